import { type Locale, type PlatformError, platformError } from '../../schema/errors.ts';

/** What is wrong with a screen, and where in its file. */
export interface ScreenFault {
  /** `let.late`, `operands.dead.list`, `evidence` */
  path: string;
  /** from 1; null where the place is not known */
  line: number | null;
  column: number | null;
  /** What was expected and what was found, in English. */
  message: string;
}

/** A fault within one value of the file: `offset` counts characters from the value's beginning. */
export interface ValueFault {
  path: readonly (string | number)[];
  offset: number;
  message: string;
}

/** A screen that is refused, with everything that is wrong with it. */
export class ScreenRefused extends Error {
  readonly faults: readonly ScreenFault[];

  constructor(faults: readonly ScreenFault[]) {
    super(faults.map(faultText).join('\n'));
    this.name = 'ScreenRefused';
    this.faults = faults;
  }
}

/** `let.late (12:9): no field "diedon" …` */
export function faultText({ path, line, column, message }: ScreenFault): string {
  return `${path}${line === null ? '' : ` (${line}:${column})`}: ${message}`;
}

/** The error of the registry: its message names the first fault, `extensions.faults` all of them. */
export function screenInvalid({ faults }: ScreenRefused, locale: Locale): PlatformError {
  const [first] = faults;
  const place = first ? `${first.path}${first.line === null ? '' : ` ${first.line}:${first.column}`}` : '-';
  return platformError('SCREEN_INVALID', { place, reason: first?.message ?? '-', faults }, { locale });
}
