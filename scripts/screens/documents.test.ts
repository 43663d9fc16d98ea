import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ruleFunctions } from '../../gateway/screening/rules/functions/index.ts';
import { functionRow } from '../../gateway/screening/rules/functions/table.ts';
import { screenSchema } from '../../gateway/screening/screen.ts';
import { POWER_LIST } from '../../schema/power-list.ts';
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

it('D01 names the items of the power list as the list does', () => {
  const text = shippedScreens(['D01'])[0]!.text;
  const { parameters } = parse(text) as { parameters: Record<string, { values: { value: unknown }[] }> };
  const titles = (name: string) => parameters[name]?.values[0]?.value;
  expect(titles('titles')).toEqual(Object.fromEntries(POWER_LIST.map(({ code, title }) => [code, title.zh])));
  expect(titles('titlesEn')).toEqual(
    Object.fromEntries(POWER_LIST.map(({ code, title }) => [code, title.en])),
  );
});

it('every shipped screen reads, and its rule does what its situations say', async () => {
  const reports = testScreens(shippedScreens(), await offlineSchema());
  expect(reports.length).toBeGreaterThan(0);
  expect(reports.flatMap(({ wrong }) => wrong)).toEqual([]);
}, 120_000);
