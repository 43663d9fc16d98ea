import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A screen that comes with the platform: a folder of its own. */
export interface ShippedScreen {
  /** the folder's name, which is the screen's id */
  id: string;
  /** from the repository's root, for messages */
  path: string;
  text: string;
  /** of `situations.yaml`; null where there is none */
  situations: string | null;
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const SCREENS = 'subgraphs/oversight/screens';

/** The shipped screens in the order of their ids; only those named, if any are. @throws where one that is named is not there */
export function shippedScreens(only: readonly string[] = []): ShippedScreen[] {
  const ids = readdirSync(join(root, SCREENS), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, SCREENS, entry.name, 'screen.yaml')))
    .map(({ name }) => name)
    .sort();
  const missing = only.find((id) => !ids.includes(id));
  if (missing) throw new Error(`--only ${missing}: there is no ${SCREENS}/${missing}/screen.yaml`);
  return ids
    .filter((id) => only.length === 0 || only.includes(id))
    .map((id) => {
      const situations = join(SCREENS, id, 'situations.yaml');
      return {
        id,
        path: join(SCREENS, id, 'screen.yaml'),
        text: readFileSync(join(root, SCREENS, id, 'screen.yaml'), 'utf8'),
        situations: existsSync(join(root, situations)) ? readFileSync(join(root, situations), 'utf8') : null,
      };
    });
}
