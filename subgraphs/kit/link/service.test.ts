import { createHash, createHmac } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLinkService, organizationToken, projectToken, villageToken } from './service.ts';
import { decodeToken, encodeToken, isToken } from './token.ts';

const key = Buffer.from('a key that only the departments hold');
const algorithms = ['sha256', 'sm3'] as const;
const resident = '11010519491231002X';

describe.each(algorithms)('link service with %s', (algorithm) => {
  const link = createLinkService({ key, algorithm });
  const version = algorithm === 'sha256' ? 1 : 2;

  it('makes 17 bytes: the version, and 16 of the keyed digest over domain and value', () => {
    const digest = createHmac(algorithm, key).update(`person\0${resident}`).digest();
    const expected = Buffer.concat([Buffer.of(version), digest.subarray(0, 16)]).toString('base64url');
    expect(link.person(resident)).toEqual({ token: expected, fault: null });
  });

  it('gives the 15-digit number, x and X the same token', () => {
    expect(link.person('110105491231002').token).toBe(link.person(resident).token);
    expect(link.person('11010519491231002x').token).toBe(link.person(resident).token);
  });

  it('gives no token without a valid number, and says why', () => {
    expect(link.person(null)).toEqual({ token: null, fault: 'MISSING' });
    expect(link.person('110105194912310021')).toEqual({ token: null, fault: 'CHECKSUM' });
    expect(link.person('not a number')).toEqual({ token: null, fault: 'FORMAT' });
  });

  it('separates the domains', () => {
    const tokens = [
      link.household('12345'),
      link.vehicle('12345'),
      link.account('12345'),
      link.contact('12345'),
    ];
    expect(new Set(tokens).size).toBe(4);
    expect(tokens.every(isToken)).toBe(true);
  });

  it('reads spellings of one thing as one', () => {
    expect(link.vehicle('津a 12345')).toBe(link.vehicle('津A12345'));
    expect(link.account('6222 0201-1111')).toBe(link.account('６２２２０２０１１１１１'));
    expect(link.contact('+86 138-0000-0000')).toBe(link.contact('13800000000'));
    expect(link.contact('A-B@example.org')).not.toBe(link.contact('AB@example.org'));
    expect(link.household('  ')).toBeNull();
    expect(link.account(null)).toBeNull();
  });
});

describe('link tokens', () => {
  it('differ between algorithms and between keys', () => {
    const tokens = algorithms.flatMap((algorithm) => [
      createLinkService({ key, algorithm }).person(resident).token,
      createLinkService({ key: Buffer.alloc(32, 7), algorithm }).person(resident).token,
    ]);
    expect(new Set(tokens).size).toBe(4);
  });

  it('of organizations, villages and projects need no key', () => {
    const digest = createHash('sha256').update('village\x00120115001201').digest();
    expect(villageToken('120115001201')).toBe(
      Buffer.concat([Buffer.of(0), digest.subarray(0, 16)]).toString('base64url'),
    );
    expect(organizationToken(' 91350100m000100y43')).toBe(organizationToken('91350100M000100Y43'));
    expect(projectToken('A')).not.toBe(organizationToken('A'));
  });

  it('refuse a short key', () => {
    expect(() => createLinkService({ key: Buffer.from('short'), algorithm: 'sha256' })).toThrow(
      'The link key must have at least 16 bytes, this one has 5.',
    );
  });

  it('travel as text and come back, and only in one spelling', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 17, maxLength: 17 }), (bytes) => {
        const token = encodeToken(Buffer.from(bytes));
        expect(token).toHaveLength(23);
        expect(decodeToken(token)).toEqual(Buffer.from(bytes));
        const last = token.charCodeAt(22);
        expect(isToken(token.slice(0, 22) + String.fromCharCode(last + 1))).toBe(false);
      }),
    );
  });

  it('refuse what has another length', () => {
    expect(() => decodeToken('A'.repeat(24))).toThrow('A link token is 23 characters of base64url');
    expect(() => encodeToken(Buffer.alloc(16))).toThrow('A link token has 17 bytes, these are 16.');
  });
});
