export { startGateway } from './server.ts';
