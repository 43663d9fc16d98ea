import { readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkService } from '../../subgraphs/kit/index.ts';
import { county } from '../county/index.ts';
import { type CallerRow, callers } from './authorization/callers.ts';
import { linkOptions, type Stack, startStack } from './stack.ts';

// Screens tried and explained over HTTP and real departments, beside what the county planted.

const small = { people: 3_000, seed: 5 };
const planted = county(small);
const rows = [...planted.rows()];
const link = createLinkService(linkOptions);
const tokenOf = (idNumber: string) => link.person(idNumber).token!;
const truth = (innocent: boolean) =>
  planted.truth
    .entries('M01')
    .filter((entry) => (entry.innocent !== null) === innocent)
    .map(({ subject }) => tokenOf(subject.value));
const screen = readFileSync(new URL('paid-after-death.yaml', import.meta.url), 'utf8');
const analyst = callers.find(({ title }) => title === 'analyst who screens') as CallerRow;
const officer = callers.find(({ roles }) => roles.includes('officer')) as CallerRow;
const TODAY = '2026-10-31';
let stack: Stack;

const BATCH = '2026-11-01';
const died = new Set(
  rows.filter(({ table }) => table === 'deaths').map(({ row }) => row.personIdentityNumber),
);
const living = rows.find(
  ({ table, row }) =>
    table === 'residents' && String(row.birthMonth) < '1944' && !died.has(row.personIdentityNumber),
)!.row;
const late = planted.truth.entries('M01').find(({ innocent }) => innocent === null)!.subject.value;
/** A batch about to be paid: to somebody dead, to somebody living, and to nobody known. */
const plannedRows = [late, String(living.personIdentityNumber), null].map(
  (recipientIdentityNumber, index) => ({
    department: 'civil-affairs' as const,
    table: 'plannedPayments',
    row: {
      id: `00000000-0000-4000-8000-00000000000${index + 1}`,
      divisionCode: '120115101',
      batch: BATCH,
      recipientIdentityNumber,
      recipientName: '测试',
      scheme: 'ELDERLY_CARE',
      month: '2026-11',
      amount: 135,
    },
  }),
);

/** Puts a screen in use, as its second person would. */
async function put(code: string, text: string) {
  const client = new pg.Client({ connectionString: stack.databases.oversight.migratorUrl });
  await client.connect();
  await client.query(
    `INSERT INTO screens (code, title, title_en, subject_type, department, severity, kind, owner, text, hash, division_code, author, status, version)
     VALUES ($1, '题', 'title', 'PERSON', 'civil-affairs', 'HIGH', 'ALERT', '室', $2, repeat('0', 64), '12', 'somebody', 'ACTIVE', 1)`,
    [code, text],
  );
  await client.end();
}

beforeAll(async () => {
  stack = await startStack({ ...small, alter: (events) => [...events, ...plannedRows] });
  await put('T01', screen);
}, 240_000);
afterAll(() => stack?.close());

interface DryRun {
  candidates: number;
  findings: number;
  amount: string;
  complete: boolean;
  shards: number;
  shardsDone: number;
  faults: { name: string; count: number }[];
  operands: { name: string; tokens: number }[];
  sample: { subject: string; amount: string; divisionCode: string; references: string[]; reason: string }[];
}

const DRY_RUN = `query ($text: String!, $today: String, $sample: Int) {
  dryRunScreen(text: $text, today: $today, sample: $sample) {
    candidates findings amount complete shards shardsDone faults { name count } operands { name tokens }
    sample { subject amount divisionCode references reason facts { name value } }
  }
}`;

async function dryRun(text = screen, caller = analyst) {
  const variables = { text, today: TODAY, sample: 100 };
  const { body, status } = await stack.ask<{ dryRunScreen: DryRun | null }>(caller, DRY_RUN, variables);
  return { body, status, found: body.data?.dryRunScreen ?? null, error: body.errors?.[0] };
}

describe('trying a screen', () => {
  test('finds who was planted and nobody else, with amounts, rows and words; keeps nothing', async () => {
    const { body, found } = await dryRun();
    expect(body.errors).toBeUndefined();
    const expected = truth(false).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ findings: expected.length, complete: true, faults: [] });
    expect(found!.sample.map(({ subject }) => subject).sort()).toEqual(expected);
    for (const finding of found!.sample) {
      expect(Number(finding.amount)).toBeGreaterThan(0);
      expect(finding.reason).toContain('此后仍发放');
      const [, id] = finding.references[0]!.split(':');
      const { body: row } = await stack.ask<{ allowancePayments: { nodes: { divisionCode: string }[] } }>(
        analyst,
        `{ allowancePayments(where: {id: {eq: "${id}"}}) { nodes { divisionCode } } }`,
      );
      if (row.data) expect(finding.divisionCode).toBe(row.data.allowancePayments.nodes[0]?.divisionCode);
    }
  });

  test('is on record with every coordinate that its operands and its evidence read', async () => {
    await dryRun();
    const client = new pg.Client({ connectionString: stack.databases.audit.appUrl });
    await client.connect();
    const { rows: entries } = await client.query('SELECT entry FROM audit_entries ORDER BY seq DESC LIMIT 1');
    await client.end();
    const { coordinates } = JSON.parse(entries[0].entry) as { coordinates: string[] };
    for (const read of [
      'Query.dryRunScreen',
      'Query.deaths',
      'DeathValueField.DIED_ON',
      'Death.diedOn',
      'AllowancePayment.coversTo',
    ]) {
      expect(coordinates).toContain(read);
    }
  });

  test('of one village finds that village’s alone, also where the death was registered elsewhere', async () => {
    const villages = [
      ...new Set(
        rows.filter(({ table }) => table === 'allowancePayments').map(({ row }) => String(row.divisionCode)),
      ),
    ];
    const found: string[] = [];
    for (const jurisdiction of villages) {
      const { found: own, body } = await dryRun(screen, { ...analyst, jurisdiction });
      expect(body.errors).toBeUndefined();
      found.push(...own!.sample.map(({ subject }) => subject));
      // Of what is read beyond his district no count is told.
      expect(own!.operands.map(({ name }) => name)).toEqual(['paid']);
    }
    expect(villages.length).toBeGreaterThan(1);
    expect([...new Set(found)].sort()).toEqual(truth(false).sort());
  });

  test('of a text that he wrote himself reads a caller nothing outside his village, by evidence or population', async () => {
    const villages = Map.groupBy(
      rows.filter(({ table }) => table === 'deaths'),
      ({ row }) => String(row.divisionCode),
    );
    const [[village = '', own] = [], ...others] = [...villages];
    expect(others.length).toBeGreaterThan(0);
    const caller = { ...analyst, jurisdiction: village };
    const read = (reading: object) =>
      JSON.stringify({
        ...{ id: 'T90', title: { zh: '题', en: 't' }, subject: 'PERSON', department: 'civil-affairs' },
        ...{ severity: 'LOW', owner: '室', legalBasis: [{ zh: '据', en: 'b' }] },
        operands: { own: { list: 'residents { keys(of: PERSON, role: PERSON) }' } },
        ...{
          set: 'own',
          finding: 'true',
          facts: { read: 'size(deaths)' },
          reason: { zh: '{read}', en: 'x' },
        },
        ...reading,
      });
    const all = '{ deaths(first: 1000) { nodes { id } } }';
    const population = read({
      evidence: 'fragment Evidence on Person { id }',
      population: all,
      let: { deaths: 'population.deaths.nodes' },
    });
    const evidence = read({
      evidence: `query ($subject: ID!) { person(id: $subject) { id } ${all.slice(1)}`,
      let: { deaths: 'subject.deaths.nodes' },
    });
    for (const text of [population, evidence]) {
      const { found, error } = await dryRun(text, caller);
      expect(error).toBeUndefined();
      expect(found!.sample[0]).toMatchObject({ reason: String(own!.length) });
    }
  });

  test.each([
    [
      'a field that does not exist',
      ['p.coversTo) > stop', 'p.coverTo) > stop'],
      'let.late',
      'no field "coverTo"',
    ],
    [
      'an operand’s field',
      ['scheme: {eq: ELDERLY_CARE}}) { keys', 'schema: {eq: ELDERLY_CARE}}) { keys'],
      'operands.paid.list',
      'schema',
    ],
    ['a set that names no operand', ['(paid and dead) when', '(paid and died) when'], 'set', 'died'],
    [
      'what its author may not read',
      ['death { id diedOn reportedOn }', 'name death { id diedOn reportedOn }'],
      'evidence',
      'you may not read Person.name',
    ],
  ])('refuses %s, with its place, before anybody is asked', async (_, [from, to], path, message) => {
    const { error, status, body } = await dryRun(screen.replaceAll(from!, to!));
    expect(status).toBe(400);
    expect(error?.extensions?.code).toBe('SCREEN_INVALID');
    const [fault] = (error?.extensions?.faults ?? []) as {
      path: string;
      line: number;
      column: number;
      message: string;
    }[];
    expect(fault).toMatchObject({ path });
    expect(fault!.message).toContain(message);
    expect(fault!.line).toBeGreaterThan(1);
    expect(body.extensions?.sources ?? []).toEqual([]);
  });

  test('refuses all that is wrong at once: operands, set, evidence, rule, rights', async () => {
    const changes: [string, string][] = [
      ['scheme: {eq: ELDERLY_CARE}}) { keys', 'schema: {eq: ELDERLY_CARE}}) { keys'],
      ['deaths(where:', 'death(where:'],
      ['death { id diedOn reportedOn }', 'name death { id diedOn reportedOn }'],
      ['p.coversTo) > stop', 'p.coverTo) > stop'],
    ];
    const text = changes.reduce((whole, [from, to]) => whole.replaceAll(from, to), screen);
    const { error } = await dryRun(text);
    const faults = error?.extensions?.faults as { path: string; message: string }[];
    expect(faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['let.late', 'operands.paid.list', 'operands.dead.list', 'evidence']),
    );
    expect(faults.find(({ path }) => path === 'operands.dead.list')?.message).toContain(
      'Did you mean "deaths"',
    );
    expect(new Set(faults.map((fault) => JSON.stringify(fault))).size).toBe(faults.length);
  });

  test('is not for an officer', async () => {
    const { error, status } = await dryRun(screen, officer);
    expect(status).toBe(403);
    expect(error?.extensions?.code).toBe('FORBIDDEN');
  });
});

interface Explanation {
  inSet: boolean | null;
  parts: { part: string; in: boolean | null; value: string | null }[];
  finding: { amount: string; suppressed: string | null } | null;
  steps: { name: string; value: string | null }[] | null;
  fault: string | null;
  because: string;
}

const EXPLAIN = `query ($text: String, $subject: ID!, $today: String) {
  explainScreen(text: $text, subject: $subject, today: $today) {
    inSet parts { part in value } finding { amount suppressed } steps { name value } fault because
  }
}`;

async function explain(subject: string, caller = analyst, text = screen) {
  const variables = { text, subject, today: TODAY };
  const { body } = await stack.ask<{ explainScreen: Explanation | null }>(caller, EXPLAIN, variables);
  expect(body.errors).toBeUndefined();
  return body.data!.explainScreen!;
}

describe('explaining a screen', () => {
  test('says that the rule holds, with the values', async () => {
    const told = await explain(truth(false)[0]!);
    expect(told).toMatchObject({ inSet: true, fault: null, because: 'The rule holds: a finding' });
    expect(told.parts.map(({ part, in: isIn }) => [part, isIn])).toEqual([
      ['paid', true],
      ['dead', true],
    ]);
    expect(told.parts[0]!.value).toMatch(/^\d{4}-\d{2}$/);
    expect(told.parts[1]!.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const step = Object.fromEntries(
      told.steps!.map(({ name, value }) => [name, JSON.parse(value ?? 'null')]),
    );
    expect(step['let.owed']).toBeGreaterThan(0);
    expect(step.finding).toBe(true);
    expect(Number(told.finding!.amount)).toBe(step['let.owed']);
  });

  test('says which operand kept a look-alike out', async () => {
    const told: Explanation[] = [];
    for (const subject of truth(true)) told.push(await explain(subject));
    expect(told.length).toBeGreaterThan(3);
    expect(told.every(({ finding }) => finding === null || finding.suppressed !== null)).toBe(true);
    expect(told.some(({ inSet, because }) => !inSet && because.includes('not in dead'))).toBe(true);
  });

  test('says that the rule does not hold, or which suppression holds it back', async () => {
    const [subject] = truth(false);
    const never = await explain(
      subject!,
      analyst,
      screen.replace('finding: owed > 0', 'finding: owed > 1000000'),
    );
    expect(never).toMatchObject({
      inSet: true,
      finding: null,
      because: 'In the set; the rule does not hold',
    });
    const always = screen.replace(/when: size\(months\).*/, 'when: owed > 0');
    const held = await explain(subject!, analyst, always);
    expect(held.finding).toMatchObject({ suppressed: 'justReported' });
    expect(held.because).toContain('The rule holds; held back: The death was reported');
  });

  test('tells a caller of another district nothing', async () => {
    const other = { ...analyst, jurisdiction: '120101001' };
    const told = await explain(truth(false)[0]!, other);
    expect(told).toMatchObject({ inSet: false, steps: null, finding: null });
    expect(told.parts).toEqual([
      { part: 'paid', in: false, value: null },
      { part: 'dead', in: null, value: null },
    ]);
  });
});

describe('before paying', () => {
  const PRECHECK = `query ($register: String!, $batch: String!) {
    precheck(register: $register, batch: $batch, today: "${TODAY}") {
      rows { id decision reasons } pay checkFirst notComparable complete } }`;
  const given = { register: 'allowancePayments', batch: BATCH };
  const payer = { ...officer, department: 'civil-affairs', jurisdiction: '12' } as CallerRow;
  const [dead, alive, unknown] = plannedRows.map(({ row }) => row.id);

  test('an officer learns of his own batch whom to check first and the class of the reason, and nothing else', async () => {
    const { body } = await stack.ask(payer, PRECHECK, given);
    expect(body.errors).toBeUndefined();
    const told = (body.data as { precheck: { rows: { id: string }[] } }).precheck;
    expect({ ...told, rows: told.rows.toSorted((a, b) => (a.id < b.id ? -1 : 1)) }).toEqual({
      rows: [
        { id: dead, decision: 'CHECK_FIRST', reasons: ['A death is on record'] },
        { id: alive, decision: 'PAY', reasons: [] },
        { id: unknown, decision: 'CHECK_FIRST', reasons: ['The identity number is missing or not valid'] },
      ],
      pay: 1,
      checkFirst: 2,
      notComparable: 1,
      complete: true,
    });
  });

  test('nobody checks the batch of another department, and no analyst does', async () => {
    const other = { ...officer, department: 'housing', jurisdiction: '12' } as CallerRow;
    const { body } = await stack.ask(other, PRECHECK, given);
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await stack.ask(analyst, PRECHECK, given)).status).toBe(403);
  });

  test('a payment that is stopped is counted as prevented', async () => {
    const stop = `mutation ($batch: String!, $ids: [ID!]!) {
      stopPlannedPayments(batch: $batch, ids: $ids, reason: "已核实死亡") { id status } }`;
    const stopped = await stack.ask(payer, stop, { batch: BATCH, ids: [dead] });
    expect(stopped.body.data).toEqual({ stopPlannedPayments: [{ id: dead, status: 'STOPPED' }] });
    const again = await stack.ask(payer, stop, { batch: BATCH, ids: [dead, alive] });
    expect(again.body.errors?.length).toBe(1);
    const { body } = await stack.ask(
      payer,
      '{ plannedPayments(where: {status: {eq: STOPPED}}) { totalCount nodes { amount stopReason } } }',
    );
    expect(body.data).toEqual({
      plannedPayments: { totalCount: 1, nodes: [{ amount: '135.00', stopReason: '已核实死亡' }] },
    });
    const after = await stack.ask<{ precheck: { rows: { id: string }[] } }>(payer, PRECHECK, given);
    expect(after.body.data?.precheck.rows.map(({ id }) => id).sort()).toEqual([alive, unknown]);
  });
});

describe('before paying, a file', () => {
  const PRECHECK = `query ($register: String!, $file: String, $batch: String, $format: BatchFormat! = CSV) {
    precheck(register: $register, file: $file, batch: $batch, format: $format, today: "${TODAY}") {
      rows { id decision reasons } pay checkFirst notComparable complete } }`;
  const payer = { ...officer, department: 'civil-affairs', jurisdiction: '12' } as CallerRow;
  const helper = { ...payer, department: 'disabled-persons' } as CallerRow;
  const paidLate = (id: string) =>
    planted.truth.entries(id).find(({ innocent }) => innocent === null)!.subject.value;
  const registrations = Map.groupBy(
    rows.filter(({ table, row }) => table === 'residents' && row.personIdentityNumber),
    ({ row }) => String(row.personIdentityNumber),
  );
  const gone = [...registrations].find(([, own]) =>
    own.every(({ row }) => row.movedOutOn && String(row.movedOutOn) < '2026-09' && !row.movedInOn),
  )![0];
  const number = String(living.personIdentityNumber);
  const file = (lines: readonly string[][], headings = '身份证号,月份,项目') =>
    Buffer.from([headings, ...lines.map((cells) => cells.join(','))].join('\n')).toString('base64');
  const ask = (caller: CallerRow, variables: object) =>
    stack.ask<{ precheck: { rows: { id: string; decision: string; reasons: string[] }[] } }>(
      caller,
      PRECHECK,
      variables as Record<string, unknown>,
    );

  beforeAll(async () => {
    for (const id of ['M03', 'M04', 'A01', 'M06']) {
      const path = new URL(`../../subgraphs/oversight/screens/${id}/screen.yaml`, import.meta.url);
      await put(id, readFileSync(path, 'utf8'));
    }
  });

  test('is told line by line, each payment by its own kind, and nothing of it is kept', async () => {
    const planned =
      '{ plannedPayments { totalCount } temporary: plannedPayments(where: {batch: {contains: "file"}}) { totalCount } }';
    const before = await stack.ask(payer, planned);
    const content = file([
      [late, '2026-11', 'ELDERLY_CARE'],
      [number, '2026年11月', '高龄老年人健康关爱金'],
      ['120115195001011230', '202611', 'ELDERLY_CARE'],
      [paidLate('M04'), '2026-11', 'EXTREME_POVERTY'],
      [number, '2026-11', '困难老年人补贴'],
      [gone, '2026-11', 'elderly_care'],
    ]);
    const { body } = await ask(payer, { register: 'allowancePayments', file: content });
    expect(body.errors).toBeUndefined();
    expect(body.data?.precheck).toEqual({
      rows: [
        { id: '2', decision: 'CHECK_FIRST', reasons: ['A death is on record'] },
        { id: '3', decision: 'PAY', reasons: [] },
        { id: '4', decision: 'CHECK_FIRST', reasons: ['The identity number is missing or not valid'] },
        { id: '5', decision: 'CHECK_FIRST', reasons: expect.arrayContaining(['Entitlement may have ended']) },
        { id: '6', decision: 'CHECK_FIRST', reasons: ['Entitlement may have ended'] },
        { id: '7', decision: 'CHECK_FIRST', reasons: ['The condition of residence may not be met'] },
      ],
      pay: 1,
      checkFirst: 5,
      notComparable: 1,
      complete: true,
    });
    const entry = JSON.stringify(await stack.lastAuditEntry());
    for (const one of [late, number, gone]) {
      expect(entry).not.toContain(one);
      expect(entry).not.toContain(tokenOf(one));
    }
    expect((await stack.ask(payer, planned)).body.data).toEqual(before.body.data);
  });

  test('is for the subsidies of disabled persons as well, by their own department', async () => {
    const content = file(
      [
        [paidLate('M03'), '2026-11', 'NURSING'],
        [number, '2026-11', '重度残疾人护理补贴'],
      ],
      'identityNumber,month,kind',
    );
    const given = { register: 'disabilitySubsidyPayments', file: content };
    const { body } = await ask(helper, given);
    expect(body.errors).toBeUndefined();
    expect(body.data?.precheck.rows).toEqual([
      { id: '2', decision: 'CHECK_FIRST', reasons: ['Entitlement may have ended'] },
      { id: '3', decision: 'PAY', reasons: [] },
    ]);
    expect((await ask(payer, given)).body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect((await ask(analyst, given)).status).toBe(403);
  });

  test.each<[string, object, string]>([
    ['no month', { file: file([[number, 'soon', 'ELDERLY_CARE']]) }, 'line 2'],
    ['no kind', { file: file([[number, '2026-11', 'GIFT']]) }, 'line 2'],
    ['no headings', { file: file([[number, '2026-11', 'ELDERLY_CARE']], 'a,b,c') }, 'headings'],
    ['no payment', { file: file([]) }, '1..5000'],
    ['no workbook', { file: file([]), format: 'XLSX' }, 'an XLSX file'],
    ['a batch beside it', { file: file([]), batch: 'b' }, 'a batch or a file'],
    ['nothing at all', {}, 'a batch or a file'],
  ])('with %s is refused, and says where', async (_, given, message) => {
    const { body } = await ask(payer, { register: 'allowancePayments', ...given });
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'ARGUMENT_INVALID' });
    expect(body.errors?.[0]?.message).toContain(message);
  });

  test('tells nobody the token of a number', async () => {
    const query = '{ allowanceBatch(content: "", format: "CSV") { recipient } }';
    for (const caller of [payer, analyst]) expect((await stack.ask(caller, query)).status).toBe(403);
  });
});
