import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { createClient } from '../client/index.ts';
import { openAssets } from './assets.ts';
import type { SiteConfig } from './config.ts';
import { FORMS, openForms } from './forms/index.ts';
import { createProver } from './forms/proof.ts';
import { createHallFinder } from './halls.ts';
import { openPages } from './open-pages.ts';
import type { Site } from './page.ts';
import { PAGES } from './pages/index.ts';
import { openProblems, sendUnreadable } from './problem-page.ts';
import { openSecurity } from './security.ts';
import { openWork } from './work/index.ts';

/** A site that answers. */
export interface RunningSite {
  url: string;
  /** Answers what is under way, then lets go of every socket. */
  close(): Promise<void>;
}

const MAX_BODY_BYTES = 65_536;

/** Starts the public site. Rejects, with nothing left open, where it cannot listen. */
export async function startSite(config: SiteConfig): Promise<RunningSite> {
  const app = createApp(config, (request, reply) => sendUnreadable(request, reply, site));
  openSecurity(app, config.frameAncestors);
  const assets = await openAssets(app);
  const site = createSite(config, assets);
  // Before the pages: a page has the handler that stands when it is opened.
  openProblems(app, site);
  openPages(app, site, [...PAGES, ...FORMS.map(({ page }) => page)]);
  await openForms(app, site);
  if (config.signIn) await openWork(app, site, config.signIn);

  try {
    const url = await app.listen({ host: config.host, port: config.port });
    site.origin = config.origin ?? url;
    return { url, close: () => app.close() };
  } catch (error) {
    await app.close();
    throw error;
  }
}

function createSite(config: SiteConfig, assets: Site['assets']): Site {
  const { graphUrl, halls, now = () => new Date(), fetch } = config;
  const client = createClient({ url: `${graphUrl}/public/graphql`, ...(fetch && { fetch }) });
  return {
    config,
    assets,
    client,
    prover: createProver(client),
    origin: config.origin ?? '',
    hallFor: createHallFinder(halls, config.division),
    today: () => chinaDay.format(now()),
  };
}

/** en-CA writes YYYY-MM-DD. */
const chinaDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' });

function createApp(
  { trustedProxies }: SiteConfig,
  unreadable: (request: FastifyRequest, reply: FastifyReply) => Promise<void>,
): FastifyInstance {
  const app = fastify({
    // Nothing about a visitor is written anywhere: no log of requests, no address.
    logger: false,
    bodyLimit: MAX_BODY_BYTES,
    requestTimeout: 30_000,
    forceCloseConnections: 'idle',
    trustProxy: [...trustedProxies],
    routerOptions: { ignoreTrailingSlash: true },
    frameworkErrors: (_error, request, reply) => void unreadable(request, reply),
  });
  let closing = false;
  app.addHook('preClose', async () => {
    closing = true;
  });
  app.addHook('onSend', async (_request, reply) => {
    if (closing) reply.header('connection', 'close');
  });
  return app;
}
