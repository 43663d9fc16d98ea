import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { compactVerify, createLocalJWKSet } from 'jose';
import pg from 'pg';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { factIdOf } from '../../schema/facts.ts';
import { POWER_LIST } from '../../schema/power-list.ts';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { callerOf, openDesk, publicCaller } from '../kit/testing/desk.ts';
import disclosure from './index.ts';

const VILLAGE = '120115101001';
const databases = await createDatabases(['disclosure']);
const { appUrl, publicUrl, adminUrl } = databases.disclosure;
const desk = openDesk(disclosure, { appUrl, publicUrl });
const owner = new pg.Pool({ connectionString: adminUrl, max: 1 });
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
(addFormats as unknown as (validator: Ajv2020) => void)(ajv);
const valid = ajv.compile(
  JSON.parse(readFileSync(new URL('../../docs/exchange.schema.json', import.meta.url), 'utf8')),
);

afterAll(async () => {
  await desk.close();
  await owner.end();
  await dropDatabases(databases);
});
beforeEach(() => owner.query('TRUNCATE disclosed_items CASCADE'));

interface Item {
  code?: string;
  month?: string;
  occurredOn?: string | null;
  step?: string;
  published?: string | null;
  minutesAgo?: number;
  division?: string;
  note?: string;
}

let count = 0;
async function add({
  code = 'D03',
  month = '2026-09',
  occurredOn = null,
  step = 'PUBLISHED',
  published = '2026-10-08',
  minutesAgo = 60,
  division = VILLAGE,
}: Item): Promise<string> {
  count += 1;
  const { rows } = await owner.query(
    `INSERT INTO disclosed_items (division_code, number, item_code, month, occurred_on, step, published_on, public_until, title, amount, count, updated_at, note, drafted_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, '2026-11-07', '公开', 635, 2, now() - make_interval(mins => $8), '内部意见', '村务员') RETURNING id`,
    [division, `N-${count}`, code, month, occurredOn, step, published, minutesAgo],
  );
  return rows[0].id;
}

async function feed(variables: Record<string, unknown> = {}) {
  const { data, errors } = await desk.ask(
    'query ($since: DateTime, $after: String, $first: Int = 200) { exchangeFeed(since: $since, after: $after, first: $first) { body signature } exchangeKeys }',
    { caller: publicCaller, variables },
  );
  if (errors) return { errors, page: null, text: '', signature: '', keys: '' };
  const { body, signature } = data.exchangeFeed;
  return {
    errors,
    page: JSON.parse(body),
    text: body as string,
    signature: signature as string,
    keys: data.exchangeKeys as string,
  };
}

describe('the exchange feed', () => {
  it('tells what is published, of the documented shape, signed over its bytes', async () => {
    const published = await add({});
    const day = await add({
      code: 'E01',
      month: '2026-05',
      occurredOn: '2026-05-20',
      step: 'ARCHIVED',
      published: '2026-05-22',
      minutesAgo: 90,
    });
    const { page, text, signature, keys } = await feed();
    expect(valid(page), JSON.stringify(valid.errors)).toBe(true);
    expect(
      page.items.map(({ id, state, factId, publisher }: Record<string, unknown>) => [
        id,
        state,
        factId,
        publisher,
      ]),
    ).toEqual([
      [day, 'ARCHIVED', `payments:FERTILITY:${VILLAGE}:2026-05`, 'agriculture'],
      [published, 'PUBLISHED', `payments:ELDERLY_CARE:${VILLAGE}:2026-09`, 'civil-affairs'],
    ]);
    const jwks = createLocalJWKSet(JSON.parse(keys));
    const [header, , mark] = signature.split('.');
    const whole = (body: string) => `${header}.${Buffer.from(body).toString('base64url')}.${mark}`;
    expect((await compactVerify(whole(text), jwks)).protectedHeader.alg).toBe('EdDSA');
    await expect(compactVerify(whole(text.replace('635.00', '535.00')), jwks)).rejects.toThrow();
  });

  it('tells nothing that never was public, and of what was withdrawn no more than that', async () => {
    for (const step of ['DRAFT', 'VILLAGE_REVIEW', 'STREET_REVIEW']) {
      await add({ step, published: null, month: `2026-0${count % 9 || 9}`, code: 'D01' });
    }
    await add({ step: 'WITHDRAWN', published: null });
    const withdrawn = await add({ step: 'WITHDRAWN' });
    // Published from a day on that has not come: the public role does not see it, so it is not told.
    await add({ code: 'D02', published: '2999-01-01' });
    const { page, text } = await feed();
    expect(valid(page), JSON.stringify(valid.errors)).toBe(true);
    expect(page.items.find(({ id }: { id: string }) => id === withdrawn)).toEqual({
      id: withdrawn,
      number: expect.any(String),
      village: VILLAGE,
      updatedAt: expect.any(String),
      state: 'WITHDRAWN',
    });
    expect(page.items).toHaveLength(1);
    expect(text).not.toMatch(/内部意见|村务员|note|draftedBy/);
  });

  it('is read to its end page by page, and again from there', async () => {
    const ids = [];
    // Two of one moment: only the id tells them apart.
    for (let n = 0; n < 7; n += 1)
      ids.push(await add({ division: `12011510100${n}`, minutesAgo: 100 - Math.floor(n / 2) }));
    const seen: string[] = [];
    let after: string | null = null;
    let until: string | null = null;
    for (let pages = 0; pages < 10; pages += 1) {
      const { page } = await feed({ first: 2, after });
      seen.push(...page.items.map(({ id }: { id: string }) => id));
      until = page.until;
      after = page.next;
      if (after === null) break;
    }
    expect(new Set(seen)).toEqual(new Set(ids));
    expect(seen).toHaveLength(7);
    expect((await feed({ after: until })).page).toMatchObject({ items: [], next: null, until });
    await owner.query(
      'UPDATE disclosed_items SET updated_at = now() - make_interval(mins => 1) WHERE id = $1',
      [ids[0]],
    );
    expect((await feed({ after: until })).page.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
    // What is being written just now may have an earlier neighbour that is not committed yet.
    await owner.query('UPDATE disclosed_items SET updated_at = now() WHERE id = $1', [ids[1]]);
    expect((await feed({ after: until })).page.items.map(({ id }: { id: string }) => id)).toEqual([ids[0]]);
  });

  it('tells what was written before the day it is published on when that day has come', async () => {
    await add({ minutesAgo: 10 });
    const { until } = (await feed()).page;
    const today = `(now() AT TIME ZONE 'Asia/Shanghai')::date`;
    const id = await add({ code: 'D02', minutesAgo: 60 * 24 * 5, published: '2999-01-01' });
    expect((await feed({ after: until })).page.items).toEqual([]);
    await owner.query(`UPDATE disclosed_items SET published_on = ${today} WHERE id = $1`, [id]);
    await owner.query(`UPDATE disclosed_items SET updated_at = now() - interval '3 days' WHERE id <> $1`, [
      id,
    ]);
    const first = (await feed({ first: 1 })).page;
    const { page } = await feed({ after: first.until });
    expect(page.items.map((item: { id: string }) => item.id)).toEqual([id]);
    expect(page.items[0].updatedAt).toMatch(/T16:00:00.000000Z$/);
  });

  it('refuses what is no cursor and no size', async () => {
    const code = async (variables: object) => (await feed({ ...variables })).errors?.[0]?.extensions.code;
    expect(await code({ after: 'x' })).toBe('CURSOR_INVALID');
    expect(await code({ first: 501 })).toBe('ARGUMENT_INVALID');
  });
});

describe('facts', () => {
  it('have in the database the id that the rule gives, for every item of the power list', async () => {
    for (const { code, cycle } of POWER_LIST) {
      const occurredOn = cycle === 'ONCE' ? '2026-05-07' : null;
      for (const month of ['2026-05', '2026-12']) {
        const id = await add({ code, month, occurredOn });
        const { rows } = await owner.query('SELECT fact_id FROM disclosed_items WHERE id = $1', [id]);
        expect(rows[0].fact_id).toBe(factIdOf({ itemCode: code, divisionCode: VILLAGE, month, occurredOn }));
        await owner.query('DELETE FROM disclosed_items WHERE id = $1', [id]);
      }
    }
  });

  it('have one publisher each; whoever tells one twice is found', async () => {
    const once = { code: 'E01', month: '2026-05' };
    const first = await add({ ...once, occurredOn: '2026-05-20' });
    const second = await add({ ...once, occurredOn: '2026-05-28' });
    await add({ code: 'E01', month: '2026-04', occurredOn: '2026-04-20', division: '120116101001' });
    await add({
      code: 'E01',
      month: '2026-04',
      occurredOn: '2026-04-21',
      division: '120116101001',
      step: 'WITHDRAWN',
    });
    const facts = await desk.ask(
      `{ facts(divisionCode: "${VILLAGE}", month: "2026-05") { factId publisher items } }`,
      { caller: publicCaller },
    );
    const byId = new Map<string, { publisher: string; items: string[] }>(
      facts.data.facts.map((fact: { factId: string }) => [fact.factId, fact]),
    );
    expect(byId.get(`payments:FERTILITY:${VILLAGE}:2026-05`)).toMatchObject({ publisher: 'agriculture' });
    expect(new Set(byId.get(`payments:FERTILITY:${VILLAGE}:2026-05`)?.items)).toEqual(
      new Set([first, second]),
    );
    expect(byId.get(`ledger:EXPENSE:${VILLAGE}:2026-05`)).toMatchObject({
      publisher: 'collective-assets',
      items: [],
    });
    const duplicates = (caller = callerOf('disclosure')) =>
      desk.ask('{ duplicateFacts(divisionCode: "12") { factId items } }', { caller });
    expect((await duplicates()).data.duplicateFacts).toEqual([
      { factId: `payments:FERTILITY:${VILLAGE}:2026-05`, items: [first, second].sort() },
    ]);
    expect(
      (await duplicates(callerOf('disclosure', { jurisdiction: '120116' }))).data.duplicateFacts,
    ).toEqual([]);
  });
});
