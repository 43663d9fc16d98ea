import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { ScreenRefused } from './fault.ts';
import { type JudgeFault, judge, type Verdict } from './judge.ts';
import { parameterValue } from './parameters.ts';
import { placesOf } from './place.ts';
import type { Rule } from './rule.ts';
import type { Shape } from './rules/shape.ts';
import type { Screen } from './screen.ts';
import { shaped } from './selection-shape.ts';

/** A case with its outcome, beside a screen: a test of its rule alone. */
const situationSchema = z.strictObject({
  name: z.string().min(1).max(200),
  given: z.strictObject({
    subject: z.record(z.string(), z.unknown()),
    key: z.string().default('AS_SYNTHETIC_TOKEN'),
    params: z.record(z.string(), z.unknown()).default({}),
    population: z.unknown().optional(),
    values: z.record(z.string(), z.number()).default({}),
    today: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a date in quotes')
      .default('2026-10-31'),
    division: z.string().default('12'),
    calendar: z
      .strictObject({ holidays: z.array(z.string()).default([]), workdays: z.array(z.string()).default([]) })
      .optional(),
  }),
  // biome-ignore lint/suspicious/noThenProperty: the word of the file; nothing awaits a situation
  then: z.strictObject({
    finding: z.boolean(),
    suppressed: z.string().nullable().optional(),
    amount: z.number().nullable().optional(),
    months: z.union([z.string(), z.number()]).optional(),
    period: z.string().nullable().optional(),
    facts: z.record(z.string(), z.unknown()).optional(),
    reason: z.string().optional(),
  }),
});

export type Situation = z.infer<typeof situationSchema>;

/** Reads `situations.yaml`. Throws ScreenRefused. */
export function parseSituations(text: string): Situation[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const places = placesOf(text, document, lines);
  const [error] = document.errors;
  if (error) {
    const { line = null, col = null } = error.linePos?.[0] ?? {};
    throw new ScreenRefused([{ path: '', line, column: col, message: error.message.split('\n', 1)[0]! }]);
  }
  const { success, data, error: form } = z.array(situationSchema).min(1).safeParse(document.toJS());
  if (success) return data;
  throw new ScreenRefused(
    form.issues.map(({ path, message }) =>
      places.locate({ path: path.filter((step) => typeof step !== 'symbol'), offset: 0, message }),
    ),
  );
}

/** What a situation gives and what it should: no lines where it is as it should be. */
export function checkSituation(
  { screen, rule, shape }: { screen: Screen; rule: Rule; shape: Shape },
  { given, then }: Situation,
): string[] {
  const stray = strayFields(given.subject, shape, 'subject');
  if (stray.length > 0) return stray;
  const unknown = Object.keys(given.params).filter((name) => !Object.hasOwn(screen.parameters, name));
  if (unknown.length > 0) return [`params: the screen has no ${unknown.join(', ')}`];
  const verdict = judge(
    { screen: withParameters(screen, given), rule },
    {
      key: given.key,
      subject: shaped(filled(given.subject, shape), shape),
      values: {
        ...Object.fromEntries(Object.keys(screen.operands).map((name) => [name, null])),
        ...given.values,
      },
    },
    {
      today: given.today,
      division: given.division,
      population: given.population ?? null,
      ...(given.calendar ? { calendar: given.calendar } : {}),
    },
  );
  return differences(verdict, then);
}

function differences(verdict: Verdict | JudgeFault, then: Situation['then']): string[] {
  if ('fault' in verdict) return [`the rule failed at ${verdict.fault}`];
  const [first = null, last = first] = verdict.period?.split('..') ?? [];
  const found: Record<string, unknown> = {
    finding: verdict.finding && verdict.suppressed === null,
    suppressed: verdict.suppressed,
    amount: verdict.amount,
    period: verdict.period,
    months: verdict.facts.months ?? (first === null ? 0 : { first, last }),
    reason: verdict.reason?.zh ?? null,
  };
  // A suppressed finding is one that was held back: a situation may say so either way.
  if (then.suppressed !== undefined && then.finding) found.finding = verdict.finding;
  const wrong = Object.entries(then)
    .filter(([name, value]) => name !== 'facts' && value !== undefined && !same(found[name], value))
    .map(
      ([name, value]) => `${name}: expected ${JSON.stringify(value)}, found ${JSON.stringify(found[name])}`,
    );
  const facts = Object.entries(then.facts ?? {})
    .filter(([name, value]) => !same(verdict.facts[name], value))
    .map(
      ([name, value]) =>
        `facts.${name}: expected ${JSON.stringify(value)}, found ${JSON.stringify(verdict.facts[name])}`,
    );
  return [...wrong, ...facts];
}

function same(found: unknown, expected: unknown): boolean {
  return JSON.stringify(found) === JSON.stringify(expected);
}

/** A situation may set parameters; the others stand as of its day. */
function withParameters(screen: Screen, given: Situation['given']): Screen {
  const parameters = Object.entries(screen.parameters).map(([name, parameter]) => {
    const own = given.params[name] as (typeof parameter)['values'][number]['value'] | undefined;
    const value =
      own ?? parameterValue(parameter, { month: given.today.slice(0, 7), division: given.division });
    return [name, own === undefined ? parameter : { ...parameter, values: [{ from: '1900-01', value }] }];
  });
  return { ...screen, parameters: Object.fromEntries(parameters) as Screen['parameters'] };
}

/** A situation leaves out what does not matter: a connection that is not given has no rows. */
function filled(value: unknown, shape: Shape): unknown {
  if (shape.kind === 'list')
    return Array.isArray(value) ? value.map((item) => filled(item, shape.of)) : (value ?? []);
  if (shape.kind !== 'object') return value ?? null;
  if (value === undefined && shape.name.endsWith('Connection')) return { nodes: [], edges: [] };
  if (value === null || value === undefined || typeof value !== 'object') return value ?? null;
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(shape.fields).map(([name, inner]) => [name, filled(given[name], inner)]),
  );
}

function strayFields(value: unknown, shape: Shape, path: string): string[] {
  if (shape.kind === 'list' && Array.isArray(value)) {
    return value.flatMap((item, index) => strayFields(item, shape.of, `${path}[${index}]`));
  }
  if (shape.kind !== 'object' || value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = shape.fields[name];
    return known
      ? strayFields(inner, known, `${path}.${name}`)
      : [`${path}.${name}: the evidence selects no such field`];
  });
}
