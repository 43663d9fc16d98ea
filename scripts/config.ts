import { resolve } from 'node:path';
import type { z } from 'zod';
import { DEPARTMENTS, type DepartmentName } from '../schema/departments.ts';
import {
  type baseShape,
  ConfigError,
  databaseUrl,
  type Environment,
  gatewaySchema,
  httpUrl,
  parse,
  platformSchema,
  siteSchema,
  urlOf,
} from './runtime/settings.ts';

/** Settings that every process shares. All of them are described in docs/configuration.md. */
export interface BaseConfig {
  host: string;
  port: number;
  /** Absolute. */
  dataDir: string;
  production: boolean;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
}

/** How one database is reached. */
export interface DatabaseUrls {
  app: string;
  /** The audit log has no public reader. */
  public?: string;
  /** Runs of screens and what they find are written with it; oversight's alone. */
  engine?: string;
  /** Without it the database is expected to be migrated already. */
  migrator?: string;
}

export interface IdentitySettings {
  issuer: string;
  audience: string;
  jwksUrl: string;
}

/** What `npm start` and `npm run subgraph` need: departments have databases and the link key. */
export interface PlatformConfig extends BaseConfig {
  /** Databases of the operator's own; the rest live in the PostgreSQL that comes with the platform. */
  databases: Partial<Record<DepartmentName | 'audit', DatabaseUrls>>;
  /** Departments that are served elsewhere. */
  subgraphUrls: Partial<Record<DepartmentName, string>>;
  corsOrigins: string[];
  /** `null`: the demonstration issuer. */
  identity: IdentitySettings | null;
  /** Where the demonstration issuer signs people in. */
  issuerPort: number;
  /** `null`: keys made in the data directory at the first start. */
  linkKeyFile: string | null;
  /** The keys of the offices that take reports; `null`: made in the data directory. */
  reportKeysFile: string | null;
  hopKeyFile: string | null;
  hopJwksFile: string | null;
  linkAlgorithm: 'sha256' | 'sm3';
  /** How much a department keeps on disk of the key sets it has made. */
  keptKeyBytes: number;
  deadlineMs: number;
  /** The public site that `npm start` brings; `null`: none. */
  site: { port: number; origin: string | null; variables: Record<string, string> } | null;
}

/** What the gateway's own process is told, and no more. */
export interface GatewaySettings extends BaseConfig {
  subgraphUrls: Record<DepartmentName, string>;
  corsOrigins: string[];
  identity: IdentitySettings | { issuer: string; audience: string; jwksFile: string };
  hopKeyFile: string;
  auditUrl: string;
  /** Without it screens are neither stored nor run here. */
  engineUrl?: string;
  /** Where matches write what does not fit into memory. */
  scratchDir?: string;
  /** Whether this process takes part in runs. */
  works: boolean;
  deadlineMs: number;
}

/** What the public site's own process is told. */
export interface SiteSettings {
  host: string;
  port: number;
  /** Origin of the gateway, as the site reaches it. */
  graphUrl: string;
  /** Origin of the site, as visitors reach it: what QR codes hold. `null`: where it listens. */
  origin: string | null;
  /** Origins of the platforms that may show the site within a page of theirs. */
  frameAncestors: string[];
  /** Whose `x-forwarded-for` is believed. */
  trustedProxies: string[];
  /** Prefix of the division codes whose villages it shows. */
  division: string;
  name: string | null;
  nameEn: string | null;
  /** Telephone numbers of the halls. */
  hallsFile: string | null;
  /** Where people with a role sign in; `null`: nobody does. */
  signIn: { issuer: string; clientId: string; clientSecretFile: string | null; scope: string } | null;
  production: boolean;
  logLevel: BaseConfig['logLevel'];
}

/** Reads the environment for `npm start`, `npm run subgraph` and the tools. @throws ConfigError */
export function readPlatformConfig(
  environment: Environment = process.env,
  defaultPort = 4000,
): PlatformConfig {
  const settings = parse(platformSchema, { PORT: String(defaultPort), ...environment });
  const config: PlatformConfig = {
    ...base(settings),
    databases: {},
    subgraphUrls: {},
    corsOrigins: settings.CORS_ORIGINS,
    identity: identityOf(settings),
    issuerPort: settings.ISSUER_PORT ?? besides(settings.PORT, 90),
    linkKeyFile: settings.LINK_KEY_FILE ?? null,
    reportKeysFile: settings.REPORT_KEYS_FILE ?? null,
    hopKeyFile: settings.HOP_KEY_FILE ?? null,
    hopJwksFile: settings.HOP_JWKS_FILE ?? null,
    linkAlgorithm: settings.LINK_ALGORITHM,
    keptKeyBytes: settings.KEPT_KEY_SETS_MB * 1024 * 1024,
    deadlineMs: settings.DEADLINE_MS,
    site: settings.SITE === 'on' ? siteFor(environment, settings.PORT) : null,
  };
  for (const name of [...DEPARTMENTS, 'audit'] as const) {
    const urls = databaseUrls(environment, name);
    if (urls) config.databases[name] = urls;
  }
  for (const name of DEPARTMENTS) {
    const url = subgraphUrl(environment, name, config.production);
    if (url) config.subgraphUrls[name] = url;
  }
  return config;
}

/** Reads the environment of the gateway's own process. @throws ConfigError */
export function readGatewaySettings(environment: Environment = process.env): GatewaySettings {
  // Apollo's packages report to their maker unless told not to, and they ask this variable.
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const settings = parse(gatewaySchema, environment);
  const { IDENTITY_ISSUER: issuer, IDENTITY_AUDIENCE: audience, IDENTITY_JWKS_FILE: jwksFile } = settings;
  const config = base(settings);
  if (config.production && jwksFile) {
    throw new ConfigError('IDENTITY_JWKS_FILE holds the demonstration issuer, which production refuses.');
  }
  if (!settings.IDENTITY_JWKS_URL && !jwksFile) {
    throw new ConfigError("IDENTITY_JWKS_URL is missing: expected the URL of the issuer's public keys.");
  }
  const urls = DEPARTMENTS.map((name) => [name, subgraphUrl(environment, name, config.production)] as const);
  const missing = urls.filter(([, url]) => !url).map(([name]) => `SUBGRAPH_URL_${shout(name)}`);
  if (missing.length > 0)
    throw new ConfigError(`${missing.join(', ')} missing: expected each department's URL.`);
  return {
    ...config,
    subgraphUrls: Object.fromEntries(urls) as Record<DepartmentName, string>,
    corsOrigins: settings.CORS_ORIGINS,
    identity: settings.IDENTITY_JWKS_URL
      ? { issuer, audience, jwksUrl: settings.IDENTITY_JWKS_URL }
      : { issuer, audience, jwksFile: jwksFile! },
    hopKeyFile: settings.HOP_KEY_FILE,
    auditUrl: settings.DATABASE_URL_AUDIT,
    ...(settings.DATABASE_URL_OVERSIGHT_ENGINE && { engineUrl: settings.DATABASE_URL_OVERSIGHT_ENGINE }),
    ...(settings.SCRATCH_DIR && { scratchDir: resolve(settings.SCRATCH_DIR) }),
    works: settings.RUN_WORKER === 'on',
    deadlineMs: settings.DEADLINE_MS,
  };
}

/** Reads the environment of the public site. @throws ConfigError */
export function readSiteSettings(environment: Environment = process.env): SiteSettings {
  const settings = siteOf(environment);
  if (settings.production && !settings.origin) {
    throw new ConfigError('SITE_ORIGIN is missing: printed QR codes would lead nowhere.');
  }
  return settings;
}

/** Checked here, read again by the site's own process, which is given nothing but these. */
function siteFor(environment: Environment, port: number): PlatformConfig['site'] {
  const SITE_PORT = environment.SITE_PORT || String(port === 0 ? 0 : port + 80);
  const given = { ...environment, SITE_PORT };
  const settings = siteOf(given);
  const variables = Object.entries(given).filter(([name, value]) => name.startsWith('SITE_') && value);
  return {
    port: settings.port,
    origin: settings.origin,
    variables: Object.fromEntries(variables) as Record<string, string>,
  };
}

function siteOf(environment: Environment): SiteSettings {
  const settings = parse(siteSchema, environment);
  const production = settings.NODE_ENV === 'production';
  return {
    host: settings.HOST,
    port: settings.SITE_PORT,
    graphUrl: new URL(settings.SITE_GRAPH_URL).origin,
    origin: settings.SITE_ORIGIN ?? null,
    frameAncestors: settings.SITE_FRAME_ANCESTORS,
    trustedProxies: settings.SITE_TRUSTED_PROXIES,
    division: settings.SITE_DIVISION,
    name: settings.SITE_NAME ?? null,
    nameEn: settings.SITE_NAME_EN ?? null,
    hallsFile: settings.SITE_HALLS_FILE ?? null,
    signIn: signInOf(settings, production),
    production,
    logLevel: settings.LOG_LEVEL ?? (production ? 'info' : 'warn'),
  };
}

function signInOf(settings: z.infer<typeof siteSchema>, production: boolean): SiteSettings['signIn'] {
  const { SITE_OIDC_ISSUER: issuer, SITE_OIDC_CLIENT_ID: clientId } = settings;
  if (!issuer && !clientId) return null;
  if (!issuer || !clientId) {
    throw new ConfigError('SITE_OIDC_ISSUER and SITE_OIDC_CLIENT_ID belong together: set both or neither.');
  }
  if (production && !issuer.startsWith('https:')) {
    throw new ConfigError('SITE_OIDC_ISSUER: production takes https only.');
  }
  const clientSecretFile = settings.SITE_OIDC_CLIENT_SECRET_FILE ?? null;
  return { issuer, clientId, clientSecretFile, scope: settings.SITE_OIDC_SCOPE };
}

/** What production asks of `npm start`: nothing that was made for the demonstration. @throws ConfigError */
export function requireProductionSettings(config: PlatformConfig, department?: DepartmentName): void {
  if (!config.production) return;
  const databases = department ? [department] : ([...DEPARTMENTS, 'audit'] as const);
  const missing = [
    !config.linkKeyFile && 'LINK_KEY_FILE',
    department ? !config.hopJwksFile && 'HOP_JWKS_FILE' : !config.hopKeyFile && 'HOP_KEY_FILE',
    !department && !config.identity && 'IDENTITY_ISSUER, IDENTITY_AUDIENCE, IDENTITY_JWKS_URL',
    ...databases.map((name) => !config.databases[name] && `DATABASE_URL_${shout(name)}`),
    !department && config.site && !config.site.origin && 'SITE_ORIGIN (or SITE=off)',
  ].filter((name) => typeof name === 'string');
  if (missing.length === 0) return;
  throw new ConfigError(
    `NODE_ENV=production takes no demonstration keys, issuer or databases; missing: ${missing.join(', ')}.`,
  );
}

/** A default port that follows the gateway's, so that two platforms on one machine do not meet. */
function besides(port: number, distance: number): number {
  return port === 0 ? 0 : Math.min(port + distance, 65_535);
}

/** `civil-affairs` as environment variables spell it. */
export function shout(name: string): string {
  return name.replaceAll('-', '_').toUpperCase();
}

function base(settings: z.infer<z.ZodObject<typeof baseShape>>): BaseConfig {
  const production = settings.NODE_ENV === 'production';
  return {
    host: settings.HOST,
    port: settings.PORT,
    dataDir: resolve(settings.DATA_DIR),
    production,
    logLevel: settings.LOG_LEVEL ?? (production ? 'info' : 'warn'),
  };
}

function identityOf(settings: z.infer<typeof platformSchema>): IdentitySettings | null {
  const { IDENTITY_ISSUER: issuer, IDENTITY_AUDIENCE: audience, IDENTITY_JWKS_URL: jwksUrl } = settings;
  if (issuer && audience && jwksUrl) return { issuer, audience, jwksUrl };
  if (!issuer && !audience && !jwksUrl) return null;
  throw new ConfigError(
    'IDENTITY_ISSUER, IDENTITY_AUDIENCE and IDENTITY_JWKS_URL belong together: set all three or none.',
  );
}

function databaseUrls(environment: Environment, name: DepartmentName | 'audit'): DatabaseUrls | null {
  const variable = `DATABASE_URL_${shout(name)}`;
  const read = (suffix: string) => urlOf(databaseUrl, environment, variable + suffix);
  const [app, publicUrl, migrator] = [read(''), read('_PUBLIC'), read('_MIGRATOR')];
  const engine = name === 'oversight' ? read('_ENGINE') : undefined;
  if (!app) {
    if (publicUrl || migrator)
      throw new ConfigError(
        `${variable} is missing beside ${variable}_${publicUrl ? 'PUBLIC' : 'MIGRATOR'}.`,
      );
    return null;
  }
  if (name !== 'audit' && !publicUrl) {
    throw new ConfigError(
      `${variable}_PUBLIC is missing: the public is read for by a role of its own, never by ${variable}.`,
    );
  }
  if (name === 'oversight' && !engine) {
    throw new ConfigError(
      `${variable}_ENGINE is missing: runs are written by a role of their own, never by ${variable}.`,
    );
  }
  return {
    app,
    ...(publicUrl && { public: publicUrl }),
    ...(migrator && { migrator }),
    ...(engine && { engine }),
  };
}

function subgraphUrl(
  environment: Environment,
  name: DepartmentName,
  production: boolean,
): string | undefined {
  const variable = `SUBGRAPH_URL_${shout(name)}`;
  const url = urlOf(httpUrl, environment, variable);
  if (!url || !production || url.startsWith('https:')) return url;
  if (/^(127(\.\d+){3}|localhost|\[::1\])$/.test(new URL(url).hostname)) return url;
  throw new ConfigError(`${variable}: production takes https, or http on loopback to a proxy that adds it.`);
}
