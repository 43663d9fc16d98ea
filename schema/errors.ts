import { GraphQLError } from 'graphql';
import { type ErrorCode, errorCodes, type Locale } from './error-codes.ts';

export { type ErrorCode, errorCodes, type Locale } from './error-codes.ts';

/** What an error says beside its code. Never personal data, SQL or a stack: all of it reaches the caller. */
export type ErrorDetails = Readonly<Record<string, unknown>>;

/** An error of the registry: `extensions` holds code, what to do and the details. */
export class PlatformError extends GraphQLError {
  readonly code: ErrorCode;
  readonly status: number;
  readonly #details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails, locale: Locale) {
    const entry = errorCodes[code];
    super(fill(entry[locale], details), {
      extensions: {
        ...details,
        code,
        todo: fill(entry.todo[locale], details),
        http: { status: entry.status },
      },
    });
    this.name = 'PlatformError';
    this.code = code;
    this.status = entry.status;
    this.#details = details;
  }

  /** The same error in another language: what keeps runs and screens does not know who asks. */
  in(locale: Locale): PlatformError {
    return new PlatformError(this.code, this.#details, locale);
  }
}

/**
 * Makes an error of the registry. `details` fills the `{placeholders}` of the message and stands in
 * `extensions`. Chinese unless the caller prefers English.
 */
export function platformError(
  code: ErrorCode,
  details: ErrorDetails = {},
  { locale = 'zh' }: { locale?: Locale } = {},
): PlatformError {
  return new PlatformError(code, details, locale);
}

/** The language of messages from an `Accept-Language` header: Chinese unless English is preferred (RFC 9110, 12.5.4). */
export function localeOf(acceptLanguage: string | null | undefined): Locale {
  const ranges = (acceptLanguage ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const weight = parameters.map((text) => text.trim()).find((text) => text.startsWith('q='));
    return { tag, weight: weight === undefined ? 1 : Number(weight.slice(2)) || 0 };
  });
  const best = (language: string) =>
    Math.max(
      0,
      ...ranges.filter(({ tag }) => tag === language || tag.startsWith(`${language}-`)).map((r) => r.weight),
    );
  return best('en') > best('zh') ? 'en' : 'zh';
}

function fill(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    if (value === undefined || value === null) return '-';
    return Array.isArray(value) ? value.join(', ') : String(value);
  });
}
