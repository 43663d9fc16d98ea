import { readPlatformConfig, requireProductionSettings } from './config.ts';
import { announce } from './runtime/announce.ts';
import { seedCounty } from './runtime/county.ts';
import { openDatabases } from './runtime/databases.ts';
import { scheduleDemonstration } from './runtime/demonstration-schedules.ts';
import { servedHere, startDepartments } from './runtime/departments.ts';
import { startGatewayProcess } from './runtime/gateway-process.ts';
import { openIssuer } from './runtime/issuer.ts';
import { openKeys } from './runtime/keys.ts';
import { live } from './runtime/lifetime.ts';
import { lockDataDirectory } from './runtime/lock.ts';
import { migrateAll } from './runtime/migrate.ts';
import { readStartOptions } from './runtime/options.ts';
import { requireFreePort } from './runtime/port.ts';
import { createProgress } from './runtime/progress.ts';
import { publishShippedScreens } from './runtime/shipped-screens.ts';
import { startSiteProcess } from './runtime/site-process.ts';

// `npm start`: the whole platform on one machine. Departments answer in this process, each on a server of its own;
// the gateway is a process of its own, which never has the link key or a department's database; so is the public site,
// which has nothing but the gateway's address.
await live(async (lifetime) => {
  const options = readStartOptions(process.argv.slice(2));
  const config = readPlatformConfig();
  requireProductionSettings(config);
  const progress = createProgress();

  lifetime.onStop('The data directory', await lockDataDirectory(config.dataDir));
  await requireFreePort(config.host, config.port);
  if (!config.identity) await requireFreePort(config.host, config.issuerPort);
  if (config.site) await requireFreePort(config.host, config.site.port);
  const keys = await openKeys(config);

  progress.step('databases');
  const databases = await openDatabases(config, [...servedHere(config), 'audit'], lifetime);
  await migrateAll(databases.urls);

  progress.step('county');
  await seedCounty({ config, databases, keys, options, progress, signal: lifetime.signal });

  const { engine } = databases.urls.oversight ?? {};
  if (engine) {
    progress.step('screens');
    await publishShippedScreens(engine);
  }

  progress.step('departments');
  const subgraphUrls = await startDepartments(config, databases, keys, lifetime);

  progress.step('gateway');
  const gateway = await startGatewayProcess({ config, databases, keys, subgraphUrls, lifetime });

  // People sign in at an issuer; the demonstration brings its own, in this process: the gateway has no private key of it.
  const issuer = config.identity ? null : await openIssuer(config, lifetime);
  if (issuer && engine) await scheduleDemonstration(gateway.url, config.dataDir);

  const site = config.site && (await startSiteProcess(config, config.site, gateway.url, issuer, lifetime));

  await announce({ config, gateway, issuer, site, databases, progress });
});
