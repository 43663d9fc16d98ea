export {
  type Answer,
  type Client,
  type ClientOptions,
  createClient,
  type MutateOptions,
  type Origin,
} from './client.ts';
export { GraphError, type GraphFault } from './graph-error.ts';
export type { DataOf, Operation } from './operation.ts';
export * from './operations.generated.ts';
