import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, intersection, positions, selection, union } from './set-algebra.ts';
import { isAscending, type Tokens, tokensOf, WIDTH } from './tokens.ts';

/** Few bytes that differ, at both ends, so that ties of the first five happen. */
const token = fc
  .tuple(fc.constantFrom(0, 1, 2), fc.constantFrom(0, 127, 128, 255), fc.integer({ min: 0, max: 5 }))
  .map(([version, first, last]) => {
    const bytes = Buffer.alloc(WIDTH, 7);
    bytes[0] = version;
    bytes[1] = first;
    bytes[WIDTH - 1] = last;
    return bytes.toString('hex');
  });
const set = fc.uniqueArray(token, { maxLength: 60 }).map((tokens) => tokens.sort());

const pack = (hex: readonly string[]) => tokensOf(Buffer.from(hex.join(''), 'hex'));
const unpack = ({ bytes, count }: Tokens) =>
  Array.from({ length: count }, (_, index) =>
    bytes.subarray(index * WIDTH, (index + 1) * WIDTH).toString('hex'),
  );

describe('set algebra over packed tokens', () => {
  it('is that of JavaScript sets', () => {
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 5 }), (lists) => {
        const sets = lists.map((list) => new Set(list));
        const packed = lists.map(pack);
        const [first = new Set<string>(), ...others] = sets;
        const [head = pack([]), ...rest] = packed;
        const everything = [...new Set(lists.flat())].sort();
        const all = everything.filter((one) => sets.every((set) => set.has(one)));
        const only = [...first].filter((one) => !others.some((set) => set.has(one)));
        expect(unpack(intersection(packed))).toEqual(all);
        expect(unpack(union(packed))).toEqual(everything);
        expect(unpack(difference(head, rest))).toEqual(only.sort());
      }),
      { numRuns: 500 },
    );
  });

  it('searches a much longer list as it would read it', () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      `01${index.toString(16).padStart(4, '0')}`.padEnd(34, '0'),
    );
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2100), { maxLength: 20 }), (picked) => {
        const few = picked.map((index) => `01${index.toString(16).padStart(4, '0')}`.padEnd(34, '0')).sort();
        const both = few.filter((one) => many.includes(one));
        expect(unpack(intersection([pack(many), pack(few)]))).toEqual(both);
        expect(unpack(difference(pack(few), [pack(many)]))).toEqual(few.filter((one) => !both.includes(one)));
        expect([...positions(pack(few), pack(many))]).toEqual(few.map((one) => many.indexOf(one)));
        expect([...positions(pack(many), pack(few))]).toEqual(many.map((one) => few.indexOf(one)));
      }),
    );
  });

  it('keeps what is selected', () => {
    fc.assert(
      fc.property(set, fc.infiniteStream(fc.boolean()), (list, stream) => {
        const kept = list.map(() => stream.next().value as boolean);
        expect(unpack(selection(pack(list), (index) => kept[index]!))).toEqual(
          list.filter((_, index) => kept[index]),
        );
      }),
    );
  });

  it('tells an order that is none', () => {
    const [a, b] = ['01'.padEnd(34, '0'), '02'.padEnd(34, '0')];
    expect(isAscending(pack([a, b]), true)).toBe(true);
    expect(isAscending(pack([b, a]), false)).toBe(false);
    expect(isAscending(pack([a, a]), true)).toBe(false);
    expect(isAscending(pack([a, a]), false)).toBe(true);
    expect(isAscending(tokensOf(Buffer.alloc(18)), true)).toBe(false);
  });
});
