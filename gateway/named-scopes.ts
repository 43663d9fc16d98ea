import { type DocumentNode, Kind } from 'graphql';
import { alternativesOf, directivesOf } from '../schema/sdl.ts';

/**
 * The scopes that each subgraph's own SDL names, as the supergraph tells it. A field that `@requires` another
 * department's value needs that value's scope too, and the department's door judges it: so its hops must carry it.
 */
export function namedScopes(
  supergraph: DocumentNode,
  subgraphs: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const named = new Map([...subgraphs.values()].map((name) => [name, new Set<string>()]));
  for (const type of supergraph.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const own = directivesOf(field, 'join__field');
      for (const join of own.length > 0 ? own : directivesOf(type, 'join__type')) {
        const graph = join.arguments?.find(({ name }) => name.value === 'graph')?.value;
        const scopes = graph?.kind === Kind.ENUM ? named.get(subgraphs.get(graph.value) ?? '') : undefined;
        for (const needs of directivesOf(field, 'requiresScopes')) {
          for (const scope of alternativesOf(needs).flat()) scopes?.add(scope);
        }
      }
    }
  }
  return named;
}
