import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  print,
  type SelectionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { ENTITIES, type SubjectKind } from '../../schema/entities.ts';
import { declaredVariables } from './document-parameters.ts';
import type { Evidence } from './evidence-document.ts';
import { entityOf } from './subject-types.ts';

/** The questions by which evidence is read. */
export interface EvidenceQuestions {
  /** Of a fragment: for many candidates, with their keys as `$keys`. Of a query: for one, with its own variables. */
  text: string;
  by: Evidence['by'];
  /** The variables of `text`, those of `$keys` and `$after` aside. */
  variables: readonly string[];
  /** The entity's key field; null for a query. */
  keyField: string | null;
  /** By the name of a connection directly under the subject: more of it, with `$keys` (or the query's) and `$after`. */
  more: ReadonlyMap<string, string>;
}

/** Under this name every connection's page is told, whatever its author selected. */
export const PAGE = '_page';
/** And under this one every row tells where it belongs. */
export const DIVISION = '_division';
const SUBJECTS = 'subjects';

/** Writes them. Null where the graph has no field by which such subjects are entered. */
export function evidenceQuestions(
  evidence: Evidence,
  subject: SubjectKind,
  schema: GraphQLSchema,
): EvidenceQuestions | null {
  const document = withPages(evidence.document, schema);
  if (evidence.by === 'QUERY') return queryQuestions(document, schema);
  const entry = entryOf(subject, schema);
  const entity = entityOf(subject);
  if (!entry || !entity) return null;
  const keyField = ENTITIES[entity]?.key ?? 'id';
  const [first] = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  const fragmentName = first?.name.value ?? '';
  const declared = [...evidence.parameters].map(([name, type]) => `, $${name}: ${type}`).join('');
  const head = (selection: string, after = '') =>
    `query ScreenEvidence($keys: ${entry.type}${declared}${after}) { ${SUBJECTS}: ${entry.field}(${entry.argument}: $keys) { _key: ${keyField} ${selection} } }`;
  const text = `${head(`...${fragmentName}`)}\n${print(document)}`;
  const fragment = document.definitions.find(
    (node): node is FragmentDefinitionNode =>
      node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === fragmentName,
  );
  const others = document.definitions.filter((node) => node !== fragment).map(print);
  const more = new Map(
    connectionsOf(fragment?.selectionSet.selections ?? [], schema, entity).map((field) => [
      keyOf(field),
      [head(print(withAfter(field)), ', $after: String'), ...usedIn(field, others)].join('\n'),
    ]),
  );
  return { by: 'FRAGMENT', text, variables: [...evidence.parameters.keys()], keyField, more };
}

function queryQuestions(document: DocumentNode, schema: GraphQLSchema): EvidenceQuestions {
  const operation = document.definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION)!;
  const others = document.definitions.filter((node) => node !== operation).map(print);
  const [after] = parse('query ($after: String) { a }').definitions;
  const definitions = after?.kind === Kind.OPERATION_DEFINITION ? (after.variableDefinitions ?? []) : [];
  const root = schema.getQueryType()?.name ?? 'Query';
  const more = new Map(
    connectionsOf(operation.selectionSet.selections, schema, root).map((field) => {
      const one = print({
        ...operation,
        variableDefinitions: [...(operation.variableDefinitions ?? []), ...definitions],
        selectionSet: { kind: Kind.SELECTION_SET, selections: [withAfter(field)] },
      });
      return [keyOf(field), [one, ...usedIn(field, others)].join('\n')];
    }),
  );
  return { by: 'QUERY', text: print(document), variables: declaredVariables(document), keyField: null, more };
}

/** Query's field that takes a list of keys and gives those entities. */
function entryOf(subject: SubjectKind, schema: GraphQLSchema) {
  const entity = entityOf(subject);
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const [argument, ...more] = field.args;
    if (!argument || more.length > 0 || getNamedType(field.type).name !== entity) continue;
    const given = isNonNullType(argument.type) ? argument.type.ofType : argument.type;
    const returned = isNonNullType(field.type) ? field.type.ofType : field.type;
    if (!isListType(given) || !isListType(returned)) continue;
    return { field: field.name, argument: argument.name, type: String(argument.type) };
  }
  return null;
}

/** Every connection whose rows are selected also tells whether it has more, and every row where it belongs. */
export function withPages(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const page = selectionOf(`${PAGE}: pageInfo { hasNextPage endCursor }`);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const row = rowWithDivision(node, types);
          if (row) return row;
          if (!node.selectionSet || !isConnection(types.getType())) return undefined;
          const selects = (name: string) =>
            node.selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === name);
          if ((!selects('nodes') && !selects('edges')) || isFirstOfOrder(node)) return undefined;
          const selections = [...node.selectionSet.selections, page];
          return { ...node, selectionSet: { ...node.selectionSet, selections } };
        },
      },
    }),
  );
}

/** A row that is selected with its id also tells where it belongs. */
function rowWithDivision({ selectionSet, ...node }: FieldNode, types: TypeInfo): FieldNode | null {
  const type = types.getType() && getNamedType(types.getType());
  if (!selectionSet || !isObjectType(type) || !('divisionCode' in type.getFields())) return null;
  if (!selectionSet.selections.some((one) => one.kind === Kind.FIELD && one.name.value === 'id')) return null;
  const selections = [...selectionSet.selections, selectionOf(`${DIVISION}: divisionCode`)];
  return { ...node, selectionSet: { ...selectionSet, selections } };
}

/** `orderBy: […], first: 1` asks for the latest, or the least, and for no more. */
function isFirstOfOrder({ arguments: given = [] }: FieldNode): boolean {
  const first = given.find(({ name }) => name.value === 'first')?.value;
  return (
    first?.kind === Kind.INT && first.value === '1' && given.some(({ name }) => name.value === 'orderBy')
  );
}

function selectionOf(text: string): FieldNode {
  const [shell] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const selection = shell?.kind === Kind.OPERATION_DEFINITION ? shell.selectionSet.selections[0] : undefined;
  if (selection?.kind !== Kind.FIELD) throw new Error('expected a field');
  return selection;
}

export function isConnection(type: unknown): boolean {
  const named = getNamedType(type as Parameters<typeof getNamedType>[0]);
  return !!named && isObjectType(named) && 'pageInfo' in named.getFields() && 'nodes' in named.getFields();
}

/** Connections among selections that take `after` and were given none. */
function connectionsOf(
  selections: readonly SelectionNode[],
  schema: GraphQLSchema,
  parent: string,
): FieldNode[] {
  const type = schema.getType(parent);
  if (!isObjectType(type)) return [];
  return selections.filter((node): node is FieldNode => {
    if (node.kind !== Kind.FIELD) return false;
    const field = type.getFields()[node.name.value];
    const takes = field?.args.some(({ name }) => name === 'after');
    return (
      !!takes && isConnection(field?.type) && !node.arguments?.some(({ name }) => name.value === 'after')
    );
  });
}

export function keyOf(field: FieldNode): string {
  return field.alias?.value ?? field.name.value;
}

export function withAfter(field: FieldNode): FieldNode {
  const after: ArgumentNode = {
    kind: Kind.ARGUMENT,
    name: { kind: Kind.NAME, value: 'after' },
    value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: 'after' } },
  };
  return { ...field, arguments: [...(field.arguments ?? []), after] };
}

/** Fragments that a field spreads, however deep: the document may hold no others. */
export function usedIn(field: FieldNode, fragments: readonly string[]): string[] {
  const used: string[] = [];
  let text = print(field);
  for (let found = true; found; ) {
    found = false;
    for (const fragment of fragments) {
      const name = /^fragment (\w+)/.exec(fragment)?.[1];
      if (used.includes(fragment) || !name || !new RegExp(`\\.\\.\\.${name}\\b`).test(text)) continue;
      used.push(fragment);
      text += fragment;
      found = true;
    }
  }
  return used;
}
