import {
  type FieldNode,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** The arguments of every selection of a field below the one being resolved, fragments included. */
export function selectedArguments(info: GraphQLResolveInfo, name: string): Record<string, unknown>[] {
  const type = getNamedType(info.returnType);
  const field = isObjectType(type) ? type.getFields()[name] : undefined;
  if (!field) return [];
  const found: FieldNode[] = [];
  const search = (set: SelectionSetNode | undefined) => {
    for (const node of set?.selections ?? []) {
      if (node.kind === Kind.FIELD) {
        if (node.name.value === name) found.push(node);
        continue;
      }
      const inner = node.kind === Kind.INLINE_FRAGMENT ? node : info.fragments[node.name.value];
      search(inner?.selectionSet);
    }
  };
  for (const node of info.fieldNodes) search(node.selectionSet);
  return found.map((node) => getArgumentValues(field, node, info.variableValues));
}
