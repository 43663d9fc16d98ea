import type { ASTNode } from '@marcbachmann/cel-js';
import { MACROS, RuleFault } from './emit.ts';
import { functionsByName } from './functions/index.ts';
import { expectKind, fits } from './kind.ts';
import { near } from './near.ts';
import { ANY, agree, BOOL, isTextual, itemOf, listOf, NUMBER, type Shape, shapeText, TEXT } from './shape.ts';

/** What is known of each variable. */
export type Scope = Readonly<Record<string, Shape>>;

/**
 * Works out what an expression gives, and throws RuleFault at the first place that cannot mean anything: a field
 * that was not selected, a value of an enum that does not exist, a date compared with a number.
 */
export function shapeOf(node: ASTNode, scope: Scope): Shape {
  switch (node.op) {
    case 'value':
      return literalShape(node.args);
    case 'id': {
      const known = Object.hasOwn(scope, node.args) ? scope[node.args] : undefined;
      if (!known)
        throw new RuleFault(
          `there is no variable "${node.args}"${near(node.args, Object.keys(scope))}`,
          node.start,
        );
      return known;
    }
    case '.':
      return fieldShape(shapeOf(node.args[0], scope), node.args[1], node);
    case '[]': {
      const of = shapeOf(node.args[0], scope);
      const at = node.args[1];
      shapeOf(at, scope);
      if (of.kind === 'object' && at.op === 'value' && typeof at.args === 'string')
        return fieldShape(of, at.args, at);
      return of.kind === 'list' ? of.of : ANY;
    }
    case 'call':
      return callShape(node.args[0], node.args[1], scope, node);
    case 'rcall':
      return receiverShape(node, scope);
    case 'list':
      return listOf(node.args.map((item) => shapeOf(item, scope)).reduce(joined, { kind: 'null' }));
    case 'map':
      return mapShape(node.args, scope);
    case '?:':
      shapeOf(node.args[0], scope);
      return joined(shapeOf(node.args[1], scope), shapeOf(node.args[2], scope));
    case '!_':
    case '-_': {
      const of = shapeOf(node.args, scope);
      if (node.op === '!_') return BOOL;
      expectKind(of, 'number', node.args);
      return NUMBER;
    }
    case '||':
    case '&&':
      for (const side of node.args) expectKind(shapeOf(side, scope), 'bool', side);
      return BOOL;
    default:
      return binaryShape(node.op, node.args as [ASTNode, ASTNode], scope);
  }
}

function literalShape(value: unknown): Shape {
  if (value === null) return { kind: 'null' };
  if (typeof value === 'boolean') return BOOL;
  return typeof value === 'string' ? TEXT : NUMBER;
}

function fieldShape(of: Shape, name: string, node: ASTNode): Shape {
  if (of.kind === 'any' || of.kind === 'null') return ANY;
  const at = node.op === '.' ? node.end - name.length : node.start;
  if (of.kind !== 'object') throw new RuleFault(`no field "${name}": this is ${shapeText(of)}`, at);
  const found = Object.hasOwn(of.fields, name) ? of.fields[name] : undefined;
  if (found) return found;
  throw new RuleFault(`no field "${name}" in ${of.name}${near(name, Object.keys(of.fields))}`, at);
}

function callShape(name: string, given: readonly ASTNode[], scope: Scope, node: ASTNode): Shape {
  const shapes = given.map((one) => shapeOf(one, scope));
  if (name === 'size') {
    const of = shapes[0] ?? ANY;
    if (!['any', 'null', 'list', 'object'].includes(of.kind) && !isTextual(of)) {
      throw new RuleFault(
        `size: expected a list or a text, found ${shapeText(of)}`,
        given[0]?.start ?? node.start,
      );
    }
    return NUMBER;
  }
  if (name === 'string') return TEXT;
  if (name === 'double' || name === 'int') return NUMBER;
  if (name === 'has') return BOOL;
  const known = functionsByName.get(name);
  if (!known)
    throw new RuleFault(
      `there is no function "${name}"${near(name, [...functionsByName.keys()])}`,
      node.start,
    );
  for (const [index, { kind }] of known.takes.entries()) {
    const [shape, argument] = [shapes[index], given[index]];
    if (!shape || !argument) continue;
    expectKind(shape, kind, argument);
    if (kind === 'name' && name !== 'paramAt') pathShape(itemOf(shapes[0]), argument);
    if (name === 'paramAt' && index === 0 && argument.op === 'value')
      fieldShape(scope.params ?? ANY, String(argument.args), argument);
  }
  if (name === 'groupBy') return groupShape(shapes, given[1]);
  return typeof known.gives === 'function' ? known.gives(shapes) : known.gives;
}

/** The key of a group is as the field that it is grouped by. */
function groupShape([of]: readonly Shape[], field: ASTNode | undefined): Shape {
  const key = field ? pathShape(itemOf(of), field) : ANY;
  return listOf({ kind: 'object', name: 'group', fields: { key, items: listOf(itemOf(of)) } });
}

function pathShape(item: Shape, argument: ASTNode): Shape {
  if (argument.op !== 'value' || typeof argument.args !== 'string') return ANY;
  return argument.args.split('.').reduce((shape, step) => fieldShape(shape, step, argument), item);
}

function receiverShape(node: ASTNode & { op: 'rcall' }, scope: Scope): Shape {
  const [name, receiver, given] = node.args;
  if (receiver.op === 'id' && receiver.args === 'cel' && name === 'bind') {
    const [variable, value, body] = given;
    if (variable?.op !== 'id' || !value || !body)
      throw new RuleFault('cel.bind: expected (name, value, expression)', node.start);
    return shapeOf(body, { ...scope, [variable.args]: shapeOf(value, scope) });
  }
  if (!MACROS.has(name)) return callShape(name, [receiver, ...given], scope, node);
  const of = shapeOf(receiver, scope);
  if (of.kind !== 'list' && of.kind !== 'any' && of.kind !== 'null') {
    throw new RuleFault(`${name}: expected a list, found ${shapeText(of)}${hint(of)}`, receiver.start);
  }
  const [variable, ...bodies] = given;
  if (variable?.op !== 'id') throw new RuleFault(`${name}: expected (name, expression)`, node.start);
  const inner = { ...scope, [variable.args]: itemOf(of) };
  const shapes = bodies.map((body) => shapeOf(body, inner));
  const conditions = name === 'map' ? shapes.slice(0, -1) : shapes;
  for (const [index, shape] of conditions.entries()) expectKind(shape, 'bool', bodies[index]!);
  if (name === 'map') return listOf(shapes.at(-1) ?? ANY);
  return name === 'filter' ? listOf(itemOf(of)) : BOOL;
}

function hint(of: Shape): string {
  return of.kind === 'object' && of.fields.nodes ? '; its rows are in .nodes' : '';
}

function mapShape(entries: readonly (readonly [ASTNode, ASTNode])[], scope: Scope): Shape {
  const fields: Record<string, Shape> = {};
  for (const [key, value] of entries) {
    if (key.op !== 'value' || typeof key.args !== 'string') {
      throw new RuleFault('expected a text in quotes as the key', key.start);
    }
    fields[key.args] = shapeOf(value, scope);
  }
  return { kind: 'object', name: 'map', fields };
}

function binaryShape(op: string, [left, right]: [ASTNode, ASTNode], scope: Scope): Shape {
  const [one, other] = [shapeOf(left, scope), shapeOf(right, scope)];
  if (op === 'in') {
    expectKind(other, 'list', right);
    expectComparable(one, itemOf(other), left, right.op === 'list' ? right.args : [right]);
    return BOOL;
  }
  if (['==', '!=', '<', '<=', '>', '>='].includes(op)) {
    expectComparable(one, other, left, [right]);
    if (op !== '==' && op !== '!=' && (one.kind === 'list' || one.kind === 'object' || one.kind === 'bool')) {
      throw new RuleFault(`"${op}" does not order ${shapeText(one)}`, left.start);
    }
    return BOOL;
  }
  if (op === '+' && (one.kind === 'list' || other.kind === 'list')) {
    expectKind(one, 'list', left);
    expectKind(other, 'list', right);
    return listOf(joined(itemOf(one), itemOf(other)));
  }
  if (op === '+' && (isTextual(one) || isTextual(other))) {
    if (
      !agree(one, other) ||
      (one.kind !== 'any' && !isTextual(one)) ||
      (other.kind !== 'any' && !isTextual(other))
    ) {
      throw new RuleFault(
        `cannot add ${shapeText(one)} and ${shapeText(other)}${asMonths(one, other)}`,
        left.start,
      );
    }
    return TEXT;
  }
  for (const [shape, node] of [
    [one, left],
    [other, right],
  ] as const) {
    if (!fits(shape, 'number')) {
      throw new RuleFault(
        `"${op}": expected number, found ${shapeText(shape)}${asMonths(shape)}`,
        node.start,
      );
    }
  }
  return NUMBER;
}

function expectComparable(one: Shape, other: Shape, left: ASTNode, rights: readonly ASTNode[]): void {
  if (!agree(one, other)) {
    throw new RuleFault(
      `cannot compare ${shapeText(one)} with ${shapeText(other)}${asMonths(one, other)}`,
      left.start,
    );
  }
  for (const right of rights) {
    checkLiteral(one, right);
    checkLiteral(other, left);
  }
}

const PATTERNS = { month: /^\d{4}-\d{2}$/, date: /^\d{4}-\d{2}-\d{2}$/, moment: /^\d{4}-\d{2}-\d{2}T/ };

/** A text in quotes beside a field must be something that the field can hold. */
function checkLiteral(beside: Shape, node: ASTNode): void {
  if (node.op !== 'value' || typeof node.args !== 'string') return;
  const { args: text, start } = node;
  if (beside.kind === 'enum' && !beside.values.includes(text)) {
    throw new RuleFault(`${beside.name} has no value "${text}"${near(text, beside.values)}`, start);
  }
  if (beside.kind !== 'month' && beside.kind !== 'date' && beside.kind !== 'moment') return;
  if (!PATTERNS[beside.kind].test(text)) throw new RuleFault(`"${text}" is no ${shapeText(beside)}`, start);
}

function asMonths(...shapes: Shape[]): string {
  return shapes.some(({ kind }) => kind === 'month' || kind === 'date' || kind === 'moment')
    ? '; month(…) or date(…) gives a number'
    : '';
}

function joined(one: Shape, other: Shape): Shape {
  if (one.kind === 'null') return other;
  if (other.kind === 'null' || one === other) return one;
  if (one.kind === 'list' && other.kind === 'list') return listOf(joined(one.of, other.of));
  if (one.kind === other.kind && one.kind !== 'object' && one.kind !== 'enum') return one;
  return isTextual(one) && isTextual(other) ? TEXT : ANY;
}
