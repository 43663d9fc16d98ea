import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lifetime } from '../scripts/runtime/lifetime.ts';

/**
 * Runs a program of bench/ in a process of its own and waits for the `{ ready }` it sends. It ends with us: stopped in
 * order, or by itself when we are gone.
 */
export async function startChild<T>(
  program: string,
  environment: Record<string, string>,
  lifetime: Lifetime,
  args: readonly string[] = [],
): Promise<T> {
  lifetime.signal.throwIfAborted();
  const child = spawn(process.execPath, [join(import.meta.dirname, program), ...args], {
    env: environment,
    // Ctrl-C goes to us alone, and we stop things in order.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  lifetime.onStop(program, async () => {
    child.kill('SIGTERM');
    if (await Promise.race([ended.then(() => true), sleep(10_000, false, { ref: false })])) return;
    child.kill('SIGKILL');
    await ended;
  });
  const ready = await Promise.race([
    new Promise<T>((resolve) => child.on('message', (message) => resolve((message as { ready: T }).ready))),
    ended.then(() => null),
    sleep(60_000, null, { ref: false }),
  ]);
  if (ready === null) throw new Error(`${program} did not start; what it said stands above.`);
  ended.then(() => lifetime.end(`${program} has ended by itself; what it said stands above.`));
  return ready;
}
