import { fileURLToPath } from 'node:url';
import { readPublished } from './contract.ts';
import { checkOrWrite } from './generated-files.ts';
import { resolverTypes } from './resolver-types.ts';

// npm run generate [-- --check]: the resolver types of every department, from what it publishes.
const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const files = await resolverTypes(await readPublished(root));
  await checkOrWrite(root, files, process.argv.slice(2), 'generate');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
