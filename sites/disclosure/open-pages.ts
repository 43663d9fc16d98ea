import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Download, Page, Shown, Site } from './page.ts';
import { createPageCache, packed, type Rendered } from './page-cache.ts';
import { layout } from './parts/layout.ts';
import { readView, VIEW_PARAMETERS } from './parts/view.ts';

const FRESH_MS = 60_000;
const STALE_MS = 300_000;
const MAX_PAGES = 2000;
const HTML_TYPE = 'text/html; charset=utf-8';
const PUBLIC = 'public, max-age=60';

/** Serves the pages that are the same for everybody. */
export function openPages(app: FastifyInstance, site: Site, pages: readonly Page[]): void {
  const cache = createPageCache({ limit: MAX_PAGES, freshMs: FRESH_MS, staleMs: STALE_MS, now: Date.now });
  for (const page of pages) {
    const known = [...VIEW_PARAMETERS, ...(page.query ?? [])];
    app.get(page.path, async (request, reply) => {
      const query = readQuery(request.query as Record<string, unknown>, known);
      const [path = '/'] = request.url.split('?');
      const view = readView(path, query);
      const params = request.params as Record<string, string>;
      const render = async () =>
        rendered(await page.show({ params, query: view.query, view }, site), (shown) =>
          layout(shown, view, site),
        );
      if (page.keep === false) {
        const { headers, ...fresh } = await render();
        return sendRendered(request, reply, {
          ...fresh,
          headers: { ...headers, 'cache-control': 'no-store' },
        });
      }
      const key = `${path}?${new URLSearchParams(query)}`;
      const served = await cache.get(key, render);
      reply.header('x-cache', served.hit ? 'hit' : 'miss');
      await sendRendered(request, reply, served);
    });
  }
}

/** The declared parameters, each once, in their order: what else an address holds makes no other page. */
function readQuery(query: Record<string, unknown>, known: readonly string[]): Record<string, string> {
  const read: Record<string, string> = {};
  for (const name of known) {
    const value = query[name];
    const first = Array.isArray(value) ? value[0] : value;
    if (typeof first === 'string' && first !== '' && first.length <= 100) read[name] = first;
  }
  return read;
}

async function rendered(shown: Shown | Download, document: (shown: Shown) => string): Promise<Rendered> {
  if ('body' in shown) {
    const name = encodeURIComponent(shown.name);
    return {
      status: 200,
      headers: {
        'content-type': shown.type,
        'content-disposition': `attachment; filename*=UTF-8''${name}`,
        'cache-control': PUBLIC,
      },
      packed: await packed(Buffer.from(shown.body)),
    };
  }
  return {
    status: shown.status ?? 200,
    // Half a page is asked for again.
    headers: { 'content-type': HTML_TYPE, 'cache-control': shown.missing?.length ? 'no-store' : PUBLIC },
    packed: await packed(Buffer.from(document(shown))),
  };
}

async function sendRendered(request: FastifyRequest, reply: FastifyReply, page: Rendered): Promise<void> {
  const { body, gzip, etag } = page.packed;
  reply.code(page.status).headers(page.headers).headers({ etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match']?.includes(etag)) return reply.code(304).send();
  if (!/\bgzip\b/.test(request.headers['accept-encoding'] ?? '')) return reply.send(body);
  return reply.header('content-encoding', 'gzip').send(gzip);
}
