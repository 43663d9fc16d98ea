import { and, eq, ne, or, type SQL } from 'drizzle-orm';
import type { Caller } from '../../schema/caller.ts';
import { type RowRule, startsWith } from '../kit/index.ts';
import { alerts, cases, leads, screens } from './tables.ts';

/**
 * Beside the jurisdiction: whoever asks for a department (a stationed group, an officer) sees what concerns that
 * department; an officer, who answers, no sooner than it was sent to him. Screens in use are everybody's to see.
 */
export const rules: Readonly<Record<string, RowRule>> = {
  alerts: { where: alertsOf },
  leads: { where: ({ department }) => (department === null ? undefined : eq(leads.department, department)) },
  cases: { where: ({ department }) => (department === null ? undefined : eq(cases.department, department)) },
  screens: { everywhere: true, where: screensOf },
  calendarDays: { everywhere: true },
};

function alertsOf({ department, scopes }: Caller): SQL | undefined {
  if (department === null) return undefined;
  const concerned = eq(alerts.department, department);
  return scopes.has('alerts:answer') ? and(concerned, ne(alerts.status, 'NEW')) : concerned;
}

function screensOf({ jurisdiction }: Caller): SQL | undefined {
  const inUse = eq(screens.status, 'ACTIVE');
  if (jurisdiction === null) return inUse;
  return or(inUse, startsWith(screens.divisionCode, jurisdiction));
}
