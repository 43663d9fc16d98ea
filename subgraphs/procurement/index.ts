import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

const shareholders = { table: tables.organizationShareholders };

/** 工程招投标与采购: what is tendered, who bids, who is contracted, and who stands behind the companies. */
export default defineDepartment({
  name: 'procurement',
  title: '工程招投标与采购',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  many: { organizations: { shareholder: { ...shareholders, role: 'shareholder' } } },
  details: { 'Organization.shares': shareholders },
  rules,
  loaders: createLoaders,
  resolvers,
});
