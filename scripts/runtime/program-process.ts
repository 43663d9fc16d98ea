import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Lifetime } from './lifetime.ts';

export interface ProgramProcess {
  url: string;
  pid: number;
}

export interface Program {
  /** How messages call it: `The gateway`. */
  name: string;
  /** Below the project's root. */
  script: string;
  /** All that it is told. */
  environment: Record<string, string>;
  /** Options of Node itself. */
  nodeOptions?: readonly string[];
  lifetime: Lifetime;
}

/**
 * Runs a program in a process of its own and waits until it says where it answers. It stops with us, and we stop when
 * it ends by itself. @throws when it does not come up; what it said stands above
 */
export async function startProgramProcess(program: Program): Promise<ProgramProcess> {
  const { name, script, environment, nodeOptions = [], lifetime } = program;
  lifetime.signal.throwIfAborted();
  const child = spawn(process.execPath, [...nodeOptions, join(ROOT, script)], {
    env: environment,
    // Not in our process group: Ctrl-C goes to us, and we stop things in order. It ends by itself when we are gone.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    if (await Promise.race([ended.then(() => true), sleep(15_000, false, { ref: false })])) return;
    child.kill('SIGKILL');
    await ended;
  }
  lifetime.onStop(name, stop);
  const url = await Promise.race([
    new Promise<string>((resolve) =>
      child.on('message', (message) => resolve((message as { ready: string }).ready)),
    ),
    ended.then(() => null),
    sleep(60_000, null, { ref: false }),
  ]);
  if (url === null) throw new Error(`${name} did not start; what it said stands above.`);
  ended.then(() => lifetime.end(`${name} has ended by itself; what it said stands above.`));
  return { url, pid: child.pid! };
}

const ROOT = join(import.meta.dirname, '../..');
