import type { SiteConfig } from '../config.ts';
import { type RunningSite, startSite } from '../server.ts';

/** What a stubbed graph gives for an operation, by its name; a function sees the variables. */
export type Answers = Record<string, object | ((variables: Record<string, unknown>) => object)>;

export interface TestSite {
  site: RunningSite;
  /** Names of the operations asked, in order. */
  asked: string[];
  /** Variables and headers of the last operation of each name. */
  last: Map<string, { variables: Record<string, unknown>; headers: Headers }>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** The page's text between <main> and </main>. */
  main(path: string): Promise<string>;
  post(path: string, fields: Record<string, string>, headers?: Record<string, string>): Promise<Response>;
}

export const VILLAGE = '120115101904';

/** What every village's page asks for. */
export const TOWN: Answers = {
  Village: ({ divisionCode }) => ({
    village: {
      divisionCode,
      name: divisionCode === VILLAGE ? '河村' : null,
      streetName: '大口屯镇',
      arableArea: 2637,
      urban: false,
    },
  }),
  VillageHall: { disclosingVillages: { nodes: [] } },
};

/** A site in front of a graph that gives these answers, and an error for everything else. */
export async function startTestSite(answers: Answers, config: Partial<SiteConfig> = {}): Promise<TestSite> {
  const asked: string[] = [];
  const last: TestSite['last'] = new Map();
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const address = new URL(String(input));
    const posted = init?.body ? JSON.parse(String(init.body)) : null;
    const name = posted?.operationName ?? address.searchParams.get('operationName');
    const variables = posted?.variables ?? JSON.parse(address.searchParams.get('variables') ?? '{}');
    asked.push(name);
    last.set(name, { variables, headers: new Headers(init?.headers) });
    const answer = { ...TOWN, ...answers }[name];
    const body = typeof answer === 'function' ? answer(variables) : answer;
    if (body === undefined)
      return Response.json({ errors: [{ message: name, extensions: { code: 'INTERNAL' } }] });
    if (body instanceof Response) return body;
    return Response.json('data' in body || 'errors' in body ? body : { data: body });
  };
  const quiet = () => undefined;
  const site = await startSite({
    host: '127.0.0.1',
    port: 0,
    graphUrl: 'http://graph.example',
    origin: 'https://open.example.cn',
    frameAncestors: [],
    division: '12',
    name: { zh: null, en: null },
    signIn: null,
    trustedProxies: [],
    halls: [{ division: '120115101', name: '大口屯镇党群服务中心', telephone: '022-0000 0101' }],
    log: { info: quiet, warn: quiet, error: quiet },
    now: () => new Date('2026-11-25T00:30:00+08:00'),
    fetch,
    ...config,
  });
  const get = (path: string, headers: Record<string, string> = {}) =>
    globalThis.fetch(site.url + path, { headers, redirect: 'manual' });
  return {
    site,
    asked,
    last,
    get,
    main: async (path) => mainOf(await (await get(path)).text()),
    post: (path, fields, headers = {}) =>
      globalThis.fetch(site.url + path, { method: 'POST', body: new URLSearchParams(fields), headers }),
  };
}

export function mainOf(page: string): string {
  return /<main[^>]*>([\s\S]*)<\/main>/.exec(page)?.[1] ?? '';
}
