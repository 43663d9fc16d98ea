import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The composed supergraph and its public contract, as they lie in schema/. */
export async function readSupergraphs(): Promise<{ supergraph: string; publicSupergraph: string }> {
  const read = (name: string) => readFile(join(import.meta.dirname, '../../schema', name), 'utf8');
  return { supergraph: await read('supergraph.graphql'), publicSupergraph: await read('public.graphql') };
}
