import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { createHopReader, type HopReader } from './hop.ts';

const query = '{ payments { totalCount } }';
const now = Date.parse('2026-10-31T08:00:00Z');
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
let reader: HopReader;
let time = now;

beforeAll(async () => {
  keys = await generateKeyPair('EdDSA', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), alg: 'EdDSA' };
  reader = await createHopReader('housing', { keys: [jwk] }, () => time);
});

interface Differing extends JWTPayload {
  life?: number;
  age?: number;
}

async function hop(
  { life = 30, age = 0, ...claims }: Differing = {},
  key = keys.privateKey,
): Promise<string> {
  const issued = Math.floor(now / 1_000) - age;
  const token = await new SignJWT({
    kind: 'person',
    roles: ['analyst'],
    scopes: ['housing:read', 'platform:link'],
    jurisdiction: '120115',
    purpose: 'SCREENING',
    case: null,
    op: createHash('sha256').update(query).digest('hex'),
    gen: 'g',
    sub: 'somebody',
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer(claims.iss ?? 'gateway')
    .setAudience(claims.aud ?? 'housing')
    .setIssuedAt(issued)
    .setExpirationTime(issued + life)
    .sign(key);
  return `Bearer ${token}`;
}

const refusal = async (authorization: string | undefined, text = query) =>
  reader.read(authorization, text).then(
    () => null,
    (error: { code: string; extensions: { reason?: string } }) => ({
      code: error.code,
      reason: error.extensions.reason,
    }),
  );

describe('the hop', () => {
  it('becomes a caller', async () => {
    time = now;
    expect(await reader.read(await hop(), query)).toEqual({
      kind: 'person',
      user: 'somebody',
      roles: ['analyst'],
      department: null,
      jurisdiction: '120115',
      purpose: 'SCREENING',
      caseNumber: null,
      scopes: new Set(['housing:read', 'platform:link']),
    });
  });

  it('names the public nobody, and gives it no scopes', async () => {
    const caller = await reader.read(await hop({ kind: 'public', scopes: [], sub: 'public' }), query);
    expect(caller).toMatchObject({ kind: 'public', user: null });
    expect(await refusal(await hop({ kind: 'public' }))).toMatchObject({ code: 'HOP_INVALID' });
  });

  it.each<[string, () => Promise<string | undefined>, RegExp]>([
    ['no header', async () => undefined, /holds no hop token/],
    ['another scheme', async () => 'Basic YTpi', /holds no hop token/],
    ['no token', async () => 'Bearer a.b.c', /no token of the gateway/],
    ['another issuer', () => hop({ iss: 'somebody' }), /claim iss/],
    ['another department', () => hop({ aud: 'procurement' }), /claim aud/],
    ['another operation', () => hop({ op: '0'.repeat(64) }), /another operation/],
    ['no operation', () => hop({ op: undefined }), /claim op/],
    ['scopes that are no list', () => hop({ scopes: 'housing:read' }), /another shape/],
    ['an unknown kind', () => hop({ kind: 'robot' }), /another shape/],
    ['a long life', () => hop({ life: 31 }), /longer than 30 seconds/],
    ['an expired token', () => hop({ age: 30 }), /expired/],
    ['another key', async () => hop({}, (await generateKeyPair('EdDSA')).privateKey), /signature is not/],
  ])('is refused: %s', async (_, authorization, reason) => {
    time = now;
    const refused = await refusal(await authorization());
    expect(refused?.code).toBe('HOP_INVALID');
    expect(refused?.reason).toMatch(reason);
  });

  it('refuses a token whose algorithm is not the agreed one', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const claims = part({ sub: 'x', kind: 'person', scopes: [] });
    expect((await refusal(`Bearer ${part({ alg: 'none' })}.${claims}.`))?.code).toBe('HOP_INVALID');
  });

  it('names a clock that is off', async () => {
    time = now - 6_000;
    expect((await refusal(await hop({ sub: 'early' })))?.code).toBe('CLOCK_SKEW');
    time = now - 4_000;
    expect(await refusal(await hop({ sub: 'early' }))).toBeNull();
  });

  it('checks time and operation of a token it knows as well', async () => {
    time = now;
    const authorization = await hop();
    expect(await refusal(authorization)).toBeNull();
    expect((await refusal(authorization, `${query} `))?.reason).toMatch(/another operation/);
    time = now + 30_000;
    expect((await refusal(authorization))?.reason).toMatch(/expired/);
  });
});
