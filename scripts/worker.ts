import { readGatewaySettings } from './config.ts';
import { weighBuffersWithHeap } from './runtime/buffers.ts';
import { readPrivateKey } from './runtime/keys.ts';
import { live } from './runtime/lifetime.ts';
import { createLog } from './runtime/log.ts';
import { readSupergraphs } from './runtime/supergraphs.ts';

// `npm run worker`: takes part in the runs of screens, without a door of its own. Its environment is a gateway's; any
// number of them, on any machines, share a run.
weighBuffersWithHeap();
await live(async (lifetime) => {
  const settings = readGatewaySettings();
  if (!settings.engineUrl) {
    throw new Error(
      'DATABASE_URL_OVERSIGHT_ENGINE is missing: expected the URL of oversight’s database as oversight_engine.',
    );
  }
  // Read first: Apollo's packages look at the environment when they are loaded.
  const { startRunWorker } = await import('../gateway/index.ts');
  const worker = await startRunWorker({
    ...(await readSupergraphs()),
    departments: Object.fromEntries(
      Object.entries(settings.subgraphUrls).map(([name, url]) => [name, { url }]),
    ),
    hopKey: await readPrivateKey(settings.hopKeyFile, 'HOP_KEY_FILE'),
    auditUrl: settings.auditUrl,
    engineUrl: settings.engineUrl,
    ...(settings.scratchDir && { scratchDir: settings.scratchDir }),
    log: createLog(settings.logLevel, 'worker'),
  });
  lifetime.onStop('The worker', worker.close);
  process.stdout.write('ready to take part in runs\n');
});
