import { LEDGER_ITEMS } from '../../../schema/facts.ts';
import { dueOn, itemsDueFor, type PowerItem, powerItem } from '../../../schema/power-list.ts';
import { addDays, addMonths, earlier, lastDayOf } from '../calendar.ts';
import type { Random, Village } from '../types.ts';
import type { HasCase } from './cases.ts';
import type { Total, Totals } from './totals.ts';

/** An item as a village has written it, before it is a row. */
export interface Item {
  readonly power: PowerItem;
  readonly month: string;
  readonly occurredOn: string | null;
  step: 'DRAFT' | 'VILLAGE_REVIEW' | 'STREET_REVIEW' | 'PUBLISHED' | 'ARCHIVED' | 'WITHDRAWN';
  amount: number | null;
  count: number | null;
  publishedOn: string | null;
  attachments: readonly string[];
  names: Total['names'];
  /** which of several of one period */
  readonly turn: number;
}

export interface Telling {
  readonly village: Village;
  readonly totals: Totals;
  readonly random: Random;
  readonly hasCase: HasCase;
  readonly asOf: string;
  /** The first month that is told. */
  readonly first: string;
}

/** Fewer than this many disabled people are not told in yuan: it would say how severely. */
const FEW = 10;

/** Everything that a village has to tell: its periods, and what happened on a day. */
export function itemsOf(telling: Telling): Item[] {
  const { asOf, first } = telling;
  const open = asOf.slice(0, 7);
  const items: Item[] = [];
  for (let month = first; month <= open; month = addMonths(month, 1)) {
    for (const power of itemsDueFor(month)) {
      if (lastDayOf(month) < asOf) items.push(published(telling, power, month, null));
    }
  }
  items.push(...farmland(telling), ...events(telling));
  plant(telling, items);
  return items;
}

function published(
  telling: Telling,
  power: PowerItem,
  month: string,
  occurredOn: string | null,
  turn = 0,
): Item {
  const { random, asOf, first } = telling;
  const own = random.fork(power.code, month, turn);
  const { amount, count, names } = told(telling, power, month, own);
  const from = occurredOn ?? lastDayOf(month);
  const publishedOn = addDays(from, own.int(1, power.dueDays));
  const isOld = month < addMonths(first, 6);
  return {
    power,
    month,
    occurredOn,
    step: isOld ? 'ARCHIVED' : 'PUBLISHED',
    amount,
    count,
    publishedOn: earlier(publishedOn, asOf),
    attachments: count === 0 ? [] : power.attachments,
    names,
    turn,
  };
}

/** Amount and number as the village has them: from the department's batch, from the collective's books, or of its own. */
function told({ village, totals }: Telling, power: PowerItem, month: string, own: Random): Figures {
  const side = LEDGER_ITEMS[power.code];
  if (side) return { ...totals.ordinary(village.code, side, month), names: [] };
  if (power.scheme) {
    const span = power.cycle === 'QUARTERLY' ? 3 : 1;
    const months = Array.from({ length: span }, (_, back) => addMonths(month, -back));
    const all = months.map((one) => totals.ordinary(village.code, power.scheme!, one));
    const amount = all.reduce((sum, total) => sum + total.amount, 0);
    const count = all.reduce((sum, total) => sum + total.count, 0);
    const isDisabled = power.scheme === 'DISABILITY_SUBSIDIES';
    const names = isDisabled ? onceEach(all[0]!.names) : all[0]!.names;
    return { amount: isDisabled && count < FEW ? null : Math.round(amount * 100) / 100, count, names };
  }
  if (!power.attachments.includes('NAME_LIST') && !power.attachments.includes('INVOICE')) {
    return { amount: null, count: null, names: [] };
  }
  const count = own.int(0, 6);
  return { amount: count * own.int(4, 40) * 10, count, names: [] };
}

interface Figures {
  amount: number | null;
  count: number | null;
  names: Total['names'];
}

/** Who has both subsidies stands on the list once, and nobody's amount does: it would say how severely. */
function onceEach(names: Total['names']): Total['names'] {
  return [...new Set(names.map(({ name }) => name))].map((name) => ({ name, amount: Number.NaN }));
}

/** 耕地地力保护补贴: told when it was paid. */
function* farmland(telling: Telling): Generator<Item> {
  const power = powerItem('E01')!;
  for (let month = telling.first; month < telling.asOf.slice(0, 7); month = addMonths(month, 1)) {
    const { count } = telling.totals.ordinary(telling.village.code, 'FERTILITY', month);
    if (count > 0) yield published(telling, power, month, `${month}-20`);
  }
}

/** Now and then something happens that is told at once. */
function* events(telling: Telling): Generator<Item> {
  for (const code of ['B01', 'G02', 'F04', 'H02', 'I02']) {
    const own = telling.random.fork('event', code);
    if (!own.chance(0.6)) continue;
    const month = addMonths(telling.first, own.int(0, 10));
    yield published(telling, powerItem(code)!, month, `${month}-${String(own.int(1, 28)).padStart(2, '0')}`);
  }
}

/** Cases change the village's items, or add to them. */
function plant(telling: Telling, items: Item[]): void {
  const { hasCase, totals, village, asOf, first, random } = telling;
  const open = asOf.slice(0, 7);
  const at = (code: string, month: string) =>
    items.find((item) => item.power.code === code && item.month === month && item.occurredOn === null);
  const paidMonths = (code: string) =>
    items.filter((item) => item.power.code === code && (item.count ?? 0) > 1 && item.amount !== null);
  const replace = (item: Item | undefined, change: Partial<Item>) => {
    if (!item) return;
    items.push({ ...item, ...change, step: 'WITHDRAWN', turn: item.turn + 1 });
  };
  const unfinished = (code: string, step: Item['step'], change: (item: Item) => Partial<Item>) => {
    const item = published(telling, powerItem(code)!, open, null);
    items.push({ ...item, ...change(item), step, publishedOn: null });
  };

  const [care] = random.fork('V11').sample(paidMonths('D03'), 1);
  if (hasCase('V11', 'LESS') && care) care.amount = (care.amount ?? 0) - (care.amount ?? 0) / care.count!;
  if (hasCase('V11', 'MORE_HEADS') && care) care.count = care.count! + 2;
  if (hasCase('V11', 'PAID_OUT') && care) {
    const { amount, count } = totals.paidIn(village.code, 'ELDERLY_CARE', care.month);
    Object.assign(care, { amount, count });
  }
  if (hasCase('V11', 'REPLACED')) replace(care, { amount: 1 });
  if (hasCase('V11', 'IN_REVIEW'))
    unfinished('D03', 'STREET_REVIEW', ({ amount }) => ({ amount: (amount ?? 0) + 500 }));
  if (hasCase('V11', 'ROUNDED') && care) care.amount = care.amount! - 0.6;

  const missed = addMonths(first, random.fork('D01').int(6, 9));
  if (hasCase('D01', 'NOTHING')) drop(items, at('D04', missed));
  const stuck = at('C05', missed);
  if (hasCase('D01', 'STUCK') && stuck) Object.assign(stuck, { step: 'VILLAGE_REVIEW', publishedOn: null });
  const late = at('D04', missed);
  if (hasCase('D01', 'LATE') && late) late.publishedOn = addDays(dueOn(late.power, { month: missed }), 8);
  if (hasCase('D01', 'NOT_DUE')) unfinished('D01', 'VILLAGE_REVIEW', () => ({}));
  if (hasCase('D01', 'REPLACED')) replace(late, {});
  const reviewed = at('C05', addMonths(open, -1));
  if (hasCase('D01', 'REVIEWING') && reviewed) {
    Object.assign(reviewed, { step: 'STREET_REVIEW', publishedOn: null });
  }
  const empty = at('C06', missed);
  if (hasCase('D01', 'EMPTY') && empty) Object.assign(empty, { amount: 0, count: 0, attachments: [] });

  const spending = at('C06', addMonths(first, random.fork('D02').int(6, 10)));
  if (spending && (hasCase('D02', 'NO_NAMES') || hasCase('D02', 'NO_INVOICE'))) {
    const attachments = [hasCase('D02', 'NO_NAMES') ? 'INVOICE' : 'NAME_LIST'];
    Object.assign(spending, { amount: 2600, count: 13, attachments });
  }
  if (hasCase('D02', 'EMPTY') && spending) Object.assign(spending, { amount: 0, count: 0, attachments: [] });
  if (hasCase('D02', 'DRAFT')) unfinished('C06', 'DRAFT', () => ({ amount: 900, count: 3, attachments: [] }));
  if (hasCase('D02', 'MORE') && spending) {
    Object.assign(spending, { amount: 900, count: 3, attachments: [...spending.power.attachments, 'PHOTO'] });
  }
  if (hasCase('D02', 'WITHDRAWN')) replace(spending, { amount: 900, count: 3, attachments: [] });

  const donation = addMonths(first, random.fork('D03').int(2, 8));
  const gift = (day: string, change: Partial<Item> = {}, turn = 5): void => {
    items.push({
      ...published(telling, powerItem('D08')!, donation, `${donation}-${day}`, turn),
      count: 4,
      amount: 800,
      attachments: powerItem('D08')!.attachments,
      ...change,
    });
  };
  if (hasCase('D03', 'TWICE')) for (const turn of [5, 6]) gift('12', {}, turn);
  if (hasCase('D03', 'OTHER_DAY')) for (const [turn, day] of ['12', '19'].entries()) gift(day, {}, 5 + turn);
  if (hasCase('D03', 'REPLACED')) {
    gift('12');
    gift('12', { step: 'WITHDRAWN' }, 6);
  }
  if (hasCase('D03', 'OTHER_KIND')) {
    gift('12');
    items.push(published(telling, powerItem('I02')!, donation, `${donation}-12`, 5));
  }
}

function drop(items: Item[], item: Item | undefined): void {
  if (item) items.splice(items.indexOf(item), 1);
}
