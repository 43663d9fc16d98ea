import { readFile } from 'node:fs/promises';
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
    trustedProxies: settings.trustedProxies,
    division: settings.division,
    name: { zh: settings.name, en: settings.nameEn },
    halls: settings.hallsFile ? await readHalls(settings.hallsFile) : [],
    signIn: settings.signIn && {
      ...settings.signIn,
      ...(await clientSecret(settings.signIn.clientSecretFile)),
      production: settings.production,
    },
    log: createLog(settings.logLevel, 'site'),
  });
  lifetime.onStop('The site', site.close);
  process.on('disconnect', () => lifetime.end());
  if (process.send) process.send({ ready: site.url });
  else process.stdout.write(`ready ${site.url}\n`);
});

async function clientSecret(path: string | null): Promise<{ clientSecret?: string }> {
  if (!path) return {};
  const text = await readFile(path, 'utf8').catch(() => '');
  if (text.trim() === '') throw new Error(`SITE_OIDC_CLIENT_SECRET_FILE: expected a secret in ${path}.`);
  return { clientSecret: text.trim() };
}
