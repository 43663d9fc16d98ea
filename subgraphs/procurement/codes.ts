/** The value lists of procurement's coded columns; schema.graphql describes each value, a test holds both against each other. */

export const procurementCategories = ['WORKS', 'GOODS', 'SERVICES'] as const;

export const procurementMethods = [
  'OPEN_TENDER',
  'INVITED_TENDER',
  'COMPETITIVE_NEGOTIATION',
  'COMPETITIVE_CONSULTATION',
  'INQUIRY',
  'SINGLE_SOURCE',
  'FRAMEWORK',
  'DIRECT',
] as const;

export const tenderStatuses = ['PLANNED', 'PUBLISHED', 'OPENED', 'AWARDED', 'FAILED', 'CANCELLED'] as const;

export const awardCriteria = ['LOWEST_PRICE', 'COMPREHENSIVE', 'QUALITY', 'NEGOTIATED'] as const;

export const bidStatuses = ['PENDING', 'VALID', 'REJECTED', 'WITHDRAWN'] as const;

export const rejectionGrounds = [
  'QUALIFICATION',
  'RESPONSIVENESS',
  'PRICE',
  'FORMALITY',
  'LATE',
  'COLLUSION',
  'OTHER',
] as const;

export const contractStatuses = ['AWARDED', 'SIGNED', 'COMPLETED', 'TERMINATED', 'CANCELLED'] as const;

export const amendmentKinds = ['ADDITION', 'REDUCTION', 'CORRECTION', 'EXTENSION'] as const;

export const organizationKinds = [
  'COMPANY',
  'STATE_OWNED_COMPANY',
  'LISTED_COMPANY',
  'INVESTMENT_FUND',
  'SOLE_PROPRIETOR',
  'COOPERATIVE',
  'COLLECTIVE_ORGANIZATION',
  'VILLAGE_COMMITTEE',
  'GOVERNMENT',
  'PUBLIC_INSTITUTION',
  'SOCIAL_ORGANIZATION',
  'OTHER',
] as const;

export const organizationStatuses = ['ACTIVE', 'SUSPENDED', 'REVOKED', 'DEREGISTERED'] as const;
