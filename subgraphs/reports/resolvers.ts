import { platformError } from '../../schema/errors.ts';
import { today } from '../kit/index.ts';
import type { Resolvers } from './schema.generated.ts';
import type { publicReports } from './tables.ts';

/** Rows are what was selected of them: `needs` says which columns these read. */
const row = (parent: unknown) => parent as typeof publicReports.$inferSelect;

const closed = () => {
  throw platformError('BUSY');
};

export const resolvers: Resolvers = {
  PublicReport: {
    clock: (report, _args, { clock }) => {
      const { status, acceptBy, resultBy } = row(report);
      const nextBy = status === 'RECEIVED' ? acceptBy : status === 'ACCEPTED' ? resultBy : null;
      if (nextBy === null) return { late: false, nextBy, daysLeft: null };
      const daysLeft = Math.round((Date.parse(nextBy) - Date.parse(today(clock))) / 86_400_000);
      return { late: daysLeft < 0, nextBy, daysLeft };
    },
    content: () => null,
  },
  Query: { reportFigures: closed },
  Mutation: {
    reportChallenge: closed,
    submitReport: closed,
    trackReport: closed,
    sayToReport: closed,
    voteOnReport: closed,
    acceptReport: closed,
    replyToReport: closed,
    forwardReport: closed,
    concludeReport: closed,
    noteRaisedReport: closed,
  },
};
