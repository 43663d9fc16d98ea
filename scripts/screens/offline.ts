import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import { startEngine } from '../../gateway/engine.ts';
import { withoutSecurityLinks } from '../../schema/compose.ts';

/** The schema that screens are written against, from the composed supergraph; no department is asked. */
export async function offlineSchema(): Promise<GraphQLSchema> {
  const quiet = () => undefined;
  const supergraph = readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8');
  const engine = await startEngine(
    withoutSecurityLinks(supergraph),
    () => ({ process: () => Promise.reject(new Error('no department is asked here')) }),
    { info: quiet, warn: quiet, error: quiet },
  );
  await engine.stop();
  return engine.schema;
}
