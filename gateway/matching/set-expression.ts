import { parseRule, type Rule } from './rule.ts';
import { createScanner, type Lexeme, type Scanner } from './scanner.ts';

/** A set, as written; `at` is where, for faults found later. */
export type SetNode =
  | { kind: 'operand'; name: string; at: Lexeme }
  | { kind: 'and'; all: SetNode[]; without: SetNode[]; at: Lexeme }
  | { kind: 'or'; any: SetNode[]; at: Lexeme }
  /** The subjects that a pair operand ties to those of `source`. */
  | { kind: 'via'; source: SetNode; pairs: string; at: Lexeme }
  | { kind: 'when'; source: SetNode; rule: Rule; at: Lexeme };

/** What is no name of an operand. */
export const WORDS: ReadonlySet<string> = new Set(['and', 'or', 'not', 'via', 'when', 'has', 'month']);

const MAX_DEPTH = 32;

/**
 * Reads a set: operands joined by `and`, `or`, `and not`, in parentheses, `via` a pair operand, `when` a rule holds.
 * Throws an ExpressionFault with the place.
 */
export function parseSet(text: string): { root: SetNode; fault: Scanner['fault'] } {
  const scanner = createScanner(text);
  const root = parseOr(scanner, 0);
  const rest = scanner.peek();
  if (rest.kind !== 'end') throw scanner.fault(rest, 'the end, "and", "or", "via" or "when"');
  return { root, fault: scanner.fault };
}

function parseOr(scanner: Scanner, depth: number): SetNode {
  if (depth > MAX_DEPTH)
    throw scanner.fault(scanner.peek(), `at most ${MAX_DEPTH} parentheses in one another`);
  const at = scanner.peek();
  const any = [parseAnd(scanner, depth)];
  while (scanner.accept('or')) any.push(parseAnd(scanner, depth));
  return any.length === 1 ? any[0]! : { kind: 'or', any, at };
}

function parseAnd(scanner: Scanner, depth: number): SetNode {
  const at = scanner.peek();
  const all = [parseUnit(scanner, depth)];
  const without: SetNode[] = [];
  while (scanner.accept('and')) {
    if (scanner.accept('not')) without.push(parseUnit(scanner, depth));
    else all.push(parseUnit(scanner, depth));
  }
  return all.length + without.length === 1 ? all[0]! : { kind: 'and', all, without, at };
}

function parseUnit(scanner: Scanner, depth: number): SetNode {
  let node = parsePrimary(scanner, depth);
  for (let at = scanner.peek(); scanner.accept('via'); at = scanner.peek()) {
    node = { kind: 'via', source: node, pairs: nameOf(scanner), at };
  }
  const at = scanner.peek();
  if (scanner.accept('when')) {
    scanner.expect('(');
    node = { kind: 'when', source: node, rule: parseRule(scanner), at };
    scanner.expect(')');
  }
  return node;
}

function parsePrimary(scanner: Scanner, depth: number): SetNode {
  const at = scanner.peek();
  if (at.text === 'not') throw scanner.fault(at, 'a set that "and not" takes from: a set must be bounded');
  if (scanner.accept('(')) {
    const inner = parseOr(scanner, depth + 1);
    scanner.expect(')');
    return inner;
  }
  return { kind: 'operand', name: nameOf(scanner), at };
}

function nameOf(scanner: Scanner): string {
  const lexeme = scanner.next();
  if (lexeme.kind !== 'name' || WORDS.has(lexeme.text)) throw scanner.fault(lexeme, 'the name of an operand');
  return lexeme.text;
}
