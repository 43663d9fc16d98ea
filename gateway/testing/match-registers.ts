import { createHash } from 'node:crypto';
import { buildASTSchema, graphql, parse } from 'graphql';
import { PUBLIC_CALLER } from '../../schema/caller.ts';
import { platformError } from '../../schema/errors.ts';
import { limits } from '../../schema/limits.ts';
import { compilePolicy } from '../../schema/policy.ts';
import { createShield } from '../../schema/shield.ts';
import type { Department } from '../department.ts';
import { createInner } from '../inner.ts';
import { createRegisterSizes, type MatchGraph } from '../matching/index.ts';
import { createPrepare } from '../prepare.ts';
import type { Question } from '../question.ts';
import { createReadings } from '../readings.ts';
import { createSources } from '../sources.ts';

/** A row of a fake register: who stands in which role (names, made tokens here), its number and its district. */
export interface FakeRow {
  PERSON?: string | undefined;
  HOUSEHOLD?: string | undefined;
  COMPANY?: string | undefined;
  /** What `with: {min: …}` and `{max: …}` measure, in the carried unit. */
  number?: number | undefined;
  division?: string | undefined;
}

type Rows = Readonly<Record<string, readonly FakeRow[]>>;

/** Two departments in memory that give key sets as the kit does, shards, pairs and values included. */
export interface FakeRegisters {
  graph: MatchGraph;
  /** What each department was asked, and for which jurisdiction. */
  asked: {
    department: string;
    query: string;
    variables: Record<string, unknown>;
    jurisdiction: string | null;
  }[];
  /** The most tokens given at once. */
  bound: number;
  /** Departments that fail. */
  failing: Set<string>;
}

const PUBLIC = '@tag(name: "public")';
const needs = (scope: string) => `@requiresScopes(scopes: [["${scope}"]])`;

function register(name: string, row: string, department: string, fields: string, values: string) {
  const read = needs(`${department}:read`);
  return {
    root: `${name}(where: ${row}Where): ${row}Connection ${read}`,
    types: `
      type ${row} { id: ID! ${read} divisionCode: String ${read} ${fields.replaceAll('READ', read)} }
      type ${row}Connection {
        nodes: [${row}!]! ${read}
        keys(of: SubjectType!, role: ${row}Role, by: ${row}Role, with: ${row}Value, shard: Int! = 0, shards: Int! = 1): KeySet ${read}
      }
      input ${row}Where { divisionCode: StringFilter in: [${row}Where!] }
      input ${row}Value { min: ${row}ValueField max: ${row}ValueField count: Boolean }
      enum ${row}ValueField @authenticated { ${values} }
      enum ${row}Role @authenticated { PERSON HOUSEHOLD COMPANY }`,
  };
}

const registers = [
  register('deaths', 'Death', 'civil-affairs', 'person: Person READ diedOn: Date READ', 'DIED_ON'),
  register(
    'payments',
    'Payment',
    'housing',
    'person: Person READ month: Month READ amount: Int READ',
    'MONTH AMOUNT',
  ),
  register('residents', 'Resident', 'civil-affairs', 'person: Person READ household: Household READ', 'ID'),
  register('holdings', 'Holding', 'housing', 'person: Person READ company: Organization READ', 'ID'),
];

const sdl = `
  scalar Date ${PUBLIC} scalar Month ${PUBLIC} scalar KeyTokens @authenticated scalar KeyValues @authenticated
  enum SubjectType @authenticated { PERSON HOUSEHOLD ORGANIZATION }
  input StringFilter { eq: String ${PUBLIC} in: [String!] ${PUBLIC} }
  type Person @key(fields: "id") { id: ID! ${needs('platform:link')} }
  type Household @key(fields: "id") { id: ID! ${needs('platform:link')} }
  type Organization @key(fields: "uscc") { uscc: String! ${PUBLIC} }
  type KeySet {
    tokens: KeyTokens! @authenticated by: KeyTokens @authenticated values: KeyValues @authenticated
    codes: [String!] @authenticated count: Int! @authenticated rows: Int! @authenticated
    withoutKey: Int! @authenticated badChecksum: Int! @authenticated asOf: String @authenticated
  }
  type Query { ${registers.map(({ root }) => root).join('\n')} }
  ${registers.map(({ types }) => types).join('\n')}`;

const OWNERS: Readonly<Record<string, string>> = {
  deaths: 'civil-affairs',
  residents: 'civil-affairs',
  payments: 'housing',
  holdings: 'housing',
};
const KINDS: Readonly<Record<string, string>> = {
  PERSON: 'PERSON',
  HOUSEHOLD: 'HOUSEHOLD',
  ORGANIZATION: 'COMPANY',
};

export function fakeRegisters(rows: Rows): FakeRegisters {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  const fake = { asked: [], bound: 250_000, failing: new Set<string>() } as unknown as FakeRegisters;
  const departments = new Map(
    ['civil-affairs', 'housing'].map((name) => [name, fakeDepartment(name, fake, rows)] as const),
  );
  const policy = compilePolicy(sdl);
  fake.graph = {
    schema,
    prepare: createPrepare({ schema, shield: createShield(policy), limits }),
    policy,
    ownerOf: (field) => OWNERS[field],
    department: (name) => departments.get(name),
    sizes: createRegisterSizes(),
  };
  return fake;

  function fakeDepartment(name: string, { asked, failing }: FakeRegisters, all: Rows): Department {
    return {
      name,
      async ask(question, { query, variables }) {
        const { jurisdiction } = question.caller;
        asked.push({ department: name, query, variables, jurisdiction });
        if (query.includes('_registers')) {
          const own = Object.keys(OWNERS).filter((register) => OWNERS[register] === name);
          return {
            data: {
              _registers: own.map((register) => ({ name: register, rows: all[register]?.length ?? 0 })),
            },
            errors: [],
          };
        }
        if (failing.has(name)) {
          question.sources.report(name, 'FAILED');
          const { message, extensions } = platformError('DEPARTMENT_FAILED', { department: name });
          return { data: null, errors: [{ message, extensions: { ...extensions } }] };
        }
        question.sources.report(name, 'ANSWERED');
        const rootValue = Object.fromEntries(
          Object.keys(OWNERS).map((register) => [
            register,
            (args: RootArguments) => ({
              keys: (keys: KeysArguments) =>
                keySet(rowsOf(all[register] ?? [], args, jurisdiction), keys, fake.bound),
            }),
          ]),
        );
        const result = await graphql({ schema, source: query, rootValue, variableValues: variables });
        return JSON.parse(JSON.stringify({ data: result.data ?? null, errors: result.errors ?? [] }));
      },
    };
  }
}

interface RootArguments {
  where?: { divisionCode?: { eq?: string; in?: string[] } };
}

interface KeysArguments {
  of: string;
  role?: keyof FakeRow;
  by?: keyof FakeRow;
  with?: { min?: string; max?: string; count?: boolean };
  shard: number;
  shards: number;
}

function rowsOf(rows: readonly FakeRow[], { where }: RootArguments, jurisdiction: string | null): FakeRow[] {
  const { eq, in: codes } = where?.divisionCode ?? {};
  return rows.filter(
    ({ division = '120101' }) =>
      jurisdiction !== null &&
      division.startsWith(jurisdiction) &&
      (eq === undefined || division === eq) &&
      (codes === undefined || codes.includes(division)),
  );
}

function keySet(
  rows: readonly FakeRow[],
  { of, by, with: carried, shard, shards }: KeysArguments,
  bound: number,
) {
  const role = KINDS[of] as keyof FakeRow;
  const [low, high] = [Math.ceil((shard * 256) / shards), Math.ceil(((shard + 1) * 256) / shards)];
  const groups = new Map<
    string,
    { token: Buffer; by: Buffer | null; name: string; numbers: number[]; rows: number }
  >();
  for (const row of rows) {
    const name = row[role];
    const other = by ? row[by] : undefined;
    if (typeof name !== 'string' || (by && typeof other !== 'string')) continue;
    const token = tokenFor(name);
    const paired = by ? tokenFor(String(other)) : null;
    const place = (paired ?? token)[1]!;
    if (place < low || place >= high) continue;
    const key = `${paired?.toString('hex') ?? ''}${token.toString('hex')}`;
    const group = groups.get(key) ?? { token, by: paired, name, numbers: [], rows: 0 };
    groups.set(key, group);
    group.rows += 1;
    if (row.number !== undefined) group.numbers.push(row.number);
  }
  if (groups.size > bound) {
    throw platformError('ARGUMENT_INVALID', { argument: 'shards', expected: 'more' });
  }
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
  const numberOf = ({ numbers, rows: count }: (typeof sorted)[number]) => {
    if (carried?.count) return count;
    if (numbers.length === 0) return Number.NaN;
    return carried?.min ? Math.min(...numbers) : Math.max(...numbers);
  };
  const values = Buffer.alloc(sorted.length * 8);
  for (const [index, group] of sorted.entries()) values.writeDoubleBE(numberOf(group), index * 8);
  return {
    tokens: Buffer.concat(sorted.map(({ token }) => token)).toString('base64'),
    by: by ? Buffer.concat(sorted.map(({ by: paired }) => paired!)).toString('base64') : null,
    values: carried ? values.toString('base64') : null,
    codes: of === 'ORGANIZATION' ? sorted.map(({ name }) => name) : null,
    count: sorted.length,
    rows: sorted.reduce((sum, group) => sum + group.rows, 0),
    withoutKey: shard === 0 ? rows.filter((row) => row[role] === undefined).length : 0,
    badChecksum: 0,
    asOf: '2026-10-31T00:00:00Z',
  };
}

/** The token of a name: of two versions, so that orders of both are met. */
export function tokenFor(name: string): Buffer {
  const digest = createHash('sha256').update(name).digest();
  return Buffer.concat([Buffer.of(1 + (digest[31]! % 2)), digest.subarray(0, 16)]);
}

/** A question of an analyst, of the whole city unless another jurisdiction is given. */
export function matchQuestion(changes: { jurisdiction?: string | null; scopes?: string[] } = {}): Question {
  const scopes = changes.scopes ?? ['civil-affairs:read', 'housing:read', 'platform:link', 'platform:match'];
  const { jurisdiction = '12' } = changes;
  return {
    id: 'q',
    graph: 'full',
    text: '',
    operationName: undefined,
    variables: {},
    caller: { ...PUBLIC_CALLER, kind: 'person', user: 'zhang', jurisdiction, scopes: new Set(scopes) },
    locale: 'en',
    deadline: performance.now() + 60_000,
    deadlineMs: 60_000,
    sources: createSources(),
    readings: createReadings(),
    inner: createInner(),
  };
}
