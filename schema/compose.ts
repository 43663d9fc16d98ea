import { composeSchemaContract, composeServices } from '@theguild/federation-composition';
import {
  type ConstDirectiveNode,
  type DirectiveNode,
  type DocumentNode,
  Kind,
  parse,
  print,
  visit,
} from 'graphql';
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
const REFUSED: ReadonlySet<string> = new Set(['authenticated', 'requiresScopes', 'policy']);

/**
 * A supergraph that @apollo/gateway loads: without the auth directives, their links and their scalars (which
 * a contract makes inaccessible while the directives still name them). The policy is compiled from the
 * whole supergraph, never from this.
 */
export function withoutSecurityLinks(supergraph: string): string {
  const isLink = (node: ConstDirectiveNode | DirectiveNode) =>
    node.name.value === 'link' &&
    REFUSED.has(featureOf(directiveText(node as ConstDirectiveNode, 'url') ?? ''));
  const document = visit(parse(supergraph, { noLocation: true }), {
    enter(node) {
      if (node.kind === Kind.DIRECTIVE)
        return isLink(node) || REFUSED.has(node.name.value) ? null : undefined;
      if (node.kind === Kind.DIRECTIVE_DEFINITION) return REFUSED.has(node.name.value) ? null : undefined;
      if (node.kind !== Kind.SCALAR_TYPE_DEFINITION) return undefined;
      return REFUSED.has(node.name.value.split('__')[0] ?? '') ? null : undefined;
    },
  });
  return textOfDocument(document);
}

/** https://specs.apollo.dev/policy/v0.1 → policy */
function featureOf(url: string): string {
  return url.split('/').at(-2) ?? '';
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
