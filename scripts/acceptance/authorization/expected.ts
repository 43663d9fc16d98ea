import { type GraphQLSchema, getNamedType, isEnumType, isObjectType, isUnionType } from 'graphql';
import {
  closedEnums,
  closedValues,
  fields,
  inputTypes,
  openInputTypes,
  platformTypes,
  type RowAccess,
  rows,
} from './access-table.ts';

/** What a caller must hold for each coordinate, worked out from the table by hand and nothing else. */
export interface Expected {
  /**
   * All that is needed; [] is open to everybody. `a|b` is either of them. Throws for a coordinate that the table does
   * not know.
   */
  needs(coordinate: string): string[];
}

const closedKeys = new Set(['Person', 'Household', 'Vehicle']);
const entities = new Set(['Person', 'Household', 'Vehicle', 'Organization', 'Village', 'Project']);
const registers = new Map(
  Object.entries(rows).flatMap(([rowType, access]) => (access.register ? [[access.register, rowType]] : [])),
);

/** Whether one who holds these may do what needs this. */
export function isHeld(held: ReadonlySet<string>, need: string): boolean {
  return need.split('|').some((one) => held.has(one));
}

/** `schema` is asked for nothing but types: what a field gives, and which row a filter belongs to. */
export function expectedBy(schema: GraphQLSchema): Expected {
  function needs(coordinate: string): string[] {
    const [, type = '', member = '', argument] = /^(\w+)\.(\w+)(?:\((\w+):\))?$/.exec(coordinate) ?? [];
    // An argument is as open as the field it belongs to.
    if (argument) return needs(`${type}.${member}`);
    const found = namedNeeds(type, member) ?? generatedNeeds(type, member) ?? rowNeeds(type, member);
    if (!found) throw new Error(`the access table does not know ${coordinate}`);
    return [...new Set(found)];
  }

  function namedNeeds(type: string, member: string): string[] | null {
    const stands = fields[`${type}.${member}`];
    if (stands === null) return [];
    if (stands) return ['signed-in', ...stands.split(' ')];
    if (type === 'PageInfo') return [];
    if (type === 'KeySet') return ['signed-in'];
    const ofType = platformTypes[type];
    if (ofType) return ['signed-in', ...ofType.split(' ')];
    if (inputTypes.includes(type)) return ['signed-in'];
    if (openInputTypes.includes(type)) return [];
    if (type === 'Query' && registers.has(member)) {
      const row = rows[registers.get(member)!]!;
      return row.public ? [] : counted(row);
    }
    if (entities.has(type) && registers.has(member)) return connectionNeeds(type, registers.get(member)!);
    const enumType = schema.getType(type);
    if (isEnumType(enumType) && !/(OrderField|ValueField|GroupField|Role)$/.test(type)) {
      if (closedEnums[type]) return ['signed-in', closedEnums[type]];
      return closedValues.includes(`${type}.${member}`) ? ['signed-in'] : [];
    }
    return null;
  }

  function generatedNeeds(type: string, member: string): string[] | null {
    const [, row = '', kind = ''] =
      /^(\w+?)(Connection|Edge|Where|Order|OrderField|Role|GroupConnection|GroupEdge|Group|GroupOrder|GroupField|ValueField|Value|Having|Distinct|Measure|Grouping)$/.exec(
        type,
      ) ?? [];
    if (/Filter$/.test(type)) return closedEnumNeeds(type.replace(/Filter$/, ''));
    if (!rows[row]) return null;
    if (/^Group(Connection|Edge)?$/.test(kind)) return groupNeeds(rows[row], member);
    if (/^(GroupOrder|Value|Having|Distinct|Measure|Grouping)$/.test(kind)) return ['signed-in'];
    if (kind === 'Connection' && member === 'groups') return counted(rows[row]);
    if (kind === 'Connection' && member === 'keys') return [...listNeeds(row), ...read(rows[row])];
    if (kind === 'Connection' || kind === 'Edge') return listNeeds(row);
    if (kind === 'Order' || ['and', 'or', 'not'].includes(member)) return [];
    const field = kind === 'Where' ? member : fieldOf(row, member);
    const own = rowNeeds(row, field) ?? [];
    if (kind === 'ValueField' || kind === 'GroupField') {
      if (isSubject(row, field)) return ['signed-in', ...own, ...keyNeeds(row, field), ...read(rows[row])];
      const [readScope] = read(rows[row]).slice(1);
      return ['signed-in', ...own.map((need) => (need === readScope ? counted(rows[row]!)[1]! : need))];
    }
    return [...own, ...(kind === 'OrderField' ? [] : keyNeeds(row, field))];
  }

  /** Statistics alone are told counts, sums and averages; not what may be one row's own. */
  function groupNeeds(row: RowAccess, member: string): string[] {
    return ['median', 'q1', 'q3', 'stddev', 'min', 'max'].includes(member) ? read(row) : counted(row);
  }

  function isSubject(row: string, field: string): boolean {
    return (
      roleFields(row).some(([name]) => name === field) ||
      /^(Account|Contact)Hash$/.test(typeNameOf(row, field))
    );
  }

  function rowNeeds(type: string, member: string): string[] | null {
    const row = rows[type];
    if (!row) return null;
    const signed = (...scopes: string[]) => [
      'signed-in',
      ...scopes.map((scope) => (scope === 'read' && row.read) || `${row.department}:${scope}`),
    ];
    const has = (names: string | undefined) => (names ?? '').split(' ').includes(member);
    if (has(row.public)) return [];
    const stands = fields[`${type}.${member}`];
    if (stands) return ['signed-in', ...stands.split(' ')];
    const gives = closedEnumNeeds(typeNameOf(type, member));
    if (has(row.identity)) return [...signed('identity'), ...gives];
    if (has(row.handle)) return ['signed-in', 'reports:handle', ...gives];
    if (has(row.health)) return [...signed('health'), ...gives];
    if (has(row.identityAndHealth)) return signed('identity', 'health');
    return [...signed('read'), ...gives];
  }

  /** A list is public as soon as anything in it is. */
  function listNeeds(rowType: string): string[] {
    const row = rows[rowType]!;
    return row.public ? [] : read(row);
  }

  function connectionNeeds(entity: string, rowType: string): string[] {
    const roles = roleFields(rowType).filter(([, types]) => types.includes(entity));
    const needed = roles.flatMap(([field]) => rowNeeds(rowType, field) ?? []);
    const open = !closedKeys.has(entity) && listNeeds(rowType).length === 0 && needed.length === 0;
    return open ? [] : [...read(rows[rowType]!), ...needed];
  }

  /** Who may not see a token may not try tokens. */
  function keyNeeds(row: string, field: string): string[] {
    const types = roleFields(row).find(([name]) => name === field)?.[1] ?? [];
    return types.some((type) => closedKeys.has(type)) ? ['signed-in', 'platform:link'] : [];
  }

  function roleFields(rowType: string): [string, string[]][] {
    const type = schema.getType(rowType);
    if (!isObjectType(type)) throw new Error(`${rowType} is no object type of the schema`);
    return Object.values(type.getFields()).flatMap(({ name, type: given }): [string, string[]][] => {
      const named = getNamedType(given);
      const types = isUnionType(named) ? named.getTypes().map((member) => member.name) : [named.name];
      return types.every((entity) => entities.has(entity)) ? [[name, types]] : [];
    });
  }

  /** PAID_ON → paidOn, ACCOUNT → accountHash. */
  function fieldOf(row: string, value: string): string {
    const camel = value.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
    const type = schema.getType(row);
    return isObjectType(type) && !(camel in type.getFields()) ? `${camel}Hash` : camel;
  }

  function typeNameOf(type: string, field: string): string {
    const object = schema.getType(type);
    const found = isObjectType(object) ? object.getFields()[field] : undefined;
    return found ? getNamedType(found.type).name : '';
  }

  return { needs };
}

function closedEnumNeeds(name: string): string[] {
  return closedEnums[name] ? ['signed-in', closedEnums[name]] : [];
}

/** What statistics open as well as reading the rows does. */
function counted(row: RowAccess): string[] {
  return row.read ? read(row) : ['signed-in', `${row.department}:read|${row.department}:statistics`];
}

function read({ department, read: scope }: RowAccess): string[] {
  return ['signed-in', scope ?? `${department}:read`];
}
