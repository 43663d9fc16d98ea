import type { SQL } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type { Caller } from '../../schema/caller.ts';
import type { Chore } from './chores.ts';
import type { DepartmentContext } from './context.ts';

/** What a department writes to exist. Everything else (connections, filters, loaders, the door) is made from it. */
export interface DepartmentDefinition<Loaders = unknown> {
  /** Folder, subgraph name, audience and scope prefix: `civil-affairs`. */
  name: string;
  /** Chinese name: 民政. */
  title: string;
  /** The author SDL, as text. */
  schema: string;
  /** The module of drizzle tables: a table stands under its register's name, a column under its field's. */
  tables: Readonly<Record<string, unknown>>;
  /** List roles, kept in a table of their own: register → field → where its subjects stand. */
  many?: Readonly<Record<string, Readonly<Record<string, ChildRole>>>>;
  /** Lists of objects kept in a table of their own: `Type.field` → where they stand. */
  details?: Readonly<Record<string, ChildRows>>;
  /** Own fields of entities that are columns of a table: entity → which row, and by which column. */
  entities?: Readonly<Record<string, EntityRow | readonly EntityRow[]>>;
  /** Which columns the resolver of a computed field reads: `Type.field` → properties of the row's table. */
  needs?: Readonly<Record<string, readonly string[]>>;
  /** Scopes that open the application's reader as `<department>:read` does: `alerts:read`. */
  opens?: readonly string[];
  /** Scopes whose holders change things with the application's role, though they do not read with it: `slips:issue`. */
  writes?: readonly string[];
  /** Whether this department opens sessions for residents: its public keys are then shown to the gateway. */
  opensSessions?: boolean;
  /** Whether it gives a signed feed to other platforms. */
  signsFeed?: boolean;
  /** Makes of the department's own keys what its resolvers find as `own`; once, when it begins to be served. */
  open?: (keys: unknown) => unknown;
  /** Which rows a caller may see, beyond the jurisdiction: register (or table) → rule. */
  rules?: Readonly<Record<string, RowRule>>;
  /** What it does by itself, again and again. */
  chores?: readonly Chore[];
  /** The department's own loaders, made for each request. */
  loaders?: (context: DepartmentContext) => Loaders;
  /** The department's own resolvers; they win over the generated ones. */
  resolvers?: Resolvers;
}

/** A table with one row a subject of a list role. Its columns are named as a role of `role`'s name would be. */
export interface ChildRole {
  table: PgTable;
  /** Property of the column that names the register's row; `rowId` if left out. */
  rowId?: string;
  /** Prefix of the columns: `member` for memberId, memberFault. */
  role: string;
}

/** A table with one row an object of a list. Fields are columns, entities are roles, as in a register. */
export interface ChildRows {
  table: PgTable;
  rowId?: string;
  /** Property to sort by; `id` if left out. */
  orderBy?: string;
}

/** The row that answers an entity's own fields; of several the first by `orderBy` (nulls last). */
export interface EntityRow {
  table: PgTable;
  /** Property of the column that holds the entity's key (a token, a USCC, a division code). */
  key: string;
  /** Fields it answers, each a column of the same name, or `{ field: column }`. */
  fields: readonly string[] | Readonly<Record<string, string>>;
  orderBy?: readonly { column: string; direction: 'ASC' | 'DESC' }[];
  /** Name of the rule in `rules`; without one only the jurisdiction applies. */
  rule?: string;
}

export interface RowRule {
  /** Reference data that is public as a whole (villages, divisions): not limited to the jurisdiction. */
  everywhere?: boolean;
  /** A further condition; undefined for none. Applied to every read, also of keys and counts. */
  where?: (caller: Caller, today: string) => SQL | undefined;
}

/**
 * Type → field → resolver; `__resolveReference` and `__resolveType` as @apollo/subgraph takes them. Written with the
 * department's generated resolver types, whose context is `DepartmentContext<Loaders>`.
 */
type Resolvers = object;
