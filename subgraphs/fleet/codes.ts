// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const vehicleKinds = ['SEDAN', 'SUV', 'VAN', 'TRUCK', 'SPECIAL'] as const;

export const fuelGrades = ['GASOLINE_92', 'GASOLINE_95', 'GASOLINE_98', 'DIESEL', 'ELECTRIC'] as const;

export const vehicleStatuses = ['ACTIVE', 'SEALED', 'SCRAPPED', 'DISPOSED'] as const;

export const dispatchKinds = ['BUSINESS', 'DUTY', 'EMERGENCY', 'MAINTENANCE'] as const;

export const motorVehicleKinds = [
  'LARGE_CAR',
  'SMALL_CAR',
  'MOTORCYCLE',
  'TRICYCLE',
  'INVALID_CARRIAGE',
] as const;

export const motorVehicleStatuses = ['NORMAL', 'SCRAPPED', 'STOLEN', 'TRANSFERRED'] as const;
