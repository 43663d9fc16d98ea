export type { Hall } from './config.ts';
export { startSite } from './server.ts';
