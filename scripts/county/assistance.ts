import { lastMonthAfterDeath } from './benefits.ts';
import { addMonths, ageOn, earlier, lastDayOf, later, monthOf, randomDay } from './calendar.ts';
import type { AssistanceSpell, HouseholdFacts, SpellMember } from './facts.ts';
import { isPresent } from './presence.ts';
import type { Site } from './site.ts';
import type { Assistance, Official } from './types.ts';

/**
 * Puts ordinary households on 低保, 边缘 and 特困 until the village has its share of people on them, lets some leave, and
 * pays a few one-off reliefs. Officials' and their relatives' households are left out: those that are in are planted.
 */
export function grantAssistance(site: Site, officials: readonly Official[]): void {
  const random = site.random.fork('assistance');
  const tied = new Set(
    officials
      .flatMap((official) => [official.person, ...official.relatives.map(({ person }) => person)])
      .map((person) => person.householdNumber),
  );
  const open = site.households.filter(
    (household) =>
      household.situation === null &&
      !tied.has(household.number) &&
      household.members.some((person) => isPresent(person)) &&
      household.members.every((person) => person.movedInOn === null),
  );
  const queue = random.sample(open, open.length);
  fill(site, queue, 'MINIMUM_LIVING', site.share(250, 'minimum living') - onNow(site, 'MINIMUM_LIVING'));
  fill(site, queue, 'NEAR_POVERTY', site.share(60, 'near poverty') - onNow(site, 'NEAR_POVERTY'));
  for (let count = site.share(20, 'extreme poverty'); count > 0; count -= 1) {
    const index = queue.findIndex(
      ({ members, head }) =>
        members.length === 1 && ageOn(head.birthDate, site.options.asOf) >= 60 && head.sex === 'MALE',
    );
    const [household] = index < 0 ? [] : queue.splice(index, 1);
    if (household) addSpell(household, 'EXTREME_POVERTY', spellStart(site, household), null);
  }
  for (let count = site.share(40, 'left assistance'); count > 0; count -= 1) {
    const household = queue.pop();
    if (!household) break;
    const from = spellStart(site, household);
    const left = addMonths(from, household.random.fork('left').int(6, 30));
    addSpell(household, 'MINIMUM_LIVING', from, earlier(left, addMonths(site.lastMonth, -1)));
  }
  for (let count = site.share(100, 'one-off relief'); count > 0; count -= 1) {
    const household = queue.pop();
    if (household) relieve(site, household);
  }
}

/** Living people on the list at the county's today. */
function onNow(site: Site, kind: Assistance): number {
  return site.households
    .flatMap(({ spells }) => spells)
    .filter((spell) => spell.kind === kind && spell.to === null)
    .flatMap(({ members }) => members)
    .filter(({ person, to }) => to === null && isPresent(person)).length;
}

function fill(site: Site, queue: HouseholdFacts[], kind: Assistance, people: number): void {
  let missing = people;
  for (let index = 0; index < queue.length && missing > 0; index += 1) {
    const household = queue[index]!;
    const present = household.members.filter((person) => isPresent(person)).length;
    if (present > Math.min(missing, 4) || (present > 2 && !household.random.fork('poor').chance(0.4)))
      continue;
    queue.splice(index, 1);
    index -= 1;
    addSpell(household, kind, spellStart(site, household), null);
    missing -= present;
  }
}

/** Two in five were on the list before the five years began. */
function spellStart(site: Site, household: HouseholdFacts): string {
  const random = household.random.fork('spell');
  return random.chance(0.4) ? site.firstMonth : addMonths(site.firstMonth, random.int(1, 48));
}

/** A spell of a whole household by the book: a member comes with birth and goes in the month of death, or the next. */
export function addSpell(
  household: HouseholdFacts,
  kind: Assistance,
  from: string,
  to: string | null,
  change: (member: SpellMember) => SpellMember = (member) => member,
): AssistanceSpell {
  const members = household.members
    .filter((person) => person.diedOn === null || monthOf(person.diedOn) >= from)
    .map((person): SpellMember => {
      const born = monthOf(person.birthDate);
      return {
        person,
        from: later(born, from),
        to: person.diedOn === null ? to : earlier(to ?? '9999-12', lastMonthAfterDeath(person)),
      };
    })
    .map(change);
  const income = household.random.fork('income').int(2, 8) * 50;
  const spell: AssistanceSpell = { kind, from, to, members, income: kind === 'MINIMUM_LIVING' ? income : 0 };
  household.spells.push(spell);
  return spell;
}

function relieve(site: Site, household: HouseholdFacts): void {
  const random = household.random.fork('relief');
  const person = household.members.find(
    (member) => isPresent(member) && ageOn(member.birthDate, site.options.asOf) >= 24,
  );
  if (!person) return;
  const month = addMonths(site.firstMonth, random.int(0, 58));
  household.payments.push({
    scheme: 'TEMPORARY',
    person,
    month,
    paidOn: randomDay(random, `${month}-02`, lastDayOf(month)),
    amount: random.int(1, 8) * 500,
    batchKind: 'NORMAL',
    coversFrom: month,
    coversTo: month,
  });
}
