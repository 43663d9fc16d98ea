import type { TruthEntry } from '../facts.ts';
import { collective } from './verify/collective.ts';
import { conduct } from './verify/conduct.ts';
import { households } from './verify/households.ts';
import { lotTies } from './verify/lot-ties.ts';
import { offers } from './verify/offers.ts';
import { purchases } from './verify/purchases.ts';
import type { Check, Registers } from './verify/registers.ts';
import { treasury } from './verify/treasury.ts';

/** A model's rule read again from the rows alone; `R024 by market` is a second reading of R024. */
export const checks: Readonly<Record<string, Check>> = {
  ...lotTies,
  ...offers,
  ...conduct,
  ...purchases,
  ...collective,
  ...households,
  ...treasury,
};

export interface Verdict {
  readonly check: string;
  readonly planted: number;
  readonly found: number;
  readonly lookalikes: number;
  /** planted and not found */
  readonly missed: readonly string[];
  /** found and not planted */
  readonly wrong: readonly string[];
}

/**
 * Holds what each rule finds in the rows against what the truth says was planted: by subject, and by row where both name
 * one. Nothing missed and nothing wrong means recall and precision of 1.
 */
export function verifyBusiness(registers: Registers, truth: readonly TruthEntry[], asOf: string): Verdict[] {
  return Object.entries(checks).map(([check, find]) => {
    const screen = check.split(' ')[0]!;
    const entries = truth.filter((entry) => entry.screen === screen);
    const planted = entries.filter((entry) => entry.innocent === null);
    const findings = find(registers, asOf);
    const byRow =
      planted.every((entry) => rowOf(entry) !== null) &&
      findings.every((finding) => finding.row !== undefined);
    const wanted = new Set(
      planted.map((entry) => (byRow ? `${entry.subject.value} ${rowOf(entry)}` : entry.subject.value)),
    );
    const got = new Set(
      findings.map((finding) => (byRow ? `${finding.subject} ${finding.row}` : finding.subject)),
    );
    return {
      check,
      planted: wanted.size,
      found: got.size,
      lookalikes: new Set(
        entries
          .filter((entry) => entry.innocent !== null)
          .map((entry) => `${entry.subject.value} ${rowOf(entry)}`),
      ).size,
      missed: [...wanted].filter((key) => !got.has(key)),
      wrong: [...got].filter((key) => !wanted.has(key)),
    };
  });
}

function rowOf({ detail }: TruthEntry): string | null {
  const row = detail.row ?? detail.contract ?? detail.tender;
  return typeof row === 'string' ? row : null;
}
