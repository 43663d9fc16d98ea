import {
  createLocalJWKSet,
  exportJWK,
  generateKeyPair,
  type JWTPayload,
  type JWTVerifyGetKey,
  SignJWT,
} from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import type { IdentityConfig } from './config.ts';
import { createIdentityCheck, type Identity } from './identity.ts';
import { callerOf, purposeText } from './purpose-and-case.ts';

type Key = Awaited<ReturnType<typeof generateKeyPair>>['privateKey'];
let key: Key;
let stranger: Key;
let config: IdentityConfig;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { extractable: true });
  key = pair.privateKey;
  stranger = (await generateKeyPair('EdDSA')).privateKey;
  const jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'EdDSA' }] };
  config = { issuer: 'https://id', audience: 'matrix', jwks, algorithms: ['EdDSA'] };
});

function token(claims: JWTPayload = {}, by: Key = key): Promise<string> {
  return new SignJWT({ roles: ['analyst'], iss: 'https://id', aud: 'matrix', sub: 'zhang', ...claims })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setExpirationTime(claims.exp ?? '5m')
    .sign(by);
}

const identify = async (authorization: string | undefined) =>
  createIdentityCheck(config).identify(authorization, 'en');

describe('identify', () => {
  it('reads the claims of a good token', async () => {
    const claims = { department: 'housing', jurisdiction: '120115', cases: ['a'], purpose: 'CASE' };
    expect(await identify(`Bearer ${await token(claims)}`)).toEqual({
      user: 'zhang',
      roles: ['analyst'],
      ...claims,
    });
  });

  it.each<[string, JWTPayload]>([
    ['another issuer', { iss: 'https://other' }],
    ['another audience', { aud: 'other' }],
    ['a past life', { exp: 1_000_000 }],
    ['no roles', { roles: [] }],
    ['an unknown role', { roles: ['analyst', 'king'] }],
    ['duties kept apart', { roles: ['analyst', 'auditor'] }],
    ['roles that are no list', { roles: 'analyst' }],
    ['an unknown department', { department: 'navy' }],
    ['a jurisdiction that is no code', { jurisdiction: '%' }],
    ['an empty jurisdiction', { jurisdiction: '' }],
    ['cases that are no texts', { cases: [1] }],
    ['no subject', { sub: '' }],
  ])('refuses %s', async (_, claims) => {
    await expect(identify(`Bearer ${await token(claims)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      status: 401,
    });
  });

  it('refuses what another key signed, no key signed, or is no token, and does not repeat it', async () => {
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${encode({ alg: 'none' })}.${encode({ sub: 'zhang', roles: ['analyst'] })}.`;
    const headers = [
      undefined,
      '',
      'Basic eA==',
      'Bearer secret-text',
      `Bearer ${unsigned}`,
      `Bearer ${'a'.repeat(9000)}.a.a`,
    ];
    for (const header of [...headers, `Bearer ${await token({}, stranger)}`]) {
      const refusal = await identify(header).catch((error: Error) => error);
      expect(refusal).toMatchObject({ code: 'UNAUTHENTICATED' });
      expect(String(refusal)).not.toContain('secret-text');
    }
  });

  it('takes a good token as checked for a minute, and never past its life', async () => {
    let now = Date.now();
    const check = createIdentityCheck(config, () => now);
    const short = `Bearer ${await token({ exp: Math.floor(now / 1000) + 30 })}`;
    const first = await check.identify(short, 'en');
    now += 20_000;
    expect(await check.identify(short, 'en')).toBe(first);
    now += 16_000;
    await expect(check.identify(short, 'en')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    const long = `Bearer ${await token({ exp: Math.floor(now / 1000) + 300 })}`;
    const before = await check.identify(long, 'en');
    now += 61_000;
    expect(await check.identify(long, 'en')).not.toBe(before);
  });

  it('does not start with symmetric algorithms or without keys', () => {
    expect(() => createIdentityCheck({ ...config, algorithms: ['HS256'] })).toThrow(/asymmetric/);
    expect(() => createIdentityCheck({ ...config, algorithms: [] })).toThrow(/asymmetric/);
    const { jwks: _, ...without } = config;
    expect(() => createIdentityCheck(without)).toThrow(/jwks or jwksUrl/);
  });
});

describe('purpose and case', () => {
  const identity: Identity = {
    user: 'zhang',
    roles: ['investigator'],
    department: null,
    jurisdiction: '12',
    cases: ['津纪核〔2026〕12号'],
    purpose: null,
  };
  const none = { purpose: undefined, caseNumber: undefined };
  const header = encodeURIComponent('津纪核〔2026〕12号');

  it('wants a purpose, from the header before the token', () => {
    expect(() => callerOf(identity, none, 'zh')).toThrow(
      expect.objectContaining({ code: 'PURPOSE_REQUIRED' }),
    );
    const signed = { ...identity, purpose: 'SCREENING' };
    expect(callerOf(signed, none, 'zh').purpose).toBe('SCREENING');
    expect(callerOf(signed, { ...none, purpose: 'REVIEW' }, 'zh').purpose).toBe('REVIEW');
    for (const purpose of ['review', 'OTHER', '__proto__']) {
      expect(() => callerOf(signed, { ...none, purpose }, 'zh')).toThrow(
        expect.objectContaining({ code: 'PURPOSE_INVALID' }),
      );
    }
    expect(() => callerOf({ ...identity, purpose: 7 }, none, 'zh')).toThrow(
      expect.objectContaining({ code: 'PURPOSE_INVALID' }),
    );
  });

  it('opens with a case of the token what a case opens', () => {
    const withCase = callerOf(identity, { purpose: 'CASE', caseNumber: header }, 'zh');
    expect(withCase.caseNumber).toBe('津纪核〔2026〕12号');
    expect(withCase.scopes.has('civil-affairs:identity')).toBe(true);
    const without = callerOf(identity, { purpose: 'CASE', caseNumber: undefined }, 'zh');
    expect(without.scopes.has('civil-affairs:identity')).toBe(false);
    expect(without.scopes.has('civil-affairs:read')).toBe(true);
  });

  it.each(['%E6%B4', 'x', '津纪核〔2026〕13号', 'a'.repeat(2000)])('refuses the case %s', (caseNumber) => {
    expect(() => callerOf(identity, { purpose: 'CASE', caseNumber }, 'zh')).toThrow(
      expect.objectContaining({ code: 'CASE_NOT_YOURS' }),
    );
  });

  it('bounds the words on why', () => {
    expect(purposeText('核查', 'zh')).toBe('核查');
    expect(purposeText(undefined, 'zh')).toBeNull();
    for (const text of [7, 'a'.repeat(501)])
      expect(() => purposeText(text, 'zh')).toThrow(expect.objectContaining({ code: 'BAD_REQUEST' }));
  });
});

describe('a session that a household slip has opened', () => {
  const slip = 'slip:0b1c2d3e-0000-4000-8000-000000000001';
  const resident = (claims: JWTPayload = {}, by: Key = stranger) =>
    token({ iss: 'civil-affairs', aud: 'resident', sub: slip, iat: now, exp: now + 1800, ...claims }, by);
  const now = Math.floor(Date.now() / 1000);
  let residentKeys: JWTVerifyGetKey;
  beforeAll(async () => {
    const pair = await generateKeyPair('EdDSA', { extractable: true });
    stranger = pair.privateKey;
    residentKeys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: 'EdDSA' }] });
  });
  const identifyResident = (text: string) =>
    createIdentityCheck(config, Date.now, residentKeys).identify(`Bearer ${text}`, 'en');

  it('is a resident’s and no more, whatever else it claims', async () => {
    const greedy = {
      roles: ['analyst', 'investigator'],
      jurisdiction: '12',
      cases: ['a'],
      department: 'housing',
      purpose: 'CASE',
    };
    expect(await identifyResident(await resident(greedy))).toEqual({
      user: slip,
      roles: ['resident'],
      department: null,
      jurisdiction: null,
      cases: [],
      purpose: 'SERVICE',
    });
  });

  it.each<[string, JWTPayload]>([
    ['names no slip', { sub: 'zhang' }],
    ['lives longer than half an hour', { exp: now + 1801 }],
    ['is over', { iat: now - 1900, exp: now - 100 }],
    ['is for another', { aud: 'matrix' }],
    ['does not say since when', { iat: undefined } as unknown as JWTPayload],
  ])('is refused where it %s', async (_, claims) => {
    await expect(identifyResident(await resident(claims))).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('is refused where the issuer of people’s tokens has signed it, and the other way round', async () => {
    await expect(identifyResident(await resident({}, key))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    await expect(identifyResident(await token({}, stranger))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
    // Without the keys of slips nobody comes in by one.
    await expect(identify(`Bearer ${await resident()}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    await expect(identify(`Bearer ${await resident({}, key)}`)).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('cannot be had from the issuer of people’s tokens by a name of its own', async () => {
    const named = await token({ sub: slip, roles: ['resident'] });
    await expect(identify(`Bearer ${named}`)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(() => createIdentityCheck({ ...config, issuer: 'civil-affairs' })).toThrow(/issuer/);
  });
});
