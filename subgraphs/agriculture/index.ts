import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 农业: who farms how much land, and what was paid for it, for machines, and for land that was taken. */
export default defineDepartment({
  name: 'agriculture',
  title: '农业',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  rules,
  loaders: createLoaders,
  resolvers,
});
