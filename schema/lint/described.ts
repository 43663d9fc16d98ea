import { Kind } from 'graphql';
import type { LintRule } from '../lint.ts';
import { descriptionOf } from '../sdl.ts';

/** Everything is described: the schema is the contract that people review. */
export const described: LintRule = ({ document }, report) => {
  const check = (coordinate: string, node: Parameters<typeof descriptionOf>[0]) => {
    if (descriptionOf(node).trim() === '') report(coordinate, 'expected a description, found none');
  };
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || definition.kind === Kind.DIRECTIVE_DEFINITION)
      continue;
    const type = definition.name.value;
    if ('description' in definition) check(type, definition);
    const members =
      'fields' in definition ? definition.fields : 'values' in definition ? definition.values : [];
    for (const member of members ?? []) {
      check(`${type}.${member.name.value}`, member);
      if (member.kind !== Kind.FIELD_DEFINITION) continue;
      for (const argument of member.arguments ?? []) {
        check(`${type}.${member.name.value}(${argument.name.value}:)`, argument);
      }
    }
  }
};
