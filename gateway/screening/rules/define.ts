import type { Calendar } from './calendar.ts';
import type { Shape } from './shape.ts';

/** What a function may be given, as far as the checker looks. */
export type ArgumentKind =
  | 'any'
  | 'number'
  | 'text'
  | 'bool'
  | 'date'
  | 'month'
  | 'moment'
  | 'list'
  | 'numbers'
  | 'name';

/** What one evaluation knows beside its variables, and may still do. */
export interface Evaluation {
  calendar: Calendar;
  /** a parameter as of a month and a division; see `paramAt` */
  parameterAt(name: string, month: string, division: string | null): unknown;
  /** List items that may still be visited. */
  left: number;
}

/** A function that rules may call. */
export interface RuleFunction {
  name: string;
  takes: readonly { name: string; kind: ArgumentKind }[];
  /** the last arguments that may be left out */
  optional?: number;
  gives: Shape | ((given: readonly Shape[]) => Shape);
  /** one line for docs/screens.md: what it gives, and in which unit */
  zh: string;
  en: string;
  call(given: readonly unknown[], evaluation: Evaluation): unknown;
}

/** Something a rule did that has no value: told as the rule's fault, never as a finding or as none. */
export class RuleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RuleError';
  }
}

/** `a: date, b: date` as a list of arguments. */
export function args(text: string): RuleFunction['takes'] {
  return text.split(', ').map((one) => {
    const [name = '', kind = 'any'] = one.split(': ');
    return { name, kind: kind as ArgumentKind };
  });
}

export function numberOf(value: unknown, where: string): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return value;
  throw new RuleError(`${where}: expected a number, found ${nameOf(value)}`);
}

export function listOfValues(value: unknown, where: string): unknown[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value;
  throw new RuleError(`${where}: expected a list, found ${nameOf(value)}`);
}

/** The numbers of a list; what is null does not count. */
export function numbersOf(value: unknown, where: string): number[] {
  return listOfValues(value, where).flatMap((item) => numberOf(item, where) ?? []);
}

export function textOf(value: unknown, where: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') return value;
  throw new RuleError(`${where}: expected a text, found ${nameOf(value)}`);
}

/** A field's name, which must be there. */
export function fieldName(value: unknown, where: string): string {
  const name = textOf(value, where);
  if (name === null) throw new RuleError(`${where}: expected the name of a field, found null`);
  return name;
}

export function fieldOf(item: unknown, name: string): unknown {
  if (item === null || typeof item !== 'object') return null;
  if (item instanceof Map) return item.get(name) ?? null;
  return Object.hasOwn(item, name) ? (item as Record<string, unknown>)[name] : null;
}

export function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  return Array.isArray(value) ? 'a list' : `a ${typeof value === 'string' ? 'text' : typeof value}`;
}
