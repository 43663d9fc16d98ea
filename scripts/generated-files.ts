import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Generated texts by their path below the project's root. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Writes what differs from what is there; gives the paths written. */
export async function writeFiles(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await staleFiles(root, files);
  for (const path of stale) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path)!);
  }
  return stale;
}

/** The paths whose file is missing or has another text. */
export async function staleFiles(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale: string[] = [];
  for (const [path, text] of files) {
    if ((await readIfThere(join(root, path))) !== text) stale.push(path);
  }
  return stale;
}

/** With `--check` in `argv` fails if a file is stale, naming `command`; otherwise writes them. */
export async function checkOrWrite(root: string, files: GeneratedFiles, argv: string[], command: string) {
  if (!argv.includes('--check')) {
    for (const path of await writeFiles(root, files)) console.log(`wrote ${path}`);
    return;
  }
  const stale = await staleFiles(root, files);
  if (stale.length === 0) return;
  console.error(`Expected fresh files, found stale ones; run npm run ${command}:\n  ${stale.join('\n  ')}`);
  process.exitCode = 1;
}

async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
