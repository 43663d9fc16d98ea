import type { FastifyInstance } from 'fastify';

/**
 * What a page may load and who may show it, on every answer. Nothing inline, nothing from elsewhere; pages are framed by
 * the operator's list alone.
 */
export function openSecurity(app: FastifyInstance, frameAncestors: readonly string[]): void {
  const headers = securityHeaders(frameAncestors);
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers(headers);
  });
}

export function securityHeaders(frameAncestors: readonly string[]): Readonly<Record<string, string>> {
  return {
    'content-security-policy': contentPolicy(frameAncestors),
    'x-content-type-options': 'nosniff',
    // The address of a page tells which village somebody looked at: it goes nowhere else.
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), payment=()',
  };
}

/**
 * The content security policy with these ancestors; none is `'none'`. Forms go to this site, and may lead on to `next`.
 */
export function contentPolicy(frameAncestors: readonly string[], next: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "worker-src 'self'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "connect-src 'self'",
    ["form-action 'self'", ...next].join(' '),
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors.length > 0 ? frameAncestors.join(' ') : "'none'"}`,
  ].join('; ');
}
