import { createServer } from 'node:net';

/** @throws when nobody may listen there, saying what to do. Asked before anything else is started. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', (error: NodeJS.ErrnoException) => reject(new Error(describe(error, host, port))));
    probe.listen(port, host, resolve);
  });
  await new Promise((resolve) => probe.close(resolve));
}

function describe(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} on ${host} is in use. Stop what listens there, or choose another: PORT=4100 npm start.`;
  }
  return `Cannot listen on ${host}:${port} (${error.code}). HOST and PORT say where to listen.`;
}
