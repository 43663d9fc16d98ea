import type { SQL } from 'drizzle-orm';
import { PgDialect } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';

/** Reads the rows of a statement as PostgreSQL sends them in binary: a buffer a column, null for NULL. */
export type BinaryReader = (statement: SQL) => Promise<(Buffer | null)[][]>;

/**
 * node-postgres reads every result as text, so bytes would go through base64: a third of what a large key set costs the
 * database, and a copy as a string here. COPY sends them as they are. It takes no parameters; values stand in the statement
 * as literals of no type, which PostgreSQL types as it does parameters.
 */
export function createBinaryReader(
  pool: pg.Pool,
  onStatement?: (statement: string, parameters: readonly unknown[]) => void,
): BinaryReader {
  const dialect = new PgDialect();
  return async (statement) => {
    const { sql: text, params } = dialect.sqlToQuery(statement);
    onStatement?.(text, params);
    const client = await pool.connect();
    try {
      const stream = client.query(copyTo(`COPY (${withLiterals(text, params)}) TO STDOUT (FORMAT binary)`));
      const chunks: Buffer[] = [];
      for await (const chunk of stream) chunks.push(chunk as Buffer);
      client.release();
      return rowsOf(Buffer.concat(chunks));
    } catch (error) {
      // Whatever is still under way on it: this connection is not used again.
      client.release(true);
      throw error;
    }
  };
}

/** Text in quotes may hold what looks like a parameter. */
const QUOTED_OR_PARAMETER = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\$(\d+)/g;

function withLiterals(text: string, params: readonly unknown[]): string {
  return text.replace(QUOTED_OR_PARAMETER, (found, number?: string) =>
    number === undefined ? found : literal(params[Number(number) - 1]),
  );
}

/** As node-postgres sends a parameter: as text of no type. @throws for what has no such text */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'NULL';
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (typeof value === 'string') return pg.escapeLiteral(value);
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint')
    return pg.escapeLiteral(String(value));
  if (Array.isArray(value)) return pg.escapeLiteral(arrayText(value));
  throw new Error(`expected a value that can be written as a literal, got ${typeof value}`);
}

function arrayText(values: readonly unknown[]): string {
  const elements = values.map((value) => {
    if (value === null || value === undefined) return 'NULL';
    if (Array.isArray(value)) return arrayText(value);
    const text = Buffer.isBuffer(value) ? `\\x${value.toString('hex')}` : String(value);
    return `"${text.replace(/["\\]/g, '\\$&')}"`;
  });
  return `{${elements.join(',')}}`;
}

/** PGCOPY, a line break, \377, \r\n, \0; then flags and the length of an extension, of which there is none. */
const HEAD = 19;

/** @throws where the bytes are not rows to their end */
function rowsOf(bytes: Buffer): (Buffer | null)[][] {
  if (bytes.toString('latin1', 0, 6) !== 'PGCOPY' || bytes.readInt32BE(15) !== 0)
    throw new Error('expected rows in binary, got something else');
  const rows: (Buffer | null)[][] = [];
  for (let at = HEAD; ; ) {
    const columns = bytes.readInt16BE(at);
    at += 2;
    if (columns < 0) return rows;
    const row: (Buffer | null)[] = [];
    for (let column = 0; column < columns; column += 1) {
      const length = bytes.readInt32BE(at);
      at += 4;
      if (length >= 0 && at + length > bytes.length)
        throw new Error('expected a whole row, got a part of one');
      row.push(length < 0 ? null : bytes.subarray(at, at + length));
      at += Math.max(0, length);
    }
    rows.push(row);
  }
}
