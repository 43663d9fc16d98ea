import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { keepBoard } from './keep-board.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 公开: what villages have to show, how it is reviewed step by step, and what is due, late or missing. */
export default defineDepartment({
  name: 'disclosure',
  title: '公开',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  details: {
    'DisclosedItem.lines': { table: tables.disclosedItemLines, orderBy: 'line' },
    'DisclosedItem.files': { table: tables.disclosedFiles },
    'DisclosedItem.history': { table: tables.disclosureEvents, orderBy: 'version' },
  },
  signsFeed: true,
  rules,
  chores: [keepBoard],
  loaders: createLoaders,
  resolvers,
});
