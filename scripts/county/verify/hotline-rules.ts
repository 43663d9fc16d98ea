import { daysBetween } from '../calendar.ts';
import type { Found } from './index.ts';
import { group, text, type Written, type WrittenRows } from './written-rows.ts';

/** H03: three tickets on one matter within ninety days, or one that raises a closed one again. */
export function calledAgain(rows: WrittenRows): Found {
  const found: Found = new Set();
  const byNumber = new Map(rows.table('hotlineTickets').map((row) => [row.number, row]));
  for (const [caller, tickets] of rows.byPerson('hotlineTickets', 'caller')) {
    const serious = tickets
      .filter((row) => row.status !== 'WITHDRAWN')
      .filter((row) => ['COMPLAINT', 'REQUEST', 'REPORT'].includes(text(row.category)));
    // Whoever calls about everything tells nothing about one matter.
    if (callsAboutEverything(serious)) continue;
    const days = [...group(serious, (row) => text(row.matter)).values()].map((same) =>
      same.map(dayOf).sort(),
    );
    const often = days.some((same) =>
      same.some((day, n) => n + 2 < same.length && daysBetween(day, same[n + 2]!) <= 90),
    );
    const again = serious.some((row) => {
      const before = byNumber.get(row.reopenedFrom);
      return before?.status === 'CLOSED' && text(before.closedOn) <= dayOf(row);
    });
    if (often || again) found.add(`PERSON ${caller}`);
  }
  return found;
}

/** Twelve tickets and more within a year, about four matters and more. */
function callsAboutEverything(tickets: readonly Written[]): boolean {
  const days = tickets.map(dayOf).sort();
  const many = days.some((day, n) => n + 11 < days.length && daysBetween(day, days[n + 11]!) <= 365);
  return many && new Set(tickets.map((row) => row.matter)).size >= 4;
}

const dayOf = (row: Written): string => text(row.receivedAt).slice(0, 10);
