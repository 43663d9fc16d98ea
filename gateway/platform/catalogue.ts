import type { GraphQLFormattedError } from 'graphql';
import type { Department } from '../department.ts';
import type { Question } from '../question.ts';
import { STATUS_QUERY } from './status.ts';

interface RegisterStatus {
  name: string;
  department: string;
}

/**
 * `Query.catalogue`: every department's registers, each asked through the same signed hop as any question. One that
 * fails is an error beside the registers of those that answered.
 */
export async function resolveCatalogue(
  departments: readonly Department[],
  question: Question,
): Promise<{ registers: RegisterStatus[]; errors: GraphQLFormattedError[] }> {
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
