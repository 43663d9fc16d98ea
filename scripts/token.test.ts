import { spawnSync } from 'node:child_process';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { issuerKey } from './runtime/keys.ts';

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'sunlight-matrix-token-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

describe('npm run token', () => {
  test('prints a token and nothing else', async () => {
    const { status, stdout, stderr } = token(
      '--role',
      'analyst',
      '--purpose',
      'SCREENING',
      '--case',
      '津纪核〔2026〕12号',
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    const { jwks, path } = await issuerKey(dataDir);
    const { payload } = await jwtVerify(stdout.trim(), createLocalJWKSet(jwks), {
      audience: 'sunlight-matrix',
    });
    expect(payload).toMatchObject({
      iss: 'sunlight-matrix-demonstration',
      sub: 'demo-analyst',
      roles: ['analyst'],
      jurisdiction: '12',
      purpose: 'SCREENING',
      cases: ['津纪核〔2026〕12号'],
    });
    expect(payload.exp! - payload.iat!).toBe(8 * 3600);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  test.each([
    [[], '--role is missing'],
    [['--role', 'king'], '--role king is unknown: expected one of resident,'],
    [['--role', 'public'], 'the public has no token'],
    [['--role', 'officer'], '--role officer needs --department'],
    [['--role', 'officer', '--department', 'moon'], '--department moon is unknown'],
    [['--role', 'analyst', '--role', 'auditor'], "never one person's"],
    [['--role', 'analyst', '--purpose', 'FUN'], '--purpose FUN is unknown'],
    [['--role', 'analyst', '--jurisdiction', 'all'], '--jurisdiction all: expected a division code'],
    [['--role', 'analyst', '--hours', '0'], '--hours 0: expected a whole number'],
    [['--rule', 'analyst'], "Unknown option '--rule'"],
  ])('refuses %j', (args, message) => {
    const { status, stdout, stderr } = token(...args);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain(message);
  });

  test('has no demonstration tokens for production', () => {
    const { status, stderr } = tokenIn({ NODE_ENV: 'production' }, '--role', 'analyst');
    expect(status).toBe(1);
    expect(stderr).toContain('here tokens come from IDENTITY_ISSUER');
  });
});

function token(...args: string[]) {
  return tokenIn({}, ...args);
}

function tokenIn(environment: Record<string, string>, ...args: string[]) {
  return spawnSync(process.execPath, [join(import.meta.dirname, 'token.ts'), ...args], {
    env: { ...environment, DATA_DIR: dataDir },
    encoding: 'utf8',
  });
}
