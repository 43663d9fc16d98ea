import {
  type ConstDirectiveNode,
  type ConstValueNode,
  type FieldDefinitionNode,
  Kind,
  type StringValueNode,
  type TypeNode,
} from 'graphql';

interface Annotated {
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
}

/** The directives called `name` on a definition. */
export function directivesOf(node: Annotated, name: string): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name);
}

export function hasDirective(node: Annotated, name: string): boolean {
  return directivesOf(node, name).length > 0;
}

/** The value of a directive's argument as written, or undefined. */
export function directiveArgument(directive: ConstDirectiveNode, name: string): ConstValueNode | undefined {
  return directive.arguments?.find((argument) => argument.name.value === name)?.value;
}

/** The text of a string or enum argument, or undefined. */
export function directiveText(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directiveArgument(directive, name);
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : undefined;
}

/** Whether a definition carries `@tag(name: "public")`. */
export function isTaggedPublic(node: Annotated): boolean {
  return directivesOf(node, 'tag').some((tag) => directiveText(tag, 'name') === 'public');
}

/** The `[[…]]` of `@requiresScopes(scopes:)` or `@policy(policies:)`: any of the inner lists, all of its members. */
export function alternativesOf(directive: ConstDirectiveNode): string[][] {
  const value = directiveArgument(directive, directive.name.value === 'policy' ? 'policies' : 'scopes');
  if (value?.kind !== Kind.LIST) return [];
  return value.values.map((inner) => {
    const members = inner.kind === Kind.LIST ? inner.values : [inner];
    return members.flatMap((member) => (member.kind === Kind.STRING ? [member.value] : []));
  });
}

/** A type without its list and non-null wrappers. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** Whether a field gives a list. */
export function isListField(field: FieldDefinitionNode): boolean {
  const type = field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type;
  return type.kind === Kind.LIST_TYPE;
}

/** paidOn → PAID_ON. */
export function screaming(fieldName: string): string {
  return fieldName.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toUpperCase();
}

/** A description as it stands before a definition in SDL. */
export function describe(text: string): string {
  return `"""${text.replaceAll('"""', '\\"""')}"""`;
}

export function descriptionOf(node: { readonly description?: StringValueNode | undefined }): string {
  return node.description?.value ?? '';
}
