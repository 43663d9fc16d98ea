import { type DefinitionNode, Kind, print, visit } from 'graphql';
import { ENTITIES } from '../entities.ts';
import type { LintRule, Subject } from '../lint.ts';
import { hasDirective, isTaggedPublic } from '../sdl.ts';
import { sharedDefinitions } from '../shared.ts';

const SHARED = new Set(sharedDefinitions().map(nameOf));

/**
 * A department speaks for its own coordinates. One department's tag publishes a field for all, and @override
 * takes a field away from its owner: neither without the owner, who would write it himself.
 */
export const owned: LintRule = ({ department, document, outline }, report, all) => {
  for (const type of outline.objects) {
    const isShared = SHARED.has(type.name);
    if (hasDirective(outline.types.get(type.name) ?? {}, 'shareable') && !isShared) {
      report(type.name, 'expected a type of its own, found @shareable');
    }
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.name}`;
      if (hasDirective(field.node, 'override'))
        report(coordinate, 'expected its owner to answer it, found @override');
      if (hasDirective(field.node, 'shareable') && coordinate !== 'Query._registers') {
        report(coordinate, 'expected one department to answer it, found @shareable');
      }
      if (hasDirective(field.node, 'external') && hasDirective(field.node, 'tag')) {
        report(coordinate, "expected no tag on another department's field, found one");
      }
      const entity = ENTITIES[type.name];
      if (entity?.key === field.name && isTaggedPublic(field.node) !== entity.open) {
        report(coordinate, `expected the key ${entity.open ? 'public' : 'protected'}, found otherwise`);
      }
    }
  }
  for (const definition of document.definitions) {
    const name = nameOf(definition);
    if (name === '' || SHARED.has(name) || ENTITIES[name] || name === 'Query' || name === 'Mutation')
      continue;
    // A row with a key is one type of several departments, each with fields of its own.
    if (outline.keys.some(([type]) => type === name)) continue;
    const other = all.find((subject) => subject.department !== department && differs(subject, definition));
    if (other)
      report(name, `expected a name of its own, or the same text as in ${other.department}, found another`);
  }
};

/** Whether a department has this name for something else. Fields of objects are the composition's matter. */
function differs({ document }: Subject, definition: DefinitionNode): boolean {
  const same = document.definitions.find((candidate) => nameOf(candidate) === nameOf(definition));
  return same !== undefined && bare(same) !== bare(definition);
}

function bare(definition: DefinitionNode): string {
  return print(
    visit(definition, {
      enter: (node) => ('description' in node ? { ...node, description: undefined } : undefined),
    }),
  );
}

function nameOf(definition: DefinitionNode): string {
  if (definition.kind === Kind.DIRECTIVE_DEFINITION) return '';
  return 'name' in definition && definition.name ? definition.name.value : '';
}
