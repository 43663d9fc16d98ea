import {
  buildASTSchema,
  type GraphQLError,
  type GraphQLFormattedError,
  type GraphQLResolveInfo,
  graphql,
  parse,
} from 'graphql';
import { PlatformError, platformError } from '../../schema/errors.ts';
import type { AuditLog } from '../audit/log.ts';
import type { Department, DepartmentAnswer } from '../department.ts';
import type { Generation } from '../generation.ts';
import type { Fault } from '../matching/index.ts';
import type { Question } from '../question.ts';
import type { Runs } from '../screening/runs/index.ts';
import { resolveCatalogue } from './catalogue.ts';
import { entryResolvers } from './entries.ts';
import { faultErrors, type MatchArguments, resolveMatch } from './match.ts';
import { type MatrixArguments, resolveMatrix } from './matrix.ts';
import { raiseReport } from './reports.ts';
import { runResolvers } from './runs.ts';
import {
  type DryRunArguments,
  type ExplainArguments,
  type PrecheckArguments,
  resolveDryRun,
  resolveExplain,
  resolvePrecheck,
} from './screens.ts';
import { platformSdl } from './sdl.ts';
import { resolveWhoReadUs } from './who-read-us.ts';

/** Name of the platform's own subgraph. */
export const PLATFORM = 'platform';

/** What the platform's own subgraph is told besides: null where this process has none. */
export interface PlatformParts {
  runs: Runs | null;
  audit: Pick<AuditLog, 'readsOf'> | null;
  clock: () => number;
}

/**
 * The subgraph of what spans departments, answered in this process. What a department fails to give is among the
 * sources, and an error of the field beside what the others gave. `graph` is known once its graphs have started.
 */
export function createPlatform(
  departments: readonly Department[],
  graph: () => Generation,
  { runs, audit, clock }: PlatformParts,
): Department {
  const schema = buildASTSchema(parse(platformSdl), { assumeValid: true, assumeValidSDL: true });

  return {
    name: PLATFORM,
    async ask(question, { query, variables, operationName }): Promise<DepartmentAnswer> {
      const failures: GraphQLFormattedError[] = [];
      const answered = (
        { result, faults }: { result: object; faults: Fault[] },
        info: GraphQLResolveInfo,
      ) => {
        failures.push(...faultErrors(faults, question, [info.path.key]));
        return result;
      };
      const rootValue = {
        ...entryResolvers(question),
        ...runResolvers({ question, generation: graph(), runs }),
        async catalogue(_: unknown, __: unknown, info: GraphQLResolveInfo) {
          const { registers, errors } = await resolveCatalogue(departments, question);
          failures.push(...errors.map((error) => ({ ...error, path: [info.path.key] })));
          return registers;
        },
        whoReadUs: () => resolveWhoReadUs({ departments, audit, question, now: clock() }),
        match: async (args: MatchArguments, _: unknown, info: GraphQLResolveInfo) =>
          answered(await resolveMatch(graph().matching, question, args, info), info),
        matrix: async (args: MatrixArguments, _: unknown, info: GraphQLResolveInfo) =>
          answered(await resolveMatrix(graph().matching, question, args, info), info),
        raiseReport: (args: { id: string; version: number; note: string }) =>
          raiseReport(graph(), question, args),
        dryRunScreen: (args: DryRunArguments) => resolveDryRun(graph(), question, args),
        precheck: (args: PrecheckArguments) => resolvePrecheck(graph(), question, args),
        explainScreen: (args: ExplainArguments) => resolveExplain(graph(), question, args),
      };
      const { data, errors = [] } = await graphql({
        schema,
        source: query,
        rootValue,
        variableValues: variables,
        operationName: operationName ?? null,
      });
      const own = errors.map((error) => ownError(question, error));
      if (own.some(({ extensions }) => extensions?.code === 'INTERNAL')) {
        question.sources.report(PLATFORM, 'FAILED');
      }
      return { data: data ? { ...data } : null, errors: [...failures, ...own] };
    },
  };
}

/** An error of the registry, in the caller's language; anything else is the platform's own failure. */
function ownError(question: Question, { originalError, path }: GraphQLError): GraphQLFormattedError {
  const known =
    originalError instanceof PlatformError
      ? originalError.in(question.locale)
      : platformError('INTERNAL', {}, question);
  const { http: _, ...extensions } = known.extensions;
  return { message: known.message, extensions, ...(path === undefined ? {} : { path }) };
}
