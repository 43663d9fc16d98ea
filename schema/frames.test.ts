import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf, createFrames, packFrames, unpackFrames } from './frames.ts';

const bytes = fc.uint8Array({ maxLength: 50 }).map((array) => Buffer.from(array));

describe('frames', () => {
  it('come out as they went in, beside their JSON', () => {
    fc.assert(
      fc.property(fc.array(bytes), fc.string(), (list, text) => {
        const frames = createFrames();
        const body = { text, names: list.map((one) => frames.add(one)) };
        const unpacked = unpackFrames(Buffer.concat(packFrames(body, frames.list)));
        expect(unpacked?.body).toEqual(body);
        const read = body.names.map((name) => bytesOf(name, unpacked?.frames)!.toString('hex'));
        expect(read).toEqual(list.map((one) => one.toString('hex')));
      }),
    );
  });

  it('are not taken where lengths do not fit', () => {
    const packed = Buffer.concat(packFrames({}, [Buffer.from('abc')]));
    expect(unpackFrames(packed.subarray(0, -1))).toBeUndefined();
    expect(unpackFrames(Buffer.concat([packed, Buffer.of(0)]))).toBeUndefined();
    expect(unpackFrames(Buffer.of(0, 0, 1, 0))).toBeUndefined();
    expect(unpackFrames(Buffer.alloc(0))).toBeUndefined();
    expect(bytesOf('#3', [])).toBeUndefined();
    expect(bytesOf('AQI=')).toEqual(Buffer.of(1, 2));
  });
});
