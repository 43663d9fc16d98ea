import { effectiveScopes } from '../../schema/effective-scopes.ts';
import { platformError } from '../../schema/errors.ts';
import { compileMatch, createAsker } from '../matching/index.ts';
import type { Question } from '../question.ts';
import { type CompiledScreen, compileScreen } from './compile.ts';
import { ScreenRefused } from './fault.ts';
import { type FileBatch, readFileBatch, withFile } from './file-batch.ts';
import type { ScreeningGraph } from './graph.ts';
import { screensInUse } from './in-use.ts';
import { type PlannedRow, readBatch } from './planned-batch.ts';
import {
  type CheckedBatch,
  PRECHECKABLE,
  type Precheckable,
  precheckExpression,
} from './precheck-expression.ts';
import { isOverEverybody, readerOf } from './reviewed.ts';
import type { Words } from './screen.ts';
import { type RunPlace, readSetting } from './setting.ts';
import { judgeShard } from './shard.ts';

/** What an officer learns of one payment of his own batch, and no more: no value, no record, no department. */
export interface PrecheckRow {
  /** the row in his own register */
  id: string;
  decision: 'PAY' | 'CHECK_FIRST';
  /** classes of reasons */
  reasons: Words[];
}

export interface Precheck {
  rows: PrecheckRow[];
  /** rows whose payee has no usable identity: nothing is known of them, so they are to be checked */
  notComparable: number;
  /** whether every screen could be held against the batch; else PAY means only that the others found nothing */
  complete: boolean;
  /** ids of the screens that were run */
  screens: string[];
}

const WIDTH = 17;
const NO_IDENTITY: Words = {
  zh: '证件号码缺失或校验不符',
  en: 'The identity number is missing or not valid',
};

export interface PrecheckOf {
  /** The register that the payments go into. */
  register: string;
  /** A batch imported as planned; or a file. */
  batch?: string | null | undefined;
  file?: string | null | undefined;
  format?: string | undefined;
}

/** A batch as it is checked: its payments, and how its payees are read. */
interface Batch {
  rows: readonly PlannedRow[];
  checked: CheckedBatch;
  file: FileBatch | null;
}

/**
 * Holds a batch that is about to be paid against the screens in use that speak of it. The screens run with what they need,
 * on behalf of the department, within the officer's own question and audit entry; he learns what `PrecheckRow` says. Of a
 * file nothing is kept. Throws ARGUMENT_INVALID, and FORBIDDEN for a register that is not his department's.
 */
export async function precheck(
  graph: ScreeningGraph,
  question: Question,
  asked: PrecheckOf,
  place: RunPlace,
): Promise<Precheck> {
  const { register } = asked;
  const target = PRECHECKABLE[register];
  if (!target) {
    const details = { argument: 'register', expected: Object.keys(PRECHECKABLE) };
    throw platformError('ARGUMENT_INVALID', details, question);
  }
  const owner = graph.matching.ownerOf(register);
  if (owner === undefined || owner !== question.caller.department) {
    const refused = [{ coordinate: `Query.${register}`, needs: [[`${owner}:read`]] }];
    throw platformError('FORBIDDEN', { count: 1, refused }, question);
  }
  const batch = await batchOf(graph, question, target, asked);
  const acting = onBehalf(question);
  const reasons = new Map<string, { kinds: readonly string[] | undefined; reason: Words }[]>();
  const told: Precheck = { rows: [], notComparable: 0, complete: true, screens: [] };
  for (const { text, divisionCode } of await screensInUse(graph, acting)) {
    const reviewed = isOverEverybody(divisionCode);
    const compiled = await usable(compileScreen(text, graph, acting, { reviewed }));
    if (!compiled) {
      told.complete = false;
      continue;
    }
    const { precheck: own, subject, id } = compiled.screen;
    if (own?.register !== register || subject !== 'PERSON') continue;
    const found = await flagged(compiled, acting, batch, place);
    told.screens.push(id);
    told.complete &&= found.complete;
    for (const token of found.tokens) {
      reasons.set(token, [...(reasons.get(token) ?? []), { kinds: own.kinds, reason: own.reason }]);
    }
  }
  told.rows = batch.rows.map(({ id, token, kind }) => {
    const known = (token !== null && reasons.get(token)) || [];
    // Of somebody's payments those of the kind that the screen speaks of.
    const concerned = known.filter(({ kinds }) => !kinds || kinds.includes(kind));
    return rowOf(
      id,
      token,
      concerned.map(({ reason }) => reason),
    );
  });
  told.notComparable = batch.rows.filter(({ token }) => token === null).length;
  return told;
}

/** Null for a screen that fits the graph no more: the others are held against the batch all the same. */
async function usable(compiling: Promise<CompiledScreen>): Promise<CompiledScreen | null> {
  try {
    return await compiling;
  } catch (error) {
    if (error instanceof ScreenRefused) return null;
    throw error;
  }
}

async function batchOf(
  graph: ScreeningGraph,
  question: Question,
  target: Precheckable,
  { register, batch, file, format = 'CSV' }: PrecheckOf,
): Promise<Batch> {
  if (typeof file === 'string' && typeof batch !== 'string') {
    const read = await readFileBatch(graph, question, target, { file, format });
    const rows = read.rows.map(({ line, recipient, kind }) => ({ id: String(line), token: recipient, kind }));
    return { rows, checked: { register, batch: read.handle, isFile: true }, file: read };
  }
  if (typeof batch !== 'string' || typeof file === 'string' || target.planned === null) {
    const expected = target.planned === null ? 'a file' : 'a batch or a file';
    throw platformError('ARGUMENT_INVALID', { argument: 'file', expected }, question);
  }
  const rows = await readBatch(graph, question, { planned: target.planned, kind: target.kind }, batch);
  return { rows, checked: { register, batch, isFile: false }, file: null };
}

function rowOf(id: PlannedRow['id'], token: string | null, reasons: readonly Words[]): PrecheckRow {
  const own = token === null ? [NO_IDENTITY] : reasons;
  const classes = [...new Map(own.map((reason) => [reason.zh, reason])).values()];
  return { id, decision: classes.length > 0 ? 'CHECK_FIRST' : 'PAY', reasons: classes };
}

/** The same question with what screens need: an analyst's rights for screening, in the officer's own jurisdiction. */
function onBehalf(question: Question): Question {
  const { user, department, jurisdiction } = question.caller;
  const who = { roles: ['analyst'], department: null, caseNumber: null, purpose: 'SCREENING' as const };
  const caller = {
    kind: 'person' as const,
    user,
    jurisdiction,
    ...who,
    department,
    scopes: effectiveScopes(who),
  };
  return { ...question, caller };
}

/** The payees of a batch whom a screen finds: by a set of its own for payments to come, or by its findings so far. */
async function flagged(
  compiled: CompiledScreen,
  question: Question,
  { checked, file }: Batch,
  place: RunPlace,
): Promise<{ tokens: string[]; complete: boolean }> {
  const { screen, graph } = compiled;
  const setting = { month: place.today.slice(0, 7), division: place.division };
  const matching = file
    ? withFile(graph.matching, checked.register, file, screen.precheck?.kinds)
    : graph.matching;
  const match = compileMatch(matching, precheckExpression(screen, checked, setting), question);
  const asker = createAsker(question);
  const reading = screen.precheck?.set ? null : await readSetting(compiled, readerOf(compiled, asker), place);
  if (reading && 'fault' in reading) return { tokens: [], complete: false };
  const tokens: string[] = [];
  let complete = true;
  for await (const result of match.run(asker)) {
    if (!reading) {
      for (let at = 0; at < result.count * WIDTH; at += WIDTH) {
        tokens.push(result.tokens.subarray(at, at + WIDTH).toString('base64url'));
      }
      complete &&= result.faults.length === 0;
      continue;
    }
    const { findings, faults, departments } = await judgeShard(compiled, asker, reading.setting, result);
    tokens.push(...findings.map(({ token }) => token));
    complete &&= faults.length === 0 && departments.length === 0;
  }
  return { tokens, complete };
}
