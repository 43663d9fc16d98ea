import { type Locale, type PlatformError, platformError } from '../../schema/errors.ts';

/** Where in an expression something is wrong: in the set, or in the list of one operand. Lines and columns from 1. */
export interface Place {
  /** `set`, or the name of an operand. */
  in: string;
  line: number;
  column: number;
}

/** Thrown while an expression is read; what a caller gets is made of it by `matchInvalid`. */
export class ExpressionFault extends Error {
  readonly place: Place;

  constructor(place: Place, reason: string) {
    super(reason);
    this.name = 'ExpressionFault';
    this.place = place;
  }
}

/** The line and column of a character of a text. */
export function placeAt(name: string, text: string, offset: number): Place {
  const before = text.slice(0, offset).split('\n');
  return { in: name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The error of the registry for a fault; `extensions` holds the place in parts. */
export function matchInvalid({ place, message }: ExpressionFault, locale: Locale): PlatformError {
  const details = { place: `${place.in} ${place.line}:${place.column}`, reason: message, ...place };
  return platformError('MATCH_INVALID', details, { locale });
}
