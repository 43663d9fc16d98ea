import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { exportJWK, generateKeyPair, type JWK, SignJWT } from 'jose';
import pg from 'pg';
import type { AuditEntry } from '../../gateway/audit/entry.ts';
import { startGateway } from '../../gateway/index.ts';
import { DEPARTMENTS, type DepartmentName } from '../../schema/departments.ts';
import { createLinkService, type Department, serveDepartment } from '../../subgraphs/kit/index.ts';
import { departments } from '../../subgraphs/registry.ts';
import { openDepartmentWriter } from '../county/department-writer.ts';
import { county, type RowEvent } from '../county/index.ts';
import { createDatabases, dropDatabases, type TestDatabase } from '../testing/postgres.ts';
import type { CallerRow } from './authorization/callers.ts';
import { publicSupergraph, supergraph } from './authorization/subjects.ts';

/** The whole platform in one process: five departments and the gateway, each on HTTP and a database of its own. */
export interface Stack {
  url: string;
  /** Where each department listens. */
  departmentUrls: Record<DepartmentName, string>;
  databases: Record<DepartmentName | 'audit', TestDatabase>;
  /** The gateway's key, to sign hops as it does. */
  hopKey: JWK;
  /** Everything that gateway and departments have logged, as text. */
  logged: readonly string[];
  /** A token as the issuer of the tests gives it; the purpose is left to the header unless the row has one. */
  token(caller: TokenRow): Promise<string>;
  /** Asks as a caller with a token; with the purpose and the case of its row. */
  ask<Data = unknown>(caller: CallerRow, query: string, variables?: object): Promise<Answer<Data>>;
  /** Asks at the public door; the body as it came. */
  askPublic(query: string, variables?: object): Promise<string>;
  /** What the gateway has written last into its audit log. */
  lastAuditEntry(): Promise<AuditEntry>;
  /** The texts that the audit log keeps for these hashes, in hex. */
  auditedTexts(hashes: readonly string[]): Promise<string[]>;
  close(): Promise<void>;
}

export interface Answer<Data = unknown> {
  status: number;
  body: {
    data?: Data | null;
    errors?: { message: string; path?: unknown[]; extensions?: Record<string, unknown> }[];
    extensions?: { sources?: { department: string; status: string; limitedTo?: string }[] };
  };
}

type TokenRow = Pick<CallerRow, 'user' | 'roles' | 'department' | 'cases' | 'jurisdiction' | 'purpose'>;

export const linkOptions = {
  key: Buffer.from('a key that only the departments of tests hold'),
  algorithm: 'sha256',
} as const;

export interface StackOptions {
  people: number;
  seed: number;
  /** Rows on their way in, all of them at once; what it returns is written. */
  alter?: (events: readonly RowEvent[]) => readonly RowEvent[];
  /** Whether screens are kept and run. */
  runs?: boolean;
  /** Keys that reports are sealed to; without them none are taken. */
  reportKeys?: unknown;
}

/** Starts it over a small county. */
export async function startStack({
  people,
  seed,
  alter,
  runs = false,
  reportKeys,
}: StackOptions): Promise<Stack> {
  const databases = await createDatabases([...DEPARTMENTS, 'audit']);
  const closing: (() => Promise<unknown>)[] = [() => dropDatabases(databases)];
  const close = async () => {
    for (const one of closing.splice(0).reverse()) await one();
  };
  try {
    const events = [...county({ people, seed }).rows()];
    await writeRows(alter ? alter(events) : events, databases);

    const logged: string[] = [];
    const write = (details: object, text: string) => void logged.push(`${text} ${JSON.stringify(details)}`);
    const log = { info: write, warn: write, error: write };
    const issuer = await keyPair('issuer');
    const hop = await keyPair('hop');
    const urls: Partial<Record<DepartmentName, string>> = {};
    for (const name of DEPARTMENTS) {
      const { default: department } = await departments[name]();
      const { appUrl, publicUrl } = databases[name];
      const served = await serveDepartment({
        department,
        host: '127.0.0.1',
        port: 0,
        appUrl,
        publicUrl,
        size: 4,
        gatewayKeys: { keys: [hop.public] },
        link: linkOptions,
        ...(name === 'reports' && { ownKeys: reportKeys }),
        log,
      });
      closing.push(served.close);
      urls[name] = served.url;
    }
    const departmentUrls = urls as Record<DepartmentName, string>;
    const gateway = await startGateway({
      host: '127.0.0.1',
      port: 0,
      supergraph,
      publicSupergraph,
      departments: Object.fromEntries(DEPARTMENTS.map((name) => [name, { url: departmentUrls[name] }])),
      identity: {
        issuer: ISSUER,
        audience: AUDIENCE,
        jwks: { keys: [issuer.public] },
        algorithms: ['EdDSA'],
      },
      hopKey: hop.private,
      auditUrl: databases.audit.appUrl,
      ...(runs && { engineUrl: databases.oversight.engineUrl }),
      corsOrigins: [],
      deadlineMs: 10_000,
      production: false,
      log,
    });
    closing.push(gateway.close);

    const token = ({ user = 'somebody', roles, department, cases, jurisdiction, purpose }: TokenRow) =>
      new SignJWT({ roles, department, cases, jurisdiction, purpose })
        .setProtectedHeader({ alg: 'EdDSA', kid: 'issuer' })
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setSubject(user)
        .setExpirationTime('5m')
        .sign(issuer.key);
    const tokens = new Map<CallerRow, Promise<string>>();
    return {
      url: gateway.url,
      departmentUrls,
      databases,
      hopKey: hop.private,
      logged,
      token,
      async ask<Data>(caller: CallerRow, query: string, variables = {}) {
        const known = tokens.get(caller) ?? token(caller);
        tokens.set(caller, known);
        return post<Data>(
          `${gateway.url}/graphql`,
          { query, variables },
          {
            authorization: `Bearer ${await known}`,
            'x-purpose': caller.purpose ?? 'REVIEW',
            ...(caller.case === undefined ? {} : { 'x-case-number': caller.case }),
          },
        );
      },
      async askPublic(query, variables = {}) {
        const response = await fetch(`${gateway.url}/public/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
        });
        return response.text();
      },
      lastAuditEntry: () => lastEntryOf(databases.audit.appUrl),
      auditedTexts: (hashes) => textsOf(databases.audit.appUrl, hashes),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function textsOf(connectionString: string, hashes: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query<{ text: string }>(
      "SELECT text FROM audit_operations WHERE encode(hash, 'hex') = ANY($1)",
      [hashes],
    );
    return rows.map(({ text }) => text);
  } finally {
    await client.end();
  }
}

async function lastEntryOf(connectionString: string): Promise<AuditEntry> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT entry FROM audit_entries ORDER BY seq DESC LIMIT 1');
    return JSON.parse(rows[0].entry) as AuditEntry;
  } finally {
    await client.end();
  }
}

const ISSUER = 'https://issuer.test';
const AUDIENCE = 'matrix';

/** Posts JSON and reads the JSON that comes back. */
export async function post<Data>(
  url: string,
  body: object,
  headers: Record<string, string> = {},
): Promise<Answer<Data>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Answer<Data>['body'] };
}

async function writeRows(events: readonly RowEvent[], databases: Record<DepartmentName, TestDatabase>) {
  const link = createLinkService(linkOptions);
  for (const name of DEPARTMENTS) {
    const { default: department } = await departments[name]();
    const writer = await openDepartmentWriter(databases[name].migratorUrl, tablesOf(department), link);
    try {
      for (const { table, row } of events.filter((event) => event.department === name)) {
        await writer.add(table, row);
      }
      await writer.finish('2026-10-31T08:00:00+08:00');
    } catch (error) {
      await writer.abandon();
      throw error;
    }
  }
}

/** A department's tables under their register's names, parents before children. */
export function tablesOf({ definition }: Department): Record<string, PgTable> {
  const tables = Object.entries(definition.tables).filter(
    (entry): entry is [string, PgTable] => is(entry[1], PgTable) && entry[0] !== 'registerStatus',
  );
  const depth = (table: PgTable) => getTableConfig(table).foreignKeys.length;
  return Object.fromEntries(tables.sort(([, a], [, b]) => depth(a) - depth(b)));
}

async function keyPair(kid: string) {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    key: privateKey,
    private: { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA' } satisfies JWK,
    public: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA' } satisfies JWK,
  };
}
