import type { GraphQLFieldResolver } from 'graphql';
import { registerStatus } from './columns.ts';
import type { DepartmentContext } from './context.ts';
import type { Register } from './register/register.ts';

/** `Query._registers`: what each register is and how fresh, for the catalogue. Counts nothing, reads no one's row. */
export function registerStatuses(
  registers: readonly Register[],
): GraphQLFieldResolver<unknown, DepartmentContext> {
  return async (_source, _args, context) => {
    const rows = await context.statusDb.select().from(registerStatus);
    const byName = new Map(rows.map((row) => [row.register, row]));
    return registers.map(({ definition, roles }) => {
      const { name, title, description, cycle, sharing, contact } = definition;
      const status = byName.get(name);
      const namesPersons = [...roles.values()].some(({ sources }) =>
        sources.some(({ kind }) => kind === 'PERSON'),
      );
      const share = namesPersons && status && status.rows > 0 ? status.withoutIdentity / status.rows : null;
      return {
        name,
        title,
        description,
        department: context.department,
        rows: status?.rows ?? 0,
        asOf: status?.asOf ?? null,
        cycle,
        shareWithoutIdentity: share,
        sharing,
        contact,
      };
    });
  };
}
