import { platformError } from '../../schema/errors.ts';
import { isToken } from '../kit/index.ts';
import type { Resolvers } from './schema.generated.ts';

export const resolvers: Resolvers = {
  Query: {
    /** A vehicle nobody here knows is one all the same: other departments may have rows about it. */
    vehicle: (_, { id }) => {
      if (!isToken(id)) throw platformError('ARGUMENT_INVALID', { argument: 'id', expected: 'a link token' });
      return { __typename: 'Vehicle', id };
    },
  },
};
