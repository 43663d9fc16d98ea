import { platformError } from '../../schema/errors.ts';
import { plainDigits } from '../kit/plain-digits.ts';

/** A text as it is kept: trimmed, without control characters; '' for none. Throws ARGUMENT_INVALID where it is too long. */
export function textOf(text: string | null | undefined, name: string, limit: number): string {
  const plain = (text ?? '')
    .toWellFormed()
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .trim();
  if ([...plain].length > limit) throw argument(name, `${limit} characters of text at most`);
  return plain;
}

/** The same, of a text that must be there. */
export function someText(text: string | null | undefined, name: string, limit: number): string {
  const plain = textOf(text, name, limit);
  if (plain === '') throw argument(name, `1–${limit} characters of text`);
  return plain;
}

/** Throws where a text that is to be published has a run of digits as identity, card and phone numbers are. */
export function refuseNumbers(text: string, name: string): void {
  const runs = plainDigits(text).match(/\d(?:[\s\-–.]{0,2}\d){10,}/g);
  if (runs) throw argument(name, 'no identity, card or phone number in what is published');
}

export function argument(name: string, expected: string) {
  return platformError('ARGUMENT_INVALID', { argument: name, expected });
}
