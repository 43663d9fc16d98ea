import { describe, expect, it } from 'vitest';
import { createClient, GraphError, village, villages } from './index.ts';

const URL_ = 'https://graph.example.cn/public/graphql';
const data = { village: { divisionCode: '120115101904', name: '河村' } };

interface Asked {
  method: string;
  hash: string | undefined;
  query: string | null;
  etag: string | null;
}

/** A graph behind `fetch` that knows hashes, and answers with ETags as the gateway does. */
function graph(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const { searchParams } = new URL(String(input));
    const extensions = JSON.parse(searchParams.get('extensions') ?? '{}');
    asked.push({
      method: init?.method ?? 'GET',
      hash: extensions.persistedQuery?.sha256Hash,
      query: searchParams.get('query') ?? JSON.parse(String(init?.body ?? '{}')).query ?? null,
      etag: new Headers(init?.headers).get('if-none-match'),
    });
    return answer(asked.at(-1)!);
  };
  return { asked, fetch };
}

const fresh = (seconds: number) => ({ 'cache-control': `public, max-age=${seconds}`, etag: '"1"' });
const ask = { divisionCode: '120115101904' };

describe('a query', () => {
  it('is sent by its hash, and with its text only where the graph does not know it', async () => {
    let known = false;
    const { asked, fetch } = graph(({ query }) => {
      if (!query && !known) {
        return Response.json(
          { errors: [{ message: '-', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] },
          { status: 404 },
        );
      }
      known = true;
      return Response.json({ data }, { headers: { 'cache-control': 'no-store' } });
    });
    const client = createClient({ url: URL_, fetch });
    expect((await client.query(village, ask)).data.village?.name).toBe('河村');
    await client.query(village, ask);
    expect(asked.map(({ query }) => query)).toEqual([null, village.text, null]);
    expect(new Set(asked.map(({ hash }) => hash))).toEqual(new Set([village.hash]));
  });

  it('is not sent while its answer is fresh, then confirmed by its ETag', async () => {
    let time = 0;
    const { asked, fetch } = graph(({ etag }) =>
      etag === '"1"'
        ? new Response(null, { status: 304, headers: fresh(60) })
        : Response.json({ data }, { headers: fresh(60) }),
    );
    const client = createClient({ url: URL_, fetch, now: () => time });
    const origins: string[] = [];
    for (const at of [0, 59_000, 61_000, 120_000, 122_000]) {
      time = at;
      const { origin, data: got } = await client.query(village, ask);
      origins.push(origin);
      expect(got).toEqual(data);
    }
    expect(origins).toEqual(['SENT', 'KEPT', 'CONFIRMED', 'KEPT', 'CONFIRMED']);
    expect(asked.map(({ etag }) => etag)).toEqual([null, '"1"', '"1"']);
  });

  it('is asked once by all who ask at the same time', async () => {
    const { asked, fetch } = graph(() => Response.json({ data }, { headers: fresh(60) }));
    const client = createClient({ url: URL_, fetch });
    await Promise.all([client.query(village, ask), client.query(village, ask), client.query(village, ask)]);
    expect(asked).toHaveLength(1);
  });

  it('waits its turn, so that a page of many questions is not refused as too many at once', async () => {
    let now = 0;
    let most = 0;
    const { asked, fetch } = graph(async () => {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setTimeout(resolve, 2));
      now -= 1;
      return asked.length % 5 === 0 ? new Response('', { status: 503 }) : Response.json({ data });
    });
    const client = createClient({ url: URL_, fetch, concurrency: 3 });
    const codes = Array.from({ length: 30 }, (_, index) => String(index));
    await Promise.allSettled(codes.map((divisionCode) => client.query(village, { divisionCode })));
    expect([asked.length, most]).toEqual([30, 3]);
    await client.query(village, { divisionCode: 'after' }).catch(() => null);
    expect(asked).toHaveLength(31);
  });

  it('forgets what was used longest ago, and never keeps what is not to be kept', async () => {
    const { asked, fetch } = graph(() => Response.json({ data }, { headers: fresh(60) }));
    const client = createClient({ url: URL_, fetch, cacheEntries: 2 });
    for (const divisionCode of ['1', '2', '1', '3', '1', '2']) await client.query(village, { divisionCode });
    expect(asked).toHaveLength(4);
    const never = graph(() =>
      Response.json({ data }, { headers: { 'cache-control': 'no-store', etag: '"1"' } }),
    );
    const other = createClient({ url: URL_, fetch: never.fetch });
    await other.query(village, ask);
    await other.query(village, ask);
    expect(never.asked.map(({ etag }) => etag)).toEqual([null, null]);
  });

  it('says who did not answer', async () => {
    const body = {
      data: { villages: null },
      errors: [{ message: '-', extensions: { code: 'DEPARTMENT_FAILED' } }],
      extensions: {
        sources: [
          { department: 'civil-affairs', status: 'FAILED' },
          { department: 'housing', status: 'ANSWERED' },
        ],
      },
    };
    const { fetch } = graph(() => Response.json(body));
    expect((await createClient({ url: URL_, fetch }).query(villages, {})).missing).toEqual(['civil-affairs']);
  });

  it.each([
    [
      'an error of the graph',
      () =>
        Response.json(
          { errors: [{ message: 'm', extensions: { code: 'QUERY_TOO_COMPLEX', todo: 'less' } }] },
          { status: 400 },
        ),
      'QUERY_TOO_COMPLEX',
    ],
    ['what is no JSON', () => new Response('<html>', { status: 502 }), 'UNREACHABLE'],
    ['nobody there', () => Promise.reject(new TypeError('fetch failed')), 'UNREACHABLE'],
  ])('fails with a code for %s', async (_, answer, code) => {
    const client = createClient({ url: URL_, fetch: graph(answer as () => Response).fetch });
    const error = await client.query(village, ask).catch((reason) => reason);
    expect(error).toBeInstanceOf(GraphError);
    expect(error.code).toBe(code);
  });

  it('keeps no failure', async () => {
    let broken = true;
    const { fetch } = graph(() =>
      broken ? new Response('', { status: 503 }) : Response.json({ data }, { headers: fresh(60) }),
    );
    const client = createClient({ url: URL_, fetch });
    await expect(client.query(village, ask)).rejects.toThrow(GraphError);
    broken = false;
    expect((await client.query(village, ask)).origin).toBe('SENT');
  });
});
