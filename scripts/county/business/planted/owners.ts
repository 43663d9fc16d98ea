import { addDays, ageOn } from '../../calendar.ts';
import type { Person } from '../../types.ts';
import { fixWinner } from '../bidders.ts';
import { addCompany } from '../companies.ts';
import { outsider } from '../invented.ts';
import { type MarketName, marketNames, markets } from '../markets.ts';
import type { Company, Party, Plan } from '../model.ts';
import { isListed, partyOf, relativesOf, type VillagePool } from '../pool.ts';
import { type Sector, takePlans } from '../sector.ts';
import { formerSeats, type Seat, seatsOf } from '../showcase.ts';
import { isOffice } from './cast.ts';

/**
 * P17: a winner whose representative or shareholder is an official of the buyer's town, or a relative, in office at the time
 * and not recused. The subject is that person.
 */
export function plantOfficialOwners(sector: Sector): void {
  const { truth, asOf } = sector;
  const serving = seatsOf(sector.pools).filter(
    ({ official }) =>
      official.until === null &&
      official.from < addDays(asOf, -700) &&
      ageOn(official.person.birthDate, asOf) < 66,
  );
  const next = taker(serving);

  plantWinner(sector, next, (seat) => seat.official.person, ownedBy);
  plantWinner(sector, next, (seat) => seat.official.person, ownedBy);
  plantWinner(sector, next, (seat) => relativesOf(seat.pool, seat.official, asOf)[0]?.person, heldBy);
  // Declared and recused: every contract of the firm says so.
  for (let count = 0; count < 4; count += 1) {
    const seat = next();
    if (seat === null) break;
    ownedBy(sector, seat.official.person).recused = true;
    truth.lookalike(
      'P17',
      personOf(seat.official.person),
      'declared, and the official stood aside in an open tender',
    );
  }
  for (let count = 0; count < 4; count += 1) {
    const seat = next();
    if (seat === null) break;
    ownedBy(sector, seat.official.person).avoids.add(seat.pool.village.town.code);
    truth.lookalike(
      'P17',
      personOf(seat.official.person),
      "the firm does no business in the official's own town",
    );
  }
  const formerSeat = taker(formerSeats(sector.pools, asOf));
  for (let count = 0; count < 4; count += 1) {
    const seat = formerSeat();
    if (seat === null) break;
    ownedBy(sector, seat.official.person, addDays(seat.official.until!, 30));
    truth.lookalike('P17', personOf(seat.official.person), 'the term had ended before the firm was founded');
  }
  // Of the same name as an official, and nobody's relative.
  for (let count = 0; count < 6; count += 1) {
    const seat = next();
    if (seat === null) break;
    const namesake: Party = {
      ...outsider(sector.random.fork('namesake', count)),
      name: seat.official.person.name,
    };
    ownedBy(sector, namesake);
    truth.lookalike(
      'P17',
      { kind: 'PERSON', value: namesake.identityNumber },
      'a namesake of an official with another identity number',
    );
  }
}

/** Somebody of a seat whose firm wins a tender of the town's government. */
function plantWinner(
  sector: Sector,
  next: ReturnType<typeof taker>,
  personAt: (seat: Seat) => Person | undefined,
  found: (sector: Sector, person: Person) => Company,
): void {
  const open =
    ({ pool, official }: Seat) =>
    (plan: Plan) =>
      isOffice(plan) &&
      plan.buyer.town === pool.village.town &&
      plan.facets.size === 0 &&
      plan.forced.length === 0 &&
      plan.publishedOn > addDays(official.from, 30);
  const seat = next((each) => personAt(each) !== undefined && sector.plans.some(open(each)));
  if (seat === null) return;
  const person = personAt(seat)!;
  const firm = found(sector, person);
  const [plan] = takePlans(sector, 1, ['company', 'count'], open(seat), true) as [Plan];
  firm.markets = [plan.market.name];
  plan.forced.push(firm);
  fixWinner(plan, firm);
  firm.avoids.add(seat.pool.village.town.code);
  sector.truth.plant('P17', personOf(person), {
    supplier: firm.uscc,
    official: seat.official.person.identityNumber,
    tender: `${plan.project}-${plan.lot}`,
  });
}

/** M11 where the company register decides: a family on 低保 whose member runs a company that is paid. */
export function plantAssistedOwners(sector: Sector): void {
  const { truth, asOf } = sector;
  const assisted = sector.pools
    .flatMap((pool) => pool.assisted)
    .filter((person) => !sector.used.has(person.identityNumber))
    .sort((a, b) => Number(isListed(b, asOf)) - Number(isListed(a, asOf)));
  const households = new Set<string>();
  const one = assisted.filter(
    (person) => !households.has(person.householdNumber) && households.add(person.householdNumber),
  );
  for (const [index, person] of one.slice(0, 12).entries()) {
    const subject = { kind: 'HOUSEHOLD', value: person.householdNumber } as const;
    sector.used.add(person.identityNumber);
    if (index < 2) {
      const firm = ownedBy(sector, partyOf(person));
      const lately = (plan: Plan) =>
        isOffice(plan) && plan.forced.length === 0 && plan.publishedOn > addDays(asOf, -1300);
      for (const plan of takePlans(sector, 1, ['company', 'count'], lately)) {
        firm.markets = [plan.market.name];
        plan.forced.push(firm);
        fixWinner(plan, firm);
      }
      truth.plant('M11', subject, { company: firm.uscc });
    } else if (index < 7) {
      const firm = addCompany(sector, 'gone', { representative: partyOf(person) });
      firm.status = 'DEREGISTERED';
      firm.statusSince = addDays(sector.start, -200);
      truth.lookalike('M11', subject, 'the company was deregistered before the allowance began', {
        company: firm.uscc,
      });
    } else {
      const chair = outsider(sector.random.fork('chair', index));
      const firm = addCompany(sector, 'cooperative', {
        kind: 'COOPERATIVE',
        representative: chair,
        name: `天津${person.name.slice(0, 1)}丰农业专业合作社（${sector.index + 1}-${index}）`,
      });
      firm.holdings = [
        { holder: chair, share: 82, since: firm.registeredOn, until: null },
        { holder: partyOf(person), share: 2, since: firm.registeredOn, until: null },
      ];
      truth.lookalike('M11', subject, 'a nominal member of a cooperative', { company: firm.uscc });
    }
  }
}

/** The firm of an official's relative that rents village land (V05's third case); it never bids. Null in a village without officials. */
export function addKinFirm(sector: Sector, pool: VillagePool): Company | null {
  for (const official of pool.officials.filter((each) => each.until === null)) {
    const [relative] = relativesOf(pool, official, sector.asOf);
    if (relative === undefined) continue;
    return addCompany(sector, 'kin', {
      representative: partyOf(relative.person),
      registeredOn: addDays(sector.start, -900),
    });
  }
  return null;
}

/** A regular bidder that somebody represents and owns. */
function ownedBy(sector: Sector, person: Person | Party, foundedAfter?: string): Company {
  const random = sector.random.fork('owned', person.identityNumber);
  const markets = random.sample(worksMarkets, 2);
  const party = { name: person.name, identityNumber: person.identityNumber };
  const registeredOn =
    foundedAfter !== undefined && foundedAfter > sector.start
      ? foundedAfter
      : addDays(sector.start, -random.int(500, 3000));
  const firm = addCompany(sector, 'owned', {
    markets,
    conduct: 'REGULAR',
    representative: party,
    registeredOn,
  });
  sector.used.add(party.identityNumber);
  if (foundedAfter !== undefined) firm.activeFrom = addDays(registeredOn, 120);
  return firm;
}

/** A regular bidder in which somebody holds 35 percent and has no office. */
function heldBy(sector: Sector, person: Person): Company {
  const manager = outsider(sector.random.fork('manager', person.identityNumber));
  const firm = ownedBy(sector, manager);
  const since = firm.registeredOn;
  firm.holdings = [
    { holder: manager, share: 65, since, until: null },
    { holder: partyOf(person), share: 35, since, until: null },
  ];
  return firm;
}

/** Hands out each seat once; null when none is left, as in a county of a few hundred people. */
function taker(seats: readonly Seat[]): (fits?: (seat: Seat) => boolean) => Seat | null {
  const rest = [...seats];
  return (fits = () => true) => {
    const index = rest.findIndex(fits);
    return index < 0 ? null : rest.splice(index, 1)[0]!;
  };
}

const worksMarkets: readonly MarketName[] = marketNames.filter((name) => markets[name].category === 'WORKS');
const personOf = (person: Person) => ({ kind: 'PERSON', value: person.identityNumber }) as const;
