import type { Caller } from '../../schema/caller.ts';
import type { PolicyTable } from '../../schema/policy.ts';

/** Whether a caller may be told that a coordinate exists. */
export type MayName = (coordinate: string) => boolean;

/** What he may read himself. */
export function namesFor(policy: PolicyTable, caller: Caller | undefined): MayName {
  return (coordinate) => {
    const known = caller && policy.of(coordinate);
    if (!known) return false;
    return known.needs === null || known.needs.some((all) => all.every((scope) => caller.scopes.has(scope)));
  };
}

/** A validator's message, with those of its suggestions that the caller may be told. */
export function withSuggestions(message: string, mayName: MayName): string {
  const at = message.indexOf(' Did you mean ');
  if (at < 0) return message;
  const plain = message.slice(0, at);
  const told = [...message.slice(at).matchAll(/"([^"]+)"/g)]
    .map(([, name = '']) => name)
    .filter((name) => coordinatesOf(plain, name).some(mayName));
  return told.length === 0 ? plain : `${plain} Did you mean ${told.map((name) => `"${name}"`).join(' or ')}?`;
}

/** Where a name would stand that a message misses. */
function coordinatesOf(message: string, name: string): string[] {
  const field = /on field "([\w.]+)"/.exec(message)?.[1];
  if (field) return [`${field}(${name}:)`];
  const type = /(?:on type|by type|in) "(\w+)"/.exec(message)?.[1];
  return type ? [`${type}.${name}`] : [];
}
