import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { getTableColumns, getTableName } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { decodeToken } from '../../subgraphs/kit/link/token.ts';

type Row = Readonly<Record<string, unknown>>;

/** Writes rows (properties of the drizzle table → values) by COPY, within the client's transaction. */
export async function copyRows(client: pg.Client, table: PgTable, rows: readonly Row[]): Promise<void> {
  if (rows.length === 0) return;
  const given = new Set<string>();
  for (const row of rows) for (const name in row) given.add(name);
  const columns = Object.entries(getTableColumns(table))
    .filter(([name, column]) => given.has(name) && column.generated === undefined)
    .map(([name, column]) => ({ name, column: column.name, encode: encoderOf(column.getSQLType()) }));
  const names = columns.map(({ column }) => `"${column}"`).join(', ');
  const stream = client.query(copyFrom(`COPY "${getTableName(table)}" (${names}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows, columns)), stream);
}

interface Column {
  readonly name: string;
  readonly encode: (value: unknown) => string;
}

/** The lines of COPY's text format, a few hundred at once. */
function* chunks(rows: readonly Row[], columns: readonly Column[]): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += line(row, columns);
    if (chunk.length > 65_536) {
      yield chunk;
      chunk = '';
    }
  }
  yield chunk;
}

function line(row: Row, columns: readonly Column[]): string {
  let text = '';
  for (const { name, encode } of columns) {
    const value = row[name];
    text += `${text === '' ? '' : '\t'}${value === null || value === undefined ? '\\N' : encode(value)}`;
  }
  return `${text}\n`;
}

function encoderOf(type: string): (value: unknown) => string {
  if (type === 'bytea') return (value) => `\\\\x${decodeToken(value as string).toString('hex')}`;
  if (type === 'jsonb' || type === 'json') return (value) => escaped(JSON.stringify(value));
  if (type.endsWith('[]')) return (value) => escaped(`{${(value as unknown[]).map(quoted).join(',')}}`);
  return (value) => escaped(String(value));
}

const quoted = (value: unknown) => `"${String(value).replace(/["\\]/g, '\\$&')}"`;

function escaped(text: string): string {
  return /[\\\n\r\t]/.test(text) ? text.replace(/[\\\n\r\t]/g, (character) => escapes[character]!) : text;
}

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
