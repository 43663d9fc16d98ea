import { type Period, periodOf } from './period.ts';
import { type Fact, reasonOf, tellable } from './reason.ts';
import type { Rule } from './rule.ts';
import type { CalendarDays } from './rules/calendar.ts';
import { RuleError } from './rules/define.ts';
import type { Expression } from './rules/environment.ts';
import type { Screen, Words } from './screen.ts';
import { evaluationIn, standingOf } from './standing.ts';

/** Somebody or something that the set kept, with what was read about it. */
export interface Candidate {
  /** link token, USCC or division code */
  key: string;
  subject: unknown;
  /** values that the operands carry, by their names; null where an operand has none */
  values: Readonly<Record<string, number | null>>;
}

/** What holds for all candidates of a run. */
export interface JudgeSetting {
  /** `YYYY-MM-DD`: the day up to which the run looks */
  today: string;
  /** division code or prefix for which parameters are taken */
  division: string;
  population?: unknown;
  calendar?: CalendarDays;
}

/** What a rule makes of one candidate. */
export interface Verdict {
  finding: boolean;
  /** the suppression that holds it back, by name */
  suppressed: string | null;
  amount: number | null;
  /** `2025-03..2026-01` */
  period: string | null;
  /** what findings of one subject and screen are merged by */
  periodKey: string | null;
  references: string[];
  /** where the rule says that it belongs */
  division: string | null;
  /** to whom it rolls up */
  driver: string | null;
  facts: Record<string, Fact>;
  reason: Words | null;
}

/** The rule could not be evaluated: a fault of the run, neither a finding nor none. */
export interface JudgeFault {
  fault: string;
}

const NONE: Verdict = {
  finding: false,
  suppressed: null,
  amount: null,
  period: null,
  periodKey: null,
  references: [],
  division: null,
  driver: null,
  facts: {},
  reason: null,
};
const MAX_REFERENCES = 500;

/** Judges one candidate. Never throws for what a rule does. Give all candidates of a run one and the same setting. */
export function judge(
  compiled: { screen: Screen; rule: Rule },
  { key, subject, values }: Candidate,
  setting: JudgeSetting,
): Verdict | JudgeFault {
  const { screen, rule } = compiled;
  const standing = standingOf(compiled, setting);
  if ('fault' in standing) return standing;
  const evaluation = evaluationIn(compiled, setting);
  const variables: Record<string, unknown> = { ...standing.variables, subject, key, values };
  let at = '';
  const value = (name: string, expression: Expression) => {
    at = name;
    return expression.evaluate(variables, evaluation);
  };
  try {
    for (const [name, expression] of rule.lets) variables[name] = value(`let.${name}`, expression);
    const found = value('finding', rule.finding);
    const finding = Array.isArray(found) ? found.length > 0 : found === true;
    if (!finding) return NONE;
    const amount = rule.amount ? amountOf(value('amount', rule.amount)) : null;
    const period: Period | null = rule.period ? periodOf(value('period', rule.period)) : null;
    const ownKey = rule.periodKey ? value('periodKey', rule.periodKey) : null;
    const references = rule.references ? referencesOf(value('references', rule.references)) : [];
    const division = rule.division ? codeOf(value('division', rule.division)) : null;
    const driver = rule.driver ? codeOf(value('driver', rule.driver)) : null;
    const facts = Object.fromEntries(
      rule.facts.map(([name, expression]) => [name, tellable(value(`facts.${name}`, expression))]),
    );
    const suppressed = rule.suppress.find(({ name, when }) => value(`suppress.${name}`, when) === true);
    const shown =
      period === null
        ? null
        : period.first === period.last
          ? period.first
          : `${period.first}..${period.last}`;
    return {
      finding,
      suppressed: suppressed?.name ?? null,
      amount,
      period: shown,
      periodKey: ownKey === null ? (period?.first.slice(0, 4) ?? null) : String(ownKey),
      references,
      division,
      driver,
      facts,
      reason: reasonOf(screen.reason, { ...facts, amount, period: shown }),
    };
  } catch (error) {
    if (!(error instanceof RuleError)) throw error;
    return { fault: `${at}: ${error.message}` };
  }
}

function amountOf(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new RuleError('expected a finite number of yuan');
  return Math.round(value * 100) / 100;
}

function codeOf(value: unknown): string | null {
  return typeof value === 'string' && value.length <= 64 ? value : null;
}

function referencesOf(value: unknown): string[] {
  if (!Array.isArray(value)) throw new RuleError('expected a list of "register:id"');
  const texts = value.filter((one) => typeof one === 'string');
  return [...new Set(texts)].slice(0, MAX_REFERENCES);
}
