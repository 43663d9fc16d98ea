import { randomUUID } from 'node:crypto';
import { and, eq, isNull, ne, type SQL } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import {
  type DisclosureAttachment,
  itemsDueFor,
  type PowerItem,
  powerItem,
} from '../../schema/power-list.ts';
import { type DepartmentContext, type Transaction, today } from '../kit/index.ts';
import { actorOf, editDraft, type ItemRow, noteWritten, type Seen } from './change-item.ts';
import type { DisclosedItemInput } from './schema.generated.ts';
import { disclosedFiles, disclosedItemLines, disclosedItems, disclosureEvents } from './tables.ts';
import { invalid, type Line, refuseNumbers, refuseTotals, totalOf, yuan } from './whole.ts';

/** Drafts an item of the caller's own village. */
export function draftItem(context: DepartmentContext, input: DisclosedItemInput): Promise<ItemRow> {
  // First what is wrong with it, in words: a token for another village is the commonest fault.
  const { values, lines } = read(context, input);
  const { actor, sides } = actorOf(context);
  if (!sides.includes('VILLAGE')) throw platformError('FORBIDDEN', { count: 1, refused: [] });
  return context.write(async (transaction) => {
    await refuseTwice(transaction, values);
    const id = randomUUID();
    const [item] = await transaction
      .insert(disclosedItems)
      .values({
        ...values,
        id,
        // Something of its own id in it: no counter, no two alike.
        number: `${values.itemCode}-${values.month.replace('-', '')}-${id.slice(0, 4).toUpperCase()}`,
        step: 'DRAFT',
        attachments: lines.length > 0 ? ['NAME_LIST'] : [],
        draftedBy: actor,
      })
      .returning();
    await writeLines(transaction, id, lines);
    await transaction
      .insert(disclosureEvents)
      .values({ rowId: id, actor, action: 'DRAFT', after: 'DRAFT', version: 1 });
    await noteWritten(transaction, new Date(context.clock()).toISOString());
    return item!;
  });
}

/** Writes a draft anew; its village stays. */
export function editItem(
  context: DepartmentContext,
  { input, ...seen }: Seen & { input: DisclosedItemInput },
): Promise<ItemRow> {
  const { values, lines } = read(context, input);
  return editDraft(context, seen, async (transaction, item) => {
    if (values.divisionCode !== item.divisionCode) {
      throw invalid(
        { zh: '村', en: 'The village' },
        { zh: '起草后不能改', en: 'it cannot be changed once it is drafted' },
      );
    }
    await refuseTwice(transaction, values, ne(disclosedItems.id, item.id));
    await transaction.delete(disclosedItemLines).where(eq(disclosedItemLines.rowId, item.id));
    await writeLines(transaction, item.id, lines);
    return { ...values, attachments: await kindsOf(transaction, item.id, lines.length > 0) };
  });
}

/** The kinds that an item has: of its files, and a list of names where it has lines. */
export async function kindsOf(
  transaction: Transaction,
  id: string,
  hasLines: boolean,
): Promise<DisclosureAttachment[]> {
  const rows = await transaction
    .selectDistinct({ kind: disclosedFiles.kind })
    .from(disclosedFiles)
    .where(eq(disclosedFiles.rowId, id));
  return [
    ...new Set<DisclosureAttachment>([
      ...rows.map(({ kind }) => kind),
      ...(hasLines ? ['NAME_LIST' as const] : []),
    ]),
  ];
}

/** What was given, as columns, or DISCLOSURE_INVALID or PERSONAL_DATA_FOUND with the place that is wrong. */
function read(context: DepartmentContext, input: DisclosedItemInput) {
  const { divisionCode } = input;
  if (divisionCode !== context.caller.jurisdiction) {
    throw invalid(
      { zh: '村', en: 'The village' },
      { zh: '只能起草本村的事项', en: 'only items of your own village can be drafted' },
    );
  }
  const power = powerItem(input.itemCode);
  if (!power) {
    throw invalid(
      { zh: '事项', en: 'The item' },
      { zh: `权力清单中没有编码 ${input.itemCode}`, en: `the power list has no code ${input.itemCode}` },
    );
  }
  const day = today(context.clock);
  refusePeriod(power, input, day);
  const title = bounded(input.title, 100, { zh: '标题', en: 'The title' });
  if (title === null) throw invalid({ zh: '标题', en: 'The title' }, { zh: '请填写', en: 'give one' });
  const lines = (input.lines ?? []).map(readLine);
  const sum = lines.length > 0 ? totalOf(lines) : null;
  const values = {
    divisionCode,
    itemCode: power.code,
    month: input.month,
    title,
    text: bounded(input.text, 5_000, { zh: '内容', en: 'The text' }),
    amount: input.amount ?? (sum === null ? null : yuan(sum)),
    count: input.count ?? (lines.length > 0 ? lines.length : null),
    occurredOn: input.occurredOn ?? null,
    publicUntil: input.publicUntil ?? null,
  };
  refuseFigures(values, day);
  refuseNumbers(values, lines);
  refuseTotals(values, lines);
  return { values, lines };
}

function refusePeriod(power: PowerItem, { month, occurredOn }: DisclosedItemInput, day: string): void {
  const place = { zh: '时期', en: 'The period' };
  if (month > day.slice(0, 7) || (occurredOn ?? '') > day) {
    throw invalid(place, { zh: '还没有到', en: 'it has not begun' });
  }
  if (power.cycle === 'ONCE') {
    if (occurredOn?.slice(0, 7) === month) return;
    throw invalid(place, {
      zh: '及时公开的事项须填写发生日期，月份为发生月',
      en: 'what is published at once has the day it happened, and the month of that day',
    });
  }
  if (occurredOn) {
    throw invalid(place, { zh: '按期公开的事项没有发生日期', en: 'what is published by periods has no day' });
  }
  if (power.cycle === 'QUARTERLY' && !itemsDueFor(month).includes(power)) {
    throw invalid(place, {
      zh: '按季公开的，请填季末月份（3、6、9、12 月）',
      en: 'give the last month of the quarter',
    });
  }
}

function refuseFigures(
  { amount, count, publicUntil }: { amount: string | null; count: number | null; publicUntil: string | null },
  day: string,
): void {
  if (amount?.startsWith('-') || (count ?? 0) < 0) {
    throw invalid({ zh: '合计', en: 'The totals' }, { zh: '不能为负', en: 'they cannot be negative' });
  }
  const nextYear = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  if (publicUntil !== null && (publicUntil < day || publicUntil > nextYear)) {
    throw invalid(
      { zh: '名单公开至', en: 'Until when persons are public' },
      { zh: '应在今天之后、一年之内', en: 'a day from today on, within a year' },
    );
  }
}

function readLine(line: NonNullable<DisclosedItemInput['lines']>[number], at: number): Line {
  const place = { zh: `名单第 ${at + 1} 行`, en: `Line ${at + 1} of the list` };
  const personName = bounded(line.personName, 50, place);
  if (personName === null) throw invalid(place, { zh: '请填写姓名', en: 'give a name' });
  return {
    personName,
    group: bounded(line.group, 50, place),
    amount: line.amount ?? null,
    note: bounded(line.note, 100, place),
  };
}

function bounded(
  text: string | null | undefined,
  most: number,
  place: { zh: string; en: string },
): string | null {
  const trimmed = text?.trim() ?? '';
  if (trimmed.length > most)
    throw invalid(place, { zh: `至多 ${most} 字`, en: `${most} characters at most` });
  return trimmed === '' ? null : trimmed;
}

/** A period's item is told once. */
async function refuseTwice(
  transaction: Transaction,
  {
    divisionCode,
    itemCode,
    month,
    occurredOn,
  }: Pick<ItemRow, 'divisionCode' | 'itemCode' | 'month' | 'occurredOn'>,
  but?: SQL,
): Promise<void> {
  if (occurredOn !== null) return;
  const [other] = await transaction
    .select({ number: disclosedItems.number })
    .from(disclosedItems)
    .where(
      and(
        eq(disclosedItems.divisionCode, divisionCode),
        eq(disclosedItems.itemCode, itemCode),
        eq(disclosedItems.month, month),
        isNull(disclosedItems.occurredOn),
        ne(disclosedItems.step, 'WITHDRAWN'),
        but,
      ),
    );
  if (!other) return;
  throw invalid(
    { zh: '时期', en: 'The period' },
    {
      zh: `这一事项本期已有（${other.number}），请修改或撤回原来的`,
      en: `it has ${other.number} already; edit or withdraw that`,
    },
  );
}

async function writeLines(transaction: Transaction, id: string, lines: readonly Line[]): Promise<void> {
  if (lines.length === 0) return;
  await transaction
    .insert(disclosedItemLines)
    .values(lines.map((line, at) => ({ ...line, rowId: id, line: at + 1 })));
}
