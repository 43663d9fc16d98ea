// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const propertyUses = [
  'RESIDENTIAL',
  'COMMERCIAL',
  'OFFICE',
  'INDUSTRIAL',
  'GARAGE',
  'STORAGE',
  'OTHER',
] as const;

export const propertyOrigins = [
  'PURCHASE',
  'SELF_BUILT',
  'RELOCATION',
  'INHERITANCE',
  'GIFT',
  'ALLOCATION',
  'OTHER',
] as const;

/** 危房等级: A and B are safe to live in, C is dangerous in part, D as a whole. */
export const safetyGrades = ['A', 'B', 'C', 'D'] as const;

export const renovationCauses = ['GRADE_C', 'GRADE_D', 'DISASTER', 'EARTHQUAKE_PROOFING', 'OTHER'] as const;
