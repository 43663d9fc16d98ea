import type { Award } from '../benefits.ts';
import { addDays, addMonths, ageOn } from '../calendar.ts';
import type { Custody } from '../ledger.ts';
import { isPresent } from '../presence.ts';
import type { Site } from '../site.ts';
import { personOf } from '../situations/situation.ts';
import type { Random } from '../types.ts';
import { nursed } from './care-cases.ts';

interface CustodyCase {
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  period(site: Site, award: Award, random: Random): Omit<Custody, 'person' | 'reportedOn'>;
}

/** M28: benefits paid to somebody in custody. And some in custody whom nothing is paid to. */
export function payOnInCustody(site: Site): void {
  const injured = new Set(site.ledger.insurance.map(({ insured }) => insured));
  const free = nursed(site, 'custody').filter(({ person }) => !injured.has(person));
  for (const { name, per20000, innocent, period } of cases) {
    for (let count = site.share(per20000, `M28 ${name}`); count > 0; count -= 1) {
      const next = free.pop();
      if (!next) return;
      const { person, award } = next;
      take(site, { person, ...period(site, award, person.household.random.fork('M28', name)) });
      if (innocent === null) site.plant('M28', personOf(person));
      else site.lookalike('M28', personOf(person), innocent);
    }
  }
  unpaid(site);
}

function take(site: Site, custody: Omit<Custody, 'reportedOn'>): void {
  site.ledger.custody.push({ ...custody, reportedOn: addDays(custody.from, 25) });
}

/** Others in custody: grown up, without a benefit. */
function unpaid(site: Site): void {
  const random = site.random.fork('in custody');
  const paid = new Set(site.ledger.insurance.map(({ insured }) => insured));
  const plain = site.households
    .filter(({ situation, spells }) => situation === null && spells.length === 0)
    .flatMap(({ members }) => members)
    .filter((person) => {
      const age = ageOn(person.birthDate, site.options.asOf);
      const nothing =
        person.certificates.length === 0 && !paid.has(person) && Object.keys(person.changes).length === 0;
      return isPresent(person) && nothing && age >= 22 && age < 56;
    });
  for (const person of random.sample(plain, site.share(12, 'custody')))
    take(site, {
      person,
      kind: 'IMPRISONMENT',
      from: `${addMonths(site.lastMonth, -random.int(3, 30))}-11`,
      until: null,
    });
}

/** The first of a month so many months before the last, and days counted from it. */
const day = (site: Site, months: number, days: number) =>
  addDays(`${addMonths(site.lastMonth, -months)}-01`, days);

const cases: readonly CustodyCase[] = [
  {
    name: 'imprisoned',
    per20000: 2,
    innocent: null,
    period: (site, _award, random) => ({
      kind: 'IMPRISONMENT',
      from: day(site, random.int(6, 12), random.int(3, 24)),
      until: null,
    }),
  },
  {
    name: 'detained',
    per20000: 1,
    innocent: null,
    period(site, _award, random) {
      const from = day(site, random.int(8, 12), random.int(3, 24));
      return { kind: 'DETENTION', from, until: addDays(from, random.int(120, 200)) };
    },
  },
  {
    name: 'at home',
    per20000: 7,
    innocent: 'under community correction, at home',
    period: (site, _award, random) => ({
      kind: 'COMMUNITY_CORRECTION',
      from: day(site, random.int(6, 12), random.int(3, 24)),
      until: null,
    }),
  },
  {
    name: 'days',
    per20000: 6,
    innocent: 'detained for some days',
    period(site, _award, random) {
      const from = day(site, random.int(2, 12), random.int(3, 8));
      return { kind: 'DETENTION', from, until: addDays(from, random.int(9, 15)) };
    },
  },
  {
    name: 'one month',
    per20000: 6,
    innocent: 'detained for one whole month',
    period(site, _award, random) {
      const months = random.int(4, 12);
      return {
        kind: 'DETENTION',
        from: day(site, months, random.int(12, 24)),
        until: day(site, months - 2, random.int(3, 12)),
      };
    },
  },
  {
    name: 'before',
    per20000: 4,
    innocent: 'released before the subsidy was granted',
    period: (_site, award) => ({
      kind: 'IMPRISONMENT',
      from: `${addMonths(award.from, -16)}-09`,
      until: `${addMonths(award.from, -1)}-04`,
    }),
  },
];
