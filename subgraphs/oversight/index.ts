import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 纪检监察: the screens and their runs, the alerts they find, and what people make of these. */
export default defineDepartment({
  name: 'oversight',
  title: '纪检监察',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  details: {
    'ScreenRun.sources': { table: tables.runSources, orderBy: 'operand' },
    'ScreenRun.faults': { table: tables.runFaults },
    'Alert.history': { table: tables.alertEvents, orderBy: 'version' },
  },
  needs: {
    'Alert.reason': ['reasonZh', 'reasonEn', 'protectedScopes'],
    'Alert.facts': ['facts', 'protectedScopes'],
    'Alert.references': ['references', 'protectedScopes'],
    'Alert.withheld': ['protectedScopes'],
    'ScreenRun.progress': ['status', 'shards', 'shardsDone', 'candidates', 'startedAt', 'finishedAt'],
  },
  opens: ['screens:read', 'alerts:read', 'leads:read', 'cases:read', 'platform:cases'],
  rules,
  loaders: createLoaders,
  resolvers,
});
