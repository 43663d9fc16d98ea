import { exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Caller, PUBLIC_CALLER } from '../schema/caller.ts';
import { effectiveScopes } from '../schema/effective-scopes.ts';
import { createDepartmentClient, type DepartmentClient } from './department-client.ts';
import { buildGeneration, type Generation } from './generation.ts';
import { createHopSigner } from './hop.ts';
import { createInner } from './inner.ts';
import type { Question } from './question.ts';
import { createReadings } from './readings.ts';
import { createSources } from './sources.ts';
import { civilAffairsResolvers, civilAffairsSdl, housingResolvers, housingSdl } from './testing/county.ts';
import { type FakeDepartment, startFakeDepartment } from './testing/fake-department.ts';
import { composeCounty, startTestGateway } from './testing/gateway.ts';

const silent = { info() {}, warn() {}, error() {} };
let departments: FakeDepartment[];
let clients: Map<string, DepartmentClient>;
let generation: Generation;

beforeAll(async () => {
  const civilAffairs = await startFakeDepartment(civilAffairsSdl, civilAffairsResolvers);
  const housing = await startFakeDepartment(housingSdl, housingResolvers);
  departments = [civilAffairs, housing];
  clients = new Map([
    ['civil-affairs', createDepartmentClient(civilAffairs.url)],
    ['housing', createDepartmentClient(housing.url)],
  ]);
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
  const hop = await createHopSigner(await exportJWK(privateKey), Date.now);
  generation = await buildGeneration(composeCounty(), { clients, hop, log: silent });
});
afterAll(async () => {
  await generation.stop();
  for (const client of clients.values()) await client.close();
  for (const department of departments) await department.close();
});

function caller(roles: string[]): Caller {
  const scopes = effectiveScopes({ roles, department: null, caseNumber: null, purpose: 'REVIEW' });
  return { ...PUBLIC_CALLER, kind: 'person', user: 'zhang', roles, purpose: 'REVIEW', scopes };
}

function question(text: string, by: Caller, changes: Partial<Question> = {}): Question {
  return {
    id: 'q',
    graph: 'full',
    text,
    operationName: undefined,
    variables: {},
    caller: by,
    locale: 'en',
    deadline: performance.now() + 2000,
    deadlineMs: 2000,
    sources: createSources(),
    readings: createReadings(),
    inner: createInner(),
    ...changes,
  };
}

function asked(): number {
  return departments.reduce((sum, { received }) => sum + received.length, 0);
}

describe('a graph', () => {
  it('prepares by itself: no door can reach the engine without it', async () => {
    const before = asked();
    const secret = '{ person(id: "p1") { name } }';
    const refused = await generation.full.execute(question(secret, caller(['analyst'])));
    expect(refused.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(refused.data).toBeUndefined();
    const variables = { w: { note: { eq: '1' } } };
    const filter = 'query ($w: AllowancePaymentWhere) { allowancePayments(where: $w) { totalCount } }';
    const filtered = await generation.full.execute(question(filter, PUBLIC_CALLER, { variables }));
    expect(filtered.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(asked()).toBe(before);
  });

  it('bounds what Apollo Server itself would parse and validate', async () => {
    const aliases = `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
    const found = await generation.full.execute(question(aliases, caller(['analyst'])));
    expect(found.errors?.[0]?.extensions?.code).toBe('QUERY_INVALID');
    const wrong = await generation.public.execute(question('{ allowancePayment { a } }', PUBLIC_CALLER));
    expect(wrong.errors).toMatchObject([{ extensions: { code: 'QUERY_INVALID' } }]);
    expect(JSON.stringify(wrong)).not.toContain('Did you mean');
  });

  it('refuses the public what the contract would let through by mistake', async () => {
    const { supergraph } = composeCounty();
    const { privateKey } = await generateKeyPair('EdDSA', { extractable: true });
    const hop = await createHopSigner(await exportJWK(privateKey), Date.now);
    const wrong = await buildGeneration(
      { supergraph, publicSupergraph: supergraph },
      { clients, hop, log: silent },
    );
    const found = await wrong.public.execute(
      question('{ tenancies { rent } }', PUBLIC_CALLER, { graph: 'public' }),
    );
    expect(found.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    await wrong.stop();
  });

  it('gives one preparation to one question, and asks the shield again for other scopes', async () => {
    const text = '{ allowancePayments { nodes { note } } }';
    const own = question(text, caller(['analyst']));
    const first = generation.full.prepare(own);
    expect(generation.full.prepare(own)).toBe(first);
    expect((await first).ok).toBe(true);
    expect((await generation.full.prepare(question(text, caller(['street'])))).ok).toBe(false);
    expect((await generation.full.prepare(question(text, caller(['analyst'])))).ok).toBe(true);
    expect((await generation.full.prepare(question(text, PUBLIC_CALLER))).ok).toBe(false);
  });
});

describe('a new supergraph', () => {
  it('takes over while questions are under way, and none sees two of them', async () => {
    const town = await startTestGateway({ deadlineMs: 10_000 });
    const gate = Promise.withResolvers<void>();
    // The first department answers at once, and the second fetch goes out after the swap.
    town.civilAffairs.spoil = (answer, response) => {
      void gate.promise.then(() => response.end(JSON.stringify(answer)));
      return undefined;
    };
    const query = '{ allowancePayments { nodes { recipient { properties { area } } } } }';
    const slow = town.ask(query);
    await expect.poll(() => town.civilAffairs.received.length).toBe(1);
    const first = generationsOf(town.civilAffairs.received)[0];
    const next = await town.gateway.replace({
      ...town.config,
      supergraph: `${town.config.supergraph}\n# next`,
    });
    expect(next).not.toBe(first);
    gate.resolve();
    expect((await slow).body.errors).toBeUndefined();
    expect(generationsOf(town.housing.received)).toEqual([first]);
    town.civilAffairs.spoil = null;
    await town.ask(query);
    expect(generationsOf(town.housing.received).at(-1)).toBe(next);
    expect(generationsOf(town.civilAffairs.received).at(-1)).toBe(next);
    expect((await town.lastEntry()).generation).toBe(next);
    await expect(
      town.gateway.replace({ ...town.config, supergraph: 'type Query { a: Int }' }),
    ).rejects.toThrow();
    expect((await town.ask(query)).status).toBe(200);
    await town.close();
  });
});

describe('a gateway that closes', () => {
  it('answers what is under way, and then nothing', async () => {
    const town = await startTestGateway({ deadlineMs: 10_000 });
    town.civilAffairs.spoil = (answer, response) => {
      setTimeout(() => response.end(JSON.stringify(answer)), 200);
      return undefined;
    };
    const slow = town.ask('{ allowancePayments { totalCount } }');
    await expect.poll(() => town.civilAffairs.received.length).toBe(1);
    const closed = town.gateway.close();
    expect((await slow).body.data).toEqual({ allowancePayments: { totalCount: 3 } });
    await closed;
    expect(await town.lastEntry()).toMatchObject({ outcome: 'ANSWERED', user: 'zhang' });
    await expect(fetch(`${town.gateway.url}/health/live`)).rejects.toThrow();
    await town.close();
  });
});

function generationsOf(received: FakeDepartment['received']): string[] {
  return received.map(({ authorization }) => {
    const [, claims = ''] = authorization.split('.');
    return JSON.parse(Buffer.from(claims, 'base64url').toString()).gen;
  });
}
