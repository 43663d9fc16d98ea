import { type DocumentNode, parse } from 'graphql';
import { ENTITIES, HASHES } from './entities.ts';
import { type Member, readOutline } from './outline.ts';
import { alternativesOf, directivesOf, hasDirective, isTaggedPublic, screaming } from './sdl.ts';

/** Who may use one coordinate. */
export interface Policy {
  /**
   * Null: everybody. Otherwise a signed-in person with all scopes of any of the inner lists:
   * `[[]]` is any signed-in person, `[]` is nobody. A name of `@policy` counts as a scope `policy:<name>`.
   */
  needs: string[][] | null;
}

/** Policies by schema coordinate: `Type.field`, `Type.field(arg:)`, `Input.field`, `Enum.VALUE`. */
export interface PolicyTable {
  /** Undefined for what nobody declared; the shield refuses it. */
  of(coordinate: string): Policy | undefined;
  /** Every coordinate of the schema, declared or not. */
  coordinates(): IterableIterator<string>;
  /** Coordinates of the entities' key fields, which the engine itself selects. */
  keyFields: ReadonlySet<string>;
}

const OPEN: Policy = { needs: null };
const SIGNED_IN: Policy = { needs: [[]] };
const NOBODY: Policy = { needs: [] };

/**
 * Compiles the directives of a published SDL, or of a supergraph, into one table. A field's policy is its
 * parent type's AND its own AND its return type's; what the SDL cannot annotate (arguments, input fields, enum
 * values) follows from the field it stands for.
 */
export function compilePolicy(sdl: string | DocumentNode, options?: { introspection?: 'open' }): PolicyTable {
  const outline = readOutline(typeof sdl === 'string' ? parse(sdl, { noLocation: true }) : sdl);
  const table = new Map<string, Policy | undefined>();
  const typeNeeds = (name: string) => declared(outline.types.get(name) ?? {});

  for (const { name, fields, interfaces } of outline.objects) {
    const parent = [typeNeeds(name), ...interfaces.map(typeNeeds)].reduce(and, undefined);
    for (const field of fields) {
      const own = and(declared(field.node), isTaggedPublic(field.node) ? OPEN : undefined);
      const stated = and(parent, own);
      const policy = stated && and(stated, typeNeeds(field.type));
      table.set(`${name}.${field.name}`, policy);
      for (const argument of field.arguments) {
        const open = isTaggedPublic(argument.node) ? policy : policy && and(policy, SIGNED_IN);
        table.set(`${name}.${field.name}(${argument.name}:)`, open && and(open, typeNeeds(argument.type)));
      }
    }
  }

  const rowField = (row: string, field: Member): Policy | undefined => {
    const entities = outline.unions.get(field.type) ?? [field.type];
    const keys = entities.flatMap((name) => (ENTITIES[name] ? [`${name}.${ENTITIES[name].key}`] : []));
    const policies = [`${row}.${field.name}`, ...keys].map((coordinate) => table.get(coordinate));
    return policies.every((policy) => policy !== undefined) ? policies.reduce(and) : undefined;
  };
  const rows = new Map(outline.rows.map((row) => [row.name, row.fields]));
  const derived = (owner: string, suffix: string, spelled: (field: Member) => string, member: string) => {
    const row = owner.slice(0, -suffix.length);
    const field = rows.get(row)?.find((candidate) => spelled(candidate) === member);
    return field && rowField(row, field);
  };
  const follows = (owner: string, suffix: string) =>
    owner.endsWith(suffix) && rows.has(owner.slice(0, -suffix.length));

  /** By whom rows are about, only they may group who read the rows: statistics name no subject. */
  const grouping = (owner: string, member: string): Policy | undefined => {
    const policy = derived(owner, 'GroupField', roleName, member);
    const row = owner.slice(0, -'GroupField'.length);
    const type = rows.get(row)?.find((field) => roleName(field) === member)?.type ?? '';
    const isSubject = ENTITIES[type] ?? HASHES[type] ?? outline.unions.get(type);
    return isSubject
      ? policy && and(policy, table.get(`${row}Connection.keys`))
      : forStatistics(policy, table.get(`${row}Connection.groups`));
  };

  for (const { name, fields } of outline.inputs) {
    for (const field of fields) {
      const isDerived = follows(name, 'Where') && !['and', 'or', 'not'].includes(field.name);
      const own = isTaggedPublic(field.node) ? OPEN : SIGNED_IN;
      const policy = isDerived ? derived(name, 'Where', (row) => row.name, field.name) : own;
      table.set(`${name}.${field.name}`, policy && and(policy, typeNeeds(field.type)));
    }
  }
  for (const { name, fields: values } of outline.enums) {
    for (const value of values) {
      let policy: Policy | undefined = isTaggedPublic(value.node) ? OPEN : (typeNeeds(name) ?? SIGNED_IN);
      if (follows(name, 'OrderField'))
        policy = derived(name, 'OrderField', (row) => screaming(row.name), value.name);
      if (follows(name, 'Role')) policy = derived(name, 'Role', roleName, value.name);
      if (follows(name, 'ValueField'))
        policy = forStatistics(
          derived(name, 'ValueField', (row) => screaming(row.name), value.name),
          table.get(`${name.slice(0, -'ValueField'.length)}Connection.groups`),
        );
      if (follows(name, 'GroupField')) policy = grouping(name, value.name);
      table.set(`${name}.${value.name}`, policy && and(policy, typeNeeds(name)));
    }
  }

  const introspection = options?.introspection === 'open' ? OPEN : SIGNED_IN;
  for (const field of ['__schema', '__type']) table.set(`${outline.query}.${field}`, introspection);
  // The federation's own door: only the gateway's signed hop opens it.
  for (const field of GATEWAY_ONLY) table.set(field.replace('Query', outline.query), NOBODY);

  return {
    of: (coordinate) => table.get(coordinate),
    coordinates: () => table.keys(),
    // A row's own id is no more than the row: only subjects' keys are the engine's.
    keyFields: new Set(
      outline.keys.filter(([type]) => ENTITIES[type]).map(([type, field]) => `${type}.${field}`),
    ),
  };
}

/** What only the gateway asks of a department. */
export const GATEWAY_ONLY: readonly string[] = [
  'Query._entities',
  'Query._entities(representations:)',
  'Query._service',
  '_Service.sdl',
];

/** The value of a row's role enum that stands for a field: depositAccountHash → DEPOSIT_ACCOUNT. */
function roleName(field: Member): string {
  return screaming(HASHES[field.type] ? field.name.replace(/Hash$/, '') : field.name);
}

/** What is measured and grouped by only, `<department>:statistics` opens like `<department>:read`, where it counts the rows. */
function forStatistics(policy: Policy | undefined, groups: Policy | undefined): Policy | undefined {
  if (!policy?.needs) return policy;
  const counting = new Set(groups?.needs?.flat());
  const opened = policy.needs.map((scopes) =>
    scopes.map((scope) => {
      const other = scope.replace(/:read$/, ':statistics');
      return counting.has(other) ? other : scope;
    }),
  );
  return {
    needs: [...new Map([...policy.needs, ...opened].map((scopes) => [scopes.join(' '), scopes])).values()],
  };
}

/** What the auth directives on a definition ask, or undefined where there are none. */
function declared(node: Parameters<typeof directivesOf>[0]): Policy | undefined {
  const asked: Policy[] = hasDirective(node, 'authenticated') ? [SIGNED_IN] : [];
  for (const directive of directivesOf(node, 'requiresScopes'))
    asked.push({ needs: alternativesOf(directive) });
  for (const directive of directivesOf(node, 'policy')) {
    asked.push({ needs: alternativesOf(directive).map((names) => names.map((name) => `policy:${name}`)) });
  }
  return asked.reduce<Policy | undefined>(and, undefined);
}

/** Both. Undefined says nothing. */
function and(left: Policy | undefined, right: Policy): Policy;
function and(left: Policy, right: Policy | undefined): Policy;
function and(left: Policy | undefined, right: Policy | undefined): Policy | undefined;
function and(left: Policy | undefined, right: Policy | undefined): Policy | undefined {
  if (!left?.needs) return right ?? left;
  if (!right?.needs) return left;
  const { needs: rights } = right;
  const all = left.needs.flatMap((one) => rights.map((other) => [...new Set([...one, ...other])].sort()));
  const isWider = (one: string[], than: string[]) =>
    one !== than && than.every((scope) => one.includes(scope)) && one.length > than.length;
  const kept = all.filter((one) => !all.some((other) => isWider(one, other)));
  return { needs: [...new Map(kept.map((scopes) => [scopes.join(' '), scopes])).values()] };
}
