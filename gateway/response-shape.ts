import {
  type FragmentDefinitionNode,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';
import type { SubgraphTypes } from './subgraph-types.ts';

/** What an answer to one subgraph operation must look like, compiled once. */
export interface ResponseShape {
  root: ObjectShape;
  /** Whether the operation asks for `_entities(representations:)`. */
  entities: boolean;
}

/** An object: fields it always has, and fields it has when it is one of some types. */
export interface ObjectShape {
  fields: FieldShape[];
  variants: { types: ReadonlySet<string>; shape: ObjectShape; conditions: Condition[] }[];
}

interface FieldShape {
  key: string;
  value: ValueShape;
  conditions: Condition[];
}

export interface ValueShape {
  nonNull: boolean;
  /** Of each member, where the value is a list. */
  item: ValueShape | null;
  /** Where the value (not a list) is an object. */
  object: ObjectShape | null;
  /** Whether an object or a list can be no value of it. */
  plain: boolean;
}

/** `@skip` (negated) or `@include` with a literal or the name of a variable. */
export interface Condition {
  negated: boolean;
  literal: boolean | null;
  variable: string | null;
}

interface Compilation {
  types: SubgraphTypes;
  subgraph: string;
  fragments: Map<string, FragmentDefinitionNode>;
}

/** Compiles the shape of `query`'s answer by `subgraph`. The text is the planner's, so it is valid. */
export function compileShape(types: SubgraphTypes, subgraph: string, query: string): ResponseShape {
  const { definitions } = parse(query, { noLocation: true });
  const operation = definitions.find(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('expected an operation, got none');
  const fragments = new Map(
    definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  const rootType = types.schema.getRootType(operation.operation)?.name ?? 'Query';
  const root = objectShape({ types, subgraph, fragments }, operation.selectionSet, rootType);
  return { root, entities: root.fields.some(({ key }) => key === '_entities') };
}

function objectShape(
  compilation: Compilation,
  selections: SelectionSetNode,
  parentType: string,
): ObjectShape {
  const shape: ObjectShape = { fields: [], variants: [] };
  collect(compilation, selections, parentType, [], shape);
  return shape;
}

function collect(
  compilation: Compilation,
  selections: SelectionSetNode,
  parentType: string,
  inherited: Condition[],
  shape: ObjectShape,
): void {
  for (const selection of selections.selections) {
    const conditions = [...inherited, ...conditionsOf(selection.directives)];
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const value = fieldValue(compilation, parentType, selection.name.value, selection.selectionSet);
      if (value) shape.fields.push({ key, value, conditions });
      continue;
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : compilation.fragments.get(selection.name.value);
    if (!fragment) continue;
    const type = fragment.typeCondition?.name.value ?? parentType;
    const possible = possibleTypes(compilation, type);
    if (type === parentType || possible.has(parentType)) {
      collect(compilation, fragment.selectionSet, type, conditions, shape);
    } else {
      const variant = objectShape(compilation, fragment.selectionSet, type);
      shape.variants.push({ types: possible, shape: variant, conditions });
    }
  }
}

function fieldValue(
  compilation: Compilation,
  parentType: string,
  field: string,
  selections: SelectionSetNode | undefined,
): ValueShape | null {
  if (field === '__typename') return { nonNull: true, item: null, object: null, plain: true };
  if (field === '_entities' && selections) {
    const object = objectShape(compilation, selections, '_Entity');
    return {
      nonNull: true,
      plain: false,
      object: null,
      item: { nonNull: true, item: null, object, plain: false },
    };
  }
  const type = compilation.types.fieldType(compilation.subgraph, parentType, field);
  return type ? valueShape(compilation, type, selections) : null;
}

function valueShape(
  compilation: Compilation,
  type: GraphQLOutputType,
  selections: SelectionSetNode | undefined,
): ValueShape {
  if (isNonNullType(type)) return { ...valueShape(compilation, type.ofType, selections), nonNull: true };
  if (isListType(type)) {
    const item = valueShape(compilation, type.ofType, selections);
    return { nonNull: false, item, object: null, plain: false };
  }
  const named = getNamedType(type);
  const object =
    selections && isCompositeType(named) ? objectShape(compilation, selections, named.name) : null;
  return { nonNull: false, item: null, object, plain: isEnumType(named) || isSpecifiedScalarType(named) };
}

function possibleTypes({ types: { schema } }: Compilation, name: string): ReadonlySet<string> {
  const type = schema.getType(name);
  if (!isCompositeType(type) || isObjectType(type)) return new Set([name]);
  return new Set(schema.getPossibleTypes(type).map((one) => one.name));
}

function conditionsOf(directives: OperationDefinitionNode['directives']): Condition[] {
  return (directives ?? [])
    .filter(({ name }) => name.value === 'skip' || name.value === 'include')
    .map(({ name, arguments: given }) => {
      const value = given?.find((node) => node.name.value === 'if')?.value;
      return {
        negated: name.value === 'skip',
        literal: value?.kind === Kind.BOOLEAN ? value.value : null,
        variable: value?.kind === Kind.VARIABLE ? value.name.value : null,
      };
    });
}
