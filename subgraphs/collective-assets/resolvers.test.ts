import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { openDesk, publicCaller } from '../kit/testing/desk.ts';
import department from './index.ts';
import {
  collectiveAssets,
  collectiveContracts,
  collectiveTransactions,
  villageOfficialRelatives,
  villageOfficials,
} from './tables.ts';

const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });
// Any text of its own makes a token of its own; a household's is as good as a person's here.
const person = (name: string) => link.household(`person ${name}`)!;
const divisionCode = '120115100901';
const uscc = '91120115MA05BUILD1';
const publicUntil = '2999-01-01';

const databases = await createDatabases(['collective-assets']);
const desk = openDesk(department, databases['collective-assets']);

beforeAll(async () => {
  const pool = new pg.Pool({ connectionString: databases['collective-assets'].migratorUrl });
  const db = drizzle(pool);
  const lease = {
    divisionCode,
    kind: 'LEASE' as const,
    assetKind: 'FARMLAND' as const,
    status: 'ACTIVE' as const,
    startsOn: '2020-01-01',
    publicUntil,
  };
  await db.insert(collectiveContracts).values([
    {
      ...lease,
      number: '1',
      counterpartyId: person('张小三'),
      counterpartyName: '张小三',
      area: 30,
      annualRent: '10000.00',
      endsOn: '2045-12-31',
      instalments: [{ dueOn: '2020-12-31', amount: '10000.00', paidOn: null, paidAmount: null }],
    },
    {
      ...lease,
      number: '2',
      counterpartyUscc: uscc,
      counterpartyKey: link.organizationToken(uscc),
      counterpartyName: '幸福农业',
      area: 0,
      annualRent: '10000.00',
    },
    { ...lease, number: '3', counterpartyName: '没有号码', counterpartyFault: 'MISSING', publicUntil: null },
  ]);
  const expense = {
    divisionCode,
    direction: 'EXPENSE' as const,
    category: 'WELFARE' as const,
    item: '职工体检',
    amount: '8000.00',
    occurredOn: '2026-04-10',
    publishedOn: '2026-04-15',
    publicUntil,
  };
  await db.insert(collectiveTransactions).values([
    { ...expense, number: '1', requiredAttachments: ['NAME_LIST', 'INVOICE'], attachments: ['INVOICE'] },
    {
      ...expense,
      number: '2',
      requiredAttachments: ['INVOICE'],
      attachments: ['PHOTO', 'INVOICE'],
      accountHash: link.account('6228'),
    },
    { ...expense, number: '3', publishedOn: null },
    { ...expense, number: '4', publishedOn: '2999-01-01' },
  ]);
  await db.insert(collectiveAssets).values([
    {
      divisionCode,
      code: 'A1',
      name: '旧仓库',
      kind: 'HOUSE',
      status: 'IDLE',
      bookValue: '100.00',
      inspectedValue: '80.50',
    },
    { divisionCode, code: 'A2', name: '抽水机', kind: 'EQUIPMENT', status: 'MISSING' },
  ]);
  const id = '00000000-0000-4000-8000-000000000001';
  await db.insert(villageOfficials).values([
    {
      id,
      divisionCode,
      officialId: person('王书记'),
      officialName: '王书记',
      post: 'PARTY_SECRETARY',
      from: '2021-03-01',
      accountHash: link.account('6228'),
      publicUntil,
    },
    { divisionCode, officialName: '赵会计', post: 'ACCOUNTANT', from: '2015-03-01', until: '2018-03-01' },
  ]);
  await db.insert(villageOfficialRelatives).values([
    {
      rowId: id,
      id,
      relativeId: person('张小三'),
      relativeName: '张小三',
      relation: 'SIBLING_IN_LAW',
      declaredOn: '2021-03-02',
    },
  ]);
  await pool.end();
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});

const ask = async (query: string, caller?: typeof publicCaller) => {
  const { data, errors } = await desk.ask(query, caller ? { caller } : {});
  expect(errors).toBeUndefined();
  return data;
};

describe('a contract', () => {
  it('is with a person, with an organization, or with somebody not known', async () => {
    const data = await ask(`{ collectiveContracts(orderBy: [{ field: NUMBER }]) { nodes {
      counterparty { __typename ... on Person { id } ... on Organization { uscc } } counterpartyFault } } }`);
    expect(data.collectiveContracts.nodes).toEqual([
      { counterparty: { __typename: 'Person', id: person('张小三') }, counterpartyFault: null },
      { counterparty: { __typename: 'Organization', uscc }, counterpartyFault: null },
      { counterparty: null, counterpartyFault: 'MISSING' },
    ]);
  });

  it('has its rent for a unit of area and its term in months, as far as they can be told', async () => {
    const data = await ask(`{ collectiveContracts(orderBy: [{ field: NUMBER }], first: 2) { nodes {
      unitRent termMonths instalments { dueOn amount paidOn } village { divisionCode } } } }`);
    expect(data.collectiveContracts.nodes).toEqual([
      {
        unitRent: '333.33',
        termMonths: 312,
        instalments: [{ dueOn: '2020-12-31', amount: '10000.00', paidOn: null }],
        village: { divisionCode },
      },
      { unitRent: null, termMonths: null, instalments: [], village: { divisionCode } },
    ]);
  });

  it('shows the public who has it: a person masked, an organization by name', async () => {
    const data = await ask(
      '{ collectiveContracts(orderBy: [{ field: NUMBER }]) { nodes { counterpartyMaskedName } } }',
      publicCaller,
    );
    expect(data.collectiveContracts.nodes).toEqual([
      { counterpartyMaskedName: '张*三' },
      { counterpartyMaskedName: '幸福农业' },
    ]);
  });
});

describe('an expense', () => {
  it('says whether it has the attachments that it must have', async () => {
    const data = await ask(
      '{ collectiveTransactions(where: { attachmentsComplete: { eq: false } }) { nodes { number requiredAttachments attachments } } }',
    );
    expect(data.collectiveTransactions.nodes).toEqual([
      { number: '1', requiredAttachments: ['NAME_LIST', 'INVOICE'], attachments: ['INVOICE'] },
    ]);
  });

  it('is public once it is published', async () => {
    const data = await ask(
      '{ collectiveTransactions(orderBy: [{ field: NUMBER }]) { totalCount nodes { number } } }',
      publicCaller,
    );
    expect(data.collectiveTransactions).toEqual({ totalCount: 2, nodes: [{ number: '1' }, { number: '2' }] });
  });

  it('to an account is found with the official whose account it is', async () => {
    const account = `{ accountHash: { eq: "${link.account('6228')}" } }`;
    const data = await ask(
      `{ collectiveTransactions(where: ${account}) { nodes { number } } villageOfficials(where: ${account}) { nodes { post } } }`,
    );
    expect(data.collectiveTransactions.nodes).toEqual([{ number: '2' }]);
    expect(data.villageOfficials.nodes).toEqual([{ post: 'PARTY_SECRETARY' }]);
  });
});

describe('an asset', () => {
  it('has what the inspection found more or less than the books', async () => {
    const data = await ask(
      '{ collectiveAssets(where: { inspectedDifference: { lt: "0" } }) { nodes { inspectedDifference } } }',
    );
    expect(data.collectiveAssets.nodes).toEqual([{ inspectedDifference: '-19.50' }]);
  });

  it('that is missing is not public, nor counted', async () => {
    expect(await ask('{ collectiveAssets { totalCount nodes { status } } }', publicCaller)).toEqual({
      collectiveAssets: { totalCount: 1, nodes: [{ status: 'IDLE' }] },
    });
  });
});

describe('an official', () => {
  it('has declared relatives', async () => {
    const data = await ask(
      '{ villageOfficials(where: { post: { eq: PARTY_SECRETARY } }) { nodes { relatives { relation relative { id } } relative { id } } } }',
    );
    expect(data.villageOfficials.nodes).toEqual([
      {
        relatives: [{ relation: 'SIBLING_IN_LAW', relative: { id: person('张小三') } }],
        relative: [{ id: person('张小三') }],
      },
    ]);
  });

  it('is found from a person, by either role', async () => {
    const { data } = await desk.ask(
      `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person {
        asOfficial: villageOfficials(role: OFFICIAL) { nodes { post } }
        asRelative: villageOfficials(role: RELATIVE) { nodes { post } } } } }`,
      { variables: { r: [{ __typename: 'Person', id: person('张小三') }] } },
    );
    expect(data._entities).toEqual([
      { asOfficial: { nodes: [] }, asRelative: { nodes: [{ post: 'PARTY_SECRETARY' }] } },
    ]);
  });

  it('is public with a masked name while the row is', async () => {
    const data = await ask(
      '{ villageOfficials { nodes { officialMaskedName post from until } } }',
      publicCaller,
    );
    expect(data.villageOfficials.nodes).toEqual([
      { officialMaskedName: '王*记', post: 'PARTY_SECRETARY', from: '2021-03-01', until: null },
    ]);
  });
});
