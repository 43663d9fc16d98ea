import { readFileSync } from 'node:fs';
import { buildASTSchema, type GraphQLFormattedError, type GraphQLResolveInfo, graphql, parse } from 'graphql';
import { errorCodes } from '../../schema/errors.ts';
import type { Department, DepartmentAnswer } from '../department.ts';
import type { Question } from '../question.ts';
import { STATUS_QUERY } from './status.ts';

/** The platform's own subgraph, as published. */
export const platformSdl = readFileSync(new URL('./schema.graphql', import.meta.url), 'utf8');

/** Name of the platform's own subgraph. */
export const PLATFORM = 'platform';

interface RegisterStatus {
  name: string;
  department: string;
}

/**
 * The subgraph of what spans departments, answered in this process. The catalogue asks every department
 * through the same signed hop as any question; one that fails is among the sources and is an error of
 * `catalogue`, beside the registers of those that answered.
 */
export function createPlatform(departments: readonly Department[]): Department {
  const schema = buildASTSchema(parse(platformSdl), { assumeValid: true, assumeValidSDL: true });

  return {
    name: PLATFORM,
    async ask(question, { query, variables, operationName }): Promise<DepartmentAnswer> {
      const failures: GraphQLFormattedError[] = [];
      const catalogue = async (_: unknown, __: unknown, { path }: GraphQLResolveInfo) => {
        const { registers, errors } = await gather(departments, question);
        failures.push(...errors.map((error) => ({ ...error, path: [path.key] })));
        return registers;
      };
      const { data, errors = [] } = await graphql({
        schema,
        source: query,
        rootValue: { catalogue },
        variableValues: variables,
        operationName: operationName ?? null,
      });
      const own = errors.map(({ path }) => internal(question, path));
      if (own.length > 0) question.sources.report(PLATFORM, 'FAILED');
      return { data: data ? { ...data } : null, errors: [...failures, ...own] };
    },
  };
}

async function gather(departments: readonly Department[], question: Question) {
  const answers = await Promise.all(
    departments.map((department) => department.ask(question, { query: STATUS_QUERY, variables: {} })),
  );
  const registers = answers.flatMap(({ data }) => (data?._registers ?? []) as RegisterStatus[]);
  return {
    registers: registers.toSorted((a, b) => order(a.department, b.department) || order(a.name, b.name)),
    // One error a department is enough: the registers it would have named are not known.
    errors: answers.flatMap(({ errors }) => errors.slice(0, 1)),
  };
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function internal({ locale }: Question, path: GraphQLFormattedError['path']): GraphQLFormattedError {
  const { [locale]: message, todo } = errorCodes.INTERNAL;
  return {
    message,
    extensions: { code: 'INTERNAL', todo: todo[locale] },
    ...(path === undefined ? {} : { path }),
  };
}
