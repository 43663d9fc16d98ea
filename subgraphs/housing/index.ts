import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 住建: who owns and rents what, grants for dangerous houses, and what households use. */
export default defineDepartment({
  name: 'housing',
  title: '住建',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  many: {
    publicRentalTenancies: { occupant: { table: tables.publicRentalTenancyOccupants, role: 'occupant' } },
  },
  rules,
  loaders: createLoaders,
  resolvers,
});
