import { addDays, randomDay } from '../calendar.ts';
import type { HouseholdFacts } from '../facts.ts';
import type { Site } from '../site.ts';
import { householdOf } from '../situations/situation.ts';
import type { Random } from '../types.ts';
import { type Farm, leasedParcel, otherUses, titledParcel, wholeArea } from './farms.ts';

/** A case of M24 or M27: what is changed about an ordinary farm, and why it must not fire (null = it must). */
interface FarmCase {
  readonly screen: 'M24' | 'M27';
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  change(site: Site, farm: Farm, random: Random): void;
}

/** Gives the cases to ordinary households that are on no assistance, one to each. */
export function changeFarms(site: Site, farms: readonly Farm[]): void {
  const random = site.random.fork('farm cases');
  const plain = farms.filter(({ household, parcels }) => isPlain(household) && parcels.every(isCropland));
  const free = random.sample(plain, plain.length);
  for (const { screen, name, per20000, innocent, change } of cases) {
    for (let count = site.share(per20000, `${screen} ${name}`); count > 0; count -= 1) {
      const farm = free.pop();
      if (!farm) return;
      change(site, farm, farm.household.random.fork(screen, name));
      if (innocent === null) site.plant(screen, householdOf(farm.household));
      else site.lookalike(screen, householdOf(farm.household), innocent);
    }
  }
}

const isPlain = ({ situation, spells }: HouseholdFacts) => situation === null && spells.length === 0;
const isCropland = (parcel: Farm['parcels'][number]) => parcel.use === 'CROPS' && parcel.lease === null;

/** A further parcel of the farm, of a third to a half of what it has. */
function addParcel(farm: Farm, random: Random, change: Parameters<typeof titledParcel>[2]): void {
  farm.parcels.push(titledParcel(farm, wholeArea(farm) * (0.35 + 0.2 * random.next()), change));
}

const beforeThePayments = (random: Random) => randomDay(random, '2018-01-01', '2022-12-31');
const everything: Farm['paidArea'] = (_eligible, whole) => whole;

const cases: readonly FarmCase[] = [
  {
    screen: 'M24',
    name: 'more than there is',
    per20000: 4,
    innocent: null,
    change(_site, farm, random) {
      const factor = 1.18 + 0.5 * random.next();
      farm.paidArea = (eligible) => eligible * factor;
    },
  },
  {
    screen: 'M24',
    name: 'leased in',
    per20000: 8,
    innocent: 'land leased in by contract',
    change(site, farm, random) {
      farm.parcels.push(leasedParcel(site, farm, wholeArea(farm) * (0.3 + 0.6 * random.next())));
    },
  },
  {
    screen: 'M24',
    name: 'measured anew',
    per20000: 8,
    innocent: 'within a tenth of the titled area',
    change(_site, farm, random) {
      const factor = 1.04 + 0.04 * random.next();
      farm.paidArea = (eligible) => eligible * factor;
    },
  },
  {
    screen: 'M24',
    name: 'returned',
    per20000: 6,
    innocent: 'what was too much came back',
    change(_site, farm, random) {
      const factor = 1.25 + 0.3 * random.next();
      farm.paidArea = (eligible) => eligible * factor;
      farm.returnedShare = 1 - 0.98 / factor;
    },
  },
  {
    screen: 'M27',
    name: 'paid on',
    per20000: 3,
    innocent: null,
    change(_site, farm, random) {
      addParcel(farm, random, { use: random.pick(otherUses), useSince: beforeThePayments(random) });
      farm.paidArea = everything;
    },
  },
  {
    screen: 'M27',
    name: 'left out',
    per20000: 6,
    innocent: 'the parcel is no longer paid for',
    change(_site, farm, random) {
      addParcel(farm, random, { use: random.pick(otherUses), useSince: beforeThePayments(random) });
    },
  },
  {
    screen: 'M27',
    name: 'changed since',
    per20000: 5,
    innocent: 'put to another use after the last payment',
    change(site, farm, random) {
      const { asOf } = site.options;
      addParcel(farm, random, {
        use: random.pick(otherUses),
        useSince: randomDay(random, addDays(asOf, -110), addDays(asOf, -20)),
      });
    },
  },
  {
    screen: 'M27',
    name: 'wrongly recorded',
    per20000: 5,
    innocent: 'the use was recorded wrongly, and a correction applied for',
    change(_site, farm, random) {
      const useSince = beforeThePayments(random);
      addParcel(farm, random, {
        use: random.pick(otherUses),
        useSince,
        useDisputedOn: addDays(useSince, random.int(60, 300)),
      });
      farm.paidArea = everything;
    },
  },
  {
    screen: 'M27',
    name: 'fallow',
    per20000: 4,
    innocent: 'lies fallow by plan, and is paid for',
    change(_site, farm, random) {
      addParcel(farm, random, { use: 'FALLOW', useSince: beforeThePayments(random) });
    },
  },
];
