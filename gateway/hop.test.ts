import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../schema/caller.ts';
import { createHopSigner, type HopSigner } from './hop.ts';

const caller: Caller = {
  kind: 'person',
  user: 'zhang',
  roles: ['analyst'],
  department: null,
  jurisdiction: '120115',
  purpose: 'CASE',
  caseNumber: '津纪核〔2026〕12号',
  scopes: new Set(['housing:read', 'civil-affairs:identity', 'platform:link', 'alerts:read']),
};
const hop = { caller, department: 'housing', operation: 'ab'.repeat(32), generation: 'g1' };
let now = Date.now();
let signer: HopSigner;
let keys: ReturnType<typeof createLocalJWKSet>;

beforeAll(async () => {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  signer = await createHopSigner({ ...(await exportJWK(privateKey)), kid: 'k1' }, () => now);
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(publicKey)), kid: 'k1', alg: 'EdDSA' }] });
});

async function claims(authorization: string, audience = 'housing') {
  const options = { issuer: 'gateway', audience, algorithms: ['EdDSA'], currentDate: new Date(now) };
  return (await jwtVerify(authorization.replace(/^Bearer /, ''), keys, options)).payload;
}

describe('the hop', () => {
  it('carries the caller to one department, with its scopes and no others', async () => {
    expect(await claims(await signer.sign(hop))).toMatchObject({
      sub: 'zhang',
      kind: 'person',
      roles: ['analyst'],
      scopes: ['housing:read', 'platform:link'],
      department: null,
      jurisdiction: '120115',
      purpose: 'CASE',
      case: '津纪核〔2026〕12号',
      op: hop.operation,
      gen: 'g1',
    });
    const forOversight = { ...hop, department: 'oversight', caller: { ...caller, department: 'housing' } };
    expect(await claims(await signer.sign(forOversight), 'oversight')).toMatchObject({
      scopes: ['alerts:read', 'civil-affairs:identity', 'platform:link'],
      department: 'housing',
    });
    const named = new Set(['civil-affairs:identity', 'procurement:read']);
    expect(await claims(await signer.sign({ ...hop, caller: { ...caller }, named }))).toMatchObject({
      scopes: ['civil-affairs:identity', 'housing:read', 'platform:link'],
    });
    const forPublic = await claims(await signer.sign({ ...hop, caller: PUBLIC_CALLER }));
    expect(forPublic).toMatchObject({ sub: 'public', kind: 'public', scopes: [], jurisdiction: null });
  });

  it('lives thirty seconds at most', async () => {
    const { exp, iat } = await claims(await signer.sign(hop));
    expect(Number(exp) - Number(iat)).toBeLessThanOrEqual(30);
  });

  it('is reused while equal and alive, also for an equal caller of another request', async () => {
    const first = await signer.sign(hop);
    now += 10_000;
    expect(await signer.sign({ ...hop, caller: { ...caller, scopes: new Set(caller.scopes) } })).toBe(first);
    now += 20_000;
    const later = await signer.sign(hop);
    expect(later).not.toBe(first);
    await claims(later);
  });

  it.each([
    ['department', { department: 'procurement' }],
    ['operation', { operation: 'cd'.repeat(32) }],
    ['generation', { generation: 'g2' }],
    ['jurisdiction', { caller: { ...caller, jurisdiction: '12' } }],
    ['purpose', { caller: { ...caller, purpose: 'REVIEW' as const } }],
    ['case', { caller: { ...caller, caseNumber: null } }],
    ['scopes', { caller: { ...caller, scopes: new Set<string>() } }],
    ['user', { caller: { ...caller, user: 'wang' } }],
  ])('is another one for another %s', async (_, change) => {
    expect(await signer.sign({ ...hop, ...change })).not.toBe(await signer.sign(hop));
  });
});
