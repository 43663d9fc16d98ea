import { type DocumentNode, visit } from 'graphql';

const literals = new WeakMap<DocumentNode, number>();

/** Length of the longest list in a document's literals and in the values of variables, at any depth. */
export function longestList(document: DocumentNode, variables: Readonly<Record<string, unknown>>): number {
  let literal = literals.get(document);
  if (literal === undefined) {
    literal = longestLiteral(document);
    literals.set(document, literal);
  }
  return Math.max(literal, longestValue(variables));
}

function longestLiteral(document: DocumentNode): number {
  let longest = 0;
  visit(document, {
    enter(node) {
      if (node.kind === 'ListValue') longest = Math.max(longest, node.values.length);
    },
  });
  return longest;
}

/** Without recursion: variables may be nested deeper than the stack. */
function longestValue(variables: unknown): number {
  let longest = 0;
  const open: unknown[] = [variables];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) longest = Math.max(longest, value.length);
    if (typeof value !== 'object' || value === null) continue;
    for (const inner of Object.values(value)) if (typeof inner === 'object') open.push(inner);
  }
  return longest;
}
