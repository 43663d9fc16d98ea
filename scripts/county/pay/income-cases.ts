import { addMonths, ageOn, earlier, later } from '../calendar.ts';
import type { AssistanceSpell, HouseholdFacts, Resident } from '../facts.ts';
import type { InsuranceSpan, PaySpan } from '../ledger.ts';
import { isPresent } from '../presence.ts';
import type { Site } from '../site.ts';
import { householdOf } from '../situations/situation.ts';
import { standardOf } from '../standards.ts';
import type { Random } from '../types.ts';
import { MONTHS_HELD } from './ordinary.ts';

/** A household on 低保 whose members' pay or pension is made up for M12. */
interface Poor {
  readonly site: Site;
  readonly household: HouseholdFacts;
  readonly earner: Resident;
  readonly random: Random;
  readonly from: string;
  readonly to: string;
  /** what a share of the standard comes to for all its members, to ten yuan, by the highest standard of the months */
  worth(share: number): number;
}

interface IncomeCase {
  readonly name: string;
  readonly per20000: number;
  /** of who earns it */
  readonly age: readonly [number, number];
  readonly innocent: string | null;
  /** given to a household that has left the list, from its last month on */
  readonly left?: boolean;
  change(poor: Poor): void;
}

/** M12: 低保 although wages and pensions give each member the standard. */
export function enrich(site: Site): void {
  const random = site.random.fork('income cases');
  const held = addMonths(site.lastMonth, 1 - MONTHS_HELD);
  const households = random.sample(site.households, site.households.length);
  const used = new Set<HouseholdFacts>();
  for (const { name, per20000, age, innocent, left, change } of cases) {
    const earnerOf = ({ members }: HouseholdFacts) =>
      members.find((person) => {
        const years = ageOn(person.birthDate, site.options.asOf);
        return isPresent(person) && years >= age[0] && years <= age[1];
      });
    for (let count = site.share(per20000, `M12 ${name}`); count > 0; count -= 1) {
      const household = households.find(
        (each) =>
          !used.has(each) && earnerOf(each) && (left ? hasLeft(each, held) : isSettled(site, each, held)),
      );
      if (!household) break;
      used.add(household);
      const spell = household.spells[0]!;
      const own = household.random.fork('M12', name);
      const from = left
        ? spell.to!
        : later(spell.from, addMonths(site.lastMonth, -own.int(8, MONTHS_HELD - 1)));
      change({
        site,
        household,
        earner: earnerOf(household)!,
        random: own,
        from,
        to: left ? earlier(addMonths(from, 20), site.lastMonth) : site.lastMonth,
        worth: (share) =>
          Math.round((standardOf('MINIMUM_LIVING', site.lastMonth) * spell.members.length * share) / 10) * 10,
      });
      if (innocent === null) site.plant('M12', householdOf(household), { from });
      else site.lookalike('M12', householdOf(household), innocent);
    }
  }
}

/** On the list for some time, and today, always with the same members. */
function isSettled(site: Site, household: HouseholdFacts, held: string): boolean {
  const spell = onlySpell(household);
  return (
    spell !== null &&
    spell.to === null &&
    spell.from <= addMonths(site.lastMonth, -8) &&
    spell.members.every(
      ({ person, from, to }) => to === null && from <= later(held, spell.from) && isPresent(person),
    )
  );
}

const hasLeft = (household: HouseholdFacts, held: string): boolean => {
  const spell = onlySpell(household);
  return spell?.to != null && spell.to >= held && spell.members.every(({ person }) => isPresent(person));
};

function onlySpell({ situation, spells }: HouseholdFacts): AssistanceSpell | null {
  const [spell, ...others] = spells;
  return situation === null && spell?.kind === 'MINIMUM_LIVING' && others.length === 0 ? spell : null;
}

const pay = ({ site, earner, from, to }: Poor, span: Omit<PaySpan, 'employee' | 'from' | 'to'>) =>
  site.ledger.pay.push({ employee: earner, from, to, ...span });
const insure = ({ site, earner, from, to }: Poor, kind: InsuranceSpan['kind'], amount: number) =>
  site.ledger.insurance.push({ insured: earner, from, to, kind, amount });

const wage = (poor: Poor, amount: number) =>
  pay(poor, {
    employer: `${poor.household.village.town.name}卫生院`,
    post: '食堂工作人员',
    postKind: 'CONTRACT',
    amount,
  });

const cases: readonly IncomeCase[] = [
  {
    name: 'wage',
    per20000: 2,
    age: [22, 59],
    innocent: null,
    change: (poor) => wage(poor, poor.worth(1.3 + 0.6 * poor.random.next())),
  },
  {
    name: 'pension',
    per20000: 2,
    age: [58, 90],
    innocent: null,
    change: (poor) => insure(poor, 'PENSION', poor.worth(1.25 + 0.6 * poor.random.next())),
  },
  {
    name: 'welfare post',
    per20000: 12,
    age: [22, 62],
    innocent: 'the pay of a public-welfare post is disregarded',
    change: (poor) =>
      pay(poor, {
        employer: `${poor.household.village.town.name}人民政府`,
        post: '公益性岗位保洁员',
        postKind: 'PUBLIC_WELFARE',
        amount: Math.max(2320, poor.worth(1.2)),
      }),
  },
  {
    name: 'medical costs',
    per20000: 10,
    age: [22, 90],
    innocent: 'medical costs that the household bears are taken off',
    change(poor) {
      const income = poor.worth(1.2 + 0.3 * poor.random.next());
      insure(poor, 'PENSION', income);
      insure(poor, 'MEDICAL_SELF_PAID', income - poor.worth(0.65));
    },
  },
  {
    name: 'below',
    per20000: 14,
    age: [22, 90],
    innocent: 'a pension or wage below the standard',
    change(poor) {
      const amount = poor.worth(0.4 + 0.35 * poor.random.next());
      if (ageOn(poor.earner.birthDate, poor.site.options.asOf) < 58) wage(poor, amount);
      else insure(poor, 'PENSION', amount);
    },
  },
  {
    name: 'left',
    per20000: 8,
    age: [22, 90],
    innocent: 'left the list after the first month of pay',
    left: true,
    change: (poor) => wage(poor, poor.worth(1.6)),
  },
];
