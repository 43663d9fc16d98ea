import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { type ErrorCode, PlatformError, platformError } from '../../../schema/errors.ts';

/** What a failure may say outside: an error of the registry, with the path where it happened. */
export interface Masking {
  department: string;
  deadlineMs: number;
  /** Told the codes of what was hidden; never a message, which may hold SQL and its parameters. */
  onHidden: (codes: readonly string[]) => void;
}

/**
 * An error as it leaves. Those of the registry, and those graphql-js makes of the query itself, stay; everything
 * else is replaced, for a database error's message holds the statement and its parameters.
 */
export function masked(
  error: unknown,
  formatted: GraphQLFormattedError,
  masking: Masking,
): GraphQLFormattedError {
  const root = rootOf(error);
  if (root instanceof PlatformError)
    return { ...formatted, message: root.message, extensions: plain(root.extensions) };
  // What has no path was said before anything was read: about the query's text, or its variables.
  const isAboutQuery = root instanceof GraphQLError && formatted.path === undefined;
  if (isAboutQuery) return formatted;
  const codes = codesOf(root);
  masking.onHidden(codes);
  const replaced = replacement(codes, masking);
  return {
    message: replaced.message,
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: plain(replaced.extensions),
  };
}

/** The codes along an error's causes: what a log may hold. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let cause = error, depth = 0; cause instanceof Error && depth < 8; cause = cause.cause, depth += 1) {
    const { code } = cause as { code?: unknown };
    codes.push(typeof code === 'string' ? code : cause.name);
  }
  return codes;
}

function replacement(codes: readonly string[], { department, deadlineMs }: Masking): PlatformError {
  const has = (test: (code: string) => boolean) => codes.some(test);
  const is = (code: ErrorCode, details = {}) => platformError(code, { department, ...details });
  if (has((code) => code === queryCanceled)) return is('DEPARTMENT_TIMED_OUT', { deadlineMs });
  if (has((code) => /^22\w{3}$/.test(code))) {
    return is('ARGUMENT_INVALID', { argument: 'where', expected: 'values that the columns can hold' });
  }
  if (has((code) => /^(08|53|57)\w{3}$|^E[A-Z]+$/.test(code))) return is('DEPARTMENT_FAILED');
  return is('INTERNAL');
}

/** PostgreSQL's code for a statement that was ended: by its time limit, for nobody else ends one here. */
const queryCanceled = '57014';

function rootOf(error: unknown): unknown {
  let root = error;
  while (root instanceof GraphQLError && root.originalError) root = root.originalError;
  return root;
}

function plain({ http: _status, ...extensions }: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return extensions;
}
