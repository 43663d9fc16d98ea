import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Refusal } from '../../schema/shield.ts';
import type { Question } from '../question.ts';
import type { ScreenFault, ValueFault } from './fault.ts';
import type { ScreeningGraph } from './graph.ts';
import type { Places } from './place.ts';

/** A GraphQL text of a screen, and where it stands in the file. */
export interface ScreenText {
  path: ValueFault['path'];
  /** As it is asked, after what the engine adds to it. */
  text: string;
  variables: Readonly<Record<string, unknown>>;
  /** As its author wrote it, and what stands before it to make it a document. */
  written: string;
  prefix?: string;
}

/**
 * Puts a text of a screen to the shield with the caller's rights, and into the question's account. Gives a fault with
 * its place for each coordinate that is refused.
 */
export async function authorFaults(
  { full }: ScreeningGraph,
  question: Question,
  { path, text, variables, written, prefix = '' }: ScreenText,
  places: Places,
): Promise<ScreenFault[]> {
  const preparation = await full.prepare({ ...question, text, operationName: undefined, variables });
  const refused = preparation.ok ? [] : preparation.refused;
  question.inner.add(
    preparation.coordinates,
    refused.map(({ coordinate }) => coordinate),
    text,
  );
  if (preparation.ok) return [];
  if (refused.length === 0) {
    return [places.locate({ path, offset: 0, message: preparation.error.message })];
  }
  const offsets = coordinateOffsets(full.schema, `${prefix}${written}`);
  return refused.map((refusal) =>
    places.locate({
      path,
      offset: Math.max(0, (offsets.get(refusal.coordinate) ?? prefix.length) - prefix.length),
      message: refusalText(refusal),
    }),
  );
}

function refusalText({ coordinate, ...rest }: Refusal): string {
  const needs = (rest as { needs?: unknown }).needs;
  return `you may not read ${coordinate}${needs === undefined ? '' : `; it needs ${JSON.stringify(needs)}`}`;
}

/** Where each field, argument, input field and enum value of a document stands first. */
function coordinateOffsets(schema: GraphQLSchema, text: string): Map<string, number> {
  const found = new Map<string, number>();
  const put = (coordinate: string, start: number | undefined) => {
    if (!found.has(coordinate) && start !== undefined) found.set(coordinate, start);
  };
  let document: DocumentNode;
  try {
    document = parse(text);
  } catch {
    return found;
  }
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        put(`${types.getParentType()?.name}.${node.name.value}`, node.loc?.start);
      },
      Argument(node) {
        const field = types.getFieldDef()?.name;
        put(`${types.getParentType()?.name}.${field}(${node.name.value}:)`, node.loc?.start);
      },
      ObjectField(node) {
        const parent = getNamedType(types.getParentInputType());
        if (isInputObjectType(parent)) put(`${parent.name}.${node.name.value}`, node.loc?.start);
      },
      EnumValue(node) {
        put(`${getNamedType(types.getInputType())?.name}.${node.value}`, node.loc?.start);
      },
    }),
  );
  return found;
}
