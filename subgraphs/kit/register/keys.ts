import { and, count, countDistinct, eq, gte, isNotNull, isNull, lt, or, type SQL, sql } from 'drizzle-orm';
import type { SubjectKind } from '../../../schema/entities.ts';
import { registerStatus } from '../columns.ts';
import type { DepartmentContext } from '../context.ts';
import { villageToken } from '../link/service.ts';
import { decodeToken, tokenVersions } from '../link/token.ts';
import { argumentInvalid, bounds } from './bounds.ts';
import { type Named, namedBy } from './entity-list.ts';
import type { List } from './list.ts';
import type { RoleSource } from './role.ts';
import { villageLength } from './subject.ts';

export interface KeysArguments {
  of: SubjectKind;
  role?: string | null;
  shard: number;
  shards: number;
}

/** A shard of a list's subjects. What has no key is told with shard 0, so that sums over shards are right. */
export interface KeySet {
  subject: SubjectKind;
  /** base64 of 17-byte entries, distinct, in byte order. */
  tokens: string;
  count: number;
  /** How many rows the tokens stand for. */
  rows: number;
  /** How many rows should name somebody and have no token for him; those with a bad checksum are among them. */
  withoutKey: number;
  badChecksum: number;
  asOf: string | null;
}

/** The tokens of a list's subjects, aggregated in the database; `also` narrows the list to one entity's rows. */
export async function readKeys(
  context: DepartmentContext,
  list: List,
  args: KeysArguments,
  also?: SQL,
): Promise<KeySet> {
  const named = namedBy(list.register.roles.values(), args.of, args.role);
  if (!named) {
    const roles = [...list.register.roles.values()].filter(({ sources }) =>
      sources.some(({ kind }) => kind === args.of),
    );
    throw argumentInvalid(
      args.role ? 'role' : 'of',
      roles.length > 0
        ? `one of ${roles.map(({ name }) => name).join(', ')}`
        : `a kind of subject that ${list.register.name} names`,
    );
  }
  const { shard, shards } = args;
  if (shards < 1 || shards > bounds.shards) throw argumentInvalid('shards', `1..${bounds.shards}`);
  if (shard < 0 || shard >= shards) throw argumentInvalid('shard', `0..${shards - 1}`);
  const conditions = and(list.conditions, also);
  const read = named.source.kind === 'VILLAGE' ? villages : tokens;
  const [found, lost, asOf] = await Promise.all([
    read(context, list, named, args, conditions),
    shard === 0 ? withoutKey(context, list, named, conditions) : { withoutKey: 0, badChecksum: 0 },
    freshness(context, list.register.name),
  ]);
  if (found.tokens === null) {
    const enough = Math.min(bounds.shards, Math.ceil((shards * found.count * 1.2) / bounds.keys));
    throw argumentInvalid(
      'shards',
      `at least ${enough}: this shard has ${found.count} tokens, ${bounds.keys} is the most`,
    );
  }
  context.reads.keySet(found.count, found.tokens);
  return { subject: args.of, ...found, tokens: found.tokens, ...lost, asOf };
}

interface Found {
  /** Null where they are too many. */
  tokens: string | null;
  count: number;
  rows: number;
}

async function tokens(
  context: DepartmentContext,
  list: List,
  named: Named,
  { shard, shards }: KeysArguments,
  conditions: SQL | undefined,
): Promise<Found> {
  const { key } = named.source;
  const rows = joined(context, list, named, { token: key, n: count().as('n') })
    .where(and(conditions, isNotNull(key), shards > 1 ? inShard(named.source, shard, shards) : undefined))
    .groupBy(key)
    .as('s');
  const all = sql`encode(string_agg(s.${sql.identifier(key.name)}, ''::bytea order by s.${sql.identifier(key.name)}), 'base64')`;
  const [found] = await context.db
    .select({
      // PostgreSQL breaks base64 into lines; beyond the bound nothing is made of them.
      tokens: sql<
        string | null
      >`case when count(*) <= ${bounds.keys} then coalesce(translate(${all}, chr(10), ''), '') end`,
      count: count(),
      rows: sql<number>`coalesce(sum(s.n), 0)`.mapWith(Number),
    })
    .from(rows);
  return found!;
}

/** Villages are named by their codes; a town has dozens, a city thousands, so their tokens are made here. */
async function villages(
  context: DepartmentContext,
  list: List,
  named: Named,
  { shard, shards }: KeysArguments,
  conditions: SQL | undefined,
): Promise<Found> {
  const { key } = named.source;
  const village = sql<string>`left(${key}, ${sql.raw(String(villageLength))})`;
  const rows = await joined(context, list, named, { village: village.as('village'), n: count() })
    .where(and(conditions, gte(sql`length(${key})`, villageLength)))
    .groupBy(village);
  const found = (rows as unknown as { village: string; n: number }[])
    .map(({ village: divisionCode, n }) => ({ token: decodeToken(villageToken(divisionCode)), n }))
    .filter(({ token }) => token[1]! >= lowest(shard, shards) && token[1]! < lowest(shard + 1, shards))
    .sort((one, other) => one.token.compare(other.token));
  return {
    tokens: Buffer.concat(found.map(({ token }) => token)).toString('base64'),
    count: found.length,
    rows: found.reduce((sum, { n }) => sum + n, 0),
  };
}

async function withoutKey(context: DepartmentContext, list: List, named: Named, conditions: SQL | undefined) {
  const { key, fault, kind } = named.source;
  const { child } = named.role;
  const isAmongOthers = named.role.sources.length > 1;
  const lacks = kind === 'VILLAGE' ? lt(sql`length(${key})`, villageLength) : isNull(key);
  // A row that names nobody lacks no key; whether it should name somebody, only a person's fault tells.
  const due = fault ? isNotNull(fault) : isAmongOthers ? sql`false` : undefined;
  const counted = child ? countDistinct(child.rowId) : count();
  const bad = fault
    ? sql<number>`count(*) filter (where ${eq(fault, 'CHECKSUM')})`.mapWith(Number)
    : sql<number>`0`.mapWith(Number);
  const [row] = await joined(context, list, named, { withoutKey: counted, badChecksum: bad }).where(
    and(conditions, lacks, due),
  );
  return row as unknown as { withoutKey: number; badChecksum: number };
}

/** A select over the rows of the list, joined to where the role's subjects stand. */
function joined(
  context: DepartmentContext,
  { register }: List,
  { role }: Named,
  selection: Parameters<typeof context.db.select>[0] & object,
) {
  const select = context.db.select(selection).from(register.table).$dynamic();
  return role.child ? select.innerJoin(role.child.table, eq(role.child.rowId, register.columns.id!)) : select;
}

/** Shards are ranges of the byte after the version, so that an index on the token serves them. */
function inShard({ kind, key }: RoleSource, shard: number, shards: number): SQL {
  const keyed = kind !== 'ORGANIZATION' && kind !== 'PROJECT';
  const versions = keyed ? [tokenVersions.sha256, tokenVersions.sm3] : [tokenVersions.open];
  const [low, high] = [lowest(shard, shards), lowest(shard + 1, shards)];
  return or(
    ...versions.map((version) =>
      and(
        sql`${key} >= ${bytes(version, low)}`,
        sql`${key} < ${high > 0xff ? bytes(version + 1) : bytes(version, high)}`,
      ),
    ),
  )!;
}

function lowest(shard: number, shards: number): number {
  return Math.ceil((shard * 256) / shards);
}

function bytes(...values: number[]): SQL {
  return sql`${sql.param(Buffer.from(values))}::bytea`;
}

async function freshness(context: DepartmentContext, register: string): Promise<string | null> {
  const [row] = await context.statusDb
    .select({ asOf: registerStatus.asOf })
    .from(registerStatus)
    .where(eq(registerStatus.register, register));
  return row?.asOf ?? null;
}
