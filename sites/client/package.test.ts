import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

// As another project has it: built to JavaScript, in its node_modules, with nothing of ours beside it.

let folder = '';
const root = join(import.meta.dirname, '../..');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'another-site-'));
  const installed = join(folder, 'node_modules/@sunlight-matrix/client');
  await mkdir(installed, { recursive: true });
  const tsc = join(root, 'node_modules/.bin/tsc');
  await promisify(execFile)(tsc, [
    '-p',
    join(import.meta.dirname, 'tsconfig.json'),
    '--outDir',
    join(installed, 'dist'),
  ]);
  await cp(join(import.meta.dirname, 'package.json'), join(installed, 'package.json'));
  await cp(join(import.meta.dirname, 'example/second-site.mjs'), join(folder, 'second-site.mjs'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the package', () => {
  it('is what its package.json says, and needs no other package', async () => {
    const { exports, dependencies } = JSON.parse(
      await readFile(join(import.meta.dirname, 'package.json'), 'utf8'),
    );
    const installed = join(folder, 'node_modules/@sunlight-matrix/client');
    expect(dependencies).toBeUndefined();
    for (const path of Object.values(exports['.'] as Record<string, string>)) {
      expect(await readFile(join(installed, path), 'utf8')).not.toMatch(/from '(?!\.\/)/);
    }
  });

  it('types its operations for whoever installs it', async () => {
    const program = join(folder, 'check.mts');
    const check = (line: string) =>
      `import { createClient, village } from '@sunlight-matrix/client';\n${line}\n`;
    const client = "const { data } = await createClient({ url: '' }).query(village, { divisionCode: '1' });";
    const compile = async (line: string) => {
      await writeFile(program, check(line));
      const options = [
        '--noEmit',
        '--strict',
        '--module',
        'nodenext',
        '--target',
        'es2022',
        '--lib',
        'es2022,dom',
        '--types',
        '',
      ];
      return promisify(execFile)(join(root, 'node_modules/.bin/tsc'), [...options, program], {
        cwd: folder,
      }).then(
        () => '',
        (error: { stdout: string }) => error.stdout,
      );
    };
    expect(
      await compile(`${client}\nexport const name: string | null | undefined = data.village?.name;`),
    ).toBe('');
    expect(await compile(`${client}\nexport const phone = data.village?.telephone;`)).toContain('telephone');
    expect(await compile("await createClient({ url: '' }).query(village, {});")).toContain('divisionCode');
  });
});

describe('the example of a second site', () => {
  it('is 60 lines at most', async () => {
    const text = await readFile(join(folder, 'second-site.mjs'), 'utf8');
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(60);
  });

  it('shows what the graph has, asking by hash and keeping what it got', async () => {
    const asked: string[] = [];
    const graph = createServer((request, response) => {
      const { searchParams } = new URL(request.url ?? '', 'http://graph');
      asked.push(searchParams.get('query') === null ? 'hash' : 'text');
      const known = asked.includes('text');
      const rows = { totalCount: 1, pageInfo: { hasNextPage: false, endCursor: null } };
      const data = {
        villages: {
          ...rows,
          nodes: [{ divisionCode: '120115101904', name: '<河村>', streetName: '大口屯镇' }],
        },
      };
      const unknown = { errors: [{ message: '-', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }] };
      response.writeHead(known ? 200 : 404, { 'cache-control': known ? 'public, max-age=60' : 'no-store' });
      response.end(JSON.stringify(known ? { data } : unknown));
    }).listen(0, '127.0.0.1');
    await once(graph, 'listening');
    const { port } = graph.address() as { port: number };
    const site = spawn(process.execPath, ['second-site.mjs'], {
      cwd: folder,
      env: { GRAPH: `http://127.0.0.1:${port}/public/graphql`, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [line] = (await once(site.stdout, 'data')) as [Buffer];
      const url = /http:\S+/.exec(String(line))![0];
      const page = await (await fetch(url)).text();
      expect(page).toContain('大口屯镇 &#60;河村&#62;');
      expect(await (await fetch(url)).text()).toBe(page);
      expect(asked).toEqual(['hash', 'text']);
    } finally {
      site.kill();
      graph.close();
    }
  });
});
