import type { Fields } from './form.ts';
import type { DisclosedItemInput, DisclosedItemLineInput } from './operations.generated.ts';

/** What the form of an item says, as the graph takes it. What is wrong with it the graph says, in its own words. */
export function itemInput(fields: Fields): DisclosedItemInput {
  return {
    divisionCode: fields.divisionCode ?? '',
    itemCode: fields.itemCode ?? '',
    month: fields.month ?? '',
    title: fields.title ?? '',
    text: fields.text || null,
    amount: amountOf(fields.amount),
    count: /^\d{1,7}$/.test(fields.count ?? '') ? Number(fields.count) : null,
    occurredOn: fields.occurredOn || null,
    publicUntil: fields.publicUntil || null,
    lines: linesOf(fields.lines ?? ''),
  };
}

/** One person a line; between the parts a tab (as pasted from a table) or a comma, Chinese or not. */
function linesOf(text: string): DisclosedItemLineInput[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [personName = '', group = '', amount = '', ...note] = line
        .split(line.includes('\t') ? '\t' : /[，,]/)
        .map((part) => part.trim());
      return {
        personName,
        group: group || null,
        amount: amountOf(amount),
        note: note.join('，') || null,
      };
    });
}

/** As people write it: `￥1,010` is `1010.00`. Anything else goes on as it is, to be refused with its place. */
function amountOf(text: string | undefined): string | null {
  const plain = (text ?? '').replace(/[￥¥,\s元]/g, '');
  if (plain === '') return null;
  return /^\d+(\.\d{1,2})?$/.test(plain) ? Number(plain).toFixed(2) : plain;
}
