import { type CryptoKey, exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose';
import pg from 'pg';
import { composeAll } from '../../schema/compose.ts';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import type { AuditEntry } from '../audit/entry.ts';
import type { GatewayConfig } from '../config.ts';
import { platformSdl } from '../platform/sdl.ts';
import { type RunningGateway, startGateway } from '../server.ts';
import { civilAffairsResolvers, civilAffairsSdl, housingResolvers, housingSdl } from './county.ts';
import { type FakeDepartment, startFakeDepartment } from './fake-department.ts';

/** A whole gateway over two fake departments, on loopback. */
export interface TestGateway {
  gateway: RunningGateway;
  civilAffairs: FakeDepartment;
  housing: FakeDepartment;
  config: GatewayConfig;
  auditUrl: string;
  auditAdminUrl: string;
  /** Everything the gateway has logged, as text. */
  logged: string[];
  token(claims?: JWTPayload): Promise<string>;
  /** Posts a query as somebody with every claim given (an analyst by default). */
  ask(query: string, options?: AskOptions): Promise<Answered>;
  askPublic(query: string, variables?: object): Promise<Answered>;
  lastEntry(): Promise<AuditEntry>;
  close(): Promise<void>;
}

interface AskOptions {
  variables?: object;
  claims?: JWTPayload;
  headers?: Record<string, string>;
  operationName?: string;
  extensions?: object;
}

export interface Answered {
  status: number;
  headers: Headers;
  body: {
    data?: Record<string, unknown> | null;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
    extensions?: { sources: { department: string; status: string; limitedTo?: string }[] };
  };
}

/** The supergraph of the fake departments and the platform, and its public contract. */
export function composeCounty() {
  return composeAll([
    { name: 'civil-affairs', sdl: civilAffairsSdl },
    { name: 'housing', sdl: housingSdl },
    { name: 'platform', sdl: platformSdl },
  ]);
}

export async function startTestGateway(changes: Partial<GatewayConfig> = {}): Promise<TestGateway> {
  const databases = await createDatabases(['audit']);
  const civilAffairs = await startFakeDepartment(civilAffairsSdl, civilAffairsResolvers);
  const housing = await startFakeDepartment(housingSdl, housingResolvers);
  const issuer = await keyPair();
  const hop = await keyPair();
  const logged: string[] = [];
  const write = (details: object, text: string) => void logged.push(`${text} ${JSON.stringify(details)}`);
  const config: GatewayConfig = {
    host: '127.0.0.1',
    port: 0,
    ...composeCounty(),
    departments: { 'civil-affairs': { url: civilAffairs.url }, housing: { url: housing.url } },
    identity: {
      issuer: 'https://id',
      audience: 'matrix',
      jwks: { keys: [issuer.public] },
      algorithms: ['EdDSA'],
    },
    hopKey: hop.private,
    auditUrl: databases.audit.appUrl,
    corsOrigins: ['https://console.example'],
    deadlineMs: 1500,
    production: false,
    log: { info: write, warn: write, error: write },
    ...changes,
  };
  const gateway = await startGateway(config);

  const token = (claims: JWTPayload = {}) =>
    new SignJWT({
      iss: 'https://id',
      aud: 'matrix',
      sub: 'zhang',
      roles: ['analyst'],
      purpose: 'VERIFICATION',
      ...claims,
    })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setExpirationTime('5m')
      .sign(issuer.key);

  async function post(path: string, body: object, headers: Record<string, string>): Promise<Answered> {
    const response = await fetch(`${gateway.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'accept-language': 'en', ...headers },
      body: JSON.stringify(body),
    });
    return answered(response);
  }

  return {
    gateway,
    civilAffairs,
    housing,
    config,
    auditUrl: databases.audit.appUrl,
    auditAdminUrl: databases.audit.adminUrl,
    logged,
    token,
    async ask(query, { claims, headers, ...rest } = {}) {
      return post(
        '/graphql',
        { query, ...rest },
        { authorization: `Bearer ${await token(claims)}`, ...headers },
      );
    },
    askPublic: (query, variables) => post('/public/graphql', { query, variables }, {}),
    lastEntry: () => lastEntry(databases.audit.appUrl),
    async close() {
      await gateway.close();
      await civilAffairs.close();
      await housing.close();
      await dropDatabases(databases);
    },
  };
}

export async function answered(response: Response): Promise<Answered> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text) };
}

async function lastEntry(url: string): Promise<AuditEntry> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query('SELECT entry FROM audit_entries ORDER BY seq DESC LIMIT 1');
    return JSON.parse(rows[0].entry);
  } finally {
    await client.end();
  }
}

async function keyPair(): Promise<{ public: JWK; private: JWK; key: CryptoKey }> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { extractable: true });
  return {
    key: privateKey,
    private: { ...(await exportJWK(privateKey)), kid: 'k' },
    public: { ...(await exportJWK(publicKey)), alg: 'EdDSA' },
  };
}
