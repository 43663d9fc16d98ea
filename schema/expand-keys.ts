import { type Context, orderable, readScope, scoped } from './expand-member.ts';
import type { RegisterDefinition, RegisterField } from './registers.ts';
import { describe, descriptionOf, screaming } from './sdl.ts';

/** `keys` of a connection; '' where a row names no subject. */
export function keysField(register: RegisterDefinition, context: Context): string {
  if (register.roles.length === 0) return '';
  const { rowType } = register;
  return `${describe('主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard)')}
    keys(
      ${describe('主体类别 | Kind of subject')} of: SubjectType!
      ${describe('角色；省略时为该类主体的第一个角色 | Role; the first of that kind, if left out')} role: ${rowType}Role
      ${describe('与哪个角色的主体成对；分片按该主体 | The role whose subjects they are paired with; shards are taken on these')} by: ${rowType}Role
      ${describe('每个标识附带的数值 | A number carried with each token')} with: ${rowType}Value
      ${describe('只保留有一组行符合的主体 | Keeps the subjects who have a group of rows like this')} having: ${rowType}Having
      ${describe('第几个分片，从 0 起 | Which shard, from 0')} shard: Int! = 0
      ${describe('分片总数 | Number of shards')} shards: Int! = 1
    ): KeySet ${scoped([[readScope(register, context)]])}`;
}

/**
 * The measures of a register's rows, how they are grouped, and conditions on groups. No tag: key sets and groups are
 * for callers with a token, so what they are asked with is too.
 */
export function measureTypes(register: RegisterDefinition, context: Context): string[] {
  const { rowType, title, name } = register;
  const fields = measurable(register);
  const groupings = groupable(register);
  if (groupings.length === 0) return [];
  const enumOf = (suffix: string, description: string, members: { field: string; value: string }[]) => {
    const values = members.map(
      ({ field, value }) => `${describe(descriptionOf(context.fieldsOf(rowType, field)))} ${value}`,
    );
    return `${describe(description)} enum ${rowType}${suffix} @authenticated { ${values.join('\n')} }`;
  };
  const measure = (of: string, text: string) =>
    fields.length > 0 ? `${describe(text)} ${of}: ${rowType}Measure` : '';
  const least =
    fields.length > 0
      ? `
      ${describe('最小值 | The least')} min: ${rowType}ValueField
      ${describe('最大值 | The greatest')} max: ${rowType}ValueField
      ${describe('合计 | The sum')} sum: ${rowType}ValueField`
      : '';
  const types = [
    enumOf(
      'GroupField',
      `${title}的分组依据：字段或角色 | What ${name} can be grouped by: fields and roles`,
      groupings,
    ),
    `${describe(`${title}的一个分组依据 | One of the things ${name} is grouped by`)}
    input ${rowType}Grouping {
      ${describe('字段或角色 | A field, or a role')} field: ${rowType}GroupField!
      ${describe('月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out')} unit: GroupUnit
    }`,
    `${describe(`${title}中一组行的条件，须同时满足 | Condition on a group of rows of ${name}; all that is given must hold`)}
    input ${rowType}Having {
      ${describe('主体之内再按什么分组 | What the rows of a subject are grouped by')} per: [${rowType}Grouping!]
      ${describe('行数 | Number of rows')} count: IntFilter
      ${describe('不同的值或主体的个数 | Number of distinct values or subjects')} distinct: ${rowType}Distinct
      ${measure('sum', '合计 | Sum')}
      ${measure('average', '平均值 | Average')}
      ${measure('median', '中位数 | Median')}
      ${measure('min', '最小值 | The least')}
      ${measure('max', '最大值 | The greatest')}
    }`,
    `${describe(`${title}中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of ${name}`)}
    input ${rowType}Distinct {
      ${register.roles.length > 0 ? `${describe('何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field')} role: ${rowType}Role` : ''}
      ${describe('何种值 | Of the values of which field')} field: ${rowType}GroupField
      ${describe('等于 | Equal to')} eq: Int
      ${describe('大于或等于 | Greater than or equal to')} gte: Int
      ${describe('大于 | Greater than')} gt: Int
      ${describe('小于或等于 | Less than or equal to')} lte: Int
      ${describe('小于 | Less than')} lt: Int
    }`,
  ];
  if (register.roles.length > 0)
    types.push(`${describe(`${title}中随标识附带的数值，恰好一项 | The number that ${name} gives with each token: exactly one`)}
    input ${rowType}Value {${least}
      ${describe('行数 | Number of rows')} count: Boolean
    }`);
  if (fields.length === 0) return types;
  return [
    ...types,
    enumOf(
      'ValueField',
      `${title}可度量的字段 | What can be measured of ${name}`,
      fields.map(({ name: field }) => ({ field, value: screaming(field) })),
    ),
    `${describe(`${title}中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of ${name}; values as text, like 1200.00 or 2025-03`)}
    input ${rowType}Measure {
      ${describe('哪个字段 | Of which field')} field: ${rowType}ValueField!
      ${describe('等于 | Equal to')} eq: String
      ${describe('大于或等于 | Greater than or equal to')} gte: String
      ${describe('大于 | Greater than')} gt: String
      ${describe('小于或等于 | Less than or equal to')} lte: String
      ${describe('小于 | Less than')} lt: String
    }`,
  ];
}

/** Fields that are numbers, or points in time, which are counted as numbers. */
export function measurable(register: RegisterDefinition): RegisterField[] {
  return orderable(register).filter(({ type }) => MEASURES.has(type));
}

/** The values of a row's group enum and the fields they stand for: scalars and enums but the row's id, and the roles. */
export function groupable(register: RegisterDefinition): { field: string; value: string }[] {
  const fields = orderable(register).filter(({ type }) => type !== 'ID');
  const members = [
    ...fields.map(({ name }) => ({ field: name, value: screaming(name) })),
    ...register.roles.map(({ field, name }) => ({ field, value: name })),
  ];
  const twice = members.find(({ value }, index) =>
    members.some((other, at) => at < index && other.value === value),
  );
  if (twice)
    throw new Error(
      `Expected ${register.rowType}.${twice.field} to differ from other fields in upper case, found ${twice.value} twice`,
    );
  return members;
}

const MEASURES: ReadonlySet<string> = new Set(['Int', 'Float', 'Money', 'Month', 'Date', 'DateTime']);
