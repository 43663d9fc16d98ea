import type { FastifyInstance } from 'fastify';
import type { DepartmentClient } from '../department-client.ts';

const ASK_MS = 2000;
/** Asked more often than this, the last answer is given again: the address is open to everybody. */
const KEEP_MS = 1000;

interface Readiness {
  ready: boolean;
  departments: Record<string, 'up' | 'down'>;
}

/** `GET /health/live` answers while the process does; `GET /health/ready` while every department does. */
export function openHealthDoors(app: FastifyInstance, clients: ReadonlyMap<string, DepartmentClient>): void {
  let last: { at: number; readiness: Promise<Readiness> } | null = null;

  app.get('/health/live', async (_request, reply) => {
    await reply.header('cache-control', 'no-store').send({ live: true });
  });
  app.get('/health/ready', async (_request, reply) => {
    const now = performance.now();
    if (!last || now - last.at > KEEP_MS) last = { at: now, readiness: askAll(clients) };
    const readiness = await last.readiness;
    await reply
      .code(readiness.ready ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(readiness);
  });
}

async function askAll(clients: ReadonlyMap<string, DepartmentClient>): Promise<Readiness> {
  const names = [...clients.keys()].sort();
  const up = await Promise.all(names.map((name) => clients.get(name)?.healthy(ASK_MS)));
  return {
    ready: up.every(Boolean),
    departments: Object.fromEntries(names.map((name, index) => [name, up[index] ? 'up' : 'down'])),
  };
}
