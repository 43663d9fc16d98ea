import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const require = createRequire(import.meta.url);

/** A file of a package, whether or not its `exports` name it. */
function packaged(name: string, path: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), path);
}

interface Asset {
  path: string;
  type: string;
  file: string | URL;
}

const SCRIPT = 'text/javascript; charset=utf-8';
const ASSETS: Asset[] = [
  { path: '/', type: 'text/html; charset=utf-8', file: new URL('./explorer/index.html', import.meta.url) },
  { path: '/explorer/explorer.js', type: SCRIPT, file: new URL('./explorer/explorer.js', import.meta.url) },
  {
    path: '/explorer/explorer.css',
    type: 'text/css',
    file: new URL('./explorer/explorer.css', import.meta.url),
  },
  { path: '/explorer/react.js', type: SCRIPT, file: packaged('react', 'umd/react.production.min.js') },
  {
    path: '/explorer/react-dom.js',
    type: SCRIPT,
    file: packaged('react-dom', 'umd/react-dom.production.min.js'),
  },
  { path: '/explorer/graphiql.js', type: SCRIPT, file: packaged('graphiql', 'graphiql.min.js') },
  { path: '/explorer/graphiql.css', type: 'text/css', file: packaged('graphiql', 'graphiql.min.css') },
];

/**
 * No script but the files below, no connection but to this server. Styles may be inline: the editor measures
 * its lines with them. Its fonts and icons are data URIs in its own style sheet.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "connect-src 'self'",
  "img-src 'self' data:",
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** GraphiQL at `/`, from the packages in node_modules, read once at start. */
export async function openExplorer(app: FastifyInstance): Promise<void> {
  for (const { path, type, file } of ASSETS) {
    const content = await readFile(file);
    const etag = `"${createHash('sha256').update(content).digest('base64url').slice(0, 22)}"`;
    app.get(path, async (request, reply) => {
      reply.headers({ 'content-type': type, etag, 'cache-control': 'no-cache', ...securityHeaders() });
      if (request.headers['if-none-match'] === etag) return reply.code(304).send();
      return reply.send(content);
    });
  }
}

function securityHeaders(): Record<string, string> {
  return {
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  };
}
