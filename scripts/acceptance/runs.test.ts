import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishShippedScreens } from '../runtime/shipped-screens.ts';
import type { CallerRow } from './authorization/callers.ts';
import { type Stack, startStack } from './stack.ts';

// A screen from its publication to the lead, through the gateway, as those who work with it do.

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ people: 3000, seed: 1, runs: true });
  await publishShippedScreens(stack.databases.oversight.engineUrl);
}, 180_000);
afterAll(() => stack?.close());

const analyst: CallerRow = {
  title: 'analyst',
  roles: ['analyst'],
  jurisdiction: '12',
  purpose: 'SCREENING',
  holds: [],
};
const stationed: CallerRow = {
  ...analyst,
  roles: ['stationed'],
  department: 'civil-affairs',
  purpose: 'REVIEW',
};

const incremental = 'startRun(screen: "M01", incremental: true) { id }';

interface Run {
  status: string;
  mode: string;
  shards: number;
  shardsDone: number;
  candidates: number;
  findings: number;
  newAlerts: number;
  generation: string;
  asOf: string;
  sources: { operand: string; register: string; rows: number; asOf: string | null }[];
  faults: { code: string; register: string | null; detail: string | null }[];
}

interface AlertNode {
  divisionCode: string;
  amount: string;
  person: { maskedName: string };
  references: unknown[];
}

async function mutate<Data>(caller: CallerRow, field: string): Promise<Data> {
  const { body } = await stack.ask<Record<string, Data>>(caller, `mutation { it: ${field} }`);
  expect(body.errors).toBeUndefined();
  return body.data!.it!;
}

async function over(id: string): Promise<Run> {
  const fields = `status mode shards shardsDone candidates findings newAlerts generation asOf
    sources { operand register rows asOf } faults { code register detail }`;
  for (let n = 0; n < 300; n += 1) {
    const { body } = await stack.ask<{ screenRuns: { nodes: Run[] } }>(
      analyst,
      `{ screenRuns(where: {id: {eq: "${id}"}}) { nodes { ${fields} } } }`,
    );
    const run = body.data?.screenRuns.nodes[0];
    if (run && !['QUEUED', 'RUNNING'].includes(run.status)) return run;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('expected the run to be over');
}

describe('a shipped screen', () => {
  let first: Run;

  it('runs over all departments it asks, and says from what', async () => {
    const { id } = await mutate<{ id: string }>(analyst, 'startRun(screen: "M01") { id status }');
    first = await over(id);
    expect(first.shardsDone).toBe(first.shards);
    expect(first.shards).toBeGreaterThanOrEqual(4);
    expect(first.findings).toBeGreaterThan(0);
    expect(first.newAlerts).toBe(first.findings);
    expect(first.asOf).toBe('2026-10-31');
    expect(first.generation).toMatch(/^[\da-f]{16}$/);
    for (const source of first.sources) expect(source.rows, source.operand).toBeGreaterThan(0);
    // Nothing but what is too old keeps it from being complete: the county ends on a fixed day.
    expect(first.faults.filter(({ code }) => code !== 'REGISTER_STALE')).toEqual([]);
  }, 60_000);

  it('tells of each alert whom, where, how much and why, to whom it may concern', async () => {
    const { body } = await stack.ask<{ alerts: { totalCount: number; nodes: AlertNode[] } }>(
      analyst,
      `{ alerts(where: {screen: {eq: "M01"}}, first: 5) { totalCount nodes {
        divisionCode amount period periodKey reason { zh en } facts { name value } references { register id }
        person { maskedName } status version kind severity } } }`,
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.alerts.totalCount).toBe(first.findings);
    for (const alert of body.data?.alerts.nodes ?? []) {
      expect(alert).toMatchObject({ status: 'NEW', version: 1, kind: 'ALERT' });
      expect(alert.divisionCode).toMatch(/^12\d{7,10}$/);
      expect(Number(alert.amount)).toBeGreaterThan(0);
      expect(alert.person.maskedName).toMatch(/\*/);
      expect(alert.references.length).toBeGreaterThan(0);
    }
    const others = await stack.ask<{ alerts: { totalCount: number } }>(
      stationed,
      '{ alerts { totalCount } }',
    );
    expect(others.body.data?.alerts.totalCount).toBe(first.findings);
    const housing = await stack.ask<{ alerts: { totalCount: number } }>(
      { ...stationed, department: 'housing' },
      '{ alerts { totalCount } }',
    );
    expect(housing.body.data?.alerts.totalCount).toBe(0);
  });

  it('finds nothing new in a second run', async () => {
    const again = await over((await mutate<{ id: string }>(analyst, 'startRun(screen: "M01") { id }')).id);
    expect(again).toMatchObject({ findings: first.findings, newAlerts: 0, candidates: first.candidates });
  }, 60_000);

  it('judges in an incremental run whom something was written about, and no other', async () => {
    const admin = new pg.Client({ connectionString: stack.databases['civil-affairs'].adminUrl });
    await admin.connect();
    const tables = ['allowance_payments', 'deaths'];
    for (const table of tables)
      await admin.query(`UPDATE ${table} SET updated_at = now() - interval '1 day'`);
    const none = await over((await mutate<{ id: string }>(analyst, incremental)).id);
    expect(none).toMatchObject({ mode: 'INCREMENTAL', candidates: 0 });
    const { rowCount } = await admin.query(
      `UPDATE deaths SET updated_at = now() WHERE person_id = (SELECT recipient_id FROM allowance_payments p
         JOIN deaths d ON d.person_id = p.recipient_id WHERE p.month > to_char(d.died_on + 62, 'YYYY-MM')
           AND p.scheme = 'ELDERLY_CARE' AND d.cancelled_on IS NULL LIMIT 1)`,
    );
    expect(rowCount).toBeGreaterThan(0);
    await admin.end();
    const one = await over((await mutate<{ id: string }>(analyst, incremental)).id);
    expect(one).toMatchObject({ mode: 'INCREMENTAL', candidates: 1, newAlerts: 0 });
  }, 60_000);

  it('can be read as a workbook, without formulas', async () => {
    const { body } = await stack.ask<{ alertWorkbook: { name: string; rows: number; base64: string } }>(
      analyst,
      '{ alertWorkbook(where: {screen: {eq: "M01"}}) { name rows base64 } }',
    );
    expect(body.errors).toBeUndefined();
    expect(body.data?.alertWorkbook.rows).toBe(first.findings);
    expect(Buffer.from(body.data!.alertWorkbook.base64, 'base64').subarray(0, 2).toString()).toBe('PK');
  });

  it('becomes a lead by a person', async () => {
    const { body } = await stack.ask<{ alerts: { nodes: { id: string; version: number }[] } }>(
      analyst,
      '{ alerts(first: 1) { nodes { id version } } }',
    );
    const { id, version } = body.data!.alerts.nodes[0]!;
    const lead = await mutate<{ status: string }>(
      analyst,
      `raiseLead(id: "${id}", version: ${version}, title: "死亡后发放", summary: "待核查") { status number }`,
    );
    expect(lead.status).toBe('OPEN');
  });
});

describe('a screen that an analyst writes', () => {
  it('is refused with the place of its faults, and for everybody is approved by another', async () => {
    const wrong = await stack.ask(analyst, 'mutation ($t: String!) { saveScreen(text: $t) { id } }', {
      t: 'id: X01\ntitle: nothing',
    });
    expect(wrong.body.errors?.[0]?.extensions).toMatchObject({ code: 'SCREEN_INVALID' });
    const [screen] = await shippedM01();
    const saved = await stack.ask<{ saveScreen: { id: string; status: string; version: number } }>(
      analyst,
      'mutation ($t: String!) { saveScreen(text: $t, propose: true) { id status version } }',
      { t: `${screen}\n# a second version\n` },
    );
    expect(saved.body.errors).toBeUndefined();
    expect(saved.body.data?.saveScreen).toMatchObject({ status: 'PROPOSED', version: 2 });
    const { body } = await stack.ask(
      analyst,
      `mutation { approveScreen(id: "${saved.body.data!.saveScreen.id}") { status } }`,
    );
    expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'SECOND_PERSON_REQUIRED' });
  });
});

async function shippedM01(): Promise<string[]> {
  const { body } = await stack.ask<{ screens: { nodes: { text: string }[] } }>(
    analyst,
    '{ screens(where: {code: {eq: "M01"}, status: {eq: ACTIVE}}) { nodes { text } } }',
  );
  return body.data!.screens.nodes.map(({ text }) => text);
}
