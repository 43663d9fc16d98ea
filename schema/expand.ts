import {
  type ConstDirectiveNode,
  type DefinitionNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  print,
  type UnionTypeDefinitionNode,
  visit,
} from 'graphql';
import { isDepartment } from './departments.ts';
import { ENTITIES } from './entities.ts';
import { entityConnections, enumFilter, registerTypes, rootFields, statusField } from './expand-register.ts';
import { type RegisterDefinition, readRegisters } from './registers.ts';
import { describe, hasDirective, isTaggedPublic, namedTypeOf } from './sdl.ts';
import { sharedDefinitions } from './shared.ts';

export {
  type RegisterDefinition,
  type RegisterField,
  type RegisterRole,
  readRegisters,
} from './registers.ts';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@external", "@requires", "@provides", "@shareable", "@inaccessible", "@override", "@interfaceObject",
  "@tag", "@authenticated", "@requiresScopes", "@policy", "@cost", "@listSize"
])`;

/**
 * A department's published SDL: what it wrote, its registers' connections, filters, orders and roles, stubs
 * of the entities it names, and the shared types. The same text always, for the same author SDL.
 */
export function expandSdl(authorSdl: string, options: { department: string }): string {
  const { department } = options;
  if (!isDepartment(department))
    throw new Error(`Expected a department of departments.ts, found ${department}`);
  const own = parse(authorSdl, { noLocation: true }).definitions;
  refuseShared(own);
  const registers = readRegisters(authorSdl);
  const fieldsOf = rowFields(own);
  const context = { department, fieldsOf, isPublicEnum: publicEnums(own) };

  const objects = mergeObjects(own);
  addFields(objects, 'Query', [...registers.map((register) => rootFields(register, context)), statusField()]);
  for (const name of entitiesNamed(own, objects)) {
    const found = registers.map((register) => entityConnections(register, name, context));
    addFields(
      objects,
      name,
      found.filter((text) => text !== ''),
    );
    objects.set(name, withKey(objects.get(name)!));
  }

  const others = own
    .filter((definition) => !isObject(definition) && !isLocal(definition))
    .map((definition) => withUnionTag(definition, own));
  const generated = registers.flatMap((register) => registerTypes(register, context));
  const filters = enumFilters(registers, context.isPublicEnum);
  const document = [
    ...parse(LINK, { noLocation: true }).definitions,
    ...[...objects.values()].map(withoutRegister),
    ...others,
    ...[...generated, ...filters].flatMap((text) => parse(text, { noLocation: true }).definitions),
    ...sharedDefinitions(),
  ];
  return `${document.map(print).join('\n\n')}\n`;
}

function isObject(
  definition: DefinitionNode,
): definition is ObjectTypeDefinitionNode | ObjectTypeExtensionNode {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
}

function isLocal(definition: DefinitionNode): boolean {
  return definition.kind === Kind.DIRECTIVE_DEFINITION && definition.name.value === 'register';
}

/** Object types by name, extensions folded in; Query first. */
function mergeObjects(definitions: readonly DefinitionNode[]): Map<string, ObjectTypeDefinitionNode> {
  const objects = new Map([['Query', emptyObject('Query', '查询 | Queries')]]);
  for (const definition of definitions) {
    if (!isObject(definition)) continue;
    const name = definition.name.value;
    const entity = ENTITIES[name];
    const before = objects.get(name) ?? emptyObject(name, entity?.description ?? '');
    objects.set(name, {
      ...before,
      ...(definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.description
        ? { description: definition.description }
        : {}),
      interfaces: [...(before.interfaces ?? []), ...(definition.interfaces ?? [])],
      directives: [...(before.directives ?? []), ...(definition.directives ?? [])],
      fields: [...(before.fields ?? []), ...(definition.fields ?? [])],
    });
  }
  return objects;
}

function emptyObject(name: string, description: string): ObjectTypeDefinitionNode {
  return {
    kind: Kind.OBJECT_TYPE_DEFINITION,
    name: { kind: Kind.NAME, value: name },
    ...(description ? { description: { kind: Kind.STRING, value: description, block: true } } : {}),
    directives: [],
    fields: [],
  };
}

function addFields(objects: Map<string, ObjectTypeDefinitionNode>, name: string, texts: string[]) {
  const type = objects.get(name) ?? emptyObject(name, ENTITIES[name]?.description ?? '');
  objects.set(name, { ...type, fields: [...(type.fields ?? []), ...texts.flatMap(parseFields)] });
}

function parseFields(text: string): readonly FieldDefinitionNode[] {
  const [type] = parse(`type T { ${text} }`, { noLocation: true }).definitions;
  return (type as ObjectTypeDefinitionNode).fields ?? [];
}

/** The entities that the SDL declares or names, in the order of `ENTITIES`. */
function entitiesNamed(
  definitions: readonly DefinitionNode[],
  objects: ReadonlyMap<string, unknown>,
): string[] {
  const named = new Set(objects.keys());
  for (const definition of definitions) {
    visit(definition, {
      enter(node) {
        if (node.kind === Kind.NAMED_TYPE) named.add(node.name.value);
      },
    });
  }
  return Object.keys(ENTITIES).filter((name) => named.has(name));
}

function withKey(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const entity = ENTITIES[type.name.value]!;
  const access = entity.open ? '@tag(name: "public")' : '@requiresScopes(scopes: [["platform:link"]])';
  const field = `${describe(entity.keyDescription)} ${entity.key}: ${entity.keyType} ${access}`;
  const [stub] = parse(`type T @key(fields: "${entity.key}") { ${field} }`, { noLocation: true }).definitions;
  const { directives = [], fields = [] } = stub as ObjectTypeDefinitionNode;
  const hasField = type.fields?.some((own) => own.name.value === entity.key);
  return {
    ...type,
    directives: [...(hasDirective(type, 'key') ? [] : directives), ...(type.directives ?? [])],
    fields: [...(hasField ? [] : fields), ...(type.fields ?? [])],
  };
}

/** A union that a public field gives is public itself; what can be read of its members is the members' own. */
function withUnionTag(definition: DefinitionNode, all: readonly DefinitionNode[]): DefinitionNode {
  if (definition.kind !== Kind.UNION_TYPE_DEFINITION || isTaggedPublic(definition)) return definition;
  const fields = all.filter(isObject).flatMap((type) => type.fields ?? []);
  const given = fields.some(
    (field) => isTaggedPublic(field) && namedTypeOf(field.type) === definition.name.value,
  );
  if (!given) return definition;
  const [tagged] = parse('union U @tag(name: "public") = U', { noLocation: true }).definitions;
  const tags = (tagged as UnionTypeDefinitionNode).directives ?? [];
  return { ...definition, directives: [...(definition.directives ?? []), ...tags] };
}

function withoutRegister(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  const kept = (directive: ConstDirectiveNode) => directive.name.value !== 'register';
  return { ...type, directives: (type.directives ?? []).filter(kept) };
}

function rowFields(definitions: readonly DefinitionNode[]) {
  const types = new Map(
    definitions
      .filter((definition) => definition.kind === Kind.OBJECT_TYPE_DEFINITION)
      .map((type) => [type.name.value, type.fields ?? []]),
  );
  return (rowType: string, name: string): FieldDefinitionNode => {
    const field = types.get(rowType)?.find((candidate) => candidate.name.value === name);
    if (!field) throw new Error(`Expected a field ${rowType}.${name}`);
    return field;
  };
}

function publicEnums(definitions: readonly DefinitionNode[]) {
  const open = new Set(
    [...definitions, ...sharedDefinitions()]
      .filter((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION)
      .filter((type) => type.values?.some((value) => hasDirective(value, 'tag')))
      .map((type) => type.name.value),
  );
  return (name: string) => open.has(name);
}

function enumFilters(registers: RegisterDefinition[], isPublicEnum: (name: string) => boolean): string[] {
  const names = registers.flatMap((register) =>
    register.fields.filter((field) => field.kind === 'enum' && !field.list).map((field) => field.type),
  );
  return [...new Set(names)].map((name) => enumFilter(name, isPublicEnum(name)));
}

function refuseShared(definitions: readonly DefinitionNode[]) {
  const shared = new Set(
    sharedDefinitions().map((definition) => ('name' in definition ? definition.name?.value : undefined)),
  );
  for (const definition of definitions) {
    const name = 'name' in definition ? definition.name?.value : undefined;
    const linked = definition.kind === Kind.SCHEMA_EXTENSION || definition.kind === Kind.SCHEMA_DEFINITION;
    if (linked || (name !== undefined && shared.has(name))) {
      throw new Error(
        `Expected a department's own types only, found ${name ?? 'schema'}; shared.graphql has it`,
      );
    }
  }
}
