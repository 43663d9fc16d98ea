import type { Random } from './types.ts';

/**
 * A random stream that hangs on its labels alone: `createRandom(seed, 'village', 3)` gives the same values whatever other
 * streams were made or drawn from, so a household can be made without making the ones before it.
 */
export function createRandom(...labels: readonly (string | number)[]): Random {
  const name = labels.join('\u0001');
  const [a, b, c, d] = hash128(name);
  const draw = smallFastCounter(a, b, c, d);
  const next = () => draw() / 4294967296;
  const random: Random = {
    next,
    int: (min, max) => min + Math.floor(next() * (max - min + 1)),
    chance: (probability) => next() < probability,
    pick(list) {
      if (list.length === 0) throw new RangeError('pick expects at least one entry, the list is empty.');
      return list[Math.floor(next() * list.length)]!;
    },
    sample(list, count) {
      const rest = [...list];
      const taken = Math.min(count, rest.length);
      for (let index = 0; index < taken; index += 1) {
        const other = random.int(index, rest.length - 1);
        [rest[index], rest[other]] = [rest[other]!, rest[index]!];
      }
      return rest.slice(0, taken);
    },
    weighted(list) {
      let rest = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of list) {
        rest -= weight;
        if (rest < 0) return value;
      }
      return list.at(-1)![0];
    },
    fork: (...more) => createRandom(name, ...more),
    uuid: () => uuidOf(draw(), draw(), draw(), draw()),
  };
  return random;
}

/** A version-4-shaped uuid that hangs on the labels alone. */
export function labelUuid(...labels: readonly (string | number)[]): string {
  return uuidOf(...hash128(labels.join('\u0001')));
}

function uuidOf(a: number, b: number, c: number, d: number): string {
  const [low, high] = [(b & 0x0fff) | 0x4000, ((c >>> 16) & 0x3fff) | 0x8000];
  return `${hex(a >>> 16)}${hex(a)}-${hex(b >>> 16)}-${hex(low)}-${hex(high)}-${hex(c)}${hex(d >>> 16)}${hex(d)}`;
}

/** Four hexadecimal digits of the lower half. */
function hex(word: number): string {
  return bytes[(word >>> 8) & 0xff]! + bytes[word & 0xff]!;
}

const bytes = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Four 32-bit words of a text: four multiplicative lanes, crossed at the end. Not cryptographic, and need not be. */
function hash128(text: string): [number, number, number, number] {
  let a = 0x6a09e667;
  let b = 0xbb67ae85;
  let c = 0x3c6ef372;
  let d = 0xa54ff53a;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 0x9e3779b1);
    b = Math.imul(b ^ unit, 0x85ebca6b) ^ (a >>> 13);
    c = Math.imul(c ^ unit, 0xc2b2ae35) ^ (b >>> 11);
    d = Math.imul(d ^ unit, 0x27d4eb2f) ^ (c >>> 15);
  }
  for (let round = 0; round < 3; round += 1) {
    a = mix(a + d);
    b = mix(b + a);
    c = mix(c + b);
    d = mix(d + c);
  }
  return [a >>> 0, b >>> 0, c >>> 0, d >>> 0];
}

/** The finaliser of MurmurHash3: every bit of the input reaches every bit of the output. */
function mix(word: number): number {
  let value = word | 0;
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return value ^ (value >>> 16);
}

/** Chris Doty-Humphrey's sfc32: 128 bits of state, passes PractRand. */
function smallFastCounter(a: number, b: number, c: number, counter: number): () => number {
  return () => {
    const result = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + result;
    c |= 0;
    return result >>> 0;
  };
}
