import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

type Resolvers = NonNullable<
  Extract<Parameters<typeof buildSubgraphSchema>[0], { resolvers?: unknown }>['resolvers']
>;

/** A request as a fake department has received it. */
interface Received {
  query: string;
  variables: Record<string, unknown>;
  authorization: string;
}

/** The answer that a department would give, before a test spoils it. */
interface Honest {
  data?: Record<string, unknown> | null;
  errors?: unknown[];
  extensions?: Record<string, unknown>;
}

/** What a test makes of the answer: another JSON, or the response itself written by hand. */
export type Spoil = (answer: Honest, response: ServerResponse, request: Received) => Honest | undefined;

export interface FakeDepartment {
  url: string;
  received: Received[];
  /** Until it is set back to null, answers go through it. Returning undefined leaves the response to it. */
  spoil: Spoil | null;
  close(): Promise<void>;
}

/** A department's HTTP server without database or signature, that can be made to fail in every way. */
export async function startFakeDepartment(sdl: string, resolvers: Resolvers): Promise<FakeDepartment> {
  const schema = buildSubgraphSchema({ typeDefs: parse(sdl), resolvers });
  const server = createServer((request, response) => {
    void handle(request, response).catch(() => response.destroy());
  });
  const fake: FakeDepartment = {
    url: '',
    received: [],
    spoil: null,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url === '/health') {
      response.end('{}');
      return;
    }
    let text = '';
    for await (const chunk of request) text += chunk;
    const { query, variables, operationName } = JSON.parse(text);
    const received = { query, variables, authorization: request.headers.authorization ?? '' };
    fake.received.push(received);
    const result = await graphql({ schema, source: query, variableValues: variables, operationName });
    const answer: Honest = JSON.parse(JSON.stringify({ ...result, extensions: { read: { records: 1 } } }));
    const spoiled = fake.spoil ? fake.spoil(answer, response, received) : answer;
    if (!spoiled) return;
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify(spoiled));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  fake.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return fake;
}
