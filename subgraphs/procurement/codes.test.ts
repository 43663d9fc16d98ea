import { isEnumType } from 'graphql';
import { expect, it } from 'vitest';
import * as codes from './codes.ts';
import department from './index.ts';

it.each([
  ['ProcurementCategory', codes.procurementCategories],
  ['ProcurementMethod', codes.procurementMethods],
  ['TenderStatus', codes.tenderStatuses],
  ['AwardCriteria', codes.awardCriteria],
  ['BidStatus', codes.bidStatuses],
  ['RejectionGround', codes.rejectionGrounds],
  ['ContractStatus', codes.contractStatuses],
  ['AmendmentKind', codes.amendmentKinds],
  ['OrganizationKind', codes.organizationKinds],
  ['OrganizationStatus', codes.organizationStatuses],
])('%s has the values that its column may hold', (name, values) => {
  const type = department.schema.getType(name);
  expect(isEnumType(type) && type.getValues().map((value) => value.name)).toEqual(values);
});
