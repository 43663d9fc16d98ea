import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
} from 'graphql';

/** How an operation gets to a type: the text around what is asked of it, and what that touches. */
export interface Route {
  operation: 'query' | 'mutation';
  open: string;
  close: string;
  touches: string[];
}

/** Up to three routes to each object type: the one that needs least, and two by other fields (entity hops, unions). */
export function routesOf(
  schema: GraphQLSchema,
  needs: (coordinate: string) => string[],
): Map<string, Route[]> {
  const routes = new Map<string, Route[]>([
    ['Query', [{ operation: 'query', open: '{', close: '}', touches: [] }]],
    ['Mutation', [{ operation: 'mutation', open: '{', close: '}', touches: [] }]],
  ]);
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
          if (target.name === 'Query' || target.name === 'Mutation') continue;
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
    operation: before.operation,
    open: `${before.open} ${field.name}${text} { ${on}`,
    close: `${on && '}'} } ${before.close}`,
    touches: [...before.touches, ...touches, `${from}.${field.name}`],
  };
}

/** Values for the arguments that a field cannot do without, and what they touch. */
export function requiredArguments(typeName: string, field: GraphQLField<unknown, unknown>) {
  const required = field.args.filter(
    ({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined,
  );
  if (required.length === 0) return { text: '', touches: [] as string[] };
  const touches: string[] = [];
  const given = required.map(({ name, type }) => {
    touches.push(`${typeName}.${field.name}(${name}:)`);
    const own = matching[`${typeName}.${field.name}(${name}:)`];
    if (own) touches.push(...own.touches);
    return `${name}: ${own?.text ?? sampleOf(getNamedType(type), touches)}`;
  });
  return { text: `(${given.join(', ')})`, touches };
}

const samples: Readonly<Record<string, string>> = {
  Int: '1',
  Boolean: 'true',
  Date: '"2026-10-01"',
};

/** A match and a matrix that are in order, small enough to be asked a thousand times. */
const matching: Readonly<Record<string, { text: string; touches: string[] }>> = {
  'Query.match(operands:)': {
    text: '[{ name: "a", list: "deaths { keys(of: PERSON) }" }]',
    touches: ['MatchOperand.name', 'MatchOperand.list'],
  },
  'Query.match(set:)': { text: '"a"', touches: [] },
  'Query.matrix(registers:)': {
    text: '[{ register: "deaths" }, { register: "properties" }]',
    touches: ['MatrixRegister.register'],
  },
  'Matrix.subjects(set:)': { text: '"deaths and properties"', touches: [] },
};

function sampleOf(type: GraphQLNamedType, touches: string[]): string {
  if (isEnumType(type)) {
    const { name } = type.getValues()[0]!;
    touches.push(`${type.name}.${name}`);
    return name;
  }
  if (!isInputObjectType(type)) return samples[type.name] ?? '"AQAAAAAAAAAAAAAAAAAAAAA"';
  const required = Object.values(type.getFields()).filter(
    (inner) => isNonNullType(inner.type) && inner.defaultValue === undefined,
  );
  const given = required.map((inner) => {
    touches.push(`${type.name}.${inner.name}`);
    return `${inner.name}: ${sampleOf(getNamedType(inner.type), touches)}`;
  });
  return `{ ${given.join(', ')} }`;
}
