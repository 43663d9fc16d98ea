import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from './audit/verify.ts';
import { startGateway } from './server.ts';
import { answered, startTestGateway, type TestGateway } from './testing/gateway.ts';

let town: TestGateway;
beforeAll(async () => {
  town = await startTestGateway();
});
afterAll(() => town.close());
beforeEach(() => {
  town.civilAffairs.received.length = 0;
  town.housing.received.length = 0;
});

const across = '{ allowancePayments { nodes { amount recipient { maskedName properties { area } } } } }';

describe('POST /graphql', () => {
  it('answers one question from two departments, and says who answered', async () => {
    const { status, body, headers } = await town.ask(across);
    expect(status).toBe(200);
    expect(body.errors).toBeUndefined();
    expect(body.data).toMatchObject({
      allowancePayments: {
        nodes: [
          { amount: '100.00', recipient: { maskedName: '张*p1', properties: [{ area: 80.5 }] } },
          { amount: '200.00' },
          { amount: '300.00' },
        ],
      },
    });
    expect(body.extensions).toEqual({
      sources: [
        { department: 'civil-affairs', status: 'ANSWERED' },
        { department: 'housing', status: 'ANSWERED' },
      ],
    });
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-request-id')).toBeTruthy();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('says what a department limited itself to', async () => {
    town.housing.spoil = (answer) => ({
      ...answer,
      extensions: { limitedTo: '120115', read: { records: 3 } },
    });
    const { body } = await town.ask(across);
    town.housing.spoil = null;
    expect(body.extensions?.sources[1]).toEqual({
      department: 'housing',
      status: 'ANSWERED',
      limitedTo: '120115',
    });
  });

  it('wants a token, a purpose and a case of the token', async () => {
    const bare = { 'content-type': 'application/json', 'accept-language': 'en' };
    const unsigned = await fetch(`${town.gateway.url}/graphql`, {
      method: 'POST',
      headers: bare,
      body: '{}',
    });
    expect(unsigned.status).toBe(401);
    expect((await answered(unsigned)).body.errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await town.lastEntry()).outcome).toBe('UNAUTHENTICATED');
    const without = await town.ask(across, { claims: { purpose: undefined } });
    expect([without.status, without.body.errors?.[0]?.extensions.code]).toEqual([400, 'PURPOSE_REQUIRED']);
    const named = await town.ask(across, {
      claims: { purpose: undefined },
      headers: { 'x-purpose': 'REVIEW' },
      extensions: { purpose: '年度复核' },
    });
    expect(named.status).toBe(200);
    expect(await town.lastEntry()).toMatchObject({ purpose: 'REVIEW', purposeText: '年度复核' });
    const foreign = await town.ask(across, { headers: { 'x-case-number': encodeURIComponent('案1') } });
    expect([foreign.status, foreign.body.errors?.[0]?.extensions.code]).toEqual([403, 'CASE_NOT_YOURS']);
    expect(town.civilAffairs.received).toHaveLength(1);
  });

  it('refuses a whole operation for one coordinate, names every one, and asks nobody', async () => {
    const query = `query ($where: AllowancePaymentWhere, $no: Boolean!) {
      allowancePayments(where: $where) { nodes { amount ...F @include(if: $no) } }
    } fragment F on AllowancePayment { recipient { name properties { area } } }`;
    const claims = { roles: ['stationed'] };
    const { status, body } = await town.ask(query, {
      claims,
      variables: { no: false, where: { and: [{ note: { eq: 'x' } }] } },
    });
    expect(status).toBe(403);
    expect(body.data).toBeUndefined();
    expect(body.errors?.[0]?.extensions).toMatchObject({
      code: 'FORBIDDEN',
      refused: [
        { coordinate: 'AllowancePaymentWhere.note', needs: [['civil-affairs:read']] },
        { coordinate: 'Person.name', needs: [['civil-affairs:identity']] },
        { coordinate: 'Person.properties', needs: [['housing:read']] },
        { coordinate: 'Property.area', needs: [['housing:read']] },
      ],
    });
    expect(town.civilAffairs.received).toEqual([]);
    const entry = await town.lastEntry();
    expect(entry).toMatchObject({ outcome: 'FORBIDDEN', user: 'zhang', roles: ['stationed'], sources: [] });
    expect(entry.refused).toContain('Person.name');
    expect(entry.coordinates).toContain('AllowancePayment.amount');
  });

  it("looks at the variables' values on every request, whatever it has allowed before", async () => {
    const query = 'query ($w: AllowancePaymentWhere) { allowancePayments(where: $w) { totalCount } }';
    const claims = { roles: ['stationed'] };
    const open = await town.ask(query, { claims, variables: { w: { amount: { eq: '1' } } } });
    expect(open.status).toBe(200);
    const closed = await town.ask(query, { claims, variables: { w: { note: { eq: '1' } } } });
    expect(closed.status).toBe(403);
    expect((await town.ask(query, { claims, variables: { w: null } })).status).toBe(200);
  });

  it('opens with a case what the role has with a case', async () => {
    const claims = { roles: ['investigator'], cases: ['津纪核〔2026〕12号'] };
    const query = '{ person(id: "p1") { name } }';
    expect((await town.ask(query, { claims })).status).toBe(403);
    const headers = { 'x-case-number': encodeURIComponent('津纪核〔2026〕12号') };
    const { body } = await town.ask(query, { claims, headers });
    expect(body.data).toEqual({ person: { name: '张p1' } });
    expect((await town.lastEntry()).case).toBe('津纪核〔2026〕12号');
  });

  it('signs each hop for its department and its text, and signs an equal one once', async () => {
    await town.ask(across);
    await town.ask(across);
    const [first, second] = town.housing.received;
    expect(second?.authorization).toBe(first?.authorization);
    const [, claims = ''] = (first?.authorization ?? '').split('.');
    const payload = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(payload).toMatchObject({
      iss: 'gateway',
      aud: 'housing',
      op: createHash('sha256')
        .update(first?.query ?? '')
        .digest('hex'),
    });
    expect(payload.scopes).not.toContain('civil-affairs:read');
  });

  it('answers introspection to people with a token', async () => {
    const { body } = await town.ask('{ __schema { queryType { name } } __typename }');
    expect(body.data).toEqual({ __schema: { queryType: { name: 'Query' } }, __typename: 'Query' });
    const federation = await town.ask('{ _service { sdl } }');
    expect(federation.body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
  });

  it('chooses the operation by name', async () => {
    const query = 'query A { allowancePayments { totalCount } } query B { tenancies { rent } }';
    expect((await town.ask(query, { operationName: 'B' })).body.data).toEqual({
      tenancies: [{ rent: '300.00' }],
    });
    expect((await town.ask(query, { operationName: 'A' })).body.data).toEqual({
      allowancePayments: { totalCount: 3 },
    });
    expect((await town.ask(query)).body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
    expect((await town.ask(query, { operationName: 'C' })).status).toBe(400);
  });

  it('speaks the language asked for, Chinese first', async () => {
    const zh = await town.ask(across, { claims: { purpose: undefined }, headers: { 'accept-language': '' } });
    expect(zh.body.errors?.[0]?.message).toBe('没有说明用途');
    const en = await town.ask(across, { claims: { purpose: undefined } });
    expect(en.body.errors?.[0]?.message).toBe('The request states no purpose');
  });
});

describe('the catalogue', () => {
  it('gathers what every department says of its registers', async () => {
    const { body } = await town.ask('{ all: catalogue { name department cycle sharing rows } }');
    expect(body.errors).toBeUndefined();
    expect(body.data?.all).toEqual([
      {
        name: 'allowancePayments',
        department: 'civil-affairs',
        cycle: 'MONTHLY',
        sharing: 'CONDITIONAL',
        rows: 3,
      },
      { name: 'properties', department: 'housing', cycle: 'MONTHLY', sharing: 'CONDITIONAL', rows: 3 },
    ]);
    expect(body.extensions?.sources).toHaveLength(2);
  });

  it('does not hide a department that is missing', async () => {
    town.housing.spoil = (_, response) => void response.writeHead(500).end('SELECT secret');
    const { body } = await town.ask('{ catalogue { name } }');
    town.housing.spoil = null;
    expect(body.data?.catalogue).toEqual([{ name: 'allowancePayments' }]);
    expect(body.errors).toMatchObject([
      { path: ['catalogue'], extensions: { code: 'DEPARTMENT_FAILED', department: 'housing' } },
    ]);
    expect(body.extensions?.sources[1]).toEqual({ department: 'housing', status: 'FAILED' });
  });

  it('is not for everybody', async () => {
    expect((await town.ask('{ catalogue { name } }', { claims: { roles: ['street'] } })).status).toBe(403);
  });
});

describe('the public graph', () => {
  it('answers without a token, by GET and by POST', async () => {
    const query = '{ allowancePayments(first: 3) { nodes { amount recipient { maskedName } } } }';
    const address = `${town.gateway.url}/public/graphql?query=${encodeURIComponent(query)}`;
    const response = await fetch(address);
    expect(response.headers.get('cache-control')).toBe('public, max-age=60');
    const byGet = await answered(response);
    const byPost = await town.askPublic(query);
    expect(byGet.body).toEqual(byPost.body);
    expect(byPost.body.data).toMatchObject({
      allowancePayments: { nodes: [{ recipient: { maskedName: '张*p1' } }, {}, {}] },
    });
    expect(byPost.headers.get('cache-control')).toBe('no-store');
    const [, claims = ''] = (town.civilAffairs.received[0]?.authorization ?? '').split('.');
    expect(JSON.parse(Buffer.from(claims, 'base64url').toString())).toMatchObject({
      kind: 'public',
      scopes: [],
    });
    expect(await town.lastEntry()).toMatchObject({
      graph: 'public',
      user: null,
      roles: [],
      outcome: 'ANSWERED',
    });
  });

  it('reads variables from the query string', async () => {
    const query = encodeURIComponent('query ($f: Int) { allowancePayments(first: $f) { totalCount } }');
    const variables = encodeURIComponent('{"f": 2}');
    const good = await answered(
      await fetch(`${town.gateway.url}/public/graphql?query=${query}&variables=${variables}`),
    );
    expect(good.body.data).toEqual({ allowancePayments: { totalCount: 3 } });
    const bad = await fetch(`${town.gateway.url}/public/graphql?query=${query}&variables={`);
    expect(bad.status).toBe(400);
    expect(bad.headers.get('cache-control')).toBe('no-store');
  });

  it('confirms by ETag what the asker still has, and only that', async () => {
    const address = (selection: string) =>
      `${town.gateway.url}/public/graphql?query={allowancePayments{${selection}}}`;
    const sent = await fetch(address('totalCount'));
    const etag = sent.headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    const asking = (named: string, selection = 'totalCount') =>
      fetch(address(selection), { headers: { 'if-none-match': named } });
    for (const named of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const confirmed = await asking(named);
      expect([named, confirmed.status, await confirmed.text()]).toEqual([named, 304, '']);
      expect(confirmed.headers.get('etag')).toBe(etag);
      expect(confirmed.headers.get('cache-control')).toBe('public, max-age=60');
    }
    expect((await asking('"other"')).status).toBe(200);
    expect((await asking(etag, 'nodes{amount}')).status).toBe(200);
    // A confirmation is an answer, and stands in the audit log as one.
    await asking(etag);
    expect(await town.lastEntry()).toMatchObject({ graph: 'public', outcome: 'ANSWERED' });
  });

  it('knows a query by its hash once it has answered the text', async () => {
    const query = 'query Named($f: Int) { allowancePayments(first: $f) { totalCount } }';
    const hash = createHash('sha256').update(query).digest('hex');
    const asking = (parameters: Record<string, string>, sha256Hash = hash) => {
      const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
      const all = new URLSearchParams({ variables: '{"f":2}', extensions, ...parameters });
      return fetch(`${town.gateway.url}/public/graphql?${all}`);
    };
    const unknown = await asking({});
    expect(unknown.status).toBe(404);
    expect(unknown.headers.get('cache-control')).toBe('no-store');
    expect(await unknown.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    });
    expect(await town.lastEntry()).toMatchObject({ operation: null, outcome: 'PERSISTED_QUERY_NOT_FOUND' });

    const lying = await asking({ query: '{ allowancePayments { totalCount } }' });
    expect([lying.status, (await asking({})).status]).toEqual([400, 404]);
    expect((await asking({ query }, 'x'.repeat(64))).status).toBe(400);

    expect((await asking({ query })).status).toBe(200);
    const known = await answered(await asking({}));
    expect(known.body.data).toEqual({ allowancePayments: { totalCount: 3 } });
    expect(await town.lastEntry()).toMatchObject({ operation: hash, outcome: 'ANSWERED' });
  });

  it('does not learn what it refused', async () => {
    const query = '{ allowancePayments { nodes { note } } }';
    const sha256Hash = createHash('sha256').update(query).digest('hex');
    const extensions = encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }));
    const address = `${town.gateway.url}/public/graphql?extensions=${extensions}`;
    expect((await fetch(`${address}&query=${encodeURIComponent(query)}`)).status).toBe(400);
    expect((await fetch(address)).status).toBe(404);
  });

  it.each([
    ['a field', '{ allowancePayments { nodes { note } } }'],
    ['a field of an entity', '{ allowancePayments { nodes { recipient { name } } } }'],
    ['a key', '{ allowancePayments { nodes { recipient { id } } } }'],
    ['a root field', '{ tenancies { id } }'],
    ['a filter', '{ allowancePayments(where: {note: {eq: "1"}}) { totalCount } }'],
    ['a near miss', '{ allowancePayments { nodes { not amoun } } }'],
    [
      'a type',
      '{ __type(name: "Tenancy") { name } allowancePayments { nodes { ... on Tenancy { rent } } } }',
    ],
  ])('does not know %s that is not public, and suggests nothing', async (_, query) => {
    const { status, body } = await town.askPublic(query);
    expect(status).toBe(400);
    const text = JSON.stringify(body);
    expect(body.errors?.[0]?.extensions.code).toBe('QUERY_INVALID');
    expect(text).not.toMatch(/Did you mean|platform:|housing:|civil-affairs:/);
  });

  it.each([
    ['note', 'nope', '{ allowancePayments { nodes { NAME } } }'],
    ['tenancies', 'tenanties', '{ NAME { id } }'],
    ['note', 'nope', '{ allowancePayments(where: {NAME: {eq: "1"}}) { totalCount } }'],
    ['Tenancy', 'Tenanci', 'fragment F on NAME { rent } { allowancePayments { totalCount ...F } }'],
  ])('answers about %s as about %s, which nobody has', async (hidden, invented, query) => {
    const { body } = await town.askPublic(query.replace('NAME', hidden));
    const other = await town.askPublic(query.replace('NAME', invented));
    expect(JSON.stringify(body).replaceAll(hidden, invented)).toBe(JSON.stringify(other.body));
  });

  it('shows by introspection what is public and nothing else', async () => {
    const { body } = await town.askPublic(
      '{ __schema { types { name fields { name } inputFields { name } } } }',
    );
    const text = JSON.stringify(body.data);
    expect(text).toContain('maskedName');
    for (const hidden of ['"note"', 'Tenancy', 'catalogue', '"name":"id"}]', 'KeySet', '_registers'])
      expect(text).not.toContain(hidden);
  });

  it('takes no mutation, by GET or otherwise', async () => {
    const response = await fetch(`${town.gateway.url}/public/graphql?query=mutation{x}`);
    expect(response.status).toBe(400);
  });
});

describe('the other doors', () => {
  it('tell who is up', async () => {
    expect((await fetch(`${town.gateway.url}/health/live`)).status).toBe(200);
    const ready = await fetch(`${town.gateway.url}/health/ready`);
    expect(ready.status).toBe(200);
    expect(await ready.json()).toEqual({
      ready: true,
      departments: { 'civil-affairs': 'up', housing: 'up' },
    });
  });

  it('serve the explorer and what it needs from here alone', async () => {
    const page = await fetch(`${town.gateway.url}/`);
    const html = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(html).not.toMatch(/https?:/);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const asset = await fetch(`${town.gateway.url}${path}`);
      expect([path, asset.status]).toEqual([path, 200]);
      const again = await fetch(`${town.gateway.url}${path}`, {
        headers: { 'if-none-match': asset.headers.get('etag') ?? '' },
      });
      expect(again.status).toBe(304);
    }
  });

  it('let in browsers from the list alone', async () => {
    const from = (origin: string) =>
      fetch(`${town.gateway.url}/graphql`, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'x-purpose',
        },
      });
    const listed = await from('https://console.example');
    expect(listed.headers.get('access-control-allow-origin')).toBe('https://console.example');
    expect((await from('https://evil.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  it('refuse an address that cannot be read', async () => {
    expect((await fetch(`${town.gateway.url}/%zz`)).status).toBe(400);
  });

  it('know no other address', async () => {
    const response = await fetch(`${town.gateway.url}/nowhere`);
    expect(response.status).toBe(404);
    expect((await answered(response)).body.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('the log of what was asked', () => {
  it('names no person, no query and no token', () => {
    const text = town.logged.join('\n');
    expect(text).toContain('asked');
    expect(text).not.toMatch(/zhang|张|allowancePayments|Bearer|eyJ|SELECT/);
  });

  it('is one whole chain', async () => {
    const { entries, faults } = await verifyAudit(town.auditUrl);
    expect(faults).toEqual([]);
    expect(entries).toBeGreaterThan(30);
  });
});

describe('startGateway', () => {
  it('does not start without an address for each department', async () => {
    const { housing: _, ...departments } = town.config.departments;
    await expect(startGateway({ ...town.config, departments })).rejects.toThrow(/got none for housing/);
  });

  it('says so where its port is taken', async () => {
    const port = Number(new URL(town.gateway.url).port);
    await expect(startGateway({ ...town.config, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
