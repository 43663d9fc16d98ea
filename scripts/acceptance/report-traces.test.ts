import { randomBytes, randomInt } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keysOf, solve } from '../../subgraphs/reports/testing/keys.ts';
import { type Stack, startStack } from './stack.ts';

// Traces of a reporter are planted in everything that is sent, by every way, and then searched for in every table of every
// database, in everything that was logged, and in every file of the database server.

const STREET = '120115101';
const VILLAGE = `${STREET}901`;
const mark = randomBytes(6).toString('hex');
const planted: Record<string, string> = {
  text: `种下的内容${mark}`,
  contact: `139${String(randomInt(1e8)).padStart(8, '0')}`,
  exif: `EXIF-${mark}`,
  agent: `Agent/${mark}`,
  address: `203.0.113.${randomInt(1, 255)}`,
  message: `种下的留言${mark}`,
  reply: `种下的答复${mark}`,
  refusedText: `没有通过的内容${mark}`,
  literalText: `写在语句里的内容${mark}`,
  queryText: `写在地址里的内容${mark}`,
};
const headers = {
  'content-type': 'application/json',
  'user-agent': planted.agent!,
  'x-forwarded-for': planted.address!,
  forwarded: `for=${planted.address}`,
  referer: `https://example.cn/${planted.agent}`,
  cookie: `id=${planted.agent}`,
};

let stack: Stack;
let before: number;
const officer = { title: 'street', roles: ['street'], jurisdiction: STREET, holds: [] };

beforeAll(async () => {
  stack = await startStack({ people: 1000, seed: 1, reportKeys: await keysOf(['12', STREET]) });
  await stack.askPublic('{ villages(first: 1) { nodes { id } } }');
  before = (await entries()).length;
  await plant();
}, 240_000);
afterAll(() => stack?.close());

describe('a reporter leaves no trace', () => {
  it('in any table of any database', async () => {
    const found: string[] = [];
    for (const [name, { adminUrl }] of Object.entries(stack.databases)) {
      await eachRow(adminUrl, (table, row) => {
        for (const trace of tracesIn(Buffer.from(row))) found.push(`${name}.${table}: ${trace}`);
      });
    }
    expect(found).toEqual([]);
  });

  it('in what the gateway and the departments log', () => {
    expect(stack.logged.length).toBeGreaterThan(0);
    expect(stack.logged.flatMap((line) => tracesIn(Buffer.from(line)))).toEqual([]);
  });

  it('in any file of the database server: tables, write-ahead log, its own log', async () => {
    const root = await onReports(async (client) => {
      await client.query('CHECKPOINT');
      const { rows } = await client.query('SHOW data_directory');
      return rows[0].data_directory as string;
    });
    const found: string[] = [];
    let bytes = 0;
    for (const entry of await readdir(join(root, '..'), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      // Files come and go while others use the server.
      const content = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0));
      bytes += content.length;
      for (const trace of tracesIn(content)) found.push(`${entry.name}: ${trace}`);
    }
    expect(bytes).toBeGreaterThan(10_000_000);
    expect(found).toEqual([]);
  });

  it('of the hour: no moment is kept but those of the office’s questions', async () => {
    const moments = await onReports(async (client) => {
      const { rows } = await client.query(
        `SELECT table_name, column_name, data_type FROM information_schema.columns
           WHERE table_schema = 'public' AND data_type ~ '^(timestamp|time)' AND table_name NOT IN ('register_status', 'report_offices')`,
      );
      const found: string[] = [];
      for (const { table_name: table, column_name: column } of rows) {
        const { rows: values } = await client.query(
          `SELECT count(*)::int AS n FROM "${table}" WHERE ("${column}" AT TIME ZONE 'Asia/Shanghai')::time <> '00:00'`,
        );
        if (values[0].n > 0) found.push(`${table}.${column}`);
      }
      expect(rows.length).toBeGreaterThan(0);
      return found;
    });
    expect(moments).toEqual([]);
    const written = (await entries()).slice(before);
    // The office's three questions, each mutation twice.
    expect(written.filter(({ graph }) => graph === 'public')).toEqual([]);
    expect(written.length).toBe(5);
    expect(stack.logged.filter((line) => line.includes('"graph":"public"')).length).toBe(1);
  });

  it('is found by this search where one is left', async () => {
    for (const trace of Object.keys(planted)) {
      expect(tracesIn(Buffer.from(`x${planted[trace]}y`)), trace).toContain(trace);
      expect(tracesIn(Buffer.from(Buffer.from(planted[trace]!).toString('hex'))), trace).toContain(trace);
      expect(tracesIn(Buffer.from(JSON.stringify({ a: planted[trace] }))), trace).toContain(trace);
    }
  });
});

/** Submits, follows, says, fails in every way that there is; the office reads and answers. */
async function plant(): Promise<void> {
  const photo = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'green' } })
    .withExif({ IFD0: { Copyright: planted.exif!, Make: planted.exif! }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  expect(photo.includes(planted.exif!)).toBe(true);
  const input = {
    category: 'CONDUCT',
    divisionCode: VILLAGE,
    text: planted.text,
    contact: planted.contact,
    photos: [photo.toString('base64')],
  };
  const submit = 'mutation ($input: ReportInput!) { submitReport(input: $input) { trackingCode } }';
  const sent = await post(submit, { input: { ...input, proof: await proof('SUBMIT') } });
  const code: string = sent.data.submitReport.trackingCode;
  planted.code = code;
  planted.digits = code.replaceAll(' ', '');

  const track = `mutation ($code: String!, $proof: ReportProofInput!) {
    trackReport(code: $code, proof: $proof) { status messages { text } } }`;
  const say = `mutation ($code: String!, $text: String!, $proof: ReportProofInput!) {
    sayToReport(code: $code, text: $text, proof: $proof) { status } }`;
  const said = await post(say, { code, text: planted.message, proof: await proof('TRACK') });
  expect(said.data.sayToReport.status).toBe('RECEIVED');

  const fields = 'id version content { text contact files { id body } messages { text } }';
  const { body } = await stack.ask<Any>(officer, `{ publicReports { nodes { ${fields} } } }`);
  const [report] = body.data.publicReports.nodes;
  expect(report.content).toMatchObject({ text: planted.text, contact: planted.contact });
  expect(Buffer.from(report.content.files[0].body, 'base64').includes(planted.exif!)).toBe(false);
  const answered = await stack.ask<Any>(
    officer,
    'mutation ($id: ID!, $version: Int!, $text: String) { acceptReport(id: $id, version: $version, text: $text) { version } }',
    { id: report.id, version: report.version, text: planted.reply },
  );
  expect(answered.body.errors).toBeUndefined();
  const concluded = await stack.ask<Any>(
    officer,
    `mutation ($id: ID!, $text: String!) { concludeReport(id: $id, version: 3, outcome: UNFOUNDED, text: $text) { version } }`,
    { id: report.id, text: planted.reply },
  );
  expect(concluded.body.errors).toBeUndefined();
  const seen = await post(track, { code, proof: await proof('TRACK') });
  expect(seen.data.trackReport.messages.map(({ text }: { text: string }) => text)).toEqual([
    planted.message,
    planted.reply,
    planted.reply,
  ]);

  // What does not get through must not be kept either.
  const refused = { ...input, text: planted.refusedText };
  await post(submit, { input: { ...refused, proof: { challenge: 'x', nonce: planted.refusedText } } });
  await post(submit, { input: { ...refused, wrong: planted.refusedText } });
  await post(submit, { input: { ...refused, category: planted.refusedText, proof: await proof('SUBMIT') } });
  await post(submit, {
    input: {
      ...refused,
      photos: [Buffer.from(planted.refusedText!).toString('base64')],
      proof: await proof('SUBMIT'),
    },
  });
  await post(track, { code: `${planted.digits} `.padEnd(30, '1'), proof: await proof('TRACK') });
  await post(
    `mutation { submitReport(input: {category: OTHER, text: "${planted.literalText}"}) { nothing } }`,
  );
  await post(`mutation { trackReport(code: "${code}", proof: {challenge: "x", nonce: "y"}) { status } }`);
  await post(`mutation ${planted.literalText} {`);
  await fetch(`${stack.url}/public/graphql`, {
    method: 'POST',
    headers,
    body: `{"query": "${planted.literalText}`,
  });
  await fetch(`${stack.url}/public/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'text/plain' },
    body: planted.literalText!,
  });
  const large = JSON.stringify({
    query: submit,
    variables: { input: { text: planted.refusedText, voice: 'A'.repeat(9_000_000) } },
  });
  await fetch(`${stack.url}/public/graphql`, { method: 'POST', headers, body: large });
}

async function proof(use: string) {
  const { data } = await post(`mutation { reportChallenge(use: ${use}) { challenge difficulty } }`);
  return solve(data.reportChallenge.challenge, data.reportChallenge.difficulty);
}

// biome-ignore lint/suspicious/noExplicitAny: as unchecked as any JSON of a test.
type Any = any;

async function post(query: string, variables: object = {}): Promise<Any> {
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${stack.url}/public/graphql`, { method: 'POST', headers, body })).json();
}

/** What of the planted stands in some bytes: as it is, as JSON escapes it, in hex, in base64 at every offset. */
function tracesIn(bytes: Buffer): string[] {
  return Object.entries(planted).flatMap(([name, trace]) => {
    const raw = Buffer.from(trace);
    const inner = [0, 1, 2].map((shift) =>
      Buffer.concat([Buffer.alloc(shift), raw])
        .toString('base64')
        .slice(shift === 0 ? 0 : shift + 1, -4),
    );
    const escaped = JSON.stringify(trace)
      .slice(1, -1)
      .replace(/[^\x20-\x7e]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
    const ways = [raw, raw.toString('hex'), escaped, ...inner.filter((text) => text.length >= 10)];
    return ways.some((way) => bytes.includes(way)) ? [name] : [];
  });
}

async function eachRow(url: string, visit: (table: string, row: string) => void): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
         WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
    );
    for (const { name } of tables) {
      const { rows } = await client.query<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
      for (const { row } of rows) visit(name, row);
    }
  } finally {
    await client.end();
  }
}

async function entries(): Promise<{ graph: string }[]> {
  const client = new pg.Client({ connectionString: stack.databases.audit.adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT entry FROM audit_entries ORDER BY seq');
    return rows.map(({ entry }) => JSON.parse(entry));
  } finally {
    await client.end();
  }
}

async function onReports<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: stack.databases.reports.adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
