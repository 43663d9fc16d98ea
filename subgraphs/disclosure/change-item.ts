import { and, asc, eq, getTableColumns, sql } from 'drizzle-orm';
import {
  type DisclosureAction,
  type DisclosureSide,
  type DisclosureTransition,
  disclosureTransition,
  handsIn,
} from '../../schema/disclosure-workflow.ts';
import { platformError } from '../../schema/errors.ts';
import { powerItem } from '../../schema/power-list.ts';
import { type DepartmentContext, type Transaction, today, visible } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import { noticesOf } from './notices.ts';
import { disclosedItemLines, disclosedItems, disclosureEvents, disclosureNotices } from './tables.ts';
import { invalid, refuseMissing, refuseNumbers, refuseTotals } from './whole.ts';
import { ACTION_WORDS, SIDE_WORDS, STEP_WORDS } from './words.ts';

export type ItemRow = typeof disclosedItems.$inferSelect;

/** Which item, and in which version the caller has seen it. */
export interface Seen {
  id: string;
  version: number;
}

interface Step extends Seen {
  action: DisclosureAction;
  note?: string | null | undefined;
}

/** Takes a step with an item: one transaction, with its line in the history and whom it tells. */
export function takeStep(context: DepartmentContext, step: Step): Promise<ItemRow> {
  return context.write(async (transaction) => {
    const { item } = await begin(context, transaction, step);
    return finish(context, transaction, item, step, {});
  });
}

/** Changes a draft within the same transaction as its line in the history. */
export function editDraft(
  context: DepartmentContext,
  seen: Seen,
  edit: (transaction: Transaction, item: ItemRow) => Promise<Partial<ItemRow>>,
): Promise<ItemRow> {
  return context.write(async (transaction) => {
    const step: Step = { ...seen, action: 'EDIT' };
    const { item } = await begin(context, transaction, step);
    return finish(context, transaction, item, step, await edit(transaction, item));
  });
}

/** Who acts, and for whom: a village's clerk within his village, a street's reviewer within his street. */
export function actorOf({ caller }: DepartmentContext): { actor: string; sides: DisclosureSide[] } {
  const { kind, user, scopes, jurisdiction } = caller;
  if (kind !== 'person' || user === null) throw platformError('FORBIDDEN', { count: 1, refused: [] });
  const sides: DisclosureSide[] = [];
  if (scopes.has('items:draft') && jurisdiction?.length === 12) sides.push('VILLAGE');
  if (scopes.has('items:review') && jurisdiction !== null && jurisdiction.length < 12) sides.push('STREET');
  return { actor: user, sides };
}

/**
 * The item, held until the transaction ends, and the transition to be taken. Throws NOT_FOUND for one that the caller may
 * not see, VERSION_CONFLICT where it was changed since, DISCLOSURE_STEP_REFUSED where the workflow has no such step for
 * this side, ANOTHER_PERSON_REQUIRED, and for what goes on to review or to the public what `whole.ts` refuses.
 */
async function begin(
  context: DepartmentContext,
  transaction: Transaction,
  { id, version, action, note }: Step,
) {
  const { actor, sides } = actorOf(context);
  refuseNote(action, note);
  const item = await locked(context, transaction, id);
  if (item.version !== version) {
    throw platformError('VERSION_CONFLICT', { expected: version, found: item.version });
  }
  const transition = disclosureTransition(action, item.step);
  if (!transition?.by.some((side) => sides.includes(side))) throw stepRefused(action, item, sides);
  if (transition.byAnother) await refuseSamePerson(transaction, item, actor, transition);
  if (transition.checked) await refuseUnfit(transaction, item);
  return { item, transition };
}

async function finish(
  context: DepartmentContext,
  transaction: Transaction,
  item: ItemRow,
  { action, note = null }: Step,
  changes: Partial<ItemRow>,
): Promise<ItemRow> {
  const { to } = disclosureTransition(action, item.step)!;
  const now = new Date(context.clock()).toISOString();
  const version = item.version + 1;
  const [changed] = await transaction
    .update(disclosedItems)
    .set({
      ...changes,
      ...(to === 'PUBLISHED' ? publication(item, today(context.clock)) : {}),
      step: to,
      version,
      note,
      updatedAt: now,
    })
    .where(eq(disclosedItems.id, item.id))
    .returning(getTableColumns(disclosedItems));
  await transaction.insert(disclosureEvents).values({
    rowId: item.id,
    at: now,
    actor: context.caller.user!,
    action,
    before: item.step,
    after: to,
    note,
    version,
  });
  const notices = noticesOf(action, changed!);
  if (notices.length > 0) await transaction.insert(disclosureNotices).values(notices);
  await noteWritten(transaction, now);
  return changed!;
}

/** How fresh the items are, and how many: what the catalogue tells, and what a run calls today. */
export async function noteWritten(transaction: Transaction, now: string): Promise<void> {
  await transaction.execute(sql`
    INSERT INTO register_status (register, rows, as_of) SELECT 'disclosedItems', count(*), ${now}::timestamptz FROM disclosed_items
    ON CONFLICT (register) DO UPDATE SET rows = excluded.rows, as_of = excluded.as_of`);
}

/** What is shown from today on; persons as long as the draft says, or the power list. */
function publication(item: ItemRow, day: string): Partial<ItemRow> {
  const { shownDays } = powerItem(item.itemCode)!;
  const until = new Date(Date.parse(`${day}T00:00:00Z`) + shownDays * 86_400_000).toISOString().slice(0, 10);
  return { publishedOn: day, publicUntil: item.publicUntil ?? until };
}

async function locked(context: DepartmentContext, transaction: Transaction, id: string): Promise<ItemRow> {
  if (!uuid.test(id)) throw platformError('NOT_FOUND');
  const [item] = await transaction
    .select()
    .from(disclosedItems)
    .where(and(eq(disclosedItems.id, id), visible(context, disclosedItems)))
    .for('update');
  if (!item) throw platformError('NOT_FOUND');
  context.reads.rows(1);
  return item;
}

async function refuseSamePerson(
  transaction: Transaction,
  { id }: ItemRow,
  actor: string,
  { action }: DisclosureTransition,
): Promise<void> {
  const history = await transaction
    .select({ action: disclosureEvents.action, actor: disclosureEvents.actor })
    .from(disclosureEvents)
    .where(eq(disclosureEvents.rowId, id))
    .orderBy(asc(disclosureEvents.version));
  if (!handsIn(history).has(actor)) return;
  const { zh, en } = ACTION_WORDS[action];
  throw platformError('ANOTHER_PERSON_REQUIRED', { what: zh, whatEn: en });
}

async function refuseUnfit(transaction: Transaction, item: ItemRow): Promise<void> {
  const { personName, group, amount, note, rowId, line } = disclosedItemLines;
  const lines = await transaction
    .select({ personName, group, amount, note })
    .from(disclosedItemLines)
    .where(eq(rowId, item.id))
    .orderBy(asc(line));
  refuseNumbers(item, lines);
  refuseTotals(item, lines);
  refuseMissing(powerItem(item.itemCode)!, item, item.attachments);
}

function stepRefused(action: DisclosureAction, { step }: ItemRow, sides: readonly DisclosureSide[]) {
  const [side] = sides;
  const by = side ? SIDE_WORDS[side] : { zh: '您', en: 'you' };
  return platformError('DISCLOSURE_STEP_REFUSED', {
    found: STEP_WORDS[step].zh,
    foundEn: STEP_WORDS[step].en,
    by: by.zh,
    byEn: by.en,
    what: ACTION_WORDS[action].zh,
    whatEn: ACTION_WORDS[action].en,
  });
}

/** Who returns or withdraws says why. */
function refuseNote(action: DisclosureAction, note: string | null | undefined): void {
  const text = note?.trim() ?? '';
  const needed = action === 'RETURN' || action === 'WITHDRAW';
  if ((text !== '' || !needed) && text.length <= 500) return;
  throw invalid({ zh: '原因', en: 'The reason' }, { zh: '请填写 1–500 字', en: 'give 1–500 characters' });
}
