import type { hotlineSatisfactions, hotlineStatuses } from '../../../subgraphs/hotline/codes.ts';
import { addDays, ageOn } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import { isPresent } from '../presence.ts';
import { createRandom } from '../random.ts';
import type { Site } from '../site.ts';
import { personOf } from '../situations/situation.ts';
import type { Random } from '../types.ts';
import { type Matter, matterNamed, matters } from './matters.ts';
import { callInVillage } from './village-cases.ts';

/** A call to 12345. */
export interface Ticket {
  readonly caller: Resident;
  /** whether the caller gave an identity number; all leave the number they call from */
  readonly named: boolean;
  readonly number: string;
  readonly day: string;
  readonly matter: Matter;
  readonly text: string;
  readonly status: (typeof hotlineStatuses)[number];
  readonly closedOn: string | null;
  readonly reopenedFrom: string | null;
  readonly satisfaction: (typeof hotlineSatisfactions)[number] | null;
}

interface Call {
  readonly day: string;
  readonly matter: string | Matter;
  readonly text?: string;
  readonly withdrawn?: boolean;
  /** raises again the call made so many before it */
  readonly again?: number;
}

/** Everybody calls once at most, or about different things long apart; the cases call again and again. */
export function callHotline(site: Site): void {
  const random = createRandom(site.options.seed, 'village', site.village.index, 'hotline');
  const adults = site.households
    .filter(({ situation }) => situation === null)
    .flatMap(({ members }) => members)
    .filter(
      (person) =>
        isPresent(person) && person.phone !== null && ageOn(person.birthDate, site.options.asOf) >= 25,
    );
  const callers = random.sample(adults, adults.length);
  const first = addDays(site.options.asOf, -720);
  for (const { name, per20000, innocent, calls } of cases) {
    for (let count = site.share(per20000, `H03 ${name}`); count > 0; count -= 1) {
      const caller = callers.pop();
      if (!caller) break;
      const own = random.fork('H03', name, caller.key);
      call(site, caller, own, true, calls(addDays(first, own.int(30, 280)), own));
      if (innocent === null) site.plant('H03', personOf(caller));
      else site.lookalike('H03', personOf(caller), innocent);
    }
  }
  callInVillage(site, ({ matter, days, text, withdrawn = 0 }, own) => {
    for (const [place, day] of days.entries()) {
      const caller = callers.pop();
      if (!caller) return;
      const one = { day, matter, withdrawn: place < withdrawn };
      call(site, caller, own.fork(place), true, [text === undefined ? one : { ...one, text }]);
    }
  });
  for (let count = site.share(900, 'tickets'); count > 0; count -= 1) {
    const caller = callers.pop();
    if (!caller) break;
    const own = random.fork(caller.key);
    const day = addDays(first, own.int(0, 700));
    call(site, caller, own, own.chance(0.6), [{ day, matter: own.pick(matters).name }]);
  }
}

function call(site: Site, caller: Resident, random: Random, named: boolean, calls: readonly Call[]): void {
  const { tickets } = site.ledger;
  const start = tickets.length;
  for (const [place, { day, matter: about, text, withdrawn, again }] of calls.entries()) {
    const matter = typeof about === 'string' ? matterNamed(about) : about;
    const closing = addDays(day, random.int(3, 15));
    const closedOn = withdrawn || closing > site.options.asOf ? null : closing;
    const before = again === undefined ? null : tickets[start + place - again]!;
    const closedMoods = random.weighted([
      ['SATISFIED', 6] as const,
      ['BASICALLY_SATISFIED', 2] as const,
      [null, 3] as const,
      ['DISSATISFIED', 1] as const,
    ]);
    tickets.push({
      caller,
      named,
      number: `R${site.village.code.slice(4)}${String(tickets.length).padStart(4, '0')}`,
      day,
      matter,
      text: text ?? random.pick(matter.texts),
      status: withdrawn ? 'WITHDRAWN' : closedOn === null ? 'ASSIGNED' : 'CLOSED',
      closedOn,
      reopenedFrom: before?.number ?? null,
      satisfaction: closedOn === null ? null : closedMoods,
    });
  }
}

interface HotlineCase {
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  calls(from: string, random: Random): Call[];
}

const after = (day: string, days: readonly number[]) => days.map((count) => addDays(day, count));
const about = (matter: string, days: readonly string[]): Call[] => days.map((day) => ({ day, matter }));

/** H03: three calls about one matter within ninety days, or one made again after it was closed. */
const cases: readonly HotlineCase[] = [
  {
    name: 'three times',
    per20000: 2,
    innocent: null,
    calls: (from, random) => about('惠农补贴发放', after(from, [0, random.int(20, 34), random.int(45, 80)])),
  },
  {
    name: 'closed in name',
    per20000: 2,
    innocent: null,
    calls: (from, random) => [
      { day: from, matter: '公租房漏水' },
      { day: addDays(from, random.int(22, 45)), matter: '公租房漏水', again: 1 },
    ],
  },
  {
    name: 'spread out',
    per20000: 4,
    innocent: 'three calls about one matter over more than ninety days',
    calls: (from) => about('垃圾清运', after(from, [0, 60, 130])),
  },
  {
    name: 'different matters',
    per20000: 4,
    innocent: 'three calls about different matters',
    calls: (from) =>
      after(from, [0, 20, 50]).map((day, n) => ({ day, matter: ['路灯维修', '供水停水', '村务公开'][n]! })),
  },
  {
    name: 'twice',
    per20000: 4,
    innocent: 'two calls about one matter',
    calls: (from) => about('村务公开', after(from, [0, 40])),
  },
  {
    name: 'withdrawn',
    per20000: 3,
    innocent: 'one of three calls withdrawn by the caller',
    calls: (from) =>
      after(from, [0, 12, 30]).map((day, n) => ({ day, matter: '供水停水', withdrawn: n === 1 })),
  },
  {
    name: 'questions',
    per20000: 3,
    innocent: 'questions asked again',
    calls: (from) => about('低保申请', after(from, [0, 15, 40])),
  },
  {
    name: 'habit',
    per20000: 2,
    innocent: 'a caller about everything, twelve times and more a year',
    calls: (from) =>
      Array.from({ length: 14 }, (_, n) => ({
        day: addDays(from, n * 14),
        matter: ['垃圾清运', '路灯维修', '村务公开', '惠农补贴发放', '垃圾清运', '供水停水'][n % 6]!,
      })),
  },
];
