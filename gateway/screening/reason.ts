import type { Words } from './screen.ts';

/** What a verdict may state: texts, numbers, yes or no, and lists of these. */
export type Fact = string | number | boolean | null | Fact[];

const MAX_ITEMS = 50;
const MAX_TEXT = 200;

/** Of lists within lists so many values in all. */
const MAX_VALUES = 500;

/** A value of the rule as a fact. Objects are told by their texts and numbers, so that a record is never copied whole. */
export function tellable(value: unknown, left = { values: MAX_VALUES }): Fact {
  left.values -= 1;
  if (left.values < 0) return null;
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : null;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value.slice(0, MAX_TEXT);
  if (Array.isArray(value)) return value.slice(0, MAX_ITEMS).map((item) => tellable(item, left));
  if (typeof value === 'object') {
    const entries = value instanceof Map ? [...value] : Object.entries(value);
    const parts = entries.filter(([, part]) => typeof part !== 'object');
    return parts
      .map(([name, part]) => `${name} ${String(part)}`)
      .join(', ')
      .slice(0, MAX_TEXT);
  }
  return null;
}

/** The reason in words, with the facts that it names. */
export function reasonOf({ zh, en }: Words, facts: Readonly<Record<string, Fact>>): Words {
  return { zh: fill(zh, facts, '、', '无'), en: fill(en, facts, ', ', 'none') };
}

function fill(
  template: string,
  facts: Readonly<Record<string, Fact>>,
  between: string,
  none: string,
): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => written(facts[name] ?? null, between, none));
}

function written(fact: Fact, between: string, none: string): string {
  if (fact === null) return none;
  if (Array.isArray(fact))
    return fact.length === 0 ? none : fact.map((one) => written(one, between, none)).join(between);
  return String(fact);
}
