import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from 'graphql';

/** A condition of the filter's type with a value for each kind, and what it touches. */
export function conditionOn(type: GraphQLInputType): { value: Record<string, unknown>; touches: string[] } {
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

/** A value as GraphQL text. */
export function literal(value: unknown): string {
  if (value instanceof EnumValue) return value.name;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    return `{ ${Object.entries(value)
      .map(([name, inner]) => `${name}: ${literal(inner)}`)
      .join(', ')} }`;
  }
  return JSON.stringify(value);
}

/** A value as JSON, for a variable. */
export function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_, inner: unknown) => (inner instanceof EnumValue ? inner.name : inner)),
  );
}
