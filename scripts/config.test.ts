import { describe, expect, test } from 'vitest';
import { DEPARTMENTS } from '../schema/departments.ts';
import {
  readGatewaySettings,
  readPlatformConfig,
  readSiteSettings,
  requireProductionSettings,
  shout,
} from './config.ts';

const database = 'postgres://app:hush@10.0.0.9/housing';
const gateway = {
  IDENTITY_ISSUER: 'issuer',
  IDENTITY_AUDIENCE: 'audience',
  IDENTITY_JWKS_URL: 'https://issuer.example.cn/jwks',
  HOP_KEY_FILE: 'hop.json',
  DATABASE_URL_AUDIT: 'postgres://audit_writer:hush@10.0.0.9/audit',
  ...Object.fromEntries(DEPARTMENTS.map((name) => [`SUBGRAPH_URL_${shout(name)}`, 'http://127.0.0.1:4001'])),
};

describe('readPlatformConfig', () => {
  test('needs nothing', () => {
    expect(readPlatformConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      production: false,
      identity: null,
      linkKeyFile: null,
      linkAlgorithm: 'sha256',
      corsOrigins: [],
      databases: {},
      subgraphUrls: {},
      site: { port: 4080, origin: null, variables: { SITE_PORT: '4080' } },
    });
  });

  test('gives the site its own variables and no others', () => {
    const given = { SITE_DIVISION: '120115', SITE_NAME: '', LINK_KEY_FILE: 'link.key', PORT: '5000' };
    expect(readPlatformConfig(given).site).toEqual({
      port: 5080,
      origin: null,
      variables: { SITE_DIVISION: '120115', SITE_PORT: '5080' },
    });
    expect(readPlatformConfig({ PORT: '0' }).site?.port).toBe(0);
    expect(readPlatformConfig({ SITE: 'off', SITE_DIVISION: 'x' }).site).toBeNull();
  });

  test('takes a variable that is set to nothing for one that is not set', () => {
    expect(readPlatformConfig({ PORT: '', DATABASE_URL_HOUSING: '' })).toEqual(readPlatformConfig({}));
  });

  test('reads lists, and urls by department', () => {
    const config = readPlatformConfig({
      CORS_ORIGINS: 'https://a.example.cn, https://b.example.cn:8443',
      DATABASE_URL_HOUSING: database,
      DATABASE_URL_HOUSING_PUBLIC: 'postgresql://public@10.0.0.9/housing',
      SUBGRAPH_URL_CIVIL_AFFAIRS: 'https://civil.example.cn',
    });
    expect(config.corsOrigins).toEqual(['https://a.example.cn', 'https://b.example.cn:8443']);
    expect(config.databases.housing).toEqual({
      app: database,
      public: 'postgresql://public@10.0.0.9/housing',
    });
    expect(config.subgraphUrls).toEqual({ 'civil-affairs': 'https://civil.example.cn' });
  });

  test.each([
    [{ PORT: '4000a' }, 'PORT: expected a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT: expected a whole number from 0 to 65535'],
    [{ LINK_ALGORITHM: 'md5' }, 'LINK_ALGORITHM'],
    [{ CORS_ORIGINS: '*' }, 'CORS_ORIGINS: expected origins such as'],
    [{ CORS_ORIGINS: 'https://a.example.cn/path' }, 'CORS_ORIGINS: expected origins such as'],
    [{ SITE_DIVISION: '1201151' }, 'SITE_DIVISION: expected a division code'],
    [{ SITE_ORIGIN: 'https://a.example.cn/x' }, 'SITE_ORIGIN: expected an origin'],
    [{ DEADLINE_MS: '5' }, 'DEADLINE_MS: expected a whole number from 100'],
    [{ DATABASE_URL_HOUSING: 'mysql://x/y' }, 'DATABASE_URL_HOUSING: expected postgres://'],
    [{ DATABASE_URL_HOUSING: database }, 'DATABASE_URL_HOUSING_PUBLIC is missing'],
    [{ DATABASE_URL_HOUSING_MIGRATOR: database }, 'DATABASE_URL_HOUSING is missing'],
    [{ SUBGRAPH_URL_HOUSING: 'ftp://x' }, 'SUBGRAPH_URL_HOUSING: expected an http(s) URL'],
    [{ IDENTITY_ISSUER: 'x' }, 'belong together'],
  ])('says what is wrong with %j', (environment, message) => {
    expect(() => readPlatformConfig(environment)).toThrow(message);
  });

  test('names every fault at once, and no value that may be secret', () => {
    const read = () => readPlatformConfig({ PORT: 'x', DEADLINE_MS: 'y', LINK_KEY_FILE: '/hush' });
    expect(read).toThrow(/PORT[\s\S]*DEADLINE_MS/);
    expect(() => readPlatformConfig({ DATABASE_URL_HOUSING: 'hush' })).not.toThrow('hush');
  });
});

describe('production', () => {
  const production = { NODE_ENV: 'production' };

  test('takes nothing that was made for the demonstration', () => {
    expect(() => requireProductionSettings(readPlatformConfig(production))).toThrow(
      'missing: LINK_KEY_FILE, HOP_KEY_FILE, IDENTITY_ISSUER, IDENTITY_AUDIENCE, IDENTITY_JWKS_URL, DATABASE_URL_CIVIL_AFFAIRS',
    );
  });

  test('asks a department alone for its own settings', () => {
    expect(() => requireProductionSettings(readPlatformConfig(production), 'housing')).toThrow(
      'missing: LINK_KEY_FILE, HOP_JWKS_FILE, DATABASE_URL_HOUSING.',
    );
  });

  test('sends nothing over plain http but to this machine', () => {
    const read = (url: string) => () => readPlatformConfig({ ...production, SUBGRAPH_URL_HOUSING: url });
    expect(read('http://housing.example.cn')).toThrow('production takes https');
    expect(read('http://127.0.0.1.example.cn')).toThrow('production takes https');
    expect(read('http://localhost:4003')).not.toThrow();
    expect(read('https://housing.example.cn')).not.toThrow();
  });

  test('refuses the demonstration issuer at the gateway', () => {
    const { IDENTITY_JWKS_URL: _, ...rest } = gateway;
    expect(() => readGatewaySettings({ ...rest, ...production, IDENTITY_JWKS_FILE: 'x.json' })).toThrow(
      'which production refuses',
    );
  });
});

describe('readGatewaySettings', () => {
  test('reads all that the gateway needs', () => {
    expect(readGatewaySettings(gateway)).toMatchObject({
      hopKeyFile: 'hop.json',
      identity: { issuer: 'issuer', audience: 'audience', jwksUrl: 'https://issuer.example.cn/jwks' },
      subgraphUrls: { housing: 'http://127.0.0.1:4001' },
    });
  });

  test('names what is missing', () => {
    expect(() => readGatewaySettings({})).toThrow(/IDENTITY_ISSUER is missing[\s\S]*HOP_KEY_FILE is missing/);
    expect(() => readGatewaySettings({ ...gateway, SUBGRAPH_URL_HOUSING: '' })).toThrow(
      'SUBGRAPH_URL_HOUSING missing',
    );
    expect(() => readGatewaySettings({ ...gateway, IDENTITY_JWKS_URL: '' })).toThrow(
      'IDENTITY_JWKS_URL is missing',
    );
  });
});

describe('readSiteSettings', () => {
  test('needs nothing for a demonstration, and an origin in production', () => {
    expect(readSiteSettings({})).toMatchObject({
      port: 4080,
      graphUrl: 'http://127.0.0.1:4000',
      division: '12',
    });
    expect(() => readSiteSettings({ NODE_ENV: 'production' })).toThrow('SITE_ORIGIN is missing');
    const origin = 'https://sites.example.cn';
    expect(readSiteSettings({ NODE_ENV: 'production', SITE_ORIGIN: origin }).origin).toBe(origin);
  });
});
