export { startRunWorker } from './run-worker.ts';
export { startGateway } from './server.ts';
