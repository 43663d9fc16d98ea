import { describe, expect, it } from 'vitest';
import { unpackFrames } from '../../schema/frames.ts';
import { decodeShard } from './key-shard.ts';
import type { ReadOperand } from './operand.ts';
import { WIDTH } from './tokens.ts';

/** Tokens of version 1 by the byte that decides their shard. */
function tokens(...firsts: number[]): Buffer {
  return Buffer.concat(
    firsts.map((first) => {
      const token = Buffer.alloc(WIDTH, 7);
      token.set([1, first]);
      return token;
    }),
  );
}

const numbers = (count: number) => Buffer.alloc(count * 8);
const plain = { byKind: null, value: 'number', hasCodes: true } as unknown as ReadOperand;
const pairs = { byKind: 'PERSON', value: null, hasCodes: false } as unknown as ReadOperand;
/** The second of four shards: first bytes 64 to 127. */
const shard = { shard: 1, shards: 4 };
const keys = (changes: object = {}) => ({
  ...{ tokens: '#0', values: '#1', codes: ['91120115MA07ABCD1X', '120115101901'] },
  ...{ count: 2, rows: 3, withoutKey: 0, badChecksum: 0, asOf: '2026-10-31T00:00:00Z' },
  ...changes,
});

describe('a shard that a department gives', () => {
  it('is taken where it is what was asked for', () => {
    const decoded = decodeShard(keys(), [tokens(64, 127), numbers(2)], plain, shard);
    expect(decoded).toMatchObject({ rows: 3, asOf: '2026-10-31T00:00:00Z', codes: keys().codes });
    const paired = keys({ by: '#1', values: undefined });
    expect(decodeShard(paired, [tokens(200, 3), tokens(64, 64)], pairs, shard)).not.toBeNull();
  });

  it.each<[string, object, Buffer[]]>([
    ['tokens out of order', {}, [tokens(90, 80), numbers(2)]],
    ['a token twice', {}, [tokens(80, 80), numbers(2)]],
    ['a token of the shard before', {}, [tokens(63, 80), numbers(2)]],
    ['a token of the shard after', {}, [tokens(80, 128), numbers(2)]],
    ['half a token', {}, [tokens(80, 90).subarray(0, 30), numbers(2)]],
    ['fewer tokens than it says', { count: 3 }, [tokens(80, 90), numbers(2)]],
    ['too few values', {}, [tokens(80, 90), numbers(1)]],
    ['values that end within one', {}, [tokens(80, 90), numbers(3).subarray(0, 19)]],
    ['a frame that is not there', { tokens: '#7' }, [tokens(80, 90), numbers(2)]],
    ['a frame of no number', { tokens: '#length' }, [tokens(80, 90), numbers(2)]],
    ['rows below none', { rows: -5 }, [tokens(80, 90), numbers(2)]],
    ['rows of no number', { rows: 'many' }, [tokens(80, 90), numbers(2)]],
    ['rows that are endless', { withoutKey: 1e300 }, [tokens(80, 90), numbers(2)]],
  ])('is not taken with %s', (_, changes, frames) => {
    expect(decodeShard(keys(changes), frames, plain, shard)).toBeNull();
  });

  it.each<[string, Buffer[]]>([
    ['out of order', [tokens(1, 2), tokens(90, 80)]],
    ['of another shard', [tokens(1, 2), tokens(80, 128)]],
    ['fewer than tokens', [tokens(1, 2), tokens(80)]],
  ])('is not taken with pairs whose other side is %s', (_, frames) => {
    expect(decodeShard(keys({ by: '#1', values: undefined }), frames, pairs, shard)).toBeNull();
  });

  it('has no codes and no day that are texts of the department’s own', () => {
    const forged = keys({ codes: ['<script>', '120115101901'], asOf: 'select secret' });
    expect(decodeShard(forged, [tokens(80, 90), numbers(2)], plain, shard)).toMatchObject({
      codes: ['', '120115101901'],
      asOf: null,
    });
    expect(decodeShard(keys({ codes: ['1'] }), [tokens(80, 90), numbers(2)], plain, shard)?.codes).toBeNull();
  });
});

describe('frames', () => {
  const packed = (lengths: unknown, bytes: number) => {
    const json = Buffer.from(JSON.stringify({ data: {}, frames: lengths }));
    const head = Buffer.alloc(4);
    head.writeUInt32BE(json.length);
    return Buffer.concat([head, json, Buffer.alloc(bytes)]);
  };

  it.each<[string, Buffer]>([
    ['longer than the answer', packed([100], 10)],
    ['shorter than the answer', packed([5], 10)],
    ['of lengths below nothing', packed([-5, 15], 10)],
    ['of no lengths', packed('all', 10)],
    ['of a head that points beyond', Buffer.from([255, 255, 255, 255, 1])],
    ['cut off in the head', Buffer.from([0, 0])],
  ])('%s are none', (_, bytes) => expect(unpackFrames(bytes)).toBeUndefined());
});
