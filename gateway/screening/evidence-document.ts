import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  NoUnusedFragmentsRule,
  type OperationDefinitionNode,
  specifiedRules,
} from 'graphql';
import { type DocumentFault, readDocument } from './bounded-document.ts';
import { type DocumentParameters, documentParameters } from './document-parameters.ts';
import type { ScreenFault } from './fault.ts';
import type { Places } from './place.ts';
import type { Shape } from './rules/shape.ts';
import { ANY } from './rules/shape.ts';
import type { Screen } from './screen.ts';
import { selectionShape } from './selection-shape.ts';
import { entityOf } from './subject-types.ts';

/** What a screen reads about its candidates. */
export interface Evidence {
  /** A fragment on the subject's entity, for many candidates in one question; or a query, once a candidate. */
  by: 'FRAGMENT' | 'QUERY';
  document: DocumentNode;
  shape: Shape;
  /** The screen's parameters that it names, with their types. Of a query they are declared by its author. */
  parameters: DocumentParameters;
}

/** The variables that a query of evidence has beside parameters. */
export const SUBJECT_VARIABLES = ['subject', 'code'] as const;

/**
 * Reads and validates an evidence document against the API schema, with the shape of what it will give. A fragment
 * stands on the subject's entity.
 */
export function readEvidence(
  text: string,
  { subject, parameters: known, derived }: Pick<Screen, 'subject' | 'parameters' | 'derived'>,
  schema: GraphQLSchema,
  places: Places,
): { evidence: Evidence | null; faults: ScreenFault[] } {
  const at = (fault: DocumentFault) => places.locate({ path: ['evidence'], ...fault });
  const fail = (message: string, offset = 0) => ({
    evidence: null,
    faults: [places.locate({ path: ['evidence'], offset, message })],
  });
  const rules = specifiedRules.filter((rule) => rule !== NoUnusedFragmentsRule);
  const read = readDocument(text, schema, rules);
  if ('faults' in read) return { evidence: null, faults: read.faults.map(at) };
  const { document } = read;
  const { parameters, faults } = documentParameters(
    document,
    schema,
    { ...known, ...derived },
    SUBJECT_VARIABLES,
  );
  if (faults.length > 0) {
    return { evidence: null, faults: faults.map(at) };
  }
  const operations = document.definitions.filter(isOperation);
  const fragments = new Map(document.definitions.filter(isFragment).map((one) => [one.name.value, one]));
  const [operation, ...more] = operations;
  if (more.length > 0) return fail('expected one query or one fragment');
  if (operation) {
    if (operation.operation !== 'query') return fail('expected a query', operation.loc?.start);
    const root = schema.getQueryType();
    const shape = root ? selectionShape(schema, root, operation.selectionSet, fragments) : ANY;
    return { evidence: { by: 'QUERY', document, shape, parameters }, faults: [] };
  }
  const main = [...fragments.values()][0];
  const entity = entityOf(subject);
  if (!main || !entity || main.typeCondition.name.value !== entity) {
    return fail(
      entity
        ? `expected "fragment Evidence on ${entity} {…}" or a query`
        : `${subject} is no entity: expected "query ($subject: ID!) {…}"`,
      main?.typeCondition.loc?.start,
    );
  }
  const type = schema.getType(entity);
  const shape = type ? selectionShape(schema, type, main.selectionSet, fragments) : ANY;
  return { evidence: { by: 'FRAGMENT', document, shape, parameters }, faults: [] };
}

const isOperation = (node: DefinitionNode): node is OperationDefinitionNode =>
  node.kind === Kind.OPERATION_DEFINITION;
const isFragment = (node: DefinitionNode): node is FragmentDefinitionNode =>
  node.kind === Kind.FRAGMENT_DEFINITION;
