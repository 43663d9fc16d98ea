import type { Caller } from '../../schema/caller.ts';
import type { alerts } from './tables.ts';

type AlertRow = typeof alerts.$inferSelect;

/**
 * What an alert says of its evidence, for a reader: whoever may not read what it was made of does not read it here
 * either. That there is an alert, about whom and how much, is told all the same.
 */
export const alertFields = {
  reason: (row: AlertRow, { caller }: Reader) =>
    lackedScopes(row, caller).length > 0 ? null : { zh: row.reasonZh, en: row.reasonEn },
  facts: (row: AlertRow, { caller }: Reader) => (lackedScopes(row, caller).length > 0 ? null : row.facts),
  references: (row: AlertRow, { caller }: Reader) =>
    lackedScopes(row, caller).length > 0 ? null : row.references,
  withheld: (row: AlertRow, { caller }: Reader) => {
    const scopes = lackedScopes(row, caller);
    return scopes.length > 0 ? { scopes } : null;
  },
};

interface Reader {
  caller: Caller;
}

function lackedScopes({ protectedScopes }: AlertRow, { scopes }: Caller): string[] {
  return protectedScopes.filter((scope) => !scopes.has(scope));
}
