import { platformError } from '../../schema/errors.ts';
import { today } from '../kit/index.ts';
import { changeAlert } from './change-alert.ts';
import { raiseAlert } from './raise-alert.ts';
import { raiseLead } from './raise-lead.ts';
import type { Resolvers } from './schema.generated.ts';

/** What people do with alerts. Each is one action of the workflow, refused where the workflow does not have it. */
export const mutations: NonNullable<Resolvers['Mutation']> = {
  assignAlert: (_, { dueOn, ...seen }, context) =>
    changeAlert(context, seen, 'ASSIGN', (actor, now) => ({
      assignedBy: actor,
      assignedAt: now,
      dueOn: dueOn ?? null,
      // Asked anew, the answer is given anew; the one before stands in the history.
      outcome: null,
      answer: null,
      answeredBy: null,
      answeredAt: null,
    })),
  answerAlert: (_, { outcome, answer, ...seen }, context) =>
    changeAlert(
      context,
      seen,
      'ANSWER',
      (actor, now) => ({ outcome, answer, answeredBy: actor, answeredAt: now }),
      answer,
    ),
  judgeAlert: (_, { reason, until, ...seen }, context) => {
    if (until < today(context.clock)) {
      throw platformError('ARGUMENT_INVALID', { argument: 'until', expected: 'a day that is not over' });
    }
    const judged = (actor: string, now: string) => ({
      judgedBy: actor,
      judgedAt: now,
      judgement: reason,
      judgedUntil: until,
    });
    return changeAlert(context, seen, 'JUDGE_FALSE', judged, reason);
  },
  settleAlert: (_, { note, ...seen }, context) =>
    changeAlert(
      context,
      seen,
      'SETTLE',
      (actor, now) => ({ judgedBy: actor, judgedAt: now, judgement: note, judgedUntil: null }),
      note,
    ),
  reopenAlert: (_, { reason, ...seen }, context) =>
    changeAlert(context, seen, 'REOPEN', () => ({ judgedUntil: null }), reason),
  raiseAlert: (_, args, context) => raiseAlert(context, args),
  raiseLead: (_, args, context) => raiseLead(context, args),
};
