import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  parse,
  specifiedRules,
  validate,
  visit,
} from 'graphql';
import { platformError } from '../../schema/errors.ts';
import { type LimitFault, limits, parseBounded, structureFault } from '../../schema/limits.ts';
import { HEAVY_FIELDS } from '../heavy-fields.ts';

/** What is wrong with a GraphQL text of a screen, and at which of its characters. */
export interface DocumentFault {
  message: string;
  offset: number;
}

const MAX_FAULTS = 20;

/**
 * Parses and validates a GraphQL text of a screen. Within the limits of a question, and before anything walks it: written
 * out, fragments that spread each other twice have no end.
 */
export function readDocument(
  text: string,
  schema: GraphQLSchema,
  rules = specifiedRules,
): { document: DocumentNode } | { faults: DocumentFault[] } {
  const document = parseBounded(text, limits);
  if ('code' in document) return { faults: [syntaxFault(text, document)] };
  const tooMuch = structureFault(document, limits);
  if (tooMuch) return { faults: [limitFault(tooMuch)] };
  const errors = validate(schema, document, rules, { maxErrors: MAX_FAULTS });
  const faults = errors.length > 0 ? errors.map(faultOf) : heavyFaults(document);
  return faults.length > 0 ? { faults } : { document };
}

function faultOf({ message, positions }: GraphQLError): DocumentFault {
  return { message, offset: positions?.[0] ?? 0 };
}

/** Evidence is read for each of many candidates: a match for each would be a match too many. */
function heavyFaults(document: DocumentNode): DocumentFault[] {
  const faults: DocumentFault[] = [];
  visit(document, {
    Field({ name, loc }) {
      if (!HEAVY_FIELDS.has(name.value)) return;
      faults.push({ message: `"${name.value}" is not asked within a screen`, offset: loc?.start ?? 0 });
    },
  });
  return faults;
}

/** With its place, where it is no limit that is in the way. */
function syntaxFault(text: string, fault: LimitFault): DocumentFault {
  if (fault.code !== 'QUERY_INVALID') return limitFault(fault);
  try {
    parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) return faultOf(error);
    throw error;
  }
  return limitFault(fault);
}

function limitFault({ code, details }: LimitFault): DocumentFault {
  return { message: platformError(code, details, { locale: 'en' }).message, offset: 0 };
}
