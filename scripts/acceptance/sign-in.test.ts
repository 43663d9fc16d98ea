import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createSignIn, type SignIn, type SignInFailure } from '../../sites/disclosure/auth/index.ts';
import { DEMONSTRATION_CLIENT, type RunningIssuer, startDemonstrationIssuer } from '../issuer/index.ts';

// The site's sign-in against the demonstration issuer, as a browser would go through it.

let key: JWK;
let issuer: RunningIssuer;
let site: FastifyInstance;
let signIn: SignIn;
let origin: string;
let now: number;
let failure: SignInFailure | null;

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  key = { ...(await exportJWK(pair.privateKey)), alg: 'EdDSA', use: 'sig', kid: 'one' };
  const { d: _, ...publicKey } = key;
  issuer = await startDemonstrationIssuer({
    ...{ host: '127.0.0.1', port: 0, key, jwks: { keys: [publicKey] }, production: false },
  });
  await openSite(issuer.url);
});
afterAll(async () => {
  await site.close();
  await issuer.close();
});
beforeEach(() => {
  now = Date.now();
  failure = null;
});

describe('signing in', () => {
  test('begins at the provider with PKCE, state and nonce, and keeps its secrets out of the address', async () => {
    const browser = createBrowser();
    const { location } = await browser.get('/work/sign-in?returnTo=/work/items');
    const url = new URL(location!);
    expect(url.origin).toBe(issuer.url);
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: DEMONSTRATION_CLIENT,
      redirect_uri: `${origin}/work/callback`,
      response_type: 'code',
      code_challenge_method: 'S256',
    });
    expect(url.searchParams.get('state')).toMatch(/^[\w-]{43}$/);
    expect(url.searchParams.get('nonce')).toMatch(/^[\w-]{43}$/);
    // Sealed: the verifier and where to return to cannot be read from the cookie.
    expect(browser.cookies.get('pending')).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  });

  test('ends where the person wanted to go, signed in as who he chose', async () => {
    const browser = createBrowser();
    expect(await browser.signIn('demo-street-office', '/work/items?month=2026-10')).toBe(
      '/work/items?month=2026-10',
    );
    expect(await browser.who()).toMatchObject({
      user: 'demo-street-office',
      name: '郑国栋',
      roles: ['street'],
      jurisdiction: '120115101',
    });
  });

  test('gives the browser a name that says nothing, for the signed-in part alone, out of reach of scripts', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-street-office');
    const cookie = browser.lastSetCookies.find((text) => text.startsWith('session='))!;
    expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/work; HttpOnly; SameSite=Lax$/);
    const { accessToken } = (await browser.who())!;
    expect(browser.everything).not.toContain(accessToken);
    expect(browser.everything).not.toMatch(/eyJ[\w-]+\.eyJ/);
  });

  test('marks its cookies secure where the site is', async () => {
    const secure = await createSite(issuer.url, () => 'https://open.example.cn');
    const response = await secure.app.inject('/work/sign-in');
    expect(response.headers['set-cookie']).toMatch(
      /^__Secure-pending=.*; Path=\/work; HttpOnly; Secure; SameSite=Lax$/,
    );
    await secure.app.close();
  });

  test.each([
    'https://evil.example/',
    '//evil.example/',
    '/work//evil.example',
    '/work/..//evil.example',
    '/work\\evil',
    '/v/120115101901',
    'javascript:alert(1)',
  ])('sends nobody to %s afterwards', async (returnTo) => {
    expect(await createBrowser().signIn('demo-street-office', returnTo)).toBe('/work');
  });

  test('gives everyone who signs in a new session, and ends the one before', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-village-clerk');
    const before = browser.cookies.get('session')!;
    await browser.signIn('demo-village-reviewer');
    expect(browser.cookies.get('session')).not.toBe(before);
    expect(await createBrowser({ session: before }).who()).toBeNull();
  });

  test('refuses an answer that this browser did not ask for', async () => {
    const victim = createBrowser();
    const attacker = createBrowser();
    const answer = await attacker.chooseAt((await attacker.get('/work/sign-in')).location!, 'demo-analyst');
    // The attacker's code, put before the victim: with no sign-in under way, and with another one.
    expect(await victim.get(pathOf(answer))).toMatchObject({ status: 400 });
    expect(failure).toBe('LATE');
    await victim.get('/work/sign-in');
    expect(await victim.get(pathOf(answer))).toMatchObject({ status: 403 });
    expect(failure).toBe('REFUSED');
    expect(await victim.who()).toBeNull();
  });

  test('refuses an answer of another issuer, a changed one, an error, and one that comes twice', async () => {
    const browser = createBrowser();
    for (const change of [
      (url: URL) => url.searchParams.set('iss', 'https://evil.example'),
      (url: URL) => url.searchParams.set('code', 'guessed'),
      (url: URL) => url.searchParams.set('error', 'access_denied'),
      (url: URL) => url.searchParams.delete('state'),
    ]) {
      const answer = new URL(
        await browser.chooseAt((await browser.get('/work/sign-in')).location!, 'demo-analyst'),
      );
      change(answer);
      expect(await browser.get(pathOf(answer.href))).toMatchObject({ status: 403 });
    }
    const answer = await browser.chooseAt((await browser.get('/work/sign-in')).location!, 'demo-analyst');
    expect(await browser.get(pathOf(answer))).toMatchObject({ status: 303 });
    expect(await browser.get(pathOf(answer))).toMatchObject({ status: 400 });
  });

  test('refuses one that took longer than ten minutes', async () => {
    const browser = createBrowser();
    const answer = await browser.chooseAt((await browser.get('/work/sign-in')).location!, 'demo-analyst');
    now += 601_000;
    expect(await browser.get(pathOf(answer))).toMatchObject({ status: 400 });
    expect(failure).toBe('LATE');
  });

  test('says so while the provider is away, and works once it is there', async () => {
    const away = await createSite('http://127.0.0.1:9', () => 'http://127.0.0.1');
    expect((await away.app.inject('/work/sign-in')).statusCode).toBe(502);
    expect(failure).toBe('UNREACHABLE');
    await away.app.close();
  });

  test.each([
    ['http elsewhere', 'http://id.example.cn', false],
    ['http in production', 'http://127.0.0.1:4090', true],
  ])('takes no provider over %s', (_, address, production) => {
    expect(() =>
      createSignIn({
        ...{ issuer: address, clientId: 'x', scope: 'openid', production },
        ...{ origin: () => 'http://127.0.0.1', failed: () => undefined },
      }),
    ).toThrow('OIDC_ISSUER: expected https');
  });
});

describe('a session', () => {
  test('renews its access token in time, once for all requests that wait', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-village-clerk');
    const first = (await browser.who())!.accessToken;
    now += 5 * 60_000;
    expect((await browser.who())!.accessToken).toBe(first);
    now += 4.5 * 60_000;
    // A refresh token works once: a second renewal at the same time would end the sign-in.
    const renewed = await Promise.all([browser.who(), browser.who(), browser.who()]);
    expect(new Set(renewed.map((person) => person?.accessToken)).size).toBe(1);
    expect(renewed[0]!.user).toBe('demo-village-clerk');
  });

  test('ends after half an hour of rest', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-village-clerk');
    now += 29 * 60_000;
    expect(await browser.who()).not.toBeNull();
    now += 31 * 60_000;
    expect(await browser.who()).toBeNull();
  });

  test('ends after eight hours whatever one does', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-village-clerk');
    for (let minutes = 0; minutes < 475; minutes += 25) {
      expect(await browser.who()).not.toBeNull();
      now += 25 * 60_000;
    }
    now += 10 * 60_000;
    expect(await browser.who()).toBeNull();
  });

  test('is nobody for a name that was made up', async () => {
    expect(await createBrowser({ session: 'x'.repeat(43) }).who()).toBeNull();
    expect(await createBrowser().who()).toBeNull();
  });

  test('takes forms of its own pages alone', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-village-clerk');
    const { formToken } = (await browser.who())!;
    const other = createBrowser();
    await other.signIn('demo-village-clerk');
    const foreign = (await other.who())!.formToken;
    expect(await browser.post({ formToken })).toBe(true);
    expect(await browser.post({ formToken }, { origin })).toBe(true);
    expect(await browser.post({ formToken: foreign })).toBe(false);
    expect(await browser.post({})).toBe(false);
    expect(await browser.post({ formToken }, { origin: 'https://evil.example' })).toBe(false);
    expect(await browser.post({ formToken }, { origin: 'null' })).toBe(false);
    expect(await browser.post({ formToken }, { 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(await createBrowser().post({ formToken })).toBe(false);
  });

  test('ends on signing out, here and at the provider', async () => {
    const browser = createBrowser();
    await browser.signIn('demo-village-clerk');
    const name = browser.cookies.get('session')!;
    const { formToken } = (await browser.who())!;
    expect(await browser.send('/work/sign-out', { formToken: 'wrong' })).toMatchObject({ location: '/work' });
    expect(await browser.who()).not.toBeNull();
    const { location } = await browser.send('/work/sign-out', { formToken });
    const response = await fetch(location!, { redirect: 'manual' });
    expect(location).toMatch(`${issuer.url}/end-session?`);
    expect(response.headers.get('location')).toBe(`${origin}/`);
    expect(browser.cookies.get('session')).toBe('');
    expect(await createBrowser({ session: name }).who()).toBeNull();
  });
});

async function openSite(issuerUrl: string): Promise<void> {
  const made = await createSite(issuerUrl, () => origin);
  ({ app: site, signIn } = made);
  origin = await site.listen({ host: '127.0.0.1', port: 0 });
}

async function createSite(issuerUrl: string, at: () => string) {
  const app = fastify();
  await app.register(formbody);
  const made = createSignIn({
    issuer: issuerUrl,
    clientId: DEMONSTRATION_CLIENT,
    scope: 'openid profile offline_access',
    production: false,
    origin: at,
    clock: () => now,
    failed: (_request, reply, why) => {
      failure = why;
      return reply.send(why);
    },
  });
  await made.open(app);
  app.get('/work/who', async (request) => ({ person: await signIn.personOf(request) }));
  app.post('/work/form', async (request) => ({
    own: signIn.isOwnForm(request, (request.body as { formToken?: string } | null)?.formToken),
  }));
  return { app, signIn: made };
}

const pathOf = (url: string) => url.slice(new URL(url).origin.length);

/** A jar of cookies and what the site has sent; redirects are not followed. */
function createBrowser(given: Record<string, string> = {}) {
  const cookies = new Map(Object.entries(given));
  const browser = {
    cookies,
    lastSetCookies: [] as string[],
    everything: '',
    async ask(path: string, init: RequestInit = {}) {
      const response = await fetch(`${origin}${path}`, {
        ...init,
        redirect: 'manual',
        headers: {
          cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '),
          ...init.headers,
        },
      });
      browser.lastSetCookies = response.headers.getSetCookie();
      for (const [, name, value] of browser.lastSetCookies.map((text) => /^([^=]+)=([^;]*)/.exec(text)!)) {
        cookies.set(name!, value!);
      }
      const text = await response.text();
      if (!path.startsWith('/work/who')) {
        browser.everything += `${[...response.headers].join('\n')}\n${text}\n`;
      }
      return { status: response.status, location: response.headers.get('location'), text };
    },
    get: (path: string) => browser.ask(path),
    send: (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      browser.ask(path, { method: 'POST', body: new URLSearchParams(form), headers }),
    async chooseAt(authorize: string, user: string) {
      const asked = Object.fromEntries(new URL(authorize).searchParams);
      const body = new URLSearchParams({ ...asked, user });
      const response = await fetch(`${issuer.url}/authorize`, { method: 'POST', body, redirect: 'manual' });
      return response.headers.get('location')!;
    },
    async signIn(user: string, returnTo = '/work') {
      const begun = await browser.get(`/work/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
      return (await browser.get(pathOf(await browser.chooseAt(begun.location!, user)))).location;
    },
    async who() {
      const { text } = await browser.get('/work/who');
      return (JSON.parse(text) as { person: Awaited<ReturnType<SignIn['personOf']>> }).person;
    },
    async post(form: Record<string, string>, headers: Record<string, string> = {}) {
      return (JSON.parse((await browser.send('/work/form', form, headers)).text) as { own: boolean }).own;
    },
  };
  return browser;
}
