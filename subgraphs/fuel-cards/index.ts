import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 加油卡: what was bought with official vehicles' cards, and at which stations. */
export default defineDepartment({
  name: 'fuel-cards',
  title: '加油卡',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  needs: { 'FuelTransaction.station': ['stationCode'] },
  rules,
  loaders: createLoaders,
  resolvers,
});
