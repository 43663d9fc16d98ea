import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { createDepartmentClient } from '../../gateway/department-client.ts';
import { buildGeneration, type Generation } from '../../gateway/generation.ts';
import { createHopSigner } from '../../gateway/hop.ts';
import { compileScreen, runScreen } from '../../gateway/screening/index.ts';
import { DEPARTMENTS } from '../../schema/departments.ts';
import { serveDepartment } from '../../subgraphs/kit/index.ts';
import { organizationToken, projectToken } from '../../subgraphs/kit/link/service.ts';
import { departments } from '../../subgraphs/registry.ts';
import { runImport } from '../import/run.ts';
import { createDatabases, dropDatabases, type TestDatabase } from '../testing/postgres.ts';
import { analystQuestion } from './question.ts';
import { shippedScreens } from './shipped.ts';
import { ocdsCases } from './testing/ocds.ts';

// The indicators of Open Contracting over files of Open Contracting: imported, matched, read and judged as a run does it.

const link = { key: Buffer.alloc(32, 7), algorithm: 'sha256' as const };
const closing: (() => Promise<unknown>)[] = [];
let folder: string;
let database: TestDatabase;
let generation: Generation;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ocds-'));
  closing.push(() => rm(folder, { recursive: true }));
  const databases = await createDatabases(['procurement']);
  database = databases.procurement;
  closing.push(() => dropDatabases(databases));
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const served = await serveDepartment({
    department: (await departments.procurement()).default,
    host: '127.0.0.1',
    port: 0,
    appUrl: database.appUrl,
    publicUrl: database.publicUrl,
    size: 4,
    gatewayKeys: { keys: [{ ...(await exportJWK(publicKey)), kid: 'hop', alg: 'EdDSA' }] },
    link,
  });
  closing.push(served.close);
  generation = await buildGeneration(
    { supergraph: await schema('supergraph'), publicSupergraph: await schema('public') },
    {
      // Procurement alone: what an indicator asks of another department fails.
      clients: new Map(DEPARTMENTS.map((name) => [name, createDepartmentClient(served.url)])),
      hop: await createHopSigner({ ...(await exportJWK(privateKey)), kid: 'hop', alg: 'EdDSA' }, Date.now),
      log: { info: quiet, warn: quiet, error: quiet },
    },
  );
  closing.push(() => generation.stop());
});
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

test.each(ocdsCases())('$name', async ({ screen, lines }) => {
  await put(lines);
  const [shipped] = shippedScreens([screen]);
  const question = analystQuestion();
  const compiled = await compileScreen(withSmallSample(shipped!.text), generation, question);
  const run = await runScreen(compiled, question, { today: '2026-10-31', division: '12' });
  expect(run.fault).toBeNull();
  const found: string[] = [];
  for await (const { findings, faults, departments: failed } of run.results) {
    expect({ faults, failed }).toEqual({ faults: [], failed: [] });
    found.push(...findings.map(({ token }) => token));
  }
  const ofOrganizations = compiled.screen.subject === 'ORGANIZATION';
  const subject = screen === 'R038' && !lines.includes('"id":"F"') ? 'B' : 'F';
  expect(found).toEqual([ofOrganizations ? organizationToken(subject) : projectToken(subject)]);
});

/** Open Contracting's example of R038 is one lot of each buyer; the screen itself asks for two. */
function withSmallSample(text: string): string {
  const screen = parse(text) as { id: string; parameters?: Record<string, { values: object[] }> };
  if (screen.id === 'R038') screen.parameters!.lots!.values = [{ from: '2000-01', value: 1 }];
  return stringify(screen);
}

/** The file's processes and no others. */
async function put(lines: string): Promise<void> {
  const client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query('TRUNCATE tenders, bids, contracts, organizations CASCADE');
  await client.end();
  const file = join(folder, 'processes.jsonl');
  await writeFile(file, lines);
  const report = await runImport(
    { department: 'procurement', register: 'ocds', file, divisionCode: '120115', skipBadRows: false },
    { databaseUrl: database.appUrl, link },
  );
  expect(report).toMatchObject({ written: true, problems: [] });
}

function schema(name: string): Promise<string> {
  return readFile(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
}

function quiet(): void {
  // Nothing is logged by a test.
}
