import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removePostgresHome } from '../runtime/postgres-home.ts';
import { launchChromium } from './chromium.ts';
import { startProgram } from './platform.ts';

/** `npm start` over a small county, with a browser beside it. */
export interface Demonstration {
  gateway: string;
  site: string;
  issuer: string;
  /** Where playwright connects to the browser. */
  browser: string;
  /** Ends every process and removes every file. */
  stop(): Promise<void>;
}

/** Starts both; nothing is left behind when one of them fails. */
export async function startDemonstration(people = 400): Promise<Demonstration> {
  const folder = await mkdtemp(join(tmpdir(), 'sunlight-matrix-browser-'));
  // Passable: as root, PostgreSQL runs as somebody else.
  await chmod(folder, 0o711);
  const platform = startProgram('start.ts', ['--people', String(people)], {
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
  });
  const chromium = launchChromium(join(folder, 'chromium'));
  const stop = async () => {
    await chromium.then((server) => server.close()).catch(() => undefined);
    if (platform.child.exitCode === null) await platform.stop('SIGTERM');
    await removePostgresHome(join(folder, 'data/postgres'));
    await removePostgresHome(folder);
  };
  try {
    const [gateway, server] = await Promise.all([platform.ready, chromium]);
    const said = (name: string) =>
      new RegExp(`^${name} (http:\\S+)`, 'm').exec(platform.output())?.[1] ?? missing(name);
    return {
      gateway,
      site: said('site').replace(/\/$/, ''),
      issuer: said('sign-in'),
      browser: server.wsEndpoint(),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function missing(name: string): never {
  throw new Error(`npm start said nothing of "${name}".`);
}
