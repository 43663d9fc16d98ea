import type { View } from './view.ts';

/** `12345.6` yuan as people write it: 12,345.60元, ¥12,345.60. */
export function money(view: View, yuan: string | number | null): string {
  if (yuan === null) return '—';
  const amount = plainMoney(yuan);
  return view.language === 'zh' ? `${amount}元` : `¥${amount}`;
}

/** Without the currency, for a column that names it. */
export function plainMoney(yuan: string | number): string {
  return Number(yuan).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
}

/** Large sums in short, for charts: 12.3万. */
export function shortMoney({ language }: View, yuan: number): string {
  if (language === 'zh') {
    return Math.abs(yuan) >= 10_000 ? `${trimmed(yuan / 10_000)}万` : trimmed(yuan);
  }
  return Math.abs(yuan) >= 1000 ? `${trimmed(yuan / 1000)}k` : trimmed(yuan);
}

function trimmed(value: number): string {
  return value.toFixed(Math.abs(value) < 100 ? 1 : 0).replace(/\.0$/, '');
}

/** The exact sum of amounts of yuan. */
export function sum(amounts: readonly (string | null)[]): number {
  return amounts.reduce((cents, yuan) => cents + Math.round(Number(yuan ?? 0) * 100), 0) / 100;
}

/** 2026年10月 */
export function monthName({ language }: View, month: string): string {
  const [year = '', number = ''] = month.split('-');
  if (language === 'zh') return `${year}年${Number(number)}月`;
  return `${MONTHS[Number(number) - 1]} ${year}`;
}

/** 10月, where its year is clear from around it. */
export function shortMonth({ language }: View, month: string): string {
  const number = Number(month.slice(5));
  return language === 'zh' ? `${number}月` : `${MONTHS[number - 1]}`;
}

/** 10月8日, with its year where that is not clear from around it. */
export function dayName({ language }: View, day: string, withYear = true): string {
  const [year = '', month = '', number = ''] = day.slice(0, 10).split('-');
  if (language === 'zh') return `${withYear ? `${year}年` : ''}${Number(month)}月${Number(number)}日`;
  return `${Number(number)} ${MONTHS[Number(month) - 1]}${withYear ? ` ${year}` : ''}`;
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
