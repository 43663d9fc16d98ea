import { addMonths } from '../calendar.ts';
import {
  assistanceSteps,
  elderlyCareTier,
  FUNERAL_ALLOWANCE,
  monthlyAmounts,
  SPRING_FESTIVAL_EXTRA,
} from '../standards.ts';
import type { RowEvent } from '../types.ts';
import { type RowWriter, yuan } from './writer.ts';

const CITY = '12';
/** Months before this one are in nobody's payments. */
const BEGINNING = '2020-04';
const PAY_DAY = 10;

interface Standard {
  scheme: string;
  tier: string;
  unit: 'RECIPIENT' | 'HEAD' | 'ONCE';
  amount: number;
  from?: string;
  until?: string | null;
  ages?: readonly [number, number | null];
  basis: string;
}

/** What civil affairs publishes of its standards: the amounts that the county pays by. */
export function* standardRows(writer: RowWriter): Generator<RowEvent> {
  for (const { scheme, tier, unit, amount, from = BEGINNING, until = null, ages, basis } of standards()) {
    yield writer.row('allowanceStandards', [scheme, tier, from], {
      divisionCode: CITY,
      scheme,
      tier,
      unit,
      ageFrom: ages?.[0] ?? null,
      ageTo: ages?.[1] ?? null,
      fromMonth: from,
      untilMonth: until,
      amount: yuan(amount),
      payDay: unit === 'ONCE' ? null : PAY_DAY,
      basis,
    });
  }
}

function* standards(): Generator<Standard> {
  for (const [from, to] of [
    [80, 89],
    [90, 94],
    [95, 99],
    [100, null],
  ] as const) {
    const tier = to === null ? `${from}岁及以上` : `${from}至${to}岁`;
    const basis = '高龄老年人健康关爱金发放办法';
    yield {
      scheme: 'ELDERLY_CARE',
      tier,
      unit: 'RECIPIENT',
      amount: elderlyCareTier(from),
      ages: [from, to],
      basis,
    };
  }
  for (const [scheme, steps] of Object.entries(assistanceSteps)) {
    for (const [place, [from, amount]] of steps.entries()) {
      const next = steps[place + 1]?.[0];
      const until = next ? addMonths(next, -1) : null;
      const basis = '社会救助标准的通知';
      yield { scheme, tier: `${from.slice(0, 4)}年标准`, unit: 'HEAD', amount, from, until, basis };
    }
  }
  for (const [scheme, amount] of Object.entries(monthlyAmounts)) {
    yield { scheme, tier: '统一标准', unit: 'RECIPIENT', amount, basis: '民政资金发放标准' };
  }
  yield {
    scheme: 'TEMPORARY',
    tier: '春节慰问',
    unit: 'ONCE',
    amount: SPRING_FESTIVAL_EXTRA,
    basis: '春节慰问安排',
  };
  yield {
    scheme: 'FUNERAL',
    tier: '统一标准',
    unit: 'ONCE',
    amount: FUNERAL_ALLOWANCE,
    basis: '丧葬补贴办法',
  };
}
