import { and, count, countDistinct, eq, isNotNull, isNull, lt, type SQL, sql } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import type { SubjectKind } from '../../../schema/entities.ts';
import { registerStatus } from '../columns.ts';
import type { DepartmentContext } from '../context.ts';
import { digestOfKeys } from '../read-log.ts';
import { argumentInvalid, bounds } from './bounds.ts';
import { type Named, namedBy } from './entity-list.ts';
import { type HavingInput, havingOf, joinable } from './having.ts';
import { readTokens, type ValueInput } from './key-tokens.ts';
import type { List } from './list.ts';
import { selectedNames } from './projection.ts';
import type { Register } from './register.ts';
import { sideOf } from './side.ts';
import { villageLength } from './subject.ts';

export interface KeysArguments {
  of: SubjectKind;
  role?: string | null;
  by?: string | null;
  with?: ValueInput | null;
  having?: HavingInput | null;
  shard: number;
  shards: number;
}

/** A shard of a list's subjects. What has no key is told with shard 0, so that sums over shards are right. */
interface KeySet {
  subject: SubjectKind;
  /** base64 (or a frame) of 17-byte entries, distinct, in byte order; of pairs, in the order of `by`. Null where not asked for. */
  tokens: string | null;
  by: string | null;
  /** base64 of one big-endian double a token. */
  values: string | null;
  codes: string[] | null;
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
  info: GraphQLResolveInfo,
  also?: SQL,
): Promise<KeySet> {
  const { register } = list;
  const { of, shard, shards } = args;
  const named = namedAs(register, args);
  if (shards < 1 || shards > bounds.shards) throw argumentInvalid('shards', `1..${bounds.shards}`);
  if (shard < 0 || shard >= shards) throw argumentInvalid('shard', `0..${shards - 1}`);
  const paired = args.by ? pairedBy(register, args.by, named) : null;
  const asked = selectedNames(info);
  const conditions = and(list.conditions, also);
  const having = havingOf(register, args.having);
  const at = { shard, shards };
  const ofSide = await sideOf(context, register, named, 'of_village', paired ? null : at);
  const bySide = paired && (await sideOf(context, register, paired, 'by_village', at));
  joinable([ofSide.child, ...(having?.children ?? [])], 'having');
  const isLossAsked = asked.has('withoutKey') || asked.has('badChecksum');
  const status = asked.has('tokens') || asked.has('asOf') ? await statusOf(context, register.name) : null;
  const shardRows = status && status.rows / shards;
  const [found, lost] = await Promise.all([
    readTokens(context, {
      register,
      conditions,
      of: ofSide,
      by: bySide,
      value: args.with,
      having,
      asked,
      shardRows,
    }),
    shard === 0 && isLossAsked
      ? withoutKey(context, register, named, conditions)
      : { withoutKey: 0, badChecksum: 0 },
  ]);
  if (found.isTooMuch) {
    const enough = Math.min(bounds.shards, Math.ceil((shards * found.count * 1.2) / bounds.keys));
    throw argumentInvalid(
      'shards',
      `at least ${enough}: this shard has ${found.count} tokens, ${bounds.keys} is the most`,
    );
  }
  const { tokens, by, values, codes, count } = found;
  // A number alone names nobody.
  if (tokens === null && by === null) context.reads.rows(count);
  else context.reads.keySet(count, found.digest ?? digestOfKeys(by, tokens));
  const told = (bytes: Buffer | null) => bytes && (context.frames?.add(bytes) ?? bytes.toString('base64'));
  return {
    ...{ subject: of, tokens: told(tokens), by: told(by), values: told(values), codes, count },
    ...{ rows: found.rows, ...lost, asOf: status?.asOf ?? null },
  };
}

function namedAs({ name, roles }: Register, { of, role }: KeysArguments): Named {
  const named = namedBy(roles.values(), of, role);
  if (named) return named;
  const fit = [...roles.values()].filter(({ sources }) => sources.some(({ kind }) => kind === of));
  throw argumentInvalid(
    role ? 'role' : 'of',
    fit.length > 0
      ? `one of ${fit.map((one) => one.name).join(', ')}`
      : `a kind of subject that ${name} names`,
  );
}

/** Of a role that names several kinds, the first: tokens of different kinds do not follow one order. */
function pairedBy({ name, roles }: Register, by: string, named: Named): Named {
  const role = roles.get(by);
  if (!role) throw new Error(`Expected ${name} to have a role ${by}`);
  const isSame = role.name === named.role.name;
  const isCrossed = role.child && named.role.child && role.child.table !== named.role.child.table;
  if (isSame || isCrossed)
    throw argumentInvalid('by', isSame ? 'another role than role' : 'one list of subjects at most');
  return { role, source: role.sources[0]! };
}

async function withoutKey(
  context: DepartmentContext,
  register: Register,
  { role, source }: Named,
  conditions: SQL | undefined,
) {
  const { key, fault, kind } = source;
  const { child } = role;
  const isAmongOthers = role.sources.length > 1;
  const lacks = kind === 'VILLAGE' ? lt(sql`length(${key})`, villageLength) : isNull(key);
  // A row that names nobody lacks no key; whether it should name somebody, only a person's fault tells.
  const due = fault ? isNotNull(fault) : isAmongOthers ? sql`false` : undefined;
  const counted = child ? countDistinct(child.rowId) : count();
  const bad = fault
    ? sql<number>`count(*) filter (where ${eq(fault, 'CHECKSUM')})`.mapWith(Number)
    : sql<number>`0`.mapWith(Number);
  const select = context.db.select({ withoutKey: counted, badChecksum: bad }).from(register.table).$dynamic();
  const joined = child ? select.innerJoin(child.table, eq(child.rowId, register.columns.id!)) : select;
  const [row] = await joined.where(and(conditions, lacks, due));
  return row!;
}

/** How fresh the register is, and how many rows it has; null where nobody has said. */
async function statusOf(context: DepartmentContext, register: string) {
  const [row] = await context.statusDb
    .select({ asOf: registerStatus.asOf, rows: registerStatus.rows })
    .from(registerStatus)
    .where(eq(registerStatus.register, register));
  return row ?? null;
}
