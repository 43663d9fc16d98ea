import { parse } from 'graphql';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEntry } from './audit/entry.ts';
import { composeCounty, startTestGateway, type TestGateway } from './testing/gateway.ts';

let town: TestGateway;
beforeAll(async () => {
  town = await startTestGateway();
});
afterAll(() => town.close());
beforeEach(() => {
  town.civilAffairs.received.length = 0;
});

const note = 'mutation ($t: String!) { note(id: "1", text: $t) { note recipient { maskedName } } }';

describe('a mutation', () => {
  it('goes to the one department that has it, once, and is on record before and after', async () => {
    const { status, body } = await town.ask(note, { variables: { t: '甲' } });
    expect(status).toBe(200);
    expect(body.data).toEqual({ note: { note: '甲', recipient: { maskedName: '张*p1' } } });
    const sent = town.civilAffairs.received.filter(({ query }) => query.startsWith('mutation'));
    expect(sent.length).toBe(1);
    const [after, before] = await lastEntries(2);
    expect(before).toMatchObject({ outcome: 'ACCEPTED', read: [], sources: [] });
    expect(after).toMatchObject({ outcome: 'ANSWERED', request: before?.request });
    for (const entry of [before, after]) {
      expect(entry?.coordinates).toContain('Mutation.note');
      expect(entry?.coordinates).toContain('Mutation.note(text:)');
    }
  });

  it('needs the scope that the SDL names, and one that nobody declared is refused', async () => {
    for (const field of ['correctPayment(id: "1", amount: "1.00")', 'undeclared(id: "1")']) {
      const { status, body } = await town.ask(`mutation { ${field} { id } }`);
      expect(status).toBe(403);
      expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      const refused = body.errors?.[0]?.extensions.refused as { coordinate: string }[];
      expect(refused.map(({ coordinate }) => coordinate)).toContain(`Mutation.${field.split('(')[0]}`);
    }
    expect(town.civilAffairs.received).toEqual([]);
    const [last, before] = await lastEntries(2);
    expect([last?.outcome, before?.outcome]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
  });

  it('may not read by what it gives what a query may not', async () => {
    const { status } = await town.ask('mutation { note(id: "1", text: "甲") { recipient { name } } }');
    expect(status).toBe(403);
    expect(town.civilAffairs.received).toEqual([]);
  });

  it('is bounded as a query is', async () => {
    const many = Array.from({ length: 101 }, (_, n) => `n${n}: note(id: "1", text: "甲") { id }`);
    const { body } = await town.ask(`mutation { ${many.join(' ')} }`);
    expect(body.errors?.[0]?.extensions.code).toBe('QUERY_TOO_LARGE');
    expect(town.civilAffairs.received).toEqual([]);
  });

  it('does not exist for the public unless it is public itself, whether by POST or by GET', async () => {
    const text = 'mutation { note(id: "1", text: "甲") { note } }';
    const posted = await town.askPublic(text);
    expect(posted.status).toBe(400);
    expect(posted.body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
    const got = await fetch(`${town.gateway.url}/public/graphql?query=${encodeURIComponent(text)}`);
    expect(got.status).toBe(400);
    expect((await fetch(`${town.gateway.url}/graphql?query=${encodeURIComponent(text)}`)).status).toBe(404);
    expect(town.civilAffairs.received).toEqual([]);
  });
});

it('leaves the public contract without a mutation that is not public', () => {
  const { definitions } = parse(composeCounty().publicSupergraph);
  const root = definitions.find((node) => 'name' in node && node.name?.value === 'Mutation');
  const fields = root && 'fields' in root ? (root.fields ?? []) : [];
  const isHidden = ({ directives = [] }: { directives?: readonly { name: { value: string } }[] }) =>
    directives.some(({ name }) => name.value === 'inaccessible');
  const open = fields.filter((field) => !isHidden(field as never)).map((field) => field.name.value);
  expect(open).toEqual(['tell']);
});

describe('a mutation of the public graph', () => {
  const tell = 'mutation ($s: String!) { tell(secret: $s) { heard } }';
  const secret = '1234567890123456';
  const literal = `mutation { tell(secret: "${secret}") { heard } }`;

  it('is carried out, and is on record without what it was given', async () => {
    const { status, body } = await town.askPublic(tell, { s: secret });
    expect([status, body.data]).toEqual([200, { tell: { heard: 16 } }]);
    const [after, before] = await lastEntries(2);
    expect(before).toMatchObject({ outcome: 'ACCEPTED', graph: 'public', variables: null, user: null });
    expect(after).toMatchObject({ outcome: 'ANSWERED', variables: null });
  });

  it('is not carried out by a GET, which links and pictures can send', async () => {
    const query = `query=${encodeURIComponent(tell)}&variables=${encodeURIComponent(JSON.stringify({ s: secret }))}`;
    const response = await fetch(`${town.gateway.url}/public/graphql?${query}`);
    expect(response.status).toBe(400);
    expect(town.civilAffairs.received).toEqual([]);
  });

  it('takes what it is given in variables alone, and keeps no text that may hold it', async () => {
    const texts = [
      literal,
      literal.replace('heard', 'unknown'),
      `mutation ($s: String! = "${secret}") { tell(secret: $s) { heard } }`,
    ];
    for (const text of texts) {
      const { status } = await town.askPublic(text, {});
      expect(status).toBe(400);
      expect(await lastEntries(1)).toMatchObject([{ operation: null, variables: null }]);
    }
    expect(town.civilAffairs.received).toEqual([]);
    const client = new pg.Client({ connectionString: town.auditUrl });
    await client.connect();
    const { rows } = await client.query(
      "SELECT text FROM audit_operations WHERE text LIKE '%' || $1 || '%'",
      [secret],
    );
    await client.end();
    expect(rows).toEqual([]);
  });

  it('is let through so often for one visitor, by the address that the site in front names', async () => {
    const send = async (visitor: string) => {
      const response = await fetch(`${town.gateway.url}/public/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': visitor },
        body: JSON.stringify({ query: tell, variables: { s: secret } }),
      });
      return response.status;
    };
    const statuses = [];
    for (let n = 0; n < 40; n += 1) statuses.push(await send('192.0.2.1'));
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(20);
    expect(statuses.at(-1)).toBe(429);
    expect(await send('192.0.2.2')).toBe(200);
    expect(JSON.stringify(await lastEntries(50))).not.toContain('192.0.2');
    expect(town.logged.join('\n')).not.toContain('192.0.2');
  });
});

async function lastEntries(count: number): Promise<(AuditEntry | undefined)[]> {
  const client = new pg.Client({ connectionString: town.auditUrl });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT entry FROM audit_entries ORDER BY seq DESC LIMIT $1', [
      count,
    ]);
    return rows.map(({ entry }) => JSON.parse(entry));
  } finally {
    await client.end();
  }
}
