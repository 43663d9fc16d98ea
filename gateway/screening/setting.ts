import type { Question } from '../question.ts';
import { readCalendarDays } from './calendar-days.ts';
import type { CompiledScreen } from './compile.ts';
import { isCut } from './evidence-reader.ts';
import { askWithin } from './inner-question.ts';
import type { JudgeSetting } from './judge.ts';
import { parametersOf } from './parameters.ts';
import { shaped } from './selection-shape.ts';

/** The day and place of a run. */
export type RunPlace = Pick<JudgeSetting, 'today' | 'division'>;

/** What holds for all candidates of a run; or why it is not known, which makes the run incomplete. Data: it can be kept. */
export type SettingReading =
  | { setting: JudgeSetting }
  | { fault: 'POPULATION_FAILED' | 'POPULATION_CUT' | 'CALENDAR_FAILED' };

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
    const variables = Object.fromEntries(population.parameters.map((name) => [name, given[name]]));
    const { data, errors } = await askWithin(graph, question, population.text, variables);
    if (!data || errors?.length) return { fault: 'POPULATION_FAILED' };
    if (isCut(data)) return { fault: 'POPULATION_CUT' };
    setting.population = shaped({ ...data }, population.shape);
  }
  if (rule.usesCalendar) {
    const days = await readCalendarDays(graph, question);
    if (!days || days.holidays.length === 0) return { fault: 'CALENDAR_FAILED' };
    setting.calendar = days;
  }
  return { setting };
}
