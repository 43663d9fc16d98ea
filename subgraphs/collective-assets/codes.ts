/** The value lists of collective-assets' coded columns; schema.graphql describes each value, a test holds both against each other. */

export const collectiveContractKinds = [
  'HOUSEHOLD_CONTRACTING',
  'OTHER_CONTRACTING',
  'LEASE',
  'COOPERATION',
  'SALE',
  'OTHER',
] as const;

export const assetKinds = [
  'FARMLAND',
  'BARREN_LAND',
  'FOREST_LAND',
  'WATER_SURFACE',
  'CONSTRUCTION_LAND',
  'HOUSE',
  'WORKSHOP',
  'SHOP',
  'EQUIPMENT',
  'INFRASTRUCTURE',
  'FINANCIAL',
  'OTHER',
] as const;

export const areaUnits = ['MU', 'SQUARE_METRE', 'ITEM'] as const;

export const awardModes = [
  'PUBLIC_AUCTION',
  'TENDER',
  'COMPETITIVE_TALKS',
  'NEGOTIATED',
  'ALLOTTED',
] as const;

export const collectiveContractStatuses = ['ACTIVE', 'ENDED', 'TERMINATED', 'DISPUTED'] as const;

export const transactionDirections = ['INCOME', 'EXPENSE'] as const;

export const transactionCategories = [
  'SALARY',
  'REIMBURSEMENT',
  'WORKS',
  'PURCHASE',
  'SERVICES',
  'WELFARE',
  'ADMINISTRATION',
  'LAND_COMPENSATION',
  'DIVIDEND',
  'RENT',
  'SUBSIDY',
  'LOAN',
  'OTHER',
] as const;

export const voucherKinds = [
  'INVOICE',
  'RECEIPT',
  'PAYROLL_SHEET',
  'BANK_SLIP',
  'SELF_MADE',
  'NONE',
] as const;

export const attachmentKinds = [
  'NAME_LIST',
  'INVOICE',
  'CONTRACT',
  'MEETING_MINUTES',
  'ACCEPTANCE',
  'BUDGET',
  'BANK_SLIP',
  'PHOTO',
] as const;

export const collectiveAssetStatuses = [
  'IN_USE',
  'LEASED',
  'IDLE',
  'DISPOSED',
  'SCRAPPED',
  'MISSING',
] as const;

export const officialPosts = [
  'PARTY_SECRETARY',
  'VILLAGE_DIRECTOR',
  'DEPUTY_DIRECTOR',
  'COMMITTEE_MEMBER',
  'SUPERVISION_HEAD',
  'ACCOUNTANT',
  'COOPERATIVE_CHAIR',
  'GROUP_LEADER',
] as const;

export const kinships = [
  'SPOUSE',
  'PARENT',
  'CHILD',
  'SIBLING',
  'GRANDPARENT',
  'GRANDCHILD',
  'PARENT_IN_LAW',
  'CHILD_IN_LAW',
  'SIBLING_IN_LAW',
  'OTHER',
] as const;

export const meetingKinds = [
  'VILLAGERS_ASSEMBLY',
  'REPRESENTATIVES',
  'MEMBERS_ASSEMBLY',
  'COMMITTEE',
  'SUPERVISION',
] as const;
