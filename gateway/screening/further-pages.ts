import {
  type ArgumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql';
import { isPaged, PAGE } from './added-fields.ts';

/** How a connection is read on whose place is known: no list stands above it. */
export interface FurtherPages {
  /** the names that lead to it */
  path: string[];
  /** A selection of it alone, with `after: $after`. */
  selection: string;
}

/** The connections within a selection that can be read on. Those below a list, or in a fragment, can not. */
export function furtherPages(set: SelectionSetNode, schema: GraphQLSchema, parent: string): FurtherPages[] {
  const type = schema.getType(parent);
  if (!isObjectType(type)) return [];
  return set.selections.flatMap((node): FurtherPages[] => {
    if (node.kind !== Kind.FIELD || !node.selectionSet) return [];
    const field = type.getFields()[node.name.value];
    if (!field || isListType(getNullableType(field.type))) return [];
    const name = node.alias?.value ?? node.name.value;
    const takesAfter =
      field.args.some((argument) => argument.name === 'after') &&
      !node.arguments?.some((argument) => argument.name.value === 'after');
    const own =
      takesAfter && isPaged(node, field.type) ? [{ path: [name], selection: print(withAfter(node)) }] : [];
    const head = print({ ...node, selectionSet: undefined } as unknown as FieldNode);
    const inner = furtherPages(node.selectionSet, schema, getNamedType(field.type).name);
    return [
      ...own,
      ...inner.map(({ path, selection }) => ({
        path: [name, ...path],
        selection: `${head} { ${selection} }`,
      })),
    ];
  });
}

type Page = { hasNextPage?: unknown; endCursor?: unknown };
type Connection = Record<string, unknown> & { [PAGE]?: Page };

/** Of a connection; with the longest pages half a million rows. */
const MAX_PAGES = 500;

/** What reading on came to: CUT where there are more pages than are read, or FAILED. */
export type ReadOn = 'WHOLE' | 'CUT' | 'FAILED';

/** Reads on every connection of `found` that can be, and has more. `ask` gives the same object with the next page in its place. */
export async function readOn(
  found: Record<string, unknown>,
  pages: readonly FurtherPages[],
  ask: (page: FurtherPages, after: unknown) => Promise<Record<string, unknown> | null>,
): Promise<ReadOn> {
  for (const further of pages) {
    const connection = at(found, further.path);
    let page = connection?.[PAGE];
    for (let count = 1; connection && page?.hasNextPage === true; count++) {
      if (count >= MAX_PAGES) return 'CUT';
      const answer = await ask(further, page.endCursor);
      const next = answer && at(answer, further.path);
      if (!next) return 'FAILED';
      for (const rows of ['nodes', 'edges']) {
        if (Array.isArray(connection[rows]))
          (connection[rows] as unknown[]).push(...((next[rows] ?? []) as unknown[]));
      }
      page = next[PAGE];
    }
    if (connection?.[PAGE]) connection[PAGE] = { hasNextPage: false };
  }
  return isCut(found) ? 'CUT' : 'WHOLE';
}

function at(object: Record<string, unknown>, path: readonly string[]): Connection | null {
  const found = path.reduce<unknown>(
    (value, name) =>
      value === null || typeof value !== 'object' ? null : (value as Record<string, unknown>)[name],
    object,
  );
  return found !== null && typeof found === 'object' ? (found as Connection) : null;
}

/** Whether some connection within has more rows than were read. */
function isCut(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isCut);
  if (value === null || typeof value !== 'object') return false;
  const page = (value as Connection)[PAGE];
  return page?.hasNextPage === true || Object.values(value).some(isCut);
}

function withAfter(field: FieldNode): FieldNode {
  const after: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'after' } },
  };
  return { ...field, arguments: [...(field.arguments ?? []), after] };
}
