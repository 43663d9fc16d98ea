import {
  GraphQLBoolean,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSchema,
} from 'graphql';
import { applyMiddleware, deny, rule, type ShieldRule, shield } from './load-shield.ts';
import { GATEWAY_ONLY, type Policy, type PolicyTable } from './policy.ts';

/** A coordinate the caller may not use: any of the inner lists of scopes would do; `[]` means none would. */
export interface Refusal {
  coordinate: string;
  needs: string[][];
}

interface Asker {
  kind: 'public' | 'person';
  scopes: ReadonlySet<string>;
}

export interface Shield {
  /**
   * The coordinates that `caller` may not use; none means the operation may run. `keysOpen` is for a
   * department's door behind a verified hop: key fields and the federation's own root fields pass.
   */
  judge(coordinates: Iterable<string>, caller: Asker, options?: { keysOpen?: boolean }): Promise<Refusal[]>;
}

interface Context {
  caller: Asker;
  keysOpen: boolean;
}

type Ask = GraphQLFieldResolver<undefined, Context>;

/**
 * Builds a graphql-shield permission map with a rule for every coordinate of the table, over a schema that
 * has one field a coordinate and whose resolvers answer true. Anything but true is a refusal, and what has no
 * rule is refused.
 */
export function createShield(table: PolicyTable): Shield {
  const asks = shieldedResolvers(table);
  return {
    async judge(coordinates, caller, options) {
      // Never a context used before: graphql-shield keeps verdicts in it.
      const context: Context = { caller, keysOpen: options?.keysOpen === true };
      const asked = [...new Set(coordinates)];
      const verdicts = await Promise.all(asked.map((coordinate) => isAllowed(asks.get(coordinate), context)));
      return asked
        .filter((_, index) => verdicts[index] !== true)
        .map((coordinate) => ({ coordinate, needs: table.of(coordinate)?.needs ?? [] }));
    },
  };
}

async function isAllowed(ask: Ask | undefined, context: Context): Promise<boolean> {
  if (!ask) return false;
  try {
    return (await ask(undefined, {}, context, {} as GraphQLResolveInfo)) === true;
  } catch {
    return false;
  }
}

/** The resolver to ask for each coordinate. */
function shieldedResolvers(table: PolicyTable): Map<string, Ask> {
  const places = [...table.coordinates()].map(placeOf);
  const byType = Map.groupBy(places, (place) => place.type);
  const permissions: Record<string, Record<string, ShieldRule>> = {};
  const types = [...byType].map(([name, members]) => {
    permissions[name] = Object.fromEntries(
      members.map(({ field, coordinate }) => [field, ruleFor(coordinate, table)]),
    );
    const fields = members.map(({ field }) => [field, { type: GraphQLBoolean, resolve: () => true }]);
    return new GraphQLObjectType({ name, fields: Object.fromEntries(fields) });
  });
  const bare = new GraphQLSchema({ types, assumeValid: true });
  const shielded = applyMiddleware(bare, shield(permissions, { fallbackRule: deny }));
  return new Map(
    places.flatMap(({ coordinate, type, field }) => {
      const owner = shielded.getType(type) as GraphQLObjectType;
      const resolve = owner.getFields()[field]?.resolve;
      return resolve ? [[coordinate, resolve as Ask]] : [];
    }),
  );
}

/** Fields, input fields and enum values stand under their owner, arguments under a type of their field's. */
function placeOf(coordinate: string): { coordinate: string; type: string; field: string } {
  const [, type = '', field = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? [];
  if (argument === undefined) return { coordinate, type: `Members_${type}`, field };
  return { coordinate, type: `Arguments_${type.length}_${type}_${field}`, field: argument };
}

function ruleFor(coordinate: string, table: PolicyTable): ShieldRule {
  const policy = table.of(coordinate);
  const opens = table.keyFields.has(coordinate) || GATEWAY_ONLY.includes(coordinate);
  return rule(coordinate, { cache: 'no_cache' })(
    (_parent, _args, context: Context) => (opens && context.keysOpen) || isMet(policy, context.caller),
  );
}

function isMet(policy: Policy | undefined, caller: Asker): boolean {
  if (policy === undefined) return false;
  if (policy.needs === null) return true;
  if (caller.kind !== 'person') return false;
  return policy.needs.some((scopes) => scopes.every((scope) => caller.scopes.has(scope)));
}
