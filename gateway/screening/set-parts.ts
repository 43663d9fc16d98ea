import { parseSet, type SetNode } from '../matching/set-expression.ts';

/** A part of a set that a subject is in or not by itself: an operand, or what pairs lead to. */
export interface SetPart {
  /** As it is written: `dead`, `dead via members`. */
  text: string;
  /** The operands that it names. */
  operands: string[];
}

/** The parts of a set in the order in which they are written, each once. A `when` within pairs cannot be told apart. */
export function setParts(set: string): SetPart[] {
  const parts = new Map<string, SetPart>();
  collect(parseSet(set).root, parts);
  return [...parts.values()];
}

function collect(node: SetNode, parts: Map<string, SetPart>): void {
  switch (node.kind) {
    case 'and':
      for (const one of [...node.all, ...node.without]) collect(one, parts);
      return;
    case 'or':
      for (const one of node.any) collect(one, parts);
      return;
    case 'when':
      collect(node.source, parts);
      return;
    default: {
      const written = writtenOf(node);
      if (written) parts.set(written.text, written);
    }
  }
}

function writtenOf(node: SetNode): SetPart | null {
  switch (node.kind) {
    case 'operand':
      return { text: node.name, operands: [node.name] };
    case 'via': {
      const source = writtenOf(node.source);
      return (
        source && { text: `(${source.text}) via ${node.pairs}`, operands: [...source.operands, node.pairs] }
      );
    }
    case 'or':
    case 'and': {
      const all = (node.kind === 'or' ? node.any : node.all).map(writtenOf);
      const without = (node.kind === 'and' ? node.without : []).map(writtenOf);
      if (all.includes(null) || without.includes(null)) return null;
      const known = (part: SetPart | null) => part!;
      const joined = all.map((part) => `(${known(part).text})`).join(node.kind === 'or' ? ' or ' : ' and ');
      return {
        text: [joined, ...without.map((part) => `(${known(part).text})`)].join(' and not '),
        operands: [...all, ...without].flatMap((part) => known(part).operands),
      };
    }
    case 'when':
      return null;
  }
}
