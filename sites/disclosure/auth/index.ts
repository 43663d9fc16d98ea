import cookie, { type CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createPendingCookie, PENDING_SECONDS } from './pending-cookie.ts';
import { createProvider, type Person, type ProviderConfig } from './provider.ts';
import { createSessions, isFormToken, type Session } from './sessions.ts';

export type { Person, ProviderConfig };

export interface SignInConfig extends ProviderConfig {
  /** Where browsers reach this site, e.g. `https://open.example.cn`; known at the latest when the first request comes. */
  origin: () => string;
  /** Answers when signing in did not work: a page with a way to begin again. */
  failed: (request: FastifyRequest, reply: FastifyReply, why: SignInFailure) => unknown;
  clock?: () => number;
}

/** `LATE`: begun too long ago, or in another browser. `REFUSED`: the provider said no. `UNREACHABLE`: it said nothing. */
export type SignInFailure = 'LATE' | 'REFUSED' | 'UNREACHABLE';

/** The person of a request, as the pages see him. */
export interface SignedIn extends Person {
  formToken: string;
  /** For the gateway. Never written into a page. */
  accessToken: string;
}

export interface SignIn {
  /** `/work/sign-in`, `/work/callback`, `/work/sign-out`. */
  open(app: FastifyInstance): Promise<void>;
  /** Who asks, with an access token that is good for a while yet; `null` if nobody is signed in. */
  personOf(request: FastifyRequest): Promise<SignedIn | null>;
  /** Whether a posted form is from one of our pages, made for this person. */
  isOwnForm(request: FastifyRequest, formToken: unknown): boolean;
}

/** The signed-in part of the site; cookies go nowhere else. */
export const WORK = '/work';
/** Renewed this much before it ends, so that no request starts with a token that dies on its way. */
const MARGIN_MS = 60_000;

/**
 * Signing in at an OpenID Connect provider, and sessions. Tokens stay in this process: the browser has a random name in
 * a cookie that scripts cannot read and other sites cannot send with a form.
 * @throws for a provider that may not be used
 */
export function createSignIn(config: SignInConfig): SignIn {
  const { origin, failed, clock = Date.now } = config;
  const provider = createProvider(config, clock);
  const sessions = createSessions(clock);
  const pendings = createPendingCookie(clock);
  const cookieOf = (name: string) => (isSecure() ? `__Secure-${name}` : name);
  const isSecure = () => origin().startsWith('https:');
  const options = (maxAge?: number): CookieSerializeOptions => ({
    path: WORK,
    httpOnly: true,
    sameSite: 'lax',
    secure: isSecure(),
    ...(maxAge !== undefined && { maxAge }),
  });
  const sessionName = (request: FastifyRequest) => request.cookies[cookieOf('session')];

  async function begin(request: FastifyRequest, reply: FastifyReply) {
    const returnTo = localPath((request.query as { returnTo?: unknown }).returnTo);
    try {
      const { url, pending } = await provider.begin(`${origin()}${WORK}/callback`);
      const sealed = await pendings.seal({ ...pending, returnTo });
      return reply.setCookie(cookieOf('pending'), sealed, options(PENDING_SECONDS)).redirect(url, 303);
    } catch {
      return failed(request, reply.code(502), 'UNREACHABLE');
    }
  }

  async function finish(request: FastifyRequest, reply: FastifyReply) {
    const underWay = await pendings.open(request.cookies[cookieOf('pending')]);
    reply.clearCookie(cookieOf('pending'), options());
    if (!underWay) return failed(request, reply.code(400), 'LATE');
    try {
      const { person, tokens } = await provider.finish(new URL(request.url, origin()), underWay);
      sessions.end(sessionName(request));
      const name = sessions.begin(person, tokens);
      return reply.setCookie(cookieOf('session'), name, options()).redirect(underWay.returnTo, 303);
    } catch {
      return failed(request, reply.code(403), 'REFUSED');
    }
  }

  async function signOut(request: FastifyRequest, reply: FastifyReply) {
    const { formToken } = (request.body ?? {}) as { formToken?: unknown };
    if (!isOwnForm(request, formToken)) return reply.redirect(WORK, 303);
    const session = sessions.end(sessionName(request));
    reply.clearCookie(cookieOf('session'), options());
    const end = session && (await provider.endUrl(session.tokens, `${origin()}/`).catch(() => null));
    return reply.redirect(end ?? '/', 303);
  }

  async function personOf(request: FastifyRequest): Promise<SignedIn | null> {
    const name = sessionName(request);
    const session = sessions.find(name);
    if (!session) return null;
    if (clock() >= session.tokens.accessUntil - MARGIN_MS) {
      session.renewing ??= renew(session).finally(() => {
        session.renewing = null;
      });
      try {
        await session.renewing;
      } catch {
        // What the provider no longer renews, it has ended; a provider that is away ends nothing before its time.
        if (clock() >= session.tokens.accessUntil) {
          sessions.end(name);
          return null;
        }
      }
    }
    return { ...session.person, formToken: session.formToken, accessToken: session.tokens.access };
  }

  async function renew(session: Session): Promise<void> {
    session.tokens = await provider.refresh(session.tokens);
  }

  function isOwnForm(request: FastifyRequest, formToken: unknown): boolean {
    const { origin: from, 'sec-fetch-site': site } = request.headers;
    if (from !== undefined && from !== origin()) return false;
    if (site !== undefined && site !== 'same-origin') return false;
    const session = sessions.find(sessionName(request));
    return session !== null && isFormToken(session, formToken);
  }

  return {
    async open(app) {
      if (!app.hasRequestDecorator('cookies')) await app.register(cookie);
      app.get(`${WORK}/sign-in`, begin);
      app.get(`${WORK}/callback`, finish);
      app.post(`${WORK}/sign-out`, signOut);
    },
    personOf,
    isOwnForm,
  };
}

/** A path on the signed-in part of this site, whatever was asked for. */
function localPath(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > 500) return WORK;
  return /^\/work(\/(?!\/)[\w\-./]*)?(\?[\w\-.=&%]*)?$/.test(asked) && !asked.includes('..') ? asked : WORK;
}
