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

  it('does not exist for the public, whether by POST or by GET', async () => {
    const text = 'mutation { note(id: "1", text: "甲") { id } }';
    const posted = await town.askPublic(text);
    expect(posted.status).toBe(400);
    expect(posted.body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
    const got = await fetch(`${town.gateway.url}/public/graphql?query=${encodeURIComponent(text)}`);
    expect(got.status).toBe(400);
    expect((await fetch(`${town.gateway.url}/graphql?query=${encodeURIComponent(text)}`)).status).toBe(404);
    expect(town.civilAffairs.received).toEqual([]);
  });
});

it('leaves the public contract without a mutation', () => {
  const { definitions } = parse(composeCounty().publicSupergraph);
  const root = definitions.find((node) => 'name' in node && node.name?.value === 'Mutation');
  const open = root && 'fields' in root ? (root.fields ?? []) : [];
  const isHidden = ({ directives = [] }: { directives?: readonly { name: { value: string } }[] }) =>
    directives.some(({ name }) => name.value === 'inaccessible');
  expect(open.filter((field) => !isHidden(field as never)).length === 0 || isHidden(root as never)).toBe(
    true,
  );
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
