import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  Source,
  TokenKind,
} from 'graphql';
import { type CostTable, costOf, costsOf } from './cost.ts';
import type { ErrorCode } from './errors.ts';
import { longestList } from './lists.ts';
import { measure } from './measure.ts';

/** How much one operation may ask. Counts are of the operation written out, its fragments in place. */
export interface Limits {
  /** Length of the text in characters. */
  characters: number;
  tokens: number;
  /** Levels of fields. 15 is what the standard introspection query needs. */
  depth: number;
  aliases: number;
  directives: number;
  recursiveSelections: number;
  /** By @cost and @listSize; see `cost.ts`. */
  cost: number;
  /** The most that a slicing argument (`first`) may ask for. */
  pageSize: number;
  /** The most values that a list in an argument or a variable may hold. */
  listLength: number;
  /** From `compileCosts`, where the schema's own definitions carry no directives (an API schema). */
  costs?: CostTable;
}

/** For callers with a token. */
export const limits: Limits = {
  characters: 100_000,
  tokens: 8_000,
  depth: 16,
  aliases: 100,
  directives: 100,
  recursiveSelections: 2_000,
  cost: 100_000,
  pageSize: 1_000,
  listLength: 1_000,
};

/** For the public. */
export const publicLimits: Limits = {
  ...limits,
  tokens: 2_000,
  aliases: 30,
  directives: 30,
  recursiveSelections: 500,
  cost: 5_000,
  pageSize: 100,
  listLength: 100,
};

/** What is too much, as `platformError(fault.code, fault.details)` takes it. */
export interface LimitFault {
  code: ErrorCode;
  details: Record<string, string | number>;
}

/**
 * Parses a text, counting before it does: a text with too many tokens or too deep a nesting never reaches
 * the recursive parser.
 */
export function parseBounded(source: string, bounds: Limits): DocumentNode | LimitFault {
  if (source.length > bounds.characters) return tooLarge('characters', source.length, bounds.characters);
  try {
    const lexer = new Lexer(new Source(source));
    let tokens = 0;
    let nesting = 0;
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      if (++tokens > bounds.tokens) return tooLarge('tokens', tokens, bounds.tokens);
      if (OPENING.has(token.kind)) nesting++;
      if (CLOSING.has(token.kind)) nesting--;
      if (nesting > MAX_NESTING) return tooDeep(nesting, bounds.depth);
    }
    return parse(source);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const place = error.locations?.[0];
    const where = place ? ` (${place.line}:${place.column})` : '';
    return { code: 'QUERY_INVALID', details: { reason: `${error.message}${where}` } };
  }
}

/**
 * The first limit that an operation passes, or null. Meant to come before validation, which is slow on
 * what this refuses; unknown fields and types are left to validation. Without the name of the operation,
 * every operation of the document is counted. Variables decide page sizes and the lengths of lists.
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Readonly<Record<string, unknown>> | null | undefined,
  bounds: Limits,
): LimitFault | null {
  const operations = document.definitions.filter(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  );
  if (operations.some(({ operation }) => operation === 'subscription')) {
    return { code: 'SUBSCRIPTIONS_REFUSED', details: {} };
  }
  const structure = structureFault(document, bounds);
  if (structure) return structure;
  const values = variables ?? {};
  const list = longestList(document, values);
  if (list > bounds.listLength) return tooLarge('list', list, bounds.listLength);
  const costs = bounds.costs ?? costsOf(schema);
  for (const operation of chosen(operations, operationName)) {
    const { cost, page } = costOf(schema, costs, document, operation, values);
    if (page > bounds.pageSize) {
      return {
        code: 'ARGUMENT_INVALID',
        details: { argument: 'first', expected: `0–${bounds.pageSize}` },
      };
    }
    if (cost > bounds.cost) {
      return { code: 'QUERY_TOO_COMPLEX', details: { what: 'cost', found: cost, limit: bounds.cost } };
    }
  }
  return null;
}

/** Deeper than any operation within limits, shallower than what overflows the parser's stack. */
const MAX_NESTING = 200;
const OPENING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]);
const CLOSING: ReadonlySet<TokenKind> = new Set([TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]);

/** The first limit on the form alone that a document passes, or null: its fragments count as often as they are spread. */
export function structureFault(document: DocumentNode, bounds: Limits): LimitFault | null {
  const size = measure(document);
  if (size === 'CYCLE') return { code: 'QUERY_INVALID', details: { reason: 'a fragment spreads itself' } };
  if (size.depth > bounds.depth) return tooDeep(size.depth, bounds.depth);
  if (size.selections > bounds.recursiveSelections)
    return tooLarge('selections', size.selections, bounds.recursiveSelections);
  if (size.aliases > bounds.aliases) return tooLarge('aliases', size.aliases, bounds.aliases);
  if (size.directives > bounds.directives) return tooLarge('directives', size.directives, bounds.directives);
  return null;
}

function chosen(operations: OperationDefinitionNode[], name: string | null | undefined) {
  const named = operations.filter((operation) => operation.name?.value === name);
  return name && named.length > 0 ? named : operations;
}

function tooLarge(what: string, found: number, limit: number): LimitFault {
  return { code: 'QUERY_TOO_LARGE', details: { what, found, limit } };
}

function tooDeep(found: number, limit: number): LimitFault {
  return { code: 'QUERY_TOO_DEEP', details: { found, limit } };
}
