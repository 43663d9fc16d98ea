// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const disabilityCategories = [
  'VISUAL',
  'HEARING',
  'SPEECH',
  'PHYSICAL',
  'INTELLECTUAL',
  'PSYCHIATRIC',
  'MULTIPLE',
] as const;

export const certificateStatuses = ['VALID', 'EXPIRED', 'FROZEN', 'REPLACED', 'CANCELLED'] as const;

export const disabilitySchemes = ['DISABILITY_SUBSIDIES'] as const;

export const disabilitySubsidyKinds = ['LIVING', 'NURSING'] as const;

export const subsidyBatchKinds = ['NORMAL', 'ARREARS', 'ADVANCE', 'CORRECTION', 'RETURNED'] as const;

export const subsidyAccountHolders = ['RECIPIENT', 'HOUSEHOLD_MEMBER', 'GUARDIAN', 'INSTITUTION'] as const;
