import type { SubjectKind } from '../../schema/entities.ts';
import { ExpressionFault, placeAt } from './faults.ts';
import type { ReadOperand } from './operand.ts';
import { type CompiledRule, compileRule } from './rule-compile.ts';
import type { Scanner } from './scanner.ts';
import { parseSet, type SetNode } from './set-expression.ts';

/**
 * A part of an expression whose subjects are of one kind, evaluated shard by shard. What stands before a `via` is a
 * stage of its own: its shards are of other subjects.
 */
export interface Stage {
  kind: SubjectKind;
  root: PlanNode;
  /** The plain operands asked for each of its shards. */
  operands: ReadOperand[];
  vias: Via[];
}

export interface Via {
  kind: 'via';
  source: Stage;
  pairs: ReadOperand;
}

export type PlanNode =
  | { kind: 'operand'; operand: ReadOperand }
  | { kind: 'and'; all: PlanNode[]; without: PlanNode[] }
  | { kind: 'or'; any: PlanNode[] }
  | { kind: 'when'; source: PlanNode; rule: CompiledRule }
  | Via;

export interface Plan {
  stage: Stage;
  /** Whether every part of the result is joined with an operand of the caller's own district. */
  isAnchored: boolean;
}

interface Planning {
  operands: ReadonlyMap<string, ReadOperand>;
  parameters: Readonly<Record<string, unknown>>;
  fault: Scanner['fault'];
  used: Set<string>;
  /** What stands before each `via` is read whole, and what it reaches is kept. */
  vias: number;
}

/** More than any question over registers needs: each is kept in memory or in a file of its own. */
const MAX_VIAS = 8;

/** Plans a set over its operands. Throws an ExpressionFault for what does not fit together, and where. */
export function planSet(
  text: string,
  operands: ReadonlyMap<string, ReadOperand>,
  parameters: Readonly<Record<string, unknown>>,
  { mayLeaveOut = false } = {},
): Plan {
  const { root, fault } = parseSet(text);
  const planning: Planning = { operands, parameters, fault, used: new Set(), vias: 0 };
  const stage = planStage(root, planning);
  for (const name of operands.keys()) {
    if (mayLeaveOut || planning.used.has(name)) continue;
    throw new ExpressionFault(
      placeAt('set', text, 0),
      `expected every operand to be used, found none of ${name}`,
    );
  }
  return { stage, isAnchored: isAnchored(stage.root) };
}

function planStage(root: SetNode, planning: Planning): Stage {
  const kind = kindOf(root, planning);
  const stage: Stage = { kind, root: { kind: 'or', any: [] }, operands: [], vias: [] };
  stage.root = planNode(root, stage, planning);
  return stage;
}

/** The kind of subject a set is of. Throws where its parts are of several. */
function kindOf(node: SetNode, planning: Planning): SubjectKind {
  switch (node.kind) {
    case 'operand': {
      const operand = operandOf(node.name, node.at, planning);
      if (operand.byKind) throw planning.fault(node.at, 'a set: an operand with by: stands after "via"');
      return operand.kind;
    }
    case 'via': {
      const pairs = operandOf(node.pairs, node.at, planning);
      const source = kindOf(node.source, planning);
      if (!pairs.byKind)
        throw planning.fault(node.at, `an operand with by: after "via" (${node.pairs} has none)`);
      if (pairs.byKind !== source) {
        const found = `${node.pairs} is entered by ${pairs.byKind}, the set is of ${source}`;
        throw planning.fault(node.at, `pairs of the set's kind (${found})`);
      }
      return pairs.kind;
    }
    case 'when':
      return kindOf(node.source, planning);
    default: {
      const parts = node.kind === 'or' ? node.any : [...node.all, ...node.without];
      const [first, ...others] = parts.map((part) => ({ part, kind: kindOf(part, planning) }));
      const other = others.find(({ kind }) => kind !== first!.kind);
      if (other) {
        throw planning.fault(
          other.part.at,
          `subjects of one kind (${first!.kind} and ${other.kind} are joined here)`,
        );
      }
      return first!.kind;
    }
  }
}

function operandOf(name: string, at: SetNode['at'], { operands, fault, used }: Planning): ReadOperand {
  const operand = operands.get(name);
  if (!operand) throw fault({ ...at, text: name, kind: 'name' }, 'an operand that is given');
  used.add(name);
  return operand;
}

function planNode(node: SetNode, stage: Stage, planning: Planning): PlanNode {
  switch (node.kind) {
    case 'operand': {
      const operand = operandOf(node.name, node.at, planning);
      if (!stage.operands.includes(operand)) stage.operands.push(operand);
      return { kind: 'operand', operand };
    }
    case 'and': {
      const [all, without] = [node.all, node.without].map((parts) =>
        parts.map((part) => planNode(part, stage, planning)),
      ) as [PlanNode[], PlanNode[]];
      return { kind: 'and', all, without };
    }
    case 'or':
      return { kind: 'or', any: node.any.map((part) => planNode(part, stage, planning)) };
    case 'via': {
      planning.vias += 1;
      if (planning.vias > MAX_VIAS) throw planning.fault(node.at, `at most ${MAX_VIAS} times "via"`);
      const pairs = operandOf(node.pairs, node.at, planning);
      const via: Via = { kind: 'via', source: planStage(node.source, planning), pairs };
      stage.vias.push(via);
      return via;
    }
    case 'when': {
      const source = planNode(node.source, stage, planning);
      const { fault, parameters } = planning;
      // The same scan of the same text: places in the rule are places in the set.
      const context = {
        valueOf: carriedBy(stage, planning),
        hasFault: hasFault(stage, planning),
        parameters,
        fault,
      };
      const rule = compileRule(node.rule, context);
      for (const name of rule.names) {
        const operand = operandOf(name, node.at, planning);
        if (!stage.operands.includes(operand)) stage.operands.push(operand);
      }
      return { kind: 'when', source, rule };
    }
  }
}

function hasFault(stage: Stage, { operands }: Planning) {
  return (name: string) => {
    const operand = operands.get(name);
    if (!operand) return 'an operand that is given';
    if (operand.byKind) return 'an operand without by:';
    return operand.kind === stage.kind ? null : `an operand of ${stage.kind} (${name} is of ${operand.kind})`;
  };
}

function carriedBy(stage: Stage, planning: Planning) {
  return (name: string) => {
    const missing = hasFault(stage, planning)(name);
    if (missing !== null) return { missing };
    const kind = planning.operands.get(name)?.value;
    return kind ? { kind } : { missing: `an operand that carries a value (${name} has no with:)` };
  };
}

/** Bounded on every way into the result: one operand of an `and` is enough, an `or` needs each of its parts. */
export function isAnchored(node: PlanNode): boolean {
  return stepsOf(node) <= 1;
}

/**
 * How many pairs of reference registers lead from the caller's own subjects to these; infinitely many where nothing does.
 * One leads to a relative or a company of somebody of the district; a few lead to nearly everybody in the city.
 */
function stepsOf(node: PlanNode): number {
  switch (node.kind) {
    case 'operand':
      return node.operand.isReference ? Number.POSITIVE_INFINITY : 0;
    case 'and':
      return Math.min(...node.all.map(stepsOf));
    case 'or':
      return Math.max(...node.any.map(stepsOf));
    case 'when':
      return stepsOf(node.source);
    case 'via':
      return node.pairs.isReference ? stepsOf(node.source.root) + 1 : 0;
  }
}
