import { addDays, addMonths, monthOf, monthsFrom } from '../../calendar.ts';
import type { Random, RowEvent } from '../../types.ts';
import { moment, yuan } from '../calendar.ts';
import { inventUscc, outsider } from '../invented.ts';
import { type Bid, type Company, isCompany, type Lot, type Party } from '../model.ts';
import type { Sector } from '../sector.ts';
import { personIn } from '../village/site.ts';

interface Employer {
  readonly uscc: string;
  readonly name: string;
}

/** Somebody's months with an employer. */
interface Employment {
  readonly expert: Party;
  readonly employer: Employer;
  readonly from: string;
  readonly to: string;
}

interface Seat {
  readonly expert: Party;
  readonly lot: Lot;
  readonly recusedOn: string | null;
}

/** Who judged the offices' tenders and who employed them; with P16, a judge who is tied to a bidder. */
export function* expertRows(sector: Sector): Generator<RowEvent> {
  const random = sector.random.fork('experts');
  const lots = sector.lots.filter(
    (lot) => lot.openedOn !== null && lot.plan.buyer.kind !== 'VILLAGE_COMMITTEE',
  );
  const experts = Array.from({ length: 24 }, () => newcomer(sector, random));
  const first = monthOf(sector.start);
  const employments: Employment[] = experts.map((expert) => ({
    expert,
    employer: institute(sector, random),
    from: first,
    to: monthOf(sector.asOf),
  }));
  const seats = lots.flatMap((lot) =>
    random
      .sample(experts, lot.plan.random.fork('jury').pick([3, 3, 5]))
      .map((expert): Seat => ({ expert, lot, recusedOn: null })),
  );
  for (const { seat, employment } of plantTies(sector, random, lots)) {
    seats.push(seat);
    if (employment) employments.push(employment);
  }
  const ids = random.fork('ids');
  for (const { expert, lot, recusedOn } of seats) {
    yield row('tenderExperts', ids.uuid(), moment(drawnOn(lot), 15), {
      divisionCode: lot.plan.divisionCode,
      ...personIn('expert', expert),
      projectCode: lot.plan.project,
      tender: lot.number,
      drawnOn: drawnOn(lot),
      recusedOn,
    });
  }
  for (const { expert, employer, from, to } of employments) {
    for (const month of monthsFrom(from, to)) {
      yield row('socialInsurance', ids.uuid(), moment(sector.asOf, 8), {
        divisionCode: sector.towns[0]!.code,
        ...personIn('insured', expert),
        employerUscc: employer.uscc,
        employerName: employer.name,
        kind: 'CONTRIBUTION',
        month,
        amount: yuan(1280),
      });
    }
  }
}

const row = (
  table: string,
  id: string,
  updatedAt: string,
  rest: Readonly<Record<string, unknown>>,
): RowEvent => ({
  department: 'finance',
  table,
  row: { id, updatedAt, ...rest },
});

/** The day before the bids are opened. */
const drawnOn = (lot: Lot): string => addDays(lot.openedOn!, -1);

function newcomer(sector: Sector, random: Random): Party {
  for (;;) {
    const party = outsider(random);
    if (sector.used.has(party.identityNumber)) continue;
    sector.used.add(party.identityNumber);
    return party;
  }
}

const institute = (sector: Sector, random: Random): Employer => ({
  uscc: inventUscc(random, '12', sector.towns[0]!.districtCode),
  name: `天津${random.pick(['市政', '建筑', '农业', '水利', '信息', '环境'])}${random.pick(['设计院', '研究所', '职业学院'])}`,
});

interface Tie {
  readonly seat: Seat;
  readonly employment: Employment | null;
}

/** P16: employed by a bidder within three years, or holding a share of one. Each case is an expert and a lot of its own. */
function* plantTies(sector: Sector, random: Random, lots: readonly Lot[]): Generator<Tie> {
  const order = random.sample(lots, lots.length);
  for (const { count, innocent, tie } of cases) {
    for (let place = 0; place < count; place += 1) {
      const made = takeFirst(order, (lot) => tie(lot, () => newcomer(sector, random), order));
      if (!made) break;
      yield made;
      const subject = { kind: 'PERSON', value: made.seat.expert.identityNumber } as const;
      const detail = { tender: made.seat.lot.number };
      if (innocent === null) sector.truth.plant('P16', subject, detail);
      else sector.truth.lookalike('P16', subject, innocent, detail);
    }
  }
}

function takeFirst(order: Lot[], make: (lot: Lot) => Tie | null): Tie | null {
  for (const [index, lot] of order.entries()) {
    const made = make(lot);
    if (!made) continue;
    order.splice(index, 1);
    return made;
  }
  return null;
}

interface TieCase {
  readonly count: number;
  readonly innocent: string | null;
  tie(lot: Lot, newcomer: () => Party, others: readonly Lot[]): Tie | null;
}

/** An expert who works, or worked, for a bidder of the lot; months counted back from the day of the draw. */
function employed(lot: Lot, expert: Party, company: Company, from: number, to: number): Tie {
  const month = monthOf(drawnOn(lot));
  return {
    seat: { expert, lot, recusedOn: null },
    employment: { expert, employer: company, from: addMonths(month, -from), to: addMonths(month, -to) },
  };
}

const bidder = (lot: Lot): Company | null => lot.bids[0]?.company ?? null;

const cases: readonly TieCase[] = [
  {
    count: 1,
    innocent: null,
    tie: (lot, expert) => (lot.bids.length > 0 ? employed(lot, expert(), bidder(lot)!, 20, 0) : null),
  },
  {
    count: 1,
    innocent: null,
    tie: (lot, expert) => (lot.bids.length > 0 ? employed(lot, expert(), bidder(lot)!, 50, 16) : null),
  },
  {
    count: 1,
    innocent: null,
    tie(lot) {
      const expert = lot.bids.map((bid) => minorHolder(bid, drawnOn(lot))).find((party) => party !== null);
      return expert ? { seat: { expert, lot, recusedOn: null }, employment: null } : null;
    },
  },
  {
    count: 6,
    innocent: 'stood aside',
    tie(lot, expert) {
      if (lot.bids.length === 0) return null;
      const made = employed(lot, expert(), bidder(lot)!, 20, 0);
      return { ...made, seat: { ...made.seat, recusedOn: drawnOn(lot) } };
    },
  },
  {
    count: 5,
    innocent: 'left the bidder more than three years before',
    tie: (lot, expert) => (lot.bids.length > 0 ? employed(lot, expert(), bidder(lot)!, 60, 40) : null),
  },
  {
    count: 6,
    innocent: 'works for a firm that bid on other lots',
    tie(lot, expert, others) {
      const here = new Set(lot.bids.map(({ company }) => company));
      const firm = others
        .flatMap(({ bids }) => bids.map(({ company }) => company))
        .find((company) => !here.has(company));
      return firm ? employed(lot, expert(), firm, 20, 0) : null;
    },
  },
];

/** A person who holds some of the bidder without running it. */
function minorHolder({ company }: Bid, day: string): Party | null {
  const holding = company.holdings.find(
    ({ holder, since, until }) =>
      holder !== company.representative && !isCompany(holder) && since <= day && until === null,
  );
  return holding ? (holding.holder as Party) : null;
}
