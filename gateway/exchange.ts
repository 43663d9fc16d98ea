import { createHash, randomUUID } from 'node:crypto';
import { BREAK, type DocumentNode, type FormattedExecutionResult, getOperationAST, visit } from 'graphql';
import { type Caller, PUBLIC_CALLER } from '../schema/caller.ts';
import { effectiveScopes } from '../schema/effective-scopes.ts';
import { type Locale, PlatformError, platformError } from '../schema/errors.ts';
import type { Refusal } from '../schema/shield.ts';
import { type Admission, createAdmission } from './admission.ts';
import { errorBody } from './answer.ts';
import { canonicalJson } from './audit/chain.ts';
import type { Counted, DayTally } from './audit/day-tally.ts';
import type { AuditEntry } from './audit/entry.ts';
import type { AuditLog } from './audit/log.ts';
import type { GatewayLog } from './config.ts';
import type { Generation } from './generation.ts';
import type { Generations } from './generations.ts';
import { createInner } from './inner.ts';
import { isHeavy, prepareHeavy } from './platform/heavy.ts';
import type { Preparation } from './prepare.ts';
import type { Question } from './question.ts';
import { createReadings } from './readings.ts';
import type { AskedQuery } from './request-body.ts';
import { createSources } from './sources.ts';

/** What a door has been asked, before it is known whether it is in order. */
export interface Exchange {
  graph: 'full' | 'public';
  locale: Locale;
  /** Who asks: called first. Throws UNAUTHENTICATED and the like. */
  caller(): Promise<Caller>;
  /** What is asked. Throws BAD_REQUEST and the like. */
  asked(): AskedQuery;
  /** Called before anything is changed. Throws where the door does not allow it now. */
  change?(): void;
  /** Of a way by which anybody may change something: what cannot be read may have been a report. */
  isOpenToChange?: boolean;
  /** Whether more was sent than a question takes: it may only be for a field that takes files. */
  isLarge?: boolean;
}

export interface Reply {
  id: string;
  status: number;
  body: string;
  /** Whether every department answered in full. */
  complete: boolean;
}

/** Answers a question and writes it into the audit log, in that order, before anything leaves. */
export type Answerer = (exchange: Exchange) => Promise<Reply>;

export interface AnswererParts {
  generations: Generations;
  audit: AuditLog;
  tally: DayTally;
  deadlineMs: number;
  clock: () => number;
  log: GatewayLog;
}

/** What is known of an exchange once it is over. */
interface Course {
  id: string;
  caller: Caller | null;
  asked: AskedQuery | null;
  question: Question | null;
  preparation: Preparation | null;
  result: FormattedExecutionResult;
  status: number;
}

export function createAnswerer({
  generations,
  audit,
  tally,
  deadlineMs,
  clock,
  log,
}: AnswererParts): Answerer {
  const admission = createAdmission();
  return (exchange) =>
    generations.use(async (generation) => {
      const started = performance.now();
      const note = (course: Course, outcome?: string): Promise<void> => {
        tally.turn();
        if (isQuiet(course, exchange, generation)) {
          if (outcome === undefined) tally.count(countedOf(course, generation));
          return Promise.resolve();
        }
        const secret = mayHoldSecret(course, exchange);
        const entry = entryOf(course, exchange, generation, clock(), secret);
        const parsed = course.preparation && (course.preparation.ok || course.preparation.parsed);
        const operationText = parsed && !secret ? (course.asked?.text ?? null) : null;
        const withinTexts = course.question?.inner.texts() ?? new Map();
        return audit.append({ entry: outcome ? { ...entry, outcome } : entry, operationText, withinTexts });
      };
      const course = await follow(exchange, generation, admission, deadlineMs, log, (accepted) =>
        note(accepted, 'ACCEPTED'),
      );
      const outcome = outcomeOf(course.result);
      try {
        await note(course);
      } catch {
        // No audit, no answer.
        return refusal(course.id, platformError('INTERNAL', {}, exchange));
      }
      const ms = Math.round(performance.now() - started);
      if (!isQuiet(course, exchange, generation))
        log.info({ request: course.id, graph: exchange.graph, outcome, ms }, 'asked');
      const complete = outcome === 'ANSWERED';
      return { id: course.id, status: course.status, body: JSON.stringify(course.result), complete };
    });
}

async function follow(
  exchange: Exchange,
  generation: Generation,
  admission: Admission,
  deadlineMs: number,
  log: GatewayLog,
  accept: (course: Course) => Promise<void>,
): Promise<Course> {
  const id = randomUUID();
  const course: Course = {
    id,
    caller: null,
    asked: null,
    question: null,
    preparation: null,
    result: {},
    status: 200,
  };
  try {
    course.caller = await exchange.caller();
    course.asked = exchange.asked();
    const question = questionOf(id, exchange, course.caller, course.asked, deadlineMs);
    course.question = question;
    const graph = generation[exchange.graph];
    course.preparation = await graph.prepare(question);
    question.quiet = isQuiet(course, exchange, generation);
    if (!course.preparation.ok) throw caseRequired(course.preparation, question) ?? course.preparation.error;
    refuseLarge(exchange, course.preparation.coordinates, generation);
    // What changes something is on record before it does: no audit, no change.
    if (isMutation(course.preparation.document, question)) {
      if (mayHoldSecret(course, exchange)) {
        const reason = 'what a mutation of the public graph is given goes in variables';
        throw platformError('BAD_REQUEST', { reason }, exchange);
      }
      exchange.change?.();
      await accept(course);
    }
    const { document } = course.preparation;
    const heavy = isHeavy(generation, question, document);
    const asked = { locale: exchange.locale, user: course.caller.user };
    course.result = await admission.admit(heavy ? 'heavy' : exchange.graph, asked, async () => {
      if (heavy) {
        await prepareHeavy(generation, question, document);
        giveTime(question);
      }
      return graph.execute(question);
    });
  } catch (error) {
    const known = error instanceof PlatformError ? error : platformError('INTERNAL', {}, exchange);
    if (error !== known && !isQuiet(course, exchange, generation))
      log.error({ request: id, cause: nameOf(error) }, 'a question failed inside the gateway');
    course.result = errorBody(known);
    course.status = known.status;
  }
  return course;
}

/**
 * Whether this question leaves no trace but a count: it asks for something that is not recorded, or comes by the public's
 * way to change things and could not be read, so that it may have been meant to.
 */
function isQuiet({ asked, preparation }: Course, exchange: Exchange, { unrecorded }: Generation): boolean {
  if (exchange.graph !== 'public' || exchange.isOpenToChange !== true || unrecorded.size === 0) return false;
  if (preparation?.ok) return preparation.coordinates.some((coordinate) => unrecorded.has(coordinate));
  return asked === null || /\bmutation\b/.test(asked.text);
}

function countedOf({ preparation, result }: Course, generation: Generation): Counted {
  const asked = preparation?.ok ? preparation.coordinates : [];
  const coordinates = asked.filter((coordinate) => generation.unrecorded.has(coordinate));
  return { generation: generation.id, coordinates, outcome: outcomeOf(result) };
}

function refuseLarge(exchange: Exchange, coordinates: readonly string[], { uploads }: Generation): void {
  if (!exchange.isLarge || coordinates.some((coordinate) => uploads.has(coordinate))) return;
  const limit = 1_048_576;
  throw platformError('QUERY_TOO_LARGE', { what: 'bytes', found: `> ${limit}`, limit }, exchange);
}

/**
 * What the public sends to be changed may be a secret of his: a slip's code, a report, its tracking code. The audit log
 * keeps texts, so it must not be in one. A text that did not pass may be anything.
 */
function mayHoldSecret({ asked, preparation }: Course, { graph }: Exchange): boolean {
  if (graph !== 'public' || !asked || !/\bmutation\b/.test(asked.text)) return false;
  if (!preparation?.ok) return true;
  let holds = false;
  const found = () => {
    holds = true;
    return BREAK;
  };
  visit(preparation.document, { StringValue: found, IntValue: found, FloatValue: found });
  return holds;
}

/** Hashes of what the public gave could be found again by trying: tracking codes are short. */
function keptVariables({ asked, preparation, question }: Course, { graph }: Exchange): string | null {
  if (!asked || Object.keys(asked.variables).length === 0) return null;
  const isPublicChange =
    graph === 'public' && (!preparation?.ok || (question && isMutation(preparation.document, question)));
  return isPublicChange ? null : sha256(canonicalJson(asked.variables));
}

/** One clear word for a change that lacks nothing but a case, whatever it answers. Null where it lacks something else. */
function caseRequired({ refused }: { refused: readonly Refusal[] }, { caller, locale }: Question) {
  if (
    !refused.some(({ coordinate }) => coordinate.startsWith('Mutation.')) ||
    caller.kind !== 'person' ||
    caller.caseNumber !== null
  )
    return null;
  const withCase = effectiveScopes({ ...caller, caseNumber: '-' });
  const isAllThere = refused.every(({ needs }) =>
    needs?.some((all) => all.every((scope) => withCase.has(scope))),
  );
  return isAllThere ? platformError('CASE_REQUIRED', {}, { locale }) : null;
}

function isMutation(document: DocumentNode, { operationName }: Question): boolean {
  return getOperationAST(document, operationName)?.operation === 'mutation';
}

/** A match reads whole registers, shard by shard: each answer in the usual time, all of them in many times that. */
const HEAVY_TIMES = 12;

function giveTime(question: Question): void {
  question.deadline += question.deadlineMs * (HEAVY_TIMES - 1);
  question.deadlineMs *= HEAVY_TIMES;
}

function questionOf(
  id: string,
  { graph, locale }: Exchange,
  caller: Caller,
  { text, operationName, variables }: AskedQuery,
  deadlineMs: number,
): Question {
  return {
    id,
    graph,
    text,
    operationName,
    variables,
    caller,
    locale,
    deadline: performance.now() + deadlineMs,
    deadlineMs,
    sources: createSources(),
    readings: createReadings(),
    inner: createInner(),
  };
}

function entryOf(
  course: Course,
  exchange: Exchange,
  generation: Generation,
  now: number,
  secret: boolean,
): AuditEntry {
  const { caller, asked, question, preparation, result } = course;
  const who = caller ?? PUBLIC_CALLER;
  return {
    at: new Date(now).toISOString(),
    request: course.id,
    graph: exchange.graph,
    generation: generation.id,
    user: who.user,
    roles: who.roles,
    department: who.department,
    jurisdiction: who.jurisdiction,
    purpose: who.purpose,
    case: who.caseNumber,
    purposeText: asked?.purposeText ?? null,
    operation: secret ? null : (preparation?.hash ?? null),
    operationName: asked?.operationName ?? null,
    within: [...(question?.inner.texts().keys() ?? [])].sort(),
    variables: keptVariables(course, exchange),
    coordinates: both(preparation?.coordinates, question?.inner.coordinates()),
    refused: both(
      preparation && !preparation.ok ? preparation.refused.map(({ coordinate }) => coordinate) : [],
      question?.inner.refused(),
    ),
    sources: question?.sources.list() ?? [],
    read: question?.readings.list() ?? [],
    outcome: outcomeOf(result),
  };
}

/** The question's own, and those of what was asked within it. */
function both(own: readonly string[] = [], inner: readonly string[] = []): string[] {
  return inner.length === 0 ? [...own] : [...new Set([...own, ...inner])].sort();
}

function outcomeOf({ data, errors }: FormattedExecutionResult): string {
  if (!errors || errors.length === 0) return 'ANSWERED';
  const code = errors[0]?.extensions?.code;
  return data === undefined && typeof code === 'string' ? code : 'INCOMPLETE';
}

function refusal(id: string, error: PlatformError): Reply {
  return { id, status: error.status, body: JSON.stringify(errorBody(error)), complete: false };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
