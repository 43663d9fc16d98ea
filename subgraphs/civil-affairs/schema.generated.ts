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

/** 收款账户的户主 | Whose account a payment goes to */
export type AllowanceAccountHolder =
  /** 监护人 | The guardian */
  | 'GUARDIAN'
  /** 同户成员 | A member of the same household */
  | 'HOUSEHOLD_MEMBER'
  /** 供养或托养机构 | A home or institution that cares for the recipient */
  | 'INSTITUTION'
  /** 领取人本人 | The recipient */
  | 'RECIPIENT';

/** AllowanceAccountHolder 条件 | Condition on AllowanceAccountHolder */
export type AllowanceAccountHolderFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AllowanceAccountHolder>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AllowanceAccountHolder>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 批次类型 | Kinds of payment batch */
export type AllowanceBatchKind =
  /** 预发：为以后月份发放 | In advance, for later months */
  | 'ADVANCE'
  /** 补发：为以前月份发放 | Arrears, for earlier months */
  | 'ARREARS'
  /** 更正：冲抵或调整以前的发放 | A correction of an earlier payment */
  | 'CORRECTION'
  /** 正常发放 | The regular payment of the month */
  | 'NORMAL'
  /** 退回：银行退票或领取人退还 | Returned by the bank or the recipient */
  | 'RETURNED';

/** AllowanceBatchKind 条件 | Condition on AllowanceBatchKind */
export type AllowanceBatchKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AllowanceBatchKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AllowanceBatchKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 批次文件中的一笔；证件号码已换成关联标识 | A payment of such a file; its number has become a token */
export type AllowanceBatchRow = {
  __typename?: 'AllowanceBatchRow';
  /** 种类，见 AllowanceScheme | Its kind, a value of AllowanceScheme */
  kind: Scalars['String']['output'];
  /** 行号 | Its line */
  line: Scalars['Int']['output'];
  /** 所属月份 | The month that it is for */
  month: Scalars['Month']['output'];
  /** 领取人的关联标识；无可用身份为空 | Token of the payee; null without a usable identity */
  recipient?: Maybe<Scalars['String']['output']>;
};

/** 补贴发放：一行是一次发放 | Allowance payments: one row a payment */
export type AllowancePayment = {
  __typename?: 'AllowancePayment';
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 收款账户属于谁 | Whose account it is */
  accountHolder?: Maybe<AllowanceAccountHolder>;
  /** 收款账号 | Account number as written here */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  amount: Scalars['Money']['output'];
  /** 批次类型 | Kind of batch */
  batchKind: AllowanceBatchKind;
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  coversFrom?: Maybe<Scalars['Month']['output']>;
  /** 覆盖月份止 | Last month covered */
  coversTo?: Maybe<Scalars['Month']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 代领的监护人 | The guardian who receives it for the recipient */
  guardian?: Maybe<Person>;
  /** 监护人没有关联标识的原因 | Why there is no link token of the guardian */
  guardianFault?: Maybe<IdentityFault>;
  /** 登记的监护人姓名 | Name of the guardian as written here */
  guardianName?: Maybe<Scalars['String']['output']>;
  /** 按户发放的保障人数 | Number of persons it was calculated for, if paid to a household */
  headCount?: Maybe<Scalars['Int']['output']>;
  /** 领取人所在户；按户发放的为该户 | The household it was paid to, or the recipient's */
  household?: Maybe<Household>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  month: Scalars['Month']['output'];
  /** 发放日期 | The day it was paid */
  paidOn: Scalars['Date']['output'];
  /** 发放流水号 | Serial number of the payment */
  paymentNumber?: Maybe<Scalars['String']['output']>;
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
  scheme: AllowanceScheme;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 补贴发放的一页 | A page of allowancePayments */
export type AllowancePaymentConnection = {
  __typename?: 'AllowancePaymentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<AllowancePaymentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<AllowancePaymentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<AllowancePayment>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 补贴发放的一页 | A page of allowancePayments */
export type AllowancePaymentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AllowancePaymentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AllowancePaymentHaving>;
  orderBy?: InputMaybe<Array<AllowancePaymentGroupOrder>>;
};


/** 补贴发放的一页 | A page of allowancePayments */
export type AllowancePaymentConnectionKeysArgs = {
  by?: InputMaybe<AllowancePaymentRole>;
  having?: InputMaybe<AllowancePaymentHaving>;
  of: SubjectType;
  role?: InputMaybe<AllowancePaymentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<AllowancePaymentValue>;
};

/** 补贴发放中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of allowancePayments */
export type AllowancePaymentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<AllowancePaymentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<AllowancePaymentRole>;
};

/** 补贴发放的一行及其游标 | A row of allowancePayments with its cursor */
export type AllowancePaymentEdge = {
  __typename?: 'AllowancePaymentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: AllowancePayment;
};

/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroup = {
  __typename?: 'AllowancePaymentGroup';
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


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupAverageArgs = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupDistinctArgs = {
  field: AllowancePaymentGroupField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupMaxArgs = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupMedianArgs = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupMinArgs = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupQ1Args = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupQ3Args = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupStddevArgs = {
  field: AllowancePaymentValueField;
};


/** 补贴发放的一个组 | A group of allowancePayments */
export type AllowancePaymentGroupSumArgs = {
  field: AllowancePaymentValueField;
};

/** 补贴发放分组的一页 | A page of groups of allowancePayments */
export type AllowancePaymentGroupConnection = {
  __typename?: 'AllowancePaymentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<AllowancePaymentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<AllowancePaymentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 补贴发放的一个组及其游标 | A group of allowancePayments with its cursor */
export type AllowancePaymentGroupEdge = {
  __typename?: 'AllowancePaymentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: AllowancePaymentGroup;
};

/** 补贴发放的分组依据：字段或角色 | What allowancePayments can be grouped by: fields and roles */
export type AllowancePaymentGroupField =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 收款账户属于谁 | Whose account it is */
  | 'ACCOUNT_HOLDER'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  | 'AMOUNT'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  | 'COVERS_FROM'
  /** 覆盖月份止 | Last month covered */
  | 'COVERS_TO'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 代领的监护人 | The guardian who receives it for the recipient */
  | 'GUARDIAN'
  /** 监护人没有关联标识的原因 | Why there is no link token of the guardian */
  | 'GUARDIAN_FAULT'
  /** 登记的监护人姓名 | Name of the guardian as written here */
  | 'GUARDIAN_NAME'
  /** 按户发放的保障人数 | Number of persons it was calculated for, if paid to a household */
  | 'HEAD_COUNT'
  /** 领取人所在户；按户发放的为该户 | The household it was paid to, or the recipient's */
  | 'HOUSEHOLD'
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 发放流水号 | Serial number of the payment */
  | 'PAYMENT_NUMBER'
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
  | 'VILLAGE';

/** 补贴发放分组的排序：恰好一项，及方向 | Order of groups of allowancePayments: exactly one, and which way */
export type AllowancePaymentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<AllowancePaymentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<AllowancePaymentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AllowancePaymentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<AllowancePaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AllowancePaymentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<AllowancePaymentValueField>;
};

/** 补贴发放的一个分组依据 | One of the things allowancePayments is grouped by */
export type AllowancePaymentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: AllowancePaymentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 补贴发放中一组行的条件，须同时满足 | Condition on a group of rows of allowancePayments; all that is given must hold */
export type AllowancePaymentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<AllowancePaymentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<AllowancePaymentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AllowancePaymentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<AllowancePaymentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<AllowancePaymentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<AllowancePaymentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<AllowancePaymentMeasure>;
};

/** 补贴发放中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of allowancePayments; values as text, like 1200.00 or 2025-03 */
export type AllowancePaymentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: AllowancePaymentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 补贴发放的排序 | Order of allowancePayments */
export type AllowancePaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: AllowancePaymentOrderField;
};

/** 补贴发放可排序的字段 | What allowancePayments can be ordered by */
export type AllowancePaymentOrderField =
  /** 收款账户属于谁 | Whose account it is */
  | 'ACCOUNT_HOLDER'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  | 'AMOUNT'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  | 'COVERS_FROM'
  /** 覆盖月份止 | Last month covered */
  | 'COVERS_TO'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 监护人没有关联标识的原因 | Why there is no link token of the guardian */
  | 'GUARDIAN_FAULT'
  /** 登记的监护人姓名 | Name of the guardian as written here */
  | 'GUARDIAN_NAME'
  /** 按户发放的保障人数 | Number of persons it was calculated for, if paid to a household */
  | 'HEAD_COUNT'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 发放流水号 | Serial number of the payment */
  | 'PAYMENT_NUMBER'
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
  | 'UPDATED_AT';

/** 补贴发放中主体的角色 | Roles of the subjects of allowancePayments */
export type AllowancePaymentRole =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 代领的监护人 | The guardian who receives it for the recipient */
  | 'GUARDIAN'
  /** 领取人所在户；按户发放的为该户 | The household it was paid to, or the recipient's */
  | 'HOUSEHOLD'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 补贴发放中随标识附带的数值，恰好一项 | The number that allowancePayments gives with each token: exactly one */
export type AllowancePaymentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AllowancePaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AllowancePaymentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<AllowancePaymentValueField>;
};

/** 补贴发放可度量的字段 | What can be measured of allowancePayments */
export type AllowancePaymentValueField =
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  | 'AMOUNT'
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  | 'COVERS_FROM'
  /** 覆盖月份止 | Last month covered */
  | 'COVERS_TO'
  /** 按户发放的保障人数 | Number of persons it was calculated for, if paid to a household */
  | 'HEAD_COUNT'
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 补贴发放的筛选条件，各项须同时满足 | Filter of allowancePayments; all that is given must hold */
export type AllowancePaymentWhere = {
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: InputMaybe<HashFilter>;
  /** 收款账户属于谁 | Whose account it is */
  accountHolder?: InputMaybe<AllowanceAccountHolderFilter>;
  /** 收款账号 | Account number as written here */
  accountNumber?: InputMaybe<StringFilter>;
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<AllowancePaymentWhere>>;
  /** 批次类型 | Kind of batch */
  batchKind?: InputMaybe<AllowanceBatchKindFilter>;
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  coversFrom?: InputMaybe<MonthFilter>;
  /** 覆盖月份止 | Last month covered */
  coversTo?: InputMaybe<MonthFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 代领的监护人 | The guardian who receives it for the recipient */
  guardian?: InputMaybe<SubjectFilter>;
  /** 监护人没有关联标识的原因 | Why there is no link token of the guardian */
  guardianFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的监护人姓名 | Name of the guardian as written here */
  guardianName?: InputMaybe<StringFilter>;
  /** 按户发放的保障人数 | Number of persons it was calculated for, if paid to a household */
  headCount?: InputMaybe<IntFilter>;
  /** 领取人所在户；按户发放的为该户 | The household it was paid to, or the recipient's */
  household?: InputMaybe<SubjectFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<AllowancePaymentWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<AllowancePaymentWhere>>;
  /** 发放日期 | The day it was paid */
  paidOn?: InputMaybe<DateFilter>;
  /** 发放流水号 | Serial number of the payment */
  paymentNumber?: InputMaybe<StringFilter>;
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
  scheme?: InputMaybe<AllowanceSchemeFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 补贴项目；孤儿类项目涉及未成年人，不公开 | Allowance schemes; those of orphans concern minors and are not public */
export type AllowanceScheme =
  /** 事实无人抚养儿童生活费 | Living allowance for children whom nobody raises */
  | 'DE_FACTO_ORPHAN'
  /** 困难老年人补贴 | Allowance for the elderly in difficulty */
  | 'DIFFICULT_ELDERLY'
  /** 高龄老年人健康关爱金 | Health care allowance for the very old */
  | 'ELDERLY_CARE'
  /** 特困人员供养 | Support of persons in extreme poverty */
  | 'EXTREME_POVERTY'
  /** 离任村干部补贴 | Allowance for former village officials */
  | 'FORMER_OFFICIAL'
  /** 丧葬补贴 | Funeral grant */
  | 'FUNERAL'
  /** 最低生活保障 | Minimum living allowance */
  | 'MINIMUM_LIVING'
  /** 低保边缘家庭补助 | Aid to households near the minimum */
  | 'NEAR_POVERTY'
  /** 孤儿基本生活费 | Living allowance for orphans */
  | 'ORPHAN'
  /** 临时救助 | Temporary relief */
  | 'TEMPORARY';

/** AllowanceScheme 条件 | Condition on AllowanceScheme */
export type AllowanceSchemeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AllowanceScheme>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AllowanceScheme>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 保障标准：一行是一个项目、一档、一段时间的标准 | Standards: one row a scheme, tier and time */
export type AllowanceStandard = {
  __typename?: 'AllowanceStandard';
  /** 年龄起（周岁，含） | From this age on, in full years */
  ageFrom?: Maybe<Scalars['Int']['output']>;
  /** 年龄止（周岁，含） | Up to this age, in full years */
  ageTo?: Maybe<Scalars['Int']['output']>;
  /** 每月标准（元）；一次性项目为每次 | Yuan a month; of what is paid once, each time */
  amount: Scalars['Money']['output'];
  /** 依据 | Basis */
  basis?: Maybe<Scalars['String']['output']>;
  /** 适用的区划代码 | Division code of where it holds */
  divisionCode: Scalars['String']['output'];
  /** 执行起始月 | First month it holds */
  fromMonth: Scalars['Month']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 每月发放日；遇周末提前 | Day of the month by which it is paid; before a weekend */
  payDay?: Maybe<Scalars['Int']['output']>;
  /** 补贴项目 | Scheme */
  scheme: AllowanceScheme;
  /** 档次 | Tier */
  tier: Scalars['String']['output'];
  /** 计发单位 | What the amount is for */
  unit: StandardUnit;
  /** 执行终止月；为空表示现行 | Last month it held; null while it holds */
  untilMonth?: Maybe<Scalars['Month']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 保障标准的一页 | A page of allowanceStandards */
export type AllowanceStandardConnection = {
  __typename?: 'AllowanceStandardConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<AllowanceStandardEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<AllowanceStandardGroupConnection>;
  /** 行 | Rows */
  nodes: Array<AllowanceStandard>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 保障标准的一页 | A page of allowanceStandards */
export type AllowanceStandardConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AllowanceStandardGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AllowanceStandardHaving>;
  orderBy?: InputMaybe<Array<AllowanceStandardGroupOrder>>;
};

/** 保障标准中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of allowanceStandards */
export type AllowanceStandardDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<AllowanceStandardGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 保障标准的一行及其游标 | A row of allowanceStandards with its cursor */
export type AllowanceStandardEdge = {
  __typename?: 'AllowanceStandardEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: AllowanceStandard;
};

/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroup = {
  __typename?: 'AllowanceStandardGroup';
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


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupAverageArgs = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupDistinctArgs = {
  field: AllowanceStandardGroupField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupMaxArgs = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupMedianArgs = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupMinArgs = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupQ1Args = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupQ3Args = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupStddevArgs = {
  field: AllowanceStandardValueField;
};


/** 保障标准的一个组 | A group of allowanceStandards */
export type AllowanceStandardGroupSumArgs = {
  field: AllowanceStandardValueField;
};

/** 保障标准分组的一页 | A page of groups of allowanceStandards */
export type AllowanceStandardGroupConnection = {
  __typename?: 'AllowanceStandardGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<AllowanceStandardGroupEdge>;
  /** 组 | Groups */
  nodes: Array<AllowanceStandardGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 保障标准的一个组及其游标 | A group of allowanceStandards with its cursor */
export type AllowanceStandardGroupEdge = {
  __typename?: 'AllowanceStandardGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: AllowanceStandardGroup;
};

/** 保障标准的分组依据：字段或角色 | What allowanceStandards can be grouped by: fields and roles */
export type AllowanceStandardGroupField =
  /** 年龄起（周岁，含） | From this age on, in full years */
  | 'AGE_FROM'
  /** 年龄止（周岁，含） | Up to this age, in full years */
  | 'AGE_TO'
  /** 每月标准（元）；一次性项目为每次 | Yuan a month; of what is paid once, each time */
  | 'AMOUNT'
  /** 依据 | Basis */
  | 'BASIS'
  /** 适用的区划代码 | Division code of where it holds */
  | 'DIVISION_CODE'
  /** 执行起始月 | First month it holds */
  | 'FROM_MONTH'
  /** 每月发放日；遇周末提前 | Day of the month by which it is paid; before a weekend */
  | 'PAY_DAY'
  /** 补贴项目 | Scheme */
  | 'SCHEME'
  /** 档次 | Tier */
  | 'TIER'
  /** 计发单位 | What the amount is for */
  | 'UNIT'
  /** 执行终止月；为空表示现行 | Last month it held; null while it holds */
  | 'UNTIL_MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 保障标准分组的排序：恰好一项，及方向 | Order of groups of allowanceStandards: exactly one, and which way */
export type AllowanceStandardGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<AllowanceStandardValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<AllowanceStandardGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AllowanceStandardValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<AllowanceStandardValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AllowanceStandardValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<AllowanceStandardValueField>;
};

/** 保障标准的一个分组依据 | One of the things allowanceStandards is grouped by */
export type AllowanceStandardGrouping = {
  /** 字段或角色 | A field, or a role */
  field: AllowanceStandardGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 保障标准中一组行的条件，须同时满足 | Condition on a group of rows of allowanceStandards; all that is given must hold */
export type AllowanceStandardHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<AllowanceStandardMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<AllowanceStandardDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AllowanceStandardMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<AllowanceStandardMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<AllowanceStandardMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<AllowanceStandardGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<AllowanceStandardMeasure>;
};

/** 保障标准中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of allowanceStandards; values as text, like 1200.00 or 2025-03 */
export type AllowanceStandardMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: AllowanceStandardValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 保障标准的排序 | Order of allowanceStandards */
export type AllowanceStandardOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: AllowanceStandardOrderField;
};

/** 保障标准可排序的字段 | What allowanceStandards can be ordered by */
export type AllowanceStandardOrderField =
  /** 年龄起（周岁，含） | From this age on, in full years */
  | 'AGE_FROM'
  /** 年龄止（周岁，含） | Up to this age, in full years */
  | 'AGE_TO'
  /** 每月标准（元）；一次性项目为每次 | Yuan a month; of what is paid once, each time */
  | 'AMOUNT'
  /** 依据 | Basis */
  | 'BASIS'
  /** 适用的区划代码 | Division code of where it holds */
  | 'DIVISION_CODE'
  /** 执行起始月 | First month it holds */
  | 'FROM_MONTH'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 每月发放日；遇周末提前 | Day of the month by which it is paid; before a weekend */
  | 'PAY_DAY'
  /** 补贴项目 | Scheme */
  | 'SCHEME'
  /** 档次 | Tier */
  | 'TIER'
  /** 计发单位 | What the amount is for */
  | 'UNIT'
  /** 执行终止月；为空表示现行 | Last month it held; null while it holds */
  | 'UNTIL_MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 保障标准可度量的字段 | What can be measured of allowanceStandards */
export type AllowanceStandardValueField =
  /** 年龄起（周岁，含） | From this age on, in full years */
  | 'AGE_FROM'
  /** 年龄止（周岁，含） | Up to this age, in full years */
  | 'AGE_TO'
  /** 每月标准（元）；一次性项目为每次 | Yuan a month; of what is paid once, each time */
  | 'AMOUNT'
  /** 执行起始月 | First month it holds */
  | 'FROM_MONTH'
  /** 每月发放日；遇周末提前 | Day of the month by which it is paid; before a weekend */
  | 'PAY_DAY'
  /** 执行终止月；为空表示现行 | Last month it held; null while it holds */
  | 'UNTIL_MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 保障标准的筛选条件，各项须同时满足 | Filter of allowanceStandards; all that is given must hold */
export type AllowanceStandardWhere = {
  /** 年龄起（周岁，含） | From this age on, in full years */
  ageFrom?: InputMaybe<IntFilter>;
  /** 年龄止（周岁，含） | Up to this age, in full years */
  ageTo?: InputMaybe<IntFilter>;
  /** 每月标准（元）；一次性项目为每次 | Yuan a month; of what is paid once, each time */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<AllowanceStandardWhere>>;
  /** 依据 | Basis */
  basis?: InputMaybe<StringFilter>;
  /** 适用的区划代码 | Division code of where it holds */
  divisionCode?: InputMaybe<StringFilter>;
  /** 执行起始月 | First month it holds */
  fromMonth?: InputMaybe<MonthFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<AllowanceStandardWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<AllowanceStandardWhere>>;
  /** 每月发放日；遇周末提前 | Day of the month by which it is paid; before a weekend */
  payDay?: InputMaybe<IntFilter>;
  /** 补贴项目 | Scheme */
  scheme?: InputMaybe<AllowanceSchemeFilter>;
  /** 档次 | Tier */
  tier?: InputMaybe<StringFilter>;
  /** 计发单位 | What the amount is for */
  unit?: InputMaybe<StandardUnitFilter>;
  /** 执行终止月；为空表示现行 | Last month it held; null while it holds */
  untilMonth?: InputMaybe<MonthFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 低保、特困、边缘家庭：一行是一户一个月 | Households on minimum living, extreme poverty or near poverty assistance: one row a household and month */
export type AssistanceHousehold = {
  __typename?: 'AssistanceHousehold';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 停止之日 | Until when */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 户主 | The head */
  head?: Maybe<Person>;
  /** 保障人数 | Number of persons it is calculated for */
  headCount: Scalars['Int']['output'];
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  headFault?: Maybe<IdentityFault>;
  /** 登记的户主证件号码 | Identity number of the head as written here */
  headIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  headMaskedName?: Maybe<Scalars['String']['output']>;
  /** 登记的户主姓名 | Name of the head as written here */
  headName?: Maybe<Scalars['String']['output']>;
  /** 救助家庭 | The household */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 救助类别 | Kind of assistance */
  kind: AssistanceKind;
  /** 保障对象（含户主） | The persons it is for, with the head */
  member?: Maybe<Array<Person>>;
  /** 月份 | Month */
  month: Scalars['Month']['output'];
  /** 月保障金额（元） | Amount a month in yuan */
  monthlyAmount: Scalars['Money']['output'];
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 开始享受之日 | Since when */
  startedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 | Status */
  status: AssistanceStatus;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 救助家庭的一页 | A page of assistanceHouseholds */
export type AssistanceHouseholdConnection = {
  __typename?: 'AssistanceHouseholdConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<AssistanceHouseholdEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<AssistanceHouseholdGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<AssistanceHousehold>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 救助家庭的一页 | A page of assistanceHouseholds */
export type AssistanceHouseholdConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<AssistanceHouseholdGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<AssistanceHouseholdHaving>;
  orderBy?: InputMaybe<Array<AssistanceHouseholdGroupOrder>>;
};


/** 救助家庭的一页 | A page of assistanceHouseholds */
export type AssistanceHouseholdConnectionKeysArgs = {
  by?: InputMaybe<AssistanceHouseholdRole>;
  having?: InputMaybe<AssistanceHouseholdHaving>;
  of: SubjectType;
  role?: InputMaybe<AssistanceHouseholdRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<AssistanceHouseholdValue>;
};

/** 救助家庭中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of assistanceHouseholds */
export type AssistanceHouseholdDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<AssistanceHouseholdGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<AssistanceHouseholdRole>;
};

/** 救助家庭的一行及其游标 | A row of assistanceHouseholds with its cursor */
export type AssistanceHouseholdEdge = {
  __typename?: 'AssistanceHouseholdEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: AssistanceHousehold;
};

/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroup = {
  __typename?: 'AssistanceHouseholdGroup';
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


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupAverageArgs = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupDistinctArgs = {
  field: AssistanceHouseholdGroupField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupMaxArgs = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupMedianArgs = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupMinArgs = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupQ1Args = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupQ3Args = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupStddevArgs = {
  field: AssistanceHouseholdValueField;
};


/** 救助家庭的一个组 | A group of assistanceHouseholds */
export type AssistanceHouseholdGroupSumArgs = {
  field: AssistanceHouseholdValueField;
};

/** 救助家庭分组的一页 | A page of groups of assistanceHouseholds */
export type AssistanceHouseholdGroupConnection = {
  __typename?: 'AssistanceHouseholdGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<AssistanceHouseholdGroupEdge>;
  /** 组 | Groups */
  nodes: Array<AssistanceHouseholdGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 救助家庭的一个组及其游标 | A group of assistanceHouseholds with its cursor */
export type AssistanceHouseholdGroupEdge = {
  __typename?: 'AssistanceHouseholdGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: AssistanceHouseholdGroup;
};

/** 救助家庭的分组依据：字段或角色 | What assistanceHouseholds can be grouped by: fields and roles */
export type AssistanceHouseholdGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 停止之日 | Until when */
  | 'ENDED_ON'
  /** 户主 | The head */
  | 'HEAD'
  /** 保障人数 | Number of persons it is calculated for */
  | 'HEAD_COUNT'
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  | 'HEAD_FAULT'
  /** 登记的户主证件号码 | Identity number of the head as written here */
  | 'HEAD_IDENTITY_NUMBER'
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  | 'HEAD_MASKED_NAME'
  /** 登记的户主姓名 | Name of the head as written here */
  | 'HEAD_NAME'
  /** 救助家庭 | The household */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 救助类别 | Kind of assistance */
  | 'KIND'
  /** 保障对象（含户主） | The persons it is for, with the head */
  | 'MEMBER'
  /** 月份 | Month */
  | 'MONTH'
  /** 月保障金额（元） | Amount a month in yuan */
  | 'MONTHLY_AMOUNT'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 开始享受之日 | Since when */
  | 'STARTED_ON'
  /** 状态 | Status */
  | 'STATUS'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 救助家庭分组的排序：恰好一项，及方向 | Order of groups of assistanceHouseholds: exactly one, and which way */
export type AssistanceHouseholdGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<AssistanceHouseholdValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<AssistanceHouseholdGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AssistanceHouseholdValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<AssistanceHouseholdValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AssistanceHouseholdValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<AssistanceHouseholdValueField>;
};

/** 救助家庭的一个分组依据 | One of the things assistanceHouseholds is grouped by */
export type AssistanceHouseholdGrouping = {
  /** 字段或角色 | A field, or a role */
  field: AssistanceHouseholdGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 救助家庭中一组行的条件，须同时满足 | Condition on a group of rows of assistanceHouseholds; all that is given must hold */
export type AssistanceHouseholdHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<AssistanceHouseholdMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<AssistanceHouseholdDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AssistanceHouseholdMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<AssistanceHouseholdMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<AssistanceHouseholdMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<AssistanceHouseholdGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<AssistanceHouseholdMeasure>;
};

/** 救助家庭中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of assistanceHouseholds; values as text, like 1200.00 or 2025-03 */
export type AssistanceHouseholdMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: AssistanceHouseholdValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 救助家庭的排序 | Order of assistanceHouseholds */
export type AssistanceHouseholdOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: AssistanceHouseholdOrderField;
};

/** 救助家庭可排序的字段 | What assistanceHouseholds can be ordered by */
export type AssistanceHouseholdOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 停止之日 | Until when */
  | 'ENDED_ON'
  /** 保障人数 | Number of persons it is calculated for */
  | 'HEAD_COUNT'
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  | 'HEAD_FAULT'
  /** 登记的户主证件号码 | Identity number of the head as written here */
  | 'HEAD_IDENTITY_NUMBER'
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  | 'HEAD_MASKED_NAME'
  /** 登记的户主姓名 | Name of the head as written here */
  | 'HEAD_NAME'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 救助类别 | Kind of assistance */
  | 'KIND'
  /** 月份 | Month */
  | 'MONTH'
  /** 月保障金额（元） | Amount a month in yuan */
  | 'MONTHLY_AMOUNT'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 开始享受之日 | Since when */
  | 'STARTED_ON'
  /** 状态 | Status */
  | 'STATUS'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 救助家庭中主体的角色 | Roles of the subjects of assistanceHouseholds */
export type AssistanceHouseholdRole =
  /** 户主 | The head */
  | 'HEAD'
  /** 救助家庭 | The household */
  | 'HOUSEHOLD'
  /** 保障对象（含户主） | The persons it is for, with the head */
  | 'MEMBER'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 救助家庭中随标识附带的数值，恰好一项 | The number that assistanceHouseholds gives with each token: exactly one */
export type AssistanceHouseholdValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<AssistanceHouseholdValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<AssistanceHouseholdValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<AssistanceHouseholdValueField>;
};

/** 救助家庭可度量的字段 | What can be measured of assistanceHouseholds */
export type AssistanceHouseholdValueField =
  /** 停止之日 | Until when */
  | 'ENDED_ON'
  /** 保障人数 | Number of persons it is calculated for */
  | 'HEAD_COUNT'
  /** 月份 | Month */
  | 'MONTH'
  /** 月保障金额（元） | Amount a month in yuan */
  | 'MONTHLY_AMOUNT'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 开始享受之日 | Since when */
  | 'STARTED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 救助家庭的筛选条件，各项须同时满足 | Filter of assistanceHouseholds; all that is given must hold */
export type AssistanceHouseholdWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<AssistanceHouseholdWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 停止之日 | Until when */
  endedOn?: InputMaybe<DateFilter>;
  /** 户主 | The head */
  head?: InputMaybe<SubjectFilter>;
  /** 保障人数 | Number of persons it is calculated for */
  headCount?: InputMaybe<IntFilter>;
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  headFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的户主证件号码 | Identity number of the head as written here */
  headIdentityNumber?: InputMaybe<StringFilter>;
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  headMaskedName?: InputMaybe<StringFilter>;
  /** 登记的户主姓名 | Name of the head as written here */
  headName?: InputMaybe<StringFilter>;
  /** 救助家庭 | The household */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 救助类别 | Kind of assistance */
  kind?: InputMaybe<AssistanceKindFilter>;
  /** 保障对象（含户主） | The persons it is for, with the head */
  member?: InputMaybe<SubjectFilter>;
  /** 月份 | Month */
  month?: InputMaybe<MonthFilter>;
  /** 月保障金额（元） | Amount a month in yuan */
  monthlyAmount?: InputMaybe<MoneyFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<AssistanceHouseholdWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<AssistanceHouseholdWhere>>;
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: InputMaybe<DateFilter>;
  /** 开始享受之日 | Since when */
  startedOn?: InputMaybe<DateFilter>;
  /** 状态 | Status */
  status?: InputMaybe<AssistanceStatusFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 救助类别 | Kinds of assistance */
export type AssistanceKind =
  /** 特困 | Extreme poverty */
  | 'EXTREME_POVERTY'
  /** 低保 | Minimum living */
  | 'MINIMUM_LIVING'
  /** 低保边缘 | Near poverty */
  | 'NEAR_POVERTY';

/** AssistanceKind 条件 | Condition on AssistanceKind */
export type AssistanceKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AssistanceKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AssistanceKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 救助状态 | Status of assistance */
export type AssistanceStatus =
  /** 在享 | Being paid */
  | 'ACTIVE'
  /** 已停止 | Ended */
  | 'ENDED'
  /** 暂停 | Suspended */
  | 'SUSPENDED';

/** AssistanceStatus 条件 | Condition on AssistanceStatus */
export type AssistanceStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AssistanceStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AssistanceStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 死亡登记：一行是一次报告；一人可有多条，日期可不同 | Deaths: one row a report; a person may have several, with different days */
export type Death = {
  __typename?: 'Death';
  /** 撤销日期（误报、错人） | When the report was cancelled as mistaken */
  cancelledOn?: Maybe<Scalars['Date']['output']>;
  /** 死亡日期 | Day of death */
  diedOn: Scalars['Date']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 死者 | The deceased */
  person?: Maybe<Person>;
  /** 死者没有关联标识的原因；为空表示有 | Why there is no link token of the deceased; null where there is one */
  personFault?: Maybe<IdentityFault>;
  /** 登记的死者证件号码 | Identity number of the deceased as written here */
  personIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的死者姓名 | Name of the deceased as written here */
  personName?: Maybe<Scalars['String']['output']>;
  /** 报告日期 | When it was reported */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 报告来源 | Who reported it */
  source: DeathSource;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 死亡登记的一页 | A page of deaths */
export type DeathConnection = {
  __typename?: 'DeathConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DeathEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DeathGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Death>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 死亡登记的一页 | A page of deaths */
export type DeathConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DeathGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DeathHaving>;
  orderBy?: InputMaybe<Array<DeathGroupOrder>>;
};


/** 死亡登记的一页 | A page of deaths */
export type DeathConnectionKeysArgs = {
  by?: InputMaybe<DeathRole>;
  having?: InputMaybe<DeathHaving>;
  of: SubjectType;
  role?: InputMaybe<DeathRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DeathValue>;
};

/** 死亡登记中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of deaths */
export type DeathDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DeathGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DeathRole>;
};

/** 死亡登记的一行及其游标 | A row of deaths with its cursor */
export type DeathEdge = {
  __typename?: 'DeathEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Death;
};

/** 死亡登记的一个组 | A group of deaths */
export type DeathGroup = {
  __typename?: 'DeathGroup';
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


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupAverageArgs = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupDistinctArgs = {
  field: DeathGroupField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupMaxArgs = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupMedianArgs = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupMinArgs = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupQ1Args = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupQ3Args = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupStddevArgs = {
  field: DeathValueField;
};


/** 死亡登记的一个组 | A group of deaths */
export type DeathGroupSumArgs = {
  field: DeathValueField;
};

/** 死亡登记分组的一页 | A page of groups of deaths */
export type DeathGroupConnection = {
  __typename?: 'DeathGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DeathGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DeathGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 死亡登记的一个组及其游标 | A group of deaths with its cursor */
export type DeathGroupEdge = {
  __typename?: 'DeathGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DeathGroup;
};

/** 死亡登记的分组依据：字段或角色 | What deaths can be grouped by: fields and roles */
export type DeathGroupField =
  /** 撤销日期（误报、错人） | When the report was cancelled as mistaken */
  | 'CANCELLED_ON'
  /** 死亡日期 | Day of death */
  | 'DIED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 死者 | The deceased */
  | 'PERSON'
  /** 死者没有关联标识的原因；为空表示有 | Why there is no link token of the deceased; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的死者证件号码 | Identity number of the deceased as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的死者姓名 | Name of the deceased as written here */
  | 'PERSON_NAME'
  /** 报告日期 | When it was reported */
  | 'REPORTED_ON'
  /** 报告来源 | Who reported it */
  | 'SOURCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 死亡登记分组的排序：恰好一项，及方向 | Order of groups of deaths: exactly one, and which way */
export type DeathGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DeathValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DeathGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DeathValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DeathValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DeathValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DeathValueField>;
};

/** 死亡登记的一个分组依据 | One of the things deaths is grouped by */
export type DeathGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DeathGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 死亡登记中一组行的条件，须同时满足 | Condition on a group of rows of deaths; all that is given must hold */
export type DeathHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DeathMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DeathDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DeathMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DeathMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DeathMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DeathGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DeathMeasure>;
};

/** 死亡登记中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of deaths; values as text, like 1200.00 or 2025-03 */
export type DeathMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DeathValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 死亡登记的排序 | Order of deaths */
export type DeathOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DeathOrderField;
};

/** 死亡登记可排序的字段 | What deaths can be ordered by */
export type DeathOrderField =
  /** 撤销日期（误报、错人） | When the report was cancelled as mistaken */
  | 'CANCELLED_ON'
  /** 死亡日期 | Day of death */
  | 'DIED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 死者没有关联标识的原因；为空表示有 | Why there is no link token of the deceased; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的死者证件号码 | Identity number of the deceased as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的死者姓名 | Name of the deceased as written here */
  | 'PERSON_NAME'
  /** 报告日期 | When it was reported */
  | 'REPORTED_ON'
  /** 报告来源 | Who reported it */
  | 'SOURCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 死亡登记中主体的角色 | Roles of the subjects of deaths */
export type DeathRole =
  /** 死者 | The deceased */
  | 'PERSON';

/** 死亡报告来源 | Sources of reports of deaths */
export type DeathSource =
  /** 法院宣告 | Declared by a court */
  | 'COURT'
  /** 家属申报 | Family */
  | 'FAMILY'
  /** 殡仪馆 | Funeral home */
  | 'FUNERAL_HOME'
  /** 医疗机构 | Hospital */
  | 'HOSPITAL'
  /** 公安户籍 | Household registration of the police */
  | 'POLICE'
  /** 村（社区）上报 | Village */
  | 'VILLAGE';

/** DeathSource 条件 | Condition on DeathSource */
export type DeathSourceFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DeathSource>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DeathSource>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 死亡登记中随标识附带的数值，恰好一项 | The number that deaths gives with each token: exactly one */
export type DeathValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DeathValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DeathValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DeathValueField>;
};

/** 死亡登记可度量的字段 | What can be measured of deaths */
export type DeathValueField =
  /** 撤销日期（误报、错人） | When the report was cancelled as mistaken */
  | 'CANCELLED_ON'
  /** 死亡日期 | Day of death */
  | 'DIED_ON'
  /** 报告日期 | When it was reported */
  | 'REPORTED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 死亡登记的筛选条件，各项须同时满足 | Filter of deaths; all that is given must hold */
export type DeathWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DeathWhere>>;
  /** 撤销日期（误报、错人） | When the report was cancelled as mistaken */
  cancelledOn?: InputMaybe<DateFilter>;
  /** 死亡日期 | Day of death */
  diedOn?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DeathWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DeathWhere>>;
  /** 死者 | The deceased */
  person?: InputMaybe<SubjectFilter>;
  /** 死者没有关联标识的原因；为空表示有 | Why there is no link token of the deceased; null where there is one */
  personFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的死者证件号码 | Identity number of the deceased as written here */
  personIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的死者姓名 | Name of the deceased as written here */
  personName?: InputMaybe<StringFilter>;
  /** 报告日期 | When it was reported */
  reportedOn?: InputMaybe<DateFilter>;
  /** 报告来源 | Who reported it */
  source?: InputMaybe<DeathSourceFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 排序方向 | Which way to sort */
export type Direction =
  /** 升序 | Smallest first */
  | 'ASC'
  /** 降序 | Largest first */
  | 'DESC';

/** 行政区划：市、区、街道（乡镇）、村（社区） | Administrative divisions: city, districts, streets and towns, villages */
export type Division = {
  __typename?: 'Division';
  /** 区划代码：市 2 位、区 6 位、街道 9 位、村 12 位 | Division code: city 2 digits, district 6, street 9, village 12 */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 层级 | Level */
  level: DivisionLevel;
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 上级区划代码 | Division code of the one above */
  parentCode?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 行政区划的一页 | A page of divisions */
export type DivisionConnection = {
  __typename?: 'DivisionConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DivisionEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DivisionGroupConnection>;
  /** 行 | Rows */
  nodes: Array<Division>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 行政区划的一页 | A page of divisions */
export type DivisionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DivisionGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DivisionHaving>;
  orderBy?: InputMaybe<Array<DivisionGroupOrder>>;
};

/** 行政区划中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of divisions */
export type DivisionDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DivisionGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 行政区划的一行及其游标 | A row of divisions with its cursor */
export type DivisionEdge = {
  __typename?: 'DivisionEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Division;
};

/** 行政区划的一个组 | A group of divisions */
export type DivisionGroup = {
  __typename?: 'DivisionGroup';
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


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupAverageArgs = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupDistinctArgs = {
  field: DivisionGroupField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupMaxArgs = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupMedianArgs = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupMinArgs = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupQ1Args = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupQ3Args = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupStddevArgs = {
  field: DivisionValueField;
};


/** 行政区划的一个组 | A group of divisions */
export type DivisionGroupSumArgs = {
  field: DivisionValueField;
};

/** 行政区划分组的一页 | A page of groups of divisions */
export type DivisionGroupConnection = {
  __typename?: 'DivisionGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DivisionGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DivisionGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 行政区划的一个组及其游标 | A group of divisions with its cursor */
export type DivisionGroupEdge = {
  __typename?: 'DivisionGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DivisionGroup;
};

/** 行政区划的分组依据：字段或角色 | What divisions can be grouped by: fields and roles */
export type DivisionGroupField =
  /** 区划代码：市 2 位、区 6 位、街道 9 位、村 12 位 | Division code: city 2 digits, district 6, street 9, village 12 */
  | 'DIVISION_CODE'
  /** 层级 | Level */
  | 'LEVEL'
  /** 名称 | Name */
  | 'NAME'
  /** 上级区划代码 | Division code of the one above */
  | 'PARENT_CODE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 行政区划分组的排序：恰好一项，及方向 | Order of groups of divisions: exactly one, and which way */
export type DivisionGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DivisionValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DivisionGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DivisionValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DivisionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DivisionValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DivisionValueField>;
};

/** 行政区划的一个分组依据 | One of the things divisions is grouped by */
export type DivisionGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DivisionGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 行政区划中一组行的条件，须同时满足 | Condition on a group of rows of divisions; all that is given must hold */
export type DivisionHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DivisionMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DivisionDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DivisionMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DivisionMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DivisionMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DivisionGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DivisionMeasure>;
};

/** 区划层级 | Levels of administrative division */
export type DivisionLevel =
  /** 市 | City */
  | 'CITY'
  /** 区 | District */
  | 'DISTRICT'
  /** 街道、乡、镇 | Street or town */
  | 'STREET'
  /** 村、社区 | Village or community */
  | 'VILLAGE';

/** DivisionLevel 条件 | Condition on DivisionLevel */
export type DivisionLevelFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DivisionLevel>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DivisionLevel>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 行政区划中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of divisions; values as text, like 1200.00 or 2025-03 */
export type DivisionMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DivisionValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 行政区划的排序 | Order of divisions */
export type DivisionOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DivisionOrderField;
};

/** 行政区划可排序的字段 | What divisions can be ordered by */
export type DivisionOrderField =
  /** 区划代码：市 2 位、区 6 位、街道 9 位、村 12 位 | Division code: city 2 digits, district 6, street 9, village 12 */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 层级 | Level */
  | 'LEVEL'
  /** 名称 | Name */
  | 'NAME'
  /** 上级区划代码 | Division code of the one above */
  | 'PARENT_CODE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 行政区划可度量的字段 | What can be measured of divisions */
export type DivisionValueField =
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 行政区划的筛选条件，各项须同时满足 | Filter of divisions; all that is given must hold */
export type DivisionWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DivisionWhere>>;
  /** 区划代码：市 2 位、区 6 位、街道 9 位、村 12 位 | Division code: city 2 digits, district 6, street 9, village 12 */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 层级 | Level */
  level?: InputMaybe<DivisionLevelFilter>;
  /** 名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DivisionWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DivisionWhere>>;
  /** 上级区划代码 | Division code of the one above */
  parentCode?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
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

/** 家庭（户）：户主与成员按居民底册 | A household: head and members as the resident register has them */
export type Household = {
  __typename?: 'Household';
  /** 户籍地址 | Address of the household */
  address?: Maybe<Scalars['String']['output']>;
  /** 补贴发放中的相关行 | Its rows in allowancePayments */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** 救助家庭中的相关行 | Its rows in assistanceHouseholds */
  assistanceHouseholds?: Maybe<AssistanceHouseholdConnection>;
  /** 户主 | Head of the household */
  head?: Maybe<Person>;
  /** 家庭关联标识 | Link token of the household */
  id: Scalars['ID']['output'];
  /** 在册成员（含户主），至多 100 人；已迁出的不在内 | Registered members with the head, 100 at most; those who moved out are not among them */
  members?: Maybe<Array<Person>>;
  /** 居民底册中的相关行 | Its rows in residents */
  residents?: Maybe<ResidentConnection>;
};


/** 家庭（户）：户主与成员按居民底册 | A household: head and members as the resident register has them */
export type HouseholdAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AllowancePaymentOrder>>;
  role?: InputMaybe<AllowancePaymentRole>;
  where?: InputMaybe<AllowancePaymentWhere>;
};


/** 家庭（户）：户主与成员按居民底册 | A household: head and members as the resident register has them */
export type HouseholdAssistanceHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssistanceHouseholdOrder>>;
  role?: InputMaybe<AssistanceHouseholdRole>;
  where?: InputMaybe<AssistanceHouseholdWhere>;
};


/** 家庭（户）：户主与成员按居民底册 | A household: head and members as the resident register has them */
export type HouseholdResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResidentOrder>>;
  role?: InputMaybe<ResidentRole>;
  where?: InputMaybe<ResidentWhere>;
};

/** 与户主关系 | Relation to the head of a household */
export type HouseholdRelation =
  /** 子女 | Child */
  | 'CHILD'
  /** 儿媳、女婿 | Child-in-law */
  | 'CHILD_IN_LAW'
  /** 孙辈 | Grandchild */
  | 'GRANDCHILD'
  /** 祖辈 | Grandparent */
  | 'GRANDPARENT'
  /** 户主 | Head */
  | 'HEAD'
  /** 其他 | Other */
  | 'OTHER'
  /** 父母 | Parent */
  | 'PARENT'
  /** 兄弟姐妹 | Sibling */
  | 'SIBLING'
  /** 配偶 | Spouse */
  | 'SPOUSE';

/** HouseholdRelation 条件 | Condition on HouseholdRelation */
export type HouseholdRelationFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<HouseholdRelation>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<HouseholdRelation>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 户公开单 | A household slip */
export type HouseholdSlip = {
  __typename?: 'HouseholdSlip';
  /** 村（社区）区划代码 | Division code of the village */
  divisionCode: Scalars['String']['output'];
  /** 有效期至 | Last day it is good for */
  expiresOn: Scalars['Date']['output'];
  /** 户主姓名（脱敏） | Masked name of the head */
  headMaskedName?: Maybe<Scalars['String']['output']>;
  /** 标识 | Id */
  id: Scalars['ID']['output'];
  /** 开具日期 | When it was issued */
  issuedOn: Scalars['Date']['output'];
  /** 最近一次打开的日期 | The day it was last opened */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 打开次数 | How often it was opened */
  openedTimes: Scalars['Int']['output'];
  /** 作废日期 | When it was revoked */
  revokedOn?: Maybe<Scalars['Date']['output']>;
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

/** 新开的户公开单 | A slip just issued */
export type IssuedSlip = {
  __typename?: 'IssuedSlip';
  /** 编码，四位一组；不再显示 | The code, in fours; not shown again */
  code: Scalars['String']['output'];
  /** 二维码内容：公开网站的地址之后接此路径；编码在 # 之后，不进入服务器日志 | For the QR code: the public site's address and this path; the code follows #, so no server's log has it */
  path: Scalars['String']['output'];
  /** 户公开单 | The slip */
  slip: HouseholdSlip;
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

/** 修改 | Changes */
export type Mutation = {
  __typename?: 'Mutation';
  /** 建立临时名单：须有身份信息权限和案号；答复为名单代号，不含任何标识 | Makes a temporary list, with the scope of identity and a case; answers a handle and no token */
  createTemporaryList?: Maybe<TemporaryList>;
  /** 开具本村一户的户公开单，此前的随即作废；编码只显示这一次 | Issues a slip for one household of the caller's village and revokes the one before; the code is shown this once */
  issueSlip?: Maybe<IssuedSlip>;
  /** 以户公开单的编码打开本户信息；不能使用的一律答复 SLIP_REFUSED | Opens one's own household by the code of a slip; whatever is wrong with it, the answer is SLIP_REFUSED */
  openSlip?: Maybe<ResidentSession>;
  /** 作废户公开单，已打开的随即失效 | Revokes a slip, and what was opened with it at once */
  revokeSlip?: Maybe<HouseholdSlip>;
  /** 停发批次中的若干笔，计入预防 | Stops payments of a batch before they are made; they count as prevented */
  stopPlannedPayments?: Maybe<Array<PlannedPayment>>;
};


/** 修改 | Changes */
export type MutationCreateTemporaryListArgs = {
  content: Scalars['String']['input'];
  format: TemporaryListFormat;
};


/** 修改 | Changes */
export type MutationIssueSlipArgs = {
  days?: InputMaybe<Scalars['Int']['input']>;
  identityNumber?: InputMaybe<Scalars['String']['input']>;
  payment?: InputMaybe<Scalars['ID']['input']>;
};


/** 修改 | Changes */
export type MutationOpenSlipArgs = {
  code: Scalars['String']['input'];
};


/** 修改 | Changes */
export type MutationRevokeSlipArgs = {
  id: Scalars['ID']['input'];
};


/** 修改 | Changes */
export type MutationStopPlannedPaymentsArgs = {
  batch: Scalars['String']['input'];
  ids: Array<Scalars['ID']['input']>;
  reason: Scalars['String']['input'];
};

/** 本户 | One's own household */
export type OwnHousehold = {
  __typename?: 'OwnHousehold';
  /** 数据截至日期 | The day up to which payments are known */
  asOf?: Maybe<Scalars['Date']['output']>;
  /** 村（社区）区划代码 | Division code of the village */
  divisionCode: Scalars['String']['output'];
  /** 户内成员，户主在前 | Its members, the head first */
  members: Array<OwnMember>;
  /** 下次发放 | What is paid next */
  nextPayments: Array<OwnNextPayment>;
  /** 本户领取的补贴，近的在前，至多 500 笔 | Payments to the household, the latest first, 500 at most */
  payments: Array<OwnPayment>;
  /** 为本户开具过的户公开单，可核对是否有他人使用 | Slips issued for this household: whether somebody else has used one */
  slips: Array<HouseholdSlip>;
  /** 村（社区）名称 | Name of the village */
  villageName?: Maybe<Scalars['String']['output']>;
};


/** 本户 | One's own household */
export type OwnHouseholdPaymentsArgs = {
  since?: InputMaybe<Scalars['Month']['input']>;
};

/** 户内一人 | One of the household */
export type OwnMember = {
  __typename?: 'OwnMember';
  /** 出生年月 | Month of birth */
  birthMonth?: Maybe<Scalars['Month']['output']>;
  /** 公民身份号码后四位 | Last four characters of the identity number */
  identityNumberEnd?: Maybe<Scalars['String']['output']>;
  /** 是否户主 | Whether it is the head */
  isHead: Scalars['Boolean']['output'];
  /** 姓名 | Name */
  name: Scalars['String']['output'];
};

/** 下次发放 | What is paid next */
export type OwnNextPayment = {
  __typename?: 'OwnNextPayment';
  /** 最迟发放日 | The day by which it is paid */
  by?: Maybe<Scalars['Date']['output']>;
  /** 所属月份 | The month it will be for */
  month: Scalars['Month']['output'];
  /** 领取人 | To whom */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** 补贴项目 | Scheme */
  scheme: AllowanceScheme;
};

/** 本户的一笔发放 | One payment to the household */
export type OwnPayment = {
  __typename?: 'OwnPayment';
  /** 收款账号后四位 | Last four characters of the account it went to */
  accountEnd?: Maybe<Scalars['String']['output']>;
  /** 金额（元）；退回为负 | Yuan; negative where it came back */
  amount: Scalars['Money']['output'];
  /** 批次类别 | Kind of batch */
  batchKind: AllowanceBatchKind;
  /** 保障人数 | Heads it is for */
  headCount?: Maybe<Scalars['Int']['output']>;
  /** 标识，可凭此反映问题 | Id, to ask about it by */
  id: Scalars['ID']['output'];
  /** 所属月份 | The month it is for */
  month: Scalars['Month']['output'];
  /** 发放日期 | When it was paid */
  paidOn: Scalars['Date']['output'];
  /** 领取人 | To whom */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** 补贴项目 | Scheme */
  scheme: AllowanceScheme;
  /** 当月适用的标准 | The standard that held that month */
  standard?: Maybe<OwnStandard>;
};

/** 一笔发放适用的标准 | The standard of one payment */
export type OwnStandard = {
  __typename?: 'OwnStandard';
  /** 每月标准（元）；一次性项目为每次 | Yuan a month; of what is paid once, each time */
  amount: Scalars['Money']['output'];
  /** 依据 | Basis */
  basis?: Maybe<Scalars['String']['output']>;
  /** 执行起始月 | First month it holds */
  fromMonth: Scalars['Month']['output'];
  /** 档次 | Tier */
  tier: Scalars['String']['output'];
  /** 计发单位 | What the amount is for */
  unit: StandardUnit;
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

/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type Person = {
  __typename?: 'Person';
  /** 住址 | Address */
  address?: Maybe<Scalars['String']['output']>;
  /** 补贴发放中的相关行 | Its rows in allowancePayments */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** 救助家庭中的相关行 | Its rows in assistanceHouseholds */
  assistanceHouseholds?: Maybe<AssistanceHouseholdConnection>;
  /** 银行账号 | Bank account number */
  bankAccount?: Maybe<Scalars['String']['output']>;
  /** 死亡登记：多条时取未撤销的最早报告；全部见 deaths | The death: of several reports the earliest that was not cancelled; deaths has them all */
  death?: Maybe<Death>;
  /** 死亡登记中的相关行 | Its rows in deaths */
  deaths?: Maybe<DeathConnection>;
  /** 所在户 | The household the person is registered in */
  household?: Maybe<Household>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 证件号码 | Identity number */
  identityNumber?: Maybe<Scalars['String']['output']>;
  /** 脱敏姓名（张*、张*三）；不满 14 周岁的不公开 | Masked name; of persons under 14 it is not public */
  maskedName?: Maybe<Scalars['String']['output']>;
  /** 姓名 | Name */
  name?: Maybe<Scalars['String']['output']>;
  /** 电话 | Phone number */
  phone?: Maybe<Scalars['String']['output']>;
  /** 待发放明细中的相关行 | Its rows in plannedPayments */
  plannedPayments?: Maybe<PlannedPaymentConnection>;
  /** 近亲属备案中的相关行 | Its rows in relativeDeclarations */
  relativeDeclarations?: Maybe<RelativeDeclarationConnection>;
  /** 户籍情况；居民底册中没有的为非本市居民；按辖区受限而查不到的为空 | Residency; who is not in the register is a non-resident; null where the reader's jurisdiction does not reach far enough to tell */
  residency?: Maybe<Residency>;
  /** 居民底册中的相关行 | Its rows in residents */
  residents?: Maybe<ResidentConnection>;
  /** 临时名单中的相关行 | Its rows in temporaryListEntries */
  temporaryListEntries?: Maybe<TemporaryListEntryConnection>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AllowancePaymentOrder>>;
  role?: InputMaybe<AllowancePaymentRole>;
  where?: InputMaybe<AllowancePaymentWhere>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonAssistanceHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssistanceHouseholdOrder>>;
  role?: InputMaybe<AssistanceHouseholdRole>;
  where?: InputMaybe<AssistanceHouseholdWhere>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonDeathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeathOrder>>;
  role?: InputMaybe<DeathRole>;
  where?: InputMaybe<DeathWhere>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonPlannedPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlannedPaymentOrder>>;
  role?: InputMaybe<PlannedPaymentRole>;
  where?: InputMaybe<PlannedPaymentWhere>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonRelativeDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelativeDeclarationOrder>>;
  role?: InputMaybe<RelativeDeclarationRole>;
  where?: InputMaybe<RelativeDeclarationWhere>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResidentOrder>>;
  role?: InputMaybe<ResidentRole>;
  where?: InputMaybe<ResidentWhere>;
};


/** 个人：民政掌握的身份与户籍情况 | A person: what civil affairs knows of identity and residency */
export type PersonTemporaryListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TemporaryListEntryOrder>>;
  role?: InputMaybe<TemporaryListEntryRole>;
  where?: InputMaybe<TemporaryListEntryWhere>;
};

/** 待发放明细：一行是即将发放的一笔，发放前预警用 | A payment that is about to be made, for checking before it is */
export type PlannedPayment = {
  __typename?: 'PlannedPayment';
  /** 金额 | Amount */
  amount: Scalars['Money']['output'];
  /** 批次号 | Number of the batch */
  batch: Scalars['String']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 所属月份 | The month it is for */
  month: Scalars['Month']['output'];
  /** 领取人 | The recipient */
  recipient?: Maybe<Person>;
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  recipientFault?: Maybe<IdentityFault>;
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  recipientIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的领取人姓名 | Name of the recipient as written here */
  recipientName?: Maybe<Scalars['String']['output']>;
  /** 补贴项目 | Scheme */
  scheme: AllowanceScheme;
  /** 状态 | Whether it is to be paid */
  status: PlannedPaymentStatus;
  /** 停发原因 | Why it was stopped */
  stopReason?: Maybe<Scalars['String']['output']>;
  /** 停发日期 | The day it was stopped */
  stoppedOn?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 待发放明细的一页 | A page of plannedPayments */
export type PlannedPaymentConnection = {
  __typename?: 'PlannedPaymentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<PlannedPaymentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<PlannedPaymentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<PlannedPayment>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 待发放明细的一页 | A page of plannedPayments */
export type PlannedPaymentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<PlannedPaymentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<PlannedPaymentHaving>;
  orderBy?: InputMaybe<Array<PlannedPaymentGroupOrder>>;
};


/** 待发放明细的一页 | A page of plannedPayments */
export type PlannedPaymentConnectionKeysArgs = {
  by?: InputMaybe<PlannedPaymentRole>;
  having?: InputMaybe<PlannedPaymentHaving>;
  of: SubjectType;
  role?: InputMaybe<PlannedPaymentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<PlannedPaymentValue>;
};

/** 待发放明细中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of plannedPayments */
export type PlannedPaymentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<PlannedPaymentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<PlannedPaymentRole>;
};

/** 待发放明细的一行及其游标 | A row of plannedPayments with its cursor */
export type PlannedPaymentEdge = {
  __typename?: 'PlannedPaymentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: PlannedPayment;
};

/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroup = {
  __typename?: 'PlannedPaymentGroup';
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


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupAverageArgs = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupDistinctArgs = {
  field: PlannedPaymentGroupField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupMaxArgs = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupMedianArgs = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupMinArgs = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupQ1Args = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupQ3Args = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupStddevArgs = {
  field: PlannedPaymentValueField;
};


/** 待发放明细的一个组 | A group of plannedPayments */
export type PlannedPaymentGroupSumArgs = {
  field: PlannedPaymentValueField;
};

/** 待发放明细分组的一页 | A page of groups of plannedPayments */
export type PlannedPaymentGroupConnection = {
  __typename?: 'PlannedPaymentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<PlannedPaymentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<PlannedPaymentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 待发放明细的一个组及其游标 | A group of plannedPayments with its cursor */
export type PlannedPaymentGroupEdge = {
  __typename?: 'PlannedPaymentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: PlannedPaymentGroup;
};

/** 待发放明细的分组依据：字段或角色 | What plannedPayments can be grouped by: fields and roles */
export type PlannedPaymentGroupField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 批次号 | Number of the batch */
  | 'BATCH'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 登记的领取人姓名 | Name of the recipient as written here */
  | 'RECIPIENT_NAME'
  /** 补贴项目 | Scheme */
  | 'SCHEME'
  /** 状态 | Whether it is to be paid */
  | 'STATUS'
  /** 停发日期 | The day it was stopped */
  | 'STOPPED_ON'
  /** 停发原因 | Why it was stopped */
  | 'STOP_REASON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 待发放明细分组的排序：恰好一项，及方向 | Order of groups of plannedPayments: exactly one, and which way */
export type PlannedPaymentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<PlannedPaymentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<PlannedPaymentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PlannedPaymentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<PlannedPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PlannedPaymentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<PlannedPaymentValueField>;
};

/** 待发放明细的一个分组依据 | One of the things plannedPayments is grouped by */
export type PlannedPaymentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: PlannedPaymentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 待发放明细中一组行的条件，须同时满足 | Condition on a group of rows of plannedPayments; all that is given must hold */
export type PlannedPaymentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<PlannedPaymentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<PlannedPaymentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PlannedPaymentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<PlannedPaymentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<PlannedPaymentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<PlannedPaymentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<PlannedPaymentMeasure>;
};

/** 待发放明细中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of plannedPayments; values as text, like 1200.00 or 2025-03 */
export type PlannedPaymentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: PlannedPaymentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 待发放明细的排序 | Order of plannedPayments */
export type PlannedPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: PlannedPaymentOrderField;
};

/** 待发放明细可排序的字段 | What plannedPayments can be ordered by */
export type PlannedPaymentOrderField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 批次号 | Number of the batch */
  | 'BATCH'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  | 'RECIPIENT_FAULT'
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  | 'RECIPIENT_IDENTITY_NUMBER'
  /** 登记的领取人姓名 | Name of the recipient as written here */
  | 'RECIPIENT_NAME'
  /** 补贴项目 | Scheme */
  | 'SCHEME'
  /** 状态 | Whether it is to be paid */
  | 'STATUS'
  /** 停发日期 | The day it was stopped */
  | 'STOPPED_ON'
  /** 停发原因 | Why it was stopped */
  | 'STOP_REASON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 待发放明细中主体的角色 | Roles of the subjects of plannedPayments */
export type PlannedPaymentRole =
  /** 领取人 | The recipient */
  | 'RECIPIENT';

/** 待发放明细的状态 | Whether a planned payment is to be paid */
export type PlannedPaymentStatus =
  /** 待发放 | To be paid */
  | 'PLANNED'
  /** 已停发（预防） | Stopped before it was paid: prevented */
  | 'STOPPED';

/** PlannedPaymentStatus 条件 | Condition on PlannedPaymentStatus */
export type PlannedPaymentStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<PlannedPaymentStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<PlannedPaymentStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 待发放明细中随标识附带的数值，恰好一项 | The number that plannedPayments gives with each token: exactly one */
export type PlannedPaymentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PlannedPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PlannedPaymentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<PlannedPaymentValueField>;
};

/** 待发放明细可度量的字段 | What can be measured of plannedPayments */
export type PlannedPaymentValueField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 停发日期 | The day it was stopped */
  | 'STOPPED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 待发放明细的筛选条件，各项须同时满足 | Filter of plannedPayments; all that is given must hold */
export type PlannedPaymentWhere = {
  /** 金额 | Amount */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<PlannedPaymentWhere>>;
  /** 批次号 | Number of the batch */
  batch?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 所属月份 | The month it is for */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<PlannedPaymentWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<PlannedPaymentWhere>>;
  /** 领取人 | The recipient */
  recipient?: InputMaybe<SubjectFilter>;
  /** 领取人没有关联标识的原因；为空表示有 | Why there is no link token of the recipient; null where there is one */
  recipientFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的领取人证件号码 | Identity number of the recipient as written here */
  recipientIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的领取人姓名 | Name of the recipient as written here */
  recipientName?: InputMaybe<StringFilter>;
  /** 补贴项目 | Scheme */
  scheme?: InputMaybe<AllowanceSchemeFilter>;
  /** 状态 | Whether it is to be paid */
  status?: InputMaybe<PlannedPaymentStatusFilter>;
  /** 停发原因 | Why it was stopped */
  stopReason?: InputMaybe<StringFilter>;
  /** 停发日期 | The day it was stopped */
  stoppedOn?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 读入即将发放的批次文件：只供发放前预警，不保存 | Reads a file of payments about to be made, for the check before paying; nothing of it is kept */
  allowanceBatch?: Maybe<Array<AllowanceBatchRow>>;
  /** 补贴发放目录 | The register allowancePayments */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** 保障标准目录 | The register allowanceStandards */
  allowanceStandards?: Maybe<AllowanceStandardConnection>;
  /** 救助家庭目录 | The register assistanceHouseholds */
  assistanceHouseholds?: Maybe<AssistanceHouseholdConnection>;
  /** 死亡登记目录 | The register deaths */
  deaths?: Maybe<DeathConnection>;
  /** 行政区划目录 | The register divisions */
  divisions?: Maybe<DivisionConnection>;
  /** 一户：各部门与其有关的行 | One household, with every department's rows about it */
  household?: Maybe<Household>;
  /** 本村已开具的户公开单，有效的在前，至多 500 张 | Slips issued in the caller's village, those that stand first, 500 at most */
  issuedSlips?: Maybe<Array<HouseholdSlip>>;
  /** 本户：凭户公开单查看 | One's own household, by a slip */
  ownHousehold?: Maybe<OwnHousehold>;
  /** 本户及其成员在审计日志中的代号 | The names that the audit log has for one's own household and its members */
  ownSubjects?: Maybe<Array<Scalars['String']['output']>>;
  /** 一个人：各部门与其有关的行 | One person, with every department's rows about them */
  person?: Maybe<Person>;
  /** 待发放明细目录 | The register plannedPayments */
  plannedPayments?: Maybe<PlannedPaymentConnection>;
  /** 近亲属备案目录 | The register relativeDeclarations */
  relativeDeclarations?: Maybe<RelativeDeclarationConnection>;
  /** 居民底册目录 | The register residents */
  residents?: Maybe<ResidentConnection>;
  /** 临时名单目录 | The register temporaryListEntries */
  temporaryListEntries?: Maybe<TemporaryListEntryConnection>;
  /** 一个村（社区）：各部门与其有关的行 | One village, with every department's rows about it */
  village?: Maybe<Village>;
  /** 村（社区）目录 | The register villages */
  villages?: Maybe<VillageConnection>;
};


/** 查询 | Queries */
export type QueryAllowanceBatchArgs = {
  content: Scalars['String']['input'];
  format: Scalars['String']['input'];
};


/** 查询 | Queries */
export type QueryAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AllowancePaymentOrder>>;
  where?: InputMaybe<AllowancePaymentWhere>;
};


/** 查询 | Queries */
export type QueryAllowanceStandardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AllowanceStandardOrder>>;
  where?: InputMaybe<AllowanceStandardWhere>;
};


/** 查询 | Queries */
export type QueryAssistanceHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssistanceHouseholdOrder>>;
  where?: InputMaybe<AssistanceHouseholdWhere>;
};


/** 查询 | Queries */
export type QueryDeathsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DeathOrder>>;
  where?: InputMaybe<DeathWhere>;
};


/** 查询 | Queries */
export type QueryDivisionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DivisionOrder>>;
  where?: InputMaybe<DivisionWhere>;
};


/** 查询 | Queries */
export type QueryHouseholdArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 | Queries */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 | Queries */
export type QueryPlannedPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PlannedPaymentOrder>>;
  where?: InputMaybe<PlannedPaymentWhere>;
};


/** 查询 | Queries */
export type QueryRelativeDeclarationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RelativeDeclarationOrder>>;
  where?: InputMaybe<RelativeDeclarationWhere>;
};


/** 查询 | Queries */
export type QueryResidentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ResidentOrder>>;
  where?: InputMaybe<ResidentWhere>;
};


/** 查询 | Queries */
export type QueryTemporaryListEntriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TemporaryListEntryOrder>>;
  where?: InputMaybe<TemporaryListEntryWhere>;
};


/** 查询 | Queries */
export type QueryVillageArgs = {
  divisionCode: Scalars['String']['input'];
};


/** 查询 | Queries */
export type QueryVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VillageOrder>>;
  where?: InputMaybe<VillageWhere>;
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

/** 近亲属备案：干部申报的享受救助的近亲属 | What officials declared about relatives who receive benefits */
export type RelativeDeclaration = {
  __typename?: 'RelativeDeclaration';
  /** 申报人 | The declarant */
  declarant?: Maybe<Person>;
  /** 申报人没有关联标识的原因；为空表示有 | Why there is no link token of the declarant; null where there is one */
  declarantFault?: Maybe<IdentityFault>;
  /** 登记的申报人证件号码 | Identity number of the declarant as written here */
  declarantIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的申报人姓名 | Name of the declarant as written here */
  declarantName?: Maybe<Scalars['String']['output']>;
  /** 备案日期 | When it was declared */
  declaredOn: Scalars['Date']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 近亲属是申报人的什么人 | What the relative is to the declarant */
  relation: RelativeRelation;
  /** 近亲属 | The relative */
  relative?: Maybe<Person>;
  /** 近亲属没有关联标识的原因；为空表示有 | Why there is no link token of the relative; null where there is one */
  relativeFault?: Maybe<IdentityFault>;
  /** 登记的近亲属证件号码 | Identity number of the relative as written here */
  relativeIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的近亲属姓名 | Name of the relative as written here */
  relativeName?: Maybe<Scalars['String']['output']>;
  /** 享受的补贴项目；为空表示全部 | The scheme concerned; null for all */
  scheme?: Maybe<AllowanceScheme>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 入户核查日期（应 100% 核查） | When the household was visited; all have to be */
  visitedOn?: Maybe<Scalars['Date']['output']>;
};

/** 近亲属备案的一页 | A page of relativeDeclarations */
export type RelativeDeclarationConnection = {
  __typename?: 'RelativeDeclarationConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<RelativeDeclarationEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<RelativeDeclarationGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<RelativeDeclaration>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 近亲属备案的一页 | A page of relativeDeclarations */
export type RelativeDeclarationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<RelativeDeclarationGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<RelativeDeclarationHaving>;
  orderBy?: InputMaybe<Array<RelativeDeclarationGroupOrder>>;
};


/** 近亲属备案的一页 | A page of relativeDeclarations */
export type RelativeDeclarationConnectionKeysArgs = {
  by?: InputMaybe<RelativeDeclarationRole>;
  having?: InputMaybe<RelativeDeclarationHaving>;
  of: SubjectType;
  role?: InputMaybe<RelativeDeclarationRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<RelativeDeclarationValue>;
};

/** 近亲属备案中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of relativeDeclarations */
export type RelativeDeclarationDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<RelativeDeclarationGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<RelativeDeclarationRole>;
};

/** 近亲属备案的一行及其游标 | A row of relativeDeclarations with its cursor */
export type RelativeDeclarationEdge = {
  __typename?: 'RelativeDeclarationEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: RelativeDeclaration;
};

/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroup = {
  __typename?: 'RelativeDeclarationGroup';
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


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupAverageArgs = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupDistinctArgs = {
  field: RelativeDeclarationGroupField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupMaxArgs = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupMedianArgs = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupMinArgs = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupQ1Args = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupQ3Args = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupStddevArgs = {
  field: RelativeDeclarationValueField;
};


/** 近亲属备案的一个组 | A group of relativeDeclarations */
export type RelativeDeclarationGroupSumArgs = {
  field: RelativeDeclarationValueField;
};

/** 近亲属备案分组的一页 | A page of groups of relativeDeclarations */
export type RelativeDeclarationGroupConnection = {
  __typename?: 'RelativeDeclarationGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<RelativeDeclarationGroupEdge>;
  /** 组 | Groups */
  nodes: Array<RelativeDeclarationGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 近亲属备案的一个组及其游标 | A group of relativeDeclarations with its cursor */
export type RelativeDeclarationGroupEdge = {
  __typename?: 'RelativeDeclarationGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: RelativeDeclarationGroup;
};

/** 近亲属备案的分组依据：字段或角色 | What relativeDeclarations can be grouped by: fields and roles */
export type RelativeDeclarationGroupField =
  /** 申报人 | The declarant */
  | 'DECLARANT'
  /** 申报人没有关联标识的原因；为空表示有 | Why there is no link token of the declarant; null where there is one */
  | 'DECLARANT_FAULT'
  /** 登记的申报人证件号码 | Identity number of the declarant as written here */
  | 'DECLARANT_IDENTITY_NUMBER'
  /** 登记的申报人姓名 | Name of the declarant as written here */
  | 'DECLARANT_NAME'
  /** 备案日期 | When it was declared */
  | 'DECLARED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 近亲属是申报人的什么人 | What the relative is to the declarant */
  | 'RELATION'
  /** 近亲属 | The relative */
  | 'RELATIVE'
  /** 近亲属没有关联标识的原因；为空表示有 | Why there is no link token of the relative; null where there is one */
  | 'RELATIVE_FAULT'
  /** 登记的近亲属证件号码 | Identity number of the relative as written here */
  | 'RELATIVE_IDENTITY_NUMBER'
  /** 登记的近亲属姓名 | Name of the relative as written here */
  | 'RELATIVE_NAME'
  /** 享受的补贴项目；为空表示全部 | The scheme concerned; null for all */
  | 'SCHEME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 入户核查日期（应 100% 核查） | When the household was visited; all have to be */
  | 'VISITED_ON';

/** 近亲属备案分组的排序：恰好一项，及方向 | Order of groups of relativeDeclarations: exactly one, and which way */
export type RelativeDeclarationGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<RelativeDeclarationValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<RelativeDeclarationGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<RelativeDeclarationValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<RelativeDeclarationValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<RelativeDeclarationValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<RelativeDeclarationValueField>;
};

/** 近亲属备案的一个分组依据 | One of the things relativeDeclarations is grouped by */
export type RelativeDeclarationGrouping = {
  /** 字段或角色 | A field, or a role */
  field: RelativeDeclarationGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 近亲属备案中一组行的条件，须同时满足 | Condition on a group of rows of relativeDeclarations; all that is given must hold */
export type RelativeDeclarationHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<RelativeDeclarationMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<RelativeDeclarationDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<RelativeDeclarationMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<RelativeDeclarationMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<RelativeDeclarationMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<RelativeDeclarationGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<RelativeDeclarationMeasure>;
};

/** 近亲属备案中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of relativeDeclarations; values as text, like 1200.00 or 2025-03 */
export type RelativeDeclarationMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: RelativeDeclarationValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 近亲属备案的排序 | Order of relativeDeclarations */
export type RelativeDeclarationOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: RelativeDeclarationOrderField;
};

/** 近亲属备案可排序的字段 | What relativeDeclarations can be ordered by */
export type RelativeDeclarationOrderField =
  /** 申报人没有关联标识的原因；为空表示有 | Why there is no link token of the declarant; null where there is one */
  | 'DECLARANT_FAULT'
  /** 登记的申报人证件号码 | Identity number of the declarant as written here */
  | 'DECLARANT_IDENTITY_NUMBER'
  /** 登记的申报人姓名 | Name of the declarant as written here */
  | 'DECLARANT_NAME'
  /** 备案日期 | When it was declared */
  | 'DECLARED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 近亲属是申报人的什么人 | What the relative is to the declarant */
  | 'RELATION'
  /** 近亲属没有关联标识的原因；为空表示有 | Why there is no link token of the relative; null where there is one */
  | 'RELATIVE_FAULT'
  /** 登记的近亲属证件号码 | Identity number of the relative as written here */
  | 'RELATIVE_IDENTITY_NUMBER'
  /** 登记的近亲属姓名 | Name of the relative as written here */
  | 'RELATIVE_NAME'
  /** 享受的补贴项目；为空表示全部 | The scheme concerned; null for all */
  | 'SCHEME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 入户核查日期（应 100% 核查） | When the household was visited; all have to be */
  | 'VISITED_ON';

/** 近亲属备案中主体的角色 | Roles of the subjects of relativeDeclarations */
export type RelativeDeclarationRole =
  /** 申报人 | The declarant */
  | 'DECLARANT'
  /** 近亲属 | The relative */
  | 'RELATIVE';

/** 近亲属备案中随标识附带的数值，恰好一项 | The number that relativeDeclarations gives with each token: exactly one */
export type RelativeDeclarationValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<RelativeDeclarationValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<RelativeDeclarationValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<RelativeDeclarationValueField>;
};

/** 近亲属备案可度量的字段 | What can be measured of relativeDeclarations */
export type RelativeDeclarationValueField =
  /** 备案日期 | When it was declared */
  | 'DECLARED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 入户核查日期（应 100% 核查） | When the household was visited; all have to be */
  | 'VISITED_ON';

/** 近亲属备案的筛选条件，各项须同时满足 | Filter of relativeDeclarations; all that is given must hold */
export type RelativeDeclarationWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<RelativeDeclarationWhere>>;
  /** 申报人 | The declarant */
  declarant?: InputMaybe<SubjectFilter>;
  /** 申报人没有关联标识的原因；为空表示有 | Why there is no link token of the declarant; null where there is one */
  declarantFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的申报人证件号码 | Identity number of the declarant as written here */
  declarantIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的申报人姓名 | Name of the declarant as written here */
  declarantName?: InputMaybe<StringFilter>;
  /** 备案日期 | When it was declared */
  declaredOn?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<RelativeDeclarationWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<RelativeDeclarationWhere>>;
  /** 近亲属是申报人的什么人 | What the relative is to the declarant */
  relation?: InputMaybe<RelativeRelationFilter>;
  /** 近亲属 | The relative */
  relative?: InputMaybe<SubjectFilter>;
  /** 近亲属没有关联标识的原因；为空表示有 | Why there is no link token of the relative; null where there is one */
  relativeFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的近亲属证件号码 | Identity number of the relative as written here */
  relativeIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的近亲属姓名 | Name of the relative as written here */
  relativeName?: InputMaybe<StringFilter>;
  /** 享受的补贴项目；为空表示全部 | The scheme concerned; null for all */
  scheme?: InputMaybe<AllowanceSchemeFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 入户核查日期（应 100% 核查） | When the household was visited; all have to be */
  visitedOn?: InputMaybe<DateFilter>;
};

/** 近亲属关系 | Relations between relatives */
export type RelativeRelation =
  /** 子女 | Child */
  | 'CHILD'
  /** 子女的配偶 | Child-in-law */
  | 'CHILD_IN_LAW'
  /** 孙辈 | Grandchild */
  | 'GRANDCHILD'
  /** 祖辈 | Grandparent */
  | 'GRANDPARENT'
  /** 其他近亲属 | Other near relative */
  | 'OTHER'
  /** 父母 | Parent */
  | 'PARENT'
  /** 配偶的父母 | Parent-in-law */
  | 'PARENT_IN_LAW'
  /** 兄弟姐妹 | Sibling */
  | 'SIBLING'
  /** 兄弟姐妹的配偶、配偶的兄弟姐妹 | Sibling-in-law */
  | 'SIBLING_IN_LAW'
  /** 配偶 | Spouse */
  | 'SPOUSE';

/** RelativeRelation 条件 | Condition on RelativeRelation */
export type RelativeRelationFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<RelativeRelation>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<RelativeRelation>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 户籍情况 | Residency */
export type Residency =
  /** 已迁出 | Moved away */
  | 'MOVED_OUT'
  /** 居民底册中没有的人 | Not in the resident register */
  | 'NON_RESIDENT'
  /** 持居住证的外来人口 | Lives here with a residence permit */
  | 'PERMIT_HOLDER'
  /** 在册居民 | Registered resident */
  | 'RESIDENT';

/** Residency 条件 | Condition on Residency */
export type ResidencyFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Residency>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<Residency>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 居民底册：一行是一人在一户的登记；同一号码登记了两个姓名的是两行 | The resident register: one row a person in a household; a number under two names is two rows */
export type Resident = {
  __typename?: 'Resident';
  /** 住址 | Address */
  address?: Maybe<Scalars['String']['output']>;
  /** 银行账号 | Bank account number */
  bankAccount?: Maybe<Scalars['String']['output']>;
  /** 出生年月 | Month of birth */
  birthMonth?: Maybe<Scalars['Month']['output']>;
  /** 书面放弃高龄关爱金之日 | When the person declined the allowance for the elderly in writing */
  careDeclinedOn?: Maybe<Scalars['Date']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 所在户 | The household */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 迁出地区划代码 | Division the person came from */
  movedFromCode?: Maybe<Scalars['String']['output']>;
  /** 迁入本村（社区）之日 | When the person moved to this village */
  movedInOn?: Maybe<Scalars['Date']['output']>;
  /** 迁出之日 | When the person moved away */
  movedOutOn?: Maybe<Scalars['Date']['output']>;
  /** 迁往地区划代码；与所属区划同区的为区内迁移 | Division the person went to; within the same district it is an internal move */
  movedToCode?: Maybe<Scalars['String']['output']>;
  /** 证件号码前两位：首次登记地的省级代码 | First two digits of the identity number: the province that issued it */
  numberArea?: Maybe<Scalars['String']['output']>;
  /** 证件号码中的出生年月 | Month of birth that the identity number has */
  numberBirthMonth?: Maybe<Scalars['Month']['output']>;
  /** 居民 | The resident */
  person?: Maybe<Person>;
  /** 居民没有关联标识的原因；为空表示有 | Why there is no link token of the resident; null where there is one */
  personFault?: Maybe<IdentityFault>;
  /** 登记的居民证件号码 | Identity number of the resident as written here */
  personIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的居民姓名 | Name of the resident as written here */
  personName?: Maybe<Scalars['String']['output']>;
  /** 电话 | Phone number */
  phone?: Maybe<Scalars['String']['output']>;
  /** 取得本市户籍之日 | Since when registered in the city */
  registeredSince?: Maybe<Scalars['Date']['output']>;
  /** 与户主关系 | Relation to the head of the household */
  relationToHead?: Maybe<HouseholdRelation>;
  /** 户籍情况 | Residency */
  residency: Residency;
  /** 性别 | Sex */
  sex?: Maybe<Sex>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 居民底册的一页 | A page of residents */
export type ResidentConnection = {
  __typename?: 'ResidentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<ResidentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<ResidentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Resident>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 居民底册的一页 | A page of residents */
export type ResidentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ResidentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ResidentHaving>;
  orderBy?: InputMaybe<Array<ResidentGroupOrder>>;
};


/** 居民底册的一页 | A page of residents */
export type ResidentConnectionKeysArgs = {
  by?: InputMaybe<ResidentRole>;
  having?: InputMaybe<ResidentHaving>;
  of: SubjectType;
  role?: InputMaybe<ResidentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<ResidentValue>;
};

/** 居民底册中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of residents */
export type ResidentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<ResidentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<ResidentRole>;
};

/** 居民底册的一行及其游标 | A row of residents with its cursor */
export type ResidentEdge = {
  __typename?: 'ResidentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Resident;
};

/** 居民底册的一个组 | A group of residents */
export type ResidentGroup = {
  __typename?: 'ResidentGroup';
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


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupAverageArgs = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupDistinctArgs = {
  field: ResidentGroupField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupMaxArgs = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupMedianArgs = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupMinArgs = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupQ1Args = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupQ3Args = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupStddevArgs = {
  field: ResidentValueField;
};


/** 居民底册的一个组 | A group of residents */
export type ResidentGroupSumArgs = {
  field: ResidentValueField;
};

/** 居民底册分组的一页 | A page of groups of residents */
export type ResidentGroupConnection = {
  __typename?: 'ResidentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<ResidentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<ResidentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 居民底册的一个组及其游标 | A group of residents with its cursor */
export type ResidentGroupEdge = {
  __typename?: 'ResidentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: ResidentGroup;
};

/** 居民底册的分组依据：字段或角色 | What residents can be grouped by: fields and roles */
export type ResidentGroupField =
  /** 住址 | Address */
  | 'ADDRESS'
  /** 银行账号 | Bank account number */
  | 'BANK_ACCOUNT'
  /** 出生年月 | Month of birth */
  | 'BIRTH_MONTH'
  /** 书面放弃高龄关爱金之日 | When the person declined the allowance for the elderly in writing */
  | 'CARE_DECLINED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 所在户 | The household */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 迁出地区划代码 | Division the person came from */
  | 'MOVED_FROM_CODE'
  /** 迁入本村（社区）之日 | When the person moved to this village */
  | 'MOVED_IN_ON'
  /** 迁出之日 | When the person moved away */
  | 'MOVED_OUT_ON'
  /** 迁往地区划代码；与所属区划同区的为区内迁移 | Division the person went to; within the same district it is an internal move */
  | 'MOVED_TO_CODE'
  /** 证件号码前两位：首次登记地的省级代码 | First two digits of the identity number: the province that issued it */
  | 'NUMBER_AREA'
  /** 证件号码中的出生年月 | Month of birth that the identity number has */
  | 'NUMBER_BIRTH_MONTH'
  /** 居民 | The resident */
  | 'PERSON'
  /** 居民没有关联标识的原因；为空表示有 | Why there is no link token of the resident; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的居民证件号码 | Identity number of the resident as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的居民姓名 | Name of the resident as written here */
  | 'PERSON_NAME'
  /** 电话 | Phone number */
  | 'PHONE'
  /** 取得本市户籍之日 | Since when registered in the city */
  | 'REGISTERED_SINCE'
  /** 与户主关系 | Relation to the head of the household */
  | 'RELATION_TO_HEAD'
  /** 户籍情况 | Residency */
  | 'RESIDENCY'
  /** 性别 | Sex */
  | 'SEX'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 居民底册分组的排序：恰好一项，及方向 | Order of groups of residents: exactly one, and which way */
export type ResidentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<ResidentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<ResidentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ResidentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<ResidentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ResidentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<ResidentValueField>;
};

/** 居民底册的一个分组依据 | One of the things residents is grouped by */
export type ResidentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: ResidentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 居民底册中一组行的条件，须同时满足 | Condition on a group of rows of residents; all that is given must hold */
export type ResidentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<ResidentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<ResidentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ResidentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<ResidentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<ResidentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<ResidentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<ResidentMeasure>;
};

/** 居民底册中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of residents; values as text, like 1200.00 or 2025-03 */
export type ResidentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: ResidentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 居民底册的排序 | Order of residents */
export type ResidentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: ResidentOrderField;
};

/** 居民底册可排序的字段 | What residents can be ordered by */
export type ResidentOrderField =
  /** 住址 | Address */
  | 'ADDRESS'
  /** 银行账号 | Bank account number */
  | 'BANK_ACCOUNT'
  /** 出生年月 | Month of birth */
  | 'BIRTH_MONTH'
  /** 书面放弃高龄关爱金之日 | When the person declined the allowance for the elderly in writing */
  | 'CARE_DECLINED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 迁出地区划代码 | Division the person came from */
  | 'MOVED_FROM_CODE'
  /** 迁入本村（社区）之日 | When the person moved to this village */
  | 'MOVED_IN_ON'
  /** 迁出之日 | When the person moved away */
  | 'MOVED_OUT_ON'
  /** 迁往地区划代码；与所属区划同区的为区内迁移 | Division the person went to; within the same district it is an internal move */
  | 'MOVED_TO_CODE'
  /** 证件号码前两位：首次登记地的省级代码 | First two digits of the identity number: the province that issued it */
  | 'NUMBER_AREA'
  /** 证件号码中的出生年月 | Month of birth that the identity number has */
  | 'NUMBER_BIRTH_MONTH'
  /** 居民没有关联标识的原因；为空表示有 | Why there is no link token of the resident; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的居民证件号码 | Identity number of the resident as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的居民姓名 | Name of the resident as written here */
  | 'PERSON_NAME'
  /** 电话 | Phone number */
  | 'PHONE'
  /** 取得本市户籍之日 | Since when registered in the city */
  | 'REGISTERED_SINCE'
  /** 与户主关系 | Relation to the head of the household */
  | 'RELATION_TO_HEAD'
  /** 户籍情况 | Residency */
  | 'RESIDENCY'
  /** 性别 | Sex */
  | 'SEX'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 居民底册中主体的角色 | Roles of the subjects of residents */
export type ResidentRole =
  /** 所在户 | The household */
  | 'HOUSEHOLD'
  /** 居民 | The resident */
  | 'PERSON';

/** 居民会话：凭户公开单得到，至多 30 分钟 | A resident's session, had by a slip, 30 minutes at most */
export type ResidentSession = {
  __typename?: 'ResidentSession';
  /** 到期时间 | When it ends */
  expiresAt: Scalars['DateTime']['output'];
  /** 令牌，用于 authorization: Bearer；只能查看本户 | The token for authorization: Bearer; good for one's own household alone */
  token: Scalars['String']['output'];
};

/** 居民底册中随标识附带的数值，恰好一项 | The number that residents gives with each token: exactly one */
export type ResidentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ResidentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ResidentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<ResidentValueField>;
};

/** 居民底册可度量的字段 | What can be measured of residents */
export type ResidentValueField =
  /** 出生年月 | Month of birth */
  | 'BIRTH_MONTH'
  /** 书面放弃高龄关爱金之日 | When the person declined the allowance for the elderly in writing */
  | 'CARE_DECLINED_ON'
  /** 迁入本村（社区）之日 | When the person moved to this village */
  | 'MOVED_IN_ON'
  /** 迁出之日 | When the person moved away */
  | 'MOVED_OUT_ON'
  /** 证件号码中的出生年月 | Month of birth that the identity number has */
  | 'NUMBER_BIRTH_MONTH'
  /** 取得本市户籍之日 | Since when registered in the city */
  | 'REGISTERED_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 居民底册的筛选条件，各项须同时满足 | Filter of residents; all that is given must hold */
export type ResidentWhere = {
  /** 住址 | Address */
  address?: InputMaybe<StringFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<ResidentWhere>>;
  /** 银行账号 | Bank account number */
  bankAccount?: InputMaybe<StringFilter>;
  /** 出生年月 | Month of birth */
  birthMonth?: InputMaybe<MonthFilter>;
  /** 书面放弃高龄关爱金之日 | When the person declined the allowance for the elderly in writing */
  careDeclinedOn?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 所在户 | The household */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 迁出地区划代码 | Division the person came from */
  movedFromCode?: InputMaybe<StringFilter>;
  /** 迁入本村（社区）之日 | When the person moved to this village */
  movedInOn?: InputMaybe<DateFilter>;
  /** 迁出之日 | When the person moved away */
  movedOutOn?: InputMaybe<DateFilter>;
  /** 迁往地区划代码；与所属区划同区的为区内迁移 | Division the person went to; within the same district it is an internal move */
  movedToCode?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<ResidentWhere>;
  /** 证件号码前两位：首次登记地的省级代码 | First two digits of the identity number: the province that issued it */
  numberArea?: InputMaybe<StringFilter>;
  /** 证件号码中的出生年月 | Month of birth that the identity number has */
  numberBirthMonth?: InputMaybe<MonthFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<ResidentWhere>>;
  /** 居民 | The resident */
  person?: InputMaybe<SubjectFilter>;
  /** 居民没有关联标识的原因；为空表示有 | Why there is no link token of the resident; null where there is one */
  personFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的居民证件号码 | Identity number of the resident as written here */
  personIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的居民姓名 | Name of the resident as written here */
  personName?: InputMaybe<StringFilter>;
  /** 电话 | Phone number */
  phone?: InputMaybe<StringFilter>;
  /** 取得本市户籍之日 | Since when registered in the city */
  registeredSince?: InputMaybe<DateFilter>;
  /** 与户主关系 | Relation to the head of the household */
  relationToHead?: InputMaybe<HouseholdRelationFilter>;
  /** 户籍情况 | Residency */
  residency?: InputMaybe<ResidencyFilter>;
  /** 性别 | Sex */
  sex?: InputMaybe<SexFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 性别 | Sex */
export type Sex =
  /** 女 | Female */
  | 'FEMALE'
  /** 男 | Male */
  | 'MALE';

/** Sex 条件 | Condition on Sex */
export type SexFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Sex>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<Sex>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 共享类型（政务信息资源目录编制指南） | Sharing class of a register */
export type SharingClass =
  /** 有条件共享 | Shared on condition */
  | 'CONDITIONAL'
  /** 不予共享 | Not shared */
  | 'NOT_SHARED'
  /** 无条件共享 | Shared without condition */
  | 'UNCONDITIONAL';

/** 标准的计发单位 | What a standard's amount is for */
export type StandardUnit =
  /** 保障家庭每人，据实减去家庭人均收入 | Each head of the household, less its income a head */
  | 'HEAD'
  /** 一次性 | A single payment */
  | 'ONCE'
  /** 每位领取人 | One recipient */
  | 'RECIPIENT';

/** StandardUnit 条件 | Condition on StandardUnit */
export type StandardUnitFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<StandardUnit>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<StandardUnit>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

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

/** 临时名单 | A temporary list */
export type TemporaryList = {
  __typename?: 'TemporaryList';
  /** 行数 | Number of lines taken in */
  entries: Scalars['Int']['output'];
  /** 失效时间 | When it expires */
  expiresAt: Scalars['DateTime']['output'];
  /** 代号，用于 temporaryListEntries(where: {list: {eq: …}}) | Its handle, for temporaryListEntries(where: {list: {eq: …}}) */
  handle: Scalars['ID']['output'];
  /** 没有可用证件号码的行数 | Lines without a usable identity number */
  withoutKey: Scalars['Int']['output'];
};

/** 临时名单：为某一案件比对的人员，七日后自动失效；不保存证件号码；只供比对引擎读取 | Temporary lists: persons compared for a case, for a week; the numbers are not kept; read by the engine of matches alone */
export type TemporaryListEntry = {
  __typename?: 'TemporaryListEntry';
  /** 人员登记地的区划代码 | Division code of where the person is registered */
  divisionCode: Scalars['String']['output'];
  /** 失效时间 | When it expires */
  expiresAt: Scalars['DateTime']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 文件中的行号 | The line in the file */
  line: Scalars['Int']['output'];
  /** 名单 | The list's handle */
  list: Scalars['String']['output'];
  /** 人员 | The person */
  person?: Maybe<Person>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 临时名单的一页 | A page of temporaryListEntries */
export type TemporaryListEntryConnection = {
  __typename?: 'TemporaryListEntryConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<TemporaryListEntryEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<TemporaryListEntryGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<TemporaryListEntry>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 临时名单的一页 | A page of temporaryListEntries */
export type TemporaryListEntryConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TemporaryListEntryGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<TemporaryListEntryHaving>;
  orderBy?: InputMaybe<Array<TemporaryListEntryGroupOrder>>;
};


/** 临时名单的一页 | A page of temporaryListEntries */
export type TemporaryListEntryConnectionKeysArgs = {
  by?: InputMaybe<TemporaryListEntryRole>;
  having?: InputMaybe<TemporaryListEntryHaving>;
  of: SubjectType;
  role?: InputMaybe<TemporaryListEntryRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<TemporaryListEntryValue>;
};

/** 临时名单中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of temporaryListEntries */
export type TemporaryListEntryDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<TemporaryListEntryGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<TemporaryListEntryRole>;
};

/** 临时名单的一行及其游标 | A row of temporaryListEntries with its cursor */
export type TemporaryListEntryEdge = {
  __typename?: 'TemporaryListEntryEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: TemporaryListEntry;
};

/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroup = {
  __typename?: 'TemporaryListEntryGroup';
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


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupAverageArgs = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupDistinctArgs = {
  field: TemporaryListEntryGroupField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupMaxArgs = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupMedianArgs = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupMinArgs = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupQ1Args = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupQ3Args = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupStddevArgs = {
  field: TemporaryListEntryValueField;
};


/** 临时名单的一个组 | A group of temporaryListEntries */
export type TemporaryListEntryGroupSumArgs = {
  field: TemporaryListEntryValueField;
};

/** 临时名单分组的一页 | A page of groups of temporaryListEntries */
export type TemporaryListEntryGroupConnection = {
  __typename?: 'TemporaryListEntryGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<TemporaryListEntryGroupEdge>;
  /** 组 | Groups */
  nodes: Array<TemporaryListEntryGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 临时名单的一个组及其游标 | A group of temporaryListEntries with its cursor */
export type TemporaryListEntryGroupEdge = {
  __typename?: 'TemporaryListEntryGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: TemporaryListEntryGroup;
};

/** 临时名单的分组依据：字段或角色 | What temporaryListEntries can be grouped by: fields and roles */
export type TemporaryListEntryGroupField =
  /** 人员登记地的区划代码 | Division code of where the person is registered */
  | 'DIVISION_CODE'
  /** 失效时间 | When it expires */
  | 'EXPIRES_AT'
  /** 文件中的行号 | The line in the file */
  | 'LINE'
  /** 名单 | The list's handle */
  | 'LIST'
  /** 人员 | The person */
  | 'PERSON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 临时名单分组的排序：恰好一项，及方向 | Order of groups of temporaryListEntries: exactly one, and which way */
export type TemporaryListEntryGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<TemporaryListEntryValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<TemporaryListEntryGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TemporaryListEntryValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<TemporaryListEntryValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TemporaryListEntryValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<TemporaryListEntryValueField>;
};

/** 临时名单的一个分组依据 | One of the things temporaryListEntries is grouped by */
export type TemporaryListEntryGrouping = {
  /** 字段或角色 | A field, or a role */
  field: TemporaryListEntryGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 临时名单中一组行的条件，须同时满足 | Condition on a group of rows of temporaryListEntries; all that is given must hold */
export type TemporaryListEntryHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<TemporaryListEntryMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<TemporaryListEntryDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TemporaryListEntryMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<TemporaryListEntryMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<TemporaryListEntryMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<TemporaryListEntryGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<TemporaryListEntryMeasure>;
};

/** 临时名单中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of temporaryListEntries; values as text, like 1200.00 or 2025-03 */
export type TemporaryListEntryMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: TemporaryListEntryValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 临时名单的排序 | Order of temporaryListEntries */
export type TemporaryListEntryOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: TemporaryListEntryOrderField;
};

/** 临时名单可排序的字段 | What temporaryListEntries can be ordered by */
export type TemporaryListEntryOrderField =
  /** 人员登记地的区划代码 | Division code of where the person is registered */
  | 'DIVISION_CODE'
  /** 失效时间 | When it expires */
  | 'EXPIRES_AT'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 文件中的行号 | The line in the file */
  | 'LINE'
  /** 名单 | The list's handle */
  | 'LIST'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 临时名单中主体的角色 | Roles of the subjects of temporaryListEntries */
export type TemporaryListEntryRole =
  /** 人员 | The person */
  | 'PERSON';

/** 临时名单中随标识附带的数值，恰好一项 | The number that temporaryListEntries gives with each token: exactly one */
export type TemporaryListEntryValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TemporaryListEntryValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TemporaryListEntryValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<TemporaryListEntryValueField>;
};

/** 临时名单可度量的字段 | What can be measured of temporaryListEntries */
export type TemporaryListEntryValueField =
  /** 失效时间 | When it expires */
  | 'EXPIRES_AT'
  /** 文件中的行号 | The line in the file */
  | 'LINE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 临时名单的筛选条件，各项须同时满足 | Filter of temporaryListEntries; all that is given must hold */
export type TemporaryListEntryWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<TemporaryListEntryWhere>>;
  /** 人员登记地的区划代码 | Division code of where the person is registered */
  divisionCode?: InputMaybe<StringFilter>;
  /** 失效时间 | When it expires */
  expiresAt?: InputMaybe<DateTimeFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 文件中的行号 | The line in the file */
  line?: InputMaybe<IntFilter>;
  /** 名单 | The list's handle */
  list?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<TemporaryListEntryWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<TemporaryListEntryWhere>>;
  /** 人员 | The person */
  person?: InputMaybe<SubjectFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 名单文件的格式 | Formats of a list's file */
export type TemporaryListFormat =
  /** CSV（UTF-8 或 GB18030） | CSV, in UTF-8 or GB18030 */
  | 'CSV'
  /** XLSX 的第一张表 | The first sheet of an XLSX */
  | 'XLSX';

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

/** 村（社区）；名册中没有的只有区划代码 | Villages and communities; one that is not in the register has its division code alone */
export type Village = {
  __typename?: 'Village';
  /** 补贴发放中的相关行 | Its rows in allowancePayments */
  allowancePayments?: Maybe<AllowancePaymentConnection>;
  /** 耕地面积（亩） | Arable land in mu */
  arableArea?: Maybe<Scalars['Float']['output']>;
  /** 救助家庭中的相关行 | Its rows in assistanceHouseholds */
  assistanceHouseholds?: Maybe<AssistanceHouseholdConnection>;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id?: Maybe<Scalars['ID']['output']>;
  /** 名称 | Name */
  name?: Maybe<Scalars['String']['output']>;
  /** 所属街道（乡镇）区划代码（9 位） | Division code of its street or town (9 digits) */
  streetCode?: Maybe<Scalars['String']['output']>;
  /** 所属街道（乡镇）名称 | Name of its street or town */
  streetName?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 是否城市社区 | Whether it is an urban community */
  urban?: Maybe<Scalars['Boolean']['output']>;
};


/** 村（社区）；名册中没有的只有区划代码 | Villages and communities; one that is not in the register has its division code alone */
export type VillageAllowancePaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AllowancePaymentOrder>>;
  role?: InputMaybe<AllowancePaymentRole>;
  where?: InputMaybe<AllowancePaymentWhere>;
};


/** 村（社区）；名册中没有的只有区划代码 | Villages and communities; one that is not in the register has its division code alone */
export type VillageAssistanceHouseholdsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<AssistanceHouseholdOrder>>;
  role?: InputMaybe<AssistanceHouseholdRole>;
  where?: InputMaybe<AssistanceHouseholdWhere>;
};

/** 村（社区）的一页 | A page of villages */
export type VillageConnection = {
  __typename?: 'VillageConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<VillageEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<VillageGroupConnection>;
  /** 行 | Rows */
  nodes: Array<Village>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 村（社区）的一页 | A page of villages */
export type VillageConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<VillageGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<VillageHaving>;
  orderBy?: InputMaybe<Array<VillageGroupOrder>>;
};

/** 村（社区）中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of villages */
export type VillageDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<VillageGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 村（社区）的一行及其游标 | A row of villages with its cursor */
export type VillageEdge = {
  __typename?: 'VillageEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Village;
};

/** 村（社区）的一个组 | A group of villages */
export type VillageGroup = {
  __typename?: 'VillageGroup';
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


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupAverageArgs = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupDistinctArgs = {
  field: VillageGroupField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupMaxArgs = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupMedianArgs = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupMinArgs = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupQ1Args = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupQ3Args = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupStddevArgs = {
  field: VillageValueField;
};


/** 村（社区）的一个组 | A group of villages */
export type VillageGroupSumArgs = {
  field: VillageValueField;
};

/** 村（社区）分组的一页 | A page of groups of villages */
export type VillageGroupConnection = {
  __typename?: 'VillageGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<VillageGroupEdge>;
  /** 组 | Groups */
  nodes: Array<VillageGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 村（社区）的一个组及其游标 | A group of villages with its cursor */
export type VillageGroupEdge = {
  __typename?: 'VillageGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: VillageGroup;
};

/** 村（社区）的分组依据：字段或角色 | What villages can be grouped by: fields and roles */
export type VillageGroupField =
  /** 耕地面积（亩） | Arable land in mu */
  | 'ARABLE_AREA'
  /** 区划代码（12 位） | Division code (12 digits) */
  | 'DIVISION_CODE'
  /** 名称 | Name */
  | 'NAME'
  /** 所属街道（乡镇）区划代码（9 位） | Division code of its street or town (9 digits) */
  | 'STREET_CODE'
  /** 所属街道（乡镇）名称 | Name of its street or town */
  | 'STREET_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 是否城市社区 | Whether it is an urban community */
  | 'URBAN';

/** 村（社区）分组的排序：恰好一项，及方向 | Order of groups of villages: exactly one, and which way */
export type VillageGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<VillageValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<VillageGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<VillageValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<VillageValueField>;
};

/** 村（社区）的一个分组依据 | One of the things villages is grouped by */
export type VillageGrouping = {
  /** 字段或角色 | A field, or a role */
  field: VillageGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 村（社区）中一组行的条件，须同时满足 | Condition on a group of rows of villages; all that is given must hold */
export type VillageHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<VillageMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<VillageDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<VillageMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<VillageGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<VillageMeasure>;
};

/** 村（社区）中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of villages; values as text, like 1200.00 or 2025-03 */
export type VillageMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: VillageValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 村（社区）的排序 | Order of villages */
export type VillageOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: VillageOrderField;
};

/** 村（社区）可排序的字段 | What villages can be ordered by */
export type VillageOrderField =
  /** 耕地面积（亩） | Arable land in mu */
  | 'ARABLE_AREA'
  /** 区划代码（12 位） | Division code (12 digits) */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 名称 | Name */
  | 'NAME'
  /** 所属街道（乡镇）区划代码（9 位） | Division code of its street or town (9 digits) */
  | 'STREET_CODE'
  /** 所属街道（乡镇）名称 | Name of its street or town */
  | 'STREET_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 是否城市社区 | Whether it is an urban community */
  | 'URBAN';

/** 村（社区）可度量的字段 | What can be measured of villages */
export type VillageValueField =
  /** 耕地面积（亩） | Arable land in mu */
  | 'ARABLE_AREA'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 村（社区）的筛选条件，各项须同时满足 | Filter of villages; all that is given must hold */
export type VillageWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<VillageWhere>>;
  /** 耕地面积（亩） | Arable land in mu */
  arableArea?: InputMaybe<FloatFilter>;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<VillageWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<VillageWhere>>;
  /** 所属街道（乡镇）区划代码（9 位） | Division code of its street or town (9 digits) */
  streetCode?: InputMaybe<StringFilter>;
  /** 所属街道（乡镇）名称 | Name of its street or town */
  streetName?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 是否城市社区 | Whether it is an urban community */
  urban?: InputMaybe<BooleanFilter>;
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
  AllowanceAccountHolder: ResolverTypeWrapper<Partial<AllowanceAccountHolder>>;
  AllowanceAccountHolderFilter: ResolverTypeWrapper<Partial<AllowanceAccountHolderFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AllowanceBatchKind: ResolverTypeWrapper<Partial<AllowanceBatchKind>>;
  AllowanceBatchKindFilter: ResolverTypeWrapper<Partial<AllowanceBatchKindFilter>>;
  AllowanceBatchRow: ResolverTypeWrapper<Partial<AllowanceBatchRow>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  AllowancePayment: ResolverTypeWrapper<Partial<Omit<AllowancePayment, 'guardian' | 'household' | 'recipient' | 'village'> & { guardian?: Maybe<ResolversTypes['Person']>, household?: Maybe<ResolversTypes['Household']>, recipient?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  AllowancePaymentConnection: ResolverTypeWrapper<Partial<Omit<AllowancePaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AllowancePaymentEdge']>, nodes: Array<ResolversTypes['AllowancePayment']> }>>;
  AllowancePaymentDistinct: ResolverTypeWrapper<Partial<AllowancePaymentDistinct>>;
  AllowancePaymentEdge: ResolverTypeWrapper<Partial<Omit<AllowancePaymentEdge, 'node'> & { node: ResolversTypes['AllowancePayment'] }>>;
  AllowancePaymentGroup: ResolverTypeWrapper<Partial<AllowancePaymentGroup>>;
  AllowancePaymentGroupConnection: ResolverTypeWrapper<Partial<AllowancePaymentGroupConnection>>;
  AllowancePaymentGroupEdge: ResolverTypeWrapper<Partial<AllowancePaymentGroupEdge>>;
  AllowancePaymentGroupField: ResolverTypeWrapper<Partial<AllowancePaymentGroupField>>;
  AllowancePaymentGroupOrder: ResolverTypeWrapper<Partial<AllowancePaymentGroupOrder>>;
  AllowancePaymentGrouping: ResolverTypeWrapper<Partial<AllowancePaymentGrouping>>;
  AllowancePaymentHaving: ResolverTypeWrapper<Partial<AllowancePaymentHaving>>;
  AllowancePaymentMeasure: ResolverTypeWrapper<Partial<AllowancePaymentMeasure>>;
  AllowancePaymentOrder: ResolverTypeWrapper<Partial<AllowancePaymentOrder>>;
  AllowancePaymentOrderField: ResolverTypeWrapper<Partial<AllowancePaymentOrderField>>;
  AllowancePaymentRole: ResolverTypeWrapper<Partial<AllowancePaymentRole>>;
  AllowancePaymentValue: ResolverTypeWrapper<Partial<AllowancePaymentValue>>;
  AllowancePaymentValueField: ResolverTypeWrapper<Partial<AllowancePaymentValueField>>;
  AllowancePaymentWhere: ResolverTypeWrapper<Partial<AllowancePaymentWhere>>;
  AllowanceScheme: ResolverTypeWrapper<Partial<AllowanceScheme>>;
  AllowanceSchemeFilter: ResolverTypeWrapper<Partial<AllowanceSchemeFilter>>;
  AllowanceStandard: ResolverTypeWrapper<Partial<AllowanceStandard>>;
  AllowanceStandardConnection: ResolverTypeWrapper<Partial<AllowanceStandardConnection>>;
  AllowanceStandardDistinct: ResolverTypeWrapper<Partial<AllowanceStandardDistinct>>;
  AllowanceStandardEdge: ResolverTypeWrapper<Partial<AllowanceStandardEdge>>;
  AllowanceStandardGroup: ResolverTypeWrapper<Partial<AllowanceStandardGroup>>;
  AllowanceStandardGroupConnection: ResolverTypeWrapper<Partial<AllowanceStandardGroupConnection>>;
  AllowanceStandardGroupEdge: ResolverTypeWrapper<Partial<AllowanceStandardGroupEdge>>;
  AllowanceStandardGroupField: ResolverTypeWrapper<Partial<AllowanceStandardGroupField>>;
  AllowanceStandardGroupOrder: ResolverTypeWrapper<Partial<AllowanceStandardGroupOrder>>;
  AllowanceStandardGrouping: ResolverTypeWrapper<Partial<AllowanceStandardGrouping>>;
  AllowanceStandardHaving: ResolverTypeWrapper<Partial<AllowanceStandardHaving>>;
  AllowanceStandardMeasure: ResolverTypeWrapper<Partial<AllowanceStandardMeasure>>;
  AllowanceStandardOrder: ResolverTypeWrapper<Partial<AllowanceStandardOrder>>;
  AllowanceStandardOrderField: ResolverTypeWrapper<Partial<AllowanceStandardOrderField>>;
  AllowanceStandardValueField: ResolverTypeWrapper<Partial<AllowanceStandardValueField>>;
  AllowanceStandardWhere: ResolverTypeWrapper<Partial<AllowanceStandardWhere>>;
  AssistanceHousehold: ResolverTypeWrapper<Partial<Omit<AssistanceHousehold, 'head' | 'household' | 'member' | 'village'> & { head?: Maybe<ResolversTypes['Person']>, household?: Maybe<ResolversTypes['Household']>, member?: Maybe<Array<ResolversTypes['Person']>>, village?: Maybe<ResolversTypes['Village']> }>>;
  AssistanceHouseholdConnection: ResolverTypeWrapper<Partial<Omit<AssistanceHouseholdConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AssistanceHouseholdEdge']>, nodes: Array<ResolversTypes['AssistanceHousehold']> }>>;
  AssistanceHouseholdDistinct: ResolverTypeWrapper<Partial<AssistanceHouseholdDistinct>>;
  AssistanceHouseholdEdge: ResolverTypeWrapper<Partial<Omit<AssistanceHouseholdEdge, 'node'> & { node: ResolversTypes['AssistanceHousehold'] }>>;
  AssistanceHouseholdGroup: ResolverTypeWrapper<Partial<AssistanceHouseholdGroup>>;
  AssistanceHouseholdGroupConnection: ResolverTypeWrapper<Partial<AssistanceHouseholdGroupConnection>>;
  AssistanceHouseholdGroupEdge: ResolverTypeWrapper<Partial<AssistanceHouseholdGroupEdge>>;
  AssistanceHouseholdGroupField: ResolverTypeWrapper<Partial<AssistanceHouseholdGroupField>>;
  AssistanceHouseholdGroupOrder: ResolverTypeWrapper<Partial<AssistanceHouseholdGroupOrder>>;
  AssistanceHouseholdGrouping: ResolverTypeWrapper<Partial<AssistanceHouseholdGrouping>>;
  AssistanceHouseholdHaving: ResolverTypeWrapper<Partial<AssistanceHouseholdHaving>>;
  AssistanceHouseholdMeasure: ResolverTypeWrapper<Partial<AssistanceHouseholdMeasure>>;
  AssistanceHouseholdOrder: ResolverTypeWrapper<Partial<AssistanceHouseholdOrder>>;
  AssistanceHouseholdOrderField: ResolverTypeWrapper<Partial<AssistanceHouseholdOrderField>>;
  AssistanceHouseholdRole: ResolverTypeWrapper<Partial<AssistanceHouseholdRole>>;
  AssistanceHouseholdValue: ResolverTypeWrapper<Partial<AssistanceHouseholdValue>>;
  AssistanceHouseholdValueField: ResolverTypeWrapper<Partial<AssistanceHouseholdValueField>>;
  AssistanceHouseholdWhere: ResolverTypeWrapper<Partial<AssistanceHouseholdWhere>>;
  AssistanceKind: ResolverTypeWrapper<Partial<AssistanceKind>>;
  AssistanceKindFilter: ResolverTypeWrapper<Partial<AssistanceKindFilter>>;
  AssistanceStatus: ResolverTypeWrapper<Partial<AssistanceStatus>>;
  AssistanceStatusFilter: ResolverTypeWrapper<Partial<AssistanceStatusFilter>>;
  BooleanFilter: ResolverTypeWrapper<Partial<BooleanFilter>>;
  ContactHash: ResolverTypeWrapper<Partial<Scalars['ContactHash']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateFilter: ResolverTypeWrapper<Partial<DateFilter>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DateTimeFilter: ResolverTypeWrapper<Partial<DateTimeFilter>>;
  Death: ResolverTypeWrapper<Partial<Omit<Death, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  DeathConnection: ResolverTypeWrapper<Partial<Omit<DeathConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DeathEdge']>, nodes: Array<ResolversTypes['Death']> }>>;
  DeathDistinct: ResolverTypeWrapper<Partial<DeathDistinct>>;
  DeathEdge: ResolverTypeWrapper<Partial<Omit<DeathEdge, 'node'> & { node: ResolversTypes['Death'] }>>;
  DeathGroup: ResolverTypeWrapper<Partial<DeathGroup>>;
  DeathGroupConnection: ResolverTypeWrapper<Partial<DeathGroupConnection>>;
  DeathGroupEdge: ResolverTypeWrapper<Partial<DeathGroupEdge>>;
  DeathGroupField: ResolverTypeWrapper<Partial<DeathGroupField>>;
  DeathGroupOrder: ResolverTypeWrapper<Partial<DeathGroupOrder>>;
  DeathGrouping: ResolverTypeWrapper<Partial<DeathGrouping>>;
  DeathHaving: ResolverTypeWrapper<Partial<DeathHaving>>;
  DeathMeasure: ResolverTypeWrapper<Partial<DeathMeasure>>;
  DeathOrder: ResolverTypeWrapper<Partial<DeathOrder>>;
  DeathOrderField: ResolverTypeWrapper<Partial<DeathOrderField>>;
  DeathRole: ResolverTypeWrapper<Partial<DeathRole>>;
  DeathSource: ResolverTypeWrapper<Partial<DeathSource>>;
  DeathSourceFilter: ResolverTypeWrapper<Partial<DeathSourceFilter>>;
  DeathValue: ResolverTypeWrapper<Partial<DeathValue>>;
  DeathValueField: ResolverTypeWrapper<Partial<DeathValueField>>;
  DeathWhere: ResolverTypeWrapper<Partial<DeathWhere>>;
  Direction: ResolverTypeWrapper<Partial<Direction>>;
  Division: ResolverTypeWrapper<Partial<Division>>;
  DivisionConnection: ResolverTypeWrapper<Partial<DivisionConnection>>;
  DivisionDistinct: ResolverTypeWrapper<Partial<DivisionDistinct>>;
  DivisionEdge: ResolverTypeWrapper<Partial<DivisionEdge>>;
  DivisionGroup: ResolverTypeWrapper<Partial<DivisionGroup>>;
  DivisionGroupConnection: ResolverTypeWrapper<Partial<DivisionGroupConnection>>;
  DivisionGroupEdge: ResolverTypeWrapper<Partial<DivisionGroupEdge>>;
  DivisionGroupField: ResolverTypeWrapper<Partial<DivisionGroupField>>;
  DivisionGroupOrder: ResolverTypeWrapper<Partial<DivisionGroupOrder>>;
  DivisionGrouping: ResolverTypeWrapper<Partial<DivisionGrouping>>;
  DivisionHaving: ResolverTypeWrapper<Partial<DivisionHaving>>;
  DivisionLevel: ResolverTypeWrapper<Partial<DivisionLevel>>;
  DivisionLevelFilter: ResolverTypeWrapper<Partial<DivisionLevelFilter>>;
  DivisionMeasure: ResolverTypeWrapper<Partial<DivisionMeasure>>;
  DivisionOrder: ResolverTypeWrapper<Partial<DivisionOrder>>;
  DivisionOrderField: ResolverTypeWrapper<Partial<DivisionOrderField>>;
  DivisionValueField: ResolverTypeWrapper<Partial<DivisionValueField>>;
  DivisionWhere: ResolverTypeWrapper<Partial<DivisionWhere>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  Household: ResolverTypeWrapper<Pick<Omit<Household, 'allowancePayments' | 'assistanceHouseholds' | 'head' | 'members' | 'residents'> & { allowancePayments?: Maybe<ResolversTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversTypes['AssistanceHouseholdConnection']>, head?: Maybe<ResolversTypes['Person']>, members?: Maybe<Array<ResolversTypes['Person']>>, residents?: Maybe<ResolversTypes['ResidentConnection']> }, 'id'> & Partial<Omit<Household, 'allowancePayments' | 'assistanceHouseholds' | 'head' | 'members' | 'residents'> & { allowancePayments?: Maybe<ResolversTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversTypes['AssistanceHouseholdConnection']>, head?: Maybe<ResolversTypes['Person']>, members?: Maybe<Array<ResolversTypes['Person']>>, residents?: Maybe<ResolversTypes['ResidentConnection']> }>>;
  HouseholdRelation: ResolverTypeWrapper<Partial<HouseholdRelation>>;
  HouseholdRelationFilter: ResolverTypeWrapper<Partial<HouseholdRelationFilter>>;
  HouseholdSlip: ResolverTypeWrapper<Partial<HouseholdSlip>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IdentityFault: ResolverTypeWrapper<Partial<IdentityFault>>;
  IdentityFaultFilter: ResolverTypeWrapper<Partial<IdentityFaultFilter>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  IssuedSlip: ResolverTypeWrapper<Partial<IssuedSlip>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  OwnHousehold: ResolverTypeWrapper<Partial<OwnHousehold>>;
  OwnMember: ResolverTypeWrapper<Partial<OwnMember>>;
  OwnNextPayment: ResolverTypeWrapper<Partial<OwnNextPayment>>;
  OwnPayment: ResolverTypeWrapper<Partial<OwnPayment>>;
  OwnStandard: ResolverTypeWrapper<Partial<OwnStandard>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'allowancePayments' | 'assistanceHouseholds' | 'death' | 'deaths' | 'household' | 'plannedPayments' | 'relativeDeclarations' | 'residents' | 'temporaryListEntries'> & { allowancePayments?: Maybe<ResolversTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversTypes['AssistanceHouseholdConnection']>, death?: Maybe<ResolversTypes['Death']>, deaths?: Maybe<ResolversTypes['DeathConnection']>, household?: Maybe<ResolversTypes['Household']>, plannedPayments?: Maybe<ResolversTypes['PlannedPaymentConnection']>, relativeDeclarations?: Maybe<ResolversTypes['RelativeDeclarationConnection']>, residents?: Maybe<ResolversTypes['ResidentConnection']>, temporaryListEntries?: Maybe<ResolversTypes['TemporaryListEntryConnection']> }, 'id'> & Partial<Omit<Person, 'allowancePayments' | 'assistanceHouseholds' | 'death' | 'deaths' | 'household' | 'plannedPayments' | 'relativeDeclarations' | 'residents' | 'temporaryListEntries'> & { allowancePayments?: Maybe<ResolversTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversTypes['AssistanceHouseholdConnection']>, death?: Maybe<ResolversTypes['Death']>, deaths?: Maybe<ResolversTypes['DeathConnection']>, household?: Maybe<ResolversTypes['Household']>, plannedPayments?: Maybe<ResolversTypes['PlannedPaymentConnection']>, relativeDeclarations?: Maybe<ResolversTypes['RelativeDeclarationConnection']>, residents?: Maybe<ResolversTypes['ResidentConnection']>, temporaryListEntries?: Maybe<ResolversTypes['TemporaryListEntryConnection']> }>>;
  PlannedPayment: ResolverTypeWrapper<Partial<Omit<PlannedPayment, 'recipient'> & { recipient?: Maybe<ResolversTypes['Person']> }>>;
  PlannedPaymentConnection: ResolverTypeWrapper<Partial<Omit<PlannedPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PlannedPaymentEdge']>, nodes: Array<ResolversTypes['PlannedPayment']> }>>;
  PlannedPaymentDistinct: ResolverTypeWrapper<Partial<PlannedPaymentDistinct>>;
  PlannedPaymentEdge: ResolverTypeWrapper<Partial<Omit<PlannedPaymentEdge, 'node'> & { node: ResolversTypes['PlannedPayment'] }>>;
  PlannedPaymentGroup: ResolverTypeWrapper<Partial<PlannedPaymentGroup>>;
  PlannedPaymentGroupConnection: ResolverTypeWrapper<Partial<PlannedPaymentGroupConnection>>;
  PlannedPaymentGroupEdge: ResolverTypeWrapper<Partial<PlannedPaymentGroupEdge>>;
  PlannedPaymentGroupField: ResolverTypeWrapper<Partial<PlannedPaymentGroupField>>;
  PlannedPaymentGroupOrder: ResolverTypeWrapper<Partial<PlannedPaymentGroupOrder>>;
  PlannedPaymentGrouping: ResolverTypeWrapper<Partial<PlannedPaymentGrouping>>;
  PlannedPaymentHaving: ResolverTypeWrapper<Partial<PlannedPaymentHaving>>;
  PlannedPaymentMeasure: ResolverTypeWrapper<Partial<PlannedPaymentMeasure>>;
  PlannedPaymentOrder: ResolverTypeWrapper<Partial<PlannedPaymentOrder>>;
  PlannedPaymentOrderField: ResolverTypeWrapper<Partial<PlannedPaymentOrderField>>;
  PlannedPaymentRole: ResolverTypeWrapper<Partial<PlannedPaymentRole>>;
  PlannedPaymentStatus: ResolverTypeWrapper<Partial<PlannedPaymentStatus>>;
  PlannedPaymentStatusFilter: ResolverTypeWrapper<Partial<PlannedPaymentStatusFilter>>;
  PlannedPaymentValue: ResolverTypeWrapper<Partial<PlannedPaymentValue>>;
  PlannedPaymentValueField: ResolverTypeWrapper<Partial<PlannedPaymentValueField>>;
  PlannedPaymentWhere: ResolverTypeWrapper<Partial<PlannedPaymentWhere>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  RelativeDeclaration: ResolverTypeWrapper<Partial<Omit<RelativeDeclaration, 'declarant' | 'relative'> & { declarant?: Maybe<ResolversTypes['Person']>, relative?: Maybe<ResolversTypes['Person']> }>>;
  RelativeDeclarationConnection: ResolverTypeWrapper<Partial<Omit<RelativeDeclarationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RelativeDeclarationEdge']>, nodes: Array<ResolversTypes['RelativeDeclaration']> }>>;
  RelativeDeclarationDistinct: ResolverTypeWrapper<Partial<RelativeDeclarationDistinct>>;
  RelativeDeclarationEdge: ResolverTypeWrapper<Partial<Omit<RelativeDeclarationEdge, 'node'> & { node: ResolversTypes['RelativeDeclaration'] }>>;
  RelativeDeclarationGroup: ResolverTypeWrapper<Partial<RelativeDeclarationGroup>>;
  RelativeDeclarationGroupConnection: ResolverTypeWrapper<Partial<RelativeDeclarationGroupConnection>>;
  RelativeDeclarationGroupEdge: ResolverTypeWrapper<Partial<RelativeDeclarationGroupEdge>>;
  RelativeDeclarationGroupField: ResolverTypeWrapper<Partial<RelativeDeclarationGroupField>>;
  RelativeDeclarationGroupOrder: ResolverTypeWrapper<Partial<RelativeDeclarationGroupOrder>>;
  RelativeDeclarationGrouping: ResolverTypeWrapper<Partial<RelativeDeclarationGrouping>>;
  RelativeDeclarationHaving: ResolverTypeWrapper<Partial<RelativeDeclarationHaving>>;
  RelativeDeclarationMeasure: ResolverTypeWrapper<Partial<RelativeDeclarationMeasure>>;
  RelativeDeclarationOrder: ResolverTypeWrapper<Partial<RelativeDeclarationOrder>>;
  RelativeDeclarationOrderField: ResolverTypeWrapper<Partial<RelativeDeclarationOrderField>>;
  RelativeDeclarationRole: ResolverTypeWrapper<Partial<RelativeDeclarationRole>>;
  RelativeDeclarationValue: ResolverTypeWrapper<Partial<RelativeDeclarationValue>>;
  RelativeDeclarationValueField: ResolverTypeWrapper<Partial<RelativeDeclarationValueField>>;
  RelativeDeclarationWhere: ResolverTypeWrapper<Partial<RelativeDeclarationWhere>>;
  RelativeRelation: ResolverTypeWrapper<Partial<RelativeRelation>>;
  RelativeRelationFilter: ResolverTypeWrapper<Partial<RelativeRelationFilter>>;
  Residency: ResolverTypeWrapper<Partial<Residency>>;
  ResidencyFilter: ResolverTypeWrapper<Partial<ResidencyFilter>>;
  Resident: ResolverTypeWrapper<Partial<Omit<Resident, 'household' | 'person'> & { household?: Maybe<ResolversTypes['Household']>, person?: Maybe<ResolversTypes['Person']> }>>;
  ResidentConnection: ResolverTypeWrapper<Partial<Omit<ResidentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ResidentEdge']>, nodes: Array<ResolversTypes['Resident']> }>>;
  ResidentDistinct: ResolverTypeWrapper<Partial<ResidentDistinct>>;
  ResidentEdge: ResolverTypeWrapper<Partial<Omit<ResidentEdge, 'node'> & { node: ResolversTypes['Resident'] }>>;
  ResidentGroup: ResolverTypeWrapper<Partial<ResidentGroup>>;
  ResidentGroupConnection: ResolverTypeWrapper<Partial<ResidentGroupConnection>>;
  ResidentGroupEdge: ResolverTypeWrapper<Partial<ResidentGroupEdge>>;
  ResidentGroupField: ResolverTypeWrapper<Partial<ResidentGroupField>>;
  ResidentGroupOrder: ResolverTypeWrapper<Partial<ResidentGroupOrder>>;
  ResidentGrouping: ResolverTypeWrapper<Partial<ResidentGrouping>>;
  ResidentHaving: ResolverTypeWrapper<Partial<ResidentHaving>>;
  ResidentMeasure: ResolverTypeWrapper<Partial<ResidentMeasure>>;
  ResidentOrder: ResolverTypeWrapper<Partial<ResidentOrder>>;
  ResidentOrderField: ResolverTypeWrapper<Partial<ResidentOrderField>>;
  ResidentRole: ResolverTypeWrapper<Partial<ResidentRole>>;
  ResidentSession: ResolverTypeWrapper<Partial<ResidentSession>>;
  ResidentValue: ResolverTypeWrapper<Partial<ResidentValue>>;
  ResidentValueField: ResolverTypeWrapper<Partial<ResidentValueField>>;
  ResidentWhere: ResolverTypeWrapper<Partial<ResidentWhere>>;
  Sex: ResolverTypeWrapper<Partial<Sex>>;
  SexFilter: ResolverTypeWrapper<Partial<SexFilter>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StandardUnit: ResolverTypeWrapper<Partial<StandardUnit>>;
  StandardUnitFilter: ResolverTypeWrapper<Partial<StandardUnitFilter>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  TemporaryList: ResolverTypeWrapper<Partial<TemporaryList>>;
  TemporaryListEntry: ResolverTypeWrapper<Partial<Omit<TemporaryListEntry, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  TemporaryListEntryConnection: ResolverTypeWrapper<Partial<Omit<TemporaryListEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TemporaryListEntryEdge']>, nodes: Array<ResolversTypes['TemporaryListEntry']> }>>;
  TemporaryListEntryDistinct: ResolverTypeWrapper<Partial<TemporaryListEntryDistinct>>;
  TemporaryListEntryEdge: ResolverTypeWrapper<Partial<Omit<TemporaryListEntryEdge, 'node'> & { node: ResolversTypes['TemporaryListEntry'] }>>;
  TemporaryListEntryGroup: ResolverTypeWrapper<Partial<TemporaryListEntryGroup>>;
  TemporaryListEntryGroupConnection: ResolverTypeWrapper<Partial<TemporaryListEntryGroupConnection>>;
  TemporaryListEntryGroupEdge: ResolverTypeWrapper<Partial<TemporaryListEntryGroupEdge>>;
  TemporaryListEntryGroupField: ResolverTypeWrapper<Partial<TemporaryListEntryGroupField>>;
  TemporaryListEntryGroupOrder: ResolverTypeWrapper<Partial<TemporaryListEntryGroupOrder>>;
  TemporaryListEntryGrouping: ResolverTypeWrapper<Partial<TemporaryListEntryGrouping>>;
  TemporaryListEntryHaving: ResolverTypeWrapper<Partial<TemporaryListEntryHaving>>;
  TemporaryListEntryMeasure: ResolverTypeWrapper<Partial<TemporaryListEntryMeasure>>;
  TemporaryListEntryOrder: ResolverTypeWrapper<Partial<TemporaryListEntryOrder>>;
  TemporaryListEntryOrderField: ResolverTypeWrapper<Partial<TemporaryListEntryOrderField>>;
  TemporaryListEntryRole: ResolverTypeWrapper<Partial<TemporaryListEntryRole>>;
  TemporaryListEntryValue: ResolverTypeWrapper<Partial<TemporaryListEntryValue>>;
  TemporaryListEntryValueField: ResolverTypeWrapper<Partial<TemporaryListEntryValueField>>;
  TemporaryListEntryWhere: ResolverTypeWrapper<Partial<TemporaryListEntryWhere>>;
  TemporaryListFormat: ResolverTypeWrapper<Partial<TemporaryListFormat>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'allowancePayments' | 'assistanceHouseholds'> & { allowancePayments?: Maybe<ResolversTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversTypes['AssistanceHouseholdConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'allowancePayments' | 'assistanceHouseholds'> & { allowancePayments?: Maybe<ResolversTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversTypes['AssistanceHouseholdConnection']> }>>;
  VillageConnection: ResolverTypeWrapper<Partial<Omit<VillageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VillageEdge']>, nodes: Array<ResolversTypes['Village']> }>>;
  VillageDistinct: ResolverTypeWrapper<Partial<VillageDistinct>>;
  VillageEdge: ResolverTypeWrapper<Partial<Omit<VillageEdge, 'node'> & { node: ResolversTypes['Village'] }>>;
  VillageGroup: ResolverTypeWrapper<Partial<VillageGroup>>;
  VillageGroupConnection: ResolverTypeWrapper<Partial<VillageGroupConnection>>;
  VillageGroupEdge: ResolverTypeWrapper<Partial<VillageGroupEdge>>;
  VillageGroupField: ResolverTypeWrapper<Partial<VillageGroupField>>;
  VillageGroupOrder: ResolverTypeWrapper<Partial<VillageGroupOrder>>;
  VillageGrouping: ResolverTypeWrapper<Partial<VillageGrouping>>;
  VillageHaving: ResolverTypeWrapper<Partial<VillageHaving>>;
  VillageMeasure: ResolverTypeWrapper<Partial<VillageMeasure>>;
  VillageOrder: ResolverTypeWrapper<Partial<VillageOrder>>;
  VillageOrderField: ResolverTypeWrapper<Partial<VillageOrderField>>;
  VillageValueField: ResolverTypeWrapper<Partial<VillageValueField>>;
  VillageWhere: ResolverTypeWrapper<Partial<VillageWhere>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  AllowanceAccountHolderFilter: Partial<AllowanceAccountHolderFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AllowanceBatchKindFilter: Partial<AllowanceBatchKindFilter>;
  AllowanceBatchRow: Partial<AllowanceBatchRow>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  AllowancePayment: Partial<Omit<AllowancePayment, 'guardian' | 'household' | 'recipient' | 'village'> & { guardian?: Maybe<ResolversParentTypes['Person']>, household?: Maybe<ResolversParentTypes['Household']>, recipient?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  ID: Partial<Scalars['ID']['output']>;
  AllowancePaymentConnection: Partial<Omit<AllowancePaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AllowancePaymentEdge']>, nodes: Array<ResolversParentTypes['AllowancePayment']> }>;
  AllowancePaymentDistinct: Partial<AllowancePaymentDistinct>;
  AllowancePaymentEdge: Partial<Omit<AllowancePaymentEdge, 'node'> & { node: ResolversParentTypes['AllowancePayment'] }>;
  AllowancePaymentGroup: Partial<AllowancePaymentGroup>;
  AllowancePaymentGroupConnection: Partial<AllowancePaymentGroupConnection>;
  AllowancePaymentGroupEdge: Partial<AllowancePaymentGroupEdge>;
  AllowancePaymentGroupOrder: Partial<AllowancePaymentGroupOrder>;
  AllowancePaymentGrouping: Partial<AllowancePaymentGrouping>;
  AllowancePaymentHaving: Partial<AllowancePaymentHaving>;
  AllowancePaymentMeasure: Partial<AllowancePaymentMeasure>;
  AllowancePaymentOrder: Partial<AllowancePaymentOrder>;
  AllowancePaymentValue: Partial<AllowancePaymentValue>;
  AllowancePaymentWhere: Partial<AllowancePaymentWhere>;
  AllowanceSchemeFilter: Partial<AllowanceSchemeFilter>;
  AllowanceStandard: Partial<AllowanceStandard>;
  AllowanceStandardConnection: Partial<AllowanceStandardConnection>;
  AllowanceStandardDistinct: Partial<AllowanceStandardDistinct>;
  AllowanceStandardEdge: Partial<AllowanceStandardEdge>;
  AllowanceStandardGroup: Partial<AllowanceStandardGroup>;
  AllowanceStandardGroupConnection: Partial<AllowanceStandardGroupConnection>;
  AllowanceStandardGroupEdge: Partial<AllowanceStandardGroupEdge>;
  AllowanceStandardGroupOrder: Partial<AllowanceStandardGroupOrder>;
  AllowanceStandardGrouping: Partial<AllowanceStandardGrouping>;
  AllowanceStandardHaving: Partial<AllowanceStandardHaving>;
  AllowanceStandardMeasure: Partial<AllowanceStandardMeasure>;
  AllowanceStandardOrder: Partial<AllowanceStandardOrder>;
  AllowanceStandardWhere: Partial<AllowanceStandardWhere>;
  AssistanceHousehold: Partial<Omit<AssistanceHousehold, 'head' | 'household' | 'member' | 'village'> & { head?: Maybe<ResolversParentTypes['Person']>, household?: Maybe<ResolversParentTypes['Household']>, member?: Maybe<Array<ResolversParentTypes['Person']>>, village?: Maybe<ResolversParentTypes['Village']> }>;
  AssistanceHouseholdConnection: Partial<Omit<AssistanceHouseholdConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AssistanceHouseholdEdge']>, nodes: Array<ResolversParentTypes['AssistanceHousehold']> }>;
  AssistanceHouseholdDistinct: Partial<AssistanceHouseholdDistinct>;
  AssistanceHouseholdEdge: Partial<Omit<AssistanceHouseholdEdge, 'node'> & { node: ResolversParentTypes['AssistanceHousehold'] }>;
  AssistanceHouseholdGroup: Partial<AssistanceHouseholdGroup>;
  AssistanceHouseholdGroupConnection: Partial<AssistanceHouseholdGroupConnection>;
  AssistanceHouseholdGroupEdge: Partial<AssistanceHouseholdGroupEdge>;
  AssistanceHouseholdGroupOrder: Partial<AssistanceHouseholdGroupOrder>;
  AssistanceHouseholdGrouping: Partial<AssistanceHouseholdGrouping>;
  AssistanceHouseholdHaving: Partial<AssistanceHouseholdHaving>;
  AssistanceHouseholdMeasure: Partial<AssistanceHouseholdMeasure>;
  AssistanceHouseholdOrder: Partial<AssistanceHouseholdOrder>;
  AssistanceHouseholdValue: Partial<AssistanceHouseholdValue>;
  AssistanceHouseholdWhere: Partial<AssistanceHouseholdWhere>;
  AssistanceKindFilter: Partial<AssistanceKindFilter>;
  AssistanceStatusFilter: Partial<AssistanceStatusFilter>;
  BooleanFilter: Partial<BooleanFilter>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  Death: Partial<Omit<Death, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  DeathConnection: Partial<Omit<DeathConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DeathEdge']>, nodes: Array<ResolversParentTypes['Death']> }>;
  DeathDistinct: Partial<DeathDistinct>;
  DeathEdge: Partial<Omit<DeathEdge, 'node'> & { node: ResolversParentTypes['Death'] }>;
  DeathGroup: Partial<DeathGroup>;
  DeathGroupConnection: Partial<DeathGroupConnection>;
  DeathGroupEdge: Partial<DeathGroupEdge>;
  DeathGroupOrder: Partial<DeathGroupOrder>;
  DeathGrouping: Partial<DeathGrouping>;
  DeathHaving: Partial<DeathHaving>;
  DeathMeasure: Partial<DeathMeasure>;
  DeathOrder: Partial<DeathOrder>;
  DeathSourceFilter: Partial<DeathSourceFilter>;
  DeathValue: Partial<DeathValue>;
  DeathWhere: Partial<DeathWhere>;
  Division: Partial<Division>;
  DivisionConnection: Partial<DivisionConnection>;
  DivisionDistinct: Partial<DivisionDistinct>;
  DivisionEdge: Partial<DivisionEdge>;
  DivisionGroup: Partial<DivisionGroup>;
  DivisionGroupConnection: Partial<DivisionGroupConnection>;
  DivisionGroupEdge: Partial<DivisionGroupEdge>;
  DivisionGroupOrder: Partial<DivisionGroupOrder>;
  DivisionGrouping: Partial<DivisionGrouping>;
  DivisionHaving: Partial<DivisionHaving>;
  DivisionLevelFilter: Partial<DivisionLevelFilter>;
  DivisionMeasure: Partial<DivisionMeasure>;
  DivisionOrder: Partial<DivisionOrder>;
  DivisionWhere: Partial<DivisionWhere>;
  FloatFilter: Partial<FloatFilter>;
  Float: Partial<Scalars['Float']['output']>;
  HashFilter: Partial<HashFilter>;
  Household: Pick<Omit<Household, 'allowancePayments' | 'assistanceHouseholds' | 'head' | 'members' | 'residents'> & { allowancePayments?: Maybe<ResolversParentTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversParentTypes['AssistanceHouseholdConnection']>, head?: Maybe<ResolversParentTypes['Person']>, members?: Maybe<Array<ResolversParentTypes['Person']>>, residents?: Maybe<ResolversParentTypes['ResidentConnection']> }, 'id'> & Partial<Omit<Household, 'allowancePayments' | 'assistanceHouseholds' | 'head' | 'members' | 'residents'> & { allowancePayments?: Maybe<ResolversParentTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversParentTypes['AssistanceHouseholdConnection']>, head?: Maybe<ResolversParentTypes['Person']>, members?: Maybe<Array<ResolversParentTypes['Person']>>, residents?: Maybe<ResolversParentTypes['ResidentConnection']> }>;
  HouseholdRelationFilter: Partial<HouseholdRelationFilter>;
  HouseholdSlip: Partial<HouseholdSlip>;
  IDFilter: Partial<IdFilter>;
  IdentityFaultFilter: Partial<IdentityFaultFilter>;
  IntFilter: Partial<IntFilter>;
  IssuedSlip: Partial<IssuedSlip>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  Mutation: Record<PropertyKey, never>;
  OwnHousehold: Partial<OwnHousehold>;
  OwnMember: Partial<OwnMember>;
  OwnNextPayment: Partial<OwnNextPayment>;
  OwnPayment: Partial<OwnPayment>;
  OwnStandard: Partial<OwnStandard>;
  PageInfo: Partial<PageInfo>;
  Person: Pick<Omit<Person, 'allowancePayments' | 'assistanceHouseholds' | 'death' | 'deaths' | 'household' | 'plannedPayments' | 'relativeDeclarations' | 'residents' | 'temporaryListEntries'> & { allowancePayments?: Maybe<ResolversParentTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversParentTypes['AssistanceHouseholdConnection']>, death?: Maybe<ResolversParentTypes['Death']>, deaths?: Maybe<ResolversParentTypes['DeathConnection']>, household?: Maybe<ResolversParentTypes['Household']>, plannedPayments?: Maybe<ResolversParentTypes['PlannedPaymentConnection']>, relativeDeclarations?: Maybe<ResolversParentTypes['RelativeDeclarationConnection']>, residents?: Maybe<ResolversParentTypes['ResidentConnection']>, temporaryListEntries?: Maybe<ResolversParentTypes['TemporaryListEntryConnection']> }, 'id'> & Partial<Omit<Person, 'allowancePayments' | 'assistanceHouseholds' | 'death' | 'deaths' | 'household' | 'plannedPayments' | 'relativeDeclarations' | 'residents' | 'temporaryListEntries'> & { allowancePayments?: Maybe<ResolversParentTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversParentTypes['AssistanceHouseholdConnection']>, death?: Maybe<ResolversParentTypes['Death']>, deaths?: Maybe<ResolversParentTypes['DeathConnection']>, household?: Maybe<ResolversParentTypes['Household']>, plannedPayments?: Maybe<ResolversParentTypes['PlannedPaymentConnection']>, relativeDeclarations?: Maybe<ResolversParentTypes['RelativeDeclarationConnection']>, residents?: Maybe<ResolversParentTypes['ResidentConnection']>, temporaryListEntries?: Maybe<ResolversParentTypes['TemporaryListEntryConnection']> }>;
  PlannedPayment: Partial<Omit<PlannedPayment, 'recipient'> & { recipient?: Maybe<ResolversParentTypes['Person']> }>;
  PlannedPaymentConnection: Partial<Omit<PlannedPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PlannedPaymentEdge']>, nodes: Array<ResolversParentTypes['PlannedPayment']> }>;
  PlannedPaymentDistinct: Partial<PlannedPaymentDistinct>;
  PlannedPaymentEdge: Partial<Omit<PlannedPaymentEdge, 'node'> & { node: ResolversParentTypes['PlannedPayment'] }>;
  PlannedPaymentGroup: Partial<PlannedPaymentGroup>;
  PlannedPaymentGroupConnection: Partial<PlannedPaymentGroupConnection>;
  PlannedPaymentGroupEdge: Partial<PlannedPaymentGroupEdge>;
  PlannedPaymentGroupOrder: Partial<PlannedPaymentGroupOrder>;
  PlannedPaymentGrouping: Partial<PlannedPaymentGrouping>;
  PlannedPaymentHaving: Partial<PlannedPaymentHaving>;
  PlannedPaymentMeasure: Partial<PlannedPaymentMeasure>;
  PlannedPaymentOrder: Partial<PlannedPaymentOrder>;
  PlannedPaymentStatusFilter: Partial<PlannedPaymentStatusFilter>;
  PlannedPaymentValue: Partial<PlannedPaymentValue>;
  PlannedPaymentWhere: Partial<PlannedPaymentWhere>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  RelativeDeclaration: Partial<Omit<RelativeDeclaration, 'declarant' | 'relative'> & { declarant?: Maybe<ResolversParentTypes['Person']>, relative?: Maybe<ResolversParentTypes['Person']> }>;
  RelativeDeclarationConnection: Partial<Omit<RelativeDeclarationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RelativeDeclarationEdge']>, nodes: Array<ResolversParentTypes['RelativeDeclaration']> }>;
  RelativeDeclarationDistinct: Partial<RelativeDeclarationDistinct>;
  RelativeDeclarationEdge: Partial<Omit<RelativeDeclarationEdge, 'node'> & { node: ResolversParentTypes['RelativeDeclaration'] }>;
  RelativeDeclarationGroup: Partial<RelativeDeclarationGroup>;
  RelativeDeclarationGroupConnection: Partial<RelativeDeclarationGroupConnection>;
  RelativeDeclarationGroupEdge: Partial<RelativeDeclarationGroupEdge>;
  RelativeDeclarationGroupOrder: Partial<RelativeDeclarationGroupOrder>;
  RelativeDeclarationGrouping: Partial<RelativeDeclarationGrouping>;
  RelativeDeclarationHaving: Partial<RelativeDeclarationHaving>;
  RelativeDeclarationMeasure: Partial<RelativeDeclarationMeasure>;
  RelativeDeclarationOrder: Partial<RelativeDeclarationOrder>;
  RelativeDeclarationValue: Partial<RelativeDeclarationValue>;
  RelativeDeclarationWhere: Partial<RelativeDeclarationWhere>;
  RelativeRelationFilter: Partial<RelativeRelationFilter>;
  ResidencyFilter: Partial<ResidencyFilter>;
  Resident: Partial<Omit<Resident, 'household' | 'person'> & { household?: Maybe<ResolversParentTypes['Household']>, person?: Maybe<ResolversParentTypes['Person']> }>;
  ResidentConnection: Partial<Omit<ResidentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ResidentEdge']>, nodes: Array<ResolversParentTypes['Resident']> }>;
  ResidentDistinct: Partial<ResidentDistinct>;
  ResidentEdge: Partial<Omit<ResidentEdge, 'node'> & { node: ResolversParentTypes['Resident'] }>;
  ResidentGroup: Partial<ResidentGroup>;
  ResidentGroupConnection: Partial<ResidentGroupConnection>;
  ResidentGroupEdge: Partial<ResidentGroupEdge>;
  ResidentGroupOrder: Partial<ResidentGroupOrder>;
  ResidentGrouping: Partial<ResidentGrouping>;
  ResidentHaving: Partial<ResidentHaving>;
  ResidentMeasure: Partial<ResidentMeasure>;
  ResidentOrder: Partial<ResidentOrder>;
  ResidentSession: Partial<ResidentSession>;
  ResidentValue: Partial<ResidentValue>;
  ResidentWhere: Partial<ResidentWhere>;
  SexFilter: Partial<SexFilter>;
  StandardUnitFilter: Partial<StandardUnitFilter>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  TemporaryList: Partial<TemporaryList>;
  TemporaryListEntry: Partial<Omit<TemporaryListEntry, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  TemporaryListEntryConnection: Partial<Omit<TemporaryListEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TemporaryListEntryEdge']>, nodes: Array<ResolversParentTypes['TemporaryListEntry']> }>;
  TemporaryListEntryDistinct: Partial<TemporaryListEntryDistinct>;
  TemporaryListEntryEdge: Partial<Omit<TemporaryListEntryEdge, 'node'> & { node: ResolversParentTypes['TemporaryListEntry'] }>;
  TemporaryListEntryGroup: Partial<TemporaryListEntryGroup>;
  TemporaryListEntryGroupConnection: Partial<TemporaryListEntryGroupConnection>;
  TemporaryListEntryGroupEdge: Partial<TemporaryListEntryGroupEdge>;
  TemporaryListEntryGroupOrder: Partial<TemporaryListEntryGroupOrder>;
  TemporaryListEntryGrouping: Partial<TemporaryListEntryGrouping>;
  TemporaryListEntryHaving: Partial<TemporaryListEntryHaving>;
  TemporaryListEntryMeasure: Partial<TemporaryListEntryMeasure>;
  TemporaryListEntryOrder: Partial<TemporaryListEntryOrder>;
  TemporaryListEntryValue: Partial<TemporaryListEntryValue>;
  TemporaryListEntryWhere: Partial<TemporaryListEntryWhere>;
  Village: Pick<Omit<Village, 'allowancePayments' | 'assistanceHouseholds'> & { allowancePayments?: Maybe<ResolversParentTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversParentTypes['AssistanceHouseholdConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'allowancePayments' | 'assistanceHouseholds'> & { allowancePayments?: Maybe<ResolversParentTypes['AllowancePaymentConnection']>, assistanceHouseholds?: Maybe<ResolversParentTypes['AssistanceHouseholdConnection']> }>;
  VillageConnection: Partial<Omit<VillageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VillageEdge']>, nodes: Array<ResolversParentTypes['Village']> }>;
  VillageDistinct: Partial<VillageDistinct>;
  VillageEdge: Partial<Omit<VillageEdge, 'node'> & { node: ResolversParentTypes['Village'] }>;
  VillageGroup: Partial<VillageGroup>;
  VillageGroupConnection: Partial<VillageGroupConnection>;
  VillageGroupEdge: Partial<VillageGroupEdge>;
  VillageGroupOrder: Partial<VillageGroupOrder>;
  VillageGrouping: Partial<VillageGrouping>;
  VillageHaving: Partial<VillageHaving>;
  VillageMeasure: Partial<VillageMeasure>;
  VillageOrder: Partial<VillageOrder>;
  VillageWhere: Partial<VillageWhere>;
};

export interface AccountHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountHash'], any> {
  name: 'AccountHash';
}

export type AllowanceBatchRowResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceBatchRow'] = ResolversParentTypes['AllowanceBatchRow']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AllowancePaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowancePayment'] = ResolversParentTypes['AllowancePayment']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  accountHolder?: Resolver<Maybe<ResolversTypes['AllowanceAccountHolder']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  batchKind?: Resolver<ResolversTypes['AllowanceBatchKind'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  guardian?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  guardianFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  guardianName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipientFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  recipientIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AllowanceScheme'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type AllowancePaymentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowancePaymentConnection'] = ResolversParentTypes['AllowancePaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowancePaymentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['AllowancePaymentGroupConnection']>, ParentType, ContextType, RequireFields<AllowancePaymentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<AllowancePaymentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['AllowancePayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowancePaymentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowancePaymentEdge'] = ResolversParentTypes['AllowancePaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowancePayment'], ParentType, ContextType>;
};

export type AllowancePaymentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowancePaymentGroup'] = ResolversParentTypes['AllowancePaymentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowancePaymentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllowancePaymentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowancePaymentGroupConnection'] = ResolversParentTypes['AllowancePaymentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowancePaymentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowancePaymentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowancePaymentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowancePaymentGroupEdge'] = ResolversParentTypes['AllowancePaymentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowancePaymentGroup'], ParentType, ContextType>;
};

export type AllowanceStandardResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceStandard'] = ResolversParentTypes['AllowanceStandard']> = {
  ageFrom?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ageTo?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payDay?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AllowanceScheme'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StandardUnit'], ParentType, ContextType>;
  untilMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AllowanceStandardConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceStandardConnection'] = ResolversParentTypes['AllowanceStandardConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceStandardEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['AllowanceStandardGroupConnection']>, ParentType, ContextType, RequireFields<AllowanceStandardConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceStandard']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceStandardEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceStandardEdge'] = ResolversParentTypes['AllowanceStandardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceStandard'], ParentType, ContextType>;
};

export type AllowanceStandardGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceStandardGroup'] = ResolversParentTypes['AllowanceStandardGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AllowanceStandardGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AllowanceStandardGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceStandardGroupConnection'] = ResolversParentTypes['AllowanceStandardGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllowanceStandardGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AllowanceStandardGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AllowanceStandardGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AllowanceStandardGroupEdge'] = ResolversParentTypes['AllowanceStandardGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AllowanceStandardGroup'], ParentType, ContextType>;
};

export type AssistanceHouseholdResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AssistanceHousehold'] = ResolversParentTypes['AssistanceHousehold']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  headCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  headFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  headIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssistanceKind'], ParentType, ContextType>;
  member?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  monthlyAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssistanceStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type AssistanceHouseholdConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AssistanceHouseholdConnection'] = ResolversParentTypes['AssistanceHouseholdConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceHouseholdEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['AssistanceHouseholdGroupConnection']>, ParentType, ContextType, RequireFields<AssistanceHouseholdConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<AssistanceHouseholdConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['AssistanceHousehold']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceHouseholdEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AssistanceHouseholdEdge'] = ResolversParentTypes['AssistanceHouseholdEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceHousehold'], ParentType, ContextType>;
};

export type AssistanceHouseholdGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AssistanceHouseholdGroup'] = ResolversParentTypes['AssistanceHouseholdGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<AssistanceHouseholdGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssistanceHouseholdGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AssistanceHouseholdGroupConnection'] = ResolversParentTypes['AssistanceHouseholdGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AssistanceHouseholdGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['AssistanceHouseholdGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssistanceHouseholdGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['AssistanceHouseholdGroupEdge'] = ResolversParentTypes['AssistanceHouseholdGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AssistanceHouseholdGroup'], ParentType, ContextType>;
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

export type DeathResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Death'] = ResolversParentTypes['Death']> = {
  cancelledOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  diedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  personIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['DeathSource'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DeathConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DeathConnection'] = ResolversParentTypes['DeathConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeathEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DeathGroupConnection']>, ParentType, ContextType, RequireFields<DeathConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DeathConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Death']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeathEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DeathEdge'] = ResolversParentTypes['DeathEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Death'], ParentType, ContextType>;
};

export type DeathGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DeathGroup'] = ResolversParentTypes['DeathGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DeathGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DeathGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DeathGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DeathGroupConnection'] = ResolversParentTypes['DeathGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeathGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DeathGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeathGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DeathGroupEdge'] = ResolversParentTypes['DeathGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeathGroup'], ParentType, ContextType>;
};

export type DivisionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Division'] = ResolversParentTypes['Division']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['DivisionLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DivisionConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DivisionConnection'] = ResolversParentTypes['DivisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DivisionGroupConnection']>, ParentType, ContextType, RequireFields<DivisionConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Division']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DivisionEdge'] = ResolversParentTypes['DivisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Division'], ParentType, ContextType>;
};

export type DivisionGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DivisionGroup'] = ResolversParentTypes['DivisionGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DivisionGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DivisionGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DivisionGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DivisionGroupConnection'] = ResolversParentTypes['DivisionGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DivisionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DivisionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DivisionGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DivisionGroupEdge'] = ResolversParentTypes['DivisionGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DivisionGroup'], ParentType, ContextType>;
};

export type HouseholdResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowancePayments?: Resolver<Maybe<ResolversTypes['AllowancePaymentConnection']>, ParentType, ContextType, RequireFields<HouseholdAllowancePaymentsArgs, 'first'>>;
  assistanceHouseholds?: Resolver<Maybe<ResolversTypes['AssistanceHouseholdConnection']>, ParentType, ContextType, RequireFields<HouseholdAssistanceHouseholdsArgs, 'first'>>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<HouseholdResidentsArgs, 'first'>>;
};

export type HouseholdSlipResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['HouseholdSlip'] = ResolversParentTypes['HouseholdSlip']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  headMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openedTimes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revokedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type IssuedSlipResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['IssuedSlip'] = ResolversParentTypes['IssuedSlip']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slip?: Resolver<ResolversTypes['HouseholdSlip'], ParentType, ContextType>;
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

export type MutationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createTemporaryList?: Resolver<Maybe<ResolversTypes['TemporaryList']>, ParentType, ContextType, RequireFields<MutationCreateTemporaryListArgs, 'content' | 'format'>>;
  issueSlip?: Resolver<Maybe<ResolversTypes['IssuedSlip']>, ParentType, ContextType, RequireFields<MutationIssueSlipArgs, 'days'>>;
  openSlip?: Resolver<Maybe<ResolversTypes['ResidentSession']>, ParentType, ContextType, RequireFields<MutationOpenSlipArgs, 'code'>>;
  revokeSlip?: Resolver<Maybe<ResolversTypes['HouseholdSlip']>, ParentType, ContextType, RequireFields<MutationRevokeSlipArgs, 'id'>>;
  stopPlannedPayments?: Resolver<Maybe<Array<ResolversTypes['PlannedPayment']>>, ParentType, ContextType, RequireFields<MutationStopPlannedPaymentsArgs, 'batch' | 'ids' | 'reason'>>;
};

export type OwnHouseholdResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OwnHousehold'] = ResolversParentTypes['OwnHousehold']> = {
  asOf?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['OwnMember']>, ParentType, ContextType>;
  nextPayments?: Resolver<Array<ResolversTypes['OwnNextPayment']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['OwnPayment']>, ParentType, ContextType, Partial<OwnHouseholdPaymentsArgs>>;
  slips?: Resolver<Array<ResolversTypes['HouseholdSlip']>, ParentType, ContextType>;
  villageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OwnMemberResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OwnMember'] = ResolversParentTypes['OwnMember']> = {
  birthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  identityNumberEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isHead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OwnNextPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OwnNextPayment'] = ResolversParentTypes['OwnNextPayment']> = {
  by?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AllowanceScheme'], ParentType, ContextType>;
};

export type OwnPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OwnPayment'] = ResolversParentTypes['OwnPayment']> = {
  accountEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  batchKind?: Resolver<ResolversTypes['AllowanceBatchKind'], ParentType, ContextType>;
  headCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AllowanceScheme'], ParentType, ContextType>;
  standard?: Resolver<Maybe<ResolversTypes['OwnStandard']>, ParentType, ContextType>;
};

export type OwnStandardResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OwnStandard'] = ResolversParentTypes['OwnStandard']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fromMonth?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['StandardUnit'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  allowancePayments?: Resolver<Maybe<ResolversTypes['AllowancePaymentConnection']>, ParentType, ContextType, RequireFields<PersonAllowancePaymentsArgs, 'first'>>;
  assistanceHouseholds?: Resolver<Maybe<ResolversTypes['AssistanceHouseholdConnection']>, ParentType, ContextType, RequireFields<PersonAssistanceHouseholdsArgs, 'first'>>;
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  death?: Resolver<Maybe<ResolversTypes['Death']>, ParentType, ContextType>;
  deaths?: Resolver<Maybe<ResolversTypes['DeathConnection']>, ParentType, ContextType, RequireFields<PersonDeathsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  plannedPayments?: Resolver<Maybe<ResolversTypes['PlannedPaymentConnection']>, ParentType, ContextType, RequireFields<PersonPlannedPaymentsArgs, 'first'>>;
  relativeDeclarations?: Resolver<Maybe<ResolversTypes['RelativeDeclarationConnection']>, ParentType, ContextType, RequireFields<PersonRelativeDeclarationsArgs, 'first'>>;
  residency?: Resolver<Maybe<ResolversTypes['Residency']>, ParentType, ContextType>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<PersonResidentsArgs, 'first'>>;
  temporaryListEntries?: Resolver<Maybe<ResolversTypes['TemporaryListEntryConnection']>, ParentType, ContextType, RequireFields<PersonTemporaryListEntriesArgs, 'first'>>;
};

export type PlannedPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PlannedPayment'] = ResolversParentTypes['PlannedPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  batch?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipientFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  recipientIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AllowanceScheme'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PlannedPaymentStatus'], ParentType, ContextType>;
  stopReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stoppedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PlannedPaymentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PlannedPaymentConnection'] = ResolversParentTypes['PlannedPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedPaymentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['PlannedPaymentGroupConnection']>, ParentType, ContextType, RequireFields<PlannedPaymentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<PlannedPaymentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['PlannedPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedPaymentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PlannedPaymentEdge'] = ResolversParentTypes['PlannedPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedPayment'], ParentType, ContextType>;
};

export type PlannedPaymentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PlannedPaymentGroup'] = ResolversParentTypes['PlannedPaymentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PlannedPaymentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PlannedPaymentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PlannedPaymentGroupConnection'] = ResolversParentTypes['PlannedPaymentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedPaymentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedPaymentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PlannedPaymentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PlannedPaymentGroupEdge'] = ResolversParentTypes['PlannedPaymentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedPaymentGroup'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  allowanceBatch?: Resolver<Maybe<Array<ResolversTypes['AllowanceBatchRow']>>, ParentType, ContextType, RequireFields<QueryAllowanceBatchArgs, 'content' | 'format'>>;
  allowancePayments?: Resolver<Maybe<ResolversTypes['AllowancePaymentConnection']>, ParentType, ContextType, RequireFields<QueryAllowancePaymentsArgs, 'first'>>;
  allowanceStandards?: Resolver<Maybe<ResolversTypes['AllowanceStandardConnection']>, ParentType, ContextType, RequireFields<QueryAllowanceStandardsArgs, 'first'>>;
  assistanceHouseholds?: Resolver<Maybe<ResolversTypes['AssistanceHouseholdConnection']>, ParentType, ContextType, RequireFields<QueryAssistanceHouseholdsArgs, 'first'>>;
  deaths?: Resolver<Maybe<ResolversTypes['DeathConnection']>, ParentType, ContextType, RequireFields<QueryDeathsArgs, 'first'>>;
  divisions?: Resolver<Maybe<ResolversTypes['DivisionConnection']>, ParentType, ContextType, RequireFields<QueryDivisionsArgs, 'first'>>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType, RequireFields<QueryHouseholdArgs, 'id'>>;
  issuedSlips?: Resolver<Maybe<Array<ResolversTypes['HouseholdSlip']>>, ParentType, ContextType>;
  ownHousehold?: Resolver<Maybe<ResolversTypes['OwnHousehold']>, ParentType, ContextType>;
  ownSubjects?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  plannedPayments?: Resolver<Maybe<ResolversTypes['PlannedPaymentConnection']>, ParentType, ContextType, RequireFields<QueryPlannedPaymentsArgs, 'first'>>;
  relativeDeclarations?: Resolver<Maybe<ResolversTypes['RelativeDeclarationConnection']>, ParentType, ContextType, RequireFields<QueryRelativeDeclarationsArgs, 'first'>>;
  residents?: Resolver<Maybe<ResolversTypes['ResidentConnection']>, ParentType, ContextType, RequireFields<QueryResidentsArgs, 'first'>>;
  temporaryListEntries?: Resolver<Maybe<ResolversTypes['TemporaryListEntryConnection']>, ParentType, ContextType, RequireFields<QueryTemporaryListEntriesArgs, 'first'>>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType, RequireFields<QueryVillageArgs, 'divisionCode'>>;
  villages?: Resolver<Maybe<ResolversTypes['VillageConnection']>, ParentType, ContextType, RequireFields<QueryVillagesArgs, 'first'>>;
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

export type RelativeDeclarationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RelativeDeclaration'] = ResolversParentTypes['RelativeDeclaration']> = {
  declarant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  declarantFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  declarantIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declarantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  declaredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['RelativeRelation'], ParentType, ContextType>;
  relative?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  relativeFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  relativeIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relativeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['AllowanceScheme']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  visitedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type RelativeDeclarationConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RelativeDeclarationConnection'] = ResolversParentTypes['RelativeDeclarationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelativeDeclarationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['RelativeDeclarationGroupConnection']>, ParentType, ContextType, RequireFields<RelativeDeclarationConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<RelativeDeclarationConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['RelativeDeclaration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelativeDeclarationEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RelativeDeclarationEdge'] = ResolversParentTypes['RelativeDeclarationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelativeDeclaration'], ParentType, ContextType>;
};

export type RelativeDeclarationGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RelativeDeclarationGroup'] = ResolversParentTypes['RelativeDeclarationGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RelativeDeclarationGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RelativeDeclarationGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RelativeDeclarationGroupConnection'] = ResolversParentTypes['RelativeDeclarationGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RelativeDeclarationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RelativeDeclarationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelativeDeclarationGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RelativeDeclarationGroupEdge'] = ResolversParentTypes['RelativeDeclarationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RelativeDeclarationGroup'], ParentType, ContextType>;
};

export type ResidentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Resident'] = ResolversParentTypes['Resident']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bankAccount?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  birthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  careDeclinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  movedFromCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  movedInOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movedOutOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  movedToCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberArea?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numberBirthMonth?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  personIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relationToHead?: Resolver<Maybe<ResolversTypes['HouseholdRelation']>, ParentType, ContextType>;
  residency?: Resolver<ResolversTypes['Residency'], ParentType, ContextType>;
  sex?: Resolver<Maybe<ResolversTypes['Sex']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResidentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ResidentConnection'] = ResolversParentTypes['ResidentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ResidentGroupConnection']>, ParentType, ContextType, RequireFields<ResidentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<ResidentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Resident']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ResidentEdge'] = ResolversParentTypes['ResidentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resident'], ParentType, ContextType>;
};

export type ResidentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ResidentGroup'] = ResolversParentTypes['ResidentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ResidentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ResidentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ResidentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ResidentGroupConnection'] = ResolversParentTypes['ResidentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ResidentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ResidentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResidentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ResidentGroupEdge'] = ResolversParentTypes['ResidentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ResidentGroup'], ParentType, ContextType>;
};

export type ResidentSessionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ResidentSession'] = ResolversParentTypes['ResidentSession']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  token?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TemporaryListResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryList'] = ResolversParentTypes['TemporaryList']> = {
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  withoutKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemporaryListEntryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryListEntry'] = ResolversParentTypes['TemporaryListEntry']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  list?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TemporaryListEntryConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryListEntryConnection'] = ResolversParentTypes['TemporaryListEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TemporaryListEntryEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['TemporaryListEntryGroupConnection']>, ParentType, ContextType, RequireFields<TemporaryListEntryConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<TemporaryListEntryConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['TemporaryListEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemporaryListEntryEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryListEntryEdge'] = ResolversParentTypes['TemporaryListEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TemporaryListEntry'], ParentType, ContextType>;
};

export type TemporaryListEntryGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryListEntryGroup'] = ResolversParentTypes['TemporaryListEntryGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TemporaryListEntryGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TemporaryListEntryGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryListEntryGroupConnection'] = ResolversParentTypes['TemporaryListEntryGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TemporaryListEntryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TemporaryListEntryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TemporaryListEntryGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TemporaryListEntryGroupEdge'] = ResolversParentTypes['TemporaryListEntryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TemporaryListEntryGroup'], ParentType, ContextType>;
};

export type VillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'], FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Village']> | FederationReferenceType, FederationReferenceType, ContextType>;
  allowancePayments?: Resolver<Maybe<ResolversTypes['AllowancePaymentConnection']>, ParentType, ContextType, RequireFields<VillageAllowancePaymentsArgs, 'first'>>;
  arableArea?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  assistanceHouseholds?: Resolver<Maybe<ResolversTypes['AssistanceHouseholdConnection']>, ParentType, ContextType, RequireFields<VillageAssistanceHouseholdsArgs, 'first'>>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  streetName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  urban?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type VillageConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageConnection'] = ResolversParentTypes['VillageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['VillageGroupConnection']>, ParentType, ContextType, RequireFields<VillageConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['Village']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageEdge'] = ResolversParentTypes['VillageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Village'], ParentType, ContextType>;
};

export type VillageGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageGroup'] = ResolversParentTypes['VillageGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<VillageGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VillageGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageGroupConnection'] = ResolversParentTypes['VillageGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VillageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageGroupEdge'] = ResolversParentTypes['VillageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  AllowanceBatchRow?: AllowanceBatchRowResolvers<ContextType>;
  AllowancePayment?: AllowancePaymentResolvers<ContextType>;
  AllowancePaymentConnection?: AllowancePaymentConnectionResolvers<ContextType>;
  AllowancePaymentEdge?: AllowancePaymentEdgeResolvers<ContextType>;
  AllowancePaymentGroup?: AllowancePaymentGroupResolvers<ContextType>;
  AllowancePaymentGroupConnection?: AllowancePaymentGroupConnectionResolvers<ContextType>;
  AllowancePaymentGroupEdge?: AllowancePaymentGroupEdgeResolvers<ContextType>;
  AllowanceStandard?: AllowanceStandardResolvers<ContextType>;
  AllowanceStandardConnection?: AllowanceStandardConnectionResolvers<ContextType>;
  AllowanceStandardEdge?: AllowanceStandardEdgeResolvers<ContextType>;
  AllowanceStandardGroup?: AllowanceStandardGroupResolvers<ContextType>;
  AllowanceStandardGroupConnection?: AllowanceStandardGroupConnectionResolvers<ContextType>;
  AllowanceStandardGroupEdge?: AllowanceStandardGroupEdgeResolvers<ContextType>;
  AssistanceHousehold?: AssistanceHouseholdResolvers<ContextType>;
  AssistanceHouseholdConnection?: AssistanceHouseholdConnectionResolvers<ContextType>;
  AssistanceHouseholdEdge?: AssistanceHouseholdEdgeResolvers<ContextType>;
  AssistanceHouseholdGroup?: AssistanceHouseholdGroupResolvers<ContextType>;
  AssistanceHouseholdGroupConnection?: AssistanceHouseholdGroupConnectionResolvers<ContextType>;
  AssistanceHouseholdGroupEdge?: AssistanceHouseholdGroupEdgeResolvers<ContextType>;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Death?: DeathResolvers<ContextType>;
  DeathConnection?: DeathConnectionResolvers<ContextType>;
  DeathEdge?: DeathEdgeResolvers<ContextType>;
  DeathGroup?: DeathGroupResolvers<ContextType>;
  DeathGroupConnection?: DeathGroupConnectionResolvers<ContextType>;
  DeathGroupEdge?: DeathGroupEdgeResolvers<ContextType>;
  Division?: DivisionResolvers<ContextType>;
  DivisionConnection?: DivisionConnectionResolvers<ContextType>;
  DivisionEdge?: DivisionEdgeResolvers<ContextType>;
  DivisionGroup?: DivisionGroupResolvers<ContextType>;
  DivisionGroupConnection?: DivisionGroupConnectionResolvers<ContextType>;
  DivisionGroupEdge?: DivisionGroupEdgeResolvers<ContextType>;
  Household?: HouseholdResolvers<ContextType>;
  HouseholdSlip?: HouseholdSlipResolvers<ContextType>;
  IssuedSlip?: IssuedSlipResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  OwnHousehold?: OwnHouseholdResolvers<ContextType>;
  OwnMember?: OwnMemberResolvers<ContextType>;
  OwnNextPayment?: OwnNextPaymentResolvers<ContextType>;
  OwnPayment?: OwnPaymentResolvers<ContextType>;
  OwnStandard?: OwnStandardResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PlannedPayment?: PlannedPaymentResolvers<ContextType>;
  PlannedPaymentConnection?: PlannedPaymentConnectionResolvers<ContextType>;
  PlannedPaymentEdge?: PlannedPaymentEdgeResolvers<ContextType>;
  PlannedPaymentGroup?: PlannedPaymentGroupResolvers<ContextType>;
  PlannedPaymentGroupConnection?: PlannedPaymentGroupConnectionResolvers<ContextType>;
  PlannedPaymentGroupEdge?: PlannedPaymentGroupEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  RelativeDeclaration?: RelativeDeclarationResolvers<ContextType>;
  RelativeDeclarationConnection?: RelativeDeclarationConnectionResolvers<ContextType>;
  RelativeDeclarationEdge?: RelativeDeclarationEdgeResolvers<ContextType>;
  RelativeDeclarationGroup?: RelativeDeclarationGroupResolvers<ContextType>;
  RelativeDeclarationGroupConnection?: RelativeDeclarationGroupConnectionResolvers<ContextType>;
  RelativeDeclarationGroupEdge?: RelativeDeclarationGroupEdgeResolvers<ContextType>;
  Resident?: ResidentResolvers<ContextType>;
  ResidentConnection?: ResidentConnectionResolvers<ContextType>;
  ResidentEdge?: ResidentEdgeResolvers<ContextType>;
  ResidentGroup?: ResidentGroupResolvers<ContextType>;
  ResidentGroupConnection?: ResidentGroupConnectionResolvers<ContextType>;
  ResidentGroupEdge?: ResidentGroupEdgeResolvers<ContextType>;
  ResidentSession?: ResidentSessionResolvers<ContextType>;
  TemporaryList?: TemporaryListResolvers<ContextType>;
  TemporaryListEntry?: TemporaryListEntryResolvers<ContextType>;
  TemporaryListEntryConnection?: TemporaryListEntryConnectionResolvers<ContextType>;
  TemporaryListEntryEdge?: TemporaryListEntryEdgeResolvers<ContextType>;
  TemporaryListEntryGroup?: TemporaryListEntryGroupResolvers<ContextType>;
  TemporaryListEntryGroupConnection?: TemporaryListEntryGroupConnectionResolvers<ContextType>;
  TemporaryListEntryGroupEdge?: TemporaryListEntryGroupEdgeResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  VillageConnection?: VillageConnectionResolvers<ContextType>;
  VillageEdge?: VillageEdgeResolvers<ContextType>;
  VillageGroup?: VillageGroupResolvers<ContextType>;
  VillageGroupConnection?: VillageGroupConnectionResolvers<ContextType>;
  VillageGroupEdge?: VillageGroupEdgeResolvers<ContextType>;
};

