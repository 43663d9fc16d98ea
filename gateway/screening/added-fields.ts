import {
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { limits } from '../../schema/limits.ts';

/** Under this name every connection's page is told, whatever its author selected. */
export const PAGE = '_page';
/** And under this one every row tells where it belongs. */
export const DIVISION = '_division';

/** Rows of the longest page; see the limits of the schema. */
const LONGEST = limits.pageSize;

/** Adds to what an author selected: every connection with rows tells whether it has more, every row with an id where it belongs. */
export function withAddedFields(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const page = fieldOf(`${PAGE}: pageInfo { hasNextPage endCursor }`);
  const division = fieldOf(`${DIVISION}: divisionCode`);
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const type = types.getType();
          if (isPaged(node, type)) return withField(node, page);
          const named = type && getNamedType(type);
          const belongs = isObjectType(named) && 'divisionCode' in named.getFields() && selects(node, 'id');
          return belongs ? withField(node, division) : undefined;
        },
      },
    }),
  );
}

/** What is read to its end is read in the longest pages there are, unless its author says otherwise. */
export function withLongPages(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const [long] = fieldOf(`a(first: ${LONGEST})`).arguments ?? [];
  return visit(
    document,
    visitWithTypeInfo(types, {
      Field: {
        leave(node) {
          const given = node.arguments ?? [];
          const takes = types.getFieldDef()?.args.some(({ name }) => name === 'first');
          if (!long || !takes || given.some(({ name }) => name.value === 'first')) return undefined;
          return isPaged(node, types.getType()) ? { ...node, arguments: [...given, long] } : undefined;
        },
      },
    }),
  );
}

/** Whether a field is a connection whose rows are read, and are to be read to the end. */
export function isPaged(node: FieldNode, type: unknown): boolean {
  const named = type ? getNamedType(type as Parameters<typeof getNamedType>[0]) : undefined;
  if (!isObjectType(named) || !('pageInfo' in named.getFields()) || !('nodes' in named.getFields()))
    return false;
  return (selects(node, 'nodes') || selects(node, 'edges')) && !isFirstOfOrder(node);
}

/** `orderBy: […], first: 1` asks for the latest, or the least, and for no more. */
function isFirstOfOrder({ arguments: given = [] }: FieldNode): boolean {
  const first = given.find(({ name }) => name.value === 'first')?.value;
  return (
    first?.kind === Kind.INT && first.value === '1' && given.some(({ name }) => name.value === 'orderBy')
  );
}

function selects({ selectionSet }: FieldNode, name: string): boolean {
  return !!selectionSet?.selections.some((one) => one.kind === Kind.FIELD && one.name.value === name);
}

function withField(node: FieldNode, field: FieldNode): FieldNode {
  const { selectionSet } = node;
  return selectionSet
    ? { ...node, selectionSet: { ...selectionSet, selections: [...selectionSet.selections, field] } }
    : node;
}

function fieldOf(text: string): FieldNode {
  const [shell] = parse(`{ ${text} }`, { noLocation: true }).definitions;
  const selection = shell?.kind === Kind.OPERATION_DEFINITION ? shell.selectionSet.selections[0] : undefined;
  if (selection?.kind !== Kind.FIELD) throw new Error('expected a field');
  return selection;
}
