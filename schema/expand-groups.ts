import { groupable, measurable } from './expand-keys.ts';
import { type Context, countScopes, readScope, scoped } from './expand-member.ts';
import type { RegisterDefinition } from './registers.ts';
import { describe } from './sdl.ts';

const LIST_SIZE =
  '@listSize(slicingArguments: ["first"], sizedFields: ["nodes", "edges"], assumedSize: 20, requireOneSlicingArgument: false)';

/** `groups` of a connection: what is counted and measured of its rows, for statistics too. */
export function groupsField(register: RegisterDefinition, context: Context): string {
  if (groupable(register).length === 0) return '';
  const { rowType } = register;
  return `${describe('按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones')}
    groups(
      ${describe('按什么分组，至多 4 项 | What to group by, 4 at most')} by: [${rowType}Grouping!]!
      ${describe('只保留符合的组 | Keeps the groups like this')} having: ${rowType}Having
      ${describe('排序；同值按分组值 | Order; ties by the groups’ own values')} orderBy: [${rowType}GroupOrder!]
      ${describe('每页组数 | Groups a page')} first: Int = 20
      ${describe('上一页的 endCursor | endCursor of the page before')} after: String
    ): ${rowType}GroupConnection ${scoped(countScopes(register, context))} ${LIST_SIZE}`;
}

/** Connection, edge, group and order of a register's groups. */
export function groupTypes(register: RegisterDefinition, context: Context): string[] {
  if (groupable(register).length === 0) return [];
  const { rowType, title, name } = register;
  const access = scoped(countScopes(register, context));
  const read = scoped([[readScope(register, context)]]);
  const fields = measurable(register);
  const measures = fields.length > 0 ? MEASURES : [];
  const measured = measures.map(
    ({ measure, text, forStatistics }) => `${describe(text)}
    ${measure}(${describe('哪个字段 | Of which field')} field: ${rowType}ValueField!): String ${forStatistics ? access : read}`,
  );
  return [
    `${describe(`${title}分组的一页 | A page of groups of ${name}`)}
    type ${rowType}GroupConnection {
      ${describe('组 | Groups')} nodes: [${rowType}Group!]! ${access}
      ${describe('组及其游标 | Groups with their cursors')} edges: [${rowType}GroupEdge!]! ${access}
      ${describe('翻页信息 | Where this page stands')} pageInfo: PageInfo! ${access}
      ${describe('组数 | Number of groups')} totalCount: Int! ${access}
    }`,
    `${describe(`${title}的一个组及其游标 | A group of ${name} with its cursor`)}
    type ${rowType}GroupEdge {
      ${describe('游标 | Cursor')} cursor: String! ${access}
      ${describe('组 | Group')} node: ${rowType}Group! ${access}
    }`,
    `${describe(`${title}的一个组 | A group of ${name}`)}
    type ${rowType}Group {
      ${describe('分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value')} keys: [String]! ${access}
      ${describe('行数；不予显示时为空 | Number of rows; null where suppressed')} count: Int ${access}
      ${describe('是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects')} suppressed: Boolean! ${access}
      ${describe('不同的值或主体的个数 | Number of distinct values or subjects')}
      distinct(${describe('何种值或主体 | Of what')} field: ${rowType}GroupField!): Int ${access}
      ${measured.join('\n')}
    }`,
  ];
}

/** `<Row>GroupOrder`, an input like the others that follow from the row. */
export function groupOrder(register: RegisterDefinition): string[] {
  if (groupable(register).length === 0) return [];
  const { rowType, title, name } = register;
  const measures = measurable(register).length > 0 ? MEASURES : [];
  const ordered = measures
    .filter(({ isOrder }) => isOrder)
    .map(({ measure, text }) => `${describe(text)} ${measure}: ${rowType}ValueField`);
  return [
    `${describe(`${title}分组的排序：恰好一项，及方向 | Order of groups of ${name}: exactly one, and which way`)}
    input ${rowType}GroupOrder {
      ${describe('分组值，须在 by 之中 | A value it is grouped by: one of `by`')} key: ${rowType}GroupField
      ${describe('行数 | Number of rows')} count: Boolean
      ${ordered.join('\n')}
      ${describe('方向 | Which way')} direction: Direction! = ASC
    }`,
  ];
}

/** Statistics alone are told no value that may be one row's own. */
const MEASURES = [
  { measure: 'sum', text: '合计 | Sum', forStatistics: true, isOrder: true },
  { measure: 'average', text: '平均值 | Average', forStatistics: true, isOrder: true },
  { measure: 'median', text: '中位数 | Median', forStatistics: false, isOrder: true },
  { measure: 'q1', text: '下四分位数 | Lower quartile', forStatistics: false, isOrder: false },
  { measure: 'q3', text: '上四分位数 | Upper quartile', forStatistics: false, isOrder: false },
  {
    measure: 'stddev',
    text: '样本标准差 | Standard deviation of a sample',
    forStatistics: false,
    isOrder: false,
  },
  { measure: 'min', text: '最小值 | The least', forStatistics: false, isOrder: true },
  { measure: 'max', text: '最大值 | The greatest', forStatistics: false, isOrder: true },
];
