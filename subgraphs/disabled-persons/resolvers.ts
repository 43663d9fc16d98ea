import { type DepartmentContext, readPaymentBatch } from '../kit/index.ts';
import type { Resolvers } from './schema.generated.ts';

/** All else is a register's row, which the kit's own resolvers answer from its columns. */
export const resolvers: Resolvers<DepartmentContext> = {
  Query: {
    disabilityBatch: (_, args, context, info) =>
      readPaymentBatch(context, info, args, 'DisabilitySubsidyKind'),
  },
};
