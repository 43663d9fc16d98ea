import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 残联: disability certificates and the two subsidies. */
export default defineDepartment({
  name: 'disabled-persons',
  title: '残联',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  rules,
  loaders: createLoaders,
  resolvers,
});
