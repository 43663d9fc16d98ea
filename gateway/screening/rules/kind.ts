import type { ASTNode } from '@marcbachmann/cel-js';
import type { ArgumentKind } from './define.ts';
import { RuleFault } from './emit.ts';
import { isTextual, type Shape, shapeText } from './shape.ts';

/** Throws RuleFault where an argument or operand cannot be of that kind. */
export function expectKind(found: Shape, kind: ArgumentKind, node: ASTNode): void {
  if (fits(found, kind)) return;
  throw new RuleFault(
    `expected ${kind === 'numbers' ? 'a list of numbers' : kind}, found ${shapeText(found)}`,
    node.start,
  );
}

/** Whether a value of that shape may be what is asked for. */
export function fits(found: Shape, kind: ArgumentKind): boolean {
  if (found.kind === 'any' || found.kind === 'null' || kind === 'any') return true;
  switch (kind) {
    case 'number':
      return found.kind === 'number';
    case 'bool':
      return found.kind === 'bool';
    case 'text':
    case 'name':
      return isTextual(found);
    case 'month':
      return ['month', 'date', 'moment', 'text', 'number'].includes(found.kind);
    case 'date':
      return ['date', 'moment', 'text', 'number'].includes(found.kind);
    case 'moment':
      return found.kind === 'moment' || found.kind === 'text';
    case 'list':
      return found.kind === 'list';
    case 'numbers':
      return found.kind === 'list' && fits(found.of, 'number');
  }
}
