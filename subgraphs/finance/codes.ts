export const postKinds = [
  'CIVIL_SERVANT',
  'PUBLIC_INSTITUTION',
  'CONTRACT',
  'PUBLIC_WELFARE',
  'RETIRED',
] as const;

export const insuranceKinds = [
  'PENSION',
  'RESIDENT_PENSION',
  'WORK_INJURY',
  'WORK_INJURY_NURSING',
  'UNEMPLOYMENT',
  'MEDICAL_SELF_PAID',
  'CONTRIBUTION',
] as const;

/** Under COMMUNITY_CORRECTION somebody lives at home and is paid on. */
export const custodyKinds = ['IMPRISONMENT', 'DETENTION', 'COMMUNITY_CORRECTION', 'MISSING'] as const;
