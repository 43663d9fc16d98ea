import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** One operation that touches a coordinate in one way, with every coordinate that it touches. */
export interface Attempt {
  coordinate: string;
  way: string;
  text: string;
  variables: Record<string, unknown>;
  touches: string[];
}

/** How an operation gets to a type: the text around what is asked of it, and what that touches. */
interface Route {
  open: string;
  close: string;
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
    head = 'query',
  ) => ({
    coordinate,
    way,
    text: `${head} ${route.open} ${inner} ${route.close}`,
    variables: {},
    touches: [...route.touches, ...below],
    ...more,
  });
  yield attempt('direct', nearest, asked);
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
    'query ($yes: Boolean!)',
  );
  for (const [index, route] of others.entries()) yield attempt(`other way ${index + 1}`, route, asked);
}

/** Filters, orders, roles and counts of every list at the root. */
function* listAttempts(schema: GraphQLSchema, field: GraphQLField<unknown, unknown>): Generator<Attempt> {
  const where = field.args.find(({ name }) => name === 'where');
  const whereType = where && getNamedType(where.type);
  if (!isInputObjectType(whereType)) return;
  const list = getNamedType(field.type).name;
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

/** Up to three routes to each object type: the one that needs least, and two by other fields (entity hops, unions). */
function routesOf(schema: GraphQLSchema, needs: (coordinate: string) => string[]): Map<string, Route[]> {
  const routes = new Map<string, Route[]>([['Query', [{ open: '{', close: '}', touches: [] }]]]);
  const cost = ({ touches }: Route) => new Set(touches.flatMap(needs)).size * 100 + touches.length;
  for (let changed = true, round = 0; changed && round < 12; round += 1) {
    changed = false;
    for (const [from, known] of [...routes]) {
      const type = schema.getType(from);
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        const named = getNamedType(field.type);
        if (!isCompositeType(named)) continue;
        const targets = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
        for (const target of targets) {
          if (target.name === 'Query') continue;
          const next = step(known[0]!, from, field, named, target.name);
          const before = routes.get(target.name) ?? [];
          const last = next.touches.at(-1);
          const twin = before.findIndex((route) => route.touches.at(-1) === last);
          if (twin >= 0 && cost(before[twin]!) <= cost(next)) continue;
          const others = before.filter((_, index) => index !== twin);
          const sorted = [...others, next].sort((a, b) => cost(a) - cost(b)).slice(0, 3);
          if (sorted.includes(next)) {
            routes.set(target.name, sorted);
            changed = true;
          }
        }
      }
    }
  }
  return routes;
}

function step(
  before: Route,
  from: string,
  field: GraphQLField<unknown, unknown>,
  named: GraphQLNamedType,
  target: string,
): Route {
  const on = named.name === target ? '' : `... on ${target} {`;
  const { text, touches } = requiredArguments(from, field);
  return {
    open: `${before.open} ${field.name}${text} { ${on}`,
    close: `${on && '}'} } ${before.close}`,
    touches: [...before.touches, ...touches, `${from}.${field.name}`],
  };
}

function selection(typeName: string, field: GraphQLField<unknown, unknown>) {
  const { text, touches } = requiredArguments(typeName, field);
  const named = getNamedType(field.type);
  const inner = isCompositeType(named) ? ' { __typename }' : '';
  return { text: `${field.name}${text}${inner}`, touches: [...touches, `${typeName}.${field.name}`] };
}

function requiredArguments(typeName: string, field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  if (required.length === 0) return { text: '', touches: [] as string[] };
  const touches: string[] = [];
  const given = required.map(({ name, type }) => {
    touches.push(`${typeName}.${field.name}(${name}:)`);
    const named = getNamedType(type);
    if (!isEnumType(named)) return `${name}: "AQAAAAAAAAAAAAAAAAAAAAA"`;
    touches.push(`${named.name}.${named.getValues()[0]!.name}`);
    return `${name}: ${named.getValues()[0]!.name}`;
  });
  return { text: `(${given.join(', ')})`, touches };
}

/** A condition of the filter's type with a value for each kind, and what it touches. */
function conditionOn(type: GraphQLInputType): { value: Record<string, unknown>; touches: string[] } {
  const filter = getNamedType(type);
  if (!isInputObjectType(filter)) throw new Error('a condition is an input object');
  const [name, operand] = Object.entries(filter.getFields()).find(([key]) => key === 'eq' || key === 'in')!;
  const nullable = getNullableType(operand.type);
  const named = getNamedType(nullable);
  const touches = [`${filter.name}.${name}`];
  let value: unknown;
  if (isEnumType(named)) {
    // The last value: in an enum that is public in part it is as good as any, and in a closed one all are closed.
    const chosen = named.getValues().at(-1)!.name;
    touches.push(`${named.name}.${chosen}`);
    value = new EnumValue(chosen);
  } else value = samples[named.name] ?? 'x';
  return { value: { [name]: isListType(nullable) ? [value] : value }, touches };
}

const samples: Record<string, unknown> = {
  Int: 1,
  Float: 1.5,
  Boolean: true,
  Money: '1.00',
  Month: '2026-10',
  Date: '2026-10-01',
  DateTime: '2026-10-01T00:00:00Z',
  AccountHash: 'AQAAAAAAAAAAAAAAAAAAAAA',
  ContactHash: 'AQAAAAAAAAAAAAAAAAAAAAA',
  ID: 'AQAAAAAAAAAAAAAAAAAAAAA',
};

class EnumValue {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (inner instanceof EnumValue ? inner.name : inner)),
  );
}
