import type { PlatformConfig } from '../config.ts';
import { type RunningIssuer, startDemonstrationIssuer } from '../issuer/index.ts';
import { issuerKey } from './keys.ts';
import type { Lifetime } from './lifetime.ts';

/** Starts the demonstration issuer with the key whose public half the gateway was told. */
export async function openIssuer(config: PlatformConfig, lifetime: Lifetime): Promise<RunningIssuer> {
  const { key, jwks } = await issuerKey(config.dataDir);
  const { host, issuerPort: port, production } = config;
  const origins = config.site?.origin ? [config.site.origin] : [];
  const issuer = await startDemonstrationIssuer({ host, port, key, jwks, production, origins });
  lifetime.onStop('The demonstration issuer', issuer.close);
  return issuer;
}
