import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf, solve } from '../../subgraphs/reports/testing/keys.ts';
import { type Stack, startStack } from './stack.ts';

// Reports over the whole platform: through the public door, by the office, into oversight.

const STREET = '120115101';
const VILLAGE = `${STREET}901`;
const PAYMENT = '11111111-1111-4111-8111-111111111111';
const officer = { title: 'street', roles: ['street'], jurisdiction: STREET, holds: [] };
const analyst = {
  title: 'analyst',
  roles: ['analyst'],
  jurisdiction: '12',
  purpose: 'VERIFICATION',
  holds: [],
};

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ people: 300, seed: 1, reportKeys: await keysOf(['12', STREET]) });
}, 240_000);
afterAll(() => stack?.close());

describe('a report', () => {
  it('raises the open alert about the same record, or makes one, and a person makes it a lead', async () => {
    const known = await addAlert();
    await submit({ about: { paymentId: PAYMENT } });
    await submit({ text: '另一件' });
    const fields = 'id version aboutId openAlerts { id severity references { id } }';
    const { body } = await stack.ask<Any>(officer, `{ publicReports { nodes { ${fields} } } }`);
    expect(body.errors).toBeUndefined();
    const [about, other] = body.data.publicReports.nodes.toSorted((a: Any) => (a.aboutId ? -1 : 1));
    expect(about.openAlerts).toEqual([{ id: known, severity: 'LOW', references: [{ id: PAYMENT }] }]);

    const raised = await raise(about);
    expect(raised).toEqual({ id: about.id, version: 2, alert: known });
    const made = await raise(other);
    expect(made.alert).not.toBe(known);
    const alerts = await stack.ask<Any>(
      officer,
      '{ alerts { nodes { id status severity version divisionCode reason { zh } references { register id } history { action note } } } }',
    );
    const byId = new Map<string, Any>(alerts.body.data.alerts.nodes.map((alert: Any) => [alert.id, alert]));
    expect(byId.get(known)).toMatchObject({
      severity: 'HIGH',
      status: 'NEW',
      references: [
        { register: 'allowancePayments', id: PAYMENT },
        { register: 'publicReports', id: about.id },
      ],
      history: [{ action: 'RAISE', note: '群众有据可查' }],
    });
    expect(byId.get(made.alert)).toMatchObject({
      severity: 'MEDIUM',
      divisionCode: VILLAGE,
      reason: { zh: '群众举报转来：群众有据可查' },
      references: [{ register: 'publicReports', id: other.id }],
    });

    // Raised again it is the same alert; in another version, none.
    expect((await raise({ ...other, version: 2 })).alert).toBe(made.alert);
    expect(await raise(other)).toBe('VERSION_CONFLICT');
    const lead = await stack.ask<Any>(
      analyst,
      `mutation { raiseLead(id: "${known}", version: ${byId.get(known).version}, title: "冒领", summary: "群众举报") { status alert } }`,
    );
    expect(lead.body.data.raiseLead).toEqual({ status: 'OPEN', alert: known });
    const seen = await stack.ask<Any>(analyst, '{ publicReports { nodes { raisedAlert } } }');
    expect(seen.body.data.publicReports.nodes.map((row: Any) => row.raisedAlert).toSorted()).toEqual(
      [known, made.alert].toSorted(),
    );
  });

  it('that names the office is raised where that office sees nothing of it', async () => {
    const street =
      '{ alerts { nodes { id version severity reason { zh } references { id } } } publicReports { nodes { id openAlerts { id } } } }';
    const before = await stack.ask<Any>(officer, street);
    await submit({ about: { paymentId: PAYMENT }, namesOffice: true });
    const city = { ...officer, roles: ['commission'], jurisdiction: '12' };
    const { body } = await stack.ask<Any>(
      city,
      '{ publicReports(where: { office: { eq: "12" } }) { nodes { id version namesOffice } } }',
    );
    const [report] = body.data.publicReports.nodes;
    expect(report.namesOffice).toBe(true);
    const { alert } = await raise(report, city);
    expect((await stack.ask<Any>(officer, street)).body.data).toEqual(before.body.data);
    const { data } = (await stack.ask<Any>(city, '{ alerts { nodes { id divisionCode reason { zh } } } }'))
      .body;
    expect(data.alerts.nodes.find(({ id }: Any) => id === alert)).toEqual({
      id: alert,
      divisionCode: '12',
      reason: { zh: '群众举报转来：群众有据可查' },
    });
  });

  it('is raised by its own office alone', async () => {
    const { body } = await stack.ask<Any>(officer, '{ publicReports { nodes { id version } } }');
    const [report] = body.data.publicReports.nodes;
    expect(await raise(report, { ...officer, jurisdiction: '120115' })).toBe('NOT_FOUND');
    expect(await raise(report, analyst)).toBe('FORBIDDEN');
  });

  it('is not taken from somebody who has signed in', async () => {
    const challenge = 'mutation { reportChallenge(use: SUBMIT) { challenge } }';
    const { body } = await stack.ask<Any>(analyst, challenge);
    expect(body.errors?.[0]?.extensions?.code).toBe('PUBLIC_ONLY');
  });

  it('is taken by POST alone', async () => {
    const query = encodeURIComponent('mutation { reportChallenge(use: SUBMIT) { challenge } }');
    const response = await fetch(`${stack.url}/public/graphql?query=${query}`);
    const { errors } = (await response.json()) as Any;
    expect([response.status, errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST']);
  });

  it('may bring files of some MiB, which no other question of the public may', async () => {
    const voice = randomBytes(1_200_000).toString('base64');
    expect(await submit({ voice })).toBe('MEDIA_REFUSED');
    const others = 'query ($v: String!) { villages(where: {name: {eq: $v}}) { totalCount } }';
    expect((await post(others, { v: voice })).errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
    const track = `mutation ($code: String!, $proof: ReportProofInput!) { trackReport(code: $code, proof: $proof) { status } }`;
    const long = { code: voice, proof: { challenge: '', nonce: '' } };
    expect((await post(track, long)).errors[0].extensions.code).toBe('QUERY_TOO_LARGE');
    const tooMuch = { photos: Array.from({ length: 4 }, () => 'A'.repeat(2_100_000)) };
    expect(await submit(tooMuch)).toBe('QUERY_TOO_LARGE');
  });
});

async function raise(report: Any, caller: typeof officer | typeof analyst = officer) {
  const { body } = await stack.ask<Any>(
    caller,
    'mutation ($id: ID!, $version: Int!, $note: String!) { raiseReport(id: $id, version: $version, note: $note) { id version alert } }',
    { id: report.id, version: report.version, note: '群众有据可查' },
  );
  return body.errors?.[0]?.extensions?.code ?? body.data.raiseReport;
}

/** The code of what it was refused with, if it was. */
async function submit(input: Record<string, unknown>): Promise<string | undefined> {
  const { data } = await post('mutation { reportChallenge(use: SUBMIT) { challenge difficulty } }');
  const proof = solve(data.reportChallenge.challenge, data.reportChallenge.difficulty);
  const given = { category: 'ALLOWANCES', divisionCode: VILLAGE, text: '没有发', proof, ...input };
  const query = 'mutation ($input: ReportInput!) { submitReport(input: $input) { trackingCode } }';
  const { errors } = await post(query, { input: given });
  return errors?.[0]?.extensions.code;
}

async function addAlert(): Promise<string> {
  const client = new pg.Client({ connectionString: stack.databases.oversight.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query(
      `INSERT INTO alerts (division_code, subject_type, subject, screen, screen_version, title, department, severity, kind,
         period_key, reason_zh, reason_en, first_run, last_run, "references")
       VALUES ($1, 'PERSON', 'x', 'M01', 1, '死亡后发放', 'civil-affairs', 'LOW', 'ALERT', '2026', '甲', 'a',
         gen_random_uuid(), gen_random_uuid(), $2) RETURNING id`,
      [VILLAGE, JSON.stringify([{ register: 'allowancePayments', id: PAYMENT }])],
    );
    return rows[0].id;
  } finally {
    await client.end();
  }
}

async function post(query: string, variables: object = {}): Promise<Any> {
  return JSON.parse(await stack.askPublic(query, variables));
}

// biome-ignore lint/suspicious/noExplicitAny: as unchecked as any JSON of a test.
type Any = any;
