import {
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type EnumTypeExtensionNode,
  type FieldDefinitionNode,
  type InputObjectTypeDefinitionNode,
  type InputObjectTypeExtensionNode,
  type InputValueDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql';
import { directivesOf, directiveText, namedTypeOf } from './sdl.ts';

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** A field, argument, input field or enum value. */
export interface Member {
  name: string;
  /** The named type; '' for an enum value. */
  type: string;
  node: Annotated;
  arguments: Member[];
}

export interface Owner {
  name: string;
  fields: Member[];
  interfaces: string[];
}

/** A document's definitions as the policy and the lint read them, extensions folded in. */
export interface Outline {
  /** Name of the query type. */
  query: string;
  /** The directives on every type. */
  types: Map<string, Annotated>;
  objects: Owner[];
  inputs: Owner[];
  enums: Owner[];
  /** Members of every union. */
  unions: Map<string, string[]>;
  /** Row types of registers: those that an `…Connection` of their name has as nodes. */
  rows: Owner[];
  /** Key fields of entities: type and field. */
  keys: [string, string][];
}

/** Reads a published SDL or a supergraph. */
export function readOutline(document: DocumentNode): Outline {
  const types = new Map<string, { directives: ConstDirectiveNode[] }>();
  const objects = new Map<string, Owner>();
  const inputs = new Map<string, Owner>();
  const enums = new Map<string, Owner>();
  const unions = new Map<string, string[]>();
  let query = 'Query';
  for (const node of document.definitions) {
    if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) {
      query = node.operationTypes?.find((type) => type.operation === 'query')?.type.name.value ?? query;
    }
    if (!('name' in node) || !node.name || node.kind === Kind.DIRECTIVE_DEFINITION) continue;
    const name = node.name.value;
    const before = types.get(name)?.directives ?? [];
    types.set(name, { directives: [...before, ...(node.directives ?? [])] as ConstDirectiveNode[] });
    if (node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.OBJECT_TYPE_EXTENSION) {
      fold(objects, name, fieldsOf(node), interfacesOf(node));
    } else if (
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.INPUT_OBJECT_TYPE_EXTENSION
    ) {
      fold(inputs, name, inputFieldsOf(node), []);
    } else if (node.kind === Kind.ENUM_TYPE_DEFINITION || node.kind === Kind.ENUM_TYPE_EXTENSION) {
      fold(enums, name, valuesOf(node), []);
    } else if (node.kind === Kind.UNION_TYPE_DEFINITION || node.kind === Kind.UNION_TYPE_EXTENSION) {
      unions.set(name, [...(unions.get(name) ?? []), ...(node.types ?? []).map((type) => type.name.value)]);
    }
  }
  const given = (type: string, field: string) =>
    objects.get(type)?.fields.find((candidate) => candidate.name === field)?.type;
  // A group of rows has a connection too, which the rows' own connection gives.
  const isGroup = (name: string) =>
    name.endsWith('Group') &&
    given(`${name.slice(0, -'Group'.length)}Connection`, 'groups') === `${name}Connection`;
  const isRow = ({ name }: Owner) => given(`${name}Connection`, 'nodes') === name && !isGroup(name);
  return {
    query,
    types,
    objects: [...objects.values()],
    inputs: [...inputs.values()],
    enums: [...enums.values()],
    unions,
    rows: [...objects.values()].filter(isRow),
    keys: [...objects.keys()].flatMap((name) => keysOf(name, types.get(name) ?? {})),
  };
}

function fold(owners: Map<string, Owner>, name: string, fields: Member[], interfaces: string[]) {
  const owner = owners.get(name) ?? { name, fields: [], interfaces: [] };
  owner.fields.push(...fields);
  owner.interfaces.push(...interfaces);
  owners.set(name, owner);
}

type ObjectNode = ObjectTypeDefinitionNode | ObjectTypeExtensionNode;
type FieldsNode = ObjectNode | InterfaceTypeDefinitionNode | InterfaceTypeExtensionNode;

function interfacesOf(node: ObjectNode): string[] {
  return (node.interfaces ?? []).map((type) => type.name.value);
}

function fieldsOf(node: FieldsNode): Member[] {
  return (node.fields ?? []).map((field) => ({
    ...member(field),
    arguments: (field.arguments ?? []).map(member),
  }));
}

function inputFieldsOf(node: InputObjectTypeDefinitionNode | InputObjectTypeExtensionNode): Member[] {
  return (node.fields ?? []).map(member);
}

function valuesOf(node: EnumTypeDefinitionNode | EnumTypeExtensionNode): Member[] {
  return (node.values ?? []).map((value) => ({
    name: value.name.value,
    type: '',
    node: value,
    arguments: [],
  }));
}

function member(node: FieldDefinitionNode | InputValueDefinitionNode): Member {
  return { name: node.name.value, type: namedTypeOf(node.type), node, arguments: [] };
}

/** `@key(fields:)` in a subgraph, `@join__type(key:)` in a supergraph. */
function keysOf(type: string, node: Annotated): [string, string][] {
  const texts = [
    ...directivesOf(node, 'key').map((directive) => directiveText(directive, 'fields')),
    ...directivesOf(node, 'join__type').map((directive) => directiveText(directive, 'key')),
  ];
  const fields = new Set(texts.flatMap((text) => text?.match(/\w+/g) ?? []));
  return [...fields].map((field) => [type, field]);
}
