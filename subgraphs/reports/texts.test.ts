import { expect, it } from 'vitest';
import { refuseNumbers } from './texts.ts';

it.each([
  '13800138000',
  '138-0013-8000',
  '１３８００１３８０００',
  '٠١٣٨٠٠١٣٨٠٠٠',
  '一三八〇〇一三八〇〇〇',
  '壹叁捌零零壹叁捌零零零',
  [...'13800138000'].join('\u200b'),
  [...'13800138000'].map((digit) => `${digit}\ufe0f\u20e3`).join(''),
  '110101199003070011',
])('refuses to publish %s', (number) => {
  expect(() => refuseNumbers(`经查，张某（${number}）多领`, 'publish')).toThrow(
    expect.objectContaining({ code: 'ARGUMENT_INVALID' }),
  );
});

it('publishes sums, days and counts', () => {
  expect(() =>
    refuseNumbers('二〇二六年十月，追回1,350.00元，涉及三户；2026年10月8日已退回。', 'publish'),
  ).not.toThrow();
});
