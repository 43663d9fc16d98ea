import type { GraphQLFieldResolver, GraphQLResolveInfo } from 'graphql';
import type { SubjectKind } from '../../../schema/entities.ts';
import { platformError } from '../../../schema/errors.ts';
import type { DepartmentContext } from '../context.ts';
import { argumentInvalid, bounds } from './bounds.ts';
import { entityCount, entityPage, keyedConditions, namedBy, namesEntity } from './entity-list.ts';
import { type GroupsArguments, readGroups } from './groups.ts';
import { type KeysArguments, readKeys } from './keys.ts';
import {
  countRows,
  cursorOf,
  type List,
  type ListArguments,
  listOf,
  type Page,
  readPage,
  type Values,
} from './list.ts';
import type { Register } from './register.ts';

type ConnectionResolver<Source, Arguments> = GraphQLFieldResolver<Source, DepartmentContext, Arguments>;

/** `Query.<register>`. */
export function rootConnection(register: Register): ConnectionResolver<unknown, ListArguments> {
  return (_source, args, context, info) => {
    const list = listOf(context, register, args, info);
    return connection(list, args.after, {
      page: () => readPage(context, list),
      totalCount: () => countRows(context, list),
      keys: (wanted, at) => readKeys(context, list, wanted, at),
      groups: (wanted, at) => readGroups(context, { register, where: args.where }, wanted, at),
    });
  };
}

/** `<Entity>.<register>`: the rows that name the entity, in the role asked for or in the first that can name it. */
export function entityConnection(
  register: Register,
  kind: SubjectKind,
  keyField: string,
): ConnectionResolver<Readonly<Record<string, unknown>>, ListArguments & { role?: string | null }> {
  return (source, args, context, info) => {
    const named = namedBy(register.roles.values(), kind, args.role);
    if (!named) throw argumentInvalid('role', `a role that names a ${kind}`);
    const key = source[keyField];
    if (typeof key !== 'string') throw platformError('INTERNAL');
    const list = context.batches.once(info, () => listOf(context, register, args, info));
    return connection(list, args.after, {
      page: () => entityPage(context, list, named, key),
      totalCount: () => entityCount(context, list, named, key),
      keys: (wanted, at) => {
        context.batches.count(`keys of single entities`, bounds.entityKeySets);
        const keyed = { ...list, conditions: keyedConditions(context, list, named) };
        return readKeys(context, keyed, wanted, at, namesEntity(list, named, key));
      },
      groups: (wanted, at) => {
        context.batches.count(`groups of single entities`, bounds.entityKeySets);
        const ofEntity = { names: namesEntity(list, named, key), kind };
        return readGroups(context, { register, where: args.where, ofEntity }, wanted, at);
      },
    });
  };
}

interface Reads {
  page: () => Promise<Page>;
  totalCount: () => Promise<number>;
  keys: (args: KeysArguments, info: GraphQLResolveInfo) => Promise<unknown>;
  groups: (args: GroupsArguments, info: GraphQLResolveInfo) => Promise<unknown>;
}

/** What graphql-js's own resolver calls, field by field: only what is selected is read, and the page once. */
function connection(list: List, after: string | null | undefined, reads: Reads) {
  let started: Promise<Page> | null = null;
  const page = () => {
    started ??= reads.page();
    return started;
  };
  return {
    nodes: async () => (await page()).rows,
    edges: async () => (await page()).rows.map((node) => edge(list, node)),
    pageInfo: async () => pageInfo(list, await page(), after),
    totalCount: reads.totalCount,
    keys: (args: KeysArguments, _context: DepartmentContext, info: GraphQLResolveInfo) =>
      reads.keys(args, info),
    groups: (args: GroupsArguments, _context: DepartmentContext, info: GraphQLResolveInfo) =>
      reads.groups(args, info),
  };
}

function edge(list: List, node: Values) {
  return { node, cursor: () => cursorOf(list, node) };
}

function pageInfo(list: List, { rows, hasNextPage }: Page, after: string | null | undefined) {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    hasNextPage,
    // Whoever has a cursor has seen the row it stands for.
    hasPreviousPage: after !== null && after !== undefined,
    startCursor: () => (first ? cursorOf(list, first) : null),
    endCursor: () => (last ? cursorOf(list, last) : null),
  };
}
