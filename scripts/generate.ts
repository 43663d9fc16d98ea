import { fileURLToPath } from 'node:url';
import { clientTypes } from './client-types.ts';
import { readPublished } from './contract.ts';
import { checkOrWrite } from './generated-files.ts';
import { resolverTypes } from './resolver-types.ts';

// npm run generate [-- --check]: the resolver types of every department, from what it publishes, and the types of the
// public client, from the public contract.
const root = fileURLToPath(new URL('..', import.meta.url));
try {
  const files = new Map([...(await resolverTypes(await readPublished(root))), ...(await clientTypes(root))]);
  await checkOrWrite(root, files, process.argv.slice(2), 'generate');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
