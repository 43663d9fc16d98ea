import { expect, it } from 'vitest';
import { createAdmission } from './admission.ts';

it('turns away what is too many of one graph, and leaves the other graph its room', async () => {
  const admission = createAdmission({ full: 1, public: 2, heavy: 1 });
  const ends: (() => void)[] = [];
  const work = () => new Promise<string>((resolve) => ends.push(() => resolve('done')));
  const first = admission.admit('public', { locale: 'en' }, work);
  const second = admission.admit('public', { locale: 'en' }, work);
  await expect(admission.admit('public', { locale: 'en' }, work)).rejects.toMatchObject({
    extensions: { code: 'BUSY' },
    status: 503,
  });
  const analyst = admission.admit('full', { locale: 'en' }, work);
  for (const end of ends) end();
  expect(await Promise.all([first, second, analyst])).toEqual(['done', 'done', 'done']);
  expect(await admission.admit('public', { locale: 'en' }, async () => 'room again')).toBe('room again');
});

it('gives the room back when the work fails', async () => {
  const admission = createAdmission({ full: 1, public: 1, heavy: 1 });
  const fail = () => Promise.reject(new Error('failed'));
  await expect(admission.admit('full', { locale: 'en' }, fail)).rejects.toThrow('failed');
  expect(await admission.admit('full', { locale: 'en' }, async () => 1)).toBe(1);
});

it('leaves one of the heavy ones for somebody else', async () => {
  const admission = createAdmission();
  const ends: (() => void)[] = [];
  const work = () => new Promise<void>((resolve) => ends.push(resolve));
  const zhang = { locale: 'en', user: 'zhang' } as const;
  const both = [admission.admit('heavy', zhang, work), admission.admit('heavy', zhang, work)];
  await expect(admission.admit('heavy', zhang, work)).rejects.toMatchObject({ code: 'BUSY' });
  expect(await admission.admit('heavy', { locale: 'en', user: 'li' }, async () => 1)).toBe(1);
  for (const end of ends) end();
  await Promise.all(both);
  expect(await admission.admit('heavy', zhang, async () => 2)).toBe(2);
});

it('keeps a small room for what is heavy, so that matches cannot crowd out other questions', async () => {
  const admission = createAdmission({ full: 1, public: 1, heavy: 1 });
  let finish = () => {};
  const match = admission.admit(
    'heavy',
    { locale: 'en' },
    () =>
      new Promise<void>((resolve) => {
        finish = resolve;
      }),
  );
  await expect(admission.admit('heavy', { locale: 'en' }, async () => 1)).rejects.toMatchObject({
    code: 'BUSY',
  });
  expect(await admission.admit('full', { locale: 'en' }, async () => 1)).toBe(1);
  finish();
  await match;
  expect(await admission.admit('heavy', { locale: 'en' }, async () => 2)).toBe(2);
});
