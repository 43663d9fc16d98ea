import { and } from 'drizzle-orm';
import type { GraphQLFieldResolver } from 'graphql';
import { ENTITIES } from '../../../schema/entities.ts';
import type { DepartmentContext } from '../context.ts';
import { entityPage, namedBy } from './entity-list.ts';
import type { List, Values } from './list.ts';
import { pick } from './list.ts';
import { fingerprint, type OrderInput, orderOf } from './order.ts';
import { rowNeeds } from './projection.ts';
import { registersOf } from './registers-of.ts';
import { visible } from './visible.ts';
import { type WhereInput, whereSql } from './where.ts';

/** Which row of a register an entity's single field gives. */
export interface First {
  register: string;
  /** Value of the row's role enum; the first that can name the entity, if left out. */
  role?: string;
  where?: WhereInput;
  orderBy?: readonly OrderInput[];
}

/**
 * A resolver for an entity's field that is one row of a register: `Person: { death: firstOf({ register: 'deaths' }) }`.
 * Batched as the connections are; null where no row names the entity.
 */
export function firstOf({
  register: name,
  role,
  where,
  orderBy,
}: First): GraphQLFieldResolver<Values, DepartmentContext> {
  return async (source, _args, context, info) => {
    const register = registersOf(info.schema).get(name);
    const entity = ENTITIES[info.parentType.name];
    const named = register && entity ? namedBy(register.roles.values(), entity.kind, role) : null;
    const key = entity ? source[entity.key] : undefined;
    if (!register || !named || typeof key !== 'string') {
      throw new Error(
        `Expected register ${name} to name a ${info.parentType.name}${role ? ` as ${role}` : ''}`,
      );
    }
    const order = orderOf(register, orderBy);
    const properties = new Set([...rowNeeds(info, register), 'id']);
    if (context.role === 'app' && register.subject) properties.add(register.subject);
    const filter = whereSql(register, where);
    const list: List = {
      register,
      filter,
      conditions: and(visible(context, register.table, register.rule), filter),
      beyond: undefined,
      order,
      print: fingerprint(register, order),
      first: 1,
      selection: pick(register, [...properties]),
      name: JSON.stringify(['first', name, where ?? null, orderBy ?? null, [...properties].sort()]),
    };
    const { rows } = await entityPage(context, list, named, key);
    return rows[0] ?? null;
  };
}
