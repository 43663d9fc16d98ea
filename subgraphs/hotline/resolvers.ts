import type { Resolvers } from './schema.generated.ts';

/** Everything here is a register's row, which the kit's own resolvers answer from its columns. */
export const resolvers: Resolvers = {};
