import { GraphError, type GraphFault, type Operation } from '../../client/index.ts';
import type { Language } from '../text/index.ts';

/** The graph as the person who has signed in may ask it. */
export interface WorkGraph {
  /** @throws GraphError where the graph gave no data, or a change was refused */
  ask<Data, Variables>(operation: Operation<Data, Variables>, variables: Variables): Promise<Data>;
}

export interface WorkGraphOptions {
  /** Origin of the gateway. */
  graphUrl: string;
  accessToken: string;
  language: Language;
  fetch?: typeof globalThis.fetch;
}

/** Serving the public is what these pages are for, whoever works on them. */
const PURPOSE = 'SERVICE';
/** An attachment takes a while to be read and checked. */
const TIMEOUT_MS = 30_000;

/** One for each request: it holds the person's token, and keeps nothing. */
export function createWorkGraph({ graphUrl, accessToken, language, fetch }: WorkGraphOptions): WorkGraph {
  const send = fetch ?? globalThis.fetch;
  return {
    async ask<Data, Variables>({ text, name, kind }: Operation<Data, Variables>, variables: Variables) {
      let body: { data?: Data | null; errors?: GraphFault[] };
      try {
        const response = await send(`${graphUrl}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'accept-language': language,
            authorization: `Bearer ${accessToken}`,
            'x-purpose': PURPOSE,
          },
          body: JSON.stringify({ query: text, operationName: name, variables }),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        });
        body = (await response.json()) as typeof body;
      } catch (error) {
        throw new GraphError('UNREACHABLE', 'the graph did not answer', { cause: error });
      }
      const { data, errors = [] } = body;
      if (!data || isRefused(kind, data, errors)) throw GraphError.of(errors);
      return data;
    },
  };
}

/** A change that gave nothing was not made; a question may have nothing for an answer, unless something failed. */
function isRefused(kind: 'query' | 'mutation', data: object, errors: readonly GraphFault[]): boolean {
  const isEmpty = Object.values(data).every((value) => value === null);
  return kind === 'mutation' ? isEmpty || errors.length > 0 : isEmpty && errors.length > 0;
}
