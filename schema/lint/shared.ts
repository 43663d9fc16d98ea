import { type DefinitionNode, print } from 'graphql';
import type { LintRule } from '../lint.ts';
import { sharedDefinitions } from '../shared.ts';

const texts = new Map(sharedDefinitions().map((definition) => [nameOf(definition), print(definition)]));

/**
 * Shared types are the same everywhere. Inputs and enums intersect in composition: what one department
 * lacks would vanish for all, with no more than a hint.
 */
export const shared: LintRule = ({ document }, report) => {
  for (const definition of document.definitions) {
    const text = texts.get(nameOf(definition));
    if (text !== undefined && text !== print(definition)) {
      report(nameOf(definition), 'expected the text of shared.graphql, found another');
    }
  }
};

function nameOf(definition: DefinitionNode): string {
  return 'name' in definition && definition.name ? definition.name.value : '';
}
