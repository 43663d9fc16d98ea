import { bigint, customType, numeric, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';
import { decodeToken, encodeToken, type Token } from './link/token.ts';

/**
 * A link token: 17 bytes in the database, 23 characters of base64url in TypeScript and GraphQL.
 * node-postgres corrupts a binary `bytea`, so values travel as text (`\x…`), which is its default.
 */
export const token = customType<{ data: Token; driverData: Buffer }>({
  dataType: () => 'bytea',
  toDriver: (value) => decodeToken(value),
  fromDriver: (value) => encodeToken(value),
});

/** Text in byte order, whatever the locale of the server: division codes, months, public codes. */
export const code = customType<{ data: string; driverData: string }>({
  dataType: () => 'text COLLATE "C"',
});

/** A calendar month, `YYYY-MM`; in byte order months sort as dates do. */
export const month = (name: string) => code(name);

/** Exact money in yuan, two decimals, as a string ("1234.50"); never a float. */
export const money = (name: string) => numeric(name, { precision: 14, scale: 2 });

/** A moment with time zone, kept as text so that a cursor does not lose its microseconds. */
export const dateTime = (name: string) => timestamp(name, { withTimezone: true, mode: 'string' });

/** The columns that every row of every register has. */
export const rowColumns = () => ({
  id: uuid('id').primaryKey().defaultRandom(),
  divisionCode: code('division_code').notNull(),
  updatedAt: dateTime('updated_at').notNull().defaultNow(),
});

/** Why a person has no token; null when there is one, or when the row names nobody in this role. */
export type IdentityFault = 'MISSING' | 'FORMAT' | 'CHECKSUM';

/** The columns of a person's role: the token, and why there is none. Names follow the role in camel case. */
export function personColumns<Role extends string>(role: Role): PersonColumns<Role> {
  const column = snakeCase(role);
  return {
    [`${role}Id`]: token(`${column}_id`),
    [`${role}Fault`]: text(`${column}_fault`).$type<IdentityFault>(),
  } as PersonColumns<Role>;
}

/** How much each register holds and how fresh it is; seed and import keep it up, and a reader counts nothing. */
export const registerStatus = pgTable('register_status', {
  register: text('register').primaryKey(),
  rows: bigint('rows', { mode: 'number' }).notNull(),
  withoutIdentity: bigint('without_identity', { mode: 'number' }).notNull().default(0),
  badChecksum: bigint('bad_checksum', { mode: 'number' }).notNull().default(0),
  asOf: dateTime('as_of'),
});

type PersonColumns<Role extends string> = { [Name in `${Role}Id`]: ReturnType<typeof tokenColumn> } & {
  [Name in `${Role}Fault`]: ReturnType<typeof faultColumn>;
};

const tokenColumn = () => token('');
const faultColumn = () => text('').$type<IdentityFault>();

function snakeCase(camelCase: string): string {
  return camelCase.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
