import { describe, expect, it } from 'vitest';
import { parseExpression, startEvaluation, VARIABLES } from './environment.ts';

const subject = {
  rows: [
    { id: 'a', n: 1, m: null, on: '2025-12-31' },
    { id: 'b', n: 2.5, m: '2026-02', on: '2026-02-10' },
  ],
  nothing: null,
  empty: [],
};
const calendar = { holidays: new Set(['2026-10-01', '2026-10-02']), workdays: new Set(['2026-10-10']) };

function evaluate(text: string): unknown {
  const variables = {
    subject,
    key: 'k',
    params: { tier: 1 },
    population: null,
    values: {},
    today: '2026-10-31',
    month: 24321,
  };
  const parameterAt = (name: string, month: string) => `${name} ${month}`;
  return parseExpression(text, VARIABLES).evaluate(variables, startEvaluation({ calendar, parameterAt }));
}

describe('numbers are doubles', () => {
  it.each([
    ['size(subject.rows) / 4', 0.5],
    ['1 / 2 + 1', 1.5],
    ['subject.rows[1].n > 1', true],
    ['subject.rows[0].n == 1', true],
    ['size(subject.rows) == 2', true],
    ['5 % 3 + 0.5', 2.5],
    ['subject.rows.map(r, r.n * 2)', [2, 5]],
    ['1 in subject.rows.map(r, r.n)', true],
    ['int("12.7") + double("0.5")', 12.5],
    ['-subject.rows[1].n', -2.5],
  ])('%s', (text, value) => expect(evaluate(text)).toEqual(value));
});

describe('null goes through', () => {
  it.each([
    ['subject.nothing.a.b == null', true],
    ['subject.nothing.a > 1', false],
    ['subject.nothing.a + 1', null],
    ['subject.nothing.filter(r, r.x > 1)', []],
    ['month(subject.nothing) + 1 < 3', false],
    ['subject.rows.filter(r, r.m < "2026-03").map(r, r.id)', ['b']],
    ['subject.rows[7]', null],
    ['has(subject.nothing) || has(subject.rows)', true],
    ['!subject.nothing', true],
    ['sum(subject.rows.map(r, r.m == null ? null : r.n))', 2.5],
    ['orElse(subject.nothing, 3)', 3],
    ['max(subject.rows.map(r, r.m))', '2026-02'],
    ['mean(subject.empty)', null],
  ])('%s', (text, value) => expect(evaluate(text)).toEqual(value));
});

describe('functions', () => {
  it.each([
    ['month("2026-02") - month("2025-12-31")', 2],
    ['monthsBetween("2026-03", "2025-12-31")', -3],
    ['daysBetween("2026-02-28", "2026-03-01")', 1],
    ['date("2026-03-01T17:30:00Z") - date("2026-03-01")', 1],
    ['hour("2026-03-01T17:30:00Z")', 1.5],
    ['time("2026-03-01T08:00:00+08:00") - time("2026-02-28T23:59:00Z")', 60],
    ['yearsBetween("2006-03-02", "2026-03-01")', 19],
    ['addMonths("2025-12", 2)', '2026-02'],
    ['addDays("2026-02-27", 2)', '2026-03-01'],
    ['age("1946-03", "2026-02")', 79],
    ['age("1946-03", "2026-03")', 80],
    ['year("2026-02-10")', 2026],
    ['weekday("2026-10-31")', 6],
    ['workingDays("2026-09-30", "2026-10-10")', 6],
    ['isWorkingDay("2026-10-10") && !isWorkingDay("2026-10-11") && isHoliday("2026-10-01")', true],
    ['monthText(month("2026-02") + 11)', '2027-01'],
    ['median([3, 1, 2, 10])', 2.5],
    ['quantile([1, 2, 3, 4], 0.25)', 1.75],
    ['lowerFence([1, 2, 3, 4])', -0.5],
    ['upperFence([1, 2, 3, 4])', 5.5],
    ['round2(cv([1, 2, 3]))', 0.41],
    ['sum([0.1, 0.2])', 0.3],
    ['round2(1.005)', 1.01],
    ['steps([30, 10, 20])', [10, 10]],
    ['ratios([4, 1, 2])', [2, 2]],
    ['equal(steps([10, 20.1, 30]), 0.02) && !equal([1], 1)', true],
    ['distinct(["b", "a", "b", null])', ['b', 'a']],
    ['groupBy(subject.rows, "m").map(g, size(g.items))', [1, 1]],
    ['indexBy(subject.rows, "id")["b"].m', evaluate('subject.rows.filter(r, r.id == "b")[0].m')],
    ['indexBy(subject.rows, "id")["nobody"]', null],
    ['indexBy(subject.rows, "id")["constructor"]', null],
    ['"b" in indexBy(subject.rows, "id") && !("nobody" in indexBy(subject.rows, "id"))', true],
    ['size(indexBy(subject.rows, "id")) == size(subject.rows)', true],
    ['indexBy(subject.rows, "id") == indexBy(subject.rows, "id")', true],
    ['size(distinct([indexBy(subject.rows, "id"), indexBy(subject.rows, "m")]))', 2],
    [
      'combinations([1, 2, 3], 2)',
      [
        [1, 2],
        [1, 3],
        [2, 3],
      ],
    ],
    ['combinations([1, 2], 3)', []],
    ['sortBy(subject.rows, "on").map(r, r.id)', ['a', 'b']],
    ['pairs([1, 2, 3]).map(p, p.a * 10 + p.b)', [12, 13, 23]],
    ['consecutive([1, 2, 3]).map(p, p.b)', [2, 3]],
    ['intersect([3, 2, 2], [2, 3, 4])', [3, 2]],
    ['flatten([[1], [2, 3]])', [1, 2, 3]],
    ['range(2, 4)', [2, 3, 4]],
    ['join(["a", "b"], "、")', 'a、b'],
    ['"120115101904".startsWith("120115") && contains("abc", "b") && prefix("abc", 2) == "ab"', true],
    ['round2(distance(39.1, 117.2, 39.2, 117.2) / 1000)', 11.12],
    ['paramAt("tier", "2024-05-06")', 'tier 2024-05'],
    ['cel.bind(x, 3, x * x)', 9],
  ])('%s', (text, value) => expect(evaluate(text)).toEqual(value));
});

describe('what is refused', () => {
  it.each([
    ['1 +', 3, 'Unexpected token: EOF'],
    ['1 + nope(2)', 4, 'there is no function "nope"'],
    ['subject.rows.map(1, 2)', 17, 'invalid predicate iteration variable'],
    ['1 + median(1, 2)', 4, 'median: expected (of), found 2 arguments'],
    ['1 + matches("a", "(a+)+$")', 4, 'there is no function "matches"'],
    [`[${'1,'.repeat(600)}1]`, 0, 'Exceeded maxListElements'],
    [`1${'+ 1'.repeat(2000)}`, 0, 'Exceeded maxAstNodes'],
  ])('%s', (text, offset, message) => {
    let found: { offset?: number; message: string } = { message: 'nothing was refused' };
    try {
      parseExpression(text, VARIABLES);
    } catch (error) {
      found = error as typeof found;
    }
    expect(found.message).toContain(message);
    if (offset > 0) expect(found.offset).toBe(offset);
  });

  it.each([
    ['1 + "a"', /no such overload/],
    ['month("soon")', /month: expected a month or a date/],
    ['size(3)', /expected a list/],
    ['subject.rows.filter(r, r.n)', /expected true or false, found a number/],
    ['range(0, 5000).map(a, range(0, 5000).map(b, a * b))', /more list items than one candidate may cost/],
    ['pairs(range(0, 3000))', /more list items/],
    ['range(0.0 / 0.0, 1).map(a, 1).size() + size(pairs(range(0, 3000)))', /more list items/],
    ['join(range(0, 100000), "----------")', /at most 20000 characters/],
    ['range(0, 30000).map(x, workingDays("1950-01-01", "2050-01-01"))', /more list items/],
    ['combinations(range(1, 60), 30)', /more list items/],
  ])('%s at run time', (text, message) => expect(() => evaluate(text)).toThrow(message));
});
