import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPairStore } from './pair-store.ts';
import { WIDTH } from './tokens.ts';

const token = fc.uint8Array({ minLength: WIDTH, maxLength: WIDTH }).map((bytes) => {
  // Few that differ, so that many are equal.
  bytes.fill(9, 3);
  bytes[0]! %= 3;
  return Buffer.from(bytes);
});

describe('a pair store', () => {
  it.each([
    ['in memory', 1 << 20],
    ['spilling', 40],
  ])('gives what was added, sorted and once, by ranges of the first byte: %s', async (_, budget) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(token, { maxLength: 40 }), { maxLength: 6 }), async (batches) => {
        const store = createPairStore({ budget });
        for (const batch of batches) {
          for (const bytes of batch) store.add(new DataView(bytes.buffer, bytes.byteOffset, WIDTH), 0);
          await store.settle();
        }
        const all = [...new Set(batches.flat().map((bytes) => bytes.toString('hex')))].sort();
        const read: string[] = [];
        for (const [low, high] of [
          [0, 100],
          [100, 101],
          [101, 256],
        ] as const) {
          const { bytes, count } = await store.read(low, high);
          const found = Array.from({ length: count }, (_, index) =>
            bytes.subarray(index * WIDTH, (index + 1) * WIDTH).toString('hex'),
          );
          const inRange = all.filter((hex) => {
            const byte = Number.parseInt(hex.slice(2, 4), 16);
            return byte >= low && byte < high;
          });
          expect(found).toEqual(inRange);
          read.push(...found);
        }
        await store.close();
        expect(read.sort()).toEqual(all);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no file behind that has a name', async () => {
    const before = (await readdir(tmpdir())).filter((name) => name.startsWith('sunlight-pairs-'));
    const store = createPairStore({ budget: 0 });
    store.add(new DataView(new ArrayBuffer(WIDTH)), 0);
    await store.settle();
    const during = (await readdir(tmpdir())).filter((name) => name.startsWith('sunlight-pairs-'));
    expect(during).toEqual(before);
    expect((await store.read(0, 256)).count).toBe(1);
    await store.close();
  });
});
