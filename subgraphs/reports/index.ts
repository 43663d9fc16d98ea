import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { createReportsDesk } from './reports-desk.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 举报: what the public reports, sealed to the office that handles it, and what becomes of it. */
export default defineDepartment({
  name: 'reports',
  title: '群众举报',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  details: { 'PublicReport.history': { table: tables.reportEvents, orderBy: 'version' } },
  needs: {
    'PublicReport.clock': ['status', 'acceptBy', 'resultBy'],
    'PublicReport.content': ['id', 'office'],
  },
  rules,
  open: createReportsDesk,
  loaders: createLoaders,
  resolvers,
});
