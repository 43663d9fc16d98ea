import {
  args,
  type Evaluation,
  fieldName,
  fieldOf,
  listOfValues,
  nameOf,
  numberOf,
  RuleError,
  type RuleFunction,
  textOf,
} from '../define.ts';
import { spend, spendLists, spendText, textOfValue, weigh } from '../meter.ts';
import { ANY, BOOL, itemOf, listOf, NUMBER, TEXT } from '../shape.ts';

export const listFunctions: readonly RuleFunction[] = [
  {
    name: 'distinct',
    takes: args('of: list'),
    gives: ([of]) => listOf(itemOf(of)),
    zh: '去掉重复与空值，保留先后次序',
    en: 'each value once, in the order they came; nulls are left out',
    call: ([of], evaluation) => {
      const seen = new Map(listOfValues(of, 'distinct').map((value) => [keyOf(value, evaluation), value]));
      return [...seen.values()].filter((value) => value !== null && value !== undefined);
    },
  },
  {
    name: 'groupBy',
    takes: args('of: list, field: name'),
    gives: ([of]) =>
      listOf({ kind: 'object', name: 'group', fields: { key: ANY, items: listOf(itemOf(of)) } }),
    zh: '按字段分组，得到 {key, items} 的列表；字段可用点号深入（recipient.id）',
    en: 'groups by a field, as a list of {key, items}; a path with dots leads deeper (recipient.id)',
    call: ([of, field], evaluation) => {
      const path = fieldName(field, 'groupBy').split('.');
      const groups = new Map<string, { key: unknown; items: unknown[] }>();
      for (const item of listOfValues(of, 'groupBy')) {
        const key = path.reduce<unknown>((value, step) => fieldOf(value, step), item);
        const known = keyOf(key, evaluation);
        const group = groups.get(known) ?? { key, items: [] };
        groups.set(known, group);
        group.items.push(item);
      }
      return [...groups.values()];
    },
  },
  {
    name: 'sortBy',
    takes: args('of: list, field: name'),
    gives: ([of]) => listOf(itemOf(of)),
    zh: '按字段由小到大排序；空值在前',
    en: 'sorted by a field (a path with dots leads deeper), the least first; nulls before all',
    call: ([of, field]) => {
      const path = fieldName(field, 'sortBy').split('.');
      const keyed = listOfValues(of, 'sortBy').map((item) => ({
        item,
        key: path.reduce<unknown>((value, step) => fieldOf(value, step), item),
      }));
      return keyed.sort((a, b) => order(a.key, b.key)).map(({ item }) => item);
    },
  },
  {
    name: 'sort',
    takes: args('of: list'),
    gives: ([of]) => listOf(itemOf(of)),
    zh: '由小到大排序，去掉空值',
    en: 'sorted, the least first; nulls are left out',
    call: ([of]) =>
      listOfValues(of, 'sort')
        .filter((value) => value !== null && value !== undefined)
        .sort(order),
  },
  {
    name: 'pairs',
    takes: args('of: list'),
    gives: ([of]) => listOf({ kind: 'object', name: 'pair', fields: { a: itemOf(of), b: itemOf(of) } }),
    zh: '任意两项的组合，得到 {a, b} 的列表，a 在前',
    en: 'every two items, as a list of {a, b} with a before b',
    call: ([of], evaluation) => {
      const items = listOfValues(of, 'pairs');
      spend(evaluation, (items.length * (items.length - 1)) / 2);
      return items.flatMap((a, index) => items.slice(index + 1).map((b) => ({ a, b })));
    },
  },
  {
    name: 'consecutive',
    takes: args('of: list'),
    gives: ([of]) => listOf({ kind: 'object', name: 'pair', fields: { a: itemOf(of), b: itemOf(of) } }),
    zh: '相邻两项的组合，得到 {a, b} 的列表，a 在前',
    en: 'every item with the next, as a list of {a, b}',
    call: ([of]) => {
      const items = listOfValues(of, 'consecutive');
      return items.slice(1).map((b, index) => ({ a: items[index], b }));
    },
  },
  {
    name: 'intersect',
    takes: args('one: list, other: list'),
    gives: ([one]) => listOf(itemOf(one)),
    zh: '两个列表都有的值，各一次',
    en: 'the values that both lists have, each once; nulls are left out',
    call: ([one, other], evaluation) => {
      const key = (value: unknown) => keyOf(value, evaluation);
      const known = new Set(listOfValues(other, 'intersect').map(key));
      const found = listOfValues(one, 'intersect').filter((value) => value != null && known.has(key(value)));
      return [...new Map(found.map((value) => [key(value), value])).values()];
    },
  },
  {
    name: 'flatten',
    takes: args('of: list'),
    gives: ([of]) => listOf(itemOf(itemOf(of))),
    zh: '列表的列表连成一个列表',
    en: 'a list of lists as one list',
    call: ([of], evaluation) => {
      const lists = listOfValues(of, 'flatten').map((item) => listOfValues(item, 'flatten'));
      spendLists(evaluation, lists);
      return lists.flat();
    },
  },
  {
    name: 'first',
    takes: args('of: list'),
    gives: ([of]) => itemOf(of),
    zh: '第一项；没有则为空',
    en: 'the first item, or null',
    call: ([of]) => listOfValues(of, 'first')[0] ?? null,
  },
  {
    name: 'last',
    takes: args('of: list'),
    gives: ([of]) => itemOf(of),
    zh: '最后一项；没有则为空',
    en: 'the last item, or null',
    call: ([of]) => listOfValues(of, 'last').at(-1) ?? null,
  },
  {
    name: 'range',
    takes: args('from: number, to: number'),
    gives: listOf(NUMBER),
    zh: '从前一整数到后一整数（含）的列表，例如逐月',
    en: 'the whole numbers from the first to the second, both included: months one by one',
    call: ([from, to], evaluation) => {
      const [first, last] = [numberOf(from, 'range'), numberOf(to, 'range')];
      if (first === null || last === null || last < first) return [];
      spend(evaluation, last - first + 1);
      return Array.from({ length: Math.floor(last - first) + 1 }, (_, index) => first + index);
    },
  },
  {
    name: 'join',
    takes: args('of: list, with: text'),
    gives: TEXT,
    zh: '用分隔符连成一段文字',
    en: 'the values as one text, with something between them',
    call: ([of, between], evaluation) => {
      const texts = listOfValues(of, 'join')
        .filter((value) => value !== null && value !== undefined)
        .map((value) => textOfValue(evaluation, value));
      const separator = textOf(between, 'join') ?? '';
      const length = texts.reduce((sum, text) => sum + text.length, 0);
      spendText(evaluation, length + separator.length * texts.length);
      return texts.join(separator);
    },
  },
  {
    name: 'startsWith',
    takes: args('text: text, beginning: text'),
    gives: BOOL,
    zh: '文字是否以另一段开头（区划代码）；空值为否',
    en: 'whether a text begins with another (division codes); false for null',
    call: ([text, beginning]) => {
      const [whole, part] = [textOf(text, 'startsWith'), textOf(beginning, 'startsWith')];
      return whole !== null && part !== null && whole.startsWith(part);
    },
  },
  {
    name: 'contains',
    takes: args('text: text, part: text'),
    gives: BOOL,
    zh: '文字是否含有另一段；空值为否',
    en: 'whether a text has another in it; false for null',
    call: ([text, part]) => {
      const [whole, piece] = [textOf(text, 'contains'), textOf(part, 'contains')];
      return whole !== null && piece !== null && whole.includes(piece);
    },
  },
  {
    name: 'prefix',
    takes: args('text: text, length: number'),
    gives: TEXT,
    zh: '文字的前若干个字符',
    en: 'the first characters of a text, so many',
    call: ([text, length]) => textOf(text, 'prefix')?.slice(0, numberOf(length, 'prefix') ?? 0) ?? null,
  },
  {
    name: 'orElse',
    takes: args('value: any, instead: any'),
    gives: ([value, instead]) =>
      value?.kind === 'any' || value?.kind === 'null' ? (instead ?? ANY) : (value ?? ANY),
    zh: '前者；为空时取后者',
    en: 'the first, or where it is null the second',
    call: ([value, instead]) => value ?? instead ?? null,
  },
];

/** Equal for values that are equal. */
function keyOf(value: unknown, evaluation: Evaluation): string {
  // A text is made of it, and looked up: that costs more than to pass by.
  spend(evaluation, 2);
  weigh(evaluation, value);
  const plain = value instanceof Map ? Object.fromEntries(value) : value;
  return typeof plain === 'object' ? JSON.stringify(plain) : `${typeof value} ${String(value)}`;
}

function order(a: unknown, b: unknown): number {
  if (a === null || a === undefined || b === null || b === undefined) {
    return Number(a !== null && a !== undefined) - Number(b !== null && b !== undefined);
  }
  if (typeof a !== typeof b || typeof a === 'object') {
    throw new RuleError(`cannot order ${nameOf(a)} and ${nameOf(b)}`);
  }
  return a < b ? -1 : a > b ? 1 : 0;
}
