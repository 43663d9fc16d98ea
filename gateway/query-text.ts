import { createHash } from 'node:crypto';
import { type DocumentNode, type GraphQLError, Kind, type OperationDefinitionNode, validate } from 'graphql';
import type { ErrorCode, ErrorDetails } from '../schema/errors.ts';
import { checkLimits, parseBounded } from '../schema/limits.ts';
import { walkOperation } from '../schema/walk.ts';
import { createBoundedMap } from './bounded-map.ts';
import type { PrepareParts } from './prepare.ts';

/** What is wrong, before anybody knows in which language to say it. */
export interface Fault {
  code: ErrorCode;
  details: ErrorDetails;
}

/** All that hangs on a query's text alone, found out once. */
type QueryText = { hash: string; parsed: boolean } & (
  | { document: null; fault: Fault }
  | { document: DocumentNode; operation(name: string | undefined): KnownOperation | Fault }
);

interface KnownOperation {
  /** Names this operation of this text. */
  key: string;
  node: OperationDefinitionNode;
  coordinates: string[];
}

export interface QueryTexts {
  read(text: string): QueryText;
  /** The valid document of a text read before. */
  documentOf(hash: string): DocumentNode | undefined;
}

const MAX_TEXTS = 2000;
const MAX_PROBLEMS = 5;
/** Longer texts are read anew each time: two thousand of them would fill the memory. */
const MAX_KEPT_TEXT = 32_768;

/** Reads texts within the limits, and keeps what it found in a bounded cache. */
export function createQueryTexts(parts: PrepareParts): QueryTexts {
  const texts = createBoundedMap<string, QueryText>(MAX_TEXTS);
  return {
    read(text) {
      const hash = createHash('sha256').update(text).digest('hex');
      const known = texts.get(hash);
      if (known) return known;
      const read = readText(parts, text, hash);
      if (text.length <= MAX_KEPT_TEXT) texts.set(hash, read);
      return read;
    },
    documentOf: (hash) => texts.get(hash)?.document ?? undefined,
  };
}

/** The first limit that an operation with these variables passes. */
export function limitFault(
  { schema, limits }: PrepareParts,
  document: DocumentNode,
  {
    operationName,
    variables,
  }: { operationName: string | undefined; variables: Readonly<Record<string, unknown>> },
): Fault | null {
  return checkLimits(schema, document, operationName, variables, limits);
}

/** Limits before validation: a fragment bomb goes off in the validator. */
function readText(parts: PrepareParts, text: string, hash: string): QueryText {
  const document = parseBounded(text, parts.limits);
  if ('code' in document) return { hash, parsed: false, document: null, fault: document };
  // What it costs may hang on variables, and is known once there is an operation.
  const sizes = { ...parts, limits: { ...parts.limits, cost: Number.POSITIVE_INFINITY } };
  const fault = limitFault(sizes, document, { operationName: undefined, variables: {} });
  if (fault) return { hash, parsed: true, document: null, fault };
  const problems = validate(parts.schema, document, undefined, {
    maxErrors: MAX_PROBLEMS,
    hideSuggestions: true,
  });
  if (problems.length > 0) return { hash, parsed: true, document: null, fault: invalidQuery(problems) };
  const operations = new Map<string | undefined, KnownOperation | Fault>();
  return {
    hash,
    parsed: true,
    document,
    operation(name) {
      const known = operations.get(name);
      if (known) return known;
      const found = findOperation(parts, document, hash, name);
      // A name that is not there may be any text, so only what is there is kept.
      if (!('code' in found) || found.code !== 'QUERY_INVALID') operations.set(name, found);
      return found;
    },
  };
}

function findOperation(
  parts: PrepareParts,
  document: DocumentNode,
  hash: string,
  name: string | undefined,
): KnownOperation | Fault {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  const named = name === undefined ? operations : operations.filter((node) => node.name?.value === name);
  const node = named[0];
  if (!node || named.length > 1) {
    const reason = node ? 'operationName missing, several operations given' : 'no such operation';
    return { code: 'QUERY_INVALID', details: { reason } };
  }
  const { schema } = parts;
  if (!schema.getRootType(node.operation)) {
    return { code: 'QUERY_INVALID', details: { reason: `operation "${node.operation}" not supported` } };
  }
  if (!node.variableDefinitions?.length) {
    const fault = limitFault(parts, document, { operationName: node.name?.value, variables: {} });
    if (fault) return fault;
  }
  const { coordinates } = walkOperation(schema, document, node.name?.value);
  return { key: `${hash} ${node.name?.value ?? ''}`, node, coordinates: [...coordinates].sort() };
}

function invalidQuery(problems: readonly GraphQLError[]): Fault {
  const told = problems.map(({ message, locations }) => ({ message, ...locations?.[0] }));
  return { code: 'QUERY_INVALID', details: { reason: told[0]?.message ?? '-', problems: told } };
}
