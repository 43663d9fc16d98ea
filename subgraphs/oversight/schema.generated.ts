// Generated from the published SDL by `npm run generate`; do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { DepartmentContext } from '../kit/context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** 账号标识：由账号计算，各部门相同 | Token of an account number, equal across departments */
  AccountHash: { input: string; output: string; }
  /** 联系方式标识：由电话、邮箱、地址、设备等计算，各部门相同 | Token of a phone, e-mail, address or device, equal across departments */
  ContactHash: { input: string; output: string; }
  /** 日期：YYYY-MM-DD | A date: YYYY-MM-DD */
  Date: { input: string; output: string; }
  /** 时刻：RFC 3339，含时区 | An instant: RFC 3339 with its offset */
  DateTime: { input: string; output: string; }
  /** 一组标识：17 字节条目按字节序排列、去重后的 base64 | Distinct 17-byte tokens in byte order, as base64 */
  KeyTokens: { input: string; output: string; }
  /** 随标识附带的数值：每个标识一个 8 字节大端 IEEE 双精度数的 base64；无值为 NaN | The numbers carried with tokens: base64 of one 8-byte big-endian IEEE double a token; NaN for none */
  KeyValues: { input: string; output: string; }
  /** 金额：元，两位小数，精确的十进制字符串 | An exact amount of yuan with two decimals, as a string: "1200.00" */
  Money: { input: string; output: string; }
  /** 月份：YYYY-MM | A month: YYYY-MM */
  Month: { input: string; output: string; }
  _FieldSet: { input: string; output: string; }
};

/** 疑点：一行是一个主体在一个模型、一个时期内的疑点 | Alerts: one row a subject, screen and period */
export type Alert = {
  __typename?: 'Alert';
  /** 账号标识 | Token of the account */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 金额 | Amount */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 反馈内容 | What the department says */
  answer?: Maybe<Scalars['String']['output']>;
  /** 反馈时间 | When it was answered */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 反馈人 | Who answered */
  answeredBy?: Maybe<Scalars['String']['output']>;
  /** 下发时间 | When it was sent */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 下发人 | Who sent it to the department */
  assignedBy?: Maybe<Scalars['String']['output']>;
  /** 联系方式标识 | Token of the contact */
  contactHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 由哪个部门反馈 | Department concerned */
  department: Scalars['String']['output'];
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 驾驶人（加油疑点经派车单归到驾驶人） | The driver, to whom fuel alerts are rolled up through dispatch orders */
  driver?: Maybe<Person>;
  /** 反馈期限 | When an answer is due */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 触发的数值；为空见 withheld | The values that fired it; null, see withheld */
  facts?: Maybe<Array<AlertFact>>;
  /** 首次发现的运行 | Run that found it first */
  firstRun: Scalars['ID']['output'];
  /** 首次发现时间 | When it was found first */
  foundAt: Scalars['DateTime']['output'];
  /** 办理记录 | What was done with it */
  history?: Maybe<Array<AlertEvent>>;
  /** 家庭 | The household */
  household?: Maybe<Household>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 研判时间 | When it was judged */
  judgedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 研判人 | Who judged it */
  judgedBy?: Maybe<Scalars['String']['output']>;
  /** 研判有效期至；期满再发现时重新成为疑点 | Until when the judgement holds; found again after it, it is an alert anew */
  judgedUntil?: Maybe<Scalars['Date']['output']>;
  /** 研判理由 | Why it is no doubt, or how it was settled */
  judgement?: Maybe<Scalars['String']['output']>;
  /** 类别：疑点或应享未享 | Kind: an alert, or entitled and not receiving */
  kind: AlertKind;
  /** 最近发现时间 | When it was found last */
  lastFoundAt: Scalars['DateTime']['output'];
  /** 最近发现的运行 | Run that found it last */
  lastRun: Scalars['ID']['output'];
  /** 转出的问题线索 | The lead it was made */
  lead?: Maybe<Scalars['ID']['output']>;
  /** 自何时起全量运行未再发现；为空表示仍在发现 | Since when whole runs no longer find it; null while they do */
  notSeenSince?: Maybe<Scalars['DateTime']['output']>;
  /** 单位 | The organization */
  organization?: Maybe<Organization>;
  /** 反馈结论 | What the department found */
  outcome?: Maybe<AlertOutcome>;
  /** 所用参数 | Parameters as they held */
  parameters?: Maybe<Array<AlertFact>>;
  /** 时期 | Period, as shown */
  period?: Maybe<Scalars['String']['output']>;
  /** 合并键中的时期 | Period of the merge key */
  periodKey: Scalars['String']['output'];
  /** 个人 | The person */
  person?: Maybe<Person>;
  /** 项目 | The project */
  project?: Maybe<Project>;
  /** 疑点说明；为空见 withheld | The reason in words, with the values that fired it; null, see withheld */
  reason?: Maybe<AlertReason>;
  /** 涉及的记录；为空见 withheld | The records it refers to; null, see withheld */
  references?: Maybe<Array<AlertReference>>;
  /** 模型编号 | Id of the screen */
  screen: Scalars['String']['output'];
  /** 模型版本 | Version of the screen */
  screenVersion: Scalars['Int']['output'];
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  severity: AlertSeverity;
  /** 状态 | State */
  status: AlertStatus;
  /** 主体标识 | Token of the subject */
  subject: Scalars['String']['output'];
  /** 主体类别 | Kind of subject */
  subjectType: SubjectType;
  /** 模型名称 | Title of the screen */
  title: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  version: Scalars['Int']['output'];
  /** 所在村（社区） | The village it belongs to */
  village?: Maybe<Village>;
  /** 说明、数值和记录因何不予显示；为空表示全部显示 | Why reason, facts and references are not shown; null where they are */
  withheld?: Maybe<AlertWithheld>;
};

/** 疑点的办理动作 | What is done with an alert */
export type AlertAction =
  /** 反馈 | Answered */
  | 'ANSWER'
  /** 下发 | Sent to the department */
  | 'ASSIGN'
  /** 发现 | Found */
  | 'FIND'
  /** 再次发现 | Found again */
  | 'FIND_AGAIN'
  /** 研判排除 | Judged to be no doubt */
  | 'JUDGE_FALSE'
  /** 因举报提高等级 | Raised by a report of the public */
  | 'RAISE'
  /** 转问题线索 | Made a lead */
  | 'RAISE_LEAD'
  /** 重新打开 | Opened again */
  | 'REOPEN'
  /** 处理完毕 | Put right */
  | 'SETTLE';

/** 疑点的一页 | A page of alerts */
export type AlertConnection = {
  __typename?: 'AlertConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<AlertEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<AlertGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Alert>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 疑点的一页 | A page of alerts */
export type AlertConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AlertGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AlertHaving>;
  orderBy?: InputMaybe<Array<AlertGroupOrder>>;
};


/** 疑点的一页 | A page of alerts */
export type AlertConnectionKeysArgs = {
  by?: InputMaybe<AlertRole>;
  having?: InputMaybe<AlertHaving>;
  of: SubjectType;
  role?: InputMaybe<AlertRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<AlertValue>;
};

/** 疑点中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of alerts */
export type AlertDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<AlertGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<AlertRole>;
};

/** 疑点的一行及其游标 | A row of alerts with its cursor */
export type AlertEdge = {
  __typename?: 'AlertEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Alert;
};

/** 办理记录中的一步 | One step of what was done */
export type AlertEvent = {
  __typename?: 'AlertEvent';
  /** 动作 | What */
  action: AlertAction;
  /** 何人；为空是平台 | Who; null is the platform */
  actor?: Maybe<Scalars['String']['output']>;
  /** 之后的状态 | State after */
  after: AlertStatus;
  /** 时间 | When */
  at: Scalars['DateTime']['output'];
  /** 之前的状态 | State before */
  before?: Maybe<AlertStatus>;
  /** 说明 | Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 版本 | Version after */
  version: Scalars['Int']['output'];
};

/** 一个名称和值 | A name and its value */
export type AlertFact = {
  __typename?: 'AlertFact';
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 值 | Value, as text */
  value: Scalars['String']['output'];
};

/** 疑点的一个组 | A group of alerts */
export type AlertGroup = {
  __typename?: 'AlertGroup';
  /** 平均值 | Average */
  average?: Maybe<Scalars['String']['output']>;
  /** 行数；不予显示时为空 | Number of rows; null where suppressed */
  count?: Maybe<Scalars['Int']['output']>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: Maybe<Scalars['Int']['output']>;
  /** 分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value */
  keys: Array<Maybe<Scalars['String']['output']>>;
  /** 最大值 | The greatest */
  max?: Maybe<Scalars['String']['output']>;
  /** 中位数 | Median */
  median?: Maybe<Scalars['String']['output']>;
  /** 最小值 | The least */
  min?: Maybe<Scalars['String']['output']>;
  /** 下四分位数 | Lower quartile */
  q1?: Maybe<Scalars['String']['output']>;
  /** 上四分位数 | Upper quartile */
  q3?: Maybe<Scalars['String']['output']>;
  /** 样本标准差 | Standard deviation of a sample */
  stddev?: Maybe<Scalars['String']['output']>;
  /** 合计 | Sum */
  sum?: Maybe<Scalars['String']['output']>;
  /** 是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects */
  suppressed: Scalars['Boolean']['output'];
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupAverageArgs = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupDistinctArgs = {
  field: AlertGroupField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupMaxArgs = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupMedianArgs = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupMinArgs = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupQ1Args = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupQ3Args = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupStddevArgs = {
  field: AlertValueField;
};


/** 疑点的一个组 | A group of alerts */
export type AlertGroupSumArgs = {
  field: AlertValueField;
};

/** 疑点分组的一页 | A page of groups of alerts */
export type AlertGroupConnection = {
  __typename?: 'AlertGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<AlertGroupEdge>;
  /** 组 | Groups */
  nodes: Array<AlertGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 疑点的一个组及其游标 | A group of alerts with its cursor */
export type AlertGroupEdge = {
  __typename?: 'AlertGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: AlertGroup;
};

/** 疑点的分组依据：字段或角色 | What alerts can be grouped by: fields and roles */
export type AlertGroupField =
  /** 账号标识 | Token of the account */
  | 'ACCOUNT'
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 反馈内容 | What the department says */
  | 'ANSWER'
  /** 反馈时间 | When it was answered */
  | 'ANSWERED_AT'
  /** 反馈人 | Who answered */
  | 'ANSWERED_BY'
  /** 下发时间 | When it was sent */
  | 'ASSIGNED_AT'
  /** 下发人 | Who sent it to the department */
  | 'ASSIGNED_BY'
  /** 联系方式标识 | Token of the contact */
  | 'CONTACT'
  /** 由哪个部门反馈 | Department concerned */
  | 'DEPARTMENT'
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  | 'DIVISION_CODE'
  /** 驾驶人（加油疑点经派车单归到驾驶人） | The driver, to whom fuel alerts are rolled up through dispatch orders */
  | 'DRIVER'
  /** 反馈期限 | When an answer is due */
  | 'DUE_ON'
  /** 首次发现时间 | When it was found first */
  | 'FOUND_AT'
  /** 家庭 | The household */
  | 'HOUSEHOLD'
  /** 研判时间 | When it was judged */
  | 'JUDGED_AT'
  /** 研判人 | Who judged it */
  | 'JUDGED_BY'
  /** 研判有效期至；期满再发现时重新成为疑点 | Until when the judgement holds; found again after it, it is an alert anew */
  | 'JUDGED_UNTIL'
  /** 研判理由 | Why it is no doubt, or how it was settled */
  | 'JUDGEMENT'
  /** 类别：疑点或应享未享 | Kind: an alert, or entitled and not receiving */
  | 'KIND'
  /** 最近发现时间 | When it was found last */
  | 'LAST_FOUND_AT'
  /** 自何时起全量运行未再发现；为空表示仍在发现 | Since when whole runs no longer find it; null while they do */
  | 'NOT_SEEN_SINCE'
  /** 单位 | The organization */
  | 'ORGANIZATION'
  /** 反馈结论 | What the department found */
  | 'OUTCOME'
  /** 时期 | Period, as shown */
  | 'PERIOD'
  /** 合并键中的时期 | Period of the merge key */
  | 'PERIOD_KEY'
  /** 个人 | The person */
  | 'PERSON'
  /** 项目 | The project */
  | 'PROJECT'
  /** 模型编号 | Id of the screen */
  | 'SCREEN'
  /** 模型版本 | Version of the screen */
  | 'SCREEN_VERSION'
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  | 'SEVERITY'
  /** 状态 | State */
  | 'STATUS'
  /** 主体标识 | Token of the subject */
  | 'SUBJECT'
  /** 主体类别 | Kind of subject */
  | 'SUBJECT_TYPE'
  /** 模型名称 | Title of the screen */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  | 'VERSION'
  /** 所在村（社区） | The village it belongs to */
  | 'VILLAGE';

/** 疑点分组的排序：恰好一项，及方向 | Order of groups of alerts: exactly one, and which way */
export type AlertGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<AlertValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<AlertGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AlertValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<AlertValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AlertValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<AlertValueField>;
};

/** 疑点的一个分组依据 | One of the things alerts is grouped by */
export type AlertGrouping = {
  /** 字段或角色 | A field, or a role */
  field: AlertGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 疑点中一组行的条件，须同时满足 | Condition on a group of rows of alerts; all that is given must hold */
export type AlertHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<AlertMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<AlertDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AlertMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<AlertMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<AlertMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<AlertGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<AlertMeasure>;
};

/** 类别 | Kind of alert */
export type AlertKind =
  /** 疑点 | A doubt */
  | 'ALERT'
  /** 应享未享 | Entitled, and not receiving */
  | 'SERVICE';

/** AlertKind 条件 | Condition on AlertKind */
export type AlertKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AlertKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AlertKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 疑点中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of alerts; values as text, like 1200.00 or 2025-03 */
export type AlertMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: AlertValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 疑点的排序 | Order of alerts */
export type AlertOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: AlertOrderField;
};

/** 疑点可排序的字段 | What alerts can be ordered by */
export type AlertOrderField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 反馈内容 | What the department says */
  | 'ANSWER'
  /** 反馈时间 | When it was answered */
  | 'ANSWERED_AT'
  /** 反馈人 | Who answered */
  | 'ANSWERED_BY'
  /** 下发时间 | When it was sent */
  | 'ASSIGNED_AT'
  /** 下发人 | Who sent it to the department */
  | 'ASSIGNED_BY'
  /** 由哪个部门反馈 | Department concerned */
  | 'DEPARTMENT'
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  | 'DIVISION_CODE'
  /** 反馈期限 | When an answer is due */
  | 'DUE_ON'
  /** 首次发现的运行 | Run that found it first */
  | 'FIRST_RUN'
  /** 首次发现时间 | When it was found first */
  | 'FOUND_AT'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 研判时间 | When it was judged */
  | 'JUDGED_AT'
  /** 研判人 | Who judged it */
  | 'JUDGED_BY'
  /** 研判有效期至；期满再发现时重新成为疑点 | Until when the judgement holds; found again after it, it is an alert anew */
  | 'JUDGED_UNTIL'
  /** 研判理由 | Why it is no doubt, or how it was settled */
  | 'JUDGEMENT'
  /** 类别：疑点或应享未享 | Kind: an alert, or entitled and not receiving */
  | 'KIND'
  /** 最近发现时间 | When it was found last */
  | 'LAST_FOUND_AT'
  /** 最近发现的运行 | Run that found it last */
  | 'LAST_RUN'
  /** 转出的问题线索 | The lead it was made */
  | 'LEAD'
  /** 自何时起全量运行未再发现；为空表示仍在发现 | Since when whole runs no longer find it; null while they do */
  | 'NOT_SEEN_SINCE'
  /** 反馈结论 | What the department found */
  | 'OUTCOME'
  /** 时期 | Period, as shown */
  | 'PERIOD'
  /** 合并键中的时期 | Period of the merge key */
  | 'PERIOD_KEY'
  /** 模型编号 | Id of the screen */
  | 'SCREEN'
  /** 模型版本 | Version of the screen */
  | 'SCREEN_VERSION'
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  | 'SEVERITY'
  /** 状态 | State */
  | 'STATUS'
  /** 主体标识 | Token of the subject */
  | 'SUBJECT'
  /** 主体类别 | Kind of subject */
  | 'SUBJECT_TYPE'
  /** 模型名称 | Title of the screen */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  | 'VERSION';

/** 反馈结论 | What a department found */
export type AlertOutcome =
  /** 属实 | It is so */
  | 'CONFIRMED'
  /** 已整改 | It was so and is put right */
  | 'CORRECTED'
  /** 情况说明 | There is an explanation */
  | 'EXPLAINED';

/** AlertOutcome 条件 | Condition on AlertOutcome */
export type AlertOutcomeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AlertOutcome>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AlertOutcome>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 疑点说明 | The reason of an alert */
export type AlertReason = {
  __typename?: 'AlertReason';
  /** 英文 | In English */
  en: Scalars['String']['output'];
  /** 中文 | In Chinese */
  zh: Scalars['String']['output'];
};

/** 涉及的一条记录 | One record referred to */
export type AlertReference = {
  __typename?: 'AlertReference';
  /** 行标识 | Opaque id of the row */
  id: Scalars['String']['output'];
  /** 数据目录 | Register */
  register: Scalars['String']['output'];
};

/** 疑点中主体的角色 | Roles of the subjects of alerts */
export type AlertRole =
  /** 账号标识 | Token of the account */
  | 'ACCOUNT'
  /** 联系方式标识 | Token of the contact */
  | 'CONTACT'
  /** 驾驶人（加油疑点经派车单归到驾驶人） | The driver, to whom fuel alerts are rolled up through dispatch orders */
  | 'DRIVER'
  /** 家庭 | The household */
  | 'HOUSEHOLD'
  /** 单位 | The organization */
  | 'ORGANIZATION'
  /** 个人 | The person */
  | 'PERSON'
  /** 项目 | The project */
  | 'PROJECT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 所在村（社区） | The village it belongs to */
  | 'VILLAGE';

/** 等级 | Severity */
export type AlertSeverity =
  /** 高 | High */
  | 'HIGH'
  /** 提示 | For information */
  | 'INFO'
  /** 低 | Low */
  | 'LOW'
  /** 中 | Medium */
  | 'MEDIUM';

/** AlertSeverity 条件 | Condition on AlertSeverity */
export type AlertSeverityFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AlertSeverity>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AlertSeverity>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 疑点状态 | State of an alert */
export type AlertStatus =
  /** 已反馈 | Answered by the department */
  | 'ANSWERED'
  /** 已下发 | Sent to the department concerned */
  | 'ASSIGNED'
  /** 研判排除 | Judged to be no doubt */
  | 'JUDGED_FALSE'
  /** 已转线索 | Made a lead */
  | 'LEAD'
  /** 新发现 | Found */
  | 'NEW'
  /** 已处理 | Put right */
  | 'SETTLED';

/** AlertStatus 条件 | Condition on AlertStatus */
export type AlertStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AlertStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AlertStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 疑点中随标识附带的数值，恰好一项 | The number that alerts gives with each token: exactly one */
export type AlertValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AlertValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AlertValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<AlertValueField>;
};

/** 疑点可度量的字段 | What can be measured of alerts */
export type AlertValueField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 反馈时间 | When it was answered */
  | 'ANSWERED_AT'
  /** 下发时间 | When it was sent */
  | 'ASSIGNED_AT'
  /** 反馈期限 | When an answer is due */
  | 'DUE_ON'
  /** 首次发现时间 | When it was found first */
  | 'FOUND_AT'
  /** 研判时间 | When it was judged */
  | 'JUDGED_AT'
  /** 研判有效期至；期满再发现时重新成为疑点 | Until when the judgement holds; found again after it, it is an alert anew */
  | 'JUDGED_UNTIL'
  /** 最近发现时间 | When it was found last */
  | 'LAST_FOUND_AT'
  /** 自何时起全量运行未再发现；为空表示仍在发现 | Since when whole runs no longer find it; null while they do */
  | 'NOT_SEEN_SINCE'
  /** 模型版本 | Version of the screen */
  | 'SCREEN_VERSION'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  | 'VERSION';

/** 疑点的筛选条件，各项须同时满足 | Filter of alerts; all that is given must hold */
export type AlertWhere = {
  /** 账号标识 | Token of the account */
  accountHash?: InputMaybe<HashFilter>;
  /** 金额 | Amount */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<AlertWhere>>;
  /** 反馈内容 | What the department says */
  answer?: InputMaybe<StringFilter>;
  /** 反馈时间 | When it was answered */
  answeredAt?: InputMaybe<DateTimeFilter>;
  /** 反馈人 | Who answered */
  answeredBy?: InputMaybe<StringFilter>;
  /** 下发时间 | When it was sent */
  assignedAt?: InputMaybe<DateTimeFilter>;
  /** 下发人 | Who sent it to the department */
  assignedBy?: InputMaybe<StringFilter>;
  /** 联系方式标识 | Token of the contact */
  contactHash?: InputMaybe<HashFilter>;
  /** 由哪个部门反馈 | Department concerned */
  department?: InputMaybe<StringFilter>;
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 驾驶人（加油疑点经派车单归到驾驶人） | The driver, to whom fuel alerts are rolled up through dispatch orders */
  driver?: InputMaybe<SubjectFilter>;
  /** 反馈期限 | When an answer is due */
  dueOn?: InputMaybe<DateFilter>;
  /** 首次发现的运行 | Run that found it first */
  firstRun?: InputMaybe<IdFilter>;
  /** 首次发现时间 | When it was found first */
  foundAt?: InputMaybe<DateTimeFilter>;
  /** 家庭 | The household */
  household?: InputMaybe<SubjectFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 研判时间 | When it was judged */
  judgedAt?: InputMaybe<DateTimeFilter>;
  /** 研判人 | Who judged it */
  judgedBy?: InputMaybe<StringFilter>;
  /** 研判有效期至；期满再发现时重新成为疑点 | Until when the judgement holds; found again after it, it is an alert anew */
  judgedUntil?: InputMaybe<DateFilter>;
  /** 研判理由 | Why it is no doubt, or how it was settled */
  judgement?: InputMaybe<StringFilter>;
  /** 类别：疑点或应享未享 | Kind: an alert, or entitled and not receiving */
  kind?: InputMaybe<AlertKindFilter>;
  /** 最近发现时间 | When it was found last */
  lastFoundAt?: InputMaybe<DateTimeFilter>;
  /** 最近发现的运行 | Run that found it last */
  lastRun?: InputMaybe<IdFilter>;
  /** 转出的问题线索 | The lead it was made */
  lead?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<AlertWhere>;
  /** 自何时起全量运行未再发现；为空表示仍在发现 | Since when whole runs no longer find it; null while they do */
  notSeenSince?: InputMaybe<DateTimeFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<AlertWhere>>;
  /** 单位 | The organization */
  organization?: InputMaybe<SubjectFilter>;
  /** 反馈结论 | What the department found */
  outcome?: InputMaybe<AlertOutcomeFilter>;
  /** 时期 | Period, as shown */
  period?: InputMaybe<StringFilter>;
  /** 合并键中的时期 | Period of the merge key */
  periodKey?: InputMaybe<StringFilter>;
  /** 个人 | The person */
  person?: InputMaybe<SubjectFilter>;
  /** 项目 | The project */
  project?: InputMaybe<SubjectFilter>;
  /** 模型编号 | Id of the screen */
  screen?: InputMaybe<StringFilter>;
  /** 模型版本 | Version of the screen */
  screenVersion?: InputMaybe<IntFilter>;
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  severity?: InputMaybe<AlertSeverityFilter>;
  /** 状态 | State */
  status?: InputMaybe<AlertStatusFilter>;
  /** 主体标识 | Token of the subject */
  subject?: InputMaybe<StringFilter>;
  /** 主体类别 | Kind of subject */
  subjectType?: InputMaybe<SubjectTypeFilter>;
  /** 模型名称 | Title of the screen */
  title?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  version?: InputMaybe<IntFilter>;
  /** 所在村（社区） | The village it belongs to */
  village?: InputMaybe<SubjectFilter>;
};

/** 不予显示的原因 | Why a part of an alert is not shown */
export type AlertWithheld = {
  __typename?: 'AlertWithheld';
  /** 所缺的权限：依据中有须此权限才可读取的内容 | Scopes that the reader lacks, and the evidence was read with */
  scopes: Array<Scalars['String']['output']>;
};

/** 疑点清单（XLSX） | Alerts as a workbook */
export type AlertWorkbook = {
  __typename?: 'AlertWorkbook';
  /** 文件内容（base64） | The file, as base64 */
  base64: Scalars['String']['output'];
  /** 是否还有更多，清单只取前若干行 | Whether there are more than it holds */
  more: Scalars['Boolean']['output'];
  /** 文件名 | Name of the file */
  name: Scalars['String']['output'];
  /** 行数 | Rows */
  rows: Scalars['Int']['output'];
};

/** 是否条件 | Condition on a yes or no */
export type BooleanFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 工作日历：与星期不同的日子，一行是一天 | Calendar: days that differ from the week, one row a day */
export type CalendarDay = {
  __typename?: 'CalendarDay';
  /** 日期 | The day */
  day: Scalars['Date']['output'];
  /** 区划代码 | Division code */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 种类 | Kind of day */
  kind: CalendarDayKind;
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 工作日历的一页 | A page of calendarDays */
export type CalendarDayConnection = {
  __typename?: 'CalendarDayConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<CalendarDayEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<CalendarDayGroupConnection>;
  /** 行 | Rows */
  nodes: Array<CalendarDay>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 工作日历的一页 | A page of calendarDays */
export type CalendarDayConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<CalendarDayGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CalendarDayHaving>;
  orderBy?: InputMaybe<Array<CalendarDayGroupOrder>>;
};

/** 工作日历中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of calendarDays */
export type CalendarDayDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<CalendarDayGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 工作日历的一行及其游标 | A row of calendarDays with its cursor */
export type CalendarDayEdge = {
  __typename?: 'CalendarDayEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: CalendarDay;
};

/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroup = {
  __typename?: 'CalendarDayGroup';
  /** 平均值 | Average */
  average?: Maybe<Scalars['String']['output']>;
  /** 行数；不予显示时为空 | Number of rows; null where suppressed */
  count?: Maybe<Scalars['Int']['output']>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: Maybe<Scalars['Int']['output']>;
  /** 分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value */
  keys: Array<Maybe<Scalars['String']['output']>>;
  /** 最大值 | The greatest */
  max?: Maybe<Scalars['String']['output']>;
  /** 中位数 | Median */
  median?: Maybe<Scalars['String']['output']>;
  /** 最小值 | The least */
  min?: Maybe<Scalars['String']['output']>;
  /** 下四分位数 | Lower quartile */
  q1?: Maybe<Scalars['String']['output']>;
  /** 上四分位数 | Upper quartile */
  q3?: Maybe<Scalars['String']['output']>;
  /** 样本标准差 | Standard deviation of a sample */
  stddev?: Maybe<Scalars['String']['output']>;
  /** 合计 | Sum */
  sum?: Maybe<Scalars['String']['output']>;
  /** 是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects */
  suppressed: Scalars['Boolean']['output'];
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupAverageArgs = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupDistinctArgs = {
  field: CalendarDayGroupField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupMaxArgs = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupMedianArgs = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupMinArgs = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupQ1Args = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupQ3Args = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupStddevArgs = {
  field: CalendarDayValueField;
};


/** 工作日历的一个组 | A group of calendarDays */
export type CalendarDayGroupSumArgs = {
  field: CalendarDayValueField;
};

/** 工作日历分组的一页 | A page of groups of calendarDays */
export type CalendarDayGroupConnection = {
  __typename?: 'CalendarDayGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<CalendarDayGroupEdge>;
  /** 组 | Groups */
  nodes: Array<CalendarDayGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 工作日历的一个组及其游标 | A group of calendarDays with its cursor */
export type CalendarDayGroupEdge = {
  __typename?: 'CalendarDayGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: CalendarDayGroup;
};

/** 工作日历的分组依据：字段或角色 | What calendarDays can be grouped by: fields and roles */
export type CalendarDayGroupField =
  /** 日期 | The day */
  | 'DAY'
  /** 区划代码 | Division code */
  | 'DIVISION_CODE'
  /** 种类 | Kind of day */
  | 'KIND'
  /** 名称 | Name */
  | 'NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 工作日历分组的排序：恰好一项，及方向 | Order of groups of calendarDays: exactly one, and which way */
export type CalendarDayGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<CalendarDayValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<CalendarDayGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CalendarDayValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<CalendarDayValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CalendarDayValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<CalendarDayValueField>;
};

/** 工作日历的一个分组依据 | One of the things calendarDays is grouped by */
export type CalendarDayGrouping = {
  /** 字段或角色 | A field, or a role */
  field: CalendarDayGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 工作日历中一组行的条件，须同时满足 | Condition on a group of rows of calendarDays; all that is given must hold */
export type CalendarDayHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<CalendarDayMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<CalendarDayDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CalendarDayMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<CalendarDayMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<CalendarDayMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<CalendarDayGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<CalendarDayMeasure>;
};

/** 日子的种类 | Kind of day */
export type CalendarDayKind =
  /** 法定节假日 | Public holiday */
  | 'HOLIDAY'
  /** 调班 | Working day in exchange */
  | 'WORKDAY';

/** CalendarDayKind 条件 | Condition on CalendarDayKind */
export type CalendarDayKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CalendarDayKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CalendarDayKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 工作日历中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of calendarDays; values as text, like 1200.00 or 2025-03 */
export type CalendarDayMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: CalendarDayValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 工作日历的排序 | Order of calendarDays */
export type CalendarDayOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: CalendarDayOrderField;
};

/** 工作日历可排序的字段 | What calendarDays can be ordered by */
export type CalendarDayOrderField =
  /** 日期 | The day */
  | 'DAY'
  /** 区划代码 | Division code */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 种类 | Kind of day */
  | 'KIND'
  /** 名称 | Name */
  | 'NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 工作日历可度量的字段 | What can be measured of calendarDays */
export type CalendarDayValueField =
  /** 日期 | The day */
  | 'DAY'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 工作日历的筛选条件，各项须同时满足 | Filter of calendarDays; all that is given must hold */
export type CalendarDayWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<CalendarDayWhere>>;
  /** 日期 | The day */
  day?: InputMaybe<DateFilter>;
  /** 区划代码 | Division code */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 种类 | Kind of day */
  kind?: InputMaybe<CalendarDayKindFilter>;
  /** 名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<CalendarDayWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<CalendarDayWhere>>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 案件 | Cases */
export type Case = {
  __typename?: 'Case';
  /** 结案日期 | When it was closed */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 涉及部门 | Department concerned */
  department: Scalars['String']['output'];
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 承办人 | Who works on it */
  handler?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 来源线索 | The lead it came from */
  lead?: Maybe<Scalars['ID']['output']>;
  /** 案号 | Case number */
  number: Scalars['String']['output'];
  /** 立案日期 | When it was opened */
  openedOn: Scalars['Date']['output'];
  /** 状态 | State */
  status: CaseStatus;
  /** 标题 | Title */
  title: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 案件的一页 | A page of cases */
export type CaseConnection = {
  __typename?: 'CaseConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<CaseEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<CaseGroupConnection>;
  /** 行 | Rows */
  nodes: Array<Case>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 案件的一页 | A page of cases */
export type CaseConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<CaseGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CaseHaving>;
  orderBy?: InputMaybe<Array<CaseGroupOrder>>;
};

/** 案件中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of cases */
export type CaseDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<CaseGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 案件的一行及其游标 | A row of cases with its cursor */
export type CaseEdge = {
  __typename?: 'CaseEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Case;
};

/** 案件的一个组 | A group of cases */
export type CaseGroup = {
  __typename?: 'CaseGroup';
  /** 平均值 | Average */
  average?: Maybe<Scalars['String']['output']>;
  /** 行数；不予显示时为空 | Number of rows; null where suppressed */
  count?: Maybe<Scalars['Int']['output']>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: Maybe<Scalars['Int']['output']>;
  /** 分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value */
  keys: Array<Maybe<Scalars['String']['output']>>;
  /** 最大值 | The greatest */
  max?: Maybe<Scalars['String']['output']>;
  /** 中位数 | Median */
  median?: Maybe<Scalars['String']['output']>;
  /** 最小值 | The least */
  min?: Maybe<Scalars['String']['output']>;
  /** 下四分位数 | Lower quartile */
  q1?: Maybe<Scalars['String']['output']>;
  /** 上四分位数 | Upper quartile */
  q3?: Maybe<Scalars['String']['output']>;
  /** 样本标准差 | Standard deviation of a sample */
  stddev?: Maybe<Scalars['String']['output']>;
  /** 合计 | Sum */
  sum?: Maybe<Scalars['String']['output']>;
  /** 是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects */
  suppressed: Scalars['Boolean']['output'];
};


/** 案件的一个组 | A group of cases */
export type CaseGroupAverageArgs = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupDistinctArgs = {
  field: CaseGroupField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupMaxArgs = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupMedianArgs = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupMinArgs = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupQ1Args = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupQ3Args = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupStddevArgs = {
  field: CaseValueField;
};


/** 案件的一个组 | A group of cases */
export type CaseGroupSumArgs = {
  field: CaseValueField;
};

/** 案件分组的一页 | A page of groups of cases */
export type CaseGroupConnection = {
  __typename?: 'CaseGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<CaseGroupEdge>;
  /** 组 | Groups */
  nodes: Array<CaseGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 案件的一个组及其游标 | A group of cases with its cursor */
export type CaseGroupEdge = {
  __typename?: 'CaseGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: CaseGroup;
};

/** 案件的分组依据：字段或角色 | What cases can be grouped by: fields and roles */
export type CaseGroupField =
  /** 结案日期 | When it was closed */
  | 'CLOSED_ON'
  /** 涉及部门 | Department concerned */
  | 'DEPARTMENT'
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  | 'DIVISION_CODE'
  /** 承办人 | Who works on it */
  | 'HANDLER'
  /** 案号 | Case number */
  | 'NUMBER'
  /** 立案日期 | When it was opened */
  | 'OPENED_ON'
  /** 状态 | State */
  | 'STATUS'
  /** 标题 | Title */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 案件分组的排序：恰好一项，及方向 | Order of groups of cases: exactly one, and which way */
export type CaseGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<CaseValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<CaseGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CaseValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<CaseValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CaseValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<CaseValueField>;
};

/** 案件的一个分组依据 | One of the things cases is grouped by */
export type CaseGrouping = {
  /** 字段或角色 | A field, or a role */
  field: CaseGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 案件中一组行的条件，须同时满足 | Condition on a group of rows of cases; all that is given must hold */
export type CaseHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<CaseMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<CaseDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CaseMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<CaseMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<CaseMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<CaseGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<CaseMeasure>;
};

/** 案件中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of cases; values as text, like 1200.00 or 2025-03 */
export type CaseMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: CaseValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 案件的排序 | Order of cases */
export type CaseOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: CaseOrderField;
};

/** 案件可排序的字段 | What cases can be ordered by */
export type CaseOrderField =
  /** 结案日期 | When it was closed */
  | 'CLOSED_ON'
  /** 涉及部门 | Department concerned */
  | 'DEPARTMENT'
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  | 'DIVISION_CODE'
  /** 承办人 | Who works on it */
  | 'HANDLER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 来源线索 | The lead it came from */
  | 'LEAD'
  /** 案号 | Case number */
  | 'NUMBER'
  /** 立案日期 | When it was opened */
  | 'OPENED_ON'
  /** 状态 | State */
  | 'STATUS'
  /** 标题 | Title */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 案件状态 | State of a case */
export type CaseStatus =
  /** 已结案 | Closed */
  | 'CLOSED'
  /** 办理中 | Under way */
  | 'OPEN';

/** CaseStatus 条件 | Condition on CaseStatus */
export type CaseStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CaseStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CaseStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 案件可度量的字段 | What can be measured of cases */
export type CaseValueField =
  /** 结案日期 | When it was closed */
  | 'CLOSED_ON'
  /** 立案日期 | When it was opened */
  | 'OPENED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 案件的筛选条件，各项须同时满足 | Filter of cases; all that is given must hold */
export type CaseWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<CaseWhere>>;
  /** 结案日期 | When it was closed */
  closedOn?: InputMaybe<DateFilter>;
  /** 涉及部门 | Department concerned */
  department?: InputMaybe<StringFilter>;
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 承办人 | Who works on it */
  handler?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 来源线索 | The lead it came from */
  lead?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<CaseWhere>;
  /** 案号 | Case number */
  number?: InputMaybe<StringFilter>;
  /** 立案日期 | When it was opened */
  openedOn?: InputMaybe<DateFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<CaseWhere>>;
  /** 状态 | State */
  status?: InputMaybe<CaseStatusFilter>;
  /** 标题 | Title */
  title?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 日期条件 | Condition on a date */
export type DateFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Date']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Date']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Date']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['Date']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Date']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Date']['input']>;
};

/** 时刻条件 | Condition on an instant */
export type DateTimeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['DateTime']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['DateTime']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['DateTime']['input']>;
};

/** 排序方向 | Which way to sort */
export type Direction =
  /** 升序 | Smallest first */
  | 'ASC'
  /** 降序 | Largest first */
  | 'DESC';

/** 小数条件 | Condition on a number */
export type FloatFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Float']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Float']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Float']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['Float']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Float']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Float']['input']>;
};

/** 分组的粒度：时间字段用日至年，区划代码用街道、区 | How coarsely to group: points in time by day to year, division codes by street or district */
export type GroupUnit =
  /** 日 | By the day */
  | 'DAY'
  /** 区：区划代码前 6 位 | By the district: the first 6 digits of a division code */
  | 'DISTRICT'
  /** 月 | By the month */
  | 'MONTH'
  /** 季度 | By the quarter */
  | 'QUARTER'
  /** 街道（镇）：区划代码前 9 位 | By the street or town: the first 9 digits of a division code */
  | 'STREET'
  /** 年 | By the year */
  | 'YEAR';

/** 账号或联系方式标识条件 | Condition on the token of an account or contact */
export type HashFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 家庭（户） | A household */
export type Household = {
  __typename?: 'Household';
  /** 疑点中的相关行 | Its rows in alerts */
  alerts?: Maybe<AlertConnection>;
  /** 家庭关联标识 | Link token of the household */
  id: Scalars['ID']['output'];
  /** 问题线索中的相关行 | Its rows in leads */
  leads?: Maybe<LeadConnection>;
};


/** 家庭（户） | A household */
export type HouseholdAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  role?: InputMaybe<AlertRole>;
  where?: InputMaybe<AlertWhere>;
};


/** 家庭（户） | A household */
export type HouseholdLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
  role?: InputMaybe<LeadRole>;
  where?: InputMaybe<LeadWhere>;
};

/** 行标识条件 | Condition on a row's id */
export type IdFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 整数条件 | Condition on an integer */
export type IntFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 一个列表中主体标识的集合（一个分片） | The distinct tokens of a list's subjects (one shard) */
export type KeySet = {
  __typename?: 'KeySet';
  /** 数据截至 | How fresh the register is */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 证件号码校验位有误的行数；只在分片 0 报告 | Rows whose identity number has a bad check digit; reported with shard 0 only */
  badChecksum: Scalars['Int']['output'];
  /** 成对的另一方，与标识一一对应，已排序、不去重；无 by 时为空 | Whom each token is paired with, sorted and not distinct; null without the argument by */
  by?: Maybe<Scalars['KeyTokens']['output']>;
  /** 公开代码，与标识一一对应：单位为统一社会信用代码，村（社区）为 12 位区划代码；其他主体为空 | The public code of each token: an organization’s credit code, a village’s division code of 12 digits; null for other subjects */
  codes?: Maybe<Array<Scalars['String']['output']>>;
  /** 标识个数；成对时为对数 | Number of tokens; of pairs, where they are paired */
  count: Scalars['Int']['output'];
  /** 这些标识所代表的行数 | Number of rows they stand for */
  rows: Scalars['Int']['output'];
  /** 主体类别 | Kind of subject */
  subject: SubjectType;
  /** 标识，按字节序；成对时按（by，标识）的次序 | The tokens, in byte order; of pairs, in the order of (by, token) */
  tokens: Scalars['KeyTokens']['output'];
  /** 附带的数值，与标识一一对应：月份为年×12＋月－1，日期为 1970-01-01 起的天数，时刻为 1970 年起的秒数，金额为元；无 with 时为空 | The number of each token: months as year × 12 + month − 1, dates as days since 1970-01-01, instants as seconds since 1970, amounts in yuan; null without the argument with */
  values?: Maybe<Scalars['KeyValues']['output']>;
  /** 没有可用身份、无法比对的行数；只在分片 0 报告 | Rows without a usable identity, which could not be compared; reported with shard 0 only */
  withoutKey: Scalars['Int']['output'];
};

/** 问题线索：由人从疑点转出 | Leads: made of alerts, by a person */
export type Lead = {
  __typename?: 'Lead';
  /** 来源疑点 | The alert it was made of */
  alert?: Maybe<Scalars['ID']['output']>;
  /** 涉及部门 | Department concerned */
  department: Scalars['String']['output'];
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 家庭 | The household */
  household?: Maybe<Household>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 线索编号 | Number */
  number: Scalars['String']['output'];
  /** 单位 | The organization */
  organization?: Maybe<Organization>;
  /** 个人 | The person */
  person?: Maybe<Person>;
  /** 转出时间 | When it was raised */
  raisedAt: Scalars['DateTime']['output'];
  /** 转出人 | Who raised it */
  raisedBy: Scalars['String']['output'];
  /** 等级 | Severity */
  severity: AlertSeverity;
  /** 状态 | State */
  status: LeadStatus;
  /** 摘要 | Summary */
  summary: Scalars['String']['output'];
  /** 标题 | Title */
  title: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区） | The village it belongs to */
  village?: Maybe<Village>;
};

/** 问题线索的一页 | A page of leads */
export type LeadConnection = {
  __typename?: 'LeadConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<LeadEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<LeadGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Lead>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 问题线索的一页 | A page of leads */
export type LeadConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<LeadGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<LeadHaving>;
  orderBy?: InputMaybe<Array<LeadGroupOrder>>;
};


/** 问题线索的一页 | A page of leads */
export type LeadConnectionKeysArgs = {
  by?: InputMaybe<LeadRole>;
  having?: InputMaybe<LeadHaving>;
  of: SubjectType;
  role?: InputMaybe<LeadRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<LeadValue>;
};

/** 问题线索中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of leads */
export type LeadDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<LeadGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<LeadRole>;
};

/** 问题线索的一行及其游标 | A row of leads with its cursor */
export type LeadEdge = {
  __typename?: 'LeadEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Lead;
};

/** 问题线索的一个组 | A group of leads */
export type LeadGroup = {
  __typename?: 'LeadGroup';
  /** 平均值 | Average */
  average?: Maybe<Scalars['String']['output']>;
  /** 行数；不予显示时为空 | Number of rows; null where suppressed */
  count?: Maybe<Scalars['Int']['output']>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: Maybe<Scalars['Int']['output']>;
  /** 分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value */
  keys: Array<Maybe<Scalars['String']['output']>>;
  /** 最大值 | The greatest */
  max?: Maybe<Scalars['String']['output']>;
  /** 中位数 | Median */
  median?: Maybe<Scalars['String']['output']>;
  /** 最小值 | The least */
  min?: Maybe<Scalars['String']['output']>;
  /** 下四分位数 | Lower quartile */
  q1?: Maybe<Scalars['String']['output']>;
  /** 上四分位数 | Upper quartile */
  q3?: Maybe<Scalars['String']['output']>;
  /** 样本标准差 | Standard deviation of a sample */
  stddev?: Maybe<Scalars['String']['output']>;
  /** 合计 | Sum */
  sum?: Maybe<Scalars['String']['output']>;
  /** 是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects */
  suppressed: Scalars['Boolean']['output'];
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupAverageArgs = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupDistinctArgs = {
  field: LeadGroupField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupMaxArgs = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupMedianArgs = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupMinArgs = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupQ1Args = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupQ3Args = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupStddevArgs = {
  field: LeadValueField;
};


/** 问题线索的一个组 | A group of leads */
export type LeadGroupSumArgs = {
  field: LeadValueField;
};

/** 问题线索分组的一页 | A page of groups of leads */
export type LeadGroupConnection = {
  __typename?: 'LeadGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<LeadGroupEdge>;
  /** 组 | Groups */
  nodes: Array<LeadGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 问题线索的一个组及其游标 | A group of leads with its cursor */
export type LeadGroupEdge = {
  __typename?: 'LeadGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: LeadGroup;
};

/** 问题线索的分组依据：字段或角色 | What leads can be grouped by: fields and roles */
export type LeadGroupField =
  /** 涉及部门 | Department concerned */
  | 'DEPARTMENT'
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  | 'DIVISION_CODE'
  /** 家庭 | The household */
  | 'HOUSEHOLD'
  /** 线索编号 | Number */
  | 'NUMBER'
  /** 单位 | The organization */
  | 'ORGANIZATION'
  /** 个人 | The person */
  | 'PERSON'
  /** 转出时间 | When it was raised */
  | 'RAISED_AT'
  /** 转出人 | Who raised it */
  | 'RAISED_BY'
  /** 等级 | Severity */
  | 'SEVERITY'
  /** 状态 | State */
  | 'STATUS'
  /** 摘要 | Summary */
  | 'SUMMARY'
  /** 标题 | Title */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区） | The village it belongs to */
  | 'VILLAGE';

/** 问题线索分组的排序：恰好一项，及方向 | Order of groups of leads: exactly one, and which way */
export type LeadGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<LeadValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<LeadGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LeadValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<LeadValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<LeadValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<LeadValueField>;
};

/** 问题线索的一个分组依据 | One of the things leads is grouped by */
export type LeadGrouping = {
  /** 字段或角色 | A field, or a role */
  field: LeadGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 问题线索中一组行的条件，须同时满足 | Condition on a group of rows of leads; all that is given must hold */
export type LeadHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<LeadMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<LeadDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LeadMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<LeadMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<LeadMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<LeadGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<LeadMeasure>;
};

/** 问题线索中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of leads; values as text, like 1200.00 or 2025-03 */
export type LeadMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: LeadValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 问题线索的排序 | Order of leads */
export type LeadOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: LeadOrderField;
};

/** 问题线索可排序的字段 | What leads can be ordered by */
export type LeadOrderField =
  /** 来源疑点 | The alert it was made of */
  | 'ALERT'
  /** 涉及部门 | Department concerned */
  | 'DEPARTMENT'
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 线索编号 | Number */
  | 'NUMBER'
  /** 转出时间 | When it was raised */
  | 'RAISED_AT'
  /** 转出人 | Who raised it */
  | 'RAISED_BY'
  /** 等级 | Severity */
  | 'SEVERITY'
  /** 状态 | State */
  | 'STATUS'
  /** 摘要 | Summary */
  | 'SUMMARY'
  /** 标题 | Title */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 问题线索中主体的角色 | Roles of the subjects of leads */
export type LeadRole =
  /** 家庭 | The household */
  | 'HOUSEHOLD'
  /** 单位 | The organization */
  | 'ORGANIZATION'
  /** 个人 | The person */
  | 'PERSON'
  /** 所在村（社区） | The village it belongs to */
  | 'VILLAGE';

/** 线索状态 | State of a lead */
export type LeadStatus =
  /** 已立案 | Made a case */
  | 'CASE'
  /** 了结 | Closed */
  | 'CLOSED'
  /** 待处置 | Open */
  | 'OPEN'
  /** 核查中 | Being verified */
  | 'VERIFYING';

/** LeadStatus 条件 | Condition on LeadStatus */
export type LeadStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<LeadStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<LeadStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 问题线索中随标识附带的数值，恰好一项 | The number that leads gives with each token: exactly one */
export type LeadValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LeadValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<LeadValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<LeadValueField>;
};

/** 问题线索可度量的字段 | What can be measured of leads */
export type LeadValueField =
  /** 转出时间 | When it was raised */
  | 'RAISED_AT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 问题线索的筛选条件，各项须同时满足 | Filter of leads; all that is given must hold */
export type LeadWhere = {
  /** 来源疑点 | The alert it was made of */
  alert?: InputMaybe<IdFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<LeadWhere>>;
  /** 涉及部门 | Department concerned */
  department?: InputMaybe<StringFilter>;
  /** 所属区划代码：市、区、街道或村（社区） | Division code of the city, district, street or village it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 家庭 | The household */
  household?: InputMaybe<SubjectFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<LeadWhere>;
  /** 线索编号 | Number */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<LeadWhere>>;
  /** 单位 | The organization */
  organization?: InputMaybe<SubjectFilter>;
  /** 个人 | The person */
  person?: InputMaybe<SubjectFilter>;
  /** 转出时间 | When it was raised */
  raisedAt?: InputMaybe<DateTimeFilter>;
  /** 转出人 | Who raised it */
  raisedBy?: InputMaybe<StringFilter>;
  /** 等级 | Severity */
  severity?: InputMaybe<AlertSeverityFilter>;
  /** 状态 | State */
  status?: InputMaybe<LeadStatusFilter>;
  /** 摘要 | Summary */
  summary?: InputMaybe<StringFilter>;
  /** 标题 | Title */
  title?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区） | The village it belongs to */
  village?: InputMaybe<SubjectFilter>;
};

/** 金额条件 | Condition on an amount */
export type MoneyFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Money']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Money']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Money']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['Money']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Money']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Money']['input']>;
};

/** 月份条件 | Condition on a month */
export type MonthFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Month']['input']>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Month']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Month']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['Month']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Month']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Month']['input']>;
};

/** 修改 | Changes */
export type Mutation = {
  __typename?: 'Mutation';
  /** 部门核查反馈 | The department concerned answers */
  answerAlert?: Maybe<Alert>;
  /** 下发疑点，请部门核查反馈 | Sends an alert to the department concerned, for an answer */
  assignAlert?: Maybe<Alert>;
  /** 研判排除：有理由、有期限 | Judges an alert to be no doubt, with a reason and an end */
  judgeAlert?: Maybe<Alert>;
  /** 由举报提高同一记录的未结疑点的等级，没有的新建；由平台的 raiseReport 调用 | Raises an open alert about the same record as a report, or makes one; the platform's raiseReport calls it */
  raiseAlert?: Maybe<Alert>;
  /** 转为问题线索；只能由人转 | Makes an alert a lead; only a person does */
  raiseLead?: Maybe<Lead>;
  /** 重新打开 | Opens an alert again that was judged or settled */
  reopenAlert?: Maybe<Alert>;
  /** 处理完毕：已整改或已补发 | Settles an alert that was put right */
  settleAlert?: Maybe<Alert>;
};


/** 修改 | Changes */
export type MutationAnswerAlertArgs = {
  answer: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  outcome: AlertOutcome;
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationAssignAlertArgs = {
  dueOn?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationJudgeAlertArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  until: Scalars['Date']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationRaiseAlertArgs = {
  divisionCode: Scalars['String']['input'];
  note: Scalars['String']['input'];
  record?: InputMaybe<Scalars['ID']['input']>;
  register?: InputMaybe<Scalars['String']['input']>;
  report: Scalars['ID']['input'];
};


/** 修改 | Changes */
export type MutationRaiseLeadArgs = {
  id: Scalars['ID']['input'];
  summary: Scalars['String']['input'];
  title: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationReopenAlertArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationSettleAlertArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** 单位 | An organization */
export type Organization = {
  __typename?: 'Organization';
  /** 疑点中的相关行 | Its rows in alerts */
  alerts?: Maybe<AlertConnection>;
  /** 问题线索中的相关行 | Its rows in leads */
  leads?: Maybe<LeadConnection>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
};


/** 单位 | An organization */
export type OrganizationAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  role?: InputMaybe<AlertRole>;
  where?: InputMaybe<AlertWhere>;
};


/** 单位 | An organization */
export type OrganizationLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
  role?: InputMaybe<LeadRole>;
  where?: InputMaybe<LeadWhere>;
};

/** 翻页信息 | Where this page stands in the list */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** 本页最后一行的游标，作为下一页的 after | Cursor of the last row of this page; pass it as after for the next */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** 后面是否还有 | Whether rows follow this page */
  hasNextPage: Scalars['Boolean']['output'];
  /** 前面是否还有 | Whether rows precede this page */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** 本页第一行的游标 | Cursor of the first row of this page */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** 个人 | A person */
export type Person = {
  __typename?: 'Person';
  /** 疑点中的相关行 | Its rows in alerts */
  alerts?: Maybe<AlertConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 问题线索中的相关行 | Its rows in leads */
  leads?: Maybe<LeadConnection>;
};


/** 个人 | A person */
export type PersonAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  role?: InputMaybe<AlertRole>;
  where?: InputMaybe<AlertWhere>;
};


/** 个人 | A person */
export type PersonLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
  role?: InputMaybe<LeadRole>;
  where?: InputMaybe<LeadWhere>;
};

/** 项目 | A project */
export type Project = {
  __typename?: 'Project';
  /** 疑点中的相关行 | Its rows in alerts */
  alerts?: Maybe<AlertConnection>;
  /** 项目公开代码 | Public code of the project */
  id: Scalars['ID']['output'];
};


/** 项目 | A project */
export type ProjectAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  role?: InputMaybe<AlertRole>;
  where?: InputMaybe<AlertWhere>;
};

/** 群众举报：同一主体的未结疑点 | A report by the public: the open alerts on its subject */
export type PublicReport = {
  __typename?: 'PublicReport';
  /** 所涉记录的行标识 | Id of the record it was sent from */
  aboutId?: Maybe<Scalars['ID']['output']>;
  /** 所涉记录的目录 | Register of the record it was sent from */
  aboutRegister?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 同一主体的未结疑点：先是涉及同一记录的，再是同一村的，至多 20 条 | Open alerts on the same subject: about the same record first, then of the same village, 20 at most */
  openAlerts?: Maybe<Array<Alert>>;
  /** 所涉的村（社区） | The village it is about */
  village?: Maybe<Village>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 导出疑点（XLSX）：与列表同样的权限和遮蔽，公式按文本处理 | Alerts as a workbook: the same rights and the same withheld as the list, and no formulas */
  alertWorkbook?: Maybe<AlertWorkbook>;
  /** 疑点目录 | The register alerts */
  alerts?: Maybe<AlertConnection>;
  /** 工作日历目录 | The register calendarDays */
  calendarDays?: Maybe<CalendarDayConnection>;
  /** 案件目录 | The register cases */
  cases?: Maybe<CaseConnection>;
  /** 给出的案号中已结案的；只由平台读取 | Those of the case numbers whose case is closed; for the platform alone */
  closedCases?: Maybe<Array<Scalars['String']['output']>>;
  /** 问题线索目录 | The register leads */
  leads?: Maybe<LeadConnection>;
  /** 模型运行目录 | The register screenRuns */
  screenRuns?: Maybe<ScreenRunConnection>;
  /** 监督模型目录 | The register screens */
  screens?: Maybe<ScreenConnection>;
};


/** 查询 | Queries */
export type QueryAlertWorkbookArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  where?: InputMaybe<AlertWhere>;
};


/** 查询 | Queries */
export type QueryAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  where?: InputMaybe<AlertWhere>;
};


/** 查询 | Queries */
export type QueryCalendarDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CalendarDayOrder>>;
  where?: InputMaybe<CalendarDayWhere>;
};


/** 查询 | Queries */
export type QueryCasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CaseOrder>>;
  where?: InputMaybe<CaseWhere>;
};


/** 查询 | Queries */
export type QueryClosedCasesArgs = {
  numbers: Array<Scalars['String']['input']>;
};


/** 查询 | Queries */
export type QueryLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
  where?: InputMaybe<LeadWhere>;
};


/** 查询 | Queries */
export type QueryScreenRunsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScreenRunOrder>>;
  where?: InputMaybe<ScreenRunWhere>;
};


/** 查询 | Queries */
export type QueryScreensArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ScreenOrder>>;
  where?: InputMaybe<ScreenWhere>;
};

/** 一个数据目录的状况 | The state of one register */
export type RegisterStatus = {
  __typename?: 'RegisterStatus';
  /** 数据截至 | When it was last brought up to date */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 联系科室 | Office to ask */
  contact: Scalars['String']['output'];
  /** 更新周期 | How often it is brought up to date */
  cycle: UpdateCycle;
  /** 部门 | Department that keeps it */
  department: Scalars['String']['output'];
  /** 说明 | What it holds */
  description: Scalars['String']['output'];
  /** 目录名 | Name of the register */
  name: Scalars['String']['output'];
  /** 行数 | Number of rows */
  rows: Scalars['Int']['output'];
  /** 没有可用身份的行占比 | Share of rows without a usable identity, 0 to 1 */
  shareWithoutIdentity?: Maybe<Scalars['Float']['output']>;
  /** 共享类型 | Sharing class */
  sharing: SharingClass;
  /** 中文名 | Chinese name */
  title: Scalars['String']['output'];
};

/** 运行不完整的一个原因 | One reason why a run is incomplete */
export type RunFault = {
  __typename?: 'RunFault';
  /** 原因 | Reason */
  code: RunFaultCode;
  /** 部门 | Department */
  department?: Maybe<Scalars['String']['output']>;
  /** 说明，错误代码或数据截止日 | Detail: an error code, or how old the register is */
  detail?: Maybe<Scalars['String']['output']>;
  /** 数据目录 | Register */
  register?: Maybe<Scalars['String']['output']>;
  /** 涉及的分片数 | Number of shards concerned */
  shards: Scalars['Int']['output'];
};

/** 运行不完整的原因 | Why a run is incomplete */
export type RunFaultCode =
  /** 有候选主体无法判断 | Candidates could not be judged */
  | 'CANDIDATE_FAILED'
  /** 部门未答复或答复有误 | A department did not answer, or not in full */
  | 'DEPARTMENT_FAILED'
  /** 部门拒绝 | A department refused */
  | 'DEPARTMENT_REFUSED'
  /** 参照数据超过更新周期 | A reference register is older than its update cycle */
  | 'REGISTER_STALE'
  /** 启动人已无权运行 | Who started it may no longer read what the screen reads */
  | 'SCREEN_REFUSED'
  /** 分片多次失败 | A shard failed again and again */
  | 'SHARD_FAILED';

/** 运行方式 | How much a run judges */
export type RunMode =
  /** 全量 | Everybody */
  | 'FULL'
  /** 增量 | Whom something changed about */
  | 'INCREMENTAL';

/** RunMode 条件 | Condition on RunMode */
export type RunModeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<RunMode>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<RunMode>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一个参数 | A parameter and its value */
export type RunParameter = {
  __typename?: 'RunParameter';
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 值 | Value, as text */
  value: Scalars['String']['output'];
};

/** 运行进度 | How far a run is */
export type RunProgress = {
  __typename?: 'RunProgress';
  /** 已完成的份额，0 到 1 | Share of the shards that are done, 0 to 1 */
  done: Scalars['Float']['output'];
  /** 每秒判断的候选主体数 | Candidates judged a second */
  rate?: Maybe<Scalars['Float']['output']>;
  /** 预计剩余秒数 | Seconds that are left, estimated */
  secondsLeft?: Maybe<Scalars['Int']['output']>;
};

/** 运行的一个数据来源 | One source of a run */
export type RunSource = {
  __typename?: 'RunSource';
  /** 数据截至 | How fresh it was */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** 校验位有误的行数 | Rows with a bad check digit */
  badChecksum: Scalars['Int']['output'];
  /** 更新周期 | How often it should be brought up to date */
  cycle?: Maybe<UpdateCycle>;
  /** 部门 | Department */
  department: Scalars['String']['output'];
  /** 操作数名 | Name of the operand */
  operand: Scalars['String']['output'];
  /** 是否全市参照 | Whether it was read as a reference, city-wide */
  reference: Scalars['Boolean']['output'];
  /** 数据目录 | Register */
  register: Scalars['String']['output'];
  /** 行数 | Rows */
  rows: Scalars['Int']['output'];
  /** 是否超过更新周期 | Whether it is older than that */
  stale: Scalars['Boolean']['output'];
  /** 主体数 | Subjects */
  tokens: Scalars['Int']['output'];
  /** 没有有效身份的行数 | Rows without a valid identity */
  withoutKey: Scalars['Int']['output'];
};

/** 运行状态 | State of a run */
export type RunStatus =
  /** 已取消 | Cancelled */
  | 'CANCELLED'
  /** 完成 | Done, with every source in full */
  | 'COMPLETE'
  /** 失败 | Failed */
  | 'FAILED'
  /** 不完整 | Done, but not everything could be compared */
  | 'INCOMPLETE'
  /** 排队 | Waits for a worker */
  | 'QUEUED'
  /** 运行中 | Under way */
  | 'RUNNING';

/** RunStatus 条件 | Condition on RunStatus */
export type RunStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<RunStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<RunStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 模型：一行是一个模型的一个版本 | Screens: one row a version of a screen */
export type Screen = {
  __typename?: 'Screen';
  /** 审批时间 | When it was approved */
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 审批人；不得是提交人 | Who approved it; never its author */
  approver?: Maybe<Scalars['String']['output']>;
  /** 提交人 | Who wrote this version */
  author: Scalars['String']['output'];
  /** 模型编号 | Id of the screen: M01 */
  code: Scalars['String']['output'];
  /** 由哪个部门反馈 | Department that answers its alerts */
  department: Scalars['String']['output'];
  /** 适用区划：全市或所属区 | Division it is for: the whole city, or its district */
  divisionCode: Scalars['String']['output'];
  /** 全文的 SHA-256 | SHA-256 of the text */
  hash: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 类别 | Kind of alert */
  kind: AlertKind;
  /** 模型负责处室 | Office that owns it */
  owner: Scalars['String']['output'];
  /** 提交审批时间 | When it was proposed */
  proposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 停用时间 | When it was retired */
  retiredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  severity: AlertSeverity;
  /** 随平台发布 | Whether it came with the platform */
  shipped: Scalars['Boolean']['output'];
  /** 状态 | State */
  status: ScreenStatus;
  /** 主体类别 | Kind of subject */
  subjectType: SubjectType;
  /** 模型全文（YAML 或 JSON） | The whole screen, YAML or JSON */
  text: Scalars['String']['output'];
  /** 中文名称 | Chinese title */
  title: Scalars['String']['output'];
  /** 英文名称 | English title */
  titleEn: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 版本 | Version, from 1 */
  version: Scalars['Int']['output'];
};

/** 监督模型的一页 | A page of screens */
export type ScreenConnection = {
  __typename?: 'ScreenConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<ScreenEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<ScreenGroupConnection>;
  /** 行 | Rows */
  nodes: Array<Screen>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 监督模型的一页 | A page of screens */
export type ScreenConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ScreenGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ScreenHaving>;
  orderBy?: InputMaybe<Array<ScreenGroupOrder>>;
};

/** 监督模型中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of screens */
export type ScreenDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<ScreenGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 监督模型的一行及其游标 | A row of screens with its cursor */
export type ScreenEdge = {
  __typename?: 'ScreenEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Screen;
};

/** 监督模型的一个组 | A group of screens */
export type ScreenGroup = {
  __typename?: 'ScreenGroup';
  /** 平均值 | Average */
  average?: Maybe<Scalars['String']['output']>;
  /** 行数；不予显示时为空 | Number of rows; null where suppressed */
  count?: Maybe<Scalars['Int']['output']>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: Maybe<Scalars['Int']['output']>;
  /** 分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value */
  keys: Array<Maybe<Scalars['String']['output']>>;
  /** 最大值 | The greatest */
  max?: Maybe<Scalars['String']['output']>;
  /** 中位数 | Median */
  median?: Maybe<Scalars['String']['output']>;
  /** 最小值 | The least */
  min?: Maybe<Scalars['String']['output']>;
  /** 下四分位数 | Lower quartile */
  q1?: Maybe<Scalars['String']['output']>;
  /** 上四分位数 | Upper quartile */
  q3?: Maybe<Scalars['String']['output']>;
  /** 样本标准差 | Standard deviation of a sample */
  stddev?: Maybe<Scalars['String']['output']>;
  /** 合计 | Sum */
  sum?: Maybe<Scalars['String']['output']>;
  /** 是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects */
  suppressed: Scalars['Boolean']['output'];
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupAverageArgs = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupDistinctArgs = {
  field: ScreenGroupField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupMaxArgs = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupMedianArgs = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupMinArgs = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupQ1Args = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupQ3Args = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupStddevArgs = {
  field: ScreenValueField;
};


/** 监督模型的一个组 | A group of screens */
export type ScreenGroupSumArgs = {
  field: ScreenValueField;
};

/** 监督模型分组的一页 | A page of groups of screens */
export type ScreenGroupConnection = {
  __typename?: 'ScreenGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<ScreenGroupEdge>;
  /** 组 | Groups */
  nodes: Array<ScreenGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 监督模型的一个组及其游标 | A group of screens with its cursor */
export type ScreenGroupEdge = {
  __typename?: 'ScreenGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: ScreenGroup;
};

/** 监督模型的分组依据：字段或角色 | What screens can be grouped by: fields and roles */
export type ScreenGroupField =
  /** 审批时间 | When it was approved */
  | 'APPROVED_AT'
  /** 审批人；不得是提交人 | Who approved it; never its author */
  | 'APPROVER'
  /** 提交人 | Who wrote this version */
  | 'AUTHOR'
  /** 模型编号 | Id of the screen: M01 */
  | 'CODE'
  /** 由哪个部门反馈 | Department that answers its alerts */
  | 'DEPARTMENT'
  /** 适用区划：全市或所属区 | Division it is for: the whole city, or its district */
  | 'DIVISION_CODE'
  /** 全文的 SHA-256 | SHA-256 of the text */
  | 'HASH'
  /** 类别 | Kind of alert */
  | 'KIND'
  /** 模型负责处室 | Office that owns it */
  | 'OWNER'
  /** 提交审批时间 | When it was proposed */
  | 'PROPOSED_AT'
  /** 停用时间 | When it was retired */
  | 'RETIRED_AT'
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  | 'SEVERITY'
  /** 随平台发布 | Whether it came with the platform */
  | 'SHIPPED'
  /** 状态 | State */
  | 'STATUS'
  /** 主体类别 | Kind of subject */
  | 'SUBJECT_TYPE'
  /** 模型全文（YAML 或 JSON） | The whole screen, YAML or JSON */
  | 'TEXT'
  /** 中文名称 | Chinese title */
  | 'TITLE'
  /** 英文名称 | English title */
  | 'TITLE_EN'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本 | Version, from 1 */
  | 'VERSION';

/** 监督模型分组的排序：恰好一项，及方向 | Order of groups of screens: exactly one, and which way */
export type ScreenGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<ScreenValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<ScreenGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ScreenValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<ScreenValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ScreenValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<ScreenValueField>;
};

/** 监督模型的一个分组依据 | One of the things screens is grouped by */
export type ScreenGrouping = {
  /** 字段或角色 | A field, or a role */
  field: ScreenGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 监督模型中一组行的条件，须同时满足 | Condition on a group of rows of screens; all that is given must hold */
export type ScreenHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<ScreenMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<ScreenDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ScreenMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<ScreenMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<ScreenMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<ScreenGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<ScreenMeasure>;
};

/** 监督模型中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of screens; values as text, like 1200.00 or 2025-03 */
export type ScreenMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: ScreenValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 监督模型的排序 | Order of screens */
export type ScreenOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: ScreenOrderField;
};

/** 监督模型可排序的字段 | What screens can be ordered by */
export type ScreenOrderField =
  /** 审批时间 | When it was approved */
  | 'APPROVED_AT'
  /** 审批人；不得是提交人 | Who approved it; never its author */
  | 'APPROVER'
  /** 提交人 | Who wrote this version */
  | 'AUTHOR'
  /** 模型编号 | Id of the screen: M01 */
  | 'CODE'
  /** 由哪个部门反馈 | Department that answers its alerts */
  | 'DEPARTMENT'
  /** 适用区划：全市或所属区 | Division it is for: the whole city, or its district */
  | 'DIVISION_CODE'
  /** 全文的 SHA-256 | SHA-256 of the text */
  | 'HASH'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 类别 | Kind of alert */
  | 'KIND'
  /** 模型负责处室 | Office that owns it */
  | 'OWNER'
  /** 提交审批时间 | When it was proposed */
  | 'PROPOSED_AT'
  /** 停用时间 | When it was retired */
  | 'RETIRED_AT'
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  | 'SEVERITY'
  /** 随平台发布 | Whether it came with the platform */
  | 'SHIPPED'
  /** 状态 | State */
  | 'STATUS'
  /** 主体类别 | Kind of subject */
  | 'SUBJECT_TYPE'
  /** 模型全文（YAML 或 JSON） | The whole screen, YAML or JSON */
  | 'TEXT'
  /** 中文名称 | Chinese title */
  | 'TITLE'
  /** 英文名称 | English title */
  | 'TITLE_EN'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本 | Version, from 1 */
  | 'VERSION';

/** 模型运行：一行是一次运行 | Runs of screens: one row a run */
export type ScreenRun = {
  __typename?: 'ScreenRun';
  /** 数据截止日（规则中的“今天”） | The day that the rules call today */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** 其中校验位有误的行数 | Those among them with a bad check digit */
  badChecksum: Scalars['Int']['output'];
  /** 候选主体数 | Candidates judged */
  candidates: Scalars['Int']['output'];
  /** 运行范围的区划代码 | Division code that the run is limited to */
  divisionCode: Scalars['String']['output'];
  /** 不完整的原因 | Why it is incomplete */
  faults?: Maybe<Array<RunFault>>;
  /** 发现数 | Findings */
  findings: Scalars['Int']['output'];
  /** 结束时间 | When it ended */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 超级图版本 | Generation of the supergraph */
  generation?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 全量或增量 | Whole or incremental */
  mode: RunMode;
  /** 新疑点数 | Alerts that are new */
  newAlerts: Scalars['Int']['output'];
  /** 没有有效身份、无法比对的行数 | Rows without a valid identity, which could not be compared */
  notComparable: Scalars['Int']['output'];
  /** 所用参数 | Parameters as they held */
  parameters?: Maybe<Array<RunParameter>>;
  /** 进度 | How far it is */
  progress?: Maybe<RunProgress>;
  /** 提交时间 | When it was asked for */
  requestedAt: Scalars['DateTime']['output'];
  /** 模型编号 | Id of the screen */
  screen: Scalars['String']['output'];
  /** 模型版本 | Version of the screen */
  screenVersion: Scalars['Int']['output'];
  /** 分片总数 | Number of shards */
  shards: Scalars['Int']['output'];
  /** 已完成的分片 | Shards that are done */
  shardsDone: Scalars['Int']['output'];
  /** 增量自何时起的变化 | Changes since when, for an incremental run */
  since?: Maybe<Scalars['DateTime']['output']>;
  /** 各数据来源 | Where its data came from */
  sources?: Maybe<Array<RunSource>>;
  /** 开始时间 | When a worker took it up */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 启动人 | Who started it */
  startedBy: Scalars['String']['output'];
  /** 状态；INCOMPLETE 表示有部门未答复或数据过期，不等于没有发现 | State; INCOMPLETE says that a department did not answer or a register is out of date, never that nothing was found */
  status: RunStatus;
  /** 被排除规则排除的数量 | Findings that a suppression kept out */
  suppressed: Scalars['Int']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 模型运行的一页 | A page of screenRuns */
export type ScreenRunConnection = {
  __typename?: 'ScreenRunConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<ScreenRunEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<ScreenRunGroupConnection>;
  /** 行 | Rows */
  nodes: Array<ScreenRun>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 模型运行的一页 | A page of screenRuns */
export type ScreenRunConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ScreenRunGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ScreenRunHaving>;
  orderBy?: InputMaybe<Array<ScreenRunGroupOrder>>;
};

/** 模型运行中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of screenRuns */
export type ScreenRunDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<ScreenRunGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 模型运行的一行及其游标 | A row of screenRuns with its cursor */
export type ScreenRunEdge = {
  __typename?: 'ScreenRunEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: ScreenRun;
};

/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroup = {
  __typename?: 'ScreenRunGroup';
  /** 平均值 | Average */
  average?: Maybe<Scalars['String']['output']>;
  /** 行数；不予显示时为空 | Number of rows; null where suppressed */
  count?: Maybe<Scalars['Int']['output']>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: Maybe<Scalars['Int']['output']>;
  /** 分组值，按 by 的次序；为空表示没有值 | What it is grouped by, in the order of `by`; null where there is no value */
  keys: Array<Maybe<Scalars['String']['output']>>;
  /** 最大值 | The greatest */
  max?: Maybe<Scalars['String']['output']>;
  /** 中位数 | Median */
  median?: Maybe<Scalars['String']['output']>;
  /** 最小值 | The least */
  min?: Maybe<Scalars['String']['output']>;
  /** 下四分位数 | Lower quartile */
  q1?: Maybe<Scalars['String']['output']>;
  /** 上四分位数 | Upper quartile */
  q3?: Maybe<Scalars['String']['output']>;
  /** 样本标准差 | Standard deviation of a sample */
  stddev?: Maybe<Scalars['String']['output']>;
  /** 合计 | Sum */
  sum?: Maybe<Scalars['String']['output']>;
  /** 是否因不足 10 个主体而不显示数值 | Whether its figures are not shown, since they are about fewer than 10 subjects */
  suppressed: Scalars['Boolean']['output'];
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupAverageArgs = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupDistinctArgs = {
  field: ScreenRunGroupField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupMaxArgs = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupMedianArgs = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupMinArgs = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupQ1Args = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupQ3Args = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupStddevArgs = {
  field: ScreenRunValueField;
};


/** 模型运行的一个组 | A group of screenRuns */
export type ScreenRunGroupSumArgs = {
  field: ScreenRunValueField;
};

/** 模型运行分组的一页 | A page of groups of screenRuns */
export type ScreenRunGroupConnection = {
  __typename?: 'ScreenRunGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<ScreenRunGroupEdge>;
  /** 组 | Groups */
  nodes: Array<ScreenRunGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 模型运行的一个组及其游标 | A group of screenRuns with its cursor */
export type ScreenRunGroupEdge = {
  __typename?: 'ScreenRunGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: ScreenRunGroup;
};

/** 模型运行的分组依据：字段或角色 | What screenRuns can be grouped by: fields and roles */
export type ScreenRunGroupField =
  /** 数据截止日（规则中的“今天”） | The day that the rules call today */
  | 'AS_OF'
  /** 其中校验位有误的行数 | Those among them with a bad check digit */
  | 'BAD_CHECKSUM'
  /** 候选主体数 | Candidates judged */
  | 'CANDIDATES'
  /** 运行范围的区划代码 | Division code that the run is limited to */
  | 'DIVISION_CODE'
  /** 发现数 | Findings */
  | 'FINDINGS'
  /** 结束时间 | When it ended */
  | 'FINISHED_AT'
  /** 超级图版本 | Generation of the supergraph */
  | 'GENERATION'
  /** 全量或增量 | Whole or incremental */
  | 'MODE'
  /** 新疑点数 | Alerts that are new */
  | 'NEW_ALERTS'
  /** 没有有效身份、无法比对的行数 | Rows without a valid identity, which could not be compared */
  | 'NOT_COMPARABLE'
  /** 提交时间 | When it was asked for */
  | 'REQUESTED_AT'
  /** 模型编号 | Id of the screen */
  | 'SCREEN'
  /** 模型版本 | Version of the screen */
  | 'SCREEN_VERSION'
  /** 分片总数 | Number of shards */
  | 'SHARDS'
  /** 已完成的分片 | Shards that are done */
  | 'SHARDS_DONE'
  /** 增量自何时起的变化 | Changes since when, for an incremental run */
  | 'SINCE'
  /** 开始时间 | When a worker took it up */
  | 'STARTED_AT'
  /** 启动人 | Who started it */
  | 'STARTED_BY'
  /** 状态；INCOMPLETE 表示有部门未答复或数据过期，不等于没有发现 | State; INCOMPLETE says that a department did not answer or a register is out of date, never that nothing was found */
  | 'STATUS'
  /** 被排除规则排除的数量 | Findings that a suppression kept out */
  | 'SUPPRESSED'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 模型运行分组的排序：恰好一项，及方向 | Order of groups of screenRuns: exactly one, and which way */
export type ScreenRunGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<ScreenRunValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<ScreenRunGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ScreenRunValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<ScreenRunValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ScreenRunValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<ScreenRunValueField>;
};

/** 模型运行的一个分组依据 | One of the things screenRuns is grouped by */
export type ScreenRunGrouping = {
  /** 字段或角色 | A field, or a role */
  field: ScreenRunGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 模型运行中一组行的条件，须同时满足 | Condition on a group of rows of screenRuns; all that is given must hold */
export type ScreenRunHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<ScreenRunMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<ScreenRunDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ScreenRunMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<ScreenRunMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<ScreenRunMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<ScreenRunGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<ScreenRunMeasure>;
};

/** 模型运行中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of screenRuns; values as text, like 1200.00 or 2025-03 */
export type ScreenRunMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: ScreenRunValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 模型运行的排序 | Order of screenRuns */
export type ScreenRunOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: ScreenRunOrderField;
};

/** 模型运行可排序的字段 | What screenRuns can be ordered by */
export type ScreenRunOrderField =
  /** 数据截止日（规则中的“今天”） | The day that the rules call today */
  | 'AS_OF'
  /** 其中校验位有误的行数 | Those among them with a bad check digit */
  | 'BAD_CHECKSUM'
  /** 候选主体数 | Candidates judged */
  | 'CANDIDATES'
  /** 运行范围的区划代码 | Division code that the run is limited to */
  | 'DIVISION_CODE'
  /** 发现数 | Findings */
  | 'FINDINGS'
  /** 结束时间 | When it ended */
  | 'FINISHED_AT'
  /** 超级图版本 | Generation of the supergraph */
  | 'GENERATION'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 全量或增量 | Whole or incremental */
  | 'MODE'
  /** 新疑点数 | Alerts that are new */
  | 'NEW_ALERTS'
  /** 没有有效身份、无法比对的行数 | Rows without a valid identity, which could not be compared */
  | 'NOT_COMPARABLE'
  /** 提交时间 | When it was asked for */
  | 'REQUESTED_AT'
  /** 模型编号 | Id of the screen */
  | 'SCREEN'
  /** 模型版本 | Version of the screen */
  | 'SCREEN_VERSION'
  /** 分片总数 | Number of shards */
  | 'SHARDS'
  /** 已完成的分片 | Shards that are done */
  | 'SHARDS_DONE'
  /** 增量自何时起的变化 | Changes since when, for an incremental run */
  | 'SINCE'
  /** 开始时间 | When a worker took it up */
  | 'STARTED_AT'
  /** 启动人 | Who started it */
  | 'STARTED_BY'
  /** 状态；INCOMPLETE 表示有部门未答复或数据过期，不等于没有发现 | State; INCOMPLETE says that a department did not answer or a register is out of date, never that nothing was found */
  | 'STATUS'
  /** 被排除规则排除的数量 | Findings that a suppression kept out */
  | 'SUPPRESSED'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 模型运行可度量的字段 | What can be measured of screenRuns */
export type ScreenRunValueField =
  /** 数据截止日（规则中的“今天”） | The day that the rules call today */
  | 'AS_OF'
  /** 其中校验位有误的行数 | Those among them with a bad check digit */
  | 'BAD_CHECKSUM'
  /** 候选主体数 | Candidates judged */
  | 'CANDIDATES'
  /** 发现数 | Findings */
  | 'FINDINGS'
  /** 结束时间 | When it ended */
  | 'FINISHED_AT'
  /** 新疑点数 | Alerts that are new */
  | 'NEW_ALERTS'
  /** 没有有效身份、无法比对的行数 | Rows without a valid identity, which could not be compared */
  | 'NOT_COMPARABLE'
  /** 提交时间 | When it was asked for */
  | 'REQUESTED_AT'
  /** 模型版本 | Version of the screen */
  | 'SCREEN_VERSION'
  /** 分片总数 | Number of shards */
  | 'SHARDS'
  /** 已完成的分片 | Shards that are done */
  | 'SHARDS_DONE'
  /** 增量自何时起的变化 | Changes since when, for an incremental run */
  | 'SINCE'
  /** 开始时间 | When a worker took it up */
  | 'STARTED_AT'
  /** 被排除规则排除的数量 | Findings that a suppression kept out */
  | 'SUPPRESSED'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 模型运行的筛选条件，各项须同时满足 | Filter of screenRuns; all that is given must hold */
export type ScreenRunWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<ScreenRunWhere>>;
  /** 数据截止日（规则中的“今天”） | The day that the rules call today */
  asOf?: InputMaybe<DateFilter>;
  /** 其中校验位有误的行数 | Those among them with a bad check digit */
  badChecksum?: InputMaybe<IntFilter>;
  /** 候选主体数 | Candidates judged */
  candidates?: InputMaybe<IntFilter>;
  /** 运行范围的区划代码 | Division code that the run is limited to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 发现数 | Findings */
  findings?: InputMaybe<IntFilter>;
  /** 结束时间 | When it ended */
  finishedAt?: InputMaybe<DateTimeFilter>;
  /** 超级图版本 | Generation of the supergraph */
  generation?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 全量或增量 | Whole or incremental */
  mode?: InputMaybe<RunModeFilter>;
  /** 新疑点数 | Alerts that are new */
  newAlerts?: InputMaybe<IntFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<ScreenRunWhere>;
  /** 没有有效身份、无法比对的行数 | Rows without a valid identity, which could not be compared */
  notComparable?: InputMaybe<IntFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<ScreenRunWhere>>;
  /** 提交时间 | When it was asked for */
  requestedAt?: InputMaybe<DateTimeFilter>;
  /** 模型编号 | Id of the screen */
  screen?: InputMaybe<StringFilter>;
  /** 模型版本 | Version of the screen */
  screenVersion?: InputMaybe<IntFilter>;
  /** 分片总数 | Number of shards */
  shards?: InputMaybe<IntFilter>;
  /** 已完成的分片 | Shards that are done */
  shardsDone?: InputMaybe<IntFilter>;
  /** 增量自何时起的变化 | Changes since when, for an incremental run */
  since?: InputMaybe<DateTimeFilter>;
  /** 开始时间 | When a worker took it up */
  startedAt?: InputMaybe<DateTimeFilter>;
  /** 启动人 | Who started it */
  startedBy?: InputMaybe<StringFilter>;
  /** 状态；INCOMPLETE 表示有部门未答复或数据过期，不等于没有发现 | State; INCOMPLETE says that a department did not answer or a register is out of date, never that nothing was found */
  status?: InputMaybe<RunStatusFilter>;
  /** 被排除规则排除的数量 | Findings that a suppression kept out */
  suppressed?: InputMaybe<IntFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 模型状态 | State of a screen */
export type ScreenStatus =
  /** 启用 | In use */
  | 'ACTIVE'
  /** 草稿 | Draft */
  | 'DRAFT'
  /** 待审批 | Waits for a second person */
  | 'PROPOSED'
  /** 停用 | No longer used */
  | 'RETIRED';

/** ScreenStatus 条件 | Condition on ScreenStatus */
export type ScreenStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ScreenStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ScreenStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 监督模型可度量的字段 | What can be measured of screens */
export type ScreenValueField =
  /** 审批时间 | When it was approved */
  | 'APPROVED_AT'
  /** 提交审批时间 | When it was proposed */
  | 'PROPOSED_AT'
  /** 停用时间 | When it was retired */
  | 'RETIRED_AT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本 | Version, from 1 */
  | 'VERSION';

/** 监督模型的筛选条件，各项须同时满足 | Filter of screens; all that is given must hold */
export type ScreenWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<ScreenWhere>>;
  /** 审批时间 | When it was approved */
  approvedAt?: InputMaybe<DateTimeFilter>;
  /** 审批人；不得是提交人 | Who approved it; never its author */
  approver?: InputMaybe<StringFilter>;
  /** 提交人 | Who wrote this version */
  author?: InputMaybe<StringFilter>;
  /** 模型编号 | Id of the screen: M01 */
  code?: InputMaybe<StringFilter>;
  /** 由哪个部门反馈 | Department that answers its alerts */
  department?: InputMaybe<StringFilter>;
  /** 适用区划：全市或所属区 | Division it is for: the whole city, or its district */
  divisionCode?: InputMaybe<StringFilter>;
  /** 全文的 SHA-256 | SHA-256 of the text */
  hash?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 类别 | Kind of alert */
  kind?: InputMaybe<AlertKindFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<ScreenWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<ScreenWhere>>;
  /** 模型负责处室 | Office that owns it */
  owner?: InputMaybe<StringFilter>;
  /** 提交审批时间 | When it was proposed */
  proposedAt?: InputMaybe<DateTimeFilter>;
  /** 停用时间 | When it was retired */
  retiredAt?: InputMaybe<DateTimeFilter>;
  /** 等级，只决定先后 | Severity; it orders a queue and nothing else */
  severity?: InputMaybe<AlertSeverityFilter>;
  /** 随平台发布 | Whether it came with the platform */
  shipped?: InputMaybe<BooleanFilter>;
  /** 状态 | State */
  status?: InputMaybe<ScreenStatusFilter>;
  /** 主体类别 | Kind of subject */
  subjectType?: InputMaybe<SubjectTypeFilter>;
  /** 模型全文（YAML 或 JSON） | The whole screen, YAML or JSON */
  text?: InputMaybe<StringFilter>;
  /** 中文名称 | Chinese title */
  title?: InputMaybe<StringFilter>;
  /** 英文名称 | English title */
  titleEn?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 版本 | Version, from 1 */
  version?: InputMaybe<IntFilter>;
};

/** 共享类型（政务信息资源目录编制指南） | Sharing class of a register */
export type SharingClass =
  /** 有条件共享 | Shared on condition */
  | 'CONDITIONAL'
  /** 不予共享 | Not shared */
  | 'NOT_SHARED'
  /** 无条件共享 | Shared without condition */
  | 'UNCONDITIONAL';

/** 文本条件 | Condition on a text */
export type StringFilter = {
  /** 包含 | Contains */
  contains?: InputMaybe<Scalars['String']['input']>;
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 主体条件 | Condition on a subject */
export type SubjectFilter = {
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 主体类别 | Kinds of subject that registers can be matched by */
export type SubjectType =
  /** 账号 | Account numbers */
  | 'ACCOUNT'
  /** 联系方式 | Contacts */
  | 'CONTACT'
  /** 家庭 | Households */
  | 'HOUSEHOLD'
  /** 单位 | Organizations */
  | 'ORGANIZATION'
  /** 个人 | Persons */
  | 'PERSON'
  /** 项目 | Projects */
  | 'PROJECT'
  /** 车辆 | Vehicles */
  | 'VEHICLE'
  /** 村（社区） | Villages */
  | 'VILLAGE';

/** SubjectType 条件 | Condition on SubjectType */
export type SubjectTypeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<SubjectType>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<SubjectType>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 更新周期 | How often a register is brought up to date */
export type UpdateCycle =
  /** 每日 | Every day */
  | 'DAILY'
  /** 每月 | Every month */
  | 'MONTHLY'
  /** 变更时 | When something changes */
  | 'ON_CHANGE'
  /** 每季度 | Every quarter */
  | 'QUARTERLY'
  /** 每年 | Every year */
  | 'YEARLY';

/** 车辆 | A vehicle */
export type Vehicle = {
  __typename?: 'Vehicle';
  /** 疑点中的相关行 | Its rows in alerts */
  alerts?: Maybe<AlertConnection>;
  /** 车辆关联标识 | Link token of the vehicle */
  id: Scalars['ID']['output'];
};


/** 车辆 | A vehicle */
export type VehicleAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  role?: InputMaybe<AlertRole>;
  where?: InputMaybe<AlertWhere>;
};

/** 村（社区） | A village or community */
export type Village = {
  __typename?: 'Village';
  /** 疑点中的相关行 | Its rows in alerts */
  alerts?: Maybe<AlertConnection>;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 问题线索中的相关行 | Its rows in leads */
  leads?: Maybe<LeadConnection>;
};


/** 村（社区） | A village or community */
export type VillageAlertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AlertOrder>>;
  role?: InputMaybe<AlertRole>;
  where?: InputMaybe<AlertWhere>;
};


/** 村（社区） | A village or community */
export type VillageLeadsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LeadOrder>>;
  role?: InputMaybe<LeadRole>;
  where?: InputMaybe<LeadWhere>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Household: Household;
  Organization: Organization;
  Person: Person;
  Project: Project;
  PublicReport: PublicReport;
  Vehicle: Vehicle;
  Village: Village;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  PublicReport:
    ( { __typename: 'PublicReport' }
    & GraphQLRecursivePick<FederationTypes['PublicReport'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['PublicReport'], {"village":{"divisionCode":true},"aboutRegister":true,"aboutId":true}> ) );
  Vehicle:
    ( { __typename: 'Vehicle' }
    & GraphQLRecursivePick<FederationTypes['Vehicle'], {"id":true}> );
  Village:
    ( { __typename: 'Village' }
    & GraphQLRecursivePick<FederationTypes['Village'], {"divisionCode":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountHash: ResolverTypeWrapper<Partial<Scalars['AccountHash']['output']>>;
  Alert: ResolverTypeWrapper<Partial<Omit<Alert, 'driver' | 'household' | 'organization' | 'person' | 'project' | 'vehicle' | 'village'> & { driver?: Maybe<ResolversTypes['Person']>, household?: Maybe<ResolversTypes['Household']>, organization?: Maybe<ResolversTypes['Organization']>, person?: Maybe<ResolversTypes['Person']>, project?: Maybe<ResolversTypes['Project']>, vehicle?: Maybe<ResolversTypes['Vehicle']>, village?: Maybe<ResolversTypes['Village']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AlertAction: ResolverTypeWrapper<Partial<AlertAction>>;
  AlertConnection: ResolverTypeWrapper<Partial<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AlertEdge']>, nodes: Array<ResolversTypes['Alert']> }>>;
  AlertDistinct: ResolverTypeWrapper<Partial<AlertDistinct>>;
  AlertEdge: ResolverTypeWrapper<Partial<Omit<AlertEdge, 'node'> & { node: ResolversTypes['Alert'] }>>;
  AlertEvent: ResolverTypeWrapper<Partial<AlertEvent>>;
  AlertFact: ResolverTypeWrapper<Partial<AlertFact>>;
  AlertGroup: ResolverTypeWrapper<Partial<AlertGroup>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AlertGroupConnection: ResolverTypeWrapper<Partial<AlertGroupConnection>>;
  AlertGroupEdge: ResolverTypeWrapper<Partial<AlertGroupEdge>>;
  AlertGroupField: ResolverTypeWrapper<Partial<AlertGroupField>>;
  AlertGroupOrder: ResolverTypeWrapper<Partial<AlertGroupOrder>>;
  AlertGrouping: ResolverTypeWrapper<Partial<AlertGrouping>>;
  AlertHaving: ResolverTypeWrapper<Partial<AlertHaving>>;
  AlertKind: ResolverTypeWrapper<Partial<AlertKind>>;
  AlertKindFilter: ResolverTypeWrapper<Partial<AlertKindFilter>>;
  AlertMeasure: ResolverTypeWrapper<Partial<AlertMeasure>>;
  AlertOrder: ResolverTypeWrapper<Partial<AlertOrder>>;
  AlertOrderField: ResolverTypeWrapper<Partial<AlertOrderField>>;
  AlertOutcome: ResolverTypeWrapper<Partial<AlertOutcome>>;
  AlertOutcomeFilter: ResolverTypeWrapper<Partial<AlertOutcomeFilter>>;
  AlertReason: ResolverTypeWrapper<Partial<AlertReason>>;
  AlertReference: ResolverTypeWrapper<Partial<AlertReference>>;
  AlertRole: ResolverTypeWrapper<Partial<AlertRole>>;
  AlertSeverity: ResolverTypeWrapper<Partial<AlertSeverity>>;
  AlertSeverityFilter: ResolverTypeWrapper<Partial<AlertSeverityFilter>>;
  AlertStatus: ResolverTypeWrapper<Partial<AlertStatus>>;
  AlertStatusFilter: ResolverTypeWrapper<Partial<AlertStatusFilter>>;
  AlertValue: ResolverTypeWrapper<Partial<AlertValue>>;
  AlertValueField: ResolverTypeWrapper<Partial<AlertValueField>>;
  AlertWhere: ResolverTypeWrapper<Partial<AlertWhere>>;
  AlertWithheld: ResolverTypeWrapper<Partial<AlertWithheld>>;
  AlertWorkbook: ResolverTypeWrapper<Partial<AlertWorkbook>>;
  BooleanFilter: ResolverTypeWrapper<Partial<BooleanFilter>>;
  CalendarDay: ResolverTypeWrapper<Partial<CalendarDay>>;
  CalendarDayConnection: ResolverTypeWrapper<Partial<CalendarDayConnection>>;
  CalendarDayDistinct: ResolverTypeWrapper<Partial<CalendarDayDistinct>>;
  CalendarDayEdge: ResolverTypeWrapper<Partial<CalendarDayEdge>>;
  CalendarDayGroup: ResolverTypeWrapper<Partial<CalendarDayGroup>>;
  CalendarDayGroupConnection: ResolverTypeWrapper<Partial<CalendarDayGroupConnection>>;
  CalendarDayGroupEdge: ResolverTypeWrapper<Partial<CalendarDayGroupEdge>>;
  CalendarDayGroupField: ResolverTypeWrapper<Partial<CalendarDayGroupField>>;
  CalendarDayGroupOrder: ResolverTypeWrapper<Partial<CalendarDayGroupOrder>>;
  CalendarDayGrouping: ResolverTypeWrapper<Partial<CalendarDayGrouping>>;
  CalendarDayHaving: ResolverTypeWrapper<Partial<CalendarDayHaving>>;
  CalendarDayKind: ResolverTypeWrapper<Partial<CalendarDayKind>>;
  CalendarDayKindFilter: ResolverTypeWrapper<Partial<CalendarDayKindFilter>>;
  CalendarDayMeasure: ResolverTypeWrapper<Partial<CalendarDayMeasure>>;
  CalendarDayOrder: ResolverTypeWrapper<Partial<CalendarDayOrder>>;
  CalendarDayOrderField: ResolverTypeWrapper<Partial<CalendarDayOrderField>>;
  CalendarDayValueField: ResolverTypeWrapper<Partial<CalendarDayValueField>>;
  CalendarDayWhere: ResolverTypeWrapper<Partial<CalendarDayWhere>>;
  Case: ResolverTypeWrapper<Partial<Case>>;
  CaseConnection: ResolverTypeWrapper<Partial<CaseConnection>>;
  CaseDistinct: ResolverTypeWrapper<Partial<CaseDistinct>>;
  CaseEdge: ResolverTypeWrapper<Partial<CaseEdge>>;
  CaseGroup: ResolverTypeWrapper<Partial<CaseGroup>>;
  CaseGroupConnection: ResolverTypeWrapper<Partial<CaseGroupConnection>>;
  CaseGroupEdge: ResolverTypeWrapper<Partial<CaseGroupEdge>>;
  CaseGroupField: ResolverTypeWrapper<Partial<CaseGroupField>>;
  CaseGroupOrder: ResolverTypeWrapper<Partial<CaseGroupOrder>>;
  CaseGrouping: ResolverTypeWrapper<Partial<CaseGrouping>>;
  CaseHaving: ResolverTypeWrapper<Partial<CaseHaving>>;
  CaseMeasure: ResolverTypeWrapper<Partial<CaseMeasure>>;
  CaseOrder: ResolverTypeWrapper<Partial<CaseOrder>>;
  CaseOrderField: ResolverTypeWrapper<Partial<CaseOrderField>>;
  CaseStatus: ResolverTypeWrapper<Partial<CaseStatus>>;
  CaseStatusFilter: ResolverTypeWrapper<Partial<CaseStatusFilter>>;
  CaseValueField: ResolverTypeWrapper<Partial<CaseValueField>>;
  CaseWhere: ResolverTypeWrapper<Partial<CaseWhere>>;
  ContactHash: ResolverTypeWrapper<Partial<Scalars['ContactHash']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateFilter: ResolverTypeWrapper<Partial<DateFilter>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DateTimeFilter: ResolverTypeWrapper<Partial<DateTimeFilter>>;
  Direction: ResolverTypeWrapper<Partial<Direction>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  Household: ResolverTypeWrapper<Pick<Omit<Household, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }, 'id'> & Partial<Omit<Household, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Lead: ResolverTypeWrapper<Partial<Omit<Lead, 'household' | 'organization' | 'person' | 'village'> & { household?: Maybe<ResolversTypes['Household']>, organization?: Maybe<ResolversTypes['Organization']>, person?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  LeadConnection: ResolverTypeWrapper<Partial<Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LeadEdge']>, nodes: Array<ResolversTypes['Lead']> }>>;
  LeadDistinct: ResolverTypeWrapper<Partial<LeadDistinct>>;
  LeadEdge: ResolverTypeWrapper<Partial<Omit<LeadEdge, 'node'> & { node: ResolversTypes['Lead'] }>>;
  LeadGroup: ResolverTypeWrapper<Partial<LeadGroup>>;
  LeadGroupConnection: ResolverTypeWrapper<Partial<LeadGroupConnection>>;
  LeadGroupEdge: ResolverTypeWrapper<Partial<LeadGroupEdge>>;
  LeadGroupField: ResolverTypeWrapper<Partial<LeadGroupField>>;
  LeadGroupOrder: ResolverTypeWrapper<Partial<LeadGroupOrder>>;
  LeadGrouping: ResolverTypeWrapper<Partial<LeadGrouping>>;
  LeadHaving: ResolverTypeWrapper<Partial<LeadHaving>>;
  LeadMeasure: ResolverTypeWrapper<Partial<LeadMeasure>>;
  LeadOrder: ResolverTypeWrapper<Partial<LeadOrder>>;
  LeadOrderField: ResolverTypeWrapper<Partial<LeadOrderField>>;
  LeadRole: ResolverTypeWrapper<Partial<LeadRole>>;
  LeadStatus: ResolverTypeWrapper<Partial<LeadStatus>>;
  LeadStatusFilter: ResolverTypeWrapper<Partial<LeadStatusFilter>>;
  LeadValue: ResolverTypeWrapper<Partial<LeadValue>>;
  LeadValueField: ResolverTypeWrapper<Partial<LeadValueField>>;
  LeadWhere: ResolverTypeWrapper<Partial<LeadWhere>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }, 'uscc'> & Partial<Omit<Organization, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }, 'id'> & Partial<Omit<Person, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }>>;
  Project: ResolverTypeWrapper<Pick<Omit<Project, 'alerts'> & { alerts?: Maybe<ResolversTypes['AlertConnection']> }, 'id'> & Partial<Omit<Project, 'alerts'> & { alerts?: Maybe<ResolversTypes['AlertConnection']> }>>;
  PublicReport: ResolverTypeWrapper<Partial<Omit<PublicReport, 'openAlerts' | 'village'> & { openAlerts?: Maybe<Array<ResolversTypes['Alert']>>, village?: Maybe<ResolversTypes['Village']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  RunFault: ResolverTypeWrapper<Partial<RunFault>>;
  RunFaultCode: ResolverTypeWrapper<Partial<RunFaultCode>>;
  RunMode: ResolverTypeWrapper<Partial<RunMode>>;
  RunModeFilter: ResolverTypeWrapper<Partial<RunModeFilter>>;
  RunParameter: ResolverTypeWrapper<Partial<RunParameter>>;
  RunProgress: ResolverTypeWrapper<Partial<RunProgress>>;
  RunSource: ResolverTypeWrapper<Partial<RunSource>>;
  RunStatus: ResolverTypeWrapper<Partial<RunStatus>>;
  RunStatusFilter: ResolverTypeWrapper<Partial<RunStatusFilter>>;
  Screen: ResolverTypeWrapper<Partial<Screen>>;
  ScreenConnection: ResolverTypeWrapper<Partial<ScreenConnection>>;
  ScreenDistinct: ResolverTypeWrapper<Partial<ScreenDistinct>>;
  ScreenEdge: ResolverTypeWrapper<Partial<ScreenEdge>>;
  ScreenGroup: ResolverTypeWrapper<Partial<ScreenGroup>>;
  ScreenGroupConnection: ResolverTypeWrapper<Partial<ScreenGroupConnection>>;
  ScreenGroupEdge: ResolverTypeWrapper<Partial<ScreenGroupEdge>>;
  ScreenGroupField: ResolverTypeWrapper<Partial<ScreenGroupField>>;
  ScreenGroupOrder: ResolverTypeWrapper<Partial<ScreenGroupOrder>>;
  ScreenGrouping: ResolverTypeWrapper<Partial<ScreenGrouping>>;
  ScreenHaving: ResolverTypeWrapper<Partial<ScreenHaving>>;
  ScreenMeasure: ResolverTypeWrapper<Partial<ScreenMeasure>>;
  ScreenOrder: ResolverTypeWrapper<Partial<ScreenOrder>>;
  ScreenOrderField: ResolverTypeWrapper<Partial<ScreenOrderField>>;
  ScreenRun: ResolverTypeWrapper<Partial<ScreenRun>>;
  ScreenRunConnection: ResolverTypeWrapper<Partial<ScreenRunConnection>>;
  ScreenRunDistinct: ResolverTypeWrapper<Partial<ScreenRunDistinct>>;
  ScreenRunEdge: ResolverTypeWrapper<Partial<ScreenRunEdge>>;
  ScreenRunGroup: ResolverTypeWrapper<Partial<ScreenRunGroup>>;
  ScreenRunGroupConnection: ResolverTypeWrapper<Partial<ScreenRunGroupConnection>>;
  ScreenRunGroupEdge: ResolverTypeWrapper<Partial<ScreenRunGroupEdge>>;
  ScreenRunGroupField: ResolverTypeWrapper<Partial<ScreenRunGroupField>>;
  ScreenRunGroupOrder: ResolverTypeWrapper<Partial<ScreenRunGroupOrder>>;
  ScreenRunGrouping: ResolverTypeWrapper<Partial<ScreenRunGrouping>>;
  ScreenRunHaving: ResolverTypeWrapper<Partial<ScreenRunHaving>>;
  ScreenRunMeasure: ResolverTypeWrapper<Partial<ScreenRunMeasure>>;
  ScreenRunOrder: ResolverTypeWrapper<Partial<ScreenRunOrder>>;
  ScreenRunOrderField: ResolverTypeWrapper<Partial<ScreenRunOrderField>>;
  ScreenRunValueField: ResolverTypeWrapper<Partial<ScreenRunValueField>>;
  ScreenRunWhere: ResolverTypeWrapper<Partial<ScreenRunWhere>>;
  ScreenStatus: ResolverTypeWrapper<Partial<ScreenStatus>>;
  ScreenStatusFilter: ResolverTypeWrapper<Partial<ScreenStatusFilter>>;
  ScreenValueField: ResolverTypeWrapper<Partial<ScreenValueField>>;
  ScreenWhere: ResolverTypeWrapper<Partial<ScreenWhere>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  SubjectTypeFilter: ResolverTypeWrapper<Partial<SubjectTypeFilter>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Vehicle: ResolverTypeWrapper<Pick<Omit<Vehicle, 'alerts'> & { alerts?: Maybe<ResolversTypes['AlertConnection']> }, 'id'> & Partial<Omit<Vehicle, 'alerts'> & { alerts?: Maybe<ResolversTypes['AlertConnection']> }>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversTypes['AlertConnection']>, leads?: Maybe<ResolversTypes['LeadConnection']> }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  Alert: Partial<Omit<Alert, 'driver' | 'household' | 'organization' | 'person' | 'project' | 'vehicle' | 'village'> & { driver?: Maybe<ResolversParentTypes['Person']>, household?: Maybe<ResolversParentTypes['Household']>, organization?: Maybe<ResolversParentTypes['Organization']>, person?: Maybe<ResolversParentTypes['Person']>, project?: Maybe<ResolversParentTypes['Project']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AlertConnection: Partial<Omit<AlertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AlertEdge']>, nodes: Array<ResolversParentTypes['Alert']> }>;
  AlertDistinct: Partial<AlertDistinct>;
  AlertEdge: Partial<Omit<AlertEdge, 'node'> & { node: ResolversParentTypes['Alert'] }>;
  AlertEvent: Partial<AlertEvent>;
  AlertFact: Partial<AlertFact>;
  AlertGroup: Partial<AlertGroup>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AlertGroupConnection: Partial<AlertGroupConnection>;
  AlertGroupEdge: Partial<AlertGroupEdge>;
  AlertGroupOrder: Partial<AlertGroupOrder>;
  AlertGrouping: Partial<AlertGrouping>;
  AlertHaving: Partial<AlertHaving>;
  AlertKindFilter: Partial<AlertKindFilter>;
  AlertMeasure: Partial<AlertMeasure>;
  AlertOrder: Partial<AlertOrder>;
  AlertOutcomeFilter: Partial<AlertOutcomeFilter>;
  AlertReason: Partial<AlertReason>;
  AlertReference: Partial<AlertReference>;
  AlertSeverityFilter: Partial<AlertSeverityFilter>;
  AlertStatusFilter: Partial<AlertStatusFilter>;
  AlertValue: Partial<AlertValue>;
  AlertWhere: Partial<AlertWhere>;
  AlertWithheld: Partial<AlertWithheld>;
  AlertWorkbook: Partial<AlertWorkbook>;
  BooleanFilter: Partial<BooleanFilter>;
  CalendarDay: Partial<CalendarDay>;
  CalendarDayConnection: Partial<CalendarDayConnection>;
  CalendarDayDistinct: Partial<CalendarDayDistinct>;
  CalendarDayEdge: Partial<CalendarDayEdge>;
  CalendarDayGroup: Partial<CalendarDayGroup>;
  CalendarDayGroupConnection: Partial<CalendarDayGroupConnection>;
  CalendarDayGroupEdge: Partial<CalendarDayGroupEdge>;
  CalendarDayGroupOrder: Partial<CalendarDayGroupOrder>;
  CalendarDayGrouping: Partial<CalendarDayGrouping>;
  CalendarDayHaving: Partial<CalendarDayHaving>;
  CalendarDayKindFilter: Partial<CalendarDayKindFilter>;
  CalendarDayMeasure: Partial<CalendarDayMeasure>;
  CalendarDayOrder: Partial<CalendarDayOrder>;
  CalendarDayWhere: Partial<CalendarDayWhere>;
  Case: Partial<Case>;
  CaseConnection: Partial<CaseConnection>;
  CaseDistinct: Partial<CaseDistinct>;
  CaseEdge: Partial<CaseEdge>;
  CaseGroup: Partial<CaseGroup>;
  CaseGroupConnection: Partial<CaseGroupConnection>;
  CaseGroupEdge: Partial<CaseGroupEdge>;
  CaseGroupOrder: Partial<CaseGroupOrder>;
  CaseGrouping: Partial<CaseGrouping>;
  CaseHaving: Partial<CaseHaving>;
  CaseMeasure: Partial<CaseMeasure>;
  CaseOrder: Partial<CaseOrder>;
  CaseStatusFilter: Partial<CaseStatusFilter>;
  CaseWhere: Partial<CaseWhere>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  FloatFilter: Partial<FloatFilter>;
  Float: Partial<Scalars['Float']['output']>;
  HashFilter: Partial<HashFilter>;
  Household: Pick<Omit<Household, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }, 'id'> & Partial<Omit<Household, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }>;
  IDFilter: Partial<IdFilter>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  Lead: Partial<Omit<Lead, 'household' | 'organization' | 'person' | 'village'> & { household?: Maybe<ResolversParentTypes['Household']>, organization?: Maybe<ResolversParentTypes['Organization']>, person?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  LeadConnection: Partial<Omit<LeadConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LeadEdge']>, nodes: Array<ResolversParentTypes['Lead']> }>;
  LeadDistinct: Partial<LeadDistinct>;
  LeadEdge: Partial<Omit<LeadEdge, 'node'> & { node: ResolversParentTypes['Lead'] }>;
  LeadGroup: Partial<LeadGroup>;
  LeadGroupConnection: Partial<LeadGroupConnection>;
  LeadGroupEdge: Partial<LeadGroupEdge>;
  LeadGroupOrder: Partial<LeadGroupOrder>;
  LeadGrouping: Partial<LeadGrouping>;
  LeadHaving: Partial<LeadHaving>;
  LeadMeasure: Partial<LeadMeasure>;
  LeadOrder: Partial<LeadOrder>;
  LeadStatusFilter: Partial<LeadStatusFilter>;
  LeadValue: Partial<LeadValue>;
  LeadWhere: Partial<LeadWhere>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  Mutation: Record<PropertyKey, never>;
  Organization: Pick<Omit<Organization, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }, 'uscc'> & Partial<Omit<Organization, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }>;
  PageInfo: Partial<PageInfo>;
  Person: Pick<Omit<Person, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }, 'id'> & Partial<Omit<Person, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }>;
  Project: Pick<Omit<Project, 'alerts'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']> }, 'id'> & Partial<Omit<Project, 'alerts'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']> }>;
  PublicReport: Partial<Omit<PublicReport, 'openAlerts' | 'village'> & { openAlerts?: Maybe<Array<ResolversParentTypes['Alert']>>, village?: Maybe<ResolversParentTypes['Village']> } | FederationReferenceTypes['PublicReport']>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  RunFault: Partial<RunFault>;
  RunModeFilter: Partial<RunModeFilter>;
  RunParameter: Partial<RunParameter>;
  RunProgress: Partial<RunProgress>;
  RunSource: Partial<RunSource>;
  RunStatusFilter: Partial<RunStatusFilter>;
  Screen: Partial<Screen>;
  ScreenConnection: Partial<ScreenConnection>;
  ScreenDistinct: Partial<ScreenDistinct>;
  ScreenEdge: Partial<ScreenEdge>;
  ScreenGroup: Partial<ScreenGroup>;
  ScreenGroupConnection: Partial<ScreenGroupConnection>;
  ScreenGroupEdge: Partial<ScreenGroupEdge>;
  ScreenGroupOrder: Partial<ScreenGroupOrder>;
  ScreenGrouping: Partial<ScreenGrouping>;
  ScreenHaving: Partial<ScreenHaving>;
  ScreenMeasure: Partial<ScreenMeasure>;
  ScreenOrder: Partial<ScreenOrder>;
  ScreenRun: Partial<ScreenRun>;
  ScreenRunConnection: Partial<ScreenRunConnection>;
  ScreenRunDistinct: Partial<ScreenRunDistinct>;
  ScreenRunEdge: Partial<ScreenRunEdge>;
  ScreenRunGroup: Partial<ScreenRunGroup>;
  ScreenRunGroupConnection: Partial<ScreenRunGroupConnection>;
  ScreenRunGroupEdge: Partial<ScreenRunGroupEdge>;
  ScreenRunGroupOrder: Partial<ScreenRunGroupOrder>;
  ScreenRunGrouping: Partial<ScreenRunGrouping>;
  ScreenRunHaving: Partial<ScreenRunHaving>;
  ScreenRunMeasure: Partial<ScreenRunMeasure>;
  ScreenRunOrder: Partial<ScreenRunOrder>;
  ScreenRunWhere: Partial<ScreenRunWhere>;
  ScreenStatusFilter: Partial<ScreenStatusFilter>;
  ScreenWhere: Partial<ScreenWhere>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  SubjectTypeFilter: Partial<SubjectTypeFilter>;
  Vehicle: Pick<Omit<Vehicle, 'alerts'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']> }, 'id'> & Partial<Omit<Vehicle, 'alerts'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']> }>;
  Village: Pick<Omit<Village, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'alerts' | 'leads'> & { alerts?: Maybe<ResolversParentTypes['AlertConnection']>, leads?: Maybe<ResolversParentTypes['LeadConnection']> }>;
};

export interface AccountHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountHash'], any> {
  name: 'AccountHash';
}

export type AlertResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Alert'] = ResolversParentTypes['Alert']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  assignedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contactHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<Array<ResolversTypes['AlertFact']>>, ParentType, ContextType>;
  firstRun?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  foundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['AlertEvent']>>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  judgedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  judgedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  judgement?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  lastFoundAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastRun?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  notSeenSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['AlertOutcome']>, ParentType, ContextType>;
  parameters?: Resolver<Maybe<Array<ResolversTypes['AlertFact']>>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  periodKey?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['AlertReason']>, ParentType, ContextType>;
  references?: Resolver<Maybe<Array<ResolversTypes['AlertReference']>>, ParentType, ContextType>;
  screen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  screenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AlertStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['SubjectType'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  withheld?: Resolver<Maybe<ResolversTypes['AlertWithheld']>, ParentType, ContextType>;
};

export type AlertConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertConnection'] = ResolversParentTypes['AlertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['AlertGroupConnection']>, ParentType, ContextType, RequireFields<AlertConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<AlertConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Alert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertEdge'] = ResolversParentTypes['AlertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Alert'], ParentType, ContextType>;
};

export type AlertEventResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertEvent'] = ResolversParentTypes['AlertEvent']> = {
  action?: Resolver<ResolversTypes['AlertAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['AlertStatus'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['AlertStatus']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertFactResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertFact'] = ResolversParentTypes['AlertFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertGroup'] = ResolversParentTypes['AlertGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<AlertGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AlertGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AlertGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertGroupConnection'] = ResolversParentTypes['AlertGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AlertGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AlertGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AlertGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertGroupEdge'] = ResolversParentTypes['AlertGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AlertGroup'], ParentType, ContextType>;
};

export type AlertReasonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertReason'] = ResolversParentTypes['AlertReason']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertReferenceResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertReference'] = ResolversParentTypes['AlertReference']> = {
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AlertWithheldResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertWithheld'] = ResolversParentTypes['AlertWithheld']> = {
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AlertWorkbookResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AlertWorkbook'] = ResolversParentTypes['AlertWorkbook']> = {
  base64?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  more?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarDayConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CalendarDayConnection'] = ResolversParentTypes['CalendarDayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarDayEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['CalendarDayGroupConnection']>, ParentType, ContextType, RequireFields<CalendarDayConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDayEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CalendarDayEdge'] = ResolversParentTypes['CalendarDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarDay'], ParentType, ContextType>;
};

export type CalendarDayGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CalendarDayGroup'] = ResolversParentTypes['CalendarDayGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CalendarDayGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CalendarDayGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarDayGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CalendarDayGroupConnection'] = ResolversParentTypes['CalendarDayGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CalendarDayGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CalendarDayGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CalendarDayGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CalendarDayGroupEdge'] = ResolversParentTypes['CalendarDayGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CalendarDayGroup'], ParentType, ContextType>;
};

export type CaseResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Case'] = ResolversParentTypes['Case']> = {
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handler?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lead?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CaseStatus'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CaseConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CaseConnection'] = ResolversParentTypes['CaseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['CaseGroupConnection']>, ParentType, ContextType, RequireFields<CaseConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Case']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CaseEdge'] = ResolversParentTypes['CaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Case'], ParentType, ContextType>;
};

export type CaseGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CaseGroup'] = ResolversParentTypes['CaseGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CaseGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CaseGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CaseGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CaseGroupConnection'] = ResolversParentTypes['CaseGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CaseGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CaseGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CaseGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CaseGroupEdge'] = ResolversParentTypes['CaseGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CaseGroup'], ParentType, ContextType>;
};

export interface ContactHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContactHash'], any> {
  name: 'ContactHash';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HouseholdResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<HouseholdAlertsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<HouseholdLeadsArgs, 'first'>>;
};

export type KeySetResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['KeySet'] = ResolversParentTypes['KeySet']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  badChecksum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['KeyTokens']>, ParentType, ContextType>;
  codes?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SubjectType'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['KeyTokens'], ParentType, ContextType>;
  values?: Resolver<Maybe<ResolversTypes['KeyValues']>, ParentType, ContextType>;
  withoutKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export interface KeyTokensScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KeyTokens'], any> {
  name: 'KeyTokens';
}

export interface KeyValuesScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['KeyValues'], any> {
  name: 'KeyValues';
}

export type LeadResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Lead'] = ResolversParentTypes['Lead']> = {
  alert?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  raisedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LeadStatus'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type LeadConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LeadConnection'] = ResolversParentTypes['LeadConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['LeadGroupConnection']>, ParentType, ContextType, RequireFields<LeadConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<LeadConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Lead']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LeadEdge'] = ResolversParentTypes['LeadEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Lead'], ParentType, ContextType>;
};

export type LeadGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LeadGroup'] = ResolversParentTypes['LeadGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<LeadGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LeadGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LeadGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LeadGroupConnection'] = ResolversParentTypes['LeadGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LeadGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LeadGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LeadGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LeadGroupEdge'] = ResolversParentTypes['LeadGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LeadGroup'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MutationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  answerAlert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<MutationAnswerAlertArgs, 'answer' | 'id' | 'outcome' | 'version'>>;
  assignAlert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<MutationAssignAlertArgs, 'id' | 'version'>>;
  judgeAlert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<MutationJudgeAlertArgs, 'id' | 'reason' | 'until' | 'version'>>;
  raiseAlert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<MutationRaiseAlertArgs, 'divisionCode' | 'note' | 'report'>>;
  raiseLead?: Resolver<Maybe<ResolversTypes['Lead']>, ParentType, ContextType, RequireFields<MutationRaiseLeadArgs, 'id' | 'summary' | 'title' | 'version'>>;
  reopenAlert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<MutationReopenAlertArgs, 'id' | 'reason' | 'version'>>;
  settleAlert?: Resolver<Maybe<ResolversTypes['Alert']>, ParentType, ContextType, RequireFields<MutationSettleAlertArgs, 'id' | 'note' | 'version'>>;
};

export type OrganizationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<OrganizationAlertsArgs, 'first'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<OrganizationLeadsArgs, 'first'>>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<PersonAlertsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<PersonLeadsArgs, 'first'>>;
};

export type ProjectResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<ProjectAlertsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type PublicReportResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReport'] = ResolversParentTypes['PublicReport'], FederationReferenceType extends FederationReferenceTypes['PublicReport'] = FederationReferenceTypes['PublicReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  openAlerts?: Resolver<Maybe<Array<ResolversTypes['Alert']>>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  alertWorkbook?: Resolver<Maybe<ResolversTypes['AlertWorkbook']>, ParentType, ContextType, RequireFields<QueryAlertWorkbookArgs, 'first'>>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<QueryAlertsArgs, 'first'>>;
  calendarDays?: Resolver<Maybe<ResolversTypes['CalendarDayConnection']>, ParentType, ContextType, RequireFields<QueryCalendarDaysArgs, 'first'>>;
  cases?: Resolver<Maybe<ResolversTypes['CaseConnection']>, ParentType, ContextType, RequireFields<QueryCasesArgs, 'first'>>;
  closedCases?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType, RequireFields<QueryClosedCasesArgs, 'numbers'>>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<QueryLeadsArgs, 'first'>>;
  screenRuns?: Resolver<Maybe<ResolversTypes['ScreenRunConnection']>, ParentType, ContextType, RequireFields<QueryScreenRunsArgs, 'first'>>;
  screens?: Resolver<Maybe<ResolversTypes['ScreenConnection']>, ParentType, ContextType, RequireFields<QueryScreensArgs, 'first'>>;
};

export type RegisterStatusResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RegisterStatus'] = ResolversParentTypes['RegisterStatus']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['UpdateCycle'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareWithoutIdentity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sharing?: Resolver<ResolversTypes['SharingClass'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunFaultResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RunFault'] = ResolversParentTypes['RunFault']> = {
  code?: Resolver<ResolversTypes['RunFaultCode'], ParentType, ContextType>;
  department?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  register?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunParameterResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RunParameter'] = ResolversParentTypes['RunParameter']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RunProgressResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RunProgress'] = ResolversParentTypes['RunProgress']> = {
  done?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  secondsLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RunSourceResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RunSource'] = ResolversParentTypes['RunSource']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  badChecksum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cycle?: Resolver<Maybe<ResolversTypes['UpdateCycle']>, ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  operand?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  register?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tokens?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withoutKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Screen'] = ResolversParentTypes['Screen']> = {
  approvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  approver?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  department?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AlertKind'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  retiredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['AlertSeverity'], ParentType, ContextType>;
  shipped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ScreenStatus'], ParentType, ContextType>;
  subjectType?: Resolver<ResolversTypes['SubjectType'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenConnection'] = ResolversParentTypes['ScreenConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScreenEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ScreenGroupConnection']>, ParentType, ContextType, RequireFields<ScreenConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Screen']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenEdge'] = ResolversParentTypes['ScreenEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Screen'], ParentType, ContextType>;
};

export type ScreenGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenGroup'] = ResolversParentTypes['ScreenGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ScreenGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScreenGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenGroupConnection'] = ResolversParentTypes['ScreenGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScreenGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScreenGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenGroupEdge'] = ResolversParentTypes['ScreenGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScreenGroup'], ParentType, ContextType>;
};

export type ScreenRunResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenRun'] = ResolversParentTypes['ScreenRun']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  badChecksum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  candidates?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  faults?: Resolver<Maybe<Array<ResolversTypes['RunFault']>>, ParentType, ContextType>;
  findings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  generation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['RunMode'], ParentType, ContextType>;
  newAlerts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notComparable?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parameters?: Resolver<Maybe<Array<ResolversTypes['RunParameter']>>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['RunProgress']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  screen?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  screenVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shards?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shardsDone?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  sources?: Resolver<Maybe<Array<ResolversTypes['RunSource']>>, ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  startedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['RunStatus'], ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScreenRunConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenRunConnection'] = ResolversParentTypes['ScreenRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScreenRunEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ScreenRunGroupConnection']>, ParentType, ContextType, RequireFields<ScreenRunConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['ScreenRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenRunEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenRunEdge'] = ResolversParentTypes['ScreenRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScreenRun'], ParentType, ContextType>;
};

export type ScreenRunGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenRunGroup'] = ResolversParentTypes['ScreenRunGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ScreenRunGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ScreenRunGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ScreenRunGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenRunGroupConnection'] = ResolversParentTypes['ScreenRunGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ScreenRunGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ScreenRunGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ScreenRunGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ScreenRunGroupEdge'] = ResolversParentTypes['ScreenRunGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ScreenRunGroup'], ParentType, ContextType>;
};

export type VehicleResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle'], FederationReferenceType extends FederationReferenceTypes['Vehicle'] = FederationReferenceTypes['Vehicle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vehicle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<VehicleAlertsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type VillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'], FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Village']> | FederationReferenceType, FederationReferenceType, ContextType>;
  alerts?: Resolver<Maybe<ResolversTypes['AlertConnection']>, ParentType, ContextType, RequireFields<VillageAlertsArgs, 'first'>>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  leads?: Resolver<Maybe<ResolversTypes['LeadConnection']>, ParentType, ContextType, RequireFields<VillageLeadsArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  Alert?: AlertResolvers<ContextType>;
  AlertConnection?: AlertConnectionResolvers<ContextType>;
  AlertEdge?: AlertEdgeResolvers<ContextType>;
  AlertEvent?: AlertEventResolvers<ContextType>;
  AlertFact?: AlertFactResolvers<ContextType>;
  AlertGroup?: AlertGroupResolvers<ContextType>;
  AlertGroupConnection?: AlertGroupConnectionResolvers<ContextType>;
  AlertGroupEdge?: AlertGroupEdgeResolvers<ContextType>;
  AlertReason?: AlertReasonResolvers<ContextType>;
  AlertReference?: AlertReferenceResolvers<ContextType>;
  AlertWithheld?: AlertWithheldResolvers<ContextType>;
  AlertWorkbook?: AlertWorkbookResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarDayConnection?: CalendarDayConnectionResolvers<ContextType>;
  CalendarDayEdge?: CalendarDayEdgeResolvers<ContextType>;
  CalendarDayGroup?: CalendarDayGroupResolvers<ContextType>;
  CalendarDayGroupConnection?: CalendarDayGroupConnectionResolvers<ContextType>;
  CalendarDayGroupEdge?: CalendarDayGroupEdgeResolvers<ContextType>;
  Case?: CaseResolvers<ContextType>;
  CaseConnection?: CaseConnectionResolvers<ContextType>;
  CaseEdge?: CaseEdgeResolvers<ContextType>;
  CaseGroup?: CaseGroupResolvers<ContextType>;
  CaseGroupConnection?: CaseGroupConnectionResolvers<ContextType>;
  CaseGroupEdge?: CaseGroupEdgeResolvers<ContextType>;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Household?: HouseholdResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Lead?: LeadResolvers<ContextType>;
  LeadConnection?: LeadConnectionResolvers<ContextType>;
  LeadEdge?: LeadEdgeResolvers<ContextType>;
  LeadGroup?: LeadGroupResolvers<ContextType>;
  LeadGroupConnection?: LeadGroupConnectionResolvers<ContextType>;
  LeadGroupEdge?: LeadGroupEdgeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  PublicReport?: PublicReportResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  RunFault?: RunFaultResolvers<ContextType>;
  RunParameter?: RunParameterResolvers<ContextType>;
  RunProgress?: RunProgressResolvers<ContextType>;
  RunSource?: RunSourceResolvers<ContextType>;
  Screen?: ScreenResolvers<ContextType>;
  ScreenConnection?: ScreenConnectionResolvers<ContextType>;
  ScreenEdge?: ScreenEdgeResolvers<ContextType>;
  ScreenGroup?: ScreenGroupResolvers<ContextType>;
  ScreenGroupConnection?: ScreenGroupConnectionResolvers<ContextType>;
  ScreenGroupEdge?: ScreenGroupEdgeResolvers<ContextType>;
  ScreenRun?: ScreenRunResolvers<ContextType>;
  ScreenRunConnection?: ScreenRunConnectionResolvers<ContextType>;
  ScreenRunEdge?: ScreenRunEdgeResolvers<ContextType>;
  ScreenRunGroup?: ScreenRunGroupResolvers<ContextType>;
  ScreenRunGroupConnection?: ScreenRunGroupConnectionResolvers<ContextType>;
  ScreenRunGroupEdge?: ScreenRunGroupEdgeResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

