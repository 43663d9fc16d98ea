import { monthText } from '../calendar.ts';
import { args, numberOf, type RuleFunction, textOf } from '../define.ts';
import { ANY } from '../shape.ts';
import { arrangementFunctions } from './arrangements.ts';
import { listFunctions } from './lists.ts';
import { monthFunctions } from './months.ts';
import { spaceFunctions } from './space.ts';
import { statisticsFunctions } from './statistics.ts';
import { timeFunctions } from './time.ts';

const parameterFunctions: readonly RuleFunction[] = [
  {
    name: 'paramAt',
    takes: args('name: name, month: month, division: text'),
    optional: 1,
    gives: ANY,
    zh: '某参数在某月（某区划）的值',
    en: 'a parameter as it stood in a month (and for a division code), not as of the run',
    call: ([name, month, division], evaluation) => {
      const at =
        typeof month === 'number' ? monthText(numberOf(month, 'paramAt') ?? 0) : textOf(month, 'paramAt');
      if (at === null) return null;
      return evaluation.parameterAt(
        textOf(name, 'paramAt') ?? '',
        at.slice(0, 7),
        textOf(division, 'paramAt'),
      );
    },
  },
];

/** Every function that rules may call, beside CEL's own macros. docs/screens.md lists them, held by a test. */
export const ruleFunctions: readonly RuleFunction[] = [
  ...timeFunctions,
  ...statisticsFunctions,
  ...listFunctions,
  ...monthFunctions,
  ...arrangementFunctions,
  ...spaceFunctions,
  ...parameterFunctions,
];

export const functionsByName: ReadonlyMap<string, RuleFunction> = new Map(
  ruleFunctions.map((one) => [one.name, one]),
);
