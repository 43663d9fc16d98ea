import { readGatewaySettings } from './config.ts';
import { weighBuffersWithHeap } from './runtime/buffers.ts';
import { readJwks, readPrivateKey } from './runtime/keys.ts';
import { live } from './runtime/lifetime.ts';
import { createLog } from './runtime/log.ts';
import { readSupergraphs } from './runtime/supergraphs.ts';

// The gateway's own process: started by `npm start`, or by itself in production. It has no link key and no
// department's database.
weighBuffersWithHeap();
await live(async (lifetime) => {
  const settings = readGatewaySettings();
  // Read first: Apollo's packages look at the environment when they are loaded.
  const { startGateway } = await import('../gateway/index.ts');
  const { identity } = settings;
  const gateway = await startGateway({
    host: settings.host,
    port: settings.port,
    ...(await readSupergraphs()),
    departments: Object.fromEntries(
      Object.entries(settings.subgraphUrls).map(([name, url]) => [name, { url }]),
    ),
    identity: {
      issuer: identity.issuer,
      audience: identity.audience,
      algorithms: ['EdDSA', 'ES256', 'RS256', 'PS256'],
      ...('jwksUrl' in identity
        ? { jwksUrl: identity.jwksUrl }
        : { jwks: await readJwks(identity.jwksFile, 'IDENTITY_JWKS_FILE') }),
    },
    hopKey: await readPrivateKey(settings.hopKeyFile, 'HOP_KEY_FILE'),
    auditUrl: settings.auditUrl,
    ...(settings.engineUrl && { engineUrl: settings.engineUrl }),
    works: settings.works,
    corsOrigins: settings.corsOrigins,
    deadlineMs: settings.deadlineMs,
    ...(settings.scratchDir && { scratchDir: settings.scratchDir }),
    production: settings.production,
    log: createLog(settings.logLevel, 'gateway'),
  });
  lifetime.onStop('The gateway', gateway.close);
  process.on('disconnect', () => lifetime.end());
  if (process.send) process.send({ ready: gateway.url });
  else process.stdout.write(`ready ${gateway.url}\n`);
});
