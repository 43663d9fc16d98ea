import { describe, expect, it } from 'vitest';
import { faultText, ScreenRefused } from './fault.ts';
import { judge, readScreen } from './index.ts';
import { screenText, testSchema } from './testing/screen.ts';

function faults(changes: Record<string, unknown>, text = screenText(changes)): string[] {
  try {
    readScreen(text, testSchema);
    return [];
  } catch (error) {
    if (error instanceof ScreenRefused) return error.faults.map(faultText);
    throw error;
  }
}

describe('a screen that is refused, with its place', () => {
  const late = (text: string) => faults({ let: { late: text } })[0];

  it('accepts one that is in order', () => expect(faults({})).toEqual([]));

  it('names the keys that are missing', () => {
    const found = faults({ owner: undefined, finding: undefined });
    expect(found.map((text) => text.replace(/ \(.*\)/, ''))).toEqual([
      'owner: is missing',
      'finding: is missing',
    ]);
  });

  it.each([
    [
      'subject.payments.nodes.filter(p, p.amuont > 1)',
      'no field "amuont" in Payment; did you mean "amount"?',
    ],
    [
      'subject.payments.filter(p, p.amount > 1)',
      'filter: expected a list, found PaymentConnection {nodes}; its rows are in .nodes',
    ],
    [
      'subject.payments.nodes.filter(p, p.batchKind == "ADVANCED")',
      'BatchKind has no value "ADVANCED"; did you mean "ADVANCE"?',
    ],
    [
      'subject.payments.nodes.filter(p, p.month > subject.death.diedOn)',
      'cannot compare month with date; month(…) or date(…) gives a number',
    ],
    ['subject.payments.nodes.filter(p, p.month > "2025-01-01")', '"2025-01-01" is no month'],
    ['subject.payments.nodes.filter(p, p.amount > "3")', 'cannot compare number with text'],
    [
      'subject.payments.nodes.filter(p, p.month + 1 > 2)',
      'cannot add month and number; month(…) or date(…) gives a number',
    ],
    ['subject.payments.nodes.filter(p, date(p.month) > 1)', 'expected date, found month'],
    ['groupBy(subject.payments.nodes, "batch")', 'no field "batch" in Payment'],
    [
      'groupBy(subject.payments.nodes, "month").filter(g, g.count > 1)',
      'no field "count" in group; there are key, items',
    ],
    ['[params.grase]', 'no field "grase" in params; did you mean "grace"?'],
    ['[values.dead]', 'no field "dead" in values; there are paid'],
    ['[nobody]', 'there is no variable "nobody"'],
    ['subject.payments.nodes.filter(p, medain([1]) > 1)', 'there is no function "medain"'],
    ['subject.payments.nodes.filter(p, p.amount in ["a"])', 'cannot compare number with text'],
  ])('%s', (text, message) => expect(late(text)).toContain(message));

  it.each([
    [{ since: 'addMonths(month, -params.grase)' }, 'no field "grase" in params; did you mean "grace"?'],
    [{ since: 'subject.death' }, 'there is no variable "subject"'],
    [{ grace: 'month + 1' }, '"grace" is taken'],
  ])('a derived parameter %j', (derived, message) => {
    expect(faults({ derived })[0]).toContain(message);
  });

  it('reads a derived parameter in the rule as what it is', () => {
    const derived = { since: 'addMonths(month, -params.grace)' };
    expect(faults({ derived, let: { late: '[params.since == "2025-01"]' }, finding: 'late' })).not.toContain(
      'since',
    );
    expect(faults({ derived, let: { late: '[params.since == "2025"]' } })[0]).toContain('"2025" is no month');
  });

  it('names line and column, within the expression', () => {
    const [first] = faults({ let: { late: 'subject.payments.nodes.filter(p, p.amuont > 1)' } });
    const line =
      screenText()
        .split('\n')
        .findIndex((one) => one.includes('"late"')) + 1;
    expect(first).toMatch(new RegExp(`^let\\.late \\(${line}:\\d+\\)`));
    const yaml = 'let:\n  late: |\n    subject.payments.nodes\n      .filter(p, p.amuont > 1)\n';
    const text = Object.entries(JSON.parse(screenText()) as Record<string, unknown>)
      .map(([key, value]) => (key === 'let' ? yaml : `${key}: ${JSON.stringify(value)}\n`))
      .join('');
    const at = text.split('\n').findIndex((one) => one.includes('amuont'));
    const column = text.split('\n')[at]!.indexOf('amuont') + 1;
    expect(faults({}, text)[0]).toContain(`(${at + 1}:${column})`);
  });

  it.each([
    [
      { evidence: 'fragment E on Person { deth { id } }' },
      /^evidence \(\d+:\d+\): Cannot query field "deth"/,
    ],
    [{ evidence: 'fragment E on Company { name }' }, /expected "fragment Evidence on Person/],
    [{ evidence: 'fragment E on Person {' }, /Syntax Error/],
    [{ evidence: 'mutation { payments { totalCount } }' }, /expected a query/],
    [{ subject: 'ACCOUNT' }, /ACCOUNT is no entity/],
    [{ population: '{ payments { total } }' }, /^population \(\d+:\d+\)/],
    [{ finding: 'sum(late.map(p, p.amount))' }, /^finding .*expected bool, found number/],
    [{ amount: 'late' }, /^amount .*expected number, found list of Payment/],
    [{ reason: { zh: '{died}', en: 'x' } }, /^reason\.zh .*there is no fact "died"/],
    [
      { precheck: { register: 'payments', reason: { zh: '{months}', en: 'x' } } },
      /^precheck\.reason\.zh .*names no facts/,
    ],
    [{ severity: 'SEVERE' }, /^severity \(\d+:\d+\)/],
    [{ titel: 'x' }, /^titel \(\d+:\d+\): Unrecognized key/],
    [{ let: { subject: '1' } }, /"subject" is taken/],
    [{ parameters: { grace: { type: 'int', zh: 'x', en: 'x', values: [] } } }, /^parameters\.grace\.values/],
  ])('%j', (changes, message) => expect(faults(changes)[0]).toMatch(message));

  it('refuses YAML that is none, keys written twice, and aliases', () => {
    expect(faults({}, 'id: [')[0]).toMatch(/\(1:\d+\)/);
    expect(faults({}, 'id: A1\nid: A2')[0]).toMatch(/\(2:1\).*unique/);
    expect(faults({}, 'id: &a A1\nowner: *a')[0]).toContain('(2:8): anchors and aliases are not used here');
  });

  it.each([
    ['brackets', '['.repeat(50_000)],
    ['maps', '{a: '.repeat(20_000)],
    ['dashes', '- '.repeat(40_000)],
  ])('refuses %s in one another before they are read', (_, text) => {
    const started = performance.now();
    expect(faults({}, text)[0]).toContain('in one another');
    expect(performance.now() - started).toBeLessThan(500);
  });

  it.each([
    [
      'fragments that spread each other twice',
      Array.from(
        { length: 30 },
        (_, at) => `fragment F${at} on Person { ${at < 29 ? `...F${at + 1} ...F${at + 1}` : 'id'} }`,
      ).join(' '),
      /too large: selections/,
    ],
    ['one field thousands of times', `fragment E on Person { ${'id '.repeat(6000)} }`, /too large/],
    [
      'many words',
      `fragment E on Person { ${'id '.repeat(1900)}${'death { id }'.repeat(1100)} }`,
      /too large/,
    ],
  ])('refuses evidence of %s', (_, evidence, message) => {
    const started = performance.now();
    expect(faults({ evidence })[0]).toMatch(message);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('refuses hundreds of names', () => {
    const names = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`a${at}`, '1']));
    expect(faults({ let: names })[0]).toContain('at most 100');
  });

  it('refuses a text that is too long', () => {
    expect(faults({}, ' '.repeat(100_001))[0]).toContain('at most 100000 characters');
  });
});

describe('judging', () => {
  const row = (id: string, month: string, amount = 100) => ({ id, month, amount, batchKind: 'NORMAL' });
  const death = { id: 'd', diedOn: '2025-03-10' };

  function verdict(changes: Record<string, unknown>, subject: object) {
    const { screen, rule } = readScreen(screenText(changes), testSchema);
    return judge(
      { screen, rule },
      { key: 'k', subject, values: { paid: null } },
      { today: '2026-10-31', division: '12' },
    );
  }
  const subject = {
    death,
    payments: { nodes: [row('1', '2025-04'), row('2', '2025-05'), row('3', '2026-01', 10.1)] },
  };

  it('finds, with amount, period, references, facts and reason', () => {
    expect(verdict({}, subject)).toEqual({
      finding: true,
      suppressed: null,
      amount: 110.1,
      period: '2025-05..2026-01',
      periodKey: '2025',
      references: ['payments:2', 'payments:3'],
      division: null,
      driver: null,
      facts: { diedOn: '2025-03-10', months: 2 },
      reason: { zh: '死亡于2025-03-10，多发2个月', en: 'Died on 2025-03-10, 2 months' },
    });
  });

  it('finds nothing where there is nothing, and takes a list as a finding', () => {
    expect(verdict({}, { death: null, payments: { nodes: [row('2', '2025-05')] } })).toMatchObject({
      finding: false,
    });
    expect(verdict({ finding: 'late' }, subject)).toMatchObject({ finding: true });
    expect(verdict({ finding: 'late' }, { death, payments: { nodes: [] } })).toMatchObject({
      finding: false,
    });
  });

  it('says which suppression holds a finding back', () => {
    const suppress = [
      { name: 'few', zh: '少', en: 'few', when: 'size(late) < 2' },
      { name: 'small', zh: '小', en: 'small', when: 'amountOfAll < 1000' },
    ];
    const changes = {
      suppress,
      let: { ...JSON.parse(screenText()).let, amountOfAll: 'sum(late.map(p, p.amount))' },
    };
    expect(verdict(changes, subject)).toMatchObject({ finding: true, suppressed: 'small' });
  });

  it('calls a rule that fails a fault, and names where', () => {
    const broken = { facts: { diedOn: 'month(subject.death.id)', months: 'size(late)' } };
    expect(verdict(broken, subject)).toEqual({
      fault: 'facts.diedOn: month: expected a month or a date, found another text',
    });
    expect(verdict({ amount: '1 / 0' }, subject)).toEqual({
      fault: 'amount: expected a finite number of yuan',
    });
  });

  it.each<[first: string, again: (a: string) => string, last: (a: string) => string, RegExp]>([
    ['[1, 2]', (a) => `${a} + ${a}`, (a) => `size(${a}) > 0`, /more list items/],
    ['[1, 2]', (a) => `[${a}, ${a}]`, (a) => `${a} == [${a}]`, /more list items/],
    ['[1, 2]', (a) => `[${a}, ${a}]`, (a) => `size(distinct([${a}])) > 0`, /more list items/],
    ['[1, 2]', (a) => `[${a}, ${a}]`, (a) => `string(${a}) == "x"`, /more list items/],
    ['"xxxxxxxx"', (a) => `${a} + ${a}`, (a) => `size(${a}) > 0`, /at most 20000 characters/],
  ])('stops what doubles %s until no memory holds it', (first, again, last, fault) => {
    const names = Array.from({ length: 40 }, (_, at) => `a${at}`);
    const lets = Object.fromEntries(names.map((name, at) => [name, at === 0 ? first : again(`a${at - 1}`)]));
    const rest = { amount: '1', period: 'month', references: '[]', facts: {}, suppress: [] };
    const changes = { let: lets, finding: last('a39'), reason: { zh: 'x', en: 'x' }, ...rest };
    expect(verdict(changes, subject)).toEqual({ fault: expect.stringMatching(fault) });
    // Nor is it told as a fact.
    const told = { ...changes, let: { a0: '[1, 2]', ...lets }, finding: 'true', facts: { a: 'a12' } };
    if (first === '[1, 2]') expect(JSON.stringify(verdict(told, subject)).length).toBeLessThan(20_000);
  });

  it('takes the key of merging from the rule', () => {
    expect(verdict({ periodKey: 'late[0].month' }, subject)).toMatchObject({ periodKey: '2025-05' });
  });
});
