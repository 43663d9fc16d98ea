import { GraphQLError, type GraphQLSchema, Kind, parse, validate } from 'graphql';
import { withLongPages } from './added-fields.ts';
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
  const fault = (message: string, offset: number) => ({
    population: null,
    faults: [places.locate({ path: ['population'], offset, message })],
  });
  try {
    const document = parse(text);
    const [first] = validate(schema, document);
    if (first) return fault(first.message, first.positions?.[0] ?? 0);
    const fragments = new Map(
      document.definitions.flatMap((node) =>
        node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [],
      ),
    );
    const operations = document.definitions.filter((node) => node.kind === Kind.OPERATION_DEFINITION);
    const [operation] = operations;
    const root = schema.getQueryType();
    if (!operation || !root || operations.length > 1 || operation.operation !== 'query') {
      return fault('expected one query', 0);
    }
    const [unknown] = documentParameters(document, schema, { ...parameters, ...derived }, []).faults;
    if (unknown) return fault(unknown.message, unknown.offset);
    return {
      population: {
        questions: queryQuestions(withLongPages(document, schema), schema),
        shape: selectionShape(schema, root, operation.selectionSet, fragments),
      },
      faults: [],
    };
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    return fault(error.message, error.positions?.[0] ?? 0);
  }
}
