import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from 'graphql';
import type { Caller } from '../../../schema/caller.ts';
import { platformError } from '../../../schema/errors.ts';
import { compilePolicy } from '../../../schema/policy.ts';
import { createShield, type Refusal } from '../../../schema/shield.ts';
import { walkOperation, walkVariables } from '../../../schema/walk.ts';
import { BoundedMap } from '../bounded-map.ts';

/** One operation as it came: `text` names it in the cache. */
interface Operation {
  text: string;
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** The department's own judgement, made from its own SDL: the gateway is not trusted more than its token. */
export interface DoorShield {
  /** Throws FORBIDDEN, naming what was refused, before anything is read. */
  check(operation: Operation, caller: Caller): Promise<void>;
}

export function createDoorShield(sdl: string, schema: GraphQLSchema): DoorShield {
  const shield = createShield(compilePolicy(sdl));
  const verdicts = new BoundedMap<readonly Refusal[]>(5_000);

  async function judge(
    name: string,
    coordinates: () => Iterable<string>,
    caller: Caller,
  ): Promise<readonly Refusal[]> {
    const key = `${caller.kind} ${[...caller.scopes].sort().join(' ')}\n${name}`;
    const known = verdicts.get(key);
    if (known) return known;
    const verdict = await shield.judge(coordinates(), caller, { keysOpen: true });
    verdicts.set(key, verdict);
    return verdict;
  }

  return {
    async check({ text, document, operation, variables }, caller) {
      const name = operation.name?.value ?? null;
      const asked = await judge(
        `operation ${name ?? ''}\n${text}`,
        () => walkOperation(schema, document, name).coordinates,
        caller,
      );
      // What a variable holds differs from one request to the next, so it is walked each time.
      const inVariables = [...walkVariables(schema, operation, variables)].sort();
      const given =
        inVariables.length === 0 ? [] : await judge(inVariables.join(), () => inVariables, caller);
      const refused = [...asked, ...given];
      if (refused.length > 0) throw platformError('FORBIDDEN', { count: refused.length, refused });
    },
  };
}
