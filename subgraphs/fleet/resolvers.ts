import type { GraphQLResolveInfo } from 'graphql';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, isToken } from '../kit/index.ts';
import { argumentInvalid } from '../kit/register/bounds.ts';
import { rowNeeds } from '../kit/register/projection.ts';
import { registersOf } from '../kit/register/registers-of.ts';
import { distance, type Place } from './distance.ts';
import type { Fix, Loaders, Moment } from './loaders.ts';

type Context = DepartmentContext<Loaders>;

/** What the gateway brings of a fuel card's transaction: its `@requires`. */
interface Transaction {
  vehicle?: { id?: string } | null;
  at?: string | null;
  latitude?: number | null;
  longitude?: number | null;
}

interface Whereabouts extends Moment {
  /** The terminal, where its place is known. */
  terminal: Place | null;
}

export const resolvers = {
  Query: {
    /** A vehicle nobody here knows is one all the same: other departments may have rows about it. */
    vehicle: (_: unknown, { id }: { id: string }) => {
      if (!isToken(id)) throw platformError('ARGUMENT_INVALID', { argument: 'id', expected: 'a link token' });
      return { __typename: 'Vehicle', id };
    },
  },
  FuelTransaction: {
    whereabouts: (transaction: Transaction, { minutes }: { minutes: number }): Whereabouts | null => {
      if (minutes < 1 || minutes > 120) throw argumentInvalid('minutes', '1..120');
      const { vehicle, at, latitude, longitude } = transaction;
      if (!at || !isToken(vehicle?.id)) return null;
      const known = typeof latitude === 'number' && typeof longitude === 'number';
      return { vehicleId: vehicle.id, at, minutes, terminal: known ? { latitude, longitude } : null };
    },
  },
  Whereabouts: {
    fixes: async (where: Whereabouts, _: unknown, { loaders }: Context) =>
      (await loaders.fixes.load(momentOf(where))).map((fix) => ({ ...fix, distance: from(where, fix) })),
    distance: async (where: Whereabouts, _: unknown, { loaders }: Context) => {
      const fixes = await loaders.fixes.load(momentOf(where));
      return fixes.length > 0 && where.terminal ? Math.min(...fixes.map((fix) => from(where, fix)!)) : null;
    },
    kilometres: (where: Whereabouts, _: unknown, { loaders }: Context) =>
      loaders.kilometres.load(momentOf(where)),
    order: (where: Whereabouts, _: unknown, { loaders }: Context, info: GraphQLResolveInfo) =>
      loaders.orderAt(momentOf(where), rowNeeds(info, registersOf(info.schema).get('dispatchOrders')!)),
  },
};

const momentOf = ({ vehicleId, at, minutes }: Whereabouts): Moment => ({ vehicleId, at, minutes });

const from = ({ terminal }: Whereabouts, fix: Fix): number | null =>
  terminal && Math.round(distance(terminal, fix));
