import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 民政: who lives where and who has died, allowances, assisted households, and the administrative divisions. */
export default defineDepartment({
  name: 'civil-affairs',
  title: '民政',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  many: { assistanceHouseholds: { member: { table: tables.assistanceHouseholdMembers, role: 'member' } } },
  // The one field that the public role may read of a person; of several names under a number always the same.
  entities: { Person: { table: tables.residents, key: 'personId', fields: ['maskedName'] } },
  writes: ['slips:issue'],
  opensSessions: true,
  rules,
  loaders: createLoaders,
  resolvers,
});
