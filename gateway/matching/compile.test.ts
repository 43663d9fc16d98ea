import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlatformError } from '../../schema/errors.ts';
import { type FakeRow, fakeRegisters, matchQuestion, tokenFor } from '../testing/match-registers.ts';
import { type CompiledMatch, compileMatch, createAsker, type Expression, type ShardResult } from './index.ts';
import { WIDTH } from './tokens.ts';

const OPERANDS = [
  { name: 'dead', list: 'deaths { keys(of: PERSON, with: {min: DIED_ON}) }' },
  { name: 'paid', list: 'payments { keys(of: PERSON, with: {max: MONTH}) }' },
  { name: 'resident', list: 'residents { keys(of: PERSON) }' },
  { name: 'owner', list: 'holdings { keys(of: PERSON) }' },
  { name: 'households', list: 'residents { keys(of: HOUSEHOLD) }' },
  { name: 'members', list: 'residents { keys(of: HOUSEHOLD, by: PERSON) }' },
  { name: 'livingIn', list: 'residents { keys(of: PERSON, by: HOUSEHOLD) }' },
  { name: 'owned', list: 'holdings { keys(of: ORGANIZATION, by: PERSON) }' },
];

/** An expression over `set` with just the operands it names. */
function over(set: string, parameters?: Record<string, unknown>): Expression {
  const words = new Set(set.match(/\p{L}+/gu));
  return { operands: OPERANDS.filter(({ name }) => words.has(name)), set, parameters };
}

async function all(compiled: CompiledMatch, asker: ReturnType<typeof createAsker>, shards?: number) {
  const results: ShardResult[] = [];
  for await (const result of compiled.run(asker, shards === undefined ? {} : { shards }))
    results.push(result);
  return results;
}

const tokensIn = (results: readonly ShardResult[]) =>
  results.flatMap(({ tokens, count }) =>
    Array.from({ length: count }, (_, index) =>
      tokens.subarray(index * WIDTH, (index + 1) * WIDTH).toString('hex'),
    ),
  );
const hex = (names: Iterable<string>) => [...names].map((name) => tokenFor(name).toString('hex')).sort();

const person = fc.constantFrom(...Array.from({ length: 30 }, (_, index) => `p${index}`));
const household = fc.constantFrom(...Array.from({ length: 8 }, (_, index) => `h${index}`));
const company = fc.constantFrom(...Array.from({ length: 6 }, (_, index) => `c${index}`));
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 8 });
const rows = fc.record({
  deaths: fc.array(
    fc.record({ PERSON: optional(person), number: optional(fc.integer({ min: 20_000, max: 20_100 })) }),
  ),
  payments: fc.array(
    fc.record({ PERSON: optional(person), number: optional(fc.integer({ min: 24_296, max: 24_302 })) }),
  ),
  residents: fc.array(fc.record({ PERSON: optional(person), HOUSEHOLD: optional(household) })),
  holdings: fc.array(fc.record({ PERSON: optional(person), COMPANY: optional(company) })),
});
type Rows = Record<'deaths' | 'payments' | 'residents' | 'holdings', FakeRow[]>;

/** The same sets by plain JavaScript. */
function naive(data: Rows) {
  const named = (list: FakeRow[], role: 'PERSON' | 'HOUSEHOLD' = 'PERSON') =>
    new Set(list.flatMap((row) => row[role] ?? []));
  const across = (list: FakeRow[], by: keyof FakeRow, of: keyof FakeRow) => (set: Set<string>) =>
    new Set(
      list.filter((row) => row[of] !== undefined && set.has(String(row[by]))).map((row) => String(row[of])),
    );
  const number = (list: FakeRow[], of: string, pick: (...values: number[]) => number) => {
    const found = list.filter((row) => row.PERSON === of).flatMap((row) => row.number ?? []);
    return found.length > 0 ? pick(...found) : Number.NaN;
  };
  return {
    sets: {
      dead: named(data.deaths),
      paid: named(data.payments),
      resident: named(data.residents),
      owner: named(data.holdings),
      households: named(data.residents, 'HOUSEHOLD'),
    } as Record<string, Set<string>>,
    via: {
      members: across(data.residents, 'PERSON', 'HOUSEHOLD'),
      livingIn: across(data.residents, 'HOUSEHOLD', 'PERSON'),
      owned: across(data.holdings, 'PERSON', 'COMPANY'),
    },
    isLate: (of: string, grace: number) => {
      const died = new Date(number(data.deaths, of, Math.min) * 86_400_000);
      const month = died.getUTCFullYear() * 12 + died.getUTCMonth();
      return number(data.payments, of, Math.max) > month + grace;
    },
  };
}

type Tree = { text: string; of: (truth: ReturnType<typeof naive>) => Set<string> };
const joined = (left: Tree, right: Tree, word: 'and' | 'or' | 'and not'): Tree => ({
  text: `(${left.text} ${word} ${right.text})`,
  of: (truth) => {
    const [one, other] = [left.of(truth), right.of(truth)];
    if (word === 'or') return new Set([...one, ...other]);
    return new Set([...one].filter((name) => other.has(name) === (word === 'and')));
  },
});
const persons = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4 },
    fc
      .constantFrom('dead', 'paid', 'resident', 'owner')
      .map((text): Tree => ({ text, of: ({ sets }) => sets[text]! })),
    fc
      .tuple(tie('tree'), tie('tree'), fc.constantFrom('and', 'or', 'and not'))
      .map(([left, right, word]) => joined(left, right, word as 'and')),
    tie('tree').map(
      (inner): Tree => ({
        text: `(${inner.text} when (paid > month(dead) + $grace))`,
        of: (truth) => new Set([...inner.of(truth)].filter((name) => truth.isLate(name, 1))),
      }),
    ),
    tie('tree').map(
      (inner): Tree => ({
        text: `((${inner.text} via members and households) via livingIn)`,
        of: (truth) => truth.via.livingIn(truth.via.members(inner.of(truth))),
      }),
    ),
  ),
})).tree;

describe('a match', () => {
  it('is the algebra of JavaScript sets, whatever the nesting, the pairs, the shards and the bound', async () => {
    await fc.assert(
      fc.asyncProperty(
        rows,
        persons,
        fc.constantFrom(1, 2, 3, 7, 40),
        fc.constantFrom(2, 5, 250_000),
        async (data, tree, shards, bound) => {
          const fake = fakeRegisters(data);
          fake.bound = bound;
          const compiled = compileMatch(fake.graph, over(tree.text, { grace: 1 }));
          const asker = createAsker(matchQuestion());
          const attempt = all(compiled, asker, shards);
          // Three tokens that share their first byte can not be cut apart.
          const results = await attempt.catch((error: PlatformError) => {
            if (bound > 5 || error.code !== 'QUERY_TOO_COMPLEX') throw error;
            return null;
          });
          if (results) expect(tokensIn(results).sort()).toEqual(hex(tree.of(naive(data))));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('goes from persons to companies, and tells their codes', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(1, 5), async (data, shards) => {
        const compiled = compileMatch(fakeRegisters(data).graph, over('(dead or paid) via owned'));
        const results = await all(compiled, createAsker(matchQuestion()), shards);
        const { sets, via } = naive(data);
        const expected = via.owned(new Set([...sets.dead!, ...sets.paid!]));
        expect(results.flatMap(({ codes }) => codes ?? []).sort()).toEqual([...expected].sort());
        expect(tokensIn(results).sort()).toEqual(hex(expected));
      }),
      { numRuns: 50 },
    );
  });

  const data: Rows = {
    deaths: [
      { PERSON: 'a', number: 20_000, division: '120102' },
      { PERSON: 'b', number: 20_000 },
      { number: 20_000 },
    ],
    payments: [
      { PERSON: 'a', number: 24_300 },
      { PERSON: 'a', number: 24_299 },
      { PERSON: 'c', number: 24_300, division: '120102' },
    ],
    residents: [{ PERSON: 'a', HOUSEHOLD: 'h' }],
    holdings: [],
  };

  it('carries the values of its subjects, and counts what could not be compared', async () => {
    const compiled = compileMatch(fakeRegisters(data).graph, over('dead and paid'));
    const [result] = await all(compiled, createAsker(matchQuestion()));
    expect(result).toMatchObject({
      count: 1,
      values: { dead: Float64Array.of(20_000), paid: Float64Array.of(24_300) },
      operands: {
        dead: { tokens: 2, rows: 2, withoutKey: 1, asOf: '2026-10-31T00:00:00Z' },
        paid: { tokens: 2, rows: 3, withoutKey: 0 },
      },
      faults: [],
    });
  });

  it('asks each operand of its own department alone, with no other department’s tokens', async () => {
    const fake = fakeRegisters(data);
    const tokens = ['a', 'b', 'c'].flatMap((name) => [
      tokenFor(name).toString('base64'),
      tokenFor(name).toString('base64url'),
    ]);
    await all(compileMatch(fake.graph, over('(dead and paid) via members')), createAsker(matchQuestion()), 4);
    for (const { department, query, variables } of fake.asked) {
      if (query.includes('_registers')) continue;
      expect(department).toBe(query.includes('payments') ? 'housing' : 'civil-affairs');
      const sent = query + JSON.stringify(variables);
      expect(tokens.filter((token) => sent.includes(token))).toEqual([]);
    }
  });

  it('finds nothing, and says so, where a department fails', async () => {
    const fake = fakeRegisters(data);
    fake.failing.add('housing');
    const question = matchQuestion();
    const results = await all(compileMatch(fake.graph, over('dead and not paid')), createAsker(question));
    expect(tokensIn(results)).toEqual([]);
    expect(results[0]?.faults).toEqual([{ department: 'housing', code: 'DEPARTMENT_FAILED' }]);
    expect(question.sources.list()).toContainEqual({ department: 'housing', status: 'FAILED' });
    const reached = await all(
      compileMatch(fake.graph, over('(dead and paid) via members')),
      createAsker(matchQuestion()),
      3,
    );
    expect(reached.map(({ faults }) => faults.length > 0)).toEqual([true, true, true]);
  });

  describe('of a caller bound to a district', () => {
    const bound = () => createAsker(matchQuestion({ jurisdiction: '120101' }));
    const withReference = (set: string, reference: string[]) => {
      const expression = over(set);
      return {
        ...expression,
        operands: expression.operands.map((one) => ({ ...one, reference: reference.includes(one.name) })),
      };
    };

    it('finds in his rows what a reference says for the whole city, and hides the reference’s counts', async () => {
      const fake = fakeRegisters(data);
      const own = await all(compileMatch(fake.graph, withReference('paid and dead', [])), bound());
      expect(tokensIn(own)).toEqual([]);
      const found = await all(compileMatch(fake.graph, withReference('paid and dead', ['dead'])), bound());
      expect(tokensIn(found)).toEqual(hex(['a']));
      expect(found[0]?.operands).toMatchObject({ dead: null, paid: { tokens: 1 } });
      const widths = fake.asked.map(({ query, jurisdiction }) => [
        query.match(/deaths|payments|_registers/)![0],
        jurisdiction,
      ]);
      expect(widths).toContainEqual(['deaths', '12']);
      expect(
        widths.filter(([register, jurisdiction]) => register !== 'deaths' && jurisdiction === '12'),
      ).toEqual([]);
    });

    it.each<[string, string[], boolean]>([
      ['dead', ['dead'], false],
      ['dead and paid', ['dead'], true],
      ['dead or paid', ['dead'], false],
      ['dead and not paid', ['dead'], false],
      ['paid and not dead', ['dead'], true],
      ['(dead or owner) and paid', ['dead', 'owner'], true],
      ['dead via members', ['dead'], true],
      ['dead via members', ['members'], true],
      ['dead via members', ['dead', 'members'], false],
      ['dead when (has(paid))', ['dead'], false],
      ['paid via members', ['members'], true],
      ['paid via members via livingIn', ['members', 'livingIn'], false],
      ['(paid via members via livingIn) and dead', ['members', 'livingIn', 'dead'], false],
      ['(paid via members via livingIn) and resident', ['members', 'livingIn'], true],
      ['paid via members via livingIn', ['members'], true],
    ])('%s with %j as references is bounded: %s', async (set, reference, isBounded) => {
      const compiled = compileMatch(fakeRegisters(data).graph, withReference(set, reference));
      const refusal = await compiled.prepare(bound()).then(
        () => null,
        (error: PlatformError) => error.code,
      );
      expect(refusal).toBe(isBounded ? null : 'MATCH_UNBOUNDED');
      await compiled.prepare(createAsker(matchQuestion()));
    });

    it('reads nothing without a jurisdiction, reference or not', async () => {
      const asker = createAsker(matchQuestion({ jurisdiction: null }));
      const results = await all(
        compileMatch(fakeRegisters(data).graph, withReference('paid and dead', ['dead'])),
        asker,
      );
      expect(tokensIn(results)).toEqual([]);
    });
  });

  it('goes over pairs a few times, and not as often as a text has room for', () => {
    const times = (count: number) => `paid${' via members via livingIn'.repeat(count)}`;
    const { graph } = fakeRegisters(data);
    expect(compileMatch(graph, over(times(4))).kind).toBe('PERSON');
    expect(() => compileMatch(graph, over(times(5)))).toThrow(
      expect.objectContaining({ code: 'MATCH_INVALID', extensions: expect.objectContaining({ in: 'set' }) }),
    );
  });

  it('is refused as a whole by the scopes of the caller, with its coordinates in the account', async () => {
    const fake = fakeRegisters(data);
    const question = matchQuestion({ scopes: ['civil-affairs:read', 'platform:match'] });
    const compiled = compileMatch(fake.graph, over('dead and paid'));
    await expect(compiled.prepare(createAsker(question))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(question.inner.coordinates()).toContain('Query.deaths');
    expect(question.inner.refused()).toContain('PaymentConnection.keys');
    expect(fake.asked).toEqual([]);
  });

  it.each<[string, string, string, string | null]>([
    ['a register', 'death { keys(of: PERSON) }', 'civil-affairs', '"deaths"'],
    ['a register', 'payment { keys(of: PERSON) }', 'civil-affairs', null],
    [
      'a field',
      'deaths(where: {divisionCod: {eq: "1"}}) { keys(of: PERSON) }',
      'civil-affairs',
      '"divisionCode"',
    ],
    ['a field', 'deaths(where: {divisionCod: {eq: "1"}}) { keys(of: PERSON) }', 'housing', null],
    ['a value', 'deaths { keys(of: PERSON, with: {min: DIED_AT}) }', 'civil-affairs', '"DIED_ON"'],
    ['an argument', 'deaths(wher: {}) { keys(of: PERSON) }', 'civil-affairs', '"where"'],
  ])('of %s misspelt, %s, tells a reader of %s the right name: %s', (_, list, department, name) => {
    const { graph } = fakeRegisters(data);
    const question = matchQuestion({ scopes: [`${department}:read`, 'platform:match'] });
    let reason = '';
    try {
      compileMatch(graph, { operands: [{ name: 'x', list }], set: 'x' }, question);
    } catch (error) {
      reason = String((error as PlatformError).extensions.reason);
    }
    expect(reason).not.toBe('');
    if (name === null) expect(reason).not.toContain('Did you mean');
    else expect(reason).toContain(`Did you mean ${name}`);
  });

  it('takes no name that every object has', () => {
    const operands = [{ name: 'constructor', list: 'deaths { keys(of: PERSON) }' }];
    expect(() => compileMatch(fakeRegisters(data).graph, { operands, set: 'constructor' })).toThrow(
      expect.objectContaining({ code: 'MATCH_INVALID' }),
    );
  });

  it('wants every parameter that a filter names', async () => {
    const operands = [
      { name: 'dead', list: 'deaths(where: {divisionCode: {eq: $where}}) { keys(of: PERSON) }' },
    ];
    const { graph } = fakeRegisters(data);
    const without = compileMatch(graph, { operands, set: 'dead' });
    await expect(without.prepare(createAsker(matchQuestion()))).rejects.toMatchObject({
      code: 'ARGUMENT_INVALID',
      extensions: { argument: '$where' },
    });
    const compiled = compileMatch(graph, { operands, set: 'dead', parameters: { where: '120102' } });
    expect(tokensIn(await all(compiled, createAsker(matchQuestion())))).toEqual(hex(['a']));
  });
});

describe('an expression that is not in order', () => {
  const list = 'deaths { keys(of: PERSON) }';
  it.each<[string, string, string, RegExp]>([
    ['deaths { keys(of: PERSON) ', 'a', 'a 1:', /Expected Name/],
    ['deaths { nodes { id } }', 'a', 'a 1:10', /expected keys, found nodes/],
    ['deaths { keys(of: PERSON) { tokens } }', 'a', 'a 1:10', /without a selection/],
    ['deaths { keys(of: PERSON, shard: 1) }', 'a', 'a 1:27', /expected of, role, by/],
    ['deaths { keys(of: PERSON) } payments { keys(of: PERSON) }', 'a', 'a 1:1', /one register/],
    ['deaths {\n  keys(of: ALIEN)\n}', 'a', 'a 2:', /ALIEN/],
    ['births { keys(of: PERSON) }', 'a', 'a 1:1', /births/],
    ['deaths { keys(of: $kind) }', 'a', 'a 1:10', /written out/],
    ['deaths { keys(of: PERSON, with: {min: NONE}) }', 'a', 'a 1:', /NONE/],
    ['deaths @skip(if: true) { keys(of: PERSON) }', 'a', 'a 1:1', /directive/],
    [list, 'a and b', 'set 1:7', /an operand that is given, found "b"/],
    [list, 'a when (a > 1)', 'set 1:9', /carries a value/],
    [list, 'a via a', 'set 1:3', /an operand with by:/],
    ['residents { keys(of: HOUSEHOLD, by: PERSON) }', 'a', 'set 1:1', /stands after "via"/],
  ])('%s | %s', (text, set, place, reason) => {
    const { graph } = fakeRegisters({});
    try {
      compileMatch(graph, { operands: [{ name: 'a', list: text }], set }, { locale: 'en' });
      expect.fail('expected a refusal');
    } catch (error) {
      const { code, extensions } = error as PlatformError;
      expect(code).toBe('MATCH_INVALID');
      expect(extensions.place).toContain(place);
      expect(extensions.reason).toMatch(reason);
    }
  });

  it.each([
    ['dead and households', /one kind .*PERSON and HOUSEHOLD/],
    ['households via members', /entered by PERSON, the set is of HOUSEHOLD/],
    ['households when (dead > 1)', /operand of HOUSEHOLD/],
    ['dead when (dead > paid)', /a date and a month/],
  ])('%s', (set, reason) => {
    expect(() => compileMatch(fakeRegisters({}).graph, over(set), { locale: 'en' })).toThrow(reason);
  });

  it('has no operand that it does not use', () => {
    const expression = { ...over('dead and paid'), set: 'dead' };
    expect(() => compileMatch(fakeRegisters({}).graph, expression)).toThrow(/none of paid/);
  });
});
