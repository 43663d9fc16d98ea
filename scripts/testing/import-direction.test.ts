import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { findViolations, violationsOf } from './import-direction.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

describe('the project', () => {
  it('imports downward only and reads its environment in one file', async () => {
    expect(await findViolations(root)).toEqual([]);
  });
});

describe('findViolations', () => {
  const folders: string[] = [];
  afterEach(() => Promise.all(folders.splice(0).map((folder) => rm(folder, { recursive: true }))));

  it('finds a violation planted in a project', async () => {
    const planted = await mkdtemp(join(tmpdir(), 'imports-'));
    folders.push(planted);
    const path = join(planted, 'subgraphs/housing/loaders.ts');
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, "import { deaths } from '../civil-affairs/tables.ts';\n");
    expect(await findViolations(planted)).toEqual([
      { file: 'subgraphs/housing/loaders.ts', text: 'may not import subgraphs/civil-affairs/tables.ts' },
    ]);
  });
});

describe('violationsOf', () => {
  const importing = (file: string, specifier: string) => violationsOf(file, `import x from '${specifier}';`);

  it.each([
    ['schema/walk.ts', '../gateway/prepare.ts'],
    ['schema/walk.ts', '../subgraphs/kit/context.ts'],
    ['schema/walk.test.ts', '../scripts/config.ts'],
    ['gateway/engine.ts', '../subgraphs/kit/index.ts'],
    ['gateway/engine.ts', '../scripts/config.ts'],
    ['gateway/engine.ts', '../scripts/testing/postgres.ts'],
    ['gateway/platform/catalogue.ts', '../../subgraphs/housing/index.ts'],
    ['subgraphs/kit/server.ts', '../housing/index.ts'],
    ['subgraphs/kit/server.ts', '../registry.ts'],
    ['subgraphs/kit/server.ts', '../../gateway/hop.ts'],
    ['subgraphs/housing/index.ts', '../civil-affairs/index.ts'],
    ['subgraphs/housing/index.ts', '../../gateway/hop.ts'],
    ['subgraphs/housing/index.ts', '../registry.ts'],
    ['subgraphs/registry.ts', '../gateway/index.ts'],
    ['sites/console/main.ts', '../../schema/errors.ts'],
    ['gateway/index.ts', '../sites/console/main.ts'],
    ['gateway/index.ts', '../bench/main.ts'],
  ])('%s may not import %s', (file, specifier) => {
    expect(importing(file, specifier)).toHaveLength(1);
  });

  it.each([
    ['schema/walk.ts', './policy.ts'],
    ['schema/lint/shared.ts', '../shared.ts'],
    ['gateway/platform/catalogue.ts', '../../schema/errors.ts'],
    ['subgraphs/housing/index.ts', '../kit/index.ts'],
    ['subgraphs/housing/index.ts', '../../schema/errors.ts'],
    ['subgraphs/registry.ts', './housing/index.ts'],
    ['subgraphs/housing/index.test.ts', '../../scripts/testing/postgres.ts'],
    ['scripts/start.ts', '../gateway/index.ts'],
    ['bench/main.ts', '../scripts/testing/postgres.ts'],
  ])('%s may import %s', (file, specifier) => {
    expect(importing(file, specifier)).toEqual([]);
  });

  it.each([
    "export { x } from '../../gateway/hop.ts';",
    "import '../../gateway/hop.ts';",
    "const x = await import('../../gateway/hop.ts');",
    "type X = import('../../gateway/hop.ts').X;",
    "import {\n  x,\n} from '../../gateway/hop.ts';",
  ])('sees %s', (text) => {
    expect(violationsOf('subgraphs/housing/index.ts', text)).toHaveLength(1);
  });

  it.each(['process.env.PORT', "process['env']", 'const { env } = process;'])('sees %s', (text) => {
    expect(violationsOf('gateway/index.ts', text)).toHaveLength(1);
    expect(violationsOf('scripts/config.ts', text)).toEqual([]);
  });

  it('lets a library be told by the environment, not ours', () => {
    expect(violationsOf('gateway/index.ts', "process.env.SOME_TELEMETRY = 'off';")).toEqual([]);
    expect(violationsOf('gateway/index.ts', "process.env.A === 'off';")).toHaveLength(1);
  });

  it('leaves comments alone', () => {
    expect(
      violationsOf('gateway/index.ts', "// import x from '../scripts/config.ts'\n * process.env\n"),
    ).toEqual([]);
  });
});
