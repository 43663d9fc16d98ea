import { describe } from 'vitest';
import { POWER_LIST } from '../schema/power-list.ts';
import { createDatabases } from '../scripts/testing/postgres.ts';
import { type ContractOptions, contractSuite } from './kit/testing/contract.ts';
import { departments } from './registry.ts';

const names = Object.keys(departments) as (keyof typeof departments)[];
const loaded = await Promise.all(
  names.map(async (name) => [name, (await departments[name]()).default] as const),
);

/** What a department's tables want otherwise than the suite fills them. */
const options: Readonly<Record<string, ContractOptions>> = {
  'civil-affairs': {
    fill: {
      temporaryListEntries: () => ({ owner: 'test', expiresAt: '2999-01-01T00:00:00Z' }),
      // Columns are generated from the number, so it has to look like one; no such area was ever assigned.
      residents: (n) => ({
        personIdentityNumber:
          n % 7 === 0
            ? null
            : `9${n % 4}0000${1930 + (n % 80)}${String((n % 12) + 1).padStart(2, '0')}15${String(n % 1000).padStart(3, '0')}X`,
      }),
    },
  },
  // Codes and days as the power list has them; what is published at once has a day.
  disclosure: {
    alsoPublic: { disclosed_files: ['body', 'sha256'] },
    fill: {
      disclosedItems: (n) => {
        const { code, cycle } = POWER_LIST[n % POWER_LIST.length]!;
        const occurredOn = `2026-${String((n % 12) + 1).padStart(2, '0')}-09`;
        return { itemCode: code, occurredOn: cycle === 'ONCE' ? occurredOn : null };
      },
      dueDisclosures: (n) => ({ itemCode: POWER_LIST[n % POWER_LIST.length]!.code }),
      disclosureNotices: (n) => ({ about: `about${n}` }),
    },
  },
  // Each with an office above its village, or nobody sees it.
  reports: {
    fill: {
      publicReports: (n) => ({ office: n % 4 === 3 ? '120116' : '120115' }),
      reportCodes: (n) => ({ reportId: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` }),
      sealedKeys: (n) => ({ kid: `kid${n}` }),
      spentChallenges: (n) => ({ digest: Buffer.from(String(n)) }),
      officeCalendar: (n) => ({ day: new Date(Date.UTC(2013, 0, 1 + n)).toISOString().slice(0, 10) }),
    },
  },
  // Distinct within a run.
  oversight: {
    fill: {
      runShards: (n) => ({ shard: n }),
      runSources: (n) => ({ operand: `operand${n}` }),
      runFaults: (n) => ({ detail: `detail${n}` }),
      calendarDays: (n) => ({
        day: new Date(Date.UTC(2013, 0, 1 + n)).toISOString().slice(0, 10),
      }),
      leads: (n) => ({ alert: `00000000-0000-4000-8000-${String(n).padStart(12, '0')}` }),
    },
  },
};

describe.each(loaded)('%s', (name, department) => {
  contractSuite(department, async () => (await createDatabases([name]))[name], options[name]);
});
