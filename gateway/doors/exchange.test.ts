import fastify from 'fastify';
import { expect, it } from 'vitest';
import { openExchangeDoors } from './exchange.ts';

/** The feed's door in front of a graph that answers this. */
async function asked(body: object, status = 200) {
  const app = fastify();
  openExchangeDoors(app, {
    answer: async () => ({ id: 'a', status, body: JSON.stringify(body), complete: false }),
  });
  const reply = await app.inject('/exchange/disclosed-items?first=501');
  return [reply.statusCode, reply.headers['cache-control']];
}
const refusedBy = (code: string) => ({ data: { exchangeFeed: null }, errors: [{ extensions: { code } }] });

it.each([
  ['ARGUMENT_INVALID', 400],
  ['CURSOR_INVALID', 400],
  ['DEPARTMENT_FAILED', 502],
  ['of no department', 502],
])('the feed answers %s with status %i, kept by nobody', async (code, status) => {
  expect(await asked(refusedBy(code))).toEqual([status, 'no-store']);
});

it('the feed keeps the status of a question that was not answered at all', async () => {
  expect(await asked({ errors: [] }, 503)).toEqual([503, 'no-store']);
});
