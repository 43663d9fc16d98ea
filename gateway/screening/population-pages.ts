import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from 'graphql';
import { isConnection, keyOf, usedIn, withAfter, withPages } from './evidence-question.ts';

/** The questions by which a population is read to its end. */
export interface PopulationQuestions {
  text: string;
  /** Where in the answer a list stands that may have more, and how to ask for it, with `$after`. */
  more: readonly { path: readonly string[]; text: string }[];
}

const PAGE_SIZE = '1000';

/**
 * A population is of everybody: each list of its query's own, rows of a register or groups of them, is read page by page,
 * however many there are. Null where a list stands beside another of the same field: they turn their pages apart.
 */
export function populationQuestions(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): PopulationQuestions | null {
  const root = schema.getQueryType();
  const others = document.definitions.filter((node) => node !== operation).map(print);
  const more: { path: string[]; text: string }[] = [];
  const fields: FieldNode[] = [];
  for (const node of operation.selectionSet.selections) {
    const lists = node.kind === Kind.FIELD && root ? listsOf(node, root.name, schema) : [];
    if (node.kind !== Kind.FIELD || lists.length > 1) return null;
    const paged = lists[0] ? replaced(node, lists[0], sized) : node;
    fields.push(paged);
    if (!lists[0]) continue;
    const path = lists[0].map(keyOf);
    const next = replaced(paged, lists[0], withAfter);
    more.push({
      path,
      text: [print(questionOf(operation, [next], true)), ...usedIn(next, others)].join('\n'),
    });
  }
  const whole = parse([print(questionOf(operation, fields, false)), ...others].join('\n'));
  return {
    text: print(withPages(whole, schema)),
    more: more.map(({ path, text }) => ({ path, text: print(withPages(parse(text), schema)) })),
  };
}

/** The lists of a field of the query's own: itself, or a connection right under it; each as the way to it. */
function listsOf(field: FieldNode, parent: string, schema: GraphQLSchema): FieldNode[][] {
  const type = schema.getType(parent);
  const definition = isObjectType(type) ? type.getFields()[field.name.value] : undefined;
  if (!definition || !isConnection(definition.type)) return [];
  const named = String(definition.type).replace('!', '');
  const selections = field.selectionSet?.selections.filter((node) => node.kind === Kind.FIELD) ?? [];
  const rows = selections.some(({ name }) => name.value === 'nodes' || name.value === 'edges');
  const under = selections.flatMap((inner) => listsOf(inner, named, schema).map((way) => [field, ...way]));
  return rows ? [[field], ...under] : under;
}

/** The field with the last of a way changed. */
function replaced(
  field: FieldNode,
  [, ...way]: readonly FieldNode[],
  change: (field: FieldNode) => FieldNode,
): FieldNode {
  const [next] = way;
  if (!next || !field.selectionSet) return change(field);
  const selections = field.selectionSet.selections.map((node) =>
    node.kind === Kind.FIELD && keyOf(node) === keyOf(next) ? replaced(node, way, change) : node,
  );
  return { ...field, selectionSet: { ...field.selectionSet, selections } };
}

function sized(field: FieldNode): FieldNode {
  if (field.arguments?.some(({ name }) => name.value === 'first')) return field;
  const first = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'first' },
    value: { kind: Kind.INT, value: PAGE_SIZE },
  } as const;
  return { ...field, arguments: [...(field.arguments ?? []), first] };
}

function questionOf(
  operation: OperationDefinitionNode,
  selections: readonly FieldNode[],
  paged: boolean,
): OperationDefinitionNode {
  const [after] = parse('query ($after: String) { a }').definitions;
  const definitions =
    paged && after?.kind === Kind.OPERATION_DEFINITION ? (after.variableDefinitions ?? []) : [];
  return {
    ...operation,
    variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions],
    selectionSet: { kind: Kind.SELECTION_SET, selections },
  };
}
