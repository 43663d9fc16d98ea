import { Kind, parse } from 'graphql';
import { directivesOf, directiveText } from './sdl.ts';

/**
 * Fields that carry a tag, as coordinates. `unrecorded`: the audit log keeps neither text, variables nor time of what asks
 * for them, only how many a day. `upload`: their request may be larger than others.
 */
export function taggedFields(supergraph: string, tag: 'unrecorded' | 'upload'): ReadonlySet<string> {
  const tagged = new Set<string>();
  for (const type of parse(supergraph, { noLocation: true }).definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION) continue;
    for (const field of type.fields ?? []) {
      const has = directivesOf(field, 'tag').some((directive) => directiveText(directive, 'name') === tag);
      if (has) tagged.add(`${type.name.value}.${field.name.value}`);
    }
  }
  return tagged;
}
