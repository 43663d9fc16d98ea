import { SCOPES } from '../effective-scopes.ts';
import type { LintRule } from '../lint.ts';
import { alternativesOf, directivesOf, hasDirective, isTaggedPublic } from '../sdl.ts';

const AUTH = ['authenticated', 'requiresScopes', 'policy'];

/**
 * Every field is public by its own tag, or says who may read it; never both. A tag on a type would publish
 * its later fields too, so there is none.
 */
export const classified: LintRule = ({ outline }, report) => {
  const isProtected = (node: Parameters<typeof hasDirective>[0]) =>
    AUTH.some((name) => hasDirective(node, name));
  const isGuarded = (type: string) => isProtected(outline.types.get(type) ?? {});
  const enums = new Map(outline.enums.map((type) => [type.name, type.fields]));

  for (const { name } of [...outline.objects, ...outline.inputs, ...outline.enums]) {
    if (hasDirective(outline.types.get(name) ?? {}, 'tag')) {
      report(name, 'expected tags on its members, found one on the type, which publishes later members too');
    }
  }
  for (const type of outline.objects) {
    for (const field of type.fields) {
      const coordinate = `${type.name}.${field.name}`;
      checkScopes(field.node, (scope) =>
        report(coordinate, `expected a scope of scopes.json, found ${scope}`),
      );
      if (!isTaggedPublic(field.node)) {
        if (isProtected(field.node) || isGuarded(type.name)) continue;
        report(coordinate, 'expected @tag(name: "public") or who may read it, found neither');
        continue;
      }
      if (isProtected(field.node))
        report(coordinate, 'expected a public field, found an auth directive beside the tag');
      if (isGuarded(type.name))
        report(coordinate, `expected a public field, found its type ${type.name} protected`);
      if (isGuarded(field.type))
        report(coordinate, `expected a public field, found what it gives (${field.type}) protected`);
      if (enums.get(field.type)?.some((value) => isTaggedPublic(value.node)) === false) {
        report(coordinate, `expected ${field.type} to have a public value, found none`);
      }
    }
  }
  for (const [name, node] of outline.types) {
    checkScopes(node, (scope) => report(name, `expected a scope of scopes.json, found ${scope}`));
  }
  for (const type of outline.enums) {
    if (isGuarded(type.name) && type.fields.some((value) => isTaggedPublic(value.node))) {
      report(type.name, 'expected a protected enum or public values, found both');
    }
  }
};

function checkScopes(node: Parameters<typeof directivesOf>[0], complain: (scope: string) => void) {
  for (const directive of directivesOf(node, 'requiresScopes')) {
    for (const scope of alternativesOf(directive).flat()) if (!SCOPES.has(scope)) complain(scope);
  }
}
