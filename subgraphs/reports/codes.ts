// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

import { REPORT_ACTIONS, REPORT_STATUSES } from '../../schema/report-workflow.ts';

export const categories = [
  'ALLOWANCES',
  'PROJECTS',
  'COLLECTIVE_ASSETS',
  'VILLAGE_AFFAIRS',
  'LAND',
  'PUBLIC_MONEY',
  'CONDUCT',
  'SERVICE',
  'DISPUTE',
  'OTHER',
] as const;

export const statuses = REPORT_STATUSES;

export const actions = REPORT_ACTIONS;

export const outcomes = ['FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'NOT_VERIFIABLE'] as const;

export const destinations = [
  'OFFICE_ABOVE',
  'OTHER_OFFICE',
  'HOTLINE',
  'PETITIONS',
  'JUSTICE',
  'DEPARTMENT',
] as const;

export const sides = ['REPORTER', 'OFFICE'] as const;

/** What is sealed: the report's own parts, and the messages after it. */
export const parts = ['TEXT', 'CONTACT', 'PHOTO', 'VOICE', 'MESSAGE'] as const;

/** Registers that a report can be sent from. */
export const aboutRegisters = ['disclosedItems', 'allowancePayments'] as const;
