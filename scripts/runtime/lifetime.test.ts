import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const lifetime = JSON.stringify(join(import.meta.dirname, 'lifetime.ts'));
const stops = `
  life.onStop('first', async () => console.log('stop first'));
  life.onStop('second', async () => { await new Promise((r) => setTimeout(r, 300)); console.log('stop second'); });`;

describe('live', () => {
  test.each(['SIGINT', 'SIGTERM'] as const)(
    'stops in reverse order on %s, also when sent twice',
    async (signal) => {
      const program = run(`${stops} console.log('ready'); setInterval(() => {}, 1000);`);
      await program.said('ready');
      program.child.kill(signal);
      setTimeout(() => program.child.kill(signal), 100);
      expect(await program.end()).toEqual({ code: 0, out: 'ready\nstop second\nstop first\n', err: '' });
    },
  );

  test('stops what was started when a later step fails', async () => {
    const program = run(`${stops} throw new Error('the port is taken');`);
    expect(await program.end()).toEqual({
      code: 1,
      out: 'stop second\nstop first\n',
      err: 'the port is taken\n',
    });
  });

  test('ends with 1 when something ended by itself', async () => {
    const program = run(`${stops} setTimeout(() => life.end('the gateway has ended'), 20);`);
    expect(await program.end()).toEqual({
      code: 1,
      out: 'stop second\nstop first\n',
      err: 'the gateway has ended\n',
    });
  });

  test('lets a step that is under way when it is asked to stop go, and says nothing of its failure', async () => {
    const program = run(`${stops} console.log('ready');
      await unlessStopped(life.signal, new Promise((_, reject) => setTimeout(() => reject(new Error('too late')), 30_000)));`);
    await program.said('ready');
    program.child.kill('SIGINT');
    expect(await program.end()).toEqual({ code: 0, out: 'ready\nstop second\nstop first\n', err: '' });
  });

  test('stops the rest when one does not stop cleanly, and fails', async () => {
    const program = run(
      `${stops} life.onStop('third', async () => { throw new Error('stuck'); }); life.end();`,
    );
    expect(await program.end()).toEqual({
      code: 1,
      out: 'stop second\nstop first\n',
      err: 'third did not stop cleanly: stuck\n',
    });
  });
});

function run(steps: string) {
  const program = `import { live, unlessStopped } from ${lifetime}; void unlessStopped; await live(async (life) => { ${steps} });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return {
    child,
    async said(text: string): Promise<void> {
      while (!out.includes(text)) await once(child.stdout, 'data');
    },
    async end() {
      const [code] = await once(child, 'close');
      return { code, out, err };
    },
  };
}
