import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportJWK, generateKeyPair, type JSONWebKeySet, type JWK } from 'jose';
import type { PlatformConfig } from '../config.ts';
import { type Roles, rolesOf } from './provision.ts';

/** A signing key, in the file and as its public half. */
export interface SigningKey {
  /** The file of the private key. */
  path: string;
  key: JWK;
  jwks: JSONWebKeySet;
  /** The file of the public half, kept beside the keys to be handed out. */
  jwksPath: string;
}

/** All keys of a platform. */
export interface Keys {
  link: { key: Buffer; algorithm: PlatformConfig['linkAlgorithm'] };
  /** The keys that reports are sealed to, as the department of reports reads them; null where none were named or made. */
  reports: unknown;
  /** The file of the gateway's private key, and the public keys that departments accept. */
  hopKeyFile: string;
  hopJwks: JSONWebKeySet;
  /** Public keys of the demonstration issuer; `null` where the configuration names another. */
  issuerJwksFile: string | null;
}

/** Reads the keys that the configuration names; the others are made in the data directory once. */
export async function openKeys(config: PlatformConfig): Promise<Keys> {
  const { dataDir } = config;
  const hop = config.hopJwksFile ? null : await hopKey(dataDir, config.hopKeyFile);
  return {
    link: { key: await linkKey(dataDir, config.linkKeyFile), algorithm: config.linkAlgorithm },
    reports: await reportKeys(config),
    hopKeyFile: hop?.path ?? config.hopKeyFile ?? '',
    hopJwks: hop?.jwks ?? (await readJwks(config.hopJwksFile!, 'HOP_JWKS_FILE')),
    issuerJwksFile: config.identity ? null : (await issuerKey(dataDir)).jwksPath,
  };
}

/** The departments' link key: 32 bytes, in the file as 64 hexadecimal digits. Made in the data directory if no file is named. */
export async function linkKey(dataDir: string, path: string | null): Promise<Buffer> {
  const text = path
    ? await readRequired(path, 'LINK_KEY_FILE')
    : await keep(dataDir, 'link.key', async () => randomBytes(32).toString('hex'));
  if (!/^[0-9a-f]{64}$/i.test(text)) {
    throw new Error(
      `${path ?? join(keyFolder(dataDir), 'link.key')}: expected 64 hexadecimal digits (32 bytes).`,
    );
  }
  return Buffer.from(text, 'hex');
}

/**
 * The keys of the offices that take reports. The demonstration makes both halves for every street, district and the city;
 * production names a file of its own, in which the private halves may be missing.
 */
async function reportKeys({ dataDir, reportKeysFile, production }: PlatformConfig): Promise<unknown> {
  if (reportKeysFile) {
    return parseJson(await readRequired(reportKeysFile, 'REPORT_KEYS_FILE'), reportKeysFile);
  }
  if (production) return null;
  const made = keep(dataDir, 'reports.json', async () => {
    // Loaded where it is used: the gateway reads its own keys here, and may read nothing of a department.
    const { demonstrationReportKeys } = await import('./report-keys.ts');
    return JSON.stringify(await demonstrationReportKeys());
  });
  return parseJson(await made, 'reports.json');
}

/** The gateway's key for the hop to departments (Ed25519). */
export async function hopKey(dataDir: string, path: string | null): Promise<SigningKey> {
  return signingKey(dataDir, 'hop.json', path, 'HOP_KEY_FILE');
}

/** The demonstration issuer's key (Ed25519). Production never asks for it. */
export async function issuerKey(dataDir: string): Promise<SigningKey> {
  return signingKey(dataDir, 'issuer.json', null, 'The demonstration issuer');
}

/** Public keys from a file that was named. */
export async function readJwks(path: string, variable: string): Promise<JSONWebKeySet> {
  const set = parseJson(await readRequired(path, variable), path) as Partial<JSONWebKeySet>;
  if (!Array.isArray(set.keys))
    throw new Error(`${variable}: expected a JSON Web Key Set ({"keys": […]}) in ${path}.`);
  if (set.keys.some((key) => 'd' in key))
    throw new Error(`${variable}: ${path} holds a private key; expected public ones.`);
  return { keys: set.keys };
}

/** A private Ed25519 key from a file that was named. */
export async function readPrivateKey(path: string, variable: string): Promise<JWK> {
  const key = parseJson(await readRequired(path, variable), path) as JWK;
  if (key.kty === 'OKP' && key.crv === 'Ed25519' && key.d && key.x) return key;
  throw new Error(`${variable}: expected a private Ed25519 key as JSON Web Key in ${path}.`);
}

/** The passwords of every login role of the databases that come with the platform. */
export async function databasePasswords(
  dataDir: string,
  databases: readonly string[],
): Promise<Record<string, Roles>> {
  const passwords: Record<string, Roles> = {};
  for (const database of databases) {
    const roles = Object.keys(rolesOf(database));
    const text = await keep(dataDir, `database.${database}.json`, async () =>
      JSON.stringify(Object.fromEntries(roles.map((kind) => [kind, randomBytes(24).toString('base64url')]))),
    );
    passwords[database] = parseJson(text, database) as Roles;
  }
  return passwords;
}

async function signingKey(
  dataDir: string,
  name: string,
  path: string | null,
  variable: string,
): Promise<SigningKey> {
  if (!path) await keep(dataDir, name, newSigningKey);
  const from = path ?? join(keyFolder(dataDir), name);
  const key = await readPrivateKey(from, variable);
  const { d: _, ...publicKey } = key;
  const jwks = { keys: [publicKey] };
  const jwksPath = join(keyFolder(dataDir), name.replace('.json', '.jwks.json'));
  await mkdir(keyFolder(dataDir), { recursive: true, mode: 0o700 });
  await writeFile(jwksPath, `${JSON.stringify(jwks)}\n`, { mode: 0o600 });
  return { path: from, key, jwks, jwksPath };
}

async function newSigningKey(): Promise<string> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return JSON.stringify({ ...(await exportJWK(privateKey)), alg: 'EdDSA', use: 'sig', kid: randomUUID() });
}

function keyFolder(dataDir: string): string {
  return join(dataDir, 'keys');
}

/** The content of a key file; made once, whole, readable by its owner alone, also when two processes ask at once. */
async function keep(dataDir: string, name: string, make: () => Promise<string>): Promise<string> {
  const path = join(keyFolder(dataDir), name);
  const known = await readFile(path, 'utf8').catch(() => null);
  if (known !== null) return known.trim();
  await mkdir(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  await mkdir(keyFolder(dataDir), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, `${await make()}\n`, { mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(path, 'utf8')).trim();
}

async function readRequired(path: string, variable: string): Promise<string> {
  try {
    return (await readFile(path, 'utf8')).trim();
  } catch (error) {
    throw new Error(`${variable}: ${path} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
  }
}

function parseJson(text: string, from: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${from}: expected JSON.`);
  }
}
