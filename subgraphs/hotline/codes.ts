// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const hotlineCategories = [
  'CONSULTATION',
  'REQUEST',
  'COMPLAINT',
  'REPORT',
  'SUGGESTION',
  'PRAISE',
] as const;

export const hotlineStatuses = ['RECEIVED', 'ASSIGNED', 'CLOSED', 'WITHDRAWN'] as const;

export const hotlineSatisfactions = ['SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED'] as const;
