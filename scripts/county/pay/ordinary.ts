import { addMonths, ageOn } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import type { PaySpan } from '../ledger.ts';
import { isPresent } from '../presence.ts';
import type { Site } from '../site.ts';
import type { Official, Random } from '../types.ts';

/** Months of pay and benefits that finance holds. */
export const MONTHS_HELD = 24;

/** Teachers, nurses and clerks, and those who draw an employee's pension: all from households never on assistance. */
export function employ(site: Site, officials: readonly Official[]): void {
  const random = site.random.fork('employ');
  const inOffice = new Set(officials.map(({ person }) => person.key));
  const free = site.households
    .filter(({ situation, spells }) => situation === null && spells.length === 0)
    .flatMap(({ members }) => members)
    .filter((person) => isPresent(person) && person.certificates.length === 0 && !inOffice.has(person.key));
  const ageOf = (person: Resident) => ageOn(person.birthDate, site.options.asOf);
  const span = { from: addMonths(site.lastMonth, 1 - MONTHS_HELD), to: site.lastMonth };
  const working = free.filter((person) => ageOf(person) >= 23 && ageOf(person) < 60);
  for (const employee of random.sample(working, site.share(160, 'employees')))
    site.ledger.pay.push({ employee, ...span, ...anyPost(site, random) });
  const retired = free.filter((person) => ageOf(person) >= 60);
  for (const insured of random.sample(retired, site.share(260, 'pensioners')))
    site.ledger.insurance.push({ insured, ...span, kind: 'PENSION', amount: random.int(210, 480) * 10 });
}

function anyPost(site: Site, random: Random): Omit<PaySpan, 'employee' | 'from' | 'to'> {
  const { town } = site.village;
  const [employer, post, postKind, pay] = random.weighted([
    [[`${town.name}人民政府`, '科员', 'CIVIL_SERVANT', [58, 98]], 20],
    [[`${town.name}中心小学`, '教师', 'PUBLIC_INSTITUTION', [52, 94]], 35],
    [[`${town.name}卫生院`, '护士', 'PUBLIC_INSTITUTION', [48, 88]], 20],
    [[`${town.name}人民政府`, '协管员', 'CONTRACT', [32, 46]], 15],
    [[`${town.name}人民政府`, '保洁员', 'PUBLIC_WELFARE', [23, 23]], 10],
  ] as const);
  return { employer, post, postKind, amount: random.int(pay[0], pay[1]) * 100 };
}
