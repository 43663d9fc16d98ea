import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apiSchemaOf } from '../api-schema.ts';
import { type Answer, post, type Stack, startStack } from '../stack.ts';
import { type CallerRow, callers } from './callers.ts';
import { expectedBy, isHeld } from './expected.ts';
import { supergraph } from './subjects.ts';
import { type Attempt, attempts } from './ways.ts';

let stack: Stack;
let all: Attempt[];
let needs: (coordinate: string) => string[];

beforeAll(async () => {
  stack = await startStack({ people: 300, seed: 11, runs: true });
  const schema = await apiSchemaOf(supergraph);
  needs = expectedBy(schema).needs;
  all = [...attempts(schema, needs)];
});
afterAll(() => stack?.close());

describe('over HTTP', () => {
  test('2,050 questions are refused or answered as the table says', async () => {
    // A stride that shares no factor with the number of callers: every caller meets every kind of way.
    const pairs = Array.from({ length: 2_050 }, (_, index) => {
      const attempt = all[(index * 7_919) % all.length]!;
      return { attempt, caller: callers[index % callers.length]! };
    });
    expect(new Set(pairs.map(({ attempt }) => attempt.way)).size).toBeGreaterThanOrEqual(15);
    const wrong: object[] = [];
    const counts = { refused: 0, answered: 0 };
    await inParallel(8, pairs, async ({ attempt, caller }) => {
      const expected = expectedOf(attempt, caller);
      const answer = await stack.ask(caller, attempt.text, attempt.variables);
      counts[expected.length > 0 ? 'refused' : 'answered'] += 1;
      const fault = expected.length > 0 ? faultOfRefusal(answer, expected) : faultOfAnswer(answer, attempt);
      if (fault) wrong.push({ fault, caller: caller.title, ...attempt, expected, answer });
    });
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(counts.refused).toBeGreaterThan(500);
    expect(counts.answered).toBeGreaterThan(500);
  }, 60_000);

  test('no token, a bad one and another issuer are told so, whatever is asked', async () => {
    const token = await stack.token(callers[0]!);
    const [head, payload, signature] = token.split('.');
    const forged = `${head}.${Buffer.from('{"roles":["analyst"]}').toString('base64url')}.${signature}`;
    for (const authorization of [
      undefined,
      'Bearer a.b.c',
      `Bearer ${head}.${payload}.`,
      `Bearer ${forged}`,
    ]) {
      for (const text of sampled(30)) {
        const headers = { 'x-purpose': 'REVIEW', ...(authorization && { authorization }) };
        const { status, body } = await post(`${stack.url}/graphql`, { query: text }, headers);
        expect([status, codeOf(body)]).toEqual([401, 'UNAUTHENTICATED']);
        expect(body.data).toBeUndefined();
      }
    }
  });

  test('no purpose is told so before anything is read', async () => {
    const token = await stack.token({ roles: ['analyst'], jurisdiction: '12' });
    for (const text of sampled(100)) {
      const headers = { authorization: `Bearer ${token}` };
      const { body } = await post(`${stack.url}/graphql`, { query: text }, headers);
      expect(codeOf(body)).toBe('PURPOSE_REQUIRED');
      expect(body.data).toBeUndefined();
      expect(body.extensions?.sources ?? []).toEqual([]);
    }
  });
});

function expectedOf({ touches }: Attempt, { holds }: CallerRow): string[] {
  const refused = touches.filter((one) => needs(one).some((need) => !isHeld(new Set(holds), need)));
  return [...new Set(refused)].sort();
}

function faultOfRefusal({ status, body }: Answer, expected: string[]): string | null {
  if (status !== 403 || codeOf(body) !== 'FORBIDDEN') return 'not refused';
  const refused = body.errors![0]!.extensions!.refused as { coordinate: string }[];
  const named = [...new Set(refused.map(({ coordinate }) => coordinate))].sort();
  if (named.join() !== expected.join()) return 'refused for something else';
  if ((body.extensions?.sources ?? []).length > 0 || body.data) return 'something was fetched';
  return null;
}

const reportersOwn = new Set(
  ['reportChallenge', 'submitReport', 'trackReport', 'sayToReport', 'voteOnReport'].map(
    (name) => `Mutation.${name}`,
  ),
);

/** Values may be no good (a made-up key, a filter on it); nothing may be refused, and nothing may fail inside. */
function faultOfAnswer({ status, body }: Answer, { touches }: Attempt): string | null {
  const codes = (body.errors ?? []).map(({ extensions }) => String(extensions?.code));
  if (status >= 500) return `status ${status}`;
  const fit = ['ARGUMENT_INVALID', 'NOT_FOUND', 'SCREEN_INVALID'];
  if (touches.includes('Mutation.openSlip')) fit.push('SLIP_REFUSED');
  // Every caller here is signed in, and a report's reporter is not.
  if (touches.some((one) => reportersOwn.has(one))) fit.push('PUBLIC_ONLY');
  const bad = codes.find((code) => !fit.includes(code));
  if (bad) return `told ${bad}`;
  const sources = body.extensions?.sources ?? [];
  if (codes.length === 0 && sources.some((source) => source.status !== 'ANSWERED')) return 'not in full';
  return null;
}

function codeOf(body: Answer['body']): unknown {
  return body.errors?.[0]?.extensions?.code;
}

function sampled(count: number): string[] {
  return Array.from({ length: count }, (_, index) => all[(index * 7_919) % all.length]!.text);
}

async function inParallel<T>(lanes: number, items: readonly T[], work: (item: T) => Promise<void>) {
  const rest = items[Symbol.iterator]();
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const item of rest) await work(item);
    }),
  );
}
