import { z } from 'zod';

export type Environment = Readonly<Record<string, string | undefined>>;

/** A setting that is missing or wrong. The message lists all of them, never a value that may be secret. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** A PostgreSQL URL that names its database. */
export const databaseUrl = z
  .string()
  .regex(/^postgres(ql)?:\/\/[^/]+\/.+/, 'expected postgres://user:password@host/database');
export const httpUrl = z.url({ protocol: /^https?$/, error: 'expected an http(s) URL' });
const file = z.string().min(1, 'expected the path of a file');
const number = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `expected a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `expected a whole number from ${least} to ${most}`);
const origin = z
  .string()
  .refine(
    (text) => URL.canParse(text) && new URL(text).origin === text,
    'expected an origin such as https://sites.example.cn',
  );
const origins = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine(
    (list) => list.every((origin) => URL.canParse(origin) && new URL(origin).origin === origin),
    'expected origins such as https://sites.example.cn, separated by commas',
  );

const proxies = z
  .string()
  .transform((list) =>
    list
      .split(',')
      .map((entry) => entry.trim())
      .filter(Boolean),
  )
  .refine(
    (list) => list.every((entry) => entry === 'loopback' || /^[\da-f.:]+(\/\d{1,3})?$/i.test(entry)),
    'expected addresses or ranges such as 10.0.0.0/8, or loopback, separated by commas',
  );

export const baseShape = {
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: number(0, 65_535).default(4000),
  DATA_DIR: z.string().min(1).default('.data'),
  NODE_ENV: z.string().optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).optional(),
};
const sharedShape = {
  ...baseShape,
  CORS_ORIGINS: origins.default([]),
  DEADLINE_MS: number(100, 600_000).default(10_000),
};
/** The variables of `npm start`, `npm run subgraph` and the tools; those per department are read by name. */
export const platformSchema = z.object({
  ...sharedShape,
  IDENTITY_ISSUER: z.string().min(1).optional(),
  IDENTITY_AUDIENCE: z.string().min(1).optional(),
  IDENTITY_JWKS_URL: httpUrl.optional(),
  ISSUER_PORT: number(0, 65_535).optional(),
  LINK_KEY_FILE: file.optional(),
  LINK_ALGORITHM: z.enum(['sha256', 'sm3']).default('sha256'),
  REPORT_KEYS_FILE: file.optional(),
  HOP_KEY_FILE: file.optional(),
  HOP_JWKS_FILE: file.optional(),
  SITE: z.enum(['on', 'off']).default('on'),
  KEPT_KEY_SETS_MB: number(0, 1_000_000).default(512),
});
/** The variables of the gateway's own process. */
export const gatewaySchema = z.object({
  ...sharedShape,
  IDENTITY_ISSUER: z.string().min(1),
  IDENTITY_AUDIENCE: z.string().min(1),
  IDENTITY_JWKS_URL: httpUrl.optional(),
  IDENTITY_JWKS_FILE: file.optional(),
  HOP_KEY_FILE: file,
  DATABASE_URL_AUDIT: databaseUrl,
  DATABASE_URL_OVERSIGHT_ENGINE: databaseUrl.optional(),
  SCRATCH_DIR: file.optional(),
  RUN_WORKER: z.enum(['on', 'off']).default('on'),
});

/** The variables of the public site. */
export const siteSchema = z.object({
  HOST: baseShape.HOST,
  NODE_ENV: baseShape.NODE_ENV,
  LOG_LEVEL: baseShape.LOG_LEVEL,
  SITE_PORT: number(0, 65_535).default(4080),
  SITE_GRAPH_URL: httpUrl.default('http://127.0.0.1:4000'),
  SITE_ORIGIN: origin.optional(),
  SITE_FRAME_ANCESTORS: origins.default([]),
  SITE_TRUSTED_PROXIES: proxies.default(['loopback']),
  SITE_DIVISION: z
    .string()
    .regex(/^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/, 'expected a division code of 2, 4, 6, 9 or 12 digits')
    .default('12'),
  SITE_NAME: z.string().min(1).max(20).optional(),
  SITE_NAME_EN: z.string().min(1).max(40).optional(),
  SITE_HALLS_FILE: file.optional(),
  SITE_OIDC_ISSUER: httpUrl.optional(),
  SITE_OIDC_CLIENT_ID: z.string().min(1).optional(),
  SITE_OIDC_CLIENT_SECRET_FILE: file.optional(),
  SITE_OIDC_SCOPE: z
    .string()
    .regex(/\bopenid\b/, 'expected scopes with openid among them')
    .default('openid profile offline_access'),
});

/** @throws ConfigError naming every variable that is missing or wrong, never a value */
export function parse<T extends z.ZodType>(schema: T, environment: Environment): z.infer<T> {
  // A variable that is set to nothing counts as not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const lines = result.error.issues.map(({ path, message }) => {
    const name = path.join('.');
    return given[name] === undefined ? `${name} is missing` : `${name}: ${message}`;
  });
  throw new ConfigError(`${lines.join('\n')}\n(see docs/configuration.md)`);
}

/** One variable that may be absent. @throws ConfigError */
export function urlOf(
  schema: z.ZodType<string>,
  environment: Environment,
  variable: string,
): string | undefined {
  const value = environment[variable];
  if (!value) return undefined;
  const result = schema.safeParse(value);
  if (!result.success) throw new ConfigError(`${variable}: ${result.error.issues[0]?.message}`);
  return result.data;
}
