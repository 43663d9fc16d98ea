import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, entityByKey, firstOf, isToken, readPaymentBatch } from '../kit/index.ts';
import type { Loaders } from './loaders.ts';
import {
  nextPayments,
  type OwnHousehold,
  ownHousehold,
  ownPayments,
  ownSubjects,
  paymentsAsOf,
  villageName,
} from './own-household.ts';
import type { PersonResolvers, QueryResolvers, Resolvers } from './schema.generated.ts';
import { issuedSlips, issueSlip, openSlip, revokeSlip, slipsOfHousehold } from './slips.ts';
import { stopPayments } from './stop-payments.ts';
import { createTemporaryList } from './temporary-list.ts';

type Context = DepartmentContext<Loaders>;

export const resolvers: Resolvers<Context> = {
  Query: {
    person: (_, { id }) => entity('Person', id),
    household: (_, { id }) => entity('Household', id),
    village: entityByKey('Village') as NonNullable<QueryResolvers<Context>['village']>,
    ownHousehold: (_, __, context) => ownHousehold(context) as never,
    ownSubjects: (_, __, context) => ownSubjects(context),
    issuedSlips: (_, __, context) => issuedSlips(context),
    allowanceBatch: (_, args, context, info) => readPaymentBatch(context, info, args, 'AllowanceScheme'),
  },
  Mutation: {
    stopPlannedPayments: (_, args, context) => stopPayments(context, args),
    createTemporaryList: (_, args, context) => createTemporaryList(context, args),
    issueSlip: (_, args, context) => issueSlip(context, args),
    revokeSlip: (_, args, context) => revokeSlip(context, args),
    openSlip: (_, args, context) => openSlip(context, args),
  },
  Person: {
    residency: async ({ id }, _, context) =>
      (await registration(id, context))?.residency ?? unknownResidency(context),
    household: async ({ id }, _, context) =>
      reference('Household', (await registration(id, context))?.householdId),
    // Several reports of one death differ in their days: the earliest report that was not cancelled counts, since from
    // it on everybody could have known; a report without a day of its own comes last, then the earlier death.
    death: firstOf({
      register: 'deaths',
      where: { cancelledOn: { isNull: true } },
      orderBy: [
        { field: 'REPORTED_ON', direction: 'ASC' },
        { field: 'DIED_ON', direction: 'ASC' },
      ],
    }) as NonNullable<PersonResolvers<Context>['death']>,
    name: async ({ id }, _, context) => (await identity(id, context))?.personName,
    identityNumber: async ({ id }, _, context) => (await identity(id, context))?.personIdentityNumber,
    phone: async ({ id }, _, context) => (await identity(id, context))?.phone,
    address: async ({ id }, _, context) => (await identity(id, context))?.address,
    bankAccount: async ({ id }, _, context) => (await identity(id, context))?.bankAccount,
  },
  OwnHousehold: {
    villageName: (household, _, context) => villageName(own(household), context),
    members: (household) => [...own(household).people],
    payments: (household, { since }, context) => ownPayments(own(household), context, since),
    nextPayments: (household, _, context) => nextPayments(own(household), context),
    slips: (household, _, context) => slipsOfHousehold(context, own(household).householdId),
    asOf: (_, __, context) => paymentsAsOf(context),
  },
  Household: {
    head: async ({ id }, _, context) =>
      reference('Person', (await members(id, context)).find(({ isHead }) => isHead)?.personId),
    members: async ({ id }, _, context) =>
      (await members(id, context)).map(({ personId }) => ({ __typename: 'Person', id: personId })),
    address: async ({ id }, _, context) => (await context.loaders.householdAddresses.load(id))?.address,
  },
};

/** What `Query.ownHousehold` gives is more than its fields show. */
const own = (household: unknown) => household as OwnHousehold;

const registration = (id: string, { loaders }: Context) => loaders.registrations.load(id);
const identity = (id: string, { loaders }: Context) => loaders.identities.load(id);
const members = async (id: string, { loaders }: Context) => (await loaders.householdMembers.load(id)) ?? [];

const reference = <Name extends 'Person' | 'Household'>(__typename: Name, id: string | null | undefined) =>
  id ? { __typename, id } : null;

/** A person nobody here knows is one all the same: other departments may have rows about them. */
function entity<Name extends 'Person' | 'Household'>(__typename: Name, id: string) {
  if (!isToken(id)) throw platformError('ARGUMENT_INVALID', { argument: 'id', expected: 'a link token' });
  return { __typename, id };
}

/** Who is not in the register is a non-resident; a reader who sees a part of it cannot tell. */
function unknownResidency({ caller }: Context) {
  const seesAll = caller.jurisdiction !== null && caller.jurisdiction.length <= 2;
  return seesAll ? 'NON_RESIDENT' : null;
}
