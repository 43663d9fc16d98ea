import { text } from 'drizzle-orm/pg-core';
import { personColumns, token } from '../kit/columns.ts';

/** Whom an alert or a lead is about: one of these, as its kind of subject says. */
export const subjectColumns = () => ({
  ...personColumns('person'),
  householdId: token('household_id'),
  organizationUscc: text('organization_uscc'),
  organizationKey: token('organization_key'),
});
