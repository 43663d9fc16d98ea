import { GraphQLScalarType, Kind } from 'graphql';
import { platformError } from '../../schema/errors.ts';
import { isToken } from './link/token.ts';

/** Yuan as text with two decimals. Input may leave decimals out; more than two, or a float, is refused. */
const Money = textScalar('Money', 'an amount such as "1200.00", as a string', (text) => {
  const [, sign, whole, cents] = /^(-?)0*(\d{1,12})(?:\.(\d{1,2}))?$/.exec(text) ?? [];
  if (whole === undefined) return null;
  return `${sign}${whole}.${(cents ?? '').padEnd(2, '0')}`;
});

const Month = textScalar('Month', 'a month as YYYY-MM', (text) =>
  /^\d{4}-(0[1-9]|1[0-2])$/.test(text) ? text : null,
);

/** `GraphQLScalarType` is named `Date` in the SDL; the constant is not, lest it hides the global. */
const CalendarDate = textScalar('Date', 'a date as YYYY-MM-DD', (text) => (isDay(text) ? text : null));

/** RFC 3339. PostgreSQL's own text of a moment in UTC is read too: that is what rows and cursors hold. */
const DateTime = textScalar('DateTime', 'a moment as RFC 3339, with its offset', (text) => {
  const [, day, time, offset] =
    /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:[0-5]\d:[0-5]\d(?:\.\d{1,6})?)([Zz]|[+-]\d\d(?::?[0-5]\d)?)$/.exec(text) ??
    [];
  if (day === undefined || time === undefined || offset === undefined || !isDay(day) || time > '24')
    return null;
  return `${day}T${time}${/^([Zz]|[+-]00(:?00)?)$/.test(offset) ? 'Z' : offset}`;
});

const KeyTokens = textScalar('KeyTokens', 'base64 of 17-byte tokens', (text) => text);
const KeyValues = textScalar('KeyValues', 'base64 of 8-byte doubles', (text) => text);
const AccountHash = textScalar('AccountHash', 'a token of 23 characters', tokenOrNull);
const ContactHash = textScalar('ContactHash', 'a token of 23 characters', tokenOrNull);

/** The shared scalars by their name in the SDL. */
export const scalars = {
  Money,
  Month,
  Date: CalendarDate,
  DateTime,
  KeyTokens,
  KeyValues,
  AccountHash,
  ContactHash,
} as const;

/** Reads a value of a built-in or shared scalar as text, for cursors; null when it is not one. */
export function readScalar(type: string, value: unknown): unknown {
  switch (type) {
    case 'Int':
    case 'Float':
      return typeof value === 'number' && Number.isFinite(value) ? value : null;
    case 'Boolean':
      return typeof value === 'boolean' ? value : null;
    case 'Money':
    case 'Month':
    case 'Date':
    case 'DateTime':
      return parsed(scalars[type], value);
    default:
      return typeof value === 'string' ? value : null;
  }
}

function textScalar(
  name: string,
  expected: string,
  read: (text: string) => string | null,
): GraphQLScalarType {
  const parse = (value: unknown): string => {
    const text = typeof value === 'string' ? read(value) : null;
    // The gateway leaves these scalars to us: what is wrong with one is the caller's fault, and is named as such.
    if (text === null) throw platformError('ARGUMENT_INVALID', { argument: name, expected });
    return text;
  };
  return new GraphQLScalarType<string, string>({
    name,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
    // What the database holds has been checked on its way in.
    serialize: (value) =>
      value instanceof Date ? value.toISOString() : (read(String(value)) ?? String(value)),
  });
}

function parsed(scalar: GraphQLScalarType, value: unknown): unknown {
  try {
    return scalar.parseValue(value);
  } catch {
    return null;
  }
}

function tokenOrNull(text: string): string | null {
  return isToken(text) ? text : null;
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
