import { Kind } from 'graphql';
import { ENTITIES } from '../entities.ts';
import type { LintRule, Subject } from '../lint.ts';
import { directiveArgument, directivesOf, directiveText, hasDirective } from '../sdl.ts';

/**
 * Shapes that @apollo/gateway 2.14 answers wrongly without saying so (6 of the federation audit's 199), and
 * names of directives that the policy would not recognise.
 */
export const shapes: LintRule = ({ document, outline }, report, all) => {
  const isRow = (type: string) => outline.rows.some((row) => row.name === type);
  const isRowOfAnother = (type: string) => !isRow(type) && all.some((other) => isExtensible(other, type));
  for (const [type, node] of outline.types) {
    if (hasDirective(node, 'interfaceObject')) report(type, 'expected an entity, found @interfaceObject');
    const keys = directivesOf(node, 'key');
    for (const key of keys) {
      const fields = directiveText(key, 'fields') ?? '';
      const expected = ENTITIES[type]?.key ?? (isRow(type) || isRowOfAnother(type) ? 'id' : undefined);
      if (!expected)
        report(
          type,
          `expected an entity of entities.ts or a row that has a key, found @key(fields: "${fields}")`,
        );
      else if (fields.trim() !== expected) report(type, `expected the key "${expected}", found "${fields}"`);
      const resolvable = directiveArgument(key, 'resolvable');
      if (resolvable?.kind === Kind.BOOLEAN && !resolvable.value)
        report(type, 'expected a resolvable key, found resolvable: false');
    }
    if (keys.length > 1) report(type, `expected one key, found ${keys.length}`);
  }
  for (const type of outline.objects) {
    for (const field of type.fields) {
      // Its own fields may be non-null: who has no right to the row would lose what leads there, too.
      if (isRowOfAnother(field.type)) {
        report(
          `${type.name}.${field.name}`,
          `expected fields added to ${field.type}, found one that gives it`,
        );
      }
      for (const requires of directivesOf(field.node, 'requires')) {
        const fields = directiveText(requires, 'fields') ?? '';
        if (!fields.includes('(')) continue;
        report(`${type.name}.${field.name}`, `expected @requires without arguments, found "${fields}"`);
      }
    }
  }
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.SCHEMA_EXTENSION && definition.kind !== Kind.SCHEMA_DEFINITION) continue;
    for (const link of directivesOf(definition, 'link')) {
      const imports = directiveArgument(link, 'import');
      const renamed =
        imports?.kind === Kind.LIST && imports.values.some((value) => value.kind !== Kind.STRING);
      if (renamed || directiveArgument(link, 'as'))
        report('schema', 'expected directives under their own names, found an alias');
      const url = directiveText(link, 'url') ?? '';
      if (!url.endsWith('/federation/v2.9'))
        report('schema', `expected federation v2.9 alone, found a link to ${url}`);
    }
  }
};

/** Whether the department has this register's row and lets others add to it. */
function isExtensible({ outline }: Subject, type: string): boolean {
  return (
    outline.rows.some((row) => row.name === type) &&
    outline.keys.some(([name, key]) => name === type && key === 'id')
  );
}
