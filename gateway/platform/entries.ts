import { ENTITIES } from '../../schema/entities.ts';
import { platformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';

/** How many subjects of one kind are entered at once: `persons(ids: […])`. */
interface Entry {
  /** The field of Query. */
  field: string;
  argument: string;
  /** The entity, and its key field. */
  type: string;
  key: string;
}

/** Most subjects that one of these fields takes. */
const MAX_SUBJECTS = 500;

const FIELDS: Readonly<Record<string, readonly [field: string, argument: string]>> = {
  Person: ['persons', 'ids'],
  Household: ['households', 'ids'],
  Vehicle: ['vehiclesById', 'ids'],
  Project: ['projectsById', 'ids'],
  Organization: ['companies', 'usccs'],
  Village: ['places', 'divisionCodes'],
};

const ENTRIES: readonly Entry[] = Object.entries(FIELDS).map(([type, [field, argument]]) => ({
  field,
  argument,
  type,
  key: ENTITIES[type]!.key,
}));

/** Resolvers of the entries: references only, whose rows the departments answer by federation. */
export function entryResolvers(
  question: Question,
): Record<string, (args: Record<string, string[]>) => object[]> {
  return Object.fromEntries(
    ENTRIES.map(({ field, argument, type, key }) => [
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
