import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import * as codes from './codes.ts';
import department from './index.ts';

it.each([
  ['CollectiveContractKind', codes.collectiveContractKinds],
  ['AssetKind', codes.assetKinds],
  ['AreaUnit', codes.areaUnits],
  ['AwardMode', codes.awardModes],
  ['CollectiveContractStatus', codes.collectiveContractStatuses],
  ['TransactionDirection', codes.transactionDirections],
  ['TransactionCategory', codes.transactionCategories],
  ['VoucherKind', codes.voucherKinds],
  ['AttachmentKind', codes.attachmentKinds],
  ['CollectiveAssetStatus', codes.collectiveAssetStatuses],
  ['OfficialPost', codes.officialPosts],
  ['Kinship', codes.kinships],
  ['MeetingKind', codes.meetingKinds],
])('%s has the values that its column may hold', (name, values) => {
  const type = department.schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
});
