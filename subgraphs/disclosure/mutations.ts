import { attachFile, removeFile } from './attach.ts';
import { type ItemRow, takeStep } from './change-item.ts';
import { draftItem, editItem } from './draft-item.ts';
import type { Resolvers } from './schema.generated.ts';

/** A row as the schema has it: what the power list asks for is computed by the database, and never null. */
const given = async (item: Promise<ItemRow>) => {
  const { requiredAttachments, ...row } = await item;
  return { ...row, requiredAttachments: requiredAttachments ?? [] };
};

/** What villages and streets do with items. Each is one action of the workflow, refused where the workflow has none. */
export const mutations: NonNullable<Resolvers['Mutation']> = {
  draftDisclosedItem: (_, { input }, context) => given(draftItem(context, input)),
  editDisclosedItem: (_, args, context) => given(editItem(context, args)),
  attachToDisclosedItem: (_, args, context) => given(attachFile(context, args)),
  removeFromDisclosedItem: (_, args, context) => given(removeFile(context, args)),
  submitDisclosedItem: (_, args, context) => given(takeStep(context, { ...args, action: 'SUBMIT' })),
  approveDisclosedItem: (_, args, context) => given(takeStep(context, { ...args, action: 'APPROVE' })),
  returnDisclosedItem: (_, args, context) => given(takeStep(context, { ...args, action: 'RETURN' })),
  withdrawDisclosedItem: (_, args, context) => given(takeStep(context, { ...args, action: 'WITHDRAW' })),
  archiveDisclosedItem: (_, args, context) => given(takeStep(context, { ...args, action: 'ARCHIVE' })),
};
