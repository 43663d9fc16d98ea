import { expect, it } from 'vitest';
import { createDayTally } from './day-tally.ts';
import type { AuditRecord } from './entry.ts';

it('writes the counts of a day when it is over, under midnight, and the rest when it ends', async () => {
  let now = Date.parse('2026-11-25T02:34:56Z');
  const written: AuditRecord[] = [];
  const errors: string[] = [];
  let fails = false;
  const audit = {
    async append(record: AuditRecord) {
      if (fails) throw new Error('the audit log is behind');
      written.push(record);
    },
  };
  const quiet = () => {};
  const log = { info: quiet, warn: quiet, error: (_: object, text: string) => void errors.push(text) };
  const tally = createDayTally(audit, () => now, log);
  const submitted = { generation: 'g', coordinates: ['Mutation.submitReport'], outcome: 'ANSWERED' };
  tally.count(submitted);
  tally.count(submitted);
  tally.count({ ...submitted, outcome: 'INCOMPLETE' });
  tally.turn();
  expect(written).toEqual([]);
  // Midnight in the administration's time zone.
  now = Date.parse('2026-11-25T16:00:00Z');
  tally.turn();
  expect(
    written.map(({ entry, operationText }) => [
      entry.at,
      entry.coordinates,
      entry.outcome,
      entry.count,
      operationText,
    ]),
  ).toEqual([
    ['2026-11-24T16:00:00.000Z', ['Mutation.submitReport'], 'ANSWERED', 2, null],
    ['2026-11-24T16:00:00.000Z', ['Mutation.submitReport'], 'INCOMPLETE', 1, null],
  ]);
  for (const { entry } of written)
    expect([entry.operation, entry.variables, entry.operationName]).toEqual([null, null, null]);
  tally.count(submitted);
  await tally.close();
  expect(written.at(-1)?.entry).toMatchObject({ at: '2026-11-25T16:00:00.000Z', count: 1 });
  tally.count(submitted);
  fails = true;
  await tally.close();
  expect(errors).toEqual(['could not write the counts of a day']);
});
