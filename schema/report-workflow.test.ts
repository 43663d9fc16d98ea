import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isAnswer,
  nextReportStatus,
  REPORT_ACTIONS,
  REPORT_STATUSES,
  REPORT_TRANSITIONS,
  type ReportAction,
  type ReportStatus,
} from './report-workflow.ts';

function walk(history: readonly ReportAction[]): { action: ReportAction; after: ReportStatus }[] {
  let status: ReportStatus = 'RECEIVED';
  return history.flatMap((action) => {
    const next = nextReportStatus(action, status);
    if (next === null) return [];
    status = next;
    return [{ action, after: next }];
  });
}

const histories = fc.array(fc.constantFrom(...REPORT_ACTIONS), { maxLength: 40 });

describe('the workflow of a report', () => {
  it('has a result only of what was accepted, a vote only of what has a result, and no way back', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const steps = walk(history);
        const concluded = steps.findIndex(({ after }) => after === 'CONCLUDED');
        const vote = steps.findIndex(({ action }) => action === 'VOTE');
        if (vote >= 0) expect(concluded >= 0 && concluded < vote).toBe(true);
        if (concluded < 0) return;
        expect(steps.slice(0, concluded).at(-1)).toBeDefined();
        expect(steps.slice(0, concluded).findLast(({ action }) => action === 'ACCEPT')).toBeDefined();
        for (const { after } of steps.slice(concluded)) expect(after).toBe('CONCLUDED');
      }),
    );
  });

  it('ends where a report is forwarded', () => {
    for (const action of REPORT_ACTIONS) expect(nextReportStatus(action, 'FORWARDED')).toBeNull();
  });

  it('is left by the office alone, which tells the reporter whenever the state changes', () => {
    for (const { action, from, to, by } of REPORT_TRANSITIONS) {
      const changes = to !== 'SAME' && from.some((status) => status !== to);
      if (by === 'REPORTER') expect(changes, action).toBe(false);
      if (changes) expect(isAnswer(action), action).toBe(true);
    }
    expect(REPORT_STATUSES.every((status) => nextReportStatus('RECEIVE', status) === null)).toBe(true);
  });
});
