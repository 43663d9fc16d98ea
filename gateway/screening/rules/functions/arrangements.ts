import { args, fieldName, fieldOf, listOfValues, numberOf, RuleError, type RuleFunction } from '../define.ts';
import { spend } from '../meter.ts';
import { ANY, itemOf, listOf } from '../shape.ts';

/** It goes as deep as there are items. */
const MAX_CHOSEN_FROM = 2000;

export const arrangementFunctions: readonly RuleFunction[] = [
  {
    name: 'indexBy',
    takes: args('of: list, field: name'),
    gives: ANY,
    zh: '按字段编目，以 表[值] 取该值的第一项，没有的为空；字段可用点号深入',
    en: 'the items by a field, read as map[value]: the first item of each value, null where there is none; a path with dots leads deeper',
    call: ([of, field]) => {
      const path = fieldName(field, 'indexBy').split('.');
      const index = new Map<string, unknown>();
      for (const item of listOfValues(of, 'indexBy')) {
        const key = path.reduce<unknown>((value, step) => fieldOf(value, step), item);
        if (key !== null && key !== undefined && !index.has(String(key))) index.set(String(key), item);
      }
      // Not an object: CEL lists all its keys at every look into it.
      return index;
    },
  },
  {
    name: 'combinations',
    takes: args('of: list, size: number'),
    gives: ([of]) => listOf(listOf(itemOf(of))),
    zh: '从列表中取若干项的所有取法，各按原次序',
    en: 'every choice of so many items, each in the order of the list',
    call: ([of, size], evaluation) => {
      const items = listOfValues(of, 'combinations');
      if (items.length > MAX_CHOSEN_FROM) {
        throw new RuleError(`combinations: expected at most ${MAX_CHOSEN_FROM} items`);
      }
      const choose = (count: number, from: number): unknown[][] => {
        if (count <= 0) return [[]];
        const found: unknown[][] = [];
        for (let at = from; at <= items.length - count; at++) {
          spend(evaluation, 1);
          for (const rest of choose(count - 1, at + 1)) {
            spend(evaluation, rest.length + 1);
            found.push([items[at], ...rest]);
          }
        }
        return found;
      };
      return choose(Math.trunc(numberOf(size, 'combinations') ?? 0), 0);
    },
  },
];
