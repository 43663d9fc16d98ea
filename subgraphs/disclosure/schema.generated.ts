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

/** 附件及其内容 | An attachment with its content */
export type DisclosedAttachment = {
  __typename?: 'DisclosedAttachment';
  /** 内容（base64） | Content as base64 */
  body: Scalars['String']['output'];
  /** 附件标识 | Id of the attachment */
  id: Scalars['ID']['output'];
  /** 公开事项 | The item it belongs to */
  item: Scalars['ID']['output'];
  /** 种类 | Kind */
  kind: DisclosureAttachmentKind;
  /** 媒体类型，由内容得出 | Media type, by its content */
  mediaType: Scalars['String']['output'];
  /** 文件名：只含安全字符，扩展名与内容一致 | File name: safe characters, with the extension of its content */
  name: Scalars['String']['output'];
  /** 内容的 SHA-256 | SHA-256 of the content */
  sha256: Scalars['String']['output'];
  /** 字节数 | Size in bytes */
  size: Scalars['Int']['output'];
};

/** 公开事项的一份附件 | One attachment of an item */
export type DisclosedFile = {
  __typename?: 'DisclosedFile';
  /** 附件标识 | Id of the attachment */
  id: Scalars['ID']['output'];
  /** 种类 | Kind */
  kind: DisclosureAttachmentKind;
  /** 媒体类型 | Media type */
  mediaType: Scalars['String']['output'];
  /** 文件名 | File name */
  name: Scalars['String']['output'];
  /** 是否含个人；含个人的到期不再公开 | Whether it names persons; if so, it leaves with them */
  personal: Scalars['Boolean']['output'];
  /** 文字是否已自动检查；扫描件和照片须由审核人目视检查 | Whether its text was checked; scans and photographs are for the reviewer to look at */
  readable: Scalars['Boolean']['output'];
  /** 字节数 | Size in bytes */
  size: Scalars['Int']['output'];
};

/** 公开事项：一行是一个村一个时期的一项公开内容 | Disclosed items: one row an item of a village and period */
export type DisclosedItem = {
  __typename?: 'DisclosedItem';
  /** 合计金额，名单到期后仍公开 | Amount in total; it stays public when the names have left */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 已附附件的种类 | Kinds of the attachments that it has */
  attachments: Array<DisclosureAttachmentKind>;
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  attachmentsComplete?: Maybe<Scalars['Boolean']['output']>;
  /** 类别，由编码得出 | Category, by the code */
  category?: Maybe<DisclosureCategory>;
  /** 合计人数或笔数；0 表示本期没有发生 | How many in total; 0 says that there was none in the period */
  count?: Maybe<Scalars['Int']['output']>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 起草人 | Who drafted it */
  draftedBy?: Maybe<Scalars['String']['output']>;
  /** 最迟公开日 | Last day on which it is in time */
  dueOn?: Maybe<Scalars['Date']['output']>;
  /** 同一事实的标识 | Id of the fact that it tells, the same wherever it is told */
  factId?: Maybe<Scalars['String']['output']>;
  /** 附件；以 disclosedAttachment 取内容 | Attachments; disclosedAttachment gives their content */
  files?: Maybe<Array<DisclosedFile>>;
  /** 办理记录 | What was done with it */
  history?: Maybe<Array<DisclosureEvent>>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 权力清单事项编码，如 D03 | Code of the power list: D03 */
  itemCode: Scalars['String']['output'];
  /** 名单；到期后为空 | The persons in it; none once they are no longer public */
  lines?: Maybe<Array<DisclosedItemLine>>;
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  month: Scalars['Month']['output'];
  /** 最近一次办理的意见 | Note of the last action */
  note?: Maybe<Scalars['String']['output']>;
  /** 公开编号 | Number of the item */
  number: Scalars['String']['output'];
  /** 发生日期；只有及时公开的事项有 | The day it happened; only of what is published at once */
  occurredOn?: Maybe<Scalars['Date']['output']>;
  /** 名单公开至；到期后名单和含个人的附件不再公开 | Until when its persons are public; after it the lines and the attachments with persons are not */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 公开日期 | The day it was published */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 应附附件 | Attachments that it must have */
  requiredAttachments: Array<DisclosureAttachmentKind>;
  /** 发放项目，由编码得出 | Scheme that is paid, by the code; null where none is */
  scheme?: Maybe<Scalars['String']['output']>;
  /** 环节 | Step */
  step: DisclosureStep;
  /** 内容 | Text */
  text?: Maybe<Scalars['String']['output']>;
  /** 标题 | Title */
  title: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 版本，办理时须给出所见版本 | Version; an action names the version it has seen */
  version: Scalars['Int']['output'];
  /** 所在村（社区） | The village */
  village?: Maybe<Village>;
};

/** 公开事项的一页 | A page of disclosedItems */
export type DisclosedItemConnection = {
  __typename?: 'DisclosedItemConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DisclosedItemEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DisclosedItemGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DisclosedItem>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 公开事项的一页 | A page of disclosedItems */
export type DisclosedItemConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DisclosedItemGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DisclosedItemHaving>;
  orderBy?: InputMaybe<Array<DisclosedItemGroupOrder>>;
};


/** 公开事项的一页 | A page of disclosedItems */
export type DisclosedItemConnectionKeysArgs = {
  by?: InputMaybe<DisclosedItemRole>;
  having?: InputMaybe<DisclosedItemHaving>;
  of: SubjectType;
  role?: InputMaybe<DisclosedItemRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DisclosedItemValue>;
};

/** 公开事项中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of disclosedItems */
export type DisclosedItemDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DisclosedItemGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DisclosedItemRole>;
};

/** 公开事项的一行及其游标 | A row of disclosedItems with its cursor */
export type DisclosedItemEdge = {
  __typename?: 'DisclosedItemEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DisclosedItem;
};

/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroup = {
  __typename?: 'DisclosedItemGroup';
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


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupAverageArgs = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupDistinctArgs = {
  field: DisclosedItemGroupField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupMaxArgs = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupMedianArgs = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupMinArgs = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupQ1Args = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupQ3Args = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupStddevArgs = {
  field: DisclosedItemValueField;
};


/** 公开事项的一个组 | A group of disclosedItems */
export type DisclosedItemGroupSumArgs = {
  field: DisclosedItemValueField;
};

/** 公开事项分组的一页 | A page of groups of disclosedItems */
export type DisclosedItemGroupConnection = {
  __typename?: 'DisclosedItemGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DisclosedItemGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DisclosedItemGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 公开事项的一个组及其游标 | A group of disclosedItems with its cursor */
export type DisclosedItemGroupEdge = {
  __typename?: 'DisclosedItemGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DisclosedItemGroup;
};

/** 公开事项的分组依据：字段或角色 | What disclosedItems can be grouped by: fields and roles */
export type DisclosedItemGroupField =
  /** 合计金额，名单到期后仍公开 | Amount in total; it stays public when the names have left */
  | 'AMOUNT'
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  | 'ATTACHMENTS_COMPLETE'
  /** 类别，由编码得出 | Category, by the code */
  | 'CATEGORY'
  /** 合计人数或笔数；0 表示本期没有发生 | How many in total; 0 says that there was none in the period */
  | 'COUNT'
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 起草人 | Who drafted it */
  | 'DRAFTED_BY'
  /** 最迟公开日 | Last day on which it is in time */
  | 'DUE_ON'
  /** 同一事实的标识 | Id of the fact that it tells, the same wherever it is told */
  | 'FACT_ID'
  /** 权力清单事项编码，如 D03 | Code of the power list: D03 */
  | 'ITEM_CODE'
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  | 'MONTH'
  /** 最近一次办理的意见 | Note of the last action */
  | 'NOTE'
  /** 公开编号 | Number of the item */
  | 'NUMBER'
  /** 发生日期；只有及时公开的事项有 | The day it happened; only of what is published at once */
  | 'OCCURRED_ON'
  /** 名单公开至；到期后名单和含个人的附件不再公开 | Until when its persons are public; after it the lines and the attachments with persons are not */
  | 'PUBLIC_UNTIL'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 发放项目，由编码得出 | Scheme that is paid, by the code; null where none is */
  | 'SCHEME'
  /** 环节 | Step */
  | 'STEP'
  /** 内容 | Text */
  | 'TEXT'
  /** 标题 | Title */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本，办理时须给出所见版本 | Version; an action names the version it has seen */
  | 'VERSION'
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 公开事项分组的排序：恰好一项，及方向 | Order of groups of disclosedItems: exactly one, and which way */
export type DisclosedItemGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DisclosedItemValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DisclosedItemGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosedItemValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DisclosedItemValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosedItemValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisclosedItemValueField>;
};

/** 公开事项的一个分组依据 | One of the things disclosedItems is grouped by */
export type DisclosedItemGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DisclosedItemGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 公开事项中一组行的条件，须同时满足 | Condition on a group of rows of disclosedItems; all that is given must hold */
export type DisclosedItemHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DisclosedItemMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DisclosedItemDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosedItemMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DisclosedItemMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosedItemMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DisclosedItemGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisclosedItemMeasure>;
};

/** 公开事项的内容 | What an item says */
export type DisclosedItemInput = {
  /** 合计金额；有名单时须与名单相符 | Amount in total; it must agree with the lines */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** 合计人数或笔数；0 表示本期没有发生；有名单时须与名单相符 | How many in total, 0 for none; it must agree with the lines */
  count?: InputMaybe<Scalars['Int']['input']>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['input'];
  /** 权力清单事项编码 | Code of the power list */
  itemCode: Scalars['String']['input'];
  /** 名单，至多 1000 行 | The persons in it, 1000 at most */
  lines?: InputMaybe<Array<DisclosedItemLineInput>>;
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  month: Scalars['Month']['input'];
  /** 发生日期；及时公开的事项必填 | The day it happened; of what is published at once */
  occurredOn?: InputMaybe<Scalars['Date']['input']>;
  /** 名单公开至；省略时按权力清单 | Until when its persons are public; by the power list, if left out */
  publicUntil?: InputMaybe<Scalars['Date']['input']>;
  /** 内容，至多 5000 字 | Text, 5000 characters at most */
  text?: InputMaybe<Scalars['String']['input']>;
  /** 标题，至多 100 字 | Title, 100 characters at most */
  title: Scalars['String']['input'];
};

/** 公开名单中的一行 | One person in an item */
export type DisclosedItemLine = {
  __typename?: 'DisclosedItemLine';
  /** 金额 | Amount */
  amount?: Maybe<Scalars['Money']['output']>;
  /** 村民小组 | Group of the village */
  group?: Maybe<Scalars['String']['output']>;
  /** 序号 | Place in the list */
  line: Scalars['Int']['output'];
  /** 姓名（脱敏） | Name, masked */
  maskedName?: Maybe<Scalars['String']['output']>;
  /** 说明，如发放月数 | Note, such as the months paid for */
  note?: Maybe<Scalars['String']['output']>;
  /** 姓名 | Name */
  personName?: Maybe<Scalars['String']['output']>;
};

/** 名单中的一行 | One person in an item */
export type DisclosedItemLineInput = {
  /** 金额 | Amount */
  amount?: InputMaybe<Scalars['Money']['input']>;
  /** 村民小组 | Group of the village */
  group?: InputMaybe<Scalars['String']['input']>;
  /** 说明 | Note */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 姓名；公众只见脱敏后的姓名 | Name; the public sees it masked */
  personName: Scalars['String']['input'];
};

/** 公开事项中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of disclosedItems; values as text, like 1200.00 or 2025-03 */
export type DisclosedItemMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DisclosedItemValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 公开事项的排序 | Order of disclosedItems */
export type DisclosedItemOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DisclosedItemOrderField;
};

/** 公开事项可排序的字段 | What disclosedItems can be ordered by */
export type DisclosedItemOrderField =
  /** 合计金额，名单到期后仍公开 | Amount in total; it stays public when the names have left */
  | 'AMOUNT'
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  | 'ATTACHMENTS_COMPLETE'
  /** 类别，由编码得出 | Category, by the code */
  | 'CATEGORY'
  /** 合计人数或笔数；0 表示本期没有发生 | How many in total; 0 says that there was none in the period */
  | 'COUNT'
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 起草人 | Who drafted it */
  | 'DRAFTED_BY'
  /** 最迟公开日 | Last day on which it is in time */
  | 'DUE_ON'
  /** 同一事实的标识 | Id of the fact that it tells, the same wherever it is told */
  | 'FACT_ID'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 权力清单事项编码，如 D03 | Code of the power list: D03 */
  | 'ITEM_CODE'
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  | 'MONTH'
  /** 最近一次办理的意见 | Note of the last action */
  | 'NOTE'
  /** 公开编号 | Number of the item */
  | 'NUMBER'
  /** 发生日期；只有及时公开的事项有 | The day it happened; only of what is published at once */
  | 'OCCURRED_ON'
  /** 名单公开至；到期后名单和含个人的附件不再公开 | Until when its persons are public; after it the lines and the attachments with persons are not */
  | 'PUBLIC_UNTIL'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 发放项目，由编码得出 | Scheme that is paid, by the code; null where none is */
  | 'SCHEME'
  /** 环节 | Step */
  | 'STEP'
  /** 内容 | Text */
  | 'TEXT'
  /** 标题 | Title */
  | 'TITLE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本，办理时须给出所见版本 | Version; an action names the version it has seen */
  | 'VERSION';

/** 公开事项中主体的角色 | Roles of the subjects of disclosedItems */
export type DisclosedItemRole =
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 公开事项中随标识附带的数值，恰好一项 | The number that disclosedItems gives with each token: exactly one */
export type DisclosedItemValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosedItemValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosedItemValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DisclosedItemValueField>;
};

/** 公开事项可度量的字段 | What can be measured of disclosedItems */
export type DisclosedItemValueField =
  /** 合计金额，名单到期后仍公开 | Amount in total; it stays public when the names have left */
  | 'AMOUNT'
  /** 合计人数或笔数；0 表示本期没有发生 | How many in total; 0 says that there was none in the period */
  | 'COUNT'
  /** 最迟公开日 | Last day on which it is in time */
  | 'DUE_ON'
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  | 'MONTH'
  /** 发生日期；只有及时公开的事项有 | The day it happened; only of what is published at once */
  | 'OCCURRED_ON'
  /** 名单公开至；到期后名单和含个人的附件不再公开 | Until when its persons are public; after it the lines and the attachments with persons are not */
  | 'PUBLIC_UNTIL'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 版本，办理时须给出所见版本 | Version; an action names the version it has seen */
  | 'VERSION';

/** 公开事项的筛选条件，各项须同时满足 | Filter of disclosedItems; all that is given must hold */
export type DisclosedItemWhere = {
  /** 合计金额，名单到期后仍公开 | Amount in total; it stays public when the names have left */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DisclosedItemWhere>>;
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  attachmentsComplete?: InputMaybe<BooleanFilter>;
  /** 类别，由编码得出 | Category, by the code */
  category?: InputMaybe<DisclosureCategoryFilter>;
  /** 合计人数或笔数；0 表示本期没有发生 | How many in total; 0 says that there was none in the period */
  count?: InputMaybe<IntFilter>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 起草人 | Who drafted it */
  draftedBy?: InputMaybe<StringFilter>;
  /** 最迟公开日 | Last day on which it is in time */
  dueOn?: InputMaybe<DateFilter>;
  /** 同一事实的标识 | Id of the fact that it tells, the same wherever it is told */
  factId?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 权力清单事项编码，如 D03 | Code of the power list: D03 */
  itemCode?: InputMaybe<StringFilter>;
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DisclosedItemWhere>;
  /** 最近一次办理的意见 | Note of the last action */
  note?: InputMaybe<StringFilter>;
  /** 公开编号 | Number of the item */
  number?: InputMaybe<StringFilter>;
  /** 发生日期；只有及时公开的事项有 | The day it happened; only of what is published at once */
  occurredOn?: InputMaybe<DateFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DisclosedItemWhere>>;
  /** 名单公开至；到期后名单和含个人的附件不再公开 | Until when its persons are public; after it the lines and the attachments with persons are not */
  publicUntil?: InputMaybe<DateFilter>;
  /** 公开日期 | The day it was published */
  publishedOn?: InputMaybe<DateFilter>;
  /** 发放项目，由编码得出 | Scheme that is paid, by the code; null where none is */
  scheme?: InputMaybe<StringFilter>;
  /** 环节 | Step */
  step?: InputMaybe<DisclosureStepFilter>;
  /** 内容 | Text */
  text?: InputMaybe<StringFilter>;
  /** 标题 | Title */
  title?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 版本，办理时须给出所见版本 | Version; an action names the version it has seen */
  version?: InputMaybe<IntFilter>;
  /** 所在村（社区） | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 公开单位：一行是一个须公开的村（社区） | Who has to publish: one row a village */
export type DisclosingVillage = {
  __typename?: 'DisclosingVillage';
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 大厅地址 | Address of the hall */
  hallAddress?: Maybe<Scalars['String']['output']>;
  /** 开放时间 | When it is open */
  hallHours?: Maybe<Scalars['String']['output']>;
  /** 党群服务中心（便民大厅）名称 | Name of the village hall */
  hallName?: Maybe<Scalars['String']['output']>;
  /** 大厅电话（固定电话） | Telephone of the hall; a landline */
  hallTelephone?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 自哪个月起须公开 | From which month on it has to publish */
  since: Scalars['Month']['output'];
  /** 至哪个月止 | Until which month */
  until?: Maybe<Scalars['Month']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区） | The village */
  village?: Maybe<Village>;
};

/** 公开单位的一页 | A page of disclosingVillages */
export type DisclosingVillageConnection = {
  __typename?: 'DisclosingVillageConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DisclosingVillageEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DisclosingVillageGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DisclosingVillage>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 公开单位的一页 | A page of disclosingVillages */
export type DisclosingVillageConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DisclosingVillageGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DisclosingVillageHaving>;
  orderBy?: InputMaybe<Array<DisclosingVillageGroupOrder>>;
};


/** 公开单位的一页 | A page of disclosingVillages */
export type DisclosingVillageConnectionKeysArgs = {
  by?: InputMaybe<DisclosingVillageRole>;
  having?: InputMaybe<DisclosingVillageHaving>;
  of: SubjectType;
  role?: InputMaybe<DisclosingVillageRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DisclosingVillageValue>;
};

/** 公开单位中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of disclosingVillages */
export type DisclosingVillageDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DisclosingVillageGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DisclosingVillageRole>;
};

/** 公开单位的一行及其游标 | A row of disclosingVillages with its cursor */
export type DisclosingVillageEdge = {
  __typename?: 'DisclosingVillageEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DisclosingVillage;
};

/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroup = {
  __typename?: 'DisclosingVillageGroup';
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


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupAverageArgs = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupDistinctArgs = {
  field: DisclosingVillageGroupField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupMaxArgs = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupMedianArgs = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupMinArgs = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupQ1Args = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupQ3Args = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupStddevArgs = {
  field: DisclosingVillageValueField;
};


/** 公开单位的一个组 | A group of disclosingVillages */
export type DisclosingVillageGroupSumArgs = {
  field: DisclosingVillageValueField;
};

/** 公开单位分组的一页 | A page of groups of disclosingVillages */
export type DisclosingVillageGroupConnection = {
  __typename?: 'DisclosingVillageGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DisclosingVillageGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DisclosingVillageGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 公开单位的一个组及其游标 | A group of disclosingVillages with its cursor */
export type DisclosingVillageGroupEdge = {
  __typename?: 'DisclosingVillageGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DisclosingVillageGroup;
};

/** 公开单位的分组依据：字段或角色 | What disclosingVillages can be grouped by: fields and roles */
export type DisclosingVillageGroupField =
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 大厅地址 | Address of the hall */
  | 'HALL_ADDRESS'
  /** 开放时间 | When it is open */
  | 'HALL_HOURS'
  /** 党群服务中心（便民大厅）名称 | Name of the village hall */
  | 'HALL_NAME'
  /** 大厅电话（固定电话） | Telephone of the hall; a landline */
  | 'HALL_TELEPHONE'
  /** 自哪个月起须公开 | From which month on it has to publish */
  | 'SINCE'
  /** 至哪个月止 | Until which month */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 公开单位分组的排序：恰好一项，及方向 | Order of groups of disclosingVillages: exactly one, and which way */
export type DisclosingVillageGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DisclosingVillageValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DisclosingVillageGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosingVillageValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DisclosingVillageValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosingVillageValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisclosingVillageValueField>;
};

/** 公开单位的一个分组依据 | One of the things disclosingVillages is grouped by */
export type DisclosingVillageGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DisclosingVillageGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 公开单位中一组行的条件，须同时满足 | Condition on a group of rows of disclosingVillages; all that is given must hold */
export type DisclosingVillageHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DisclosingVillageMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DisclosingVillageDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosingVillageMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DisclosingVillageMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosingVillageMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DisclosingVillageGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisclosingVillageMeasure>;
};

/** 公开单位中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of disclosingVillages; values as text, like 1200.00 or 2025-03 */
export type DisclosingVillageMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DisclosingVillageValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 公开单位的排序 | Order of disclosingVillages */
export type DisclosingVillageOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DisclosingVillageOrderField;
};

/** 公开单位可排序的字段 | What disclosingVillages can be ordered by */
export type DisclosingVillageOrderField =
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 大厅地址 | Address of the hall */
  | 'HALL_ADDRESS'
  /** 开放时间 | When it is open */
  | 'HALL_HOURS'
  /** 党群服务中心（便民大厅）名称 | Name of the village hall */
  | 'HALL_NAME'
  /** 大厅电话（固定电话） | Telephone of the hall; a landline */
  | 'HALL_TELEPHONE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 自哪个月起须公开 | From which month on it has to publish */
  | 'SINCE'
  /** 至哪个月止 | Until which month */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公开单位中主体的角色 | Roles of the subjects of disclosingVillages */
export type DisclosingVillageRole =
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 公开单位中随标识附带的数值，恰好一项 | The number that disclosingVillages gives with each token: exactly one */
export type DisclosingVillageValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosingVillageValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosingVillageValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DisclosingVillageValueField>;
};

/** 公开单位可度量的字段 | What can be measured of disclosingVillages */
export type DisclosingVillageValueField =
  /** 自哪个月起须公开 | From which month on it has to publish */
  | 'SINCE'
  /** 至哪个月止 | Until which month */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公开单位的筛选条件，各项须同时满足 | Filter of disclosingVillages; all that is given must hold */
export type DisclosingVillageWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DisclosingVillageWhere>>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 大厅地址 | Address of the hall */
  hallAddress?: InputMaybe<StringFilter>;
  /** 开放时间 | When it is open */
  hallHours?: InputMaybe<StringFilter>;
  /** 党群服务中心（便民大厅）名称 | Name of the village hall */
  hallName?: InputMaybe<StringFilter>;
  /** 大厅电话（固定电话） | Telephone of the hall; a landline */
  hallTelephone?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DisclosingVillageWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DisclosingVillageWhere>>;
  /** 自哪个月起须公开 | From which month on it has to publish */
  since?: InputMaybe<MonthFilter>;
  /** 至哪个月止 | Until which month */
  until?: InputMaybe<MonthFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区） | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 办理动作 | What is done with an item */
export type DisclosureAction =
  /** 审核通过 | Approved */
  | 'APPROVE'
  /** 归档 | Archived */
  | 'ARCHIVE'
  /** 起草 | Drafted */
  | 'DRAFT'
  /** 修改 | Edited */
  | 'EDIT'
  /** 退回 | Returned */
  | 'RETURN'
  /** 提交 | Submitted */
  | 'SUBMIT'
  /** 撤回 | Withdrawn */
  | 'WITHDRAW';

/** 附件种类 | Kinds of attachment */
export type DisclosureAttachmentKind =
  /** 验收单 | Acceptance report */
  | 'ACCEPTANCE'
  /** 比选（中标）结果 | Result of the bidding */
  | 'BID_RESULT'
  /** 预算 | Budget */
  | 'BUDGET'
  /** 合同 | Contract */
  | 'CONTRACT'
  /** 票据 | Invoice */
  | 'INVOICE'
  /** 会议记录 | Minutes of the meeting */
  | 'MEETING_MINUTES'
  /** 人员名单 | List of names */
  | 'NAME_LIST'
  /** 照片 | Photograph */
  | 'PHOTO'
  /** 明细表 | Statement */
  | 'STATEMENT';

/** 权力清单的类别 | Categories of the power list */
export type DisclosureCategory =
  /** 集体资产资源 | Collective assets */
  | 'COLLECTIVE_ASSETS'
  /** 惠农补贴 | Farm subsidies */
  | 'FARM_SUBSIDIES'
  /** 财务公开 | Finance */
  | 'FINANCE'
  /** 土地与住房 | Land and housing */
  | 'LAND_AND_HOUSING'
  /** 党务公开 | Party affairs */
  | 'PARTY_AFFAIRS'
  /** 公共服务 | Public services */
  | 'PUBLIC_SERVICES'
  /** 小微项目 | Small projects */
  | 'SMALL_PROJECTS'
  /** 民主监督 | Supervision */
  | 'SUPERVISION'
  /** 村务公开 | Village affairs */
  | 'VILLAGE_AFFAIRS'
  /** 民生资金 | Welfare */
  | 'WELFARE';

/** DisclosureCategory 条件 | Condition on DisclosureCategory */
export type DisclosureCategoryFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisclosureCategory>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisclosureCategory>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公开周期 | How often */
export type DisclosureCycle =
  /** 每月（财务） | Monthly: money */
  | 'MONTHLY'
  /** 及时（重大事项） | At once: major matters */
  | 'ONCE'
  /** 每季度（一般事项） | Quarterly: general matters */
  | 'QUARTERLY';

/** 办理记录中的一步 | One step of what was done */
export type DisclosureEvent = {
  __typename?: 'DisclosureEvent';
  /** 动作 | What */
  action: DisclosureAction;
  /** 何人 | Who */
  actor: Scalars['String']['output'];
  /** 之后的环节 | Step after */
  after: DisclosureStep;
  /** 时间 | When */
  at: Scalars['DateTime']['output'];
  /** 之前的环节 | Step before */
  before?: Maybe<DisclosureStep>;
  /** 意见 | Note */
  note?: Maybe<Scalars['String']['output']>;
  /** 版本 | Version after */
  version: Scalars['Int']['output'];
};

/** 公开提醒：一行是一条提醒 | Notices: one row a notice */
export type DisclosureNotice = {
  __typename?: 'DisclosureNotice';
  /** 时间 | When */
  at: Scalars['DateTime']['output'];
  /** 送达时间 | When it was delivered */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 公开事项 | The item */
  item?: Maybe<Scalars['ID']['output']>;
  /** 权力清单事项编码 | Code of the power list */
  itemCode: Scalars['String']['output'];
  /** 种类 | Kind */
  kind: DisclosureNoticeKind;
  /** 所属时期 | Period */
  month: Scalars['Month']['output'];
  /** 提醒谁 | Whom it is for */
  side: DisclosureSide;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区） | The village */
  village?: Maybe<Village>;
};

/** 公开提醒的一页 | A page of disclosureNotices */
export type DisclosureNoticeConnection = {
  __typename?: 'DisclosureNoticeConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DisclosureNoticeEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DisclosureNoticeGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DisclosureNotice>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 公开提醒的一页 | A page of disclosureNotices */
export type DisclosureNoticeConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DisclosureNoticeGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DisclosureNoticeHaving>;
  orderBy?: InputMaybe<Array<DisclosureNoticeGroupOrder>>;
};


/** 公开提醒的一页 | A page of disclosureNotices */
export type DisclosureNoticeConnectionKeysArgs = {
  by?: InputMaybe<DisclosureNoticeRole>;
  having?: InputMaybe<DisclosureNoticeHaving>;
  of: SubjectType;
  role?: InputMaybe<DisclosureNoticeRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DisclosureNoticeValue>;
};

/** 公开提醒中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of disclosureNotices */
export type DisclosureNoticeDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DisclosureNoticeGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DisclosureNoticeRole>;
};

/** 公开提醒的一行及其游标 | A row of disclosureNotices with its cursor */
export type DisclosureNoticeEdge = {
  __typename?: 'DisclosureNoticeEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DisclosureNotice;
};

/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroup = {
  __typename?: 'DisclosureNoticeGroup';
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


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupAverageArgs = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupDistinctArgs = {
  field: DisclosureNoticeGroupField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupMaxArgs = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupMedianArgs = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupMinArgs = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupQ1Args = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupQ3Args = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupStddevArgs = {
  field: DisclosureNoticeValueField;
};


/** 公开提醒的一个组 | A group of disclosureNotices */
export type DisclosureNoticeGroupSumArgs = {
  field: DisclosureNoticeValueField;
};

/** 公开提醒分组的一页 | A page of groups of disclosureNotices */
export type DisclosureNoticeGroupConnection = {
  __typename?: 'DisclosureNoticeGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DisclosureNoticeGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DisclosureNoticeGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 公开提醒的一个组及其游标 | A group of disclosureNotices with its cursor */
export type DisclosureNoticeGroupEdge = {
  __typename?: 'DisclosureNoticeGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DisclosureNoticeGroup;
};

/** 公开提醒的分组依据：字段或角色 | What disclosureNotices can be grouped by: fields and roles */
export type DisclosureNoticeGroupField =
  /** 时间 | When */
  | 'AT'
  /** 送达时间 | When it was delivered */
  | 'DELIVERED_AT'
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 权力清单事项编码 | Code of the power list */
  | 'ITEM_CODE'
  /** 种类 | Kind */
  | 'KIND'
  /** 所属时期 | Period */
  | 'MONTH'
  /** 提醒谁 | Whom it is for */
  | 'SIDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 公开提醒分组的排序：恰好一项，及方向 | Order of groups of disclosureNotices: exactly one, and which way */
export type DisclosureNoticeGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DisclosureNoticeValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DisclosureNoticeGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosureNoticeValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DisclosureNoticeValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosureNoticeValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisclosureNoticeValueField>;
};

/** 公开提醒的一个分组依据 | One of the things disclosureNotices is grouped by */
export type DisclosureNoticeGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DisclosureNoticeGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 公开提醒中一组行的条件，须同时满足 | Condition on a group of rows of disclosureNotices; all that is given must hold */
export type DisclosureNoticeHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DisclosureNoticeMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DisclosureNoticeDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosureNoticeMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DisclosureNoticeMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosureNoticeMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DisclosureNoticeGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DisclosureNoticeMeasure>;
};

/** 提醒的种类 | Kinds of notice */
export type DisclosureNoticeKind =
  /** 即将到期 | Due soon */
  | 'DUE_SOON'
  /** 已公开但缺附件 | Published without an attachment that it must have */
  | 'INCOMPLETE'
  /** 已逾期 | Late */
  | 'LATE'
  /** 已公开 | Published */
  | 'PUBLISHED'
  /** 被退回 | Returned */
  | 'RETURNED'
  /** 待审核 | To be reviewed */
  | 'TO_REVIEW'
  /** 已撤回 | Withdrawn */
  | 'WITHDRAWN';

/** DisclosureNoticeKind 条件 | Condition on DisclosureNoticeKind */
export type DisclosureNoticeKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisclosureNoticeKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisclosureNoticeKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公开提醒中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of disclosureNotices; values as text, like 1200.00 or 2025-03 */
export type DisclosureNoticeMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DisclosureNoticeValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 公开提醒的排序 | Order of disclosureNotices */
export type DisclosureNoticeOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DisclosureNoticeOrderField;
};

/** 公开提醒可排序的字段 | What disclosureNotices can be ordered by */
export type DisclosureNoticeOrderField =
  /** 时间 | When */
  | 'AT'
  /** 送达时间 | When it was delivered */
  | 'DELIVERED_AT'
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 公开事项 | The item */
  | 'ITEM'
  /** 权力清单事项编码 | Code of the power list */
  | 'ITEM_CODE'
  /** 种类 | Kind */
  | 'KIND'
  /** 所属时期 | Period */
  | 'MONTH'
  /** 提醒谁 | Whom it is for */
  | 'SIDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公开提醒中主体的角色 | Roles of the subjects of disclosureNotices */
export type DisclosureNoticeRole =
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 公开提醒中随标识附带的数值，恰好一项 | The number that disclosureNotices gives with each token: exactly one */
export type DisclosureNoticeValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DisclosureNoticeValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DisclosureNoticeValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DisclosureNoticeValueField>;
};

/** 公开提醒可度量的字段 | What can be measured of disclosureNotices */
export type DisclosureNoticeValueField =
  /** 时间 | When */
  | 'AT'
  /** 送达时间 | When it was delivered */
  | 'DELIVERED_AT'
  /** 所属时期 | Period */
  | 'MONTH'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公开提醒的筛选条件，各项须同时满足 | Filter of disclosureNotices; all that is given must hold */
export type DisclosureNoticeWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DisclosureNoticeWhere>>;
  /** 时间 | When */
  at?: InputMaybe<DateTimeFilter>;
  /** 送达时间 | When it was delivered */
  deliveredAt?: InputMaybe<DateTimeFilter>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 公开事项 | The item */
  item?: InputMaybe<IdFilter>;
  /** 权力清单事项编码 | Code of the power list */
  itemCode?: InputMaybe<StringFilter>;
  /** 种类 | Kind */
  kind?: InputMaybe<DisclosureNoticeKindFilter>;
  /** 所属时期 | Period */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DisclosureNoticeWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DisclosureNoticeWhere>>;
  /** 提醒谁 | Whom it is for */
  side?: InputMaybe<DisclosureSideFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区） | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 由谁公开 | Who publishes */
export type DisclosurePublisher =
  /** 村集体经济组织 | The collective economic organization */
  | 'ECONOMIC_ORGANIZATION'
  /** 村党组织 | The Party branch */
  | 'PARTY_BRANCH'
  /** 村务监督委员会 | The supervision committee */
  | 'SUPERVISION_COMMITTEE'
  /** 村民委员会 | The village committee */
  | 'VILLAGE_COMMITTEE';

/** 村或街道 | The village or the street */
export type DisclosureSide =
  /** 街道 | The street */
  | 'STREET'
  /** 村 | The village */
  | 'VILLAGE';

/** DisclosureSide 条件 | Condition on DisclosureSide */
export type DisclosureSideFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisclosureSide>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisclosureSide>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公开事项的环节；公众只见已公开和已归档 | Steps of an item; the public sees those published and archived */
export type DisclosureStep =
  /** 已归档 | Archived */
  | 'ARCHIVED'
  /** 草稿 | Draft */
  | 'DRAFT'
  /** 已公开 | Published */
  | 'PUBLISHED'
  /** 待街道审核 | Waits for review by the street */
  | 'STREET_REVIEW'
  /** 待村级审核 | Waits for review in the village */
  | 'VILLAGE_REVIEW'
  /** 已撤回 | Withdrawn */
  | 'WITHDRAWN';

/** DisclosureStep 条件 | Condition on DisclosureStep */
export type DisclosureStepFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DisclosureStep>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DisclosureStep>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 公开进度中的一格：一村一项 | One cell of the due board: a village and an item */
export type DueCell = {
  __typename?: 'DueCell';
  /** 村（社区）的区划代码 | Division code of the village */
  divisionCode: Scalars['String']['output'];
  /** 最迟公开日 | Last day on which it is in time */
  dueOn: Scalars['Date']['output'];
  /** 公开事项 | The item */
  item?: Maybe<Scalars['ID']['output']>;
  /** 权力清单事项编码 | Code of the power list */
  itemCode: Scalars['String']['output'];
  /** 自哪一日起逾期；为空表示未逾期 | Since when it is late; null where it is not, or was in time */
  lateSince?: Maybe<Scalars['Date']['output']>;
  /** 所属时期的最后一个月 | Last month of its period */
  month: Scalars['Month']['output'];
  /** 公开日期 | The day it was published */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 | State */
  state: DueState;
};

/** 应公开台账：一行是一个村一项应公开内容 | What is due: one row an item that a village has to publish */
export type DueDisclosure = {
  __typename?: 'DueDisclosure';
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 最迟公开日 | Last day on which it is in time */
  dueOn: Scalars['Date']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 公开事项；为空表示尚未起草 | The item; null while there is none */
  item?: Maybe<Scalars['ID']['output']>;
  /** 权力清单事项编码 | Code of the power list */
  itemCode: Scalars['String']['output'];
  /** 所属时期的最后一个月 | Last month of its period */
  month: Scalars['Month']['output'];
  /** 公开日期；为空表示尚未公开 | The day it was published; null while it is not */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 公开事项的环节 | Step of the item */
  step?: Maybe<DisclosureStep>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所在村（社区） | The village */
  village?: Maybe<Village>;
};

/** 应公开台账的一页 | A page of dueDisclosures */
export type DueDisclosureConnection = {
  __typename?: 'DueDisclosureConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DueDisclosureEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DueDisclosureGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DueDisclosure>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 应公开台账的一页 | A page of dueDisclosures */
export type DueDisclosureConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DueDisclosureGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DueDisclosureHaving>;
  orderBy?: InputMaybe<Array<DueDisclosureGroupOrder>>;
};


/** 应公开台账的一页 | A page of dueDisclosures */
export type DueDisclosureConnectionKeysArgs = {
  by?: InputMaybe<DueDisclosureRole>;
  having?: InputMaybe<DueDisclosureHaving>;
  of: SubjectType;
  role?: InputMaybe<DueDisclosureRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DueDisclosureValue>;
};

/** 应公开台账中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of dueDisclosures */
export type DueDisclosureDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DueDisclosureGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DueDisclosureRole>;
};

/** 应公开台账的一行及其游标 | A row of dueDisclosures with its cursor */
export type DueDisclosureEdge = {
  __typename?: 'DueDisclosureEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DueDisclosure;
};

/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroup = {
  __typename?: 'DueDisclosureGroup';
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


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupAverageArgs = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupDistinctArgs = {
  field: DueDisclosureGroupField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupMaxArgs = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupMedianArgs = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupMinArgs = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupQ1Args = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupQ3Args = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupStddevArgs = {
  field: DueDisclosureValueField;
};


/** 应公开台账的一个组 | A group of dueDisclosures */
export type DueDisclosureGroupSumArgs = {
  field: DueDisclosureValueField;
};

/** 应公开台账分组的一页 | A page of groups of dueDisclosures */
export type DueDisclosureGroupConnection = {
  __typename?: 'DueDisclosureGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DueDisclosureGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DueDisclosureGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 应公开台账的一个组及其游标 | A group of dueDisclosures with its cursor */
export type DueDisclosureGroupEdge = {
  __typename?: 'DueDisclosureGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DueDisclosureGroup;
};

/** 应公开台账的分组依据：字段或角色 | What dueDisclosures can be grouped by: fields and roles */
export type DueDisclosureGroupField =
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 最迟公开日 | Last day on which it is in time */
  | 'DUE_ON'
  /** 权力清单事项编码 | Code of the power list */
  | 'ITEM_CODE'
  /** 所属时期的最后一个月 | Last month of its period */
  | 'MONTH'
  /** 公开日期；为空表示尚未公开 | The day it was published; null while it is not */
  | 'PUBLISHED_ON'
  /** 公开事项的环节 | Step of the item */
  | 'STEP'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 应公开台账分组的排序：恰好一项，及方向 | Order of groups of dueDisclosures: exactly one, and which way */
export type DueDisclosureGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DueDisclosureValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DueDisclosureGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DueDisclosureValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DueDisclosureValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DueDisclosureValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DueDisclosureValueField>;
};

/** 应公开台账的一个分组依据 | One of the things dueDisclosures is grouped by */
export type DueDisclosureGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DueDisclosureGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 应公开台账中一组行的条件，须同时满足 | Condition on a group of rows of dueDisclosures; all that is given must hold */
export type DueDisclosureHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DueDisclosureMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DueDisclosureDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DueDisclosureMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DueDisclosureMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DueDisclosureMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DueDisclosureGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DueDisclosureMeasure>;
};

/** 应公开台账中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of dueDisclosures; values as text, like 1200.00 or 2025-03 */
export type DueDisclosureMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DueDisclosureValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 应公开台账的排序 | Order of dueDisclosures */
export type DueDisclosureOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DueDisclosureOrderField;
};

/** 应公开台账可排序的字段 | What dueDisclosures can be ordered by */
export type DueDisclosureOrderField =
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 最迟公开日 | Last day on which it is in time */
  | 'DUE_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 公开事项；为空表示尚未起草 | The item; null while there is none */
  | 'ITEM'
  /** 权力清单事项编码 | Code of the power list */
  | 'ITEM_CODE'
  /** 所属时期的最后一个月 | Last month of its period */
  | 'MONTH'
  /** 公开日期；为空表示尚未公开 | The day it was published; null while it is not */
  | 'PUBLISHED_ON'
  /** 公开事项的环节 | Step of the item */
  | 'STEP'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 应公开台账中主体的角色 | Roles of the subjects of dueDisclosures */
export type DueDisclosureRole =
  /** 所在村（社区） | The village */
  | 'VILLAGE';

/** 应公开台账中随标识附带的数值，恰好一项 | The number that dueDisclosures gives with each token: exactly one */
export type DueDisclosureValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DueDisclosureValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DueDisclosureValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DueDisclosureValueField>;
};

/** 应公开台账可度量的字段 | What can be measured of dueDisclosures */
export type DueDisclosureValueField =
  /** 最迟公开日 | Last day on which it is in time */
  | 'DUE_ON'
  /** 所属时期的最后一个月 | Last month of its period */
  | 'MONTH'
  /** 公开日期；为空表示尚未公开 | The day it was published; null while it is not */
  | 'PUBLISHED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 应公开台账的筛选条件，各项须同时满足 | Filter of dueDisclosures; all that is given must hold */
export type DueDisclosureWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DueDisclosureWhere>>;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 最迟公开日 | Last day on which it is in time */
  dueOn?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 公开事项；为空表示尚未起草 | The item; null while there is none */
  item?: InputMaybe<IdFilter>;
  /** 权力清单事项编码 | Code of the power list */
  itemCode?: InputMaybe<StringFilter>;
  /** 所属时期的最后一个月 | Last month of its period */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DueDisclosureWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DueDisclosureWhere>>;
  /** 公开日期；为空表示尚未公开 | The day it was published; null while it is not */
  publishedOn?: InputMaybe<DateFilter>;
  /** 公开事项的环节 | Step of the item */
  step?: InputMaybe<DisclosureStepFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所在村（社区） | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 应公开事项的状态 | State of what is due */
export type DueState =
  /** 草稿 | Draft */
  | 'DRAFT'
  /** 审核中 | In review */
  | 'IN_REVIEW'
  /** 逾期未公开 | Late */
  | 'LATE'
  /** 尚未起草 | Not drafted yet */
  | 'MISSING'
  /** 已公开 | Published */
  | 'PUBLISHED';

/** 交换数据的一页 | One page of the exchange feed */
export type ExchangeFeed = {
  __typename?: 'ExchangeFeed';
  /** 内容（JSON 文本）；签名按其 UTF-8 字节 | The page as JSON text; its UTF-8 bytes are signed */
  body: Scalars['String']['output'];
  /** 签名：内容分离的 JWS（EdDSA） | The signature: a JWS with detached content (EdDSA) */
  signature: Scalars['String']['output'];
};

/** 一个事实 | A fact */
export type Fact = {
  __typename?: 'Fact';
  /** 标识；规则见 docs/exchange.md | Its id; docs/exchange.md has the rule */
  factId: Scalars['String']['output'];
  /** 说明它的公开事项；两项以上即为重复 | Items that tell it; more than one are duplicates */
  items: Array<Scalars['ID']['output']>;
  /** 以哪个部门的公开为准 | The department whose publication counts */
  publisher?: Maybe<Scalars['String']['output']>;
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

/** 修改 | Changes */
export type Mutation = {
  __typename?: 'Mutation';
  /** 审核通过：村级审核后转街道，街道审核后公开；须由另一人 | Approves: from the village to the street, from the street to the public; by another person */
  approveDisclosedItem?: Maybe<DisclosedItem>;
  /** 归档；归档后仍公开 | Archives it; it stays public */
  archiveDisclosedItem?: Maybe<DisclosedItem>;
  /** 为草稿添加附件；含身份证号、银行卡号、手机号的拒绝 | Attaches a file to a draft; refused with identity, card or phone numbers in it */
  attachToDisclosedItem?: Maybe<DisclosedItem>;
  /** 起草公开事项 | Drafts an item */
  draftDisclosedItem?: Maybe<DisclosedItem>;
  /** 修改草稿 | Edits a draft */
  editDisclosedItem?: Maybe<DisclosedItem>;
  /** 删除草稿的附件 | Removes a file from a draft */
  removeFromDisclosedItem?: Maybe<DisclosedItem>;
  /** 退回修改，说明原因 | Returns it to be put right, and says why */
  returnDisclosedItem?: Maybe<DisclosedItem>;
  /** 提交村级审核 | Submits a draft for review in the village */
  submitDisclosedItem?: Maybe<DisclosedItem>;
  /** 撤回，说明原因 | Withdraws it, and says why */
  withdrawDisclosedItem?: Maybe<DisclosedItem>;
};


/** 修改 | Changes */
export type MutationApproveDisclosedItemArgs = {
  id: Scalars['ID']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationArchiveDisclosedItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationAttachToDisclosedItemArgs = {
  body: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  kind: DisclosureAttachmentKind;
  name: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationDraftDisclosedItemArgs = {
  input: DisclosedItemInput;
};


/** 修改 | Changes */
export type MutationEditDisclosedItemArgs = {
  id: Scalars['ID']['input'];
  input: DisclosedItemInput;
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationRemoveFromDisclosedItemArgs = {
  file: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationReturnDisclosedItemArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationSubmitDisclosedItemArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


/** 修改 | Changes */
export type MutationWithdrawDisclosedItemArgs = {
  id: Scalars['ID']['input'];
  note: Scalars['String']['input'];
  version: Scalars['Int']['input'];
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

/** 权力清单中的一项 | One item of the power list */
export type PowerItem = {
  __typename?: 'PowerItem';
  /** 须附附件 | Attachments that it must have */
  attachments: Array<DisclosureAttachmentKind>;
  /** 类别 | Category */
  category: DisclosureCategory;
  /** 编码 | Code */
  code: Scalars['String']['output'];
  /** 多久公开一次 | How often */
  cycle: DisclosureCycle;
  /** 时期结束（或发生）后几日内公开 | Within how many days after the period, or after it happened */
  dueDays: Scalars['Int']['output'];
  /** 由谁公开 | Who publishes it */
  publisher: DisclosurePublisher;
  /** 发放项目 | Scheme that is paid */
  scheme?: Maybe<Scalars['String']['output']>;
  /** 名单公开几日 | For how many days its persons are public */
  shownDays: Scalars['Int']['output'];
  /** 名称 | Title */
  title: Scalars['String']['output'];
  /** 英文名称 | Title in English */
  titleEn: Scalars['String']['output'];
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 附件内容；公开事项的附件人人可取，名单类附件到期为止 | The content of an attachment; a published item’s is everybody’s, with persons in it until they leave */
  disclosedAttachment?: Maybe<DisclosedAttachment>;
  /** 公开事项目录 | The register disclosedItems */
  disclosedItems?: Maybe<DisclosedItemConnection>;
  /** 公开单位目录 | The register disclosingVillages */
  disclosingVillages?: Maybe<DisclosingVillageConnection>;
  /** 公开提醒目录 | The register disclosureNotices */
  disclosureNotices?: Maybe<DisclosureNoticeConnection>;
  /** 公开进度：村 × 事项 | The due board: villages by items */
  dueBoard?: Maybe<Array<DueCell>>;
  /** 应公开台账目录 | The register dueDisclosures */
  dueDisclosures?: Maybe<DueDisclosureConnection>;
  /** 重复公开的事实：同一事实有两项以上在公开 | Facts that more than one item tells */
  duplicateFacts?: Maybe<Array<Fact>>;
  /** 给其他公开平台的数据：自某时起有变化的公开事项，一页，带签名；格式见 docs/exchange.md | For other platforms: a page of what has changed since, signed; docs/exchange.md has the format */
  exchangeFeed?: Maybe<ExchangeFeed>;
  /** 核对签名用的公钥（JWKS，JSON） | Public keys to check the signature with (a JWKS, as JSON) */
  exchangeKeys?: Maybe<Scalars['String']['output']>;
  /** 一个村一个时期的事实：由谁公开，村里由哪些公开事项说明 | The facts of a village and month: who publishes each, and which items tell it */
  facts?: Maybe<Array<Fact>>;
  /** 权力清单：10 类 40 项 | The power list: 10 categories, 40 items */
  powerList?: Maybe<Array<PowerItem>>;
};


/** 查询 | Queries */
export type QueryDisclosedAttachmentArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 | Queries */
export type QueryDisclosedItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisclosedItemOrder>>;
  where?: InputMaybe<DisclosedItemWhere>;
};


/** 查询 | Queries */
export type QueryDisclosingVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisclosingVillageOrder>>;
  where?: InputMaybe<DisclosingVillageWhere>;
};


/** 查询 | Queries */
export type QueryDisclosureNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisclosureNoticeOrder>>;
  where?: InputMaybe<DisclosureNoticeWhere>;
};


/** 查询 | Queries */
export type QueryDueBoardArgs = {
  divisionCode: Scalars['String']['input'];
  month: Scalars['Month']['input'];
};


/** 查询 | Queries */
export type QueryDueDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DueDisclosureOrder>>;
  where?: InputMaybe<DueDisclosureWhere>;
};


/** 查询 | Queries */
export type QueryDuplicateFactsArgs = {
  divisionCode: Scalars['String']['input'];
};


/** 查询 | Queries */
export type QueryExchangeFeedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  since?: InputMaybe<Scalars['DateTime']['input']>;
};


/** 查询 | Queries */
export type QueryFactsArgs = {
  divisionCode: Scalars['String']['input'];
  month: Scalars['Month']['input'];
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
  /** 公开事项中的相关行 | Its rows in disclosedItems */
  disclosedItems?: Maybe<DisclosedItemConnection>;
  /** 公开单位中的相关行 | Its rows in disclosingVillages */
  disclosingVillages?: Maybe<DisclosingVillageConnection>;
  /** 公开提醒中的相关行 | Its rows in disclosureNotices */
  disclosureNotices?: Maybe<DisclosureNoticeConnection>;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 应公开台账中的相关行 | Its rows in dueDisclosures */
  dueDisclosures?: Maybe<DueDisclosureConnection>;
};


/** 村（社区） | A village or community */
export type VillageDisclosedItemsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisclosedItemOrder>>;
  role?: InputMaybe<DisclosedItemRole>;
  where?: InputMaybe<DisclosedItemWhere>;
};


/** 村（社区） | A village or community */
export type VillageDisclosingVillagesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisclosingVillageOrder>>;
  role?: InputMaybe<DisclosingVillageRole>;
  where?: InputMaybe<DisclosingVillageWhere>;
};


/** 村（社区） | A village or community */
export type VillageDisclosureNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DisclosureNoticeOrder>>;
  role?: InputMaybe<DisclosureNoticeRole>;
  where?: InputMaybe<DisclosureNoticeWhere>;
};


/** 村（社区） | A village or community */
export type VillageDueDisclosuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DueDisclosureOrder>>;
  role?: InputMaybe<DueDisclosureRole>;
  where?: InputMaybe<DueDisclosureWhere>;
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
  Village: Village;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
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
  DisclosedAttachment: ResolverTypeWrapper<Partial<DisclosedAttachment>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DisclosedFile: ResolverTypeWrapper<Partial<DisclosedFile>>;
  DisclosedItem: ResolverTypeWrapper<Partial<Omit<DisclosedItem, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  DisclosedItemConnection: ResolverTypeWrapper<Partial<Omit<DisclosedItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisclosedItemEdge']>, nodes: Array<ResolversTypes['DisclosedItem']> }>>;
  DisclosedItemDistinct: ResolverTypeWrapper<Partial<DisclosedItemDistinct>>;
  DisclosedItemEdge: ResolverTypeWrapper<Partial<Omit<DisclosedItemEdge, 'node'> & { node: ResolversTypes['DisclosedItem'] }>>;
  DisclosedItemGroup: ResolverTypeWrapper<Partial<DisclosedItemGroup>>;
  DisclosedItemGroupConnection: ResolverTypeWrapper<Partial<DisclosedItemGroupConnection>>;
  DisclosedItemGroupEdge: ResolverTypeWrapper<Partial<DisclosedItemGroupEdge>>;
  DisclosedItemGroupField: ResolverTypeWrapper<Partial<DisclosedItemGroupField>>;
  DisclosedItemGroupOrder: ResolverTypeWrapper<Partial<DisclosedItemGroupOrder>>;
  DisclosedItemGrouping: ResolverTypeWrapper<Partial<DisclosedItemGrouping>>;
  DisclosedItemHaving: ResolverTypeWrapper<Partial<DisclosedItemHaving>>;
  DisclosedItemInput: ResolverTypeWrapper<Partial<DisclosedItemInput>>;
  DisclosedItemLine: ResolverTypeWrapper<Partial<DisclosedItemLine>>;
  DisclosedItemLineInput: ResolverTypeWrapper<Partial<DisclosedItemLineInput>>;
  DisclosedItemMeasure: ResolverTypeWrapper<Partial<DisclosedItemMeasure>>;
  DisclosedItemOrder: ResolverTypeWrapper<Partial<DisclosedItemOrder>>;
  DisclosedItemOrderField: ResolverTypeWrapper<Partial<DisclosedItemOrderField>>;
  DisclosedItemRole: ResolverTypeWrapper<Partial<DisclosedItemRole>>;
  DisclosedItemValue: ResolverTypeWrapper<Partial<DisclosedItemValue>>;
  DisclosedItemValueField: ResolverTypeWrapper<Partial<DisclosedItemValueField>>;
  DisclosedItemWhere: ResolverTypeWrapper<Partial<DisclosedItemWhere>>;
  DisclosingVillage: ResolverTypeWrapper<Partial<Omit<DisclosingVillage, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  DisclosingVillageConnection: ResolverTypeWrapper<Partial<Omit<DisclosingVillageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisclosingVillageEdge']>, nodes: Array<ResolversTypes['DisclosingVillage']> }>>;
  DisclosingVillageDistinct: ResolverTypeWrapper<Partial<DisclosingVillageDistinct>>;
  DisclosingVillageEdge: ResolverTypeWrapper<Partial<Omit<DisclosingVillageEdge, 'node'> & { node: ResolversTypes['DisclosingVillage'] }>>;
  DisclosingVillageGroup: ResolverTypeWrapper<Partial<DisclosingVillageGroup>>;
  DisclosingVillageGroupConnection: ResolverTypeWrapper<Partial<DisclosingVillageGroupConnection>>;
  DisclosingVillageGroupEdge: ResolverTypeWrapper<Partial<DisclosingVillageGroupEdge>>;
  DisclosingVillageGroupField: ResolverTypeWrapper<Partial<DisclosingVillageGroupField>>;
  DisclosingVillageGroupOrder: ResolverTypeWrapper<Partial<DisclosingVillageGroupOrder>>;
  DisclosingVillageGrouping: ResolverTypeWrapper<Partial<DisclosingVillageGrouping>>;
  DisclosingVillageHaving: ResolverTypeWrapper<Partial<DisclosingVillageHaving>>;
  DisclosingVillageMeasure: ResolverTypeWrapper<Partial<DisclosingVillageMeasure>>;
  DisclosingVillageOrder: ResolverTypeWrapper<Partial<DisclosingVillageOrder>>;
  DisclosingVillageOrderField: ResolverTypeWrapper<Partial<DisclosingVillageOrderField>>;
  DisclosingVillageRole: ResolverTypeWrapper<Partial<DisclosingVillageRole>>;
  DisclosingVillageValue: ResolverTypeWrapper<Partial<DisclosingVillageValue>>;
  DisclosingVillageValueField: ResolverTypeWrapper<Partial<DisclosingVillageValueField>>;
  DisclosingVillageWhere: ResolverTypeWrapper<Partial<DisclosingVillageWhere>>;
  DisclosureAction: ResolverTypeWrapper<Partial<DisclosureAction>>;
  DisclosureAttachmentKind: ResolverTypeWrapper<Partial<DisclosureAttachmentKind>>;
  DisclosureCategory: ResolverTypeWrapper<Partial<DisclosureCategory>>;
  DisclosureCategoryFilter: ResolverTypeWrapper<Partial<DisclosureCategoryFilter>>;
  DisclosureCycle: ResolverTypeWrapper<Partial<DisclosureCycle>>;
  DisclosureEvent: ResolverTypeWrapper<Partial<DisclosureEvent>>;
  DisclosureNotice: ResolverTypeWrapper<Partial<Omit<DisclosureNotice, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  DisclosureNoticeConnection: ResolverTypeWrapper<Partial<Omit<DisclosureNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DisclosureNoticeEdge']>, nodes: Array<ResolversTypes['DisclosureNotice']> }>>;
  DisclosureNoticeDistinct: ResolverTypeWrapper<Partial<DisclosureNoticeDistinct>>;
  DisclosureNoticeEdge: ResolverTypeWrapper<Partial<Omit<DisclosureNoticeEdge, 'node'> & { node: ResolversTypes['DisclosureNotice'] }>>;
  DisclosureNoticeGroup: ResolverTypeWrapper<Partial<DisclosureNoticeGroup>>;
  DisclosureNoticeGroupConnection: ResolverTypeWrapper<Partial<DisclosureNoticeGroupConnection>>;
  DisclosureNoticeGroupEdge: ResolverTypeWrapper<Partial<DisclosureNoticeGroupEdge>>;
  DisclosureNoticeGroupField: ResolverTypeWrapper<Partial<DisclosureNoticeGroupField>>;
  DisclosureNoticeGroupOrder: ResolverTypeWrapper<Partial<DisclosureNoticeGroupOrder>>;
  DisclosureNoticeGrouping: ResolverTypeWrapper<Partial<DisclosureNoticeGrouping>>;
  DisclosureNoticeHaving: ResolverTypeWrapper<Partial<DisclosureNoticeHaving>>;
  DisclosureNoticeKind: ResolverTypeWrapper<Partial<DisclosureNoticeKind>>;
  DisclosureNoticeKindFilter: ResolverTypeWrapper<Partial<DisclosureNoticeKindFilter>>;
  DisclosureNoticeMeasure: ResolverTypeWrapper<Partial<DisclosureNoticeMeasure>>;
  DisclosureNoticeOrder: ResolverTypeWrapper<Partial<DisclosureNoticeOrder>>;
  DisclosureNoticeOrderField: ResolverTypeWrapper<Partial<DisclosureNoticeOrderField>>;
  DisclosureNoticeRole: ResolverTypeWrapper<Partial<DisclosureNoticeRole>>;
  DisclosureNoticeValue: ResolverTypeWrapper<Partial<DisclosureNoticeValue>>;
  DisclosureNoticeValueField: ResolverTypeWrapper<Partial<DisclosureNoticeValueField>>;
  DisclosureNoticeWhere: ResolverTypeWrapper<Partial<DisclosureNoticeWhere>>;
  DisclosurePublisher: ResolverTypeWrapper<Partial<DisclosurePublisher>>;
  DisclosureSide: ResolverTypeWrapper<Partial<DisclosureSide>>;
  DisclosureSideFilter: ResolverTypeWrapper<Partial<DisclosureSideFilter>>;
  DisclosureStep: ResolverTypeWrapper<Partial<DisclosureStep>>;
  DisclosureStepFilter: ResolverTypeWrapper<Partial<DisclosureStepFilter>>;
  DueCell: ResolverTypeWrapper<Partial<DueCell>>;
  DueDisclosure: ResolverTypeWrapper<Partial<Omit<DueDisclosure, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  DueDisclosureConnection: ResolverTypeWrapper<Partial<Omit<DueDisclosureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DueDisclosureEdge']>, nodes: Array<ResolversTypes['DueDisclosure']> }>>;
  DueDisclosureDistinct: ResolverTypeWrapper<Partial<DueDisclosureDistinct>>;
  DueDisclosureEdge: ResolverTypeWrapper<Partial<Omit<DueDisclosureEdge, 'node'> & { node: ResolversTypes['DueDisclosure'] }>>;
  DueDisclosureGroup: ResolverTypeWrapper<Partial<DueDisclosureGroup>>;
  DueDisclosureGroupConnection: ResolverTypeWrapper<Partial<DueDisclosureGroupConnection>>;
  DueDisclosureGroupEdge: ResolverTypeWrapper<Partial<DueDisclosureGroupEdge>>;
  DueDisclosureGroupField: ResolverTypeWrapper<Partial<DueDisclosureGroupField>>;
  DueDisclosureGroupOrder: ResolverTypeWrapper<Partial<DueDisclosureGroupOrder>>;
  DueDisclosureGrouping: ResolverTypeWrapper<Partial<DueDisclosureGrouping>>;
  DueDisclosureHaving: ResolverTypeWrapper<Partial<DueDisclosureHaving>>;
  DueDisclosureMeasure: ResolverTypeWrapper<Partial<DueDisclosureMeasure>>;
  DueDisclosureOrder: ResolverTypeWrapper<Partial<DueDisclosureOrder>>;
  DueDisclosureOrderField: ResolverTypeWrapper<Partial<DueDisclosureOrderField>>;
  DueDisclosureRole: ResolverTypeWrapper<Partial<DueDisclosureRole>>;
  DueDisclosureValue: ResolverTypeWrapper<Partial<DueDisclosureValue>>;
  DueDisclosureValueField: ResolverTypeWrapper<Partial<DueDisclosureValueField>>;
  DueDisclosureWhere: ResolverTypeWrapper<Partial<DueDisclosureWhere>>;
  DueState: ResolverTypeWrapper<Partial<DueState>>;
  ExchangeFeed: ResolverTypeWrapper<Partial<ExchangeFeed>>;
  Fact: ResolverTypeWrapper<Partial<Fact>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  PowerItem: ResolverTypeWrapper<Partial<PowerItem>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'disclosedItems' | 'disclosingVillages' | 'disclosureNotices' | 'dueDisclosures'> & { disclosedItems?: Maybe<ResolversTypes['DisclosedItemConnection']>, disclosingVillages?: Maybe<ResolversTypes['DisclosingVillageConnection']>, disclosureNotices?: Maybe<ResolversTypes['DisclosureNoticeConnection']>, dueDisclosures?: Maybe<ResolversTypes['DueDisclosureConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'disclosedItems' | 'disclosingVillages' | 'disclosureNotices' | 'dueDisclosures'> & { disclosedItems?: Maybe<ResolversTypes['DisclosedItemConnection']>, disclosingVillages?: Maybe<ResolversTypes['DisclosingVillageConnection']>, disclosureNotices?: Maybe<ResolversTypes['DisclosureNoticeConnection']>, dueDisclosures?: Maybe<ResolversTypes['DueDisclosureConnection']> }>>;
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
  DisclosedAttachment: Partial<DisclosedAttachment>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  Int: Partial<Scalars['Int']['output']>;
  DisclosedFile: Partial<DisclosedFile>;
  DisclosedItem: Partial<Omit<DisclosedItem, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  DisclosedItemConnection: Partial<Omit<DisclosedItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisclosedItemEdge']>, nodes: Array<ResolversParentTypes['DisclosedItem']> }>;
  DisclosedItemDistinct: Partial<DisclosedItemDistinct>;
  DisclosedItemEdge: Partial<Omit<DisclosedItemEdge, 'node'> & { node: ResolversParentTypes['DisclosedItem'] }>;
  DisclosedItemGroup: Partial<DisclosedItemGroup>;
  DisclosedItemGroupConnection: Partial<DisclosedItemGroupConnection>;
  DisclosedItemGroupEdge: Partial<DisclosedItemGroupEdge>;
  DisclosedItemGroupOrder: Partial<DisclosedItemGroupOrder>;
  DisclosedItemGrouping: Partial<DisclosedItemGrouping>;
  DisclosedItemHaving: Partial<DisclosedItemHaving>;
  DisclosedItemInput: Partial<DisclosedItemInput>;
  DisclosedItemLine: Partial<DisclosedItemLine>;
  DisclosedItemLineInput: Partial<DisclosedItemLineInput>;
  DisclosedItemMeasure: Partial<DisclosedItemMeasure>;
  DisclosedItemOrder: Partial<DisclosedItemOrder>;
  DisclosedItemValue: Partial<DisclosedItemValue>;
  DisclosedItemWhere: Partial<DisclosedItemWhere>;
  DisclosingVillage: Partial<Omit<DisclosingVillage, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  DisclosingVillageConnection: Partial<Omit<DisclosingVillageConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisclosingVillageEdge']>, nodes: Array<ResolversParentTypes['DisclosingVillage']> }>;
  DisclosingVillageDistinct: Partial<DisclosingVillageDistinct>;
  DisclosingVillageEdge: Partial<Omit<DisclosingVillageEdge, 'node'> & { node: ResolversParentTypes['DisclosingVillage'] }>;
  DisclosingVillageGroup: Partial<DisclosingVillageGroup>;
  DisclosingVillageGroupConnection: Partial<DisclosingVillageGroupConnection>;
  DisclosingVillageGroupEdge: Partial<DisclosingVillageGroupEdge>;
  DisclosingVillageGroupOrder: Partial<DisclosingVillageGroupOrder>;
  DisclosingVillageGrouping: Partial<DisclosingVillageGrouping>;
  DisclosingVillageHaving: Partial<DisclosingVillageHaving>;
  DisclosingVillageMeasure: Partial<DisclosingVillageMeasure>;
  DisclosingVillageOrder: Partial<DisclosingVillageOrder>;
  DisclosingVillageValue: Partial<DisclosingVillageValue>;
  DisclosingVillageWhere: Partial<DisclosingVillageWhere>;
  DisclosureCategoryFilter: Partial<DisclosureCategoryFilter>;
  DisclosureEvent: Partial<DisclosureEvent>;
  DisclosureNotice: Partial<Omit<DisclosureNotice, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  DisclosureNoticeConnection: Partial<Omit<DisclosureNoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DisclosureNoticeEdge']>, nodes: Array<ResolversParentTypes['DisclosureNotice']> }>;
  DisclosureNoticeDistinct: Partial<DisclosureNoticeDistinct>;
  DisclosureNoticeEdge: Partial<Omit<DisclosureNoticeEdge, 'node'> & { node: ResolversParentTypes['DisclosureNotice'] }>;
  DisclosureNoticeGroup: Partial<DisclosureNoticeGroup>;
  DisclosureNoticeGroupConnection: Partial<DisclosureNoticeGroupConnection>;
  DisclosureNoticeGroupEdge: Partial<DisclosureNoticeGroupEdge>;
  DisclosureNoticeGroupOrder: Partial<DisclosureNoticeGroupOrder>;
  DisclosureNoticeGrouping: Partial<DisclosureNoticeGrouping>;
  DisclosureNoticeHaving: Partial<DisclosureNoticeHaving>;
  DisclosureNoticeKindFilter: Partial<DisclosureNoticeKindFilter>;
  DisclosureNoticeMeasure: Partial<DisclosureNoticeMeasure>;
  DisclosureNoticeOrder: Partial<DisclosureNoticeOrder>;
  DisclosureNoticeValue: Partial<DisclosureNoticeValue>;
  DisclosureNoticeWhere: Partial<DisclosureNoticeWhere>;
  DisclosureSideFilter: Partial<DisclosureSideFilter>;
  DisclosureStepFilter: Partial<DisclosureStepFilter>;
  DueCell: Partial<DueCell>;
  DueDisclosure: Partial<Omit<DueDisclosure, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  DueDisclosureConnection: Partial<Omit<DueDisclosureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DueDisclosureEdge']>, nodes: Array<ResolversParentTypes['DueDisclosure']> }>;
  DueDisclosureDistinct: Partial<DueDisclosureDistinct>;
  DueDisclosureEdge: Partial<Omit<DueDisclosureEdge, 'node'> & { node: ResolversParentTypes['DueDisclosure'] }>;
  DueDisclosureGroup: Partial<DueDisclosureGroup>;
  DueDisclosureGroupConnection: Partial<DueDisclosureGroupConnection>;
  DueDisclosureGroupEdge: Partial<DueDisclosureGroupEdge>;
  DueDisclosureGroupOrder: Partial<DueDisclosureGroupOrder>;
  DueDisclosureGrouping: Partial<DueDisclosureGrouping>;
  DueDisclosureHaving: Partial<DueDisclosureHaving>;
  DueDisclosureMeasure: Partial<DueDisclosureMeasure>;
  DueDisclosureOrder: Partial<DueDisclosureOrder>;
  DueDisclosureValue: Partial<DueDisclosureValue>;
  DueDisclosureWhere: Partial<DueDisclosureWhere>;
  ExchangeFeed: Partial<ExchangeFeed>;
  Fact: Partial<Fact>;
  FloatFilter: Partial<FloatFilter>;
  Float: Partial<Scalars['Float']['output']>;
  HashFilter: Partial<HashFilter>;
  IDFilter: Partial<IdFilter>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  Mutation: Record<PropertyKey, never>;
  PageInfo: Partial<PageInfo>;
  PowerItem: Partial<PowerItem>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  Village: Pick<Omit<Village, 'disclosedItems' | 'disclosingVillages' | 'disclosureNotices' | 'dueDisclosures'> & { disclosedItems?: Maybe<ResolversParentTypes['DisclosedItemConnection']>, disclosingVillages?: Maybe<ResolversParentTypes['DisclosingVillageConnection']>, disclosureNotices?: Maybe<ResolversParentTypes['DisclosureNoticeConnection']>, dueDisclosures?: Maybe<ResolversParentTypes['DueDisclosureConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'disclosedItems' | 'disclosingVillages' | 'disclosureNotices' | 'dueDisclosures'> & { disclosedItems?: Maybe<ResolversParentTypes['DisclosedItemConnection']>, disclosingVillages?: Maybe<ResolversParentTypes['DisclosingVillageConnection']>, disclosureNotices?: Maybe<ResolversParentTypes['DisclosureNoticeConnection']>, dueDisclosures?: Maybe<ResolversParentTypes['DueDisclosureConnection']> }>;
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

export type DisclosedAttachmentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedAttachment'] = ResolversParentTypes['DisclosedAttachment']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisclosureAttachmentKind'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosedFileResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedFile'] = ResolversParentTypes['DisclosedFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisclosureAttachmentKind'], ParentType, ContextType>;
  mediaType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosedItemResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItem'] = ResolversParentTypes['DisclosedItem']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['DisclosureAttachmentKind']>, ParentType, ContextType>;
  attachmentsComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['DisclosureCategory']>, ParentType, ContextType>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  factId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  files?: Resolver<Maybe<Array<ResolversTypes['DisclosedFile']>>, ParentType, ContextType>;
  history?: Resolver<Maybe<Array<ResolversTypes['DisclosureEvent']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<Maybe<Array<ResolversTypes['DisclosedItemLine']>>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requiredAttachments?: Resolver<Array<ResolversTypes['DisclosureAttachmentKind']>, ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  step?: Resolver<ResolversTypes['DisclosureStep'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type DisclosedItemConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItemConnection'] = ResolversParentTypes['DisclosedItemConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosedItemEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DisclosedItemGroupConnection']>, ParentType, ContextType, RequireFields<DisclosedItemConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DisclosedItemConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DisclosedItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosedItemEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItemEdge'] = ResolversParentTypes['DisclosedItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosedItem'], ParentType, ContextType>;
};

export type DisclosedItemGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItemGroup'] = ResolversParentTypes['DisclosedItemGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DisclosedItemGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosedItemGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisclosedItemGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItemGroupConnection'] = ResolversParentTypes['DisclosedItemGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosedItemGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisclosedItemGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosedItemGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItemGroupEdge'] = ResolversParentTypes['DisclosedItemGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosedItemGroup'], ParentType, ContextType>;
};

export type DisclosedItemLineResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosedItemLine'] = ResolversParentTypes['DisclosedItemLine']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  personName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisclosingVillageResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosingVillage'] = ResolversParentTypes['DisclosingVillage']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hallAddress?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hallHours?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hallName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hallTelephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Month']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type DisclosingVillageConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosingVillageConnection'] = ResolversParentTypes['DisclosingVillageConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosingVillageEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DisclosingVillageGroupConnection']>, ParentType, ContextType, RequireFields<DisclosingVillageConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DisclosingVillageConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DisclosingVillage']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosingVillageEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosingVillageEdge'] = ResolversParentTypes['DisclosingVillageEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosingVillage'], ParentType, ContextType>;
};

export type DisclosingVillageGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosingVillageGroup'] = ResolversParentTypes['DisclosingVillageGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosingVillageGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisclosingVillageGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosingVillageGroupConnection'] = ResolversParentTypes['DisclosingVillageGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosingVillageGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisclosingVillageGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosingVillageGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosingVillageGroupEdge'] = ResolversParentTypes['DisclosingVillageGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosingVillageGroup'], ParentType, ContextType>;
};

export type DisclosureEventResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureEvent'] = ResolversParentTypes['DisclosureEvent']> = {
  action?: Resolver<ResolversTypes['DisclosureAction'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['DisclosureStep'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['DisclosureStep']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureNoticeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureNotice'] = ResolversParentTypes['DisclosureNotice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DisclosureNoticeKind'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  side?: Resolver<ResolversTypes['DisclosureSide'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type DisclosureNoticeConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureNoticeConnection'] = ResolversParentTypes['DisclosureNoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosureNoticeEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DisclosureNoticeGroupConnection']>, ParentType, ContextType, RequireFields<DisclosureNoticeConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DisclosureNoticeConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DisclosureNotice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureNoticeEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureNoticeEdge'] = ResolversParentTypes['DisclosureNoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureNotice'], ParentType, ContextType>;
};

export type DisclosureNoticeGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureNoticeGroup'] = ResolversParentTypes['DisclosureNoticeGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DisclosureNoticeGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DisclosureNoticeGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureNoticeGroupConnection'] = ResolversParentTypes['DisclosureNoticeGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DisclosureNoticeGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DisclosureNoticeGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisclosureNoticeGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DisclosureNoticeGroupEdge'] = ResolversParentTypes['DisclosureNoticeGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DisclosureNoticeGroup'], ParentType, ContextType>;
};

export type DueCellResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueCell'] = ResolversParentTypes['DueCell']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lateSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DueState'], ParentType, ContextType>;
};

export type DueDisclosureResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueDisclosure'] = ResolversParentTypes['DueDisclosure']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  itemCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['DisclosureStep']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type DueDisclosureConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueDisclosureConnection'] = ResolversParentTypes['DueDisclosureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DueDisclosureEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DueDisclosureGroupConnection']>, ParentType, ContextType, RequireFields<DueDisclosureConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DueDisclosureConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DueDisclosure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueDisclosureEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueDisclosureEdge'] = ResolversParentTypes['DueDisclosureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DueDisclosure'], ParentType, ContextType>;
};

export type DueDisclosureGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueDisclosureGroup'] = ResolversParentTypes['DueDisclosureGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DueDisclosureGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DueDisclosureGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DueDisclosureGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueDisclosureGroupConnection'] = ResolversParentTypes['DueDisclosureGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DueDisclosureGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DueDisclosureGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DueDisclosureGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DueDisclosureGroupEdge'] = ResolversParentTypes['DueDisclosureGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DueDisclosureGroup'], ParentType, ContextType>;
};

export type ExchangeFeedResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['ExchangeFeed'] = ResolversParentTypes['ExchangeFeed']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  factId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  items?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
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
  approveDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationApproveDisclosedItemArgs, 'id' | 'version'>>;
  archiveDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationArchiveDisclosedItemArgs, 'id' | 'version'>>;
  attachToDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationAttachToDisclosedItemArgs, 'body' | 'id' | 'kind' | 'name' | 'version'>>;
  draftDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationDraftDisclosedItemArgs, 'input'>>;
  editDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationEditDisclosedItemArgs, 'id' | 'input' | 'version'>>;
  removeFromDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationRemoveFromDisclosedItemArgs, 'file' | 'id' | 'version'>>;
  returnDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationReturnDisclosedItemArgs, 'id' | 'note' | 'version'>>;
  submitDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationSubmitDisclosedItemArgs, 'id' | 'version'>>;
  withdrawDisclosedItem?: Resolver<Maybe<ResolversTypes['DisclosedItem']>, ParentType, ContextType, RequireFields<MutationWithdrawDisclosedItemArgs, 'id' | 'note' | 'version'>>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PowerItemResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PowerItem'] = ResolversParentTypes['PowerItem']> = {
  attachments?: Resolver<Array<ResolversTypes['DisclosureAttachmentKind']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['DisclosureCategory'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cycle?: Resolver<ResolversTypes['DisclosureCycle'], ParentType, ContextType>;
  dueDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['DisclosurePublisher'], ParentType, ContextType>;
  scheme?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shownDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  disclosedAttachment?: Resolver<Maybe<ResolversTypes['DisclosedAttachment']>, ParentType, ContextType, RequireFields<QueryDisclosedAttachmentArgs, 'id'>>;
  disclosedItems?: Resolver<Maybe<ResolversTypes['DisclosedItemConnection']>, ParentType, ContextType, RequireFields<QueryDisclosedItemsArgs, 'first'>>;
  disclosingVillages?: Resolver<Maybe<ResolversTypes['DisclosingVillageConnection']>, ParentType, ContextType, RequireFields<QueryDisclosingVillagesArgs, 'first'>>;
  disclosureNotices?: Resolver<Maybe<ResolversTypes['DisclosureNoticeConnection']>, ParentType, ContextType, RequireFields<QueryDisclosureNoticesArgs, 'first'>>;
  dueBoard?: Resolver<Maybe<Array<ResolversTypes['DueCell']>>, ParentType, ContextType, RequireFields<QueryDueBoardArgs, 'divisionCode' | 'month'>>;
  dueDisclosures?: Resolver<Maybe<ResolversTypes['DueDisclosureConnection']>, ParentType, ContextType, RequireFields<QueryDueDisclosuresArgs, 'first'>>;
  duplicateFacts?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType, RequireFields<QueryDuplicateFactsArgs, 'divisionCode'>>;
  exchangeFeed?: Resolver<Maybe<ResolversTypes['ExchangeFeed']>, ParentType, ContextType, RequireFields<QueryExchangeFeedArgs, 'first'>>;
  exchangeKeys?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<Array<ResolversTypes['Fact']>>, ParentType, ContextType, RequireFields<QueryFactsArgs, 'divisionCode' | 'month'>>;
  powerList?: Resolver<Maybe<Array<ResolversTypes['PowerItem']>>, ParentType, ContextType>;
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
  disclosedItems?: Resolver<Maybe<ResolversTypes['DisclosedItemConnection']>, ParentType, ContextType, RequireFields<VillageDisclosedItemsArgs, 'first'>>;
  disclosingVillages?: Resolver<Maybe<ResolversTypes['DisclosingVillageConnection']>, ParentType, ContextType, RequireFields<VillageDisclosingVillagesArgs, 'first'>>;
  disclosureNotices?: Resolver<Maybe<ResolversTypes['DisclosureNoticeConnection']>, ParentType, ContextType, RequireFields<VillageDisclosureNoticesArgs, 'first'>>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dueDisclosures?: Resolver<Maybe<ResolversTypes['DueDisclosureConnection']>, ParentType, ContextType, RequireFields<VillageDueDisclosuresArgs, 'first'>>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DisclosedAttachment?: DisclosedAttachmentResolvers<ContextType>;
  DisclosedFile?: DisclosedFileResolvers<ContextType>;
  DisclosedItem?: DisclosedItemResolvers<ContextType>;
  DisclosedItemConnection?: DisclosedItemConnectionResolvers<ContextType>;
  DisclosedItemEdge?: DisclosedItemEdgeResolvers<ContextType>;
  DisclosedItemGroup?: DisclosedItemGroupResolvers<ContextType>;
  DisclosedItemGroupConnection?: DisclosedItemGroupConnectionResolvers<ContextType>;
  DisclosedItemGroupEdge?: DisclosedItemGroupEdgeResolvers<ContextType>;
  DisclosedItemLine?: DisclosedItemLineResolvers<ContextType>;
  DisclosingVillage?: DisclosingVillageResolvers<ContextType>;
  DisclosingVillageConnection?: DisclosingVillageConnectionResolvers<ContextType>;
  DisclosingVillageEdge?: DisclosingVillageEdgeResolvers<ContextType>;
  DisclosingVillageGroup?: DisclosingVillageGroupResolvers<ContextType>;
  DisclosingVillageGroupConnection?: DisclosingVillageGroupConnectionResolvers<ContextType>;
  DisclosingVillageGroupEdge?: DisclosingVillageGroupEdgeResolvers<ContextType>;
  DisclosureEvent?: DisclosureEventResolvers<ContextType>;
  DisclosureNotice?: DisclosureNoticeResolvers<ContextType>;
  DisclosureNoticeConnection?: DisclosureNoticeConnectionResolvers<ContextType>;
  DisclosureNoticeEdge?: DisclosureNoticeEdgeResolvers<ContextType>;
  DisclosureNoticeGroup?: DisclosureNoticeGroupResolvers<ContextType>;
  DisclosureNoticeGroupConnection?: DisclosureNoticeGroupConnectionResolvers<ContextType>;
  DisclosureNoticeGroupEdge?: DisclosureNoticeGroupEdgeResolvers<ContextType>;
  DueCell?: DueCellResolvers<ContextType>;
  DueDisclosure?: DueDisclosureResolvers<ContextType>;
  DueDisclosureConnection?: DueDisclosureConnectionResolvers<ContextType>;
  DueDisclosureEdge?: DueDisclosureEdgeResolvers<ContextType>;
  DueDisclosureGroup?: DueDisclosureGroupResolvers<ContextType>;
  DueDisclosureGroupConnection?: DueDisclosureGroupConnectionResolvers<ContextType>;
  DueDisclosureGroupEdge?: DueDisclosureGroupEdgeResolvers<ContextType>;
  ExchangeFeed?: ExchangeFeedResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PowerItem?: PowerItemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
};

