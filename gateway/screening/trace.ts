import type { Candidate, JudgeSetting } from './judge.ts';
import { type Fact, tellable } from './reason.ts';
import type { Rule } from './rule.ts';
import { RuleError } from './rules/define.ts';
import type { Expression } from './rules/environment.ts';
import type { Screen } from './screen.ts';
import { evaluationIn, standingOf } from './standing.ts';

/** One expression of a rule, with what it gave for a candidate. */
export interface TraceStep {
  /** `let.late`, `finding`, `facts.months`, `suppress.justReported` */
  name: string;
  value: Fact;
  /** why it has no value */
  fault: string | null;
}

/** Evaluates every expression of a rule for one candidate, also those that a run would not come to. */
export function trace(
  compiled: { screen: Screen; rule: Rule },
  { key, subject, values }: Candidate,
  setting: JudgeSetting,
): TraceStep[] {
  const { rule } = compiled;
  const standing = standingOf(compiled, setting);
  if ('fault' in standing) return [{ name: 'population', value: null, fault: standing.fault }];
  const evaluation = evaluationIn(compiled, setting);
  const variables: Record<string, unknown> = { ...standing.variables, subject, key, values };
  const step = (name: string, expression: Expression, keep?: (value: unknown) => void): TraceStep => {
    try {
      const value = expression.evaluate(variables, evaluation);
      keep?.(value);
      return { name, value: tellable(value), fault: null };
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      keep?.(null);
      return { name, value: null, fault: error.message };
    }
  };
  return [
    ...rule.standing.map(([name]) => ({
      name: `let.${name}`,
      value: tellable(standing.variables[name]),
      fault: null,
    })),
    ...rule.lets.map(([name, expression]) =>
      step(`let.${name}`, expression, (value) => {
        variables[name] = value;
      }),
    ),
    step('finding', rule.finding),
    ...(rule.amount ? [step('amount', rule.amount)] : []),
    ...(rule.period ? [step('period', rule.period)] : []),
    ...rule.facts.map(([name, expression]) => step(`facts.${name}`, expression)),
    ...rule.suppress.map(({ name, when }) => step(`suppress.${name}`, when)),
  ];
}
