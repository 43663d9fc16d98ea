import { parseArgs } from 'node:util';
import { offlineSchema } from './screens/offline.ts';
import { shippedScreens } from './screens/shipped.ts';
import { testScreens } from './screens/situations.ts';

const USAGE = `npm run screens -- --test [--only M01,P05]
  --test     reads every shipped screen and holds its rule against its situations
  --only     these screens`;

// `npm run screens`: reads, tests and scores the shipped screens.
try {
  const { values } = parseArgs({
    options: {
      test: { type: 'boolean' },
      only: { type: 'string' },
    },
  });
  const screens = shippedScreens(values.only?.split(',') ?? []);
  if (!values.test) throw new Error(USAGE);
  const reports = testScreens(screens, await offlineSchema());
  for (const { id, situations, wrong } of reports) {
    process.stdout.write(`${wrong.length === 0 ? 'ok  ' : 'FAIL'} ${id}  ${situations} situations\n`);
    for (const line of wrong) process.stdout.write(`       ${line}\n`);
  }
  if (reports.some(({ wrong }) => wrong.length > 0)) process.exitCode = 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
