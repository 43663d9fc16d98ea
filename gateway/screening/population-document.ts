import { type GraphQLSchema, Kind } from 'graphql';
import { withLongPages } from './added-fields.ts';
import { type DocumentFault, readDocument } from './bounded-document.ts';
import { documentParameters } from './document-parameters.ts';
import { type PagedQuestions, queryQuestions } from './evidence-question.ts';
import type { ScreenFault } from './fault.ts';
import type { Places } from './place.ts';
import type { Shape } from './rules/shape.ts';
import type { Screen } from './screen.ts';
import { selectionShape } from './selection-shape.ts';

/** What a screen reads once a run: what is usual, for its candidates to be held against. */
export interface Population {
  questions: PagedQuestions;
  shape: Shape;
}

/** Reads and validates a population query against the API schema. */
export function readPopulation(
  { population: text, parameters, derived }: Pick<Screen, 'population' | 'parameters' | 'derived'>,
  schema: GraphQLSchema,
  places: Places,
): { population: Population | null; faults: ScreenFault[] } {
  if (text === undefined) return { population: null, faults: [] };
  const refused = (faults: readonly DocumentFault[]) => ({
    population: null,
    faults: faults.map((fault) => places.locate({ path: ['population'], ...fault })),
  });
  const read = readDocument(text, schema);
  if ('faults' in read) return refused(read.faults);
  const { document } = read;
  const fragments = new Map(
    document.definitions.flatMap((node) =>
      node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
    ),
  );
  const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  const root = schema.getQueryType();
  if (!operation || !root || operations.length > 1 || operation.operation !== 'query') {
    return refused([{ message: 'expected one query', offset: 0 }]);
  }
  const { faults: unknown } = documentParameters(document, schema, { ...parameters, ...derived }, []);
  if (unknown.length > 0) return refused(unknown);
  return {
    population: {
      questions: queryQuestions(withLongPages(document, schema), schema),
      shape: selectionShape(schema, root, operation.selectionSet, fragments),
    },
    faults: [],
  };
}
