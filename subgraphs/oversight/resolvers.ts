import { mutations } from './mutations.ts';
import { type Course, progressOf } from './progress.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  ScreenRun: { progress: (run, _args, { clock }) => progressOf(run as Course, clock()) },
  Mutation: mutations,
};
