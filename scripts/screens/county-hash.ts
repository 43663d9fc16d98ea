import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** What a county's rows and tables follow from. */
const MADE_OF = ['scripts/county', 'migrations', 'subgraphs'];
const COUNTS = /(\.sql|\.csv|county\/.*\.ts|\/(tables|codes|plans)[\w-]*\.ts|\/kit\/.*\.ts)$/;

/** Eight hex digits that change when a county would be written otherwise. */
export function countyHash(): string {
  const hash = createHash('sha256');
  for (const folder of MADE_OF) {
    const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join(folder, name))
      .filter((name) => COUNTS.test(name) && !/\.test\.ts$|\/verify\//.test(name))
      .sort();
    for (const name of files)
      hash
        .update(name)
        .update('\0')
        .update(readFileSync(join(root, name)));
  }
  return hash.digest('hex').slice(0, 8);
}
