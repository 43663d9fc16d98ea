import { listScreens, runCheck, runScore, runTest } from './screens/commands.ts';
import { readScreensOptions } from './screens/options.ts';
import { shippedScreens } from './screens/shipped.ts';

// `npm run screens`: lists, tests, checks and scores the screens that come with the platform. Exits with 1 where one is
// not as it should be.
try {
  const options = readScreensOptions(process.argv.slice(2));
  const screens = shippedScreens(options.only);
  const commands = { list: listScreens, test: runTest, check: runCheck, score: runScore };
  const good = await commands[options.command](screens, options);
  process.exit(good ? 0 : 1);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exit(1);
}
