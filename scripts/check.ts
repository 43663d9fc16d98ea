import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/** A command of node_modules/.bin, or a script of ours. */
interface Step {
  name: string;
  command: readonly [string, ...string[]];
}

const STEPS: readonly Step[] = [
  { name: 'format and lint', command: ['biome', 'check', '--error-on-warnings', '.'] },
  { name: 'types', command: ['tsc'] },
  { name: 'composed schema is fresh', command: ['node', 'scripts/compose.ts', '--check'] },
  { name: 'generated types are fresh', command: ['node', 'scripts/generate.ts', '--check'] },
  { name: 'migrations are fresh', command: ['node', 'scripts/migrations.ts', '--check'] },
  { name: 'dead code', command: ['knip'] },
];
const TESTS: Step = { name: 'tests', command: ['vitest', 'run'] };

// `npm run check` is everything; `-- --static` leaves out the tests.
const { values } = parseArgs({ options: { static: { type: 'boolean' } } });
const results: { name: string; seconds: number; passed: boolean }[] = [];
for (const step of values.static ? STEPS : [...STEPS, TESTS]) {
  const began = performance.now();
  const { passed, output } = await run(step);
  results.push({ name: step.name, seconds: (performance.now() - began) / 1000, passed });
  if (!passed) process.stdout.write(`\n--- ${step.name}: ${step.command.join(' ')}\n${output}\n`);
}

const width = Math.max(...results.map(({ name }) => name.length));
for (const { name, seconds, passed } of results) {
  process.stdout.write(
    `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(6)} s  ${passed ? 'passed' : 'FAILED'}\n`,
  );
}
const failed = results.filter(({ passed }) => !passed).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

async function run({ command: [name, ...args] }: Step): Promise<{ passed: boolean; output: string }> {
  const root = join(import.meta.dirname, '..');
  const program = join(root, 'node_modules/.bin', name);
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  const passed = await new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  return { passed, output: Buffer.concat(chunks).toString('utf8').trimEnd() };
}
