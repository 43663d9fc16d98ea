import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { openReports, STREET, VILLAGE } from './testing/report-desk.ts';

const databases = await createDatabases(['reports']);
let desk: Awaited<ReturnType<typeof openReports>>;
beforeAll(async () => {
  desk = await openReports(databases.reports);
});
afterAll(async () => {
  await desk.close();
  await dropDatabases(databases);
});
beforeEach(() => desk.owner.query('TRUNCATE public_reports CASCADE'));

/** Received on the given day; answered so many days later, if at all. */
async function add(
  count: number,
  { division = VILLAGE, on = '2026-10-05', days = null as number | null, vote = null as boolean | null } = {},
) {
  await desk.owner.query(
    `INSERT INTO public_reports (id, updated_at, division_code, office, category, status, anonymous, received_on, accept_by,
         result_by, first_answered_on, concluded_on, satisfied)
       SELECT gen_random_uuid(), '2026-10-05', $2, $3, 'OTHER', 'RECEIVED', true, $4::date, $4::date + 3, $4::date + 30,
         $4::date + $5::int, CASE WHEN $6::boolean IS NULL THEN NULL ELSE $4::date + 10 END, $6
       FROM generate_series(1, $1)`,
    [count, division, STREET, on, days, vote],
  );
}

async function figures(divisionCode: string) {
  const { data, code } = await desk.ask(
    `query ($d: String!) { reportFigures(divisionCode: $d) {
       until received answered concluded medianDaysToFirstAnswer answeredInTime satisfied } }`,
    { d: divisionCode },
  );
  return code ?? data.reportFigures;
}

it('tells counts in fives, the median day of the first answer, and what was in time', async () => {
  await add(8, { days: 1, vote: true });
  await add(6, { days: 2, vote: false });
  await add(3, { days: 9 });
  await add(4);
  expect(await figures(STREET)).toEqual({
    until: '2026-10-31',
    received: 20,
    answered: 15,
    concluded: 10,
    medianDaysToFirstAnswer: 2,
    answeredInTime: 65,
    satisfied: 55,
  });
});

it('tells nothing of fewer than ten, and nothing of this month', async () => {
  await add(9, { days: 1, vote: true });
  await add(30, { on: '2026-11-02', days: 1, vote: true });
  const none = {
    received: null,
    answered: null,
    concluded: null,
    medianDaysToFirstAnswer: null,
    answeredInTime: null,
    satisfied: null,
  };
  expect(await figures(VILLAGE)).toEqual({ until: '2026-10-31', ...none });
  await add(1);
  expect(await figures(VILLAGE)).toMatchObject({ ...none, received: 10, answeredInTime: 90 });
});

it('does not tell a village by its street less another village', async () => {
  await add(20);
  await add(4, { division: `${STREET}902` });
  const [street, village] = [await figures(STREET), await figures(VILLAGE)];
  expect(street.received - village.received).toBe(0);
});

it('takes codes of divisions alone', async () => {
  expect(await figures('1201')).toBe('ARGUMENT_INVALID');
  expect(await figures('%')).toBe('ARGUMENT_INVALID');
});
