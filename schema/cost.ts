import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import { directiveArgument, directivesOf } from './sdl.ts';

/** What a field costs: its own weight, and how many items it gives. */
interface FieldCost {
  weight: number | undefined;
  assumedSize: number | undefined;
  slicingArguments: string[];
  sizedFields: string[];
}

/** @cost and @listSize by `Type.field`; @cost by `Type`. */
export interface CostTable {
  fields: ReadonlyMap<string, FieldCost>;
  types: ReadonlyMap<string, number>;
}

/** How many items a list is taken to have that says nothing about its size. */
const UNKNOWN_LIST = 10;

/** Reads @cost and @listSize (federation 2.9; IBM's cost specification) from an SDL. */
export function compileCosts(sdl: string | DocumentNode): CostTable {
  const document = typeof sdl === 'string' ? parse(sdl, { noLocation: true }) : sdl;
  const fields = new Map<string, FieldCost>();
  const types = new Map<string, number>();
  for (const node of document.definitions) {
    if (!('name' in node) || !node.name || !('directives' in node)) continue;
    if (node.kind === Kind.OPERATION_DEFINITION || node.kind === Kind.FRAGMENT_DEFINITION) continue;
    const weight = weightOf(node.directives);
    if (weight !== undefined) types.set(node.name.value, weight);
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION && node.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    for (const field of node.fields ?? []) {
      const cost = fieldCost(field.directives);
      if (cost) fields.set(`${node.name.value}.${field.name.value}`, cost);
    }
  }
  return { fields, types };
}

const compiled = new WeakMap<GraphQLSchema, CostTable>();

/** The costs that a schema's own definitions carry; none where it was built without them. */
export function costsOf(schema: GraphQLSchema): CostTable {
  const known = compiled.get(schema);
  if (known) return known;
  const definitions = Object.values(schema.getTypeMap()).flatMap((type) => [
    ...(type.astNode ? [type.astNode] : []),
    ...type.extensionASTNodes,
  ]);
  const table = compileCosts({ kind: Kind.DOCUMENT, definitions });
  compiled.set(schema, table);
  return table;
}

/**
 * What an operation costs at most, and the largest page it asks for. An object costs 1 and a scalar 0 where
 * nothing else is declared; what stands in a list costs as often as the list may be long. Call it for an
 * operation whose written-out size is bounded: fragments are counted wherever they are spread.
 */
export function costOf(
  schema: GraphQLSchema,
  costs: CostTable,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): { cost: number; page: number } {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const values = withDefaults(operation, variables);
  let page = 0;

  function ofSelections(set: SelectionSetNode, parent: GraphQLNamedType, sized: Map<string, number>): number {
    let cost = 0;
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) cost += ofField(node, parent, sized);
      if (node.kind === Kind.FIELD) continue;
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node;
      if (!fragment) continue;
      const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
      cost += ofSelections(fragment.selectionSet, condition ?? parent, sized);
    }
    return cost;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, sized: Map<string, number>): number {
    const field =
      isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    // Introspection and what validation will refuse.
    if (!field) return node.name.value === '__typename' ? 0 : 1;
    const declared = costs.fields.get(`${parent.name}.${field.name}`);
    const type = getNamedType(field.type);
    const slice = declared && sliceOf(declared, field, node, values);
    page = Math.max(page, slice?.asked ?? 0);
    const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const sizes = new Map(declared?.sizedFields.map((name) => [name, slice?.size ?? UNKNOWN_LIST]));
    const count = isList ? (sized.get(field.name) ?? slice?.size ?? UNKNOWN_LIST) : 1;
    const weight = declared?.weight ?? costs.types.get(type.name) ?? (isCompositeType(type) ? 1 : 0);
    return count * (weight + (node.selectionSet ? ofSelections(node.selectionSet, type, sizes) : 0));
  }

  const root = schema.getRootType(operation.operation);
  const cost = root ? ofSelections(operation.selectionSet, root, new Map()) : 0;
  return { cost, page };
}

/** How long the list may be, and what the slicing arguments ask for. */
function sliceOf(
  declared: FieldCost,
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  values: Readonly<Record<string, unknown>>,
): { size: number; asked: number } {
  const asked = declared.slicingArguments.flatMap((name) => {
    const given = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const isGiven = given && !(given.kind === Kind.VARIABLE && values[given.name.value] === undefined);
    const value = isGiven
      ? valueFromASTUntyped(given, values)
      : field.args.find((argument) => argument.name === name)?.defaultValue;
    return typeof value === 'number' ? [Math.max(0, value)] : [];
  });
  const keys = asked.length > 0 ? undefined : keysGiven(field, node, values);
  if (keys !== undefined) return { size: keys, asked: 0 };
  const most = Math.max(0, ...asked);
  return { size: asked.length > 0 ? most : (declared.assumedSize ?? UNKNOWN_LIST), asked: most };
}

/** A list that is asked for by a required list of keys has at most an item a key. */
function keysGiven(
  field: GraphQLField<unknown, unknown>,
  node: FieldNode,
  values: Readonly<Record<string, unknown>>,
): number | undefined {
  const takes = field.args.find(({ type }) => isNonNullType(type) && isListType(type.ofType));
  const given = node.arguments?.find(({ name }) => name.value === takes?.name)?.value;
  const keys = given && valueFromASTUntyped(given, values);
  return Array.isArray(keys) ? keys.length : undefined;
}

function withDefaults(operation: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>) {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)]] : [],
  );
  return { ...Object.fromEntries(defaults), ...variables } as Record<string, unknown>;
}

function fieldCost(directives: readonly ConstDirectiveNode[] | undefined): FieldCost | undefined {
  const weight = weightOf(directives);
  const [list] = directivesOf({ directives }, 'listSize');
  if (weight === undefined && !list) return undefined;
  const value = (name: string): unknown => {
    const node = list && directiveArgument(list, name);
    return node && valueFromASTUntyped(node);
  };
  const names = (name: string) => {
    const found = value(name);
    return Array.isArray(found) ? found.map(String) : [];
  };
  const assumed = value('assumedSize');
  return {
    weight,
    assumedSize: typeof assumed === 'number' ? assumed : undefined,
    slicingArguments: names('slicingArguments'),
    sizedFields: names('sizedFields'),
  };
}

function weightOf(directives: readonly ConstDirectiveNode[] | undefined): number | undefined {
  const [cost] = directivesOf({ directives }, 'cost');
  const weight = cost && directiveArgument(cost, 'weight');
  return weight ? Number(valueFromASTUntyped(weight)) : undefined;
}
