import {
  buildASTSchema,
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  parseType,
  type TypeNode,
  typeFromAST,
} from 'graphql';
import { namedScopes } from './named-scopes.ts';

/** The types of fields as one subgraph declares them: sharing departments may differ in what may be null. */
export interface SubgraphTypes {
  schema: GraphQLSchema;
  /** Undefined where the field does not exist. */
  fieldType(subgraph: string, parentType: string, field: string): GraphQLOutputType | undefined;
  /** Names of the subgraphs the supergraph is made of. */
  subgraphs: string[];
  /** The subgraph that answers a field of Query; undefined where none or several do. */
  ownerOf(rootField: string): string | undefined;
  /** The scopes that a subgraph's fields name, other departments' among them. */
  scopesOf(subgraph: string): ReadonlySet<string>;
}

/** Reads them from the supergraph: its own types, and `@join__field(graph:, type:)` where a subgraph's differs. */
export function readSubgraphTypes(supergraph: string): SubgraphTypes {
  const document = parse(supergraph);
  const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
  const names = new Map<string, string>();
  const own = new Map<string, GraphQLOutputType>();
  const owners = new Map<string, string | undefined>();
  const query = schema.getQueryType()?.name;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue;
    for (const value of definition.values ?? []) {
      const name = value.directives?.map((node) => argument(node, 'name')).find((text) => text !== undefined);
      names.set(value.name.value, name ?? value.name.value);
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of definition.fields ?? []) {
      if (definition.name.value === query) owners.set(field.name.value, ownerOf(field, names));
      for (const directive of field.directives ?? []) {
        const type = directive.name.value === 'join__field' ? argument(directive, 'type') : undefined;
        const subgraph = names.get(argument(directive, 'graph') ?? '');
        if (type === undefined || subgraph === undefined) continue;
        const declared = outputType(schema, parseType(type));
        if (declared) own.set(`${subgraph} ${definition.name.value}.${field.name.value}`, declared);
      }
    }
  }
  const scopes = namedScopes(document, names);
  return {
    schema,
    fieldType(subgraph, parentType, field) {
      const parent = schema.getType(parentType);
      if (!isObjectType(parent) && !isInterfaceType(parent)) return undefined;
      return own.get(`${subgraph} ${parentType}.${field}`) ?? parent.getFields()[field]?.type;
    },
    subgraphs: [...names.values()],
    ownerOf: (rootField) => owners.get(rootField),
    scopesOf: (subgraph) => scopes.get(subgraph) ?? new Set(),
  };
}

/** A root field stands in one subgraph, or in all of a supergraph of one. */
function ownerOf({ directives = [] }: FieldDefinitionNode, names: ReadonlyMap<string, string>) {
  const graphs = directives
    .filter(({ name }) => name.value === 'join__field')
    .map((node) => argument(node, 'graph'));
  const owners = graphs.length > 0 ? graphs.map((graph) => names.get(graph ?? '')) : [...names.values()];
  return owners.length === 1 ? owners[0] : undefined;
}

function argument(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((node) => node.name.value === name)?.value;
  return value && (value.kind === Kind.STRING || value.kind === Kind.ENUM) ? value.value : undefined;
}

function outputType(schema: GraphQLSchema, node: TypeNode): GraphQLOutputType | undefined {
  return typeFromAST(schema, node as never) as GraphQLOutputType | undefined;
}
