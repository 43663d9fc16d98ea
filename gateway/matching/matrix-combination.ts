import { ExpressionFault, placeAt } from './faults.ts';
import type { ReadOperand } from './operand.ts';
import { isAnchored, type PlanNode, planSet } from './plan.ts';

/** A set over the registers of a matrix, as a test of the registers a subject stands in. */
export interface Combination {
  set: string;
  holds(mask: number): boolean;
  /** Whether it is bounded by a register of the caller's own district. */
  isAnchored: boolean;
  /** The registers that it names, a bit each. */
  named: number;
  /** Whether `or` or `not` stands in it: then it may be taken from another to leave few. */
  isMixed: boolean;
}

/** Reads a combination: names, `and`, `or`, `and not`, parentheses. Throws an ExpressionFault. */
export function readCombination(set: string, operands: readonly ReadOperand[]): Combination {
  const { stage } = planSet(
    set,
    new Map(operands.map((operand) => [operand.name, operand])),
    {},
    { mayLeaveOut: true },
  );
  const names = operands.map(({ name }) => name);
  const named = stage.operands.reduce((mask, { name }) => mask | (1 << names.indexOf(name)), 0);
  return {
    set,
    holds: testOf(stage.root, names, set),
    isAnchored: isAnchored(stage.root),
    named,
    isMixed: isMixed(stage.root),
  };
}

function isMixed(node: PlanNode): boolean {
  if (node.kind === 'or') return true;
  return node.kind === 'and' && (node.without.length > 0 || node.all.some(isMixed));
}

function testOf(node: PlanNode, names: readonly string[], set: string): (mask: number) => boolean {
  switch (node.kind) {
    case 'operand': {
      const bit = 1 << names.indexOf(node.operand.name);
      return (mask) => (mask & bit) !== 0;
    }
    case 'or': {
      const any = node.any.map((part) => testOf(part, names, set));
      return (mask) => any.some((test) => test(mask));
    }
    case 'and': {
      const all = node.all.map((part) => testOf(part, names, set));
      const without = node.without.map((part) => testOf(part, names, set));
      return (mask) => all.every((test) => test(mask)) && !without.some((test) => test(mask));
    }
    default:
      throw new ExpressionFault(
        placeAt('set', set, 0),
        'expected a combination without via and when; match has them',
      );
  }
}
