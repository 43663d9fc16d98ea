import pg from 'pg';
import type { GatewayLog } from '../../config.ts';

/** Oversight's database as the engine's own role sees it. */
export interface RunDatabase {
  query<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** All of it or nothing; what throws is rolled back. */
  transaction<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  /** A connection of one's own, for what hangs on the session. */
  session(): Promise<pg.Client>;
  close(): Promise<void>;
}

export type Transaction = Pick<RunDatabase, 'query'>;

/** Opens it at `url`. Rejects where it is not there or not migrated. */
export async function openRunDatabase(url: string, log: GatewayLog): Promise<RunDatabase> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 4,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    // A worker that stops in the middle must not hold the others.
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 60_000,
    options: '-c timezone=UTC -c datestyle=ISO',
  });
  pool.on('error', (error) =>
    log.warn({ cause: codeOf(error) }, 'lost a connection to the database of runs'),
  );
  await pool.query('SELECT FROM run_shards LIMIT 0').catch(async (error: unknown) => {
    await pool.end();
    throw new Error(
      `expected oversight's migrated database, got ${codeOf(error)}; run the oversight migrations first`,
    );
  });
  return {
    query: async <Row extends pg.QueryResultRow>(text: string, values?: unknown[]) =>
      (await pool.query<Row>(text, values)).rows,
    async transaction(work) {
      const client = await pool.connect();
      let broken: Error | undefined;
      try {
        await client.query('BEGIN');
        const result = await work({ query: async (text, values) => (await client.query(text, values)).rows });
        await client.query('COMMIT');
        return result;
      } catch (error) {
        broken = error instanceof Error ? error : new Error('unknown');
        await client.query('ROLLBACK').then(
          () => {
            broken = undefined;
          },
          () => undefined,
        );
        throw error;
      } finally {
        // A connection that could not roll back is thrown away, and its transaction with it.
        client.release(broken);
      }
    },
    async session() {
      const client = new pg.Client({ connectionString: url, keepAlive: true });
      client.on('error', () => undefined);
      await client.connect();
      return client;
    },
    close: () => pool.end(),
  };
}

/** An SQLSTATE or system code: a driver's message may hold SQL and parameters. */
export function codeOf(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : error instanceof Error ? error.name : 'UNKNOWN';
}
