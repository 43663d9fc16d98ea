import { ENTITIES, type SubjectKind } from '../../schema/entities.ts';

/** The kinds of subject a set may be of; `SubjectType` of the shared SDL. */
export const SUBJECT_TYPES = [
  'PERSON',
  'HOUSEHOLD',
  'ORGANIZATION',
  'VILLAGE',
  'VEHICLE',
  'PROJECT',
  'ACCOUNT',
  'CONTACT',
] as const satisfies readonly SubjectKind[];

/** The entity of a kind of subject; none of accounts and contacts. */
export function entityOf(subject: SubjectKind): string | undefined {
  return Object.entries(ENTITIES).find(([, { kind }]) => kind === subject)?.[0];
}
