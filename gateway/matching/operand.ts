import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { ENTITIES, HASHES, type SubjectKind } from '../../schema/entities.ts';
import { screaming } from '../../schema/sdl.ts';
import { walkOperation } from '../../schema/walk.ts';
import { ExpressionFault, type Place } from './faults.ts';
import { variableTypes } from './operand-variables.ts';
import type { ValueKind } from './rule-compile.ts';
import { WORDS } from './set-expression.ts';
import { type MayName, withSuggestions } from './suggestions.ts';

/** One set of an expression, as written. */
export interface Operand {
  name: string;
  /** A field of Query with one `keys` under it: `deaths(where: {…}) { keys(of: PERSON, with: {min: DIED_ON}) }`. */
  list: string;
  /** Read for the whole city, whatever the caller's district; see docs/matching.md. */
  reference?: boolean | undefined;
}

/** An operand that can be asked, shard by shard. */
export interface ReadOperand {
  name: string;
  isReference: boolean;
  /** The field of Query. */
  register: string;
  kind: SubjectKind;
  /** Of a pair operand the kind of subject it is entered by; null for a plain set. */
  byKind: SubjectKind | null;
  /** What the tokens carry; null for nothing. */
  value: ValueKind | null;
  hasCodes: boolean;
  /** The operation, with `$shard` and `$shards` beside the parameters it names. */
  text: string;
  parameters: string[];
  coordinates: string[];
}

const MAX_LIST = 20_000;
const OF_KEYS: ReadonlySet<string> = new Set(['of', 'role', 'by', 'with', 'having']);
const VALUE_KINDS: Readonly<Record<string, ValueKind>> = {
  Month: 'month',
  Date: 'date',
  DateTime: 'instant',
};

/** Reads all operands of an expression, by name. Throws an ExpressionFault. */
export function readOperands(
  schema: GraphQLSchema,
  operands: readonly Operand[],
  { least, most, mayName = () => false }: { least: number; most: number; mayName?: MayName },
): Map<string, ReadOperand> {
  const start = (name: string): Place => ({ in: name, line: 1, column: 1 });
  if (operands.length < least || operands.length > most) {
    throw new ExpressionFault(
      start('set'),
      `expected ${least} to ${most} operands, found ${operands.length}`,
    );
  }
  const read = new Map<string, ReadOperand>();
  for (const operand of operands) {
    const { name } = operand;
    if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || WORDS.has(name) || name in {}) {
      throw new ExpressionFault(
        start(name),
        'expected a name of letters, digits and _ that is no word of the language',
      );
    }
    if (read.has(name)) throw new ExpressionFault(start(name), 'expected names that differ, found one twice');
    read.set(name, readOperand(schema, operand, mayName));
  }
  return read;
}

/** Reads an operand against the schema. Throws an ExpressionFault with the place in its list. */
function readOperand(
  schema: GraphQLSchema,
  { name, list, reference = false }: Operand,
  mayName: MayName,
): ReadOperand {
  const at = (node?: { loc?: { startToken: { line: number; column: number } } | undefined }): Place => {
    const { line = 1, column = 2 } = node?.loc?.startToken ?? {};
    // The brace put before the list takes a column of its first line.
    return { in: name, line, column: line === 1 ? Math.max(1, column - 1) : column };
  };
  const document = parsed(list, name);
  const { field, keys } = oneRegister(document, at);
  checkFields(schema, document, name, mayName);
  const row = rowOf(schema, field);
  if (!row) throw new ExpressionFault(at(field), 'expected a register that has keys');
  const kind = literal(keys, 'of') as SubjectKind | undefined;
  if (!kind) throw new ExpressionFault(at(keys), 'expected of: with a kind of subject written out');
  const by = argumentOf(keys, 'by');
  const byKind = by ? kindOfRole(row, literal(keys, 'by') ?? '') : null;
  if (by && !byKind) throw new ExpressionFault(at(by), 'expected by: with a role written out');
  const hasCodes = (kind === 'ORGANIZATION' || kind === 'VILLAGE') && 'codes' in keySetFields(schema);
  const types = variableTypes(schema, document, name, at);
  const rewritten = withShards(document, field, keys, {
    types,
    selected: [
      ...['tokens', 'count', 'rows', 'withoutKey', 'badChecksum', 'asOf'],
      ...(argumentOf(keys, 'with') ? ['values'] : []),
      ...(by ? ['by'] : []),
      ...(hasCodes ? ['codes'] : []),
    ],
  });
  const text = print(rewritten);
  const problems = validate(schema, parse(text), undefined, { maxErrors: 1, hideSuggestions: true });
  if (problems[0]) throw new ExpressionFault(at(keys), problems[0].message);
  return {
    name,
    isReference: reference,
    register: field.name.value,
    kind,
    byKind,
    value: carriedValue(row, keys),
    hasCodes,
    text,
    parameters: [...types.keys()],
    coordinates: [...walkOperation(schema, parse(text)).coordinates].sort(),
  };
}

function parsed(list: string, name: string): DocumentNode {
  const start: Place = { in: name, line: 1, column: 1 };
  if (list.length > MAX_LIST) throw new ExpressionFault(start, `expected at most ${MAX_LIST} characters`);
  try {
    return parse(`{${list}}`, { maxTokens: 4000 });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const { line = 1, column = 2 } = error.locations?.[0] ?? {};
    throw new ExpressionFault(
      { in: name, line, column: line === 1 ? Math.max(1, column - 1) : column },
      error.message.replace(/^Syntax Error: /, ''),
    );
  }
}

type At = (node?: FieldNode | ArgumentNode | OperationDefinitionNode) => Place;

function oneRegister({ definitions }: DocumentNode, at: At): { field: FieldNode; keys: FieldNode } {
  const [operation, ...others] = definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION || others.length > 0) {
    throw new ExpressionFault(at(), 'expected a field of Query alone');
  }
  const field = oneField(operation, 'expected one register', at);
  const keys = oneField(field, 'expected one keys(of: …) under the register', at);
  if (keys.name.value !== 'keys')
    throw new ExpressionFault(at(keys), `expected keys, found ${keys.name.value}`);
  if (keys.selectionSet) throw new ExpressionFault(at(keys), 'expected keys without a selection');
  for (const argument of keys.arguments ?? []) {
    if (OF_KEYS.has(argument.name.value)) continue;
    throw new ExpressionFault(
      at(argument),
      `expected of, role, by, with or having, found ${argument.name.value}`,
    );
  }
  return { field, keys };
}

function oneField(parent: FieldNode | OperationDefinitionNode, expected: string, at: At): FieldNode {
  const selections = parent.selectionSet?.selections ?? [];
  const [node, ...more] = selections;
  if (node?.kind !== Kind.FIELD || more.length > 0) throw new ExpressionFault(at(parent), expected);
  if (node.alias || node.directives?.length) {
    throw new ExpressionFault(at(node), 'expected neither alias nor directive');
  }
  return node;
}

/** What the schema has not, with its place in the list; variables have no types yet, and leaves no selection. */
function checkFields(schema: GraphQLSchema, document: DocumentNode, name: string, mayName: MayName): void {
  const problems = validate(schema, document, undefined, { maxErrors: 50 });
  const problem = problems.find(
    ({ message }) =>
      !/^Variable "\$\w+" is not defined/.test(message) &&
      !/must have a selection of subfields/.test(message),
  );
  if (!problem) return;
  const { line = 1, column = 2 } = problem.locations?.[0] ?? {};
  throw new ExpressionFault(
    { in: name, line, column: line === 1 ? column - 1 : column },
    withSuggestions(problem.message, mayName),
  );
}

function rowOf(schema: GraphQLSchema, field: FieldNode): GraphQLObjectType | null {
  const connection = getNamedType(schema.getQueryType()?.getFields()[field.name.value]?.type);
  const nodes = isObjectType(connection) ? getNamedType(connection.getFields().nodes?.type) : undefined;
  return isObjectType(nodes) ? nodes : null;
}

function keySetFields(schema: GraphQLSchema): object {
  const type = schema.getType('KeySet');
  return isObjectType(type) ? type.getFields() : {};
}

function argumentOf(field: FieldNode, name: string): ArgumentNode | undefined {
  return field.arguments?.find((argument) => argument.name.value === name);
}

function literal(field: FieldNode, name: string): string | undefined {
  const value = argumentOf(field, name)?.value;
  return value?.kind === Kind.ENUM ? value.value : undefined;
}

/** The kind of subject that a role is paired by: that of the field's type, or of its union's first member. */
function kindOfRole(row: GraphQLObjectType, role: string): SubjectKind | null {
  for (const field of Object.values(row.getFields())) {
    const type = getNamedType(field.type);
    const spelled = HASHES[type.name] ? field.name.replace(/Hash$/, '') : field.name;
    if (screaming(spelled) !== role) continue;
    const hash = HASHES[type.name];
    if (hash) return hash;
    const member = isUnionType(type) ? type.getTypes()[0] : type;
    return (member && ENTITIES[member.name]?.kind) ?? null;
  }
  return null;
}

/** What stands in `with`: the kind of the field whose least, greatest or summed value it takes; a count is a number. */
function carriedValue(row: GraphQLObjectType, keys: FieldNode): ValueKind | null {
  const node = argumentOf(keys, 'with')?.value;
  if (!node) return null;
  const wanted = Object.values((valueFromASTUntyped(node) ?? {}) as Record<string, unknown>)[0];
  const field = Object.values(row.getFields()).find((candidate) => screaming(candidate.name) === wanted);
  return (field && VALUE_KINDS[getNamedType(field.type).name]) ?? 'number';
}

function withShards(
  document: DocumentNode,
  field: FieldNode,
  keys: FieldNode,
  { types, selected }: { types: ReadonlyMap<string, string>; selected: readonly string[] },
): DocumentNode {
  const operation = document.definitions[0] as OperationDefinitionNode;
  const declared = [...types, ['shard', 'Int!'], ['shards', 'Int!']].map(
    ([name, type]) => `$${name}: ${type}`,
  );
  const [shell] = parse(
    `query (${declared.join(', ')}) { r { keys(shard: $shard, shards: $shards) { ${selected.join(' ')} } } }`,
  ).definitions as [OperationDefinitionNode];
  const [register] = shell.selectionSet.selections as [FieldNode];
  const [sharded] = register.selectionSet!.selections as [FieldNode];
  const complete: FieldNode = {
    ...keys,
    arguments: [...(keys.arguments ?? []), ...(sharded.arguments ?? [])],
    ...(sharded.selectionSet ? { selectionSet: sharded.selectionSet } : {}),
  };
  const root: FieldNode = { ...field, selectionSet: { kind: Kind.SELECTION_SET, selections: [complete] } };
  const definition: OperationDefinitionNode = {
    ...operation,
    ...(shell.variableDefinitions ? { variableDefinitions: shell.variableDefinitions } : {}),
    selectionSet: { kind: Kind.SELECTION_SET, selections: [root] },
  };
  return { kind: Kind.DOCUMENT, definitions: [definition] };
}
