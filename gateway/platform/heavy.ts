import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { HEAVY_FIELDS } from '../heavy-fields.ts';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from '../screening/index.ts';
import { type MatchArguments, prepareMatch } from './match.ts';
import { type MatrixArguments, prepareMatrix } from './matrix.ts';
import { prepareScreen } from './screens.ts';

/** Whether a prepared question asks for a match, a matrix or a screen. */
export function isHeavy(graph: ScreeningGraph, question: Question, document: DocumentNode): boolean {
  return heavyFields(graph.full.schema, question, document).length > 0;
}

/**
 * Prepares the matches, matrices and screens that a prepared question asks, so that it is refused as a whole, before any
 * department has been asked, where one of their operands may not be read.
 */
export async function prepareHeavy(
  graph: ScreeningGraph,
  question: Question,
  document: DocumentNode,
): Promise<void> {
  const asked = heavyFields(graph.full.schema, question, document);
  for (const { name, args } of asked) {
    if (name === 'match') await prepareMatch(graph.matching, question, args as unknown as MatchArguments);
    if (name === 'matrix') await prepareMatrix(graph.matching, question, args as unknown as MatrixArguments);
    // The text of a screen in use is not known yet: it is put to the shield when it is.
    if (typeof args.text === 'string') await prepareScreen(graph, question, args.text);
  }
}

/** The heavy fields at the root of the operation, through fragments, @skip and @include or not. */
function heavyFields(schema: GraphQLSchema, { operationName, variables }: Question, document: DocumentNode) {
  const operation = getOperationAST(document, operationName);
  const query = schema.getQueryType();
  const nodes: FieldNode[] = [];
  const search = (set: SelectionSetNode) => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        if (HEAVY_FIELDS.has(node.name.value)) nodes.push(node);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragmentOf(document, node.name.value);
      if (fragment) search(fragment.selectionSet);
    }
  };
  if (operation?.operation === 'query') search(operation.selectionSet);
  return nodes.map((node) => {
    const field = query!.getFields()[node.name.value]!;
    return { name: node.name.value, args: getArgumentValues(field, node, variables) };
  });
}

function fragmentOf({ definitions }: DocumentNode, name: string) {
  return definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === name) as
    | { selectionSet: SelectionSetNode }
    | undefined;
}
