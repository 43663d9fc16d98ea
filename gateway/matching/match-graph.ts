import type { GraphQLSchema } from 'graphql';
import type { PolicyTable } from '../../schema/policy.ts';
import type { Department } from '../department.ts';
import type { Prepare } from '../prepare.ts';

/** What a match asks through: the full graph's own way in, and the departments of one generation. */
export interface MatchGraph {
  /** The full graph's API schema. */
  schema: GraphQLSchema;
  /** Limits, validation and shield, as at every door. */
  prepare: Prepare;
  /** Who may read what: nobody is told of a name that he may not read. */
  policy: PolicyTable;
  /** The department that answers a field of Query. */
  ownerOf(rootField: string): string | undefined;
  department(name: string): Department | undefined;
  /** How many rows the registers of a department have, as it last said. */
  sizes: RegisterSizes;
  /** Where pairs go that do not fit into memory; the system's folder for temporary files, if left out. */
  scratchDir?: string | undefined;
}

/** Rows by register, kept for a minute: they only decide into how many shards a match is cut. */
export interface RegisterSizes {
  get(department: string): ReadonlyMap<string, number> | undefined;
  set(department: string, rows: ReadonlyMap<string, number>): void;
}

const KEPT_MS = 60_000;

export function createRegisterSizes(): RegisterSizes {
  const known = new Map<string, { until: number; rows: ReadonlyMap<string, number> }>();
  return {
    get(department) {
      const entry = known.get(department);
      return entry && entry.until > performance.now() ? entry.rows : undefined;
    },
    set(department, rows) {
      known.set(department, { until: performance.now() + KEPT_MS, rows });
    },
  };
}
