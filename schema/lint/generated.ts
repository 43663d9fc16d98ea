import {
  type DefinitionNode,
  type DocumentNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';
import { enumFilter, inputTypes } from '../expand-register.ts';
import type { LintRule } from '../lint.ts';
import { readRow, readTypes } from '../registers.ts';
import { isTaggedPublic } from '../sdl.ts';
import { sharedDefinitions } from '../shared.ts';

/**
 * Filters, orders and roles follow from the row: whoever may not read a field can not find out its value by
 * filtering. What takes input otherwise is a mutation's.
 */
export const generated: LintRule = ({ department, document, outline }, report) => {
  const found = new Map<string, DefinitionNode>();
  for (const definition of document.definitions) {
    if ('name' in definition && definition.name) found.set(definition.name.value, definition);
  }
  const types = readTypes(document.definitions);
  const expected = new Map<string, string>();
  const isPublicEnum = (name: string) =>
    outline.enums.some(
      (type) => type.name === name && type.fields.some((value) => isTaggedPublic(value.node)),
    );
  for (const { name } of outline.rows) {
    const row = withoutLists(found.get(name) as ObjectTypeDefinitionNode);
    const register = readRow(row, types);
    const fieldsOf = (_: string, field: string) =>
      row.fields!.find((candidate) => candidate.name.value === field)!;
    const texts = inputTypes({ ...register, ...NO_ANNOTATION }, { department: '', fieldsOf, isPublicEnum });
    for (const field of register.fields) {
      if (field.kind === 'enum' && !field.list) texts.push(enumFilter(field.type, isPublicEnum(field.type)));
    }
    for (const definition of parse(texts.join('\n'), { noLocation: true }).definitions) {
      if ('name' in definition && definition.name) expected.set(definition.name.value, bare(definition));
    }
  }
  for (const [name, text] of expected) {
    const definition = found.get(name);
    if (!definition) report(name, 'expected the type generated from the row, found none');
    else if (bare(definition) !== text)
      report(name, 'expected what follows from the row, found otherwise; compose anew');
  }

  const known = new Set([
    ...expected.keys(),
    ...namesOf({ kind: Kind.DOCUMENT, definitions: sharedDefinitions() }),
  ]);
  for (const type of outline.objects) {
    if (type.name === 'Mutation') continue;
    for (const field of type.fields) {
      for (const argument of field.arguments) {
        const isInput = outline.inputs.some((input) => input.name === argument.type);
        // What spans departments takes expressions, whose own text is put to the shield as any question is.
        if (!isInput || known.has(argument.type) || department === 'platform') continue;
        const coordinate = `${type.name}.${field.name}(${argument.name}:)`;
        report(coordinate, `expected a generated or shared input, found ${argument.type}`);
      }
    }
  }
};

const NO_ANNOTATION = { name: '', title: '', description: '', cycle: '', sharing: '', contact: '' };

/** A row that is an entity too has lists of other registers' rows, which no filter knows. */
function withoutLists(row: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  return { ...row, fields: (row.fields ?? []).filter((field) => (field.arguments ?? []).length === 0) };
}

function bare(definition: DefinitionNode): string {
  return print(
    visit(definition, {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  );
}

function namesOf(document: DocumentNode): string[] {
  return document.definitions.flatMap((node) => ('name' in node && node.name ? [node.name.value] : []));
}
