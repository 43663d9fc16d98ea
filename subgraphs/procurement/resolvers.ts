import { type DepartmentContext, entityByKey } from '../kit/index.ts';
import type { Loaders } from './loaders.ts';

type Context = DepartmentContext<Loaders>;
type Key = { id: string };

export const resolvers = {
  Query: {
    organization: entityByKey('Organization'),
    project: entityByKey('Project'),
  },
  Project: {
    code: async ({ id }: Key, _: unknown, { loaders }: Context) => (await loaders.projects.load(id))?.code,
    title: async ({ id }: Key, _: unknown, { loaders }: Context) => (await loaders.projects.load(id))?.title,
  },
};
