import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ruleFunctions } from '../../gateway/screening/rules/functions/index.ts';
import { functionRow } from '../../gateway/screening/rules/functions/table.ts';
import { screenSchema } from '../../gateway/screening/screen.ts';
import { offlineSchema } from './offline.ts';
import { shippedScreens } from './shipped.ts';
import { testScreens } from './situations.ts';

const document = readFileSync(new URL('../../docs/screens.md', import.meta.url), 'utf8');

describe('docs/screens.md', () => {
  it('lists every function, and no other', () => {
    const listed = document.split('\n').filter((line) => /^\| `\w+\(/.test(line));
    expect(listed).toEqual(ruleFunctions.map(functionRow));
  });

  it('names every key of a screen', () => {
    const named = [...document.matchAll(/^\| ((?:`\w+`(?:, )?)+) \|/gm)].flatMap(([, names]) =>
      names!.match(/\w+/g),
    );
    expect(named.toSorted()).toEqual(Object.keys(screenSchema.shape).toSorted());
  });
});

it('docs/models.md lists every shipped screen, and no other', () => {
  const models = readFileSync(new URL('../../docs/models.md', import.meta.url), 'utf8');
  const listed = [...models.matchAll(/^\| ([A-Z]+\d+[A-Z-]*) \|/gm)].map(([, id]) => id!);
  expect(listed.toSorted()).toEqual(shippedScreens().map(({ id }) => id));
});

it('every shipped screen reads, and its rule does what its situations say', async () => {
  const reports = testScreens(shippedScreens(), await offlineSchema());
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.flatMap(({ wrong }) => wrong)).toEqual([]);
}, 120_000);
