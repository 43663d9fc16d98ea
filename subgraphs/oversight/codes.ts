// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const screenStatuses = ['DRAFT', 'PROPOSED', 'ACTIVE', 'RETIRED'] as const;

export const runStatuses = ['QUEUED', 'RUNNING', 'COMPLETE', 'INCOMPLETE', 'CANCELLED', 'FAILED'] as const;

export const runModes = ['FULL', 'INCREMENTAL'] as const;

export const runFaultCodes = [
  'DEPARTMENT_FAILED',
  'DEPARTMENT_REFUSED',
  'REGISTER_STALE',
  'CANDIDATE_FAILED',
  'SHARD_FAILED',
  'SCREEN_REFUSED',
] as const;

export const subjectTypes = [
  'PERSON',
  'HOUSEHOLD',
  'ORGANIZATION',
  'VILLAGE',
  'VEHICLE',
  'PROJECT',
  'ACCOUNT',
  'CONTACT',
] as const;

export const alertSeverities = ['HIGH', 'MEDIUM', 'LOW', 'INFO'] as const;

/** SERVICE is 应享未享: somebody is entitled and does not receive. */
export const alertKinds = ['ALERT', 'SERVICE'] as const;

export const alertStatuses = ['NEW', 'ASSIGNED', 'ANSWERED', 'JUDGED_FALSE', 'SETTLED', 'LEAD'] as const;

export const alertActions = [
  'FIND',
  'FIND_AGAIN',
  'ASSIGN',
  'ANSWER',
  'JUDGE_FALSE',
  'SETTLE',
  'REOPEN',
  'RAISE',
  'RAISE_LEAD',
] as const;

export const alertOutcomes = ['CONFIRMED', 'EXPLAINED', 'CORRECTED'] as const;

export const leadStatuses = ['OPEN', 'VERIFYING', 'CASE', 'CLOSED'] as const;

export const caseStatuses = ['OPEN', 'CLOSED'] as const;

export const calendarDayKinds = ['HOLIDAY', 'WORKDAY'] as const;
