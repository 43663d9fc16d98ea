import { openRuns } from '../index.ts';
import { createFakeEngine } from './fake-engine.ts';

// A worker in a process of its own, with a fake engine: for tests that kill it. What to do comes as one argument of JSON.
const { url, key, setting } = JSON.parse(process.argv[2] ?? '{}');
const quiet = () => undefined;
const log = { info: quiet, warn: quiet, error: quiet };
const runs = await openRuns({ url, key, works: true, log, clock: Date.now });
const worker = await runs.work(createFakeEngine(setting));
process.send?.({ number: worker.number });
process.on('disconnect', () => process.exit());
