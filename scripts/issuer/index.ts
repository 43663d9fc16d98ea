import { randomUUID } from 'node:crypto';
import formbody from '@fastify/formbody';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { decodeJwt, type JSONWebKeySet, type JWK } from 'jose';
import { type CodeGrant, createGrants, type Grants } from './grants.ts';
import { goodbyePage, PAGE_POLICY, peoplePage, refusalPage } from './page.ts';
import { DEMONSTRATION_PEOPLE } from './people.ts';
import { provesPossession, tokensFor } from './tokens.ts';

/** The application that the demonstration issuer knows. It is public (RFC 6749, 2.1): PKCE is what protects it. */
export const DEMONSTRATION_CLIENT = 'sunlight-matrix-site';

export interface IssuerOptions {
  host: string;
  /** 0 takes any free port. */
  port: number;
  /** The key whose public half the gateway accepts tokens of. */
  key: JWK;
  jwks: JSONWebKeySet;
  production: boolean;
  /** Origins that people may be sent back to; those of this machine always are. */
  origins?: readonly string[];
  clock?: () => number;
}

export interface RunningIssuer {
  url: string;
  close(): Promise<void>;
}

/**
 * An OpenID Connect issuer for the demonstration: whoever asks chooses whom to be. Code flow with PKCE (S256) only;
 * access tokens live ten minutes and are refreshed with tokens that work once.
 * @throws in production
 */
export async function startDemonstrationIssuer(options: IssuerOptions): Promise<RunningIssuer> {
  if (options.production) throw new Error('NODE_ENV=production takes no demonstration issuer.');
  const app = fastify({ logger: false, bodyLimit: 65_536, forceCloseConnections: 'idle' });
  const grants = createGrants(options.clock ?? Date.now);
  let url = '';
  await app.register(formbody);
  app.addHook('onSend', async (_request, reply) => {
    reply.header('cache-control', 'no-store').header('referrer-policy', 'no-referrer');
  });
  openMetadata(app, options, () => url);
  openAuthorization(app, options, grants, () => url);
  openTokens(app, options, grants, () => url);
  openSignOut(app, options, grants);
  url = await app.listen({ host: options.host, port: options.port });
  return { url, close: () => app.close() };
}

function openMetadata(app: FastifyInstance, { jwks }: IssuerOptions, url: () => string): void {
  app.get('/.well-known/openid-configuration', async () => ({
    issuer: url(),
    authorization_endpoint: `${url()}/authorize`,
    token_endpoint: `${url()}/token`,
    jwks_uri: `${url()}/jwks`,
    end_session_endpoint: `${url()}/end-session`,
    scopes_supported: ['openid', 'profile', 'offline_access'],
    response_types_supported: ['code'],
    response_modes_supported: ['query'],
    grant_types_supported: ['authorization_code', 'refresh_token'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['EdDSA'],
    token_endpoint_auth_methods_supported: ['none'],
    code_challenge_methods_supported: ['S256'],
    authorization_response_iss_parameter_supported: true,
    claims_supported: ['sub', 'name', 'roles', 'jurisdiction', 'department'],
  }));
  app.get('/jwks', async () => jwks);
}

const ASKED = [
  ...['response_type', 'client_id', 'redirect_uri', 'scope', 'state', 'nonce'],
  ...['code_challenge', 'code_challenge_method'],
] as const;
type Asked = Partial<Record<(typeof ASKED)[number], string>>;

function openAuthorization(
  app: FastifyInstance,
  options: IssuerOptions,
  grants: Grants,
  issuer: () => string,
): void {
  app.get('/authorize', async (request, reply) => {
    const asked = parametersOf(request.query);
    const refused = refusal(asked, options);
    if (refused) return sendPage(reply.code(400), refusalPage(refused));
    return sendPage(reply, peoplePage(DEMONSTRATION_PEOPLE, asked as Record<string, string>));
  });
  app.post('/authorize', async (request, reply) => {
    const asked = parametersOf(request.body);
    const refused = refusal(asked, options);
    if (refused) return sendPage(reply.code(400), refusalPage(refused));
    const { user } = request.body as { user?: string };
    const person = DEMONSTRATION_PEOPLE.find((known) => known.user === user);
    if (!person) return sendPage(reply.code(400), refusalPage('user: 未知人物 | unknown person'));
    const grant: CodeGrant = {
      ...{ person, clientId: DEMONSTRATION_CLIENT, scope: asked.scope ?? 'openid' },
      ...{ sid: randomUUID(), authTime: Math.floor((options.clock ?? Date.now)() / 1000) },
      ...{ redirectUri: asked.redirect_uri!, codeChallenge: asked.code_challenge! },
      nonce: asked.nonce ?? null,
    };
    const target = new URL(grant.redirectUri);
    target.searchParams.set('code', grants.code(grant));
    target.searchParams.set('iss', issuer());
    if (asked.state) target.searchParams.set('state', asked.state);
    return reply.redirect(target.href, 303);
  });
}

/** What is wrong with the request, or `null`. Nothing is sent back to an address that is not known. */
function refusal(asked: Asked, options: IssuerOptions): string | null {
  if (asked.client_id !== DEMONSTRATION_CLIENT) return 'client_id: 未登记的应用 | unknown application';
  if (!mayReturnTo(asked.redirect_uri, options))
    return 'redirect_uri: 未登记的返回地址 | address not registered';
  if (asked.response_type !== 'code') return 'response_type: expected code';
  if (!asked.scope?.split(' ').includes('openid')) return 'scope: expected openid';
  if (asked.code_challenge_method !== 'S256' || !/^[\w-]{43}$/.test(asked.code_challenge ?? ''))
    return 'code_challenge: expected PKCE with S256';
  return null;
}

function mayReturnTo(address: string | undefined, { origins = [] }: IssuerOptions): boolean {
  if (!address || !URL.canParse(address)) return false;
  const { origin, hostname, protocol, username } = new URL(address);
  if (username || !/^https?:$/.test(protocol)) return false;
  return origins.includes(origin) || /^(127(\.\d+){3}|localhost|\[::1\])$/.test(hostname);
}

function openTokens(
  app: FastifyInstance,
  options: IssuerOptions,
  grants: Grants,
  issuer: () => string,
): void {
  app.post('/token', async (request, reply) => {
    const body = (request.body ?? {}) as Record<string, string | undefined>;
    const refuse = (error: string) => reply.code(400).send({ error });
    if (body.client_id !== DEMONSTRATION_CLIENT) return refuse('invalid_client');
    const parts = { issuer: issuer(), key: options.key, grants };
    if (body.grant_type === 'refresh_token') {
      const grant = grants.redeemRefreshToken(body.refresh_token ?? '');
      return grant ? tokensFor(grant, parts) : refuse('invalid_grant');
    }
    if (body.grant_type !== 'authorization_code') return refuse('unsupported_grant_type');
    const grant = grants.redeemCode(body.code ?? '');
    if (!grant || grant.redirectUri !== body.redirect_uri) return refuse('invalid_grant');
    if (!provesPossession(body.code_verifier ?? '', grant.codeChallenge)) return refuse('invalid_grant');
    return tokensFor(grant, parts);
  });
}

function openSignOut(app: FastifyInstance, options: IssuerOptions, grants: Grants): void {
  app.get('/end-session', async (request, reply) => {
    const asked = request.query as Record<string, string | undefined>;
    grants.end(sidOf(asked.id_token_hint));
    const address = asked.post_logout_redirect_uri;
    if (!address || !mayReturnTo(address, options)) return sendPage(reply, goodbyePage());
    const target = new URL(address);
    if (asked.state) target.searchParams.set('state', asked.state);
    return reply.redirect(target.href, 303);
  });
}

/** Only says which sign-in to end: a made-up one ends nobody's, for nobody can guess a `sid`. */
function sidOf(idToken: string | undefined): string {
  try {
    return String(decodeJwt(idToken ?? '').sid);
  } catch {
    return '';
  }
}

function parametersOf(given: unknown): Asked {
  const all = (given ?? {}) as Record<string, unknown>;
  return Object.fromEntries(
    ASKED.map((name) => [name, all[name]]).filter(
      ([, value]) => typeof value === 'string' && value.length < 2000,
    ),
  ) as Asked;
}

function sendPage(reply: FastifyReply, html: string): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .header('content-security-policy', PAGE_POLICY)
    .header('x-content-type-options', 'nosniff')
    .send(html);
}
