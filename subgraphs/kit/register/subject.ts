import { and, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { SubjectKind } from '../../../schema/entities.ts';
import { projectToken } from '../link/service.ts';
import { isToken, type Token } from '../link/token.ts';
import { normalizeUscc } from '../link/uscc.ts';
import { oneOf } from './parameters.ts';
import type { Role, RoleSource } from './role.ts';
import { startsWith } from './visible.ts';

/** An entity as a representation names it. */
export type Reference = { __typename: string } & Record<string, string>;

/**
 * That the role's subject is one of these: tokens, or, as the kind allows, USCC, division codes, project codes.
 * What can be no such id names nobody, and finds no row.
 */
export function namesSubject(role: Role, ids: readonly unknown[]): SQL {
  const texts = ids.map(String);
  const tests = role.sources.flatMap((source) => testsOf(source, texts));
  return tests.length > 0 ? or(...tests)! : sql`false`;
}

/** That the row names nobody in this role. */
export function namesNobody(role: Role): SQL {
  return and(
    ...role.sources.map((source) =>
      source.kind === 'VILLAGE'
        ? sql`length(${source.key}) < ${villageLength}`
        : isNull(source.uscc?.column ?? source.key),
    ),
  )!;
}

/** The subject that a row's columns name, as a reference for the gateway; null where it names nobody. */
export function referenceOf(role: Role, row: Readonly<Record<string, unknown>>): Reference | string | null {
  for (const source of role.sources) {
    const value = row[source.uscc?.property ?? source.property];
    if (typeof value !== 'string') continue;
    if (source.kind === 'ACCOUNT' || source.kind === 'CONTACT') return value;
    if (source.kind === 'ORGANIZATION') return { __typename: 'Organization', uscc: value };
    if (source.kind !== 'VILLAGE') return { __typename: typeNames[source.kind], id: value };
    if (value.length >= villageLength)
      return { __typename: 'Village', divisionCode: value.slice(0, villageLength) };
  }
  return null;
}

/** Province to village; streets have nine digits. */
export const villageLength = 12;

/** So many ranges an index serves; more are compared with every row one by one, where an array is hashed. */
const fewCodes = 8;

const typeNames: Readonly<
  Record<Exclude<SubjectKind, 'ORGANIZATION' | 'VILLAGE' | 'ACCOUNT' | 'CONTACT'>, string>
> = {
  PERSON: 'Person',
  HOUSEHOLD: 'Household',
  VEHICLE: 'Vehicle',
  PROJECT: 'Project',
};

function testsOf(source: RoleSource, ids: readonly string[]): SQL[] {
  const tokens: Token[] = ids.filter(isToken);
  const others = ids.filter((id) => !isToken(id));
  switch (source.kind) {
    case 'ORGANIZATION': {
      const column = source.uscc!.column;
      const codes = others.map(normalizeUscc).filter((code) => code !== '');
      return [
        ...(tokens.length > 0 ? [oneOf(source.key, tokens)] : []),
        ...(codes.length > 0 ? [oneOf(column, codes)] : []),
      ];
    }
    case 'VILLAGE': {
      const codes = [...new Set(ids.filter((id) => /^\d{2,12}$/.test(id)))];
      if (codes.length <= fewCodes) return codes.map((code) => startsWith(source.key, code));
      return [...Map.groupBy(codes, ({ length }) => length)].map(
        ([length, same]) =>
          sql`left(${source.key}, ${sql.raw(String(length))}) = any(${sql.param(same)}::text[])`,
      );
    }
    case 'PROJECT':
      return ids.length > 0 ? [oneOf(source.key, [...tokens, ...others.map(projectToken)])] : [];
    default:
      return tokens.length > 0 ? [oneOf(source.key, tokens)] : [];
  }
}
