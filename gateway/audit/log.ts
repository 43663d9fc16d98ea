import pg from 'pg';
import { canonicalJson, entryHash, GENESIS } from './chain.ts';
import type { AuditEntry, AuditRecord } from './entry.ts';
import { readsOf } from './reads.ts';

/** Where every question goes before its answer leaves. */
export interface AuditLog {
  /** Resolves when the entry is on disk. Rejects where it is not: then the answer must not leave. */
  append(record: AuditRecord): Promise<void>;
  /** Entries whose departments have read one of these subjects, by the hashes they give. */
  readsOf(subjects: readonly string[]): Promise<AuditEntry[]>;
  close(): Promise<void>;
}

/** Any constant all gateways share: they take turns at the end of one chain. */
const CHAIN_LOCK = 7_249_001;
const MAX_BATCH = 500;
const MAX_WAITING = 20_000;
const MAX_KNOWN_OPERATIONS = 10_000;

interface Waiting {
  entry: string;
  operations: { hash: Buffer; text: string }[];
  resolve: () => void;
  reject: (reason: Error) => void;
}

/**
 * Opens the log at `url` as the role that may only insert and select. One writer a process: what arrives
 * while a batch is being written goes into the next, so one fsync carries many entries.
 */
export async function openAuditLog(
  url: string,
  log: { error(details: object, text: string): void },
): Promise<AuditLog> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 1,
    connectionTimeoutMillis: 5000,
    lock_timeout: 5000,
    // A gateway that stops in the middle must not hold the chain of the others.
    idle_in_transaction_session_timeout: 10_000,
  });
  pool.on('error', (error) => log.error({ cause: causeOf(error) }, 'lost the audit database'));
  await pool.query('SELECT FROM audit_entries LIMIT 0').catch(async (error: unknown) => {
    await pool.end();
    throw new Error(
      `expected the migrated audit database, got ${causeOf(error)}; run the audit migrations first`,
    );
  });
  // Reading must not wait for the chain, nor the chain for it.
  const reader = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5000,
    options: '-c default_transaction_read_only=on -c statement_timeout=5000',
  });
  reader.on('error', (error) => log.error({ cause: causeOf(error) }, 'lost the audit database'));
  const waiting: Waiting[] = [];
  const known = new Set<string>();
  let writing: Promise<void> | null = null;

  async function writeAll(): Promise<void> {
    while (waiting.length > 0) {
      await writeOrReject(waiting.splice(0, MAX_BATCH));
    }
    writing = null;
  }

  async function writeOrReject(batch: Waiting[]): Promise<void> {
    try {
      await writeBatch(pool, batch, known);
      for (const item of batch) item.resolve();
    } catch (error) {
      const cause = causeOf(error);
      // Class 22, data exception: one entry that the database cannot hold must not take the others with it.
      if (cause.startsWith('22') && batch.length > 1) {
        for (const item of batch) await writeOrReject([item]);
        return;
      }
      log.error({ cause, entries: batch.length }, 'could not write the audit log');
      for (const item of batch) item.reject(new Error('the audit log could not be written'));
    }
  }

  return {
    append({ entry, operationText, withinTexts = new Map() }) {
      if (waiting.length >= MAX_WAITING) return Promise.reject(new Error('the audit log is behind'));
      return new Promise((resolve, reject) => {
        const texts = new Map(withinTexts);
        if (operationText !== null && entry.operation !== null) texts.set(entry.operation, operationText);
        const operations = [...texts].map(([hash, text]) => ({ hash: Buffer.from(hash, 'hex'), text }));
        waiting.push({ entry: canonicalJson(entry), operations, resolve, reject });
        // Started a turn later, so that what is ready now shares one commit.
        writing ??= new Promise<void>((start) => setImmediate(start)).then(writeAll);
      });
    },
    readsOf: (subjects) => readsOf(reader, subjects),
    async close() {
      await writing;
      await Promise.all([pool.end(), reader.end()]);
    },
  };
}

async function writeBatch(pool: pg.Pool, batch: Waiting[], known: Set<string>): Promise<void> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    // Three statements, one round trip; read committed gives the last its snapshot after the lock.
    const results = (await client.query(
      `BEGIN; SELECT pg_advisory_xact_lock(${CHAIN_LOCK}); ` +
        'SELECT seq, hash FROM audit_entries ORDER BY seq DESC LIMIT 1',
    )) as unknown as pg.QueryResult<{ seq: string; hash: Buffer }>[];
    const last = results[2]?.rows[0];
    await insertEntries(client, batch, BigInt(last?.seq ?? 0), last?.hash ?? GENESIS);
    const added = await insertOperations(client, batch, known);
    await client.query('COMMIT');
    if (known.size > MAX_KNOWN_OPERATIONS) known.clear();
    for (const hash of added) known.add(hash);
  } catch (error) {
    broken = error instanceof Error ? error : new Error('unknown');
    throw broken;
  } finally {
    // A connection that failed is thrown away, and its transaction with it.
    client.release(broken);
  }
}

async function insertEntries(
  client: pg.PoolClient,
  batch: Waiting[],
  lastSeq: bigint,
  lastHash: Buffer,
): Promise<void> {
  const rows = { seq: [] as string[], previous: [] as Buffer[], hash: [] as Buffer[], entry: [] as string[] };
  let seq = lastSeq;
  let previous = lastHash;
  for (const { entry } of batch) {
    seq += 1n;
    const hash = entryHash(seq, previous, entry);
    rows.seq.push(String(seq));
    rows.previous.push(previous);
    rows.hash.push(hash);
    rows.entry.push(entry);
    previous = hash;
  }
  await client.query({
    name: 'append',
    text: `INSERT INTO audit_entries (seq, previous_hash, hash, entry)
           SELECT * FROM unnest($1::bigint[], $2::bytea[], $3::bytea[], $4::text[])`,
    values: [rows.seq, rows.previous, rows.hash, rows.entry],
  });
}

async function insertOperations(
  client: pg.PoolClient,
  batch: Waiting[],
  known: Set<string>,
): Promise<string[]> {
  const fresh = new Map<string, { hash: Buffer; text: string }>();
  for (const operation of batch.flatMap((waiting) => waiting.operations)) {
    const key = operation.hash.toString('hex');
    if (!known.has(key)) fresh.set(key, operation);
  }
  if (fresh.size === 0) return [];
  const operations = [...fresh.values()];
  await client.query(
    `INSERT INTO audit_operations (hash, text) SELECT * FROM unnest($1::bytea[], $2::text[])
     ON CONFLICT (hash) DO NOTHING`,
    [operations.map(({ hash }) => hash), operations.map(({ text }) => text)],
  );
  return [...fresh.keys()];
}

/** An SQLSTATE or system code; a driver's message may hold SQL and parameters. */
function causeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : 'UNKNOWN';
}
