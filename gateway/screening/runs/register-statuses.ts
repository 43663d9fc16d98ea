import type { Generation } from '../../generation.ts';
import { STATUS_QUERY } from '../../platform/status.ts';
import type { Question } from '../../question.ts';
import type { CompiledScreen } from '../compile.ts';
import type { RunSetting } from '../parameters.ts';

/** How fresh a register is and should be, as its department says. */
export interface RegisterStatus {
  name: string;
  department: string;
  asOf: string | null;
  cycle: string | null;
}

const OFFSET_MS = 8 * 3_600_000;

/** The state of the registers that a screen's operands read. One that does not say is left out. */
export async function readStatuses(
  { matching }: Generation,
  question: Question,
  { departments, match }: CompiledScreen,
  at: RunSetting,
): Promise<ReadonlyMap<string, RegisterStatus>> {
  const answers = await Promise.all(
    departments.map(async (name) => {
      const answer = await matching.department(name)?.ask(question, { query: STATUS_QUERY, variables: {} });
      return (answer?.data?._registers ?? []) as RegisterStatus[];
    }),
  );
  const asked = new Set(match(at).operands.map(({ register }) => register));
  const statuses = answers.flat().filter(({ name }) => asked.has(name));
  return new Map(statuses.map((status) => [status.name, status]));
}

/** The newest day that any of the registers knows of, but no day to come: what the rules call today. In China's time. */
export function latest(statuses: ReadonlyMap<string, RegisterStatus>, clock: number): string {
  const known = [...statuses.values()].flatMap(({ asOf }) => (asOf === null ? [] : [Date.parse(asOf)]));
  const newest = known.length > 0 ? Math.min(Math.max(...known), clock) : clock;
  return new Date(newest + OFFSET_MS).toISOString().slice(0, 10);
}
