import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** `npm start` as its users see it: a program that prints and is stopped by a signal. */
export interface Platform {
  child: ChildProcess;
  /** Resolves with the gateway's URL at the `ready` line. Rejects with what was said if the program ends before. */
  ready: Promise<string>;
  output(): string;
  errors(): string;
  /** Sends the signal and waits. @returns the exit code */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  ended: Promise<number | null>;
}

/** Runs a program of scripts/ with an environment made of `environment` alone. */
export function startProgram(
  script: string,
  args: readonly string[],
  environment: Record<string, string>,
): Platform {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', script), ...args], {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let errors = '';
  // A test that failed half-way leaves nothing running: the gateway and PostgreSQL end with it.
  const killed = () => child.kill('SIGKILL');
  process.once('exit', killed);
  child.once('exit', () => process.off('exit', killed));
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const ready = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk) => {
      output += chunk;
      const url = /^ready (\S+?)\/graphql.*\n/m.exec(output)?.[1];
      if (url) resolve(url);
    });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
    });
    ended.then((code) => reject(new Error(`${script} ended with ${code} before it was ready:\n${errors}`)));
  });
  ready.catch(() => undefined);
  return {
    child,
    ready,
    ended,
    output: () => output,
    errors: () => errors,
    stop(signal = 'SIGINT') {
      child.kill(signal);
      return ended;
    },
  };
}

/** The processes below `pid`, however deep, with their command lines. Linux only. */
export async function descendantsOf(pid: number): Promise<{ pid: number; command: string }[]> {
  const all = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => {
        const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
        const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
        const parent = Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
        return { pid: Number(name), parent, command: command.replaceAll('\0', ' ') };
      }),
  );
  const below = (parent: number): typeof all => {
    const children = all.filter((entry) => entry.parent === parent);
    return [...children, ...children.flatMap((child) => below(child.pid))];
  };
  return below(pid).map(({ pid: number, command }) => ({ pid: number, command }));
}
