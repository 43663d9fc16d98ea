import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ExpressionFault } from './faults.ts';
import type { Rule } from './rule.ts';
import { compileRule, monthOfDay, type ValueKind } from './rule-compile.ts';
import { parseSet, type SetNode } from './set-expression.ts';

/** The tree as text, every pair of parentheses written. */
function shown(node: SetNode): string {
  switch (node.kind) {
    case 'operand':
      return node.name;
    case 'or':
      return `(${node.any.map(shown).join(' | ')})`;
    case 'and':
      return `(${node.all.map(shown).join(' & ')}${node.without.map((one) => ` - ${shown(one)}`).join('')})`;
    case 'via':
      return `[${shown(node.source)} > ${node.pairs}]`;
    case 'when':
      return `{${shown(node.source)} ?}`;
  }
}

function faultOf(text: string): string {
  try {
    parseSet(text);
    return 'none';
  } catch (error) {
    if (!(error instanceof ExpressionFault)) throw error;
    return `${error.place.line}:${error.place.column} ${error.message}`;
  }
}

describe('a set expression', () => {
  it.each([
    ['paid', 'paid'],
    ['a and b or c', '((a & b) | c)'],
    ['a or b and not c', '(a | (b - c))'],
    ['a and not b and c', '(a & c - b)'],
    ['(a or b) and c', '((a | b) & c)'],
    ['a via m via n', '[[a > m] > n]'],
    ['a via m when (a > 1) and b', '({[a > m] ?} & b)'],
    ['(发放 and 死亡) when (发放 > month(死亡) + $grace)', '{(发放 & 死亡) ?}'],
  ])('%s', (text, tree) => {
    expect(shown(parseSet(text).root)).toBe(tree);
  });

  it.each([
    ['', /^1:1 expected the name of an operand, found the end/],
    ['not a', /^1:1 expected a set that "and not" takes from/],
    ['a or not b', /^1:6 .*must be bounded/],
    ['a and\n  (b or', /^2:8 expected the name/],
    ['a b', /^1:3 expected the end/],
    ['a & b', /^1:3 expected a name or a sign, found "&"/],
    ['a when (a >)', /^1:12 expected a number/],
    ['a when (a)', /^1:10 expected one of </],
    ['a when a > 1', /^1:8 expected "\("/],
    ['and', /^1:1 expected the name of an operand/],
    [`${'('.repeat(40)}a`, /at most 32/],
    ['a '.repeat(3000), /at most 4000 characters/],
  ])('tells the place of the fault: %s', (text, fault) => {
    expect(faultOf(text)).toMatch(fault);
  });

  it('throws nothing but faults, whatever is written', () => {
    const word = fc.constantFrom(
      'a',
      'and',
      'or',
      'not',
      'via',
      'when',
      '(',
      ')',
      '>',
      '+',
      '-',
      '1',
      '$p',
      'has',
      'month',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 25 }), (words) => {
        expect(typeof faultOf(words.join(' '))).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a rule', () => {
  const kinds: Record<string, ValueKind> = { paid: 'month', dead: 'date', seen: 'instant', n: 'number' };
  const context = (text: string) => ({
    valueOf: (name: string) =>
      kinds[name] ? { kind: kinds[name] } : { missing: 'an operand that carries a value (with:)' },
    hasFault: () => null,
    parameters: { grace: 2, since: '2025-03', day: '2025-03-04', text: '3' },
    fault: parseSet(text).fault,
  });
  function evaluate(rule: string, values: Record<string, number>): boolean {
    const text = `a when (${rule})`;
    const { root } = parseSet(text);
    const compiled = compileRule((root as { rule: Rule }).rule, context(text));
    const arrays = Object.fromEntries(
      [...compiled.names].map((name) => [name, Float64Array.of(values[name] ?? Number.NaN)]),
    );
    const positions = Object.fromEntries(
      [...compiled.names].map((name) => [name, Int32Array.of(name in values ? 0 : -1)]),
    );
    return compiled.bind({ values: arrays, positions })(0);
  }
  const month = (year: number, of: number) => year * 12 + of - 1;
  const day = (text: string) => Date.parse(text) / 86_400_000;

  it.each<[string, Record<string, number>, boolean]>([
    ['paid > month(dead) + $grace', { paid: month(2025, 6), dead: day('2025-03-31') }, true],
    ['paid > month(dead) + $grace', { paid: month(2025, 5), dead: day('2025-03-31') }, false],
    ['paid > month(dead)', { paid: month(2025, 5) }, false],
    ['not (paid > month(dead))', { paid: month(2025, 5) }, true],
    ['paid != month(dead)', { paid: month(2025, 5) }, false],
    ['has(dead)', { dead: 1 }, true],
    ['has(dead)', {}, false],
    ['not has(dead) and n >= 3', { n: 3 }, true],
    ['paid >= $since', { paid: month(2025, 3) }, true],
    ['dead == $day', { dead: day('2025-03-04') }, true],
    ['dead - $day <= 30', { dead: day('2025-04-03') }, true],
    ['month(seen) == $since', { seen: Date.parse('2025-03-31T23:59:59Z') / 1000 }, true],
    ['(n + 1) - 1 == $text or n > 100', { n: 3 }, true],
    ['n > -1', { n: 0 }, true],
  ])('%s of %j is %s', (rule, values, expected) => {
    expect(evaluate(rule, values)).toBe(expected);
  });

  it.each([
    ['paid > dead', /1:14 .*one kind.*a month and a date/],
    ['paid + paid > 1', /a number to add/],
    ['month(n) > 1', /a day in month/],
    ['n > $unknown', /a parameter that is given/],
    ['other > 1', /carries a value/],
  ])('is refused: %s', (rule, fault) => {
    let text = '';
    try {
      evaluate(rule, {});
    } catch (error) {
      const { place, message } = error as ExpressionFault;
      text = `${place.line}:${place.column} ${message}`;
    }
    expect(text).toMatch(fault);
  });

  it('knows the month of every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const date = new Date(days * 86_400_000);
        expect(monthOfDay(days)).toBe(date.getUTCFullYear() * 12 + date.getUTCMonth());
      }),
    );
    expect(monthOfDay(Number.NaN)).toBeNaN();
  });
});
