import { platformError } from '../../schema/errors.ts';
import { isBoundToDistrict } from '../matching/index.ts';
import type { Question } from '../question.ts';
import {
  type CompiledScreen,
  compileScreen,
  dryRun,
  explain,
  type Finding,
  isOverEverybody,
  isReviewed,
  precheck,
  type RunPlace,
  type ScreeningGraph,
  ScreenRefused,
  screenInUse,
  screenInvalid,
} from '../screening/index.ts';

export interface DryRunArguments {
  text: string;
  today?: string | null;
  sample?: number | null;
}

export interface ExplainArguments {
  text?: string | null | undefined;
  code?: string | null | undefined;
  subject: string;
  subjectCode?: string | null;
  today?: string | null;
}

const MAX_SAMPLE = 100;
const TOKEN = /^[\w-]{23}$/;

/** Reads a screen with the caller's rights. Throws SCREEN_INVALID with the place of every fault, before any department is asked. */
export async function prepareScreen(
  graph: ScreeningGraph,
  question: Question,
  text: string,
  { reviewed = false }: { reviewed?: boolean } = {},
): Promise<CompiledScreen> {
  try {
    return await compileScreen(text, graph, question, { reviewed });
  } catch (error) {
    throw error instanceof ScreenRefused ? screenInvalid(error, question.locale) : error;
  }
}

/** `Query.dryRunScreen`. */
export async function resolveDryRun(
  graph: ScreeningGraph,
  question: Question,
  { text, today, sample }: DryRunArguments,
): Promise<object> {
  const size = sample ?? 20;
  if (size < 0 || size > MAX_SAMPLE) {
    throw platformError('ARGUMENT_INVALID', { argument: 'sample', expected: `0..${MAX_SAMPLE}` }, question);
  }
  const compiled = await ownScreen(graph, question, text);
  const told = await dryRun(compiled, question, placeOf(question, today), { sample: size });
  return {
    ...told,
    amount: money(told.amount),
    suppressed: counts(told.suppressed),
    faults: counts(told.faults),
    operands: Object.entries(told.operands).map(([name, count]) => ({ name, ...count })),
    sample: told.sample.map(findingOf),
  };
}

/** `Query.explainScreen`. */
export async function resolveExplain(
  graph: ScreeningGraph,
  question: Question,
  { text, code, subject, subjectCode, today }: ExplainArguments,
): Promise<object> {
  if (!TOKEN.test(subject)) {
    throw platformError('ARGUMENT_INVALID', { argument: 'subject', expected: 'a link token' }, question);
  }
  const compiled = await screenOf(graph, question, { text, code });
  const key = { token: subject, code: subjectCode ?? null };
  const { verdict, steps, because, ...told } = await explain(
    compiled,
    question,
    key,
    placeOf(question, today),
  );
  return {
    ...told,
    finding: verdict?.finding ? findingOf({ ...key, divisionCode: verdict.division, verdict }) : null,
    steps: steps?.map(({ name, value, fault }) => ({ name, value: JSON.stringify(value), fault })) ?? null,
    because: because[question.locale],
  };
}

export interface PrecheckArguments {
  register: string;
  batch?: string | null;
  file?: string | null;
  format?: string;
  today?: string | null;
}

/** `Query.precheck`. */
export async function resolvePrecheck(
  graph: ScreeningGraph,
  question: Question,
  { today, ...asked }: PrecheckArguments,
): Promise<object> {
  const { rows, notComparable, complete } = await precheck(graph, question, asked, placeOf(question, today));
  const first = rows.filter(({ decision }) => decision === 'CHECK_FIRST').length;
  return {
    rows: rows.map(({ reasons, ...row }) => ({
      ...row,
      reasons: reasons.map((reason) => reason[question.locale]),
    })),
    pay: rows.length - first,
    checkFirst: first,
    notComparable,
    complete,
  };
}

async function screenOf(
  graph: ScreeningGraph,
  question: Question,
  { text, code }: Pick<ExplainArguments, 'text' | 'code'>,
): Promise<CompiledScreen> {
  if (text !== undefined && text !== null) return ownScreen(graph, question, text);
  if (code === undefined || code === null) {
    throw platformError('ARGUMENT_INVALID', { argument: 'text', expected: 'text or code' }, question);
  }
  const inUse = await screenInUse(graph, question, code);
  return prepareScreen(graph, question, inUse.text, { reviewed: isOverEverybody(inUse.divisionCode) });
}

/** A text that the caller brings: his own, unless it is that of a screen in use over everybody. */
async function ownScreen(graph: ScreeningGraph, question: Question, text: string): Promise<CompiledScreen> {
  const compiled = await prepareScreen(graph, question, text);
  if (!isBoundToDistrict(question)) return compiled;
  return { ...compiled, reviewed: await isReviewed(graph, question, compiled.screen.id, text) };
}

/** The day, and the caller's own district for parameters that differ by it. */
function placeOf(question: Question, today: string | null | undefined): RunPlace {
  const day = today ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) {
    throw platformError('ARGUMENT_INVALID', { argument: 'today', expected: 'YYYY-MM-DD' }, question);
  }
  return { today: day, division: question.caller.jurisdiction ?? '' };
}

function findingOf({ token, code, divisionCode, verdict }: Finding): object {
  const { facts, reason, ...told } = verdict;
  return {
    ...told,
    amount: verdict.amount === null ? null : money(verdict.amount),
    subject: token,
    code,
    divisionCode,
    facts: Object.entries(facts).map(([name, value]) => ({
      name,
      value: JSON.stringify(value),
      fault: null,
    })),
    reason: reason?.zh ?? null,
    reasonEn: reason?.en ?? null,
  };
}

function money(yuan: number): string {
  return yuan.toFixed(2);
}

function counts(of: Readonly<Record<string, number>>): object[] {
  return Object.entries(of).map(([name, count]) => ({ name, count }));
}
