import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

const relatives = { table: tables.villageOfficialRelatives };

/** 农村集体三资: what the villages' collectives own, lease, earn and spend, who is in office, and what was decided. */
export default defineDepartment({
  name: 'collective-assets',
  title: '农村集体三资',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  many: { villageOfficials: { relative: { ...relatives, role: 'relative' } } },
  details: { 'VillageOfficial.relatives': relatives },
  rules,
  loaders: createLoaders,
  resolvers,
});
