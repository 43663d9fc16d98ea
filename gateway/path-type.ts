import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedOutputType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/**
 * The type of what stands at a path of response keys (list positions may be among them) in the answer to an
 * operation; undefined where the path leaves it, or where fragments on different types disagree.
 */
export function typeAt(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  path: readonly (string | number)[],
): GraphQLNamedOutputType | undefined {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const operation = operations.find(({ name }) => name?.value === operationName) ?? operations[0];
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return undefined;
  const fragments = new Map(
    document.definitions
      .filter((node): node is FragmentDefinitionNode => node.kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  );
  let places: Place[] = [{ type: root, selections: operation.selectionSet.selections }];
  for (const key of path) {
    if (typeof key === 'number' || key === '@') continue;
    places = places.flatMap((place) => below(schema, fragments, place, key));
  }
  const types = new Set(places.map(({ type }) => type));
  return types.size === 1 ? places[0]?.type : undefined;
}

interface Place {
  type: GraphQLNamedOutputType;
  selections: readonly SelectionNode[];
}

function below(
  schema: GraphQLSchema,
  fragments: Map<string, FragmentDefinitionNode>,
  { type, selections }: Place,
  key: string,
): Place[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      if ((selection.alias ?? selection.name).value !== key) return [];
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      const field = type.getFields()[selection.name.value];
      if (!field) return [];
      return [{ type: getNamedType(field.type), selections: selection.selectionSet?.selections ?? [] }];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    if (!fragment) return [];
    const name = fragment.typeCondition?.name.value;
    const narrowed = name === undefined ? type : schema.getType(name);
    return below(
      schema,
      fragments,
      { type: narrowed as GraphQLNamedOutputType, selections: fragment.selectionSet.selections },
      key,
    );
  });
}
