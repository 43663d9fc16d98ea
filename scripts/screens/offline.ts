import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import type { DepartmentClient } from '../../gateway/department-client.ts';
import { startEngine } from '../../gateway/engine.ts';
import { buildGeneration, type Generation } from '../../gateway/generation.ts';
import { withoutSecurityLinks } from '../../schema/compose.ts';
import { DEPARTMENTS } from '../../schema/departments.ts';

/** The graph that screens are written against, from the composed supergraph, without any department. */
export async function offlineGeneration(): Promise<Generation> {
  const quiet = () => undefined;
  const read = (name: string) =>
    readFileSync(new URL(`../../schema/${name}.graphql`, import.meta.url), 'utf8');
  const nobody: DepartmentClient = {
    post: async () => ({ kind: 'FAILED', cause: 'OFFLINE' }),
    healthy: async () => false,
    close: async () => undefined,
  };
  return buildGeneration(
    { supergraph: read('supergraph'), publicSupergraph: read('public') },
    {
      clients: new Map(DEPARTMENTS.map((name) => [name, nobody])),
      hop: { sign: async () => '' },
      log: { info: quiet, warn: quiet, error: quiet },
    },
  );
}

/** Its schema as callers see it; quicker than the whole. */
export async function offlineSchema(): Promise<GraphQLSchema> {
  const quiet = () => undefined;
  const engine = await startEngine(
    withoutSecurityLinks(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8')),
    () => ({ process: () => Promise.reject(new Error('no department is asked here')) }),
    { info: quiet, warn: quiet, error: quiet },
  );
  await engine.stop();
  return engine.schema;
}
