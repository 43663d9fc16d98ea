import { type Locale, platformError } from '../../schema/errors.ts';
import type { Generation } from '../generation.ts';
import { createInner } from '../inner.ts';
import type { Question } from '../question.ts';
import type { Runs } from '../screening/runs/index.ts';
import type { Schedule } from '../screening/runs/schedules.ts';
import { prepareScreen } from './screens.ts';

interface Parts {
  question: Question;
  generation: Generation;
  runs: Runs | null;
}

/** City, prefecture, district, street, village: a code that ends between two of them is none. */
const DIVISION = /^(\d{2}|\d{4}|\d{6}|\d{9}|\d{12})$/;

/** Root fields by which screens are kept and run. What they keep is read in oversight's registers. */
export function runResolvers({ question, generation, runs: kept }: Parts) {
  const { caller, locale } = question;
  const open = (): Runs => {
    if (!kept) throw platformError('RUNS_UNAVAILABLE', {}, { locale });
    return kept;
  };
  const user = () => caller.user ?? '';
  /** Reads a screen with the caller's rights. Throws SCREEN_INVALID; what it touches, and what was refused, is on record. */
  const examine = async (text: string) => {
    // What a screen touches is taken from the account of its question: one of its own.
    const own = { ...question, inner: createInner() };
    try {
      return await prepareScreen(generation, own, text);
    } finally {
      question.inner.include(own.inner);
    }
  };

  return {
    async saveScreen({
      text,
      propose,
      division,
    }: {
      text: string;
      propose: boolean;
      division?: string | null;
    }) {
      const { screens } = open();
      const divisionCode = divisionOf(question, division);
      const { screen } = await examine(text);
      return screens.save({ screen, text, author: user(), divisionCode }, propose);
    },

    async approveScreen({ id }: { id: string }) {
      const { screens } = open();
      const { text, divisionCode } = await screens.byId(id);
      requireWithin(question, divisionCode);
      // Checked again, with the rights of the second person: the graph may have changed since it was proposed.
      await examine(text);
      return screens.approve(id, user(), text);
    },

    async retireScreen({ id }: { id: string }) {
      const { screens } = open();
      requireWithin(question, (await screens.byId(id)).divisionCode);
      return screens.retire(id);
    },

    async startRun(args: { screen: string; incremental: boolean; division?: string | null }) {
      const { screens, runs } = open();
      const divisionCode = divisionOf(question, args.division);
      const screen = await screens.active(args.screen, divisionCode);
      if (!screen) throw platformError('NOT_FOUND', {}, { locale });
      // Whoever may not read what the screen reads learns it now, not from a run that failed.
      await examine(screen.text);
      return runs.start({ screen, caller, mode: modeOf(args), divisionCode });
    },

    cancelRun: ({ id }: { id: string }) => open().runs.cancel(id, divisionOf(question, null)),

    async scheduleRun(args: {
      screen: string;
      cron: string;
      incremental: boolean;
      division?: string | null;
    }) {
      const divisionCode = divisionOf(question, args.division);
      const given = { screen: args.screen, divisionCode, cron: args.cron, mode: modeOf(args) };
      return scheduleOf(await open().schedules.set(caller, given));
    },

    unscheduleRun: ({ id }: { id: string }) => open().schedules.remove(id, divisionOf(question, null)),

    runSchedules: async () => (await open().schedules.list(divisionOf(question, null))).map(scheduleOf),
  };
}

/** The division asked for, which lies within the caller's own. Throws ARGUMENT_INVALID. */
function divisionOf({ caller, locale }: Question, division: string | null | undefined): string {
  const { jurisdiction } = caller;
  const asked = division ?? jurisdiction;
  if (jurisdiction !== null && asked !== null && DIVISION.test(asked) && asked.startsWith(jurisdiction)) {
    return asked;
  }
  throw outside(jurisdiction, locale);
}

function requireWithin({ caller, locale }: Question, divisionCode: string): void {
  const { jurisdiction } = caller;
  if (jurisdiction === null || !divisionCode.startsWith(jurisdiction)) throw outside(jurisdiction, locale);
}

function outside(jurisdiction: string | null, locale: Locale) {
  const expected = `a division within your jurisdiction, ${jurisdiction ?? 'of which you have none'}`;
  return platformError('ARGUMENT_INVALID', { argument: 'division', expected }, { locale });
}

function modeOf({ incremental }: { incremental: boolean }): 'FULL' | 'INCREMENTAL' {
  return incremental ? 'INCREMENTAL' : 'FULL';
}

function scheduleOf(schedule: Schedule) {
  return { ...schedule, incremental: schedule.mode === 'INCREMENTAL' };
}
