export const farmlandSchemes = ['FERTILITY', 'GRAIN_GROWERS'] as const;

export const farmlandBatchKinds = ['NORMAL', 'CORRECTION', 'RETURNED'] as const;

/** All but CROPS and FALLOW end the right to the subsidy for the land's fertility. */
export const parcelUses = [
  'CROPS',
  'LIVESTOCK',
  'FISH_POND',
  'FOREST',
  'FACILITY',
  'CONSTRUCTION',
  'FALLOW',
] as const;

export const landCompensationKinds = ['LAND', 'RESETTLEMENT', 'CROPS'] as const;
