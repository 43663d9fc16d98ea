// The values of the enums in schema.graphql, as the tables check them; a test holds the two against each other.

export const fuelGoods = ['GASOLINE', 'DIESEL', 'UREA', 'LUBRICANT', 'CAR_WASH', 'GROCERY', 'OTHER'] as const;

export const fuelGrades = ['GASOLINE_92', 'GASOLINE_95', 'GASOLINE_98', 'DIESEL', 'ELECTRIC'] as const;
