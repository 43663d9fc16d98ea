import { type FieldNode, Kind, type OperationDefinitionNode, parse, print } from 'graphql';
import type { Generation } from '../../generation.ts';
import { type CompiledMatch, compileMatch } from '../../matching/index.ts';
import type { CompiledScreen } from '../compile.ts';
import { parametersOf, type RunSetting } from '../parameters.ts';

/** The most operands that a match takes. */
const MAX_OPERANDS = 24;
const SINCE = 'changedSince';
const SUFFIX = 'Changed';

/**
 * The set of a screen, narrowed to subjects about whom something was written since: in any register that an operand
 * reads, whatever its filter says now, for a row that has left the filter has changed its subject too. Null where it
 * cannot be told: over pairs of subjects, and where everybody is compared with what is usual.
 */
export function changedMatch(
  { matching }: Generation,
  { screen, population, match }: CompiledScreen,
  at: RunSetting,
  since: string,
): CompiledMatch | null {
  const { operands } = match(at);
  const isPlain = operands.every(({ kind }) => kind === screen.subject) && !/\bvia\b/.test(screen.set);
  if (!isPlain || population || operands.length * 2 > MAX_OPERANDS) return null;
  const own = Object.entries(screen.operands).map(([name, { list, reference }]) => ({
    name,
    list,
    reference,
  }));
  const changed = own.map(({ name, list, reference }) => ({
    name: `${name}${SUFFIX}`,
    list: changedList(list),
    reference,
  }));
  return compileMatch(matching, {
    operands: [...own, ...changed],
    set: `(${screen.set}) and (${changed.map(({ name }) => name).join(' or ')})`,
    parameters: { ...parametersOf(screen, at), [SINCE]: since },
  });
}

/** `payments(where: …) { keys(of: PERSON, with: …) }` → `payments(where: {updatedAt: …}) { keys(of: PERSON) }`. */
function changedList(list: string): string {
  const [operation] = parse(`{ ${list} }`, { noLocation: true }).definitions;
  const field = (operation as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
  const keys = field.selectionSet?.selections[0] as FieldNode;
  const kept = (keys.arguments ?? []).filter(({ name }) => name.value === 'of' || name.value === 'role');
  const [where] = parse(`{ f(where: {updatedAt: {gte: $${SINCE}}}) }`, { noLocation: true }).definitions;
  const filter = ((where as OperationDefinitionNode).selectionSet.selections[0] as FieldNode).arguments ?? [];
  return print({
    ...field,
    arguments: filter,
    selectionSet: { kind: Kind.SELECTION_SET, selections: [{ ...keys, arguments: kept }] },
  });
}
