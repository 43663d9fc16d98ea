import {
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { conditionOn, literal, plain } from './conditions.ts';
import { measureAttempts } from './measure-ways.ts';
import { type Route, requiredArguments, routesOf } from './routes.ts';

/** One operation that touches a coordinate in one way, with every coordinate that it touches. */
export interface Attempt {
  coordinate: string;
  way: string;
  text: string;
  variables: Record<string, unknown>;
  touches: string[];
}

/** Every coordinate of the schema by every way there is to it. `needs` only chooses the way with the least in it. */
export function* attempts(
  schema: GraphQLSchema,
  needs: (coordinate: string) => string[],
): Generator<Attempt> {
  const routes = routesOf(schema, needs);
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) yield* fieldAttempts(routes, type.name, field);
    }
  }
  const query = schema.getQueryType()!;
  for (const field of Object.values(query.getFields())) yield* listAttempts(schema, field);
}

function* fieldAttempts(
  routes: ReadonlyMap<string, Route[]>,
  typeName: string,
  field: GraphQLField<unknown, unknown>,
): Generator<Attempt> {
  const coordinate = `${typeName}.${field.name}`;
  const { text: asked, touches: below } = selection(typeName, field);
  const [nearest, ...others] = routes.get(typeName) ?? [];
  if (!nearest) return;
  const attempt = (
    way: string,
    route: Route,
    inner: string,
    more: Partial<Attempt> = {},
    variables = '',
  ) => ({
    coordinate,
    way,
    text: `${route.operation} ${variables} ${route.open} ${inner} ${route.close}`,
    variables: {},
    touches: [...route.touches, ...below],
    ...more,
  });
  yield attempt('direct', nearest, asked);
  // What is generated alike for every register is asked in fewer ways: there is much of it.
  if (/Group(Connection|Edge)?$/.test(typeName)) return;
  yield attempt('alias', nearest, `harmless: ${asked}`);
  yield attempt('inline fragment', nearest, `... on ${typeName} { ... { ${asked} } }`);
  const fragment = attempt('fragment', nearest, '...F');
  yield {
    ...fragment,
    text: `${fragment.text} fragment F on ${typeName} { ...G } fragment G on ${typeName} { ${asked} }`,
  };
  yield attempt('skip', nearest, `__typename ... @skip(if: true) { ${asked} }`);
  yield attempt(
    'include by variable',
    nearest,
    `__typename ... @include(if: $yes) { ${asked} }`,
    { variables: { yes: false } },
    '($yes: Boolean!)',
  );
  for (const [index, route] of others.entries()) yield attempt(`other way ${index + 1}`, route, asked);
}

/** Filters, orders, roles and counts of every list at the root. */
function* listAttempts(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Generator<Attempt> {
  const where = field.args.find(({ name }) => name === 'where');
  const whereType = where && getNamedType(where.type);
  if (!isInputObjectType(whereType)) return;
  const connection = getNamedType(field.type);
  // A workbook takes a list's filter, and is no list.
  if (!isObjectType(connection) || !connection.getFields().totalCount) return;
  const list = connection.name;
  const base = [`Query.${field.name}`, `Query.${field.name}(where:)`];
  const counted = [`${list}.totalCount`];
  for (const condition of Object.values(whereType.getFields())) {
    const coordinate = `${whereType.name}.${condition.name}`;
    if (['and', 'or', 'not'].includes(condition.name)) continue;
    const { value, touches } = conditionOn(condition.type);
    const touched = [...base, ...counted, coordinate, ...touches];
    const object = { [condition.name]: value };
    const operation = (way: string, text: string, variables = {}, more: string[] = []) => ({
      coordinate,
      way,
      text,
      variables,
      touches: [...touched, ...more],
    });
    yield operation('filter and count', `{ ${field.name}(where: ${literal(object)}) { totalCount } }`);
    yield operation(
      'filter in not, or',
      `{ ${field.name}(where: ${literal({ not: { or: [object] } })}) { totalCount } }`,
      {},
      [`${whereType.name}.not`, `${whereType.name}.or`],
    );
    yield operation(
      'filter by variable',
      `query ($w: ${whereType.name}) { ${field.name}(where: $w) { totalCount } }`,
      { w: plain(object) },
    );
    yield operation(
      'filter by nested variable',
      `query ($w: [${whereType.name}!]) { ${field.name}(where: { and: $w }) { totalCount } }`,
      { w: [plain(object)] },
      [`${whereType.name}.and`],
    );
  }
  yield* orderAttempts(field, list, base[0]!);
  yield* keyAttempts(schema, field, list, base[0]!);
  yield* measureAttempts(schema, field, list);
}

function* orderAttempts(
  field: GraphQLField<unknown, unknown>,
  list: string,
  root: string,
): Generator<Attempt> {
  const order = getNamedType(field.args.find(({ name }) => name === 'orderBy')?.type);
  if (!isInputObjectType(order)) return;
  const orderField = getNamedType(order.getFields().field!.type);
  if (!isEnumType(orderField)) return;
  for (const { name } of orderField.getValues()) {
    const coordinate = `${orderField.name}.${name}`;
    const touches = [
      root,
      `Query.${field.name}(orderBy:)`,
      `${list}.pageInfo`,
      'PageInfo.endCursor',
      coordinate,
      `${order.name}.field`,
    ];
    const inner = '{ pageInfo { endCursor } }';
    yield {
      coordinate,
      way: 'sort',
      text: `{ ${field.name}(orderBy: [{ field: ${name} }]) ${inner} }`,
      variables: {},
      touches,
    };
    yield {
      coordinate,
      way: 'sort by variable',
      text: `query ($o: [${order.name}!]) { ${field.name}(orderBy: $o) ${inner} }`,
      variables: { o: [{ field: name }] },
      touches,
    };
    yield {
      coordinate,
      way: 'sort by enum variable',
      text: `query ($f: ${orderField.name}!) { ${field.name}(orderBy: [{ field: $f }]) ${inner} }`,
      variables: { f: name },
      touches,
    };
  }
}

function* keyAttempts(
  schema: GraphQLSchema,
  field: GraphQLField<unknown, unknown>,
  list: string,
  root: string,
): Generator<Attempt> {
  const connection = schema.getType(list);
  const keys = isObjectType(connection) ? connection.getFields().keys : undefined;
  const roles = getNamedType(keys?.args.find(({ name }) => name === 'role')?.type);
  if (!isEnumType(roles)) return;
  for (const { name } of roles.getValues()) {
    const coordinate = `${roles.name}.${name}`;
    const touches = [
      root,
      `${list}.keys`,
      `${list}.keys(of:)`,
      `${list}.keys(role:)`,
      'KeySet.count',
      coordinate,
      'SubjectType.PERSON',
    ];
    yield {
      coordinate,
      way: 'keys',
      text: `{ ${field.name} { keys(of: PERSON, role: ${name}) { count } } }`,
      variables: {},
      touches,
    };
    yield {
      coordinate,
      way: 'keys by variable',
      text: `query ($r: ${roles.name}) { ${field.name} { keys(of: PERSON, role: $r) { count } } }`,
      variables: { r: name },
      touches,
    };
  }
}

function selection(typeName: string, field: GraphQLField<unknown, unknown>) {
  const { text, touches } = requiredArguments(typeName, field);
  const named = getNamedType(field.type);
  const inner = isCompositeType(named) ? ' { __typename }' : '';
  return { text: `${field.name}${text}${inner}`, touches: [...touches, `${typeName}.${field.name}`] };
}
