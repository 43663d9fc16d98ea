import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { callerOf, openDesk, publicCaller } from '../kit/testing/desk.ts';
import department from './index.ts';
import { bids, contracts, organizationShareholders, organizations, tenders } from './tables.ts';

const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });
// Any text of its own makes a token of its own; a household's is as good as a person's here.
const person = (name: string) => link.household(`person ${name}`)!;
const project = link.projectToken('P1');
const divisionCode = '120115100901';

const databases = await createDatabases(['procurement']);
const desk = openDesk(department, databases.procurement);
const [builder, holding, stranger] = ['91120115MA05BUILD1', '91120115MA05HOLDS1', 'GB-LAC-E09000003'];

const company = (uscc: string, name: string, id: string) => ({
  id,
  divisionCode,
  uscc,
  organizationKey: link.organizationToken(uscc),
  name,
  kind: 'COMPANY' as const,
  status: 'ACTIVE' as const,
});
const first = '00000000-0000-4000-8000-000000000001';
const second = '00000000-0000-4000-8000-000000000002';

beforeAll(async () => {
  const pool = new pg.Pool({ connectionString: databases.procurement.migratorUrl });
  const db = drizzle(pool);
  await db.insert(organizations).values([
    {
      ...company(builder, '幸福建筑', first),
      legalRepresentativeId: person('张小三'),
      legalRepresentativeName: '张小三',
      legalRepresentativeIdentityNumber: '1',
    },
    { ...company(holding, '外区控股', second), divisionCode: '120116100901' },
  ]);
  await db.insert(organizationShareholders).values([
    { rowId: first, id: first, shareholderId: person('李四'), shareholderName: '李四', share: 40 },
    {
      rowId: first,
      id: second,
      shareholderUscc: holding,
      shareholderKey: link.organizationToken(holding),
      shareholderName: '外区控股',
      share: 60,
    },
  ]);
  const tender = { divisionCode, projectId: project, projectCode: 'P1', status: 'OPENED' as const };
  await db.insert(tenders).values([
    { ...tender, number: 'T1', publishedOn: '2026-01-05' },
    { ...tender, number: 'T2', projectTitle: '村道硬化', publishedOn: '2026-01-05' },
  ]);
  const bid = { divisionCode, status: 'VALID' as const, projectId: project, tender: 'T1' };
  const by = (uscc: string) => ({ bidderUscc: uscc, bidderKey: link.organizationToken(uscc) });
  await db.insert(bids).values([
    { ...bid, ...by(builder), openedOn: '2026-02-01', amount: '90.00', agentId: person('王五') },
    { ...bid, ...by(holding), openedOn: '2999-01-01', amount: '80.00' },
    { ...bid, ...by(stranger), openedOn: null, amount: '70.00' },
  ]);
  const contract = { divisionCode, status: 'SIGNED' as const, signedOn: '2026-03-01', amount: '90.00' };
  const to = (uscc: string) => ({ supplierUscc: uscc, supplierKey: link.organizationToken(uscc) });
  await db.insert(contracts).values([
    { ...contract, ...to(builder), number: 'C1', tender: 'T1', projectId: project, projectCode: 'P1' },
    {
      ...contract,
      ...to(stranger),
      number: 'C2',
      projectId: link.projectToken('P2'),
      projectCode: 'P2',
      projectTitle: '零星采购',
    },
    { ...contract, ...to(holding), number: 'C3', signedOn: '2999-01-01' },
  ]);
  await pool.end();
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});

const ask = async (query: string, caller = callerOf('procurement')) => {
  const { data, errors } = await desk.ask(query, { caller });
  expect(errors).toBeUndefined();
  return data;
};

describe('a supplier', () => {
  const suppliers = (fields: string) =>
    `{ contracts(orderBy: [{ field: NUMBER }]) { nodes { number supplier { ${fields} } } } }`;

  it('is read with what was asked of it, one statement for all', async () => {
    const data = await ask(suppliers('uscc name legalRepresentative { id }'));
    expect(data.contracts.nodes).toEqual([
      {
        number: 'C1',
        supplier: { uscc: builder, name: '幸福建筑', legalRepresentative: { id: person('张小三') } },
      },
      { number: 'C2', supplier: { uscc: stranger, name: null, legalRepresentative: null } },
      { number: 'C3', supplier: { uscc: holding, name: '外区控股', legalRepresentative: null } },
    ]);
    expect(desk.statements).toHaveLength(2);
  });

  it('is not read at all where its code is all that was asked', async () => {
    await ask(suppliers('uscc'));
    expect(desk.statements).toHaveLength(1);
  });

  it('beyond the jurisdiction is left with its code', async () => {
    const caller = callerOf('procurement', { jurisdiction: '120115' });
    const data = await ask(suppliers('uscc name'), caller);
    expect(data.contracts.nodes[2].supplier).toEqual({ uscc: holding, name: null });
  });

  it('shows the public a masked name, and no contract before its day', async () => {
    const data = await ask(suppliers('name legalRepresentativeMaskedName'), publicCaller);
    expect(data.contracts.nodes).toEqual([
      { number: 'C1', supplier: { name: '幸福建筑', legalRepresentativeMaskedName: '张*三' } },
      { number: 'C2', supplier: { name: null, legalRepresentativeMaskedName: null } },
    ]);
  });
});

describe('an organization', () => {
  it('has shareholders, persons and organizations', async () => {
    const data = await ask(`{ organization(uscc: "${builder}") {
      shares { share shareholderMaskedName shareholder { ... on Person { id } ... on Organization { name } } }
      shareholder { __typename } } }`);
    expect(data.organization).toEqual({
      shares: [
        { share: 40, shareholderMaskedName: '李*', shareholder: { id: person('李四') } },
        { share: 60, shareholderMaskedName: '外区控股', shareholder: { name: '外区控股' } },
      ],
      shareholder: [{ __typename: 'Person' }, { __typename: 'Organization' }],
    });
  });

  it('is found by who holds its shares, person or organization', async () => {
    const where = (id: string) =>
      `organizations(where: { shareholder: { in: ["${id}"] } }) { nodes { name } }`;
    const data = await ask(
      `{ byPerson: ${where(person('李四'))} byOrganization: ${where(holding)} no: ${where(person('王五'))} }`,
    );
    expect(data).toEqual({
      byPerson: { nodes: [{ name: '幸福建筑' }] },
      byOrganization: { nodes: [{ name: '幸福建筑' }] },
      no: { nodes: [] },
    });
  });

  it('nobody registered is still named, for the departments that know it', async () => {
    expect(await ask(`{ organization(uscc: "${stranger}") { uscc name contracts { totalCount } } }`)).toEqual(
      {
        organization: { uscc: stranger, name: null, contracts: { totalCount: 1 } },
      },
    );
  });

  it('reads a representation with what was asked', async () => {
    const { data } = await desk.ask(
      'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Organization { name kind } } }',
      { variables: { r: [{ __typename: 'Organization', uscc: builder }] } },
    );
    expect(data._entities).toEqual([{ name: '幸福建筑', kind: 'COMPANY' }]);
  });
});

describe('a project', () => {
  it('has the title that a tender gives, or else a contract, in one statement', async () => {
    const data = await ask(
      '{ contracts(orderBy: [{ field: NUMBER }]) { nodes { project { code title } } } }',
    );
    expect(data.contracts.nodes).toEqual([
      { project: { code: 'P1', title: '村道硬化' } },
      { project: { code: 'P2', title: '零星采购' } },
      { project: null },
    ]);
    expect(desk.statements).toHaveLength(2);
  });

  it('is found by its id, and what is no id names nothing', async () => {
    expect(await ask(`{ project(id: "${project}") { title tenders { totalCount } } }`, publicCaller)).toEqual(
      {
        project: { title: '村道硬化', tenders: { totalCount: 2 } },
      },
    );
    expect(await ask('{ project(id: "P1") { title } }')).toEqual({ project: { title: null } });
  });
});

describe('a bid', () => {
  const query = '{ bids(orderBy: [{ field: AMOUNT }]) { totalCount nodes { amount } } }';

  it('is sealed until it is opened, also for who may read bids', async () => {
    expect(await ask(query)).toEqual({
      bids: { totalCount: 2, nodes: [{ amount: '70.00' }, { amount: '90.00' }] },
    });
  });

  it('that was never opened is not public', async () => {
    expect(await ask(query, publicCaller)).toEqual({ bids: { totalCount: 1, nodes: [{ amount: '90.00' }] } });
  });
});
