import { type Locale, platformError } from '../schema/errors.ts';
import { type PersistedTexts, sha256 } from './persisted-texts.ts';
import { purposeText } from './purpose-and-case.ts';
import { isBoundedJson } from './variables.ts';

/** A GraphQL request as it may be: one query, JSON variables, one operation's name. */
export interface AskedQuery {
  text: string;
  variables: Record<string, unknown>;
  operationName: string | undefined;
  purposeText: string | null;
}

const MAX_NAME = 200;

/** Reads a POST body. Throws BAD_REQUEST with what was expected; the body itself is never repeated. */
export function readBody(body: unknown, locale: Locale): AskedQuery {
  if (typeof body !== 'string' || body === '') throw malformed('expected a JSON body', locale);
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw malformed('the body is not JSON', locale);
  }
  if (!isObject(value)) throw malformed('expected one JSON object; batches are not supported', locale);
  return readAsked(value, locale);
}

/**
 * Reads the query string of a GET: `variables` and `extensions` are JSON there. `extensions.persistedQuery` names a
 * text by its SHA-256, alone or beside the text. Throws PERSISTED_QUERY_NOT_FOUND.
 */
export function readQueryString(
  query: Record<string, unknown>,
  locale: Locale,
  persisted?: PersistedTexts,
): AskedQuery {
  const extensions = parsed(query.extensions, 'extensions', locale);
  const hash = isObject(extensions) ? hashOf(extensions.persistedQuery, locale) : null;
  return readAsked(
    {
      query: hash === null ? query.query : persistedText(query.query, hash, locale, persisted),
      operationName: query.operationName,
      variables: parsed(query.variables, 'variables', locale),
      extensions,
    },
    locale,
  );
}

function hashOf(named: unknown, locale: Locale): string | null {
  if (isNothing(named)) return null;
  const hash = isObject(named) && named.version === 1 ? named.sha256Hash : null;
  if (typeof hash === 'string' && /^[0-9a-f]{64}$/.test(hash)) return hash;
  throw malformed('extensions.persistedQuery: expected version 1 and sha256Hash in hex', locale);
}

function persistedText(text: unknown, hash: string, locale: Locale, persisted?: PersistedTexts): unknown {
  if (isNothing(text) || text === '') {
    const known = persisted?.textOf(hash);
    if (known === undefined) throw platformError('PERSISTED_QUERY_NOT_FOUND', {}, { locale });
    return known;
  }
  if (typeof text !== 'string' || sha256(text) === hash) return text;
  throw malformed('extensions.persistedQuery: sha256Hash is not that of query', locale);
}

function readAsked(asked: Record<string, unknown>, locale: Locale): AskedQuery {
  const { query, variables, operationName, extensions } = asked;
  if (typeof query !== 'string' || query.trim() === '') {
    throw malformed('query: expected the text of a GraphQL operation', locale);
  }
  if (!isNothing(variables) && !isObject(variables)) throw malformed('variables: expected an object', locale);
  if (!isBoundedJson(variables)) throw malformed('variables: nested too deep or too many values', locale);
  if (!isNothing(operationName) && !(typeof operationName === 'string' && operationName.length <= MAX_NAME)) {
    throw malformed(`operationName: expected at most ${MAX_NAME} characters of text`, locale);
  }
  if (!isNothing(extensions) && !isObject(extensions))
    throw malformed('extensions: expected an object', locale);
  return {
    text: query,
    variables: isObject(variables) ? variables : {},
    operationName: typeof operationName === 'string' && operationName !== '' ? operationName : undefined,
    purposeText: purposeText(isObject(extensions) ? extensions.purpose : null, locale),
  };
}

function parsed(value: unknown, name: string, locale: Locale): unknown {
  if (isNothing(value) || value === '') return null;
  try {
    return JSON.parse(String(value));
  } catch {
    throw malformed(`${name}: expected JSON`, locale);
  }
}

function malformed(reason: string, locale: Locale) {
  return platformError('BAD_REQUEST', { reason }, { locale });
}

function isNothing(value: unknown): value is null | undefined {
  return value === null || value === undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
