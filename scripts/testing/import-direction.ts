import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/** Where a file imports what it may not, or reads the environment. */
export interface Violation {
  file: string;
  text: string;
}

/** Reads every source file below `root` and reports imports that run the wrong way. */
export async function findViolations(root: string): Promise<Violation[]> {
  const found: Violation[] = [];
  for (const top of TOP) {
    const entries = await readdir(join(root, top), { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      if (!entry.isFile() || !/\.(ts|tsx|js|mjs)$/.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      const file = relative(root, path).replaceAll('\\', '/');
      if (file.includes('node_modules/')) continue;
      found.push(...violationsOf(file, await readFile(path, 'utf8')));
    }
  }
  return found;
}

/** The violations of one file, given its path below the project's root and its text. */
export function violationsOf(file: string, text: string): Violation[] {
  // Telling a library something that it takes no other way is not reading a configuration.
  const code = text.replace(/^\s*(\/\/|\*|\/\*).*$/gm, '').replace(/process\.env\.\w+ = '\w*'/g, '');
  const found: Violation[] = [];
  for (const [, specifier = ''] of code.matchAll(IMPORT)) {
    const target = join(dirname(file), specifier).replaceAll('\\', '/');
    if (!mayImport(file, target)) found.push({ file, text: `may not import ${target}` });
  }
  if (
    /\bprocess\s*(\.\s*env\b|\[\s*['"]env)|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b/.test(code) &&
    !mayReadEnvironment(file)
  ) {
    found.push({ file, text: 'may not read process.env; scripts/config.ts does' });
  }
  return found;
}

const TOP = ['schema', 'gateway', 'subgraphs', 'scripts', 'bench', 'sites'];
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g;

/** Imports run down only: scripts → gateway, departments → kit → schema. */
function mayImport(file: string, target: string): boolean {
  const [from, to] = [areaOf(file), areaOf(target)];
  if (from === to || from === 'scripts' || from === 'bench') return true;
  if (to === 'scripts') return isTest(file) && target.startsWith('scripts/testing/');
  if (from === 'sites' || to === 'sites' || to === 'bench') return false;
  if (to === 'schema') return true;
  if (from === 'registry') return to.startsWith('subgraphs/');
  return from.startsWith('subgraphs/') && to === 'subgraphs/kit';
}

/** The parts between which direction matters: a department is one of its own. */
function areaOf(path: string): string {
  const [top = '', folder = ''] = path.split('/');
  if (top !== 'subgraphs') return top;
  return folder.endsWith('.ts') ? 'registry' : `subgraphs/${folder}`;
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file) || file.includes('/testing/');
}

function mayReadEnvironment(file: string): boolean {
  // An example of a site of somebody else's has settings of its own.
  return file === 'scripts/config.ts' || file.startsWith('sites/client/example/') || isTest(file);
}
