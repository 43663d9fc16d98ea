import { type ASTNode, Environment, EvaluationError } from '@marcbachmann/cel-js';
import { type Calendar, NO_CALENDAR } from './calendar.ts';
import { type Evaluation, fieldOf, nameOf, RuleError } from './define.ts';
import { emit, INNER, RuleFault } from './emit.ts';
import { ruleFunctions } from './functions/index.ts';
import { plus, spend, spendLists, textOfValue, weigh } from './meter.ts';

/** The variables that every rule has; its `let`s come to them. */
export const VARIABLES = ['subject', 'key', 'params', 'population', 'values', 'today', 'month'] as const;

/** What one evaluation is given beside the variables. */
export interface EvaluationOptions {
  calendar?: Calendar;
  parameterAt?: Evaluation['parameterAt'];
  /** list items that it may visit */
  visits?: number;
}

/** An expression ready to be evaluated. */
export interface Expression {
  /** Throws RuleError. Give one `evaluation` to all expressions of a candidate: they share what it may cost. */
  evaluate(variables: Record<string, unknown>, evaluation: Evaluation): unknown;
}

const LIMITS = {
  maxAstNodes: 1500,
  maxDepth: 40,
  maxListElements: 500,
  maxMapEntries: 100,
  maxCallArguments: 8,
};
/** Written out, an expression has some three times as many nodes. */
const WRITTEN = { ...LIMITS, maxAstNodes: 10_000, maxDepth: 250 };
/** List items that all expressions of a candidate may visit together. */
const MAX_VISITS = 2_000_000;

/** What is evaluated now: evaluation is synchronous, one at a time. */
let current: Evaluation = startEvaluation();

/** List items that what holds for a whole run may visit: a city's bids, some times over. */
export const STANDING_VISITS = 20_000_000;

/** A fresh allowance, for one candidate unless more is said. */
export function startEvaluation({ calendar, parameterAt, visits }: EvaluationOptions = {}): Evaluation {
  return {
    calendar: calendar ?? NO_CALENDAR,
    parameterAt: parameterAt ?? (() => null),
    left: visits ?? MAX_VISITS,
  };
}

const reading = new Environment({ unlistedVariablesAreDyn: true, limits: LIMITS });
const running = createEnvironment();

/** The syntax tree of an expression. Throws RuleFault with the offset of what CEL does not understand or what is too large. */
export function parseTree(text: string): ASTNode {
  try {
    return reading.parse(text).ast;
  } catch (error) {
    throw faultOf(error);
  }
}

/** Parses one expression over the given variables. Throws RuleFault. */
export function parseExpression(text: string, variables: readonly string[]): Expression {
  return compileTree(parseTree(text), variables);
}

/** Makes a tree ready to be evaluated. Throws RuleFault for functions and variables that do not exist. */
export function compileTree(ast: ASTNode, variables: readonly string[]): Expression {
  const written = emit(ast);
  const environment = environmentWith(variables);
  let run: (variables: Record<string, unknown>) => unknown;
  try {
    const parsed = environment.parse(written);
    const checked = parsed.check();
    if (!checked.valid) throw checked.error;
    run = parsed;
  } catch (error) {
    // Offsets are of the written-out text and mean nothing to the author.
    throw new RuleFault(faultOf(error).message, 0);
  }
  return {
    evaluate(given, evaluation) {
      current = evaluation;
      try {
        return run(given);
      } catch (error) {
        throw ruleErrorOf(error);
      }
    },
  };
}

const environments = new Map<string, Environment>();

function environmentWith(variables: readonly string[]): Environment {
  const key = variables.join(' ');
  const known = environments.get(key);
  if (known) return known;
  if (environments.size > 500) environments.clear();
  const made = running.clone();
  for (const name of variables) made.registerVariable(name, 'dyn');
  environments.set(key, made);
  return made;
}

function createEnvironment(): Environment {
  const made = new Environment({ homogeneousAggregateLiterals: false, limits: WRITTEN });
  for (const { name, takes, call } of ruleFunctions) {
    made.registerFunction(`${name}(${takes.map(() => 'dyn').join(', ')}): dyn`, (...given: unknown[]) => {
      spendLists(current, given);
      return call(given, current);
    });
  }
  made.registerFunction(`${INNER.field}(dyn, string): dyn`, (of: unknown, name: string) => field(of, name));
  made.registerFunction(`${INNER.item}(dyn, dyn): dyn`, (of: unknown, at: unknown) => {
    if (Array.isArray(of)) return of[Number(at)] ?? null;
    return fieldOf(of, String(at)) ?? null;
  });
  made.registerFunction(`${INNER.items}(dyn): list`, (of: unknown) => {
    const items = itemsOf(of);
    spend(current, items.length);
    return items;
  });
  made.registerFunction(`${INNER.size}(dyn): double`, (of: unknown) =>
    typeof of === 'string' ? charactersOf(of) : itemsOf(of).length,
  );
  made.registerFunction(`${INNER.truth}(dyn): bool`, (of: unknown) => {
    if (typeof of === 'boolean') return of;
    if (of === null || of === undefined) return false;
    throw new RuleError(`expected true or false, found ${nameOf(of)}`);
  });
  made.registerFunction(`${INNER.text}(dyn): string`, (of: unknown) => textOfValue(current, of));
  made.registerFunction(`${INNER.plus}(dyn, dyn): dyn`, (one: unknown, other: unknown) =>
    plus(current, one, other),
  );
  made.registerFunction(`${INNER.weighed}(dyn): dyn`, (of: unknown) => {
    weigh(current, of);
    return of;
  });
  made.registerFunction(`${INNER.number}(dyn): dyn`, (of: unknown) => asNumber(of));
  made.registerFunction(`${INNER.whole}(dyn): dyn`, (of: unknown) => {
    const number = asNumber(of);
    return number === null ? null : Math.trunc(number);
  });
  withNull(made);
  made.registerOperator('double % double: double', (a: number, b: number) => a % b);
  return made;
}

/** Comparing with null is false, counting with null is null. */
function withNull(environment: Environment): void {
  const pairs = ['double', 'string', 'null'].flatMap((one) => [
    [one, 'null'],
    ...(one === 'null' ? [] : [['null', one]]),
  ]);
  for (const [left, right] of pairs) {
    for (const op of ['<', '<=', '>', '>='])
      environment.registerOperator(`${left} ${op} ${right}: bool`, () => false);
    const operators = left === 'string' || right === 'string' ? [] : ['-', '*', '/', '%'];
    for (const op of operators) environment.registerOperator(`${left} ${op} ${right}: dyn`, () => null);
  }
  environment.registerOperator('-null', () => null);
}

function field(of: unknown, name: string): unknown {
  if (of === null || of === undefined) return null;
  if (typeof of !== 'object' || Array.isArray(of))
    throw new RuleError(`.${name}: expected an object, found ${nameOf(of)}`);
  return fieldOf(of, name) ?? null;
}

function asNumber(of: unknown): number | null {
  if (of === null || of === undefined) return null;
  const number = typeof of === 'string' && of.trim() !== '' ? Number(of) : of;
  if (typeof number === 'number' && Number.isFinite(number)) return number;
  throw new RuleError(`expected a number, found ${nameOf(of)}`);
}

function charactersOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function itemsOf(of: unknown): unknown[] {
  if (of === null || of === undefined) return [];
  if (Array.isArray(of)) return of;
  if (of instanceof Map) return [...of.keys()];
  if (typeof of === 'object') return Object.keys(of);
  throw new RuleError(`expected a list, found ${nameOf(of)}`);
}

function faultOf(error: unknown): RuleFault {
  if (error instanceof RuleFault) return error;
  const { summary, range, message } = error as {
    summary?: string;
    range?: { start: number };
    message: string;
  };
  return new RuleFault(summary ?? message.split('\n', 1)[0]!, range?.start ?? 0);
}

/** Never a value of a record: what CEL says names types and keys. */
function ruleErrorOf(error: unknown): RuleError {
  if (error instanceof RuleError) return error;
  const { cause } = error as { cause?: unknown };
  if (cause instanceof RuleError) return cause;
  if (error instanceof EvaluationError) return new RuleError(error.summary);
  return new RuleError(error instanceof Error ? error.name : 'unknown');
}
