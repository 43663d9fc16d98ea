// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.
export { DISCLOSURE_ACTIONS, DISCLOSURE_STEPS } from '../../schema/disclosure-workflow.ts';
export { DISCLOSURE_ATTACHMENTS, POWER_CATEGORIES } from '../../schema/power-list.ts';

export const dueStates = ['PUBLISHED', 'IN_REVIEW', 'DRAFT', 'MISSING', 'LATE'] as const;

export const disclosureSides = ['VILLAGE', 'STREET'] as const;

export const noticeKinds = [
  'DUE_SOON',
  'LATE',
  'TO_REVIEW',
  'RETURNED',
  'PUBLISHED',
  'WITHDRAWN',
  'INCOMPLETE',
] as const;
