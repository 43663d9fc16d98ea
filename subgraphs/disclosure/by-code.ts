import { type SQL, sql } from 'drizzle-orm';
import { POWER_LIST, type PowerItem } from '../../schema/power-list.ts';

// What follows from an item's code stands in STORED generated columns made from the power list, so that it holds for
// every row however it came here: drafted, imported, or written by a migration.

/** A column that has one value for each code; null for codes without one. */
export function byCode(of: (item: PowerItem) => string | null): SQL {
  return sql.raw(cases((item) => quoted(of(item))));
}

/** The attachments that an item must have: none where nothing happened in its period. */
const required = `CASE WHEN "count" = 0 THEN '{}'::text[] ELSE ${cases(({ attachments }) =>
  attachments.length === 0 ? null : `'{${attachments.join()}}'::text[]`,
).replace(/ END$/, " ELSE '{}'::text[] END")} END`;

export const requiredAttachments = sql.raw(required);

export const attachmentsComplete = sql.raw(`"attachments" @> (${required})`);

/** The last day on which it is in time: see `dueOn` of the power list, which a test holds this against. */
export const dueDay = sql.raw(
  `CASE WHEN "occurred_on" IS NOT NULL THEN "occurred_on" ` +
    `ELSE (make_date(left("month", 4)::integer, right("month", 2)::integer, 1) + interval '1 month')::date - 1 END + ` +
    `(${cases(({ dueDays }) => String(dueDays))})`,
);

/** `occurredOn` is there exactly where an item is published at once. */
export const occurredWhereDueAtOnce = sql.raw(
  `("occurred_on" IS NOT NULL) = ("item_code" IN (${POWER_LIST.filter(({ cycle }) => cycle === 'ONCE')
    .map(({ code }) => `'${code}'`)
    .join(', ')}))`,
);

/** Codes with the same value share a branch. */
function cases(of: (item: PowerItem) => string | null): string {
  const groups = Map.groupBy(POWER_LIST, of);
  const branches = [...groups].flatMap(([value, items]) =>
    value === null
      ? []
      : [`WHEN "item_code" IN (${items.map(({ code }) => `'${code}'`).join(', ')}) THEN ${value}`],
  );
  return `CASE ${branches.join(' ')} END`;
}

function quoted(value: string | null): string | null {
  return value === null ? null : `'${value}'`;
}
