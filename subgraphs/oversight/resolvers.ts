import { closedCases } from './closed-cases.ts';
import { alertFields } from './disclosure.ts';
import { mutations } from './mutations.ts';
import { type Course, progressOf } from './progress.ts';
import { openAlertsOf } from './report-alerts.ts';
import type { Resolvers } from './schema.generated.ts';
import type { alerts } from './tables.ts';
import { alertWorkbook } from './workbook.ts';

/** Rows are what was selected of them: `needs` says which columns these read. */
const row = (parent: unknown) => parent as typeof alerts.$inferSelect;

export const resolvers: Resolvers = {
  Alert: {
    reason: (alert, _args, context) => alertFields.reason(row(alert), context),
    facts: (alert, _args, context) => alertFields.facts(row(alert), context),
    references: (alert, _args, context) => alertFields.references(row(alert), context),
    withheld: (alert, _args, context) => alertFields.withheld(row(alert), context),
  },
  PublicReport: {
    openAlerts: (report, _args, context) =>
      openAlertsOf(context, report as Parameters<typeof openAlertsOf>[1]),
  },
  Query: {
    alertWorkbook: (_root, args, context, info) => alertWorkbook(args, context, info),
    closedCases: (_root, { numbers }, context) => closedCases(context, numbers),
  },
  ScreenRun: { progress: (run, _args, { clock }) => progressOf(run as Course, clock()) },
  Mutation: mutations,
};
