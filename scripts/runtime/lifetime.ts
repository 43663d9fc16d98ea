/** What a running program hands to its steps. */
export interface Lifetime {
  /** Aborted as soon as the program is asked to stop. */
  signal: AbortSignal;
  /** Registers how to stop what a step has just started; run in reverse order. */
  onStop(name: string, stop: () => Promise<unknown>): void;
  /** Stops the program; a message makes it a failure with exit code 1. */
  end(message?: string): void;
}

/**
 * Runs `start`, then waits for Ctrl-C, SIGTERM or `end`, stops everything in reverse order and exits: with 0 when it
 * was asked to, with 1 when something failed. A second Ctrl-C does not hurry it: nothing may be left running.
 */
export async function live(start: (lifetime: Lifetime) => Promise<void>): Promise<never> {
  const stops: { name: string; stop: () => Promise<unknown> }[] = [];
  const controller = new AbortController();
  const asked = new Promise<void>((resolve) => controller.signal.addEventListener('abort', () => resolve()));
  let code = 0;

  function end(message?: string): void {
    if (controller.signal.aborted) return;
    if (message !== undefined) {
      process.stderr.write(`${message}\n`);
      code = 1;
    }
    controller.abort();
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end());
  // Whoever read our output is gone: no reason to die half-way through stopping.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

  try {
    await start({ signal: controller.signal, onStop: (name, stop) => stops.push({ name, stop }), end });
  } catch (error) {
    // What fails after it was asked to stop, fails because it was.
    end(error instanceof Error ? error.message : String(error));
  }
  await asked;
  for (const { name, stop } of stops.reverse()) {
    try {
      await stop();
    } catch (error) {
      process.stderr.write(
        `${name} did not stop cleanly: ${error instanceof Error ? error.message : error}\n`,
      );
      code = 1;
    }
  }
  process.exit(code);
}

/** Waits for `work`, but no longer than until the program is asked to stop; `work` may then fail unheard. */
export async function unlessStopped<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  work.catch(() => undefined);
  signal.throwIfAborted();
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason);
    signal.addEventListener('abort', stop);
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
