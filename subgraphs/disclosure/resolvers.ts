import { POWER_LIST } from '../../schema/power-list.ts';
import { disclosedAttachment } from './attachment.ts';
import { dueBoard } from './due-board.ts';
import { exchangeFeed, exchangeKeys } from './exchange.ts';
import { duplicateFacts, factsOf } from './facts.ts';
import { mutations } from './mutations.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    powerList: () =>
      POWER_LIST.map(({ title, attachments, ...item }) => ({
        ...item,
        title: title.zh,
        titleEn: title.en,
        attachments: [...attachments],
      })),
    dueBoard: (_root, args, context) => dueBoard(context, args),
    facts: (_root, args, context) => factsOf(context, args),
    duplicateFacts: (_root, args, context) => duplicateFacts(context, args),
    exchangeFeed: (_root, args, context) => exchangeFeed(context, args),
    exchangeKeys: (_root, _args, context) => exchangeKeys(context),
    disclosedAttachment: (_root, { id }, context) => disclosedAttachment(context, id),
  },
  Mutation: mutations,
};
