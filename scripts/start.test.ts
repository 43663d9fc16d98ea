import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEPARTMENTS } from '../schema/departments.ts';
import { readTokenRequest, signDemonstrationToken } from './runtime/demonstration-token.ts';
import { issuerKey } from './runtime/keys.ts';
import { removePostgresHome } from './runtime/postgres-home.ts';
import { isAlive } from './runtime/processes.ts';
import { descendantsOf, type Platform, startProgram } from './testing/platform.ts';

let folder: string;
let dataDir: string;
let platform: Platform;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunlight-matrix-start-'));
  dataDir = join(folder, 'data');
  platform = start();
  url = await platform.ready;
}, 120_000);
afterAll(async () => {
  if (platform.child.exitCode === null) await platform.stop('SIGTERM');
  await removePostgresHome(join(dataDir, 'postgres'));
  await rm(folder, { recursive: true, force: true });
});

describe('npm start', { timeout: 60_000 }, () => {
  test('says where it is, who may ask, what to paste, what it took', () => {
    expect(platform.output()).toMatch(/^ready http:\/\/127\.0\.0\.1:\d+\/graphql .*\/public\/graphql /);
    expect(platform.output()).toMatch(/^site http:\/\/127\.0\.0\.1:\d+\/$/m);
    expect(platform.output()).toMatch(/started in \d+\.\d s, \d+ MB of memory/);
    expect(platform.output()).toContain('npm run -s token -- --role analyst --purpose SCREENING');
    expect(platform.output().match(/^curl /gm)).toHaveLength(3);
  });

  test('brings an issuer that signs people in', async () => {
    const issuer = /^sign-in (http:\S+)/m.exec(platform.output())![1]!;
    const response = await fetch(`${issuer}/.well-known/openid-configuration`);
    expect(await response.json()).toMatchObject({ issuer, code_challenge_methods_supported: ['S256'] });
  });

  test('looks every morning for what is late, or published without what it must have', async () => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await token()}`,
        'x-purpose': 'SCREENING',
      },
      body: JSON.stringify({ query: '{ runSchedules { screen cron } }' }),
    });
    const { data } = (await response.json()) as { data: { runSchedules: { screen: string }[] } };
    expect(data.runSchedules.map(({ screen }) => screen).sort()).toEqual(['D01', 'D02']);
  });

  test('answers when every department does', async () => {
    const response = await fetch(`${url}/health/ready`);
    expect(response.status).toBe(200);
    const text = await response.text();
    for (const name of DEPARTMENTS) expect(text).toContain(name);
  });

  test('answers the queries that it prints', async () => {
    for (const file of await readdir(queryFolder)) {
      const isPublic = file.startsWith('public-');
      const { data, errors } = await ask(file, isPublic ? null : await token());
      expect({ file, errors }).toEqual({ file, errors: undefined });
      const [connection] = Object.values(data ?? {}) as { nodes: unknown[] }[];
      expect({ file, found: connection!.nodes.length > 0 }).toEqual({ file, found: true });
    }
  });

  test('keeps keys and passwords to their owner', async () => {
    const names = await readdir(join(dataDir, 'keys'));
    expect(names).toEqual(expect.arrayContaining(['hop.json', 'issuer.json', 'link.key']));
    expect(JSON.stringify(names)).not.toContain('.draft');
  });

  test.runIf(process.platform === 'linux')(
    "runs the gateway without the link key or a department's database",
    async () => {
      const gateway = (await descendantsOf(platform.child.pid!)).find(({ command }) =>
        command.includes('gateway.ts'),
      );
      const environment = await readFile(`/proc/${gateway!.pid}/environ`, 'utf8');
      const told = environment + gateway!.command;
      expect(told).toContain('DATABASE_URL_AUDIT=');

      const key = (await readFile(join(dataDir, 'keys/link.key'), 'utf8')).trim();
      const bytes = Buffer.from(key, 'hex');
      const secrets = [key, bytes.toString('base64'), bytes.toString('base64url'), 'link.key', 'LINK_'];
      for (const name of DEPARTMENTS.map((department) => department.replace('-', '_'))) {
        const passwords = JSON.parse(await readFile(join(dataDir, `keys/database.${name}.json`), 'utf8'));
        // Of oversight's database it knows what runs write with, and nothing else.
        const { engine: _, ...others } = passwords;
        secrets.push(...(Object.values(others) as string[]), `DATABASE_URL_${name.toUpperCase()}=`);
      }
      secrets.push((await readFile(join(dataDir, 'postgres/superuser.key'), 'utf8')).trim());
      for (const secret of secrets) expect(told).not.toContain(secret);
      // Node's own lock: of the data directory it may read its two key files, and where matches write for themselves.
      const readable = gateway!.command
        .match(/--allow-fs-read=\S+/g)!
        .filter((flag) => flag.includes(dataDir));
      expect(readable.map((flag) => flag.split('/').at(-1))).toEqual([
        'hop.json',
        'issuer.jwks.json',
        'scratch',
      ]);
    },
  );

  test('refuses a second start on the same data directory', async () => {
    const second = start();
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`${dataDir} is in use by process ${platform.child.pid}`);
    expect(second.output()).toBe('');
  });

  test('refuses a port that is in use, and leaves nothing behind', async () => {
    const { port } = new URL(url);
    const other = join(folder, 'other');
    const second = start({ PORT: port, DATA_DIR: other });
    expect(await second.ended).toBe(1);
    expect(second.errors()).toContain(`Port ${port} on 127.0.0.1 is in use`);
    expect(await readdir(other)).toEqual([]);
  });

  test('stops everything on Ctrl-C, also when pressed twice, and starts again with its data', async () => {
    const before = await ask('public-payments.graphql', null);
    const processes = await descendantsOf(platform.child.pid!);
    expect(processes.length).toBeGreaterThan(3);
    setTimeout(() => platform.child.kill('SIGINT'), 50);
    expect(await platform.stop('SIGINT')).toBe(0);
    expect(processes.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(await readdir(dataDir)).not.toContain('lock');

    const began = performance.now();
    platform = start();
    url = await platform.ready;
    // Some 3 seconds on a machine left alone; the tests share theirs with others.
    expect((performance.now() - began) / 1000).toBeLessThan(30);
    expect(await ask('public-payments.graphql', null)).toEqual(before);
  });

  test.runIf(process.platform === 'linux')('says so and stops when the gateway dies', async () => {
    const processes = await descendantsOf(platform.child.pid!);
    process.kill(processes.find(({ command }) => command.includes('gateway.ts'))!.pid, 'SIGKILL');
    expect(await platform.ended).toBe(1);
    expect(platform.errors()).toContain('The gateway has ended by itself');
    expect(processes.filter(({ pid }) => isAlive(pid))).toEqual([]);
  });

  test('says what is wrong with a setting before it touches anything', async () => {
    const other = join(folder, 'never');
    const refused = start({ DATA_DIR: other, PORT: 'http', DEADLINE_MS: '-1' });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toMatch(/PORT: expected a whole number.*\nDEADLINE_MS: expected/);
    expect(await readdir(folder)).not.toContain('never');
  });

  test('takes no demonstration keys to production', async () => {
    const refused = start({ NODE_ENV: 'production' });
    expect(await refused.ended).toBe(1);
    expect(refused.errors()).toContain('missing: LINK_KEY_FILE, HOP_KEY_FILE, IDENTITY_ISSUER');
  });
});

const queryFolder = join(import.meta.dirname, '../docs/queries');

function start(environment: Record<string, string> = {}): Platform {
  const minimal = { DATA_DIR: dataDir, PORT: '0' };
  return startProgram('start.ts', ['--people', '400'], { ...minimal, ...environment });
}

async function token(): Promise<string> {
  const request = readTokenRequest(['--role', 'analyst', '--purpose', 'SCREENING']);
  return signDemonstrationToken(request, (await issuerKey(dataDir)).key);
}

async function ask(file: string, bearer: string | null): Promise<{ data?: object; errors?: unknown }> {
  const response = await fetch(`${url}${bearer ? '' : '/public'}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(bearer && { authorization: `Bearer ${bearer}` }) },
    body: JSON.stringify({ query: await readFile(join(queryFolder, file), 'utf8') }),
  });
  return (await response.json()) as { data?: object; errors?: unknown };
}
