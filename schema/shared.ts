import { readFileSync } from 'node:fs';
import { type DefinitionNode, parse } from 'graphql';

const text = readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8');
const definitions = parse(text, { noLocation: true }).definitions;

/** The types that every department serves alike: shared.graphql. */
export function sharedDefinitions(): readonly DefinitionNode[] {
  return definitions;
}
