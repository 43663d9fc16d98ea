import type { JudgeSetting } from './judge.ts';
import { parametersOf, parameterValue } from './parameters.ts';
import type { Rule } from './rule.ts';
import { calendarOf, monthNumber } from './rules/calendar.ts';
import { type Evaluation, RuleError } from './rules/define.ts';
import { STANDING_VISITS, startEvaluation } from './rules/environment.ts';
import type { Screen } from './screen.ts';

/** The variables that are the same for every candidate of a run, or the fault that makes each of them one. */
export type Standing = { variables: Readonly<Record<string, unknown>> } | { fault: string };

type Judged = Pick<JudgeSetting, 'today' | 'division' | 'calendar' | 'population'>;

const known = new WeakMap<Rule, WeakMap<object, Standing>>();

/** Computed once for a rule and a setting: a market's quartiles are not worked out again for each of its lots. */
export function standingOf({ screen, rule }: { screen: Screen; rule: Rule }, setting: Judged): Standing {
  const ofRule = known.get(rule) ?? new WeakMap<object, Standing>();
  known.set(rule, ofRule);
  const standing = ofRule.get(setting) ?? compute(screen, rule, setting);
  ofRule.set(setting, standing);
  return standing;
}

/** The allowance of one evaluation in a setting; a candidate's, unless more visits are given. */
export function evaluationIn({ screen }: { screen: Screen }, setting: Judged, visits?: number): Evaluation {
  const { calendar, division } = setting;
  return startEvaluation({
    ...(calendar ? { calendar: calendarOf(calendar) } : {}),
    ...(visits ? { visits } : {}),
    parameterAt: (name, month, where) => {
      const parameter = screen.parameters[name];
      return parameter ? parameterValue(parameter, { month, division: where ?? division }) : null;
    },
  });
}

function compute(screen: Screen, rule: Rule, setting: Judged): Standing {
  const { today, division, population } = setting;
  const variables: Record<string, unknown> = {
    params: parametersOf(screen, { month: today.slice(0, 7), division }),
    population: population ?? null,
    today,
    month: monthNumber(today),
  };
  const evaluation = evaluationIn({ screen }, setting, STANDING_VISITS);
  for (const [name, expression] of rule.standing) {
    try {
      variables[name] = expression.evaluate(variables, evaluation);
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      return { fault: `let.${name}: ${error.message}` };
    }
  }
  return { variables };
}
