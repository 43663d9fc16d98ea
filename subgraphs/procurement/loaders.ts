import DataLoader from 'dataloader';
import { and, asc, isNotNull, sql } from 'drizzle-orm';
import { unionAll } from 'drizzle-orm/pg-core';
import { type DepartmentContext, isToken, type Token, visibleByKey } from '../kit/index.ts';
import { oneOf } from '../kit/register/parameters.ts';
import { contracts, tenders } from './tables.ts';

/** What tenders and contracts say about the project they belong to. */
export interface NamedProject {
  code: string | null;
  title: string | null;
}

/** Projects by token, one statement a batch: what a tender says of them, or else (a direct purchase) a contract. */
export function createLoaders(context: DepartmentContext) {
  return {
    projects: new DataLoader<string, NamedProject | null>(
      async (keys) => {
        const found = await readProjects(context, keys.filter(isToken));
        context.reads.rows(found.size);
        return keys.map((key) => found.get(key) ?? null);
      },
      { maxBatchSize: 5_000 },
    ),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;

async function readProjects(context: DepartmentContext, keys: readonly Token[]) {
  const rows = await unionAll(named(context, tenders, keys, 1), named(context, contracts, keys, 2));
  const projects = new Map<Token, NamedProject>();
  for (const { id, code, title } of rows.sort((one, other) => one.place - other.place)) {
    if (!projects.has(id!)) projects.set(id!, { code, title });
  }
  return projects;
}

/** Of each project's rows the first that has a title; ties by number, so that it is always the same. */
function named(
  context: DepartmentContext,
  table: typeof tenders | typeof contracts,
  keys: readonly Token[],
  place: number,
) {
  const { projectId, projectCode, projectTitle, number } = table;
  return context.db
    .selectDistinctOn([projectId], {
      id: projectId,
      code: projectCode,
      title: projectTitle,
      place: sql<number>`${place}::integer`.as('place'),
    })
    .from(table)
    .where(and(oneOf(projectId, keys), isNotNull(projectCode), visibleByKey(context, table)))
    .orderBy(asc(projectId), asc(sql`${projectTitle} is null`), asc(number));
}
