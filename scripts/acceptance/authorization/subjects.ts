import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { buildGeneration, type Generation } from '../../../gateway/generation.ts';
import { createHopSigner } from '../../../gateway/hop.ts';
import { createInner } from '../../../gateway/inner.ts';
import { createReadings } from '../../../gateway/readings.ts';
import { createSources } from '../../../gateway/sources.ts';
import { type Caller, isPurpose } from '../../../schema/caller.ts';
import { DEPARTMENTS } from '../../../schema/departments.ts';
import { effectiveScopes } from '../../../schema/effective-scopes.ts';
import type { CallerRow } from './callers.ts';

const root = join(import.meta.dirname, '../../..');
export const supergraph = readFileSync(join(root, 'schema/supergraph.graphql'), 'utf8');
export const publicSupergraph = readFileSync(join(root, 'schema/public.graphql'), 'utf8');

/** The gateway's own generation over departments that must never be asked: each call is counted. */
export async function generationWithoutDepartments(): Promise<Generation & { asked: () => number }> {
  let asked = 0;
  const client = {
    post: async () => {
      asked += 1;
      return { kind: 'FAILED' as const, cause: 'none' };
    },
    healthy: async () => true,
    close: async () => undefined,
  };
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const generation = await buildGeneration(
    { supergraph, publicSupergraph },
    {
      clients: new Map(DEPARTMENTS.map((name) => [name, client])),
      hop: await createHopSigner(await exportJWK(privateKey), Date.now),
      log: quiet,
    },
  );
  return { ...generation, asked: () => asked };
}

/** The caller of a row of the table, with the scopes that the platform itself works out. */
export function callerOf(row: CallerRow): Caller {
  const purpose = isPurpose(row.purpose) ? row.purpose : null;
  return {
    kind: 'person',
    user: 'test',
    roles: row.roles,
    department: row.department ?? null,
    jurisdiction: row.jurisdiction ?? null,
    purpose,
    caseNumber: row.case ?? null,
    scopes: effectiveScopes({
      roles: row.roles,
      department: row.department ?? null,
      caseNumber: row.case ?? null,
      purpose,
    }),
  };
}

export function questionOf(
  caller: Caller,
  text: string,
  variables: Record<string, unknown>,
  graph: 'full' | 'public',
) {
  return {
    id: 'test',
    graph,
    text,
    operationName: undefined,
    variables,
    caller,
    locale: 'en' as const,
    deadline: performance.now() + 10_000,
    deadlineMs: 10_000,
    sources: createSources(),
    readings: createReadings(),
    inner: createInner(),
  };
}
