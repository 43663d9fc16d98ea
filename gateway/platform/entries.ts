import { ENTITIES, type SubjectKind } from '../../schema/entities.ts';
import { platformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';

/** How many subjects of one kind are entered at once: `persons(ids: […])`. */
export interface Entry {
  /** The field of Query. */
  field: string;
  argument: string;
  /** The entity, and its key field. */
  type: string;
  key: string;
}

/** Most subjects that one of these fields takes. */
export const MAX_SUBJECTS = 500;

const FIELDS: Readonly<Record<string, readonly [field: string, argument: string]>> = {
  Person: ['persons', 'ids'],
  Household: ['households', 'ids'],
  Vehicle: ['vehiclesById', 'ids'],
  Project: ['projectsById', 'ids'],
  Organization: ['companies', 'usccs'],
  Village: ['places', 'divisionCodes'],
};

const ENTRIES: ReadonlyMap<SubjectKind, Entry> = new Map(
  Object.entries(FIELDS).map(([type, [field, argument]]) => {
    const { kind, key } = ENTITIES[type]!;
    return [kind, { field, argument, type, key }];
  }),
);

/** Where many subjects of a kind are entered; undefined for accounts and contacts, which are no entities. */
export function entryOf(kind: SubjectKind): Entry | undefined {
  return ENTRIES.get(kind);
}

/** Resolvers of the entries: references only, whose rows the departments answer by federation. */
export function entryResolvers(
  question: Question,
): Record<string, (args: Record<string, string[]>) => object[]> {
  return Object.fromEntries(
    [...ENTRIES.values()].map(({ field, argument, type, key }) => [
      field,
      (args) => {
        const ids = args[argument] ?? [];
        if (ids.length > MAX_SUBJECTS) {
          throw platformError(
            'ARGUMENT_INVALID',
            { argument, expected: `at most ${MAX_SUBJECTS}` },
            question,
          );
        }
        return ids.map((id) => ({ __typename: type, [key]: id }));
      },
    ]),
  );
}
