import { compactVerify, createLocalJWKSet, SignJWT } from 'jose';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Stack, startStack } from './stack.ts';

// A villager's way: a slip from the village, its code typed into a site, his own household on the screen.

let stack: Stack;
let village: string;
beforeAll(async () => {
  stack = await startStack({ people: 1_000, seed: 5 });
  const { data } = JSON.parse(
    await stack.askPublic(
      '{ allowancePayments(first: 1, where: {scheme: {eq: ELDERLY_CARE}}) { nodes { id divisionCode } } }',
    ),
  );
  village = data.allowancePayments.nodes[0].divisionCode;
}, 300_000);
afterAll(() => stack.close());

const clerk = () => ({
  title: 'clerk',
  roles: ['village'],
  jurisdiction: village,
  purpose: 'SERVICE',
  holds: [],
});
const officer = {
  title: 'officer',
  roles: ['officer'],
  department: 'civil-affairs',
  jurisdiction: '12',
  purpose: 'REVIEW',
  holds: [],
};

interface Payment {
  id: string;
  recipientName: string;
  scheme: string;
  standard: { amount: string; unit: string } | null;
}
interface Own {
  members: { name: string }[];
  payments: Payment[];
  nextPayments: { by: string | null }[];
}

async function issue(): Promise<{ code: string; slip: { id: string }; household: string }> {
  const payments = JSON.parse(
    await stack.askPublic(
      'query ($v: String!) { allowancePayments(first: 1, orderBy: [{field: PAID_ON, direction: DESC}], where: {scheme: {eq: ELDERLY_CARE}, divisionCode: {eq: $v}}) { nodes { id } } }',
      { v: village },
    ),
  );
  const { id } = payments.data.allowancePayments.nodes[0];
  const issued = await stack.ask<{ issueSlip: { code: string; slip: { id: string } } }>(
    clerk(),
    'mutation ($p: ID!) { issueSlip(payment: $p) { code slip { id } } }',
    { p: id },
  );
  expect(issued.body.errors).toBeUndefined();
  const of = await stack.ask<{ allowancePayments: { nodes: { household: { id: string } }[] } }>(
    { ...officer, roles: ['analyst'], purpose: 'SCREENING' },
    'query ($p: ID!) { allowancePayments(where: {id: {eq: $p}}, first: 1) { nodes { household { id } } } }',
    { p: id },
  );
  return {
    ...issued.body.data!.issueSlip,
    household: of.body.data!.allowancePayments.nodes[0]!.household.id,
  };
}

async function open(code: string): Promise<string | null> {
  const answer = JSON.parse(
    await stack.askPublic('mutation ($code: String!) { openSlip(code: $code) { token } }', { code }),
  );
  return answer.data?.openSlip?.token ?? null;
}

async function asResident<Data>(token: string, query: string) {
  const response = await fetch(`${stack.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({ query }),
  });
  return {
    status: response.status,
    body: (await response.json()) as { data?: Data; errors?: { extensions: { code: string } }[] },
  };
}

const OWN =
  '{ ownHousehold { members { name } payments { id recipientName scheme standard { amount unit } } nextPayments { by } } }';

describe('a slip', () => {
  it('shows the household that it names, whole and unmasked, with standards and what comes next', async () => {
    const { code, household } = await issue();
    const token = await open(code);
    const { body } = await asResident<{ ownHousehold: Own }>(token!, OWN);
    expect(body.errors).toBeUndefined();
    const { members, payments, nextPayments } = body.data!.ownHousehold;
    const names = members.map(({ name }) => name);
    expect(payments.length).toBeGreaterThan(0);
    for (const { recipientName } of payments) expect(names).toContain(recipientName);
    expect(payments.filter(({ standard }) => standard === null)).toEqual([]);
    expect(nextPayments.some(({ by }) => by !== null)).toBe(true);
    const register = await stack.ask<{ households: { members: { name: string }[] }[] }>(
      { ...officer, department: 'civil-affairs' },
      'query ($h: [ID!]!) { households(ids: $h) { members { name } } }',
      { h: [household] },
    );
    expect(register.body.data!.households[0]!.members.map(({ name }) => name).sort()).toEqual(
      [...new Set(names)].sort(),
    );
  });

  it('opens nothing else: no register, no other household, no mutation', async () => {
    const { code, household } = await issue();
    const token = (await open(code))!;
    for (const query of [
      '{ residents(first: 1) { nodes { personName } } }',
      `{ household(id: "${household}") { address } }`,
      '{ allowancePayments(first: 1) { nodes { recipientName } } }',
      '{ issuedSlips { id } }',
      `mutation { revokeSlip(id: "00000000-0000-4000-8000-000000000000") { id } }`,
      '{ alerts(first: 1) { nodes { id } } }',
      '{ catalogue { name } }',
    ]) {
      const { body } = await asResident(token, query);
      expect(body.errors?.[0]?.extensions.code, query).toBe('FORBIDDEN');
    }
    const { body } = await asResident<{ allowancePayments: { nodes: unknown[] } }>(
      token,
      '{ allowancePayments(first: 5) { nodes { recipientMaskedName amount } } }',
    );
    expect(body.data!.allowancePayments.nodes.length).toBe(5);
  });

  it('is over when it is revoked, also for who has opened it before', async () => {
    const { code, slip } = await issue();
    const token = (await open(code))!;
    expect((await asResident(token, OWN)).body.errors).toBeUndefined();
    await stack.ask(clerk(), 'mutation ($id: ID!) { revokeSlip(id: $id) { revokedOn } }', { id: slip.id });
    expect((await asResident(token, OWN)).body.errors?.[0]?.extensions.code).toBe('SLIP_REFUSED');
    expect(await open(code)).toBeNull();
  });

  it('is not issued by somebody else’s clerk, nor by an analyst', async () => {
    const answer = await stack.ask(
      { ...clerk(), jurisdiction: '120101001001' },
      'mutation { issueSlip(identityNumber: "11010519491231002X") { code } }',
    );
    expect(answer.body.errors?.[0]?.extensions?.code).toBe('NOT_FOUND');
    const analyst = await stack.ask(
      { ...officer, roles: ['analyst'] },
      'mutation { issueSlip(identityNumber: "11010519491231002X") { code } }',
    );
    expect(analyst.body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  it('cannot be forged with a key of one’s own', async () => {
    const { generateKeyPair } = await import('jose');
    const { privateKey } = await generateKeyPair('EdDSA');
    const { slip } = await issue();
    const forged = await new SignJWT({})
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('civil-affairs')
      .setAudience('resident')
      .setSubject(`slip:${slip.id}`)
      .setIssuedAt()
      .setExpirationTime('10m')
      .sign(privateKey);
    expect((await asResident(forged, OWN)).status).toBe(401);
  });

  it('leaves its code in no audit entry', async () => {
    const { code } = await issue();
    await open(code);
    const plain = code.replaceAll(' ', '');
    const entry = await stack.lastAuditEntry();
    expect(entry).toMatchObject({ graph: 'public', variables: null, user: null });
    expect(JSON.stringify(entry)).not.toContain(plain);
  });
});

describe('the exchange feed', () => {
  it('is had by GET, and its signature checked with the keys that stand beside it', async () => {
    const response = await fetch(`${stack.url}/exchange/disclosed-items?first=5`);
    expect(response.status).toBe(200);
    const body = await response.text();
    const [header, , mark] = response.headers.get('x-jws-signature')!.split('.');
    const jwks = await (await fetch(`${stack.url}/exchange/jwks.json`)).json();
    await compactVerify(
      `${header}.${Buffer.from(body).toString('base64url')}.${mark}`,
      createLocalJWKSet(jwks as never),
    );
    expect(JSON.parse(body).format).toBe('sunlight-matrix/disclosed-items/1');
    const refused = await fetch(`${stack.url}/exchange/disclosed-items?first=many`);
    expect([refused.status, refused.headers.get('x-jws-signature')]).toEqual([400, null]);
  });
});

describe('who has read us', () => {
  const CASE = 'A-77';
  const WHO = '{ whoReadUs { day role departments purpose times } }';
  interface Who {
    whoReadUs: { role: string; departments: string[]; purpose: string; times: number }[];
  }

  async function setCase(status: 'OPEN' | 'CLOSED'): Promise<void> {
    const client = new pg.Client({ connectionString: stack.databases.oversight.migratorUrl });
    await client.connect();
    await client.query(
      `INSERT INTO cases (division_code, number, title, department, status, opened_on) VALUES ('12', $1, '案件', 'civil-affairs', $2, '2026-10-01')
       ON CONFLICT (number) DO UPDATE SET status = excluded.status`,
      [CASE, status],
    );
    await client.end();
  }

  it('is told of an officer at once, of a case when it is closed, of a screening not yet', async () => {
    const { code, household } = await issue();
    const token = (await open(code))!;
    const read = 'query ($h: [ID!]!) { households(ids: $h) { members { name } } }';
    await stack.ask(officer, read, { h: [household] });
    const investigator = {
      title: 'investigator',
      roles: ['investigator'],
      jurisdiction: '12',
      cases: [CASE],
      case: CASE,
      purpose: 'CASE',
      holds: [],
    };
    const before = await asResident<Who>(token, WHO);
    expect(before.body.errors).toBeUndefined();
    const roles = (who: typeof before) =>
      who.body.data!.whoReadUs.map(({ role, departments }) => `${role} ${departments}`);
    expect(roles(before)).toContain('officer civil-affairs');
    await setCase('OPEN');
    const asked = await stack.ask(investigator, read, { h: [household] });
    expect(asked.body.errors).toBeUndefined();
    const analyst = { ...officer, roles: ['analyst'], purpose: 'SCREENING' };
    await stack.ask(analyst, 'query ($h: [ID!]!) { households(ids: $h) { head { id } } }', {
      h: [household],
    });
    expect(
      roles(await asResident<Who>(token, WHO)).filter((one) => /investigator|analyst/.test(one)),
    ).toEqual([]);
    await setCase('CLOSED');
    const after = roles(await asResident<Who>(token, WHO));
    expect(after).toContain('investigator civil-affairs');
    expect(after.filter((one) => one.includes('analyst'))).toEqual([]);
    // The platform asks which cases are closed; nobody else may.
    for (const caller of [officer, investigator, analyst]) {
      const { body } = await stack.ask(caller, `{ closedCases(numbers: ["${CASE}"]) }`);
      expect(body.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    }
  });

  it('is nobody’s to ask whose slip no longer stands', async () => {
    const { code, slip } = await issue();
    const token = (await open(code))!;
    await stack.ask(clerk(), 'mutation ($id: ID!) { revokeSlip(id: $id) { revokedOn } }', { id: slip.id });
    expect((await asResident(token, WHO)).body.errors?.[0]?.extensions.code).toBe('SLIP_REFUSED');
  });
});
