import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import { type ConstDirectiveNode, type DocumentNode, Kind, parse, print } from 'graphql';
import { directiveText } from './sdl.ts';

/** What one department publishes. */
export interface Published {
  name: string;
  sdl: string;
}

export interface Composition {
  /** The whole schema with its standard directives, for any federation router. */
  supergraph: string;
  /** The contract of the coordinates tagged `public`. */
  publicSupergraph: string;
}

/** Composes offline. The order of `published` makes no difference. Throws with every error that composition found. */
export function composeAll(published: readonly Published[]): Composition {
  const services = () =>
    [...published]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ name, sdl }) => ({ name, typeDefs: parse(sdl, { noLocation: true }) }));
  const whole = composeServices(services());
  const contract = composeSchemaContract(
    services(),
    { include: new Set(['public']), exclude: new Set() },
    true,
  );
  return { supergraph: textOf('supergraph', whole), publicSupergraph: textOf('public contract', contract) };
}

/** The features that @apollo/gateway 2.14 refuses to load (`UNSUPPORTED_LINKED_FEATURE`). */
const REFUSED = /\/(authenticated|requiresScopes|policy)\/v/;

/**
 * A supergraph that @apollo/gateway loads: without the `@link`s of the auth directives. The directives
 * themselves stay; the policy is compiled from the whole supergraph, not from this.
 */
export function withoutSecurityLinks(supergraph: string): string {
  const document = parse(supergraph, { noLocation: true });
  const isKept = (directive: ConstDirectiveNode) =>
    directive.name.value !== 'link' || !REFUSED.test(directiveText(directive, 'url') ?? '');
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.SCHEMA_DEFINITION || definition.kind === Kind.SCHEMA_EXTENSION
      ? { ...definition, directives: (definition.directives ?? []).filter(isKept) }
      : definition,
  );
  return textOfDocument({ ...document, definitions });
}

function textOf(what: string, result: ReturnType<typeof composeServices>): string {
  if (result.errors) {
    const lines = result.errors.map((error) => `  ${error.message}`);
    throw new Error(`The ${what} does not compose:\n${lines.join('\n')}`);
  }
  return textOfDocument(parse(result.supergraphSdl, { noLocation: true }));
}

function textOfDocument(document: DocumentNode): string {
  return `${print(document)}\n`;
}
