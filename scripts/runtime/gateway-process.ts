import { realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { DepartmentName } from '../../schema/departments.ts';
import { type PlatformConfig, shout } from '../config.ts';
import type { Databases } from './databases.ts';
import { DEMONSTRATION } from './demonstration-token.ts';
import type { Keys } from './keys.ts';
import type { Lifetime } from './lifetime.ts';
import { type ProgramProcess, startProgramProcess } from './program-process.ts';

export type GatewayProcess = ProgramProcess;

export interface GatewayNeeds {
  config: PlatformConfig;
  databases: Databases;
  keys: Keys;
  subgraphUrls: Record<DepartmentName, string>;
}

/**
 * All that the gateway's process is told. Built from nothing: what is not listed here, such as the link key's file or
 * a department's database, it never learns. Oversight's it knows as the role that runs write with.
 */
export function gatewayEnvironment({
  config,
  databases,
  keys,
  subgraphUrls,
}: GatewayNeeds): Record<string, string> {
  const identity = config.identity
    ? {
        IDENTITY_ISSUER: config.identity.issuer,
        IDENTITY_AUDIENCE: config.identity.audience,
        IDENTITY_JWKS_URL: config.identity.jwksUrl,
      }
    : {
        IDENTITY_ISSUER: DEMONSTRATION.issuer,
        IDENTITY_AUDIENCE: DEMONSTRATION.audience,
        ...(keys.issuerJwksFile && { IDENTITY_JWKS_FILE: keys.issuerJwksFile }),
      };
  const subgraphs = Object.entries(subgraphUrls).map(([name, url]) => [`SUBGRAPH_URL_${shout(name)}`, url]);
  return {
    HOST: config.host,
    PORT: String(config.port),
    LOG_LEVEL: config.logLevel,
    CORS_ORIGINS: config.corsOrigins.join(','),
    DEADLINE_MS: String(config.deadlineMs),
    SCRATCH_DIR: scratchDirOf(config),
    DATABASE_URL_AUDIT: databases.urls.audit.app,
    ...(databases.urls.oversight?.engine && {
      DATABASE_URL_OVERSIGHT_ENGINE: databases.urls.oversight.engine,
    }),
    HOP_KEY_FILE: keys.hopKeyFile,
    ...(config.production && { NODE_ENV: 'production' }),
    ...identity,
    ...Object.fromEntries(subgraphs),
  };
}

/** Starts scripts/gateway.ts and waits until it answers. @throws with the gateway's own words if it does not come up */
export async function startGatewayProcess(
  needs: GatewayNeeds & { lifetime: Lifetime },
): Promise<GatewayProcess> {
  await mkdir(scratchDirOf(needs.config), { recursive: true, mode: 0o700 });
  return startProgramProcess({
    name: 'The gateway',
    script: 'scripts/gateway.ts',
    environment: gatewayEnvironment(needs),
    nodeOptions: readingOnly(needs),
    lifetime: needs.lifetime,
  });
}

function scratchDirOf({ dataDir }: PlatformConfig): string {
  return join(dataDir, 'scratch');
}

const ROOT = join(import.meta.dirname, '../..');

/**
 * The process may read the program and its own key files: not the link key, not the departments' passwords. It may
 * start nothing, and write nowhere but where matches put what does not fit into memory.
 */
function readingOnly({ config, keys: { hopKeyFile, issuerJwksFile } }: GatewayNeeds): string[] {
  // node_modules may be a link, and permissions are checked on both its ends.
  const program = ['node_modules', 'gateway', 'schema', 'scripts', 'package.json'].flatMap((name) => {
    const path = join(ROOT, name);
    const real = realpathSync(path);
    return real === path ? [path] : [path, real];
  });
  const files = [...program, hopKeyFile, ...(issuerJwksFile ? [issuerJwksFile] : [])];
  // Node 25 and later also close the network unless told otherwise.
  const network = process.allowedNodeEnvironmentFlags.has('--allow-net') ? ['--allow-net'] : [];
  const scratch = scratchDirOf(config);
  const readable = [...files, scratch].map((path) => `--allow-fs-read=${path}`);
  return ['--permission', ...network, ...readable, `--allow-fs-write=${scratch}`];
}
