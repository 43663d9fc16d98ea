import { args, listOfValues, numberOf, numbersOf, type RuleFunction } from '../define.ts';
import { isTextual, itemOf, NUMBER } from '../shape.ts';

const LIST = args('of: numbers');
/** Half a hundredth of a cent: what adding doubles leaves behind is rounded away. */
const NOISE = 1e6;

export const statisticsFunctions: readonly RuleFunction[] = [
  one('sum', '总和；空列表为0', 'the sum; 0 of an empty list', (n) => clean(n.reduce((a, b) => a + b, 0)), 0),
  one('mean', '平均数', 'the arithmetic mean', mean),
  one('median', '中位数', 'the median', (n) => quantile(n, 0.5)),
  {
    name: 'quantile',
    takes: args('of: numbers, q: number'),
    gives: NUMBER,
    zh: '分位数（线性插值），q 为0至1',
    en: 'the quantile q (0 to 1), by linear interpolation',
    call: ([of, q]) => quantile(numbersOf(of, 'quantile'), numberOf(q, 'quantile') ?? 0.5),
  },
  one(
    'lowerFence',
    '下四分位数减1.5倍四分位距',
    'Tukey: the first quartile less 1.5 interquartile ranges',
    (n) => fence(n, 0.25, -1.5),
  ),
  one(
    'upperFence',
    '上四分位数加1.5倍四分位距',
    'Tukey: the third quartile and 1.5 interquartile ranges',
    (n) => fence(n, 0.75, 1.5),
  ),
  one('stddev', '总体标准差', 'the standard deviation (of the population)', stddev),
  one('cv', '变异系数：标准差除以平均数', 'the coefficient of variation: standard deviation by mean', (n) => {
    const [deviation, average] = [stddev(n), mean(n)];
    return deviation === null || !average ? null : deviation / average;
  }),
  extreme(
    'min',
    '最小的数，或最早的日期、月份',
    'the least number, or the earliest date or month',
    (a, b) => a < b,
  ),
  extreme(
    'max',
    '最大的数，或最晚的日期、月份',
    'the greatest number, or the latest date or month',
    (a, b) => a > b,
  ),
  {
    name: 'abs',
    takes: args('of: number'),
    gives: NUMBER,
    zh: '绝对值',
    en: 'without its sign',
    call: ([of]) => over(of, 'abs', Math.abs),
  },
  {
    name: 'round2',
    takes: args('of: number'),
    gives: NUMBER,
    zh: '四舍五入到两位小数',
    en: 'rounded to two decimals',
    call: ([of]) => over(of, 'round2', (n) => Math.round((n + Math.sign(n) * 1e-9) * 100) / 100),
  },
  {
    name: 'floor',
    takes: args('of: number'),
    gives: NUMBER,
    zh: '向下取整',
    en: 'the whole number not above it',
    call: ([of]) => over(of, 'floor', Math.floor),
  },
  {
    name: 'ceil',
    takes: args('of: number'),
    gives: NUMBER,
    zh: '向上取整',
    en: 'the whole number not below it',
    call: ([of]) => over(of, 'ceil', Math.ceil),
  },
  {
    name: 'steps',
    takes: args('of: numbers'),
    gives: { kind: 'list', of: NUMBER },
    zh: '排序后相邻两数之差',
    en: 'the differences between neighbours, once sorted',
    call: ([of]) => neighbours(of, 'steps', (a, b) => clean(b - a)),
  },
  {
    name: 'ratios',
    takes: args('of: numbers'),
    gives: { kind: 'list', of: NUMBER },
    zh: '排序后相邻两数之比（大除以小）',
    en: 'the ratios of neighbours, once sorted: the greater by the lesser',
    call: ([of]) => neighbours(of, 'ratios', (a, b) => (a === 0 ? null : b / a)),
  },
  {
    name: 'equal',
    takes: args('of: numbers, within: number'),
    gives: { kind: 'bool' },
    zh: '是否都与平均数相差不超过给定比例（0.02 即 2%）；少于两个为否',
    en: 'whether all lie within a share of their mean (0.02 is 2 %); false for fewer than two',
    call: ([of, within]) => {
      const numbers = numbersOf(of, 'equal');
      const average = mean(numbers);
      const share = numberOf(within, 'equal') ?? 0;
      if (numbers.length < 2 || average === null) return false;
      return numbers.every((n) => Math.abs(n - average) <= Math.abs(average) * share);
    },
  },
];

/** A function over a list of numbers. Of an empty list it gives null, or what is said. */
function one(
  name: string,
  zh: string,
  en: string,
  how: (numbers: number[]) => number | null,
  empty: number | null = null,
): RuleFunction {
  return {
    name,
    takes: LIST,
    gives: NUMBER,
    zh,
    en,
    call: ([of]) => {
      const numbers = numbersOf(of, name);
      return numbers.length === 0 ? empty : how(numbers);
    },
  };
}

function extreme(
  name: string,
  zh: string,
  en: string,
  before: (a: never, b: never) => boolean,
): RuleFunction {
  return {
    name,
    takes: args('of: list'),
    gives: ([of]) =>
      isTextual(itemOf(of)) ? itemOf(of) : itemOf(of).kind === 'any' ? { kind: 'any' } : NUMBER,
    zh,
    en,
    call: ([of]) => {
      const values = listOfValues(of, name).filter((value) => value !== null && value !== undefined);
      const texts = values.some((value) => typeof value === 'string');
      if (!texts) numbersOf(values, name);
      let best: unknown = null;
      for (const value of values) if (best === null || before(value as never, best as never)) best = value;
      return best;
    },
  };
}

function mean(numbers: number[]): number | null {
  return numbers.length === 0 ? null : numbers.reduce((a, b) => a + b, 0) / numbers.length;
}

function stddev(numbers: number[]): number | null {
  const average = mean(numbers);
  if (average === null) return null;
  return Math.sqrt(numbers.reduce((total, n) => total + (n - average) ** 2, 0) / numbers.length);
}

function quantile(numbers: number[], q: number): number | null {
  if (numbers.length === 0) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * Math.min(1, Math.max(0, q));
  const below = sorted[Math.floor(at)]!;
  const above = sorted[Math.ceil(at)]!;
  return below + (above - below) * (at - Math.floor(at));
}

function fence(numbers: number[], q: number, ranges: number): number | null {
  const [low, high, quartile] = [quantile(numbers, 0.25), quantile(numbers, 0.75), quantile(numbers, q)];
  return low === null || high === null || quartile === null ? null : quartile + ranges * (high - low);
}

function neighbours<T>(of: unknown, where: string, how: (a: number, b: number) => T): T[] {
  const sorted = numbersOf(of, where).toSorted((a, b) => a - b);
  return sorted.slice(1).map((n, index) => how(sorted[index]!, n));
}

function over(value: unknown, where: string, how: (n: number) => number): number | null {
  const number = numberOf(value, where);
  return number === null ? null : how(number);
}

function clean(n: number): number {
  return Math.round(n * NOISE) / NOISE;
}
