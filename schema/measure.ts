import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Size of a document with its fragments written out: of its largest operation or fragment. */
export interface Measure {
  depth: number;
  selections: number;
  aliases: number;
  directives: number;
}

const EMPTY: Measure = { depth: 0, selections: 0, aliases: 0, directives: 0 };
const known = new WeakMap<DocumentNode, Measure | 'CYCLE'>();

/**
 * Measures a document in time linear in its text, however much its fragments multiply. 'CYCLE' where a
 * fragment spreads itself. Fragments that are not spread count too: validation reads them as well.
 */
export function measure(document: DocumentNode): Measure | 'CYCLE' {
  const before = known.get(document);
  if (before) return before;
  const measured = measureDocument(document);
  known.set(document, measured);
  return measured;
}

function measureDocument(document: DocumentNode): Measure | 'CYCLE' {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const sizes = new Map<string, Measure>();
  const open = new Set<string>();
  let isCyclic = false;

  function ofFragment(name: string): Measure {
    const size = sizes.get(name);
    if (size) return size;
    const fragment = fragments.get(name);
    if (!fragment) return EMPTY;
    if (open.has(name)) {
      isCyclic = true;
      return EMPTY;
    }
    open.add(name);
    const measured = ofSelections(fragment.selectionSet, fragment.directives);
    open.delete(name);
    sizes.set(name, measured);
    return measured;
  }

  function ofSelections(set: SelectionSetNode | undefined, own?: readonly DirectiveNode[]): Measure {
    const total = { ...EMPTY, directives: own?.length ?? 0 };
    for (const node of set?.selections ?? []) {
      const inner =
        node.kind === Kind.FRAGMENT_SPREAD ? ofFragment(node.name.value) : ofSelections(node.selectionSet);
      const isField = node.kind === Kind.FIELD;
      total.depth = Math.max(total.depth, inner.depth + (isField ? 1 : 0));
      total.selections += inner.selections + 1;
      total.aliases += inner.aliases + (isField && node.alias ? 1 : 0);
      total.directives += inner.directives + (node.directives?.length ?? 0);
    }
    return total;
  }

  let largest = EMPTY;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      largest = larger(largest, ofFragment(definition.name.value));
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const onVariables =
      definition.variableDefinitions?.flatMap((variable) => variable.directives ?? []) ?? [];
    const own = [...(definition.directives ?? []), ...onVariables];
    largest = larger(largest, ofSelections(definition.selectionSet, own));
  }
  return isCyclic ? 'CYCLE' : largest;
}

function larger(one: Measure, other: Measure): Measure {
  return {
    depth: Math.max(one.depth, other.depth),
    selections: Math.max(one.selections, other.selections),
    aliases: Math.max(one.aliases, other.aliases),
    directives: Math.max(one.directives, other.directives),
  };
}
