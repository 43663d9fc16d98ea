import { addCounts, type OperandCount } from '../matching/index.ts';
import type { Question } from '../question.ts';
import type { CompiledScreen } from './compile.ts';
import { runScreen } from './run.ts';
import type { RunPlace } from './setting.ts';
import type { Finding, ScreenShard } from './shard.ts';

/** What a screen would find, were it run; nothing of it is kept. */
export interface DryRun {
  candidates: number;
  findings: number;
  /** sum of the findings' amounts, yuan */
  amount: number;
  /** findings held back, by the name of the suppression */
  suppressed: Record<string, number>;
  shards: number;
  shardsDone: number;
  /** Whether all shards were run and nothing was left open: else "no findings" means nothing. */
  complete: boolean;
  /** why not, with how often */
  faults: Record<string, number>;
  /** rows that name somebody without a usable identity */
  notComparable: number;
  operands: Record<string, OperandCount>;
  /** the first findings, of each shard alike */
  sample: Finding[];
}

/** What is left of the question's time for its answer. */
const MARGIN_MS = 1500;

/** Runs a screen as far as the question's time allows, and stores nothing. */
export async function dryRun(
  compiled: CompiledScreen,
  question: Question,
  place: RunPlace,
  { sample }: { sample: number },
): Promise<DryRun> {
  const { shards, fault, results } = await runScreen(compiled, question, place);
  const told: DryRun = {
    candidates: 0,
    findings: 0,
    amount: 0,
    suppressed: {},
    shards,
    shardsDone: 0,
    complete: false,
    faults: fault === null ? {} : { [fault]: 1 },
    notComparable: 0,
    operands: {},
    sample: [],
  };
  const each = Math.max(1, Math.ceil(sample / Math.max(1, shards)));
  for await (const shard of results) {
    add(told, shard);
    told.sample.push(...shard.findings.slice(0, Math.min(each, sample - told.sample.length)));
    if (performance.now() > question.deadline - MARGIN_MS) break;
  }
  told.amount = Math.round(told.amount * 100) / 100;
  told.notComparable = Object.values(told.operands).reduce((sum, { withoutKey }) => sum + withoutKey, 0);
  told.complete = told.shardsDone === shards && shards > 0 && Object.keys(told.faults).length === 0;
  return told;
}

function add(told: DryRun, shard: ScreenShard): void {
  told.shardsDone += 1;
  told.candidates += shard.candidates;
  told.findings += shard.findings.length;
  told.amount += shard.findings.reduce((sum, { verdict }) => sum + (verdict.amount ?? 0), 0);
  for (const { verdict } of shard.suppressed) count(told.suppressed, verdict.suppressed ?? '-');
  for (const [cause, times] of Object.entries(faultsOf(shard))) count(told.faults, cause, times);
  const known = Object.entries(shard.operands).filter(
    (entry): entry is [string, OperandCount] => entry[1] !== null,
  );
  addCounts(told.operands, Object.fromEntries(known));
}

/** Why a shard's findings are not all there are: by cause, how often. */
export function faultsOf({ faults, departments }: ScreenShard): Record<string, number> {
  const causes: Record<string, number> = {};
  for (const { code, detail } of faults) count(causes, detail === null ? code : `${code} ${detail}`);
  for (const { department, code } of departments) count(causes, `${code} ${department}`);
  return causes;
}

function count(counts: Record<string, number>, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}
