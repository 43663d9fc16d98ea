import { and, asc, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { canonicalPublisher, factIdOf } from '../../schema/facts.ts';
import { itemsDueFor } from '../../schema/power-list.ts';
import { type DepartmentContext, startsWith, visible } from '../kit/index.ts';
import { disclosedItems } from './tables.ts';

/** A fact as a site asks for it: who publishes it, and where the village tells it. */
export interface Fact {
  factId: string;
  publisher: string | null;
  /** Items that tell it and stand: one, or none yet; several are duplicates. */
  items: string[];
}

const MOST = 500;
const stands = inArray(disclosedItems.step, ['PUBLISHED', 'ARCHIVED']);

/** The facts of a village and month: those that every such month has, told or not, and what happened besides. */
export async function factsOf(
  context: DepartmentContext,
  { divisionCode, month }: { divisionCode: string; month: string },
): Promise<Fact[]> {
  if (!/^\d{12}$/.test(divisionCode)) {
    throw platformError('ARGUMENT_INVALID', { argument: 'divisionCode', expected: '12 digits' });
  }
  const rows = await context.db
    .select({ id: disclosedItems.id, factId: disclosedItems.factId })
    .from(disclosedItems)
    .where(
      and(
        eq(disclosedItems.divisionCode, divisionCode),
        eq(disclosedItems.month, month),
        stands,
        visible(context, disclosedItems),
      ),
    )
    .orderBy(asc(disclosedItems.itemCode), asc(disclosedItems.id))
    .limit(MOST);
  context.reads.rows(rows.length);
  const facts = new Map<string, string[]>();
  for (const { code } of itemsDueFor(month)) {
    facts.set(factIdOf({ itemCode: code, divisionCode, month, occurredOn: null }), []);
  }
  for (const { id, factId } of rows) {
    if (factId) facts.set(factId, [...(facts.get(factId) ?? []), id]);
  }
  return [...facts].map(([factId, items]) => ({ factId, publisher: canonicalPublisher(factId), items }));
}

/** Facts that are told more than once within the reader's jurisdiction, the latest first. */
export async function duplicateFacts(
  context: DepartmentContext,
  { divisionCode }: { divisionCode: string },
): Promise<Fact[]> {
  if (!/^\d{2,12}$/.test(divisionCode)) {
    throw platformError('ARGUMENT_INVALID', { argument: 'divisionCode', expected: '2–12 digits' });
  }
  const rows = await context.db
    .select({ factId: disclosedItems.factId, items: sql<string[]>`array_agg(${disclosedItems.id}::text)` })
    .from(disclosedItems)
    .where(
      and(
        startsWith(disclosedItems.divisionCode, divisionCode),
        isNotNull(disclosedItems.factId),
        stands,
        visible(context, disclosedItems),
      ),
    )
    .groupBy(disclosedItems.factId)
    .having(sql`count(*) > 1`)
    .orderBy(sql`max(${disclosedItems.month}) desc`, asc(disclosedItems.factId))
    .limit(MOST);
  context.reads.rows(rows.length);
  return rows.map(({ factId, items }) => ({
    factId: factId!,
    publisher: canonicalPublisher(factId!),
    items: items.sort(),
  }));
}
