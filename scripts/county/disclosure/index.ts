import { dueOn, itemsDueFor } from '../../../schema/power-list.ts';
import { addDays, addMonths, addYears } from '../calendar.ts';
import { createRandom } from '../random.ts';
import type { RowWriter } from '../rows/writer.ts';
import { yuan } from '../rows/writer.ts';
import type { CountyOptions, Population, RowEvent, Truth, Village } from '../types.ts';
import { casesOf } from './cases.ts';
import { type Item, itemsOf } from './items.ts';
import { createTotals, type Totals } from './totals.ts';

/** So many months are told, the last of them not finished yet. */
const MONTHS = 13;
/** Of so many months there are the names too; of a county beyond this size none, for they would be held in memory. */
const MONTHS_WITH_NAMES = 3;
const MOST_PEOPLE_WITH_NAMES = 100_000;

/** What villages tell is added up from what departments write down: see every row first. */
export function createDisclosure({ asOf, people }: CountyOptions): Totals {
  const open = asOf.slice(0, 7);
  const namesFrom = people > MOST_PEOPLE_WITH_NAMES ? '9999-12' : addMonths(open, 1 - MONTHS_WITH_NAMES);
  return createTotals({ from: firstMonth(asOf), namesFrom });
}

/** Who has to publish, what is due, and what each village has told. */
export function* disclosureRows(
  writer: RowWriter,
  population: Population,
  totals: Totals,
  truth: Truth,
): Generator<RowEvent> {
  for (const village of population.villages) {
    yield* duties(writer, village);
    const { asOf, seed } = writer.options;
    const items = itemsOf({
      village,
      totals,
      asOf,
      first: firstMonth(asOf),
      random: createRandom(seed, 'disclosure', village.code),
      hasCase: casesOf(seed, village, truth),
    });
    for (const item of items) yield* itemRows(writer, village, item);
  }
}

function firstMonth(asOf: string): string {
  return addMonths(asOf.slice(0, 7), 1 - MONTHS);
}

function* duties(writer: RowWriter, village: Village): Generator<RowEvent> {
  const { asOf } = writer.options;
  const first = firstMonth(asOf);
  yield writer.row('disclosingVillages', [village.code], {
    divisionCode: village.code,
    since: first,
    until: null,
    hallName: `${village.name}党群服务中心`,
    hallAddress: `${village.town.name}${village.name}1号`,
    // 022 is Tianjin; no exchange there begins with 00.
    hallTelephone: `022-00${String(village.index % 1_000_000).padStart(6, '0')}`,
    hallHours: '周一至周五 9:00–17:00',
  });
  for (let month = first; month <= asOf.slice(0, 7); month = addMonths(month, 1)) {
    for (const item of itemsDueFor(month)) {
      yield writer.row('dueDisclosures', [village.code, item.code, month], {
        divisionCode: village.code,
        itemCode: item.code,
        month,
        dueOn: dueOn(item, { month }),
      });
    }
  }
}

function* itemRows(writer: RowWriter, village: Village, item: Item): Generator<RowEvent> {
  const { power, month, occurredOn, step, amount, count, publishedOn, attachments, names, turn } = item;
  const labels = [village.code, power.code, occurredOn ?? month, turn];
  const written = publishedOn ?? writer.options.asOf;
  yield writer.row('disclosedItems', labels, {
    divisionCode: village.code,
    updatedAt: `${written}T10:00:00+08:00`,
    number: `${power.code}-${(occurredOn ?? month).replaceAll('-', '')}-${turn + 1}`,
    itemCode: power.code,
    step,
    month,
    title: titleOf(item),
    text: textOf(item),
    amount: amount === null ? null : yuan(amount),
    count,
    occurredOn,
    publishedOn,
    publicUntil: publicUntil(item, writer.options.asOf),
    attachments,
    draftedBy: '村务公开员',
  });
  if (step === 'WITHDRAWN') return;
  for (const [line, { name, amount: own }] of names.entries()) {
    yield {
      department: 'disclosure',
      table: 'disclosedItemLines',
      row: {
        id: writer.id('disclosedItemLines', ...labels, line),
        rowId: writer.id('disclosedItems', ...labels),
        line: line + 1,
        personName: name,
        amount: Number.isNaN(own) ? null : yuan(own),
      },
    };
  }
}

/** Names of the last months stay for as long as a demonstration may run; those before have left, as the rule says. */
function publicUntil({ power, publishedOn, names }: Item, asOf: string): string | null {
  if (publishedOn === null) return null;
  return names.length > 0 ? addYears(asOf, 3) : addDays(publishedOn, power.shownDays);
}

function titleOf({ power, month, occurredOn }: Item): string {
  const [year, number] = [month.slice(0, 4), Number(month.slice(5))];
  if (occurredOn !== null) return `${power.title.zh}（${year}年${number}月${Number(occurredOn.slice(8))}日）`;
  const period =
    power.cycle === 'QUARTERLY' ? `第${'一二三四'[Math.ceil(number / 3) - 1]}季度` : `${number}月`;
  return `${year}年${period}${power.title.zh}`;
}

function textOf({ power, amount, count }: Item): string {
  if (count === 0) return '本期没有发生。';
  if (count === null) return `${power.title.zh}情况已在公开栏张贴，可到党群服务中心查阅。`;
  return amount === null ? `共${count}笔。` : `共${count}笔，合计${yuan(amount)}元。`;
}
