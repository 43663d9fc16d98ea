import type { FieldDefinitionNode } from 'graphql';
import { ENTITIES } from './entities.ts';
import type { RegisterDefinition, RegisterField, RegisterRole } from './registers.ts';
import { describe, descriptionOf } from './sdl.ts';

/** What the SDL of a register is made with. */
export interface Context {
  department: string;
  fieldsOf: (rowType: string, field: string) => FieldDefinitionNode;
  isPublicEnum: (name: string) => boolean;
}

export const PUBLIC = '@tag(name: "public")';

/** A generated member with the description of the row's field, and its tag: public only if the subject's key is too. */
export function member(
  register: RegisterDefinition,
  context: Context,
  fieldName: string,
  text: string,
): string {
  const field = context.fieldsOf(register.rowType, fieldName);
  return `${describe(descriptionOf(field))} ${text} ${isPublicMember(register, fieldName) ? PUBLIC : ''}`;
}

/** Whether filter, order and role by this field may be public: the field is, and the keys of whom it names. */
export function isPublicMember(register: RegisterDefinition, fieldName: string): boolean {
  const field = register.fields.find((candidate) => candidate.name === fieldName);
  const role = register.roles.find((candidate) => candidate.field === fieldName);
  const entities = Object.values(ENTITIES).filter((entity) => role?.kinds.includes(entity.kind));
  return field?.isPublic === true && entities.every((entity) => entity.open);
}

export function filterable(register: RegisterDefinition): RegisterField[] {
  return register.fields.filter((field) => field.kind !== 'object' && !field.list);
}

export function orderable(register: RegisterDefinition): RegisterField[] {
  return filterable(register).filter((field) => !roleOf(register, field));
}

export function roleOf(register: RegisterDefinition, field: RegisterField): RegisterRole | undefined {
  return register.roles.find((role) => role.field === field.name);
}

/** The scope that reads a register: its own where it names one. */
export function readScope({ scope }: RegisterDefinition, { department }: Context): string {
  return scope ?? `${department}:read`;
}

/** The scopes that count a register's rows: those of statistics too, where the department's scope reads it. */
export function countScopes(register: RegisterDefinition, context: Context): string[][] {
  const read = [readScope(register, context)];
  return register.scope ? [read] : [read, [`${context.department}:statistics`]];
}

export function scoped(alternatives: string[][]): string {
  return `@requiresScopes(scopes: ${JSON.stringify(alternatives)})`;
}
