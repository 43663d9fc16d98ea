import * as openid from 'openid-client';

/** The OpenID Connect provider that signs people in, and what this site is called there. */
export interface ProviderConfig {
  /** As in the provider's metadata, e.g. `https://id.example.cn/realms/street`. */
  issuer: string;
  clientId: string;
  /** Left out for a public client. */
  clientSecret?: string;
  /** E.g. `openid profile offline_access`. */
  scope: string;
  /** Production takes `https` only; elsewhere `http` is taken to this machine. */
  production: boolean;
}

/** Who has signed in, as the provider's ID token says. */
export interface Person {
  user: string;
  name: string;
  roles: string[];
  /** A division-code prefix. */
  jurisdiction: string | null;
}

/** What a sign-in gave. None of it ever goes to the browser. */
export interface Tokens {
  access: string;
  /** In milliseconds since 1970. */
  accessUntil: number;
  refresh: string | null;
  id: string;
}

/** What must be known when the person comes back. */
export interface Pending {
  state: string;
  nonce: string;
  verifier: string;
}

export interface Provider {
  /** Where to send the browser. `returnTo` is this site's registered address. */
  begin(returnTo: string): Promise<{ url: string; pending: Pending }>;
  /** @throws where the answer is not the one that was asked for, or the provider refuses */
  finish(answer: URL, pending: Pending): Promise<{ person: Person; tokens: Tokens }>;
  /** @throws where the provider no longer renews */
  refresh(tokens: Tokens): Promise<Tokens>;
  /** Where the browser signs out of the provider, too; `null` where it offers no such address. */
  endUrl(tokens: Tokens, returnTo: string): Promise<string | null>;
}

/** Finds the provider at the first sign-in, so that the site starts without it. @throws for `http` that is not this machine */
export function createProvider(config: ProviderConfig, clock: () => number): Provider {
  const issuer = new URL(config.issuer);
  const insecure = issuer.protocol === 'http:';
  if (insecure && (config.production || !/^(127(\.\d+){3}|localhost|\[::1\])$/.test(issuer.hostname))) {
    throw new Error(
      'OIDC_ISSUER: expected https; http is for a provider on this machine, outside production.',
    );
  }
  let found: Promise<openid.Configuration> | null = null;

  function configuration(): Promise<openid.Configuration> {
    found ??= discover(issuer, config, insecure).catch((error) => {
      found = null;
      throw error;
    });
    return found;
  }

  return {
    async begin(returnTo) {
      const pending = {
        state: openid.randomState(),
        nonce: openid.randomNonce(),
        verifier: openid.randomPKCECodeVerifier(),
      };
      const url = openid.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnTo,
        scope: config.scope,
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await openid.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
      });
      return { url: url.href, pending };
    },
    async finish(answer, { state, nonce, verifier }) {
      const known = await configuration();
      const response = await openid.authorizationCodeGrant(known, answer, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      });
      const claims = response.claims()!;
      // Some providers keep an ID token small and say the rest only when asked.
      const said = claims.roles
        ? claims
        : { ...claims, ...(await more(known, response.access_token, claims.sub)) };
      return { person: personFrom(claims.sub, said), tokens: tokensFrom(response, null, clock()) };
    },
    async refresh(tokens) {
      if (!tokens.refresh) throw new Error('the provider gave no refresh token');
      const response = await openid.refreshTokenGrant(await configuration(), tokens.refresh);
      return tokensFrom(response, tokens, clock());
    },
    async endUrl(tokens, returnTo) {
      const known = await configuration();
      if (!known.serverMetadata().end_session_endpoint) return null;
      return openid.buildEndSessionUrl(known, {
        id_token_hint: tokens.id,
        post_logout_redirect_uri: returnTo,
      }).href;
    },
  };
}

async function discover(
  issuer: URL,
  { clientId, clientSecret }: ProviderConfig,
  insecure: boolean,
): Promise<openid.Configuration> {
  const known = await openid.discovery(issuer, clientId, undefined, authentication(clientSecret), {
    timeout: 10,
    ...(insecure && { execute: [openid.allowInsecureRequests] }),
  });
  // The ID token came over TLS from the provider itself; its signature is checked all the same.
  openid.enableNonRepudiationChecks(known);
  return known;
}

function authentication(secret: string | undefined): openid.ClientAuth {
  if (!secret) return openid.None();
  const [basic, post] = [openid.ClientSecretBasic(secret), openid.ClientSecretPost(secret)];
  return (server, client, body, headers) => {
    const offered = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    return (offered.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}

async function more(known: openid.Configuration, access: string, user: string): Promise<object> {
  return known.serverMetadata().userinfo_endpoint ? openid.fetchUserInfo(known, access, user) : {};
}

function personFrom(user: string, claims: Record<string, unknown>): Person {
  const { name, preferred_username: login, roles, jurisdiction } = claims;
  return {
    user,
    name: [name, login, user].find((text) => typeof text === 'string' && text !== '') as string,
    roles: Array.isArray(roles) ? roles.filter((role) => typeof role === 'string') : [],
    jurisdiction: typeof jurisdiction === 'string' ? jurisdiction : null,
  };
}

const DEFAULT_SECONDS = 300;

function tokensFrom(
  response: openid.TokenEndpointResponse & openid.TokenEndpointResponseHelpers,
  before: Tokens | null,
  now: number,
): Tokens {
  return {
    access: response.access_token,
    accessUntil: now + (response.expiresIn() ?? DEFAULT_SECONDS) * 1000,
    refresh: response.refresh_token ?? before?.refresh ?? null,
    id: response.id_token ?? before?.id ?? '',
  };
}
