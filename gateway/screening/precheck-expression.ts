import type { Expression } from '../matching/index.ts';
import { parametersOf, type RunSetting } from './parameters.ts';
import type { Screen } from './screen.ts';

/** How payments into a register are checked before they are made. */
export interface Precheckable {
  /** The department's register of payments imported as planned; null where it has none, and takes files alone. */
  planned: string | null;
  /** The department's field that reads a file of payments. */
  reader: string;
  /** By which field kinds of payment are told apart. */
  kind: string;
}

export const PRECHECKABLE: Readonly<Record<string, Precheckable>> = {
  allowancePayments: { planned: 'plannedPayments', reader: 'allowanceBatch', kind: 'scheme' },
  disabilitySubsidyPayments: { planned: null, reader: 'disabilityBatch', kind: 'kind' },
};

/** A batch that is checked: imported as planned, or read from a file and held in memory under this name. */
export interface CheckedBatch {
  register: string;
  batch: string;
  isFile: boolean;
}

/**
 * The set of those payees of a batch whom a screen speaks of: its own for payments to come, or else its candidates so far
 * that are in the batch. `batch` is an operand and, as `$batch`, the number of the batch.
 */
export function precheckExpression(screen: Screen, checked: CheckedBatch, setting: RunSetting): Expression {
  const { set, operands } = screen.precheck ?? {};
  const text = set ?? `(${screen.set}) and batch`;
  const all: Screen['operands'] = {
    ...screen.operands,
    ...operands,
    batch: { list: listOf(screen, checked) },
  };
  return {
    operands: Object.entries(all)
      .filter(([name]) => new RegExp(`\\b${name}\\b`).test(text))
      .map(([name, { list: own, reference }]) => ({ name, list: own, reference })),
    set: text,
    parameters: { ...parametersOf(screen, setting), batch: checked.batch },
  };
}

function listOf({ precheck }: Screen, { register, isFile }: CheckedBatch): string {
  const { planned, kind } = PRECHECKABLE[register]!;
  const keys = '{ keys(of: PERSON, role: RECIPIENT, with: {max: MONTH}) }';
  // Of a file the operand stands for what is held in memory: no department is asked for it.
  if (isFile || planned === null) return `${register}(where: {id: {eq: $batch}}) ${keys}`;
  const kinds = precheck?.kinds ? `, ${kind}: {in: [${precheck.kinds.join(', ')}]}` : '';
  return `${planned}(where: {batch: {eq: $batch}, status: {eq: PLANNED}${kinds}}) ${keys}`;
}
