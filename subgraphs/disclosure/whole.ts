import { type PlatformError, platformError } from '../../schema/errors.ts';
import { ATTACHMENT_TITLES, type DisclosureAttachment, type PowerItem } from '../../schema/power-list.ts';
import { NUMBER_TITLES, numbersIn } from './lint/numbers.ts';
import type { disclosedItems } from './tables.ts';
import type { Words } from './words.ts';

type Item = Pick<typeof disclosedItems.$inferSelect, 'title' | 'text' | 'amount' | 'count'>;

/** A person in an item, as it is written down. */
export interface Line {
  personName?: string | null | undefined;
  group?: string | null | undefined;
  amount?: string | null | undefined;
  note?: string | null | undefined;
}

/** Refuses an item with a number of a person in its texts: PERSONAL_DATA_FOUND, with the place and never the number. */
export function refuseNumbers(item: Item, lines: readonly Line[]): void {
  lint(item.title, { zh: '标题', en: 'The title' });
  lint(item.text, { zh: '内容', en: 'The text' });
  for (const [at, line] of lines.entries()) {
    const place = { zh: `名单第 ${at + 1} 行`, en: `Line ${at + 1} of the list` };
    for (const text of [line.personName, line.group, line.note]) lint(text, place);
  }
}

/** Refuses totals that say otherwise than the lines: DISCLOSURE_INVALID. */
export function refuseTotals({ amount, count }: Item, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  if (count !== null && count !== lines.length) {
    throw invalid(
      { zh: '人数', en: 'The count' },
      {
        zh: `合计填 ${count}，名单有 ${lines.length} 行，须相符`,
        en: `${count} is given and the list has ${lines.length} lines`,
      },
    );
  }
  const sum = totalOf(lines);
  if (amount !== null && sum !== null && cents(amount) !== sum) {
    throw invalid(
      { zh: '金额', en: 'The amount' },
      {
        zh: `合计填 ${amount} 元，名单合计 ${yuan(sum)} 元，须相符`,
        en: `${amount} is given and the lines come to ${yuan(sum)}`,
      },
    );
  }
}

/** Refuses an item without what the power list asks for: ATTACHMENTS_MISSING. `attachments` are the kinds that it has. */
export function refuseMissing(
  power: PowerItem,
  { count }: Pick<Item, 'count'>,
  attachments: readonly DisclosureAttachment[],
): void {
  if (count === 0) return;
  const missing = power.attachments.filter((kind) => !attachments.includes(kind));
  if (missing.length === 0) return;
  throw platformError('ATTACHMENTS_MISSING', {
    missing: missing.map((kind) => ATTACHMENT_TITLES[kind].zh).join('、'),
    missingEn: missing.map((kind) => ATTACHMENT_TITLES[kind].en).join(', '),
    kinds: missing,
  });
}

/** The sum of the lines in cents; null where one of them has no amount. */
export function totalOf(lines: readonly Line[]): bigint | null {
  if (lines.some(({ amount }) => amount === null || amount === undefined)) return null;
  return lines.reduce((sum, { amount }) => sum + cents(amount!), 0n);
}

export function yuan(amount: bigint): string {
  return `${amount / 100n}.${String(amount % 100n).padStart(2, '0')}`;
}

export function invalid(place: Words, reason: Words): PlatformError {
  return platformError('DISCLOSURE_INVALID', {
    place: place.zh,
    placeEn: place.en,
    reason: reason.zh,
    reasonEn: reason.en,
  });
}

export function personalData(place: Words, what: Words): PlatformError {
  return platformError('PERSONAL_DATA_FOUND', {
    place: place.zh,
    placeEn: place.en,
    what: what.zh,
    whatEn: what.en,
  });
}

function lint(text: string | null | undefined, place: Words): void {
  const [kind] = numbersIn(text ?? '');
  if (kind) throw personalData(place, NUMBER_TITLES[kind]);
}

/** Money is a string with two decimals; a sum of doubles would not be exact. */
function cents(amount: string): bigint {
  return BigInt(amount.replace('.', ''));
}
