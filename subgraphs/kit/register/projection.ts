import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';
import { Kind } from 'graphql';
import type { Register } from './register.ts';
import type { Row } from './row.ts';

/** What a connection's selection asks of the database. */
export interface ConnectionNeeds {
  /** Properties of the columns to read, sorted; null where no row is asked for. */
  columns: readonly string[] | null;
  /** Whether rows must carry what their cursors are made of. */
  cursors: boolean;
}

/**
 * The columns that a selection of a connection needs, and no other: the public role has no grant on more.
 * Both sides of `@skip` and `@include` count, as they do in the shield.
 */
export function connectionNeeds(info: GraphQLResolveInfo, register: Register): ConnectionNeeds {
  return remembered(info, () => {
    const columns = new Set<string>();
    let rows = false;
    let cursors = false;
    const addRow = (node: FieldNode) => {
      rows = true;
      addColumns(node.selectionSet, info, register, columns);
    };
    for (const [name, nodes] of selected(info.fieldNodes, info)) {
      if (name === 'nodes') nodes.forEach(addRow);
      if (name === 'pageInfo') {
        rows = true;
        for (const [field] of selected(nodes, info)) cursors ||= field.endsWith('Cursor');
      }
      if (name !== 'edges') continue;
      rows = true;
      for (const [field, inner] of selected(nodes, info)) {
        if (field === 'cursor') cursors = true;
        if (field === 'node') inner.forEach(addRow);
      }
    }
    return { columns: rows ? [...columns.add('id')].sort() : null, cursors };
  });
}

/** The columns that a field giving a row (or a list of rows) needs for what is selected of it. */
export function rowNeeds(info: GraphQLResolveInfo, row: Row): readonly string[] {
  return remembered(info, () => {
    const columns = new Set<string>();
    for (const node of info.fieldNodes) addColumns(node.selectionSet, info, row, columns);
    return [...columns].sort();
  });
}

/** The names of the fields that are selected of what a field gives. */
export function selectedNames(info: GraphQLResolveInfo): ReadonlySet<string> {
  return remembered(info, () => new Set(selected(info.fieldNodes, info).keys()));
}

function addColumns(
  set: SelectionSetNode | undefined,
  info: GraphQLResolveInfo,
  row: Row,
  columns: Set<string>,
): void {
  for (const field of fieldsOf(set, info)) {
    for (const property of row.needs.get(field.name.value) ?? []) columns.add(property);
  }
}

/** The fields selected of these nodes, by name, aliases together. */
export function selected(nodes: readonly FieldNode[], info: GraphQLResolveInfo): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  for (const node of nodes) {
    for (const field of fieldsOf(node.selectionSet, info)) {
      const same = found.get(field.name.value);
      if (same) same.push(field);
      else found.set(field.name.value, [field]);
    }
  }
  return found;
}

function fieldsOf(set: SelectionSetNode | undefined, info: GraphQLResolveInfo): FieldNode[] {
  return (set?.selections ?? []).flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet, info);
    return fieldsOf(info.fragments[selection.name.value]?.selectionSet, info);
  });
}

/** Documents are parsed once and kept, so what a field node needs is worked out once too. */
const memory = new WeakMap<FieldNode, unknown>();

function remembered<Needs>(info: GraphQLResolveInfo, work: () => Needs): Needs {
  const [node] = info.fieldNodes;
  // Merged with another, a node needs more than alone.
  if (!node || info.fieldNodes.length > 1) return work();
  const known = memory.get(node) as Needs | undefined;
  if (known !== undefined) return known;
  const needs = work();
  memory.set(node, needs);
  return needs;
}
