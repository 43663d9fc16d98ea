import type { Expression } from '../matching/index.ts';
import { parametersOf, type RunSetting } from './parameters.ts';
import type { Screen } from './screen.ts';

/** Which of a department's registers holds what is about to be paid into another. */
export const PLANNED: Readonly<Record<string, string>> = { allowancePayments: 'plannedPayments' };

/**
 * The set of those payees of a batch whom a screen speaks of: its own for payments to come, or else its candidates so far
 * that are in the batch. `batch` is an operand and, as `$batch`, the number of the batch.
 */
export function precheckExpression(
  screen: Screen,
  { planned, batch }: { planned: string; batch: string },
  setting: RunSetting,
): Expression {
  const { set, operands } = screen.precheck ?? {};
  const text = set ?? `(${screen.set}) and batch`;
  const list = `${planned}(where: {batch: {eq: $batch}, status: {eq: PLANNED}}) { keys(of: PERSON, role: RECIPIENT, with: {max: MONTH}) }`;
  const all: Screen['operands'] = { batch: { list }, ...screen.operands, ...operands };
  return {
    operands: Object.entries(all)
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(text))
      .map(([name, { list: own, reference }]) => ({ name, list: own, reference })),
    set: text,
    parameters: { ...parametersOf(screen, setting), batch },
  };
}
