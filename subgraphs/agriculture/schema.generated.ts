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

/** 批次类型 | Kinds of batches */
export type FarmlandBatchKind =
  /** 更正 | A correction */
  | 'CORRECTION'
  /** 正常发放 | The regular payment of the year */
  | 'NORMAL'
  /** 退回 | What came back */
  | 'RETURNED';

/** FarmlandBatchKind 条件 | Condition on FarmlandBatchKind */
export type FarmlandBatchKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<FarmlandBatchKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<FarmlandBatchKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 耕地补贴项目 | Schemes of farmland subsidies */
export type FarmlandScheme =
  /** 耕地地力保护补贴 | Protection of the land's fertility */
  | 'FERTILITY'
  /** 实际种粮农民一次性补贴 | One-off subsidy to those who grow grain */
  | 'GRAIN_GROWERS';

/** FarmlandScheme 条件 | Condition on FarmlandScheme */
export type FarmlandSchemeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<FarmlandScheme>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<FarmlandScheme>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 耕地补贴发放：一行是一户一年一个项目的一笔 | Farmland subsidies: one row a payment to a household for a year and scheme */
export type FarmlandSubsidyPayment = {
  __typename?: 'FarmlandSubsidyPayment';
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 收款账号 | Account number as written here */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  amount: Scalars['Money']['output'];
  /** 补贴面积（亩） | Subsidised area in mu */
  area: Scalars['Float']['output'];
  /** 批次类型 | Kind of batch */
  batchKind: FarmlandBatchKind;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 领取人所在户 | The household of the recipient */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 发放月份 | The month in which it was paid */
  month: Scalars['Month']['output'];
  /** 发放日期 | The day it was paid */
  paidOn: Scalars['Date']['output'];
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 领取人 | The recipient */
  recipient?: Maybe<Person>;
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  recipientFault?: Maybe<IdentityFault>;
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  recipientIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: Maybe<Scalars['String']['output']>;
  /** 登记的领取人姓名 | Name of the recipient as written here */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** 补贴项目 | Scheme */
  scheme: FarmlandScheme;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
  /** 补贴年度 | The year it is for */
  year: Scalars['Int']['output'];
};

/** 耕地补贴发放的一页 | A page of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentConnection = {
  __typename?: 'FarmlandSubsidyPaymentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<FarmlandSubsidyPaymentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<FarmlandSubsidyPaymentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<FarmlandSubsidyPayment>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 耕地补贴发放的一页 | A page of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<FarmlandSubsidyPaymentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<FarmlandSubsidyPaymentHaving>;
  orderBy?: InputMaybe<Array<FarmlandSubsidyPaymentGroupOrder>>;
};


/** 耕地补贴发放的一页 | A page of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentConnectionKeysArgs = {
  by?: InputMaybe<FarmlandSubsidyPaymentRole>;
  having?: InputMaybe<FarmlandSubsidyPaymentHaving>;
  of: SubjectType;
  role?: InputMaybe<FarmlandSubsidyPaymentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<FarmlandSubsidyPaymentValue>;
};

/** 耕地补贴发放中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<FarmlandSubsidyPaymentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<FarmlandSubsidyPaymentRole>;
};

/** 耕地补贴发放的一行及其游标 | A row of farmlandSubsidyPayments with its cursor */
export type FarmlandSubsidyPaymentEdge = {
  __typename?: 'FarmlandSubsidyPaymentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: FarmlandSubsidyPayment;
};

/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroup = {
  __typename?: 'FarmlandSubsidyPaymentGroup';
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


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupAverageArgs = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupDistinctArgs = {
  field: FarmlandSubsidyPaymentGroupField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupMaxArgs = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupMedianArgs = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupMinArgs = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupQ1Args = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupQ3Args = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupStddevArgs = {
  field: FarmlandSubsidyPaymentValueField;
};


/** 耕地补贴发放的一个组 | A group of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupSumArgs = {
  field: FarmlandSubsidyPaymentValueField;
};

/** 耕地补贴发放分组的一页 | A page of groups of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentGroupConnection = {
  __typename?: 'FarmlandSubsidyPaymentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<FarmlandSubsidyPaymentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<FarmlandSubsidyPaymentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 耕地补贴发放的一个组及其游标 | A group of farmlandSubsidyPayments with its cursor */
export type FarmlandSubsidyPaymentGroupEdge = {
  __typename?: 'FarmlandSubsidyPaymentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: FarmlandSubsidyPaymentGroup;
};

/** 耕地补贴发放的分组依据：字段或角色 | What farmlandSubsidyPayments can be grouped by: fields and roles */
export type FarmlandSubsidyPaymentGroupField =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 补贴面积（亩） | Subsidised area in mu */
  | 'AREA'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 领取人所在户 | The household of the recipient */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 登记的领取人姓名 | Name of the recipient as written here */
  | 'RECIPIENT_NAME'
  /** 补贴项目 | Scheme */
  | 'SCHEME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE'
  /** 补贴年度 | The year it is for */
  | 'YEAR';

/** 耕地补贴发放分组的排序：恰好一项，及方向 | Order of groups of farmlandSubsidyPayments: exactly one, and which way */
export type FarmlandSubsidyPaymentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<FarmlandSubsidyPaymentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<FarmlandSubsidyPaymentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FarmlandSubsidyPaymentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<FarmlandSubsidyPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<FarmlandSubsidyPaymentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<FarmlandSubsidyPaymentValueField>;
};

/** 耕地补贴发放的一个分组依据 | One of the things farmlandSubsidyPayments is grouped by */
export type FarmlandSubsidyPaymentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: FarmlandSubsidyPaymentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 耕地补贴发放中一组行的条件，须同时满足 | Condition on a group of rows of farmlandSubsidyPayments; all that is given must hold */
export type FarmlandSubsidyPaymentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<FarmlandSubsidyPaymentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<FarmlandSubsidyPaymentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FarmlandSubsidyPaymentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<FarmlandSubsidyPaymentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<FarmlandSubsidyPaymentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<FarmlandSubsidyPaymentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<FarmlandSubsidyPaymentMeasure>;
};

/** 耕地补贴发放中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of farmlandSubsidyPayments; values as text, like 1200.00 or 2025-03 */
export type FarmlandSubsidyPaymentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: FarmlandSubsidyPaymentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 耕地补贴发放的排序 | Order of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: FarmlandSubsidyPaymentOrderField;
};

/** 耕地补贴发放可排序的字段 | What farmlandSubsidyPayments can be ordered by */
export type FarmlandSubsidyPaymentOrderField =
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 补贴面积（亩） | Subsidised area in mu */
  | 'AREA'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 登记的领取人姓名 | Name of the recipient as written here */
  | 'RECIPIENT_NAME'
  /** 补贴项目 | Scheme */
  | 'SCHEME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 补贴年度 | The year it is for */
  | 'YEAR';

/** 耕地补贴发放中主体的角色 | Roles of the subjects of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentRole =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 领取人所在户 | The household of the recipient */
  | 'HOUSEHOLD'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 耕地补贴发放中随标识附带的数值，恰好一项 | The number that farmlandSubsidyPayments gives with each token: exactly one */
export type FarmlandSubsidyPaymentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FarmlandSubsidyPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<FarmlandSubsidyPaymentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<FarmlandSubsidyPaymentValueField>;
};

/** 耕地补贴发放可度量的字段 | What can be measured of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentValueField =
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 补贴面积（亩） | Subsidised area in mu */
  | 'AREA'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 补贴年度 | The year it is for */
  | 'YEAR';

/** 耕地补贴发放的筛选条件，各项须同时满足 | Filter of farmlandSubsidyPayments; all that is given must hold */
export type FarmlandSubsidyPaymentWhere = {
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: InputMaybe<HashFilter>;
  /** 收款账号 | Account number as written here */
  accountNumber?: InputMaybe<StringFilter>;
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<FarmlandSubsidyPaymentWhere>>;
  /** 补贴面积（亩） | Subsidised area in mu */
  area?: InputMaybe<FloatFilter>;
  /** 批次类型 | Kind of batch */
  batchKind?: InputMaybe<FarmlandBatchKindFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 领取人所在户 | The household of the recipient */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 发放月份 | The month in which it was paid */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<FarmlandSubsidyPaymentWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<FarmlandSubsidyPaymentWhere>>;
  /** 发放日期 | The day it was paid */
  paidOn?: InputMaybe<DateFilter>;
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: InputMaybe<DateFilter>;
  /** 领取人 | The recipient */
  recipient?: InputMaybe<SubjectFilter>;
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  recipientFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  recipientIdentityNumber?: InputMaybe<StringFilter>;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: InputMaybe<StringFilter>;
  /** 登记的领取人姓名 | Name of the recipient as written here */
  recipientName?: InputMaybe<StringFilter>;
  /** 补贴项目 | Scheme */
  scheme?: InputMaybe<FarmlandSchemeFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
  /** 补贴年度 | The year it is for */
  year?: InputMaybe<IntFilter>;
};

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
  /** 耕地补贴发放中的相关行 | Its rows in farmlandSubsidyPayments */
  farmlandSubsidyPayments?: Maybe<FarmlandSubsidyPaymentConnection>;
  /** 家庭关联标识 | Link token of the household */
  id: Scalars['ID']['output'];
  /** 征地补偿发放中的相关行 | Its rows in landCompensationPayments */
  landCompensationPayments?: Maybe<LandCompensationPaymentConnection>;
  /** 承包地块中的相关行 | Its rows in landParcels */
  landParcels?: Maybe<LandParcelConnection>;
};


/** 家庭（户） | A household */
export type HouseholdFarmlandSubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FarmlandSubsidyPaymentOrder>>;
  role?: InputMaybe<FarmlandSubsidyPaymentRole>;
  where?: InputMaybe<FarmlandSubsidyPaymentWhere>;
};


/** 家庭（户） | A household */
export type HouseholdLandCompensationPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandCompensationPaymentOrder>>;
  role?: InputMaybe<LandCompensationPaymentRole>;
  where?: InputMaybe<LandCompensationPaymentWhere>;
};


/** 家庭（户） | A household */
export type HouseholdLandParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandParcelOrder>>;
  role?: InputMaybe<LandParcelRole>;
  where?: InputMaybe<LandParcelWhere>;
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

/** 征地补偿类别 | Kinds of compensation */
export type LandCompensationKind =
  /** 青苗补偿费 | For standing crops */
  | 'CROPS'
  /** 土地补偿费 | For the land */
  | 'LAND'
  /** 安置补助费 | For resettlement */
  | 'RESETTLEMENT';

/** LandCompensationKind 条件 | Condition on LandCompensationKind */
export type LandCompensationKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<LandCompensationKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<LandCompensationKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 征地补偿发放：一行是一次征收中付给一人的一笔 | Compensation for requisitioned land: one row a payment to a person in a requisition */
export type LandCompensationPayment = {
  __typename?: 'LandCompensationPayment';
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 收款账号 | Account number as written here */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  amount: Scalars['Money']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 继承公证或见证编号：由继承人领取的 | Number of the deed by which heirs receive it */
  heirDeed?: Maybe<Scalars['String']['output']>;
  /** 领取人所在户 | The household of the recipient */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 补偿类别 | Kind of compensation */
  kind: LandCompensationKind;
  /** 成员名单确定之日 | The day on which the list of members was settled */
  listedOn: Scalars['Date']['output'];
  /** 发放月份 | The month in which it was paid */
  month: Scalars['Month']['output'];
  /** 发放日期 | The day it was paid */
  paidOn: Scalars['Date']['output'];
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 领取人 | The recipient */
  recipient?: Maybe<Person>;
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  recipientFault?: Maybe<IdentityFault>;
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  recipientIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: Maybe<Scalars['String']['output']>;
  /** 登记的领取人姓名 | Name of the recipient as written here */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** 征收批次 | Number of the requisition */
  requisition: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 征地补偿发放的一页 | A page of landCompensationPayments */
export type LandCompensationPaymentConnection = {
  __typename?: 'LandCompensationPaymentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<LandCompensationPaymentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<LandCompensationPaymentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<LandCompensationPayment>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 征地补偿发放的一页 | A page of landCompensationPayments */
export type LandCompensationPaymentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<LandCompensationPaymentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<LandCompensationPaymentHaving>;
  orderBy?: InputMaybe<Array<LandCompensationPaymentGroupOrder>>;
};


/** 征地补偿发放的一页 | A page of landCompensationPayments */
export type LandCompensationPaymentConnectionKeysArgs = {
  by?: InputMaybe<LandCompensationPaymentRole>;
  having?: InputMaybe<LandCompensationPaymentHaving>;
  of: SubjectType;
  role?: InputMaybe<LandCompensationPaymentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<LandCompensationPaymentValue>;
};

/** 征地补偿发放中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of landCompensationPayments */
export type LandCompensationPaymentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<LandCompensationPaymentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<LandCompensationPaymentRole>;
};

/** 征地补偿发放的一行及其游标 | A row of landCompensationPayments with its cursor */
export type LandCompensationPaymentEdge = {
  __typename?: 'LandCompensationPaymentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: LandCompensationPayment;
};

/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroup = {
  __typename?: 'LandCompensationPaymentGroup';
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


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupAverageArgs = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupDistinctArgs = {
  field: LandCompensationPaymentGroupField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupMaxArgs = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupMedianArgs = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupMinArgs = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupQ1Args = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupQ3Args = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupStddevArgs = {
  field: LandCompensationPaymentValueField;
};


/** 征地补偿发放的一个组 | A group of landCompensationPayments */
export type LandCompensationPaymentGroupSumArgs = {
  field: LandCompensationPaymentValueField;
};

/** 征地补偿发放分组的一页 | A page of groups of landCompensationPayments */
export type LandCompensationPaymentGroupConnection = {
  __typename?: 'LandCompensationPaymentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<LandCompensationPaymentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<LandCompensationPaymentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 征地补偿发放的一个组及其游标 | A group of landCompensationPayments with its cursor */
export type LandCompensationPaymentGroupEdge = {
  __typename?: 'LandCompensationPaymentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: LandCompensationPaymentGroup;
};

/** 征地补偿发放的分组依据：字段或角色 | What landCompensationPayments can be grouped by: fields and roles */
export type LandCompensationPaymentGroupField =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 继承公证或见证编号：由继承人领取的 | Number of the deed by which heirs receive it */
  | 'HEIR_DEED'
  /** 领取人所在户 | The household of the recipient */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 补偿类别 | Kind of compensation */
  | 'KIND'
  /** 成员名单确定之日 | The day on which the list of members was settled */
  | 'LISTED_ON'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 登记的领取人姓名 | Name of the recipient as written here */
  | 'RECIPIENT_NAME'
  /** 征收批次 | Number of the requisition */
  | 'REQUISITION'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 征地补偿发放分组的排序：恰好一项，及方向 | Order of groups of landCompensationPayments: exactly one, and which way */
export type LandCompensationPaymentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<LandCompensationPaymentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<LandCompensationPaymentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LandCompensationPaymentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<LandCompensationPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<LandCompensationPaymentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<LandCompensationPaymentValueField>;
};

/** 征地补偿发放的一个分组依据 | One of the things landCompensationPayments is grouped by */
export type LandCompensationPaymentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: LandCompensationPaymentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 征地补偿发放中一组行的条件，须同时满足 | Condition on a group of rows of landCompensationPayments; all that is given must hold */
export type LandCompensationPaymentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<LandCompensationPaymentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<LandCompensationPaymentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LandCompensationPaymentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<LandCompensationPaymentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<LandCompensationPaymentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<LandCompensationPaymentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<LandCompensationPaymentMeasure>;
};

/** 征地补偿发放中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of landCompensationPayments; values as text, like 1200.00 or 2025-03 */
export type LandCompensationPaymentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: LandCompensationPaymentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 征地补偿发放的排序 | Order of landCompensationPayments */
export type LandCompensationPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: LandCompensationPaymentOrderField;
};

/** 征地补偿发放可排序的字段 | What landCompensationPayments can be ordered by */
export type LandCompensationPaymentOrderField =
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 继承公证或见证编号：由继承人领取的 | Number of the deed by which heirs receive it */
  | 'HEIR_DEED'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 补偿类别 | Kind of compensation */
  | 'KIND'
  /** 成员名单确定之日 | The day on which the list of members was settled */
  | 'LISTED_ON'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 登记的领取人姓名 | Name of the recipient as written here */
  | 'RECIPIENT_NAME'
  /** 征收批次 | Number of the requisition */
  | 'REQUISITION'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 征地补偿发放中主体的角色 | Roles of the subjects of landCompensationPayments */
export type LandCompensationPaymentRole =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 领取人所在户 | The household of the recipient */
  | 'HOUSEHOLD'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 征地补偿发放中随标识附带的数值，恰好一项 | The number that landCompensationPayments gives with each token: exactly one */
export type LandCompensationPaymentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LandCompensationPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<LandCompensationPaymentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<LandCompensationPaymentValueField>;
};

/** 征地补偿发放可度量的字段 | What can be measured of landCompensationPayments */
export type LandCompensationPaymentValueField =
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 成员名单确定之日 | The day on which the list of members was settled */
  | 'LISTED_ON'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 征地补偿发放的筛选条件，各项须同时满足 | Filter of landCompensationPayments; all that is given must hold */
export type LandCompensationPaymentWhere = {
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: InputMaybe<HashFilter>;
  /** 收款账号 | Account number as written here */
  accountNumber?: InputMaybe<StringFilter>;
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<LandCompensationPaymentWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 继承公证或见证编号：由继承人领取的 | Number of the deed by which heirs receive it */
  heirDeed?: InputMaybe<StringFilter>;
  /** 领取人所在户 | The household of the recipient */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 补偿类别 | Kind of compensation */
  kind?: InputMaybe<LandCompensationKindFilter>;
  /** 成员名单确定之日 | The day on which the list of members was settled */
  listedOn?: InputMaybe<DateFilter>;
  /** 发放月份 | The month in which it was paid */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<LandCompensationPaymentWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<LandCompensationPaymentWhere>>;
  /** 发放日期 | The day it was paid */
  paidOn?: InputMaybe<DateFilter>;
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: InputMaybe<DateFilter>;
  /** 领取人 | The recipient */
  recipient?: InputMaybe<SubjectFilter>;
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  recipientFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  recipientIdentityNumber?: InputMaybe<StringFilter>;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: InputMaybe<StringFilter>;
  /** 登记的领取人姓名 | Name of the recipient as written here */
  recipientName?: InputMaybe<StringFilter>;
  /** 征收批次 | Number of the requisition */
  requisition?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 承包地块：一行是一户对一块地的承包经营或流转入 | Parcels of farmland: one row a parcel that a household holds by contract or leases in */
export type LandParcel = {
  __typename?: 'LandParcel';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 承包方代表（流转地块为流入方） | The holder by contract; of a leased parcel, who leases it in */
  holder?: Maybe<Person>;
  /** 承包方代表（流转地块为流入方）没有关联标识的原因；为空表示有 | Why there is no link token of the holder by contract; of a leased parcel, who leases it in; null where there is one */
  holderFault?: Maybe<IdentityFault>;
  /** 登记的承包方代表（流转地块为流入方）证件号码 | Identity number of the holder by contract; of a leased parcel, who leases it in as written here */
  holderIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的承包方代表（流转地块为流入方）姓名 | Name of the holder by contract; of a leased parcel, who leases it in as written here */
  holderName?: Maybe<Scalars['String']['output']>;
  /** 承包户 | The household that holds it */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 流转合同编号 | Number of the contract by which it is leased in */
  leaseNumber?: Maybe<Scalars['String']['output']>;
  /** 流转起始日 | First day of the lease */
  leasedFrom?: Maybe<Scalars['Date']['output']>;
  /** 流转入面积（亩） | Area leased in, in mu */
  leasedInArea: Scalars['Float']['output'];
  /** 流转截止日 | Last day of the lease */
  leasedUntil?: Maybe<Scalars['Date']['output']>;
  /** 地块编码 | Code of the parcel */
  parcelNumber: Scalars['String']['output'];
  /** 确权面积（亩）；流转入的地块为 0 | Titled area in mu; 0 for a parcel leased in */
  titledArea: Scalars['Float']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 现状用途 | What it is used for now */
  use: ParcelUse;
  /** 申请更正用途认定之日 | When a correction of a wrongly recorded use was applied for */
  useDisputedOn?: Maybe<Scalars['Date']['output']>;
  /** 现状用途起始日 | Since when it has been used so */
  useSince?: Maybe<Scalars['Date']['output']>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 承包地块的一页 | A page of landParcels */
export type LandParcelConnection = {
  __typename?: 'LandParcelConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<LandParcelEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<LandParcelGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<LandParcel>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 承包地块的一页 | A page of landParcels */
export type LandParcelConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<LandParcelGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<LandParcelHaving>;
  orderBy?: InputMaybe<Array<LandParcelGroupOrder>>;
};


/** 承包地块的一页 | A page of landParcels */
export type LandParcelConnectionKeysArgs = {
  by?: InputMaybe<LandParcelRole>;
  having?: InputMaybe<LandParcelHaving>;
  of: SubjectType;
  role?: InputMaybe<LandParcelRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<LandParcelValue>;
};

/** 承包地块中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of landParcels */
export type LandParcelDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<LandParcelGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<LandParcelRole>;
};

/** 承包地块的一行及其游标 | A row of landParcels with its cursor */
export type LandParcelEdge = {
  __typename?: 'LandParcelEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: LandParcel;
};

/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroup = {
  __typename?: 'LandParcelGroup';
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


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupAverageArgs = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupDistinctArgs = {
  field: LandParcelGroupField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupMaxArgs = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupMedianArgs = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupMinArgs = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupQ1Args = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupQ3Args = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupStddevArgs = {
  field: LandParcelValueField;
};


/** 承包地块的一个组 | A group of landParcels */
export type LandParcelGroupSumArgs = {
  field: LandParcelValueField;
};

/** 承包地块分组的一页 | A page of groups of landParcels */
export type LandParcelGroupConnection = {
  __typename?: 'LandParcelGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<LandParcelGroupEdge>;
  /** 组 | Groups */
  nodes: Array<LandParcelGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 承包地块的一个组及其游标 | A group of landParcels with its cursor */
export type LandParcelGroupEdge = {
  __typename?: 'LandParcelGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: LandParcelGroup;
};

/** 承包地块的分组依据：字段或角色 | What landParcels can be grouped by: fields and roles */
export type LandParcelGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 承包方代表（流转地块为流入方） | The holder by contract; of a leased parcel, who leases it in */
  | 'HOLDER'
  /** 承包方代表（流转地块为流入方）没有关联标识的原因；为空表示有 | Why there is no link token of the holder by contract; of a leased parcel, who leases it in; null where there is one */
  | 'HOLDER_FAULT'
  /** 登记的承包方代表（流转地块为流入方）证件号码 | Identity number of the holder by contract; of a leased parcel, who leases it in as written here */
  | 'HOLDER_IDENTITY_NUMBER'
  /** 登记的承包方代表（流转地块为流入方）姓名 | Name of the holder by contract; of a leased parcel, who leases it in as written here */
  | 'HOLDER_NAME'
  /** 承包户 | The household that holds it */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 流转起始日 | First day of the lease */
  | 'LEASED_FROM'
  /** 流转入面积（亩） | Area leased in, in mu */
  | 'LEASED_IN_AREA'
  /** 流转截止日 | Last day of the lease */
  | 'LEASED_UNTIL'
  /** 流转合同编号 | Number of the contract by which it is leased in */
  | 'LEASE_NUMBER'
  /** 地块编码 | Code of the parcel */
  | 'PARCEL_NUMBER'
  /** 确权面积（亩）；流转入的地块为 0 | Titled area in mu; 0 for a parcel leased in */
  | 'TITLED_AREA'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 现状用途 | What it is used for now */
  | 'USE'
  /** 申请更正用途认定之日 | When a correction of a wrongly recorded use was applied for */
  | 'USE_DISPUTED_ON'
  /** 现状用途起始日 | Since when it has been used so */
  | 'USE_SINCE'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 承包地块分组的排序：恰好一项，及方向 | Order of groups of landParcels: exactly one, and which way */
export type LandParcelGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<LandParcelValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<LandParcelGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LandParcelValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<LandParcelValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<LandParcelValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<LandParcelValueField>;
};

/** 承包地块的一个分组依据 | One of the things landParcels is grouped by */
export type LandParcelGrouping = {
  /** 字段或角色 | A field, or a role */
  field: LandParcelGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 承包地块中一组行的条件，须同时满足 | Condition on a group of rows of landParcels; all that is given must hold */
export type LandParcelHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<LandParcelMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<LandParcelDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LandParcelMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<LandParcelMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<LandParcelMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<LandParcelGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<LandParcelMeasure>;
};

/** 承包地块中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of landParcels; values as text, like 1200.00 or 2025-03 */
export type LandParcelMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: LandParcelValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 承包地块的排序 | Order of landParcels */
export type LandParcelOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: LandParcelOrderField;
};

/** 承包地块可排序的字段 | What landParcels can be ordered by */
export type LandParcelOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 承包方代表（流转地块为流入方）没有关联标识的原因；为空表示有 | Why there is no link token of the holder by contract; of a leased parcel, who leases it in; null where there is one */
  | 'HOLDER_FAULT'
  /** 登记的承包方代表（流转地块为流入方）证件号码 | Identity number of the holder by contract; of a leased parcel, who leases it in as written here */
  | 'HOLDER_IDENTITY_NUMBER'
  /** 登记的承包方代表（流转地块为流入方）姓名 | Name of the holder by contract; of a leased parcel, who leases it in as written here */
  | 'HOLDER_NAME'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 流转起始日 | First day of the lease */
  | 'LEASED_FROM'
  /** 流转入面积（亩） | Area leased in, in mu */
  | 'LEASED_IN_AREA'
  /** 流转截止日 | Last day of the lease */
  | 'LEASED_UNTIL'
  /** 流转合同编号 | Number of the contract by which it is leased in */
  | 'LEASE_NUMBER'
  /** 地块编码 | Code of the parcel */
  | 'PARCEL_NUMBER'
  /** 确权面积（亩）；流转入的地块为 0 | Titled area in mu; 0 for a parcel leased in */
  | 'TITLED_AREA'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 现状用途 | What it is used for now */
  | 'USE'
  /** 申请更正用途认定之日 | When a correction of a wrongly recorded use was applied for */
  | 'USE_DISPUTED_ON'
  /** 现状用途起始日 | Since when it has been used so */
  | 'USE_SINCE';

/** 承包地块中主体的角色 | Roles of the subjects of landParcels */
export type LandParcelRole =
  /** 承包方代表（流转地块为流入方） | The holder by contract; of a leased parcel, who leases it in */
  | 'HOLDER'
  /** 承包户 | The household that holds it */
  | 'HOUSEHOLD'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 承包地块中随标识附带的数值，恰好一项 | The number that landParcels gives with each token: exactly one */
export type LandParcelValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<LandParcelValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<LandParcelValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<LandParcelValueField>;
};

/** 承包地块可度量的字段 | What can be measured of landParcels */
export type LandParcelValueField =
  /** 流转起始日 | First day of the lease */
  | 'LEASED_FROM'
  /** 流转入面积（亩） | Area leased in, in mu */
  | 'LEASED_IN_AREA'
  /** 流转截止日 | Last day of the lease */
  | 'LEASED_UNTIL'
  /** 确权面积（亩）；流转入的地块为 0 | Titled area in mu; 0 for a parcel leased in */
  | 'TITLED_AREA'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 申请更正用途认定之日 | When a correction of a wrongly recorded use was applied for */
  | 'USE_DISPUTED_ON'
  /** 现状用途起始日 | Since when it has been used so */
  | 'USE_SINCE';

/** 承包地块的筛选条件，各项须同时满足 | Filter of landParcels; all that is given must hold */
export type LandParcelWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<LandParcelWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 承包方代表（流转地块为流入方） | The holder by contract; of a leased parcel, who leases it in */
  holder?: InputMaybe<SubjectFilter>;
  /** 承包方代表（流转地块为流入方）没有关联标识的原因；为空表示有 | Why there is no link token of the holder by contract; of a leased parcel, who leases it in; null where there is one */
  holderFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的承包方代表（流转地块为流入方）证件号码 | Identity number of the holder by contract; of a leased parcel, who leases it in as written here */
  holderIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的承包方代表（流转地块为流入方）姓名 | Name of the holder by contract; of a leased parcel, who leases it in as written here */
  holderName?: InputMaybe<StringFilter>;
  /** 承包户 | The household that holds it */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 流转合同编号 | Number of the contract by which it is leased in */
  leaseNumber?: InputMaybe<StringFilter>;
  /** 流转起始日 | First day of the lease */
  leasedFrom?: InputMaybe<DateFilter>;
  /** 流转入面积（亩） | Area leased in, in mu */
  leasedInArea?: InputMaybe<FloatFilter>;
  /** 流转截止日 | Last day of the lease */
  leasedUntil?: InputMaybe<DateFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<LandParcelWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<LandParcelWhere>>;
  /** 地块编码 | Code of the parcel */
  parcelNumber?: InputMaybe<StringFilter>;
  /** 确权面积（亩）；流转入的地块为 0 | Titled area in mu; 0 for a parcel leased in */
  titledArea?: InputMaybe<FloatFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 现状用途 | What it is used for now */
  use?: InputMaybe<ParcelUseFilter>;
  /** 申请更正用途认定之日 | When a correction of a wrongly recorded use was applied for */
  useDisputedOn?: InputMaybe<DateFilter>;
  /** 现状用途起始日 | Since when it has been used so */
  useSince?: InputMaybe<DateFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 农机购置补贴：一行是一台机具的一次补贴 | Subsidies for farm machinery: one row a machine and grant */
export type MachinerySubsidy = {
  __typename?: 'MachinerySubsidy';
  /** 补贴金额（元） | Amount in yuan */
  amount: Scalars['Money']['output'];
  /** 厂牌型号 | Make and model */
  brand?: Maybe<Scalars['String']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 发动机号标识 | Token of the engine's number */
  engineHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 发动机号 | Number of the engine */
  engineNumber?: Maybe<Scalars['String']['output']>;
  /** 补贴日期 | When it was granted */
  grantedOn: Scalars['Date']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 机具品目 | Kind of machine */
  machine: Scalars['String']['output'];
  /** 购机价格（元） | Price in yuan */
  price?: Maybe<Scalars['Money']['output']>;
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 购机者 | Who bought the machine */
  recipient?: Maybe<Person>;
  /** 购机者没有关联标识的原因；为空表示有 | Why there is no link token of who bought the machine; null where there is one */
  recipientFault?: Maybe<IdentityFault>;
  /** 登记的购机者证件号码 | Identity number of who bought the machine as written here */
  recipientIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 购机者脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of who bought the machine, of the name written on this row */
  recipientMaskedName?: Maybe<Scalars['String']['output']>;
  /** 登记的购机者姓名 | Name of who bought the machine as written here */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** 补贴退回之日（退货、撤销） | When the grant was paid back, the machine having been returned */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** 出厂编号标识 | Token of the serial number */
  serialHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 出厂编号 | Serial number of the machine */
  serialNumber: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 农机购置补贴的一页 | A page of machinerySubsidies */
export type MachinerySubsidyConnection = {
  __typename?: 'MachinerySubsidyConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<MachinerySubsidyEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<MachinerySubsidyGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<MachinerySubsidy>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 农机购置补贴的一页 | A page of machinerySubsidies */
export type MachinerySubsidyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<MachinerySubsidyGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<MachinerySubsidyHaving>;
  orderBy?: InputMaybe<Array<MachinerySubsidyGroupOrder>>;
};


/** 农机购置补贴的一页 | A page of machinerySubsidies */
export type MachinerySubsidyConnectionKeysArgs = {
  by?: InputMaybe<MachinerySubsidyRole>;
  having?: InputMaybe<MachinerySubsidyHaving>;
  of: SubjectType;
  role?: InputMaybe<MachinerySubsidyRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<MachinerySubsidyValue>;
};

/** 农机购置补贴中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of machinerySubsidies */
export type MachinerySubsidyDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<MachinerySubsidyGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<MachinerySubsidyRole>;
};

/** 农机购置补贴的一行及其游标 | A row of machinerySubsidies with its cursor */
export type MachinerySubsidyEdge = {
  __typename?: 'MachinerySubsidyEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: MachinerySubsidy;
};

/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroup = {
  __typename?: 'MachinerySubsidyGroup';
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


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupAverageArgs = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupDistinctArgs = {
  field: MachinerySubsidyGroupField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupMaxArgs = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupMedianArgs = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupMinArgs = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupQ1Args = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupQ3Args = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupStddevArgs = {
  field: MachinerySubsidyValueField;
};


/** 农机购置补贴的一个组 | A group of machinerySubsidies */
export type MachinerySubsidyGroupSumArgs = {
  field: MachinerySubsidyValueField;
};

/** 农机购置补贴分组的一页 | A page of groups of machinerySubsidies */
export type MachinerySubsidyGroupConnection = {
  __typename?: 'MachinerySubsidyGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<MachinerySubsidyGroupEdge>;
  /** 组 | Groups */
  nodes: Array<MachinerySubsidyGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 农机购置补贴的一个组及其游标 | A group of machinerySubsidies with its cursor */
export type MachinerySubsidyGroupEdge = {
  __typename?: 'MachinerySubsidyGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: MachinerySubsidyGroup;
};

/** 农机购置补贴的分组依据：字段或角色 | What machinerySubsidies can be grouped by: fields and roles */
export type MachinerySubsidyGroupField =
  /** 补贴金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 厂牌型号 | Make and model */
  | 'BRAND'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 发动机号标识 | Token of the engine's number */
  | 'ENGINE'
  /** 发动机号 | Number of the engine */
  | 'ENGINE_NUMBER'
  /** 补贴日期 | When it was granted */
  | 'GRANTED_ON'
  /** 机具品目 | Kind of machine */
  | 'MACHINE'
  /** 购机价格（元） | Price in yuan */
  | 'PRICE'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 购机者 | Who bought the machine */
  | 'RECIPIENT'
  /** 购机者没有关联标识的原因；为空表示有 | Why there is no link token of who bought the machine; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的购机者证件号码 | Identity number of who bought the machine as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 购机者脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of who bought the machine, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 登记的购机者姓名 | Name of who bought the machine as written here */
  | 'RECIPIENT_NAME'
  /** 补贴退回之日（退货、撤销） | When the grant was paid back, the machine having been returned */
  | 'RETURNED_ON'
  /** 出厂编号标识 | Token of the serial number */
  | 'SERIAL'
  /** 出厂编号 | Serial number of the machine */
  | 'SERIAL_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 农机购置补贴分组的排序：恰好一项，及方向 | Order of groups of machinerySubsidies: exactly one, and which way */
export type MachinerySubsidyGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<MachinerySubsidyValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<MachinerySubsidyGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MachinerySubsidyValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<MachinerySubsidyValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<MachinerySubsidyValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<MachinerySubsidyValueField>;
};

/** 农机购置补贴的一个分组依据 | One of the things machinerySubsidies is grouped by */
export type MachinerySubsidyGrouping = {
  /** 字段或角色 | A field, or a role */
  field: MachinerySubsidyGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 农机购置补贴中一组行的条件，须同时满足 | Condition on a group of rows of machinerySubsidies; all that is given must hold */
export type MachinerySubsidyHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<MachinerySubsidyMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<MachinerySubsidyDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MachinerySubsidyMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<MachinerySubsidyMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<MachinerySubsidyMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<MachinerySubsidyGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<MachinerySubsidyMeasure>;
};

/** 农机购置补贴中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of machinerySubsidies; values as text, like 1200.00 or 2025-03 */
export type MachinerySubsidyMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: MachinerySubsidyValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 农机购置补贴的排序 | Order of machinerySubsidies */
export type MachinerySubsidyOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: MachinerySubsidyOrderField;
};

/** 农机购置补贴可排序的字段 | What machinerySubsidies can be ordered by */
export type MachinerySubsidyOrderField =
  /** 补贴金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 厂牌型号 | Make and model */
  | 'BRAND'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 发动机号 | Number of the engine */
  | 'ENGINE_NUMBER'
  /** 补贴日期 | When it was granted */
  | 'GRANTED_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 机具品目 | Kind of machine */
  | 'MACHINE'
  /** 购机价格（元） | Price in yuan */
  | 'PRICE'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 购机者没有关联标识的原因；为空表示有 | Why there is no link token of who bought the machine; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的购机者证件号码 | Identity number of who bought the machine as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 购机者脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of who bought the machine, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 登记的购机者姓名 | Name of who bought the machine as written here */
  | 'RECIPIENT_NAME'
  /** 补贴退回之日（退货、撤销） | When the grant was paid back, the machine having been returned */
  | 'RETURNED_ON'
  /** 出厂编号 | Serial number of the machine */
  | 'SERIAL_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 农机购置补贴中主体的角色 | Roles of the subjects of machinerySubsidies */
export type MachinerySubsidyRole =
  /** 发动机号标识 | Token of the engine's number */
  | 'ENGINE'
  /** 购机者 | Who bought the machine */
  | 'RECIPIENT'
  /** 出厂编号标识 | Token of the serial number */
  | 'SERIAL'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 农机购置补贴中随标识附带的数值，恰好一项 | The number that machinerySubsidies gives with each token: exactly one */
export type MachinerySubsidyValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MachinerySubsidyValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<MachinerySubsidyValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<MachinerySubsidyValueField>;
};

/** 农机购置补贴可度量的字段 | What can be measured of machinerySubsidies */
export type MachinerySubsidyValueField =
  /** 补贴金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 补贴日期 | When it was granted */
  | 'GRANTED_ON'
  /** 购机价格（元） | Price in yuan */
  | 'PRICE'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 补贴退回之日（退货、撤销） | When the grant was paid back, the machine having been returned */
  | 'RETURNED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 农机购置补贴的筛选条件，各项须同时满足 | Filter of machinerySubsidies; all that is given must hold */
export type MachinerySubsidyWhere = {
  /** 补贴金额（元） | Amount in yuan */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<MachinerySubsidyWhere>>;
  /** 厂牌型号 | Make and model */
  brand?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 发动机号标识 | Token of the engine's number */
  engineHash?: InputMaybe<HashFilter>;
  /** 发动机号 | Number of the engine */
  engineNumber?: InputMaybe<StringFilter>;
  /** 补贴日期 | When it was granted */
  grantedOn?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 机具品目 | Kind of machine */
  machine?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<MachinerySubsidyWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<MachinerySubsidyWhere>>;
  /** 购机价格（元） | Price in yuan */
  price?: InputMaybe<MoneyFilter>;
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: InputMaybe<DateFilter>;
  /** 购机者 | Who bought the machine */
  recipient?: InputMaybe<SubjectFilter>;
  /** 购机者没有关联标识的原因；为空表示有 | Why there is no link token of who bought the machine; null where there is one */
  recipientFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的购机者证件号码 | Identity number of who bought the machine as written here */
  recipientIdentityNumber?: InputMaybe<StringFilter>;
  /** 购机者脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of who bought the machine, of the name written on this row */
  recipientMaskedName?: InputMaybe<StringFilter>;
  /** 登记的购机者姓名 | Name of who bought the machine as written here */
  recipientName?: InputMaybe<StringFilter>;
  /** 补贴退回之日（退货、撤销） | When the grant was paid back, the machine having been returned */
  returnedOn?: InputMaybe<DateFilter>;
  /** 出厂编号标识 | Token of the serial number */
  serialHash?: InputMaybe<HashFilter>;
  /** 出厂编号 | Serial number of the machine */
  serialNumber?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
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

/** 地块用途 | What a parcel is used for */
export type ParcelUse =
  /** 非农建设 | Construction */
  | 'CONSTRUCTION'
  /** 种植 | Crops */
  | 'CROPS'
  /** 设施农用地 | Buildings for agriculture */
  | 'FACILITY'
  /** 休耕 | Lying fallow by plan */
  | 'FALLOW'
  /** 鱼塘 | Fish pond */
  | 'FISH_POND'
  /** 林地、苗圃 | Forest or nursery */
  | 'FOREST'
  /** 畜禽养殖 | Livestock */
  | 'LIVESTOCK';

/** ParcelUse 条件 | Condition on ParcelUse */
export type ParcelUseFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ParcelUse>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ParcelUse>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 个人 | A person */
export type Person = {
  __typename?: 'Person';
  /** 耕地补贴发放中的相关行 | Its rows in farmlandSubsidyPayments */
  farmlandSubsidyPayments?: Maybe<FarmlandSubsidyPaymentConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 征地补偿发放中的相关行 | Its rows in landCompensationPayments */
  landCompensationPayments?: Maybe<LandCompensationPaymentConnection>;
  /** 承包地块中的相关行 | Its rows in landParcels */
  landParcels?: Maybe<LandParcelConnection>;
  /** 农机购置补贴中的相关行 | Its rows in machinerySubsidies */
  machinerySubsidies?: Maybe<MachinerySubsidyConnection>;
};


/** 个人 | A person */
export type PersonFarmlandSubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FarmlandSubsidyPaymentOrder>>;
  role?: InputMaybe<FarmlandSubsidyPaymentRole>;
  where?: InputMaybe<FarmlandSubsidyPaymentWhere>;
};


/** 个人 | A person */
export type PersonLandCompensationPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandCompensationPaymentOrder>>;
  role?: InputMaybe<LandCompensationPaymentRole>;
  where?: InputMaybe<LandCompensationPaymentWhere>;
};


/** 个人 | A person */
export type PersonLandParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandParcelOrder>>;
  role?: InputMaybe<LandParcelRole>;
  where?: InputMaybe<LandParcelWhere>;
};


/** 个人 | A person */
export type PersonMachinerySubsidiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MachinerySubsidyOrder>>;
  role?: InputMaybe<MachinerySubsidyRole>;
  where?: InputMaybe<MachinerySubsidyWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 耕地补贴发放目录 | The register farmlandSubsidyPayments */
  farmlandSubsidyPayments?: Maybe<FarmlandSubsidyPaymentConnection>;
  /** 征地补偿发放目录 | The register landCompensationPayments */
  landCompensationPayments?: Maybe<LandCompensationPaymentConnection>;
  /** 承包地块目录 | The register landParcels */
  landParcels?: Maybe<LandParcelConnection>;
  /** 农机购置补贴目录 | The register machinerySubsidies */
  machinerySubsidies?: Maybe<MachinerySubsidyConnection>;
};


/** 查询 | Queries */
export type QueryFarmlandSubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FarmlandSubsidyPaymentOrder>>;
  where?: InputMaybe<FarmlandSubsidyPaymentWhere>;
};


/** 查询 | Queries */
export type QueryLandCompensationPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandCompensationPaymentOrder>>;
  where?: InputMaybe<LandCompensationPaymentWhere>;
};


/** 查询 | Queries */
export type QueryLandParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandParcelOrder>>;
  where?: InputMaybe<LandParcelWhere>;
};


/** 查询 | Queries */
export type QueryMachinerySubsidiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MachinerySubsidyOrder>>;
  where?: InputMaybe<MachinerySubsidyWhere>;
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
  /** 耕地补贴发放中的相关行 | Its rows in farmlandSubsidyPayments */
  farmlandSubsidyPayments?: Maybe<FarmlandSubsidyPaymentConnection>;
  /** 征地补偿发放中的相关行 | Its rows in landCompensationPayments */
  landCompensationPayments?: Maybe<LandCompensationPaymentConnection>;
  /** 承包地块中的相关行 | Its rows in landParcels */
  landParcels?: Maybe<LandParcelConnection>;
  /** 农机购置补贴中的相关行 | Its rows in machinerySubsidies */
  machinerySubsidies?: Maybe<MachinerySubsidyConnection>;
};


/** 村（社区） | A village or community */
export type VillageFarmlandSubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FarmlandSubsidyPaymentOrder>>;
  role?: InputMaybe<FarmlandSubsidyPaymentRole>;
  where?: InputMaybe<FarmlandSubsidyPaymentWhere>;
};


/** 村（社区） | A village or community */
export type VillageLandCompensationPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandCompensationPaymentOrder>>;
  role?: InputMaybe<LandCompensationPaymentRole>;
  where?: InputMaybe<LandCompensationPaymentWhere>;
};


/** 村（社区） | A village or community */
export type VillageLandParcelsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<LandParcelOrder>>;
  role?: InputMaybe<LandParcelRole>;
  where?: InputMaybe<LandParcelWhere>;
};


/** 村（社区） | A village or community */
export type VillageMachinerySubsidiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MachinerySubsidyOrder>>;
  role?: InputMaybe<MachinerySubsidyRole>;
  where?: InputMaybe<MachinerySubsidyWhere>;
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
  Person: Person;
  Village: Village;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Household:
    ( { __typename: 'Household' }
    & GraphQLRecursivePick<FederationTypes['Household'], {"id":true}> );
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
  FarmlandBatchKind: ResolverTypeWrapper<Partial<FarmlandBatchKind>>;
  FarmlandBatchKindFilter: ResolverTypeWrapper<Partial<FarmlandBatchKindFilter>>;
  FarmlandScheme: ResolverTypeWrapper<Partial<FarmlandScheme>>;
  FarmlandSchemeFilter: ResolverTypeWrapper<Partial<FarmlandSchemeFilter>>;
  FarmlandSubsidyPayment: ResolverTypeWrapper<Partial<Omit<FarmlandSubsidyPayment, 'household' | 'recipient' | 'village'> & { household?: Maybe<ResolversTypes['Household']>, recipient?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  FarmlandSubsidyPaymentConnection: ResolverTypeWrapper<Partial<Omit<FarmlandSubsidyPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FarmlandSubsidyPaymentEdge']>, nodes: Array<ResolversTypes['FarmlandSubsidyPayment']> }>>;
  FarmlandSubsidyPaymentDistinct: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentDistinct>>;
  FarmlandSubsidyPaymentEdge: ResolverTypeWrapper<Partial<Omit<FarmlandSubsidyPaymentEdge, 'node'> & { node: ResolversTypes['FarmlandSubsidyPayment'] }>>;
  FarmlandSubsidyPaymentGroup: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentGroup>>;
  FarmlandSubsidyPaymentGroupConnection: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentGroupConnection>>;
  FarmlandSubsidyPaymentGroupEdge: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentGroupEdge>>;
  FarmlandSubsidyPaymentGroupField: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentGroupField>>;
  FarmlandSubsidyPaymentGroupOrder: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentGroupOrder>>;
  FarmlandSubsidyPaymentGrouping: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentGrouping>>;
  FarmlandSubsidyPaymentHaving: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentHaving>>;
  FarmlandSubsidyPaymentMeasure: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentMeasure>>;
  FarmlandSubsidyPaymentOrder: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentOrder>>;
  FarmlandSubsidyPaymentOrderField: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentOrderField>>;
  FarmlandSubsidyPaymentRole: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentRole>>;
  FarmlandSubsidyPaymentValue: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentValue>>;
  FarmlandSubsidyPaymentValueField: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentValueField>>;
  FarmlandSubsidyPaymentWhere: ResolverTypeWrapper<Partial<FarmlandSubsidyPaymentWhere>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  Household: ResolverTypeWrapper<Pick<Omit<Household, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels'> & { farmlandSubsidyPayments?: Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversTypes['LandParcelConnection']> }, 'id'> & Partial<Omit<Household, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels'> & { farmlandSubsidyPayments?: Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversTypes['LandParcelConnection']> }>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IdentityFault: ResolverTypeWrapper<Partial<IdentityFault>>;
  IdentityFaultFilter: ResolverTypeWrapper<Partial<IdentityFaultFilter>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  LandCompensationKind: ResolverTypeWrapper<Partial<LandCompensationKind>>;
  LandCompensationKindFilter: ResolverTypeWrapper<Partial<LandCompensationKindFilter>>;
  LandCompensationPayment: ResolverTypeWrapper<Partial<Omit<LandCompensationPayment, 'household' | 'recipient' | 'village'> & { household?: Maybe<ResolversTypes['Household']>, recipient?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  LandCompensationPaymentConnection: ResolverTypeWrapper<Partial<Omit<LandCompensationPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LandCompensationPaymentEdge']>, nodes: Array<ResolversTypes['LandCompensationPayment']> }>>;
  LandCompensationPaymentDistinct: ResolverTypeWrapper<Partial<LandCompensationPaymentDistinct>>;
  LandCompensationPaymentEdge: ResolverTypeWrapper<Partial<Omit<LandCompensationPaymentEdge, 'node'> & { node: ResolversTypes['LandCompensationPayment'] }>>;
  LandCompensationPaymentGroup: ResolverTypeWrapper<Partial<LandCompensationPaymentGroup>>;
  LandCompensationPaymentGroupConnection: ResolverTypeWrapper<Partial<LandCompensationPaymentGroupConnection>>;
  LandCompensationPaymentGroupEdge: ResolverTypeWrapper<Partial<LandCompensationPaymentGroupEdge>>;
  LandCompensationPaymentGroupField: ResolverTypeWrapper<Partial<LandCompensationPaymentGroupField>>;
  LandCompensationPaymentGroupOrder: ResolverTypeWrapper<Partial<LandCompensationPaymentGroupOrder>>;
  LandCompensationPaymentGrouping: ResolverTypeWrapper<Partial<LandCompensationPaymentGrouping>>;
  LandCompensationPaymentHaving: ResolverTypeWrapper<Partial<LandCompensationPaymentHaving>>;
  LandCompensationPaymentMeasure: ResolverTypeWrapper<Partial<LandCompensationPaymentMeasure>>;
  LandCompensationPaymentOrder: ResolverTypeWrapper<Partial<LandCompensationPaymentOrder>>;
  LandCompensationPaymentOrderField: ResolverTypeWrapper<Partial<LandCompensationPaymentOrderField>>;
  LandCompensationPaymentRole: ResolverTypeWrapper<Partial<LandCompensationPaymentRole>>;
  LandCompensationPaymentValue: ResolverTypeWrapper<Partial<LandCompensationPaymentValue>>;
  LandCompensationPaymentValueField: ResolverTypeWrapper<Partial<LandCompensationPaymentValueField>>;
  LandCompensationPaymentWhere: ResolverTypeWrapper<Partial<LandCompensationPaymentWhere>>;
  LandParcel: ResolverTypeWrapper<Partial<Omit<LandParcel, 'holder' | 'household' | 'village'> & { holder?: Maybe<ResolversTypes['Person']>, household?: Maybe<ResolversTypes['Household']>, village?: Maybe<ResolversTypes['Village']> }>>;
  LandParcelConnection: ResolverTypeWrapper<Partial<Omit<LandParcelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LandParcelEdge']>, nodes: Array<ResolversTypes['LandParcel']> }>>;
  LandParcelDistinct: ResolverTypeWrapper<Partial<LandParcelDistinct>>;
  LandParcelEdge: ResolverTypeWrapper<Partial<Omit<LandParcelEdge, 'node'> & { node: ResolversTypes['LandParcel'] }>>;
  LandParcelGroup: ResolverTypeWrapper<Partial<LandParcelGroup>>;
  LandParcelGroupConnection: ResolverTypeWrapper<Partial<LandParcelGroupConnection>>;
  LandParcelGroupEdge: ResolverTypeWrapper<Partial<LandParcelGroupEdge>>;
  LandParcelGroupField: ResolverTypeWrapper<Partial<LandParcelGroupField>>;
  LandParcelGroupOrder: ResolverTypeWrapper<Partial<LandParcelGroupOrder>>;
  LandParcelGrouping: ResolverTypeWrapper<Partial<LandParcelGrouping>>;
  LandParcelHaving: ResolverTypeWrapper<Partial<LandParcelHaving>>;
  LandParcelMeasure: ResolverTypeWrapper<Partial<LandParcelMeasure>>;
  LandParcelOrder: ResolverTypeWrapper<Partial<LandParcelOrder>>;
  LandParcelOrderField: ResolverTypeWrapper<Partial<LandParcelOrderField>>;
  LandParcelRole: ResolverTypeWrapper<Partial<LandParcelRole>>;
  LandParcelValue: ResolverTypeWrapper<Partial<LandParcelValue>>;
  LandParcelValueField: ResolverTypeWrapper<Partial<LandParcelValueField>>;
  LandParcelWhere: ResolverTypeWrapper<Partial<LandParcelWhere>>;
  MachinerySubsidy: ResolverTypeWrapper<Partial<Omit<MachinerySubsidy, 'recipient' | 'village'> & { recipient?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  MachinerySubsidyConnection: ResolverTypeWrapper<Partial<Omit<MachinerySubsidyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MachinerySubsidyEdge']>, nodes: Array<ResolversTypes['MachinerySubsidy']> }>>;
  MachinerySubsidyDistinct: ResolverTypeWrapper<Partial<MachinerySubsidyDistinct>>;
  MachinerySubsidyEdge: ResolverTypeWrapper<Partial<Omit<MachinerySubsidyEdge, 'node'> & { node: ResolversTypes['MachinerySubsidy'] }>>;
  MachinerySubsidyGroup: ResolverTypeWrapper<Partial<MachinerySubsidyGroup>>;
  MachinerySubsidyGroupConnection: ResolverTypeWrapper<Partial<MachinerySubsidyGroupConnection>>;
  MachinerySubsidyGroupEdge: ResolverTypeWrapper<Partial<MachinerySubsidyGroupEdge>>;
  MachinerySubsidyGroupField: ResolverTypeWrapper<Partial<MachinerySubsidyGroupField>>;
  MachinerySubsidyGroupOrder: ResolverTypeWrapper<Partial<MachinerySubsidyGroupOrder>>;
  MachinerySubsidyGrouping: ResolverTypeWrapper<Partial<MachinerySubsidyGrouping>>;
  MachinerySubsidyHaving: ResolverTypeWrapper<Partial<MachinerySubsidyHaving>>;
  MachinerySubsidyMeasure: ResolverTypeWrapper<Partial<MachinerySubsidyMeasure>>;
  MachinerySubsidyOrder: ResolverTypeWrapper<Partial<MachinerySubsidyOrder>>;
  MachinerySubsidyOrderField: ResolverTypeWrapper<Partial<MachinerySubsidyOrderField>>;
  MachinerySubsidyRole: ResolverTypeWrapper<Partial<MachinerySubsidyRole>>;
  MachinerySubsidyValue: ResolverTypeWrapper<Partial<MachinerySubsidyValue>>;
  MachinerySubsidyValueField: ResolverTypeWrapper<Partial<MachinerySubsidyValueField>>;
  MachinerySubsidyWhere: ResolverTypeWrapper<Partial<MachinerySubsidyWhere>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  ParcelUse: ResolverTypeWrapper<Partial<ParcelUse>>;
  ParcelUseFilter: ResolverTypeWrapper<Partial<ParcelUseFilter>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversTypes['MachinerySubsidyConnection']> }, 'id'> & Partial<Omit<Person, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversTypes['MachinerySubsidyConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversTypes['MachinerySubsidyConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversTypes['MachinerySubsidyConnection']> }>>;
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
  FarmlandBatchKindFilter: Partial<FarmlandBatchKindFilter>;
  FarmlandSchemeFilter: Partial<FarmlandSchemeFilter>;
  FarmlandSubsidyPayment: Partial<Omit<FarmlandSubsidyPayment, 'household' | 'recipient' | 'village'> & { household?: Maybe<ResolversParentTypes['Household']>, recipient?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  String: Partial<Scalars['String']['output']>;
  Float: Partial<Scalars['Float']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  FarmlandSubsidyPaymentConnection: Partial<Omit<FarmlandSubsidyPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FarmlandSubsidyPaymentEdge']>, nodes: Array<ResolversParentTypes['FarmlandSubsidyPayment']> }>;
  FarmlandSubsidyPaymentDistinct: Partial<FarmlandSubsidyPaymentDistinct>;
  FarmlandSubsidyPaymentEdge: Partial<Omit<FarmlandSubsidyPaymentEdge, 'node'> & { node: ResolversParentTypes['FarmlandSubsidyPayment'] }>;
  FarmlandSubsidyPaymentGroup: Partial<FarmlandSubsidyPaymentGroup>;
  FarmlandSubsidyPaymentGroupConnection: Partial<FarmlandSubsidyPaymentGroupConnection>;
  FarmlandSubsidyPaymentGroupEdge: Partial<FarmlandSubsidyPaymentGroupEdge>;
  FarmlandSubsidyPaymentGroupOrder: Partial<FarmlandSubsidyPaymentGroupOrder>;
  FarmlandSubsidyPaymentGrouping: Partial<FarmlandSubsidyPaymentGrouping>;
  FarmlandSubsidyPaymentHaving: Partial<FarmlandSubsidyPaymentHaving>;
  FarmlandSubsidyPaymentMeasure: Partial<FarmlandSubsidyPaymentMeasure>;
  FarmlandSubsidyPaymentOrder: Partial<FarmlandSubsidyPaymentOrder>;
  FarmlandSubsidyPaymentValue: Partial<FarmlandSubsidyPaymentValue>;
  FarmlandSubsidyPaymentWhere: Partial<FarmlandSubsidyPaymentWhere>;
  FloatFilter: Partial<FloatFilter>;
  HashFilter: Partial<HashFilter>;
  Household: Pick<Omit<Household, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels'> & { farmlandSubsidyPayments?: Maybe<ResolversParentTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversParentTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversParentTypes['LandParcelConnection']> }, 'id'> & Partial<Omit<Household, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels'> & { farmlandSubsidyPayments?: Maybe<ResolversParentTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversParentTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversParentTypes['LandParcelConnection']> }>;
  IDFilter: Partial<IdFilter>;
  IdentityFaultFilter: Partial<IdentityFaultFilter>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  LandCompensationKindFilter: Partial<LandCompensationKindFilter>;
  LandCompensationPayment: Partial<Omit<LandCompensationPayment, 'household' | 'recipient' | 'village'> & { household?: Maybe<ResolversParentTypes['Household']>, recipient?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  LandCompensationPaymentConnection: Partial<Omit<LandCompensationPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LandCompensationPaymentEdge']>, nodes: Array<ResolversParentTypes['LandCompensationPayment']> }>;
  LandCompensationPaymentDistinct: Partial<LandCompensationPaymentDistinct>;
  LandCompensationPaymentEdge: Partial<Omit<LandCompensationPaymentEdge, 'node'> & { node: ResolversParentTypes['LandCompensationPayment'] }>;
  LandCompensationPaymentGroup: Partial<LandCompensationPaymentGroup>;
  LandCompensationPaymentGroupConnection: Partial<LandCompensationPaymentGroupConnection>;
  LandCompensationPaymentGroupEdge: Partial<LandCompensationPaymentGroupEdge>;
  LandCompensationPaymentGroupOrder: Partial<LandCompensationPaymentGroupOrder>;
  LandCompensationPaymentGrouping: Partial<LandCompensationPaymentGrouping>;
  LandCompensationPaymentHaving: Partial<LandCompensationPaymentHaving>;
  LandCompensationPaymentMeasure: Partial<LandCompensationPaymentMeasure>;
  LandCompensationPaymentOrder: Partial<LandCompensationPaymentOrder>;
  LandCompensationPaymentValue: Partial<LandCompensationPaymentValue>;
  LandCompensationPaymentWhere: Partial<LandCompensationPaymentWhere>;
  LandParcel: Partial<Omit<LandParcel, 'holder' | 'household' | 'village'> & { holder?: Maybe<ResolversParentTypes['Person']>, household?: Maybe<ResolversParentTypes['Household']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  LandParcelConnection: Partial<Omit<LandParcelConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LandParcelEdge']>, nodes: Array<ResolversParentTypes['LandParcel']> }>;
  LandParcelDistinct: Partial<LandParcelDistinct>;
  LandParcelEdge: Partial<Omit<LandParcelEdge, 'node'> & { node: ResolversParentTypes['LandParcel'] }>;
  LandParcelGroup: Partial<LandParcelGroup>;
  LandParcelGroupConnection: Partial<LandParcelGroupConnection>;
  LandParcelGroupEdge: Partial<LandParcelGroupEdge>;
  LandParcelGroupOrder: Partial<LandParcelGroupOrder>;
  LandParcelGrouping: Partial<LandParcelGrouping>;
  LandParcelHaving: Partial<LandParcelHaving>;
  LandParcelMeasure: Partial<LandParcelMeasure>;
  LandParcelOrder: Partial<LandParcelOrder>;
  LandParcelValue: Partial<LandParcelValue>;
  LandParcelWhere: Partial<LandParcelWhere>;
  MachinerySubsidy: Partial<Omit<MachinerySubsidy, 'recipient' | 'village'> & { recipient?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  MachinerySubsidyConnection: Partial<Omit<MachinerySubsidyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MachinerySubsidyEdge']>, nodes: Array<ResolversParentTypes['MachinerySubsidy']> }>;
  MachinerySubsidyDistinct: Partial<MachinerySubsidyDistinct>;
  MachinerySubsidyEdge: Partial<Omit<MachinerySubsidyEdge, 'node'> & { node: ResolversParentTypes['MachinerySubsidy'] }>;
  MachinerySubsidyGroup: Partial<MachinerySubsidyGroup>;
  MachinerySubsidyGroupConnection: Partial<MachinerySubsidyGroupConnection>;
  MachinerySubsidyGroupEdge: Partial<MachinerySubsidyGroupEdge>;
  MachinerySubsidyGroupOrder: Partial<MachinerySubsidyGroupOrder>;
  MachinerySubsidyGrouping: Partial<MachinerySubsidyGrouping>;
  MachinerySubsidyHaving: Partial<MachinerySubsidyHaving>;
  MachinerySubsidyMeasure: Partial<MachinerySubsidyMeasure>;
  MachinerySubsidyOrder: Partial<MachinerySubsidyOrder>;
  MachinerySubsidyValue: Partial<MachinerySubsidyValue>;
  MachinerySubsidyWhere: Partial<MachinerySubsidyWhere>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  PageInfo: Partial<PageInfo>;
  ParcelUseFilter: Partial<ParcelUseFilter>;
  Person: Pick<Omit<Person, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversParentTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversParentTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversParentTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversParentTypes['MachinerySubsidyConnection']> }, 'id'> & Partial<Omit<Person, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversParentTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversParentTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversParentTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversParentTypes['MachinerySubsidyConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  Village: Pick<Omit<Village, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversParentTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversParentTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversParentTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversParentTypes['MachinerySubsidyConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'farmlandSubsidyPayments' | 'landCompensationPayments' | 'landParcels' | 'machinerySubsidies'> & { farmlandSubsidyPayments?: Maybe<ResolversParentTypes['FarmlandSubsidyPaymentConnection']>, landCompensationPayments?: Maybe<ResolversParentTypes['LandCompensationPaymentConnection']>, landParcels?: Maybe<ResolversParentTypes['LandParcelConnection']>, machinerySubsidies?: Maybe<ResolversParentTypes['MachinerySubsidyConnection']> }>;
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

export type FarmlandSubsidyPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FarmlandSubsidyPayment'] = ResolversParentTypes['FarmlandSubsidyPayment']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  batchKind?: Resolver<ResolversTypes['FarmlandBatchKind'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipientFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  recipientIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['FarmlandScheme'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FarmlandSubsidyPaymentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FarmlandSubsidyPaymentConnection'] = ResolversParentTypes['FarmlandSubsidyPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FarmlandSubsidyPaymentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['FarmlandSubsidyPaymentGroupConnection']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['FarmlandSubsidyPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FarmlandSubsidyPaymentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FarmlandSubsidyPaymentEdge'] = ResolversParentTypes['FarmlandSubsidyPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FarmlandSubsidyPayment'], ParentType, ContextType>;
};

export type FarmlandSubsidyPaymentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FarmlandSubsidyPaymentGroup'] = ResolversParentTypes['FarmlandSubsidyPaymentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FarmlandSubsidyPaymentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FarmlandSubsidyPaymentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FarmlandSubsidyPaymentGroupConnection'] = ResolversParentTypes['FarmlandSubsidyPaymentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FarmlandSubsidyPaymentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FarmlandSubsidyPaymentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FarmlandSubsidyPaymentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FarmlandSubsidyPaymentGroupEdge'] = ResolversParentTypes['FarmlandSubsidyPaymentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FarmlandSubsidyPaymentGroup'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  farmlandSubsidyPayments?: Resolver<Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<HouseholdFarmlandSubsidyPaymentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landCompensationPayments?: Resolver<Maybe<ResolversTypes['LandCompensationPaymentConnection']>, ParentType, ContextType, RequireFields<HouseholdLandCompensationPaymentsArgs, 'first'>>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<HouseholdLandParcelsArgs, 'first'>>;
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

export type LandCompensationPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandCompensationPayment'] = ResolversParentTypes['LandCompensationPayment']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heirDeed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LandCompensationKind'], ParentType, ContextType>;
  listedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipientFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  recipientIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requisition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type LandCompensationPaymentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandCompensationPaymentConnection'] = ResolversParentTypes['LandCompensationPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LandCompensationPaymentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['LandCompensationPaymentGroupConnection']>, ParentType, ContextType, RequireFields<LandCompensationPaymentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<LandCompensationPaymentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['LandCompensationPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LandCompensationPaymentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandCompensationPaymentEdge'] = ResolversParentTypes['LandCompensationPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandCompensationPayment'], ParentType, ContextType>;
};

export type LandCompensationPaymentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandCompensationPaymentGroup'] = ResolversParentTypes['LandCompensationPaymentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandCompensationPaymentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LandCompensationPaymentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandCompensationPaymentGroupConnection'] = ResolversParentTypes['LandCompensationPaymentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LandCompensationPaymentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LandCompensationPaymentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LandCompensationPaymentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandCompensationPaymentGroupEdge'] = ResolversParentTypes['LandCompensationPaymentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandCompensationPaymentGroup'], ParentType, ContextType>;
};

export type LandParcelResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandParcel'] = ResolversParentTypes['LandParcel']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  holderFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  holderIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  holderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leaseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  leasedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  leasedInArea?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  leasedUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  parcelNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titledArea?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['ParcelUse'], ParentType, ContextType>;
  useDisputedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  useSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type LandParcelConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandParcelConnection'] = ResolversParentTypes['LandParcelConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LandParcelEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['LandParcelGroupConnection']>, ParentType, ContextType, RequireFields<LandParcelConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<LandParcelConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['LandParcel']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LandParcelEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandParcelEdge'] = ResolversParentTypes['LandParcelEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandParcel'], ParentType, ContextType>;
};

export type LandParcelGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandParcelGroup'] = ResolversParentTypes['LandParcelGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<LandParcelGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<LandParcelGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LandParcelGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandParcelGroupConnection'] = ResolversParentTypes['LandParcelGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LandParcelGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LandParcelGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LandParcelGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['LandParcelGroupEdge'] = ResolversParentTypes['LandParcelGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LandParcelGroup'], ParentType, ContextType>;
};

export type MachinerySubsidyResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MachinerySubsidy'] = ResolversParentTypes['MachinerySubsidy']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  engineHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  engineNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  machine?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipientFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  recipientIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  serialHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  serialNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type MachinerySubsidyConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MachinerySubsidyConnection'] = ResolversParentTypes['MachinerySubsidyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MachinerySubsidyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['MachinerySubsidyGroupConnection']>, ParentType, ContextType, RequireFields<MachinerySubsidyConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<MachinerySubsidyConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['MachinerySubsidy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MachinerySubsidyEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MachinerySubsidyEdge'] = ResolversParentTypes['MachinerySubsidyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MachinerySubsidy'], ParentType, ContextType>;
};

export type MachinerySubsidyGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MachinerySubsidyGroup'] = ResolversParentTypes['MachinerySubsidyGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MachinerySubsidyGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MachinerySubsidyGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MachinerySubsidyGroupConnection'] = ResolversParentTypes['MachinerySubsidyGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MachinerySubsidyGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MachinerySubsidyGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MachinerySubsidyGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MachinerySubsidyGroupEdge'] = ResolversParentTypes['MachinerySubsidyGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MachinerySubsidyGroup'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  farmlandSubsidyPayments?: Resolver<Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<PersonFarmlandSubsidyPaymentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  landCompensationPayments?: Resolver<Maybe<ResolversTypes['LandCompensationPaymentConnection']>, ParentType, ContextType, RequireFields<PersonLandCompensationPaymentsArgs, 'first'>>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<PersonLandParcelsArgs, 'first'>>;
  machinerySubsidies?: Resolver<Maybe<ResolversTypes['MachinerySubsidyConnection']>, ParentType, ContextType, RequireFields<PersonMachinerySubsidiesArgs, 'first'>>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  farmlandSubsidyPayments?: Resolver<Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<QueryFarmlandSubsidyPaymentsArgs, 'first'>>;
  landCompensationPayments?: Resolver<Maybe<ResolversTypes['LandCompensationPaymentConnection']>, ParentType, ContextType, RequireFields<QueryLandCompensationPaymentsArgs, 'first'>>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<QueryLandParcelsArgs, 'first'>>;
  machinerySubsidies?: Resolver<Maybe<ResolversTypes['MachinerySubsidyConnection']>, ParentType, ContextType, RequireFields<QueryMachinerySubsidiesArgs, 'first'>>;
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
  farmlandSubsidyPayments?: Resolver<Maybe<ResolversTypes['FarmlandSubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<VillageFarmlandSubsidyPaymentsArgs, 'first'>>;
  landCompensationPayments?: Resolver<Maybe<ResolversTypes['LandCompensationPaymentConnection']>, ParentType, ContextType, RequireFields<VillageLandCompensationPaymentsArgs, 'first'>>;
  landParcels?: Resolver<Maybe<ResolversTypes['LandParcelConnection']>, ParentType, ContextType, RequireFields<VillageLandParcelsArgs, 'first'>>;
  machinerySubsidies?: Resolver<Maybe<ResolversTypes['MachinerySubsidyConnection']>, ParentType, ContextType, RequireFields<VillageMachinerySubsidiesArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FarmlandSubsidyPayment?: FarmlandSubsidyPaymentResolvers<ContextType>;
  FarmlandSubsidyPaymentConnection?: FarmlandSubsidyPaymentConnectionResolvers<ContextType>;
  FarmlandSubsidyPaymentEdge?: FarmlandSubsidyPaymentEdgeResolvers<ContextType>;
  FarmlandSubsidyPaymentGroup?: FarmlandSubsidyPaymentGroupResolvers<ContextType>;
  FarmlandSubsidyPaymentGroupConnection?: FarmlandSubsidyPaymentGroupConnectionResolvers<ContextType>;
  FarmlandSubsidyPaymentGroupEdge?: FarmlandSubsidyPaymentGroupEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  LandCompensationPayment?: LandCompensationPaymentResolvers<ContextType>;
  LandCompensationPaymentConnection?: LandCompensationPaymentConnectionResolvers<ContextType>;
  LandCompensationPaymentEdge?: LandCompensationPaymentEdgeResolvers<ContextType>;
  LandCompensationPaymentGroup?: LandCompensationPaymentGroupResolvers<ContextType>;
  LandCompensationPaymentGroupConnection?: LandCompensationPaymentGroupConnectionResolvers<ContextType>;
  LandCompensationPaymentGroupEdge?: LandCompensationPaymentGroupEdgeResolvers<ContextType>;
  LandParcel?: LandParcelResolvers<ContextType>;
  LandParcelConnection?: LandParcelConnectionResolvers<ContextType>;
  LandParcelEdge?: LandParcelEdgeResolvers<ContextType>;
  LandParcelGroup?: LandParcelGroupResolvers<ContextType>;
  LandParcelGroupConnection?: LandParcelGroupConnectionResolvers<ContextType>;
  LandParcelGroupEdge?: LandParcelGroupEdgeResolvers<ContextType>;
  MachinerySubsidy?: MachinerySubsidyResolvers<ContextType>;
  MachinerySubsidyConnection?: MachinerySubsidyConnectionResolvers<ContextType>;
  MachinerySubsidyEdge?: MachinerySubsidyEdgeResolvers<ContextType>;
  MachinerySubsidyGroup?: MachinerySubsidyGroupResolvers<ContextType>;
  MachinerySubsidyGroupConnection?: MachinerySubsidyGroupConnectionResolvers<ContextType>;
  MachinerySubsidyGroupEdge?: MachinerySubsidyGroupEdgeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

