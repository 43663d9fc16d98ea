import { Kind } from 'graphql';
import { ENTITIES } from '../entities.ts';
import type { LintRule } from '../lint.ts';
import { hasDirective } from '../sdl.ts';

/**
 * What one department answers about another's subject can fail alone: a non-null field would take the whole
 * list with it.
 */
export const nullable: LintRule = ({ document, outline }, report) => {
  const rows = new Set(outline.rows.map((row) => row.name));
  const keyed = new Set(outline.keys.map(([type]) => type));
  const keys = new Set(outline.keys.map(([type, field]) => `${type}.${field}`));
  for (const definition of document.definitions) {
    const isType =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION;
    if (!isType) continue;
    const type = definition.name.value;
    const isAnothersRow = keyed.has(type) && !rows.has(type);
    if (type !== outline.query && !ENTITIES[type] && !isAnothersRow) continue;
    for (const field of definition.fields ?? []) {
      const coordinate = `${type}.${field.name.value}`;
      // What is external is its owner's to say.
      if (field.type.kind !== Kind.NON_NULL_TYPE || keys.has(coordinate) || hasDirective(field, 'external'))
        continue;
      report(coordinate, 'expected a nullable field, since it crosses departments, found a non-null one');
    }
  }
};
