import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { DepartmentContext } from '../context.ts';
import { villageToken } from '../link/service.ts';
import { decodeToken, tokenVersions } from '../link/token.ts';
import type { Named } from './entity-list.ts';
import type { Register } from './register.ts';
import type { Child, RoleSource } from './role.ts';
import { villageLength } from './subject.ts';

export interface Shard {
  shard: number;
  shards: number;
}

/** The rows of a table that hold a token of a shard's range of second bytes, the last excluded. */
export interface TokenRange {
  table: string;
  column: string;
  from: number;
  to: number;
}

/** The subjects of one role of a key set, as an expression over the register's rows. */
export interface Side {
  /** The subject's token. */
  token: SQL;
  /** The code it is public by, where there is one. */
  code: SQL | null;
  /** What must be joined to the register's table for it. */
  join: SQL | undefined;
  child: Child | null;
  /** That a row names somebody here, and he is of the shard: one of these, which follow each other in byte order. */
  ranges: readonly SQL[];
  /** The rows that these let through, if they are told from others by their token. */
  within: TokenRange | null;
}

/** `name` tells apart what is joined for the sides of a pair; without a shard it is all of them. */
export async function sideOf(
  context: DepartmentContext,
  register: Register,
  { role, source }: Named,
  name: string,
  shard: Shard | null,
): Promise<Side> {
  const { key, uscc, kind } = source;
  if (kind === 'VILLAGE') return villages(context, register, key, name, shard);
  const isPart = shard !== null && shard.shards > 1;
  return {
    token: sql`${key}`,
    code: uscc && sql`${uscc.column}`,
    join: undefined,
    child: role.child,
    ranges: isPart ? rangesOf(source, shard) : [sql`${key} is not null`],
    within: isPart
      ? { table: getTableName(key.table), column: key.name, from: lowest(shard), to: lowest(shard, 1) }
      : null,
  };
}

/**
 * Villages are named by their codes, of which an open version's tokens are made; a city has thousands. So the codes
 * that stand in the table are found by hopping through their index, and what the rest joins is codes with tokens.
 */
async function villages(
  context: DepartmentContext,
  register: Register,
  column: RoleSource['key'],
  name: string,
  shard: Shard | null,
): Promise<Side> {
  const code = sql`left(${column}, ${sql.raw(String(villageLength))})`;
  const next = (after: SQL) =>
    sql`(select ${column} as code from ${register.table} where ${column} >= ${after} order by ${column} limit 1)`;
  const { rows } = await context.db.execute<{ code: string }>(sql`
    with recursive found(code) as (
      ${next(sql`''`)}
      union all
      select following.code from found cross join lateral
        ${next(sql`case when length(found.code) >= ${sql.raw(String(villageLength))} then left(found.code, ${sql.raw(String(villageLength))}) || ':' else found.code || '0' end`)} following
    )
    select left(code, ${sql.raw(String(villageLength))}) as code from found
    where length(code) >= ${sql.raw(String(villageLength))}`);
  const found = rows
    .map((row) => ({ code: row.code, token: decodeToken(villageToken(row.code)) }))
    .filter(({ token }) => !shard || (token[1]! >= lowest(shard) && token[1]! < lowest(shard, 1)));
  const listed = sql.identifier(name);
  return {
    token: sql`${listed}.token`,
    code: sql`${listed}.code`,
    join: sql`join unnest(${sql.param(found.map((one) => one.code))}::text[], ${sql.param(
      found.map((one) => one.token),
    )}::bytea[]) as ${listed}(code, token) on ${listed}.code = ${code}`,
    child: null,
    ranges: [sql`true`],
    within: null,
  };
}

/**
 * Shards are ranges of the byte after the version, so that an index on the token serves them. One range a version: an
 * index that is read for two ranges at once gives its rows in no order.
 */
function rangesOf({ kind, key }: RoleSource, shard: Shard): SQL[] {
  const keyed = kind !== 'ORGANIZATION' && kind !== 'PROJECT';
  const versions = keyed ? [tokenVersions.sha256, tokenVersions.sm3] : [tokenVersions.open];
  const [low, high] = [lowest(shard), lowest(shard, 1)];
  return versions.map(
    (version) =>
      sql`${key} >= ${bytes(version, low)} and ${key} < ${high > 0xff ? bytes(version + 1) : bytes(version, high)}`,
  );
}

function lowest({ shard, shards }: Shard, after = 0): number {
  return Math.ceil(((shard + after) * 256) / shards);
}

function bytes(...values: number[]): SQL {
  return sql`${sql.param(Buffer.from(values))}::bytea`;
}
