import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMaskCounter } from './matrix-count.ts';
import { tokensOf, WIDTH } from './tokens.ts';

/** Few bytes that differ, at both ends, so that ties of the first five happen. */
const token = fc
  .tuple(fc.constantFrom(1, 2), fc.constantFrom(0, 128, 255), fc.nat(6))
  .map(([version, first, last]) => {
    const bytes = Buffer.alloc(WIDTH, 7);
    bytes.set([version, first]);
    bytes[WIDTH - 1] = last;
    return bytes.toString('hex');
  });

it('counts every combination of registers as JavaScript sets do, whatever the shards', () => {
  const register = fc.uniqueArray(token, { maxLength: 30 });
  fc.assert(
    fc.property(
      fc.array(register, { minLength: 2, maxLength: 6 }),
      fc.constantFrom(1, 3),
      (registers, shards) => {
        const counter = createMaskCounter(registers.length);
        for (let shard = 0; shard < shards; shard++) {
          const isHere = (hex: string) =>
            Math.floor((Number.parseInt(hex.slice(2, 4), 16) * shards) / 256) === shard;
          counter.add(
            registers.map((list) => tokensOf(Buffer.from(list.filter(isHere).sort().join(''), 'hex'))),
          );
        }
        const everybody = new Set(registers.flat());
        for (let mask = 1; mask < 2 ** registers.length; mask++) {
          const isIn = (hex: string, index: number) =>
            registers[index]!.includes(hex) === ((mask & (1 << index)) !== 0);
          const exactly = [...everybody].filter((hex) => registers.every((_, index) => isIn(hex, index)));
          const { count, mix } = counter.count((one) => one === mask);
          expect(count).toBe(exactly.length);
          const sum = exactly.reduce((total, hex) => (total + Buffer.from(hex, 'hex').readInt32BE(9)) | 0, 0);
          expect(mix).toBe(sum);
        }
        expect(counter.count(() => true).count).toBe(everybody.size);
        const parts = new Map<string, number>();
        for (const hex of everybody) {
          const part = [0, 1].map((index) => registers[index]!.includes(hex)).join();
          if (part !== 'false,false') parts.set(part, (parts.get(part) ?? 0) + 1);
        }
        expect(counter.leastOf(0b11)).toBe(Math.min(...parts.values()));
      },
    ),
    { numRuns: 200 },
  );
});
