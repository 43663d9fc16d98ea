import { createHash, randomBytes } from 'node:crypto';
import { createRemoteJWKSet, exportJWK, generateKeyPair, type JWK, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createIdentityCheck } from '../../gateway/identity.ts';
import { DEMONSTRATION } from '../runtime/demonstration-token.ts';
import { DEMONSTRATION_CLIENT, type RunningIssuer, startDemonstrationIssuer } from './index.ts';
import { DEMONSTRATION_PEOPLE } from './people.ts';

const RETURN_TO = 'http://127.0.0.1:4080/sign-in/callback';
let key: JWK;
let issuer: RunningIssuer;
let now = Date.now();

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  key = { ...(await exportJWK(pair.privateKey)), alg: 'EdDSA', use: 'sig', kid: 'one' };
  issuer = await startDemonstrationIssuer(options());
});
afterAll(() => issuer.close());

function options() {
  const { d: _, ...publicKey } = key;
  return {
    ...{ host: '127.0.0.1', port: 0, key, jwks: { keys: [publicKey] }, production: false },
    ...{ origins: ['https://open.example.cn'], clock: () => now },
  };
}

describe('the demonstration issuer', () => {
  test('says where its endpoints are, and only its public key', async () => {
    const metadata = await json(`${issuer.url}/.well-known/openid-configuration`);
    expect(metadata).toMatchObject({
      issuer: issuer.url,
      code_challenge_methods_supported: ['S256'],
      response_types_supported: ['code'],
    });
    const jwks = await json(String(metadata.jwks_uri));
    expect(jwks).toMatchObject({ keys: [{ x: key.x }] });
    expect(JSON.stringify(jwks)).not.toContain(key.d);
  });

  test('lists everybody by name and duty', async () => {
    const response = await fetch(`${issuer.url}/authorize?${asking().query}`);
    expect(response.status).toBe(200);
    const html = await response.text();
    for (const { user, name, duty } of DEMONSTRATION_PEOPLE) {
      expect(html).toContain(`value="${user}"`);
      expect(html).toContain(name);
      expect(html).toContain(duty.zh);
    }
  });

  test.each(DEMONSTRATION_PEOPLE)('signs $user in with tokens that the gateway takes', async (person) => {
    const { tokens, nonce } = await signIn(person.user);
    const gateway = createIdentityCheck({
      ...DEMONSTRATION,
      jwks: options().jwks,
      algorithms: ['EdDSA'],
    });
    expect(await gateway.identify(`Bearer ${tokens.access_token}`, 'en')).toMatchObject({
      user: person.user,
      roles: person.roles,
      jurisdiction: person.jurisdiction,
    });
    const { payload } = await jwtVerify(tokens.id_token!, createRemoteJWKSet(new URL(`${issuer.url}/jwks`)), {
      issuer: issuer.url,
      audience: DEMONSTRATION_CLIENT,
    });
    expect(payload).toMatchObject({ sub: person.user, name: person.name, nonce, roles: person.roles });
    expect(payload.exp! - payload.iat!).toBe(600);
  });

  test('does not take an ID token for an access token', async () => {
    const { tokens } = await signIn('demo-village-clerk');
    const gateway = createIdentityCheck({
      ...DEMONSTRATION,
      jwks: options().jwks,
      algorithms: ['EdDSA'],
    });
    await expect(gateway.identify(`Bearer ${tokens.id_token}`, 'en')).rejects.toMatchObject({
      extensions: { code: 'UNAUTHENTICATED' },
    });
  });

  test.each([
    ['another application', { client_id: 'other' }, 'client_id'],
    ['an address elsewhere', { redirect_uri: 'https://evil.example/callback' }, 'redirect_uri'],
    ['an address that only begins alike', { redirect_uri: 'http://127.0.0.1.evil.example/' }, 'redirect_uri'],
    ['an address with a user', { redirect_uri: 'http://a@127.0.0.1/' }, 'redirect_uri'],
    ['the implicit flow', { response_type: 'token' }, 'response_type'],
    ['no PKCE', { code_challenge: '' }, 'code_challenge'],
    ['plain PKCE', { code_challenge_method: 'plain' }, 'code_challenge'],
    ['no openid', { scope: 'profile' }, 'scope'],
  ])('refuses %s, sending nobody anywhere', async (_, wrong, reason) => {
    const { parameters } = asking(wrong);
    for (const response of [
      await fetch(`${issuer.url}/authorize?${new URLSearchParams(parameters)}`, { redirect: 'manual' }),
      await choose({ ...parameters, user: 'demo-village-clerk' }),
    ]) {
      expect(response.status).toBe(400);
      expect(response.headers.get('location')).toBeNull();
      expect(await response.text()).toContain(reason);
    }
  });

  test('refuses a person that it does not know', async () => {
    const response = await choose({ ...asking().parameters, user: 'root' });
    expect(response.status).toBe(400);
  });

  test('takes the origins it was told', async () => {
    const redirect_uri = 'https://open.example.cn/sign-in/callback';
    const { parameters } = asking({ redirect_uri });
    const response = await choose({ ...parameters, user: 'demo-village-clerk' });
    expect(response.headers.get('location')).toMatch(/^https:\/\/open\.example\.cn\/sign-in\/callback\?/);
  });

  test('does not write into its page what it was sent', async () => {
    const { query } = asking({ state: '"><script>alert(1)</script>' });
    expect(await (await fetch(`${issuer.url}/authorize?${query}`)).text()).not.toContain('<script>');
  });

  test('gives nothing for a code without its verifier, at another address, too late or twice', async () => {
    expect(await redeem({ code_verifier: randomBytes(32).toString('base64url') })).toEqual({
      error: 'invalid_grant',
    });
    expect(await redeem({ redirect_uri: 'http://127.0.0.1:1/other' })).toEqual({ error: 'invalid_grant' });
    expect(await redeem({ code: 'guessed' })).toEqual({ error: 'invalid_grant' });
    expect(await redeem({}, () => (now += 60_001))).toEqual({ error: 'invalid_grant' });

    const { code, verifier, tokens } = await signIn('demo-village-clerk');
    expect(await redeemCode(code, verifier)).toEqual({ error: 'invalid_grant' });
    // The code was seen by another: what it gave ends, too.
    expect(await refresh(tokens.refresh_token!)).toEqual({ error: 'invalid_grant' });
  });

  test('refreshes once with each token, and ends the sign-in when one comes back', async () => {
    const { tokens } = await signIn('demo-street-office');
    const second = await refresh(tokens.refresh_token!);
    expect(second.access_token).toBeTruthy();
    const third = await refresh(second.refresh_token!);
    expect(third.access_token).toBeTruthy();
    expect(await refresh(second.refresh_token!)).toEqual({ error: 'invalid_grant' });
    expect(await refresh(third.refresh_token!)).toEqual({ error: 'invalid_grant' });
  });

  test('ends a sign-in and sends people back only where it may', async () => {
    const { tokens } = await signIn('demo-street-office');
    const ask = (address: string) =>
      fetch(
        `${issuer.url}/end-session?${new URLSearchParams({ id_token_hint: tokens.id_token!, post_logout_redirect_uri: address })}`,
        { redirect: 'manual' },
      );
    expect((await ask('https://evil.example/')).headers.get('location')).toBeNull();
    expect((await ask('http://127.0.0.1:4080/')).headers.get('location')).toBe('http://127.0.0.1:4080/');
    expect(await refresh(tokens.refresh_token!)).toEqual({ error: 'invalid_grant' });
  });

  test('is refused in production', async () => {
    await expect(startDemonstrationIssuer({ ...options(), production: true })).rejects.toThrow(
      'NODE_ENV=production takes no demonstration issuer',
    );
  });
});

async function json(url: string): Promise<Record<string, unknown>> {
  return (await (await fetch(url)).json()) as Record<string, unknown>;
}

interface Tokens {
  access_token?: string;
  id_token?: string;
  refresh_token?: string;
  error?: string;
}

function asking(changes: Record<string, string> = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const parameters: Record<string, string> = {
    response_type: 'code',
    client_id: DEMONSTRATION_CLIENT,
    redirect_uri: RETURN_TO,
    scope: 'openid profile',
    state: randomBytes(8).toString('hex'),
    nonce: randomBytes(8).toString('hex'),
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...changes,
  };
  return { verifier, parameters, query: new URLSearchParams(parameters).toString() };
}

function choose(form: Record<string, string>): Promise<Response> {
  return fetch(`${issuer.url}/authorize`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams(form),
  });
}

async function codeFor(user: string) {
  const { verifier, parameters } = asking();
  const location = new URL((await choose({ ...parameters, user })).headers.get('location')!);
  expect(location.searchParams.get('state')).toBe(parameters.state);
  expect(location.searchParams.get('iss')).toBe(issuer.url);
  return { code: location.searchParams.get('code')!, verifier, nonce: parameters.nonce };
}

async function signIn(user: string) {
  const { code, verifier, nonce } = await codeFor(user);
  return { code, verifier, nonce, tokens: await redeemCode(code, verifier) };
}

async function redeem(changes: Record<string, string>, before: () => unknown = () => undefined) {
  const { code, verifier } = await codeFor('demo-village-clerk');
  before();
  return token({ ...redeeming(code, verifier), ...changes });
}

const redeeming = (code: string, verifier: string) => ({
  grant_type: 'authorization_code',
  client_id: DEMONSTRATION_CLIENT,
  code,
  code_verifier: verifier,
  redirect_uri: RETURN_TO,
});

const redeemCode = (code: string, verifier: string) => token(redeeming(code, verifier));

const refresh = (refresh_token: string) =>
  token({ grant_type: 'refresh_token', client_id: DEMONSTRATION_CLIENT, refresh_token });

async function token(form: Record<string, string>): Promise<Tokens> {
  const response = await fetch(`${issuer.url}/token`, { method: 'POST', body: new URLSearchParams(form) });
  return (await response.json()) as Tokens;
}
