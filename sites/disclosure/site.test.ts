import { get as httpGet } from 'node:http';
import { text } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, mainOf, startTestSite, type TestSite, VILLAGE } from './testing/graph.ts';

const pageInfo = { hasNextPage: false, endCursor: null };
const rows = (name: string, nodes: object[]) => ({ [name]: { totalCount: nodes.length, nodes, pageInfo } });
const none = {
  DisabilityPayments: rows('disabilitySubsidyPayments', []),
  FarmlandPayments: rows('farmlandSubsidyPayments', []),
  MachineryGrants: rows('machinerySubsidies', []),
  RenovationGrants: rows('renovationGrants', []),
  LandCompensation: rows('landCompensationPayments', []),
};
const payment = (id: string, recipientMaskedName: string, amount: string, more = {}) => ({
  id,
  scheme: 'ELDERLY_CARE',
  recipientMaskedName,
  month: '2026-10',
  paidOn: '2026-10-08',
  amount,
  batchKind: 'NORMAL',
  ...more,
});
const FAILED = { errors: [{ message: '-', extensions: { code: 'DEPARTMENT_FAILED' } }] };
const PAID: Answers = {
  ...none,
  AllowancePayments: ({ where, orderBy, first }) => {
    const { month, scheme } = where as { month: { gte?: string; lte?: string }; scheme: { in: string[] } };
    const all = [payment('p1', '吴*福', '3500.00'), payment('p2', '张*', '135.00', { batchKind: 'ARREARS' })];
    const own = all.filter(
      (one) =>
        scheme.in.includes(one.scheme) && (month.lte ?? '9') >= one.month && (month.gte ?? '0') <= one.month,
    );
    expect(orderBy).toBeDefined();
    return rows('allowancePayments', own.slice(0, first as number));
  },
};

let running: TestSite | null = null;
async function start(...args: Parameters<typeof startTestSite>): Promise<TestSite> {
  running = await startTestSite(...args);
  return running;
}
afterEach(async () => {
  await running?.site.close();
  running = null;
});

describe('every page', () => {
  it('lets nothing in from elsewhere, and nobody frame it but whom the operator named', async () => {
    const { get } = await start({});
    const policy = (await get('/help')).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
    await running?.site.close();
    const framed = await start({}, { frameAncestors: ['https://a.example.cn', 'https://b.example.cn'] });
    expect((await framed.get('/help')).headers.get('content-security-policy')).toContain(
      'frame-ancestors https://a.example.cn https://b.example.cn',
    );
  });

  it('has no script, style or handler of its own that the policy would stop', async () => {
    const { get } = await start(PAID);
    for (const path of [
      '/help',
      '/report',
      '/track',
      '/slip',
      `/v/${VILLAGE}/payments`,
      `/v/${VILLAGE}/poster`,
      '/nowhere',
    ]) {
      const page = await (await get(path)).text();
      expect(page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
      expect(page.match(/(?:src|href)="https?:/g)).toBeNull();
    }
  });

  it('leads nowhere else, whatever address it was asked for', async () => {
    const { site, get } = await start(PAID);
    const { port } = new URL(site.url);
    for (const path of [
      '//evil.example',
      '//evil.example/help',
      'http://evil.example/help',
      'http://evil.example//a',
    ]) {
      const page = await rawGet(Number(port), path);
      const links = [...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href!);
      expect(links.length, path).toBeGreaterThan(5);
      expect(
        links.filter((href) => /^\/\/|^https?:/.test(href)),
        path,
      ).toEqual([]);
    }
    const unreadable = await get('/v/%ff');
    expect(unreadable.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect([unreadable.status, await unreadable.text()]).toEqual([
      404,
      expect.stringContaining('<h1>没有这个页面'),
    ]);
  });

  it('names the hall of its village, and of the site where it has none', async () => {
    const { get } = await start(PAID);
    expect(await (await get(`/v/${VILLAGE}/payments`)).text()).toContain('href="tel:02200000101"');
    expect(await (await get('/help')).text()).toContain('href="tel:12345"');
  });

  it('names the hall that the village itself has published before any other', async () => {
    const hall = {
      hallName: '河村便民服务站',
      hallAddress: '村口',
      hallTelephone: '022-0000 1904',
      hallHours: null,
    };
    const { get } = await start({ ...PAID, VillageHall: { disclosingVillages: { nodes: [hall] } } });
    const page = await (await get(`/v/${VILLAGE}/payments`)).text();
    expect(page).toContain('河村便民服务站');
    expect(page).toContain('href="tel:02200001904"');
  });

  it('is kept for a minute, known by its ETag, and packed', async () => {
    const { get, asked } = await start(PAID);
    const path = `/v/${VILLAGE}/payments`;
    const first = await get(path);
    expect(first.headers.get('cache-control')).toBe('public, max-age=60');
    expect(first.headers.get('x-cache')).toBe('miss');
    const before = asked.length;
    const second = await get(`${path}?utm=1&x=y`);
    expect([second.headers.get('x-cache'), asked.length]).toEqual(['hit', before]);
    const etag = first.headers.get('etag')!;
    expect((await get(path, { 'if-none-match': etag })).status).toBe(304);
    const plain = await first.text();
    expect(plain.length).toBeGreaterThan(1000);
    expect(await (await get(path, { 'accept-encoding': 'gzip' })).text()).toBe(plain);
  });

  it('keeps language, size and screen in every link of its own', async () => {
    const { get } = await start(PAID);
    const page = await (await get(`/v/${VILLAGE}/payments?lang=en&size=large&kiosk=${VILLAGE}`)).text();
    expect(page).toContain('<html lang="en" class="large kiosk">');
    const links = [...page.matchAll(/href="(\/[^"]*)"/g)].map(([, href]) => href!.replaceAll('&amp;', '&'));
    const own = links.filter((href) => !/^\/(assets|icon)/.test(href));
    expect(own.length).toBeGreaterThan(8);
    for (const href of own) expect(new URL(href, 'http://x').searchParams.get('kiosk')).toBe(VILLAGE);
    // The two switches change one thing each.
    const lacking = (name: string) => own.filter((href) => !new URL(href, 'http://x').searchParams.has(name));
    expect([lacking('lang').length, lacking('size').length]).toEqual([1, 1]);
  });
});

describe('a screen in a hall', () => {
  it('calls nobody, saves nothing, and knows where to go back to', async () => {
    const { get } = await start(PAID);
    const page = await (await get(`/v/${VILLAGE}/payments?kiosk=${VILLAGE}`)).text();
    expect(page).toContain(`data-kiosk="/v/${VILLAGE}?kiosk=${VILLAGE}"`);
    expect(page).not.toMatch(/href="tel:|download|https?:\/\//);
    expect(await (await get(`/report?kiosk=${VILLAGE}`)).text()).not.toContain('type="file"');
  });

  it('takes nothing but a village for its home', async () => {
    const { get } = await start({});
    expect(await (await get('/help?kiosk=//evil.example')).text()).not.toContain('evil');
  });
});

describe('payments', () => {
  it('are added up by scheme, and listed by masked name with a way to say that one is wrong', async () => {
    const { main } = await start(PAID);
    const month = await main(`/v/${VILLAGE}/payments`);
    expect(month).toContain('2026年10月');
    expect(month).toMatch(/高龄老年人健康关爱金<\/a><\/th><td class="n">2<\/td><td class="n">3,635.00元/);
    const list = await main(`/v/${VILLAGE}/payments?scheme=ELDERLY_CARE&month=2026-10`);
    expect(list).toContain('共2人次，合计3,635.00元。');
    expect(list).toContain('吴*福');
    expect(list).toContain('<mark>补发</mark>');
    expect(list).toContain('payment=p2');
  });

  it('of a scheme without public amounts have no amount, no total and the reason', async () => {
    const { main } = await start({
      ...PAID,
      AllowancePayments: rows('allowancePayments', []),
      DisabilityPayments: rows('disabilitySubsidyPayments', [
        {
          id: 'd1',
          scheme: 'DISABILITY_SUBSIDIES',
          recipientMaskedName: '李*',
          month: '2026-10',
          paidOn: '2026-10-09',
        },
      ]),
    });
    const list = await main(`/v/${VILLAGE}/payments?scheme=DISABILITY_SUBSIDIES&month=2026-10`);
    expect(list).toContain('李*');
    expect(list).toContain('共1人次。');
    expect(list).not.toMatch(/\d元/);
    expect(list).toContain('不列金额');
  });

  it('say which department is missing, and are then kept by nobody', async () => {
    const { get } = await start({ ...PAID, RenovationGrants: FAILED });
    const response = await get(`/v/${VILLAGE}/payments?month=2026-10`);
    const page = await response.text();
    expect(page).toContain('role="alert"');
    expect(page).toContain('下面的内容不完整');
    expect(page).toContain('3,635.00元');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const file = await get(`/v/${VILLAGE}/payments.csv?month=2026-10`);
    expect(file.status).toBe(503);
  });

  it('come as a file with the same rows', async () => {
    const { get } = await start(PAID);
    const response = await get(`/v/${VILLAGE}/payments.csv?month=2026-10&scheme=ELDERLY_CARE`);
    expect(response.headers.get('content-disposition')).toContain(
      encodeURIComponent('河村-高龄老年人健康关爱金-2026-10'),
    );
    const body = Buffer.from(await response.arrayBuffer());
    expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(body.toString('utf8')).toContain('高龄老年人健康关爱金,2026-10,张*,135.00,2026-10-08,补发');
  });

  it.each(['scheme=NOTHING', 'month=2026-13', 'month=10'])('refuse %s', async (query) => {
    const { get } = await start(PAID);
    const response = await get(`/v/${VILLAGE}/payments?${query}`);
    expect([400, 404]).toContain(response.status);
    expect(await response.text()).toContain('您可以这样做');
  });

  it('have no search by name', async () => {
    const { get, asked } = await start(PAID);
    await get(`/v/${VILLAGE}/payments?name=吴&q=吴`);
    expect(asked.length).toBeGreaterThan(0);
    expect(await (await get(`/v/${VILLAGE}/payments`)).text()).not.toMatch(/<input[^>]*(text|search)/);
  });
});

describe('villages', () => {
  it('are looked for by what can stand in a name', async () => {
    const asked: unknown[] = [];
    const find = ({ where }: { where?: unknown }) => {
      asked.push(where);
      return rows('villages', []);
    };
    const { get } = await start({ ...none, Divisions: rows('divisions', []), Villages: find });
    expect((await get('/?q=%00%E7%9F%B3%07')).status).toBe(200);
    expect(JSON.stringify(asked)).toContain('{"contains":"石"}');
  });
});

describe('what cannot be shown', () => {
  it('says what to do next, with whom to call', async () => {
    const { get } = await start({});
    for (const [path, status, words] of [
      ['/nowhere', 404, '没有这个页面'],
      ['/v/120115999999', 404, '没有这个村'],
      ['/v/310115101904', 404, '没有这个村'],
      ['/v/1201', 404, '没有这个村'],
      [`/v/${VILLAGE}/payments`, 503, '数据暂时取不到'],
      ['/?in=9', 404, '没有这个页面'],
    ] as const) {
      const response = await get(path);
      const page = await response.text();
      expect([path, response.status]).toEqual([path, status]);
      expect(page).toContain(words);
      expect(mainOf(page)).toContain('您可以这样做');
      expect(mainOf(page)).toContain('12345');
      expect(response.headers.get('cache-control')).toBe('no-store');
    }
  });

  it('is told in English to who reads English', async () => {
    const { main } = await start({});
    expect(await main('/nowhere?lang=en')).toContain('What you can do');
  });

  it('repeats nothing of what was asked', async () => {
    const { get } = await start({});
    const page = await (await get('/v/%3Cscript%3Ealert(1)%3C/script%3E?q=%3Cimg%3E')).text();
    expect(page).not.toMatch(/<script>alert|<img>/);
  });
});

describe('an attachment', () => {
  const file = (mediaType: string) => ({
    DisclosedAttachment: {
      disclosedAttachment: {
        name: 'a.html',
        mediaType,
        size: 3,
        body: Buffer.from('<b>').toString('base64'),
      },
    },
  });

  it('is saved, never shown, and of no type that a browser runs', async () => {
    const { get } = await start(file('text/html'));
    const response = await get(`/v/${VILLAGE}/files/1`);
    expect(response.headers.get('content-type')).toBe('application/octet-stream');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await response.text()).toBe('<b>');
  });

  it('keeps a type that is safe', async () => {
    const { get } = await start(file('application/pdf'));
    const response = await get(`/v/${VILLAGE}/files/1`, { 'accept-encoding': 'identity' });
    expect(response.headers.get('content-type')).toBe('application/pdf');
  });
});

describe('the assets', () => {
  it('are small, packed, and kept for good under the name of their content', async () => {
    const { get } = await start({});
    const page = await (await get('/help')).text();
    const urls = [...page.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map(([, url]) => url!);
    expect(urls).toHaveLength(2);
    for (const url of urls) {
      const response = await get(url);
      expect(response.headers.get('content-encoding')).toBe('gzip');
      expect(response.headers.get('cache-control')).toContain('immutable');
      const body = await response.text();
      // ES2015 for the browsers within WeChat of old phones.
      if (url.endsWith('.js')) expect(body).not.toMatch(/\?\.|\?\?|\basync\b|\.\.\./);
    }
    expect(gunzipSync(Buffer.from(await rawGzip(running!, '/help'))).toString()).toContain('<html');
  });
});

/** The packed bytes, which fetch would unpack. */
async function rawGzip({ site }: TestSite, path: string): Promise<Buffer> {
  const { request } = await import('node:http');
  return new Promise((resolve, reject) => {
    request(site.url + path, { headers: { 'accept-encoding': 'gzip' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve(Buffer.concat(chunks)));
    })
      .on('error', reject)
      .end();
  });
}

/** What is answered to a request line that no browser's own functions would send. */
function rawGet(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    httpGet({ host: '127.0.0.1', port, path: target }, async (response) => resolve(await text(response))).on(
      'error',
      reject,
    );
  });
}
