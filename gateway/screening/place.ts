import { type Document, isNode, isPair, isScalar, type LineCounter, type Node, visit } from 'yaml';
import type { ScreenFault, ValueFault } from './fault.ts';

/** Finds places in the text that a screen was read from. */
export interface Places {
  locate(fault: ValueFault): ScreenFault;
}

/** Places in one YAML (or JSON, which is YAML) text. */
export function placesOf(text: string, document: Document, lines: LineCounter): Places {
  return {
    locate({ path, offset, message }) {
      const found = nodeAt(document, path);
      const place = found ? lines.linePos(positionIn(found.node, found.exact ? offset : 0, text)) : null;
      return { path: path.join('.'), line: place?.line ?? null, column: place?.col ?? null, message };
    },
  };
}

/** The node at a path; where there is none (a key that is missing), the nearest above it. */
function nodeAt(
  document: Document,
  path: readonly (string | number)[],
): { node: Node; exact: boolean } | null {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node)) return { node, exact: length === path.length };
  }
  return null;
}

/** Where in the text a character of a scalar's value stands; for a key that is unknown, the key itself. */
function positionIn(node: Node, offset: number, text: string): number {
  const start = node.range?.[0] ?? 0;
  if (!isScalar(node) || typeof node.value !== 'string' || offset === 0) return start;
  if (node.type === 'PLAIN') return start + Math.min(offset, node.value.length);
  if (node.type === 'QUOTE_SINGLE' || node.type === 'QUOTE_DOUBLE') return start + 1 + offset;
  if (node.type !== 'BLOCK_LITERAL') return start;
  const before = node.value.slice(0, offset).split('\n');
  let line = text.indexOf('\n', start) + 1;
  const indent = /^ */.exec(firstLine(text, line))?.[0].length ?? 0;
  for (let skipped = 1; skipped < before.length; skipped++) line = text.indexOf('\n', line) + 1;
  return line + indent + (before.at(-1)?.length ?? 0);
}

/** The first line of a block that is not empty gives its indentation. */
function firstLine(text: string, from: number): string {
  return /[^\n]*\S[^\n]*/.exec(text.slice(from))?.[0] ?? '';
}

/** Anchors and aliases, by which a short file could be made huge; the place of the first, or null. */
export function aliasIn(document: Document): Node | null {
  let found: Node | null = null;
  visit(document, {
    Alias(_, node) {
      found ??= node;
    },
    Pair(_, pair) {
      if (isPair(pair) && isScalar(pair.key) && pair.key.value === '<<') found ??= pair.key;
    },
  });
  return found;
}
