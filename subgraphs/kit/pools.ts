import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { type BinaryReader, createBinaryReader } from './binary-rows.ts';

export interface PoolOptions {
  appUrl: string;
  publicUrl: string;
  /** Connections of each of the two pools. */
  size?: number;
  /** After how many milliseconds PostgreSQL ends a statement. */
  statementTimeout?: number;
  /** Sees every statement with its parameters: for tests that count, never for a log. */
  onStatement?: (statement: string, parameters: readonly unknown[]) => void;
  /** A connection that broke while idle; the pool makes a new one. */
  onError?: (error: Error) => void;
}

/** A department's database as its two reading roles see it. */
export interface Pools {
  app: NodePgDatabase;
  public: NodePgDatabase;
  /** The same two, for statements whose result is bytes. */
  binary: Record<'app' | 'public', BinaryReader>;
  /** Whether the database answers. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** Both pools read only: what writes (seed, import) has its own connection and its own role. */
export function createPools({ appUrl, publicUrl, onStatement, onError, ...options }: PoolOptions): Pools {
  const { size = 10, statementTimeout = 10_000 } = options;
  const settings = [
    'default_transaction_read_only=on',
    `statement_timeout=${statementTimeout}`,
    'idle_in_transaction_session_timeout=10000',
    'timezone=UTC',
    'datestyle=ISO',
    // A page of 20 rows is not worth compiling for.
    'jit=off',
  ];
  const open = (connectionString: string) => {
    const pool = new pg.Pool({
      connectionString,
      max: size,
      connectionTimeoutMillis: 5_000,
      idleTimeoutMillis: 60_000,
      keepAlive: true,
      options: settings.map((setting) => `-c ${setting}`).join(' '),
    });
    pool.on('error', (error) => onError?.(error));
    return pool;
  };
  const logger = onStatement ? { logQuery: onStatement } : false;
  const [app, visitors] = [open(appUrl), open(publicUrl)];
  return {
    app: drizzle(app, { logger }),
    public: drizzle(visitors, { logger }),
    binary: {
      app: createBinaryReader(app, onStatement),
      public: createBinaryReader(visitors, onStatement),
    },
    async ping() {
      try {
        await app.query('select 1');
        return true;
      } catch {
        return false;
      }
    },
    async close() {
      await Promise.all([app.end(), visitors.end()]);
    },
  };
}
