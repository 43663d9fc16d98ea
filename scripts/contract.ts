import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeAll, type Published } from '../schema/compose.ts';
import { DEPARTMENTS } from '../schema/departments.ts';
import { expandSdl } from '../schema/expand.ts';
import { lintPublished } from '../schema/lint.ts';
import type { GeneratedFiles } from './generated-files.ts';

/** The platform's own subgraph, which the gateway answers, in files of one subject each. */
const PLATFORM = {
  name: 'platform',
  paths: ['schema', 'screens', 'runs', 'reports'].map((name) => `gateway/platform/${name}.graphql`),
};

/** Every department's published SDL, and the platform's, read from the project at `root`. */
export async function readPublished(root: string): Promise<Published[]> {
  const departments = DEPARTMENTS.map(async (name) => {
    const author = await readFile(join(root, 'subgraphs', name, 'schema.graphql'), 'utf8');
    return { name, sdl: expandSdl(author, { department: name }) };
  });
  const platform = Promise.all(PLATFORM.paths.map((path) => readFile(join(root, path), 'utf8'))).then(
    (files) => ({
      name: PLATFORM.name,
      sdl: files.join('\n'),
    }),
  );
  return Promise.all([...departments, platform]);
}

/** The contract's files: published SDL, supergraph and public contract. Throws where the lint refuses. */
export async function contractFiles(root: string): Promise<GeneratedFiles> {
  const published = await readPublished(root);
  const problems = lintPublished(published);
  if (problems.length > 0) {
    const lines = problems.map(
      ({ department, coordinate, text }) => `  ${department}: ${coordinate}: ${text}`,
    );
    throw new Error(`Not fit to be published:\n${lines.join('\n')}`);
  }
  const { supergraph, publicSupergraph } = composeAll(published);
  const files = new Map(published.map(({ name, sdl }) => [`schema/published/${name}.graphql`, sdl]));
  return files.set('schema/supergraph.graphql', supergraph).set('schema/public.graphql', publicSupergraph);
}
