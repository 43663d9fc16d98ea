import { generate } from '@graphql-codegen/cli';
import type { Published } from '../schema/compose.ts';
import { isDepartment } from '../schema/departments.ts';
import { ENTITIES } from '../schema/entities.ts';
import type { GeneratedFiles } from './generated-files.ts';

const HEADER = '// Generated from the published SDL by `npm run generate`; do not edit.\n';

const CONFIG = {
  federation: true,
  contextType: '../kit/context.ts#DepartmentContext',
  useTypeImports: true,
  // Types are stripped, not compiled: no TypeScript enums.
  enumsAsTypes: true,
  // Money, dates and tokens are text on the wire and in the database alike.
  defaultScalarType: 'string',
  maybeValue: 'T | null | undefined',
  // A resolver gives what it has; the rest is another resolver's. Of an entity that is at least its key.
  defaultMapper: 'Partial<{T}>',
  showUnusedMappers: false,
  mappers: Object.fromEntries(
    Object.entries(ENTITIES).map(([name, { key }]) => [name, `Pick<{T}, '${key}'> & Partial<{T}>`]),
  ),
};

/** `subgraphs/<department>/schema.generated.ts` of each department: types of its schema and its resolvers. */
export async function resolverTypes(published: readonly Published[]): Promise<GeneratedFiles> {
  const files = new Map<string, string>();
  for (const { name, sdl } of published) {
    if (!isDepartment(name)) continue;
    const path = `subgraphs/${name}/schema.generated.ts`;
    const plugins = ['typescript', 'typescript-resolvers'];
    const [output] = await generate(
      { schema: sdl, silent: true, generates: { [path]: { plugins, config: CONFIG } } },
      false,
    );
    if (!output) throw new Error(`Expected resolver types of ${name}, got none`);
    files.set(path, HEADER + output.content);
  }
  return files;
}
