import { join } from 'node:path';
import type { PlatformConfig } from '../config.ts';
import { DEMONSTRATION_CLIENT } from '../issuer/index.ts';
import type { Lifetime } from './lifetime.ts';
import { type ProgramProcess, startProgramProcess } from './program-process.ts';

/** Starts scripts/site.ts in front of the gateway. It is told its own settings and the gateway's address, no key. */
export function startSiteProcess(
  config: PlatformConfig,
  site: NonNullable<PlatformConfig['site']>,
  graphUrl: string,
  issuer: { url: string } | null,
  lifetime: Lifetime,
): Promise<ProgramProcess> {
  return startProgramProcess({
    name: 'The public site',
    script: 'scripts/site.ts',
    environment: {
      HOST: config.host,
      LOG_LEVEL: config.logLevel,
      ...(config.production && { NODE_ENV: 'production' }),
      // The demonstration county's halls; an operator names their own.
      ...(!config.production && { SITE_HALLS_FILE: DEMONSTRATION_HALLS }),
      // The demonstration's issuer, unless the operator names another.
      ...(issuer && { SITE_OIDC_ISSUER: issuer.url, SITE_OIDC_CLIENT_ID: DEMONSTRATION_CLIENT }),
      ...site.variables,
      SITE_PORT: String(site.port),
      SITE_GRAPH_URL: graphUrl,
    },
    lifetime,
  });
}

const DEMONSTRATION_HALLS = join(import.meta.dirname, '../county/data/halls.json');
