import { describe, expect, it } from 'vitest';
import { parametersOf, parameterValue } from './parameters.ts';

const parameter = {
  type: 'int' as const,
  zh: '宽限',
  en: 'Grace',
  values: [
    { from: '2024-01', value: 2 },
    { from: '2020-01', value: 1 },
    { from: '2021-01', division: '120115', value: 3 },
    { from: '2022-01', division: '1201', value: 4 },
  ],
};

it.each([
  ['2023-12', '120102', 4],
  ['2023-12', '12', 1],
  ['2024-01', '12', 2],
  ['2024-01', '120115101904', 3],
  ['2020-05', '120115', 3],
  ['2019-05', '12', 1],
])('in %s for %s it is %i', (month, division, value) => {
  expect(parameterValue(parameter, { month, division })).toBe(value);
});

it('has no value where none is for the division', () => {
  const { values, ...rest } = parameter;
  expect(
    parameterValue({ ...rest, values: values.slice(2) }, { month: '2024-01', division: '11' }),
  ).toBeNull();
});

describe('derived parameters', () => {
  const screen = (derived: Record<string, string>) => ({ parameters: { grace: parameter }, derived });

  it('are computed from the parameters, those before them and the month of the run', () => {
    const derived = { since: 'addMonths(month, -params.grace)', day: 'params.since + "-01"' };
    expect(parametersOf(screen(derived), { month: '2026-01', division: '12' })).toEqual({
      grace: 2,
      since: '2025-11',
      day: '2025-11-01',
    });
  });

  it('are null where they cannot be computed', () => {
    const setting = { month: '2026-01', division: '12' };
    expect(parametersOf(screen({ since: 'month("soon") + 1' }), setting).since).toBeNull();
  });
});
