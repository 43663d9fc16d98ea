import type { Caller } from '../../schema/caller.ts';
import { PlatformError, platformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';
import { decodeShard, type KeyShard } from './key-shard.ts';
import type { MatchGraph } from './match-graph.ts';
import type { ReadOperand } from './operand.ts';

/** On whose behalf departments are asked for the operands of a match: one question, whose audit entry names all of it. */
export interface Asker {
  question: Question;
  /** The same question with the caller's city instead of his district, for reference operands. */
  widened: Question;
  /** Whether nothing but protected counts will be told. */
  counting: boolean;
  /** Ends what is under way. */
  signal: AbortSignal | undefined;
}

/** A department that did not give what was asked. */
export interface Fault {
  department: string;
  /** A code of the registry. */
  code: string;
}

/** Too many tokens for one shard: it must be cut smaller. */
export class ShardTooLarge extends Error {}

/** Digits of a division code that name the city (a municipality): the furthest that a reference operand reads. */
const CITY = 2;

/**
 * `counting` is for who may count a department's subjects (`<department>:statistics`) and not see them: the operands are
 * read as if he might, so whoever asks so must tell him nothing but protected counts.
 */
export function createAsker(
  asked: Question,
  { signal, counting = false }: { signal?: AbortSignal; counting?: boolean } = {},
): Asker {
  const question = counting ? { ...asked, caller: countingCaller(asked.caller) } : asked;
  const { caller } = question;
  const city = caller.jurisdiction?.slice(0, CITY) ?? null;
  const isBound = isBoundToDistrict(question);
  const widened = isBound ? { ...question, caller: { ...caller, jurisdiction: city } } : question;
  return { question, widened, counting, signal };
}

/**
 * Who may have a department's statistics has its sets counted, in the roles that name persons too. No other scope is
 * added, so filters by identity stay refused, and so do those of `NAMING`.
 */
function countingCaller(caller: Caller): Caller {
  const reading = [...caller.scopes]
    .filter((scope) => scope.endsWith(':statistics'))
    .map((scope) => scope.replace(/:statistics$/, ':read'));
  return { ...caller, scopes: new Set([...caller.scopes, ...reading, 'platform:link']) };
}

/** Filters that pick single subjects or rows: who may only count must not count one. */
const NAMING: ReadonlySet<string> = new Set([
  'SubjectFilter.in',
  'HashFilter.eq',
  'HashFilter.in',
  'IDFilter.eq',
  'IDFilter.in',
]);

/** Whether the caller sees a part of the city only. */
export function isBoundToDistrict({ caller: { jurisdiction } }: Question): boolean {
  return jurisdiction === null || jurisdiction.length > CITY;
}

/**
 * Puts an operand through limits, validation and shield with the caller's own effective scopes, and writes its
 * coordinates into the question's account. Throws what is wrong; nobody has been asked yet.
 */
export async function prepareOperand(
  { prepare, ownerOf }: MatchGraph,
  asker: Asker,
  operand: ReadOperand,
  parameters: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { question } = asker;
  const variables = { ...variablesOf(operand, parameters, question), shard: 0, shards: 1 };
  const preparation = await prepare({
    ...forOperand(question, operand),
    text: operand.text,
    operationName: undefined,
    variables,
  });
  const refused = preparation.ok ? [] : preparation.refused.map(({ coordinate }) => coordinate);
  question.inner.add(preparation.coordinates, refused, operand.text);
  if (!preparation.ok) throw preparation.error;
  const naming = asker.counting ? preparation.coordinates.filter((one) => NAMING.has(one)) : [];
  if (naming.length === 0) return;
  question.inner.add([], naming);
  const needs = [[`${ownerOf(operand.register)}:read`]];
  const details = { count: naming.length, refused: naming.map((coordinate) => ({ coordinate, needs })) };
  throw platformError('FORBIDDEN', details, question);
}

/** Asks the operand's department, and no other, for one shard. Throws ShardTooLarge; what else fails is a fault. */
export async function askShard(
  graph: MatchGraph,
  asker: Asker,
  operand: ReadOperand,
  parameters: Readonly<Record<string, unknown>>,
  shard: { shard: number; shards: number },
): Promise<KeyShard | Fault> {
  const name = graph.ownerOf(operand.register);
  const department = name === undefined ? undefined : graph.department(name);
  if (!department) throw platformError('INTERNAL', {}, asker.question);
  asker.signal?.throwIfAborted();
  const question = forOperand(operand.isReference ? asker.widened : asker.question, operand);
  const variables = { ...variablesOf(operand, parameters, question), ...shard };
  const { data, errors, frames, memory } = await department.ask(question, {
    query: operand.text,
    variables,
    framed: true,
  });
  const extensions = errors[0]?.extensions;
  if (extensions) {
    const { code, argument } = extensions;
    if (code === 'ARGUMENT_INVALID' && argument === 'shards') throw new ShardTooLarge();
    // Any other argument is the caller's own mistake, which the department saw first.
    if (code === 'ARGUMENT_INVALID') throw new PlatformError(code, extensions, question.locale);
    return { department: department.name, code: String(code ?? 'DEPARTMENT_FAILED') };
  }
  const keys = (data?.[operand.register] as { keys?: unknown } | null | undefined)?.keys;
  const decoded = decodeShard(keys, frames, operand, shard, memory);
  if (decoded) return decoded;
  question.sources.report(department.name, 'INCOMPLETE');
  return { department: department.name, code: 'DEPARTMENT_INCOMPLETE' };
}

/** The register of lists that callers bring themselves. Its rows are no answer to anybody: what is found is told by line. */
export const TEMPORARY_LISTS = 'temporaryListEntries';

const readers = new WeakMap<Question, Question>();

/** Temporary lists are read by the engine alone, for whoever may name persons by number, and for a case. */
function forOperand(question: Question, { register }: ReadOperand): Question {
  if (register !== TEMPORARY_LISTS) return question;
  const { scopes, caseNumber } = question.caller;
  if (caseNumber === null || !scopes.has('civil-affairs:identity')) return question;
  const known = readers.get(question);
  if (known) return known;
  const caller = { ...question.caller, scopes: new Set([...scopes, 'platform:lists']) };
  const reader = { ...question, caller };
  readers.set(question, reader);
  return reader;
}

export function isFault(answer: KeyShard | Fault): answer is Fault {
  return 'code' in answer;
}

/** Those of the expression's parameters that the operand names. A parameter not given is refused: no filter is left out. */
function variablesOf(
  { parameters: names, name: operand }: ReadOperand,
  parameters: Readonly<Record<string, unknown>>,
  { locale }: Question,
): Record<string, unknown> {
  const missing = names.find((name) => !Object.hasOwn(parameters, name) || parameters[name] === null);
  if (missing !== undefined) {
    const details = {
      argument: `$${missing}`,
      expected: `its value in parameters, because operand ${operand} names it`,
    };
    throw platformError('ARGUMENT_INVALID', details, { locale });
  }
  return Object.fromEntries(names.map((name) => [name, parameters[name]]));
}
