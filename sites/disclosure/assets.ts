import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import type { AssetUrls } from './page.ts';

const FILES = {
  style: { file: 'site.css', type: 'text/css; charset=utf-8' },
  work: { file: 'work.css', type: 'text/css; charset=utf-8' },
  script: { file: 'site.js', type: 'text/javascript; charset=utf-8' },
} as const;

/** Serves style and script under names that hold their content's hash, so that a phone fetches each of them once. */
export async function openAssets(app: FastifyInstance): Promise<AssetUrls> {
  const urls: Partial<Record<keyof AssetUrls, string>> = {};
  for (const name of ['style', 'work', 'script'] as const) {
    const { file, type } = FILES[name];
    const body = await readFile(new URL(`./style/${file}`, import.meta.url));
    const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
    urls[name] = `/assets/${hash}-${file}`;
    serve(app, urls[name], type, body, 'public, max-age=31536000, immutable');
  }
  const icon = await readFile(new URL('./style/icon.svg', import.meta.url));
  serve(app, '/icon.svg', 'image/svg+xml', icon, 'public, max-age=86400');
  serve(app, '/robots.txt', 'text/plain', Buffer.from('User-agent: *\nAllow: /\n'), 'public, max-age=86400');
  return urls as AssetUrls;
}

function serve(app: FastifyInstance, path: string, type: string, body: Buffer, cacheControl: string): void {
  const packed = gzipSync(body);
  app.get(path, async (request, reply) => {
    const takesGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    if (takesGzip) reply.header('content-encoding', 'gzip');
    return reply
      .headers({ 'content-type': type, 'cache-control': cacheControl, vary: 'accept-encoding' })
      .send(takesGzip ? packed : body);
  });
}
