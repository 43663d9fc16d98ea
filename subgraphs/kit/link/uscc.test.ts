import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalizeUscc, usccCheckCharacter, usccWarning } from './uscc.ts';

const alphabet = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];
const characters = (length: number) =>
  fc
    .array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length })
    .map((list) => list.join(''));
const digits = fc.integer({ min: 0, max: 999_999 }).map((number) => String(number).padStart(6, '0'));
const valid = fc
  .tuple(characters(2), digits, characters(9))
  .map((parts) => parts.join(''))
  .map((seventeen) => seventeen + usccCheckCharacter(seventeen));

describe('usccWarning', () => {
  it('has nothing to say about a valid code, however it is written', () => {
    expect(usccWarning('91350100M000100Y43')).toBeNull();
    expect(usccWarning(' ９１350100m000100y43 ')).toBeNull();
    fc.assert(fc.property(valid, (uscc) => usccWarning(uscc) === null));
  });

  it('warns about a wrong check character and about what is no code', () => {
    expect(usccWarning('91350100M000100Y44')).toBe('CHECKSUM');
    expect(usccWarning('91350100M000100I43')).toBe('FORMAT');
    expect(usccWarning('120000400012345')).toBe('FORMAT');
  });

  it('notices every single character that is mistyped', () => {
    fc.assert(
      fc.property(valid, fc.integer({ min: 0, max: 16 }), fc.constantFrom(...alphabet), (uscc, at, other) => {
        fc.pre(uscc[at] !== other);
        return usccWarning(uscc.slice(0, at) + other + uscc.slice(at + 1)) !== null;
      }),
    );
  });

  it('normalizes without refusing', () => {
    expect(normalizeUscc(' ab 1')).toBe('AB1');
  });
});
