import { readFileSync } from 'node:fs';
import { defineDepartment } from '../kit/index.ts';
import { createLoaders } from './loaders.ts';
import { resolvers } from './resolvers.ts';
import { rules } from './rules.ts';
import * as tables from './tables.ts';

/** 公务用车: official vehicles, where they were and who drove them, and the private ones of the vehicle office. */
export default defineDepartment({
  name: 'fleet',
  title: '公务用车',
  schema: readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8'),
  tables,
  entities: {
    Vehicle: {
      table: tables.vehicles,
      key: 'vehicleId',
      fields: ['kind', 'model', 'fuelGrade', 'tankLitres', 'status', 'statusSince'],
    },
  },
  rules,
  loaders: createLoaders,
  resolvers,
});
