import { sql } from 'drizzle-orm';
import { dueOn, itemsDueFor } from '../../schema/power-list.ts';
import { type Chore, type Transaction, today } from '../kit/index.ts';

/**
 * Keeps the due board: a row for every item of every period that has begun, and the notices of what is due soon, late, or
 * was published without what it must have. Every quarter of an hour, so that nothing stays unseen for a day.
 */
export const keepBoard: Chore = {
  name: 'due board',
  everyMinutes: 15,
  async work(transaction, clock) {
    const day = today(clock);
    await addDue(transaction, day);
    await addNotices(transaction, day);
    await noteFreshness(transaction, new Date(clock()).toISOString());
  },
};

/** How far back periods are kept up: what is older is history. */
const MONTHS = 24;
/** How long before the last day a village is told. */
const SOON_DAYS = 3;
/** What has been late or incomplete for longer was told then, or came with an import of old rows. */
const TOLD_DAYS = 60;

async function addDue(transaction: Transaction, day: string): Promise<void> {
  const wanted = monthsUntil(day).flatMap((month) =>
    itemsDueFor(month).map((item) => ({ month, code: item.code, due: dueOn(item, { month }) })),
  );
  await transaction.execute(sql`
    INSERT INTO due_disclosures (division_code, item_code, month, due_on)
    SELECT v.division_code, w.code, w.month, w.due::date
      FROM json_to_recordset(${JSON.stringify(wanted)}::json)
             AS w(month text COLLATE "C", code text COLLATE "C", due text)
      JOIN disclosing_villages v ON v.since <= w.month AND (v.until IS NULL OR v.until >= w.month)
     WHERE NOT EXISTS (SELECT 1 FROM due_disclosures d
             WHERE d.division_code = v.division_code AND d.item_code = w.code AND d.month = w.month AND d.event IS NULL)
    ON CONFLICT DO NOTHING`);
}

/** Each is told once; what was published or put right meanwhile is not told at all. */
async function addNotices(transaction: Transaction, day: string): Promise<void> {
  await transaction.execute(sql`
    INSERT INTO disclosure_notices (division_code, kind, side, item_code, month, item, about)
    SELECT division_code, kind, side, item_code, month, item, about FROM (
      SELECT division_code, 'DUE_SOON' AS kind, 'VILLAGE' AS side, item_code, month, item, id::text AS about
        FROM due_disclosures
       WHERE published_on IS NULL AND due_on BETWEEN ${day}::date AND ${day}::date + ${SOON_DAYS}::integer
      UNION ALL
      SELECT division_code, 'LATE', side, item_code, month, item, id::text
        FROM due_disclosures CROSS JOIN (VALUES ('VILLAGE'), ('STREET')) AS sides(side)
       WHERE published_on IS NULL AND due_on < ${day}::date AND due_on >= ${day}::date - ${TOLD_DAYS}::integer
      UNION ALL
      SELECT division_code, 'INCOMPLETE', side, item_code, month, id, id::text
        FROM disclosed_items CROSS JOIN (VALUES ('VILLAGE'), ('STREET')) AS sides(side)
       WHERE step = 'PUBLISHED' AND NOT attachments_complete AND published_on >= ${day}::date - ${TOLD_DAYS}::integer
    ) AS wanted
    ON CONFLICT DO NOTHING`);
}

/** What the board says holds as of now; how fresh the items are is told by whoever writes them. */
async function noteFreshness(transaction: Transaction, now: string): Promise<void> {
  await transaction.execute(sql`
    INSERT INTO register_status (register, rows, as_of)
    SELECT 'dueDisclosures', count(*), ${now}::timestamptz FROM due_disclosures
    UNION ALL SELECT 'disclosureNotices', count(*), ${now}::timestamptz FROM disclosure_notices
    ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, as_of = excluded.as_of`);
}

function monthsUntil(day: string): string[] {
  const last = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  return Array.from({ length: MONTHS }, (_, back) => {
    const month = last - back;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
