import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { Problem } from './problem.ts';

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

export interface PageCacheOptions {
  /** How many pages are kept. */
  limit: number;
  /** How many bytes of them, as they are sent plain and packed. */
  limitBytes?: number;
  /** How long a page is given as it is. */
  freshMs: number;
  /** How long afterwards it is still given, while it is made anew. */
  staleMs: number;
  now: () => number;
}

/** Attachments are asked for seldom, and a few of them would fill the memory. */
const MAX_KEPT_BYTES = 262_144;
/** All together: an address can be spelled in so many ways that the number of pages alone is no bound. */
const MAX_BYTES = 64 * 1024 * 1024;

const pack = promisify(gzip);

/** Packs a body for sending. */
export async function packed(body: Buffer): Promise<Packed> {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  return { body, gzip: await pack(body), etag };
}

/**
 * Keeps whole pages for as long as they may be kept by anybody. Visitors who ask for the same page at the same time
 * wait for one rendering; where there is a page that is not too old, nobody waits.
 */
export function createPageCache(options: PageCacheOptions) {
  const { limit, limitBytes = MAX_BYTES, freshMs, staleMs, now } = options;
  const pages = new Map<string, { madeAt: number; rendered: Rendered }>();
  const underWay = new Map<string, Promise<Rendered>>();
  let bytes = 0;

  function drop(key: string): void {
    const kept = pages.get(key);
    if (!kept) return;
    bytes -= bytesOf(kept.rendered);
    pages.delete(key);
  }

  function keep(key: string, rendered: Rendered): void {
    pages.set(key, { madeAt: now(), rendered });
    bytes += bytesOf(rendered);
    while (pages.size > limit || bytes > limitBytes) drop(pages.keys().next().value as string);
  }

  async function make(key: string, render: () => Promise<Rendered>): Promise<Rendered> {
    const known = underWay.get(key);
    if (known) return known;
    const rendering = render();
    underWay.set(key, rendering);
    try {
      const rendered = await rendering;
      // What may no longer be kept takes the place of nothing.
      drop(key);
      if (mayStay(rendered)) keep(key, rendered);
      return rendered;
    } catch (error) {
      // What was withdrawn is gone at once; only a failure leaves what there was.
      if (error instanceof Problem && error.status === 404) drop(key);
      throw error;
    } finally {
      underWay.delete(key);
    }
  }

  return {
    async get(key: string, render: () => Promise<Rendered>): Promise<Served> {
      const kept = pages.get(key);
      const age = kept ? now() - kept.madeAt : Number.POSITIVE_INFINITY;
      if (kept && age < freshMs + staleMs) {
        // A failure leaves what is there, until that is too old.
        if (age >= freshMs) make(key, render).catch(() => undefined);
        return { ...kept.rendered, hit: true };
      }
      return { ...(await make(key, render)), hit: false };
    },
  };
}

function mayStay({ status, headers, packed: { body } }: Rendered): boolean {
  return status === 200 && body.length <= MAX_KEPT_BYTES && !!headers['cache-control']?.startsWith('public');
}

function bytesOf({ packed: { body, gzip } }: Rendered): number {
  return body.length + gzip.length;
}
