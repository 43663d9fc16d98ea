// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const allowanceSchemes = [
  'ELDERLY_CARE',
  'DIFFICULT_ELDERLY',
  'MINIMUM_LIVING',
  'EXTREME_POVERTY',
  'NEAR_POVERTY',
  'ORPHAN',
  'DE_FACTO_ORPHAN',
  'TEMPORARY',
  'FUNERAL',
  'FORMER_OFFICIAL',
] as const;

export const batchKinds = ['NORMAL', 'ARREARS', 'ADVANCE', 'CORRECTION', 'RETURNED'] as const;

export const accountHolders = ['RECIPIENT', 'HOUSEHOLD_MEMBER', 'GUARDIAN', 'INSTITUTION'] as const;

export const assistanceKinds = ['MINIMUM_LIVING', 'EXTREME_POVERTY', 'NEAR_POVERTY'] as const;

export const assistanceStatuses = ['ACTIVE', 'SUSPENDED', 'ENDED'] as const;

export const sexes = ['MALE', 'FEMALE'] as const;

/** What a row of the register may say; `Person.residency` also knows NON_RESIDENT, which no row says. */
export const residencies = ['RESIDENT', 'MOVED_OUT', 'PERMIT_HOLDER'] as const;

export const householdRelations = [
  'HEAD',
  'SPOUSE',
  'CHILD',
  'PARENT',
  'GRANDCHILD',
  'GRANDPARENT',
  'SIBLING',
  'CHILD_IN_LAW',
  'OTHER',
] as const;

export const relativeRelations = [
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

export const deathSources = ['HOSPITAL', 'POLICE', 'FUNERAL_HOME', 'VILLAGE', 'FAMILY', 'COURT'] as const;

export const divisionLevels = ['CITY', 'DISTRICT', 'STREET', 'VILLAGE'] as const;

export const plannedStatuses = ['PLANNED', 'STOPPED'] as const;

/** What a standard's amount is for: one recipient, each head of the household, or a single payment. */
export const standardUnits = ['RECIPIENT', 'HEAD', 'ONCE'] as const;
