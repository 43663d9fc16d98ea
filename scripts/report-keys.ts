import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import {
  createKeyring,
  type KeyringFile,
  newOfficeKey,
  withoutPrivateKeys,
} from '../subgraphs/reports/keyring.ts';

// `npm run report-keys -- add <file> <office>…`: gives each office a new key, in a new file or an old one, where the key
// before is retired and kept for what is sealed to it. `npm run report-keys -- public <file> <file>`: the same without the
// private halves, for a department that takes reports and cannot read them.
const [command, file, ...rest] = process.argv.slice(2);
if (command === 'add' && file && rest.length > 0) await add(file, rest);
else if (command === 'public' && file && rest.length === 1)
  await write(rest[0]!, withoutPrivateKeys(await read(file)));
else {
  process.stderr.write(
    'expected: report-keys add <file> <division code of an office>… | report-keys public <file> <file without private keys>\n',
  );
  process.exitCode = 1;
}

async function add(path: string, offices: readonly string[]): Promise<void> {
  const known = await read(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return { secret: randomBytes(32).toString('hex'), offices: [] };
  });
  const before = known.offices.map((key) => (offices.includes(key.office) ? { ...key, retired: true } : key));
  const made = offices.map((office) => {
    const count = known.offices.filter((key) => key.office === office).length;
    return newOfficeKey(office, `${office}-${count + 1}`);
  });
  await write(path, { ...known, offices: [...before, ...(await Promise.all(made))] });
}

async function read(path: string): Promise<KeyringFile> {
  const content = JSON.parse(await readFile(path, 'utf8'));
  createKeyring(content);
  return content as KeyringFile;
}

/** Whole or not at all, readable by its owner alone. */
async function write(path: string, content: KeyringFile): Promise<void> {
  createKeyring(content);
  await writeFile(`${path}.new`, `${JSON.stringify(content, null, 1)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
  process.stdout.write(`wrote ${path}\n`);
}
