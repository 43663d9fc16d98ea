import { startSite } from '../sites/disclosure/index.ts';
import { readSiteSettings } from './config.ts';
import { readHalls } from './runtime/halls.ts';
import { live } from './runtime/lifetime.ts';
import { createLog } from './runtime/log.ts';

// `npm run site`: the public site alone, in front of a gateway that runs elsewhere; also started by `npm start`. It has
// no key and no database: what it shows, anybody may ask of the public graph.
await live(async (lifetime) => {
  const settings = readSiteSettings();
  const site = await startSite({
    host: settings.host,
    port: settings.port,
    graphUrl: settings.graphUrl,
    origin: settings.origin,
    frameAncestors: settings.frameAncestors,
    division: settings.division,
    name: { zh: settings.name, en: settings.nameEn },
    halls: settings.hallsFile ? await readHalls(settings.hallsFile) : [],
    log: createLog(settings.logLevel, 'site'),
  });
  lifetime.onStop('The site', site.close);
  process.on('disconnect', () => lifetime.end());
  if (process.send) process.send({ ready: site.url });
  else process.stdout.write(`ready ${site.url}\n`);
});
