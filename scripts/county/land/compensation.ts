import { outsider } from '../business/invented.ts';
import { addDays, addMonths, earlier, randomDay } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import type { Compensation, Named } from '../ledger.ts';
import type { Site } from '../site.ts';
import { personOf } from '../situations/situation.ts';
import type { Random, Subject } from '../types.ts';
import type { Farm } from './farms.ts';

/** A requisition of a village's land: when its members were listed, and what a household gets. */
interface Requisition {
  readonly number: string;
  readonly listedOn: string;
  readonly amount: number;
}

/** Pays a dozen households of each village for land that was taken, and plants V10: to somebody whom it was not due. */
export function compensate(site: Site, farms: readonly Farm[]): void {
  const random = site.random.fork('compensation');
  const { asOf } = site.options;
  const requisition: Requisition = {
    number: `ZD${site.village.code}`,
    listedOn: randomDay(random, `${addMonths(site.firstMonth, 16)}-01`, addDays(asOf, -420)),
    amount: random.int(12, 40) * 1000,
  };
  const plain = farms.filter(({ household }) => household.situation === null);
  const payees = random.sample(plain, plain.length).map(({ holder }) => holder);
  for (let count = 12; count > 0; count -= 1) {
    const payee = payees.pop();
    if (payee) site.ledger.compensations.push(payment(site, requisition, payee, random));
  }
  const people = site.households
    .filter(({ situation, spells }) => situation === null && spells.length === 0)
    .flatMap(({ members }) => members);
  const used = new Set<Resident>();
  const one = (test: (person: Resident) => boolean) => {
    const person = people.find((each) => !used.has(each) && test(each)) ?? null;
    if (person) used.add(person);
    return person;
  };
  const context = { requisition, random, one, next: () => payees.pop() ?? null };
  for (const { name, per20000, innocent, build } of cases) {
    for (let count = site.share(per20000, `V10 ${name}`); count > 0; count -= 1) {
      const subject = build(site, context);
      if (!subject) continue;
      if (innocent === null) site.plant('V10', subject, { village: site.village.code });
      else site.lookalike('V10', subject, innocent, { village: site.village.code });
    }
  }
}

function payment(
  site: Site,
  { number, listedOn, amount }: Requisition,
  recipient: Resident | Named,
  random: Random,
  change: Partial<Compensation> = {},
): Compensation {
  return {
    recipient,
    household: 'household' in recipient ? recipient.household : null,
    requisition: number,
    kind: 'LAND',
    listedOn,
    paidOn: earlier(addDays(listedOn, random.int(45, 90)), site.options.asOf),
    amount,
    heirDeed: null,
    ...change,
  };
}

interface CaseContext {
  readonly requisition: Requisition;
  readonly random: Random;
  one(test: (person: Resident) => boolean): Resident | null;
  next(): Resident | null;
}

interface CompensationCase {
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  /** @returns who it is about, null where the village has nobody for it */
  build(site: Site, context: CaseContext): Subject | null;
}

/** Somebody who died in the years before the list was made. */
const deadBefore = ({ one, requisition }: CaseContext) =>
  one(
    ({ diedOn, deaths }) =>
      diedOn !== null &&
      diedOn < addDays(requisition.listedOn, -60) &&
      deaths.every(({ cancelledOn }) => cancelledOn === null),
  );

function pay(
  site: Site,
  { requisition, random }: CaseContext,
  recipient: Resident | Named | null,
  ...changes: Partial<Compensation>[]
): Subject | null {
  if (!recipient) return null;
  for (const change of changes.length > 0 ? changes : [{}])
    site.ledger.compensations.push(payment(site, requisition, recipient, random, change));
  return personOf(recipient as Resident);
}

const cases: readonly CompensationCase[] = [
  {
    name: 'dead',
    per20000: 2,
    innocent: null,
    build: (site, context) => pay(site, context, deadBefore(context)),
  },
  {
    name: 'stranger',
    per20000: 1,
    innocent: null,
    build(site, context) {
      const party = outsider(context.random.fork('stranger'));
      const key = `stranger-${site.village.index}`;
      return pay(site, context, { ...party, key, account: `9911${party.identityNumber.slice(3, 17)}0` });
    },
  },
  {
    name: 'twice',
    per20000: 2,
    innocent: null,
    build(site, context) {
      const { listedOn } = context.requisition;
      return pay(
        site,
        context,
        context.next(),
        { paidOn: addDays(listedOn, 50) },
        { paidOn: addDays(listedOn, 95) },
      );
    },
  },
  {
    name: 'heirs',
    per20000: 8,
    innocent: 'paid to the heirs of somebody who died, by deed',
    build: (site, context) =>
      pay(site, context, deadBefore(context), {
        heirDeed: `JC${site.village.code}${context.random.int(100, 999)}`,
      }),
  },
  {
    name: 'died since',
    per20000: 8,
    innocent: 'died after the members had been listed',
    build(site, context) {
      const { listedOn } = context.requisition;
      const person = context.one(
        ({ diedOn }) =>
          diedOn !== null && diedOn > addDays(listedOn, 20) && diedOn < addDays(site.options.asOf, -60),
      );
      return pay(site, context, person, { paidOn: addDays(person?.diedOn ?? listedOn, 30) });
    },
  },
  {
    name: 'left since',
    per20000: 5,
    innocent: 'moved out after the members had been listed',
    build(site, context) {
      const { listedOn } = context.requisition;
      return pay(
        site,
        context,
        context.one(
          ({ movedOutOn, movedInOn }) =>
            movedInOn === null && movedOutOn !== null && movedOutOn > addDays(listedOn, 20),
        ),
      );
    },
  },
  {
    name: 'two kinds',
    per20000: 8,
    innocent: 'land and crops of one requisition',
    build: (site, context) => pay(site, context, context.next(), {}, { kind: 'CROPS', amount: 1800 }),
  },
  {
    name: 'paid again',
    per20000: 8,
    innocent: 'the bank sent the first payment back',
    build(site, context) {
      const { listedOn, amount } = context.requisition;
      return pay(
        site,
        context,
        context.next(),
        { paidOn: addDays(listedOn, 50) },
        { paidOn: addDays(listedOn, 57), amount: -amount },
        { paidOn: addDays(listedOn, 95) },
      );
    },
  },
];
