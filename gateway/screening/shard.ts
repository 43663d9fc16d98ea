import type { Asker, CompiledMatch, Fault, OperandCount, ShardResult } from '../matching/index.ts';
import type { CompiledScreen } from './compile.ts';
import type { Divisions, EvidenceFault, SubjectKey } from './evidence-reader.ts';
import { type JudgeSetting, judge, type Verdict } from './judge.ts';
import { parametersOf } from './parameters.ts';
import { createPause } from './pause.ts';
import { readerOf } from './reviewed.ts';

/** A finding of a screen about one subject. */
export interface Finding extends SubjectKey {
  /** Where it belongs: as the rule says, or as the first row does that it refers to; null where neither tells. */
  divisionCode: string | null;
  verdict: Verdict;
}

/** A candidate that could not be judged. */
export interface CandidateFault extends SubjectKey {
  code: EvidenceFault | 'RULE_FAILED' | 'OUT_OF_TIME';
  /** of a rule: where in it, and what happened; never a value of a record */
  detail: string | null;
}

/** What one shard of a screen came to. */
export interface ScreenShard {
  shard: number;
  candidates: number;
  findings: Finding[];
  /** findings that a suppression held back */
  suppressed: Finding[];
  /** candidates that are neither: the run says how many, and is not complete */
  faults: CandidateFault[];
  operands: Record<string, OperandCount | null>;
  /** departments that did not answer for the set: then nothing is known of this shard */
  departments: Fault[];
}

/** The bytes of a token. */
const WIDTH = 17;

/**
 * Runs one shard: the set, the evidence of its candidates, the rule. Throws what makes the whole run impossible
 * (PlatformError); what fails for one candidate or one department is told.
 */
export async function screenShard(
  compiled: CompiledScreen,
  { match, asker, setting }: { match: CompiledMatch; asker: Asker; setting: JudgeSetting },
  { shard, shards }: { shard: number; shards: number },
): Promise<ScreenShard> {
  return judgeShard(compiled, asker, setting, await match.runShard(asker, shard, shards));
}

/** Reads and judges the candidates that a shard of the set holds. */
export async function judgeShard(
  compiled: CompiledScreen,
  asker: Asker,
  setting: JudgeSetting,
  result: ShardResult,
): Promise<ScreenShard> {
  const told: ScreenShard = {
    shard: result.shard,
    candidates: result.count,
    findings: [],
    suppressed: [],
    faults: [],
    operands: result.operands,
    departments: result.faults,
  };
  const candidates = subjectsOf(result);
  // Of a reviewed screen read for the caller's city: facts of a reference register stand in other districts.
  const readings = await compiled.read(
    readerOf(compiled, asker),
    candidates,
    parametersOf(compiled.screen, { month: setting.today.slice(0, 7), division: setting.division }),
  );
  const pause = createPause();
  for (const [index, reading] of readings.entries()) {
    await pause();
    asker.signal?.throwIfAborted();
    const key = candidates[index]!;
    if (performance.now() > asker.question.deadline) {
      told.faults.push({ ...key, code: 'OUT_OF_TIME', detail: null });
      continue;
    }
    if ('fault' in reading) {
      told.faults.push({ ...key, code: reading.fault, detail: null });
      continue;
    }
    const candidate = {
      key: key.code ?? key.token,
      subject: reading.subject,
      values: valuesAt(compiled, result, index),
    };
    const verdict = judge(compiled, candidate, setting);
    if ('fault' in verdict) told.faults.push({ ...key, code: 'RULE_FAILED', detail: verdict.fault });
    else if (verdict.suppressed !== null) told.suppressed.push(findingOf(key, verdict, reading.divisions));
    else if (verdict.finding) told.findings.push(findingOf(key, verdict, reading.divisions));
  }
  return told;
}

function findingOf(key: SubjectKey, verdict: Verdict, divisions: Divisions): Finding {
  const rows = verdict.references.map((reference) =>
    divisions.get(reference.slice(reference.indexOf(':') + 1)),
  );
  const known = verdict.division ?? rows.find((code) => code !== undefined) ?? null;
  const isVillage = key.code !== null && /^\d{12}$/.test(key.code);
  return { ...key, divisionCode: known ?? (isVillage ? key.code : null), verdict };
}

function subjectsOf({ tokens, count, codes }: ShardResult): SubjectKey[] {
  return Array.from({ length: count }, (_, index) => ({
    token: tokens.subarray(index * WIDTH, (index + 1) * WIDTH).toString('base64url'),
    code: codes?.[index] || null,
  }));
}

/** What each operand carries for a candidate; null where it has no value. */
export function valuesAt(
  { screen }: CompiledScreen,
  { values }: ShardResult,
  index: number,
): Record<string, number | null> {
  return Object.fromEntries(
    Object.keys(screen.operands).map((name) => {
      const value = values[name]?.[index];
      return [name, value === undefined || Number.isNaN(value) ? null : value];
    }),
  );
}
