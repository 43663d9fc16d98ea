import { type ExecutionResult, graphql } from 'graphql';
import type { Caller } from '../../../schema/caller.ts';
import { PUBLIC_CALLER } from '../../../schema/caller.ts';
import { Batches } from '../batches.ts';
import { type DepartmentContext, readerOf, writerOf } from '../context.ts';
import type { Department } from '../department.ts';
import { createFeedSigner } from '../feed-signer.ts';
import { createLinkService } from '../link/service.ts';
import { createPools } from '../pools.ts';
import { ReadLog } from '../read-log.ts';
import type { KeptKeys } from '../register/kept-keys.ts';
import { createResidentSessions } from '../resident-sessions.ts';

/** A department's schema over real databases, without its door: for tests of what it answers. */
export interface Desk {
  /** Executes a query as `caller`; an analyst of the whole city if left out. */
  ask(query: string, options?: { caller?: Caller; variables?: Record<string, unknown> }): Promise<Answer>;
  /** Every statement since the last call of `ask`, with its parameters. */
  statements: { text: string; parameters: readonly unknown[] }[];
  close(): Promise<void>;
}

/** What a query answers, as deep as a test asks; as unchecked as any JSON. */
export type Json = ReturnType<typeof JSON.parse>;

interface Answer {
  data: Json;
  errors: ExecutionResult['errors'];
  reads: ReadLog;
}

interface DeskOptions {
  keptKeys?: KeptKeys;
  /** What `open` of the department makes of its keys. */
  own?: unknown;
  clock?: () => number;
}

export function openDesk(
  department: Department,
  urls: { appUrl: string; publicUrl: string },
  { keptKeys, own, clock = () => Date.parse('2026-10-31T00:00:00Z') }: DeskOptions = {},
): Desk {
  const statements: Desk['statements'] = [];
  const pools = createPools({
    ...urls,
    size: 4,
    onStatement: (text, parameters) => statements.push({ text, parameters }),
  });
  return {
    statements,
    async ask(source, { caller = callerOf(department.name), variables = {} } = {}) {
      statements.length = 0;
      const role = readerOf(department.definition, caller);
      const context: DepartmentContext = {
        department: department.name,
        caller,
        role,
        db: pools[role],
        binary: pools.binary[role],
        statusDb: pools.app,
        write: writerOf(pools, department.definition, role, caller),
        link: createLinkService({ key: Buffer.alloc(32, 1), algorithm: 'sha256' }),
        sessions: department.definition.opensSessions
          ? createResidentSessions(Buffer.alloc(32, 1))
          : undefined,
        feed: department.definition.signsFeed ? createFeedSigner(Buffer.alloc(32, 1)) : undefined,
        publicDb: pools.public,
        subjectHash: (token) => `hash of ${token}`,
        clock,
        own,
        reads: new ReadLog(),
        keptKeys,
        batches: new Batches(),
        loaders: undefined,
      };
      context.loaders = department.definition.loaders?.(context);
      const { data, errors } = await graphql({
        schema: department.schema,
        source,
        variableValues: variables,
        contextValue: context,
      });
      return { data, errors, reads: context.reads };
    },
    close: () => pools.close(),
  };
}

/** A caller with every scope of the department, over the whole city. */
export function callerOf(department: string, differing: Partial<Caller> = {}): Caller {
  return {
    kind: 'person',
    user: 'test',
    roles: ['analyst'],
    department: null,
    jurisdiction: '12',
    purpose: 'SCREENING',
    caseNumber: null,
    scopes: new Set([
      `${department}:read`,
      `${department}:identity`,
      `${department}:health`,
      'platform:link',
    ]),
    ...differing,
  };
}

export const publicCaller: Caller = PUBLIC_CALLER;
