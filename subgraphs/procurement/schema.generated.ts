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

/** 合同变更类型 | Kinds of amendments */
export type AmendmentKind =
  /** 追加 | Adds */
  | 'ADDITION'
  /** 更正 | Corrects a mistake */
  | 'CORRECTION'
  /** 延期 | Extends the time */
  | 'EXTENSION'
  /** 减少 | Takes away */
  | 'REDUCTION';

/** 评标办法 | Ways of judging bids */
export type AwardCriteria =
  /** 综合评估法 | Comprehensive score */
  | 'COMPREHENSIVE'
  /** 经评审的最低投标价法 | Lowest evaluated price */
  | 'LOWEST_PRICE'
  /** 谈判或磋商确定 | Settled in negotiation */
  | 'NEGOTIATED'
  /** 质量优先 | Quality at a set price */
  | 'QUALITY';

/** AwardCriteria 条件 | Condition on AwardCriteria */
export type AwardCriteriaFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AwardCriteria>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AwardCriteria>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 投标信息：一行是一家单位的一次投标或报价，联合体各成员各一行 | Bids: one row a bidder and offer; each member of a consortium has a row */
export type Bid = {
  __typename?: 'Bid';
  /** 联系地址标识 | Token of the postal address */
  addressHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 投标代理人（委托代理人） | The agent who submitted the bid */
  agent?: Maybe<Person>;
  /** 投标代理人没有关联标识的原因；为空表示有 | Why there is no link token of the agent; null where there is one */
  agentFault?: Maybe<IdentityFault>;
  /** 投标代理人身份证号 | Identity number of the agent as the bid has it */
  agentIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 投标代理人姓名 | Name of the agent as the bid has it */
  agentName?: Maybe<Scalars['String']['output']>;
  /** 投标报价；联合体的总报价在牵头人一行 | The price; of a consortium the price of all, on the row of its lead */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 投标人 | The bidder */
  bidder?: Maybe<Organization>;
  /** 投标人名称（投标文件所载） | Name of the bidder as the bid has it */
  bidderName?: Maybe<Scalars['String']['output']>;
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone bidder */
  consortium?: Maybe<Scalars['String']['output']>;
  /** 是否联合体牵头人 | Whether it leads the consortium */
  consortiumLead: Scalars['Boolean']['output'];
  /** 投标保证金转出账户标识 | Token of the account that the bid bond came from */
  depositAccountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 制作投标文件的设备标识 | Token of the device (network card) that made the file */
  deviceHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) of the tender */
  divisionCode: Scalars['String']['output'];
  /** 加密锁标识 | Token of the encryption dongle */
  dongleHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 电子邮箱标识 | Token of the e-mail address */
  emailHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 上传地址（IP）标识 | Token of the network address it was uploaded from */
  ipHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 第几轮报价 | Which offer of the bidder, from 1 */
  offerRound: Scalars['Int']['output'];
  /** 开标日期；此前投标不公开 | The day the bids were opened; before it a bid is not public */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 联系电话标识 | Token of the phone number */
  phoneHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 所属项目 | The project */
  project?: Maybe<Project>;
  /** 项目负责人（项目经理） | The manager whom the bid names for the project */
  projectManager?: Maybe<Person>;
  /** 项目负责人没有关联标识的原因；为空表示有 | Why there is no link token of the project manager; null where there is one */
  projectManagerFault?: Maybe<IdentityFault>;
  /** 项目负责人身份证号 | Identity number of the project manager as the bid has it */
  projectManagerIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 项目负责人姓名 | Name of the project manager as the bid has it */
  projectManagerName?: Maybe<Scalars['String']['output']>;
  /** 评审名次 | Rank among the candidates */
  rank?: Maybe<Scalars['Int']['output']>;
  /** 否决依据 | Ground on which it was rejected */
  rejectionGround?: Maybe<RejectionGround>;
  /** 否决或撤回的具体理由 | Reason for the rejection or withdrawal as written */
  rejectionReason?: Maybe<Scalars['String']['output']>;
  /** 状态 | State */
  status: BidStatus;
  /** 递交时间 | When the bid was handed in */
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 招标编号 | Number of the tender */
  tender: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 是否中标 | Whether it won */
  won: Scalars['Boolean']['output'];
};

/** 投标信息的一页 | A page of bids */
export type BidConnection = {
  __typename?: 'BidConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<BidEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<BidGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Bid>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 投标信息的一页 | A page of bids */
export type BidConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<BidGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<BidHaving>;
  orderBy?: InputMaybe<Array<BidGroupOrder>>;
};


/** 投标信息的一页 | A page of bids */
export type BidConnectionKeysArgs = {
  by?: InputMaybe<BidRole>;
  having?: InputMaybe<BidHaving>;
  of: SubjectType;
  role?: InputMaybe<BidRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<BidValue>;
};

/** 投标信息中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of bids */
export type BidDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<BidGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<BidRole>;
};

/** 投标信息的一行及其游标 | A row of bids with its cursor */
export type BidEdge = {
  __typename?: 'BidEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Bid;
};

/** 投标信息的一个组 | A group of bids */
export type BidGroup = {
  __typename?: 'BidGroup';
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


/** 投标信息的一个组 | A group of bids */
export type BidGroupAverageArgs = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupDistinctArgs = {
  field: BidGroupField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupMaxArgs = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupMedianArgs = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupMinArgs = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupQ1Args = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupQ3Args = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupStddevArgs = {
  field: BidValueField;
};


/** 投标信息的一个组 | A group of bids */
export type BidGroupSumArgs = {
  field: BidValueField;
};

/** 投标信息分组的一页 | A page of groups of bids */
export type BidGroupConnection = {
  __typename?: 'BidGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<BidGroupEdge>;
  /** 组 | Groups */
  nodes: Array<BidGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 投标信息的一个组及其游标 | A group of bids with its cursor */
export type BidGroupEdge = {
  __typename?: 'BidGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: BidGroup;
};

/** 投标信息的分组依据：字段或角色 | What bids can be grouped by: fields and roles */
export type BidGroupField =
  /** 联系地址标识 | Token of the postal address */
  | 'ADDRESS'
  /** 投标代理人（委托代理人） | The agent who submitted the bid */
  | 'AGENT'
  /** 投标代理人没有关联标识的原因；为空表示有 | Why there is no link token of the agent; null where there is one */
  | 'AGENT_FAULT'
  /** 投标代理人身份证号 | Identity number of the agent as the bid has it */
  | 'AGENT_IDENTITY_NUMBER'
  /** 投标代理人姓名 | Name of the agent as the bid has it */
  | 'AGENT_NAME'
  /** 投标报价；联合体的总报价在牵头人一行 | The price; of a consortium the price of all, on the row of its lead */
  | 'AMOUNT'
  /** 投标人 | The bidder */
  | 'BIDDER'
  /** 投标人名称（投标文件所载） | Name of the bidder as the bid has it */
  | 'BIDDER_NAME'
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone bidder */
  | 'CONSORTIUM'
  /** 是否联合体牵头人 | Whether it leads the consortium */
  | 'CONSORTIUM_LEAD'
  /** 投标保证金转出账户标识 | Token of the account that the bid bond came from */
  | 'DEPOSIT_ACCOUNT'
  /** 制作投标文件的设备标识 | Token of the device (network card) that made the file */
  | 'DEVICE'
  /** 区划代码 | Division code of the street (9 digits) or village (12) of the tender */
  | 'DIVISION_CODE'
  /** 加密锁标识 | Token of the encryption dongle */
  | 'DONGLE'
  /** 电子邮箱标识 | Token of the e-mail address */
  | 'EMAIL'
  /** 上传地址（IP）标识 | Token of the network address it was uploaded from */
  | 'IP'
  /** 第几轮报价 | Which offer of the bidder, from 1 */
  | 'OFFER_ROUND'
  /** 开标日期；此前投标不公开 | The day the bids were opened; before it a bid is not public */
  | 'OPENED_ON'
  /** 联系电话标识 | Token of the phone number */
  | 'PHONE'
  /** 所属项目 | The project */
  | 'PROJECT'
  /** 项目负责人（项目经理） | The manager whom the bid names for the project */
  | 'PROJECT_MANAGER'
  /** 项目负责人没有关联标识的原因；为空表示有 | Why there is no link token of the project manager; null where there is one */
  | 'PROJECT_MANAGER_FAULT'
  /** 项目负责人身份证号 | Identity number of the project manager as the bid has it */
  | 'PROJECT_MANAGER_IDENTITY_NUMBER'
  /** 项目负责人姓名 | Name of the project manager as the bid has it */
  | 'PROJECT_MANAGER_NAME'
  /** 评审名次 | Rank among the candidates */
  | 'RANK'
  /** 否决依据 | Ground on which it was rejected */
  | 'REJECTION_GROUND'
  /** 否决或撤回的具体理由 | Reason for the rejection or withdrawal as written */
  | 'REJECTION_REASON'
  /** 状态 | State */
  | 'STATUS'
  /** 递交时间 | When the bid was handed in */
  | 'SUBMITTED_AT'
  /** 招标编号 | Number of the tender */
  | 'TENDER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 是否中标 | Whether it won */
  | 'WON';

/** 投标信息分组的排序：恰好一项，及方向 | Order of groups of bids: exactly one, and which way */
export type BidGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<BidValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<BidGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<BidValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<BidValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<BidValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<BidValueField>;
};

/** 投标信息的一个分组依据 | One of the things bids is grouped by */
export type BidGrouping = {
  /** 字段或角色 | A field, or a role */
  field: BidGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 投标信息中一组行的条件，须同时满足 | Condition on a group of rows of bids; all that is given must hold */
export type BidHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<BidMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<BidDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<BidMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<BidMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<BidMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<BidGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<BidMeasure>;
};

/** 投标信息中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of bids; values as text, like 1200.00 or 2025-03 */
export type BidMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: BidValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 投标信息的排序 | Order of bids */
export type BidOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: BidOrderField;
};

/** 投标信息可排序的字段 | What bids can be ordered by */
export type BidOrderField =
  /** 投标代理人没有关联标识的原因；为空表示有 | Why there is no link token of the agent; null where there is one */
  | 'AGENT_FAULT'
  /** 投标代理人身份证号 | Identity number of the agent as the bid has it */
  | 'AGENT_IDENTITY_NUMBER'
  /** 投标代理人姓名 | Name of the agent as the bid has it */
  | 'AGENT_NAME'
  /** 投标报价；联合体的总报价在牵头人一行 | The price; of a consortium the price of all, on the row of its lead */
  | 'AMOUNT'
  /** 投标人名称（投标文件所载） | Name of the bidder as the bid has it */
  | 'BIDDER_NAME'
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone bidder */
  | 'CONSORTIUM'
  /** 是否联合体牵头人 | Whether it leads the consortium */
  | 'CONSORTIUM_LEAD'
  /** 区划代码 | Division code of the street (9 digits) or village (12) of the tender */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 第几轮报价 | Which offer of the bidder, from 1 */
  | 'OFFER_ROUND'
  /** 开标日期；此前投标不公开 | The day the bids were opened; before it a bid is not public */
  | 'OPENED_ON'
  /** 项目负责人没有关联标识的原因；为空表示有 | Why there is no link token of the project manager; null where there is one */
  | 'PROJECT_MANAGER_FAULT'
  /** 项目负责人身份证号 | Identity number of the project manager as the bid has it */
  | 'PROJECT_MANAGER_IDENTITY_NUMBER'
  /** 项目负责人姓名 | Name of the project manager as the bid has it */
  | 'PROJECT_MANAGER_NAME'
  /** 评审名次 | Rank among the candidates */
  | 'RANK'
  /** 否决依据 | Ground on which it was rejected */
  | 'REJECTION_GROUND'
  /** 否决或撤回的具体理由 | Reason for the rejection or withdrawal as written */
  | 'REJECTION_REASON'
  /** 状态 | State */
  | 'STATUS'
  /** 递交时间 | When the bid was handed in */
  | 'SUBMITTED_AT'
  /** 招标编号 | Number of the tender */
  | 'TENDER'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 是否中标 | Whether it won */
  | 'WON';

/** 投标信息中主体的角色 | Roles of the subjects of bids */
export type BidRole =
  /** 联系地址标识 | Token of the postal address */
  | 'ADDRESS'
  /** 投标代理人（委托代理人） | The agent who submitted the bid */
  | 'AGENT'
  /** 投标人 | The bidder */
  | 'BIDDER'
  /** 投标保证金转出账户标识 | Token of the account that the bid bond came from */
  | 'DEPOSIT_ACCOUNT'
  /** 制作投标文件的设备标识 | Token of the device (network card) that made the file */
  | 'DEVICE'
  /** 加密锁标识 | Token of the encryption dongle */
  | 'DONGLE'
  /** 电子邮箱标识 | Token of the e-mail address */
  | 'EMAIL'
  /** 上传地址（IP）标识 | Token of the network address it was uploaded from */
  | 'IP'
  /** 联系电话标识 | Token of the phone number */
  | 'PHONE'
  /** 所属项目 | The project */
  | 'PROJECT'
  /** 项目负责人（项目经理） | The manager whom the bid names for the project */
  | 'PROJECT_MANAGER';

/** 投标状态 | States of a bid */
export type BidStatus =
  /** 待评审 | Handed in, not judged yet */
  | 'PENDING'
  /** 否决 | Rejected */
  | 'REJECTED'
  /** 有效 | Valid */
  | 'VALID'
  /** 撤回 | Withdrawn */
  | 'WITHDRAWN';

/** BidStatus 条件 | Condition on BidStatus */
export type BidStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<BidStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<BidStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 投标信息中随标识附带的数值，恰好一项 | The number that bids gives with each token: exactly one */
export type BidValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<BidValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<BidValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<BidValueField>;
};

/** 投标信息可度量的字段 | What can be measured of bids */
export type BidValueField =
  /** 投标报价；联合体的总报价在牵头人一行 | The price; of a consortium the price of all, on the row of its lead */
  | 'AMOUNT'
  /** 第几轮报价 | Which offer of the bidder, from 1 */
  | 'OFFER_ROUND'
  /** 开标日期；此前投标不公开 | The day the bids were opened; before it a bid is not public */
  | 'OPENED_ON'
  /** 评审名次 | Rank among the candidates */
  | 'RANK'
  /** 递交时间 | When the bid was handed in */
  | 'SUBMITTED_AT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 投标信息的筛选条件，各项须同时满足 | Filter of bids; all that is given must hold */
export type BidWhere = {
  /** 联系地址标识 | Token of the postal address */
  addressHash?: InputMaybe<HashFilter>;
  /** 投标代理人（委托代理人） | The agent who submitted the bid */
  agent?: InputMaybe<SubjectFilter>;
  /** 投标代理人没有关联标识的原因；为空表示有 | Why there is no link token of the agent; null where there is one */
  agentFault?: InputMaybe<IdentityFaultFilter>;
  /** 投标代理人身份证号 | Identity number of the agent as the bid has it */
  agentIdentityNumber?: InputMaybe<StringFilter>;
  /** 投标代理人姓名 | Name of the agent as the bid has it */
  agentName?: InputMaybe<StringFilter>;
  /** 投标报价；联合体的总报价在牵头人一行 | The price; of a consortium the price of all, on the row of its lead */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<BidWhere>>;
  /** 投标人 | The bidder */
  bidder?: InputMaybe<SubjectFilter>;
  /** 投标人名称（投标文件所载） | Name of the bidder as the bid has it */
  bidderName?: InputMaybe<StringFilter>;
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone bidder */
  consortium?: InputMaybe<StringFilter>;
  /** 是否联合体牵头人 | Whether it leads the consortium */
  consortiumLead?: InputMaybe<BooleanFilter>;
  /** 投标保证金转出账户标识 | Token of the account that the bid bond came from */
  depositAccountHash?: InputMaybe<HashFilter>;
  /** 制作投标文件的设备标识 | Token of the device (network card) that made the file */
  deviceHash?: InputMaybe<HashFilter>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) of the tender */
  divisionCode?: InputMaybe<StringFilter>;
  /** 加密锁标识 | Token of the encryption dongle */
  dongleHash?: InputMaybe<HashFilter>;
  /** 电子邮箱标识 | Token of the e-mail address */
  emailHash?: InputMaybe<HashFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 上传地址（IP）标识 | Token of the network address it was uploaded from */
  ipHash?: InputMaybe<HashFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<BidWhere>;
  /** 第几轮报价 | Which offer of the bidder, from 1 */
  offerRound?: InputMaybe<IntFilter>;
  /** 开标日期；此前投标不公开 | The day the bids were opened; before it a bid is not public */
  openedOn?: InputMaybe<DateFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<BidWhere>>;
  /** 联系电话标识 | Token of the phone number */
  phoneHash?: InputMaybe<HashFilter>;
  /** 所属项目 | The project */
  project?: InputMaybe<SubjectFilter>;
  /** 项目负责人（项目经理） | The manager whom the bid names for the project */
  projectManager?: InputMaybe<SubjectFilter>;
  /** 项目负责人没有关联标识的原因；为空表示有 | Why there is no link token of the project manager; null where there is one */
  projectManagerFault?: InputMaybe<IdentityFaultFilter>;
  /** 项目负责人身份证号 | Identity number of the project manager as the bid has it */
  projectManagerIdentityNumber?: InputMaybe<StringFilter>;
  /** 项目负责人姓名 | Name of the project manager as the bid has it */
  projectManagerName?: InputMaybe<StringFilter>;
  /** 评审名次 | Rank among the candidates */
  rank?: InputMaybe<IntFilter>;
  /** 否决依据 | Ground on which it was rejected */
  rejectionGround?: InputMaybe<RejectionGroundFilter>;
  /** 否决或撤回的具体理由 | Reason for the rejection or withdrawal as written */
  rejectionReason?: InputMaybe<StringFilter>;
  /** 状态 | State */
  status?: InputMaybe<BidStatusFilter>;
  /** 递交时间 | When the bid was handed in */
  submittedAt?: InputMaybe<DateTimeFilter>;
  /** 招标编号 | Number of the tender */
  tender?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 是否中标 | Whether it won */
  won?: InputMaybe<BooleanFilter>;
};

/** 是否条件 | Condition on a yes or no */
export type BooleanFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Boolean']['input']>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 合同信息：一行是一份合同的一家供应商；同一合同编号的各行为一个联合体 | Contracts: one row a contract and supplier; rows of one number are one consortium's */
export type Contract = {
  __typename?: 'Contract';
  /** 追加金额合计（不含更正与减少） | What amendments of kind ADDITION add together */
  addedAmount: Scalars['Money']['output'];
  /** 变更与补充合同 | Amendments */
  amendments: Array<ContractAmendment>;
  /** 合同金额（原合同，不含变更；联合体的总额在牵头人一行） | Amount as first signed, without amendments; of a consortium the amount of all, on the row of its lead */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 中标（成交）日期 | The day it was awarded */
  awardedOn?: Maybe<Scalars['Date']['output']>;
  /** 采购人 | The buyer */
  buyer?: Maybe<Organization>;
  /** 采购人名称（合同所载） | Name of the buyer as the contract has it */
  buyerName?: Maybe<Scalars['String']['output']>;
  /** 采购类别 | What kind of thing is bought */
  category?: Maybe<ProcurementCategory>;
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone supplier */
  consortium?: Maybe<Scalars['String']['output']>;
  /** 是否联合体牵头人 | Whether it leads the consortium */
  consortiumLead: Scalars['Boolean']['output'];
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  divisionCode: Scalars['String']['output'];
  /** 履行截止日 | Last day of performance */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 采购品目 | What is bought, item by item */
  items: Array<ProcurementItem>;
  /** 采购方式 | How it was bought */
  method?: Maybe<ProcurementMethod>;
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  methodApproval?: Maybe<Scalars['String']['output']>;
  /** 合同编号 | Number of the contract */
  number: Scalars['String']['output'];
  /** 已付金额合计 | What has been paid so far */
  paidAmount?: Maybe<Scalars['Money']['output']>;
  /** 付款明细 | Payments as the buyer wrote them down */
  payments: Array<ContractPayment>;
  /** 所属项目 | The project */
  project?: Maybe<Project>;
  /** 项目代码 | Public code of the project */
  projectCode?: Maybe<Scalars['String']['output']>;
  /** 项目名称 | Title of the project */
  projectTitle?: Maybe<Scalars['String']['output']>;
  /** 是否有回避记录 | Whether a recusal of somebody with an interest is on record */
  recusalRecorded?: Maybe<Scalars['Boolean']['output']>;
  /** 签订日期 | The day it was signed */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 履行开始日 | First day of performance */
  startsOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 | State */
  status: ContractStatus;
  /** 供应商（中标人） | The supplier */
  supplier?: Maybe<Organization>;
  /** 供应商名称（合同所载） | Name of the supplier as the contract has it */
  supplierName?: Maybe<Scalars['String']['output']>;
  /** 招标编号；直接采购为空 | Number of the tender; null for a direct purchase */
  tender?: Maybe<Scalars['String']['output']>;
  /** 合同名称 | Title of the contract */
  title?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 合同变更 | A change of a contract after signing */
export type ContractAmendment = {
  __typename?: 'ContractAmendment';
  /** 增减金额 | The difference it makes; negative for a reduction */
  amount: Scalars['Money']['output'];
  /** 批准文号 | Number of the approval */
  approval?: Maybe<Scalars['String']['output']>;
  /** 变更类型 | What kind of change */
  kind: AmendmentKind;
  /** 变更（补充合同）编号 | Number of the amendment */
  number?: Maybe<Scalars['String']['output']>;
  /** 变更理由 | Reason given */
  reason?: Maybe<Scalars['String']['output']>;
  /** 签订日期 | The day it was signed */
  signedOn?: Maybe<Scalars['Date']['output']>;
};

/** 合同信息的一页 | A page of contracts */
export type ContractConnection = {
  __typename?: 'ContractConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<ContractEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<ContractGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Contract>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 合同信息的一页 | A page of contracts */
export type ContractConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ContractGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ContractHaving>;
  orderBy?: InputMaybe<Array<ContractGroupOrder>>;
};


/** 合同信息的一页 | A page of contracts */
export type ContractConnectionKeysArgs = {
  by?: InputMaybe<ContractRole>;
  having?: InputMaybe<ContractHaving>;
  of: SubjectType;
  role?: InputMaybe<ContractRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<ContractValue>;
};

/** 合同信息中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of contracts */
export type ContractDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<ContractGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<ContractRole>;
};

/** 合同信息的一行及其游标 | A row of contracts with its cursor */
export type ContractEdge = {
  __typename?: 'ContractEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Contract;
};

/** 合同信息的一个组 | A group of contracts */
export type ContractGroup = {
  __typename?: 'ContractGroup';
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


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupAverageArgs = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupDistinctArgs = {
  field: ContractGroupField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupMaxArgs = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupMedianArgs = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupMinArgs = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupQ1Args = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupQ3Args = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupStddevArgs = {
  field: ContractValueField;
};


/** 合同信息的一个组 | A group of contracts */
export type ContractGroupSumArgs = {
  field: ContractValueField;
};

/** 合同信息分组的一页 | A page of groups of contracts */
export type ContractGroupConnection = {
  __typename?: 'ContractGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<ContractGroupEdge>;
  /** 组 | Groups */
  nodes: Array<ContractGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 合同信息的一个组及其游标 | A group of contracts with its cursor */
export type ContractGroupEdge = {
  __typename?: 'ContractGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: ContractGroup;
};

/** 合同信息的分组依据：字段或角色 | What contracts can be grouped by: fields and roles */
export type ContractGroupField =
  /** 追加金额合计（不含更正与减少） | What amendments of kind ADDITION add together */
  | 'ADDED_AMOUNT'
  /** 合同金额（原合同，不含变更；联合体的总额在牵头人一行） | Amount as first signed, without amendments; of a consortium the amount of all, on the row of its lead */
  | 'AMOUNT'
  /** 中标（成交）日期 | The day it was awarded */
  | 'AWARDED_ON'
  /** 采购人 | The buyer */
  | 'BUYER'
  /** 采购人名称（合同所载） | Name of the buyer as the contract has it */
  | 'BUYER_NAME'
  /** 采购类别 | What kind of thing is bought */
  | 'CATEGORY'
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone supplier */
  | 'CONSORTIUM'
  /** 是否联合体牵头人 | Whether it leads the consortium */
  | 'CONSORTIUM_LEAD'
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  | 'DIVISION_CODE'
  /** 履行截止日 | Last day of performance */
  | 'ENDS_ON'
  /** 采购方式 | How it was bought */
  | 'METHOD'
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  | 'METHOD_APPROVAL'
  /** 合同编号 | Number of the contract */
  | 'NUMBER'
  /** 已付金额合计 | What has been paid so far */
  | 'PAID_AMOUNT'
  /** 所属项目 | The project */
  | 'PROJECT'
  /** 项目代码 | Public code of the project */
  | 'PROJECT_CODE'
  /** 项目名称 | Title of the project */
  | 'PROJECT_TITLE'
  /** 是否有回避记录 | Whether a recusal of somebody with an interest is on record */
  | 'RECUSAL_RECORDED'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
  /** 履行开始日 | First day of performance */
  | 'STARTS_ON'
  /** 状态 | State */
  | 'STATUS'
  /** 供应商（中标人） | The supplier */
  | 'SUPPLIER'
  /** 供应商名称（合同所载） | Name of the supplier as the contract has it */
  | 'SUPPLIER_NAME'
  /** 招标编号；直接采购为空 | Number of the tender; null for a direct purchase */
  | 'TENDER'
  /** 合同名称 | Title of the contract */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 合同信息分组的排序：恰好一项，及方向 | Order of groups of contracts: exactly one, and which way */
export type ContractGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<ContractValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<ContractGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ContractValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<ContractValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ContractValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<ContractValueField>;
};

/** 合同信息的一个分组依据 | One of the things contracts is grouped by */
export type ContractGrouping = {
  /** 字段或角色 | A field, or a role */
  field: ContractGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 合同信息中一组行的条件，须同时满足 | Condition on a group of rows of contracts; all that is given must hold */
export type ContractHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<ContractMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<ContractDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ContractMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<ContractMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<ContractMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<ContractGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<ContractMeasure>;
};

/** 合同信息中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of contracts; values as text, like 1200.00 or 2025-03 */
export type ContractMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: ContractValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 合同信息的排序 | Order of contracts */
export type ContractOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: ContractOrderField;
};

/** 合同信息可排序的字段 | What contracts can be ordered by */
export type ContractOrderField =
  /** 追加金额合计（不含更正与减少） | What amendments of kind ADDITION add together */
  | 'ADDED_AMOUNT'
  /** 合同金额（原合同，不含变更；联合体的总额在牵头人一行） | Amount as first signed, without amendments; of a consortium the amount of all, on the row of its lead */
  | 'AMOUNT'
  /** 中标（成交）日期 | The day it was awarded */
  | 'AWARDED_ON'
  /** 采购人名称（合同所载） | Name of the buyer as the contract has it */
  | 'BUYER_NAME'
  /** 采购类别 | What kind of thing is bought */
  | 'CATEGORY'
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone supplier */
  | 'CONSORTIUM'
  /** 是否联合体牵头人 | Whether it leads the consortium */
  | 'CONSORTIUM_LEAD'
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  | 'DIVISION_CODE'
  /** 履行截止日 | Last day of performance */
  | 'ENDS_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 采购方式 | How it was bought */
  | 'METHOD'
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  | 'METHOD_APPROVAL'
  /** 合同编号 | Number of the contract */
  | 'NUMBER'
  /** 已付金额合计 | What has been paid so far */
  | 'PAID_AMOUNT'
  /** 项目代码 | Public code of the project */
  | 'PROJECT_CODE'
  /** 项目名称 | Title of the project */
  | 'PROJECT_TITLE'
  /** 是否有回避记录 | Whether a recusal of somebody with an interest is on record */
  | 'RECUSAL_RECORDED'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
  /** 履行开始日 | First day of performance */
  | 'STARTS_ON'
  /** 状态 | State */
  | 'STATUS'
  /** 供应商名称（合同所载） | Name of the supplier as the contract has it */
  | 'SUPPLIER_NAME'
  /** 招标编号；直接采购为空 | Number of the tender; null for a direct purchase */
  | 'TENDER'
  /** 合同名称 | Title of the contract */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 合同付款 | A payment of a contract */
export type ContractPayment = {
  __typename?: 'ContractPayment';
  /** 付款金额 | Amount */
  amount: Scalars['Money']['output'];
  /** 发票号码 | Number of the invoice */
  invoiceNumber?: Maybe<Scalars['String']['output']>;
  /** 付款日期 | The day it was paid */
  paidOn?: Maybe<Scalars['Date']['output']>;
};

/** 合同信息中主体的角色 | Roles of the subjects of contracts */
export type ContractRole =
  /** 采购人 | The buyer */
  | 'BUYER'
  /** 所属项目 | The project */
  | 'PROJECT'
  /** 供应商（中标人） | The supplier */
  | 'SUPPLIER';

/** 合同状态 | States of a contract */
export type ContractStatus =
  /** 已定标未签订 | Awarded, not signed yet */
  | 'AWARDED'
  /** 未签订即撤销 | Withdrawn before signing */
  | 'CANCELLED'
  /** 已完成 | Completed */
  | 'COMPLETED'
  /** 履行中 | Signed, being performed */
  | 'SIGNED'
  /** 提前解除 | Ended early */
  | 'TERMINATED';

/** ContractStatus 条件 | Condition on ContractStatus */
export type ContractStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ContractStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ContractStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 合同信息中随标识附带的数值，恰好一项 | The number that contracts gives with each token: exactly one */
export type ContractValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ContractValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ContractValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<ContractValueField>;
};

/** 合同信息可度量的字段 | What can be measured of contracts */
export type ContractValueField =
  /** 追加金额合计（不含更正与减少） | What amendments of kind ADDITION add together */
  | 'ADDED_AMOUNT'
  /** 合同金额（原合同，不含变更；联合体的总额在牵头人一行） | Amount as first signed, without amendments; of a consortium the amount of all, on the row of its lead */
  | 'AMOUNT'
  /** 中标（成交）日期 | The day it was awarded */
  | 'AWARDED_ON'
  /** 履行截止日 | Last day of performance */
  | 'ENDS_ON'
  /** 已付金额合计 | What has been paid so far */
  | 'PAID_AMOUNT'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
  /** 履行开始日 | First day of performance */
  | 'STARTS_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 合同信息的筛选条件，各项须同时满足 | Filter of contracts; all that is given must hold */
export type ContractWhere = {
  /** 追加金额合计（不含更正与减少） | What amendments of kind ADDITION add together */
  addedAmount?: InputMaybe<MoneyFilter>;
  /** 合同金额（原合同，不含变更；联合体的总额在牵头人一行） | Amount as first signed, without amendments; of a consortium the amount of all, on the row of its lead */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<ContractWhere>>;
  /** 中标（成交）日期 | The day it was awarded */
  awardedOn?: InputMaybe<DateFilter>;
  /** 采购人 | The buyer */
  buyer?: InputMaybe<SubjectFilter>;
  /** 采购人名称（合同所载） | Name of the buyer as the contract has it */
  buyerName?: InputMaybe<StringFilter>;
  /** 采购类别 | What kind of thing is bought */
  category?: InputMaybe<ProcurementCategoryFilter>;
  /** 联合体标识：同一联合体各成员相同，非联合体为空 | The consortium; the same for all its members, null for a lone supplier */
  consortium?: InputMaybe<StringFilter>;
  /** 是否联合体牵头人 | Whether it leads the consortium */
  consortiumLead?: InputMaybe<BooleanFilter>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  divisionCode?: InputMaybe<StringFilter>;
  /** 履行截止日 | Last day of performance */
  endsOn?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 采购方式 | How it was bought */
  method?: InputMaybe<ProcurementMethodFilter>;
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  methodApproval?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<ContractWhere>;
  /** 合同编号 | Number of the contract */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<ContractWhere>>;
  /** 已付金额合计 | What has been paid so far */
  paidAmount?: InputMaybe<MoneyFilter>;
  /** 所属项目 | The project */
  project?: InputMaybe<SubjectFilter>;
  /** 项目代码 | Public code of the project */
  projectCode?: InputMaybe<StringFilter>;
  /** 项目名称 | Title of the project */
  projectTitle?: InputMaybe<StringFilter>;
  /** 是否有回避记录 | Whether a recusal of somebody with an interest is on record */
  recusalRecorded?: InputMaybe<BooleanFilter>;
  /** 签订日期 | The day it was signed */
  signedOn?: InputMaybe<DateFilter>;
  /** 履行开始日 | First day of performance */
  startsOn?: InputMaybe<DateFilter>;
  /** 状态 | State */
  status?: InputMaybe<ContractStatusFilter>;
  /** 供应商（中标人） | The supplier */
  supplier?: InputMaybe<SubjectFilter>;
  /** 供应商名称（合同所载） | Name of the supplier as the contract has it */
  supplierName?: InputMaybe<StringFilter>;
  /** 招标编号；直接采购为空 | Number of the tender; null for a direct purchase */
  tender?: InputMaybe<StringFilter>;
  /** 合同名称 | Title of the contract */
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

/** 市场主体：一行是一家单位 | Organizations: one row a company, institution or collective */
export type Organization = {
  __typename?: 'Organization';
  /** 列入经营异常名录日期 | The day it was put on the list of abnormal operation */
  abnormalFrom?: Maybe<Scalars['Date']['output']>;
  /** 移出经营异常名录日期 | The day it was taken off that list */
  abnormalTo?: Maybe<Scalars['Date']['output']>;
  /** 投标信息中的相关行 | Its rows in bids */
  bids?: Maybe<BidConnection>;
  /** 列入严重违法失信名单日期 | The day it was put on the list of serious violations */
  blacklistedFrom?: Maybe<Scalars['Date']['output']>;
  /** 移出严重违法失信名单日期 | The day it was taken off that list */
  blacklistedTo?: Maybe<Scalars['Date']['output']>;
  /** 联系电话标识 | Token of the registered phone number */
  contactHash?: Maybe<Scalars['ContactHash']['output']>;
  /** 合同信息中的相关行 | Its rows in contracts */
  contracts?: Maybe<ContractConnection>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it is registered */
  divisionCode?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id?: Maybe<Scalars['ID']['output']>;
  /** 参保人数 | Staff with social insurance, by the last annual report */
  insuredStaff?: Maybe<Scalars['Int']['output']>;
  /** 类型 | Kind */
  kind?: Maybe<OrganizationKind>;
  /** 法定代表人（负责人） | The legal representative */
  legalRepresentative?: Maybe<Person>;
  /** 法定代表人没有关联标识的原因；为空表示有 | Why there is no link token of the legal representative; null where there is one */
  legalRepresentativeFault?: Maybe<IdentityFault>;
  /** 法定代表人身份证号 | Identity number of the legal representative as registered */
  legalRepresentativeIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 法定代表人姓名（脱敏） | Masked name of the legal representative */
  legalRepresentativeMaskedName?: Maybe<Scalars['String']['output']>;
  /** 法定代表人姓名 | Name of the legal representative as registered */
  legalRepresentativeName?: Maybe<Scalars['String']['output']>;
  /** 名称 | Name */
  name?: Maybe<Scalars['String']['output']>;
  /** 单位本身 | The organization itself, as the subject of its row */
  organization?: Maybe<Organization>;
  /** 市场主体中的相关行 | Its rows in organizations */
  organizations?: Maybe<OrganizationConnection>;
  /** 注册资本 | Registered capital */
  registeredCapital?: Maybe<Scalars['Money']['output']>;
  /** 成立日期 | The day it was registered */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 是否有冒名登记申诉 | Whether somebody disputes having been registered in its papers */
  registrationDisputed?: Maybe<Scalars['Boolean']['output']>;
  /** 任法定代表人起始日 | Since when the legal representative holds the post */
  representativeSince?: Maybe<Scalars['Date']['output']>;
  /** 股东 | The shareholders */
  shareholder?: Maybe<Array<Party>>;
  /** 股东及出资比例 | The shareholders with what they hold */
  shares?: Maybe<Array<Shareholding>>;
  /** 登记状态 | State of the registration */
  status?: Maybe<OrganizationStatus>;
  /** 登记状态起始日 | Since when it is in this state */
  statusSince?: Maybe<Scalars['Date']['output']>;
  /** 招标信息中的相关行 | Its rows in tenders */
  tenders?: Maybe<TenderConnection>;
  /** 更新时间 | When the row was last written */
  updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
};


/** 市场主体：一行是一家单位 | Organizations: one row a company, institution or collective */
export type OrganizationBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BidOrder>>;
  role?: InputMaybe<BidRole>;
  where?: InputMaybe<BidWhere>;
};


/** 市场主体：一行是一家单位 | Organizations: one row a company, institution or collective */
export type OrganizationContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContractOrder>>;
  role?: InputMaybe<ContractRole>;
  where?: InputMaybe<ContractWhere>;
};


/** 市场主体：一行是一家单位 | Organizations: one row a company, institution or collective */
export type OrganizationOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  role?: InputMaybe<OrganizationRole>;
  where?: InputMaybe<OrganizationWhere>;
};


/** 市场主体：一行是一家单位 | Organizations: one row a company, institution or collective */
export type OrganizationTendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenderOrder>>;
  role?: InputMaybe<TenderRole>;
  where?: InputMaybe<TenderWhere>;
};

/** 市场主体的一页 | A page of organizations */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<OrganizationEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<OrganizationGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Organization>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 市场主体的一页 | A page of organizations */
export type OrganizationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<OrganizationGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<OrganizationHaving>;
  orderBy?: InputMaybe<Array<OrganizationGroupOrder>>;
};


/** 市场主体的一页 | A page of organizations */
export type OrganizationConnectionKeysArgs = {
  by?: InputMaybe<OrganizationRole>;
  having?: InputMaybe<OrganizationHaving>;
  of: SubjectType;
  role?: InputMaybe<OrganizationRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<OrganizationValue>;
};

/** 市场主体中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of organizations */
export type OrganizationDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<OrganizationGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<OrganizationRole>;
};

/** 市场主体的一行及其游标 | A row of organizations with its cursor */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Organization;
};

/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroup = {
  __typename?: 'OrganizationGroup';
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


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupAverageArgs = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupDistinctArgs = {
  field: OrganizationGroupField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupMaxArgs = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupMedianArgs = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupMinArgs = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupQ1Args = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupQ3Args = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupStddevArgs = {
  field: OrganizationValueField;
};


/** 市场主体的一个组 | A group of organizations */
export type OrganizationGroupSumArgs = {
  field: OrganizationValueField;
};

/** 市场主体分组的一页 | A page of groups of organizations */
export type OrganizationGroupConnection = {
  __typename?: 'OrganizationGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<OrganizationGroupEdge>;
  /** 组 | Groups */
  nodes: Array<OrganizationGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 市场主体的一个组及其游标 | A group of organizations with its cursor */
export type OrganizationGroupEdge = {
  __typename?: 'OrganizationGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: OrganizationGroup;
};

/** 市场主体的分组依据：字段或角色 | What organizations can be grouped by: fields and roles */
export type OrganizationGroupField =
  /** 列入经营异常名录日期 | The day it was put on the list of abnormal operation */
  | 'ABNORMAL_FROM'
  /** 移出经营异常名录日期 | The day it was taken off that list */
  | 'ABNORMAL_TO'
  /** 列入严重违法失信名单日期 | The day it was put on the list of serious violations */
  | 'BLACKLISTED_FROM'
  /** 移出严重违法失信名单日期 | The day it was taken off that list */
  | 'BLACKLISTED_TO'
  /** 联系电话标识 | Token of the registered phone number */
  | 'CONTACT'
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it is registered */
  | 'DIVISION_CODE'
  /** 参保人数 | Staff with social insurance, by the last annual report */
  | 'INSURED_STAFF'
  /** 类型 | Kind */
  | 'KIND'
  /** 法定代表人（负责人） | The legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 法定代表人没有关联标识的原因；为空表示有 | Why there is no link token of the legal representative; null where there is one */
  | 'LEGAL_REPRESENTATIVE_FAULT'
  /** 法定代表人身份证号 | Identity number of the legal representative as registered */
  | 'LEGAL_REPRESENTATIVE_IDENTITY_NUMBER'
  /** 法定代表人姓名（脱敏） | Masked name of the legal representative */
  | 'LEGAL_REPRESENTATIVE_MASKED_NAME'
  /** 法定代表人姓名 | Name of the legal representative as registered */
  | 'LEGAL_REPRESENTATIVE_NAME'
  /** 名称 | Name */
  | 'NAME'
  /** 单位本身 | The organization itself, as the subject of its row */
  | 'ORGANIZATION'
  /** 注册资本 | Registered capital */
  | 'REGISTERED_CAPITAL'
  /** 成立日期 | The day it was registered */
  | 'REGISTERED_ON'
  /** 是否有冒名登记申诉 | Whether somebody disputes having been registered in its papers */
  | 'REGISTRATION_DISPUTED'
  /** 任法定代表人起始日 | Since when the legal representative holds the post */
  | 'REPRESENTATIVE_SINCE'
  /** 股东 | The shareholders */
  | 'SHAREHOLDER'
  /** 登记状态 | State of the registration */
  | 'STATUS'
  /** 登记状态起始日 | Since when it is in this state */
  | 'STATUS_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 统一社会信用代码 | Unified social credit code */
  | 'USCC';

/** 市场主体分组的排序：恰好一项，及方向 | Order of groups of organizations: exactly one, and which way */
export type OrganizationGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<OrganizationValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<OrganizationGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<OrganizationValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<OrganizationValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<OrganizationValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<OrganizationValueField>;
};

/** 市场主体的一个分组依据 | One of the things organizations is grouped by */
export type OrganizationGrouping = {
  /** 字段或角色 | A field, or a role */
  field: OrganizationGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 市场主体中一组行的条件，须同时满足 | Condition on a group of rows of organizations; all that is given must hold */
export type OrganizationHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<OrganizationMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<OrganizationDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<OrganizationMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<OrganizationMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<OrganizationMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<OrganizationGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<OrganizationMeasure>;
};

/** 单位类型 | Kinds of organizations */
export type OrganizationKind =
  /** 农村集体经济组织 | Rural collective economic organization */
  | 'COLLECTIVE_ORGANIZATION'
  /** 公司 | Company */
  | 'COMPANY'
  /** 农民专业合作社 | Farmers' cooperative */
  | 'COOPERATIVE'
  /** 机关 | Government body */
  | 'GOVERNMENT'
  /** 投资基金 | Investment fund */
  | 'INVESTMENT_FUND'
  /** 上市公司 | Listed company */
  | 'LISTED_COMPANY'
  /** 其他 | Other */
  | 'OTHER'
  /** 事业单位 | Public institution */
  | 'PUBLIC_INSTITUTION'
  /** 社会团体 | Social organization */
  | 'SOCIAL_ORGANIZATION'
  /** 个体工商户 | Sole proprietor */
  | 'SOLE_PROPRIETOR'
  /** 国有企业 | State-owned company */
  | 'STATE_OWNED_COMPANY'
  /** 村（居）民委员会 | Village or residents' committee */
  | 'VILLAGE_COMMITTEE';

/** OrganizationKind 条件 | Condition on OrganizationKind */
export type OrganizationKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<OrganizationKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<OrganizationKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 市场主体中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of organizations; values as text, like 1200.00 or 2025-03 */
export type OrganizationMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: OrganizationValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 市场主体的排序 | Order of organizations */
export type OrganizationOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: OrganizationOrderField;
};

/** 市场主体可排序的字段 | What organizations can be ordered by */
export type OrganizationOrderField =
  /** 列入经营异常名录日期 | The day it was put on the list of abnormal operation */
  | 'ABNORMAL_FROM'
  /** 移出经营异常名录日期 | The day it was taken off that list */
  | 'ABNORMAL_TO'
  /** 列入严重违法失信名单日期 | The day it was put on the list of serious violations */
  | 'BLACKLISTED_FROM'
  /** 移出严重违法失信名单日期 | The day it was taken off that list */
  | 'BLACKLISTED_TO'
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it is registered */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 参保人数 | Staff with social insurance, by the last annual report */
  | 'INSURED_STAFF'
  /** 类型 | Kind */
  | 'KIND'
  /** 法定代表人没有关联标识的原因；为空表示有 | Why there is no link token of the legal representative; null where there is one */
  | 'LEGAL_REPRESENTATIVE_FAULT'
  /** 法定代表人身份证号 | Identity number of the legal representative as registered */
  | 'LEGAL_REPRESENTATIVE_IDENTITY_NUMBER'
  /** 法定代表人姓名（脱敏） | Masked name of the legal representative */
  | 'LEGAL_REPRESENTATIVE_MASKED_NAME'
  /** 法定代表人姓名 | Name of the legal representative as registered */
  | 'LEGAL_REPRESENTATIVE_NAME'
  /** 名称 | Name */
  | 'NAME'
  /** 注册资本 | Registered capital */
  | 'REGISTERED_CAPITAL'
  /** 成立日期 | The day it was registered */
  | 'REGISTERED_ON'
  /** 是否有冒名登记申诉 | Whether somebody disputes having been registered in its papers */
  | 'REGISTRATION_DISPUTED'
  /** 任法定代表人起始日 | Since when the legal representative holds the post */
  | 'REPRESENTATIVE_SINCE'
  /** 登记状态 | State of the registration */
  | 'STATUS'
  /** 登记状态起始日 | Since when it is in this state */
  | 'STATUS_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 统一社会信用代码 | Unified social credit code */
  | 'USCC';

/** 市场主体中主体的角色 | Roles of the subjects of organizations */
export type OrganizationRole =
  /** 联系电话标识 | Token of the registered phone number */
  | 'CONTACT'
  /** 法定代表人（负责人） | The legal representative */
  | 'LEGAL_REPRESENTATIVE'
  /** 单位本身 | The organization itself, as the subject of its row */
  | 'ORGANIZATION'
  /** 股东 | The shareholders */
  | 'SHAREHOLDER';

/** 登记状态 | States of a registration */
export type OrganizationStatus =
  /** 存续 | Active */
  | 'ACTIVE'
  /** 注销 | Deregistered */
  | 'DEREGISTERED'
  /** 吊销 | Licence revoked */
  | 'REVOKED'
  /** 歇业 | Suspended */
  | 'SUSPENDED';

/** OrganizationStatus 条件 | Condition on OrganizationStatus */
export type OrganizationStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<OrganizationStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<OrganizationStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 市场主体中随标识附带的数值，恰好一项 | The number that organizations gives with each token: exactly one */
export type OrganizationValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<OrganizationValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<OrganizationValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<OrganizationValueField>;
};

/** 市场主体可度量的字段 | What can be measured of organizations */
export type OrganizationValueField =
  /** 列入经营异常名录日期 | The day it was put on the list of abnormal operation */
  | 'ABNORMAL_FROM'
  /** 移出经营异常名录日期 | The day it was taken off that list */
  | 'ABNORMAL_TO'
  /** 列入严重违法失信名单日期 | The day it was put on the list of serious violations */
  | 'BLACKLISTED_FROM'
  /** 移出严重违法失信名单日期 | The day it was taken off that list */
  | 'BLACKLISTED_TO'
  /** 参保人数 | Staff with social insurance, by the last annual report */
  | 'INSURED_STAFF'
  /** 注册资本 | Registered capital */
  | 'REGISTERED_CAPITAL'
  /** 成立日期 | The day it was registered */
  | 'REGISTERED_ON'
  /** 任法定代表人起始日 | Since when the legal representative holds the post */
  | 'REPRESENTATIVE_SINCE'
  /** 登记状态起始日 | Since when it is in this state */
  | 'STATUS_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 市场主体的筛选条件，各项须同时满足 | Filter of organizations; all that is given must hold */
export type OrganizationWhere = {
  /** 列入经营异常名录日期 | The day it was put on the list of abnormal operation */
  abnormalFrom?: InputMaybe<DateFilter>;
  /** 移出经营异常名录日期 | The day it was taken off that list */
  abnormalTo?: InputMaybe<DateFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<OrganizationWhere>>;
  /** 列入严重违法失信名单日期 | The day it was put on the list of serious violations */
  blacklistedFrom?: InputMaybe<DateFilter>;
  /** 移出严重违法失信名单日期 | The day it was taken off that list */
  blacklistedTo?: InputMaybe<DateFilter>;
  /** 联系电话标识 | Token of the registered phone number */
  contactHash?: InputMaybe<HashFilter>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it is registered */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 参保人数 | Staff with social insurance, by the last annual report */
  insuredStaff?: InputMaybe<IntFilter>;
  /** 类型 | Kind */
  kind?: InputMaybe<OrganizationKindFilter>;
  /** 法定代表人（负责人） | The legal representative */
  legalRepresentative?: InputMaybe<SubjectFilter>;
  /** 法定代表人没有关联标识的原因；为空表示有 | Why there is no link token of the legal representative; null where there is one */
  legalRepresentativeFault?: InputMaybe<IdentityFaultFilter>;
  /** 法定代表人身份证号 | Identity number of the legal representative as registered */
  legalRepresentativeIdentityNumber?: InputMaybe<StringFilter>;
  /** 法定代表人姓名（脱敏） | Masked name of the legal representative */
  legalRepresentativeMaskedName?: InputMaybe<StringFilter>;
  /** 法定代表人姓名 | Name of the legal representative as registered */
  legalRepresentativeName?: InputMaybe<StringFilter>;
  /** 名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<OrganizationWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<OrganizationWhere>>;
  /** 单位本身 | The organization itself, as the subject of its row */
  organization?: InputMaybe<SubjectFilter>;
  /** 注册资本 | Registered capital */
  registeredCapital?: InputMaybe<MoneyFilter>;
  /** 成立日期 | The day it was registered */
  registeredOn?: InputMaybe<DateFilter>;
  /** 是否有冒名登记申诉 | Whether somebody disputes having been registered in its papers */
  registrationDisputed?: InputMaybe<BooleanFilter>;
  /** 任法定代表人起始日 | Since when the legal representative holds the post */
  representativeSince?: InputMaybe<DateFilter>;
  /** 股东 | The shareholders */
  shareholder?: InputMaybe<SubjectFilter>;
  /** 登记状态 | State of the registration */
  status?: InputMaybe<OrganizationStatusFilter>;
  /** 登记状态起始日 | Since when it is in this state */
  statusSince?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc?: InputMaybe<StringFilter>;
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

/** 参与方：个人或单位 | A party: a person or an organization */
export type Party = Organization | Person;

/** 个人 | A person */
export type Person = {
  __typename?: 'Person';
  /** 投标信息中的相关行 | Its rows in bids */
  bids?: Maybe<BidConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 市场主体中的相关行 | Its rows in organizations */
  organizations?: Maybe<OrganizationConnection>;
};


/** 个人 | A person */
export type PersonBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BidOrder>>;
  role?: InputMaybe<BidRole>;
  where?: InputMaybe<BidWhere>;
};


/** 个人 | A person */
export type PersonOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  role?: InputMaybe<OrganizationRole>;
  where?: InputMaybe<OrganizationWhere>;
};

/** 采购类别 | Kinds of things bought */
export type ProcurementCategory =
  /** 货物 | Goods */
  | 'GOODS'
  /** 服务 | Services */
  | 'SERVICES'
  /** 工程 | Works */
  | 'WORKS';

/** ProcurementCategory 条件 | Condition on ProcurementCategory */
export type ProcurementCategoryFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ProcurementCategory>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ProcurementCategory>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 采购品目 | Something that is bought */
export type ProcurementItem = {
  __typename?: 'ProcurementItem';
  /** 分类代码 | Code in that classification */
  classification?: Maybe<Scalars['String']['output']>;
  /** 名称与说明 | What it is */
  description?: Maybe<Scalars['String']['output']>;
  /** 数量 | How many */
  quantity?: Maybe<Scalars['Float']['output']>;
  /** 分类标准 | The classification used (GB/T, CPV, UNSPSC) */
  scheme?: Maybe<Scalars['String']['output']>;
  /** 计量单位 | Unit of the quantity */
  unit?: Maybe<Scalars['String']['output']>;
};

/** 采购方式 | Ways of buying */
export type ProcurementMethod =
  /** 竞争性磋商 | Competitive consultation */
  | 'COMPETITIVE_CONSULTATION'
  /** 竞争性谈判 | Competitive negotiation */
  | 'COMPETITIVE_NEGOTIATION'
  /** 限额以下直接采购 | Direct purchase below the limits */
  | 'DIRECT'
  /** 框架协议 | Framework agreement */
  | 'FRAMEWORK'
  /** 询价 | Request for quotations */
  | 'INQUIRY'
  /** 邀请招标 | Tender by invitation */
  | 'INVITED_TENDER'
  /** 公开招标 | Open tender */
  | 'OPEN_TENDER'
  /** 单一来源 | Single source */
  | 'SINGLE_SOURCE';

/** ProcurementMethod 条件 | Condition on ProcurementMethod */
export type ProcurementMethodFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ProcurementMethod>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ProcurementMethod>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 项目：招标、投标、合同所属的工程或采购项目 | A project: what tenders, bids and contracts belong to */
export type Project = {
  __typename?: 'Project';
  /** 投标信息中的相关行 | Its rows in bids */
  bids?: Maybe<BidConnection>;
  /** 项目代码 | Public code of the project */
  code?: Maybe<Scalars['String']['output']>;
  /** 合同信息中的相关行 | Its rows in contracts */
  contracts?: Maybe<ContractConnection>;
  /** 项目标识，由项目代码计算 | Id of the project, made from its public code */
  id: Scalars['ID']['output'];
  /** 招标信息中的相关行 | Its rows in tenders */
  tenders?: Maybe<TenderConnection>;
  /** 项目名称 | Title of the project */
  title?: Maybe<Scalars['String']['output']>;
};


/** 项目：招标、投标、合同所属的工程或采购项目 | A project: what tenders, bids and contracts belong to */
export type ProjectBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BidOrder>>;
  role?: InputMaybe<BidRole>;
  where?: InputMaybe<BidWhere>;
};


/** 项目：招标、投标、合同所属的工程或采购项目 | A project: what tenders, bids and contracts belong to */
export type ProjectContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContractOrder>>;
  role?: InputMaybe<ContractRole>;
  where?: InputMaybe<ContractWhere>;
};


/** 项目：招标、投标、合同所属的工程或采购项目 | A project: what tenders, bids and contracts belong to */
export type ProjectTendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenderOrder>>;
  role?: InputMaybe<TenderRole>;
  where?: InputMaybe<TenderWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 投标信息目录 | The register bids */
  bids?: Maybe<BidConnection>;
  /** 合同信息目录 | The register contracts */
  contracts?: Maybe<ContractConnection>;
  /** 按统一社会信用代码查一家单位 | One organization by its unified social credit code */
  organization?: Maybe<Organization>;
  /** 市场主体目录 | The register organizations */
  organizations?: Maybe<OrganizationConnection>;
  /** 按项目标识查一个项目 | One project by its id */
  project?: Maybe<Project>;
  /** 招标信息目录 | The register tenders */
  tenders?: Maybe<TenderConnection>;
};


/** 查询 | Queries */
export type QueryBidsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<BidOrder>>;
  where?: InputMaybe<BidWhere>;
};


/** 查询 | Queries */
export type QueryContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ContractOrder>>;
  where?: InputMaybe<ContractWhere>;
};


/** 查询 | Queries */
export type QueryOrganizationArgs = {
  uscc: Scalars['String']['input'];
};


/** 查询 | Queries */
export type QueryOrganizationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OrganizationOrder>>;
  where?: InputMaybe<OrganizationWhere>;
};


/** 查询 | Queries */
export type QueryProjectArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 | Queries */
export type QueryTendersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<TenderOrder>>;
  where?: InputMaybe<TenderWhere>;
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

/** 否决依据 | Grounds of rejecting a bid */
export type RejectionGround =
  /** 串通投标 | Collusion */
  | 'COLLUSION'
  /** 签章、密封等形式不符 | Seals or signatures missing */
  | 'FORMALITY'
  /** 逾期送达 | Came late */
  | 'LATE'
  /** 其他 | Other */
  | 'OTHER'
  /** 报价超限或低于成本 | Price above the limit or below cost */
  | 'PRICE'
  /** 资格不符合 | Not qualified */
  | 'QUALIFICATION'
  /** 未实质性响应招标文件 | Does not answer what was asked */
  | 'RESPONSIVENESS';

/** RejectionGround 条件 | Condition on RejectionGround */
export type RejectionGroundFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<RejectionGround>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<RejectionGround>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 出资：一位股东所持份额 | What one shareholder holds */
export type Shareholding = {
  __typename?: 'Shareholding';
  /** 出资比例（百分数） | Share in per cent */
  share?: Maybe<Scalars['Float']['output']>;
  /** 股东 | The shareholder */
  shareholder?: Maybe<Party>;
  /** 股东没有关联标识的原因；为空表示有 | Why there is no link token of the shareholder; null where there is one */
  shareholderFault?: Maybe<IdentityFault>;
  /** 股东身份证号 | Identity number of the shareholder as registered */
  shareholderIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 股东名称（个人脱敏） | Name of the shareholder; a person's is masked */
  shareholderMaskedName?: Maybe<Scalars['String']['output']>;
  /** 股东姓名或名称 | Name of the shareholder as registered */
  shareholderName?: Maybe<Scalars['String']['output']>;
  /** 起始日 | Since when */
  since?: Maybe<Scalars['Date']['output']>;
  /** 截止日；空为至今 | Until when; null while it lasts */
  until?: Maybe<Scalars['Date']['output']>;
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

/** 招标信息：一行是一个标段的一次招标或采购 | Tenders: one row a lot and round */
export type Tender = {
  __typename?: 'Tender';
  /** 招标代理机构 | The agency that conducts the tender */
  agency?: Maybe<Organization>;
  /** 招标代理机构名称（公告所载） | Name of the agency as the notice has it */
  agencyName?: Maybe<Scalars['String']['output']>;
  /** 评标办法 | How bids are judged */
  awardCriteria?: Maybe<AwardCriteria>;
  /** 定标日期 | The day it was awarded */
  awardedOn?: Maybe<Scalars['Date']['output']>;
  /** 递交投标的单位数 | Number of bidders as the buyer reported it */
  bidderCount?: Maybe<Scalars['Int']['output']>;
  /** 预算金额 | Budget */
  budget?: Maybe<Scalars['Money']['output']>;
  /** 招标人（采购人） | The buyer */
  buyer?: Maybe<Organization>;
  /** 招标人名称（公告所载） | Name of the buyer as the notice has it */
  buyerName?: Maybe<Scalars['String']['output']>;
  /** 中标候选人公示开始日 | First day of the notice of candidates */
  candidatesFrom?: Maybe<Scalars['Date']['output']>;
  /** 中标候选人公示截止日 | Last day of the notice of candidates */
  candidatesTo?: Maybe<Scalars['Date']['output']>;
  /** 采购类别 | What kind of thing is bought */
  category?: Maybe<ProcurementCategory>;
  /** 最高投标限价 | Highest price that a bid may have */
  controlPrice?: Maybe<Scalars['Money']['output']>;
  /** 投标截止时间 | Until when bids were accepted */
  deadline?: Maybe<Scalars['DateTime']['output']>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  divisionCode: Scalars['String']['output'];
  /** 招标文件发售开始日 | First day on which the documents could be had */
  documentsFrom?: Maybe<Scalars['Date']['output']>;
  /** 招标文件发售截止日 | Last day on which the documents could be had */
  documentsTo?: Maybe<Scalars['Date']['output']>;
  /** 应急采购批准文号 | Number of the approval of an emergency purchase with shorter periods */
  emergencyApproval?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 采购品目 | What is bought, item by item */
  items: Array<ProcurementItem>;
  /** 标段 | Lot of the project */
  lot?: Maybe<Scalars['String']['output']>;
  /** 采购方式 | How it is bought */
  method?: Maybe<ProcurementMethod>;
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  methodApproval?: Maybe<Scalars['String']['output']>;
  /** 招标编号 | Number of the tender; bids and contracts name it */
  number: Scalars['String']['output'];
  /** 开标日期 | The day the bids were opened */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** 所属项目 | The project */
  project?: Maybe<Project>;
  /** 项目代码 | Public code of the project */
  projectCode?: Maybe<Scalars['String']['output']>;
  /** 项目名称 | Title of the project */
  projectTitle?: Maybe<Scalars['String']['output']>;
  /** 公告日期 | The day of the notice */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 第几次招标 | Which round: 2 is the first repetition after a failure */
  round: Scalars['Int']['output'];
  /** 状态 | State */
  status: TenderStatus;
  /** 公告名称 | Title of the notice */
  title?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 招标信息的一页 | A page of tenders */
export type TenderConnection = {
  __typename?: 'TenderConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<TenderEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<TenderGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<Tender>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 招标信息的一页 | A page of tenders */
export type TenderConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<TenderGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<TenderHaving>;
  orderBy?: InputMaybe<Array<TenderGroupOrder>>;
};


/** 招标信息的一页 | A page of tenders */
export type TenderConnectionKeysArgs = {
  by?: InputMaybe<TenderRole>;
  having?: InputMaybe<TenderHaving>;
  of: SubjectType;
  role?: InputMaybe<TenderRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<TenderValue>;
};

/** 招标信息中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of tenders */
export type TenderDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<TenderGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<TenderRole>;
};

/** 招标信息的一行及其游标 | A row of tenders with its cursor */
export type TenderEdge = {
  __typename?: 'TenderEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: Tender;
};

/** 招标信息的一个组 | A group of tenders */
export type TenderGroup = {
  __typename?: 'TenderGroup';
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


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupAverageArgs = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupDistinctArgs = {
  field: TenderGroupField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupMaxArgs = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupMedianArgs = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupMinArgs = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupQ1Args = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupQ3Args = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupStddevArgs = {
  field: TenderValueField;
};


/** 招标信息的一个组 | A group of tenders */
export type TenderGroupSumArgs = {
  field: TenderValueField;
};

/** 招标信息分组的一页 | A page of groups of tenders */
export type TenderGroupConnection = {
  __typename?: 'TenderGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<TenderGroupEdge>;
  /** 组 | Groups */
  nodes: Array<TenderGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 招标信息的一个组及其游标 | A group of tenders with its cursor */
export type TenderGroupEdge = {
  __typename?: 'TenderGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: TenderGroup;
};

/** 招标信息的分组依据：字段或角色 | What tenders can be grouped by: fields and roles */
export type TenderGroupField =
  /** 招标代理机构 | The agency that conducts the tender */
  | 'AGENCY'
  /** 招标代理机构名称（公告所载） | Name of the agency as the notice has it */
  | 'AGENCY_NAME'
  /** 定标日期 | The day it was awarded */
  | 'AWARDED_ON'
  /** 评标办法 | How bids are judged */
  | 'AWARD_CRITERIA'
  /** 递交投标的单位数 | Number of bidders as the buyer reported it */
  | 'BIDDER_COUNT'
  /** 预算金额 | Budget */
  | 'BUDGET'
  /** 招标人（采购人） | The buyer */
  | 'BUYER'
  /** 招标人名称（公告所载） | Name of the buyer as the notice has it */
  | 'BUYER_NAME'
  /** 中标候选人公示开始日 | First day of the notice of candidates */
  | 'CANDIDATES_FROM'
  /** 中标候选人公示截止日 | Last day of the notice of candidates */
  | 'CANDIDATES_TO'
  /** 采购类别 | What kind of thing is bought */
  | 'CATEGORY'
  /** 最高投标限价 | Highest price that a bid may have */
  | 'CONTROL_PRICE'
  /** 投标截止时间 | Until when bids were accepted */
  | 'DEADLINE'
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  | 'DIVISION_CODE'
  /** 招标文件发售开始日 | First day on which the documents could be had */
  | 'DOCUMENTS_FROM'
  /** 招标文件发售截止日 | Last day on which the documents could be had */
  | 'DOCUMENTS_TO'
  /** 应急采购批准文号 | Number of the approval of an emergency purchase with shorter periods */
  | 'EMERGENCY_APPROVAL'
  /** 标段 | Lot of the project */
  | 'LOT'
  /** 采购方式 | How it is bought */
  | 'METHOD'
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  | 'METHOD_APPROVAL'
  /** 招标编号 | Number of the tender; bids and contracts name it */
  | 'NUMBER'
  /** 开标日期 | The day the bids were opened */
  | 'OPENED_ON'
  /** 所属项目 | The project */
  | 'PROJECT'
  /** 项目代码 | Public code of the project */
  | 'PROJECT_CODE'
  /** 项目名称 | Title of the project */
  | 'PROJECT_TITLE'
  /** 公告日期 | The day of the notice */
  | 'PUBLISHED_ON'
  /** 第几次招标 | Which round: 2 is the first repetition after a failure */
  | 'ROUND'
  /** 状态 | State */
  | 'STATUS'
  /** 公告名称 | Title of the notice */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 招标信息分组的排序：恰好一项，及方向 | Order of groups of tenders: exactly one, and which way */
export type TenderGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<TenderValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<TenderGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TenderValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<TenderValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TenderValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<TenderValueField>;
};

/** 招标信息的一个分组依据 | One of the things tenders is grouped by */
export type TenderGrouping = {
  /** 字段或角色 | A field, or a role */
  field: TenderGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 招标信息中一组行的条件，须同时满足 | Condition on a group of rows of tenders; all that is given must hold */
export type TenderHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<TenderMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<TenderDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TenderMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<TenderMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<TenderMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<TenderGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<TenderMeasure>;
};

/** 招标信息中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of tenders; values as text, like 1200.00 or 2025-03 */
export type TenderMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: TenderValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 招标信息的排序 | Order of tenders */
export type TenderOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: TenderOrderField;
};

/** 招标信息可排序的字段 | What tenders can be ordered by */
export type TenderOrderField =
  /** 招标代理机构名称（公告所载） | Name of the agency as the notice has it */
  | 'AGENCY_NAME'
  /** 定标日期 | The day it was awarded */
  | 'AWARDED_ON'
  /** 评标办法 | How bids are judged */
  | 'AWARD_CRITERIA'
  /** 递交投标的单位数 | Number of bidders as the buyer reported it */
  | 'BIDDER_COUNT'
  /** 预算金额 | Budget */
  | 'BUDGET'
  /** 招标人名称（公告所载） | Name of the buyer as the notice has it */
  | 'BUYER_NAME'
  /** 中标候选人公示开始日 | First day of the notice of candidates */
  | 'CANDIDATES_FROM'
  /** 中标候选人公示截止日 | Last day of the notice of candidates */
  | 'CANDIDATES_TO'
  /** 采购类别 | What kind of thing is bought */
  | 'CATEGORY'
  /** 最高投标限价 | Highest price that a bid may have */
  | 'CONTROL_PRICE'
  /** 投标截止时间 | Until when bids were accepted */
  | 'DEADLINE'
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  | 'DIVISION_CODE'
  /** 招标文件发售开始日 | First day on which the documents could be had */
  | 'DOCUMENTS_FROM'
  /** 招标文件发售截止日 | Last day on which the documents could be had */
  | 'DOCUMENTS_TO'
  /** 应急采购批准文号 | Number of the approval of an emergency purchase with shorter periods */
  | 'EMERGENCY_APPROVAL'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 标段 | Lot of the project */
  | 'LOT'
  /** 采购方式 | How it is bought */
  | 'METHOD'
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  | 'METHOD_APPROVAL'
  /** 招标编号 | Number of the tender; bids and contracts name it */
  | 'NUMBER'
  /** 开标日期 | The day the bids were opened */
  | 'OPENED_ON'
  /** 项目代码 | Public code of the project */
  | 'PROJECT_CODE'
  /** 项目名称 | Title of the project */
  | 'PROJECT_TITLE'
  /** 公告日期 | The day of the notice */
  | 'PUBLISHED_ON'
  /** 第几次招标 | Which round: 2 is the first repetition after a failure */
  | 'ROUND'
  /** 状态 | State */
  | 'STATUS'
  /** 公告名称 | Title of the notice */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 招标信息中主体的角色 | Roles of the subjects of tenders */
export type TenderRole =
  /** 招标代理机构 | The agency that conducts the tender */
  | 'AGENCY'
  /** 招标人（采购人） | The buyer */
  | 'BUYER'
  /** 所属项目 | The project */
  | 'PROJECT';

/** 招标状态 | States of a tender */
export type TenderStatus =
  /** 已定标 | Awarded */
  | 'AWARDED'
  /** 终止 | Cancelled */
  | 'CANCELLED'
  /** 流标 | Failed */
  | 'FAILED'
  /** 已开标 | Bids opened */
  | 'OPENED'
  /** 计划 | Planned */
  | 'PLANNED'
  /** 公告中 | Published, open for bids */
  | 'PUBLISHED';

/** TenderStatus 条件 | Condition on TenderStatus */
export type TenderStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<TenderStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<TenderStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 招标信息中随标识附带的数值，恰好一项 | The number that tenders gives with each token: exactly one */
export type TenderValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<TenderValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<TenderValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<TenderValueField>;
};

/** 招标信息可度量的字段 | What can be measured of tenders */
export type TenderValueField =
  /** 定标日期 | The day it was awarded */
  | 'AWARDED_ON'
  /** 递交投标的单位数 | Number of bidders as the buyer reported it */
  | 'BIDDER_COUNT'
  /** 预算金额 | Budget */
  | 'BUDGET'
  /** 中标候选人公示开始日 | First day of the notice of candidates */
  | 'CANDIDATES_FROM'
  /** 中标候选人公示截止日 | Last day of the notice of candidates */
  | 'CANDIDATES_TO'
  /** 最高投标限价 | Highest price that a bid may have */
  | 'CONTROL_PRICE'
  /** 投标截止时间 | Until when bids were accepted */
  | 'DEADLINE'
  /** 招标文件发售开始日 | First day on which the documents could be had */
  | 'DOCUMENTS_FROM'
  /** 招标文件发售截止日 | Last day on which the documents could be had */
  | 'DOCUMENTS_TO'
  /** 开标日期 | The day the bids were opened */
  | 'OPENED_ON'
  /** 公告日期 | The day of the notice */
  | 'PUBLISHED_ON'
  /** 第几次招标 | Which round: 2 is the first repetition after a failure */
  | 'ROUND'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 招标信息的筛选条件，各项须同时满足 | Filter of tenders; all that is given must hold */
export type TenderWhere = {
  /** 招标代理机构 | The agency that conducts the tender */
  agency?: InputMaybe<SubjectFilter>;
  /** 招标代理机构名称（公告所载） | Name of the agency as the notice has it */
  agencyName?: InputMaybe<StringFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<TenderWhere>>;
  /** 评标办法 | How bids are judged */
  awardCriteria?: InputMaybe<AwardCriteriaFilter>;
  /** 定标日期 | The day it was awarded */
  awardedOn?: InputMaybe<DateFilter>;
  /** 递交投标的单位数 | Number of bidders as the buyer reported it */
  bidderCount?: InputMaybe<IntFilter>;
  /** 预算金额 | Budget */
  budget?: InputMaybe<MoneyFilter>;
  /** 招标人（采购人） | The buyer */
  buyer?: InputMaybe<SubjectFilter>;
  /** 招标人名称（公告所载） | Name of the buyer as the notice has it */
  buyerName?: InputMaybe<StringFilter>;
  /** 中标候选人公示开始日 | First day of the notice of candidates */
  candidatesFrom?: InputMaybe<DateFilter>;
  /** 中标候选人公示截止日 | Last day of the notice of candidates */
  candidatesTo?: InputMaybe<DateFilter>;
  /** 采购类别 | What kind of thing is bought */
  category?: InputMaybe<ProcurementCategoryFilter>;
  /** 最高投标限价 | Highest price that a bid may have */
  controlPrice?: InputMaybe<MoneyFilter>;
  /** 投标截止时间 | Until when bids were accepted */
  deadline?: InputMaybe<DateTimeFilter>;
  /** 区划代码 | Division code of the street (9 digits) or village (12) where it belongs */
  divisionCode?: InputMaybe<StringFilter>;
  /** 招标文件发售开始日 | First day on which the documents could be had */
  documentsFrom?: InputMaybe<DateFilter>;
  /** 招标文件发售截止日 | Last day on which the documents could be had */
  documentsTo?: InputMaybe<DateFilter>;
  /** 应急采购批准文号 | Number of the approval of an emergency purchase with shorter periods */
  emergencyApproval?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 标段 | Lot of the project */
  lot?: InputMaybe<StringFilter>;
  /** 采购方式 | How it is bought */
  method?: InputMaybe<ProcurementMethodFilter>;
  /** 变更采购方式批准文号 | Number of the approval to use another method than an open tender */
  methodApproval?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<TenderWhere>;
  /** 招标编号 | Number of the tender; bids and contracts name it */
  number?: InputMaybe<StringFilter>;
  /** 开标日期 | The day the bids were opened */
  openedOn?: InputMaybe<DateFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<TenderWhere>>;
  /** 所属项目 | The project */
  project?: InputMaybe<SubjectFilter>;
  /** 项目代码 | Public code of the project */
  projectCode?: InputMaybe<StringFilter>;
  /** 项目名称 | Title of the project */
  projectTitle?: InputMaybe<StringFilter>;
  /** 公告日期 | The day of the notice */
  publishedOn?: InputMaybe<DateFilter>;
  /** 第几次招标 | Which round: 2 is the first repetition after a failure */
  round?: InputMaybe<IntFilter>;
  /** 状态 | State */
  status?: InputMaybe<TenderStatusFilter>;
  /** 公告名称 | Title of the notice */
  title?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
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
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( Pick<Omit<Organization, 'bids' | 'contracts' | 'legalRepresentative' | 'organization' | 'organizations' | 'shareholder' | 'shares' | 'tenders'> & { bids?: Maybe<_RefType['BidConnection']>, contracts?: Maybe<_RefType['ContractConnection']>, legalRepresentative?: Maybe<_RefType['Person']>, organization?: Maybe<_RefType['Organization']>, organizations?: Maybe<_RefType['OrganizationConnection']>, shareholder?: Maybe<Array<_RefType['Party']>>, shares?: Maybe<Array<_RefType['Shareholding']>>, tenders?: Maybe<_RefType['TenderConnection']> }, 'uscc'> & Partial<Omit<Organization, 'bids' | 'contracts' | 'legalRepresentative' | 'organization' | 'organizations' | 'shareholder' | 'shares' | 'tenders'> & { bids?: Maybe<_RefType['BidConnection']>, contracts?: Maybe<_RefType['ContractConnection']>, legalRepresentative?: Maybe<_RefType['Person']>, organization?: Maybe<_RefType['Organization']>, organizations?: Maybe<_RefType['OrganizationConnection']>, shareholder?: Maybe<Array<_RefType['Party']>>, shares?: Maybe<Array<_RefType['Shareholding']>>, tenders?: Maybe<_RefType['TenderConnection']> }> )
    | ( Pick<Omit<Person, 'bids' | 'organizations'> & { bids?: Maybe<_RefType['BidConnection']>, organizations?: Maybe<_RefType['OrganizationConnection']> }, 'id'> & Partial<Omit<Person, 'bids' | 'organizations'> & { bids?: Maybe<_RefType['BidConnection']>, organizations?: Maybe<_RefType['OrganizationConnection']> }> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountHash: ResolverTypeWrapper<Partial<Scalars['AccountHash']['output']>>;
  AmendmentKind: ResolverTypeWrapper<Partial<AmendmentKind>>;
  AwardCriteria: ResolverTypeWrapper<Partial<AwardCriteria>>;
  AwardCriteriaFilter: ResolverTypeWrapper<Partial<AwardCriteriaFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  Bid: ResolverTypeWrapper<Partial<Omit<Bid, 'agent' | 'bidder' | 'project' | 'projectManager'> & { agent?: Maybe<ResolversTypes['Person']>, bidder?: Maybe<ResolversTypes['Organization']>, project?: Maybe<ResolversTypes['Project']>, projectManager?: Maybe<ResolversTypes['Person']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  BidConnection: ResolverTypeWrapper<Partial<Omit<BidConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BidEdge']>, nodes: Array<ResolversTypes['Bid']> }>>;
  BidDistinct: ResolverTypeWrapper<Partial<BidDistinct>>;
  BidEdge: ResolverTypeWrapper<Partial<Omit<BidEdge, 'node'> & { node: ResolversTypes['Bid'] }>>;
  BidGroup: ResolverTypeWrapper<Partial<BidGroup>>;
  BidGroupConnection: ResolverTypeWrapper<Partial<BidGroupConnection>>;
  BidGroupEdge: ResolverTypeWrapper<Partial<BidGroupEdge>>;
  BidGroupField: ResolverTypeWrapper<Partial<BidGroupField>>;
  BidGroupOrder: ResolverTypeWrapper<Partial<BidGroupOrder>>;
  BidGrouping: ResolverTypeWrapper<Partial<BidGrouping>>;
  BidHaving: ResolverTypeWrapper<Partial<BidHaving>>;
  BidMeasure: ResolverTypeWrapper<Partial<BidMeasure>>;
  BidOrder: ResolverTypeWrapper<Partial<BidOrder>>;
  BidOrderField: ResolverTypeWrapper<Partial<BidOrderField>>;
  BidRole: ResolverTypeWrapper<Partial<BidRole>>;
  BidStatus: ResolverTypeWrapper<Partial<BidStatus>>;
  BidStatusFilter: ResolverTypeWrapper<Partial<BidStatusFilter>>;
  BidValue: ResolverTypeWrapper<Partial<BidValue>>;
  BidValueField: ResolverTypeWrapper<Partial<BidValueField>>;
  BidWhere: ResolverTypeWrapper<Partial<BidWhere>>;
  BooleanFilter: ResolverTypeWrapper<Partial<BooleanFilter>>;
  ContactHash: ResolverTypeWrapper<Partial<Scalars['ContactHash']['output']>>;
  Contract: ResolverTypeWrapper<Partial<Omit<Contract, 'buyer' | 'project' | 'supplier'> & { buyer?: Maybe<ResolversTypes['Organization']>, project?: Maybe<ResolversTypes['Project']>, supplier?: Maybe<ResolversTypes['Organization']> }>>;
  ContractAmendment: ResolverTypeWrapper<Partial<ContractAmendment>>;
  ContractConnection: ResolverTypeWrapper<Partial<Omit<ContractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ContractEdge']>, nodes: Array<ResolversTypes['Contract']> }>>;
  ContractDistinct: ResolverTypeWrapper<Partial<ContractDistinct>>;
  ContractEdge: ResolverTypeWrapper<Partial<Omit<ContractEdge, 'node'> & { node: ResolversTypes['Contract'] }>>;
  ContractGroup: ResolverTypeWrapper<Partial<ContractGroup>>;
  ContractGroupConnection: ResolverTypeWrapper<Partial<ContractGroupConnection>>;
  ContractGroupEdge: ResolverTypeWrapper<Partial<ContractGroupEdge>>;
  ContractGroupField: ResolverTypeWrapper<Partial<ContractGroupField>>;
  ContractGroupOrder: ResolverTypeWrapper<Partial<ContractGroupOrder>>;
  ContractGrouping: ResolverTypeWrapper<Partial<ContractGrouping>>;
  ContractHaving: ResolverTypeWrapper<Partial<ContractHaving>>;
  ContractMeasure: ResolverTypeWrapper<Partial<ContractMeasure>>;
  ContractOrder: ResolverTypeWrapper<Partial<ContractOrder>>;
  ContractOrderField: ResolverTypeWrapper<Partial<ContractOrderField>>;
  ContractPayment: ResolverTypeWrapper<Partial<ContractPayment>>;
  ContractRole: ResolverTypeWrapper<Partial<ContractRole>>;
  ContractStatus: ResolverTypeWrapper<Partial<ContractStatus>>;
  ContractStatusFilter: ResolverTypeWrapper<Partial<ContractStatusFilter>>;
  ContractValue: ResolverTypeWrapper<Partial<ContractValue>>;
  ContractValueField: ResolverTypeWrapper<Partial<ContractValueField>>;
  ContractWhere: ResolverTypeWrapper<Partial<ContractWhere>>;
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
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'bids' | 'contracts' | 'legalRepresentative' | 'organization' | 'organizations' | 'shareholder' | 'shares' | 'tenders'> & { bids?: Maybe<ResolversTypes['BidConnection']>, contracts?: Maybe<ResolversTypes['ContractConnection']>, legalRepresentative?: Maybe<ResolversTypes['Person']>, organization?: Maybe<ResolversTypes['Organization']>, organizations?: Maybe<ResolversTypes['OrganizationConnection']>, shareholder?: Maybe<Array<ResolversTypes['Party']>>, shares?: Maybe<Array<ResolversTypes['Shareholding']>>, tenders?: Maybe<ResolversTypes['TenderConnection']> }, 'uscc'> & Partial<Omit<Organization, 'bids' | 'contracts' | 'legalRepresentative' | 'organization' | 'organizations' | 'shareholder' | 'shares' | 'tenders'> & { bids?: Maybe<ResolversTypes['BidConnection']>, contracts?: Maybe<ResolversTypes['ContractConnection']>, legalRepresentative?: Maybe<ResolversTypes['Person']>, organization?: Maybe<ResolversTypes['Organization']>, organizations?: Maybe<ResolversTypes['OrganizationConnection']>, shareholder?: Maybe<Array<ResolversTypes['Party']>>, shares?: Maybe<Array<ResolversTypes['Shareholding']>>, tenders?: Maybe<ResolversTypes['TenderConnection']> }>>;
  OrganizationConnection: ResolverTypeWrapper<Partial<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OrganizationEdge']>, nodes: Array<ResolversTypes['Organization']> }>>;
  OrganizationDistinct: ResolverTypeWrapper<Partial<OrganizationDistinct>>;
  OrganizationEdge: ResolverTypeWrapper<Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }>>;
  OrganizationGroup: ResolverTypeWrapper<Partial<OrganizationGroup>>;
  OrganizationGroupConnection: ResolverTypeWrapper<Partial<OrganizationGroupConnection>>;
  OrganizationGroupEdge: ResolverTypeWrapper<Partial<OrganizationGroupEdge>>;
  OrganizationGroupField: ResolverTypeWrapper<Partial<OrganizationGroupField>>;
  OrganizationGroupOrder: ResolverTypeWrapper<Partial<OrganizationGroupOrder>>;
  OrganizationGrouping: ResolverTypeWrapper<Partial<OrganizationGrouping>>;
  OrganizationHaving: ResolverTypeWrapper<Partial<OrganizationHaving>>;
  OrganizationKind: ResolverTypeWrapper<Partial<OrganizationKind>>;
  OrganizationKindFilter: ResolverTypeWrapper<Partial<OrganizationKindFilter>>;
  OrganizationMeasure: ResolverTypeWrapper<Partial<OrganizationMeasure>>;
  OrganizationOrder: ResolverTypeWrapper<Partial<OrganizationOrder>>;
  OrganizationOrderField: ResolverTypeWrapper<Partial<OrganizationOrderField>>;
  OrganizationRole: ResolverTypeWrapper<Partial<OrganizationRole>>;
  OrganizationStatus: ResolverTypeWrapper<Partial<OrganizationStatus>>;
  OrganizationStatusFilter: ResolverTypeWrapper<Partial<OrganizationStatusFilter>>;
  OrganizationValue: ResolverTypeWrapper<Partial<OrganizationValue>>;
  OrganizationValueField: ResolverTypeWrapper<Partial<OrganizationValueField>>;
  OrganizationWhere: ResolverTypeWrapper<Partial<OrganizationWhere>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Party: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'bids' | 'organizations'> & { bids?: Maybe<ResolversTypes['BidConnection']>, organizations?: Maybe<ResolversTypes['OrganizationConnection']> }, 'id'> & Partial<Omit<Person, 'bids' | 'organizations'> & { bids?: Maybe<ResolversTypes['BidConnection']>, organizations?: Maybe<ResolversTypes['OrganizationConnection']> }>>;
  ProcurementCategory: ResolverTypeWrapper<Partial<ProcurementCategory>>;
  ProcurementCategoryFilter: ResolverTypeWrapper<Partial<ProcurementCategoryFilter>>;
  ProcurementItem: ResolverTypeWrapper<Partial<ProcurementItem>>;
  ProcurementMethod: ResolverTypeWrapper<Partial<ProcurementMethod>>;
  ProcurementMethodFilter: ResolverTypeWrapper<Partial<ProcurementMethodFilter>>;
  Project: ResolverTypeWrapper<Pick<Omit<Project, 'bids' | 'contracts' | 'tenders'> & { bids?: Maybe<ResolversTypes['BidConnection']>, contracts?: Maybe<ResolversTypes['ContractConnection']>, tenders?: Maybe<ResolversTypes['TenderConnection']> }, 'id'> & Partial<Omit<Project, 'bids' | 'contracts' | 'tenders'> & { bids?: Maybe<ResolversTypes['BidConnection']>, contracts?: Maybe<ResolversTypes['ContractConnection']>, tenders?: Maybe<ResolversTypes['TenderConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  RejectionGround: ResolverTypeWrapper<Partial<RejectionGround>>;
  RejectionGroundFilter: ResolverTypeWrapper<Partial<RejectionGroundFilter>>;
  Shareholding: ResolverTypeWrapper<Partial<Omit<Shareholding, 'shareholder'> & { shareholder?: Maybe<ResolversTypes['Party']> }>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  Tender: ResolverTypeWrapper<Partial<Omit<Tender, 'agency' | 'buyer' | 'project'> & { agency?: Maybe<ResolversTypes['Organization']>, buyer?: Maybe<ResolversTypes['Organization']>, project?: Maybe<ResolversTypes['Project']> }>>;
  TenderConnection: ResolverTypeWrapper<Partial<Omit<TenderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['TenderEdge']>, nodes: Array<ResolversTypes['Tender']> }>>;
  TenderDistinct: ResolverTypeWrapper<Partial<TenderDistinct>>;
  TenderEdge: ResolverTypeWrapper<Partial<Omit<TenderEdge, 'node'> & { node: ResolversTypes['Tender'] }>>;
  TenderGroup: ResolverTypeWrapper<Partial<TenderGroup>>;
  TenderGroupConnection: ResolverTypeWrapper<Partial<TenderGroupConnection>>;
  TenderGroupEdge: ResolverTypeWrapper<Partial<TenderGroupEdge>>;
  TenderGroupField: ResolverTypeWrapper<Partial<TenderGroupField>>;
  TenderGroupOrder: ResolverTypeWrapper<Partial<TenderGroupOrder>>;
  TenderGrouping: ResolverTypeWrapper<Partial<TenderGrouping>>;
  TenderHaving: ResolverTypeWrapper<Partial<TenderHaving>>;
  TenderMeasure: ResolverTypeWrapper<Partial<TenderMeasure>>;
  TenderOrder: ResolverTypeWrapper<Partial<TenderOrder>>;
  TenderOrderField: ResolverTypeWrapper<Partial<TenderOrderField>>;
  TenderRole: ResolverTypeWrapper<Partial<TenderRole>>;
  TenderStatus: ResolverTypeWrapper<Partial<TenderStatus>>;
  TenderStatusFilter: ResolverTypeWrapper<Partial<TenderStatusFilter>>;
  TenderValue: ResolverTypeWrapper<Partial<TenderValue>>;
  TenderValueField: ResolverTypeWrapper<Partial<TenderValueField>>;
  TenderWhere: ResolverTypeWrapper<Partial<TenderWhere>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  AwardCriteriaFilter: Partial<AwardCriteriaFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  Bid: Partial<Omit<Bid, 'agent' | 'bidder' | 'project' | 'projectManager'> & { agent?: Maybe<ResolversParentTypes['Person']>, bidder?: Maybe<ResolversParentTypes['Organization']>, project?: Maybe<ResolversParentTypes['Project']>, projectManager?: Maybe<ResolversParentTypes['Person']> }>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  BidConnection: Partial<Omit<BidConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BidEdge']>, nodes: Array<ResolversParentTypes['Bid']> }>;
  BidDistinct: Partial<BidDistinct>;
  BidEdge: Partial<Omit<BidEdge, 'node'> & { node: ResolversParentTypes['Bid'] }>;
  BidGroup: Partial<BidGroup>;
  BidGroupConnection: Partial<BidGroupConnection>;
  BidGroupEdge: Partial<BidGroupEdge>;
  BidGroupOrder: Partial<BidGroupOrder>;
  BidGrouping: Partial<BidGrouping>;
  BidHaving: Partial<BidHaving>;
  BidMeasure: Partial<BidMeasure>;
  BidOrder: Partial<BidOrder>;
  BidStatusFilter: Partial<BidStatusFilter>;
  BidValue: Partial<BidValue>;
  BidWhere: Partial<BidWhere>;
  BooleanFilter: Partial<BooleanFilter>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  Contract: Partial<Omit<Contract, 'buyer' | 'project' | 'supplier'> & { buyer?: Maybe<ResolversParentTypes['Organization']>, project?: Maybe<ResolversParentTypes['Project']>, supplier?: Maybe<ResolversParentTypes['Organization']> }>;
  ContractAmendment: Partial<ContractAmendment>;
  ContractConnection: Partial<Omit<ContractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ContractEdge']>, nodes: Array<ResolversParentTypes['Contract']> }>;
  ContractDistinct: Partial<ContractDistinct>;
  ContractEdge: Partial<Omit<ContractEdge, 'node'> & { node: ResolversParentTypes['Contract'] }>;
  ContractGroup: Partial<ContractGroup>;
  ContractGroupConnection: Partial<ContractGroupConnection>;
  ContractGroupEdge: Partial<ContractGroupEdge>;
  ContractGroupOrder: Partial<ContractGroupOrder>;
  ContractGrouping: Partial<ContractGrouping>;
  ContractHaving: Partial<ContractHaving>;
  ContractMeasure: Partial<ContractMeasure>;
  ContractOrder: Partial<ContractOrder>;
  ContractPayment: Partial<ContractPayment>;
  ContractStatusFilter: Partial<ContractStatusFilter>;
  ContractValue: Partial<ContractValue>;
  ContractWhere: Partial<ContractWhere>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
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
  Organization: Pick<Omit<Organization, 'bids' | 'contracts' | 'legalRepresentative' | 'organization' | 'organizations' | 'shareholder' | 'shares' | 'tenders'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, contracts?: Maybe<ResolversParentTypes['ContractConnection']>, legalRepresentative?: Maybe<ResolversParentTypes['Person']>, organization?: Maybe<ResolversParentTypes['Organization']>, organizations?: Maybe<ResolversParentTypes['OrganizationConnection']>, shareholder?: Maybe<Array<ResolversParentTypes['Party']>>, shares?: Maybe<Array<ResolversParentTypes['Shareholding']>>, tenders?: Maybe<ResolversParentTypes['TenderConnection']> }, 'uscc'> & Partial<Omit<Organization, 'bids' | 'contracts' | 'legalRepresentative' | 'organization' | 'organizations' | 'shareholder' | 'shares' | 'tenders'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, contracts?: Maybe<ResolversParentTypes['ContractConnection']>, legalRepresentative?: Maybe<ResolversParentTypes['Person']>, organization?: Maybe<ResolversParentTypes['Organization']>, organizations?: Maybe<ResolversParentTypes['OrganizationConnection']>, shareholder?: Maybe<Array<ResolversParentTypes['Party']>>, shares?: Maybe<Array<ResolversParentTypes['Shareholding']>>, tenders?: Maybe<ResolversParentTypes['TenderConnection']> }>;
  OrganizationConnection: Partial<Omit<OrganizationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OrganizationEdge']>, nodes: Array<ResolversParentTypes['Organization']> }>;
  OrganizationDistinct: Partial<OrganizationDistinct>;
  OrganizationEdge: Partial<Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] }>;
  OrganizationGroup: Partial<OrganizationGroup>;
  OrganizationGroupConnection: Partial<OrganizationGroupConnection>;
  OrganizationGroupEdge: Partial<OrganizationGroupEdge>;
  OrganizationGroupOrder: Partial<OrganizationGroupOrder>;
  OrganizationGrouping: Partial<OrganizationGrouping>;
  OrganizationHaving: Partial<OrganizationHaving>;
  OrganizationKindFilter: Partial<OrganizationKindFilter>;
  OrganizationMeasure: Partial<OrganizationMeasure>;
  OrganizationOrder: Partial<OrganizationOrder>;
  OrganizationStatusFilter: Partial<OrganizationStatusFilter>;
  OrganizationValue: Partial<OrganizationValue>;
  OrganizationWhere: Partial<OrganizationWhere>;
  PageInfo: Partial<PageInfo>;
  Party: Partial<ResolversUnionTypes<ResolversParentTypes>['Party']>;
  Person: Pick<Omit<Person, 'bids' | 'organizations'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, organizations?: Maybe<ResolversParentTypes['OrganizationConnection']> }, 'id'> & Partial<Omit<Person, 'bids' | 'organizations'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, organizations?: Maybe<ResolversParentTypes['OrganizationConnection']> }>;
  ProcurementCategoryFilter: Partial<ProcurementCategoryFilter>;
  ProcurementItem: Partial<ProcurementItem>;
  ProcurementMethodFilter: Partial<ProcurementMethodFilter>;
  Project: Pick<Omit<Project, 'bids' | 'contracts' | 'tenders'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, contracts?: Maybe<ResolversParentTypes['ContractConnection']>, tenders?: Maybe<ResolversParentTypes['TenderConnection']> }, 'id'> & Partial<Omit<Project, 'bids' | 'contracts' | 'tenders'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, contracts?: Maybe<ResolversParentTypes['ContractConnection']>, tenders?: Maybe<ResolversParentTypes['TenderConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  RejectionGroundFilter: Partial<RejectionGroundFilter>;
  Shareholding: Partial<Omit<Shareholding, 'shareholder'> & { shareholder?: Maybe<ResolversParentTypes['Party']> }>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  Tender: Partial<Omit<Tender, 'agency' | 'buyer' | 'project'> & { agency?: Maybe<ResolversParentTypes['Organization']>, buyer?: Maybe<ResolversParentTypes['Organization']>, project?: Maybe<ResolversParentTypes['Project']> }>;
  TenderConnection: Partial<Omit<TenderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['TenderEdge']>, nodes: Array<ResolversParentTypes['Tender']> }>;
  TenderDistinct: Partial<TenderDistinct>;
  TenderEdge: Partial<Omit<TenderEdge, 'node'> & { node: ResolversParentTypes['Tender'] }>;
  TenderGroup: Partial<TenderGroup>;
  TenderGroupConnection: Partial<TenderGroupConnection>;
  TenderGroupEdge: Partial<TenderGroupEdge>;
  TenderGroupOrder: Partial<TenderGroupOrder>;
  TenderGrouping: Partial<TenderGrouping>;
  TenderHaving: Partial<TenderHaving>;
  TenderMeasure: Partial<TenderMeasure>;
  TenderOrder: Partial<TenderOrder>;
  TenderStatusFilter: Partial<TenderStatusFilter>;
  TenderValue: Partial<TenderValue>;
  TenderWhere: Partial<TenderWhere>;
};

export interface AccountHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountHash'], any> {
  name: 'AccountHash';
}

export type BidResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  addressHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  agent?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  agentFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  agentIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  agentName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  bidder?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  bidderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consortium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consortiumLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  depositAccountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  deviceHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dongleHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  emailHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  ipHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  offerRound?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  phoneHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectManager?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  projectManagerFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  projectManagerIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectManagerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rejectionGround?: Resolver<Maybe<ResolversTypes['RejectionGround']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BidStatus'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  tender?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  won?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BidConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BidEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['BidGroupConnection']>, ParentType, ContextType, RequireFields<BidConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<BidConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Bid']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['BidEdge'] = ResolversParentTypes['BidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
};

export type BidGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['BidGroup'] = ResolversParentTypes['BidGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<BidGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<BidGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BidGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['BidGroupConnection'] = ResolversParentTypes['BidGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BidGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BidGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['BidGroupEdge'] = ResolversParentTypes['BidGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BidGroup'], ParentType, ContextType>;
};

export interface ContactHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['ContactHash'], any> {
  name: 'ContactHash';
}

export type ContractResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Contract'] = ResolversParentTypes['Contract']> = {
  addedAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amendments?: Resolver<Array<ResolversTypes['ContractAmendment']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  buyerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProcurementCategory']>, ParentType, ContextType>;
  consortium?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consortiumLead?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProcurementItem']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ProcurementMethod']>, ParentType, ContextType>;
  methodApproval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  payments?: Resolver<Array<ResolversTypes['ContractPayment']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recusalRecorded?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ContractStatus'], ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  supplierName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  tender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContractAmendmentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractAmendment'] = ResolversParentTypes['ContractAmendment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AmendmentKind'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ContractConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractConnection'] = ResolversParentTypes['ContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ContractGroupConnection']>, ParentType, ContextType, RequireFields<ContractConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<ContractConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Contract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractEdge'] = ResolversParentTypes['ContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contract'], ParentType, ContextType>;
};

export type ContractGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractGroup'] = ResolversParentTypes['ContractGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ContractGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ContractGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContractGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractGroupConnection'] = ResolversParentTypes['ContractGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ContractGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ContractGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContractGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractGroupEdge'] = ResolversParentTypes['ContractGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ContractGroup'], ParentType, ContextType>;
};

export type ContractPaymentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ContractPayment'] = ResolversParentTypes['ContractPayment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  invoiceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

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
  abnormalFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  abnormalTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bids?: Resolver<Maybe<ResolversTypes['BidConnection']>, ParentType, ContextType, RequireFields<OrganizationBidsArgs, 'first'>>;
  blacklistedFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  blacklistedTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  contactHash?: Resolver<Maybe<ResolversTypes['ContactHash']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<OrganizationContractsArgs, 'first'>>;
  divisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  insuredStaff?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['OrganizationKind']>, ParentType, ContextType>;
  legalRepresentative?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  legalRepresentativeFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  legalRepresentativeIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativeMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalRepresentativeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<OrganizationOrganizationsArgs, 'first'>>;
  registeredCapital?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  registrationDisputed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  representativeSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  shareholder?: Resolver<Maybe<Array<ResolversTypes['Party']>>, ParentType, ContextType>;
  shares?: Resolver<Maybe<Array<ResolversTypes['Shareholding']>>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['OrganizationStatus']>, ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tenders?: Resolver<Maybe<ResolversTypes['TenderConnection']>, ParentType, ContextType, RequireFields<OrganizationTendersArgs, 'first'>>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OrganizationConnection'] = ResolversParentTypes['OrganizationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['OrganizationGroupConnection']>, ParentType, ContextType, RequireFields<OrganizationConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<OrganizationConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
};

export type OrganizationGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OrganizationGroup'] = ResolversParentTypes['OrganizationGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<OrganizationGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OrganizationGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganizationGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OrganizationGroupConnection'] = ResolversParentTypes['OrganizationGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OrganizationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OrganizationGroupEdge'] = ResolversParentTypes['OrganizationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OrganizationGroup'], ParentType, ContextType>;
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

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bids?: Resolver<Maybe<ResolversTypes['BidConnection']>, ParentType, ContextType, RequireFields<PersonBidsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<PersonOrganizationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProcurementItemResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ProcurementItem'] = ResolversParentTypes['ProcurementItem']> = {
  classification?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProjectResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Project'] = ResolversParentTypes['Project'], FederationReferenceType extends FederationReferenceTypes['Project'] = FederationReferenceTypes['Project']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Project']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bids?: Resolver<Maybe<ResolversTypes['BidConnection']>, ParentType, ContextType, RequireFields<ProjectBidsArgs, 'first'>>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<ProjectContractsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tenders?: Resolver<Maybe<ResolversTypes['TenderConnection']>, ParentType, ContextType, RequireFields<ProjectTendersArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  bids?: Resolver<Maybe<ResolversTypes['BidConnection']>, ParentType, ContextType, RequireFields<QueryBidsArgs, 'first'>>;
  contracts?: Resolver<Maybe<ResolversTypes['ContractConnection']>, ParentType, ContextType, RequireFields<QueryContractsArgs, 'first'>>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType, RequireFields<QueryOrganizationArgs, 'uscc'>>;
  organizations?: Resolver<Maybe<ResolversTypes['OrganizationConnection']>, ParentType, ContextType, RequireFields<QueryOrganizationsArgs, 'first'>>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType, RequireFields<QueryProjectArgs, 'id'>>;
  tenders?: Resolver<Maybe<ResolversTypes['TenderConnection']>, ParentType, ContextType, RequireFields<QueryTendersArgs, 'first'>>;
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

export type ShareholdingResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Shareholding'] = ResolversParentTypes['Shareholding']> = {
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  shareholder?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  shareholderFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  shareholderIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareholderMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shareholderName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type TenderResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Tender'] = ResolversParentTypes['Tender']> = {
  agency?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  agencyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  awardCriteria?: Resolver<Maybe<ResolversTypes['AwardCriteria']>, ParentType, ContextType>;
  awardedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  bidderCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyer?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  buyerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  candidatesFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  candidatesTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['ProcurementCategory']>, ParentType, ContextType>;
  controlPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  deadline?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  documentsFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentsTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  emergencyApproval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ProcurementItem']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  method?: Resolver<Maybe<ResolversTypes['ProcurementMethod']>, ParentType, ContextType>;
  methodApproval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  openedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  project?: Resolver<Maybe<ResolversTypes['Project']>, ParentType, ContextType>;
  projectCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  projectTitle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  round?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TenderStatus'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TenderConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderConnection'] = ResolversParentTypes['TenderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['TenderGroupConnection']>, ParentType, ContextType, RequireFields<TenderConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<TenderConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['Tender']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderEdge'] = ResolversParentTypes['TenderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Tender'], ParentType, ContextType>;
};

export type TenderGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderGroup'] = ResolversParentTypes['TenderGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<TenderGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<TenderGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TenderGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderGroupConnection'] = ResolversParentTypes['TenderGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TenderGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['TenderGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TenderGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TenderGroupEdge'] = ResolversParentTypes['TenderGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TenderGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  Bid?: BidResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  BidEdge?: BidEdgeResolvers<ContextType>;
  BidGroup?: BidGroupResolvers<ContextType>;
  BidGroupConnection?: BidGroupConnectionResolvers<ContextType>;
  BidGroupEdge?: BidGroupEdgeResolvers<ContextType>;
  ContactHash?: GraphQLScalarType;
  Contract?: ContractResolvers<ContextType>;
  ContractAmendment?: ContractAmendmentResolvers<ContextType>;
  ContractConnection?: ContractConnectionResolvers<ContextType>;
  ContractEdge?: ContractEdgeResolvers<ContextType>;
  ContractGroup?: ContractGroupResolvers<ContextType>;
  ContractGroupConnection?: ContractGroupConnectionResolvers<ContextType>;
  ContractGroupEdge?: ContractGroupEdgeResolvers<ContextType>;
  ContractPayment?: ContractPaymentResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  OrganizationGroup?: OrganizationGroupResolvers<ContextType>;
  OrganizationGroupConnection?: OrganizationGroupConnectionResolvers<ContextType>;
  OrganizationGroupEdge?: OrganizationGroupEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  ProcurementItem?: ProcurementItemResolvers<ContextType>;
  Project?: ProjectResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Shareholding?: ShareholdingResolvers<ContextType>;
  Tender?: TenderResolvers<ContextType>;
  TenderConnection?: TenderConnectionResolvers<ContextType>;
  TenderEdge?: TenderEdgeResolvers<ContextType>;
  TenderGroup?: TenderGroupResolvers<ContextType>;
  TenderGroupConnection?: TenderGroupConnectionResolvers<ContextType>;
  TenderGroupEdge?: TenderGroupEdgeResolvers<ContextType>;
};

