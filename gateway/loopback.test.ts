import { Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestGateway } from './testing/gateway.ts';

const connect = Socket.prototype.connect;
let hosts: Set<string>;

beforeEach(() => {
  hosts = new Set();
  Socket.prototype.connect = function (this: Socket, ...given: unknown[]) {
    const [options] = (Array.isArray(given[0]) ? given[0] : given) as [
      { host?: string; path?: string } | string,
    ];
    hosts.add(typeof options === 'string' ? options : (options.host ?? 'localhost'));
    return Reflect.apply(connect, this, given);
  } as typeof connect;
});
afterEach(() => {
  Socket.prototype.connect = connect;
});

describe('the gateway', () => {
  it('connects to nothing but what it was told of, though Apollo would like to hear from it', async () => {
    // Its exporter sends what it has when the engine stops, so a start, a question and a stop show it.
    delete process.env.APOLLO_TELEMETRY_DISABLED;
    const town = await startTestGateway();
    expect((await town.ask('{ allowancePayments { totalCount } }')).status).toBe(200);
    await town.gateway.replace({ ...town.config, supergraph: `${town.config.supergraph}\n# second` });
    expect((await town.ask('{ allowancePayments { totalCount } }')).status).toBe(200);
    await town.close();
    expect([...hosts].filter((host) => !['127.0.0.1', 'localhost', '::1'].includes(host))).toEqual([]);
    expect(hosts.size).toBeGreaterThan(0);
  });
});
