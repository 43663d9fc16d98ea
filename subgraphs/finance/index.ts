import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 财政: whom the treasury employs and pays, and what it keeps of social insurance, custody and juries for that. */
export default defineDepartment({
  name: 'finance',
  title: '财政',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  rules,
  loaders: createLoaders,
  resolvers,
});
