import { monthNumber } from './rules/calendar.ts';
import { RuleError } from './rules/define.ts';
import { type Expression, parseExpression, startEvaluation } from './rules/environment.ts';
import type { Parameter, ParameterValue, Screen } from './screen.ts';

/** When and where a screen is run: what decides which of a parameter's values holds. */
export interface RunSetting {
  /** `YYYY-MM` */
  month: string;
  /** division code or its prefix */
  division: string;
}

/**
 * The value that holds: of those for the longest division prefix, the one with the latest `from` that is not
 * after the month. A month before every `from` takes the earliest, as the oldest rule that is known.
 */
export function parameterValue(
  { values }: Parameter,
  { month, division }: RunSetting,
): ParameterValue | null {
  const here = values.filter((one) => division.startsWith(one.division ?? ''));
  const prefix = Math.max(-1, ...here.map((one) => one.division?.length ?? 0));
  const ofPrefix = here
    .filter((one) => (one.division?.length ?? 0) === prefix)
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  return (ofPrefix.findLast(({ from }) => from <= month) ?? ofPrefix[0])?.value ?? null;
}

/** What a derived parameter may read: the parameters, those derived before it among them, and the run's month. */
export const DERIVED_VARIABLES = ['params', 'month'] as const;

/** All parameters of a screen as one run has them. */
export function parametersOf(
  { parameters, derived }: Pick<Screen, 'parameters' | 'derived'>,
  setting: RunSetting,
): Record<string, ParameterValue | null> {
  const params = Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameterValue(parameter, setting)]),
  );
  const month = monthNumber(setting.month);
  for (const [name, text] of Object.entries(derived)) {
    params[name] = derivedValue(expressionOf(text), { params, month });
  }
  return params;
}

/** What cannot be computed is null, which no filter of GraphQL takes: the run does not go on with less. */
function derivedValue(expression: Expression, variables: Record<string, unknown>): ParameterValue | null {
  try {
    return (expression.evaluate(variables, startEvaluation()) ?? null) as ParameterValue | null;
  } catch (error) {
    if (error instanceof RuleError) return null;
    throw error;
  }
}

const MAX_KNOWN = 500;
const known = new Map<string, Expression>();

function expressionOf(text: string): Expression {
  const expression = known.get(text) ?? parseExpression(text, DERIVED_VARIABLES);
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(text, expression);
  return expression;
}
