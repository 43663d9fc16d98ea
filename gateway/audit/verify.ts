import { createHash } from 'node:crypto';
import pg from 'pg';
import { entryHash, GENESIS } from './chain.ts';

/** The end of a chain. Kept elsewhere, it shows later that nothing was cut off. */
export interface ChainHead {
  seq: bigint;
  hash: string;
}

interface AuditFault {
  seq: bigint;
  reason: 'ENTRY_CHANGED' | 'ENTRY_MISSING' | 'CHAIN_BROKEN' | 'OPERATION_CHANGED' | 'HEAD_MISSING';
}

export interface AuditVerdict {
  entries: number;
  head: ChainHead;
  faults: AuditFault[];
}

const PAGE = 5000;

/**
 * Reads the whole log at `url` and makes every hash again. An entry that was changed, removed or put
 * between others is a fault with its place. What was cut off at the end shows only against a `head` noted
 * earlier, so give the last one known.
 */
export async function verifyAudit(
  url: string,
  { head: noted }: { head?: ChainHead } = {},
): Promise<AuditVerdict> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const verdict: AuditVerdict = {
      entries: 0,
      head: { seq: 0n, hash: GENESIS.toString('hex') },
      faults: [],
    };
    let notedFound = noted === undefined || noted.seq === 0n;
    for await (const row of rowsOf(client)) {
      const seq = BigInt(row.seq);
      const { faults, head } = verdict;
      if (seq !== head.seq + 1n) faults.push({ seq: head.seq + 1n, reason: 'ENTRY_MISSING' });
      else if (row.previous_hash.toString('hex') !== head.hash) faults.push({ seq, reason: 'CHAIN_BROKEN' });
      if (!entryHash(seq, row.previous_hash, row.entry).equals(row.hash)) {
        faults.push({ seq, reason: 'ENTRY_CHANGED' });
      }
      verdict.head = { seq, hash: row.hash.toString('hex') };
      verdict.entries += 1;
      notedFound ||= noted?.seq === seq && noted.hash === verdict.head.hash;
    }
    if (!notedFound) verdict.faults.push({ seq: noted!.seq, reason: 'HEAD_MISSING' });
    verdict.faults.push(...(await changedOperations(client)));
    return verdict;
  } finally {
    await client.end();
  }
}

interface EntryRow {
  seq: string;
  previous_hash: Buffer;
  hash: Buffer;
  entry: string;
}

async function* rowsOf(client: pg.Client): AsyncGenerator<EntryRow> {
  let after = '-9223372036854775808';
  for (;;) {
    const { rows } = await client.query<EntryRow>(
      'SELECT seq, previous_hash, hash, entry FROM audit_entries WHERE seq > $1 ORDER BY seq LIMIT $2',
      [after, PAGE],
    );
    yield* rows;
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return;
    after = last.seq;
  }
}

async function changedOperations(client: pg.Client): Promise<AuditFault[]> {
  const faults: AuditFault[] = [];
  let after: Buffer = Buffer.alloc(0);
  for (;;) {
    const { rows } = await client.query<{ hash: Buffer; text: string }>(
      'SELECT hash, text FROM audit_operations WHERE hash > $1 ORDER BY hash LIMIT $2',
      [after, PAGE],
    );
    for (const { hash, text } of rows) {
      if (createHash('sha256').update(text).digest().equals(hash)) continue;
      faults.push({ seq: await firstNaming(client, hash), reason: 'OPERATION_CHANGED' });
    }
    const last = rows.at(-1);
    if (!last || rows.length < PAGE) return faults;
    after = last.hash;
  }
}

async function firstNaming(client: pg.Client, hash: Buffer): Promise<bigint> {
  const { rows } = await client.query<{ seq: string | null }>(
    "SELECT min(seq) AS seq FROM audit_entries WHERE entry::jsonb ->> 'operation' = $1",
    [hash.toString('hex')],
  );
  return BigInt(rows[0]?.seq ?? 0);
}
