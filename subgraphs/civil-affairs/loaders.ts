import DataLoader from 'dataloader';
import { and, asc, getTableColumns, isNotNull, isNull, lte, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import { type DepartmentContext, isToken, type Token, visibleByKey } from '../kit/index.ts';
import { oneOf } from '../kit/register/parameters.ts';
import { residents } from './tables.ts';

/**
 * What the resident register knows of persons and households, by token: one statement a batch, and null (or no members)
 * for who is not in it or not in the reader's jurisdiction. Identity is read by loaders of its own, so that nobody's name
 * is fetched for a question that does not ask it.
 */
export function createLoaders(context: DepartmentContext) {
  const { personId, householdId } = residents;
  return {
    registrations: firstLoader(context, personId, pickColumns('residency', 'householdId'), current),
    identities: firstLoader(
      context,
      personId,
      pickColumns('personName', 'personIdentityNumber', 'phone', 'address', 'bankAccount'),
      current,
    ),
    householdAddresses: firstLoader(context, householdId, pickColumns('address'), headFirst, livingThere),
    householdMembers: membersLoader(context),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

/** A member of a household, head first. */
export interface Member {
  personId: Token;
  isHead: boolean;
}

/** Households of institutions have thousands; a list of people in an answer is for families. */
const memberLimit = 100;

const livingThere = isNull(residents.movedOutOn);

/** Of several registrations the one that was not left, then the latest; ties by id, so that it is always the same. */
const current = [
  sql`${residents.movedOutOn} desc nulls first`,
  sql`${residents.movedInOn} desc nulls last`,
  asc(residents.id),
];

const isHead = sql<boolean>`coalesce(${residents.relationToHead} = 'HEAD', false)`;
const headFirst = [sql`${isHead} desc`, asc(residents.birthMonth), asc(residents.id)];

type Column = keyof typeof residents.$inferSelect;
type Picked<Name extends Column> = Pick<typeof residents.$inferSelect, Name>;

function pickColumns<Name extends Column>(...names: readonly Name[]): readonly Name[] {
  return names;
}

/** Of each key's rows the first in `order`. */
function firstLoader<Name extends Column>(
  context: DepartmentContext,
  key: PgColumn,
  names: readonly Name[],
  order: readonly SQL[],
  condition?: SQL,
) {
  const columns = getTableColumns(residents);
  const selection = Object.fromEntries(names.map((name) => [name, columns[name]]));
  return tokenLoader(context, async (keys) => {
    const rows = await context.db
      .selectDistinctOn([key], { key, ...selection })
      .from(residents)
      .where(and(oneOf(key, keys), condition, visibleByKey(context, residents)))
      .orderBy(asc(key), ...order);
    return new Map(rows.map((row) => [row.key as Token, row as unknown as Picked<Name>]));
  });
}

function membersLoader(context: DepartmentContext) {
  return tokenLoader(context, async (keys) => {
    const { householdId, personId } = residents;
    const place = sql<number>`row_number() over (partition by ${householdId} order by ${sql.join(headFirst, sql`, `)})`;
    const ranked = context.db
      .select({ householdId, personId, isHead: isHead.as('is_head'), place: place.as('place') })
      .from(residents)
      .where(
        and(oneOf(householdId, keys), livingThere, isNotNull(personId), visibleByKey(context, residents)),
      )
      .as('ranked');
    const rows = await context.db
      .select({ householdId: ranked.householdId, personId: ranked.personId, isHead: ranked.isHead })
      .from(ranked)
      .where(lte(ranked.place, memberLimit))
      .orderBy(asc(ranked.householdId), asc(ranked.place));
    const members = new Map<Token, Member[]>(keys.map((key) => [key, []]));
    for (const { householdId: household, personId: person, isHead: head } of rows) {
      members.get(household!)!.push({ personId: person!, isHead: head });
    }
    return members;
  });
}

/** A loader by token. What is no token names nobody; who was found is told to the audit. */
function tokenLoader<Value>(
  context: DepartmentContext,
  read: (keys: readonly Token[]) => Promise<ReadonlyMap<Token, Value>>,
): DataLoader<string, Value | null> {
  return new DataLoader(
    async (keys) => {
      const found = await read(keys.filter(isToken));
      context.reads.rows(found.size);
      for (const token of found.keys()) context.reads.subject(token);
      return keys.map((key) => found.get(key) ?? null);
    },
    { maxBatchSize: 5_000 },
  );
}
