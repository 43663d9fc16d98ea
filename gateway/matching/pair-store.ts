import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareAt, createWriter, NO_TOKENS, type Tokens, tokensOf, WIDTH } from './tokens.ts';

/** Tokens that a `via` has reached, in the order of the subjects they came from, kept by the byte that decides their shard. */
export interface PairStore {
  /** The token at `offset`, and its public code where it has one. */
  add(view: DataView, offset: number, code?: string): void;
  /** The public codes of tokens of a set; '' where none was told. */
  codes(set: Tokens): string[] | null;
  /** Writes what is over the budget to a temporary file. Called between shards. */
  settle(): Promise<void>;
  /** Distinct and sorted, of the prefixes from `low` to below `high`. */
  read(low: number, high: number): Promise<Tokens>;
  close(): Promise<void>;
}

/** Tokens held in memory by one `via`, in bytes. */
const BUDGET = 48 * 1024 * 1024;
const PREFIXES = 256;
const FIRST_BYTES = 8 * WIDTH;
/** Public codes kept beside the tokens: companies and villages, of which a city has no more. */
const MAX_CODES = 250_000;

interface Bucket {
  view: DataView;
  used: number;
  /** Where its earlier parts stand in the file. */
  spilled: { position: number; length: number }[];
}

/** Bounded memory, whatever the number of pairs: what does not fit is on disk, in a file of no name where the system allows. */
export function createPairStore({ scratchDir = tmpdir(), budget = BUDGET } = {}): PairStore {
  const buckets: Bucket[] = Array.from({ length: PREFIXES }, emptyBucket);
  const codes = new Map<string, string>();
  let held = 0;
  let file: FileHandle | null = null;
  let fileEnd = 0;

  async function spill(): Promise<void> {
    file ??= await anonymousFile(scratchDir);
    for (const bucket of buckets) {
      if (bucket.used === 0) continue;
      const bytes = Buffer.from(bucket.view.buffer, 0, bucket.used);
      await file.write(bytes, 0, bytes.length, fileEnd);
      bucket.spilled.push({ position: fileEnd, length: bytes.length });
      fileEnd += bytes.length;
      Object.assign(bucket, { view: new DataView(new ArrayBuffer(FIRST_BYTES)), used: 0 });
    }
    held = 0;
  }

  return {
    add(view, offset, code) {
      if (code && codes.size < MAX_CODES) codes.set(textAt(view, offset), code);
      const bucket = buckets[view.getUint8(offset + 1)]!;
      if (bucket.used + WIDTH > bucket.view.byteLength) grow(bucket);
      bucket.view.setUint8(bucket.used, view.getUint8(offset));
      for (let byte = 1; byte < WIDTH; byte += 4) {
        bucket.view.setUint32(bucket.used + byte, view.getUint32(offset + byte));
      }
      bucket.used += WIDTH;
      held += WIDTH;
    },
    codes({ view, count }) {
      if (codes.size === 0) return null;
      return Array.from({ length: count }, (_, index) => codes.get(textAt(view, index * WIDTH)) ?? '');
    },
    async settle() {
      if (held > budget) await spill();
    },
    async read(low, high) {
      const parts: Buffer[] = [];
      for (const { view, used, spilled } of buckets.slice(low, high)) {
        for (const { position, length } of spilled) {
          const bytes = Buffer.allocUnsafe(length);
          await file!.read(bytes, 0, length, position);
          parts.push(bytes);
        }
        if (used > 0) parts.push(Buffer.from(view.buffer, 0, used));
      }
      return sortedDistinct(Buffer.concat(parts));
    },
    async close() {
      await file?.close();
      file = null;
      buckets.length = 0;
    },
  };
}

function textAt({ buffer, byteOffset }: DataView, offset: number): string {
  return Buffer.from(buffer, byteOffset + offset, WIDTH).toString('latin1');
}

function emptyBucket(): Bucket {
  return { view: new DataView(new ArrayBuffer(FIRST_BYTES)), used: 0, spilled: [] };
}

function grow(bucket: Bucket): void {
  const larger = new Uint8Array(bucket.view.byteLength * 2);
  larger.set(new Uint8Array(bucket.view.buffer, 0, bucket.used));
  bucket.view = new DataView(larger.buffer);
}

/** A file that goes with its handle, even if this process is killed. */
async function anonymousFile(scratchDir: string): Promise<FileHandle> {
  const folder = await mkdtemp(join(scratchDir, 'sunlight-pairs-'));
  const file = await open(join(folder, 'pairs'), 'w+', 0o600);
  // Where an open file can not be removed, the system clears its temporary folder.
  await rm(folder, { recursive: true, force: true }).catch(() => {});
  return file;
}

function sortedDistinct(bytes: Buffer): Tokens {
  const { view, count } = tokensOf(bytes);
  if (count === 0) return NO_TOKENS;
  const order = Uint32Array.from({ length: count }, (_, index) => index * WIDTH);
  order.sort((one, other) => compareAt(view, one, view, other));
  const writer = createWriter(count);
  for (let index = 0; index < count; index++) {
    if (index > 0 && compareAt(view, order[index - 1]!, view, order[index]!) === 0) continue;
    writer.add(view, order[index]!);
  }
  return writer.done();
}
