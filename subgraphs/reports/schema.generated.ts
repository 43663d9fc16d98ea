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

/** 变更 | Changes */
export type Mutation = {
  __typename?: 'Mutation';
  /** 受理，并告知举报人 | Accepts a report and tells the reporter */
  acceptReport?: Maybe<PublicReport>;
  /** 办结，并告知举报人；有公开内容的同时公开 | Concludes a report and tells the reporter; what is given to be published is published */
  concludeReport?: Maybe<PublicReport>;
  /** 交上一级、其他机关，或转交其他单位，并告知举报人 | Hands a report to another office, or forwards it out of here, and tells the reporter */
  forwardReport?: Maybe<PublicReport>;
  /** 记下转成的疑点；由平台的 raiseReport 调用 | Notes the alert that a report was raised to; the platform's raiseReport calls it */
  noteRaisedReport?: Maybe<PublicReport>;
  /** 给举报人发消息 | Writes to the reporter */
  replyToReport?: Maybe<PublicReport>;
  /** 取一道工作量证明的题目 | Gives a challenge for a proof of work */
  reportChallenge?: Maybe<ReportChallenge>;
  /** 凭查询码留言，至多 2000 字 | Says something to the office, 2,000 characters at most */
  sayToReport?: Maybe<TrackedReport>;
  /** 提交举报，不得登录 | Submits a report; never by somebody signed in */
  submitReport?: Maybe<SubmittedReport>;
  /** 凭查询码查询 | Gives a report by its tracking code */
  trackReport?: Maybe<TrackedReport>;
  /** 评价办理结果，一次为限 | Votes on the result, once */
  voteOnReport?: Maybe<TrackedReport>;
};


/** 变更 | Changes */
export type MutationAcceptReportArgs = {
  id: Scalars['ID']['input'];
  text?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** 变更 | Changes */
export type MutationConcludeReportArgs = {
  id: Scalars['ID']['input'];
  outcome: ReportOutcome;
  publish?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** 变更 | Changes */
export type MutationForwardReportArgs = {
  id: Scalars['ID']['input'];
  office?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  to: ReportDestination;
  version: Scalars['Int']['input'];
};


/** 变更 | Changes */
export type MutationNoteRaisedReportArgs = {
  alert: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** 变更 | Changes */
export type MutationReplyToReportArgs = {
  id: Scalars['ID']['input'];
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** 变更 | Changes */
export type MutationReportChallengeArgs = {
  use: ReportProofUse;
};


/** 变更 | Changes */
export type MutationSayToReportArgs = {
  code: Scalars['String']['input'];
  proof: ReportProofInput;
  text: Scalars['String']['input'];
};


/** 变更 | Changes */
export type MutationSubmitReportArgs = {
  input: ReportInput;
};


/** 变更 | Changes */
export type MutationTrackReportArgs = {
  code: Scalars['String']['input'];
  proof: ReportProofInput;
};


/** 变更 | Changes */
export type MutationVoteOnReportArgs = {
  code: Scalars['String']['input'];
  proof: ReportProofInput;
  satisfied: Scalars['Boolean']['input'];
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

/** 群众举报：一行是一件举报，不含其内容 | Reports by the public: one row a report, without what it says */
export type PublicReport = {
  __typename?: 'PublicReport';
  /** 所涉记录的行标识 | Id of the record it was sent from */
  aboutId?: Maybe<Scalars['ID']['output']>;
  /** 所涉记录的目录 | Register of the record it was sent from */
  aboutRegister?: Maybe<Scalars['String']['output']>;
  /** 受理期限 | When it must be accepted or forwarded */
  acceptBy: Scalars['Date']['output'];
  /** 是否匿名 | Whether it came without a contact */
  anonymous: Scalars['Boolean']['output'];
  /** 类别 | What it is about */
  category: ReportCategory;
  /** 办理时限的情况 | How it stands with the clocks */
  clock?: Maybe<ReportClock>;
  /** 办结日期 | The day of its result */
  concludedOn?: Maybe<Scalars['Date']['output']>;
  /** 内容：只有办理机关能读，其他调用者为空 | What it says: its office alone can read it, it is null for everybody else */
  content?: Maybe<ReportContent>;
  /** 所涉区划代码：村（社区）、街道、区或市 | Division code of the village, street, district or city it is about */
  divisionCode: Scalars['String']['output'];
  /** 首次答复日期 | The day of the first answer */
  firstAnsweredOn?: Maybe<Scalars['Date']['output']>;
  /** 转交何处 | Where it was forwarded to */
  forwardedTo?: Maybe<ReportDestination>;
  /** 办理记录 | What was done with it */
  history?: Maybe<Array<ReportEvent>>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 是否涉及本级办理机关或其人员，因而由上一级办理 | Whether it names the office or its people, and so went one level up */
  namesOffice: Scalars['Boolean']['output'];
  /** 办理机关的区划代码：9 位街道、6 位区、2 位市 | Division code of the office it is routed to: 9 digits a street, 6 a district, 2 the city */
  office: Scalars['String']['output'];
  /** 结论 | Result */
  outcome?: Maybe<ReportOutcome>;
  /** 结论是否已公开 | Whether its result was published */
  published: Scalars['Boolean']['output'];
  /** 转成的疑点 | The alert it was raised to */
  raisedAlert?: Maybe<Scalars['ID']['output']>;
  /** 收到日期 | The day it came */
  receivedOn: Scalars['Date']['output'];
  /** 办结期限 | When its result is due */
  resultBy: Scalars['Date']['output'];
  /** 举报人是否满意；为空表示未评价 | Whether the reporter is satisfied; null where he has not said */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 状态 | State */
  status: ReportStatus;
  /** 更新日期，只记到日 | The day on which the row was last written; never the hour */
  updatedAt: Scalars['DateTime']['output'];
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  version: Scalars['Int']['output'];
  /** 所涉的村（社区） | The village it is about */
  village?: Maybe<Village>;
};

/** 群众举报的一页 | A page of publicReports */
export type PublicReportConnection = {
  __typename?: 'PublicReportConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<PublicReportEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<PublicReportGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<PublicReport>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 群众举报的一页 | A page of publicReports */
export type PublicReportConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<PublicReportGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<PublicReportHaving>;
  orderBy?: InputMaybe<Array<PublicReportGroupOrder>>;
};


/** 群众举报的一页 | A page of publicReports */
export type PublicReportConnectionKeysArgs = {
  by?: InputMaybe<PublicReportRole>;
  having?: InputMaybe<PublicReportHaving>;
  of: SubjectType;
  role?: InputMaybe<PublicReportRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<PublicReportValue>;
};

/** 群众举报中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of publicReports */
export type PublicReportDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<PublicReportGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<PublicReportRole>;
};

/** 群众举报的一行及其游标 | A row of publicReports with its cursor */
export type PublicReportEdge = {
  __typename?: 'PublicReportEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: PublicReport;
};

/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroup = {
  __typename?: 'PublicReportGroup';
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


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupAverageArgs = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupDistinctArgs = {
  field: PublicReportGroupField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupMaxArgs = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupMedianArgs = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupMinArgs = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupQ1Args = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupQ3Args = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupStddevArgs = {
  field: PublicReportValueField;
};


/** 群众举报的一个组 | A group of publicReports */
export type PublicReportGroupSumArgs = {
  field: PublicReportValueField;
};

/** 群众举报分组的一页 | A page of groups of publicReports */
export type PublicReportGroupConnection = {
  __typename?: 'PublicReportGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<PublicReportGroupEdge>;
  /** 组 | Groups */
  nodes: Array<PublicReportGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 群众举报的一个组及其游标 | A group of publicReports with its cursor */
export type PublicReportGroupEdge = {
  __typename?: 'PublicReportGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: PublicReportGroup;
};

/** 群众举报的分组依据：字段或角色 | What publicReports can be grouped by: fields and roles */
export type PublicReportGroupField =
  /** 所涉记录的目录 | Register of the record it was sent from */
  | 'ABOUT_REGISTER'
  /** 受理期限 | When it must be accepted or forwarded */
  | 'ACCEPT_BY'
  /** 是否匿名 | Whether it came without a contact */
  | 'ANONYMOUS'
  /** 类别 | What it is about */
  | 'CATEGORY'
  /** 办结日期 | The day of its result */
  | 'CONCLUDED_ON'
  /** 所涉区划代码：村（社区）、街道、区或市 | Division code of the village, street, district or city it is about */
  | 'DIVISION_CODE'
  /** 首次答复日期 | The day of the first answer */
  | 'FIRST_ANSWERED_ON'
  /** 转交何处 | Where it was forwarded to */
  | 'FORWARDED_TO'
  /** 是否涉及本级办理机关或其人员，因而由上一级办理 | Whether it names the office or its people, and so went one level up */
  | 'NAMES_OFFICE'
  /** 办理机关的区划代码：9 位街道、6 位区、2 位市 | Division code of the office it is routed to: 9 digits a street, 6 a district, 2 the city */
  | 'OFFICE'
  /** 结论 | Result */
  | 'OUTCOME'
  /** 结论是否已公开 | Whether its result was published */
  | 'PUBLISHED'
  /** 收到日期 | The day it came */
  | 'RECEIVED_ON'
  /** 办结期限 | When its result is due */
  | 'RESULT_BY'
  /** 举报人是否满意；为空表示未评价 | Whether the reporter is satisfied; null where he has not said */
  | 'SATISFIED'
  /** 状态 | State */
  | 'STATUS'
  /** 更新日期，只记到日 | The day on which the row was last written; never the hour */
  | 'UPDATED_AT'
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  | 'VERSION'
  /** 所涉的村（社区） | The village it is about */
  | 'VILLAGE';

/** 群众举报分组的排序：恰好一项，及方向 | Order of groups of publicReports: exactly one, and which way */
export type PublicReportGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<PublicReportValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<PublicReportGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PublicReportValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<PublicReportValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PublicReportValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<PublicReportValueField>;
};

/** 群众举报的一个分组依据 | One of the things publicReports is grouped by */
export type PublicReportGrouping = {
  /** 字段或角色 | A field, or a role */
  field: PublicReportGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 群众举报中一组行的条件，须同时满足 | Condition on a group of rows of publicReports; all that is given must hold */
export type PublicReportHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<PublicReportMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<PublicReportDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PublicReportMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<PublicReportMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<PublicReportMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<PublicReportGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<PublicReportMeasure>;
};

/** 群众举报中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of publicReports; values as text, like 1200.00 or 2025-03 */
export type PublicReportMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: PublicReportValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 群众举报的排序 | Order of publicReports */
export type PublicReportOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: PublicReportOrderField;
};

/** 群众举报可排序的字段 | What publicReports can be ordered by */
export type PublicReportOrderField =
  /** 所涉记录的行标识 | Id of the record it was sent from */
  | 'ABOUT_ID'
  /** 所涉记录的目录 | Register of the record it was sent from */
  | 'ABOUT_REGISTER'
  /** 受理期限 | When it must be accepted or forwarded */
  | 'ACCEPT_BY'
  /** 是否匿名 | Whether it came without a contact */
  | 'ANONYMOUS'
  /** 类别 | What it is about */
  | 'CATEGORY'
  /** 办结日期 | The day of its result */
  | 'CONCLUDED_ON'
  /** 所涉区划代码：村（社区）、街道、区或市 | Division code of the village, street, district or city it is about */
  | 'DIVISION_CODE'
  /** 首次答复日期 | The day of the first answer */
  | 'FIRST_ANSWERED_ON'
  /** 转交何处 | Where it was forwarded to */
  | 'FORWARDED_TO'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 是否涉及本级办理机关或其人员，因而由上一级办理 | Whether it names the office or its people, and so went one level up */
  | 'NAMES_OFFICE'
  /** 办理机关的区划代码：9 位街道、6 位区、2 位市 | Division code of the office it is routed to: 9 digits a street, 6 a district, 2 the city */
  | 'OFFICE'
  /** 结论 | Result */
  | 'OUTCOME'
  /** 结论是否已公开 | Whether its result was published */
  | 'PUBLISHED'
  /** 转成的疑点 | The alert it was raised to */
  | 'RAISED_ALERT'
  /** 收到日期 | The day it came */
  | 'RECEIVED_ON'
  /** 办结期限 | When its result is due */
  | 'RESULT_BY'
  /** 举报人是否满意；为空表示未评价 | Whether the reporter is satisfied; null where he has not said */
  | 'SATISFIED'
  /** 状态 | State */
  | 'STATUS'
  /** 更新日期，只记到日 | The day on which the row was last written; never the hour */
  | 'UPDATED_AT'
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  | 'VERSION';

/** 群众举报中主体的角色 | Roles of the subjects of publicReports */
export type PublicReportRole =
  /** 所涉的村（社区） | The village it is about */
  | 'VILLAGE';

/** 群众举报中随标识附带的数值，恰好一项 | The number that publicReports gives with each token: exactly one */
export type PublicReportValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<PublicReportValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<PublicReportValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<PublicReportValueField>;
};

/** 群众举报可度量的字段 | What can be measured of publicReports */
export type PublicReportValueField =
  /** 受理期限 | When it must be accepted or forwarded */
  | 'ACCEPT_BY'
  /** 办结日期 | The day of its result */
  | 'CONCLUDED_ON'
  /** 首次答复日期 | The day of the first answer */
  | 'FIRST_ANSWERED_ON'
  /** 收到日期 | The day it came */
  | 'RECEIVED_ON'
  /** 办结期限 | When its result is due */
  | 'RESULT_BY'
  /** 更新日期，只记到日 | The day on which the row was last written; never the hour */
  | 'UPDATED_AT'
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  | 'VERSION';

/** 群众举报的筛选条件，各项须同时满足 | Filter of publicReports; all that is given must hold */
export type PublicReportWhere = {
  /** 所涉记录的行标识 | Id of the record it was sent from */
  aboutId?: InputMaybe<IdFilter>;
  /** 所涉记录的目录 | Register of the record it was sent from */
  aboutRegister?: InputMaybe<StringFilter>;
  /** 受理期限 | When it must be accepted or forwarded */
  acceptBy?: InputMaybe<DateFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<PublicReportWhere>>;
  /** 是否匿名 | Whether it came without a contact */
  anonymous?: InputMaybe<BooleanFilter>;
  /** 类别 | What it is about */
  category?: InputMaybe<ReportCategoryFilter>;
  /** 办结日期 | The day of its result */
  concludedOn?: InputMaybe<DateFilter>;
  /** 所涉区划代码：村（社区）、街道、区或市 | Division code of the village, street, district or city it is about */
  divisionCode?: InputMaybe<StringFilter>;
  /** 首次答复日期 | The day of the first answer */
  firstAnsweredOn?: InputMaybe<DateFilter>;
  /** 转交何处 | Where it was forwarded to */
  forwardedTo?: InputMaybe<ReportDestinationFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 是否涉及本级办理机关或其人员，因而由上一级办理 | Whether it names the office or its people, and so went one level up */
  namesOffice?: InputMaybe<BooleanFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<PublicReportWhere>;
  /** 办理机关的区划代码：9 位街道、6 位区、2 位市 | Division code of the office it is routed to: 9 digits a street, 6 a district, 2 the city */
  office?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<PublicReportWhere>>;
  /** 结论 | Result */
  outcome?: InputMaybe<ReportOutcomeFilter>;
  /** 结论是否已公开 | Whether its result was published */
  published?: InputMaybe<BooleanFilter>;
  /** 转成的疑点 | The alert it was raised to */
  raisedAlert?: InputMaybe<IdFilter>;
  /** 收到日期 | The day it came */
  receivedOn?: InputMaybe<DateFilter>;
  /** 办结期限 | When its result is due */
  resultBy?: InputMaybe<DateFilter>;
  /** 举报人是否满意；为空表示未评价 | Whether the reporter is satisfied; null where he has not said */
  satisfied?: InputMaybe<BooleanFilter>;
  /** 状态 | State */
  status?: InputMaybe<ReportStatusFilter>;
  /** 更新日期，只记到日 | The day on which the row was last written; never the hour */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  version?: InputMaybe<IntFilter>;
  /** 所涉的村（社区） | The village it is about */
  village?: InputMaybe<SubjectFilter>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 群众举报目录 | The register publicReports */
  publicReports?: Maybe<PublicReportConnection>;
  /** 一个区划的举报办理情况；区划为 12、9、6 或 2 位代码 | How reports of a division are dealt with; a code of 12, 9, 6 or 2 digits */
  reportFigures?: Maybe<ReportFigures>;
  /** 举报受理机关目录 | The register reportOffices */
  reportOffices?: Maybe<ReportOfficeConnection>;
  /** 举报办理结果目录 | The register reportResults */
  reportResults?: Maybe<ReportResultConnection>;
};


/** 查询 | Queries */
export type QueryPublicReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublicReportOrder>>;
  where?: InputMaybe<PublicReportWhere>;
};


/** 查询 | Queries */
export type QueryReportFiguresArgs = {
  divisionCode: Scalars['String']['input'];
};


/** 查询 | Queries */
export type QueryReportOfficesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportOfficeOrder>>;
  where?: InputMaybe<ReportOfficeWhere>;
};


/** 查询 | Queries */
export type QueryReportResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportResultOrder>>;
  where?: InputMaybe<ReportResultWhere>;
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

/** 举报由哪条记录发起；两项至多填一项 | The record a report is sent from; one of the two at most */
export type ReportAboutInput = {
  /** 公开事项的行标识 | Id of a disclosed item */
  itemId?: InputMaybe<Scalars['ID']['input']>;
  /** 补贴发放的行标识 | Id of an allowance payment */
  paymentId?: InputMaybe<Scalars['ID']['input']>;
};

/** 对举报做了什么 | What is done with a report */
export type ReportAction =
  /** 受理 | Accepted */
  | 'ACCEPT'
  /** 办结 | Concluded */
  | 'CONCLUDE'
  /** 转交其他单位 | Forwarded out of here */
  | 'FORWARD'
  /** 交上一级或其他机关办理 | Handed to another office */
  | 'HAND_OVER'
  /** 转成疑点 | Raised to an alert */
  | 'RAISE'
  /** 收到 | Received */
  | 'RECEIVE'
  /** 机关发消息 | The office writes */
  | 'REPLY'
  /** 举报人发消息 | The reporter writes */
  | 'SAY'
  /** 评价 | Voted upon */
  | 'VOTE';

/** 举报类别 | What a report is about */
export type ReportCategory =
  /** 惠民惠农补贴 | Allowances and subsidies */
  | 'ALLOWANCES'
  /** 集体资金、资产、资源 | Money, assets and resources of the village collective */
  | 'COLLECTIVE_ASSETS'
  /** 干部作风和廉洁 | Conduct and integrity of officials */
  | 'CONDUCT'
  /** 纠纷和诉讼（不由纪检监察机关受理） | Disputes and lawsuits, which the commission does not take */
  | 'DISPUTE'
  /** 土地和宅基地 | Land and homesteads */
  | 'LAND'
  /** 其他 | Anything else */
  | 'OTHER'
  /** 小微工程和采购 | Small works and purchases */
  | 'PROJECTS'
  /** 公车和公款 | Official cars and public money */
  | 'PUBLIC_MONEY'
  /** 诉求和办事（由 12345 热线受理） | Requests and services, which the 12345 hotline takes */
  | 'SERVICE'
  /** 村（居）务公开 | What the village makes public, or does not */
  | 'VILLAGE_AFFAIRS';

/** ReportCategory 条件 | Condition on ReportCategory */
export type ReportCategoryFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ReportCategory>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ReportCategory>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 工作量证明的题目 | A challenge for a proof of work */
export type ReportChallenge = {
  __typename?: 'ReportChallenge';
  /** 题目，限用一次 | The challenge; good for one use */
  challenge: Scalars['String']['output'];
  /** 难度：SHA-256（题目＋冒号＋答案）开头须有多少个零比特 | How many leading zero bits SHA-256(challenge + ":" + nonce) must have */
  difficulty: Scalars['Int']['output'];
  /** 有效秒数 | For how many seconds it is good */
  seconds: Scalars['Int']['output'];
};

/** 一件举报的时限 | The clocks of a report */
export type ReportClock = {
  __typename?: 'ReportClock';
  /** 距下一个期限的天数，已超期为负 | Days until then, negative when they are over */
  daysLeft?: Maybe<Scalars['Int']['output']>;
  /** 是否超期：未按期受理，或受理后未按期办结 | Whether it is late: not accepted, or accepted and without a result, past the day that was due */
  late: Scalars['Boolean']['output'];
  /** 下一个期限；已转交或办结的为空 | The next day that is due; null once it is forwarded or concluded */
  nextBy?: Maybe<Scalars['Date']['output']>;
};

/** 一件举报的内容，解封后 | What a report says, unsealed */
export type ReportContent = {
  __typename?: 'ReportContent';
  /** 举报人留下的联系方式；匿名时为空 | The contact that was left; null where there is none */
  contact?: Maybe<Scalars['String']['output']>;
  /** 照片和录音 | Photos and voice */
  files: Array<ReportFile>;
  /** 往来消息，按先后 | Messages both ways, in their order */
  messages: Array<ReportMessage>;
  /** 举报内容 | What it says */
  text?: Maybe<Scalars['String']['output']>;
};

/** 转交去向 | Where a report is forwarded to */
export type ReportDestination =
  /** 行业主管部门 | The department in charge */
  | 'DEPARTMENT'
  /** 12345 政务服务便民热线 | The 12345 hotline */
  | 'HOTLINE'
  /** 司法机关 | Courts, procuratorate or police */
  | 'JUSTICE'
  /** 上一级机关 | The office one level up */
  | 'OFFICE_ABOVE'
  /** 有管辖权的其他机关 | Another office, in whose division it lies */
  | 'OTHER_OFFICE'
  /** 信访部门 | The office of letters and visits */
  | 'PETITIONS';

/** ReportDestination 条件 | Condition on ReportDestination */
export type ReportDestinationFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ReportDestination>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ReportDestination>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 一次办理 | One step of what was done with a report */
export type ReportEvent = {
  __typename?: 'ReportEvent';
  /** 做了什么 | What was done */
  action: ReportAction;
  /** 经办人；举报人自己做的为空 | Who did it; null for what the reporter did */
  actor?: Maybe<Scalars['String']['output']>;
  /** 此后状态 | State after it */
  after: ReportStatus;
  /** 此后办理机关 | Office after it */
  office: Scalars['String']['output'];
  /** 日期 | The day */
  on: Scalars['Date']['output'];
  /** 此后版本 | Version after it */
  version: Scalars['Int']['output'];
};

/** 一个区划至上月底的举报办理情况；每项不足 10 件时为空，件数向下取到 5 的倍数 | Reports of a division up to the end of last month; a figure of fewer than 10 reports is null, and counts are rounded down to fives */
export type ReportFigures = {
  __typename?: 'ReportFigures';
  /** 已首次答复件数 | Reports that had a first answer */
  answered?: Maybe<Scalars['Int']['output']>;
  /** 在受理期限内首次答复的百分比 | Per cent that had the first answer by the day it was due */
  answeredInTime?: Maybe<Scalars['Int']['output']>;
  /** 已办结件数 | Reports with a result */
  concluded?: Maybe<Scalars['Int']['output']>;
  /** 区划代码 | Division code */
  divisionCode: Scalars['String']['output'];
  /** 首次答复所用天数的中位数（点一必达） | Median of the days to the first answer */
  medianDaysToFirstAnswer?: Maybe<Scalars['Int']['output']>;
  /** 收到件数 | Reports that came */
  received?: Maybe<Scalars['Int']['output']>;
  /** 评价为满意的百分比 | Per cent of votes that are satisfied */
  satisfied?: Maybe<Scalars['Int']['output']>;
  /** 截至日期 | The day up to which was counted */
  until: Scalars['Date']['output'];
};

/** 举报附带的照片或录音，元数据已去除 | A photo or voice of a report, without metadata */
export type ReportFile = {
  __typename?: 'ReportFile';
  /** 内容（base64） | Its bytes as base64 */
  body?: Maybe<Scalars['String']['output']>;
  /** 附件标识 | Id of the file */
  id: Scalars['ID']['output'];
  /** 媒体类型 | Media type */
  mediaType: Scalars['String']['output'];
  /** 字节数 | Number of bytes */
  size: Scalars['Int']['output'];
};

/** 一件举报；内容、照片、录音至少有一项 | A report; of text, photos and voice there is one at least */
export type ReportInput = {
  /** 由哪条记录发起 | The record it is sent from */
  about?: InputMaybe<ReportAboutInput>;
  /** 类别 | What it is about */
  category: ReportCategory;
  /** 联系方式，至多 200 字；不填即为匿名 | How to reach the reporter, 200 characters at most; anonymous without it */
  contact?: InputMaybe<Scalars['String']['input']>;
  /** 所涉区划代码：12 位村（社区）或 9 位街道；不填由市级办理 | Division code of the village (12 digits) or street (9); without it the city's office handles it */
  divisionCode?: InputMaybe<Scalars['String']['input']>;
  /** 是否涉及办理机关或其人员：勾选后直接由上一级办理 | Whether it is about the office or its people: it then goes one level up */
  namesOffice?: InputMaybe<Scalars['Boolean']['input']>;
  /** 照片（base64），至多 4 张，每张至多 2 MiB：JPEG、PNG、WebP | Photos as base64, 4 at most, each of 2 MiB at most: JPEG, PNG, WebP */
  photos?: InputMaybe<Array<Scalars['String']['input']>>;
  /** 工作量证明，用途为 SUBMIT | Proof of work for SUBMIT */
  proof: ReportProofInput;
  /** 内容，至多 5000 字 | What it says, 5,000 characters at most */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 录音（base64），至多 2 MiB：MP3、M4A、WebM、Ogg、WAV | Voice as base64, 2 MiB at most: MP3, M4A, WebM, Ogg, WAV */
  voice?: InputMaybe<Scalars['String']['input']>;
};

/** 一条消息 | One message */
export type ReportMessage = {
  __typename?: 'ReportMessage';
  /** 日期 | The day */
  on: Scalars['Date']['output'];
  /** 谁说的 | Who says it */
  side: ReportSide;
  /** 内容；为空表示在此处无法解封 | What it says; null where it can not be unsealed here */
  text?: Maybe<Scalars['String']['output']>;
};

/** 受理举报的机关：一行是一个机关 | Offices that take reports: one row an office */
export type ReportOffice = {
  __typename?: 'ReportOffice';
  /** 区划代码：9 位街道、6 位区、2 位市 | Division code: 9 digits a street, 6 a district, 2 the city */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 工作人员姓名：举报提及其中之一时由上一级办理 | Names of its people: a report that has one of them goes one level up */
  staff: Array<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 举报受理机关的一页 | A page of reportOffices */
export type ReportOfficeConnection = {
  __typename?: 'ReportOfficeConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<ReportOfficeEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<ReportOfficeGroupConnection>;
  /** 行 | Rows */
  nodes: Array<ReportOffice>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 举报受理机关的一页 | A page of reportOffices */
export type ReportOfficeConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ReportOfficeGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReportOfficeHaving>;
  orderBy?: InputMaybe<Array<ReportOfficeGroupOrder>>;
};

/** 举报受理机关中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of reportOffices */
export type ReportOfficeDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<ReportOfficeGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 举报受理机关的一行及其游标 | A row of reportOffices with its cursor */
export type ReportOfficeEdge = {
  __typename?: 'ReportOfficeEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: ReportOffice;
};

/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroup = {
  __typename?: 'ReportOfficeGroup';
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


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupAverageArgs = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupDistinctArgs = {
  field: ReportOfficeGroupField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupMaxArgs = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupMedianArgs = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupMinArgs = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupQ1Args = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupQ3Args = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupStddevArgs = {
  field: ReportOfficeValueField;
};


/** 举报受理机关的一个组 | A group of reportOffices */
export type ReportOfficeGroupSumArgs = {
  field: ReportOfficeValueField;
};

/** 举报受理机关分组的一页 | A page of groups of reportOffices */
export type ReportOfficeGroupConnection = {
  __typename?: 'ReportOfficeGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<ReportOfficeGroupEdge>;
  /** 组 | Groups */
  nodes: Array<ReportOfficeGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 举报受理机关的一个组及其游标 | A group of reportOffices with its cursor */
export type ReportOfficeGroupEdge = {
  __typename?: 'ReportOfficeGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: ReportOfficeGroup;
};

/** 举报受理机关的分组依据：字段或角色 | What reportOffices can be grouped by: fields and roles */
export type ReportOfficeGroupField =
  /** 区划代码：9 位街道、6 位区、2 位市 | Division code: 9 digits a street, 6 a district, 2 the city */
  | 'DIVISION_CODE'
  /** 名称 | Name */
  | 'NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 举报受理机关分组的排序：恰好一项，及方向 | Order of groups of reportOffices: exactly one, and which way */
export type ReportOfficeGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<ReportOfficeValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<ReportOfficeGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ReportOfficeValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<ReportOfficeValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ReportOfficeValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<ReportOfficeValueField>;
};

/** 举报受理机关的一个分组依据 | One of the things reportOffices is grouped by */
export type ReportOfficeGrouping = {
  /** 字段或角色 | A field, or a role */
  field: ReportOfficeGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 举报受理机关中一组行的条件，须同时满足 | Condition on a group of rows of reportOffices; all that is given must hold */
export type ReportOfficeHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<ReportOfficeMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<ReportOfficeDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ReportOfficeMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<ReportOfficeMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<ReportOfficeMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<ReportOfficeGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<ReportOfficeMeasure>;
};

/** 举报受理机关中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of reportOffices; values as text, like 1200.00 or 2025-03 */
export type ReportOfficeMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: ReportOfficeValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 举报受理机关的排序 | Order of reportOffices */
export type ReportOfficeOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: ReportOfficeOrderField;
};

/** 举报受理机关可排序的字段 | What reportOffices can be ordered by */
export type ReportOfficeOrderField =
  /** 区划代码：9 位街道、6 位区、2 位市 | Division code: 9 digits a street, 6 a district, 2 the city */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 名称 | Name */
  | 'NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 举报受理机关可度量的字段 | What can be measured of reportOffices */
export type ReportOfficeValueField =
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 举报受理机关的筛选条件，各项须同时满足 | Filter of reportOffices; all that is given must hold */
export type ReportOfficeWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<ReportOfficeWhere>>;
  /** 区划代码：9 位街道、6 位区、2 位市 | Division code: 9 digits a street, 6 a district, 2 the city */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<ReportOfficeWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<ReportOfficeWhere>>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 办理结论 | Results */
export type ReportOutcome =
  /** 属实，已处理 | Found to be so, and dealt with */
  | 'FOUNDED'
  /** 线索不足，无法核实 | Could not be looked into with what was given */
  | 'NOT_VERIFIABLE'
  /** 部分属实，已处理 | Found to be so in part, and dealt with */
  | 'PARTLY_FOUNDED'
  /** 不属实，已澄清 | Found not to be so, and cleared up */
  | 'UNFOUNDED';

/** ReportOutcome 条件 | Condition on ReportOutcome */
export type ReportOutcomeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ReportOutcome>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ReportOutcome>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 工作量证明 | A proof of work */
export type ReportProofInput = {
  /** 题目 | The challenge */
  challenge: Scalars['String']['input'];
  /** 答案 | The nonce */
  nonce: Scalars['String']['input'];
};

/** 工作量证明用于什么 | What a proof of work is for */
export type ReportProofUse =
  /** 提交举报 | To submit a report */
  | 'SUBMIT'
  /** 凭查询码查询、留言、评价 | To follow a report by its code */
  | 'TRACK';

/** 已公开的举报办理结果：一行是一件 | Published results of reports: one row a result */
export type ReportResult = {
  __typename?: 'ReportResult';
  /** 类别 | What the report was about */
  category: ReportCategory;
  /** 区划代码 | Division code */
  divisionCode: Scalars['String']['output'];
  /** 行标识，与举报无关 | Opaque id of the row, not that of the report */
  id: Scalars['ID']['output'];
  /** 公开月份 | The month it was published in */
  month: Scalars['Month']['output'];
  /** 结论 | Result */
  outcome: ReportOutcome;
  /** 公开内容 | What is published */
  text: Scalars['String']['output'];
  /** 更新日期，只记到日 | The day on which the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所涉的村（社区） | The village it is about */
  village?: Maybe<Village>;
};

/** 举报办理结果的一页 | A page of reportResults */
export type ReportResultConnection = {
  __typename?: 'ReportResultConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<ReportResultEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<ReportResultGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<ReportResult>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 举报办理结果的一页 | A page of reportResults */
export type ReportResultConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<ReportResultGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<ReportResultHaving>;
  orderBy?: InputMaybe<Array<ReportResultGroupOrder>>;
};


/** 举报办理结果的一页 | A page of reportResults */
export type ReportResultConnectionKeysArgs = {
  by?: InputMaybe<ReportResultRole>;
  having?: InputMaybe<ReportResultHaving>;
  of: SubjectType;
  role?: InputMaybe<ReportResultRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<ReportResultValue>;
};

/** 举报办理结果中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of reportResults */
export type ReportResultDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<ReportResultGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<ReportResultRole>;
};

/** 举报办理结果的一行及其游标 | A row of reportResults with its cursor */
export type ReportResultEdge = {
  __typename?: 'ReportResultEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: ReportResult;
};

/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroup = {
  __typename?: 'ReportResultGroup';
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


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupAverageArgs = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupDistinctArgs = {
  field: ReportResultGroupField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupMaxArgs = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupMedianArgs = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupMinArgs = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupQ1Args = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupQ3Args = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupStddevArgs = {
  field: ReportResultValueField;
};


/** 举报办理结果的一个组 | A group of reportResults */
export type ReportResultGroupSumArgs = {
  field: ReportResultValueField;
};

/** 举报办理结果分组的一页 | A page of groups of reportResults */
export type ReportResultGroupConnection = {
  __typename?: 'ReportResultGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<ReportResultGroupEdge>;
  /** 组 | Groups */
  nodes: Array<ReportResultGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 举报办理结果的一个组及其游标 | A group of reportResults with its cursor */
export type ReportResultGroupEdge = {
  __typename?: 'ReportResultGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: ReportResultGroup;
};

/** 举报办理结果的分组依据：字段或角色 | What reportResults can be grouped by: fields and roles */
export type ReportResultGroupField =
  /** 类别 | What the report was about */
  | 'CATEGORY'
  /** 区划代码 | Division code */
  | 'DIVISION_CODE'
  /** 公开月份 | The month it was published in */
  | 'MONTH'
  /** 结论 | Result */
  | 'OUTCOME'
  /** 公开内容 | What is published */
  | 'TEXT'
  /** 更新日期，只记到日 | The day on which the row was last written */
  | 'UPDATED_AT'
  /** 所涉的村（社区） | The village it is about */
  | 'VILLAGE';

/** 举报办理结果分组的排序：恰好一项，及方向 | Order of groups of reportResults: exactly one, and which way */
export type ReportResultGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<ReportResultValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<ReportResultGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ReportResultValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<ReportResultValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ReportResultValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<ReportResultValueField>;
};

/** 举报办理结果的一个分组依据 | One of the things reportResults is grouped by */
export type ReportResultGrouping = {
  /** 字段或角色 | A field, or a role */
  field: ReportResultGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 举报办理结果中一组行的条件，须同时满足 | Condition on a group of rows of reportResults; all that is given must hold */
export type ReportResultHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<ReportResultMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<ReportResultDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ReportResultMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<ReportResultMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<ReportResultMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<ReportResultGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<ReportResultMeasure>;
};

/** 举报办理结果中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of reportResults; values as text, like 1200.00 or 2025-03 */
export type ReportResultMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: ReportResultValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 举报办理结果的排序 | Order of reportResults */
export type ReportResultOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: ReportResultOrderField;
};

/** 举报办理结果可排序的字段 | What reportResults can be ordered by */
export type ReportResultOrderField =
  /** 类别 | What the report was about */
  | 'CATEGORY'
  /** 区划代码 | Division code */
  | 'DIVISION_CODE'
  /** 行标识，与举报无关 | Opaque id of the row, not that of the report */
  | 'ID'
  /** 公开月份 | The month it was published in */
  | 'MONTH'
  /** 结论 | Result */
  | 'OUTCOME'
  /** 公开内容 | What is published */
  | 'TEXT'
  /** 更新日期，只记到日 | The day on which the row was last written */
  | 'UPDATED_AT';

/** 举报办理结果中主体的角色 | Roles of the subjects of reportResults */
export type ReportResultRole =
  /** 所涉的村（社区） | The village it is about */
  | 'VILLAGE';

/** 举报办理结果中随标识附带的数值，恰好一项 | The number that reportResults gives with each token: exactly one */
export type ReportResultValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<ReportResultValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<ReportResultValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<ReportResultValueField>;
};

/** 举报办理结果可度量的字段 | What can be measured of reportResults */
export type ReportResultValueField =
  /** 公开月份 | The month it was published in */
  | 'MONTH'
  /** 更新日期，只记到日 | The day on which the row was last written */
  | 'UPDATED_AT';

/** 举报办理结果的筛选条件，各项须同时满足 | Filter of reportResults; all that is given must hold */
export type ReportResultWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<ReportResultWhere>>;
  /** 类别 | What the report was about */
  category?: InputMaybe<ReportCategoryFilter>;
  /** 区划代码 | Division code */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识，与举报无关 | Opaque id of the row, not that of the report */
  id?: InputMaybe<IdFilter>;
  /** 公开月份 | The month it was published in */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<ReportResultWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<ReportResultWhere>>;
  /** 结论 | Result */
  outcome?: InputMaybe<ReportOutcomeFilter>;
  /** 公开内容 | What is published */
  text?: InputMaybe<StringFilter>;
  /** 更新日期，只记到日 | The day on which the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所涉的村（社区） | The village it is about */
  village?: InputMaybe<SubjectFilter>;
};

/** 消息由谁发出 | Sides of a conversation */
export type ReportSide =
  /** 办理机关 | The office */
  | 'OFFICE'
  /** 举报人 | The reporter */
  | 'REPORTER';

/** 举报状态 | States of a report */
export type ReportStatus =
  /** 已受理，办理中 | Accepted, being looked into */
  | 'ACCEPTED'
  /** 已办结 | Concluded */
  | 'CONCLUDED'
  /** 已转交其他单位 | Forwarded out of here */
  | 'FORWARDED'
  /** 已收到，待受理 | Received, to be accepted or forwarded */
  | 'RECEIVED';

/** ReportStatus 条件 | Condition on ReportStatus */
export type ReportStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<ReportStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<ReportStatus>>;
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

/** 已收到的举报 | A report that was taken */
export type SubmittedReport = {
  __typename?: 'SubmittedReport';
  /** 受理期限 | When it will be accepted or forwarded */
  acceptBy: Scalars['Date']['output'];
  /** 办理机关 | The office that handles it */
  office: Scalars['String']['output'];
  /** 办结期限 | When its result is due */
  resultBy: Scalars['Date']['output'];
  /** 查询码：16 位数字，每 4 位一组，只显示这一次 | Tracking code: 16 digits in fours, shown this once */
  trackingCode: Scalars['String']['output'];
};

/** 举报人凭查询码看到的举报 | A report as its reporter sees it by the tracking code */
export type TrackedReport = {
  __typename?: 'TrackedReport';
  /** 受理期限 | When it must be accepted or forwarded */
  acceptBy: Scalars['Date']['output'];
  /** 能否评价 | Whether a vote can be given now */
  canVote: Scalars['Boolean']['output'];
  /** 类别 | What it is about */
  category: ReportCategory;
  /** 转交何处 | Where it was forwarded to */
  forwardedTo?: Maybe<ReportDestination>;
  /** 是否超期 | Whether it is late */
  late: Scalars['Boolean']['output'];
  /** 消息，按先后 | Messages, in their order */
  messages: Array<ReportMessage>;
  /** 办理机关 | The office that handles it */
  office: Scalars['String']['output'];
  /** 结论 | Result */
  outcome?: Maybe<ReportOutcome>;
  /** 收到日期 | The day it came */
  receivedOn: Scalars['Date']['output'];
  /** 办结期限 | When its result is due */
  resultBy: Scalars['Date']['output'];
  /** 是否满意；为空表示未评价 | The vote; null where there is none */
  satisfied?: Maybe<Scalars['Boolean']['output']>;
  /** 状态 | State */
  status: ReportStatus;
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
  /** 群众举报中的相关行 | Its rows in publicReports */
  publicReports?: Maybe<PublicReportConnection>;
  /** 举报办理结果中的相关行 | Its rows in reportResults */
  reportResults?: Maybe<ReportResultConnection>;
};


/** 村（社区） | A village or community */
export type VillagePublicReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<PublicReportOrder>>;
  role?: InputMaybe<PublicReportRole>;
  where?: InputMaybe<PublicReportWhere>;
};


/** 村（社区） | A village or community */
export type VillageReportResultsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<ReportResultOrder>>;
  role?: InputMaybe<ReportResultRole>;
  where?: InputMaybe<ReportResultWhere>;
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
  PublicReport: PublicReport;
  Village: Village;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  PublicReport:
    ( { __typename: 'PublicReport' }
    & GraphQLRecursivePick<FederationTypes['PublicReport'], {"id":true}> );
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
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PublicReport: ResolverTypeWrapper<Partial<Omit<PublicReport, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  PublicReportConnection: ResolverTypeWrapper<Partial<Omit<PublicReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PublicReportEdge']>, nodes: Array<ResolversTypes['PublicReport']> }>>;
  PublicReportDistinct: ResolverTypeWrapper<Partial<PublicReportDistinct>>;
  PublicReportEdge: ResolverTypeWrapper<Partial<Omit<PublicReportEdge, 'node'> & { node: ResolversTypes['PublicReport'] }>>;
  PublicReportGroup: ResolverTypeWrapper<Partial<PublicReportGroup>>;
  PublicReportGroupConnection: ResolverTypeWrapper<Partial<PublicReportGroupConnection>>;
  PublicReportGroupEdge: ResolverTypeWrapper<Partial<PublicReportGroupEdge>>;
  PublicReportGroupField: ResolverTypeWrapper<Partial<PublicReportGroupField>>;
  PublicReportGroupOrder: ResolverTypeWrapper<Partial<PublicReportGroupOrder>>;
  PublicReportGrouping: ResolverTypeWrapper<Partial<PublicReportGrouping>>;
  PublicReportHaving: ResolverTypeWrapper<Partial<PublicReportHaving>>;
  PublicReportMeasure: ResolverTypeWrapper<Partial<PublicReportMeasure>>;
  PublicReportOrder: ResolverTypeWrapper<Partial<PublicReportOrder>>;
  PublicReportOrderField: ResolverTypeWrapper<Partial<PublicReportOrderField>>;
  PublicReportRole: ResolverTypeWrapper<Partial<PublicReportRole>>;
  PublicReportValue: ResolverTypeWrapper<Partial<PublicReportValue>>;
  PublicReportValueField: ResolverTypeWrapper<Partial<PublicReportValueField>>;
  PublicReportWhere: ResolverTypeWrapper<Partial<PublicReportWhere>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  ReportAboutInput: ResolverTypeWrapper<Partial<ReportAboutInput>>;
  ReportAction: ResolverTypeWrapper<Partial<ReportAction>>;
  ReportCategory: ResolverTypeWrapper<Partial<ReportCategory>>;
  ReportCategoryFilter: ResolverTypeWrapper<Partial<ReportCategoryFilter>>;
  ReportChallenge: ResolverTypeWrapper<Partial<ReportChallenge>>;
  ReportClock: ResolverTypeWrapper<Partial<ReportClock>>;
  ReportContent: ResolverTypeWrapper<Partial<ReportContent>>;
  ReportDestination: ResolverTypeWrapper<Partial<ReportDestination>>;
  ReportDestinationFilter: ResolverTypeWrapper<Partial<ReportDestinationFilter>>;
  ReportEvent: ResolverTypeWrapper<Partial<ReportEvent>>;
  ReportFigures: ResolverTypeWrapper<Partial<ReportFigures>>;
  ReportFile: ResolverTypeWrapper<Partial<ReportFile>>;
  ReportInput: ResolverTypeWrapper<Partial<ReportInput>>;
  ReportMessage: ResolverTypeWrapper<Partial<ReportMessage>>;
  ReportOffice: ResolverTypeWrapper<Partial<ReportOffice>>;
  ReportOfficeConnection: ResolverTypeWrapper<Partial<ReportOfficeConnection>>;
  ReportOfficeDistinct: ResolverTypeWrapper<Partial<ReportOfficeDistinct>>;
  ReportOfficeEdge: ResolverTypeWrapper<Partial<ReportOfficeEdge>>;
  ReportOfficeGroup: ResolverTypeWrapper<Partial<ReportOfficeGroup>>;
  ReportOfficeGroupConnection: ResolverTypeWrapper<Partial<ReportOfficeGroupConnection>>;
  ReportOfficeGroupEdge: ResolverTypeWrapper<Partial<ReportOfficeGroupEdge>>;
  ReportOfficeGroupField: ResolverTypeWrapper<Partial<ReportOfficeGroupField>>;
  ReportOfficeGroupOrder: ResolverTypeWrapper<Partial<ReportOfficeGroupOrder>>;
  ReportOfficeGrouping: ResolverTypeWrapper<Partial<ReportOfficeGrouping>>;
  ReportOfficeHaving: ResolverTypeWrapper<Partial<ReportOfficeHaving>>;
  ReportOfficeMeasure: ResolverTypeWrapper<Partial<ReportOfficeMeasure>>;
  ReportOfficeOrder: ResolverTypeWrapper<Partial<ReportOfficeOrder>>;
  ReportOfficeOrderField: ResolverTypeWrapper<Partial<ReportOfficeOrderField>>;
  ReportOfficeValueField: ResolverTypeWrapper<Partial<ReportOfficeValueField>>;
  ReportOfficeWhere: ResolverTypeWrapper<Partial<ReportOfficeWhere>>;
  ReportOutcome: ResolverTypeWrapper<Partial<ReportOutcome>>;
  ReportOutcomeFilter: ResolverTypeWrapper<Partial<ReportOutcomeFilter>>;
  ReportProofInput: ResolverTypeWrapper<Partial<ReportProofInput>>;
  ReportProofUse: ResolverTypeWrapper<Partial<ReportProofUse>>;
  ReportResult: ResolverTypeWrapper<Partial<Omit<ReportResult, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  ReportResultConnection: ResolverTypeWrapper<Partial<Omit<ReportResultConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReportResultEdge']>, nodes: Array<ResolversTypes['ReportResult']> }>>;
  ReportResultDistinct: ResolverTypeWrapper<Partial<ReportResultDistinct>>;
  ReportResultEdge: ResolverTypeWrapper<Partial<Omit<ReportResultEdge, 'node'> & { node: ResolversTypes['ReportResult'] }>>;
  ReportResultGroup: ResolverTypeWrapper<Partial<ReportResultGroup>>;
  ReportResultGroupConnection: ResolverTypeWrapper<Partial<ReportResultGroupConnection>>;
  ReportResultGroupEdge: ResolverTypeWrapper<Partial<ReportResultGroupEdge>>;
  ReportResultGroupField: ResolverTypeWrapper<Partial<ReportResultGroupField>>;
  ReportResultGroupOrder: ResolverTypeWrapper<Partial<ReportResultGroupOrder>>;
  ReportResultGrouping: ResolverTypeWrapper<Partial<ReportResultGrouping>>;
  ReportResultHaving: ResolverTypeWrapper<Partial<ReportResultHaving>>;
  ReportResultMeasure: ResolverTypeWrapper<Partial<ReportResultMeasure>>;
  ReportResultOrder: ResolverTypeWrapper<Partial<ReportResultOrder>>;
  ReportResultOrderField: ResolverTypeWrapper<Partial<ReportResultOrderField>>;
  ReportResultRole: ResolverTypeWrapper<Partial<ReportResultRole>>;
  ReportResultValue: ResolverTypeWrapper<Partial<ReportResultValue>>;
  ReportResultValueField: ResolverTypeWrapper<Partial<ReportResultValueField>>;
  ReportResultWhere: ResolverTypeWrapper<Partial<ReportResultWhere>>;
  ReportSide: ResolverTypeWrapper<Partial<ReportSide>>;
  ReportStatus: ResolverTypeWrapper<Partial<ReportStatus>>;
  ReportStatusFilter: ResolverTypeWrapper<Partial<ReportStatusFilter>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  SubmittedReport: ResolverTypeWrapper<Partial<SubmittedReport>>;
  TrackedReport: ResolverTypeWrapper<Partial<TrackedReport>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'publicReports' | 'reportResults'> & { publicReports?: Maybe<ResolversTypes['PublicReportConnection']>, reportResults?: Maybe<ResolversTypes['ReportResultConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'publicReports' | 'reportResults'> & { publicReports?: Maybe<ResolversTypes['PublicReportConnection']>, reportResults?: Maybe<ResolversTypes['ReportResultConnection']> }>>;
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
  IDFilter: Partial<IdFilter>;
  ID: Partial<Scalars['ID']['output']>;
  IntFilter: Partial<IntFilter>;
  Int: Partial<Scalars['Int']['output']>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  PublicReport: Partial<Omit<PublicReport, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> } | FederationReferenceTypes['PublicReport']>;
  PublicReportConnection: Partial<Omit<PublicReportConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PublicReportEdge']>, nodes: Array<ResolversParentTypes['PublicReport']> }>;
  PublicReportDistinct: Partial<PublicReportDistinct>;
  PublicReportEdge: Partial<Omit<PublicReportEdge, 'node'> & { node: ResolversParentTypes['PublicReport'] }>;
  PublicReportGroup: Partial<PublicReportGroup>;
  PublicReportGroupConnection: Partial<PublicReportGroupConnection>;
  PublicReportGroupEdge: Partial<PublicReportGroupEdge>;
  PublicReportGroupOrder: Partial<PublicReportGroupOrder>;
  PublicReportGrouping: Partial<PublicReportGrouping>;
  PublicReportHaving: Partial<PublicReportHaving>;
  PublicReportMeasure: Partial<PublicReportMeasure>;
  PublicReportOrder: Partial<PublicReportOrder>;
  PublicReportValue: Partial<PublicReportValue>;
  PublicReportWhere: Partial<PublicReportWhere>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  ReportAboutInput: Partial<ReportAboutInput>;
  ReportCategoryFilter: Partial<ReportCategoryFilter>;
  ReportChallenge: Partial<ReportChallenge>;
  ReportClock: Partial<ReportClock>;
  ReportContent: Partial<ReportContent>;
  ReportDestinationFilter: Partial<ReportDestinationFilter>;
  ReportEvent: Partial<ReportEvent>;
  ReportFigures: Partial<ReportFigures>;
  ReportFile: Partial<ReportFile>;
  ReportInput: Partial<ReportInput>;
  ReportMessage: Partial<ReportMessage>;
  ReportOffice: Partial<ReportOffice>;
  ReportOfficeConnection: Partial<ReportOfficeConnection>;
  ReportOfficeDistinct: Partial<ReportOfficeDistinct>;
  ReportOfficeEdge: Partial<ReportOfficeEdge>;
  ReportOfficeGroup: Partial<ReportOfficeGroup>;
  ReportOfficeGroupConnection: Partial<ReportOfficeGroupConnection>;
  ReportOfficeGroupEdge: Partial<ReportOfficeGroupEdge>;
  ReportOfficeGroupOrder: Partial<ReportOfficeGroupOrder>;
  ReportOfficeGrouping: Partial<ReportOfficeGrouping>;
  ReportOfficeHaving: Partial<ReportOfficeHaving>;
  ReportOfficeMeasure: Partial<ReportOfficeMeasure>;
  ReportOfficeOrder: Partial<ReportOfficeOrder>;
  ReportOfficeWhere: Partial<ReportOfficeWhere>;
  ReportOutcomeFilter: Partial<ReportOutcomeFilter>;
  ReportProofInput: Partial<ReportProofInput>;
  ReportResult: Partial<Omit<ReportResult, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  ReportResultConnection: Partial<Omit<ReportResultConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReportResultEdge']>, nodes: Array<ResolversParentTypes['ReportResult']> }>;
  ReportResultDistinct: Partial<ReportResultDistinct>;
  ReportResultEdge: Partial<Omit<ReportResultEdge, 'node'> & { node: ResolversParentTypes['ReportResult'] }>;
  ReportResultGroup: Partial<ReportResultGroup>;
  ReportResultGroupConnection: Partial<ReportResultGroupConnection>;
  ReportResultGroupEdge: Partial<ReportResultGroupEdge>;
  ReportResultGroupOrder: Partial<ReportResultGroupOrder>;
  ReportResultGrouping: Partial<ReportResultGrouping>;
  ReportResultHaving: Partial<ReportResultHaving>;
  ReportResultMeasure: Partial<ReportResultMeasure>;
  ReportResultOrder: Partial<ReportResultOrder>;
  ReportResultValue: Partial<ReportResultValue>;
  ReportResultWhere: Partial<ReportResultWhere>;
  ReportStatusFilter: Partial<ReportStatusFilter>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  SubmittedReport: Partial<SubmittedReport>;
  TrackedReport: Partial<TrackedReport>;
  Village: Pick<Omit<Village, 'publicReports' | 'reportResults'> & { publicReports?: Maybe<ResolversParentTypes['PublicReportConnection']>, reportResults?: Maybe<ResolversParentTypes['ReportResultConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'publicReports' | 'reportResults'> & { publicReports?: Maybe<ResolversParentTypes['PublicReportConnection']>, reportResults?: Maybe<ResolversParentTypes['ReportResultConnection']> }>;
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
  acceptReport?: Resolver<Maybe<ResolversTypes['PublicReport']>, ParentType, ContextType, RequireFields<MutationAcceptReportArgs, 'id' | 'version'>>;
  concludeReport?: Resolver<Maybe<ResolversTypes['PublicReport']>, ParentType, ContextType, RequireFields<MutationConcludeReportArgs, 'id' | 'outcome' | 'text' | 'version'>>;
  forwardReport?: Resolver<Maybe<ResolversTypes['PublicReport']>, ParentType, ContextType, RequireFields<MutationForwardReportArgs, 'id' | 'text' | 'to' | 'version'>>;
  noteRaisedReport?: Resolver<Maybe<ResolversTypes['PublicReport']>, ParentType, ContextType, RequireFields<MutationNoteRaisedReportArgs, 'alert' | 'id' | 'version'>>;
  replyToReport?: Resolver<Maybe<ResolversTypes['PublicReport']>, ParentType, ContextType, RequireFields<MutationReplyToReportArgs, 'id' | 'text' | 'version'>>;
  reportChallenge?: Resolver<Maybe<ResolversTypes['ReportChallenge']>, ParentType, ContextType, RequireFields<MutationReportChallengeArgs, 'use'>>;
  sayToReport?: Resolver<Maybe<ResolversTypes['TrackedReport']>, ParentType, ContextType, RequireFields<MutationSayToReportArgs, 'code' | 'proof' | 'text'>>;
  submitReport?: Resolver<Maybe<ResolversTypes['SubmittedReport']>, ParentType, ContextType, RequireFields<MutationSubmitReportArgs, 'input'>>;
  trackReport?: Resolver<Maybe<ResolversTypes['TrackedReport']>, ParentType, ContextType, RequireFields<MutationTrackReportArgs, 'code' | 'proof'>>;
  voteOnReport?: Resolver<Maybe<ResolversTypes['TrackedReport']>, ParentType, ContextType, RequireFields<MutationVoteOnReportArgs, 'code' | 'proof' | 'satisfied'>>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PublicReportResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReport'] = ResolversParentTypes['PublicReport'], FederationReferenceType extends FederationReferenceTypes['PublicReport'] = FederationReferenceTypes['PublicReport']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['PublicReport']> | FederationReferenceType, FederationReferenceType, ContextType>;
  aboutId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  aboutRegister?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  acceptBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReportCategory'], ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['ReportClock']>, ParentType, ContextType>;
  concludedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['ReportContent']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstAnsweredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  forwardedTo?: Resolver<Maybe<ResolversTypes['ReportDestination']>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['ReportEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  namesOffice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  raisedAlert?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resultBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type PublicReportConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReportConnection'] = ResolversParentTypes['PublicReportConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicReportEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['PublicReportGroupConnection']>, ParentType, ContextType, RequireFields<PublicReportConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<PublicReportConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['PublicReport']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicReportEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReportEdge'] = ResolversParentTypes['PublicReportEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicReport'], ParentType, ContextType>;
};

export type PublicReportGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReportGroup'] = ResolversParentTypes['PublicReportGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<PublicReportGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<PublicReportGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PublicReportGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReportGroupConnection'] = ResolversParentTypes['PublicReportGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PublicReportGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PublicReportGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PublicReportGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PublicReportGroupEdge'] = ResolversParentTypes['PublicReportGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PublicReportGroup'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  publicReports?: Resolver<Maybe<ResolversTypes['PublicReportConnection']>, ParentType, ContextType, RequireFields<QueryPublicReportsArgs, 'first'>>;
  reportFigures?: Resolver<Maybe<ResolversTypes['ReportFigures']>, ParentType, ContextType, RequireFields<QueryReportFiguresArgs, 'divisionCode'>>;
  reportOffices?: Resolver<Maybe<ResolversTypes['ReportOfficeConnection']>, ParentType, ContextType, RequireFields<QueryReportOfficesArgs, 'first'>>;
  reportResults?: Resolver<Maybe<ResolversTypes['ReportResultConnection']>, ParentType, ContextType, RequireFields<QueryReportResultsArgs, 'first'>>;
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

export type ReportChallengeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportChallenge'] = ResolversParentTypes['ReportChallenge']> = {
  challenge?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportClockResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportClock'] = ResolversParentTypes['ReportClock']> = {
  daysLeft?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nextBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ReportContentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportContent'] = ResolversParentTypes['ReportContent']> = {
  contact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Array<ResolversTypes['ReportFile']>, ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ReportMessage']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportEventResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportEvent'] = ResolversParentTypes['ReportEvent']> = {
  action?: Resolver<ResolversTypes['ReportAction'], ParentType, ContextType>;
  actor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportFiguresResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportFigures'] = ResolversParentTypes['ReportFigures']> = {
  answered?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  answeredInTime?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  concluded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  medianDaysToFirstAnswer?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  received?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReportFileResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportFile'] = ResolversParentTypes['ReportFile']> = {
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportMessageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportMessage'] = ResolversParentTypes['ReportMessage']> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['ReportSide'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportOfficeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportOffice'] = ResolversParentTypes['ReportOffice']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  staff?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ReportOfficeConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportOfficeConnection'] = ResolversParentTypes['ReportOfficeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportOfficeEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ReportOfficeGroupConnection']>, ParentType, ContextType, RequireFields<ReportOfficeConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['ReportOffice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportOfficeEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportOfficeEdge'] = ResolversParentTypes['ReportOfficeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportOffice'], ParentType, ContextType>;
};

export type ReportOfficeGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportOfficeGroup'] = ResolversParentTypes['ReportOfficeGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ReportOfficeGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportOfficeGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportOfficeGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportOfficeGroupConnection'] = ResolversParentTypes['ReportOfficeGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportOfficeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportOfficeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportOfficeGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportOfficeGroupEdge'] = ResolversParentTypes['ReportOfficeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportOfficeGroup'], ParentType, ContextType>;
};

export type ReportResultResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportResult'] = ResolversParentTypes['ReportResult']> = {
  category?: Resolver<ResolversTypes['ReportCategory'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReportOutcome'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type ReportResultConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportResultConnection'] = ResolversParentTypes['ReportResultConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportResultEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['ReportResultGroupConnection']>, ParentType, ContextType, RequireFields<ReportResultConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<ReportResultConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['ReportResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportResultEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportResultEdge'] = ResolversParentTypes['ReportResultEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportResult'], ParentType, ContextType>;
};

export type ReportResultGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportResultGroup'] = ResolversParentTypes['ReportResultGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<ReportResultGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<ReportResultGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReportResultGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportResultGroupConnection'] = ResolversParentTypes['ReportResultGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReportResultGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ReportResultGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReportResultGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ReportResultGroupEdge'] = ResolversParentTypes['ReportResultGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReportResultGroup'], ParentType, ContextType>;
};

export type SubmittedReportResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['SubmittedReport'] = ResolversParentTypes['SubmittedReport']> = {
  acceptBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  resultBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trackingCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrackedReportResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['TrackedReport'] = ResolversParentTypes['TrackedReport']> = {
  acceptBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  canVote?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['ReportCategory'], ParentType, ContextType>;
  forwardedTo?: Resolver<Maybe<ResolversTypes['ReportDestination']>, ParentType, ContextType>;
  late?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  messages?: Resolver<Array<ResolversTypes['ReportMessage']>, ParentType, ContextType>;
  office?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ReportOutcome']>, ParentType, ContextType>;
  receivedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  resultBy?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  satisfied?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReportStatus'], ParentType, ContextType>;
};

export type VillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Village'] = ResolversParentTypes['Village'], FederationReferenceType extends FederationReferenceTypes['Village'] = FederationReferenceTypes['Village']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Village']> | FederationReferenceType, FederationReferenceType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicReports?: Resolver<Maybe<ResolversTypes['PublicReportConnection']>, ParentType, ContextType, RequireFields<VillagePublicReportsArgs, 'first'>>;
  reportResults?: Resolver<Maybe<ResolversTypes['ReportResultConnection']>, ParentType, ContextType, RequireFields<VillageReportResultsArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PublicReport?: PublicReportResolvers<ContextType>;
  PublicReportConnection?: PublicReportConnectionResolvers<ContextType>;
  PublicReportEdge?: PublicReportEdgeResolvers<ContextType>;
  PublicReportGroup?: PublicReportGroupResolvers<ContextType>;
  PublicReportGroupConnection?: PublicReportGroupConnectionResolvers<ContextType>;
  PublicReportGroupEdge?: PublicReportGroupEdgeResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  ReportChallenge?: ReportChallengeResolvers<ContextType>;
  ReportClock?: ReportClockResolvers<ContextType>;
  ReportContent?: ReportContentResolvers<ContextType>;
  ReportEvent?: ReportEventResolvers<ContextType>;
  ReportFigures?: ReportFiguresResolvers<ContextType>;
  ReportFile?: ReportFileResolvers<ContextType>;
  ReportMessage?: ReportMessageResolvers<ContextType>;
  ReportOffice?: ReportOfficeResolvers<ContextType>;
  ReportOfficeConnection?: ReportOfficeConnectionResolvers<ContextType>;
  ReportOfficeEdge?: ReportOfficeEdgeResolvers<ContextType>;
  ReportOfficeGroup?: ReportOfficeGroupResolvers<ContextType>;
  ReportOfficeGroupConnection?: ReportOfficeGroupConnectionResolvers<ContextType>;
  ReportOfficeGroupEdge?: ReportOfficeGroupEdgeResolvers<ContextType>;
  ReportResult?: ReportResultResolvers<ContextType>;
  ReportResultConnection?: ReportResultConnectionResolvers<ContextType>;
  ReportResultEdge?: ReportResultEdgeResolvers<ContextType>;
  ReportResultGroup?: ReportResultGroupResolvers<ContextType>;
  ReportResultGroupConnection?: ReportResultGroupConnectionResolvers<ContextType>;
  ReportResultGroupEdge?: ReportResultGroupEdgeResolvers<ContextType>;
  SubmittedReport?: SubmittedReportResolvers<ContextType>;
  TrackedReport?: TrackedReportResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

