import type { Generation, Supergraphs } from './generation.ts';

/** The generation that answers now. A new one is built beside it and takes its place; the old one drains. */
export interface Generations {
  /** Runs `work` with the current generation, which lives until `work` is done. */
  use<T>(work: (generation: Generation) => Promise<T>): Promise<T>;
  /** Resolves with the new id once the next question will be answered by it. Rejects, changing nothing, if it cannot be built. */
  replace(supergraphs: Supergraphs): Promise<string>;
  close(): Promise<void>;
}

interface Lease {
  generation: Generation;
  users: number;
  retired: boolean;
}

/** Starts with the first generation. */
export async function startGenerations(
  first: Supergraphs,
  build: (supergraphs: Supergraphs) => Promise<Generation>,
): Promise<Generations> {
  let current: Lease = { generation: await build(first), users: 0, retired: false };
  const stopping = new Set<Promise<void>>();
  let building: Promise<unknown> = Promise.resolve();

  function stopIfIdle(lease: Lease): void {
    if (!lease.retired || lease.users > 0) return;
    const stopped = lease.generation.stop().catch(() => {});
    stopping.add(stopped);
    void stopped.then(() => stopping.delete(stopped));
  }

  function retire(lease: Lease): void {
    lease.retired = true;
    stopIfIdle(lease);
  }

  return {
    async use(work) {
      const lease = current;
      lease.users += 1;
      try {
        return await work(lease.generation);
      } finally {
        lease.users -= 1;
        stopIfIdle(lease);
      }
    },

    replace(supergraphs) {
      // One after the other: the last to be published is the one that stays.
      const next = building
        .catch(() => {})
        .then(async () => {
          const generation = await build(supergraphs);
          const old = current;
          current = { generation, users: 0, retired: false };
          retire(old);
          return generation.id;
        });
      building = next;
      return next;
    },

    async close() {
      await building.catch(() => {});
      retire(current);
      await Promise.all(stopping);
    },
  };
}
