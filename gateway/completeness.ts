import type { Condition, ObjectShape, ResponseShape, ValueShape } from './response-shape.ts';

export type Path = (string | number)[];

type Variables = Readonly<Record<string, unknown>>;

interface Search {
  variables: Variables;
  /** Where the department itself says that it failed: a null there hides nothing. */
  failed: readonly Path[];
  faults: Path[];
  at: Path;
}

const MAX_FAULTS = 100;

/**
 * Holds an answer against its shape. Returns the paths (in the department's answer) of what is missing,
 * null without an error, or of another kind than declared, 100 at most; sets each to null, so that nothing
 * downstream can trip over it. `failed` are the paths of the department's own errors.
 */
export function incompletePaths(
  shape: ResponseShape,
  data: Record<string, unknown>,
  variables: Variables,
  failed: readonly Path[],
): Path[] {
  const search: Search = { variables, failed, faults: [], at: [] };
  if (shape.entities) checkEntities(shape.root, data, search);
  else checkObject(shape.root, data, data.__typename, search);
  return search.faults;
}

/** The keys that an answer to `shape` has at its top, for an entity those of its type. */
export function expectedKeys(shape: ObjectShape, typename: unknown, variables: Variables): string[] {
  const keys = shape.fields.filter((field) => holds(field.conditions, variables)).map(({ key }) => key);
  for (const variant of shape.variants) {
    if (!variant.types.has(String(typename)) || !holds(variant.conditions, variables)) continue;
    keys.push(...expectedKeys(variant.shape, typename, variables));
  }
  return [...new Set(keys)].filter((key) => key !== '__typename');
}

/** The planner leaves `__typename` out of `_entities`, so each one's type is its representation's. */
function checkEntities(root: ObjectShape, data: Record<string, unknown>, search: Search): void {
  const representations = representationsOf(search.variables);
  const entities = data._entities;
  const shape = root.fields.find(({ key }) => key === '_entities')?.value.item?.object;
  if (!shape || !Array.isArray(entities) || entities.length !== representations.length) {
    // The engine takes no other length; nulls let it go on with what other departments answer.
    data._entities = representations.map(() => null);
    if (!isExplained(search.failed, ['_entities'])) addFault(search, '_entities');
    return;
  }
  search.at.push('_entities');
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    if (!isObject(entity)) {
      entities[index] = null;
      if (entity !== null || !isExplained(search.failed, [...search.at, index])) addFault(search, index);
      continue;
    }
    search.at.push(index);
    checkObject(shape, entity, representations[index]?.__typename, search);
    search.at.pop();
  }
  search.at.pop();
}

/** The entity keys of a `_entities` request. */
export function representationsOf(variables: Variables): Record<string, unknown>[] {
  const { representations } = variables;
  return Array.isArray(representations) ? representations : [];
}

function checkObject(
  shape: ObjectShape,
  value: Record<string, unknown>,
  typename: unknown,
  search: Search,
): void {
  for (const field of shape.fields) {
    if (field.conditions.length > 0 && !holds(field.conditions, search.variables)) continue;
    checkValue(field.value, value, field.key, search);
  }
  for (const variant of shape.variants) {
    if (!holds(variant.conditions, search.variables)) continue;
    if (typeof typename !== 'string') addFault(search, '__typename');
    else if (variant.types.has(typename)) checkObject(variant.shape, value, typename, search);
  }
}

function checkValue(
  shape: ValueShape,
  parent: Record<string | number, unknown>,
  key: string | number,
  search: Search,
): void {
  const value = parent[key];
  if (value === null) {
    if (shape.nonNull && !isExplained(search.failed, [...search.at, key])) addFault(search, key);
    return;
  }
  if (value === undefined || !isOfKind(shape, value)) {
    parent[key] = null;
    addFault(search, key);
    return;
  }
  if (shape.item) {
    const list = value as unknown[];
    search.at.push(key);
    for (let index = 0; index < list.length; index++) {
      checkValue(shape.item, list as unknown as Record<number, unknown>, index, search);
    }
    search.at.pop();
  } else if (shape.object) {
    const object = value as Record<string, unknown>;
    search.at.push(key);
    checkObject(shape.object, object, object.__typename, search);
    search.at.pop();
  }
}

function isOfKind(shape: ValueShape, value: unknown): boolean {
  if (shape.item) return Array.isArray(value);
  if (shape.object) return isObject(value);
  return !shape.plain || typeof value !== 'object';
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(conditions: readonly Condition[], variables: Variables): boolean {
  return conditions.every(({ negated, literal, variable }) => {
    const value = literal ?? (variable === null ? false : variables[variable] === true);
    return value !== negated;
  });
}

/** A null is explained by an error at it, below it (the null came up from there) or above it. */
function isExplained(failed: readonly Path[], path: Path): boolean {
  return failed.some((one) => {
    const length = Math.min(one.length, path.length);
    for (let index = 0; index < length; index++) if (one[index] !== path[index]) return false;
    return true;
  });
}

function addFault(search: Search, key: string | number): void {
  if (search.faults.length < MAX_FAULTS) search.faults.push([...search.at, key]);
}
