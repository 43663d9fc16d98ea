import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { type Caller, PUBLIC_CALLER } from '../schema/caller.ts';
import { withoutSecurityLinks } from '../schema/compose.ts';
import { effectiveScopes } from '../schema/effective-scopes.ts';
import { readGatewaySettings } from '../scripts/config.ts';
import { readPrivateKey } from '../scripts/runtime/keys.ts';
import { live } from '../scripts/runtime/lifetime.ts';

interface Context {
  caller: Caller;
}

// What the gateway is measured against: @apollo/server with @apollo/gateway as their manuals set them up, over the
// same supergraph. It has no identity, purpose, shield, completeness or audit; it only signs the hop, because the
// departments answer nobody else, and it takes whoever sends an authorization header for the analyst.
await live(async (lifetime) => {
  process.on('disconnect', () => lifetime.end());
  const settings = readGatewaySettings();
  // Read first: Apollo's packages look at the environment when they are loaded.
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const { ApolloServer } = await import('@apollo/server');
  const { startStandaloneServer } = await import('@apollo/server/standalone');
  const { createHopSigner } = await import('../gateway/hop.ts');

  const hop = await createHopSigner(await readPrivateKey(settings.hopKeyFile, 'HOP_KEY_FILE'), Date.now);
  const person = analyst();
  const gateway = new ApolloGateway({
    supergraphSdl: await supergraphOf(settings.subgraphUrls),
    buildService: ({ name, url = '' }) =>
      new RemoteGraphQLDataSource<Context>({
        url,
        async willSendRequest({ request, context }) {
          const operation = createHash('sha256')
            .update(request.query ?? '')
            .digest('hex');
          const { caller } = context;
          const token = await hop.sign({ caller, department: name, operation, generation: 'stock' });
          request.http?.headers.set('authorization', token);
        },
      }),
  });
  const server = new ApolloServer<Context>({
    gateway,
    nodeEnv: 'production',
    stopOnTerminationSignals: false,
  });
  const { url } = await startStandaloneServer(server, {
    listen: { host: '127.0.0.1', port: 0 },
    context: async ({ req }) => ({ caller: req.headers.authorization ? person : PUBLIC_CALLER }),
  });
  lifetime.onStop('The stock gateway', () => server.stop());
  process.send?.({ ready: url.replace(/\/$/, '') });
});

function analyst(): Caller {
  const [roles, purpose] = [['analyst'], 'SCREENING' as const];
  return {
    kind: 'person',
    user: 'bench',
    roles,
    department: null,
    jurisdiction: '12',
    purpose,
    caseNumber: null,
    scopes: effectiveScopes({ roles, department: null, caseNumber: null, purpose }),
  };
}

/** The supergraph with each department's address in it, where stock gateways look for it. */
async function supergraphOf(urls: Readonly<Record<string, string>>): Promise<string> {
  const text = await readFile(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8');
  return withoutSecurityLinks(text).replace(
    /@join__graph\(name: "([\w-]+)", url: ""\)/g,
    // The platform's own subgraph has no server, and no query here asks it.
    (_, name: string) =>
      `@join__graph(name: "${name}", url: "${urls[name] ?? 'http://127.0.0.1:9'}/graphql")`,
  );
}
