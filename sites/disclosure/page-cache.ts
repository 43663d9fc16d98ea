import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A body as it is sent, packed once for all who ask. */
export interface Packed {
  body: Buffer;
  gzip: Buffer;
  etag: string;
}

export interface Rendered {
  status: number;
  headers: Readonly<Record<string, string>>;
  packed: Packed;
}

/** Whether a visitor was given what is kept. */
export interface Served extends Rendered {
  hit: boolean;
}

/** Attachments are asked for seldom, and a few of them would fill the memory. */
const MAX_KEPT_BYTES = 262_144;

const pack = promisify(gzip);

/** Packs a body for sending. */
export async function packed(body: Buffer): Promise<Packed> {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, gzip: await pack(body), etag };
}

/**
 * Keeps whole pages for as long as they may be kept by anybody, at most `limit` of them. Visitors who ask for the same
 * page at the same time wait for one rendering.
 */
export function createPageCache(limit: number, keepMs: number, now: () => number) {
  const pages = new Map<string, { until: number; rendered: Rendered }>();
  const underWay = new Map<string, Promise<Rendered>>();
  return {
    async get(key: string, render: () => Promise<Rendered>): Promise<Served> {
      const kept = pages.get(key);
      if (kept && now() < kept.until) return { ...kept.rendered, hit: true };
      pages.delete(key);
      const rendering = underWay.get(key) ?? render();
      underWay.set(key, rendering);
      try {
        const rendered = await rendering;
        if (mayStay(rendered)) {
          pages.set(key, { until: now() + keepMs, rendered });
          if (pages.size > limit) pages.delete(pages.keys().next().value as string);
        }
        return { ...rendered, hit: false };
      } finally {
        underWay.delete(key);
      }
    },
  };
}

function mayStay({ status, headers, packed: { body } }: Rendered): boolean {
  return status === 200 && body.length <= MAX_KEPT_BYTES && !!headers['cache-control']?.startsWith('public');
}
