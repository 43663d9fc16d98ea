import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorCodes, localeOf, platformError } from './errors.ts';

const document = readFileSync(new URL('../docs/errors.md', import.meta.url), 'utf8');
const rows = new Map(
  [...document.matchAll(/^\| `([A-Z_]+)` \| (\d{3}) \| (.*) \| (.*) \| (.*) \| (.*) \|$/gm)].map((match) => [
    match[1]!,
    match.slice(2, 7),
  ]),
);

describe('docs/errors.md', () => {
  it.each(Object.entries(errorCodes))('documents %s as the registry has it', (code, entry) => {
    const row = [String(entry.status), entry.zh, entry.en, entry.todo.zh, entry.todo.en];
    expect(rows.get(code)).toEqual(row);
  });

  it.each([...rows.keys()])('documents %s, which the registry has', (code) => {
    expect(Object.keys(errorCodes)).toContain(code);
  });
});

describe('platformError', () => {
  it('fills the message in the language asked for, Chinese first', () => {
    const details = { department: 'housing', deadlineMs: 3000 };
    expect(platformError('DEPARTMENT_TIMED_OUT', details).message).toBe('housing 未在 3000 毫秒内答复');
    const error = platformError('DEPARTMENT_TIMED_OUT', details, { locale: 'en' });
    expect(error.message).toBe('housing did not answer within 3000 ms');
    expect(error.status).toBe(504);
    expect(error.extensions).toMatchObject({ code: 'DEPARTMENT_TIMED_OUT', department: 'housing' });
  });

  it('keeps its code when the details name another', () => {
    expect(platformError('INTERNAL', { code: 'FORBIDDEN' }).extensions.code).toBe('INTERNAL');
  });

  it('joins lists and leaves no placeholder open', () => {
    const error = platformError('PURPOSE_REQUIRED', { expected: ['CASE', 'REVIEW'] }, { locale: 'en' });
    expect(error.extensions.todo).toBe('Send x-purpose with one of CASE, REVIEW');
    expect(platformError('UNAUTHENTICATED').message).toBe('未登录或令牌无效：-');
  });
});

describe('localeOf', () => {
  it.each([
    [undefined, 'zh'],
    ['', 'zh'],
    ['zh-CN,zh;q=0.9,en;q=0.8', 'zh'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['zh;q=0.5, en;q=0.8', 'en'],
    ['fr', 'zh'],
    ['en;q=0', 'zh'],
    ['en;q=nonsense', 'zh'],
  ])('reads %s as %s', (header, locale) => {
    expect(localeOf(header)).toBe(locale);
  });
});

it('an error says the same in another language', () => {
  const error = platformError('ARGUMENT_INVALID', { argument: 'cron', expected: 'x' }).in('en');
  expect(error.message).toBe('Argument cron is not valid: expected x');
  expect(error.extensions).toMatchObject({
    code: 'ARGUMENT_INVALID',
    argument: 'cron',
    todo: 'Correct the argument',
  });
});
