import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSite } from '../../sites/disclosure/index.ts';
import { county } from '../county/index.ts';
import { createRandom } from '../county/random.ts';
import { apiSchemaOf } from './api-schema.ts';
import { publicSupergraph } from './authorization/subjects.ts';
import { type Crawled, crawl } from './crawl.ts';
import { createPrivateChange } from './private-values.ts';
import { createPublicQuestions } from './public-questions.ts';
import { type Stack, startStack } from './stack.ts';

/** Signed with a key of its own and at its own moment, or known by a random id: no two counties answer these alike. */
const unasked = new Set(['exchangeFeed', 'exchangeKeys', 'disclosedAttachment']);
const small = { people: 400, seed: 7 };
let one: Stack;
let other: Stack;

beforeAll(async () => {
  one = await startStack(small);
  other = await startStack({ ...small, alter: await createPrivateChange() });
});
afterAll(async () => {
  await one?.close();
  await other?.close();
});

describe('two counties that differ in what is not public', () => {
  test('differ in every table that holds anything private', async () => {
    const differing = [
      ['civil-affairs', 'residents', 'person_name, person_id, phone, bank_account, birth_month'],
      [
        'civil-affairs',
        'allowance_payments',
        'recipient_id, account_hash, public_until, covers_from, scheme',
      ],
      ['civil-affairs', 'deaths', 'person_id, died_on'],
      ['disabled-persons', 'disability_certificates', 'person_id, level, category'],
      ['disabled-persons', 'disability_subsidy_payments', 'recipient_id, kind, amount'],
      ['housing', 'properties', 'owner_id, address'],
      ['procurement', 'bids', 'phone_hash, device_hash, opened_on'],
      ['procurement', 'contracts', 'paid_amount, payments'],
      ['collective-assets', 'collective_contracts', 'counterparty_id, instalments'],
      ['collective-assets', 'collective_assets', 'status'],
      ['agriculture', 'farmland_subsidy_payments', 'recipient_id, account_hash, area'],
      ['agriculture', 'land_parcels', 'holder_id, use'],
      ['finance', 'treasury_payments', 'payee_id, account_hash, invoice_number'],
    ] as const;
    for (const [department, table, columns] of differing) {
      const statement = `SELECT md5(string_agg(r::text, ',' ORDER BY r::text)) AS sum FROM (SELECT ${columns} FROM ${table}) r`;
      const [left, right] = await Promise.all(
        [one, other].map((stack) => summed(stack.databases[department].adminUrl, statement)),
      );
      expect([table, left]).not.toEqual([table, right]);
    }
  });

  test('answer 1,050 public questions byte for byte alike', async () => {
    const random = createRandom('public questions', 1);
    const schema = await apiSchemaOf(publicSupergraph);
    const next = createPublicQuestions(schema, [...county(small).rows()], random);
    const met = new Map<string, number>();
    const counts = { asked: 0, answered: 0, followed: 0, rows: 0 };
    const differing: object[] = [];

    const compare = async (text: string, variables: object) => {
      const [left, right] = await Promise.all([
        one.askPublic(text, variables),
        other.askPublic(text, variables),
      ]);
      counts.asked += 1;
      if (left !== right) differing.push({ text, variables, left, right });
      return left;
    };
    const lane = async () => {
      while (counts.answered < 1_050 && counts.asked < 3_000 && differing.length < 3) {
        const { register, text } = next();
        const body = await compare(text, {});
        const answer = JSON.parse(body) as { data?: Record<string, unknown>; errors?: unknown };
        if (answer.errors) continue;
        counts.answered += 1;
        met.set(register, (met.get(register) ?? 0) + 1);
        if (/"(nodes|edges)":\[\{/.test(body)) counts.rows += 1;
        const after = cursorOf(answer.data?.[register]);
        if (after !== null && random.chance(0.5)) {
          const more = JSON.parse(await compare(text, { after })) as { errors?: unknown };
          if (!more.errors) {
            counts.followed += 1;
            counts.answered += 1;
          }
        }
      }
    };
    await Promise.all([lane(), lane(), lane(), lane()]);

    expect(differing.slice(0, 2)).toEqual([]);
    expect(counts.answered).toBeGreaterThanOrEqual(1_050);
    // Most must be questions with an answer, or their being alike would say little.
    expect(counts.answered / counts.asked).toBeGreaterThan(0.9);
    // Nothing is disclosed or reported in a county just written, so the questions about these have no rows.
    expect(counts.rows).toBeGreaterThan(400);
    expect(counts.followed).toBeGreaterThan(100);
    const fields = Object.keys(schema.getQueryType()!.getFields());
    expect([...met.keys()].sort()).toEqual(fields.filter((name) => !unasked.has(name)).sort());
  }, 90_000);

  test('serve every page of the public site byte for byte alike', async () => {
    const sites = await Promise.all([one, other].map(({ url }) => startSite(siteOver(url))));
    try {
      const [left, right] = sites.map(
        ({ url }) =>
          (path: string) =>
            fetched(url, path),
      ) as [Asked, Asked];
      const village = `/v/${VILLAGE}`;
      const english = ['', '/payments', '/money', '/items', '/people'].map(
        (path) => `${village}${path}?lang=en`,
      );
      const pages = await crawl(left, ['/', '/?lang=en', village, ...english], 250);
      const differing: object[] = [];
      for (const page of pages) {
        const same = await right(page.path);
        if (JSON.stringify(same) !== JSON.stringify(page)) differing.push({ page, same });
      }
      expect(differing.slice(0, 2)).toEqual([]);
      // Pages that show rows, or their being alike would say little.
      const showing = (pattern: RegExp) => pages.filter(({ body }) => pattern.test(body)).length;
      expect(pages.filter(({ status }) => status === 200).length).toBeGreaterThan(60);
      expect(showing(/[\u4e00-\u9fff]\*/)).toBeGreaterThan(10);
      expect(showing(/\d\.\d\d/)).toBeGreaterThan(30);
      expect(pages.filter(({ type }) => type.startsWith('text/csv')).length).toBeGreaterThan(2);
    } finally {
      for (const site of sites) await site.close();
    }
  }, 180_000);
});

type Asked = (path: string) => Promise<Crawled>;

/** The first village of every county. */
const VILLAGE = '120115101901';

function siteOver(graphUrl: string): Parameters<typeof startSite>[0] {
  const quiet = () => undefined;
  return {
    ...{ host: '127.0.0.1', port: 0, graphUrl, origin: 'https://open.example.cn', division: '12' },
    ...{ frameAncestors: [], name: { zh: null, en: null }, halls: [], signIn: null, trustedProxies: [] },
    log: { info: quiet, warn: quiet, error: quiet },
    now: () => new Date('2026-11-01T09:00:00+08:00'),
  };
}

async function fetched(origin: string, path: string): Promise<Crawled> {
  const response = await fetch(`${origin}${path}`, { redirect: 'manual' });
  const type = response.headers.get('content-type') ?? '';
  return { path, status: response.status, type, body: await response.text() };
}

function cursorOf(connection: unknown): string | null {
  const { pageInfo } = (connection ?? {}) as {
    pageInfo?: { endCursor: string | null; hasNextPage: boolean };
  };
  return pageInfo?.hasNextPage ? pageInfo.endCursor : null;
}

async function summed(url: string, statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ sum: string }>(statement);
    return rows[0]!.sum;
  } finally {
    await client.end();
  }
}
