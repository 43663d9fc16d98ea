import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { createLinkService } from '../kit/index.ts';
import { callerOf, openDesk, publicCaller } from '../kit/testing/desk.ts';
import department from './index.ts';
import { allowancePayments, deaths, residents, villages } from './tables.ts';

const link = createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' });
const household = (number: string) => link.household(number)!;
// Any text of its own makes a token of its own; a household's is as good as a person's here.
const person = (name: string) => link.household(`person ${name}`)!;

const databases = await createDatabases(['civil-affairs']);
const urls = databases['civil-affairs'];
const desk = openDesk(department, urls);
const divisionCode = '120115100901';
const elsewhere = '120116100901';

beforeAll(async () => {
  const pool = new pg.Pool({ connectionString: urls.migratorUrl });
  const db = drizzle(pool);
  const zhang = {
    divisionCode,
    personId: person('张小三'),
    personName: '张小三',
    householdId: household('1'),
    householdNumber: '1',
    birthMonth: '1940-05',
  };
  await db.insert(residents).values([
    // Moved within the city: two registrations of one person.
    {
      ...zhang,
      divisionCode: elsewhere,
      movedOutOn: '2020-01-01',
      householdId: household('0'),
      residency: 'MOVED_OUT',
    },
    { ...zhang, movedInOn: '2020-01-01', relationToHead: 'SPOUSE', personIdentityNumber: '1', phone: '139' },
    {
      ...zhang,
      personId: person('李四'),
      personName: '李四',
      relationToHead: 'HEAD',
      address: '一号',
      birthMonth: '1945-01',
    },
    {
      ...zhang,
      personId: person('孩子'),
      personName: '孩子',
      relationToHead: 'GRANDCHILD',
      birthMonth: '2020-01',
    },
    { ...zhang, personId: person('走了'), personName: '走了', movedOutOn: '2021-01-01' },
    { ...zhang, personId: null, personName: '没有号码' },
    { ...zhang, divisionCode: elsewhere, personId: person('远人'), personName: '远人', householdId: null },
  ]);
  const death = { divisionCode, personId: person('张小三'), source: 'VILLAGE' as const };
  await db.insert(deaths).values([
    { ...death, diedOn: '2024-03-01', reportedOn: '2024-01-01', cancelledOn: '2024-04-01' },
    { ...death, diedOn: '2026-02-03', reportedOn: '2026-05-01', source: 'POLICE' },
    { ...death, diedOn: '2026-02-05', reportedOn: '2026-02-20', source: 'HOSPITAL' },
    { ...death, diedOn: '2026-02-04', reportedOn: '2026-02-20', source: 'FUNERAL_HOME' },
    { ...death, diedOn: '2026-01-01', source: 'FAMILY' },
    { ...death, personId: person('李四'), diedOn: '2026-02-03', cancelledOn: '2026-03-01' },
  ]);
  const payment = { divisionCode, scheme: 'ELDERLY_CARE' as const, paidOn: '2026-09-10', amount: '500.00' };
  await db.insert(allowancePayments).values([
    {
      ...payment,
      recipientId: person('张小三'),
      recipientName: '张小三',
      month: '2026-09',
      publicUntil: '2999-01-01',
    },
    { ...payment, recipientId: person('孩子'), recipientName: '孩子', month: '2026-09', publicUntil: null },
    {
      ...payment,
      recipientId: person('孩子'),
      scheme: 'ORPHAN',
      month: '2026-08',
      publicUntil: '2999-01-01',
    },
    { ...payment, recipientName: '没有号码', month: '2026-07', publicUntil: '2999-01-01' },
  ]);
  await db.insert(villages).values([{ divisionCode, name: '幸福村' }]);
  await pool.end();
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});

const askPerson = async (id: string, fields: string, caller = callerOf('civil-affairs')) => {
  const { data, errors } = await desk.ask(`query ($id: ID!) { person(id: $id) { ${fields} } }`, {
    caller,
    variables: { id },
  });
  expect(errors).toBeUndefined();
  return data.person;
};

describe('a person', () => {
  it('dies once: of the reports not cancelled the earliest, of one day the earlier death', async () => {
    expect(await askPerson(person('张小三'), 'death { diedOn source } deaths { totalCount }')).toEqual({
      death: { diedOn: '2026-02-04', source: 'FUNERAL_HOME' },
      deaths: { totalCount: 5 },
    });
  });

  it('whose only report was cancelled lives', async () => {
    expect(await askPerson(person('李四'), 'death { diedOn }')).toEqual({ death: null });
  });

  it('is registered where they live now', async () => {
    const fields = 'residency household { id } name identityNumber phone';
    expect(await askPerson(person('张小三'), fields)).toEqual({
      residency: 'RESIDENT',
      household: { id: household('1') },
      name: '张小三',
      identityNumber: '1',
      phone: '139',
    });
  });

  it('nobody knows is a non-resident with no name and no rows', async () => {
    expect(
      await askPerson(person('无名'), 'residency name maskedName household { id } residents { totalCount }'),
    ).toEqual({
      residency: 'NON_RESIDENT',
      name: null,
      maskedName: null,
      household: null,
      residents: { totalCount: 0 },
    });
  });

  it('beyond the jurisdiction is neither known nor called a non-resident', async () => {
    const caller = callerOf('civil-affairs', { jurisdiction: '120115' });
    expect(await askPerson(person('远人'), 'residency name maskedName', caller)).toEqual({
      residency: null,
      name: null,
      maskedName: null,
    });
    expect(await askPerson(person('张小三'), 'residency', caller)).toEqual({ residency: 'RESIDENT' });
  });

  it('is asked for by a token and by nothing else', async () => {
    const { errors } = await desk.ask('{ person(id: "张三") { id } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'ARGUMENT_INVALID' });
  });
});

describe('a household', () => {
  it('has its head and who lives there', async () => {
    const { data, errors } = await desk.ask(
      'query ($id: ID!) { household(id: $id) { address head { id } members { id } } }',
      { variables: { id: household('1') } },
    );
    expect(errors).toBeUndefined();
    expect(data.household).toEqual({
      address: '一号',
      head: { id: person('李四') },
      members: ['李四', '张小三', '孩子'].map((name) => ({ id: person(name) })),
    });
  });

  it('nobody knows has no members', async () => {
    const { data } = await desk.ask(
      'query ($id: ID!) { household(id: $id) { address head { id } members { id } } }',
      {
        variables: { id: household('9') },
      },
    );
    expect(data.household).toEqual({ address: null, head: null, members: [] });
  });
});

describe('the public', () => {
  it('reads a village’s published payments under masked names', async () => {
    const { data, errors } = await desk.ask(
      `{ village(divisionCode: "${divisionCode}") { name allowancePayments(orderBy: [{ field: MONTH }]) {
        totalCount nodes { month recipientMaskedName recipient { maskedName } } } } }`,
      { caller: publicCaller },
    );
    expect(errors).toBeUndefined();
    expect(data.village).toEqual({
      name: '幸福村',
      allowancePayments: {
        totalCount: 2,
        nodes: [
          { month: '2026-07', recipientMaskedName: '没*码', recipient: null },
          { month: '2026-09', recipientMaskedName: '张*三', recipient: { maskedName: '张*三' } },
        ],
      },
    });
  });

  it('finds no row by a scheme that is not public', async () => {
    const { data } = await desk.ask(
      '{ allowancePayments(where: { scheme: { eq: ORPHAN } }) { totalCount } }',
      {
        caller: publicCaller,
      },
    );
    expect(data.allowancePayments).toEqual({ totalCount: 0 });
  });
});

it('asks one statement a batch, for a thousand persons and their households', async () => {
  const pool = new pg.Pool({ connectionString: urls.migratorUrl });
  await drizzle(pool)
    .insert(residents)
    .values(
      Array.from({ length: 1_000 }, (_, n) => ({
        divisionCode,
        personId: person(`${n}`),
        personName: `居民${n}`,
        householdId: household(`many ${n % 300}`),
        residency: 'PERMIT_HOLDER' as const,
        birthMonth: '1990-01',
      })),
    );
  await pool.end();
  const { data, errors } = await desk.ask(`{
    residents(where: { residency: { eq: PERMIT_HOLDER } }, first: 1000) {
      nodes { person { residency name phone maskedName death { diedOn } household { members { id } head { id } address } } }
    }
  }`);
  expect(errors).toBeUndefined();
  expect(data.residents.nodes).toHaveLength(1_000);
  // The page; registrations, identities, masked names, deaths; members and addresses.
  expect(desk.statements).toHaveLength(7);
});
