import { createHmac, randomBytes } from 'node:crypto';
import { createBoundedMap } from '../bounded-map.ts';

/** How often one visitor may change something without saying who he is: guessing a code must not be quick. */
export interface VisitorLimit {
  /** Whether another one is let through now. */
  admit(address: string): boolean;
}

const BURST = 20;
const EVERY_MS = 3_000;
const MAX_VISITORS = 50_000;

/**
 * A bucket a visitor, in memory alone. An address is hashed with a key that ends with the process, so that no dump of
 * it tells who was here. Of IPv6 the network counts: one visitor has 2^64 addresses there.
 */
export function createVisitorLimit(clock: () => number): VisitorLimit {
  const key = randomBytes(32);
  const buckets = createBoundedMap<string, { tokens: number; at: number }>(MAX_VISITORS);
  return {
    admit(address) {
      const name = createHmac('sha256', key).update(networkOf(address)).digest('base64url');
      const now = clock();
      const { tokens, at } = buckets.get(name) ?? { tokens: BURST, at: now };
      const filled = Math.min(BURST, tokens + Math.max(0, now - at) / EVERY_MS);
      const isAdmitted = filled >= 1;
      buckets.set(name, { tokens: isAdmitted ? filled - 1 : filled, at: now });
      return isAdmitted;
    },
  };
}

/** An IPv4 address as it is, the first four groups of an IPv6 one. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!address.includes(':')) return address;
  const [head = '', tail = ''] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  const gap = Math.max(0, 8 - groups.length - after.length);
  return [...groups, ...Array<string>(gap).fill('0'), ...after].slice(0, 4).join(':');
}
