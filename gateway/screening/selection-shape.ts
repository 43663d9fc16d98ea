import {
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { ANY, BOOL, listOf, NUMBER, type Shape, TEXT } from './rules/shape.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Scalars whose texts mean something to rules; Money is text on the wire and a number in rules. */
const SCALARS: Readonly<Record<string, Shape>> = {
  Int: NUMBER,
  Float: NUMBER,
  Money: NUMBER,
  Boolean: BOOL,
  Month: { kind: 'month' },
  Date: { kind: 'date' },
  DateTime: { kind: 'moment' },
};

/** The shape of what a selection gives, under its aliases, with all fragments written out. */
export function selectionShape(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  set: SelectionSetNode,
  fragments: Fragments,
): Shape {
  const fields: Record<string, Shape> = {};
  collect(schema, type, set, fragments, fields);
  return { kind: 'object', name: type.name, fields };
}

function collect(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  set: SelectionSetNode,
  fragments: Fragments,
  into: Record<string, Shape>,
): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const name = node.alias?.value ?? node.name.value;
      if (node.name.value === '__typename') into[name] = TEXT;
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      const field = type.getFields()[node.name.value];
      if (!field) continue;
      const named = getNamedType(field.type);
      const inner = node.selectionSet ? selectionShape(schema, named, node.selectionSet, fragments) : null;
      const shape = wrapped(field.type, inner ?? leafShape(named));
      const known = into[name];
      into[name] = known ? merged(known, shape) : shape;
      continue;
    }
    const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
    if (!fragment) continue;
    const condition = fragment.typeCondition?.name.value;
    const narrowed = condition === undefined ? type : (schema.getType(condition) ?? type);
    collect(schema, narrowed, fragment.selectionSet, fragments, into);
  }
}

function wrapped(type: GraphQLOutputType, named: Shape): Shape {
  if (isNonNullType(type)) return wrapped(type.ofType, named);
  return isListType(type) ? listOf(wrapped(type.ofType, named)) : named;
}

function leafShape(type: GraphQLNamedType): Shape {
  if (isEnumType(type))
    return { kind: 'enum', name: type.name, values: type.getValues().map(({ name }) => name) };
  return SCALARS[type.name] ?? (type.name === 'JSON' ? ANY : TEXT);
}

/** One field selected twice: both selections hold. */
function merged(one: Shape, other: Shape): Shape {
  if (one.kind === 'list' && other.kind === 'list') return listOf(merged(one.of, other.of));
  if (one.kind !== 'object' || other.kind !== 'object') return one;
  const fields = { ...one.fields };
  for (const [name, shape] of Object.entries(other.fields)) {
    fields[name] = fields[name] ? merged(fields[name], shape) : shape;
  }
  return { ...one, fields };
}

/**
 * A value as rules read it: texts of numbers (Money) as numbers, what is missing as null. Unknown fields are left
 * out.
 */
export function shaped(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return null;
  switch (shape.kind) {
    case 'list':
      return Array.isArray(value) ? value.map((item) => shaped(item, shape.of)) : null;
    case 'object': {
      if (typeof value !== 'object') return null;
      const given = value as Record<string, unknown>;
      return Object.fromEntries(
        Object.entries(shape.fields).map(([name, inner]) => [name, shaped(given[name], inner)]),
      );
    }
    case 'number':
      return typeof value === 'string' ? Number(value) : value;
    default:
      return value;
  }
}
