import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DepartmentName } from '../../schema/departments.ts';
import { type PlatformConfig, shout } from '../config.ts';
import type { Databases } from './databases.ts';
import { DEMONSTRATION } from './demonstration-token.ts';
import type { Keys } from './keys.ts';
import type { Lifetime } from './lifetime.ts';

export interface GatewayProcess {
  url: string;
  pid: number;
}

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
  const { lifetime } = needs;
  lifetime.signal.throwIfAborted();
  await mkdir(scratchDirOf(needs.config), { recursive: true, mode: 0o700 });
  const child = spawn(process.execPath, [...readingOnly(needs), join(ROOT, 'scripts/gateway.ts')], {
    env: gatewayEnvironment(needs),
    // Not in our process group: Ctrl-C goes to us, and we stop things in order. It ends by itself when we are gone.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  async function stop(): Promise<void> {
    child.kill('SIGTERM');
    if (await Promise.race([ended.then(() => true), sleep(15_000, false, { ref: false })])) return;
    child.kill('SIGKILL');
    await ended;
  }
  lifetime.onStop('The gateway', stop);
  const url = await Promise.race([
    new Promise<string>((resolve) =>
      child.on('message', (message) => resolve((message as { ready: string }).ready)),
    ),
    ended.then(() => null),
    sleep(60_000, null, { ref: false }),
  ]);
  if (url === null) throw new Error('The gateway did not start; what it said stands above.');
  ended.then(() => lifetime.end('The gateway has ended by itself; what it said stands above.'));
  return { url, pid: child.pid! };
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
