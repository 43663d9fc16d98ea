import { fileURLToPath } from 'node:url';
import { contractFiles } from './contract.ts';
import { checkOrWrite } from './generated-files.ts';

// npm run compose [-- --check]: publishes every department's SDL and composes the supergraph, offline.
const root = fileURLToPath(new URL('..', import.meta.url));
try {
  await checkOrWrite(root, await contractFiles(root), process.argv.slice(2), 'compose');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
