import type { DocumentNode, GraphQLSchema } from 'graphql';
import { type PlatformError, platformError } from '../schema/errors.ts';
import type { Limits } from '../schema/limits.ts';
import type { Refusal, Shield } from '../schema/shield.ts';
import { walkVariables } from '../schema/walk.ts';
import { createJudge } from './judge.ts';
import { createQueryTexts, type Fault, limitFault } from './query-text.ts';
import type { Question } from './question.ts';
import { variableFault } from './variables.ts';

/** A question that may go to the engine: this document, and no other text. */
interface Prepared {
  ok: true;
  document: DocumentNode;
  /** SHA-256 of the text, hex. */
  hash: string;
  coordinates: string[];
}

/** A question that may not, with all that is wrong with it. */
interface NotPrepared {
  ok: false;
  error: PlatformError;
  hash: string;
  /** Whether the text is a GraphQL document at all. */
  parsed: boolean;
  coordinates: string[];
  refused: Refusal[];
}

export type Preparation = Prepared | NotPrepared;

/** The one way to the engine, for every door: parse, limits, validate, shield. */
export interface Prepare {
  /** Asked again about the same question, it gives the same answer without doing the work again. */
  (question: Question): Promise<Preparation>;
  /** A document that passed all that hangs on its text alone, by the hash of its text. */
  documentOf(hash: string): DocumentNode | undefined;
}

export interface PrepareParts {
  /** The API schema: what does not exist for this graph's callers is not in it. */
  schema: GraphQLSchema;
  shield: Shield;
  limits: Limits;
}

export function createPrepare(parts: PrepareParts): Prepare {
  const { schema } = parts;
  const texts = createQueryTexts(parts);
  const judge = createJudge(parts.shield);
  const done = new WeakMap<Question, Promise<Preparation>>();

  async function prepareOnce(question: Question): Promise<Preparation> {
    const text = texts.read(question.text);
    const refuse = ({ code, details }: Fault, coordinates: string[] = [], refused: Refusal[] = []) => ({
      ok: false as const,
      error: platformError(code, details, question),
      hash: text.hash,
      parsed: text.parsed,
      coordinates,
      refused,
    });
    if (!text.document) return refuse(text.fault);
    const operation = text.operation(question.operationName);
    if ('code' in operation) return refuse(operation);
    const { node, coordinates } = operation;
    if (!node.variableDefinitions?.length) {
      const refused = await judge.operation(operation.key, coordinates, question.caller);
      if (refused.length > 0) return refuse(forbidden(refused), coordinates, refused);
      return { ok: true, document: text.document, hash: text.hash, coordinates };
    }
    const bad = variableFault(schema, node, question.variables) ?? limitFault(parts, text.document, question);
    if (bad) return refuse(bad, coordinates);
    // Input fields and enum values inside the variables' values: on every request, whatever is cached.
    const values = [...walkVariables(schema, node, question.variables)];
    const all = [...new Set([...coordinates, ...values])];
    const refused = unique([
      ...(await judge.operation(operation.key, coordinates, question.caller)),
      ...(await judge.coordinates(values, question.caller)),
    ]);
    if (refused.length > 0) return refuse(forbidden(refused), all, refused);
    return { ok: true, document: text.document, hash: text.hash, coordinates: all };
  }

  const prepare = (question: Question) => {
    const known = done.get(question);
    if (known) return known;
    const preparation = prepareOnce(question);
    done.set(question, preparation);
    return preparation;
  };
  return Object.assign(prepare, { documentOf: texts.documentOf });
}

function forbidden(refused: Refusal[]): Fault {
  return { code: 'FORBIDDEN', details: { count: refused.length, refused } };
}

function unique(refused: Refusal[]): Refusal[] {
  const named = new Map(refused.map((refusal) => [refusal.coordinate, refusal]));
  return [...named.values()].sort((a, b) => (a.coordinate < b.coordinate ? -1 : 1));
}
