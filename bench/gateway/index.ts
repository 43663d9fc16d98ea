import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import { createProgress } from '../../scripts/runtime/progress.ts';
import { load } from './load.ts';
import { type GatewayBenchOptions, RUN_SECONDS, readOptions } from './options.ts';
import { type Comparison, report } from './report.ts';
import { startSite } from './site.ts';
import { createWorkloads, requireSameData, type Workload } from './workloads.ts';

/** What this gateway costs beside a stock one over the same departments; see bench/results/gateway.md. */
export async function benchGateway(args: string[], lifetime: Lifetime): Promise<void> {
  const options = readOptions(args);
  const tooLong = () => lifetime.end(`Ended after ${RUN_SECONDS} s; fewer --people or --rounds take less.`);
  setTimeout(tooLong, RUN_SECONDS * 1000).unref();
  const progress = createProgress();

  const site = await startSite(options.people, progress, lifetime);
  const workloads = await createWorkloads(site);
  const compared = await requireSameData(workloads);
  progress.step(`both gateways gave the same data to ${compared} questions`);

  progress.step('warming up');
  await run(workloads, { ...options, rounds: 1 }, lifetime.signal);
  const comparisons: Comparison[] = workloads.map(({ title }) => ({ title, rounds: [] }));
  for (let round = 1; round <= options.rounds; round += 1) {
    lifetime.signal.throwIfAborted();
    progress.step(`round ${round} of ${options.rounds}`);
    const pairs = await run(workloads, options, lifetime.signal, round % 2 === 0);
    for (const [index, pair] of pairs.entries()) comparisons[index]?.rounds.push(pair);
  }

  lifetime.signal.throwIfAborted();
  const text = report(comparisons, options, compared, new Date());
  process.stdout.write(`\n${text}`);
  const folder = join(import.meta.dirname, '../results');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'gateway.md'), text);
}

/** One round: each question to one gateway and then to the other, so that what slows the machine slows both. */
async function run(
  workloads: readonly Workload[],
  { concurrency, seconds }: GatewayBenchOptions,
  signal: AbortSignal,
  stockFirst = false,
): Promise<Comparison['rounds']> {
  const pairs: Comparison['rounds'] = [];
  for (const { bodies, ours, stock } of workloads) {
    const on = (target: Workload['ours']) => load(target, bodies, { concurrency, seconds, signal });
    if (stockFirst) {
      const theirs = await on(stock);
      pairs.push({ ours: await on(ours), stock: theirs });
    } else {
      const mine = await on(ours);
      pairs.push({ ours: mine, stock: await on(stock) });
    }
  }
  return pairs;
}
