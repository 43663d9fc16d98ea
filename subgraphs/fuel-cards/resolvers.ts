import type { DepartmentContext } from '../kit/index.ts';
import type { Loaders } from './loaders.ts';

export const resolvers = {
  FuelTransaction: {
    station: ({ stationCode }: { stationCode?: string }, _: unknown, context: DepartmentContext<Loaders>) =>
      stationCode ? context.loaders.stations.load(stationCode) : null,
  },
};
