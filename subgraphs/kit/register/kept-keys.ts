import { createHash } from 'node:crypto';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { PgDialect } from 'drizzle-orm/pg-core';
import { digestOfKeys } from '../read-log.ts';
import { areUnchanged, type KeyQuestion, type Sources, snapshotOf, sourcesOf } from './key-sources.ts';

/** A key set's parts as they are told, and how many subjects and rows they stand for. */
export interface KeyBytes {
  tokens: Buffer | null;
  by: Buffer | null;
  values: Buffer | null;
  codes: string[] | null;
  count: number;
  rows: number;
  /** Of tokens and `by`, for the audit; left out where it is still to be made. */
  digest?: Buffer;
}

/**
 * Key sets as they were last made, for as long as no row they were made of has changed. A screen asks for the same sets
 * each night, and many screens for the same deaths: what has not changed need not be sorted and put together again.
 */
export interface KeptKeys {
  /** The kept answer to this question, if it still holds, or else what `make` gives, which is kept. */
  read<Found extends KeyBytes>(
    db: NodePgDatabase,
    question: KeyQuestion,
    make: () => Promise<Found>,
    isKept: (found: Found) => boolean,
  ): Promise<Found | KeyBytes>;
  /** Forgets all: what a lost connection may have led to is not known. */
  clear(): void;
  close(): Promise<void>;
}

interface Entry extends Sources {
  /** Snapshot of before the rows were read: what it does not see may be missing. */
  snapshot: string;
  /** Where the parts stand in the file, one behind the other; null until they are written. */
  position: number;
  isWritten: boolean;
  lengths: Record<Part, number | null>;
  count: number;
  rows: number;
  digest: Buffer;
}

const PARTS = ['tokens', 'by', 'values', 'codes'] as const;
type Part = (typeof PARTS)[number];

/** Sets this small cost the database less than the question whether they still hold. */
const LEAST_BYTES = 8 * 1024;
/** Bytes waiting to be written; what comes while the disk is this far behind is not kept. */
const MOST_WAITING = 32 * 1024 * 1024;
/** A statement that asks for the time has another answer tomorrow. */
const TIMELY = /\b(now\s*\(|current_|local(time|timestamp)\b|\w+_timestamp\s*\(|random\s*\()/i;

/**
 * Keeps up to `capacity` bytes in one file, the oldest overwritten first, so that memory does not grow with the number
 * of people. The file has no name and goes with the process; it holds nothing that the department's own database does not.
 */
export async function createKeptKeys(
  capacity: number,
  { scratchDir = tmpdir(), leastBytes = LEAST_BYTES } = {},
): Promise<KeptKeys> {
  const file = await anonymousFile(scratchDir);
  const dialect = new PgDialect();
  const entries = new Map<string, Entry>();
  let end = 0;
  let waiting = 0;
  let writing: Promise<unknown> = Promise.resolve();

  /** Null where the file does not have it whole. */
  async function load(entry: Entry): Promise<KeyBytes | null> {
    const length = sizeOf(entry.lengths);
    const bytes = Buffer.allocUnsafeSlow(length);
    const { bytesRead } = await file.read(bytes, 0, length, entry.position);
    if (bytesRead !== length) return null;
    let at = 0;
    const parts = PARTS.map((part) => {
      const size = entry.lengths[part];
      if (size === null) return null;
      at += size;
      return bytes.subarray(at - size, at);
    });
    const [tokens = null, by = null, values = null, codes = null] = parts;
    const { count, rows, digest } = entry;
    const told = codes && (JSON.parse(codes.toString()) as string[]);
    return { tokens, by, values, codes: told, count, rows, digest };
  }

  function keep(key: string, found: KeyBytes, sources: Sources & Pick<Entry, 'snapshot'>) {
    const parts: Record<Part, Buffer | null> = {
      ...found,
      codes: found.codes && Buffer.from(JSON.stringify(found.codes)),
    };
    const lengths = Object.fromEntries(
      PARTS.map((part) => [part, parts[part]?.length ?? null]),
    ) as Entry['lengths'];
    const length = sizeOf(lengths);
    if (length < leastBytes || length > capacity / 4 || waiting + length > MOST_WAITING) return;
    if (end + length > capacity) end = 0;
    const position = end;
    end += length;
    for (const [other, entry] of entries) {
      const isOver = entry.position < end && position < entry.position + sizeOf(entry.lengths);
      if (isOver) entries.delete(other);
    }
    const { count, rows, digest = digestOfKeys(found.by, found.tokens) } = found;
    const entry: Entry = { ...sources, position, isWritten: false, lengths, count, rows, digest };
    entries.set(key, entry);
    waiting += length;
    const written = PARTS.flatMap((part) => parts[part] ?? []);
    // One after the other: two that lie over each other must land in the order in which they were placed.
    writing = writing
      .then(() => file.writev(written, position))
      .then(({ bytesWritten }) => {
        if (bytesWritten !== length)
          throw new Error(`expected ${length} bytes written, were ${bytesWritten}`);
        entry.isWritten = true;
      })
      // A full disk costs the shortcut, not the answer.
      .catch(() => entries.get(key) === entry && entries.delete(key))
      .finally(() => {
        waiting -= length;
      });
  }

  return {
    async read(db, question, make, isKept) {
      const { sql: text, params } = dialect.sqlToQuery(question.statement);
      if (TIMELY.test(text)) return make();
      const key = createHash('sha256')
        .update(JSON.stringify([text, params]))
        .digest('base64');
      const known = entries.get(key);
      if (known?.isWritten) {
        if (await areUnchanged(db, known, known.snapshot)) {
          const bytes = await load(known);
          // Unless it was written over while it was read.
          if (bytes && entries.get(key) === known) return bytes;
        } else if (entries.get(key) === known) entries.delete(key);
      }
      // Before the rows are read: what is written in between makes the entry void, not wrong.
      const sources = await sourcesOf(db, text, question);
      const snapshot = sources && (await snapshotOf(db));
      const found = await make();
      if (sources && snapshot && isKept(found)) keep(key, found, { snapshot, ...sources });
      return found;
    },
    clear() {
      entries.clear();
    },
    async close() {
      entries.clear();
      await writing;
      await file.close();
    },
  };
}

function sizeOf(lengths: Entry['lengths']): number {
  return PARTS.reduce((sum, part) => sum + (lengths[part] ?? 0), 0);
}

/** A file that goes with its handle, even if this process is killed. */
async function anonymousFile(scratchDir: string): Promise<FileHandle> {
  const folder = await mkdtemp(join(scratchDir, 'sunlight-key-sets-'));
  const file = await open(join(folder, 'key-sets'), 'w+', 0o600);
  // Where an open file can not be removed, the system clears its temporary folder.
  await rm(folder, { recursive: true, force: true }).catch(() => {});
  return file;
}
