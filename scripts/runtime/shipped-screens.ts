import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseScreen } from '../../gateway/screening/index.ts';
import { publishScreens } from '../../gateway/screening/runs/index.ts';

const FOLDER = join(import.meta.dirname, '../../subgraphs/oversight/screens');
/** Over the whole city. */
const CITY = '12';

/** The screens that come with the platform, as their files say. */
export async function shippedScreens() {
  const names = (await readdir(FOLDER, { withFileTypes: true })).filter((entry) => entry.isDirectory());
  return Promise.all(
    names.map(async ({ name }) => {
      const text = await readFile(join(FOLDER, name, 'screen.yaml'), 'utf8');
      return { screen: parseScreen(text).screen, text };
    }),
  );
}

/** Puts in use what has come with the platform and is not yet. Returns how many versions that are. */
export async function publishShippedScreens(engineUrl: string): Promise<number> {
  const screens = (await shippedScreens()).filter(({ screen }) => screen.status === 'ACTIVE');
  return publishScreens(engineUrl, screens, CITY);
}
