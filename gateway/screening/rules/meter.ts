import { type Evaluation, nameOf, RuleError } from './define.ts';

/** The longest text that a rule may put together. */
const MAX_TEXT = 20_000;
/** Characters that count as one list item. */
const CHARACTERS = 16;

/** Takes visits off what one evaluation may do. */
export function spend(evaluation: Evaluation, visits: number): void {
  // What is no number would leave no allowance to pass.
  evaluation.left -= Number.isFinite(visits) ? visits : Number.POSITIVE_INFINITY;
  if (evaluation.left < 0) throw new RuleError('the rule visits more list items than one candidate may cost');
}

/** Every list given to a function is visited by it. */
export function spendLists(evaluation: Evaluation, given: readonly unknown[]): void {
  for (const one of given) if (Array.isArray(one)) spend(evaluation, one.length);
}

/** A text that is about to be made. */
export function spendText(evaluation: Evaluation, length: number): void {
  if (length > MAX_TEXT) throw new RuleError(`expected a text of at most ${MAX_TEXT} characters`);
  spend(evaluation, Math.ceil(length / CHARACTERS));
}

/**
 * Visits a value to its leaves, before something does that would not stop: lists put into lists a few dozen times over
 * have more leaves than there is memory.
 */
export function weigh(evaluation: Evaluation, value: unknown): void {
  if (value === null || typeof value !== 'object') return;
  const inner = Array.isArray(value)
    ? value
    : value instanceof Map
      ? [...value.values()]
      : Object.values(value);
  spend(evaluation, inner.length);
  for (const one of inner) weigh(evaluation, one);
}

/** `+` of numbers, texts and lists; with null it is null. */
export function plus(evaluation: Evaluation, one: unknown, other: unknown): unknown {
  if (typeof one === 'number' && typeof other === 'number') return one + other;
  if (Array.isArray(one) && Array.isArray(other)) {
    spend(evaluation, one.length + other.length);
    return [...one, ...other];
  }
  const isText = (value: unknown) => typeof value === 'string';
  const isNull = (value: unknown) => value === null || value === undefined;
  const isPlain = (value: unknown) => isNull(value) || isText(value) || typeof value === 'number';
  if (isText(one) && isText(other)) {
    spendText(evaluation, String(one).length + String(other).length);
    return `${one}${other}`;
  }
  if ((isNull(one) || isNull(other)) && isPlain(one) && isPlain(other)) return null;
  throw new RuleError(`no such overload: ${nameOf(one)} + ${nameOf(other)}`);
}

/** The text of a value. */
export function textOfValue(evaluation: Evaluation, value: unknown): string {
  if (value === null || value === undefined) return '';
  weigh(evaluation, value);
  const text = String(value);
  spendText(evaluation, text.length);
  return text;
}
