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

/** 服刑羁押类别 | Kinds of custody */
export type CustodyKind =
  /** 社区矫正（不停发） | Community correction, under which benefits go on */
  | 'COMMUNITY_CORRECTION'
  /** 看守所羁押 | Detention */
  | 'DETENTION'
  /** 监狱服刑 | Imprisonment */
  | 'IMPRISONMENT'
  /** 宣告失踪 | Declared missing */
  | 'MISSING';

/** CustodyKind 条件 | Condition on CustodyKind */
export type CustodyKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CustodyKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CustodyKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 服刑羁押：一行是一人的一段服刑、羁押或失踪，由司法部门推送，用于停发待遇 | Custody: one row a person and period of imprisonment, detention or being missing, as the justice departments report it for benefits to be suspended */
export type CustodyPeriod = {
  __typename?: 'CustodyPeriod';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 起始日 | First day */
  from: Scalars['Date']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 类别 | Kind */
  kind: CustodyKind;
  /** 本人 | The person */
  person?: Maybe<Person>;
  /** 本人没有关联标识的原因；为空表示有 | Why there is no link token of the person; null where there is one */
  personFault?: Maybe<IdentityFault>;
  /** 登记的本人证件号码 | Identity number of the person as written here */
  personIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的本人姓名 | Name of the person as written here */
  personName?: Maybe<Scalars['String']['output']>;
  /** 推送日期 | The day it was reported */
  reportedOn?: Maybe<Scalars['Date']['output']>;
  /** 截止日；为空表示仍在 | Last day; null while it lasts */
  until?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 服刑羁押的一页 | A page of custodyPeriods */
export type CustodyPeriodConnection = {
  __typename?: 'CustodyPeriodConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<CustodyPeriodEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<CustodyPeriodGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<CustodyPeriod>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 服刑羁押的一页 | A page of custodyPeriods */
export type CustodyPeriodConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<CustodyPeriodGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CustodyPeriodHaving>;
  orderBy?: InputMaybe<Array<CustodyPeriodGroupOrder>>;
};


/** 服刑羁押的一页 | A page of custodyPeriods */
export type CustodyPeriodConnectionKeysArgs = {
  by?: InputMaybe<CustodyPeriodRole>;
  having?: InputMaybe<CustodyPeriodHaving>;
  of: SubjectType;
  role?: InputMaybe<CustodyPeriodRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<CustodyPeriodValue>;
};

/** 服刑羁押中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of custodyPeriods */
export type CustodyPeriodDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<CustodyPeriodGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<CustodyPeriodRole>;
};

/** 服刑羁押的一行及其游标 | A row of custodyPeriods with its cursor */
export type CustodyPeriodEdge = {
  __typename?: 'CustodyPeriodEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: CustodyPeriod;
};

/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroup = {
  __typename?: 'CustodyPeriodGroup';
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


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupAverageArgs = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupDistinctArgs = {
  field: CustodyPeriodGroupField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupMaxArgs = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupMedianArgs = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupMinArgs = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupQ1Args = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupQ3Args = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupStddevArgs = {
  field: CustodyPeriodValueField;
};


/** 服刑羁押的一个组 | A group of custodyPeriods */
export type CustodyPeriodGroupSumArgs = {
  field: CustodyPeriodValueField;
};

/** 服刑羁押分组的一页 | A page of groups of custodyPeriods */
export type CustodyPeriodGroupConnection = {
  __typename?: 'CustodyPeriodGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<CustodyPeriodGroupEdge>;
  /** 组 | Groups */
  nodes: Array<CustodyPeriodGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 服刑羁押的一个组及其游标 | A group of custodyPeriods with its cursor */
export type CustodyPeriodGroupEdge = {
  __typename?: 'CustodyPeriodGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: CustodyPeriodGroup;
};

/** 服刑羁押的分组依据：字段或角色 | What custodyPeriods can be grouped by: fields and roles */
export type CustodyPeriodGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 起始日 | First day */
  | 'FROM'
  /** 类别 | Kind */
  | 'KIND'
  /** 本人 | The person */
  | 'PERSON'
  /** 本人没有关联标识的原因；为空表示有 | Why there is no link token of the person; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的本人证件号码 | Identity number of the person as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的本人姓名 | Name of the person as written here */
  | 'PERSON_NAME'
  /** 推送日期 | The day it was reported */
  | 'REPORTED_ON'
  /** 截止日；为空表示仍在 | Last day; null while it lasts */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 服刑羁押分组的排序：恰好一项，及方向 | Order of groups of custodyPeriods: exactly one, and which way */
export type CustodyPeriodGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<CustodyPeriodValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<CustodyPeriodGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CustodyPeriodValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<CustodyPeriodValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CustodyPeriodValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<CustodyPeriodValueField>;
};

/** 服刑羁押的一个分组依据 | One of the things custodyPeriods is grouped by */
export type CustodyPeriodGrouping = {
  /** 字段或角色 | A field, or a role */
  field: CustodyPeriodGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 服刑羁押中一组行的条件，须同时满足 | Condition on a group of rows of custodyPeriods; all that is given must hold */
export type CustodyPeriodHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<CustodyPeriodMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<CustodyPeriodDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CustodyPeriodMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<CustodyPeriodMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<CustodyPeriodMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<CustodyPeriodGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<CustodyPeriodMeasure>;
};

/** 服刑羁押中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of custodyPeriods; values as text, like 1200.00 or 2025-03 */
export type CustodyPeriodMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: CustodyPeriodValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 服刑羁押的排序 | Order of custodyPeriods */
export type CustodyPeriodOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: CustodyPeriodOrderField;
};

/** 服刑羁押可排序的字段 | What custodyPeriods can be ordered by */
export type CustodyPeriodOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 起始日 | First day */
  | 'FROM'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 类别 | Kind */
  | 'KIND'
  /** 本人没有关联标识的原因；为空表示有 | Why there is no link token of the person; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的本人证件号码 | Identity number of the person as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的本人姓名 | Name of the person as written here */
  | 'PERSON_NAME'
  /** 推送日期 | The day it was reported */
  | 'REPORTED_ON'
  /** 截止日；为空表示仍在 | Last day; null while it lasts */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 服刑羁押中主体的角色 | Roles of the subjects of custodyPeriods */
export type CustodyPeriodRole =
  /** 本人 | The person */
  | 'PERSON';

/** 服刑羁押中随标识附带的数值，恰好一项 | The number that custodyPeriods gives with each token: exactly one */
export type CustodyPeriodValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CustodyPeriodValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CustodyPeriodValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<CustodyPeriodValueField>;
};

/** 服刑羁押可度量的字段 | What can be measured of custodyPeriods */
export type CustodyPeriodValueField =
  /** 起始日 | First day */
  | 'FROM'
  /** 推送日期 | The day it was reported */
  | 'REPORTED_ON'
  /** 截止日；为空表示仍在 | Last day; null while it lasts */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 服刑羁押的筛选条件，各项须同时满足 | Filter of custodyPeriods; all that is given must hold */
export type CustodyPeriodWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<CustodyPeriodWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 起始日 | First day */
  from?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 类别 | Kind */
  kind?: InputMaybe<CustodyKindFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<CustodyPeriodWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<CustodyPeriodWhere>>;
  /** 本人 | The person */
  person?: InputMaybe<SubjectFilter>;
  /** 本人没有关联标识的原因；为空表示有 | Why there is no link token of the person; null where there is one */
  personFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的本人证件号码 | Identity number of the person as written here */
  personIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的本人姓名 | Name of the person as written here */
  personName?: InputMaybe<StringFilter>;
  /** 推送日期 | The day it was reported */
  reportedOn?: InputMaybe<DateFilter>;
  /** 截止日；为空表示仍在 | Last day; null while it lasts */
  until?: InputMaybe<DateFilter>;
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

/** 险种待遇 | Kinds of benefits and contributions */
export type InsuranceKind =
  /** 单位缴费 | Contribution of the employer */
  | 'CONTRIBUTION'
  /** 医疗费用个人负担（刚性支出） | Medical costs that the person bears */
  | 'MEDICAL_SELF_PAID'
  /** 职工基本养老金 | Pension of an employee */
  | 'PENSION'
  /** 城乡居民养老金 | Pension of a resident */
  | 'RESIDENT_PENSION'
  /** 失业保险金 | Unemployment benefit */
  | 'UNEMPLOYMENT'
  /** 工伤伤残津贴 | Allowance for a work injury */
  | 'WORK_INJURY'
  /** 工伤生活护理费 | Nursing allowance after a work injury */
  | 'WORK_INJURY_NURSING';

/** InsuranceKind 条件 | Condition on InsuranceKind */
export type InsuranceKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<InsuranceKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<InsuranceKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 社会保险：一行是一人一个月的一项待遇或缴费 | Social insurance: one row a person, month and benefit or contribution */
export type InsuranceRecord = {
  __typename?: 'InsuranceRecord';
  /** 金额（元） | Amount in yuan */
  amount: Scalars['Money']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 参保单位 | The organization that insures the person */
  employer?: Maybe<Organization>;
  /** 参保单位名称 | Name of that organization */
  employerName?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 参保人 | The insured */
  insured?: Maybe<Person>;
  /** 参保人没有关联标识的原因；为空表示有 | Why there is no link token of the insured; null where there is one */
  insuredFault?: Maybe<IdentityFault>;
  /** 登记的参保人证件号码 | Identity number of the insured as written here */
  insuredIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的参保人姓名 | Name of the insured as written here */
  insuredName?: Maybe<Scalars['String']['output']>;
  /** 险种待遇 | Kind of benefit or contribution */
  kind: InsuranceKind;
  /** 所属月份 | The month it is for */
  month: Scalars['Month']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 社会保险的一页 | A page of socialInsurance */
export type InsuranceRecordConnection = {
  __typename?: 'InsuranceRecordConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<InsuranceRecordEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<InsuranceRecordGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<InsuranceRecord>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 社会保险的一页 | A page of socialInsurance */
export type InsuranceRecordConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<InsuranceRecordGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<InsuranceRecordHaving>;
  orderBy?: InputMaybe<Array<InsuranceRecordGroupOrder>>;
};


/** 社会保险的一页 | A page of socialInsurance */
export type InsuranceRecordConnectionKeysArgs = {
  by?: InputMaybe<InsuranceRecordRole>;
  having?: InputMaybe<InsuranceRecordHaving>;
  of: SubjectType;
  role?: InputMaybe<InsuranceRecordRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<InsuranceRecordValue>;
};

/** 社会保险中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of socialInsurance */
export type InsuranceRecordDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<InsuranceRecordGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<InsuranceRecordRole>;
};

/** 社会保险的一行及其游标 | A row of socialInsurance with its cursor */
export type InsuranceRecordEdge = {
  __typename?: 'InsuranceRecordEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: InsuranceRecord;
};

/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroup = {
  __typename?: 'InsuranceRecordGroup';
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


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupAverageArgs = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupDistinctArgs = {
  field: InsuranceRecordGroupField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupMaxArgs = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupMedianArgs = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupMinArgs = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupQ1Args = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupQ3Args = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupStddevArgs = {
  field: InsuranceRecordValueField;
};


/** 社会保险的一个组 | A group of socialInsurance */
export type InsuranceRecordGroupSumArgs = {
  field: InsuranceRecordValueField;
};

/** 社会保险分组的一页 | A page of groups of socialInsurance */
export type InsuranceRecordGroupConnection = {
  __typename?: 'InsuranceRecordGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<InsuranceRecordGroupEdge>;
  /** 组 | Groups */
  nodes: Array<InsuranceRecordGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 社会保险的一个组及其游标 | A group of socialInsurance with its cursor */
export type InsuranceRecordGroupEdge = {
  __typename?: 'InsuranceRecordGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: InsuranceRecordGroup;
};

/** 社会保险的分组依据：字段或角色 | What socialInsurance can be grouped by: fields and roles */
export type InsuranceRecordGroupField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 参保单位 | The organization that insures the person */
  | 'EMPLOYER'
  /** 参保单位名称 | Name of that organization */
  | 'EMPLOYER_NAME'
  /** 参保人 | The insured */
  | 'INSURED'
  /** 参保人没有关联标识的原因；为空表示有 | Why there is no link token of the insured; null where there is one */
  | 'INSURED_FAULT'
  /** 登记的参保人证件号码 | Identity number of the insured as written here */
  | 'INSURED_IDENTITY_NUMBER'
  /** 登记的参保人姓名 | Name of the insured as written here */
  | 'INSURED_NAME'
  /** 险种待遇 | Kind of benefit or contribution */
  | 'KIND'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 社会保险分组的排序：恰好一项，及方向 | Order of groups of socialInsurance: exactly one, and which way */
export type InsuranceRecordGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<InsuranceRecordValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<InsuranceRecordGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<InsuranceRecordValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<InsuranceRecordValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<InsuranceRecordValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<InsuranceRecordValueField>;
};

/** 社会保险的一个分组依据 | One of the things socialInsurance is grouped by */
export type InsuranceRecordGrouping = {
  /** 字段或角色 | A field, or a role */
  field: InsuranceRecordGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 社会保险中一组行的条件，须同时满足 | Condition on a group of rows of socialInsurance; all that is given must hold */
export type InsuranceRecordHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<InsuranceRecordMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<InsuranceRecordDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<InsuranceRecordMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<InsuranceRecordMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<InsuranceRecordMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<InsuranceRecordGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<InsuranceRecordMeasure>;
};

/** 社会保险中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of socialInsurance; values as text, like 1200.00 or 2025-03 */
export type InsuranceRecordMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: InsuranceRecordValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 社会保险的排序 | Order of socialInsurance */
export type InsuranceRecordOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: InsuranceRecordOrderField;
};

/** 社会保险可排序的字段 | What socialInsurance can be ordered by */
export type InsuranceRecordOrderField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 参保单位名称 | Name of that organization */
  | 'EMPLOYER_NAME'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 参保人没有关联标识的原因；为空表示有 | Why there is no link token of the insured; null where there is one */
  | 'INSURED_FAULT'
  /** 登记的参保人证件号码 | Identity number of the insured as written here */
  | 'INSURED_IDENTITY_NUMBER'
  /** 登记的参保人姓名 | Name of the insured as written here */
  | 'INSURED_NAME'
  /** 险种待遇 | Kind of benefit or contribution */
  | 'KIND'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 社会保险中主体的角色 | Roles of the subjects of socialInsurance */
export type InsuranceRecordRole =
  /** 参保单位 | The organization that insures the person */
  | 'EMPLOYER'
  /** 参保人 | The insured */
  | 'INSURED'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 社会保险中随标识附带的数值，恰好一项 | The number that socialInsurance gives with each token: exactly one */
export type InsuranceRecordValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<InsuranceRecordValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<InsuranceRecordValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<InsuranceRecordValueField>;
};

/** 社会保险可度量的字段 | What can be measured of socialInsurance */
export type InsuranceRecordValueField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 社会保险的筛选条件，各项须同时满足 | Filter of socialInsurance; all that is given must hold */
export type InsuranceRecordWhere = {
  /** 金额（元） | Amount in yuan */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<InsuranceRecordWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 参保单位 | The organization that insures the person */
  employer?: InputMaybe<SubjectFilter>;
  /** 参保单位名称 | Name of that organization */
  employerName?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 参保人 | The insured */
  insured?: InputMaybe<SubjectFilter>;
  /** 参保人没有关联标识的原因；为空表示有 | Why there is no link token of the insured; null where there is one */
  insuredFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的参保人证件号码 | Identity number of the insured as written here */
  insuredIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的参保人姓名 | Name of the insured as written here */
  insuredName?: InputMaybe<StringFilter>;
  /** 险种待遇 | Kind of benefit or contribution */
  kind?: InputMaybe<InsuranceKindFilter>;
  /** 所属月份 | The month it is for */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<InsuranceRecordWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<InsuranceRecordWhere>>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
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
  /** 社会保险中的相关行 | Its rows in socialInsurance */
  socialInsurance?: Maybe<InsuranceRecordConnection>;
  /** 国库支付中的相关行 | Its rows in treasuryPayments */
  treasuryPayments?: Maybe<TreasuryPaymentConnection>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
};


/** 单位 | An organization */
export type OrganizationSocialInsuranceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InsuranceRecordOrder>>;
  role?: InputMaybe<InsuranceRecordRole>;
  where?: InputMaybe<InsuranceRecordWhere>;
};


/** 单位 | An organization */
export type OrganizationTreasuryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TreasuryPaymentOrder>>;
  role?: InputMaybe<TreasuryPaymentRole>;
  where?: InputMaybe<TreasuryPaymentWhere>;
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

/** 相对方：个人或单位 | A party: a person or an organization */
export type Party = Organization | Person;

/** 财政供养：一行是一人一个月的工资 | Payroll of those whom the treasury pays: one row a person and month */
export type PayrollEntry = {
  __typename?: 'PayrollEntry';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 人员 | The employee */
  employee?: Maybe<Person>;
  /** 人员没有关联标识的原因；为空表示有 | Why there is no link token of the employee; null where there is one */
  employeeFault?: Maybe<IdentityFault>;
  /** 登记的人员证件号码 | Identity number of the employee as written here */
  employeeIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的人员姓名 | Name of the employee as written here */
  employeeName?: Maybe<Scalars['String']['output']>;
  /** 所在单位 | The unit that employs the person */
  employer: Scalars['String']['output'];
  /** 应发工资（元） | Gross pay in yuan */
  grossPay: Scalars['Money']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 月份 | Month */
  month: Scalars['Month']['output'];
  /** 岗位 | Post */
  post: Scalars['String']['output'];
  /** 人员类别 | Kind of post */
  postKind: PostKind;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 财政供养的一页 | A page of payroll */
export type PayrollEntryConnection = {
  __typename?: 'PayrollEntryConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<PayrollEntryEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<PayrollEntryGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<PayrollEntry>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 财政供养的一页 | A page of payroll */
export type PayrollEntryConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<PayrollEntryGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<PayrollEntryHaving>;
  orderBy?: InputMaybe<Array<PayrollEntryGroupOrder>>;
};


/** 财政供养的一页 | A page of payroll */
export type PayrollEntryConnectionKeysArgs = {
  by?: InputMaybe<PayrollEntryRole>;
  having?: InputMaybe<PayrollEntryHaving>;
  of: SubjectType;
  role?: InputMaybe<PayrollEntryRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<PayrollEntryValue>;
};

/** 财政供养中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of payroll */
export type PayrollEntryDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<PayrollEntryGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<PayrollEntryRole>;
};

/** 财政供养的一行及其游标 | A row of payroll with its cursor */
export type PayrollEntryEdge = {
  __typename?: 'PayrollEntryEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: PayrollEntry;
};

/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroup = {
  __typename?: 'PayrollEntryGroup';
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


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupAverageArgs = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupDistinctArgs = {
  field: PayrollEntryGroupField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupMaxArgs = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupMedianArgs = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupMinArgs = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupQ1Args = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupQ3Args = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupStddevArgs = {
  field: PayrollEntryValueField;
};


/** 财政供养的一个组 | A group of payroll */
export type PayrollEntryGroupSumArgs = {
  field: PayrollEntryValueField;
};

/** 财政供养分组的一页 | A page of groups of payroll */
export type PayrollEntryGroupConnection = {
  __typename?: 'PayrollEntryGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<PayrollEntryGroupEdge>;
  /** 组 | Groups */
  nodes: Array<PayrollEntryGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 财政供养的一个组及其游标 | A group of payroll with its cursor */
export type PayrollEntryGroupEdge = {
  __typename?: 'PayrollEntryGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: PayrollEntryGroup;
};

/** 财政供养的分组依据：字段或角色 | What payroll can be grouped by: fields and roles */
export type PayrollEntryGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 人员 | The employee */
  | 'EMPLOYEE'
  /** 人员没有关联标识的原因；为空表示有 | Why there is no link token of the employee; null where there is one */
  | 'EMPLOYEE_FAULT'
  /** 登记的人员证件号码 | Identity number of the employee as written here */
  | 'EMPLOYEE_IDENTITY_NUMBER'
  /** 登记的人员姓名 | Name of the employee as written here */
  | 'EMPLOYEE_NAME'
  /** 所在单位 | The unit that employs the person */
  | 'EMPLOYER'
  /** 应发工资（元） | Gross pay in yuan */
  | 'GROSS_PAY'
  /** 月份 | Month */
  | 'MONTH'
  /** 岗位 | Post */
  | 'POST'
  /** 人员类别 | Kind of post */
  | 'POST_KIND'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 财政供养分组的排序：恰好一项，及方向 | Order of groups of payroll: exactly one, and which way */
export type PayrollEntryGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<PayrollEntryValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<PayrollEntryGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PayrollEntryValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<PayrollEntryValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PayrollEntryValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<PayrollEntryValueField>;
};

/** 财政供养的一个分组依据 | One of the things payroll is grouped by */
export type PayrollEntryGrouping = {
  /** 字段或角色 | A field, or a role */
  field: PayrollEntryGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 财政供养中一组行的条件，须同时满足 | Condition on a group of rows of payroll; all that is given must hold */
export type PayrollEntryHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<PayrollEntryMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<PayrollEntryDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PayrollEntryMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<PayrollEntryMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<PayrollEntryMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<PayrollEntryGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<PayrollEntryMeasure>;
};

/** 财政供养中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of payroll; values as text, like 1200.00 or 2025-03 */
export type PayrollEntryMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: PayrollEntryValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 财政供养的排序 | Order of payroll */
export type PayrollEntryOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: PayrollEntryOrderField;
};

/** 财政供养可排序的字段 | What payroll can be ordered by */
export type PayrollEntryOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 人员没有关联标识的原因；为空表示有 | Why there is no link token of the employee; null where there is one */
  | 'EMPLOYEE_FAULT'
  /** 登记的人员证件号码 | Identity number of the employee as written here */
  | 'EMPLOYEE_IDENTITY_NUMBER'
  /** 登记的人员姓名 | Name of the employee as written here */
  | 'EMPLOYEE_NAME'
  /** 所在单位 | The unit that employs the person */
  | 'EMPLOYER'
  /** 应发工资（元） | Gross pay in yuan */
  | 'GROSS_PAY'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 月份 | Month */
  | 'MONTH'
  /** 岗位 | Post */
  | 'POST'
  /** 人员类别 | Kind of post */
  | 'POST_KIND'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 财政供养中主体的角色 | Roles of the subjects of payroll */
export type PayrollEntryRole =
  /** 人员 | The employee */
  | 'EMPLOYEE'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 财政供养中随标识附带的数值，恰好一项 | The number that payroll gives with each token: exactly one */
export type PayrollEntryValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PayrollEntryValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PayrollEntryValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<PayrollEntryValueField>;
};

/** 财政供养可度量的字段 | What can be measured of payroll */
export type PayrollEntryValueField =
  /** 应发工资（元） | Gross pay in yuan */
  | 'GROSS_PAY'
  /** 月份 | Month */
  | 'MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 财政供养的筛选条件，各项须同时满足 | Filter of payroll; all that is given must hold */
export type PayrollEntryWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<PayrollEntryWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 人员 | The employee */
  employee?: InputMaybe<SubjectFilter>;
  /** 人员没有关联标识的原因；为空表示有 | Why there is no link token of the employee; null where there is one */
  employeeFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的人员证件号码 | Identity number of the employee as written here */
  employeeIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的人员姓名 | Name of the employee as written here */
  employeeName?: InputMaybe<StringFilter>;
  /** 所在单位 | The unit that employs the person */
  employer?: InputMaybe<StringFilter>;
  /** 应发工资（元） | Gross pay in yuan */
  grossPay?: InputMaybe<MoneyFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 月份 | Month */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<PayrollEntryWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<PayrollEntryWhere>>;
  /** 岗位 | Post */
  post?: InputMaybe<StringFilter>;
  /** 人员类别 | Kind of post */
  postKind?: InputMaybe<PostKindFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 个人 | A person */
export type Person = {
  __typename?: 'Person';
  /** 服刑羁押中的相关行 | Its rows in custodyPeriods */
  custodyPeriods?: Maybe<CustodyPeriodConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 财政供养中的相关行 | Its rows in payroll */
  payroll?: Maybe<PayrollEntryConnection>;
  /** 社会保险中的相关行 | Its rows in socialInsurance */
  socialInsurance?: Maybe<InsuranceRecordConnection>;
  /** 评审专家抽取中的相关行 | Its rows in tenderExperts */
  tenderExperts?: Maybe<TenderExpertConnection>;
  /** 国库支付中的相关行 | Its rows in treasuryPayments */
  treasuryPayments?: Maybe<TreasuryPaymentConnection>;
};


/** 个人 | A person */
export type PersonCustodyPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustodyPeriodOrder>>;
  role?: InputMaybe<CustodyPeriodRole>;
  where?: InputMaybe<CustodyPeriodWhere>;
};


/** 个人 | A person */
export type PersonPayrollArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PayrollEntryOrder>>;
  role?: InputMaybe<PayrollEntryRole>;
  where?: InputMaybe<PayrollEntryWhere>;
};


/** 个人 | A person */
export type PersonSocialInsuranceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InsuranceRecordOrder>>;
  role?: InputMaybe<InsuranceRecordRole>;
  where?: InputMaybe<InsuranceRecordWhere>;
};


/** 个人 | A person */
export type PersonTenderExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenderExpertOrder>>;
  role?: InputMaybe<TenderExpertRole>;
  where?: InputMaybe<TenderExpertWhere>;
};


/** 个人 | A person */
export type PersonTreasuryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TreasuryPaymentOrder>>;
  role?: InputMaybe<TreasuryPaymentRole>;
  where?: InputMaybe<TreasuryPaymentWhere>;
};

/** 财政供养人员类别 | Kinds of posts */
export type PostKind =
  /** 公务员 | Civil servant */
  | 'CIVIL_SERVANT'
  /** 编外聘用 | On a contract outside the establishment */
  | 'CONTRACT'
  /** 事业单位人员 | Employee of a public institution */
  | 'PUBLIC_INSTITUTION'
  /** 公益性岗位 | Public-welfare post for those in difficulty */
  | 'PUBLIC_WELFARE'
  /** 离退休 | Retired */
  | 'RETIRED';

/** PostKind 条件 | Condition on PostKind */
export type PostKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<PostKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<PostKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目 | A project */
export type Project = {
  __typename?: 'Project';
  /** 项目公开代码 | Public code of the project */
  id: Scalars['ID']['output'];
  /** 评审专家抽取中的相关行 | Its rows in tenderExperts */
  tenderExperts?: Maybe<TenderExpertConnection>;
};


/** 项目 | A project */
export type ProjectTenderExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenderExpertOrder>>;
  role?: InputMaybe<TenderExpertRole>;
  where?: InputMaybe<TenderExpertWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 服刑羁押目录 | The register custodyPeriods */
  custodyPeriods?: Maybe<CustodyPeriodConnection>;
  /** 财政供养目录 | The register payroll */
  payroll?: Maybe<PayrollEntryConnection>;
  /** 社会保险目录 | The register socialInsurance */
  socialInsurance?: Maybe<InsuranceRecordConnection>;
  /** 评审专家抽取目录 | The register tenderExperts */
  tenderExperts?: Maybe<TenderExpertConnection>;
  /** 国库支付目录 | The register treasuryPayments */
  treasuryPayments?: Maybe<TreasuryPaymentConnection>;
};


/** 查询 | Queries */
export type QueryCustodyPeriodsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CustodyPeriodOrder>>;
  where?: InputMaybe<CustodyPeriodWhere>;
};


/** 查询 | Queries */
export type QueryPayrollArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PayrollEntryOrder>>;
  where?: InputMaybe<PayrollEntryWhere>;
};


/** 查询 | Queries */
export type QuerySocialInsuranceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InsuranceRecordOrder>>;
  where?: InputMaybe<InsuranceRecordWhere>;
};


/** 查询 | Queries */
export type QueryTenderExpertsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenderExpertOrder>>;
  where?: InputMaybe<TenderExpertWhere>;
};


/** 查询 | Queries */
export type QueryTreasuryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TreasuryPaymentOrder>>;
  where?: InputMaybe<TreasuryPaymentWhere>;
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

/** 评审专家抽取：一行是一名专家参加一个标段的评审 | Juries of tenders: one row an expert who judged a lot */
export type TenderExpert = {
  __typename?: 'TenderExpert';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 抽取日期 | The day on which the expert was drawn */
  drawnOn: Scalars['Date']['output'];
  /** 专家 | The expert */
  expert?: Maybe<Person>;
  /** 专家没有关联标识的原因；为空表示有 | Why there is no link token of the expert; null where there is one */
  expertFault?: Maybe<IdentityFault>;
  /** 登记的专家证件号码 | Identity number of the expert as written here */
  expertIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的专家姓名 | Name of the expert as written here */
  expertName?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 项目 | The project */
  project?: Maybe<Project>;
  /** 回避日期；为空表示参加了评审 | When the expert stood aside; null where he took part */
  recusedOn?: Maybe<Scalars['Date']['output']>;
  /** 招标编号 | Number of the tender */
  tender: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 评审专家抽取的一页 | A page of tenderExperts */
export type TenderExpertConnection = {
  __typename?: 'TenderExpertConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<TenderExpertEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<TenderExpertGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<TenderExpert>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 评审专家抽取的一页 | A page of tenderExperts */
export type TenderExpertConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TenderExpertGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<TenderExpertHaving>;
  orderBy?: InputMaybe<Array<TenderExpertGroupOrder>>;
};


/** 评审专家抽取的一页 | A page of tenderExperts */
export type TenderExpertConnectionKeysArgs = {
  by?: InputMaybe<TenderExpertRole>;
  having?: InputMaybe<TenderExpertHaving>;
  of: SubjectType;
  role?: InputMaybe<TenderExpertRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<TenderExpertValue>;
};

/** 评审专家抽取中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of tenderExperts */
export type TenderExpertDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<TenderExpertGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<TenderExpertRole>;
};

/** 评审专家抽取的一行及其游标 | A row of tenderExperts with its cursor */
export type TenderExpertEdge = {
  __typename?: 'TenderExpertEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: TenderExpert;
};

/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroup = {
  __typename?: 'TenderExpertGroup';
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


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupAverageArgs = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupDistinctArgs = {
  field: TenderExpertGroupField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupMaxArgs = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupMedianArgs = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupMinArgs = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupQ1Args = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupQ3Args = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupStddevArgs = {
  field: TenderExpertValueField;
};


/** 评审专家抽取的一个组 | A group of tenderExperts */
export type TenderExpertGroupSumArgs = {
  field: TenderExpertValueField;
};

/** 评审专家抽取分组的一页 | A page of groups of tenderExperts */
export type TenderExpertGroupConnection = {
  __typename?: 'TenderExpertGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<TenderExpertGroupEdge>;
  /** 组 | Groups */
  nodes: Array<TenderExpertGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 评审专家抽取的一个组及其游标 | A group of tenderExperts with its cursor */
export type TenderExpertGroupEdge = {
  __typename?: 'TenderExpertGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: TenderExpertGroup;
};

/** 评审专家抽取的分组依据：字段或角色 | What tenderExperts can be grouped by: fields and roles */
export type TenderExpertGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 抽取日期 | The day on which the expert was drawn */
  | 'DRAWN_ON'
  /** 专家 | The expert */
  | 'EXPERT'
  /** 专家没有关联标识的原因；为空表示有 | Why there is no link token of the expert; null where there is one */
  | 'EXPERT_FAULT'
  /** 登记的专家证件号码 | Identity number of the expert as written here */
  | 'EXPERT_IDENTITY_NUMBER'
  /** 登记的专家姓名 | Name of the expert as written here */
  | 'EXPERT_NAME'
  /** 项目 | The project */
  | 'PROJECT'
  /** 回避日期；为空表示参加了评审 | When the expert stood aside; null where he took part */
  | 'RECUSED_ON'
  /** 招标编号 | Number of the tender */
  | 'TENDER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 评审专家抽取分组的排序：恰好一项，及方向 | Order of groups of tenderExperts: exactly one, and which way */
export type TenderExpertGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<TenderExpertValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<TenderExpertGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TenderExpertValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<TenderExpertValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TenderExpertValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<TenderExpertValueField>;
};

/** 评审专家抽取的一个分组依据 | One of the things tenderExperts is grouped by */
export type TenderExpertGrouping = {
  /** 字段或角色 | A field, or a role */
  field: TenderExpertGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 评审专家抽取中一组行的条件，须同时满足 | Condition on a group of rows of tenderExperts; all that is given must hold */
export type TenderExpertHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<TenderExpertMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<TenderExpertDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TenderExpertMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<TenderExpertMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<TenderExpertMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<TenderExpertGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<TenderExpertMeasure>;
};

/** 评审专家抽取中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of tenderExperts; values as text, like 1200.00 or 2025-03 */
export type TenderExpertMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: TenderExpertValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 评审专家抽取的排序 | Order of tenderExperts */
export type TenderExpertOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: TenderExpertOrderField;
};

/** 评审专家抽取可排序的字段 | What tenderExperts can be ordered by */
export type TenderExpertOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 抽取日期 | The day on which the expert was drawn */
  | 'DRAWN_ON'
  /** 专家没有关联标识的原因；为空表示有 | Why there is no link token of the expert; null where there is one */
  | 'EXPERT_FAULT'
  /** 登记的专家证件号码 | Identity number of the expert as written here */
  | 'EXPERT_IDENTITY_NUMBER'
  /** 登记的专家姓名 | Name of the expert as written here */
  | 'EXPERT_NAME'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 回避日期；为空表示参加了评审 | When the expert stood aside; null where he took part */
  | 'RECUSED_ON'
  /** 招标编号 | Number of the tender */
  | 'TENDER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 评审专家抽取中主体的角色 | Roles of the subjects of tenderExperts */
export type TenderExpertRole =
  /** 专家 | The expert */
  | 'EXPERT'
  /** 项目 | The project */
  | 'PROJECT';

/** 评审专家抽取中随标识附带的数值，恰好一项 | The number that tenderExperts gives with each token: exactly one */
export type TenderExpertValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TenderExpertValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TenderExpertValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<TenderExpertValueField>;
};

/** 评审专家抽取可度量的字段 | What can be measured of tenderExperts */
export type TenderExpertValueField =
  /** 抽取日期 | The day on which the expert was drawn */
  | 'DRAWN_ON'
  /** 回避日期；为空表示参加了评审 | When the expert stood aside; null where he took part */
  | 'RECUSED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 评审专家抽取的筛选条件，各项须同时满足 | Filter of tenderExperts; all that is given must hold */
export type TenderExpertWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<TenderExpertWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 抽取日期 | The day on which the expert was drawn */
  drawnOn?: InputMaybe<DateFilter>;
  /** 专家 | The expert */
  expert?: InputMaybe<SubjectFilter>;
  /** 专家没有关联标识的原因；为空表示有 | Why there is no link token of the expert; null where there is one */
  expertFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的专家证件号码 | Identity number of the expert as written here */
  expertIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的专家姓名 | Name of the expert as written here */
  expertName?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<TenderExpertWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<TenderExpertWhere>>;
  /** 项目 | The project */
  project?: InputMaybe<SubjectFilter>;
  /** 回避日期；为空表示参加了评审 | When the expert stood aside; null where he took part */
  recusedOn?: InputMaybe<DateFilter>;
  /** 招标编号 | Number of the tender */
  tender?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 国库支付：一行是一笔支付 | Payments out of the treasury: one row a payment */
export type TreasuryPayment = {
  __typename?: 'TreasuryPayment';
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 收款账号 | Account number as written here */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** 金额（元） | Amount in yuan */
  amount: Scalars['Money']['output'];
  /** 合同编号 | Number of the contract */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 发票号码 | Number of the invoice */
  invoiceNumber?: Maybe<Scalars['String']['output']>;
  /** 支付凭证号 | Number of the payment order */
  number: Scalars['String']['output'];
  /** 支付日期 | The day it was paid */
  paidOn: Scalars['Date']['output'];
  /** 收款人 | Who is paid: a person or an organization */
  payee?: Maybe<Party>;
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  payeeFault?: Maybe<IdentityFault>;
  /** 登记的收款人证件号码 | Identity number of the payee as written here */
  payeeIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 收款单位名称（个人脱敏，不对公众显示） | Name of the payee; a person's is masked, and not shown to the public */
  payeeMaskedName?: Maybe<Scalars['String']['output']>;
  /** 登记的收款人名称或姓名 | Name of the payee as written here */
  payeeName?: Maybe<Scalars['String']['output']>;
  /** 付款单位 | The unit that pays */
  payer: Scalars['String']['output'];
  /** 用途 | What it is for */
  purpose: Scalars['String']['output'];
  /** 退票或退回之日；为空表示未退 | When the bank or the payee sent it back; null where it stands */
  returnedOn?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 国库支付的一页 | A page of treasuryPayments */
export type TreasuryPaymentConnection = {
  __typename?: 'TreasuryPaymentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<TreasuryPaymentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<TreasuryPaymentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<TreasuryPayment>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 国库支付的一页 | A page of treasuryPayments */
export type TreasuryPaymentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TreasuryPaymentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<TreasuryPaymentHaving>;
  orderBy?: InputMaybe<Array<TreasuryPaymentGroupOrder>>;
};


/** 国库支付的一页 | A page of treasuryPayments */
export type TreasuryPaymentConnectionKeysArgs = {
  by?: InputMaybe<TreasuryPaymentRole>;
  having?: InputMaybe<TreasuryPaymentHaving>;
  of: SubjectType;
  role?: InputMaybe<TreasuryPaymentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<TreasuryPaymentValue>;
};

/** 国库支付中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of treasuryPayments */
export type TreasuryPaymentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<TreasuryPaymentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<TreasuryPaymentRole>;
};

/** 国库支付的一行及其游标 | A row of treasuryPayments with its cursor */
export type TreasuryPaymentEdge = {
  __typename?: 'TreasuryPaymentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: TreasuryPayment;
};

/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroup = {
  __typename?: 'TreasuryPaymentGroup';
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


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupAverageArgs = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupDistinctArgs = {
  field: TreasuryPaymentGroupField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupMaxArgs = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupMedianArgs = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupMinArgs = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupQ1Args = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupQ3Args = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupStddevArgs = {
  field: TreasuryPaymentValueField;
};


/** 国库支付的一个组 | A group of treasuryPayments */
export type TreasuryPaymentGroupSumArgs = {
  field: TreasuryPaymentValueField;
};

/** 国库支付分组的一页 | A page of groups of treasuryPayments */
export type TreasuryPaymentGroupConnection = {
  __typename?: 'TreasuryPaymentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<TreasuryPaymentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<TreasuryPaymentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 国库支付的一个组及其游标 | A group of treasuryPayments with its cursor */
export type TreasuryPaymentGroupEdge = {
  __typename?: 'TreasuryPaymentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: TreasuryPaymentGroup;
};

/** 国库支付的分组依据：字段或角色 | What treasuryPayments can be grouped by: fields and roles */
export type TreasuryPaymentGroupField =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 合同编号 | Number of the contract */
  | 'CONTRACT_NUMBER'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 发票号码 | Number of the invoice */
  | 'INVOICE_NUMBER'
  /** 支付凭证号 | Number of the payment order */
  | 'NUMBER'
  /** 支付日期 | The day it was paid */
  | 'PAID_ON'
  /** 收款人 | Who is paid: a person or an organization */
  | 'PAYEE'
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  | 'PAYEE_FAULT'
  /** 登记的收款人证件号码 | Identity number of the payee as written here */
  | 'PAYEE_IDENTITY_NUMBER'
  /** 收款单位名称（个人脱敏，不对公众显示） | Name of the payee; a person's is masked, and not shown to the public */
  | 'PAYEE_MASKED_NAME'
  /** 登记的收款人名称或姓名 | Name of the payee as written here */
  | 'PAYEE_NAME'
  /** 付款单位 | The unit that pays */
  | 'PAYER'
  /** 用途 | What it is for */
  | 'PURPOSE'
  /** 退票或退回之日；为空表示未退 | When the bank or the payee sent it back; null where it stands */
  | 'RETURNED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 国库支付分组的排序：恰好一项，及方向 | Order of groups of treasuryPayments: exactly one, and which way */
export type TreasuryPaymentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<TreasuryPaymentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<TreasuryPaymentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TreasuryPaymentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<TreasuryPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TreasuryPaymentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<TreasuryPaymentValueField>;
};

/** 国库支付的一个分组依据 | One of the things treasuryPayments is grouped by */
export type TreasuryPaymentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: TreasuryPaymentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 国库支付中一组行的条件，须同时满足 | Condition on a group of rows of treasuryPayments; all that is given must hold */
export type TreasuryPaymentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<TreasuryPaymentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<TreasuryPaymentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TreasuryPaymentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<TreasuryPaymentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<TreasuryPaymentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<TreasuryPaymentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<TreasuryPaymentMeasure>;
};

/** 国库支付中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of treasuryPayments; values as text, like 1200.00 or 2025-03 */
export type TreasuryPaymentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: TreasuryPaymentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 国库支付的排序 | Order of treasuryPayments */
export type TreasuryPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: TreasuryPaymentOrderField;
};

/** 国库支付可排序的字段 | What treasuryPayments can be ordered by */
export type TreasuryPaymentOrderField =
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 合同编号 | Number of the contract */
  | 'CONTRACT_NUMBER'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 发票号码 | Number of the invoice */
  | 'INVOICE_NUMBER'
  /** 支付凭证号 | Number of the payment order */
  | 'NUMBER'
  /** 支付日期 | The day it was paid */
  | 'PAID_ON'
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  | 'PAYEE_FAULT'
  /** 登记的收款人证件号码 | Identity number of the payee as written here */
  | 'PAYEE_IDENTITY_NUMBER'
  /** 收款单位名称（个人脱敏，不对公众显示） | Name of the payee; a person's is masked, and not shown to the public */
  | 'PAYEE_MASKED_NAME'
  /** 登记的收款人名称或姓名 | Name of the payee as written here */
  | 'PAYEE_NAME'
  /** 付款单位 | The unit that pays */
  | 'PAYER'
  /** 用途 | What it is for */
  | 'PURPOSE'
  /** 退票或退回之日；为空表示未退 | When the bank or the payee sent it back; null where it stands */
  | 'RETURNED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 国库支付中主体的角色 | Roles of the subjects of treasuryPayments */
export type TreasuryPaymentRole =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 收款人 | Who is paid: a person or an organization */
  | 'PAYEE'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 国库支付中随标识附带的数值，恰好一项 | The number that treasuryPayments gives with each token: exactly one */
export type TreasuryPaymentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TreasuryPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TreasuryPaymentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<TreasuryPaymentValueField>;
};

/** 国库支付可度量的字段 | What can be measured of treasuryPayments */
export type TreasuryPaymentValueField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 支付日期 | The day it was paid */
  | 'PAID_ON'
  /** 退票或退回之日；为空表示未退 | When the bank or the payee sent it back; null where it stands */
  | 'RETURNED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 国库支付的筛选条件，各项须同时满足 | Filter of treasuryPayments; all that is given must hold */
export type TreasuryPaymentWhere = {
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: InputMaybe<HashFilter>;
  /** 收款账号 | Account number as written here */
  accountNumber?: InputMaybe<StringFilter>;
  /** 金额（元） | Amount in yuan */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<TreasuryPaymentWhere>>;
  /** 合同编号 | Number of the contract */
  contractNumber?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 发票号码 | Number of the invoice */
  invoiceNumber?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<TreasuryPaymentWhere>;
  /** 支付凭证号 | Number of the payment order */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<TreasuryPaymentWhere>>;
  /** 支付日期 | The day it was paid */
  paidOn?: InputMaybe<DateFilter>;
  /** 收款人 | Who is paid: a person or an organization */
  payee?: InputMaybe<SubjectFilter>;
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  payeeFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的收款人证件号码 | Identity number of the payee as written here */
  payeeIdentityNumber?: InputMaybe<StringFilter>;
  /** 收款单位名称（个人脱敏，不对公众显示） | Name of the payee; a person's is masked, and not shown to the public */
  payeeMaskedName?: InputMaybe<StringFilter>;
  /** 登记的收款人名称或姓名 | Name of the payee as written here */
  payeeName?: InputMaybe<StringFilter>;
  /** 付款单位 | The unit that pays */
  payer?: InputMaybe<StringFilter>;
  /** 用途 | What it is for */
  purpose?: InputMaybe<StringFilter>;
  /** 退票或退回之日；为空表示未退 | When the bank or the payee sent it back; null where it stands */
  returnedOn?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
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

/** 村（社区） | A village or community */
export type Village = {
  __typename?: 'Village';
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 财政供养中的相关行 | Its rows in payroll */
  payroll?: Maybe<PayrollEntryConnection>;
  /** 社会保险中的相关行 | Its rows in socialInsurance */
  socialInsurance?: Maybe<InsuranceRecordConnection>;
  /** 国库支付中的相关行 | Its rows in treasuryPayments */
  treasuryPayments?: Maybe<TreasuryPaymentConnection>;
};


/** 村（社区） | A village or community */
export type VillagePayrollArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PayrollEntryOrder>>;
  role?: InputMaybe<PayrollEntryRole>;
  where?: InputMaybe<PayrollEntryWhere>;
};


/** 村（社区） | A village or community */
export type VillageSocialInsuranceArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<InsuranceRecordOrder>>;
  role?: InputMaybe<InsuranceRecordRole>;
  where?: InputMaybe<InsuranceRecordWhere>;
};


/** 村（社区） | A village or community */
export type VillageTreasuryPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TreasuryPaymentOrder>>;
  role?: InputMaybe<TreasuryPaymentRole>;
  where?: InputMaybe<TreasuryPaymentWhere>;
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
  Project: Project;
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
  Project:
    ( { __typename: 'Project' }
    & GraphQLRecursivePick<FederationTypes['Project'], {"id":true}> );
  Village:
    ( { __typename: 'Village' }
    & GraphQLRecursivePick<FederationTypes['Village'], {"divisionCode":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( Pick<Omit<Organization, 'socialInsurance' | 'treasuryPayments'> & { socialInsurance?: Maybe<_RefType['InsuranceRecordConnection']>, treasuryPayments?: Maybe<_RefType['TreasuryPaymentConnection']> }, 'uscc'> & Partial<Omit<Organization, 'socialInsurance' | 'treasuryPayments'> & { socialInsurance?: Maybe<_RefType['InsuranceRecordConnection']>, treasuryPayments?: Maybe<_RefType['TreasuryPaymentConnection']> }> )
    | ( Pick<Omit<Person, 'custodyPeriods' | 'payroll' | 'socialInsurance' | 'tenderExperts' | 'treasuryPayments'> & { custodyPeriods?: Maybe<_RefType['CustodyPeriodConnection']>, payroll?: Maybe<_RefType['PayrollEntryConnection']>, socialInsurance?: Maybe<_RefType['InsuranceRecordConnection']>, tenderExperts?: Maybe<_RefType['TenderExpertConnection']>, treasuryPayments?: Maybe<_RefType['TreasuryPaymentConnection']> }, 'id'> & Partial<Omit<Person, 'custodyPeriods' | 'payroll' | 'socialInsurance' | 'tenderExperts' | 'treasuryPayments'> & { custodyPeriods?: Maybe<_RefType['CustodyPeriodConnection']>, payroll?: Maybe<_RefType['PayrollEntryConnection']>, socialInsurance?: Maybe<_RefType['InsuranceRecordConnection']>, tenderExperts?: Maybe<_RefType['TenderExpertConnection']>, treasuryPayments?: Maybe<_RefType['TreasuryPaymentConnection']> }> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountHash: ResolverTypeWrapper<Partial<Scalars['AccountHash']['output']>>;
  BooleanFilter: ResolverTypeWrapper<Partial<BooleanFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  ContactHash: ResolverTypeWrapper<Partial<Scalars['ContactHash']['output']>>;
  CustodyKind: ResolverTypeWrapper<Partial<CustodyKind>>;
  CustodyKindFilter: ResolverTypeWrapper<Partial<CustodyKindFilter>>;
  CustodyPeriod: ResolverTypeWrapper<Partial<Omit<CustodyPeriod, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CustodyPeriodConnection: ResolverTypeWrapper<Partial<Omit<CustodyPeriodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustodyPeriodEdge']>, nodes: Array<ResolversTypes['CustodyPeriod']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CustodyPeriodDistinct: ResolverTypeWrapper<Partial<CustodyPeriodDistinct>>;
  CustodyPeriodEdge: ResolverTypeWrapper<Partial<Omit<CustodyPeriodEdge, 'node'> & { node: ResolversTypes['CustodyPeriod'] }>>;
  CustodyPeriodGroup: ResolverTypeWrapper<Partial<CustodyPeriodGroup>>;
  CustodyPeriodGroupConnection: ResolverTypeWrapper<Partial<CustodyPeriodGroupConnection>>;
  CustodyPeriodGroupEdge: ResolverTypeWrapper<Partial<CustodyPeriodGroupEdge>>;
  CustodyPeriodGroupField: ResolverTypeWrapper<Partial<CustodyPeriodGroupField>>;
  CustodyPeriodGroupOrder: ResolverTypeWrapper<Partial<CustodyPeriodGroupOrder>>;
  CustodyPeriodGrouping: ResolverTypeWrapper<Partial<CustodyPeriodGrouping>>;
  CustodyPeriodHaving: ResolverTypeWrapper<Partial<CustodyPeriodHaving>>;
  CustodyPeriodMeasure: ResolverTypeWrapper<Partial<CustodyPeriodMeasure>>;
  CustodyPeriodOrder: ResolverTypeWrapper<Partial<CustodyPeriodOrder>>;
  CustodyPeriodOrderField: ResolverTypeWrapper<Partial<CustodyPeriodOrderField>>;
  CustodyPeriodRole: ResolverTypeWrapper<Partial<CustodyPeriodRole>>;
  CustodyPeriodValue: ResolverTypeWrapper<Partial<CustodyPeriodValue>>;
  CustodyPeriodValueField: ResolverTypeWrapper<Partial<CustodyPeriodValueField>>;
  CustodyPeriodWhere: ResolverTypeWrapper<Partial<CustodyPeriodWhere>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateFilter: ResolverTypeWrapper<Partial<DateFilter>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DateTimeFilter: ResolverTypeWrapper<Partial<DateTimeFilter>>;
  Direction: ResolverTypeWrapper<Partial<Direction>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IdentityFault: ResolverTypeWrapper<Partial<IdentityFault>>;
  IdentityFaultFilter: ResolverTypeWrapper<Partial<IdentityFaultFilter>>;
  InsuranceKind: ResolverTypeWrapper<Partial<InsuranceKind>>;
  InsuranceKindFilter: ResolverTypeWrapper<Partial<InsuranceKindFilter>>;
  InsuranceRecord: ResolverTypeWrapper<Partial<Omit<InsuranceRecord, 'employer' | 'insured' | 'village'> & { employer?: Maybe<ResolversTypes['Organization']>, insured?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  InsuranceRecordConnection: ResolverTypeWrapper<Partial<Omit<InsuranceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['InsuranceRecordEdge']>, nodes: Array<ResolversTypes['InsuranceRecord']> }>>;
  InsuranceRecordDistinct: ResolverTypeWrapper<Partial<InsuranceRecordDistinct>>;
  InsuranceRecordEdge: ResolverTypeWrapper<Partial<Omit<InsuranceRecordEdge, 'node'> & { node: ResolversTypes['InsuranceRecord'] }>>;
  InsuranceRecordGroup: ResolverTypeWrapper<Partial<InsuranceRecordGroup>>;
  InsuranceRecordGroupConnection: ResolverTypeWrapper<Partial<InsuranceRecordGroupConnection>>;
  InsuranceRecordGroupEdge: ResolverTypeWrapper<Partial<InsuranceRecordGroupEdge>>;
  InsuranceRecordGroupField: ResolverTypeWrapper<Partial<InsuranceRecordGroupField>>;
  InsuranceRecordGroupOrder: ResolverTypeWrapper<Partial<InsuranceRecordGroupOrder>>;
  InsuranceRecordGrouping: ResolverTypeWrapper<Partial<InsuranceRecordGrouping>>;
  InsuranceRecordHaving: ResolverTypeWrapper<Partial<InsuranceRecordHaving>>;
  InsuranceRecordMeasure: ResolverTypeWrapper<Partial<InsuranceRecordMeasure>>;
  InsuranceRecordOrder: ResolverTypeWrapper<Partial<InsuranceRecordOrder>>;
  InsuranceRecordOrderField: ResolverTypeWrapper<Partial<InsuranceRecordOrderField>>;
  InsuranceRecordRole: ResolverTypeWrapper<Partial<InsuranceRecordRole>>;
  InsuranceRecordValue: ResolverTypeWrapper<Partial<InsuranceRecordValue>>;
  InsuranceRecordValueField: ResolverTypeWrapper<Partial<InsuranceRecordValueField>>;
  InsuranceRecordWhere: ResolverTypeWrapper<Partial<InsuranceRecordWhere>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'socialInsurance' | 'treasuryPayments'> & { socialInsurance?: Maybe<ResolversTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversTypes['TreasuryPaymentConnection']> }, 'uscc'> & Partial<Omit<Organization, 'socialInsurance' | 'treasuryPayments'> & { socialInsurance?: Maybe<ResolversTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversTypes['TreasuryPaymentConnection']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Party: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>>;
  PayrollEntry: ResolverTypeWrapper<Partial<Omit<PayrollEntry, 'employee' | 'village'> & { employee?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  PayrollEntryConnection: ResolverTypeWrapper<Partial<Omit<PayrollEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PayrollEntryEdge']>, nodes: Array<ResolversTypes['PayrollEntry']> }>>;
  PayrollEntryDistinct: ResolverTypeWrapper<Partial<PayrollEntryDistinct>>;
  PayrollEntryEdge: ResolverTypeWrapper<Partial<Omit<PayrollEntryEdge, 'node'> & { node: ResolversTypes['PayrollEntry'] }>>;
  PayrollEntryGroup: ResolverTypeWrapper<Partial<PayrollEntryGroup>>;
  PayrollEntryGroupConnection: ResolverTypeWrapper<Partial<PayrollEntryGroupConnection>>;
  PayrollEntryGroupEdge: ResolverTypeWrapper<Partial<PayrollEntryGroupEdge>>;
  PayrollEntryGroupField: ResolverTypeWrapper<Partial<PayrollEntryGroupField>>;
  PayrollEntryGroupOrder: ResolverTypeWrapper<Partial<PayrollEntryGroupOrder>>;
  PayrollEntryGrouping: ResolverTypeWrapper<Partial<PayrollEntryGrouping>>;
  PayrollEntryHaving: ResolverTypeWrapper<Partial<PayrollEntryHaving>>;
  PayrollEntryMeasure: ResolverTypeWrapper<Partial<PayrollEntryMeasure>>;
  PayrollEntryOrder: ResolverTypeWrapper<Partial<PayrollEntryOrder>>;
  PayrollEntryOrderField: ResolverTypeWrapper<Partial<PayrollEntryOrderField>>;
  PayrollEntryRole: ResolverTypeWrapper<Partial<PayrollEntryRole>>;
  PayrollEntryValue: ResolverTypeWrapper<Partial<PayrollEntryValue>>;
  PayrollEntryValueField: ResolverTypeWrapper<Partial<PayrollEntryValueField>>;
  PayrollEntryWhere: ResolverTypeWrapper<Partial<PayrollEntryWhere>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'custodyPeriods' | 'payroll' | 'socialInsurance' | 'tenderExperts' | 'treasuryPayments'> & { custodyPeriods?: Maybe<ResolversTypes['CustodyPeriodConnection']>, payroll?: Maybe<ResolversTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversTypes['InsuranceRecordConnection']>, tenderExperts?: Maybe<ResolversTypes['TenderExpertConnection']>, treasuryPayments?: Maybe<ResolversTypes['TreasuryPaymentConnection']> }, 'id'> & Partial<Omit<Person, 'custodyPeriods' | 'payroll' | 'socialInsurance' | 'tenderExperts' | 'treasuryPayments'> & { custodyPeriods?: Maybe<ResolversTypes['CustodyPeriodConnection']>, payroll?: Maybe<ResolversTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversTypes['InsuranceRecordConnection']>, tenderExperts?: Maybe<ResolversTypes['TenderExpertConnection']>, treasuryPayments?: Maybe<ResolversTypes['TreasuryPaymentConnection']> }>>;
  PostKind: ResolverTypeWrapper<Partial<PostKind>>;
  PostKindFilter: ResolverTypeWrapper<Partial<PostKindFilter>>;
  Project: ResolverTypeWrapper<Pick<Omit<Project, 'tenderExperts'> & { tenderExperts?: Maybe<ResolversTypes['TenderExpertConnection']> }, 'id'> & Partial<Omit<Project, 'tenderExperts'> & { tenderExperts?: Maybe<ResolversTypes['TenderExpertConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  TenderExpert: ResolverTypeWrapper<Partial<Omit<TenderExpert, 'expert' | 'project'> & { expert?: Maybe<ResolversTypes['Person']>, project?: Maybe<ResolversTypes['Project']> }>>;
  TenderExpertConnection: ResolverTypeWrapper<Partial<Omit<TenderExpertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TenderExpertEdge']>, nodes: Array<ResolversTypes['TenderExpert']> }>>;
  TenderExpertDistinct: ResolverTypeWrapper<Partial<TenderExpertDistinct>>;
  TenderExpertEdge: ResolverTypeWrapper<Partial<Omit<TenderExpertEdge, 'node'> & { node: ResolversTypes['TenderExpert'] }>>;
  TenderExpertGroup: ResolverTypeWrapper<Partial<TenderExpertGroup>>;
  TenderExpertGroupConnection: ResolverTypeWrapper<Partial<TenderExpertGroupConnection>>;
  TenderExpertGroupEdge: ResolverTypeWrapper<Partial<TenderExpertGroupEdge>>;
  TenderExpertGroupField: ResolverTypeWrapper<Partial<TenderExpertGroupField>>;
  TenderExpertGroupOrder: ResolverTypeWrapper<Partial<TenderExpertGroupOrder>>;
  TenderExpertGrouping: ResolverTypeWrapper<Partial<TenderExpertGrouping>>;
  TenderExpertHaving: ResolverTypeWrapper<Partial<TenderExpertHaving>>;
  TenderExpertMeasure: ResolverTypeWrapper<Partial<TenderExpertMeasure>>;
  TenderExpertOrder: ResolverTypeWrapper<Partial<TenderExpertOrder>>;
  TenderExpertOrderField: ResolverTypeWrapper<Partial<TenderExpertOrderField>>;
  TenderExpertRole: ResolverTypeWrapper<Partial<TenderExpertRole>>;
  TenderExpertValue: ResolverTypeWrapper<Partial<TenderExpertValue>>;
  TenderExpertValueField: ResolverTypeWrapper<Partial<TenderExpertValueField>>;
  TenderExpertWhere: ResolverTypeWrapper<Partial<TenderExpertWhere>>;
  TreasuryPayment: ResolverTypeWrapper<Partial<Omit<TreasuryPayment, 'payee' | 'village'> & { payee?: Maybe<ResolversTypes['Party']>, village?: Maybe<ResolversTypes['Village']> }>>;
  TreasuryPaymentConnection: ResolverTypeWrapper<Partial<Omit<TreasuryPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TreasuryPaymentEdge']>, nodes: Array<ResolversTypes['TreasuryPayment']> }>>;
  TreasuryPaymentDistinct: ResolverTypeWrapper<Partial<TreasuryPaymentDistinct>>;
  TreasuryPaymentEdge: ResolverTypeWrapper<Partial<Omit<TreasuryPaymentEdge, 'node'> & { node: ResolversTypes['TreasuryPayment'] }>>;
  TreasuryPaymentGroup: ResolverTypeWrapper<Partial<TreasuryPaymentGroup>>;
  TreasuryPaymentGroupConnection: ResolverTypeWrapper<Partial<TreasuryPaymentGroupConnection>>;
  TreasuryPaymentGroupEdge: ResolverTypeWrapper<Partial<TreasuryPaymentGroupEdge>>;
  TreasuryPaymentGroupField: ResolverTypeWrapper<Partial<TreasuryPaymentGroupField>>;
  TreasuryPaymentGroupOrder: ResolverTypeWrapper<Partial<TreasuryPaymentGroupOrder>>;
  TreasuryPaymentGrouping: ResolverTypeWrapper<Partial<TreasuryPaymentGrouping>>;
  TreasuryPaymentHaving: ResolverTypeWrapper<Partial<TreasuryPaymentHaving>>;
  TreasuryPaymentMeasure: ResolverTypeWrapper<Partial<TreasuryPaymentMeasure>>;
  TreasuryPaymentOrder: ResolverTypeWrapper<Partial<TreasuryPaymentOrder>>;
  TreasuryPaymentOrderField: ResolverTypeWrapper<Partial<TreasuryPaymentOrderField>>;
  TreasuryPaymentRole: ResolverTypeWrapper<Partial<TreasuryPaymentRole>>;
  TreasuryPaymentValue: ResolverTypeWrapper<Partial<TreasuryPaymentValue>>;
  TreasuryPaymentValueField: ResolverTypeWrapper<Partial<TreasuryPaymentValueField>>;
  TreasuryPaymentWhere: ResolverTypeWrapper<Partial<TreasuryPaymentWhere>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'payroll' | 'socialInsurance' | 'treasuryPayments'> & { payroll?: Maybe<ResolversTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversTypes['TreasuryPaymentConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'payroll' | 'socialInsurance' | 'treasuryPayments'> & { payroll?: Maybe<ResolversTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversTypes['TreasuryPaymentConnection']> }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  BooleanFilter: Partial<BooleanFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  CustodyKindFilter: Partial<CustodyKindFilter>;
  CustodyPeriod: Partial<Omit<CustodyPeriod, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  CustodyPeriodConnection: Partial<Omit<CustodyPeriodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustodyPeriodEdge']>, nodes: Array<ResolversParentTypes['CustodyPeriod']> }>;
  Int: Partial<Scalars['Int']['output']>;
  CustodyPeriodDistinct: Partial<CustodyPeriodDistinct>;
  CustodyPeriodEdge: Partial<Omit<CustodyPeriodEdge, 'node'> & { node: ResolversParentTypes['CustodyPeriod'] }>;
  CustodyPeriodGroup: Partial<CustodyPeriodGroup>;
  CustodyPeriodGroupConnection: Partial<CustodyPeriodGroupConnection>;
  CustodyPeriodGroupEdge: Partial<CustodyPeriodGroupEdge>;
  CustodyPeriodGroupOrder: Partial<CustodyPeriodGroupOrder>;
  CustodyPeriodGrouping: Partial<CustodyPeriodGrouping>;
  CustodyPeriodHaving: Partial<CustodyPeriodHaving>;
  CustodyPeriodMeasure: Partial<CustodyPeriodMeasure>;
  CustodyPeriodOrder: Partial<CustodyPeriodOrder>;
  CustodyPeriodValue: Partial<CustodyPeriodValue>;
  CustodyPeriodWhere: Partial<CustodyPeriodWhere>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  FloatFilter: Partial<FloatFilter>;
  Float: Partial<Scalars['Float']['output']>;
  HashFilter: Partial<HashFilter>;
  IDFilter: Partial<IdFilter>;
  IdentityFaultFilter: Partial<IdentityFaultFilter>;
  InsuranceKindFilter: Partial<InsuranceKindFilter>;
  InsuranceRecord: Partial<Omit<InsuranceRecord, 'employer' | 'insured' | 'village'> & { employer?: Maybe<ResolversParentTypes['Organization']>, insured?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  InsuranceRecordConnection: Partial<Omit<InsuranceRecordConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['InsuranceRecordEdge']>, nodes: Array<ResolversParentTypes['InsuranceRecord']> }>;
  InsuranceRecordDistinct: Partial<InsuranceRecordDistinct>;
  InsuranceRecordEdge: Partial<Omit<InsuranceRecordEdge, 'node'> & { node: ResolversParentTypes['InsuranceRecord'] }>;
  InsuranceRecordGroup: Partial<InsuranceRecordGroup>;
  InsuranceRecordGroupConnection: Partial<InsuranceRecordGroupConnection>;
  InsuranceRecordGroupEdge: Partial<InsuranceRecordGroupEdge>;
  InsuranceRecordGroupOrder: Partial<InsuranceRecordGroupOrder>;
  InsuranceRecordGrouping: Partial<InsuranceRecordGrouping>;
  InsuranceRecordHaving: Partial<InsuranceRecordHaving>;
  InsuranceRecordMeasure: Partial<InsuranceRecordMeasure>;
  InsuranceRecordOrder: Partial<InsuranceRecordOrder>;
  InsuranceRecordValue: Partial<InsuranceRecordValue>;
  InsuranceRecordWhere: Partial<InsuranceRecordWhere>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  Organization: Pick<Omit<Organization, 'socialInsurance' | 'treasuryPayments'> & { socialInsurance?: Maybe<ResolversParentTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversParentTypes['TreasuryPaymentConnection']> }, 'uscc'> & Partial<Omit<Organization, 'socialInsurance' | 'treasuryPayments'> & { socialInsurance?: Maybe<ResolversParentTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversParentTypes['TreasuryPaymentConnection']> }>;
  PageInfo: Partial<PageInfo>;
  Party: Partial<ResolversUnionTypes<ResolversParentTypes>['Party']>;
  PayrollEntry: Partial<Omit<PayrollEntry, 'employee' | 'village'> & { employee?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  PayrollEntryConnection: Partial<Omit<PayrollEntryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PayrollEntryEdge']>, nodes: Array<ResolversParentTypes['PayrollEntry']> }>;
  PayrollEntryDistinct: Partial<PayrollEntryDistinct>;
  PayrollEntryEdge: Partial<Omit<PayrollEntryEdge, 'node'> & { node: ResolversParentTypes['PayrollEntry'] }>;
  PayrollEntryGroup: Partial<PayrollEntryGroup>;
  PayrollEntryGroupConnection: Partial<PayrollEntryGroupConnection>;
  PayrollEntryGroupEdge: Partial<PayrollEntryGroupEdge>;
  PayrollEntryGroupOrder: Partial<PayrollEntryGroupOrder>;
  PayrollEntryGrouping: Partial<PayrollEntryGrouping>;
  PayrollEntryHaving: Partial<PayrollEntryHaving>;
  PayrollEntryMeasure: Partial<PayrollEntryMeasure>;
  PayrollEntryOrder: Partial<PayrollEntryOrder>;
  PayrollEntryValue: Partial<PayrollEntryValue>;
  PayrollEntryWhere: Partial<PayrollEntryWhere>;
  Person: Pick<Omit<Person, 'custodyPeriods' | 'payroll' | 'socialInsurance' | 'tenderExperts' | 'treasuryPayments'> & { custodyPeriods?: Maybe<ResolversParentTypes['CustodyPeriodConnection']>, payroll?: Maybe<ResolversParentTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversParentTypes['InsuranceRecordConnection']>, tenderExperts?: Maybe<ResolversParentTypes['TenderExpertConnection']>, treasuryPayments?: Maybe<ResolversParentTypes['TreasuryPaymentConnection']> }, 'id'> & Partial<Omit<Person, 'custodyPeriods' | 'payroll' | 'socialInsurance' | 'tenderExperts' | 'treasuryPayments'> & { custodyPeriods?: Maybe<ResolversParentTypes['CustodyPeriodConnection']>, payroll?: Maybe<ResolversParentTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversParentTypes['InsuranceRecordConnection']>, tenderExperts?: Maybe<ResolversParentTypes['TenderExpertConnection']>, treasuryPayments?: Maybe<ResolversParentTypes['TreasuryPaymentConnection']> }>;
  PostKindFilter: Partial<PostKindFilter>;
  Project: Pick<Omit<Project, 'tenderExperts'> & { tenderExperts?: Maybe<ResolversParentTypes['TenderExpertConnection']> }, 'id'> & Partial<Omit<Project, 'tenderExperts'> & { tenderExperts?: Maybe<ResolversParentTypes['TenderExpertConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  TenderExpert: Partial<Omit<TenderExpert, 'expert' | 'project'> & { expert?: Maybe<ResolversParentTypes['Person']>, project?: Maybe<ResolversParentTypes['Project']> }>;
  TenderExpertConnection: Partial<Omit<TenderExpertConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TenderExpertEdge']>, nodes: Array<ResolversParentTypes['TenderExpert']> }>;
  TenderExpertDistinct: Partial<TenderExpertDistinct>;
  TenderExpertEdge: Partial<Omit<TenderExpertEdge, 'node'> & { node: ResolversParentTypes['TenderExpert'] }>;
  TenderExpertGroup: Partial<TenderExpertGroup>;
  TenderExpertGroupConnection: Partial<TenderExpertGroupConnection>;
  TenderExpertGroupEdge: Partial<TenderExpertGroupEdge>;
  TenderExpertGroupOrder: Partial<TenderExpertGroupOrder>;
  TenderExpertGrouping: Partial<TenderExpertGrouping>;
  TenderExpertHaving: Partial<TenderExpertHaving>;
  TenderExpertMeasure: Partial<TenderExpertMeasure>;
  TenderExpertOrder: Partial<TenderExpertOrder>;
  TenderExpertValue: Partial<TenderExpertValue>;
  TenderExpertWhere: Partial<TenderExpertWhere>;
  TreasuryPayment: Partial<Omit<TreasuryPayment, 'payee' | 'village'> & { payee?: Maybe<ResolversParentTypes['Party']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  TreasuryPaymentConnection: Partial<Omit<TreasuryPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TreasuryPaymentEdge']>, nodes: Array<ResolversParentTypes['TreasuryPayment']> }>;
  TreasuryPaymentDistinct: Partial<TreasuryPaymentDistinct>;
  TreasuryPaymentEdge: Partial<Omit<TreasuryPaymentEdge, 'node'> & { node: ResolversParentTypes['TreasuryPayment'] }>;
  TreasuryPaymentGroup: Partial<TreasuryPaymentGroup>;
  TreasuryPaymentGroupConnection: Partial<TreasuryPaymentGroupConnection>;
  TreasuryPaymentGroupEdge: Partial<TreasuryPaymentGroupEdge>;
  TreasuryPaymentGroupOrder: Partial<TreasuryPaymentGroupOrder>;
  TreasuryPaymentGrouping: Partial<TreasuryPaymentGrouping>;
  TreasuryPaymentHaving: Partial<TreasuryPaymentHaving>;
  TreasuryPaymentMeasure: Partial<TreasuryPaymentMeasure>;
  TreasuryPaymentOrder: Partial<TreasuryPaymentOrder>;
  TreasuryPaymentValue: Partial<TreasuryPaymentValue>;
  TreasuryPaymentWhere: Partial<TreasuryPaymentWhere>;
  Village: Pick<Omit<Village, 'payroll' | 'socialInsurance' | 'treasuryPayments'> & { payroll?: Maybe<ResolversParentTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversParentTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversParentTypes['TreasuryPaymentConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'payroll' | 'socialInsurance' | 'treasuryPayments'> & { payroll?: Maybe<ResolversParentTypes['PayrollEntryConnection']>, socialInsurance?: Maybe<ResolversParentTypes['InsuranceRecordConnection']>, treasuryPayments?: Maybe<ResolversParentTypes['TreasuryPaymentConnection']> }>;
};

export interface AccountHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountHash'], any> {
  name: 'AccountHash';
}

export interface ContactHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContactHash'], any> {
  name: 'ContactHash';
}

export type CustodyPeriodResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CustodyPeriod'] = ResolversParentTypes['CustodyPeriod']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustodyKind'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  personIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reportedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CustodyPeriodConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CustodyPeriodConnection'] = ResolversParentTypes['CustodyPeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustodyPeriodEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['CustodyPeriodGroupConnection']>, ParentType, ContextType, RequireFields<CustodyPeriodConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<CustodyPeriodConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['CustodyPeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustodyPeriodEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CustodyPeriodEdge'] = ResolversParentTypes['CustodyPeriodEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustodyPeriod'], ParentType, ContextType>;
};

export type CustodyPeriodGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CustodyPeriodGroup'] = ResolversParentTypes['CustodyPeriodGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CustodyPeriodGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CustodyPeriodGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CustodyPeriodGroupConnection'] = ResolversParentTypes['CustodyPeriodGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustodyPeriodGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustodyPeriodGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustodyPeriodGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CustodyPeriodGroupEdge'] = ResolversParentTypes['CustodyPeriodGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustodyPeriodGroup'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type InsuranceRecordResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['InsuranceRecord'] = ResolversParentTypes['InsuranceRecord']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  employerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  insured?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  insuredFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  insuredIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  insuredName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InsuranceKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type InsuranceRecordConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['InsuranceRecordConnection'] = ResolversParentTypes['InsuranceRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsuranceRecordEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['InsuranceRecordGroupConnection']>, ParentType, ContextType, RequireFields<InsuranceRecordConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<InsuranceRecordConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['InsuranceRecord']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsuranceRecordEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['InsuranceRecordEdge'] = ResolversParentTypes['InsuranceRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsuranceRecord'], ParentType, ContextType>;
};

export type InsuranceRecordGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['InsuranceRecordGroup'] = ResolversParentTypes['InsuranceRecordGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<InsuranceRecordGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InsuranceRecordGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['InsuranceRecordGroupConnection'] = ResolversParentTypes['InsuranceRecordGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InsuranceRecordGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['InsuranceRecordGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InsuranceRecordGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['InsuranceRecordGroupEdge'] = ResolversParentTypes['InsuranceRecordGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['InsuranceRecordGroup'], ParentType, ContextType>;
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
  socialInsurance?: Resolver<Maybe<ResolversTypes['InsuranceRecordConnection']>, ParentType, ContextType, RequireFields<OrganizationSocialInsuranceArgs, 'first'>>;
  treasuryPayments?: Resolver<Maybe<ResolversTypes['TreasuryPaymentConnection']>, ParentType, ContextType, RequireFields<OrganizationTreasuryPaymentsArgs, 'first'>>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PartyResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  __resolveType: TypeResolveFn<'Organization' | 'Person', ParentType, ContextType>;
};

export type PayrollEntryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PayrollEntry'] = ResolversParentTypes['PayrollEntry']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  employeeFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  employeeIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grossPay?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  post?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  postKind?: Resolver<ResolversTypes['PostKind'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type PayrollEntryConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PayrollEntryConnection'] = ResolversParentTypes['PayrollEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PayrollEntryEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['PayrollEntryGroupConnection']>, ParentType, ContextType, RequireFields<PayrollEntryConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<PayrollEntryConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['PayrollEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayrollEntryEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PayrollEntryEdge'] = ResolversParentTypes['PayrollEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayrollEntry'], ParentType, ContextType>;
};

export type PayrollEntryGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PayrollEntryGroup'] = ResolversParentTypes['PayrollEntryGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<PayrollEntryGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PayrollEntryGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PayrollEntryGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PayrollEntryGroupConnection'] = ResolversParentTypes['PayrollEntryGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PayrollEntryGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PayrollEntryGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PayrollEntryGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PayrollEntryGroupEdge'] = ResolversParentTypes['PayrollEntryGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PayrollEntryGroup'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  custodyPeriods?: Resolver<Maybe<ResolversTypes['CustodyPeriodConnection']>, ParentType, ContextType, RequireFields<PersonCustodyPeriodsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payroll?: Resolver<Maybe<ResolversTypes['PayrollEntryConnection']>, ParentType, ContextType, RequireFields<PersonPayrollArgs, 'first'>>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['InsuranceRecordConnection']>, ParentType, ContextType, RequireFields<PersonSocialInsuranceArgs, 'first'>>;
  tenderExperts?: Resolver<Maybe<ResolversTypes['TenderExpertConnection']>, ParentType, ContextType, RequireFields<PersonTenderExpertsArgs, 'first'>>;
  treasuryPayments?: Resolver<Maybe<ResolversTypes['TreasuryPaymentConnection']>, ParentType, ContextType, RequireFields<PersonTreasuryPaymentsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenderExperts?: Resolver<Maybe<ResolversTypes['TenderExpertConnection']>, ParentType, ContextType, RequireFields<ProjectTenderExpertsArgs, 'first'>>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  custodyPeriods?: Resolver<Maybe<ResolversTypes['CustodyPeriodConnection']>, ParentType, ContextType, RequireFields<QueryCustodyPeriodsArgs, 'first'>>;
  payroll?: Resolver<Maybe<ResolversTypes['PayrollEntryConnection']>, ParentType, ContextType, RequireFields<QueryPayrollArgs, 'first'>>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['InsuranceRecordConnection']>, ParentType, ContextType, RequireFields<QuerySocialInsuranceArgs, 'first'>>;
  tenderExperts?: Resolver<Maybe<ResolversTypes['TenderExpertConnection']>, ParentType, ContextType, RequireFields<QueryTenderExpertsArgs, 'first'>>;
  treasuryPayments?: Resolver<Maybe<ResolversTypes['TreasuryPaymentConnection']>, ParentType, ContextType, RequireFields<QueryTreasuryPaymentsArgs, 'first'>>;
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

export type TenderExpertResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderExpert'] = ResolversParentTypes['TenderExpert']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  drawnOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  expert?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  expertFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  expertIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expertName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  recusedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TenderExpertConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderExpertConnection'] = ResolversParentTypes['TenderExpertConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderExpertEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['TenderExpertGroupConnection']>, ParentType, ContextType, RequireFields<TenderExpertConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<TenderExpertConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['TenderExpert']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderExpertEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderExpertEdge'] = ResolversParentTypes['TenderExpertEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderExpert'], ParentType, ContextType>;
};

export type TenderExpertGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderExpertGroup'] = ResolversParentTypes['TenderExpertGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<TenderExpertGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderExpertGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderExpertGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderExpertGroupConnection'] = ResolversParentTypes['TenderExpertGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderExpertGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderExpertGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderExpertGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderExpertGroupEdge'] = ResolversParentTypes['TenderExpertGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderExpertGroup'], ParentType, ContextType>;
};

export type TreasuryPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TreasuryPayment'] = ResolversParentTypes['TreasuryPayment']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  payeeFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  payeeIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payeeMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  returnedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type TreasuryPaymentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TreasuryPaymentConnection'] = ResolversParentTypes['TreasuryPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TreasuryPaymentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['TreasuryPaymentGroupConnection']>, ParentType, ContextType, RequireFields<TreasuryPaymentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<TreasuryPaymentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['TreasuryPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreasuryPaymentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TreasuryPaymentEdge'] = ResolversParentTypes['TreasuryPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreasuryPayment'], ParentType, ContextType>;
};

export type TreasuryPaymentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TreasuryPaymentGroup'] = ResolversParentTypes['TreasuryPaymentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TreasuryPaymentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TreasuryPaymentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TreasuryPaymentGroupConnection'] = ResolversParentTypes['TreasuryPaymentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TreasuryPaymentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TreasuryPaymentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TreasuryPaymentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TreasuryPaymentGroupEdge'] = ResolversParentTypes['TreasuryPaymentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TreasuryPaymentGroup'], ParentType, ContextType>;
};

export type VillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'], FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Village']> | FederationReferenceType, FederationReferenceType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  payroll?: Resolver<Maybe<ResolversTypes['PayrollEntryConnection']>, ParentType, ContextType, RequireFields<VillagePayrollArgs, 'first'>>;
  socialInsurance?: Resolver<Maybe<ResolversTypes['InsuranceRecordConnection']>, ParentType, ContextType, RequireFields<VillageSocialInsuranceArgs, 'first'>>;
  treasuryPayments?: Resolver<Maybe<ResolversTypes['TreasuryPaymentConnection']>, ParentType, ContextType, RequireFields<VillageTreasuryPaymentsArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  CustodyPeriod?: CustodyPeriodResolvers<ContextType>;
  CustodyPeriodConnection?: CustodyPeriodConnectionResolvers<ContextType>;
  CustodyPeriodEdge?: CustodyPeriodEdgeResolvers<ContextType>;
  CustodyPeriodGroup?: CustodyPeriodGroupResolvers<ContextType>;
  CustodyPeriodGroupConnection?: CustodyPeriodGroupConnectionResolvers<ContextType>;
  CustodyPeriodGroupEdge?: CustodyPeriodGroupEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  InsuranceRecord?: InsuranceRecordResolvers<ContextType>;
  InsuranceRecordConnection?: InsuranceRecordConnectionResolvers<ContextType>;
  InsuranceRecordEdge?: InsuranceRecordEdgeResolvers<ContextType>;
  InsuranceRecordGroup?: InsuranceRecordGroupResolvers<ContextType>;
  InsuranceRecordGroupConnection?: InsuranceRecordGroupConnectionResolvers<ContextType>;
  InsuranceRecordGroupEdge?: InsuranceRecordGroupEdgeResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PayrollEntry?: PayrollEntryResolvers<ContextType>;
  PayrollEntryConnection?: PayrollEntryConnectionResolvers<ContextType>;
  PayrollEntryEdge?: PayrollEntryEdgeResolvers<ContextType>;
  PayrollEntryGroup?: PayrollEntryGroupResolvers<ContextType>;
  PayrollEntryGroupConnection?: PayrollEntryGroupConnectionResolvers<ContextType>;
  PayrollEntryGroupEdge?: PayrollEntryGroupEdgeResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  TenderExpert?: TenderExpertResolvers<ContextType>;
  TenderExpertConnection?: TenderExpertConnectionResolvers<ContextType>;
  TenderExpertEdge?: TenderExpertEdgeResolvers<ContextType>;
  TenderExpertGroup?: TenderExpertGroupResolvers<ContextType>;
  TenderExpertGroupConnection?: TenderExpertGroupConnectionResolvers<ContextType>;
  TenderExpertGroupEdge?: TenderExpertGroupEdgeResolvers<ContextType>;
  TreasuryPayment?: TreasuryPaymentResolvers<ContextType>;
  TreasuryPaymentConnection?: TreasuryPaymentConnectionResolvers<ContextType>;
  TreasuryPaymentEdge?: TreasuryPaymentEdgeResolvers<ContextType>;
  TreasuryPaymentGroup?: TreasuryPaymentGroupResolvers<ContextType>;
  TreasuryPaymentGroupConnection?: TreasuryPaymentGroupConnectionResolvers<ContextType>;
  TreasuryPaymentGroupEdge?: TreasuryPaymentGroupEdgeResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

