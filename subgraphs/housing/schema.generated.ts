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

/** 家庭（户） | A household */
export type Household = {
  __typename?: 'Household';
  /** 家庭关联标识 | Link token of the household */
  id: Scalars['ID']['output'];
  /** 公租房租赁中的相关行 | Its rows in publicRentalTenancies */
  publicRentalTenancies?: Maybe<PublicRentalTenancyConnection>;
  /** 危房改造补助中的相关行 | Its rows in renovationGrants */
  renovationGrants?: Maybe<RenovationGrantConnection>;
  /** 水电用量中的相关行 | Its rows in utilityUsage */
  utilityUsage?: Maybe<UtilityUsageConnection>;
};


/** 家庭（户） | A household */
export type HouseholdPublicRentalTenanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublicRentalTenancyOrder>>;
  role?: InputMaybe<PublicRentalTenancyRole>;
  where?: InputMaybe<PublicRentalTenancyWhere>;
};


/** 家庭（户） | A household */
export type HouseholdRenovationGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RenovationGrantOrder>>;
  role?: InputMaybe<RenovationGrantRole>;
  where?: InputMaybe<RenovationGrantWhere>;
};


/** 家庭（户） | A household */
export type HouseholdUtilityUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtilityUsageOrder>>;
  role?: InputMaybe<UtilityUsageRole>;
  where?: InputMaybe<UtilityUsageWhere>;
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
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 房产登记中的相关行 | Its rows in properties */
  properties?: Maybe<PropertyConnection>;
  /** 公租房租赁中的相关行 | Its rows in publicRentalTenancies */
  publicRentalTenancies?: Maybe<PublicRentalTenancyConnection>;
  /** 危房改造补助中的相关行 | Its rows in renovationGrants */
  renovationGrants?: Maybe<RenovationGrantConnection>;
};


/** 个人 | A person */
export type PersonPropertiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PropertyOrder>>;
  role?: InputMaybe<PropertyRole>;
  where?: InputMaybe<PropertyWhere>;
};


/** 个人 | A person */
export type PersonPublicRentalTenanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublicRentalTenancyOrder>>;
  role?: InputMaybe<PublicRentalTenancyRole>;
  where?: InputMaybe<PublicRentalTenancyWhere>;
};


/** 个人 | A person */
export type PersonRenovationGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RenovationGrantOrder>>;
  role?: InputMaybe<RenovationGrantRole>;
  where?: InputMaybe<RenovationGrantWhere>;
};

/** 房产登记：一行是一名权利人对一处房产的权利；共有人各为一行 | Properties: one row an owner of a unit; joint owners have a row each */
export type Property = {
  __typename?: 'Property';
  /** 取得之日 | When it was acquired */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** 坐落 | Address of the unit */
  address?: Maybe<Scalars['String']['output']>;
  /** 建筑面积（平方米） | Floor area in square metres */
  area: Scalars['Float']['output'];
  /** 处分（出售、灭失）之日 | When it was sold or lost */
  disposedOn?: Maybe<Scalars['Date']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 是否农村宅基地住房 | Whether it is a house on a rural homestead */
  homestead: Scalars['Boolean']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 取得方式 | How it was acquired */
  origin?: Maybe<PropertyOrigin>;
  /** 权利人 | The owner */
  owner?: Maybe<Person>;
  /** 权利人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  ownerFault?: Maybe<IdentityFault>;
  /** 登记的权利人证件号码 | Identity number of the owner as written here */
  ownerIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的权利人姓名 | Name of the owner as written here */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** 房屋安全等级 | Safety grade of the building */
  safetyGrade?: Maybe<SafetyGrade>;
  /** 所占份额（%） | Share of the owner, per cent */
  share: Scalars['Float']['output'];
  /** 不动产单元号 | Number of the unit */
  unitNumber: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 用途 | Use */
  use: PropertyUse;
};

/** 房产登记的一页 | A page of properties */
export type PropertyConnection = {
  __typename?: 'PropertyConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<PropertyEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<PropertyGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Property>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 房产登记的一页 | A page of properties */
export type PropertyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<PropertyGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<PropertyHaving>;
  orderBy?: InputMaybe<Array<PropertyGroupOrder>>;
};


/** 房产登记的一页 | A page of properties */
export type PropertyConnectionKeysArgs = {
  by?: InputMaybe<PropertyRole>;
  having?: InputMaybe<PropertyHaving>;
  of: SubjectType;
  role?: InputMaybe<PropertyRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<PropertyValue>;
};

/** 房产登记中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of properties */
export type PropertyDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<PropertyGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<PropertyRole>;
};

/** 房产登记的一行及其游标 | A row of properties with its cursor */
export type PropertyEdge = {
  __typename?: 'PropertyEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Property;
};

/** 房产登记的一个组 | A group of properties */
export type PropertyGroup = {
  __typename?: 'PropertyGroup';
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


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupAverageArgs = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupDistinctArgs = {
  field: PropertyGroupField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupMaxArgs = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupMedianArgs = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupMinArgs = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupQ1Args = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupQ3Args = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupStddevArgs = {
  field: PropertyValueField;
};


/** 房产登记的一个组 | A group of properties */
export type PropertyGroupSumArgs = {
  field: PropertyValueField;
};

/** 房产登记分组的一页 | A page of groups of properties */
export type PropertyGroupConnection = {
  __typename?: 'PropertyGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<PropertyGroupEdge>;
  /** 组 | Groups */
  nodes: Array<PropertyGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 房产登记的一个组及其游标 | A group of properties with its cursor */
export type PropertyGroupEdge = {
  __typename?: 'PropertyGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: PropertyGroup;
};

/** 房产登记的分组依据：字段或角色 | What properties can be grouped by: fields and roles */
export type PropertyGroupField =
  /** 取得之日 | When it was acquired */
  | 'ACQUIRED_ON'
  /** 坐落 | Address of the unit */
  | 'ADDRESS'
  /** 建筑面积（平方米） | Floor area in square metres */
  | 'AREA'
  /** 处分（出售、灭失）之日 | When it was sold or lost */
  | 'DISPOSED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 是否农村宅基地住房 | Whether it is a house on a rural homestead */
  | 'HOMESTEAD'
  /** 取得方式 | How it was acquired */
  | 'ORIGIN'
  /** 权利人 | The owner */
  | 'OWNER'
  /** 权利人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  | 'OWNER_FAULT'
  /** 登记的权利人证件号码 | Identity number of the owner as written here */
  | 'OWNER_IDENTITY_NUMBER'
  /** 登记的权利人姓名 | Name of the owner as written here */
  | 'OWNER_NAME'
  /** 房屋安全等级 | Safety grade of the building */
  | 'SAFETY_GRADE'
  /** 所占份额（%） | Share of the owner, per cent */
  | 'SHARE'
  /** 不动产单元号 | Number of the unit */
  | 'UNIT_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 用途 | Use */
  | 'USE';

/** 房产登记分组的排序：恰好一项，及方向 | Order of groups of properties: exactly one, and which way */
export type PropertyGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<PropertyValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<PropertyGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PropertyValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<PropertyValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PropertyValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<PropertyValueField>;
};

/** 房产登记的一个分组依据 | One of the things properties is grouped by */
export type PropertyGrouping = {
  /** 字段或角色 | A field, or a role */
  field: PropertyGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 房产登记中一组行的条件，须同时满足 | Condition on a group of rows of properties; all that is given must hold */
export type PropertyHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<PropertyMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<PropertyDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PropertyMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<PropertyMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<PropertyMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<PropertyGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<PropertyMeasure>;
};

/** 房产登记中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of properties; values as text, like 1200.00 or 2025-03 */
export type PropertyMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: PropertyValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 房产登记的排序 | Order of properties */
export type PropertyOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: PropertyOrderField;
};

/** 房产登记可排序的字段 | What properties can be ordered by */
export type PropertyOrderField =
  /** 取得之日 | When it was acquired */
  | 'ACQUIRED_ON'
  /** 坐落 | Address of the unit */
  | 'ADDRESS'
  /** 建筑面积（平方米） | Floor area in square metres */
  | 'AREA'
  /** 处分（出售、灭失）之日 | When it was sold or lost */
  | 'DISPOSED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 是否农村宅基地住房 | Whether it is a house on a rural homestead */
  | 'HOMESTEAD'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 取得方式 | How it was acquired */
  | 'ORIGIN'
  /** 权利人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  | 'OWNER_FAULT'
  /** 登记的权利人证件号码 | Identity number of the owner as written here */
  | 'OWNER_IDENTITY_NUMBER'
  /** 登记的权利人姓名 | Name of the owner as written here */
  | 'OWNER_NAME'
  /** 房屋安全等级 | Safety grade of the building */
  | 'SAFETY_GRADE'
  /** 所占份额（%） | Share of the owner, per cent */
  | 'SHARE'
  /** 不动产单元号 | Number of the unit */
  | 'UNIT_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 用途 | Use */
  | 'USE';

/** 取得方式 | How a property was acquired */
export type PropertyOrigin =
  /** 分配、房改 | Allocation or housing reform */
  | 'ALLOCATION'
  /** 赠与 | Gift */
  | 'GIFT'
  /** 继承 | Inheritance */
  | 'INHERITANCE'
  /** 其他 | Other */
  | 'OTHER'
  /** 购买 | Purchase */
  | 'PURCHASE'
  /** 拆迁安置 | Resettlement after demolition */
  | 'RELOCATION'
  /** 自建 | Built by the owner */
  | 'SELF_BUILT';

/** PropertyOrigin 条件 | Condition on PropertyOrigin */
export type PropertyOriginFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<PropertyOrigin>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<PropertyOrigin>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 房产登记中主体的角色 | Roles of the subjects of properties */
export type PropertyRole =
  /** 权利人 | The owner */
  | 'OWNER';

/** 房屋用途 | Uses of a property */
export type PropertyUse =
  /** 商业 | Commercial */
  | 'COMMERCIAL'
  /** 车库、车位 | Garage or parking space */
  | 'GARAGE'
  /** 工业 | Industrial */
  | 'INDUSTRIAL'
  /** 办公 | Office */
  | 'OFFICE'
  /** 其他 | Other */
  | 'OTHER'
  /** 住宅 | Residential */
  | 'RESIDENTIAL'
  /** 储藏间 | Storage room */
  | 'STORAGE';

/** PropertyUse 条件 | Condition on PropertyUse */
export type PropertyUseFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<PropertyUse>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<PropertyUse>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 房产登记中随标识附带的数值，恰好一项 | The number that properties gives with each token: exactly one */
export type PropertyValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PropertyValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PropertyValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<PropertyValueField>;
};

/** 房产登记可度量的字段 | What can be measured of properties */
export type PropertyValueField =
  /** 取得之日 | When it was acquired */
  | 'ACQUIRED_ON'
  /** 建筑面积（平方米） | Floor area in square metres */
  | 'AREA'
  /** 处分（出售、灭失）之日 | When it was sold or lost */
  | 'DISPOSED_ON'
  /** 所占份额（%） | Share of the owner, per cent */
  | 'SHARE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 房产登记的筛选条件，各项须同时满足 | Filter of properties; all that is given must hold */
export type PropertyWhere = {
  /** 取得之日 | When it was acquired */
  acquiredOn?: InputMaybe<DateFilter>;
  /** 坐落 | Address of the unit */
  address?: InputMaybe<StringFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<PropertyWhere>>;
  /** 建筑面积（平方米） | Floor area in square metres */
  area?: InputMaybe<FloatFilter>;
  /** 处分（出售、灭失）之日 | When it was sold or lost */
  disposedOn?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 是否农村宅基地住房 | Whether it is a house on a rural homestead */
  homestead?: InputMaybe<BooleanFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<PropertyWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<PropertyWhere>>;
  /** 取得方式 | How it was acquired */
  origin?: InputMaybe<PropertyOriginFilter>;
  /** 权利人 | The owner */
  owner?: InputMaybe<SubjectFilter>;
  /** 权利人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  ownerFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的权利人证件号码 | Identity number of the owner as written here */
  ownerIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的权利人姓名 | Name of the owner as written here */
  ownerName?: InputMaybe<StringFilter>;
  /** 房屋安全等级 | Safety grade of the building */
  safetyGrade?: InputMaybe<SafetyGradeFilter>;
  /** 所占份额（%） | Share of the owner, per cent */
  share?: InputMaybe<FloatFilter>;
  /** 不动产单元号 | Number of the unit */
  unitNumber?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 用途 | Use */
  use?: InputMaybe<PropertyUseFilter>;
};

/** 公租房租赁：一行是一份租约 | Tenancies of public rental housing: one row a tenancy */
export type PublicRentalTenancy = {
  __typename?: 'PublicRentalTenancy';
  /** 报备离家起（住院、外出务工） | From when the tenant declared to be away, in hospital or for work */
  absentFrom?: Maybe<Scalars['Date']['output']>;
  /** 报备离家止 | Until when the tenant declared to be away */
  absentUntil?: Maybe<Scalars['Date']['output']>;
  /** 坐落 | Address of the unit */
  address?: Maybe<Scalars['String']['output']>;
  /** 建筑面积（平方米） | Floor area in square metres */
  area?: Maybe<Scalars['Float']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 退租日；为空表示在租 | When it ended; null while it lasts */
  endedOn?: Maybe<Scalars['Date']['output']>;
  /** 准予暂缓腾退至 | Until when the tenant may stay on before moving out */
  graceUntil?: Maybe<Scalars['Date']['output']>;
  /** 承租家庭 | The household that rents */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 月租金（元） | Rent a month in yuan */
  monthlyRent: Scalars['Money']['output'];
  /** 共同居住人（不含承租人） | Who lives there besides the tenant */
  occupant?: Maybe<Array<Person>>;
  /** 起租日 | When it began */
  startedOn: Scalars['Date']['output'];
  /** 承租人 | The tenant */
  tenant?: Maybe<Person>;
  /** 承租人没有关联标识的原因；为空表示有 | Why there is no link token of the tenant; null where there is one */
  tenantFault?: Maybe<IdentityFault>;
  /** 登记的承租人证件号码 | Identity number of the tenant as written here */
  tenantIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的承租人姓名 | Name of the tenant as written here */
  tenantName?: Maybe<Scalars['String']['output']>;
  /** 房屋单元号 | Number of the unit */
  unitNumber: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 公租房租赁的一页 | A page of publicRentalTenancies */
export type PublicRentalTenancyConnection = {
  __typename?: 'PublicRentalTenancyConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<PublicRentalTenancyEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<PublicRentalTenancyGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<PublicRentalTenancy>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 公租房租赁的一页 | A page of publicRentalTenancies */
export type PublicRentalTenancyConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<PublicRentalTenancyGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<PublicRentalTenancyHaving>;
  orderBy?: InputMaybe<Array<PublicRentalTenancyGroupOrder>>;
};


/** 公租房租赁的一页 | A page of publicRentalTenancies */
export type PublicRentalTenancyConnectionKeysArgs = {
  by?: InputMaybe<PublicRentalTenancyRole>;
  having?: InputMaybe<PublicRentalTenancyHaving>;
  of: SubjectType;
  role?: InputMaybe<PublicRentalTenancyRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<PublicRentalTenancyValue>;
};

/** 公租房租赁中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of publicRentalTenancies */
export type PublicRentalTenancyDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<PublicRentalTenancyGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<PublicRentalTenancyRole>;
};

/** 公租房租赁的一行及其游标 | A row of publicRentalTenancies with its cursor */
export type PublicRentalTenancyEdge = {
  __typename?: 'PublicRentalTenancyEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: PublicRentalTenancy;
};

/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroup = {
  __typename?: 'PublicRentalTenancyGroup';
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


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupAverageArgs = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupDistinctArgs = {
  field: PublicRentalTenancyGroupField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupMaxArgs = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupMedianArgs = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupMinArgs = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupQ1Args = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupQ3Args = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupStddevArgs = {
  field: PublicRentalTenancyValueField;
};


/** 公租房租赁的一个组 | A group of publicRentalTenancies */
export type PublicRentalTenancyGroupSumArgs = {
  field: PublicRentalTenancyValueField;
};

/** 公租房租赁分组的一页 | A page of groups of publicRentalTenancies */
export type PublicRentalTenancyGroupConnection = {
  __typename?: 'PublicRentalTenancyGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<PublicRentalTenancyGroupEdge>;
  /** 组 | Groups */
  nodes: Array<PublicRentalTenancyGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 公租房租赁的一个组及其游标 | A group of publicRentalTenancies with its cursor */
export type PublicRentalTenancyGroupEdge = {
  __typename?: 'PublicRentalTenancyGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: PublicRentalTenancyGroup;
};

/** 公租房租赁的分组依据：字段或角色 | What publicRentalTenancies can be grouped by: fields and roles */
export type PublicRentalTenancyGroupField =
  /** 报备离家起（住院、外出务工） | From when the tenant declared to be away, in hospital or for work */
  | 'ABSENT_FROM'
  /** 报备离家止 | Until when the tenant declared to be away */
  | 'ABSENT_UNTIL'
  /** 坐落 | Address of the unit */
  | 'ADDRESS'
  /** 建筑面积（平方米） | Floor area in square metres */
  | 'AREA'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 退租日；为空表示在租 | When it ended; null while it lasts */
  | 'ENDED_ON'
  /** 准予暂缓腾退至 | Until when the tenant may stay on before moving out */
  | 'GRACE_UNTIL'
  /** 承租家庭 | The household that rents */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 月租金（元） | Rent a month in yuan */
  | 'MONTHLY_RENT'
  /** 共同居住人（不含承租人） | Who lives there besides the tenant */
  | 'OCCUPANT'
  /** 起租日 | When it began */
  | 'STARTED_ON'
  /** 承租人 | The tenant */
  | 'TENANT'
  /** 承租人没有关联标识的原因；为空表示有 | Why there is no link token of the tenant; null where there is one */
  | 'TENANT_FAULT'
  /** 登记的承租人证件号码 | Identity number of the tenant as written here */
  | 'TENANT_IDENTITY_NUMBER'
  /** 登记的承租人姓名 | Name of the tenant as written here */
  | 'TENANT_NAME'
  /** 房屋单元号 | Number of the unit */
  | 'UNIT_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公租房租赁分组的排序：恰好一项，及方向 | Order of groups of publicRentalTenancies: exactly one, and which way */
export type PublicRentalTenancyGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<PublicRentalTenancyValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<PublicRentalTenancyGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PublicRentalTenancyValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<PublicRentalTenancyValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PublicRentalTenancyValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<PublicRentalTenancyValueField>;
};

/** 公租房租赁的一个分组依据 | One of the things publicRentalTenancies is grouped by */
export type PublicRentalTenancyGrouping = {
  /** 字段或角色 | A field, or a role */
  field: PublicRentalTenancyGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 公租房租赁中一组行的条件，须同时满足 | Condition on a group of rows of publicRentalTenancies; all that is given must hold */
export type PublicRentalTenancyHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<PublicRentalTenancyMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<PublicRentalTenancyDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PublicRentalTenancyMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<PublicRentalTenancyMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<PublicRentalTenancyMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<PublicRentalTenancyGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<PublicRentalTenancyMeasure>;
};

/** 公租房租赁中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of publicRentalTenancies; values as text, like 1200.00 or 2025-03 */
export type PublicRentalTenancyMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: PublicRentalTenancyValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 公租房租赁的排序 | Order of publicRentalTenancies */
export type PublicRentalTenancyOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: PublicRentalTenancyOrderField;
};

/** 公租房租赁可排序的字段 | What publicRentalTenancies can be ordered by */
export type PublicRentalTenancyOrderField =
  /** 报备离家起（住院、外出务工） | From when the tenant declared to be away, in hospital or for work */
  | 'ABSENT_FROM'
  /** 报备离家止 | Until when the tenant declared to be away */
  | 'ABSENT_UNTIL'
  /** 坐落 | Address of the unit */
  | 'ADDRESS'
  /** 建筑面积（平方米） | Floor area in square metres */
  | 'AREA'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 退租日；为空表示在租 | When it ended; null while it lasts */
  | 'ENDED_ON'
  /** 准予暂缓腾退至 | Until when the tenant may stay on before moving out */
  | 'GRACE_UNTIL'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 月租金（元） | Rent a month in yuan */
  | 'MONTHLY_RENT'
  /** 起租日 | When it began */
  | 'STARTED_ON'
  /** 承租人没有关联标识的原因；为空表示有 | Why there is no link token of the tenant; null where there is one */
  | 'TENANT_FAULT'
  /** 登记的承租人证件号码 | Identity number of the tenant as written here */
  | 'TENANT_IDENTITY_NUMBER'
  /** 登记的承租人姓名 | Name of the tenant as written here */
  | 'TENANT_NAME'
  /** 房屋单元号 | Number of the unit */
  | 'UNIT_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公租房租赁中主体的角色 | Roles of the subjects of publicRentalTenancies */
export type PublicRentalTenancyRole =
  /** 承租家庭 | The household that rents */
  | 'HOUSEHOLD'
  /** 共同居住人（不含承租人） | Who lives there besides the tenant */
  | 'OCCUPANT'
  /** 承租人 | The tenant */
  | 'TENANT';

/** 公租房租赁中随标识附带的数值，恰好一项 | The number that publicRentalTenancies gives with each token: exactly one */
export type PublicRentalTenancyValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PublicRentalTenancyValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PublicRentalTenancyValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<PublicRentalTenancyValueField>;
};

/** 公租房租赁可度量的字段 | What can be measured of publicRentalTenancies */
export type PublicRentalTenancyValueField =
  /** 报备离家起（住院、外出务工） | From when the tenant declared to be away, in hospital or for work */
  | 'ABSENT_FROM'
  /** 报备离家止 | Until when the tenant declared to be away */
  | 'ABSENT_UNTIL'
  /** 建筑面积（平方米） | Floor area in square metres */
  | 'AREA'
  /** 退租日；为空表示在租 | When it ended; null while it lasts */
  | 'ENDED_ON'
  /** 准予暂缓腾退至 | Until when the tenant may stay on before moving out */
  | 'GRACE_UNTIL'
  /** 月租金（元） | Rent a month in yuan */
  | 'MONTHLY_RENT'
  /** 起租日 | When it began */
  | 'STARTED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公租房租赁的筛选条件，各项须同时满足 | Filter of publicRentalTenancies; all that is given must hold */
export type PublicRentalTenancyWhere = {
  /** 报备离家起（住院、外出务工） | From when the tenant declared to be away, in hospital or for work */
  absentFrom?: InputMaybe<DateFilter>;
  /** 报备离家止 | Until when the tenant declared to be away */
  absentUntil?: InputMaybe<DateFilter>;
  /** 坐落 | Address of the unit */
  address?: InputMaybe<StringFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<PublicRentalTenancyWhere>>;
  /** 建筑面积（平方米） | Floor area in square metres */
  area?: InputMaybe<FloatFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 退租日；为空表示在租 | When it ended; null while it lasts */
  endedOn?: InputMaybe<DateFilter>;
  /** 准予暂缓腾退至 | Until when the tenant may stay on before moving out */
  graceUntil?: InputMaybe<DateFilter>;
  /** 承租家庭 | The household that rents */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 月租金（元） | Rent a month in yuan */
  monthlyRent?: InputMaybe<MoneyFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<PublicRentalTenancyWhere>;
  /** 共同居住人（不含承租人） | Who lives there besides the tenant */
  occupant?: InputMaybe<SubjectFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<PublicRentalTenancyWhere>>;
  /** 起租日 | When it began */
  startedOn?: InputMaybe<DateFilter>;
  /** 承租人 | The tenant */
  tenant?: InputMaybe<SubjectFilter>;
  /** 承租人没有关联标识的原因；为空表示有 | Why there is no link token of the tenant; null where there is one */
  tenantFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的承租人证件号码 | Identity number of the tenant as written here */
  tenantIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的承租人姓名 | Name of the tenant as written here */
  tenantName?: InputMaybe<StringFilter>;
  /** 房屋单元号 | Number of the unit */
  unitNumber?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 房产登记目录 | The register properties */
  properties?: Maybe<PropertyConnection>;
  /** 公租房租赁目录 | The register publicRentalTenancies */
  publicRentalTenancies?: Maybe<PublicRentalTenancyConnection>;
  /** 危房改造补助目录 | The register renovationGrants */
  renovationGrants?: Maybe<RenovationGrantConnection>;
  /** 水电用量目录 | The register utilityUsage */
  utilityUsage?: Maybe<UtilityUsageConnection>;
};


/** 查询 | Queries */
export type QueryPropertiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PropertyOrder>>;
  where?: InputMaybe<PropertyWhere>;
};


/** 查询 | Queries */
export type QueryPublicRentalTenanciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublicRentalTenancyOrder>>;
  where?: InputMaybe<PublicRentalTenancyWhere>;
};


/** 查询 | Queries */
export type QueryRenovationGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RenovationGrantOrder>>;
  where?: InputMaybe<RenovationGrantWhere>;
};


/** 查询 | Queries */
export type QueryUtilityUsageArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<UtilityUsageOrder>>;
  where?: InputMaybe<UtilityUsageWhere>;
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

/** 危房改造原因 | Why a house is renovated */
export type RenovationCause =
  /** 因灾受损 | Damaged by a disaster */
  | 'DISASTER'
  /** 抗震改造 | Proofing against earthquakes */
  | 'EARTHQUAKE_PROOFING'
  /** C 级危房 | Dangerous in part (grade C) */
  | 'GRADE_C'
  /** D 级危房 | Dangerous as a whole (grade D) */
  | 'GRADE_D'
  /** 其他 | Other */
  | 'OTHER';

/** RenovationCause 条件 | Condition on RenovationCause */
export type RenovationCauseFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<RenovationCause>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<RenovationCause>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 危房改造补助：一行是一次补助 | Grants for dangerous houses: one row a grant */
export type RenovationGrant = {
  __typename?: 'RenovationGrant';
  /** 补助金额（元） | Amount in yuan */
  amount: Scalars['Money']['output'];
  /** 改造房屋编号 | Number of the building */
  building?: Maybe<Scalars['String']['output']>;
  /** 改造原因 | Why it was granted */
  cause: RenovationCause;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 补助日期 | When it was granted */
  grantedOn: Scalars['Date']['output'];
  /** 户主 | The head */
  head?: Maybe<Person>;
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  headFault?: Maybe<IdentityFault>;
  /** 登记的户主证件号码 | Identity number of the head as written here */
  headIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  headMaskedName?: Maybe<Scalars['String']['output']>;
  /** 登记的户主姓名 | Name of the head as written here */
  headName?: Maybe<Scalars['String']['output']>;
  /** 受助家庭 | The household */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 危房改造补助的一页 | A page of renovationGrants */
export type RenovationGrantConnection = {
  __typename?: 'RenovationGrantConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<RenovationGrantEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<RenovationGrantGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<RenovationGrant>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 危房改造补助的一页 | A page of renovationGrants */
export type RenovationGrantConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<RenovationGrantGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<RenovationGrantHaving>;
  orderBy?: InputMaybe<Array<RenovationGrantGroupOrder>>;
};


/** 危房改造补助的一页 | A page of renovationGrants */
export type RenovationGrantConnectionKeysArgs = {
  by?: InputMaybe<RenovationGrantRole>;
  having?: InputMaybe<RenovationGrantHaving>;
  of: SubjectType;
  role?: InputMaybe<RenovationGrantRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<RenovationGrantValue>;
};

/** 危房改造补助中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of renovationGrants */
export type RenovationGrantDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<RenovationGrantGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<RenovationGrantRole>;
};

/** 危房改造补助的一行及其游标 | A row of renovationGrants with its cursor */
export type RenovationGrantEdge = {
  __typename?: 'RenovationGrantEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: RenovationGrant;
};

/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroup = {
  __typename?: 'RenovationGrantGroup';
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


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupAverageArgs = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupDistinctArgs = {
  field: RenovationGrantGroupField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupMaxArgs = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupMedianArgs = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupMinArgs = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupQ1Args = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupQ3Args = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupStddevArgs = {
  field: RenovationGrantValueField;
};


/** 危房改造补助的一个组 | A group of renovationGrants */
export type RenovationGrantGroupSumArgs = {
  field: RenovationGrantValueField;
};

/** 危房改造补助分组的一页 | A page of groups of renovationGrants */
export type RenovationGrantGroupConnection = {
  __typename?: 'RenovationGrantGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<RenovationGrantGroupEdge>;
  /** 组 | Groups */
  nodes: Array<RenovationGrantGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 危房改造补助的一个组及其游标 | A group of renovationGrants with its cursor */
export type RenovationGrantGroupEdge = {
  __typename?: 'RenovationGrantGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: RenovationGrantGroup;
};

/** 危房改造补助的分组依据：字段或角色 | What renovationGrants can be grouped by: fields and roles */
export type RenovationGrantGroupField =
  /** 补助金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 改造房屋编号 | Number of the building */
  | 'BUILDING'
  /** 改造原因 | Why it was granted */
  | 'CAUSE'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 补助日期 | When it was granted */
  | 'GRANTED_ON'
  /** 户主 | The head */
  | 'HEAD'
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  | 'HEAD_FAULT'
  /** 登记的户主证件号码 | Identity number of the head as written here */
  | 'HEAD_IDENTITY_NUMBER'
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  | 'HEAD_MASKED_NAME'
  /** 登记的户主姓名 | Name of the head as written here */
  | 'HEAD_NAME'
  /** 受助家庭 | The household */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 危房改造补助分组的排序：恰好一项，及方向 | Order of groups of renovationGrants: exactly one, and which way */
export type RenovationGrantGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<RenovationGrantValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<RenovationGrantGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<RenovationGrantValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<RenovationGrantValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<RenovationGrantValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<RenovationGrantValueField>;
};

/** 危房改造补助的一个分组依据 | One of the things renovationGrants is grouped by */
export type RenovationGrantGrouping = {
  /** 字段或角色 | A field, or a role */
  field: RenovationGrantGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 危房改造补助中一组行的条件，须同时满足 | Condition on a group of rows of renovationGrants; all that is given must hold */
export type RenovationGrantHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<RenovationGrantMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<RenovationGrantDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<RenovationGrantMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<RenovationGrantMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<RenovationGrantMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<RenovationGrantGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<RenovationGrantMeasure>;
};

/** 危房改造补助中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of renovationGrants; values as text, like 1200.00 or 2025-03 */
export type RenovationGrantMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: RenovationGrantValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 危房改造补助的排序 | Order of renovationGrants */
export type RenovationGrantOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: RenovationGrantOrderField;
};

/** 危房改造补助可排序的字段 | What renovationGrants can be ordered by */
export type RenovationGrantOrderField =
  /** 补助金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 改造房屋编号 | Number of the building */
  | 'BUILDING'
  /** 改造原因 | Why it was granted */
  | 'CAUSE'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 补助日期 | When it was granted */
  | 'GRANTED_ON'
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
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 危房改造补助中主体的角色 | Roles of the subjects of renovationGrants */
export type RenovationGrantRole =
  /** 户主 | The head */
  | 'HEAD'
  /** 受助家庭 | The household */
  | 'HOUSEHOLD'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 危房改造补助中随标识附带的数值，恰好一项 | The number that renovationGrants gives with each token: exactly one */
export type RenovationGrantValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<RenovationGrantValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<RenovationGrantValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<RenovationGrantValueField>;
};

/** 危房改造补助可度量的字段 | What can be measured of renovationGrants */
export type RenovationGrantValueField =
  /** 补助金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 补助日期 | When it was granted */
  | 'GRANTED_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 危房改造补助的筛选条件，各项须同时满足 | Filter of renovationGrants; all that is given must hold */
export type RenovationGrantWhere = {
  /** 补助金额（元） | Amount in yuan */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<RenovationGrantWhere>>;
  /** 改造房屋编号 | Number of the building */
  building?: InputMaybe<StringFilter>;
  /** 改造原因 | Why it was granted */
  cause?: InputMaybe<RenovationCauseFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 补助日期 | When it was granted */
  grantedOn?: InputMaybe<DateFilter>;
  /** 户主 | The head */
  head?: InputMaybe<SubjectFilter>;
  /** 户主没有关联标识的原因；为空表示有 | Why there is no link token of the head; null where there is one */
  headFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的户主证件号码 | Identity number of the head as written here */
  headIdentityNumber?: InputMaybe<StringFilter>;
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  headMaskedName?: InputMaybe<StringFilter>;
  /** 登记的户主姓名 | Name of the head as written here */
  headName?: InputMaybe<StringFilter>;
  /** 受助家庭 | The household */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<RenovationGrantWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<RenovationGrantWhere>>;
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  publicUntil?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
};

/** 房屋安全等级 | Safety grades of a building */
export type SafetyGrade =
  /** A 级：安全 | Safe */
  | 'A'
  /** B 级：基本安全 | Safe, with minor damage */
  | 'B'
  /** C 级：局部危险 | Dangerous in part */
  | 'C'
  /** D 级：整体危险 | Dangerous as a whole */
  | 'D';

/** SafetyGrade 条件 | Condition on SafetyGrade */
export type SafetyGradeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<SafetyGrade>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<SafetyGrade>>;
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

/** 水电用量：一行是一户一处一个月 | Use of electricity and water: one row a household, unit and month */
export type UtilityUsage = {
  __typename?: 'UtilityUsage';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 用电量（千瓦时） | Electricity in kWh */
  electricity?: Maybe<Scalars['Float']['output']>;
  /** 用户家庭 | The household */
  household?: Maybe<Household>;
  /** 户号 | Household number as written here */
  householdNumber?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 月份 | Month */
  month: Scalars['Month']['output'];
  /** 房屋单元号 | Number of the unit */
  unitNumber?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 用水量（立方米） | Water in cubic metres */
  water?: Maybe<Scalars['Float']['output']>;
};

/** 水电用量的一页 | A page of utilityUsage */
export type UtilityUsageConnection = {
  __typename?: 'UtilityUsageConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<UtilityUsageEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<UtilityUsageGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<UtilityUsage>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 水电用量的一页 | A page of utilityUsage */
export type UtilityUsageConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<UtilityUsageGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<UtilityUsageHaving>;
  orderBy?: InputMaybe<Array<UtilityUsageGroupOrder>>;
};


/** 水电用量的一页 | A page of utilityUsage */
export type UtilityUsageConnectionKeysArgs = {
  by?: InputMaybe<UtilityUsageRole>;
  having?: InputMaybe<UtilityUsageHaving>;
  of: SubjectType;
  role?: InputMaybe<UtilityUsageRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<UtilityUsageValue>;
};

/** 水电用量中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of utilityUsage */
export type UtilityUsageDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<UtilityUsageGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<UtilityUsageRole>;
};

/** 水电用量的一行及其游标 | A row of utilityUsage with its cursor */
export type UtilityUsageEdge = {
  __typename?: 'UtilityUsageEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: UtilityUsage;
};

/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroup = {
  __typename?: 'UtilityUsageGroup';
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


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupAverageArgs = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupDistinctArgs = {
  field: UtilityUsageGroupField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupMaxArgs = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupMedianArgs = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupMinArgs = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupQ1Args = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupQ3Args = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupStddevArgs = {
  field: UtilityUsageValueField;
};


/** 水电用量的一个组 | A group of utilityUsage */
export type UtilityUsageGroupSumArgs = {
  field: UtilityUsageValueField;
};

/** 水电用量分组的一页 | A page of groups of utilityUsage */
export type UtilityUsageGroupConnection = {
  __typename?: 'UtilityUsageGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<UtilityUsageGroupEdge>;
  /** 组 | Groups */
  nodes: Array<UtilityUsageGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 水电用量的一个组及其游标 | A group of utilityUsage with its cursor */
export type UtilityUsageGroupEdge = {
  __typename?: 'UtilityUsageGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: UtilityUsageGroup;
};

/** 水电用量的分组依据：字段或角色 | What utilityUsage can be grouped by: fields and roles */
export type UtilityUsageGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 用电量（千瓦时） | Electricity in kWh */
  | 'ELECTRICITY'
  /** 用户家庭 | The household */
  | 'HOUSEHOLD'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 月份 | Month */
  | 'MONTH'
  /** 房屋单元号 | Number of the unit */
  | 'UNIT_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 用水量（立方米） | Water in cubic metres */
  | 'WATER';

/** 水电用量分组的排序：恰好一项，及方向 | Order of groups of utilityUsage: exactly one, and which way */
export type UtilityUsageGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<UtilityUsageValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<UtilityUsageGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<UtilityUsageValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<UtilityUsageValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<UtilityUsageValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<UtilityUsageValueField>;
};

/** 水电用量的一个分组依据 | One of the things utilityUsage is grouped by */
export type UtilityUsageGrouping = {
  /** 字段或角色 | A field, or a role */
  field: UtilityUsageGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 水电用量中一组行的条件，须同时满足 | Condition on a group of rows of utilityUsage; all that is given must hold */
export type UtilityUsageHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<UtilityUsageMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<UtilityUsageDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<UtilityUsageMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<UtilityUsageMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<UtilityUsageMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<UtilityUsageGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<UtilityUsageMeasure>;
};

/** 水电用量中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of utilityUsage; values as text, like 1200.00 or 2025-03 */
export type UtilityUsageMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: UtilityUsageValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 水电用量的排序 | Order of utilityUsage */
export type UtilityUsageOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: UtilityUsageOrderField;
};

/** 水电用量可排序的字段 | What utilityUsage can be ordered by */
export type UtilityUsageOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 用电量（千瓦时） | Electricity in kWh */
  | 'ELECTRICITY'
  /** 户号 | Household number as written here */
  | 'HOUSEHOLD_NUMBER'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 月份 | Month */
  | 'MONTH'
  /** 房屋单元号 | Number of the unit */
  | 'UNIT_NUMBER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 用水量（立方米） | Water in cubic metres */
  | 'WATER';

/** 水电用量中主体的角色 | Roles of the subjects of utilityUsage */
export type UtilityUsageRole =
  /** 用户家庭 | The household */
  | 'HOUSEHOLD';

/** 水电用量中随标识附带的数值，恰好一项 | The number that utilityUsage gives with each token: exactly one */
export type UtilityUsageValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<UtilityUsageValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<UtilityUsageValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<UtilityUsageValueField>;
};

/** 水电用量可度量的字段 | What can be measured of utilityUsage */
export type UtilityUsageValueField =
  /** 用电量（千瓦时） | Electricity in kWh */
  | 'ELECTRICITY'
  /** 月份 | Month */
  | 'MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 用水量（立方米） | Water in cubic metres */
  | 'WATER';

/** 水电用量的筛选条件，各项须同时满足 | Filter of utilityUsage; all that is given must hold */
export type UtilityUsageWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<UtilityUsageWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 用电量（千瓦时） | Electricity in kWh */
  electricity?: InputMaybe<FloatFilter>;
  /** 用户家庭 | The household */
  household?: InputMaybe<SubjectFilter>;
  /** 户号 | Household number as written here */
  householdNumber?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 月份 | Month */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<UtilityUsageWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<UtilityUsageWhere>>;
  /** 房屋单元号 | Number of the unit */
  unitNumber?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 用水量（立方米） | Water in cubic metres */
  water?: InputMaybe<FloatFilter>;
};

/** 村（社区） | A village or community */
export type Village = {
  __typename?: 'Village';
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 危房改造补助中的相关行 | Its rows in renovationGrants */
  renovationGrants?: Maybe<RenovationGrantConnection>;
};


/** 村（社区） | A village or community */
export type VillageRenovationGrantsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<RenovationGrantOrder>>;
  role?: InputMaybe<RenovationGrantRole>;
  where?: InputMaybe<RenovationGrantWhere>;
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
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Household: ResolverTypeWrapper<Pick<Omit<Household, 'publicRentalTenancies' | 'renovationGrants' | 'utilityUsage'> & { publicRentalTenancies?: Maybe<ResolversTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversTypes['RenovationGrantConnection']>, utilityUsage?: Maybe<ResolversTypes['UtilityUsageConnection']> }, 'id'> & Partial<Omit<Household, 'publicRentalTenancies' | 'renovationGrants' | 'utilityUsage'> & { publicRentalTenancies?: Maybe<ResolversTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversTypes['RenovationGrantConnection']>, utilityUsage?: Maybe<ResolversTypes['UtilityUsageConnection']> }>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
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
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'properties' | 'publicRentalTenancies' | 'renovationGrants'> & { properties?: Maybe<ResolversTypes['PropertyConnection']>, publicRentalTenancies?: Maybe<ResolversTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversTypes['RenovationGrantConnection']> }, 'id'> & Partial<Omit<Person, 'properties' | 'publicRentalTenancies' | 'renovationGrants'> & { properties?: Maybe<ResolversTypes['PropertyConnection']>, publicRentalTenancies?: Maybe<ResolversTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversTypes['RenovationGrantConnection']> }>>;
  Property: ResolverTypeWrapper<Partial<Omit<Property, 'owner'> & { owner?: Maybe<ResolversTypes['Person']> }>>;
  PropertyConnection: ResolverTypeWrapper<Partial<Omit<PropertyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PropertyEdge']>, nodes: Array<ResolversTypes['Property']> }>>;
  PropertyDistinct: ResolverTypeWrapper<Partial<PropertyDistinct>>;
  PropertyEdge: ResolverTypeWrapper<Partial<Omit<PropertyEdge, 'node'> & { node: ResolversTypes['Property'] }>>;
  PropertyGroup: ResolverTypeWrapper<Partial<PropertyGroup>>;
  PropertyGroupConnection: ResolverTypeWrapper<Partial<PropertyGroupConnection>>;
  PropertyGroupEdge: ResolverTypeWrapper<Partial<PropertyGroupEdge>>;
  PropertyGroupField: ResolverTypeWrapper<Partial<PropertyGroupField>>;
  PropertyGroupOrder: ResolverTypeWrapper<Partial<PropertyGroupOrder>>;
  PropertyGrouping: ResolverTypeWrapper<Partial<PropertyGrouping>>;
  PropertyHaving: ResolverTypeWrapper<Partial<PropertyHaving>>;
  PropertyMeasure: ResolverTypeWrapper<Partial<PropertyMeasure>>;
  PropertyOrder: ResolverTypeWrapper<Partial<PropertyOrder>>;
  PropertyOrderField: ResolverTypeWrapper<Partial<PropertyOrderField>>;
  PropertyOrigin: ResolverTypeWrapper<Partial<PropertyOrigin>>;
  PropertyOriginFilter: ResolverTypeWrapper<Partial<PropertyOriginFilter>>;
  PropertyRole: ResolverTypeWrapper<Partial<PropertyRole>>;
  PropertyUse: ResolverTypeWrapper<Partial<PropertyUse>>;
  PropertyUseFilter: ResolverTypeWrapper<Partial<PropertyUseFilter>>;
  PropertyValue: ResolverTypeWrapper<Partial<PropertyValue>>;
  PropertyValueField: ResolverTypeWrapper<Partial<PropertyValueField>>;
  PropertyWhere: ResolverTypeWrapper<Partial<PropertyWhere>>;
  PublicRentalTenancy: ResolverTypeWrapper<Partial<Omit<PublicRentalTenancy, 'household' | 'occupant' | 'tenant'> & { household?: Maybe<ResolversTypes['Household']>, occupant?: Maybe<Array<ResolversTypes['Person']>>, tenant?: Maybe<ResolversTypes['Person']> }>>;
  PublicRentalTenancyConnection: ResolverTypeWrapper<Partial<Omit<PublicRentalTenancyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublicRentalTenancyEdge']>, nodes: Array<ResolversTypes['PublicRentalTenancy']> }>>;
  PublicRentalTenancyDistinct: ResolverTypeWrapper<Partial<PublicRentalTenancyDistinct>>;
  PublicRentalTenancyEdge: ResolverTypeWrapper<Partial<Omit<PublicRentalTenancyEdge, 'node'> & { node: ResolversTypes['PublicRentalTenancy'] }>>;
  PublicRentalTenancyGroup: ResolverTypeWrapper<Partial<PublicRentalTenancyGroup>>;
  PublicRentalTenancyGroupConnection: ResolverTypeWrapper<Partial<PublicRentalTenancyGroupConnection>>;
  PublicRentalTenancyGroupEdge: ResolverTypeWrapper<Partial<PublicRentalTenancyGroupEdge>>;
  PublicRentalTenancyGroupField: ResolverTypeWrapper<Partial<PublicRentalTenancyGroupField>>;
  PublicRentalTenancyGroupOrder: ResolverTypeWrapper<Partial<PublicRentalTenancyGroupOrder>>;
  PublicRentalTenancyGrouping: ResolverTypeWrapper<Partial<PublicRentalTenancyGrouping>>;
  PublicRentalTenancyHaving: ResolverTypeWrapper<Partial<PublicRentalTenancyHaving>>;
  PublicRentalTenancyMeasure: ResolverTypeWrapper<Partial<PublicRentalTenancyMeasure>>;
  PublicRentalTenancyOrder: ResolverTypeWrapper<Partial<PublicRentalTenancyOrder>>;
  PublicRentalTenancyOrderField: ResolverTypeWrapper<Partial<PublicRentalTenancyOrderField>>;
  PublicRentalTenancyRole: ResolverTypeWrapper<Partial<PublicRentalTenancyRole>>;
  PublicRentalTenancyValue: ResolverTypeWrapper<Partial<PublicRentalTenancyValue>>;
  PublicRentalTenancyValueField: ResolverTypeWrapper<Partial<PublicRentalTenancyValueField>>;
  PublicRentalTenancyWhere: ResolverTypeWrapper<Partial<PublicRentalTenancyWhere>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  RenovationCause: ResolverTypeWrapper<Partial<RenovationCause>>;
  RenovationCauseFilter: ResolverTypeWrapper<Partial<RenovationCauseFilter>>;
  RenovationGrant: ResolverTypeWrapper<Partial<Omit<RenovationGrant, 'head' | 'household' | 'village'> & { head?: Maybe<ResolversTypes['Person']>, household?: Maybe<ResolversTypes['Household']>, village?: Maybe<ResolversTypes['Village']> }>>;
  RenovationGrantConnection: ResolverTypeWrapper<Partial<Omit<RenovationGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['RenovationGrantEdge']>, nodes: Array<ResolversTypes['RenovationGrant']> }>>;
  RenovationGrantDistinct: ResolverTypeWrapper<Partial<RenovationGrantDistinct>>;
  RenovationGrantEdge: ResolverTypeWrapper<Partial<Omit<RenovationGrantEdge, 'node'> & { node: ResolversTypes['RenovationGrant'] }>>;
  RenovationGrantGroup: ResolverTypeWrapper<Partial<RenovationGrantGroup>>;
  RenovationGrantGroupConnection: ResolverTypeWrapper<Partial<RenovationGrantGroupConnection>>;
  RenovationGrantGroupEdge: ResolverTypeWrapper<Partial<RenovationGrantGroupEdge>>;
  RenovationGrantGroupField: ResolverTypeWrapper<Partial<RenovationGrantGroupField>>;
  RenovationGrantGroupOrder: ResolverTypeWrapper<Partial<RenovationGrantGroupOrder>>;
  RenovationGrantGrouping: ResolverTypeWrapper<Partial<RenovationGrantGrouping>>;
  RenovationGrantHaving: ResolverTypeWrapper<Partial<RenovationGrantHaving>>;
  RenovationGrantMeasure: ResolverTypeWrapper<Partial<RenovationGrantMeasure>>;
  RenovationGrantOrder: ResolverTypeWrapper<Partial<RenovationGrantOrder>>;
  RenovationGrantOrderField: ResolverTypeWrapper<Partial<RenovationGrantOrderField>>;
  RenovationGrantRole: ResolverTypeWrapper<Partial<RenovationGrantRole>>;
  RenovationGrantValue: ResolverTypeWrapper<Partial<RenovationGrantValue>>;
  RenovationGrantValueField: ResolverTypeWrapper<Partial<RenovationGrantValueField>>;
  RenovationGrantWhere: ResolverTypeWrapper<Partial<RenovationGrantWhere>>;
  SafetyGrade: ResolverTypeWrapper<Partial<SafetyGrade>>;
  SafetyGradeFilter: ResolverTypeWrapper<Partial<SafetyGradeFilter>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  UtilityUsage: ResolverTypeWrapper<Partial<Omit<UtilityUsage, 'household'> & { household?: Maybe<ResolversTypes['Household']> }>>;
  UtilityUsageConnection: ResolverTypeWrapper<Partial<Omit<UtilityUsageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['UtilityUsageEdge']>, nodes: Array<ResolversTypes['UtilityUsage']> }>>;
  UtilityUsageDistinct: ResolverTypeWrapper<Partial<UtilityUsageDistinct>>;
  UtilityUsageEdge: ResolverTypeWrapper<Partial<Omit<UtilityUsageEdge, 'node'> & { node: ResolversTypes['UtilityUsage'] }>>;
  UtilityUsageGroup: ResolverTypeWrapper<Partial<UtilityUsageGroup>>;
  UtilityUsageGroupConnection: ResolverTypeWrapper<Partial<UtilityUsageGroupConnection>>;
  UtilityUsageGroupEdge: ResolverTypeWrapper<Partial<UtilityUsageGroupEdge>>;
  UtilityUsageGroupField: ResolverTypeWrapper<Partial<UtilityUsageGroupField>>;
  UtilityUsageGroupOrder: ResolverTypeWrapper<Partial<UtilityUsageGroupOrder>>;
  UtilityUsageGrouping: ResolverTypeWrapper<Partial<UtilityUsageGrouping>>;
  UtilityUsageHaving: ResolverTypeWrapper<Partial<UtilityUsageHaving>>;
  UtilityUsageMeasure: ResolverTypeWrapper<Partial<UtilityUsageMeasure>>;
  UtilityUsageOrder: ResolverTypeWrapper<Partial<UtilityUsageOrder>>;
  UtilityUsageOrderField: ResolverTypeWrapper<Partial<UtilityUsageOrderField>>;
  UtilityUsageRole: ResolverTypeWrapper<Partial<UtilityUsageRole>>;
  UtilityUsageValue: ResolverTypeWrapper<Partial<UtilityUsageValue>>;
  UtilityUsageValueField: ResolverTypeWrapper<Partial<UtilityUsageValueField>>;
  UtilityUsageWhere: ResolverTypeWrapper<Partial<UtilityUsageWhere>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'renovationGrants'> & { renovationGrants?: Maybe<ResolversTypes['RenovationGrantConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'renovationGrants'> & { renovationGrants?: Maybe<ResolversTypes['RenovationGrantConnection']> }>>;
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
  Household: Pick<Omit<Household, 'publicRentalTenancies' | 'renovationGrants' | 'utilityUsage'> & { publicRentalTenancies?: Maybe<ResolversParentTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversParentTypes['RenovationGrantConnection']>, utilityUsage?: Maybe<ResolversParentTypes['UtilityUsageConnection']> }, 'id'> & Partial<Omit<Household, 'publicRentalTenancies' | 'renovationGrants' | 'utilityUsage'> & { publicRentalTenancies?: Maybe<ResolversParentTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversParentTypes['RenovationGrantConnection']>, utilityUsage?: Maybe<ResolversParentTypes['UtilityUsageConnection']> }>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
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
  PageInfo: Partial<PageInfo>;
  Person: Pick<Omit<Person, 'properties' | 'publicRentalTenancies' | 'renovationGrants'> & { properties?: Maybe<ResolversParentTypes['PropertyConnection']>, publicRentalTenancies?: Maybe<ResolversParentTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversParentTypes['RenovationGrantConnection']> }, 'id'> & Partial<Omit<Person, 'properties' | 'publicRentalTenancies' | 'renovationGrants'> & { properties?: Maybe<ResolversParentTypes['PropertyConnection']>, publicRentalTenancies?: Maybe<ResolversParentTypes['PublicRentalTenancyConnection']>, renovationGrants?: Maybe<ResolversParentTypes['RenovationGrantConnection']> }>;
  Property: Partial<Omit<Property, 'owner'> & { owner?: Maybe<ResolversParentTypes['Person']> }>;
  PropertyConnection: Partial<Omit<PropertyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PropertyEdge']>, nodes: Array<ResolversParentTypes['Property']> }>;
  PropertyDistinct: Partial<PropertyDistinct>;
  PropertyEdge: Partial<Omit<PropertyEdge, 'node'> & { node: ResolversParentTypes['Property'] }>;
  PropertyGroup: Partial<PropertyGroup>;
  PropertyGroupConnection: Partial<PropertyGroupConnection>;
  PropertyGroupEdge: Partial<PropertyGroupEdge>;
  PropertyGroupOrder: Partial<PropertyGroupOrder>;
  PropertyGrouping: Partial<PropertyGrouping>;
  PropertyHaving: Partial<PropertyHaving>;
  PropertyMeasure: Partial<PropertyMeasure>;
  PropertyOrder: Partial<PropertyOrder>;
  PropertyOriginFilter: Partial<PropertyOriginFilter>;
  PropertyUseFilter: Partial<PropertyUseFilter>;
  PropertyValue: Partial<PropertyValue>;
  PropertyWhere: Partial<PropertyWhere>;
  PublicRentalTenancy: Partial<Omit<PublicRentalTenancy, 'household' | 'occupant' | 'tenant'> & { household?: Maybe<ResolversParentTypes['Household']>, occupant?: Maybe<Array<ResolversParentTypes['Person']>>, tenant?: Maybe<ResolversParentTypes['Person']> }>;
  PublicRentalTenancyConnection: Partial<Omit<PublicRentalTenancyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublicRentalTenancyEdge']>, nodes: Array<ResolversParentTypes['PublicRentalTenancy']> }>;
  PublicRentalTenancyDistinct: Partial<PublicRentalTenancyDistinct>;
  PublicRentalTenancyEdge: Partial<Omit<PublicRentalTenancyEdge, 'node'> & { node: ResolversParentTypes['PublicRentalTenancy'] }>;
  PublicRentalTenancyGroup: Partial<PublicRentalTenancyGroup>;
  PublicRentalTenancyGroupConnection: Partial<PublicRentalTenancyGroupConnection>;
  PublicRentalTenancyGroupEdge: Partial<PublicRentalTenancyGroupEdge>;
  PublicRentalTenancyGroupOrder: Partial<PublicRentalTenancyGroupOrder>;
  PublicRentalTenancyGrouping: Partial<PublicRentalTenancyGrouping>;
  PublicRentalTenancyHaving: Partial<PublicRentalTenancyHaving>;
  PublicRentalTenancyMeasure: Partial<PublicRentalTenancyMeasure>;
  PublicRentalTenancyOrder: Partial<PublicRentalTenancyOrder>;
  PublicRentalTenancyValue: Partial<PublicRentalTenancyValue>;
  PublicRentalTenancyWhere: Partial<PublicRentalTenancyWhere>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  RenovationCauseFilter: Partial<RenovationCauseFilter>;
  RenovationGrant: Partial<Omit<RenovationGrant, 'head' | 'household' | 'village'> & { head?: Maybe<ResolversParentTypes['Person']>, household?: Maybe<ResolversParentTypes['Household']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  RenovationGrantConnection: Partial<Omit<RenovationGrantConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['RenovationGrantEdge']>, nodes: Array<ResolversParentTypes['RenovationGrant']> }>;
  RenovationGrantDistinct: Partial<RenovationGrantDistinct>;
  RenovationGrantEdge: Partial<Omit<RenovationGrantEdge, 'node'> & { node: ResolversParentTypes['RenovationGrant'] }>;
  RenovationGrantGroup: Partial<RenovationGrantGroup>;
  RenovationGrantGroupConnection: Partial<RenovationGrantGroupConnection>;
  RenovationGrantGroupEdge: Partial<RenovationGrantGroupEdge>;
  RenovationGrantGroupOrder: Partial<RenovationGrantGroupOrder>;
  RenovationGrantGrouping: Partial<RenovationGrantGrouping>;
  RenovationGrantHaving: Partial<RenovationGrantHaving>;
  RenovationGrantMeasure: Partial<RenovationGrantMeasure>;
  RenovationGrantOrder: Partial<RenovationGrantOrder>;
  RenovationGrantValue: Partial<RenovationGrantValue>;
  RenovationGrantWhere: Partial<RenovationGrantWhere>;
  SafetyGradeFilter: Partial<SafetyGradeFilter>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  UtilityUsage: Partial<Omit<UtilityUsage, 'household'> & { household?: Maybe<ResolversParentTypes['Household']> }>;
  UtilityUsageConnection: Partial<Omit<UtilityUsageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['UtilityUsageEdge']>, nodes: Array<ResolversParentTypes['UtilityUsage']> }>;
  UtilityUsageDistinct: Partial<UtilityUsageDistinct>;
  UtilityUsageEdge: Partial<Omit<UtilityUsageEdge, 'node'> & { node: ResolversParentTypes['UtilityUsage'] }>;
  UtilityUsageGroup: Partial<UtilityUsageGroup>;
  UtilityUsageGroupConnection: Partial<UtilityUsageGroupConnection>;
  UtilityUsageGroupEdge: Partial<UtilityUsageGroupEdge>;
  UtilityUsageGroupOrder: Partial<UtilityUsageGroupOrder>;
  UtilityUsageGrouping: Partial<UtilityUsageGrouping>;
  UtilityUsageHaving: Partial<UtilityUsageHaving>;
  UtilityUsageMeasure: Partial<UtilityUsageMeasure>;
  UtilityUsageOrder: Partial<UtilityUsageOrder>;
  UtilityUsageValue: Partial<UtilityUsageValue>;
  UtilityUsageWhere: Partial<UtilityUsageWhere>;
  Village: Pick<Omit<Village, 'renovationGrants'> & { renovationGrants?: Maybe<ResolversParentTypes['RenovationGrantConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'renovationGrants'> & { renovationGrants?: Maybe<ResolversParentTypes['RenovationGrantConnection']> }>;
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

export type HouseholdResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Household'] = ResolversParentTypes['Household'], FederationReferenceType extends FederationReferenceTypes['Household'] = FederationReferenceTypes['Household']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Household']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicRentalTenancies?: Resolver<Maybe<ResolversTypes['PublicRentalTenancyConnection']>, ParentType, ContextType, RequireFields<HouseholdPublicRentalTenanciesArgs, 'first'>>;
  renovationGrants?: Resolver<Maybe<ResolversTypes['RenovationGrantConnection']>, ParentType, ContextType, RequireFields<HouseholdRenovationGrantsArgs, 'first'>>;
  utilityUsage?: Resolver<Maybe<ResolversTypes['UtilityUsageConnection']>, ParentType, ContextType, RequireFields<HouseholdUtilityUsageArgs, 'first'>>;
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

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  properties?: Resolver<Maybe<ResolversTypes['PropertyConnection']>, ParentType, ContextType, RequireFields<PersonPropertiesArgs, 'first'>>;
  publicRentalTenancies?: Resolver<Maybe<ResolversTypes['PublicRentalTenancyConnection']>, ParentType, ContextType, RequireFields<PersonPublicRentalTenanciesArgs, 'first'>>;
  renovationGrants?: Resolver<Maybe<ResolversTypes['RenovationGrantConnection']>, ParentType, ContextType, RequireFields<PersonRenovationGrantsArgs, 'first'>>;
};

export type PropertyResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Property'] = ResolversParentTypes['Property']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  disposedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  homestead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  origin?: Resolver<Maybe<ResolversTypes['PropertyOrigin']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  ownerFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  ownerIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  safetyGrade?: Resolver<Maybe<ResolversTypes['SafetyGrade']>, ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  use?: Resolver<ResolversTypes['PropertyUse'], ParentType, ContextType>;
};

export type PropertyConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PropertyConnection'] = ResolversParentTypes['PropertyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PropertyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['PropertyGroupConnection']>, ParentType, ContextType, RequireFields<PropertyConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<PropertyConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Property']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PropertyEdge'] = ResolversParentTypes['PropertyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Property'], ParentType, ContextType>;
};

export type PropertyGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PropertyGroup'] = ResolversParentTypes['PropertyGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<PropertyGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PropertyGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PropertyGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PropertyGroupConnection'] = ResolversParentTypes['PropertyGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PropertyGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PropertyGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PropertyGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PropertyGroupEdge'] = ResolversParentTypes['PropertyGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PropertyGroup'], ParentType, ContextType>;
};

export type PublicRentalTenancyResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicRentalTenancy'] = ResolversParentTypes['PublicRentalTenancy']> = {
  absentFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  absentUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  graceUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  monthlyRent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  occupant?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  startedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  tenant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  tenantFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  tenantIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tenantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublicRentalTenancyConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicRentalTenancyConnection'] = ResolversParentTypes['PublicRentalTenancyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicRentalTenancyEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['PublicRentalTenancyGroupConnection']>, ParentType, ContextType, RequireFields<PublicRentalTenancyConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<PublicRentalTenancyConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['PublicRentalTenancy']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicRentalTenancyEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicRentalTenancyEdge'] = ResolversParentTypes['PublicRentalTenancyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicRentalTenancy'], ParentType, ContextType>;
};

export type PublicRentalTenancyGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicRentalTenancyGroup'] = ResolversParentTypes['PublicRentalTenancyGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicRentalTenancyGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicRentalTenancyGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicRentalTenancyGroupConnection'] = ResolversParentTypes['PublicRentalTenancyGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicRentalTenancyGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicRentalTenancyGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicRentalTenancyGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicRentalTenancyGroupEdge'] = ResolversParentTypes['PublicRentalTenancyGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicRentalTenancyGroup'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  properties?: Resolver<Maybe<ResolversTypes['PropertyConnection']>, ParentType, ContextType, RequireFields<QueryPropertiesArgs, 'first'>>;
  publicRentalTenancies?: Resolver<Maybe<ResolversTypes['PublicRentalTenancyConnection']>, ParentType, ContextType, RequireFields<QueryPublicRentalTenanciesArgs, 'first'>>;
  renovationGrants?: Resolver<Maybe<ResolversTypes['RenovationGrantConnection']>, ParentType, ContextType, RequireFields<QueryRenovationGrantsArgs, 'first'>>;
  utilityUsage?: Resolver<Maybe<ResolversTypes['UtilityUsageConnection']>, ParentType, ContextType, RequireFields<QueryUtilityUsageArgs, 'first'>>;
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

export type RenovationGrantResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RenovationGrant'] = ResolversParentTypes['RenovationGrant']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  building?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['RenovationCause'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grantedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  headFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  headIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  headName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type RenovationGrantConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RenovationGrantConnection'] = ResolversParentTypes['RenovationGrantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RenovationGrantEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['RenovationGrantGroupConnection']>, ParentType, ContextType, RequireFields<RenovationGrantConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<RenovationGrantConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['RenovationGrant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenovationGrantEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RenovationGrantEdge'] = ResolversParentTypes['RenovationGrantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RenovationGrant'], ParentType, ContextType>;
};

export type RenovationGrantGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RenovationGrantGroup'] = ResolversParentTypes['RenovationGrantGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<RenovationGrantGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<RenovationGrantGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RenovationGrantGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RenovationGrantGroupConnection'] = ResolversParentTypes['RenovationGrantGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RenovationGrantGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RenovationGrantGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RenovationGrantGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['RenovationGrantGroupEdge'] = ResolversParentTypes['RenovationGrantGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RenovationGrantGroup'], ParentType, ContextType>;
};

export type UtilityUsageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['UtilityUsage'] = ResolversParentTypes['UtilityUsage']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  electricity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  household?: Resolver<Maybe<ResolversTypes['Household']>, ParentType, ContextType>;
  householdNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  unitNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  water?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type UtilityUsageConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['UtilityUsageConnection'] = ResolversParentTypes['UtilityUsageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UtilityUsageEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['UtilityUsageGroupConnection']>, ParentType, ContextType, RequireFields<UtilityUsageConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<UtilityUsageConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['UtilityUsage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtilityUsageEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['UtilityUsageEdge'] = ResolversParentTypes['UtilityUsageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UtilityUsage'], ParentType, ContextType>;
};

export type UtilityUsageGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['UtilityUsageGroup'] = ResolversParentTypes['UtilityUsageGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<UtilityUsageGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<UtilityUsageGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UtilityUsageGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['UtilityUsageGroupConnection'] = ResolversParentTypes['UtilityUsageGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UtilityUsageGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UtilityUsageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UtilityUsageGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['UtilityUsageGroupEdge'] = ResolversParentTypes['UtilityUsageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UtilityUsageGroup'], ParentType, ContextType>;
};

export type VillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'], FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Village']> | FederationReferenceType, FederationReferenceType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  renovationGrants?: Resolver<Maybe<ResolversTypes['RenovationGrantConnection']>, ParentType, ContextType, RequireFields<VillageRenovationGrantsArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Household?: HouseholdResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Property?: PropertyResolvers<ContextType>;
  PropertyConnection?: PropertyConnectionResolvers<ContextType>;
  PropertyEdge?: PropertyEdgeResolvers<ContextType>;
  PropertyGroup?: PropertyGroupResolvers<ContextType>;
  PropertyGroupConnection?: PropertyGroupConnectionResolvers<ContextType>;
  PropertyGroupEdge?: PropertyGroupEdgeResolvers<ContextType>;
  PublicRentalTenancy?: PublicRentalTenancyResolvers<ContextType>;
  PublicRentalTenancyConnection?: PublicRentalTenancyConnectionResolvers<ContextType>;
  PublicRentalTenancyEdge?: PublicRentalTenancyEdgeResolvers<ContextType>;
  PublicRentalTenancyGroup?: PublicRentalTenancyGroupResolvers<ContextType>;
  PublicRentalTenancyGroupConnection?: PublicRentalTenancyGroupConnectionResolvers<ContextType>;
  PublicRentalTenancyGroupEdge?: PublicRentalTenancyGroupEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  RenovationGrant?: RenovationGrantResolvers<ContextType>;
  RenovationGrantConnection?: RenovationGrantConnectionResolvers<ContextType>;
  RenovationGrantEdge?: RenovationGrantEdgeResolvers<ContextType>;
  RenovationGrantGroup?: RenovationGrantGroupResolvers<ContextType>;
  RenovationGrantGroupConnection?: RenovationGrantGroupConnectionResolvers<ContextType>;
  RenovationGrantGroupEdge?: RenovationGrantGroupEdgeResolvers<ContextType>;
  UtilityUsage?: UtilityUsageResolvers<ContextType>;
  UtilityUsageConnection?: UtilityUsageConnectionResolvers<ContextType>;
  UtilityUsageEdge?: UtilityUsageEdgeResolvers<ContextType>;
  UtilityUsageGroup?: UtilityUsageGroupResolvers<ContextType>;
  UtilityUsageGroupConnection?: UtilityUsageGroupConnectionResolvers<ContextType>;
  UtilityUsageGroupEdge?: UtilityUsageGroupEdgeResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

