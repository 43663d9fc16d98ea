import { readPlatformConfig } from './config.ts';
import { readTokenRequest, signDemonstrationToken } from './runtime/demonstration-token.ts';
import { issuerKey } from './runtime/keys.ts';

// Prints a demonstration token and nothing else, so that `$(npm run -s token -- --role analyst)` works.
try {
  const config = readPlatformConfig();
  if (config.production || config.identity) {
    throw new Error(
      'Demonstration tokens are for the demonstration issuer; here tokens come from IDENTITY_ISSUER.',
    );
  }
  const request = readTokenRequest(process.argv.slice(2));
  const { key } = await issuerKey(config.dataDir);
  process.stdout.write(`${await signDemonstrationToken(request, key)}\n`);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
