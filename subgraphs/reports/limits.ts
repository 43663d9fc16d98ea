import { platformError } from '../../schema/errors.ts';

/** Lets so many through at once and so many a minute, whoever they are: nobody is told apart here. */
export function createBucket(burst: number, perMinute: number) {
  let tokens = burst;
  let at = 0;
  return {
    /** Throws TOO_MANY_REQUESTS. */
    take(now: number): void {
      tokens = Math.min(burst, tokens + (Math.max(0, now - at) * perMinute) / 60_000);
      at = now;
      if (tokens < 1) throw platformError('TOO_MANY_REQUESTS');
      tokens -= 1;
    },
  };
}

/** How often something happened lately; a memory that halves itself every ten minutes. */
export function createTally() {
  let count = 0;
  let at = 0;
  const recent = (now: number) => {
    if (at > 0) count *= 0.5 ** (Math.max(0, now - at) / 600_000);
    at = now;
    return count;
  };
  return {
    recent,
    add(now: number): void {
      count = recent(now) + 1;
    },
  };
}

/** At most so many at once, and so many who wait. */
export function createGate(atOnce: number, waitingAtMost: number) {
  let inside = 0;
  const waiting: (() => void)[] = [];
  return {
    /** Throws BUSY. */
    async pass<T>(work: () => Promise<T>): Promise<T> {
      if (inside >= atOnce) {
        if (waiting.length >= waitingAtMost) throw platformError('BUSY');
        await new Promise<void>((resolve) => waiting.push(resolve));
      } else inside += 1;
      try {
        return await work();
      } finally {
        // Whoever waits takes the place over.
        const next = waiting.shift();
        if (next) next();
        else inside -= 1;
      }
    },
  };
}
