import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases, type TestDatabase } from '../../scripts/testing/postgres.ts';
import { canonicalJson, entryHash, GENESIS } from './chain.ts';
import type { AuditEntry } from './entry.ts';
import { openAuditLog } from './log.ts';
import { verifyAudit } from './verify.ts';

let databases: { audit: TestDatabase };
let audit: TestDatabase;
const silent = { error() {} };

beforeAll(async () => {
  databases = await createDatabases(['audit']);
  audit = databases.audit;
});
afterAll(() => dropDatabases(databases));

function entry(changes: Partial<AuditEntry> = {}): AuditEntry {
  return {
    at: '2026-10-31T08:00:00.000Z',
    request: 'r1',
    graph: 'full',
    generation: '0011223344556677',
    user: 'zhang',
    roles: ['analyst'],
    department: null,
    jurisdiction: '120115',
    purpose: 'VERIFICATION',
    case: null,
    purposeText: null,
    operation: null,
    operationName: null,
    within: [],
    variables: null,
    coordinates: ['Query.catalogue'],
    refused: [],
    sources: [{ department: 'housing', status: 'ANSWERED' }],
    read: [],
    outcome: 'ANSWERED',
    ...changes,
  };
}

async function as<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

describe('the chain', () => {
  it('gives one text to one value, whatever the order of its keys', () => {
    expect(canonicalJson({ b: [1, null], a: { d: '一', c: undefined } })).toBe(
      '{"a":{"d":"一"},"b":[1,null]}',
    );
    expect(canonicalJson('\ud800\0')).toBe(JSON.stringify('\ufffd\ufffd'));
  });

  it('hangs on place, predecessor and text', () => {
    const hash = entryHash(1n, GENESIS, '{}').toString('hex');
    expect(entryHash(2n, GENESIS, '{}').toString('hex')).not.toBe(hash);
    expect(entryHash(1n, Buffer.alloc(32, 1), '{}').toString('hex')).not.toBe(hash);
    expect(entryHash(1n, GENESIS, '{} ').toString('hex')).not.toBe(hash);
  });
});

describe('the log', () => {
  it('keeps one chain for several gateways that write at once, and each text once', async () => {
    const logs = await Promise.all([openAuditLog(audit.appUrl, silent), openAuditLog(audit.appUrl, silent)]);
    const text = '{ catalogue { name } }';
    await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        logs[index % 2]?.append({ entry: entry({ request: `r${index}` }), operationText: null }),
      ),
    );
    const hash = createHash('sha256').update(text).digest('hex');
    for (const log of logs) await log.append({ entry: entry({ operation: hash }), operationText: text });
    await Promise.all(logs.map((log) => log.close()));
    const { entries, faults } = await verifyAudit(audit.appUrl);
    expect({ entries, faults }).toEqual({ entries: 202, faults: [] });
    const { rows } = await as(audit.appUrl, (client) => client.query('SELECT text FROM audit_operations'));
    expect(rows).toEqual([{ text }]);
  });

  it('does not lose an entry for what one of its neighbours holds', async () => {
    const log = await openAuditLog(audit.appUrl, silent);
    const odd = entry({ purposeText: 'a\0b\ud800', operationName: '一二三' });
    await Promise.all([entry(), odd, entry()].map((one) => log.append({ entry: one, operationText: null })));
    await log.close();
    expect((await verifyAudit(audit.appUrl)).faults).toEqual([]);
  });

  it('lets its writer insert and read, nothing else', async () => {
    const forbidden = [
      "UPDATE audit_entries SET entry = '{}'",
      'DELETE FROM audit_entries',
      'TRUNCATE audit_entries',
      "UPDATE audit_operations SET text = ''",
      'DELETE FROM audit_operations',
      'ALTER TABLE audit_entries ADD COLUMN extra text',
      'CREATE TABLE own (id int)',
    ];
    await as(audit.appUrl, async (client) => {
      for (const statement of forbidden) {
        await expect(client.query(statement), statement).rejects.toMatchObject({ code: '42501' });
      }
    });
  });

  it('says so where it cannot write', async () => {
    const log = await openAuditLog(audit.appUrl, silent);
    await as(audit.adminUrl, (client) => client.query('ALTER TABLE audit_entries RENAME TO away'));
    await expect(log.append({ entry: entry(), operationText: null })).rejects.toThrow('could not be written');
    await as(audit.adminUrl, (client) => client.query('ALTER TABLE away RENAME TO audit_entries'));
    await log.append({ entry: entry(), operationText: null });
    await log.close();
  });

  it('does not open without its tables', async () => {
    const empty = audit.appUrl.replace(/\/\w+$/, '/postgres');
    await expect(openAuditLog(empty, silent)).rejects.toThrow(/expected the migrated audit database/);
  });
});

describe('verifyAudit', () => {
  it('finds an entry that somebody changed, removed, cut off, and an operation that was rewritten', async () => {
    const whole = await verifyAudit(audit.appUrl);
    expect(whole.faults).toEqual([]);
    await as(audit.adminUrl, async (client) => {
      const reasons = async (statement: string) => {
        await client.query(statement);
        const { faults } = await verifyAudit(audit.appUrl, { head: whole.head });
        return faults;
      };
      const { rows } = await client.query('SELECT entry FROM audit_entries WHERE seq = 5');
      expect(
        await reasons(`UPDATE audit_entries SET entry = replace(entry, 'zhang', 'wang') WHERE seq = 5`),
      ).toEqual([{ seq: 5n, reason: 'ENTRY_CHANGED' }]);
      await client.query('UPDATE audit_entries SET entry = $1 WHERE seq = 5', [rows[0].entry]);
      expect(await reasons('DELETE FROM audit_entries WHERE seq = 7')).toEqual([
        { seq: 7n, reason: 'ENTRY_MISSING' },
      ]);
      expect(await reasons("UPDATE audit_operations SET text = '{ other }'")).toContainEqual({
        seq: 201n,
        reason: 'OPERATION_CHANGED',
      });
      expect(await reasons(`DELETE FROM audit_entries WHERE seq = ${whole.head.seq}`)).toContainEqual({
        seq: whole.head.seq,
        reason: 'HEAD_MISSING',
      });
    });
  });
});
