import { platformError } from '../../../schema/errors.ts';
import { readScalar } from '../scalars.ts';
import type { OrderTerm } from './order.ts';
import { uuid } from './parameters.ts';

/** Where a row stands in an order: opaque to callers, base64url of the order's fingerprint and the row's values. */
export function encodeCursor(
  print: string,
  terms: readonly OrderTerm[],
  row: Readonly<Record<string, unknown>>,
): string {
  const values = terms.map(({ property }) => row[property] ?? null);
  return Buffer.from(JSON.stringify([print, ...values])).toString('base64url');
}

/** The values of a cursor, checked against the types of the order; CURSOR_INVALID for any other text. */
export function decodeCursor(print: string, terms: readonly OrderTerm[], cursor: string): unknown[] {
  const [found, ...values] = contentOf(cursor);
  if (found !== print || values.length !== terms.length) throw platformError('CURSOR_INVALID');
  return values.map((value, index) => {
    const { property, type, column } = terms[index]!;
    if (value === null && !column.notNull) return null;
    const read = property === 'id' && !uuid.test(String(value)) ? null : readScalar(type, value);
    if (read === null) throw platformError('CURSOR_INVALID');
    return value;
  });
}

const longest = 4_096;

function contentOf(cursor: string): unknown[] {
  if (cursor.length > longest) throw platformError('CURSOR_INVALID');
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(content)) return content;
  } catch {
    // Not one of ours: said below.
  }
  throw platformError('CURSOR_INVALID');
}
