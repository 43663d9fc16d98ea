import {
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
} from 'graphql';
import { ENTITIES, HASHES, type SubjectKind } from './entities.ts';
import {
  descriptionOf,
  directivesOf,
  directiveText,
  hasDirective,
  isListField,
  isTaggedPublic,
  namedTypeOf,
  screaming,
} from './sdl.ts';
import { sharedDefinitions } from './shared.ts';

export interface RegisterField {
  name: string;
  /** The named type, without list and non-null. */
  type: string;
  /** Scalars and enums that are no list can be filtered and ordered by; `object` can not. */
  kind: 'scalar' | 'enum' | 'object';
  list: boolean;
  nonNull: boolean;
  isPublic: boolean;
}

export interface RegisterRole {
  /** The value of the row's role enum: RECIPIENT. */
  name: string;
  field: string;
  /** Several where the field is a union of entities. */
  kinds: SubjectKind[];
  list: boolean;
}

/** A register as its row type declares it with `@register`. */
export interface RegisterDefinition {
  name: string;
  rowType: string;
  title: string;
  description: string;
  cycle: string;
  sharing: string;
  contact: string;
  /** The scope that reads it; `<department>:read` where none is named. */
  scope?: string;
  fields: RegisterField[];
  roles: RegisterRole[];
  /** Whether the row has any public field. */
  isPublic: boolean;
  /** Whether other departments may add fields to the row, by its id: its type has `@key(fields: "id")`. */
  isExtensible: boolean;
}

/** The registers of a department's own SDL, in the order written. Throws where a `@register` is incomplete. */
export function readRegisters(authorSdl: string): RegisterDefinition[] {
  const { definitions } = parse(authorSdl, { noLocation: true });
  const types = readTypes([...sharedDefinitions(), ...definitions]);
  return definitions
    .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
    .filter((type) => hasDirective(type, 'register'))
    .map((type) => ({ ...readAnnotation(type), ...readRow(type, types) }));
}

/** Which names are scalars, enums and unions, of what. */
export interface KnownTypes {
  leaves: ReadonlyMap<string, 'scalar' | 'enum'>;
  unions: ReadonlyMap<string, string[]>;
}

export function readTypes(definitions: readonly DefinitionNode[]): KnownTypes {
  const leaves = new Map<string, 'scalar' | 'enum'>(
    ['Int', 'Float', 'String', 'Boolean', 'ID'].map((name) => [name, 'scalar']),
  );
  // A department's own scalars have no filter, so they count as objects.
  for (const definition of sharedDefinitions()) {
    if (definition.kind === Kind.SCALAR_TYPE_DEFINITION) leaves.set(definition.name.value, 'scalar');
  }
  const unions = new Map<string, string[]>();
  for (const definition of definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) leaves.set(definition.name.value, 'enum');
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      unions.set(definition.name.value, definition.types?.map((type) => type.name.value) ?? []);
    }
  }
  return { leaves, unions };
}

/** The part of a register that its row type's fields tell. */
export function readRow(type: ObjectTypeDefinitionNode, { leaves, unions }: KnownTypes) {
  const fields = (type.fields ?? []).map((field) => readField(field, leaves));
  const roles = (type.fields ?? []).flatMap((field) => readRole(field, unions));
  return {
    rowType: type.name.value,
    fields,
    roles,
    isPublic: fields.some((field) => field.isPublic),
    isExtensible: hasDirective(type, 'key') && !ENTITIES[type.name.value],
  };
}

function readAnnotation(type: ObjectTypeDefinitionNode) {
  const directive = directivesOf(type, 'register')[0]!;
  const text = (name: string) => {
    const value = directiveText(directive, name);
    if (value !== undefined) return value;
    throw new Error(`@register on ${type.name.value}: expected argument ${name}, found none; add it`);
  };
  const scope = directiveText(directive, 'scope');
  return {
    ...(scope === undefined ? {} : { scope }),
    name: text('name'),
    title: text('title'),
    description: descriptionOf(type),
    cycle: text('cycle'),
    sharing: text('sharing'),
    contact: text('contact'),
  };
}

function readField(field: FieldDefinitionNode, known: ReadonlyMap<string, 'scalar' | 'enum'>): RegisterField {
  const type = namedTypeOf(field.type);
  // What another department answers, or what takes arguments, is no column to filter by.
  const computed = hasDirective(field, 'external') || hasDirective(field, 'requires');
  const stored = !computed && (field.arguments ?? []).length === 0;
  return {
    name: field.name.value,
    type,
    kind: stored ? (known.get(type) ?? 'object') : 'object',
    list: isListField(field),
    nonNull: field.type.kind === Kind.NON_NULL_TYPE,
    isPublic: isTaggedPublic(field),
  };
}

function readRole(field: FieldDefinitionNode, unions: ReadonlyMap<string, string[]>): RegisterRole[] {
  const type = namedTypeOf(field.type);
  const hash = HASHES[type];
  const entities = (unions.get(type) ?? [type]).map((name) => ENTITIES[name]?.kind);
  const kinds = hash ? [hash] : entities.filter((kind) => kind !== undefined);
  if (kinds.length === 0) return [];
  if (!hash && kinds.length < entities.length) {
    throw new Error(`Union ${type}: expected entities only, since ${field.name.value} names a subject`);
  }
  const name = hash ? field.name.value.replace(/Hash$/, '') : field.name.value;
  return [{ name: screaming(name), field: field.name.value, kinds, list: isListField(field) }];
}
