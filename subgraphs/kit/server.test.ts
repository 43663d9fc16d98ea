import { createHash } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type ServedDepartment, serveDepartment } from './server.ts';
import type { Json } from './testing/desk.ts';
import { sample } from './testing/sample.ts';
import { createSampleDatabase, person, type SampleDatabase } from './testing/sample-database.ts';

let database: SampleDatabase;
let served: ServedDepartment;
let keys: Awaited<ReturnType<typeof generateKeyPair>>;
const logged: object[] = [];
const log = {
  info: (details: object) => void logged.push(details),
  warn: (details: object) => void logged.push(details),
  error: (details: object) => void logged.push(details),
};

beforeAll(async () => {
  database = await createSampleDatabase(inject('adminUrl'));
  keys = await generateKeyPair('EdDSA', { extractable: true });
  served = await serveDepartment({
    department: sample,
    port: 0,
    host: '127.0.0.1',
    ...database,
    gatewayKeys: { keys: [{ ...(await exportJWK(keys.publicKey)), alg: 'EdDSA' }] },
    link: { key: Buffer.alloc(32, 9), algorithm: 'sha256' },
    statementTimeout: 500,
    log,
  });
});
afterAll(async () => {
  await served?.close();
  await database?.drop();
});

const analyst = ['civil-affairs:read', 'platform:link'];

async function ask(
  query: string,
  { scopes = analyst, variables = {}, ...claims }: Record<string, unknown> = {},
) {
  const token = await new SignJWT({
    kind: (scopes as string[]).length > 0 ? 'person' : 'public',
    roles: [],
    scopes,
    jurisdiction: '12',
    purpose: 'SCREENING',
    case: null,
    op: createHash('sha256').update(query).digest('hex'),
    ...claims,
  })
    .setProtectedHeader({ alg: 'EdDSA' })
    .setIssuer('gateway')
    .setAudience('civil-affairs')
    .setSubject('test')
    .setIssuedAt()
    .setExpirationTime('30s')
    .sign(keys.privateKey);
  return post(JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` });
}

async function post(body: string, headers: Record<string, string> = {}) {
  const response = await fetch(`${served.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });
  return { status: response.status, body: (await response.json()) as Json };
}

describe('the door', () => {
  it('answers a signed hop, and says what was read', async () => {
    const { status, body } = await ask('{ payments(first: 3) { nodes { id recipient { id } } } }');
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data.payments.nodes).toHaveLength(3);
    // One of the three rows names nobody.
    expect(body.extensions.read.records).toBe(3);
    expect(body.extensions.read.subjects).toHaveLength(2);
    expect(JSON.stringify(body.extensions.read)).not.toContain(person(1));
    expect(body.extensions.limitedTo).toBeUndefined();
  });

  it('answers nobody without one', async () => {
    const { status, body } = await post(JSON.stringify({ query: '{ payments { totalCount } }' }));
    expect(status).toBe(401);
    expect(body.errors[0].extensions.code).toBe('HOP_INVALID');
  });

  it('refuses the whole operation for one coordinate, and names each', async () => {
    const { status, body } = await ask('{ payments { nodes { id recipientName } } }');
    expect(status).toBe(403);
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions).toMatchObject({
      code: 'FORBIDDEN',
      refused: [{ coordinate: 'Payment.recipientName', needs: [['civil-affairs:identity']] }],
    });
    expect(body.extensions.read.records).toBe(0);
  });

  it('walks the values of variables on every request', async () => {
    const query = 'query ($where: PaymentWhere) { payments(where: $where) { totalCount } }';
    expect((await ask(query, { variables: { where: { scheme: { eq: 'ORPHAN' } } } })).status).toBe(200);
    const refused = await ask(query, { variables: { where: { and: [{ recipientName: { eq: '张1' } }] } } });
    expect(refused.body.errors[0].extensions.refused).toEqual([
      { coordinate: 'PaymentWhere.recipientName', needs: [['civil-affairs:identity']] },
    ]);
  });

  it('opens keys, _entities and _service to the gateway for every caller', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id maskedName } } }`;
    const { body } = await ask(query, {
      scopes: [],
      variables: {
        r: [
          { __typename: 'Person', id: person(1) },
          { __typename: 'Person', id: 'nobody' },
        ],
      },
    });
    expect(body.errors).toBeUndefined();
    expect(body.data._entities).toEqual([
      { id: person(1), maskedName: '张*' },
      { id: 'nobody', maskedName: null },
    ]);
    expect(body.extensions.read).toEqual({ records: 1 });
    expect((await ask('{ _service { sdl } }')).body.data._service.sdl).toContain('type Payment');
  });

  it('does not describe itself', async () => {
    const { status, body } = await ask('{ __schema { types { name } } }');
    expect(status).toBe(400);
    expect(body.data).toBeUndefined();
  });

  it('tells the jurisdiction that limited an answer', async () => {
    const inTown = await ask('{ payments { totalCount } }', { jurisdiction: '120116' });
    expect(inTown.body.extensions.limitedTo).toBe('120116');
    const nowhere = await ask('{ payments { totalCount } }', { jurisdiction: null });
    expect(nowhere.body.data.payments.totalCount).toBe(0);
    expect(nowhere.body.extensions.limitedTo).toBe('NONE');
  });
});

describe('what is wrong', () => {
  it.each([
    ['no JSON', '{', 400],
    ['no query', '{}', 400],
    ['variables that are a list', '{"query":"{a}","variables":[]}', 400],
    ['too much', JSON.stringify({ query: ' '.repeat(9 * 1024 * 1024) }), 413],
  ])('is said in few words: %s', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.errors[0].extensions.code).toBe('BAD_REQUEST');
  });

  it('is said where it stands: syntax, an unknown field, a wrong cursor', async () => {
    expect((await ask('{ payments {')).body.errors[0].extensions.code).toBe('GRAPHQL_PARSE_FAILED');
    const unknown = await ask('{ payments { totalCont } }');
    expect(unknown.status).toBe(400);
    expect(unknown.body.errors[0].message).not.toContain('totalCount');
    const cursor = await ask('{ payments(after: "x") { nodes { id } } }');
    expect(cursor.body.errors[0].extensions.code).toBe('CURSOR_INVALID');
    expect(cursor.body.errors[0].path).toEqual(['payments']);
  });

  it('never shows SQL, parameters or a stack', async () => {
    const { body } = await ask(
      '{ payments(where: { month: { eq: "2026-01" }, divisionCode: { eq: "\\u0000secret" } }) { totalCount } }',
    );
    expect(body.errors[0].extensions.code).toBe('ARGUMENT_INVALID');
    expect(JSON.stringify(body)).not.toMatch(/secret|select|division_code|\.ts/);
    expect(JSON.stringify(logged)).not.toMatch(/secret|select|division_code/);
    expect(JSON.stringify(logged)).toContain('22021');
  });

  it("is the caller's argument, where a scalar holds what it cannot", async () => {
    const amount = '9'.repeat(30);
    const literal = await ask(`{ payments(where: { amount: { gte: "${amount}" } }) { totalCount } }`);
    const query = 'query ($amount: Money) { payments(where: { amount: { gte: $amount } }) { totalCount } }';
    for (const { body } of [literal, await ask(query, { variables: { amount } })]) {
      expect(body.errors[0].extensions).toMatchObject({ code: 'ARGUMENT_INVALID', argument: 'Money' });
      expect(JSON.stringify(body)).not.toContain(amount);
    }
  });

  it('is another address', async () => {
    expect((await fetch(`${served.url}/`)).status).toBe(404);
    expect((await fetch(`${served.url}/graphql`)).status).toBe(404);
  });
});

describe('a department', () => {
  it('says that it is well', async () => {
    const response = await fetch(`${served.url}/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ department: 'civil-affairs', healthy: true });
  });

  it('says so when its port is taken', async () => {
    const port = Number(new URL(served.url).port);
    await expect(
      serveDepartment({
        department: sample,
        port,
        host: '127.0.0.1',
        ...database,
        gatewayKeys: { keys: [] },
        link: { key: Buffer.alloc(32), algorithm: 'sha256' },
      }),
    ).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
