import { type Award, awardsOf } from '../benefits.ts';
import { addMonths, ageOn, later } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import type { InsuranceSpan } from '../ledger.ts';
import type { Site } from '../site.ts';
import { personOf } from '../situations/situation.ts';
import type { Random } from '../types.ts';

/** Ordinary people of working age whom the nursing subsidy is paid to, until today and for more than a year. */
export function nursed(site: Site, label: string): { person: Resident; award: Award }[] {
  const { asOf } = site.options;
  const people = site.households
    .filter(({ situation, spells }) => situation === null && spells.length === 0)
    .flatMap(({ members }) => members)
    .filter(({ certificates, birthDate }) => {
      const age = ageOn(birthDate, asOf);
      return certificates.length > 0 && age >= 22 && age < 66;
    });
  const all = people.flatMap((person) =>
    awardsOf(person, asOf)
      .filter(
        ({ benefit, from, to }) =>
          benefit === 'NURSING' && to === site.lastMonth && from <= addMonths(site.lastMonth, -14),
      )
      .map((award) => ({ person, award })),
  );
  return site.random.fork(label).sample(all, all.length);
}

interface CareCase {
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  span(site: Site, award: Award, random: Random): Omit<InsuranceSpan, 'insured'>;
}

/** M14, its second half: the nursing allowance after a work injury beside the nursing subsidy. */
export function nurseTheInjured(site: Site): void {
  const free = nursed(site, 'injured');
  for (const { name, per20000, innocent, span } of cases) {
    for (let count = site.share(per20000, `M14 ${name}`); count > 0; count -= 1) {
      const next = free.pop();
      if (!next) return;
      const { person, award } = next;
      site.ledger.insurance.push({
        insured: person,
        ...span(site, award, person.household.random.fork('M14', name)),
      });
      if (innocent === null) site.plant('M14', personOf(person));
      else site.lookalike('M14', personOf(person), innocent);
    }
  }
}

const cases: readonly CareCase[] = [
  {
    name: 'work injury',
    per20000: 2,
    innocent: null,
    span(site, award, random) {
      const from = later(award.from, addMonths(site.lastMonth, -random.int(8, 20)));
      return { kind: 'WORK_INJURY_NURSING', from, to: site.lastMonth, amount: random.int(170, 290) * 10 };
    },
  },
  {
    name: 'allowance only',
    per20000: 7,
    innocent: 'an allowance for the injury, but none for nursing',
    span: (site, _award, random) => ({
      kind: 'WORK_INJURY',
      from: addMonths(site.lastMonth, -18),
      to: site.lastMonth,
      amount: random.int(160, 320) * 10,
    }),
  },
  {
    name: 'changed over',
    per20000: 7,
    innocent: 'one month of both, when the one took the place of the other',
    span: (_site, award, random) => ({
      kind: 'WORK_INJURY_NURSING',
      from: addMonths(award.from, -random.int(6, 12)),
      to: award.from,
      amount: random.int(170, 290) * 10,
    }),
  },
];
