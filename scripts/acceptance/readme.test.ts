import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callers } from './authorization/callers.ts';
import { type Answer, type Stack, startStack } from './stack.ts';

// The README's answers are what a first start gives: its county, its queries, and what stands under them.

const english = read('README.md');
const chinese = read('README.zh.md');
const pairs = [...english.matchAll(/^```graphql\n(.*?)^```.*?^```json\n(.*?)^```/gms)].map(
  ([, query, answer]) => ({
    query: query!,
    answer: JSON.parse(answer!.replaceAll(/, …(?=\s*\])/g, '')) as Body,
  }),
);
const analyst = callers.find(({ title }) => title === 'analyst who screens')!;

type Body = Answer<Record<string, unknown>>['body'];

let stack: Stack;
beforeAll(async () => {
  stack = await startStack({ people: 20_000, seed: 1 });
}, 300_000);
afterAll(() => stack?.close());

test('says the same in both languages', () => {
  const answers = (text: string) => text.match(/^```json\n.*?^```/gms);
  expect(answers(chinese)).toEqual(answers(english));
});

describe('the README', () => {
  test.each(pairs)('answers $query', async ({ query, answer }) => {
    const { body } = query.includes('PaymentsOfAVillage')
      ? { body: JSON.parse(await stack.askPublic(query)) as Body }
      : await stack.ask<Record<string, unknown>>(analyst, query);
    expect(body.errors).toBeUndefined();
    expectShortened(body.data, answer.data, 'data');
    if (answer.extensions) expect(body.extensions).toEqual(answer.extensions);
  });

  test('counts the directors who represent a supplier', async () => {
    const { query } = pairs.find((pair) => pair.query.includes('SuppliersAndOfficials'))!;
    const { body } = await stack.ask<{ villageOfficials: { nodes: unknown[] } }>(analyst, query);
    const directors = body.data!.villageOfficials.nodes;
    const suppliers = directors.filter((one) => JSON.stringify(one).includes('"signedOn"'));
    expect(english).toContain(
      `${WORDS[suppliers.length]} of the ${directors.length} directors represent a supplier`,
    );
  });
});

const WORDS = ['None', 'One', 'Two', 'Three', 'Four', 'Five'];

/** What a README shows of an answer: fewer items of a list, in their order, and tokens by how they begin. */
function expectShortened(found: unknown, shown: unknown, at: string): void {
  if (typeof shown === 'string' && shown.endsWith('…')) {
    // A token hangs on a key that every installation makes for itself.
    expect(found, at).toEqual(expect.any(String));
  } else if (Array.isArray(shown)) {
    expect(found, at).toBeInstanceOf(Array);
    let next = 0;
    for (const item of shown) {
      const place = (found as unknown[]).findIndex((one, index) => index >= next && isShortened(one, item));
      expect(place, `${at}: ${JSON.stringify(item)} in ${JSON.stringify(found).slice(0, 2_000)}`).not.toBe(
        -1,
      );
      next = place + 1;
    }
  } else if (shown !== null && typeof shown === 'object') {
    for (const [name, value] of Object.entries(shown)) {
      expectShortened((found as Record<string, unknown> | null)?.[name], value, `${at}.${name}`);
    }
  } else expect(found, at).toEqual(shown);
}

function isShortened(found: unknown, shown: unknown): boolean {
  try {
    expectShortened(found, shown, '');
    return true;
  } catch {
    return false;
  }
}

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, '../..', path), 'utf8');
}
