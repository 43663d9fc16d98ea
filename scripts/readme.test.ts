import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';
import { startEngine } from '../gateway/engine.ts';
import { withoutSecurityLinks } from '../schema/compose.ts';

// What a newcomer copies from the README must work: its queries, its commands and its links.

const root = join(import.meta.dirname, '..');
const english = read('README.md');
const chinese = read('README.zh.md');
const queries = blocksOf(english);

describe('the queries', () => {
  let full: GraphQLSchema;
  let open: GraphQLSchema;
  beforeAll(async () => {
    full = await schemaOf('schema/supergraph.graphql');
    open = await schemaOf('schema/public.graphql');
  });

  it('are four, and the same in both languages', () => {
    expect(queries).toHaveLength(4);
    expect(blocksOf(chinese)).toEqual(queries);
  });

  it.each(queries)('is one that the platform understands: %s', (query) => {
    expect(validate(full, parse(query))).toEqual([]);
  });

  it('have one for the public graph, the last', () => {
    const understood = queries.map((query) => validate(open, parse(query)).length === 0);
    expect(understood).toEqual([false, false, false, true]);
  });
});

describe.each([
  ['README.md', english],
  ['README.zh.md', chinese],
  ['docs/add-a-department.md', read('docs/add-a-department.md')],
])('%s', (path, text) => {
  it('names only commands that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run (?:-s )?([a-z][a-z-]*)/g)].map(([, name]) => name!);
    expect(named).not.toEqual([]);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, link]) => link!);
    expect(links).not.toEqual([]);
    expect(links.filter((link) => !existsSync(join(root, dirname(path), link)))).toEqual([]);
  });
});

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The texts between ```graphql and ```. */
function blocksOf(text: string): string[] {
  return [...text.matchAll(/^```graphql\n(.*?)^```/gms)].map(([, block]) => block!);
}

/** What callers see of a supergraph. No department is asked. */
async function schemaOf(path: string): Promise<GraphQLSchema> {
  const quiet = () => undefined;
  const unasked = { process: () => Promise.reject(new Error('no department is asked here')) };
  const supergraph = withoutSecurityLinks(read(path));
  const engine = await startEngine(supergraph, () => unasked, { info: quiet, warn: quiet, error: quiet });
  return engine.schema;
}
