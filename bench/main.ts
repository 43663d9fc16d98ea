import { live } from '../scripts/runtime/lifetime.ts';
import { benchGateway } from './gateway/index.ts';
import { benchMatching } from './matching/index.ts';
import { benchMatrix } from './matrix/index.ts';
import { benchPublicSite } from './public-site/index.ts';
import { benchScreens } from './screens/index.ts';
import type { Bench } from './site.ts';

/** `npm run bench -- <name> [options]`. One line a benchmark. */
const BENCHES: Readonly<Record<string, Bench>> = {
  gateway: benchGateway,
  matching: benchMatching,
  matrix: benchMatrix,
  site: benchPublicSite,
  screens: benchScreens,
};

await live(async (lifetime) => {
  const [name = '', ...args] = process.argv.slice(2);
  const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
  if (!bench) {
    throw new Error(
      `${name ? `Unknown benchmark ${name}` : 'No benchmark named'}: expected npm run bench -- <name>, one of ${Object.keys(BENCHES).join(', ')}.`,
    );
  }
  await bench(args, lifetime);
  lifetime.end();
});
