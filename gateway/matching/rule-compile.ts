import type { Comparison, Rule, Term } from './rule.ts';
import type { Lexeme, Scanner } from './scanner.ts';

/** What a number stands for. Only like is compared with like: a month is not a day. */
export type ValueKind = 'number' | 'month' | 'date' | 'instant';

/** Compiles rules against what is known of the operands and parameters. */
export interface RuleContext {
  /** What an operand carries, or why it can not be named here. */
  valueOf(name: string): { kind: ValueKind } | { missing: string };
  /** Null where the operand may be named; else why not. */
  hasFault(name: string): string | null;
  parameters: Readonly<Record<string, unknown>>;
  fault: Scanner['fault'];
}

/** What a compiled rule reads, by the index of a subject in the set. */
export interface RuleValues {
  /** The operand's values in the set's order; NaN where it has not the subject. */
  values: Readonly<Record<string, Float64Array>>;
  /** The index in the operand of each of the set's subjects; -1 for none. */
  positions: Readonly<Record<string, Int32Array>>;
}

export interface CompiledRule {
  /** Operands whose values or presence it needs. */
  names: Set<string>;
  bind(values: RuleValues): (index: number) => boolean;
}

type Holds = (index: number) => boolean;
type Reads = (index: number) => number;
type Compiled<Result> = (values: RuleValues) => Result;

/** Makes closures of a rule. Throws an ExpressionFault for what can not be compared. */
export function compileRule(rule: Rule, context: RuleContext): CompiledRule {
  const names = new Set<string>();
  const bind = holds(rule, context, names);
  return { names, bind };
}

function holds(rule: Rule, context: RuleContext, names: Set<string>): Compiled<Holds> {
  switch (rule.kind) {
    case 'and':
    case 'or':
      return joined(rule, context, names);
    case 'not': {
      const inner = holds(rule.rule, context, names);
      return (values) => {
        const is = inner(values);
        return (index) => !is(index);
      };
    }
    case 'has': {
      const fault = context.hasFault(rule.name);
      if (fault) throw context.fault(rule.at, fault);
      names.add(rule.name);
      return ({ positions }) => {
        const found = positions[rule.name]!;
        return (index) => found[index]! >= 0;
      };
    }
    case 'compare':
      return comparison(rule, context, names);
  }
}

function joined(rule: Extract<Rule, { kind: 'and' | 'or' }>, context: RuleContext, names: Set<string>) {
  const [left, right] = [holds(rule.left, context, names), holds(rule.right, context, names)];
  return (values: RuleValues): Holds => {
    const [one, other] = [left(values), right(values)];
    return rule.kind === 'and'
      ? (index) => one(index) && other(index)
      : (index) => one(index) || other(index);
  };
}

function comparison(rule: Extract<Rule, { kind: 'compare' }>, context: RuleContext, names: Set<string>) {
  const left = reads(rule.left, context, names);
  const right = reads(rule.right, context, names);
  if (left.kind !== right.kind) {
    const found = `a ${left.kind} and a ${right.kind} stand here`;
    throw context.fault(rule.at, `two values of one kind to compare (${found})`);
  }
  const compare = COMPARE[rule.sign];
  return (values: RuleValues): Holds => {
    const [one, other] = [left.read(values), right.read(values)];
    return (index) => compare(one(index), other(index));
  };
}

/** NaN is "no value": a comparison with it is false, also that it differs. */
const COMPARE: Record<Comparison, (left: number, right: number) => boolean> = {
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
  '==': (left, right) => left === right,
  '!=': (left, right) => left < right || left > right,
};

function reads(
  term: Term,
  context: RuleContext,
  names: Set<string>,
): { kind: ValueKind; read: Compiled<Reads> } {
  switch (term.kind) {
    case 'number':
      return { kind: 'number', read: () => () => term.value };
    case 'parameter': {
      const found = parameterOf(term.name, context.parameters);
      if (!found) throw context.fault(term.at, 'a parameter that is given: a number, YYYY-MM or YYYY-MM-DD');
      return { kind: found.kind, read: () => () => found.value };
    }
    case 'value': {
      const known = context.valueOf(term.name);
      if ('missing' in known) throw context.fault(term.at, known.missing);
      names.add(term.name);
      const read: Compiled<Reads> = ({ values }) => {
        const own = values[term.name]!;
        return (index) => own[index]!;
      };
      return { kind: known.kind, read };
    }
    case 'month': {
      const of = reads(term.of, context, names);
      if (of.kind === 'number' || of.kind === 'month') throw context.fault(term.at, 'a day in month(…)');
      const days =
        of.kind === 'instant' ? (value: number) => Math.floor(value / 86_400) : (value: number) => value;
      const read: Compiled<Reads> = (values) => {
        const inner = of.read(values);
        return (index) => monthOfDay(days(inner(index)));
      };
      return { kind: 'month', read };
    }
    default:
      return sum(term, context, names);
  }
}

function sum(term: Extract<Term, { left: Term }>, context: RuleContext, names: Set<string>) {
  const [left, right] = [reads(term.left, context, names), reads(term.right, context, names)];
  const kind = kindOfSum(term.kind, left.kind, right.kind);
  if (!kind) throw context.fault(term.at, sumExpected(term.at));
  const read: Compiled<Reads> = (values) => {
    const [one, other] = [left.read(values), right.read(values)];
    return term.kind === '+' ? (index) => one(index) + other(index) : (index) => one(index) - other(index);
  };
  return { kind, read };
}

function kindOfSum(sign: '+' | '-', left: ValueKind, right: ValueKind): ValueKind | null {
  if (right === 'number') return left;
  if (sign === '+') return left === 'number' ? right : null;
  return left === right ? 'number' : null;
}

function sumExpected({ text }: Lexeme): string {
  return text === '+' ? 'a number to add' : 'a number, or a value of the same kind, to subtract';
}

/** A parameter as a rule reads it. */
export function parameterOf(
  name: string,
  parameters: Readonly<Record<string, unknown>>,
): { kind: ValueKind; value: number } | null {
  const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined;
  if (typeof value === 'number' && Number.isFinite(value)) return { kind: 'number', value };
  if (typeof value !== 'string') return null;
  if (/^-?\d+(\.\d+)?$/.test(value)) return { kind: 'number', value: Number(value) };
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(value);
  if (month) return { kind: 'month', value: Number(month[1]) * 12 + Number(month[2]) - 1 };
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(day) ? null : { kind: 'date', value: day / 86_400_000 };
}

/** Days since 1970-01-01 → year × 12 + month − 1, without making a Date: there are millions (Hinnant's civil_from_days). */
export function monthOfDay(days: number): number {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  return (year + era * 400) * 12 + march + 2;
}
