import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { transformSupergraphToPublicSchema } from '@theguild/federation-composition';
import { type DocumentNode, Kind, parse, print, visit } from 'graphql';
import type { GeneratedFiles } from './generated-files.ts';

/** Operations that are kept as files, and the graph that they ask. */
interface Client {
  folder: string;
  path: string;
  supergraph: string;
  /** Where the generated file finds the type of an operation. */
  operation: string;
}

const CLIENTS: readonly Client[] = [
  {
    folder: 'sites/client/operations',
    path: 'sites/client/operations.generated.ts',
    supergraph: 'schema/public.graphql',
    operation: './operation.ts',
  },
  {
    folder: 'sites/disclosure/work/operations',
    path: 'sites/disclosure/work/operations.generated.ts',
    supergraph: 'schema/supergraph.graphql',
    operation: '../../client/index.ts',
  },
  {
    folder: 'sites/disclosure/slip/operations',
    path: 'sites/disclosure/slip/operations.generated.ts',
    supergraph: 'schema/supergraph.graphql',
    operation: '../../client/index.ts',
  },
];

const CONFIG = {
  useTypeImports: true,
  // Types are stripped, not compiled: no TypeScript enums.
  enumType: 'string-literal',
  // Money, months and dates are text on the wire.
  defaultScalarType: 'string',
  skipTypename: true,
};

/** The clients' operations as text with their hashes, and the types of what they ask and answer. */
export async function clientTypes(root: string): Promise<GeneratedFiles> {
  return new Map(await Promise.all(CLIENTS.map((client) => typesOf(root, client))));
}

async function typesOf(
  root: string,
  { folder, path, supergraph: file, operation }: Client,
): Promise<[path: string, content: string]> {
  const supergraph = parse(await readFile(join(root, file), 'utf8'), { noLocation: true });
  const schema = print(transformSupergraphToPublicSchema(supergraph));
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.graphql')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(root, folder, name), 'utf8')));
  const [output] = await generate(
    {
      schema,
      documents: texts,
      silent: true,
      generates: { [path]: { plugins: ['typescript-operations'], config: CONFIG } },
    },
    false,
  );
  if (!output) throw new Error(`Expected types of the operations in ${folder}, got none`);
  const header =
    `// Generated from ${folder} by \`npm run generate\`; do not edit.\n` +
    `import type { Operation } from '${operation}';\n`;
  const constants = texts.flatMap((text) => constantsOf(parse(text, { noLocation: true }), folder));
  return [path, `${header}${output.content}\n${constants.join('\n')}`];
}

/** One constant an operation: its name, the SHA-256 of its text, the text as it is sent. */
function constantsOf(document: DocumentNode, folder: string): string[] {
  return document.definitions.map((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION || !definition.name) {
      throw new Error(`Expected named operations in ${folder}, found a ${definition.kind}`);
    }
    const name = definition.name.value;
    const kind = definition.operation === 'mutation' ? 'Mutation' : 'Query';
    const text = print(visit(definition, {})).replace(/\s+/g, ' ');
    const hash = createHash('sha256').update(text).digest('hex');
    const types = `${name}${kind}, ${name}${kind}Variables`;
    const lines = [
      `  kind: '${definition.operation}',`,
      `  name: '${name}',`,
      `  hash: '${hash}',`,
      `  text: ${JSON.stringify(text)},`,
    ];
    const constant = name[0]!.toLowerCase() + name.slice(1);
    return `export const ${constant}: Operation<${types}> = {\n${lines.join('\n')}\n};\n`;
  });
}
