import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 12345 热线: what people called about, and what became of it. */
export default defineDepartment({
  name: 'hotline',
  title: '12345热线',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  rules,
  loaders: createLoaders,
  resolvers,
});
