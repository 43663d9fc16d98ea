import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Spoil } from './testing/fake-department.ts';
import { answered, startTestGateway, type TestGateway } from './testing/gateway.ts';

let town: TestGateway;
beforeAll(async () => {
  town = await startTestGateway({ deadlineMs: 700 });
});
afterAll(() => town.close());
afterEach(() => {
  town.housing.spoil = null;
  town.civilAffairs.spoil = null;
});

const across = '{ allowancePayments { nodes { amount recipient { properties { area } } } } }';
const SECRET = 'select secret from hidden';

/** Housing fails; what civil affairs has must be there, and every missing field be an error with its path. */
async function askSpoiled(spoil: Spoil) {
  town.housing.spoil = spoil;
  const { status, body } = await town.ask(across);
  expect(status).toBe(200);
  expect(JSON.stringify(body)).not.toContain(SECRET);
  const { nodes } = body.data!.allowancePayments as { nodes: { amount: string }[] };
  expect(nodes.map(({ amount }) => amount)).toEqual(['100.00', '200.00', '300.00']);
  const housing = body.extensions?.sources.find(({ department }) => department === 'housing');
  const errors = (body.errors ?? []).map(({ path, extensions }) => [path?.join('.'), extensions.code]);
  const entry = await town.lastEntry();
  expect(entry.outcome).toBe('INCOMPLETE');
  expect(entry.sources).toContainEqual(housing);
  return { status: housing?.status, errors };
}

function eachRecipient(code: string) {
  return [0, 1, 2].map((index) => [`allowancePayments.nodes.${index}.recipient.properties`, code]);
}

describe('a department that', () => {
  it('hangs is given up at the deadline', async () => {
    const before = performance.now();
    const found = await askSpoiled(() => undefined);
    expect(performance.now() - before).toBeLessThan(2500);
    expect(found).toEqual({ status: 'TIMED_OUT', errors: eachRecipient('DEPARTMENT_TIMED_OUT') });
  });

  it.each<[string, Spoil]>([
    [
      'answers 500',
      (_, response) => void response.writeHead(500).end(`{"errors":[{"message":"${SECRET}"}]}`),
    ],
    ['answers 404 in HTML', (_, response) => void response.writeHead(404).end(`<p>${SECRET}</p>`)],
    ['answers half a JSON', (answer, response) => void response.end(JSON.stringify(answer).slice(0, -20))],
    [
      'dies in the middle',
      (_, response) => {
        response.writeHead(200, { 'content-length': '500' });
        response.write('{"data":');
        setTimeout(() => response.destroy(), 20);
        return undefined;
      },
    ],
    ['closes the connection', (_, response) => void response.destroy()],
    ['answers a list', (_, response) => void response.end('[]')],
    ['fails by itself', () => ({ data: null, errors: [{ message: SECRET, extensions: { stack: SECRET } }] })],
  ])('%s is an error for every field it owed', async (_, spoil) => {
    expect(await askSpoiled(spoil)).toEqual({ status: 'FAILED', errors: eachRecipient('DEPARTMENT_FAILED') });
  });

  it('refuses an argument before it reads says which, for every field it owed', async () => {
    const extensions = { code: 'ARGUMENT_INVALID', argument: 'Money', expected: 'an amount' };
    town.housing.spoil = () => ({ errors: [{ message: SECRET, extensions }] });
    const { body } = await town.ask(across);
    expect(body.errors).toHaveLength(3);
    for (const error of body.errors!) expect(error.extensions).toMatchObject(extensions);
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  it.each<[string, Spoil]>([
    ['no data and no reason', () => ({ data: null })],
    ['nothing', () => ({})],
  ])('answers %s is incomplete', async (_, spoil) => {
    const errors = eachRecipient('DEPARTMENT_INCOMPLETE');
    expect(await askSpoiled(spoil)).toEqual({ status: 'INCOMPLETE', errors });
  });

  it.each<[string, (entities: Record<string, unknown>[]) => unknown, string]>([
    ['a null entity', (entities) => entities.splice(1, 1, null as never), '1.recipient'],
    ['a missing field', ([, second]) => delete second?.properties, '1.recipient.properties'],
    [
      'an object for a list',
      ([first]) => Object.assign(first!, { properties: {} }),
      '0.recipient.properties',
    ],
    [
      'a null that may be none',
      ([, , third]) => Object.assign(third!, { properties: [null] }),
      '2.recipient.properties.0',
    ],
  ])('answers with %s says where', async (_, change, place) => {
    const found = await askSpoiled((answer) => {
      change(answer.data?._entities as Record<string, unknown>[]);
      return answer;
    });
    expect(found).toEqual({
      status: 'INCOMPLETE',
      errors: [[`allowancePayments.nodes.${place}`, 'DEPARTMENT_INCOMPLETE']],
    });
  });

  it('answers with too few entities is incomplete', async () => {
    const found = await askSpoiled((answer) => {
      (answer.data!._entities as unknown[]).pop();
      return answer;
    });
    expect(found.status).toBe('INCOMPLETE');
    expect(found.errors.map(([, code]) => code)).toEqual(['DEPARTMENT_INCOMPLETE']);
  });

  it('fails for one field says which, in our words', async () => {
    const found = await askSpoiled((answer) => {
      const entities = answer.data?._entities as Record<string, unknown>[];
      entities[1]!.properties = null;
      const path = ['_entities', 1, 'properties'];
      return {
        ...answer,
        errors: [{ message: SECRET, path, extensions: { code: 'INTERNAL', sql: SECRET } }],
      };
    });
    expect(found).toEqual({
      status: 'FAILED',
      errors: [['allowancePayments.nodes.1.recipient.properties', 'DEPARTMENT_FAILED']],
    });
  });

  it.each(['FORBIDDEN', 'HOP_INVALID', 'UNAUTHENTICATED'])('refuses with %s is named so', async (code) => {
    const found = await askSpoiled((_, response) => {
      response.writeHead(403, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ errors: [{ message: SECRET, extensions: { code, refused: [SECRET] } }] }),
      );
      return undefined;
    });
    expect(found).toEqual({ status: 'REFUSED', errors: eachRecipient('DEPARTMENT_REFUSED') });
  });

  it("tells of the caller's own fault in its own code", async () => {
    town.civilAffairs.spoil = () => ({
      data: { allowancePayments: null },
      errors: [
        {
          message: SECRET,
          path: ['allowancePayments'],
          extensions: { code: 'ARGUMENT_INVALID', argument: 'first', expected: '0–1000', stack: SECRET },
        },
      ],
    });
    const { body } = await town.ask(across);
    expect(body.errors).toMatchObject([
      {
        message: 'Argument first is not valid: expected 0–1000',
        path: ['allowancePayments'],
        extensions: { code: 'ARGUMENT_INVALID', department: 'civil-affairs' },
      },
    ]);
    expect(JSON.stringify(body)).not.toContain(SECRET);
  });

  it('refuses connections fails, for health too', async () => {
    const alone = await startTestGateway();
    await alone.housing.close();
    const { body } = await alone.ask(across);
    expect(body.extensions?.sources).toContainEqual({ department: 'housing', status: 'FAILED' });
    expect(body.errors).toHaveLength(3);
    const ready = await fetch(`${alone.gateway.url}/health/ready`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ ready: false, departments: { housing: 'down' } });
    await alone.close();
  });

  it('fails below a union is an error without a row, rather than with another one', async () => {
    const query = `{ allowancePayments { nodes { payee { ... on Organization { offices } ... on Person { properties { area } } } } } }`;
    town.housing.spoil = (answer) => {
      const entities = answer.data?._entities as Record<string, unknown>[];
      delete entities.find((entity) => 'properties' in entity)?.properties;
      return answer;
    };
    const { body } = await town.ask(query);
    expect(body.errors).toMatchObject([
      { path: ['allowancePayments', 'nodes'], extensions: { code: 'DEPARTMENT_INCOMPLETE' } },
    ]);
  });
});

describe('a question that', () => {
  const bomb = (depth: number) =>
    `{ allowancePayments { ...F0 } } ${Array.from(
      { length: depth },
      (_, index) => `fragment F${index} on AllowancePaymentConnection { ...F${index + 1} ...F${index + 1} }`,
    ).join(' ')} fragment F${depth} on AllowancePaymentConnection { totalCount }`;
  const deep = `{ a${'{ a'.repeat(200)}${' }'.repeat(200)} }`;
  const aliases = `{ ${Array.from({ length: 10_000 }, (_, index) => `a${index}: __typename`).join(' ')} }`;
  const nested = (levels: number) => `${'{"and":['.repeat(levels)}${']}'.repeat(levels)}`;

  async function raw(body: string, path = '/graphql', type = 'application/json') {
    const before = performance.now();
    const response = await fetch(`${town.gateway.url}${path}`, {
      method: 'POST',
      headers: {
        'content-type': type,
        authorization: `Bearer ${await town.token()}`,
        'accept-language': 'en',
      },
      body,
    });
    const found = await answered(response);
    expect(performance.now() - before).toBeLessThan(1000);
    const code = found.body.errors?.[0]?.extensions.code;
    expect((await town.lastEntry()).outcome).toBe(code);
    return [found.status, code];
  }
  const query = (text: string, variables = '{}') =>
    `{"query":${JSON.stringify(text)},"variables":${variables}}`;

  it.each([
    ['is malformed JSON', '{"query": "{ a }"', 400, 'BAD_REQUEST'],
    ['is empty', '', 400, 'BAD_REQUEST'],
    ['is a batch', '[{"query":"{__typename}"}]', 400, 'BAD_REQUEST'],
    ['has no query', '{"variables":{}}', 400, 'BAD_REQUEST'],
    ['has a query that is no text', '{"query":{"a":1}}', 400, 'BAD_REQUEST'],
    ['has variables that are no object', '{"query":"{__typename}","variables":[1]}', 400, 'BAD_REQUEST'],
    ['is no GraphQL', query('SELECT * FROM people'), 400, 'QUERY_INVALID'],
    ['is a megabyte of braces', query('{'.repeat(1_000_000)), 400, 'QUERY_TOO_LARGE'],
    ['is braces within the size', query('{'.repeat(50_000)), 400, 'QUERY_TOO_DEEP'],
    ['is more than a megabyte', query('{'.repeat(2_000_000)), 400, 'QUERY_TOO_LARGE'],
    ['is 200 deep', query(deep), 400, 'QUERY_TOO_DEEP'],
    ['has 10,000 aliases', query(aliases), 400, 'QUERY_TOO_LARGE'],
    ['is a fragment bomb of depth 40', query(bomb(40)), 400, 'QUERY_TOO_LARGE'],
    ['has fragments in a circle', query('{ ...A } fragment A on Query { ...A }'), 400, 'QUERY_INVALID'],
    ['subscribes', query('subscription { a }'), 400, 'SUBSCRIPTIONS_REFUSED'],
    ['mutates', query('mutation { a }'), 400, 'QUERY_INVALID'],
    ['names an unknown department', query('{ navy { ships } }'), 400, 'QUERY_INVALID'],
    [
      'has variables nested without end',
      query(
        'query ($w: AllowancePaymentWhere) { allowancePayments(where: $w) { totalCount } }',
        `{"w":${nested(20_000)}}`,
      ),
      400,
      'BAD_REQUEST',
    ],
    [
      'has a variable of another type',
      query(
        'query ($w: AllowancePaymentWhere) { allowancePayments(where: $w) { totalCount } }',
        '{"w":{"amont":1}}',
      ),
      400,
      'ARGUMENT_INVALID',
    ],
  ])('%s is refused quickly and written down', async (_, body, status, code) => {
    expect(await raw(body)).toEqual([status, code]);
    expect(await raw(body, '/public/graphql')).toEqual([status, code]);
  });

  it('is of another content type is refused', async () => {
    expect(await raw('query=x', '/graphql', 'text/plain')).toEqual([400, 'BAD_REQUEST']);
  });

  it('has a bad variable does not read its value, nor a name that would have been good', async () => {
    const text = 'query ($w: AllowancePaymentWhere) { allowancePayments(where: $w) { totalCount } }';
    const { body } = await town.ask(text, { variables: { w: { kind: { eq: 'NORMAAL' } } } });
    expect(body.errors?.[0]?.message).toBe('Argument $w is not valid: expected AllowancePaymentWhere');
    expect(JSON.stringify(body)).not.toContain('NORMAL');
  });

  it('cannot be written down is not answered', async () => {
    const { default: pg } = await import('pg');
    const admin = new pg.Client({ connectionString: town.auditAdminUrl });
    await admin.connect();
    await admin.query('ALTER TABLE audit_entries RENAME TO away');
    const { status, body } = await town.ask(across);
    await admin.query('ALTER TABLE away RENAME TO audit_entries');
    await admin.end();
    expect(status).toBe(500);
    expect(body).toEqual({
      errors: [expect.objectContaining({ extensions: expect.objectContaining({ code: 'INTERNAL' }) })],
    });
    expect((await town.ask(across)).status).toBe(200);
  });
});
