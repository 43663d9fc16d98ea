import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
} from 'graphql';

export interface Walk {
  operation: OperationDefinitionNode;
  /** Every coordinate the operation can touch; `__typename` is none. */
  coordinates: Set<string>;
}

/** The object types that a selection can meet. Equal sets are one object. */
interface Possible {
  key: string;
  types: readonly GraphQLObjectType[];
}

/**
 * The coordinates of an operation that is valid for `schema`: fields (an abstract type's as every possible
 * type's), arguments, input fields and enum values, through fragments and both sides of @skip and @include,
 * in directives and in defaults of variables. Each fragment is walked once a set of types, however often
 * it is spread. Values of variables: `walkVariables`. Throws where there is no such operation.
 */
export function walkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName?: string | null,
): Walk {
  const operation = getOperationAST(document, operationName ?? undefined);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root)
    throw new Error('Expected a document with the operation asked for; validate it first');
  const coordinates = new Set<string>();
  const walker = createWalker(schema, document, coordinates);
  walker.directives(operation.directives);
  for (const definition of operation.variableDefinitions ?? []) {
    walker.directives(definition.directives);
    const type = typeFromAST(schema, definition.type);
    if (definition.defaultValue && isInputType(type)) walkLiteral(definition.defaultValue, type, coordinates);
  }
  walker.selections(operation.selectionSet, walker.possible([root]));
  return { operation, coordinates };
}

/**
 * The input fields and enum values inside the values of an operation's variables. A name that the schema
 * does not have becomes `Type.?`, which nobody declared: the caller's own text must not reach an error.
 */
export function walkVariables(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | null | undefined,
): Set<string> {
  const coordinates = new Set<string>();
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    const type = typeFromAST(schema, definition.type);
    if (variables && Object.hasOwn(variables, name) && isInputType(type)) {
      walkValue(variables[name], type, coordinates);
    }
  }
  return coordinates;
}

function createWalker(schema: GraphQLSchema, document: DocumentNode, coordinates: Set<string>) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const interned = new Map<string, Possible>();
  const walked = new Set<string>();

  function possible(types: Iterable<GraphQLObjectType>): Possible {
    const sorted = [...new Set(types)].sort((a, b) => (a.name < b.name ? -1 : 1));
    const key = sorted.map((type) => type.name).join('|');
    const known = interned.get(key);
    if (known) return known;
    const made = { key, types: sorted };
    interned.set(key, made);
    return made;
  }

  function objectsOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return type instanceof GraphQLObjectType ? [type] : schema.getPossibleTypes(type);
  }

  /** Where a type condition leaves nothing, its own types: what cannot happen is still asked for. */
  function narrow(within: Possible, condition: string | undefined): Possible {
    const type = condition === undefined ? undefined : schema.getType(condition);
    if (!isCompositeType(type)) return within;
    const objects = objectsOf(type);
    const both = within.types.filter((object) => objects.includes(object));
    return possible(both.length > 0 ? both : objects);
  }

  function directives(nodes: readonly DirectiveNode[] | undefined) {
    for (const node of nodes ?? []) {
      const definition = schema.getDirective(node.name.value);
      for (const argument of node.arguments ?? []) {
        const type = definition?.args.find(({ name }) => name === argument.name.value)?.type;
        if (type) walkLiteral(argument.value, type, coordinates);
      }
    }
  }

  function selections(set: SelectionSetNode, within: Possible) {
    for (const node of set.selections) {
      directives(node.directives);
      if (node.kind === Kind.INLINE_FRAGMENT) {
        selections(node.selectionSet, narrow(within, node.typeCondition?.name.value));
      } else if (node.kind === Kind.FRAGMENT_SPREAD) {
        spread(node.name.value, within);
      } else if (node.name.value !== '__typename') {
        const found: GraphQLField<unknown, unknown>[] = [];
        for (const type of within.types) {
          const owner = `${type.name}.${node.name.value}`;
          coordinates.add(owner);
          const field = type.getFields()[node.name.value];
          // `__schema` and `__type` are asked for as such; what they give is theirs.
          if (node.name.value.startsWith('__')) continue;
          if (field) found.push(field);
          for (const argument of node.arguments ?? []) {
            coordinates.add(`${owner}(${argument.name.value}:)`);
            const type = field?.args.find(({ name }) => name === argument.name.value)?.type;
            if (type) walkLiteral(argument.value, type, coordinates);
          }
        }
        if (!node.selectionSet || found.length === 0) continue;
        const returned = found.map((field) => getNamedType(field.type)).filter(isCompositeType);
        selections(node.selectionSet, possible(returned.flatMap(objectsOf)));
      }
    }
  }

  function spread(name: string, within: Possible) {
    const fragment = fragments.get(name);
    if (!fragment) return;
    const narrowed = narrow(within, fragment.typeCondition.name.value);
    const visit = `${name} ${narrowed.key}`;
    if (walked.has(visit)) return;
    walked.add(visit);
    directives(fragment.directives);
    selections(fragment.selectionSet, narrowed);
  }

  return { possible, directives, selections };
}

function walkLiteral(node: ValueNode, type: GraphQLInputType, coordinates: Set<string>) {
  const bare = unwrap(type);
  if (node.kind === Kind.LIST) {
    for (const item of node.values) walkLiteral(item, bare, coordinates);
  } else if (node.kind === Kind.OBJECT && isInputObjectType(bare)) {
    for (const field of node.fields) {
      coordinates.add(`${bare.name}.${field.name.value}`);
      const known = bare.getFields()[field.name.value];
      if (known) walkLiteral(field.value, known.type, coordinates);
    }
  } else if (node.kind === Kind.ENUM && isEnumType(bare)) {
    coordinates.add(`${bare.name}.${node.value}`);
  }
}

function walkValue(value: unknown, type: GraphQLInputType, coordinates: Set<string>) {
  const bare = unwrap(type);
  if (value === null || value === undefined) return;
  if (Array.isArray(value)) {
    // A list of scalars may be long, and has no coordinates.
    if (!isInputObjectType(bare) && !isEnumType(bare)) return;
    for (const item of value) walkValue(item, bare, coordinates);
  } else if (isInputObjectType(bare)) {
    const fields = bare.getFields();
    for (const [name, inner] of Object.entries(value)) {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
      coordinates.add(`${bare.name}.${field ? name : '?'}`);
      if (field) walkValue(inner, field.type, coordinates);
    }
  } else if (isEnumType(bare)) {
    coordinates.add(`${bare.name}.${typeof value === 'string' && bare.getValue(value) ? value : '?'}`);
  }
}

/** Lists and single values are walked alike: the language takes one for the other. */
function unwrap(type: GraphQLInputType): GraphQLInputType {
  return isNonNullType(type) || isListType(type) ? unwrap(type.ofType) : type;
}
