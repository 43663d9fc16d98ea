import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ALERT_STATUSES,
  ALERT_TRANSITIONS,
  type AlertAction,
  type AlertKind,
  type AlertStatus,
  foundAgain,
  nextAlertStatus,
} from './alert-workflow.ts';

const actions = [...new Set(ALERT_TRANSITIONS.map(({ action }) => action))];
const anAction = fc.constantFrom(...actions);
const aKind = fc.constantFrom<AlertKind>('ALERT', 'SERVICE');
const byPeople = (action: AlertAction) =>
  ALERT_TRANSITIONS.some((transition) => transition.action === action && transition.by !== 'ENGINE');

/** The states that a history of actions passes through, what cannot be done being refused. */
function walk(
  kind: AlertKind,
  history: readonly AlertAction[],
): { action: AlertAction; after: AlertStatus }[] {
  let status: AlertStatus = 'NEW';
  return history.flatMap((action) => {
    const next = nextAlertStatus(action, { status, kind });
    if (next === null) return [];
    status = next;
    return [{ action, after: next }];
  });
}

describe('the workflow of an alert', () => {
  it('makes a lead by one action alone, which is a person’s, and nothing undoes it', () => {
    fc.assert(
      fc.property(aKind, fc.array(anAction, { maxLength: 30 }), (kind, history) => {
        const steps = walk(kind, history);
        const at = steps.findIndex(({ after }) => after === 'LEAD');
        if (at < 0) return;
        expect(steps[at]!.action).toBe('RAISE_LEAD');
        expect(byPeople('RAISE_LEAD')).toBe(true);
        expect(steps.length).toBe(at + 1);
      }),
    );
  });

  it('never makes a lead of a service alert', () => {
    fc.assert(
      fc.property(fc.array(anAction, { maxLength: 30 }), (history) => {
        expect(walk('SERVICE', history).map(({ after }) => after)).not.toContain('LEAD');
      }),
    );
  });

  it('has an answer only where it was asked for one', () => {
    fc.assert(
      fc.property(aKind, fc.array(anAction, { maxLength: 30 }), (kind, history) => {
        const steps = walk(kind, history);
        for (const [at, { action }] of steps.entries()) {
          if (action === 'ANSWER') expect(steps[at - 1]?.after).toBe('ASSIGNED');
        }
      }),
    );
  });

  it('leads from everywhere to somewhere, but from a lead', () => {
    for (const status of ALERT_STATUSES) {
      const onward = actions.filter((action) => nextAlertStatus(action, { status, kind: 'ALERT' }) !== null);
      expect(onward.length > 0, status).toBe(status !== 'LEAD');
    }
  });
});

describe('an alert found again', () => {
  const day = fc.constantFrom('2026-01-01', '2026-06-30', '2026-07-01', '2026-12-31');
  const amount = fc.option(fc.integer({ min: 0, max: 1000 }));

  it('is an alert anew only after its judgement is over, or where more is amiss than was settled', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ALERT_STATUSES),
        aKind,
        day,
        day,
        amount,
        amount,
        (status, kind, judgedUntil, today, before, now) => {
          const after = foundAgain({ status, kind, judgedUntil, amount: before }, { today, amount: now });
          const over = status === 'JUDGED_FALSE' && judgedUntil < today;
          const more = status === 'SETTLED' && (now ?? 0) > (before ?? 0);
          expect(after).toBe(over || more ? 'NEW' : status);
        },
      ),
    );
  });

  it('holds a judgement through its last day', () => {
    const alert = { status: 'JUDGED_FALSE', kind: 'ALERT', judgedUntil: '2026-06-30', amount: null } as const;
    expect(foundAgain(alert, { today: '2026-06-30', amount: null })).toBe('JUDGED_FALSE');
    expect(foundAgain(alert, { today: '2026-07-01', amount: null })).toBe('NEW');
  });
});
