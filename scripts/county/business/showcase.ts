import { addDays } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import type { Official, Person, Population } from '../types.ts';
import type { VillagePool } from './pool.ts';
import { villagePool } from './pool.ts';
import { sectorVillages } from './sector.ts';

export interface Seat {
  readonly pool: VillagePool;
  readonly official: Official;
}

/**
 * The person whose matrix row has something in every department: a former official with an allowance, a disability
 * certificate and a house, who represents a company. Null in a county too small to have one. For the README and the
 * demonstration, which print this person's token.
 */
export function showcasePerson(population: Population): Person | null {
  const pools = (sectorVillages(population)[0] ?? []).map((village) => villagePool(population, village));
  const [seat] = formerSeats(pools, population.options.asOf);
  return seat !== undefined && departmentsOf(seat.official.person) === 2 ? seat.official.person : null;
}

/** Those who held one seat and left it more than a year ago; first whoever is known to most departments, then the eldest. */
export function formerSeats(pools: readonly VillagePool[], asOf: string): Seat[] {
  const left = seatsOf(pools).filter(
    ({ official }) => official.until !== null && official.until < addDays(asOf, -400),
  );
  const rank = ({ official }: Seat) => `${9 - departmentsOf(official.person)}${official.person.birthDate}`;
  return left.sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
}

/** Officials with one term of office, each with the village. */
export function seatsOf(pools: readonly VillagePool[]): Seat[] {
  const seats = pools.flatMap((pool) => pool.officials.map((official) => ({ pool, official })));
  const terms = new Map<string, number>();
  for (const { official } of seats) terms.set(official.person.key, (terms.get(official.person.key) ?? 0) + 1);
  return seats.filter(({ official }) => terms.get(official.person.key) === 1);
}

/** Of the disabled persons' federation and housing, how many know a person. The county's people are residents with facts. */
function departmentsOf(person: Person): number {
  const { certificates, household } = person as Partial<Resident>;
  const certified = certificates?.some((certificate) => certificate.status === 'VALID') ?? false;
  const houses = household?.properties.some((property) => property.owner.key === person.key) ?? false;
  return Number(certified && person.diedOn === null) + Number(houses);
}
