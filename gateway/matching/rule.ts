import type { Lexeme, Scanner } from './scanner.ts';

/** What must hold of the values that operands carry with a subject. */
export type Rule =
  | { kind: 'and' | 'or'; left: Rule; right: Rule }
  | { kind: 'not'; rule: Rule }
  | { kind: 'has'; name: string; at: Lexeme }
  | { kind: 'compare'; sign: Comparison; left: Term; right: Term; at: Lexeme };

export type Comparison = '<' | '<=' | '>' | '>=' | '==' | '!=';

export type Term =
  | { kind: 'number'; value: number; at: Lexeme }
  | { kind: 'parameter'; name: string; at: Lexeme }
  | { kind: 'value'; name: string; at: Lexeme }
  /** The month of a day. */
  | { kind: 'month'; of: Term; at: Lexeme }
  | { kind: '+' | '-'; left: Term; right: Term; at: Lexeme };

const COMPARISONS: ReadonlySet<string> = new Set(['<', '<=', '>', '>=', '==', '!=']);
const MAX_DEPTH = 32;

/** Reads what stands in `when (…)`: comparisons of sums, joined by `and`, `or`, `not`. Throws an ExpressionFault. */
export function parseRule(scanner: Scanner, depth = 0): Rule {
  if (depth > MAX_DEPTH)
    throw scanner.fault(scanner.peek(), `at most ${MAX_DEPTH} parentheses in one another`);
  let rule = parseAll(scanner, depth);
  while (scanner.accept('or')) rule = { kind: 'or', left: rule, right: parseAll(scanner, depth) };
  return rule;
}

function parseAll(scanner: Scanner, depth: number): Rule {
  let rule = parseOne(scanner, depth);
  while (scanner.accept('and')) rule = { kind: 'and', left: rule, right: parseOne(scanner, depth) };
  return rule;
}

function parseOne(scanner: Scanner, depth: number): Rule {
  const at = scanner.peek();
  if (scanner.accept('not')) {
    if (depth > MAX_DEPTH) throw scanner.fault(at, `at most ${MAX_DEPTH} "not" in one another`);
    return { kind: 'not', rule: parseOne(scanner, depth + 1) };
  }
  if (at.text === 'has' && at.kind === 'name') {
    scanner.next();
    scanner.expect('(');
    const name = operandOf(scanner);
    scanner.expect(')');
    return { kind: 'has', name: name.text, at: name };
  }
  if (at.text === '(' && isRule(scanner)) {
    scanner.next();
    const rule = parseRule(scanner, depth + 1);
    scanner.expect(')');
    return rule;
  }
  const left = parseSum(scanner, depth);
  const sign = scanner.next();
  if (!COMPARISONS.has(sign.text)) throw scanner.fault(sign, 'one of < <= > >= == !=');
  return { kind: 'compare', sign: sign.text as Comparison, left, right: parseSum(scanner, depth), at: sign };
}

/** Whether the parenthesis that comes next holds a rule, not a sum: then a comparison or `has` stands in it. */
function isRule(scanner: Scanner): boolean {
  const mark = scanner.mark();
  let open = 0;
  let found = false;
  for (let lexeme = scanner.next(); lexeme.kind !== 'end'; lexeme = scanner.next()) {
    if (lexeme.text === '(') open += 1;
    if (lexeme.text === ')') open -= 1;
    if (open === 0) break;
    if (COMPARISONS.has(lexeme.text) || lexeme.text === 'has' || lexeme.text === 'not') found = true;
  }
  scanner.reset(mark);
  return found;
}

function parseSum(scanner: Scanner, depth: number): Term {
  let term = parseTerm(scanner, depth);
  for (let at = scanner.peek(); at.text === '+' || at.text === '-'; at = scanner.peek()) {
    scanner.next();
    term = { kind: at.text, left: term, right: parseTerm(scanner, depth), at };
  }
  return term;
}

function parseTerm(scanner: Scanner, depth: number): Term {
  if (depth > MAX_DEPTH)
    throw scanner.fault(scanner.peek(), `at most ${MAX_DEPTH} parentheses in one another`);
  const at = scanner.peek();
  if (scanner.accept('(')) {
    const inner = parseSum(scanner, depth + 1);
    scanner.expect(')');
    return inner;
  }
  if (scanner.accept('-')) {
    const zero: Term = { kind: 'number', value: 0, at };
    return { kind: '-', left: zero, right: parseTerm(scanner, depth + 1), at };
  }
  if (at.kind === 'number') return { kind: 'number', value: Number(scanner.next().text), at };
  if (at.kind === 'parameter') return { kind: 'parameter', name: scanner.next().text.slice(1), at };
  if (at.kind === 'name' && at.text === 'month') {
    scanner.next();
    scanner.expect('(');
    const of = parseSum(scanner, depth + 1);
    scanner.expect(')');
    return { kind: 'month', of, at };
  }
  return { kind: 'value', name: operandOf(scanner).text, at };
}

function operandOf(scanner: Scanner): Lexeme {
  const lexeme = scanner.next();
  const isWord = ['and', 'or', 'not', 'via', 'when', 'has', 'month'].includes(lexeme.text);
  if (lexeme.kind !== 'name' || isWord) throw scanner.fault(lexeme, 'a number, a $parameter or an operand');
  return lexeme;
}
