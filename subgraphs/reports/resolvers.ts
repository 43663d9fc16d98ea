import { type DepartmentContext, today } from '../kit/index.ts';
import { clockOf } from './clock-of.ts';
import * as actions from './report-actions.ts';
import { contentOf } from './report-content.ts';
import { reportFigures } from './report-figures.ts';
import { deskOf, publicOnly } from './reports-desk.ts';
import type { Resolvers } from './schema.generated.ts';
import { submitReport } from './submit-report.ts';
import type { publicReports } from './tables.ts';
import { sayToReport, trackReport, voteOnReport } from './track-report.ts';

/** Rows are what was selected of them: `needs` says which columns these read. */
const row = (parent: unknown) => parent as typeof publicReports.$inferSelect;

const challenge = (context: DepartmentContext, use: 'SUBMIT' | 'TRACK') => {
  publicOnly(context);
  return deskOf(context).challenge(use, context.clock());
};

export const resolvers: Resolvers = {
  PublicReport: {
    clock: (report, _args, { clock }) => clockOf(row(report), today(clock)),
    content: (report, _args, context) => contentOf(context, row(report)),
  },
  Query: { reportFigures: (_root, { divisionCode }, context) => reportFigures(context, divisionCode) },
  Mutation: {
    reportChallenge: (_root, { use }, context) => challenge(context, use),
    submitReport: (_root, { input }, context) => submitReport(context, input),
    trackReport: (_root, args, context) => trackReport(context, args),
    sayToReport: (_root, args, context) => sayToReport(context, args),
    voteOnReport: (_root, args, context) => voteOnReport(context, args),
    acceptReport: (_root, args, context) => actions.acceptReport(context, args),
    replyToReport: (_root, args, context) => actions.replyToReport(context, args),
    forwardReport: (_root, args, context) => actions.forwardReport(context, args),
    concludeReport: (_root, args, context) => actions.concludeReport(context, args),
    noteRaisedReport: (_root, args, context) => actions.noteRaisedReport(context, args),
  },
};
