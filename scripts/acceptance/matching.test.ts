import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createLinkService } from '../../subgraphs/kit/index.ts';
import { county } from '../county/index.ts';
import { type CallerRow, callers } from './authorization/callers.ts';
import { linkOptions, type Stack, startStack } from './stack.ts';

// Matches and the matrix over HTTP and real departments, beside what the rows themselves say.

const small = { people: 1_500, seed: 5 };
const events = [...county(small).rows()];
const rowsOf = (table: string) => events.filter((event) => event.table === table).map(({ row }) => row);
const link = createLinkService(linkOptions);
const tokenOf = (idNumber: unknown) => link.person(idNumber as string).token;
const analyst = callers.find(({ title }) => title === 'analyst who screens') as CallerRow;
let stack: Stack;

beforeAll(async () => {
  stack = await startStack(small);
});
afterAll(() => stack?.close());

interface Match {
  count: number | null;
  complete: boolean;
  notComparable: number | null;
  operands: { name: string; tokens: number | null; rows: number | null; withoutKey: number | null }[];
  subjects: {
    nodes: {
      token: string;
      entity: Record<string, unknown> | null;
      values: { operand: string; value: number }[];
    }[];
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  } | null;
}

const MATCH = `query ($operands: [MatchOperand!]!, $set: String!, $parameters: JSON, $first: Int, $after: String) {
  match(operands: $operands, set: $set, parameters: $parameters) {
    count complete notComparable operands { name tokens rows withoutKey }
    subjects(first: $first, after: $after) {
      nodes { token values { operand value } entity { ... on Person { id residency } ... on Organization { uscc name } } }
      pageInfo { hasNextPage endCursor } } } }`;

async function match(variables: object, caller = analyst) {
  const { body } = await stack.ask<{ match: Match | null }>(caller, MATCH, { first: 500, ...variables });
  return { body, found: body.data?.match ?? null };
}

const paid = {
  name: 'paid',
  list: 'allowancePayments(where: {scheme: {eq: $scheme}}) { keys(of: PERSON, role: RECIPIENT, with: {max: MONTH}) }',
};
const dead = {
  name: 'dead',
  list: 'deaths(where: {cancelledOn: {isNull: true}}) { keys(of: PERSON, with: {min: DIED_ON}) }',
};
const monthIndex = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** Who was paid in a month after the month of death, by the rows. */
function paidAfterDeath(scheme: string, grace: number, district = '12'): string[] {
  const died = new Map<string, string>();
  for (const row of rowsOf('deaths')) {
    const token = tokenOf(row.personIdentityNumber);
    if (!token || row.cancelledOn) continue;
    const before = died.get(token);
    if (!before || String(row.diedOn) < before) died.set(token, String(row.diedOn));
  }
  const late = rowsOf('allowancePayments').flatMap((row) => {
    const token = tokenOf(row.recipientIdentityNumber);
    const day = token && died.get(token);
    if (!day || row.scheme !== scheme || !String(row.divisionCode).startsWith(district)) return [];
    return monthIndex(String(row.month)) > monthIndex(day) + grace ? [token] : [];
  });
  return [...new Set(late)].sort();
}

describe('a match', () => {
  const set = '(paid and dead) when (paid > month(dead) + $grace)';

  test.each([
    ['ELDERLY_CARE', 0],
    ['ELDERLY_CARE', 1],
    ['MINIMUM_LIVING', 0],
  ])('%s paid %i months after death: who the rows say', async (scheme, grace) => {
    const { body, found } = await match({ operands: [paid, dead], set, parameters: { scheme, grace } });
    expect(body.errors).toBeUndefined();
    const expected = paidAfterDeath(scheme, grace);
    expect(expected.length).toBeGreaterThan(0);
    expect(found).toMatchObject({ count: expected.length, complete: true });
    expect(found!.subjects!.nodes.map(({ token }) => token).sort()).toEqual(expected);
    for (const { token, entity, values } of found!.subjects!.nodes) {
      expect(entity?.id).toBe(token);
      const own = Object.fromEntries(values.map(({ operand, value }) => [operand, value]));
      const day = new Date(own.dead! * 86_400_000).toISOString();
      expect(own.paid).toBeGreaterThan(monthIndex(day) + grace);
    }
  });

  test('pages through its subjects, each once', async () => {
    const all = { operands: [dead], set: 'dead', first: 7 };
    const seen: string[] = [];
    let after: string | null = null;
    let count: number | null = null;
    do {
      const { found } = await match({ ...all, after });
      count = found!.count;
      seen.push(...found!.subjects!.nodes.map(({ token }) => token));
      const { hasNextPage, endCursor } = found!.subjects!.pageInfo;
      after = hasNextPage ? endCursor : null;
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen).toHaveLength(count!);
  });

  test('goes from officials over their relatives to the companies that these represent', async () => {
    const { body, found } = await match({
      operands: [
        { name: 'officials', list: 'villageOfficials { keys(of: PERSON, role: OFFICIAL) }' },
        {
          name: 'relatives',
          list: 'relativeDeclarations { keys(of: PERSON, role: RELATIVE, by: DECLARANT) }',
        },
        {
          name: 'represented',
          list: 'organizations { keys(of: ORGANIZATION, role: ORGANIZATION, by: LEGAL_REPRESENTATIVE) }',
        },
      ],
      set: '(officials or officials via relatives) via represented',
    });
    expect(body.errors).toBeUndefined();
    const officials = new Set(rowsOf('villageOfficials').map((row) => tokenOf(row.officialIdentityNumber)));
    const relatives = rowsOf('relativeDeclarations')
      .filter((row) => officials.has(tokenOf(row.declarantIdentityNumber)))
      .map((row) => tokenOf(row.relativeIdentityNumber));
    const both = new Set([...officials, ...relatives].filter((token) => token !== null));
    const expected = rowsOf('organizations')
      .filter((row) => both.has(tokenOf(row.legalRepresentativeIdentityNumber)!))
      .map((row) => String(row.uscc ?? row.organizationUscc));
    expect(expected.length).toBeGreaterThan(0);
    expect(found!.count).toBe(new Set(expected).size);
    expect(found!.subjects!.nodes.map(({ entity }) => entity?.uscc).sort()).toEqual(
      [...new Set(expected)].sort(),
    );
  });

  test('of a caller of one district finds in it a death of another, and no payment of another', async () => {
    const districts = new Set(rowsOf('allowancePayments').map((row) => String(row.divisionCode).slice(0, 6)));
    const parameters = { scheme: 'ELDERLY_CARE', grace: 0 };
    for (const jurisdiction of districts) {
      const bound = { ...analyst, jurisdiction };
      const { found } = await match(
        { operands: [paid, { ...dead, reference: true }], set, parameters },
        bound,
      );
      expect(found!.subjects!.nodes.map(({ token }) => token).sort()).toEqual(
        paidAfterDeath('ELDERLY_CARE', 0, jurisdiction),
      );
      expect(found!.operands.find(({ name }) => name === 'dead')).toMatchObject({ tokens: null, rows: null });
    }
    const refused = await match(
      {
        operands: [
          { ...paid, reference: true },
          { ...dead, reference: true },
        ],
        set,
        parameters,
      },
      { ...analyst, jurisdiction: '120115' },
    );
    expect(refused.body.errors?.[0]?.extensions).toMatchObject({ code: 'MATCH_UNBOUNDED' });
    expect(refused.body.data).toBeUndefined();
  });

  test('is one entry of the audit log, with the coordinates of its operands', async () => {
    await match({ operands: [paid, dead], set, parameters: { scheme: 'ELDERLY_CARE', grace: 0 } });
    const entry = await stack.lastAuditEntry();
    expect(entry.coordinates).toEqual(
      expect.arrayContaining([
        'Query.match',
        'Query.deaths',
        'DeathConnection.keys',
        'AllowancePaymentWhere.scheme',
      ]),
    );
    expect(entry.sources).toContainEqual({ department: 'civil-affairs', status: 'ANSWERED' });
    expect(entry.read[0]?.commitments.length).toBeGreaterThan(0);
    expect(entry).toMatchObject({ outcome: 'ANSWERED', case: null });
    // What the operands were stands beside it, by its hash.
    const texts = await stack.auditedTexts(entry.within);
    expect(texts.sort()).toEqual([
      expect.stringContaining('allowancePayments(where: {scheme: {eq: $scheme}})'),
      expect.stringContaining('deaths(where: {cancelledOn: {isNull: true}})'),
    ]);
  });

  test('is refused as a whole where an operand is, before anybody is asked', async () => {
    const officer = callers.find(({ title }) => title === 'officer of housing') as CallerRow;
    const { body } = await match({ operands: [dead], set: 'dead' }, officer);
    expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    const secret = { name: 'a', list: 'residents(where: {personName: {eq: "张三"}}) { keys(of: PERSON) }' };
    const filtered = await match({ operands: [secret], set: 'a' });
    expect(filtered.body.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      refused: [{ coordinate: 'ResidentWhere.personName' }],
    });
    const entry = await stack.lastAuditEntry();
    expect(entry).toMatchObject({ outcome: 'FORBIDDEN', refused: ['ResidentWhere.personName'], read: [] });
  });

  test('says where an expression is wrong', async () => {
    const { body } = await match({ operands: [dead], set: 'dead and nobody' });
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'MATCH_INVALID',
      in: 'set',
      line: 1,
      column: 10,
    });
  });
});

describe('the matrix', () => {
  const registers = [
    { register: 'residents', role: 'PERSON' },
    {
      register: 'allowancePayments',
      where: { scheme: { eq: 'ELDERLY_CARE' } },
      role: 'RECIPIENT',
      name: 'elderly',
    },
    { register: 'properties' },
    { register: 'disabilityCertificates', name: 'disabled' },
  ];
  const MATRIX = `query ($registers: [MatrixRegister!]!, $combinations: [String!]) {
    matrix(subject: PERSON, registers: $registers, combinations: $combinations) {
      complete suppressed registers { name department tokens }
      cells { left right count suppressed } combinations { set count suppressed } } }`;
  interface Matrix {
    registers: { name: string; tokens: number | null }[];
    cells: { left: string; right: string; count: number | null; suppressed: boolean }[];
    combinations: { set: string; count: number | null }[];
    suppressed: boolean;
  }
  const people = (table: string, role: string, keep = (_: Record<string, unknown>) => true) =>
    new Set(
      rowsOf(table)
        .filter(keep)
        .map((row) => tokenOf(row[`${role}IdentityNumber`]))
        .filter((token) => token !== null),
    );
  const sets: Record<string, Set<string>> = {
    residents: people('residents', 'person'),
    elderly: people('allowancePayments', 'recipient', ({ scheme }) => scheme === 'ELDERLY_CARE'),
    properties: people('properties', 'owner'),
    disabled: people('disabilityCertificates', 'person'),
  };
  const combinations = ['elderly and properties and not disabled', 'residents and (disabled or elderly)'];
  const inSets = (test: (has: (name: string) => boolean) => boolean) =>
    [...new Set(Object.values(sets).flatMap((set) => [...set]))].filter((token) =>
      test((name) => sets[name]!.has(token)),
    ).length;

  test('counts every pair and every combination as the rows do', async () => {
    const { body } = await stack.ask<{ matrix: Matrix }>(analyst, MATRIX, { registers, combinations });
    expect(body.errors).toBeUndefined();
    const { matrix } = body.data!;
    for (const { name, tokens } of matrix.registers) expect(tokens).toBe(sets[name]!.size);
    expect(matrix.cells).toHaveLength(6);
    for (const { left, right, count } of matrix.cells) {
      expect(count).toBe(inSets((has) => has(left) && has(right)));
    }
    expect(matrix.combinations.map(({ count }) => count)).toEqual([
      inSets((has) => has('elderly') && has('properties') && !has('disabled')),
      inSets((has) => has('residents') && (has('disabled') || has('elderly'))),
    ]);
  });

  test('opens a cell into its subjects, and a subject into its rows', async () => {
    const query = `query ($registers: [MatrixRegister!]!) { matrix(subject: PERSON, registers: $registers) {
      subjects(set: "elderly and properties", first: 500) { nodes { token entity { ... on Person {
        allowancePayments(where: {scheme: {eq: ELDERLY_CARE}}, first: 1) { totalCount } properties(first: 1) { totalCount } } } } } } }`;
    type Opened = { token: string; entity: { allowancePayments: { totalCount: number } } };
    const { body } = await stack.ask<{ matrix: { subjects: { nodes: Opened[] } } }>(analyst, query, {
      registers,
    });
    expect(body.errors).toBeUndefined();
    const { nodes } = body.data!.matrix.subjects;
    const expected = [...sets.elderly!].filter((token) => sets.properties!.has(token));
    expect(nodes.map(({ token }) => token).sort()).toEqual(expected.sort());
    for (const { entity } of nodes) expect(entity.allowancePayments.totalCount).toBeGreaterThan(0);
  });

  test('tells who may not see persons no small count, and no other exactly', async () => {
    const leader: CallerRow = {
      title: 'leader',
      roles: ['leader'],
      jurisdiction: '12',
      purpose: 'STATISTICS',
      holds: [],
    };
    const filtered = await stack.ask(leader, MATRIX, { registers });
    expect(filtered.body.errors?.[0]?.extensions).toMatchObject({
      code: 'ARGUMENT_INVALID',
      argument: 'where',
    });
    const whole = registers.map(({ where: _, ...register }) => register);
    sets.elderly = people('allowancePayments', 'recipient');
    const { body } = await stack.ask<{ matrix: Matrix }>(leader, MATRIX, { registers: whole, combinations });
    expect(body.errors).toBeUndefined();
    const { matrix } = body.data!;
    expect(matrix.suppressed).toBe(true);
    const cells = [...matrix.cells, ...matrix.combinations];
    for (const { count } of cells) expect(count === null || (count >= 10 && count % 10 === 0)).toBe(true);
    for (const { left, right, count } of matrix.cells) {
      const exact = inSets((has) => has(left) && has(right));
      if (exact < 10) expect(count).toBeNull();
      else expect(Math.abs(count! - exact)).toBeLessThan(10);
    }
    const opened = await stack.ask(leader, MATCH, { operands: [dead], set: 'dead' });
    expect(opened.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('lists of subjects', () => {
  test('give their rows of all departments, as many as are asked for', async () => {
    const ids = [...new Set(rowsOf('properties').map((row) => tokenOf(row.ownerIdentityNumber)))].slice(
      0,
      300,
    );
    const query = `query ($ids: [ID!]!) { persons(ids: $ids) { id properties(first: 1) { totalCount } } }`;
    type People = { persons: { id: string; properties: { totalCount: number } }[] };
    const { body } = await stack.ask<People>(analyst, query, { ids });
    expect(body.errors).toBeUndefined();
    const owned = Map.groupBy(rowsOf('properties'), (row) => tokenOf(row.ownerIdentityNumber));
    expect(body.data!.persons.map(({ properties }) => properties.totalCount)).toEqual(
      ids.map((id) => owned.get(id)!.length),
    );
    const { body: many } = await stack.ask(analyst, query, {
      ids: Array.from({ length: 501 }, () => ids[0]),
    });
    expect(many.errors?.[0]?.extensions?.code).toBe('ARGUMENT_INVALID');
  });
});

describe('a temporary list', () => {
  const CREATE = `mutation ($content: String!, $format: TemporaryListFormat!) {
    createTemporaryList(content: $content, format: $format) { handle entries withoutKey expiresAt } }`;
  const LINES = `query ($operands: [MatchOperand!]!, $set: String!, $parameters: JSON) {
    match(operands: $operands, set: $set, parameters: $parameters) { count lines notComparable
      subjects { nodes { token } } } }`;
  interface Created {
    createTemporaryList: { handle: string; entries: number; withoutKey: number } | null;
  }
  const investigator = callers.find(({ title }) => title === 'investigator with a case') as CallerRow;
  const listed = {
    name: 'listed',
    list: 'temporaryListEntries(where: {list: {eq: $list}}) { keys(of: PERSON, with: {min: LINE}) }',
  };
  const dead = {
    name: 'dead',
    list: 'deaths(where: {cancelledOn: {isNull: true}}) { keys(of: PERSON) }',
    reference: true,
  };
  const deadRows = rowsOf('deaths').filter((row) => tokenOf(row.personIdentityNumber) && !row.cancelledOn);
  const deadNumbers = [...new Set(deadRows.map((row) => String(row.personIdentityNumber)))].slice(0, 3);
  const deadTokens = new Set(deadRows.map((row) => tokenOf(row.personIdentityNumber)));
  const living = rowsOf('residents').filter((row) => {
    const token = tokenOf(row.personIdentityNumber);
    return token && !deadTokens.has(token) && !row.movedOutOn;
  });
  const csv = ['序号,姓名,身份证号', ...deadNumbers.map((number, index) => `${index},甲,${number}`)];
  csv.push(`9,乙,${living[0]!.personIdentityNumber}`, '10,丙,110101190001010000', '11,丁,');
  const content = Buffer.from(csv.join('\n')).toString('base64');

  test('answers a handle, and in a match the lines that it finds, never a token', async () => {
    const { body } = await stack.ask<Created>(investigator, CREATE, { content, format: 'CSV' });
    expect(body.errors).toBeUndefined();
    const created = body.data!.createTemporaryList!;
    expect(created).toMatchObject({ entries: 6, withoutKey: 2 });
    const text = JSON.stringify(body);
    for (const number of deadNumbers) expect(text).not.toContain(tokenOf(number));

    const variables = {
      operands: [listed, dead],
      set: 'listed and dead',
      parameters: { list: created.handle },
    };
    const found = await stack.ask<{ match: object }>(investigator, LINES, variables);
    expect(found.body.errors).toBeUndefined();
    expect(found.body.data!.match).toMatchObject({
      count: deadNumbers.length,
      lines: [2, 3, 4],
      subjects: null,
    });

    const direct = `{ temporaryListEntries { nodes { id } keys(of: PERSON) { tokens } } }`;
    const refused = await stack.ask(investigator, direct);
    expect(refused.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('finds nothing outside the district of whoever brings it', async () => {
    const home = String(living[0]!.divisionCode).slice(0, 6);
    for (const [jurisdiction, lines] of [
      [home, [5]],
      ['120118', []],
    ] as const) {
      const bound = { ...investigator, jurisdiction };
      const { body } = await stack.ask<Created>(bound, CREATE, { content, format: 'CSV' });
      const { handle } = body.data!.createTemporaryList!;
      const operands = [
        listed,
        { name: 'resident', list: 'residents { keys(of: PERSON) }', reference: true },
      ];
      const variables = { operands, set: 'listed and resident', parameters: { list: handle } };
      const { body: answer } = await stack.ask<{ match: { lines: number[] } }>(bound, LINES, variables);
      expect(answer.errors).toBeUndefined();
      if (lines.length === 0 || home !== '120118')
        expect(answer.data!.match.lines).toEqual(expect.arrayContaining([...lines]));
      if (lines.length === 0 && home !== '120118') expect(answer.data!.match.lines).toEqual([]);
    }
  });

  test('is for who may see identities, with a case', async () => {
    const { case: _, ...without } = investigator;
    for (const caller of [analyst, without as CallerRow]) {
      const { body } = await stack.ask(caller, CREATE, { content, format: 'CSV' });
      // One clear word for who lacks nothing but a case.
      const code = caller === analyst ? 'FORBIDDEN' : 'CASE_REQUIRED';
      expect(body.errors).toMatchObject([{ extensions: { code } }]);
      const variables = { operands: [listed, dead], set: 'listed and dead', parameters: { list: 'x' } };
      const { body: used } = await stack.ask(caller, LINES, variables);
      expect(used.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  test.each([
    ['', 'CSV'],
    ['not a zip file at all', 'XLSX'],
  ])('refuses what it cannot read: %j as %s', async (text, format) => {
    const { body } = await stack.ask(investigator, CREATE, {
      content: Buffer.from(text).toString('base64'),
      format,
    });
    expect(body.errors?.[0]?.extensions?.code).toBe('ARGUMENT_INVALID');
  });
});
