import { ENTITIES } from './entities.ts';
import { groupOrder, groupsField, groupTypes } from './expand-groups.ts';
import { keysField, measureTypes } from './expand-keys.ts';
import {
  type Context,
  countScopes,
  filterable,
  isPublicMember,
  member,
  orderable,
  PUBLIC,
  readScope,
  roleOf,
  scoped,
} from './expand-member.ts';
import type { RegisterDefinition, RegisterRole } from './registers.ts';
import { alternativesOf, describe, directivesOf, isTaggedPublic, screaming } from './sdl.ts';

const LIST_SIZE =
  '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], assumedSize: 20, requireOneSlicingArgument: false)';

/** `Query.<register>`. */
export function rootFields(register: RegisterDefinition, context: Context): string {
  // Statistics read no row of it: `groups` alone is theirs.
  const access = register.isPublic ? PUBLIC : scoped(countScopes(register, context));
  const { name, rowType, title } = register;
  return `${describe(`${title}目录 | The register ${name}`)}
    ${name}(${listArguments(register)}): ${rowType}Connection ${access} ${LIST_SIZE}`;
}

/** The state of the department's registers, which the catalogue gathers. Not part of the composed schema's API. */
export function statusField(): string {
  return `${describe('各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue')}
    _registers: [RegisterStatus!] @inaccessible @shareable ${scoped([['platform:catalogue']])}`;
}

/** `<Entity>.<register>`, where the register's rows name that entity; otherwise ''. */
export function entityConnections(
  register: RegisterDefinition,
  entityName: string,
  context: Context,
): string {
  const entity = ENTITIES[entityName]!;
  const roles = register.roles.filter((role) => role.kinds.includes(entity.kind));
  if (roles.length === 0) return '';
  const fields = roles.map((role) => context.fieldsOf(register.rowType, role.field));
  // Public only where every role it may search by is: otherwise the list would tell who is named.
  const isOpen = entity.open && register.isPublic && fields.every(isTaggedPublic);
  const needs = fields.flatMap((field) => directivesOf(field, 'requiresScopes').map(alternativesOf));
  const access = isOpen ? PUBLIC : scoped([[[readScope(register, context)]], ...needs].reduce(both));
  const role = `${describe('按哪个角色；省略时为该类主体的第一个角色 | Named as which role; the first of that kind, if left out')}
    role: ${register.rowType}Role${isOpen ? ` ${PUBLIC}` : ''}`;
  return `${describe(`${register.title}中的相关行 | Its rows in ${register.name}`)}
    ${register.name}(${role} ${listArguments(register, isOpen)}): ${register.rowType}Connection ${access} ${LIST_SIZE}`;
}

/** Connection, edge, filter, order and roles of a register, as SDL texts. */
export function registerTypes(register: RegisterDefinition, context: Context): string[] {
  return [connection(register, context), ...groupTypes(register, context), ...inputTypes(register, context)];
}

/** Filter, order, roles and measures of a register: what follows from its row's fields alone. */
export function inputTypes(register: RegisterDefinition, context: Context): string[] {
  return [
    where(register, context),
    ...order(register, context),
    ...roleEnum(register, context),
    ...measureTypes(register, context),
    ...groupOrder(register),
  ];
}

/** `<Enum>Filter`. */
export function enumFilter(name: string, isPublic: boolean): string {
  const tag = isPublic ? PUBLIC : '';
  return `${describe(`${name} 条件 | Condition on ${name}`)}
  input ${name}Filter {
    ${describe('等于 | Equal to')} eq: ${name} ${tag}
    ${describe('是其中之一 | One of these')} in: [${name}!] ${tag}
    ${describe('为空（true）或不为空（false） | Absent (true) or present (false)')} isNull: Boolean ${tag}
  }`;
}

function connection(register: RegisterDefinition, context: Context): string {
  const { rowType, title, name } = register;
  const access = register.isPublic ? PUBLIC : scoped([[readScope(register, context)]]);
  return `${describe(`${title}的一页 | A page of ${name}`)}
  type ${rowType}Connection {
    ${describe('行 | Rows')} nodes: [${rowType}!]! ${access}
    ${describe('行及其游标 | Rows with their cursors')} edges: [${rowType}Edge!]! ${access}
    ${describe('翻页信息 | Where this page stands')} pageInfo: PageInfo! ${access}
    ${describe('符合条件的总行数 | Number of rows that match')} totalCount: Int! ${access}
    ${keysField(register, context)}
    ${groupsField(register, context)}
  }
  ${describe(`${title}的一行及其游标 | A row of ${name} with its cursor`)}
  type ${rowType}Edge {
    ${describe('游标 | Cursor')} cursor: String! ${access}
    ${describe('行 | Row')} node: ${rowType}! ${access}
  }`;
}

function where(register: RegisterDefinition, context: Context): string {
  const { rowType, title, name } = register;
  const own = filterable(register).map((field) => {
    const filter = roleOf(register, field) ? 'HashFilter' : `${field.type}Filter`;
    return member(register, context, field.name, `${field.name}: ${filter}`);
  });
  const subjects = entityRoles(register).map((role) =>
    member(register, context, role.field, `${role.field}: SubjectFilter`),
  );
  const tag = hasPublicFilter(register) ? PUBLIC : '';
  return `${describe(`${title}的筛选条件，各项须同时满足 | Filter of ${name}; all that is given must hold`)}
  input ${rowType}Where {
    ${describe('须全部满足 | All of these hold')} and: [${rowType}Where!] ${tag}
    ${describe('满足其一 | One of these holds')} or: [${rowType}Where!] ${tag}
    ${describe('不得满足 | This does not hold')} not: ${rowType}Where ${tag}
    ${[...own, ...subjects].join('\n')}
  }`;
}

function order(register: RegisterDefinition, context: Context): string[] {
  const fields = orderable(register);
  if (fields.length === 0) return [];
  const { rowType, title, name } = register;
  const tag = fields.some((field) => field.isPublic) ? PUBLIC : '';
  const values = fields.map((field) => member(register, context, field.name, screaming(field.name)));
  return [
    `${describe(`${title}的排序 | Order of ${name}`)}
    input ${rowType}Order {
      ${describe('按哪个字段 | By which field')} field: ${rowType}OrderField! ${tag}
      ${describe('方向 | Which way')} direction: Direction! = ASC ${tag}
    }`,
    `${describe(`${title}可排序的字段 | What ${name} can be ordered by`)}
    enum ${rowType}OrderField { ${values.join('\n')} }`,
  ];
}

function roleEnum(register: RegisterDefinition, context: Context): string[] {
  if (register.roles.length === 0) return [];
  const values = register.roles.map((role) => member(register, context, role.field, role.name));
  return [
    `${describe(`${register.title}中主体的角色 | Roles of the subjects of ${register.name}`)}
    enum ${register.rowType}Role { ${values.join('\n')} }`,
  ];
}

function listArguments(register: RegisterDefinition, isOpen = register.isPublic): string {
  const { rowType } = register;
  const tag = (also: boolean) => (isOpen && also ? PUBLIC : '');
  const ordered = orderable(register);
  const orderBy = `${describe('排序；同值按行标识 | Order; ties by id')}
    orderBy: [${rowType}Order!] ${tag(ordered.some((field) => field.isPublic))}`;
  return `
    ${describe('筛选条件 | Which rows')} where: ${rowType}Where ${tag(hasPublicFilter(register))}
    ${ordered.length > 0 ? orderBy : ''}
    ${describe('每页行数 | Rows a page')} first: Int = 20 ${tag(true)}
    ${describe('上一页的 endCursor | endCursor of the page before')} after: String ${tag(true)}`;
}

function entityRoles(register: RegisterDefinition): RegisterRole[] {
  return register.roles.filter((role) => role.kinds[0] !== 'ACCOUNT' && role.kinds[0] !== 'CONTACT');
}

function hasPublicFilter(register: RegisterDefinition): boolean {
  const names = [...filterable(register), ...entityRoles(register).map((role) => ({ name: role.field }))];
  return names.some(({ name }) => isPublicMember(register, name));
}

/** Both of two "any of all of" conditions. */
function both(left: string[][], right: string[][]): string[][] {
  return left.flatMap((one) => right.map((other) => [...new Set([...one, ...other])]));
}
