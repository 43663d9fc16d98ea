import { sql } from 'drizzle-orm';
import { factKindOf } from '../../schema/facts.ts';
import { POWER_LIST } from '../../schema/power-list.ts';

const codes = (of: (item: (typeof POWER_LIST)[number]) => boolean) =>
  POWER_LIST.filter(of)
    .map(({ code }) => `'${code}'`)
    .join(', ');

const kinds = POWER_LIST.map(({ code }) => `WHEN '${code}' THEN '${factKindOf(code)}'`).join(' ');
/** A date as text by its parts: PostgreSQL holds the usual ways to depend on a setting. */
const day = ['year', 'month', 'day']
  .map((part) => `lpad(extract(${part} from "occurred_on")::integer::text, ${part === 'year' ? 4 : 2}, '0')`)
  .join(` || '-' || `);

/** The id of an item's fact, in the database, so that no way of writing an item can leave it out: see `factIdOf`. */
export const factId = sql.raw(
  `CASE "item_code" ${kinds} END || ':' || "division_code" || ':' || ` +
    `CASE WHEN "occurred_on" IS NOT NULL AND "item_code" IN (${codes(({ scheme }) => scheme === null)}) THEN ${day} ` +
    `WHEN "item_code" IN (${codes(({ cycle }) => cycle === 'QUARTERLY')}) ` +
    `THEN left("month", 4) || 'Q' || ((right("month", 2)::integer + 2) / 3)::text ELSE "month" END`,
);
