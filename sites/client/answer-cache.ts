/** What is kept of one answer. */
export interface Kept<T> {
  value: T;
  etag: string | undefined;
  /** Whether it may be given without asking. */
  fresh: boolean;
}

export interface AnswerCache<T> {
  get(key: string): Kept<T> | undefined;
  set(key: string, value: T, headers: Headers): void;
  /** The graph said that what is kept still holds (304). */
  confirm(key: string, headers: Headers): void;
}

/** Longer answers are files: seldom asked for, and a few of them would fill the memory. */
const MAX_KEPT_BYTES = 262_144;

/** Keeps answers as long as their `Cache-Control` says, and afterwards to be confirmed by their ETag (RFC 9111). */
export function createAnswerCache<T>(limit: number, now: () => number): AnswerCache<T> {
  const entries = new Map<string, { value: T; etag: string | undefined; until: number }>();
  return {
    get(key) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      // A Map keeps insertion order: what is used goes to the end, the first is the one longest unused.
      entries.delete(key);
      entries.set(key, entry);
      return { value: entry.value, etag: entry.etag, fresh: now() < entry.until };
    },
    set(key, value, headers) {
      entries.delete(key);
      const etag = headers.get('etag') ?? undefined;
      const seconds = freshSeconds(headers);
      if (Number(headers.get('content-length') ?? 0) > MAX_KEPT_BYTES) return;
      if (seconds === null || (seconds === 0 && !etag)) return;
      entries.set(key, { value, etag, until: now() + seconds * 1000 });
      if (entries.size > limit) entries.delete(entries.keys().next().value as string);
    },
    confirm(key, headers) {
      const entry = entries.get(key);
      if (entry) entry.until = now() + (freshSeconds(headers) ?? 0) * 1000;
    },
  };
}

/** Seconds of freshness; 0 is "ask each time"; null is "do not keep". */
function freshSeconds(headers: Headers): number | null {
  const control = headers.get('cache-control') ?? '';
  if (/\bno-store\b|\bprivate\b/.test(control)) return null;
  if (/\bno-cache\b/.test(control)) return 0;
  const age = Number(headers.get('age') ?? 0);
  const most = Number(/\bmax-age=(\d+)/.exec(control)?.[1] ?? 0);
  return Math.max(0, most - (Number.isFinite(age) ? age : 0));
}
