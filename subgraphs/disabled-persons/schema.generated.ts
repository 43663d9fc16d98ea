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

/** 残疾人证状态 | Status of a certificate */
export type CertificateStatus =
  /** 注销 | Cancelled */
  | 'CANCELLED'
  /** 过期 | Expired */
  | 'EXPIRED'
  /** 冻结 | Frozen */
  | 'FROZEN'
  /** 已换证 | Replaced by a newer one */
  | 'REPLACED'
  /** 有效 | Valid */
  | 'VALID';

/** CertificateStatus 条件 | Condition on CertificateStatus */
export type CertificateStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CertificateStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CertificateStatus>>;
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

/** 批次文件中的一笔；证件号码已换成关联标识 | A payment of such a file; its number has become a token */
export type DisabilityBatchRow = {
  __typename?: 'DisabilityBatchRow';
  /** 种类，见 DisabilitySubsidyKind | Its kind, a value of DisabilitySubsidyKind */
  kind: Scalars['String']['output'];
  /** 行号 | Its line */
  line: Scalars['Int']['output'];
  /** 所属月份 | The month that it is for */
  month: Scalars['Month']['output'];
  /** 领取人的关联标识；无可用身份为空 | Token of the payee; null without a usable identity */
  recipient?: Maybe<Scalars['String']['output']>;
};

/** 残疾类别（GB/T 26341） | Categories of disability */
export type DisabilityCategory =
  /** 听力 | Hearing */
  | 'HEARING'
  /** 智力 | Intellectual */
  | 'INTELLECTUAL'
  /** 多重 | Multiple */
  | 'MULTIPLE'
  /** 肢体 | Physical */
  | 'PHYSICAL'
  /** 精神 | Psychiatric */
  | 'PSYCHIATRIC'
  /** 言语 | Speech */
  | 'SPEECH'
  /** 视力 | Visual */
  | 'VISUAL';

/** DisabilityCategory 条件 | Condition on DisabilityCategory */
export type DisabilityCategoryFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisabilityCategory>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisabilityCategory>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 残疾人证：一行是一证；换证的旧证另为一行 | Disability certificates: one row a certificate; a replaced one stays as a row */
export type DisabilityCertificate = {
  __typename?: 'DisabilityCertificate';
  /** 残疾类别 | Category of the disability */
  category: DisabilityCategory;
  /** 残疾人证号（含证件号码、类别和等级） | Certificate number, which contains identity number, category and level */
  certificateNumber?: Maybe<Scalars['String']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 有效期至 | When it expires */
  expiresOn?: Maybe<Scalars['Date']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 发证日期 | When it was issued */
  issuedOn: Scalars['Date']['output'];
  /** 残疾等级：1 最重，4 最轻 | Level, from 1, the most severe, to 4 */
  level: Scalars['Int']['output'];
  /** 持证人 | The holder */
  person?: Maybe<Person>;
  /** 持证人没有关联标识的原因；为空表示有 | Why there is no link token of the holder; null where there is one */
  personFault?: Maybe<IdentityFault>;
  /** 登记的持证人证件号码 | Identity number of the holder as written here */
  personIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的持证人姓名 | Name of the holder as written here */
  personName?: Maybe<Scalars['String']['output']>;
  /** 申请重新评定之日；评定期间不视为失效 | When reassessment was applied for; until it is decided the certificate is not taken as lapsed */
  reassessmentAppliedOn?: Maybe<Scalars['Date']['output']>;
  /** 证件状态 | Status */
  status: CertificateStatus;
  /** 现状态起始日 | Since when it has that status */
  statusSince?: Maybe<Scalars['Date']['output']>;
  /** 书面放弃两项补贴之日 | When the holder declined the subsidies in writing */
  subsidiesDeclinedOn?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 残疾人证的一页 | A page of disabilityCertificates */
export type DisabilityCertificateConnection = {
  __typename?: 'DisabilityCertificateConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DisabilityCertificateEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DisabilityCertificateGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DisabilityCertificate>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 残疾人证的一页 | A page of disabilityCertificates */
export type DisabilityCertificateConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DisabilityCertificateGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DisabilityCertificateHaving>;
  orderBy?: InputMaybe<Array<DisabilityCertificateGroupOrder>>;
};


/** 残疾人证的一页 | A page of disabilityCertificates */
export type DisabilityCertificateConnectionKeysArgs = {
  by?: InputMaybe<DisabilityCertificateRole>;
  having?: InputMaybe<DisabilityCertificateHaving>;
  of: SubjectType;
  role?: InputMaybe<DisabilityCertificateRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DisabilityCertificateValue>;
};

/** 残疾人证中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of disabilityCertificates */
export type DisabilityCertificateDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DisabilityCertificateGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DisabilityCertificateRole>;
};

/** 残疾人证的一行及其游标 | A row of disabilityCertificates with its cursor */
export type DisabilityCertificateEdge = {
  __typename?: 'DisabilityCertificateEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DisabilityCertificate;
};

/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroup = {
  __typename?: 'DisabilityCertificateGroup';
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


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupAverageArgs = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupDistinctArgs = {
  field: DisabilityCertificateGroupField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupMaxArgs = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupMedianArgs = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupMinArgs = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupQ1Args = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupQ3Args = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupStddevArgs = {
  field: DisabilityCertificateValueField;
};


/** 残疾人证的一个组 | A group of disabilityCertificates */
export type DisabilityCertificateGroupSumArgs = {
  field: DisabilityCertificateValueField;
};

/** 残疾人证分组的一页 | A page of groups of disabilityCertificates */
export type DisabilityCertificateGroupConnection = {
  __typename?: 'DisabilityCertificateGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DisabilityCertificateGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DisabilityCertificateGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 残疾人证的一个组及其游标 | A group of disabilityCertificates with its cursor */
export type DisabilityCertificateGroupEdge = {
  __typename?: 'DisabilityCertificateGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DisabilityCertificateGroup;
};

/** 残疾人证的分组依据：字段或角色 | What disabilityCertificates can be grouped by: fields and roles */
export type DisabilityCertificateGroupField =
  /** 残疾类别 | Category of the disability */
  | 'CATEGORY'
  /** 残疾人证号（含证件号码、类别和等级） | Certificate number, which contains identity number, category and level */
  | 'CERTIFICATE_NUMBER'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 有效期至 | When it expires */
  | 'EXPIRES_ON'
  /** 发证日期 | When it was issued */
  | 'ISSUED_ON'
  /** 残疾等级：1 最重，4 最轻 | Level, from 1, the most severe, to 4 */
  | 'LEVEL'
  /** 持证人 | The holder */
  | 'PERSON'
  /** 持证人没有关联标识的原因；为空表示有 | Why there is no link token of the holder; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的持证人证件号码 | Identity number of the holder as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的持证人姓名 | Name of the holder as written here */
  | 'PERSON_NAME'
  /** 申请重新评定之日；评定期间不视为失效 | When reassessment was applied for; until it is decided the certificate is not taken as lapsed */
  | 'REASSESSMENT_APPLIED_ON'
  /** 证件状态 | Status */
  | 'STATUS'
  /** 现状态起始日 | Since when it has that status */
  | 'STATUS_SINCE'
  /** 书面放弃两项补贴之日 | When the holder declined the subsidies in writing */
  | 'SUBSIDIES_DECLINED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 残疾人证分组的排序：恰好一项，及方向 | Order of groups of disabilityCertificates: exactly one, and which way */
export type DisabilityCertificateGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DisabilityCertificateValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DisabilityCertificateGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisabilityCertificateValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DisabilityCertificateValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisabilityCertificateValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisabilityCertificateValueField>;
};

/** 残疾人证的一个分组依据 | One of the things disabilityCertificates is grouped by */
export type DisabilityCertificateGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DisabilityCertificateGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 残疾人证中一组行的条件，须同时满足 | Condition on a group of rows of disabilityCertificates; all that is given must hold */
export type DisabilityCertificateHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DisabilityCertificateMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DisabilityCertificateDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisabilityCertificateMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DisabilityCertificateMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DisabilityCertificateMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DisabilityCertificateGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisabilityCertificateMeasure>;
};

/** 残疾人证中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of disabilityCertificates; values as text, like 1200.00 or 2025-03 */
export type DisabilityCertificateMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DisabilityCertificateValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 残疾人证的排序 | Order of disabilityCertificates */
export type DisabilityCertificateOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DisabilityCertificateOrderField;
};

/** 残疾人证可排序的字段 | What disabilityCertificates can be ordered by */
export type DisabilityCertificateOrderField =
  /** 残疾类别 | Category of the disability */
  | 'CATEGORY'
  /** 残疾人证号（含证件号码、类别和等级） | Certificate number, which contains identity number, category and level */
  | 'CERTIFICATE_NUMBER'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 有效期至 | When it expires */
  | 'EXPIRES_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 发证日期 | When it was issued */
  | 'ISSUED_ON'
  /** 残疾等级：1 最重，4 最轻 | Level, from 1, the most severe, to 4 */
  | 'LEVEL'
  /** 持证人没有关联标识的原因；为空表示有 | Why there is no link token of the holder; null where there is one */
  | 'PERSON_FAULT'
  /** 登记的持证人证件号码 | Identity number of the holder as written here */
  | 'PERSON_IDENTITY_NUMBER'
  /** 登记的持证人姓名 | Name of the holder as written here */
  | 'PERSON_NAME'
  /** 申请重新评定之日；评定期间不视为失效 | When reassessment was applied for; until it is decided the certificate is not taken as lapsed */
  | 'REASSESSMENT_APPLIED_ON'
  /** 证件状态 | Status */
  | 'STATUS'
  /** 现状态起始日 | Since when it has that status */
  | 'STATUS_SINCE'
  /** 书面放弃两项补贴之日 | When the holder declined the subsidies in writing */
  | 'SUBSIDIES_DECLINED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 残疾人证中主体的角色 | Roles of the subjects of disabilityCertificates */
export type DisabilityCertificateRole =
  /** 持证人 | The holder */
  | 'PERSON';

/** 残疾人证中随标识附带的数值，恰好一项 | The number that disabilityCertificates gives with each token: exactly one */
export type DisabilityCertificateValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisabilityCertificateValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisabilityCertificateValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DisabilityCertificateValueField>;
};

/** 残疾人证可度量的字段 | What can be measured of disabilityCertificates */
export type DisabilityCertificateValueField =
  /** 有效期至 | When it expires */
  | 'EXPIRES_ON'
  /** 发证日期 | When it was issued */
  | 'ISSUED_ON'
  /** 残疾等级：1 最重，4 最轻 | Level, from 1, the most severe, to 4 */
  | 'LEVEL'
  /** 申请重新评定之日；评定期间不视为失效 | When reassessment was applied for; until it is decided the certificate is not taken as lapsed */
  | 'REASSESSMENT_APPLIED_ON'
  /** 现状态起始日 | Since when it has that status */
  | 'STATUS_SINCE'
  /** 书面放弃两项补贴之日 | When the holder declined the subsidies in writing */
  | 'SUBSIDIES_DECLINED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 残疾人证的筛选条件，各项须同时满足 | Filter of disabilityCertificates; all that is given must hold */
export type DisabilityCertificateWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DisabilityCertificateWhere>>;
  /** 残疾类别 | Category of the disability */
  category?: InputMaybe<DisabilityCategoryFilter>;
  /** 残疾人证号（含证件号码、类别和等级） | Certificate number, which contains identity number, category and level */
  certificateNumber?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 有效期至 | When it expires */
  expiresOn?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 发证日期 | When it was issued */
  issuedOn?: InputMaybe<DateFilter>;
  /** 残疾等级：1 最重，4 最轻 | Level, from 1, the most severe, to 4 */
  level?: InputMaybe<IntFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DisabilityCertificateWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DisabilityCertificateWhere>>;
  /** 持证人 | The holder */
  person?: InputMaybe<SubjectFilter>;
  /** 持证人没有关联标识的原因；为空表示有 | Why there is no link token of the holder; null where there is one */
  personFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的持证人证件号码 | Identity number of the holder as written here */
  personIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的持证人姓名 | Name of the holder as written here */
  personName?: InputMaybe<StringFilter>;
  /** 申请重新评定之日；评定期间不视为失效 | When reassessment was applied for; until it is decided the certificate is not taken as lapsed */
  reassessmentAppliedOn?: InputMaybe<DateFilter>;
  /** 证件状态 | Status */
  status?: InputMaybe<CertificateStatusFilter>;
  /** 现状态起始日 | Since when it has that status */
  statusSince?: InputMaybe<DateFilter>;
  /** 书面放弃两项补贴之日 | When the holder declined the subsidies in writing */
  subsidiesDeclinedOn?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 残疾人补贴项目 | Schemes for disabled persons */
export type DisabilityScheme =
  /** 残疾人两项补贴 | The two disability subsidies */
  | 'DISABILITY_SUBSIDIES';

/** DisabilityScheme 条件 | Condition on DisabilityScheme */
export type DisabilitySchemeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisabilityScheme>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisabilityScheme>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 两项补贴的种类 | Which of the two subsidies */
export type DisabilitySubsidyKind =
  /** 困难残疾人生活补贴 | Living subsidy for disabled persons in difficulty */
  | 'LIVING'
  /** 重度残疾人护理补贴 | Nursing subsidy for the severely disabled */
  | 'NURSING';

/** DisabilitySubsidyKind 条件 | Condition on DisabilitySubsidyKind */
export type DisabilitySubsidyKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisabilitySubsidyKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisabilitySubsidyKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 残疾人两项补贴：一行是一次发放 | The two disability subsidies: one row a payment */
export type DisabilitySubsidyPayment = {
  __typename?: 'DisabilitySubsidyPayment';
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 收款账户属于谁 | Whose account it is */
  accountHolder?: Maybe<SubsidyAccountHolder>;
  /** 收款账号 | Account number as written here */
  accountNumber?: Maybe<Scalars['String']['output']>;
  /** 金额（元）；标准因类别和等级而异，不公开 | Amount in yuan; rates differ by kind and level, so it is not public */
  amount: Scalars['Money']['output'];
  /** 批次类型 | Kind of batch */
  batchKind: SubsidyBatchKind;
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  coversFrom?: Maybe<Scalars['Month']['output']>;
  /** 覆盖月份止 | Last month covered */
  coversTo?: Maybe<Scalars['Month']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 生活补贴或护理补贴；能看出残疾程度，不公开 | Living or nursing subsidy; it tells the severity and is not public */
  kind: DisabilitySubsidyKind;
  /** 所属月份 | The month it is for */
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
  /** 补贴项目；公开的只有这一名称 | Scheme; this name is all that is public of what the payment is for */
  scheme: DisabilityScheme;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: Maybe<Village>;
};

/** 残疾人两项补贴发放的一页 | A page of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentConnection = {
  __typename?: 'DisabilitySubsidyPaymentConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DisabilitySubsidyPaymentEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DisabilitySubsidyPaymentGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DisabilitySubsidyPayment>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 残疾人两项补贴发放的一页 | A page of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DisabilitySubsidyPaymentGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DisabilitySubsidyPaymentHaving>;
  orderBy?: InputMaybe<Array<DisabilitySubsidyPaymentGroupOrder>>;
};


/** 残疾人两项补贴发放的一页 | A page of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentConnectionKeysArgs = {
  by?: InputMaybe<DisabilitySubsidyPaymentRole>;
  having?: InputMaybe<DisabilitySubsidyPaymentHaving>;
  of: SubjectType;
  role?: InputMaybe<DisabilitySubsidyPaymentRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DisabilitySubsidyPaymentValue>;
};

/** 残疾人两项补贴发放中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DisabilitySubsidyPaymentGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DisabilitySubsidyPaymentRole>;
};

/** 残疾人两项补贴发放的一行及其游标 | A row of disabilitySubsidyPayments with its cursor */
export type DisabilitySubsidyPaymentEdge = {
  __typename?: 'DisabilitySubsidyPaymentEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DisabilitySubsidyPayment;
};

/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroup = {
  __typename?: 'DisabilitySubsidyPaymentGroup';
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


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupAverageArgs = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupDistinctArgs = {
  field: DisabilitySubsidyPaymentGroupField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupMaxArgs = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupMedianArgs = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupMinArgs = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupQ1Args = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupQ3Args = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupStddevArgs = {
  field: DisabilitySubsidyPaymentValueField;
};


/** 残疾人两项补贴发放的一个组 | A group of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupSumArgs = {
  field: DisabilitySubsidyPaymentValueField;
};

/** 残疾人两项补贴发放分组的一页 | A page of groups of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentGroupConnection = {
  __typename?: 'DisabilitySubsidyPaymentGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DisabilitySubsidyPaymentGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DisabilitySubsidyPaymentGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 残疾人两项补贴发放的一个组及其游标 | A group of disabilitySubsidyPayments with its cursor */
export type DisabilitySubsidyPaymentGroupEdge = {
  __typename?: 'DisabilitySubsidyPaymentGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DisabilitySubsidyPaymentGroup;
};

/** 残疾人两项补贴发放的分组依据：字段或角色 | What disabilitySubsidyPayments can be grouped by: fields and roles */
export type DisabilitySubsidyPaymentGroupField =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 收款账户属于谁 | Whose account it is */
  | 'ACCOUNT_HOLDER'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；标准因类别和等级而异，不公开 | Amount in yuan; rates differ by kind and level, so it is not public */
  | 'AMOUNT'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  | 'COVERS_FROM'
  /** 覆盖月份止 | Last month covered */
  | 'COVERS_TO'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 生活补贴或护理补贴；能看出残疾程度，不公开 | Living or nursing subsidy; it tells the severity and is not public */
  | 'KIND'
  /** 所属月份 | The month it is for */
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
  /** 补贴项目；公开的只有这一名称 | Scheme; this name is all that is public of what the payment is for */
  | 'SCHEME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 残疾人两项补贴发放分组的排序：恰好一项，及方向 | Order of groups of disabilitySubsidyPayments: exactly one, and which way */
export type DisabilitySubsidyPaymentGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DisabilitySubsidyPaymentValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DisabilitySubsidyPaymentGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisabilitySubsidyPaymentValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DisabilitySubsidyPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisabilitySubsidyPaymentValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisabilitySubsidyPaymentValueField>;
};

/** 残疾人两项补贴发放的一个分组依据 | One of the things disabilitySubsidyPayments is grouped by */
export type DisabilitySubsidyPaymentGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DisabilitySubsidyPaymentGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 残疾人两项补贴发放中一组行的条件，须同时满足 | Condition on a group of rows of disabilitySubsidyPayments; all that is given must hold */
export type DisabilitySubsidyPaymentHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DisabilitySubsidyPaymentMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DisabilitySubsidyPaymentDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisabilitySubsidyPaymentMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DisabilitySubsidyPaymentMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DisabilitySubsidyPaymentMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DisabilitySubsidyPaymentGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisabilitySubsidyPaymentMeasure>;
};

/** 残疾人两项补贴发放中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of disabilitySubsidyPayments; values as text, like 1200.00 or 2025-03 */
export type DisabilitySubsidyPaymentMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DisabilitySubsidyPaymentValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 残疾人两项补贴发放的排序 | Order of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DisabilitySubsidyPaymentOrderField;
};

/** 残疾人两项补贴发放可排序的字段 | What disabilitySubsidyPayments can be ordered by */
export type DisabilitySubsidyPaymentOrderField =
  /** 收款账户属于谁 | Whose account it is */
  | 'ACCOUNT_HOLDER'
  /** 收款账号 | Account number as written here */
  | 'ACCOUNT_NUMBER'
  /** 金额（元）；标准因类别和等级而异，不公开 | Amount in yuan; rates differ by kind and level, so it is not public */
  | 'AMOUNT'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  | 'COVERS_FROM'
  /** 覆盖月份止 | Last month covered */
  | 'COVERS_TO'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 生活补贴或护理补贴；能看出残疾程度，不公开 | Living or nursing subsidy; it tells the severity and is not public */
  | 'KIND'
  /** 所属月份 | The month it is for */
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
  /** 补贴项目；公开的只有这一名称 | Scheme; this name is all that is public of what the payment is for */
  | 'SCHEME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 残疾人两项补贴发放中主体的角色 | Roles of the subjects of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentRole =
  /** 收款账号标识 | Token of the account it was paid to */
  | 'ACCOUNT'
  /** 领取人 | The recipient */
  | 'RECIPIENT'
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  | 'VILLAGE';

/** 残疾人两项补贴发放中随标识附带的数值，恰好一项 | The number that disabilitySubsidyPayments gives with each token: exactly one */
export type DisabilitySubsidyPaymentValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisabilitySubsidyPaymentValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisabilitySubsidyPaymentValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DisabilitySubsidyPaymentValueField>;
};

/** 残疾人两项补贴发放可度量的字段 | What can be measured of disabilitySubsidyPayments */
export type DisabilitySubsidyPaymentValueField =
  /** 金额（元）；标准因类别和等级而异，不公开 | Amount in yuan; rates differ by kind and level, so it is not public */
  | 'AMOUNT'
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  | 'COVERS_FROM'
  /** 覆盖月份止 | Last month covered */
  | 'COVERS_TO'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 公示截止日；过期或为空的行不对公众显示 | The last day the public may see the row; past it, or empty, they do not */
  | 'PUBLIC_UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 残疾人两项补贴发放的筛选条件，各项须同时满足 | Filter of disabilitySubsidyPayments; all that is given must hold */
export type DisabilitySubsidyPaymentWhere = {
  /** 收款账号标识 | Token of the account it was paid to */
  accountHash?: InputMaybe<HashFilter>;
  /** 收款账户属于谁 | Whose account it is */
  accountHolder?: InputMaybe<SubsidyAccountHolderFilter>;
  /** 收款账号 | Account number as written here */
  accountNumber?: InputMaybe<StringFilter>;
  /** 金额（元）；标准因类别和等级而异，不公开 | Amount in yuan; rates differ by kind and level, so it is not public */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DisabilitySubsidyPaymentWhere>>;
  /** 批次类型 | Kind of batch */
  batchKind?: InputMaybe<SubsidyBatchKindFilter>;
  /** 覆盖月份起（补发、预发） | First month covered, of arrears and advances */
  coversFrom?: InputMaybe<MonthFilter>;
  /** 覆盖月份止 | Last month covered */
  coversTo?: InputMaybe<MonthFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 生活补贴或护理补贴；能看出残疾程度，不公开 | Living or nursing subsidy; it tells the severity and is not public */
  kind?: InputMaybe<DisabilitySubsidyKindFilter>;
  /** 所属月份 | The month it is for */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DisabilitySubsidyPaymentWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DisabilitySubsidyPaymentWhere>>;
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
  /** 补贴项目；公开的只有这一名称 | Scheme; this name is all that is public of what the payment is for */
  scheme?: InputMaybe<DisabilitySchemeFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: InputMaybe<SubjectFilter>;
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
  /** 残疾人证中的相关行 | Its rows in disabilityCertificates */
  disabilityCertificates?: Maybe<DisabilityCertificateConnection>;
  /** 残疾人两项补贴发放中的相关行 | Its rows in disabilitySubsidyPayments */
  disabilitySubsidyPayments?: Maybe<DisabilitySubsidyPaymentConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
};


/** 个人 | A person */
export type PersonDisabilityCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisabilityCertificateOrder>>;
  role?: InputMaybe<DisabilityCertificateRole>;
  where?: InputMaybe<DisabilityCertificateWhere>;
};


/** 个人 | A person */
export type PersonDisabilitySubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisabilitySubsidyPaymentOrder>>;
  role?: InputMaybe<DisabilitySubsidyPaymentRole>;
  where?: InputMaybe<DisabilitySubsidyPaymentWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 读入即将发放的批次文件：只供发放前预警，不保存 | Reads a file of payments about to be made, for the check before paying; nothing of it is kept */
  disabilityBatch?: Maybe<Array<DisabilityBatchRow>>;
  /** 残疾人证目录 | The register disabilityCertificates */
  disabilityCertificates?: Maybe<DisabilityCertificateConnection>;
  /** 残疾人两项补贴发放目录 | The register disabilitySubsidyPayments */
  disabilitySubsidyPayments?: Maybe<DisabilitySubsidyPaymentConnection>;
};


/** 查询 | Queries */
export type QueryDisabilityBatchArgs = {
  content: Scalars['String']['input'];
  format: Scalars['String']['input'];
};


/** 查询 | Queries */
export type QueryDisabilityCertificatesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisabilityCertificateOrder>>;
  where?: InputMaybe<DisabilityCertificateWhere>;
};


/** 查询 | Queries */
export type QueryDisabilitySubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisabilitySubsidyPaymentOrder>>;
  where?: InputMaybe<DisabilitySubsidyPaymentWhere>;
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

/** 收款账户的户主 | Whose account a payment goes to */
export type SubsidyAccountHolder =
  /** 监护人 | The guardian */
  | 'GUARDIAN'
  /** 同户成员 | A member of the same household */
  | 'HOUSEHOLD_MEMBER'
  /** 供养或托养机构 | A home or institution that cares for the recipient */
  | 'INSTITUTION'
  /** 领取人本人 | The recipient */
  | 'RECIPIENT';

/** SubsidyAccountHolder 条件 | Condition on SubsidyAccountHolder */
export type SubsidyAccountHolderFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<SubsidyAccountHolder>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<SubsidyAccountHolder>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 批次类型 | Kinds of payment batch */
export type SubsidyBatchKind =
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

/** SubsidyBatchKind 条件 | Condition on SubsidyBatchKind */
export type SubsidyBatchKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<SubsidyBatchKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<SubsidyBatchKind>>;
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

/** 村（社区） | A village or community */
export type Village = {
  __typename?: 'Village';
  /** 残疾人两项补贴发放中的相关行 | Its rows in disabilitySubsidyPayments */
  disabilitySubsidyPayments?: Maybe<DisabilitySubsidyPaymentConnection>;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
};


/** 村（社区） | A village or community */
export type VillageDisabilitySubsidyPaymentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisabilitySubsidyPaymentOrder>>;
  role?: InputMaybe<DisabilitySubsidyPaymentRole>;
  where?: InputMaybe<DisabilitySubsidyPaymentWhere>;
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
  Person: Person;
  Village: Village;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  CertificateStatus: ResolverTypeWrapper<Partial<CertificateStatus>>;
  CertificateStatusFilter: ResolverTypeWrapper<Partial<CertificateStatusFilter>>;
  ContactHash: ResolverTypeWrapper<Partial<Scalars['ContactHash']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateFilter: ResolverTypeWrapper<Partial<DateFilter>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DateTimeFilter: ResolverTypeWrapper<Partial<DateTimeFilter>>;
  Direction: ResolverTypeWrapper<Partial<Direction>>;
  DisabilityBatchRow: ResolverTypeWrapper<Partial<DisabilityBatchRow>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DisabilityCategory: ResolverTypeWrapper<Partial<DisabilityCategory>>;
  DisabilityCategoryFilter: ResolverTypeWrapper<Partial<DisabilityCategoryFilter>>;
  DisabilityCertificate: ResolverTypeWrapper<Partial<Omit<DisabilityCertificate, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DisabilityCertificateConnection: ResolverTypeWrapper<Partial<Omit<DisabilityCertificateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisabilityCertificateEdge']>, nodes: Array<ResolversTypes['DisabilityCertificate']> }>>;
  DisabilityCertificateDistinct: ResolverTypeWrapper<Partial<DisabilityCertificateDistinct>>;
  DisabilityCertificateEdge: ResolverTypeWrapper<Partial<Omit<DisabilityCertificateEdge, 'node'> & { node: ResolversTypes['DisabilityCertificate'] }>>;
  DisabilityCertificateGroup: ResolverTypeWrapper<Partial<DisabilityCertificateGroup>>;
  DisabilityCertificateGroupConnection: ResolverTypeWrapper<Partial<DisabilityCertificateGroupConnection>>;
  DisabilityCertificateGroupEdge: ResolverTypeWrapper<Partial<DisabilityCertificateGroupEdge>>;
  DisabilityCertificateGroupField: ResolverTypeWrapper<Partial<DisabilityCertificateGroupField>>;
  DisabilityCertificateGroupOrder: ResolverTypeWrapper<Partial<DisabilityCertificateGroupOrder>>;
  DisabilityCertificateGrouping: ResolverTypeWrapper<Partial<DisabilityCertificateGrouping>>;
  DisabilityCertificateHaving: ResolverTypeWrapper<Partial<DisabilityCertificateHaving>>;
  DisabilityCertificateMeasure: ResolverTypeWrapper<Partial<DisabilityCertificateMeasure>>;
  DisabilityCertificateOrder: ResolverTypeWrapper<Partial<DisabilityCertificateOrder>>;
  DisabilityCertificateOrderField: ResolverTypeWrapper<Partial<DisabilityCertificateOrderField>>;
  DisabilityCertificateRole: ResolverTypeWrapper<Partial<DisabilityCertificateRole>>;
  DisabilityCertificateValue: ResolverTypeWrapper<Partial<DisabilityCertificateValue>>;
  DisabilityCertificateValueField: ResolverTypeWrapper<Partial<DisabilityCertificateValueField>>;
  DisabilityCertificateWhere: ResolverTypeWrapper<Partial<DisabilityCertificateWhere>>;
  DisabilityScheme: ResolverTypeWrapper<Partial<DisabilityScheme>>;
  DisabilitySchemeFilter: ResolverTypeWrapper<Partial<DisabilitySchemeFilter>>;
  DisabilitySubsidyKind: ResolverTypeWrapper<Partial<DisabilitySubsidyKind>>;
  DisabilitySubsidyKindFilter: ResolverTypeWrapper<Partial<DisabilitySubsidyKindFilter>>;
  DisabilitySubsidyPayment: ResolverTypeWrapper<Partial<Omit<DisabilitySubsidyPayment, 'recipient' | 'village'> & { recipient?: Maybe<ResolversTypes['Person']>, village?: Maybe<ResolversTypes['Village']> }>>;
  DisabilitySubsidyPaymentConnection: ResolverTypeWrapper<Partial<Omit<DisabilitySubsidyPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisabilitySubsidyPaymentEdge']>, nodes: Array<ResolversTypes['DisabilitySubsidyPayment']> }>>;
  DisabilitySubsidyPaymentDistinct: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentDistinct>>;
  DisabilitySubsidyPaymentEdge: ResolverTypeWrapper<Partial<Omit<DisabilitySubsidyPaymentEdge, 'node'> & { node: ResolversTypes['DisabilitySubsidyPayment'] }>>;
  DisabilitySubsidyPaymentGroup: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentGroup>>;
  DisabilitySubsidyPaymentGroupConnection: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentGroupConnection>>;
  DisabilitySubsidyPaymentGroupEdge: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentGroupEdge>>;
  DisabilitySubsidyPaymentGroupField: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentGroupField>>;
  DisabilitySubsidyPaymentGroupOrder: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentGroupOrder>>;
  DisabilitySubsidyPaymentGrouping: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentGrouping>>;
  DisabilitySubsidyPaymentHaving: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentHaving>>;
  DisabilitySubsidyPaymentMeasure: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentMeasure>>;
  DisabilitySubsidyPaymentOrder: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentOrder>>;
  DisabilitySubsidyPaymentOrderField: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentOrderField>>;
  DisabilitySubsidyPaymentRole: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentRole>>;
  DisabilitySubsidyPaymentValue: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentValue>>;
  DisabilitySubsidyPaymentValueField: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentValueField>>;
  DisabilitySubsidyPaymentWhere: ResolverTypeWrapper<Partial<DisabilitySubsidyPaymentWhere>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
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
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'disabilityCertificates' | 'disabilitySubsidyPayments'> & { disabilityCertificates?: Maybe<ResolversTypes['DisabilityCertificateConnection']>, disabilitySubsidyPayments?: Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']> }, 'id'> & Partial<Omit<Person, 'disabilityCertificates' | 'disabilitySubsidyPayments'> & { disabilityCertificates?: Maybe<ResolversTypes['DisabilityCertificateConnection']>, disabilitySubsidyPayments?: Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  SubsidyAccountHolder: ResolverTypeWrapper<Partial<SubsidyAccountHolder>>;
  SubsidyAccountHolderFilter: ResolverTypeWrapper<Partial<SubsidyAccountHolderFilter>>;
  SubsidyBatchKind: ResolverTypeWrapper<Partial<SubsidyBatchKind>>;
  SubsidyBatchKindFilter: ResolverTypeWrapper<Partial<SubsidyBatchKindFilter>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'disabilitySubsidyPayments'> & { disabilitySubsidyPayments?: Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'disabilitySubsidyPayments'> & { disabilitySubsidyPayments?: Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']> }>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  BooleanFilter: Partial<BooleanFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  CertificateStatusFilter: Partial<CertificateStatusFilter>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  DisabilityBatchRow: Partial<DisabilityBatchRow>;
  String: Partial<Scalars['String']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  DisabilityCategoryFilter: Partial<DisabilityCategoryFilter>;
  DisabilityCertificate: Partial<Omit<DisabilityCertificate, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> }>;
  ID: Partial<Scalars['ID']['output']>;
  DisabilityCertificateConnection: Partial<Omit<DisabilityCertificateConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisabilityCertificateEdge']>, nodes: Array<ResolversParentTypes['DisabilityCertificate']> }>;
  DisabilityCertificateDistinct: Partial<DisabilityCertificateDistinct>;
  DisabilityCertificateEdge: Partial<Omit<DisabilityCertificateEdge, 'node'> & { node: ResolversParentTypes['DisabilityCertificate'] }>;
  DisabilityCertificateGroup: Partial<DisabilityCertificateGroup>;
  DisabilityCertificateGroupConnection: Partial<DisabilityCertificateGroupConnection>;
  DisabilityCertificateGroupEdge: Partial<DisabilityCertificateGroupEdge>;
  DisabilityCertificateGroupOrder: Partial<DisabilityCertificateGroupOrder>;
  DisabilityCertificateGrouping: Partial<DisabilityCertificateGrouping>;
  DisabilityCertificateHaving: Partial<DisabilityCertificateHaving>;
  DisabilityCertificateMeasure: Partial<DisabilityCertificateMeasure>;
  DisabilityCertificateOrder: Partial<DisabilityCertificateOrder>;
  DisabilityCertificateValue: Partial<DisabilityCertificateValue>;
  DisabilityCertificateWhere: Partial<DisabilityCertificateWhere>;
  DisabilitySchemeFilter: Partial<DisabilitySchemeFilter>;
  DisabilitySubsidyKindFilter: Partial<DisabilitySubsidyKindFilter>;
  DisabilitySubsidyPayment: Partial<Omit<DisabilitySubsidyPayment, 'recipient' | 'village'> & { recipient?: Maybe<ResolversParentTypes['Person']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  DisabilitySubsidyPaymentConnection: Partial<Omit<DisabilitySubsidyPaymentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisabilitySubsidyPaymentEdge']>, nodes: Array<ResolversParentTypes['DisabilitySubsidyPayment']> }>;
  DisabilitySubsidyPaymentDistinct: Partial<DisabilitySubsidyPaymentDistinct>;
  DisabilitySubsidyPaymentEdge: Partial<Omit<DisabilitySubsidyPaymentEdge, 'node'> & { node: ResolversParentTypes['DisabilitySubsidyPayment'] }>;
  DisabilitySubsidyPaymentGroup: Partial<DisabilitySubsidyPaymentGroup>;
  DisabilitySubsidyPaymentGroupConnection: Partial<DisabilitySubsidyPaymentGroupConnection>;
  DisabilitySubsidyPaymentGroupEdge: Partial<DisabilitySubsidyPaymentGroupEdge>;
  DisabilitySubsidyPaymentGroupOrder: Partial<DisabilitySubsidyPaymentGroupOrder>;
  DisabilitySubsidyPaymentGrouping: Partial<DisabilitySubsidyPaymentGrouping>;
  DisabilitySubsidyPaymentHaving: Partial<DisabilitySubsidyPaymentHaving>;
  DisabilitySubsidyPaymentMeasure: Partial<DisabilitySubsidyPaymentMeasure>;
  DisabilitySubsidyPaymentOrder: Partial<DisabilitySubsidyPaymentOrder>;
  DisabilitySubsidyPaymentValue: Partial<DisabilitySubsidyPaymentValue>;
  DisabilitySubsidyPaymentWhere: Partial<DisabilitySubsidyPaymentWhere>;
  FloatFilter: Partial<FloatFilter>;
  Float: Partial<Scalars['Float']['output']>;
  HashFilter: Partial<HashFilter>;
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
  Person: Pick<Omit<Person, 'disabilityCertificates' | 'disabilitySubsidyPayments'> & { disabilityCertificates?: Maybe<ResolversParentTypes['DisabilityCertificateConnection']>, disabilitySubsidyPayments?: Maybe<ResolversParentTypes['DisabilitySubsidyPaymentConnection']> }, 'id'> & Partial<Omit<Person, 'disabilityCertificates' | 'disabilitySubsidyPayments'> & { disabilityCertificates?: Maybe<ResolversParentTypes['DisabilityCertificateConnection']>, disabilitySubsidyPayments?: Maybe<ResolversParentTypes['DisabilitySubsidyPaymentConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  SubsidyAccountHolderFilter: Partial<SubsidyAccountHolderFilter>;
  SubsidyBatchKindFilter: Partial<SubsidyBatchKindFilter>;
  Village: Pick<Omit<Village, 'disabilitySubsidyPayments'> & { disabilitySubsidyPayments?: Maybe<ResolversParentTypes['DisabilitySubsidyPaymentConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'disabilitySubsidyPayments'> & { disabilitySubsidyPayments?: Maybe<ResolversParentTypes['DisabilitySubsidyPaymentConnection']> }>;
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

export type DisabilityBatchRowResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityBatchRow'] = ResolversParentTypes['DisabilityBatchRow']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisabilityCertificateResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityCertificate'] = ResolversParentTypes['DisabilityCertificate']> = {
  category?: Resolver<ResolversTypes['DisabilityCategory'], ParentType, ContextType>;
  certificateNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  issuedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  personIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reassessmentAppliedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CertificateStatus'], ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subsidiesDeclinedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DisabilityCertificateConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityCertificateConnection'] = ResolversParentTypes['DisabilityCertificateConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilityCertificateEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DisabilityCertificateGroupConnection']>, ParentType, ContextType, RequireFields<DisabilityCertificateConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DisabilityCertificateConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DisabilityCertificate']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityCertificateEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityCertificateEdge'] = ResolversParentTypes['DisabilityCertificateEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabilityCertificate'], ParentType, ContextType>;
};

export type DisabilityCertificateGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityCertificateGroup'] = ResolversParentTypes['DisabilityCertificateGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilityCertificateGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisabilityCertificateGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityCertificateGroupConnection'] = ResolversParentTypes['DisabilityCertificateGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilityCertificateGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisabilityCertificateGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilityCertificateGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilityCertificateGroupEdge'] = ResolversParentTypes['DisabilityCertificateGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabilityCertificateGroup'], ParentType, ContextType>;
};

export type DisabilitySubsidyPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilitySubsidyPayment'] = ResolversParentTypes['DisabilitySubsidyPayment']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  accountHolder?: Resolver<Maybe<ResolversTypes['SubsidyAccountHolder']>, ParentType, ContextType>;
  accountNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  batchKind?: Resolver<ResolversTypes['SubsidyBatchKind'], ParentType, ContextType>;
  coversFrom?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  coversTo?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisabilitySubsidyKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  paidOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paymentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recipient?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recipientFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  recipientIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recipientName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['DisabilityScheme'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type DisabilitySubsidyPaymentConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilitySubsidyPaymentConnection'] = ResolversParentTypes['DisabilitySubsidyPaymentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilitySubsidyPaymentEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyPaymentGroupConnection']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DisabilitySubsidyPayment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilitySubsidyPaymentEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilitySubsidyPaymentEdge'] = ResolversParentTypes['DisabilitySubsidyPaymentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabilitySubsidyPayment'], ParentType, ContextType>;
};

export type DisabilitySubsidyPaymentGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilitySubsidyPaymentGroup'] = ResolversParentTypes['DisabilitySubsidyPaymentGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisabilitySubsidyPaymentGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisabilitySubsidyPaymentGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilitySubsidyPaymentGroupConnection'] = ResolversParentTypes['DisabilitySubsidyPaymentGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisabilitySubsidyPaymentGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisabilitySubsidyPaymentGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisabilitySubsidyPaymentGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisabilitySubsidyPaymentGroupEdge'] = ResolversParentTypes['DisabilitySubsidyPaymentGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisabilitySubsidyPaymentGroup'], ParentType, ContextType>;
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
  disabilityCertificates?: Resolver<Maybe<ResolversTypes['DisabilityCertificateConnection']>, ParentType, ContextType, RequireFields<PersonDisabilityCertificatesArgs, 'first'>>;
  disabilitySubsidyPayments?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<PersonDisabilitySubsidyPaymentsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  disabilityBatch?: Resolver<Maybe<Array<ResolversTypes['DisabilityBatchRow']>>, ParentType, ContextType, RequireFields<QueryDisabilityBatchArgs, 'content' | 'format'>>;
  disabilityCertificates?: Resolver<Maybe<ResolversTypes['DisabilityCertificateConnection']>, ParentType, ContextType, RequireFields<QueryDisabilityCertificatesArgs, 'first'>>;
  disabilitySubsidyPayments?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<QueryDisabilitySubsidyPaymentsArgs, 'first'>>;
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
  disabilitySubsidyPayments?: Resolver<Maybe<ResolversTypes['DisabilitySubsidyPaymentConnection']>, ParentType, ContextType, RequireFields<VillageDisabilitySubsidyPaymentsArgs, 'first'>>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisabilityBatchRow?: DisabilityBatchRowResolvers<ContextType>;
  DisabilityCertificate?: DisabilityCertificateResolvers<ContextType>;
  DisabilityCertificateConnection?: DisabilityCertificateConnectionResolvers<ContextType>;
  DisabilityCertificateEdge?: DisabilityCertificateEdgeResolvers<ContextType>;
  DisabilityCertificateGroup?: DisabilityCertificateGroupResolvers<ContextType>;
  DisabilityCertificateGroupConnection?: DisabilityCertificateGroupConnectionResolvers<ContextType>;
  DisabilityCertificateGroupEdge?: DisabilityCertificateGroupEdgeResolvers<ContextType>;
  DisabilitySubsidyPayment?: DisabilitySubsidyPaymentResolvers<ContextType>;
  DisabilitySubsidyPaymentConnection?: DisabilitySubsidyPaymentConnectionResolvers<ContextType>;
  DisabilitySubsidyPaymentEdge?: DisabilitySubsidyPaymentEdgeResolvers<ContextType>;
  DisabilitySubsidyPaymentGroup?: DisabilitySubsidyPaymentGroupResolvers<ContextType>;
  DisabilitySubsidyPaymentGroupConnection?: DisabilitySubsidyPaymentGroupConnectionResolvers<ContextType>;
  DisabilitySubsidyPaymentGroupEdge?: DisabilitySubsidyPaymentGroupEdgeResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

