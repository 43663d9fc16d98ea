import type { Question } from '../question.ts';
import { readCalendarDays } from './calendar-days.ts';
import type { CompiledScreen } from './compile.ts';
import type { JudgeSetting } from './judge.ts';
import { parametersOf } from './parameters.ts';
import { type PopulationReading, readPages } from './population-reader.ts';

/** The day and place of a run. */
export type RunPlace = Pick<JudgeSetting, 'today' | 'division'>;

/** What holds for all candidates of a run; or why it is not known, which makes the run incomplete. Data: it can be kept. */
export type SettingReading =
  | { setting: JudgeSetting }
  | { fault: 'CALENDAR_FAILED' }
  | Extract<PopulationReading, { fault: string }>;

/** Reads once what all candidates of a run are held against: the population, and the calendar where the rule asks for it. */
export async function readSetting(
  compiled: CompiledScreen,
  question: Question,
  { today, division }: RunPlace,
): Promise<SettingReading> {
  const setting: JudgeSetting = { today, division };
  const { graph, population, screen, rule } = compiled;
  if (population) {
    const given = parametersOf(screen, { month: today.slice(0, 7), division });
    const reading = await readPages(graph, question, population, given);
    if ('fault' in reading) return reading;
    setting.population = reading.population;
  }
  if (rule.usesCalendar) {
    const days = await readCalendarDays(graph, question);
    if (!days || days.holidays.length === 0) return { fault: 'CALENDAR_FAILED' };
    setting.calendar = days;
  }
  return { setting };
}
