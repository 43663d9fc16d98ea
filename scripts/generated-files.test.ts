import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleFiles, writeFiles } from './generated-files.ts';

const files = new Map([
  ['schema/a.graphql', 'a\n'],
  ['schema/published/b.graphql', 'b\n'],
]);

describe('generated files', () => {
  let root = '';
  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'generated-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  it('are stale while missing, and fresh once written', async () => {
    expect(await staleFiles(root, files)).toEqual([...files.keys()]);
    expect(await writeFiles(root, files)).toEqual([...files.keys()]);
    expect(await readFile(join(root, 'schema/published/b.graphql'), 'utf8')).toBe('b\n');
    expect(await staleFiles(root, files)).toEqual([]);
  });

  it('are stale after one byte has changed, and only that one is written', async () => {
    await writeFiles(root, files);
    await writeFile(join(root, 'schema/a.graphql'), 'a');
    expect(await staleFiles(root, files)).toEqual(['schema/a.graphql']);
    expect(await writeFiles(root, files)).toEqual(['schema/a.graphql']);
  });
});
