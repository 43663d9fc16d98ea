import { addDays } from '../calendar.ts';
import { createRandom } from '../random.ts';
import type { Site } from '../site.ts';
import type { Random } from '../types.ts';
import { type Matter, matterNamed } from './matters.ts';

/** Calls that somebody else each makes. */
interface Calls {
  readonly matter: Matter;
  readonly days: readonly string[];
  readonly text?: string;
  /** how many of them are withdrawn */
  readonly withdrawn?: number;
}

interface VillageCase {
  readonly innocent: string | null;
  calls(from: string, random: Random): Calls;
}

/** What nobody calls about by chance: for cases that hang on what a call is about. */
const accounts: Matter = {
  name: '集体资金使用',
  category: 'COMPLAINT',
  unit: 'TOWN',
  keywords: ['集体资金', '财务'],
  texts: ['集体资金支出看不明白，希望公布明细。', '村里的钱花在哪里没有说清楚。'],
};
const asked: Matter = { ...accounts, name: '集体资金使用咨询', category: 'CONSULTATION' };

const inAWeek = (from: string, count: number) =>
  Array.from({ length: count }, (_, n) => addDays(monday(from), n % 6));
const once = (name: string, day: string, text: string, withdrawn = 0): Calls => ({
  matter: matterNamed(name),
  days: [day],
  text,
  withdrawn,
});

/** H01: a matter that a village suddenly calls about. H02: words that a call is looked through for. H04: calls about what an alert is about. */
const CASES: Readonly<Record<string, Readonly<Record<string, VillageCase>>>> = {
  H01: {
    WATER: {
      innocent: null,
      calls: (from) => ({ matter: matterNamed('供水停水'), days: inAWeek(from, 13) }),
    },
    RUBBISH: {
      innocent: null,
      calls: (from) => ({ matter: matterNamed('垃圾清运'), days: inAWeek(from, 12) }),
    },
    FEW: {
      innocent: 'eight calls about one matter in a week',
      calls: (from) => ({ matter: matterNamed('供水停水'), days: inAWeek(from, 8) }),
    },
    SPREAD: {
      innocent: 'as many calls, over seven weeks',
      calls: (from) => ({
        matter: matterNamed('垃圾清运'),
        days: Array.from({ length: 14 }, (_, n) => addDays(monday(from), Math.floor(n / 2) * 7)),
      }),
    },
    QUESTIONS: {
      innocent: 'many ask how to apply, after it was announced',
      calls: (from) => ({ matter: matterNamed('低保申请'), days: inAWeek(from, 13) }),
    },
    PRAISE: {
      innocent: 'many are content',
      calls: (from) => ({ matter: matterNamed('服务表扬'), days: inAWeek(from, 12) }),
    },
    WITHDRAWN: {
      innocent: 'half of the calls were withdrawn',
      calls: (from) => ({ matter: matterNamed('供水停水'), days: inAWeek(from, 13), withdrawn: 6 }),
    },
  },
  H02: {
    FALSE_CLAIM: {
      innocent: null,
      calls: (from) => once('惠农补贴发放', from, '反映村里有人冒领耕地补贴，请核查。'),
    },
    KIN: {
      innocent: null,
      calls: (from) => once('低保资格异议', from, '反映低保评定优亲厚友，群众意见很大。'),
    },
    DENIED: {
      innocent: 'says that it is not so',
      calls: (from) => once('惠农补贴发放', from, '问过了，村里没有冒领补贴，就是到账晚，请催办。'),
    },
    QUOTED: {
      innocent: 'quotes a poster',
      calls: (from) => once('村务公开', from, '公开栏上写着“严禁截留”，别的什么也没有，希望公开账目。'),
    },
    ASKED: {
      innocent: 'asks what the word means',
      calls: (from) => once('低保申请', from, '咨询什么样的情况算优亲厚友。'),
    },
    PRAISED: {
      innocent: 'praises',
      calls: (from) => once('服务表扬', from, '感谢工作人员，补贴足额到账，从不克扣。'),
    },
    WITHDRAWN: {
      innocent: 'withdrawn by the caller',
      calls: (from) => once('惠农补贴发放', from, '反映有人虚报种粮面积。', 1),
    },
  },
  H04: {
    SAME: { innocent: null, calls: (from) => ({ matter: accounts, days: [from] }) },
    SAME_TWICE: { innocent: null, calls: (from) => ({ matter: accounts, days: [from, addDays(from, 9)] }) },
    SETTLED: {
      innocent: 'the alert has been settled',
      calls: (from) => ({ matter: accounts, days: [from] }),
    },
    OTHER: {
      innocent: 'the alert is about something else',
      calls: (from) => ({ matter: accounts, days: [from] }),
    },
    LONG_AGO: {
      innocent: 'called more than half a year before',
      calls: (from) => ({ matter: accounts, days: [addDays(from, -260)] }),
    },
    QUESTION: { innocent: 'only asks', calls: (from) => ({ matter: asked, days: [from] }) },
    WITHDRAWN: {
      innocent: 'withdrawn by the caller',
      calls: (from) => ({ matter: accounts, days: [from], withdrawn: 1 }),
    },
  },
};

const IN_ONE = 20;

/** The case of a screen that a village has, if any; it hangs on the village's place among twenty. */
export function hotlineCase(seed: number, village: { index: number }, screen: string): string | null {
  const kinds = Object.entries(CASES[screen] ?? {});
  const drawn = [...kinds, ...kinds.filter(([, { innocent }]) => innocent !== null)].map(([kind]) => kind);
  const places = createRandom(seed, 'hotline cases', screen, Math.floor(village.index / IN_ONE)).sample(
    Array.from({ length: IN_ONE }, (_, index) => index),
    drawn.length,
  );
  return drawn[places.indexOf(village.index % IN_ONE)] ?? null;
}

/** Lets the village's people make the calls of its cases, and writes these into the truth. */
export function callInVillage(site: Site, dial: (calls: Calls, random: Random) => void): void {
  const { options, village } = site;
  for (const [screen, cases] of Object.entries(CASES)) {
    const kind = hotlineCase(options.seed, village, screen);
    if (kind === null) continue;
    const random = site.random.fork('hotline', screen);
    const { innocent, calls } = cases[kind]!;
    dial(calls(addDays(options.asOf, -random.int(30, 75)), random), random);
    const subject = { kind: 'VILLAGE', value: village.code } as const;
    if (innocent === null) site.plant(screen, subject, { kind });
    else site.lookalike(screen, subject, innocent, { kind });
  }
}

function monday(day: string): string {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return addDays(day, -weekday);
}
