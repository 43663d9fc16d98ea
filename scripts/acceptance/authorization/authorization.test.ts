import type { GraphQLSchema } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PUBLIC_CALLER } from '../../../schema/caller.ts';
import { apiSchemaOf } from '../api-schema.ts';
import { callers } from './callers.ts';
import { expectedBy, isHeld } from './expected.ts';
import {
  callerOf,
  generationWithoutDepartments,
  publicSupergraph,
  questionOf,
  supergraph,
} from './subjects.ts';
import { type Attempt, attempts } from './ways.ts';

let generation: Awaited<ReturnType<typeof generationWithoutDepartments>>;
let schema: GraphQLSchema;
let publicSchema: GraphQLSchema;
let all: Attempt[];
let needs: (coordinate: string) => string[];
/** By the caller's title: what the shield decided otherwise than the table. */
let mistakes: Map<string, object[]>;

beforeAll(async () => {
  generation = await generationWithoutDepartments();
  schema = await apiSchemaOf(supergraph);
  publicSchema = await apiSchemaOf(publicSupergraph);
  needs = expectedBy(schema).needs;
  all = [...attempts(schema, needs)];
  mistakes = await mistakesOf(all);
}, 600_000);
afterAll(() => generation.stop());

describe('every coordinate, by every way, for every kind of caller', () => {
  test('the ways reach every field, condition, order and role of the schema', () => {
    const reached = new Set(all.map(({ coordinate }) => coordinate));
    const missed = coordinatesOf(schema).filter((coordinate) => !reached.has(coordinate));
    expect(missed).toEqual([]);
    expect(all.length).toBeGreaterThan(4_000);
    expect(new Set(all.map(({ way }) => way)).size).toBeGreaterThanOrEqual(60);
  });

  test.each(callers)('$title', ({ title }) => {
    expect(mistakes.get(title)?.slice(0, 3)).toEqual([]);
  });

  test('asks no department, neither for what it refuses nor to find out', () => {
    expect(generation.asked()).toBe(0);
  });
});

describe('the public graph', () => {
  test('holds what is public by the table, and nothing else', () => {
    const open = new Set(coordinatesOf(publicSchema));
    const expected = coordinatesOf(schema).filter((one) => needs(one).length === 0 && !isSharedInput(one));
    expect([...open].filter((one) => needs(one).length > 0)).toEqual([]);
    expect(expected.filter((one) => !open.has(one))).toEqual([]);
  });

  test('answers about what does not exist there exactly as about what exists nowhere', async () => {
    const closed = all.filter(({ touches }) => touches.some((one) => needs(one).length > 0));
    expect(closed.length).toBeGreaterThan(1_000);
    for (const { text, variables } of closed) {
      const preparation = await generation.public.prepare(
        questionOf(PUBLIC_CALLER, text, variables, 'public'),
      );
      expect(preparation.ok).toBe(false);
      if (preparation.ok) continue;
      // Unknown in the text, or unknown inside a variable's value.
      expect(['QUERY_INVALID', 'ARGUMENT_INVALID']).toContain(preparation.error.extensions.code);
      expect(preparation.refused).toEqual([]);
      expect(preparation.error.message).not.toMatch(/did you mean/i);
      // It may repeat what the caller wrote; of the rest of the schema it says nothing.
      const told = JSON.stringify(preparation.error);
      const asked = text + JSON.stringify(variables);
      for (const word of new Set(told.match(/\w+/g))) {
        if (secretNames(schema, needs).has(word) && !asked.includes(word)) expect(told).not.toContain(word);
      }
    }
  });

  test('lets through everything that is public', async () => {
    const open = all.filter(({ touches }) => touches.every((one) => needs(one).length === 0));
    expect(open.length).toBeGreaterThan(500);
    const wrong = [];
    for (const { text, variables } of open) {
      const preparation = await generation.public.prepare(
        questionOf(PUBLIC_CALLER, text, variables, 'public'),
      );
      if (!preparation.ok) wrong.push({ text, error: preparation.error.message });
    }
    expect(wrong.slice(0, 3)).toEqual([]);
  });
});

/** Attempt by attempt rather than caller by caller: a text is parsed once and asked for everybody. */
async function mistakesOf(attempted: readonly Attempt[]): Promise<Map<string, object[]>> {
  const askers = callers.map((row) => ({
    caller: callerOf(row),
    held: new Set(row.holds),
    wrong: [] as object[],
    row,
  }));
  for (const attempt of attempted) {
    const needed = attempt.touches.map((coordinate) => ({ coordinate, needs: needs(coordinate) }));
    for (const { caller, held, wrong } of askers) {
      const expected = needed.filter((one) => one.needs.some((need) => !isHeld(held, need)));
      const preparation = await generation.full.prepare(
        questionOf(caller, attempt.text, attempt.variables, 'full'),
      );
      const refused = preparation.ok ? [] : preparation.refused.map(({ coordinate }) => coordinate);
      const understood = preparation.ok || preparation.error.extensions.code === 'FORBIDDEN';
      if (
        understood &&
        same(
          refused,
          expected.map(({ coordinate }) => coordinate),
        )
      )
        continue;
      wrong.push({ ...attempt, refused, expected, error: preparation.ok ? null : preparation.error.message });
    }
  }
  return new Map(askers.map(({ row, wrong }) => [row.title, wrong]));
}

/** Fields, conditions, orders and roles: what an operation can name (shared filters and enum values go with them). */
function coordinatesOf(of: GraphQLSchema): string[] {
  return Object.values(of.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__')) return [];
    if ('getFields' in type) {
      if (!('getInterfaces' in type) && !/Where$/.test(type.name)) return [];
      return Object.keys(type.getFields())
        .filter((name) => !/Where$/.test(type.name) || !['and', 'or', 'not'].includes(name))
        .map((name) => `${type.name}.${name}`);
    }
    if ('getValues' in type && /(OrderField|ValueField|GroupField|Role)$/.test(type.name)) {
      return type.getValues().map(({ name }) => `${type.name}.${name}`);
    }
    return [];
  });
}

function isSharedInput(coordinate: string): boolean {
  return /Filter\./.test(coordinate);
}

let secrets: ReadonlySet<string> | null = null;
function secretNames(of: GraphQLSchema, needed: typeof needs): ReadonlySet<string> {
  if (secrets) return secrets;
  const open = new Set(coordinatesOf(publicSchema).map((one) => one.split('.')[1]!));
  const closed = coordinatesOf(of)
    .filter((one) => needed(one).length > 0)
    .map((one) => one.split('.')[1]!);
  secrets = new Set(closed.filter((name) => name.length > 8 && !open.has(name)));
  return secrets;
}

function same(left: readonly string[], right: readonly string[]): boolean {
  return [...new Set(left)].sort().join() === [...new Set(right)].sort().join();
}
