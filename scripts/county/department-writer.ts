import { getTableColumns } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import pg from 'pg';
import { type IntakeField, intakeOf, takeIn } from '../../subgraphs/kit/intake.ts';
import type { LinkService } from '../../subgraphs/kit/link/service.ts';
import { copyRows } from './copy.ts';

type Row = Record<string, unknown>;

/** Writes one department's rows within one transaction, a batch at a time; tables in the order of their module. */
export interface DepartmentWriter {
  /** false: the department was written before, and nothing will be */
  readonly open: boolean;
  /** takes a raw row in; resolves when there is room for more */
  add(table: string, raw: Readonly<Row>): Promise<void> | undefined;
  /** writes the rest and register_status, commits, analyses; @returns rows by table */
  finish(asOf: string): Promise<Readonly<Record<string, number>>>;
  /** takes everything back */
  abandon(): Promise<void>;
}

interface TableState {
  readonly table: PgTable;
  readonly fields: readonly IntakeField[];
  readonly faults: readonly string[];
  /** a register has a row in register_status, a table of members has none */
  readonly register: boolean;
  buffer: Row[];
  rows: number;
  withoutIdentity: number;
  badChecksum: number;
}

export async function openDepartmentWriter(
  url: string,
  tables: Readonly<Record<string, PgTable>>,
  link: LinkService,
): Promise<DepartmentWriter> {
  const client = new pg.Client({ connectionString: url });
  // A broken connection fails the next query, which says so.
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN');
  const { rowCount } = await client.query('SELECT 1 FROM register_status WHERE rows > 0 LIMIT 1');
  const states = new Map(Object.entries(tables).map(([name, table]) => [name, stateOf(table)]));
  let buffered = 0;
  let writing: Promise<void> = Promise.resolve();
  const flush = () => {
    const batches = [...states.values()].map((state) => ({ table: state.table, rows: state.buffer }));
    for (const state of states.values()) state.buffer = [];
    buffered = 0;
    const before = writing;
    writing = before.then(async () => {
      for (const { table, rows } of batches) await copyRows(client, table, rows);
    });
    // The failure is met where `writing` is awaited.
    writing.catch(() => undefined);
    return before;
  };
  return {
    open: !rowCount,
    add(name, raw) {
      const state = states.get(name);
      if (!state) throw new Error(`No table ${name}: expected one of ${[...states.keys()].join(', ')}.`);
      const row = takeIn(state.fields, raw, link);
      const { updatedAt } = raw;
      if (state.register && updatedAt !== undefined) row.updatedAt = updatedAt;
      state.buffer.push(row);
      count(state, row);
      buffered += 1;
      return buffered >= BATCH ? flush() : undefined;
    },
    async finish(asOf) {
      if (rowCount) {
        await client.end();
        return {};
      }
      await flush();
      await writing;
      for (const [name, state] of states) if (state.register) await writeStatus(client, name, state, asOf);
      await client.query('COMMIT');
      await client.query('ANALYZE');
      await client.end();
      return Object.fromEntries([...states].map(([name, state]) => [name, state.rows]));
    },
    async abandon() {
      await writing.catch(() => undefined);
      await client.end().catch(() => undefined);
    },
  };
}

function stateOf(table: PgTable): TableState {
  const names = Object.keys(getTableColumns(table));
  return {
    table,
    fields: intakeOf(table),
    faults: names.filter((name) => name.endsWith('Fault')).slice(0, 1),
    register: names.includes('updatedAt'),
    buffer: [],
    rows: 0,
    withoutIdentity: 0,
    badChecksum: 0,
  };
}

/** By the register's primary role, its first, as the importer counts it. */
function count(state: TableState, row: Row): void {
  state.rows += 1;
  for (const name of state.faults) {
    if (row[name] === 'CHECKSUM') state.badChecksum += 1;
    else if (row[name]) state.withoutIdentity += 1;
  }
}

async function writeStatus(client: pg.Client, name: string, state: TableState, asOf: string): Promise<void> {
  await client.query(
    `INSERT INTO register_status (register, rows, without_identity, bad_checksum, as_of) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, without_identity = excluded.without_identity,
       bad_checksum = excluded.bad_checksum, as_of = excluded.as_of`,
    [name, state.rows, state.withoutIdentity, state.badChecksum, asOf],
  );
}

const BATCH = 8000;
