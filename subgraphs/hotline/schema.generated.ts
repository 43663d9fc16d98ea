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

/** 是否条件 | Condition on a yes or no */
export type BooleanFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 诉求类别 | Categories of a ticket */
export type HotlineCategory =
  /** 投诉 | Complaint */
  | 'COMPLAINT'
  /** 咨询 | Question */
  | 'CONSULTATION'
  /** 表扬 | Praise */
  | 'PRAISE'
  /** 举报 | Report of misconduct */
  | 'REPORT'
  /** 求助 | Request */
  | 'REQUEST'
  /** 建议 | Suggestion */
  | 'SUGGESTION';

/** HotlineCategory 条件 | Condition on HotlineCategory */
export type HotlineCategoryFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<HotlineCategory>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<HotlineCategory>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 回访满意度 | What the caller said afterwards */
export type HotlineSatisfaction =
  /** 基本满意 | Satisfied on the whole */
  | 'BASICALLY_SATISFIED'
  /** 不满意 | Dissatisfied */
  | 'DISSATISFIED'
  /** 满意 | Satisfied */
  | 'SATISFIED';

/** HotlineSatisfaction 条件 | Condition on HotlineSatisfaction */
export type HotlineSatisfactionFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<HotlineSatisfaction>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<HotlineSatisfaction>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 办理状态 | Statuses of a ticket */
export type HotlineStatus =
  /** 办理中 | Being handled */
  | 'ASSIGNED'
  /** 已办结 | Closed */
  | 'CLOSED'
  /** 已受理 | Received */
  | 'RECEIVED'
  /** 诉求人撤回 | Withdrawn by the caller */
  | 'WITHDRAWN';

/** HotlineStatus 条件 | Condition on HotlineStatus */
export type HotlineStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<HotlineStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<HotlineStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 热线工单：一行是一件诉求 | Hotline tickets: one row a ticket */
export type HotlineTicket = {
  __typename?: 'HotlineTicket';
  /** 诉求人 | The caller */
  caller?: Maybe<Person>;
  /** 诉求人没有关联标识的原因；为空表示有 | Why there is no link token of the caller; null where there is one */
  callerFault?: Maybe<IdentityFault>;
  /** 登记的诉求人证件号码 | Identity number of the caller as written here */
  callerIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的诉求人姓名 | Name of the caller as written here */
  callerName?: Maybe<Scalars['String']['output']>;
  /** 诉求类别 | Category */
  category: HotlineCategory;
  /** 办结日期 | When it was closed */
  closedOn?: Maybe<Scalars['Date']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 关键词 | Keywords */
  keywords?: Maybe<Array<Scalars['String']['output']>>;
  /** 诉求事项（标准事项名称，同一事项名称相同） | The matter, by its standard name; the same for the same matter */
  matter: Scalars['String']['output'];
  /** 工单编号 | Number of the ticket */
  number: Scalars['String']['output'];
  /** 来电号码标识 | Token of the number called from */
  phoneHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 来电号码 | The number called from */
  phoneNumber?: Maybe<Scalars['String']['output']>;
  /** 受理时刻 | When it was received */
  receivedAt: Scalars['DateTime']['output'];
  /** 再次反映的原工单编号；首次反映的为空 | Number of the closed ticket that this one raises again; null for a first one */
  reopenedFrom?: Maybe<Scalars['String']['output']>;
  /** 回访满意度；未回访的为空 | What the caller said afterwards; null where not asked */
  satisfaction?: Maybe<HotlineSatisfaction>;
  /** 办理状态 | Status */
  status: HotlineStatus;
  /** 诉求内容 | What was said */
  text: Scalars['String']['output'];
  /** 承办单位 | The unit that handles it */
  unit?: Maybe<Organization>;
  /** 承办单位名称 | Name of the unit */
  unitName?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 诉求所在村（社区）；只登记到街道的为空 | The village it is about; null where only the street is known */
  village?: Maybe<Village>;
};

/** 12345热线工单的一页 | A page of hotlineTickets */
export type HotlineTicketConnection = {
  __typename?: 'HotlineTicketConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<HotlineTicketEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<HotlineTicketGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<HotlineTicket>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 12345热线工单的一页 | A page of hotlineTickets */
export type HotlineTicketConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<HotlineTicketGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<HotlineTicketHaving>;
  orderBy?: InputMaybe<Array<HotlineTicketGroupOrder>>;
};


/** 12345热线工单的一页 | A page of hotlineTickets */
export type HotlineTicketConnectionKeysArgs = {
  by?: InputMaybe<HotlineTicketRole>;
  having?: InputMaybe<HotlineTicketHaving>;
  of: SubjectType;
  role?: InputMaybe<HotlineTicketRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<HotlineTicketValue>;
};

/** 12345热线工单中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of hotlineTickets */
export type HotlineTicketDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<HotlineTicketGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<HotlineTicketRole>;
};

/** 12345热线工单的一行及其游标 | A row of hotlineTickets with its cursor */
export type HotlineTicketEdge = {
  __typename?: 'HotlineTicketEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: HotlineTicket;
};

/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroup = {
  __typename?: 'HotlineTicketGroup';
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


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupAverageArgs = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupDistinctArgs = {
  field: HotlineTicketGroupField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupMaxArgs = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupMedianArgs = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupMinArgs = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupQ1Args = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupQ3Args = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupStddevArgs = {
  field: HotlineTicketValueField;
};


/** 12345热线工单的一个组 | A group of hotlineTickets */
export type HotlineTicketGroupSumArgs = {
  field: HotlineTicketValueField;
};

/** 12345热线工单分组的一页 | A page of groups of hotlineTickets */
export type HotlineTicketGroupConnection = {
  __typename?: 'HotlineTicketGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<HotlineTicketGroupEdge>;
  /** 组 | Groups */
  nodes: Array<HotlineTicketGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 12345热线工单的一个组及其游标 | A group of hotlineTickets with its cursor */
export type HotlineTicketGroupEdge = {
  __typename?: 'HotlineTicketGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: HotlineTicketGroup;
};

/** 12345热线工单的分组依据：字段或角色 | What hotlineTickets can be grouped by: fields and roles */
export type HotlineTicketGroupField =
  /** 诉求人 | The caller */
  | 'CALLER'
  /** 诉求人没有关联标识的原因；为空表示有 | Why there is no link token of the caller; null where there is one */
  | 'CALLER_FAULT'
  /** 登记的诉求人证件号码 | Identity number of the caller as written here */
  | 'CALLER_IDENTITY_NUMBER'
  /** 登记的诉求人姓名 | Name of the caller as written here */
  | 'CALLER_NAME'
  /** 诉求类别 | Category */
  | 'CATEGORY'
  /** 办结日期 | When it was closed */
  | 'CLOSED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 诉求事项（标准事项名称，同一事项名称相同） | The matter, by its standard name; the same for the same matter */
  | 'MATTER'
  /** 工单编号 | Number of the ticket */
  | 'NUMBER'
  /** 来电号码标识 | Token of the number called from */
  | 'PHONE'
  /** 来电号码 | The number called from */
  | 'PHONE_NUMBER'
  /** 受理时刻 | When it was received */
  | 'RECEIVED_AT'
  /** 再次反映的原工单编号；首次反映的为空 | Number of the closed ticket that this one raises again; null for a first one */
  | 'REOPENED_FROM'
  /** 回访满意度；未回访的为空 | What the caller said afterwards; null where not asked */
  | 'SATISFACTION'
  /** 办理状态 | Status */
  | 'STATUS'
  /** 诉求内容 | What was said */
  | 'TEXT'
  /** 承办单位 | The unit that handles it */
  | 'UNIT'
  /** 承办单位名称 | Name of the unit */
  | 'UNIT_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 诉求所在村（社区）；只登记到街道的为空 | The village it is about; null where only the street is known */
  | 'VILLAGE';

/** 12345热线工单分组的排序：恰好一项，及方向 | Order of groups of hotlineTickets: exactly one, and which way */
export type HotlineTicketGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<HotlineTicketValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<HotlineTicketGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<HotlineTicketValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<HotlineTicketValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<HotlineTicketValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<HotlineTicketValueField>;
};

/** 12345热线工单的一个分组依据 | One of the things hotlineTickets is grouped by */
export type HotlineTicketGrouping = {
  /** 字段或角色 | A field, or a role */
  field: HotlineTicketGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 12345热线工单中一组行的条件，须同时满足 | Condition on a group of rows of hotlineTickets; all that is given must hold */
export type HotlineTicketHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<HotlineTicketMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<HotlineTicketDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<HotlineTicketMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<HotlineTicketMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<HotlineTicketMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<HotlineTicketGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<HotlineTicketMeasure>;
};

/** 12345热线工单中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of hotlineTickets; values as text, like 1200.00 or 2025-03 */
export type HotlineTicketMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: HotlineTicketValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 12345热线工单的排序 | Order of hotlineTickets */
export type HotlineTicketOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: HotlineTicketOrderField;
};

/** 12345热线工单可排序的字段 | What hotlineTickets can be ordered by */
export type HotlineTicketOrderField =
  /** 诉求人没有关联标识的原因；为空表示有 | Why there is no link token of the caller; null where there is one */
  | 'CALLER_FAULT'
  /** 登记的诉求人证件号码 | Identity number of the caller as written here */
  | 'CALLER_IDENTITY_NUMBER'
  /** 登记的诉求人姓名 | Name of the caller as written here */
  | 'CALLER_NAME'
  /** 诉求类别 | Category */
  | 'CATEGORY'
  /** 办结日期 | When it was closed */
  | 'CLOSED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 诉求事项（标准事项名称，同一事项名称相同） | The matter, by its standard name; the same for the same matter */
  | 'MATTER'
  /** 工单编号 | Number of the ticket */
  | 'NUMBER'
  /** 来电号码 | The number called from */
  | 'PHONE_NUMBER'
  /** 受理时刻 | When it was received */
  | 'RECEIVED_AT'
  /** 再次反映的原工单编号；首次反映的为空 | Number of the closed ticket that this one raises again; null for a first one */
  | 'REOPENED_FROM'
  /** 回访满意度；未回访的为空 | What the caller said afterwards; null where not asked */
  | 'SATISFACTION'
  /** 办理状态 | Status */
  | 'STATUS'
  /** 诉求内容 | What was said */
  | 'TEXT'
  /** 承办单位名称 | Name of the unit */
  | 'UNIT_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 12345热线工单中主体的角色 | Roles of the subjects of hotlineTickets */
export type HotlineTicketRole =
  /** 诉求人 | The caller */
  | 'CALLER'
  /** 来电号码标识 | Token of the number called from */
  | 'PHONE'
  /** 承办单位 | The unit that handles it */
  | 'UNIT'
  /** 诉求所在村（社区）；只登记到街道的为空 | The village it is about; null where only the street is known */
  | 'VILLAGE';

/** 12345热线工单中随标识附带的数值，恰好一项 | The number that hotlineTickets gives with each token: exactly one */
export type HotlineTicketValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<HotlineTicketValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<HotlineTicketValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<HotlineTicketValueField>;
};

/** 12345热线工单可度量的字段 | What can be measured of hotlineTickets */
export type HotlineTicketValueField =
  /** 办结日期 | When it was closed */
  | 'CLOSED_ON'
  /** 受理时刻 | When it was received */
  | 'RECEIVED_AT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 12345热线工单的筛选条件，各项须同时满足 | Filter of hotlineTickets; all that is given must hold */
export type HotlineTicketWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<HotlineTicketWhere>>;
  /** 诉求人 | The caller */
  caller?: InputMaybe<SubjectFilter>;
  /** 诉求人没有关联标识的原因；为空表示有 | Why there is no link token of the caller; null where there is one */
  callerFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的诉求人证件号码 | Identity number of the caller as written here */
  callerIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的诉求人姓名 | Name of the caller as written here */
  callerName?: InputMaybe<StringFilter>;
  /** 诉求类别 | Category */
  category?: InputMaybe<HotlineCategoryFilter>;
  /** 办结日期 | When it was closed */
  closedOn?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 诉求事项（标准事项名称，同一事项名称相同） | The matter, by its standard name; the same for the same matter */
  matter?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<HotlineTicketWhere>;
  /** 工单编号 | Number of the ticket */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<HotlineTicketWhere>>;
  /** 来电号码标识 | Token of the number called from */
  phoneHash?: InputMaybe<HashFilter>;
  /** 来电号码 | The number called from */
  phoneNumber?: InputMaybe<StringFilter>;
  /** 受理时刻 | When it was received */
  receivedAt?: InputMaybe<DateTimeFilter>;
  /** 再次反映的原工单编号；首次反映的为空 | Number of the closed ticket that this one raises again; null for a first one */
  reopenedFrom?: InputMaybe<StringFilter>;
  /** 回访满意度；未回访的为空 | What the caller said afterwards; null where not asked */
  satisfaction?: InputMaybe<HotlineSatisfactionFilter>;
  /** 办理状态 | Status */
  status?: InputMaybe<HotlineStatusFilter>;
  /** 诉求内容 | What was said */
  text?: InputMaybe<StringFilter>;
  /** 承办单位 | The unit that handles it */
  unit?: InputMaybe<SubjectFilter>;
  /** 承办单位名称 | Name of the unit */
  unitName?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 诉求所在村（社区）；只登记到街道的为空 | The village it is about; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 行标识条件 | Condition on a row's id */
export type IdFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['ID']['input']>;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** 无法关联的原因；各部门相同 | Why a row could not be linked to a person; the same in every department */
export type IdentityFault =
  /** 校验位有误（GB 11643） | The check character is wrong (GB 11643) */
  | 'CHECKSUM'
  /** 不是 15 或 18 位居民身份证号码 | Neither a 15-digit nor an 18-digit identity number */
  | 'FORMAT'
  /** 未登记证件号码 | No identity number was written */
  | 'MISSING';

/** IdentityFault 条件 | Condition on IdentityFault */
export type IdentityFaultFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<IdentityFault>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<IdentityFault>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 单位 | An organization */
export type Organization = {
  __typename?: 'Organization';
  /** 12345热线工单中的相关行 | Its rows in hotlineTickets */
  hotlineTickets?: Maybe<HotlineTicketConnection>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
};


/** 单位 | An organization */
export type OrganizationHotlineTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotlineTicketOrder>>;
  role?: InputMaybe<HotlineTicketRole>;
  where?: InputMaybe<HotlineTicketWhere>;
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
  /** 12345热线工单中的相关行 | Its rows in hotlineTickets */
  hotlineTickets?: Maybe<HotlineTicketConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
};


/** 个人 | A person */
export type PersonHotlineTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotlineTicketOrder>>;
  role?: InputMaybe<HotlineTicketRole>;
  where?: InputMaybe<HotlineTicketWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 12345热线工单目录 | The register hotlineTickets */
  hotlineTickets?: Maybe<HotlineTicketConnection>;
};


/** 查询 | Queries */
export type QueryHotlineTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotlineTicketOrder>>;
  where?: InputMaybe<HotlineTicketWhere>;
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

/** 村（社区） | A village or community */
export type Village = {
  __typename?: 'Village';
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 12345热线工单中的相关行 | Its rows in hotlineTickets */
  hotlineTickets?: Maybe<HotlineTicketConnection>;
};


/** 村（社区） | A village or community */
export type VillageHotlineTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<HotlineTicketOrder>>;
  role?: InputMaybe<HotlineTicketRole>;
  where?: InputMaybe<HotlineTicketWhere>;
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
  Organization: Organization;
  Person: Person;
  Village: Village;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
  Village:
    ( { __typename: 'Village' }
    & GraphQLRecursivePick<FederationTypes['Village'], {"divisionCode":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountHash: ResolverTypeWrapper<Partial<Scalars['AccountHash']['output']>>;
  BooleanFilter: ResolverTypeWrapper<Partial<BooleanFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
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
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  HotlineCategory: ResolverTypeWrapper<Partial<HotlineCategory>>;
  HotlineCategoryFilter: ResolverTypeWrapper<Partial<HotlineCategoryFilter>>;
  HotlineSatisfaction: ResolverTypeWrapper<Partial<HotlineSatisfaction>>;
  HotlineSatisfactionFilter: ResolverTypeWrapper<Partial<HotlineSatisfactionFilter>>;
  HotlineStatus: ResolverTypeWrapper<Partial<HotlineStatus>>;
  HotlineStatusFilter: ResolverTypeWrapper<Partial<HotlineStatusFilter>>;
  HotlineTicket: ResolverTypeWrapper<Partial<Omit<HotlineTicket, 'caller' | 'unit' | 'village'> & { caller?: Maybe<ResolversTypes['Person']>, unit?: Maybe<ResolversTypes['Organization']>, village?: Maybe<ResolversTypes['Village']> }>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  HotlineTicketConnection: ResolverTypeWrapper<Partial<Omit<HotlineTicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['HotlineTicketEdge']>, nodes: Array<ResolversTypes['HotlineTicket']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  HotlineTicketDistinct: ResolverTypeWrapper<Partial<HotlineTicketDistinct>>;
  HotlineTicketEdge: ResolverTypeWrapper<Partial<Omit<HotlineTicketEdge, 'node'> & { node: ResolversTypes['HotlineTicket'] }>>;
  HotlineTicketGroup: ResolverTypeWrapper<Partial<HotlineTicketGroup>>;
  HotlineTicketGroupConnection: ResolverTypeWrapper<Partial<HotlineTicketGroupConnection>>;
  HotlineTicketGroupEdge: ResolverTypeWrapper<Partial<HotlineTicketGroupEdge>>;
  HotlineTicketGroupField: ResolverTypeWrapper<Partial<HotlineTicketGroupField>>;
  HotlineTicketGroupOrder: ResolverTypeWrapper<Partial<HotlineTicketGroupOrder>>;
  HotlineTicketGrouping: ResolverTypeWrapper<Partial<HotlineTicketGrouping>>;
  HotlineTicketHaving: ResolverTypeWrapper<Partial<HotlineTicketHaving>>;
  HotlineTicketMeasure: ResolverTypeWrapper<Partial<HotlineTicketMeasure>>;
  HotlineTicketOrder: ResolverTypeWrapper<Partial<HotlineTicketOrder>>;
  HotlineTicketOrderField: ResolverTypeWrapper<Partial<HotlineTicketOrderField>>;
  HotlineTicketRole: ResolverTypeWrapper<Partial<HotlineTicketRole>>;
  HotlineTicketValue: ResolverTypeWrapper<Partial<HotlineTicketValue>>;
  HotlineTicketValueField: ResolverTypeWrapper<Partial<HotlineTicketValueField>>;
  HotlineTicketWhere: ResolverTypeWrapper<Partial<HotlineTicketWhere>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IdentityFault: ResolverTypeWrapper<Partial<IdentityFault>>;
  IdentityFaultFilter: ResolverTypeWrapper<Partial<IdentityFaultFilter>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversTypes['HotlineTicketConnection']> }, 'uscc'> & Partial<Omit<Organization, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversTypes['HotlineTicketConnection']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversTypes['HotlineTicketConnection']> }, 'id'> & Partial<Omit<Person, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversTypes['HotlineTicketConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversTypes['HotlineTicketConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversTypes['HotlineTicketConnection']> }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  BooleanFilter: Partial<BooleanFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  FloatFilter: Partial<FloatFilter>;
  Float: Partial<Scalars['Float']['output']>;
  HashFilter: Partial<HashFilter>;
  String: Partial<Scalars['String']['output']>;
  HotlineCategoryFilter: Partial<HotlineCategoryFilter>;
  HotlineSatisfactionFilter: Partial<HotlineSatisfactionFilter>;
  HotlineStatusFilter: Partial<HotlineStatusFilter>;
  HotlineTicket: Partial<Omit<HotlineTicket, 'caller' | 'unit' | 'village'> & { caller?: Maybe<ResolversParentTypes['Person']>, unit?: Maybe<ResolversParentTypes['Organization']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  ID: Partial<Scalars['ID']['output']>;
  HotlineTicketConnection: Partial<Omit<HotlineTicketConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['HotlineTicketEdge']>, nodes: Array<ResolversParentTypes['HotlineTicket']> }>;
  Int: Partial<Scalars['Int']['output']>;
  HotlineTicketDistinct: Partial<HotlineTicketDistinct>;
  HotlineTicketEdge: Partial<Omit<HotlineTicketEdge, 'node'> & { node: ResolversParentTypes['HotlineTicket'] }>;
  HotlineTicketGroup: Partial<HotlineTicketGroup>;
  HotlineTicketGroupConnection: Partial<HotlineTicketGroupConnection>;
  HotlineTicketGroupEdge: Partial<HotlineTicketGroupEdge>;
  HotlineTicketGroupOrder: Partial<HotlineTicketGroupOrder>;
  HotlineTicketGrouping: Partial<HotlineTicketGrouping>;
  HotlineTicketHaving: Partial<HotlineTicketHaving>;
  HotlineTicketMeasure: Partial<HotlineTicketMeasure>;
  HotlineTicketOrder: Partial<HotlineTicketOrder>;
  HotlineTicketValue: Partial<HotlineTicketValue>;
  HotlineTicketWhere: Partial<HotlineTicketWhere>;
  IDFilter: Partial<IdFilter>;
  IdentityFaultFilter: Partial<IdentityFaultFilter>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  Organization: Pick<Omit<Organization, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversParentTypes['HotlineTicketConnection']> }, 'uscc'> & Partial<Omit<Organization, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversParentTypes['HotlineTicketConnection']> }>;
  PageInfo: Partial<PageInfo>;
  Person: Pick<Omit<Person, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversParentTypes['HotlineTicketConnection']> }, 'id'> & Partial<Omit<Person, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversParentTypes['HotlineTicketConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  Village: Pick<Omit<Village, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversParentTypes['HotlineTicketConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'hotlineTickets'> & { hotlineTickets?: Maybe<ResolversParentTypes['HotlineTicketConnection']> }>;
};

export interface AccountHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountHash'], any> {
  name: 'AccountHash';
}

export interface ContactHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContactHash'], any> {
  name: 'ContactHash';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type HotlineTicketResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HotlineTicket'] = ResolversParentTypes['HotlineTicket']> = {
  caller?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  callerFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  callerIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  callerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['HotlineCategory'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  keywords?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  matter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phoneHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  phoneNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reopenedFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['HotlineSatisfaction']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['HotlineStatus'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type HotlineTicketConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HotlineTicketConnection'] = ResolversParentTypes['HotlineTicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineTicketEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['HotlineTicketGroupConnection']>, ParentType, ContextType, RequireFields<HotlineTicketConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<HotlineTicketConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['HotlineTicket']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineTicketEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HotlineTicketEdge'] = ResolversParentTypes['HotlineTicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineTicket'], ParentType, ContextType>;
};

export type HotlineTicketGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HotlineTicketGroup'] = ResolversParentTypes['HotlineTicketGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<HotlineTicketGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<HotlineTicketGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type HotlineTicketGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HotlineTicketGroupConnection'] = ResolversParentTypes['HotlineTicketGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['HotlineTicketGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['HotlineTicketGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HotlineTicketGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HotlineTicketGroupEdge'] = ResolversParentTypes['HotlineTicketGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['HotlineTicketGroup'], ParentType, ContextType>;
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

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type OrganizationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  hotlineTickets?: Resolver<Maybe<ResolversTypes['HotlineTicketConnection']>, ParentType, ContextType, RequireFields<OrganizationHotlineTicketsArgs, 'first'>>;
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
  hotlineTickets?: Resolver<Maybe<ResolversTypes['HotlineTicketConnection']>, ParentType, ContextType, RequireFields<PersonHotlineTicketsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  hotlineTickets?: Resolver<Maybe<ResolversTypes['HotlineTicketConnection']>, ParentType, ContextType, RequireFields<QueryHotlineTicketsArgs, 'first'>>;
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

export type VillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'], FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Village']> | FederationReferenceType, FederationReferenceType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hotlineTickets?: Resolver<Maybe<ResolversTypes['HotlineTicketConnection']>, ParentType, ContextType, RequireFields<VillageHotlineTicketsArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  HotlineTicket?: HotlineTicketResolvers<ContextType>;
  HotlineTicketConnection?: HotlineTicketConnectionResolvers<ContextType>;
  HotlineTicketEdge?: HotlineTicketEdgeResolvers<ContextType>;
  HotlineTicketGroup?: HotlineTicketGroupResolvers<ContextType>;
  HotlineTicketGroupConnection?: HotlineTicketGroupConnectionResolvers<ContextType>;
  HotlineTicketGroupEdge?: HotlineTicketGroupEdgeResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

