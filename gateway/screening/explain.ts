import { PlatformError } from '../../schema/errors.ts';
import { type Asker, compileMatch, createAsker, type ShardResult } from '../matching/index.ts';
import type { Question } from '../question.ts';
import type { CompiledScreen } from './compile.ts';
import type { SubjectKey } from './evidence-reader.ts';
import { type JudgeFault, judge, type Verdict } from './judge.ts';
import { parametersOf } from './parameters.ts';
import { readerOf } from './reviewed.ts';
import { dayText, monthText } from './rules/calendar.ts';
import type { Words } from './screen.ts';
import { setParts } from './set-parts.ts';
import { type RunPlace, readSetting } from './setting.ts';
import { valuesAt } from './shard.ts';
import { type TraceStep, trace } from './trace.ts';

/** Whether a subject is in a part of the set; null where that is not told to a caller of one district, or not known. */
export interface PartMembership {
  part: string;
  in: boolean | null;
  /** What the part carries for the subject, written out; null for nothing. */
  value: string | null;
}

/** What kept a subject in or out of a screen's findings. */
export interface Explanation {
  inSet: boolean | null;
  parts: PartMembership[];
  verdict: Verdict | null;
  /** Every expression of the rule with its value; null where the evidence was not read. */
  steps: TraceStep[] | null;
  /** Why it is not known: a department that did not answer, evidence that was cut off. */
  fault: string | null;
  /** In words: which operand, rule or suppression it was. */
  because: Words;
}

/** Shards of one leading byte each: a subject's own is small. */
const SHARDS = 256;
const WIDTH = 17;

/**
 * Explains a screen for one subject. For a caller bound to a district the evidence is read only where the set holds the
 * subject, and of reference operands nothing is told alone.
 */
export async function explain(
  compiled: CompiledScreen,
  question: Question,
  subject: SubjectKey,
  place: RunPlace,
): Promise<Explanation> {
  const asker = createAsker(question);
  const isBound = asker.widened !== question;
  const setting = { month: place.today.slice(0, 7), division: place.division };
  const match = compiled.match(setting);
  await match.prepare(asker);
  const bytes = Buffer.from(subject.token, 'base64url');
  const shard = bytes[1] ?? 0;
  const result = await match.runShard(asker, shard, SHARDS);
  await match.release(asker);
  const index = indexOf(result, bytes);
  const inSet = result.faults.length > 0 ? null : index >= 0;
  const parts = await memberships(compiled, asker, bytes, setting);
  const known: Explanation = {
    inSet,
    parts,
    verdict: null,
    steps: null,
    fault: result.faults.map(({ department, code }) => `${code} ${department}`).join(', ') || null,
    because: { zh: '', en: '' },
  };
  if (inSet === null || (isBound && !inSet)) return withWords(compiled, known);

  const reader = readerOf(compiled, asker);
  const reading = await readSetting(compiled, reader, place);
  if ('fault' in reading) return withWords(compiled, { ...known, fault: reading.fault });
  const [evidence] = await compiled.read(reader, [subject], parametersOf(compiled.screen, setting));
  if (!evidence || 'fault' in evidence) {
    return withWords(compiled, { ...known, fault: evidence?.fault ?? 'EVIDENCE_FAILED' });
  }
  const values = valuesAt(compiled, result, index);
  const candidate = { key: subject.code ?? subject.token, subject: evidence.subject, values };
  const verdict: Verdict | JudgeFault = judge(compiled, candidate, reading.setting);
  const steps = trace(compiled, candidate, reading.setting);
  return withWords(compiled, {
    ...known,
    verdict: 'fault' in verdict ? null : verdict,
    fault: 'fault' in verdict ? verdict.fault : null,
    // Of other districts only the facts that matched are told.
    steps: isBound ? steps.filter(({ name }) => !name.startsWith('let.')) : steps,
  });
}

async function memberships(
  compiled: CompiledScreen,
  asker: Asker,
  bytes: Buffer,
  setting: { month: string; division: string },
): Promise<PartMembership[]> {
  const { screen, graph } = compiled;
  const told: PartMembership[] = [];
  for (const { text, operands } of setParts(screen.set)) {
    const named = [...new Set(operands)].map((name) => ({ name, ...screen.operands[name]! }));
    const part: PartMembership = { part: text, in: null, value: null };
    told.push(part);
    const expression = { operands: named, set: text, parameters: parametersOf(screen, setting) };
    try {
      const match = compileMatch(graph.matching, expression, { locale: asker.question.locale });
      const result = await match.runShard(asker, bytes[1] ?? 0, SHARDS);
      await match.release(asker);
      if (result.faults.length > 0) continue;
      const index = indexOf(result, bytes);
      part.in = index >= 0;
      const value = index < 0 ? undefined : result.values[text]?.[index];
      part.value =
        value === undefined || Number.isNaN(value) ? null : written(value, match.operands[0]?.value ?? null);
    } catch (error) {
      // By itself a reference operand is not bounded to the caller's district, and is not told.
      if (!(error instanceof PlatformError) || error.code !== 'MATCH_UNBOUNDED') throw error;
    }
  }
  return told;
}

function indexOf({ tokens, count }: ShardResult, bytes: Buffer): number {
  for (let index = 0; index < count; index++) {
    if (tokens.subarray(index * WIDTH, (index + 1) * WIDTH).equals(bytes)) return index;
  }
  return -1;
}

function written(value: number, kind: string | null): string {
  if (kind === 'month') return monthText(value);
  if (kind === 'date') return dayText(value);
  return kind === 'instant' ? new Date(value * 1000).toISOString() : String(value);
}

function withWords({ screen }: CompiledScreen, told: Explanation): Explanation {
  return { ...told, because: because(screen.suppress, told) };
}

function because(
  suppressions: CompiledScreen['screen']['suppress'],
  { inSet, parts, verdict, fault }: Explanation,
): Words {
  if (fault !== null) return { zh: `尚不能判断：${fault}`, en: `Not known: ${fault}` };
  const suppression = suppressions.find(({ name }) => name === verdict?.suppressed);
  if (!inSet) {
    const missing = parts.filter((part) => part.in === false).map(({ part }) => part);
    const present = parts.filter((part) => part.in === true).map(({ part }) => part);
    return {
      zh: `集合表达式未包含该主体：在 ${present.join('、') || '—'} 之中，不在 ${missing.join('、') || '—'} 之中`,
      en: `The set does not hold the subject: it is in ${present.join(', ') || '—'}, and not in ${missing.join(', ') || '—'}`,
    };
  }
  if (!verdict?.finding) return { zh: '在集合之中，规则未成立', en: 'In the set; the rule does not hold' };
  if (suppression)
    return {
      zh: `规则成立，因“${suppression.zh}”而排除`,
      en: `The rule holds; held back: ${suppression.en}`,
    };
  return { zh: '规则成立，形成疑点', en: 'The rule holds: a finding' };
}
