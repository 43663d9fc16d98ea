import type { ASTNode } from '@marcbachmann/cel-js';
import { functionsByName } from './functions/index.ts';

/** A place in an expression that its author must change. */
export class RuleFault extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.name = 'RuleFault';
    this.offset = offset;
  }
}

export const MACROS: ReadonlySet<string> = new Set(['map', 'filter', 'exists', 'all', 'exists_one']);
/** What emitted text calls, and no author can: a name with a capital is no rule's function. */
export const INNER = {
  field: 'Field',
  item: 'Item',
  items: 'Items',
  size: 'Size',
  truth: 'Truth',
  text: 'Text',
  number: 'Number',
  whole: 'Whole',
  plus: 'Plus',
  weighed: 'Weighed',
};
const BINARY = new Set(['<', '<=', '>', '>=', '-', '*', '/', '%']);

/**
 * Writes an expression so that CEL evaluates it as rules are meant: every number a double, a field of null is
 * null, a list that is null is empty, and every list passes the meter. Throws RuleFault for what rules may not use.
 */
export function emit(node: ASTNode): string {
  switch (node.op) {
    case 'value':
      return literal(node.args, node);
    case 'id':
      return node.args;
    case '.':
      return `${INNER.field}(${emit(node.args[0])}, ${JSON.stringify(node.args[1])})`;
    case '[]':
      return `${INNER.item}(${emit(node.args[0])}, ${emit(node.args[1])})`;
    case 'call':
      return call(node.args[0], node.args[1], node);
    case 'rcall':
      return receiverCall(node.args[0], node.args[1], node.args[2], node);
    case 'list':
      return `[${node.args.map((item) => `dyn(${emit(item)})`).join(', ')}]`;
    case 'map':
      return `{${node.args.map(([key, value]) => `${emit(key)}: dyn(${emit(value)})`).join(', ')}}`;
    case '?:':
      return `(${truth(node.args[0])} ? dyn(${emit(node.args[1])}) : dyn(${emit(node.args[2])}))`;
    case '||':
    case '&&':
      return `(${truth(node.args[0])} ${node.op} ${truth(node.args[1])})`;
    case '!_':
      return `!${truth(node.args)}`;
    case '-_':
      return `(-dyn(${emit(node.args)}))`;
    case 'in':
      return `(${weighed(node.args[0])} in ${INNER.items}(${weighed(node.args[1])}))`;
    case '==':
    case '!=':
      return `(${weighed(node.args[0])} ${node.op} ${weighed(node.args[1])})`;
    case '+':
      return `${INNER.plus}(${emit(node.args[0])}, ${emit(node.args[1])})`;
    default:
      if (BINARY.has(node.op)) {
        const [left, right] = node.args as [ASTNode, ASTNode];
        return `(dyn(${emit(left)}) ${node.op} dyn(${emit(right)}))`;
      }
      throw new RuleFault(`"${node.op}" is not used in rules`, node.start);
  }
}

function literal(value: unknown, node: ASTNode): string {
  if (typeof value === 'bigint') return `${value}.0`;
  if (typeof value === 'number') return Number.isInteger(value) ? value.toFixed(1) : String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (value === null || typeof value === 'boolean') return String(value);
  throw new RuleFault('expected a number, a text, true, false or null', node.start);
}

function call(name: string, given: readonly ASTNode[], node: ASTNode): string {
  const written = given.map(emit);
  const count = (expected: number) => {
    if (given.length !== expected) {
      throw new RuleFault(`${name}: expected ${expected} arguments, found ${given.length}`, node.start);
    }
  };
  if (name === 'size') {
    count(1);
    return `${INNER.size}(${written[0]})`;
  }
  if (name === 'string') {
    count(1);
    return `${INNER.text}(${written[0]})`;
  }
  if (name === 'double' || name === 'int') {
    count(1);
    return `${name === 'int' ? INNER.whole : INNER.number}(${written[0]})`;
  }
  if (name === 'has') {
    count(1);
    return `(dyn(${written[0]}) != null)`;
  }
  const known = functionsByName.get(name);
  if (!known) throw new RuleFault(`there is no function "${name}"`, node.start);
  const least = known.takes.length - (known.optional ?? 0);
  if (given.length < least || given.length > known.takes.length) {
    const expected = known.takes.map((one) => one.name).join(', ');
    throw new RuleFault(`${name}: expected (${expected}), found ${given.length} arguments`, node.start);
  }
  while (written.length < known.takes.length) written.push('null');
  return `${name}(${written.join(', ')})`;
}

function receiverCall(name: string, receiver: ASTNode, given: readonly ASTNode[], node: ASTNode): string {
  if (receiver.op === 'id' && receiver.args === 'cel' && name === 'bind') {
    const [variable, value, body] = given;
    if (variable?.op === 'id' && value && body && given.length === 3) {
      return `cel.bind(${variable.args}, dyn(${emit(value)}), ${emit(body)})`;
    }
    throw new RuleFault('cel.bind: expected (name, value, expression)', node.start);
  }
  if (name === 'size' && given.length === 0) return `${INNER.size}(${emit(receiver)})`;
  if (MACROS.has(name)) {
    const [variable, ...bodies] = given;
    const most = name === 'map' ? 2 : 1;
    if (variable?.op !== 'id' || bodies.length < 1 || bodies.length > most) {
      throw new RuleFault(`${name}: expected (name, expression)`, node.start);
    }
    const last = bodies.length - 1;
    const written = bodies.map((body, index) =>
      name === 'map' && index === last ? `dyn(${emit(body)})` : truth(body),
    );
    return `${INNER.items}(${emit(receiver)}).${name}(${variable.args}, ${written.join(', ')})`;
  }
  // Everything else may be written either way: text.startsWith("12") or startsWith(text, "12").
  return call(name, [receiver, ...given], node);
}

/** Two values are the same where their leaves are: each is visited. What is written out needs none of it. */
function weighed(node: ASTNode): string {
  return node.op === 'value' ? `dyn(${emit(node)})` : `${INNER.weighed}(${emit(node)})`;
}

/** A yes or no; null is no. */
function truth(node: ASTNode): string {
  return `${INNER.truth}(${emit(node)})`;
}
