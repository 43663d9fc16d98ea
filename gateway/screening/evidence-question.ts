import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  print,
} from 'graphql';
import { ENTITIES, type SubjectKind } from '../../schema/entities.ts';
import { withAddedFields } from './added-fields.ts';
import type { Evidence } from './evidence-document.ts';
import { type FurtherPages, furtherPages } from './further-pages.ts';
import { entityOf } from './subject-types.ts';

/** A text and the variables that it declares. */
export interface AskedText {
  text: string;
  variables: readonly string[];
}

/** The questions by which a document is read: the first, and one for more of each connection, with `$after`. */
export interface PagedQuestions {
  first: AskedText;
  pages: readonly FurtherPages[];
  more: ReadonlyMap<FurtherPages, AskedText>;
}

/** Of a fragment: for many candidates, with their keys as `$keys`. Of a query: for one, with `$subject` or `$code`. */
export interface EvidenceQuestions extends PagedQuestions {
  by: Evidence['by'];
}

const SUBJECTS = 'subjects';

/** Writes them. Null where the graph has no field by which such subjects are entered. */
export function evidenceQuestions(
  { by, document, parameters }: Evidence,
  subject: SubjectKind,
  schema: GraphQLSchema,
): EvidenceQuestions | null {
  if (by === 'QUERY') return { by, ...queryQuestions(document, schema) };
  const entry = entryOf(subject, schema);
  const entity = entityOf(subject);
  const whole = withAddedFields(document, schema);
  const [fragment, ...others] = whole.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
  if (!entry || !entity || !fragment) return null;
  const key = ENTITIES[entity]?.key ?? 'id';
  const asked = (selection: string, fragments: readonly string[], own: readonly string[]): AskedText => {
    const body = `{ ${SUBJECTS}: ${entry.field}(${entry.argument}: $keys) { _key: ${key} ${selection} } }`;
    const rest = [body, ...fragments].join('\n');
    const names = [...parameters.keys()].filter((name) => hasVariable(rest, name));
    const declared = [
      `$keys: ${entry.type}`,
      ...names.map((name) => `$${name}: ${parameters.get(name)}`),
      ...own.map((name) => `$${name}: String`),
    ];
    return {
      text: `query ScreenEvidence(${declared.join(', ')}) ${rest}`,
      variables: ['keys', ...names, ...own],
    };
  };
  const pages = furtherPages(fragment.selectionSet, schema, entity);
  const printed = others.map(print);
  return {
    by,
    first: asked(`...${fragment.name.value}`, [print(fragment), ...printed], []),
    pages,
    more: new Map(
      pages.map((page) => [page, asked(page.selection, spreadIn(page.selection, printed), ['after'])]),
    ),
  };
}

/** The questions by which a query is read, whole. */
export function queryQuestions(document: DocumentNode, schema: GraphQLSchema): PagedQuestions {
  const whole = withAddedFields(document, schema);
  const [operation] = whole.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (!operation) throw new Error('expected a query');
  const declared = (operation.variableDefinitions ?? []).map(
    (node) => [node.variable.name.value, print(node)] as const,
  );
  const fragments = whole.definitions.filter((node) => node !== operation).map(print);
  const pages = furtherPages(operation.selectionSet, schema, schema.getQueryType()?.name ?? 'Query');
  const more = pages.map((page) => {
    const body = [`{ ${page.selection} }`, ...spreadIn(page.selection, fragments)].join('\n');
    const used = declared.filter(([name]) => hasVariable(body, name));
    const definitions = [...used.map(([, text]) => text), '$after: String'].join(', ');
    return [
      page,
      { text: `query (${definitions}) ${body}`, variables: [...used.map(([name]) => name), 'after'] },
    ] as const;
  });
  return {
    first: { text: print(whole), variables: declared.map(([name]) => name) },
    pages,
    more: new Map(more),
  };
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

/** Whether a text names the variable. */
function hasVariable(text: string, variable: string): boolean {
  return new RegExp(`\\$${variable}\\b`).test(text);
}

/** The fragments that a selection spreads, however deep: a document may hold no others. */
function spreadIn(selection: string, fragments: readonly string[]): string[] {
  const used: string[] = [];
  let text = selection;
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
