import { seedCounty } from '../../scripts/runtime/county.ts';
import { gatewayEnvironment } from '../../scripts/runtime/gateway-process.ts';
import type { Lifetime } from '../../scripts/runtime/lifetime.ts';
import type { Progress } from '../../scripts/runtime/progress.ts';
import { startChild } from '../child.ts';
import { openSite } from '../site.ts';

/** Two gateways over the same departments, on loopback. */
export interface Site {
  /** Origin of this platform's gateway. */
  ours: string;
  /** GraphQL address of stock @apollo/server with @apollo/gateway. */
  stock: string;
  /** An analyst's token, for the whole city and for screening. */
  token: string;
}

/** Seeds a county in a temporary folder, removed afterwards, and serves it. Nothing of the user's settings is read. */
export async function startSite(people: number, progress: Progress, lifetime: Lifetime): Promise<Site> {
  const site = await openSite(progress, lifetime, async ({ config, databases, keys }) => {
    progress.step(`county of ${people} people`);
    const options = { people, seed: 1, profile: 'clean', empty: false } as const;
    const quiet = { ...progress, note: () => undefined };
    await seedCounty({ config, databases, keys, options, progress: quiet, signal: lifetime.signal });
  });
  const stock = await startChild<string>('stock-gateway.ts', gatewayEnvironment(site.needs), lifetime);
  return { ours: site.url, stock, token: site.token };
}
