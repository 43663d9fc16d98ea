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

/** 面积单位 | Units of area */
export type AreaUnit =
  /** 台（件） | Piece */
  | 'ITEM'
  /** 亩 | Mu (1/15 hectare) */
  | 'MU'
  /** 平方米 | Square metre */
  | 'SQUARE_METRE';

/** AreaUnit 条件 | Condition on AreaUnit */
export type AreaUnitFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AreaUnit>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AreaUnit>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 集体资产类别 | Kinds of assets of collectives */
export type AssetKind =
  /** 四荒地 | Barren land */
  | 'BARREN_LAND'
  /** 集体建设用地 | Construction land */
  | 'CONSTRUCTION_LAND'
  /** 机械设备 | Equipment */
  | 'EQUIPMENT'
  /** 耕地 | Farmland */
  | 'FARMLAND'
  /** 金融资产 | Financial asset */
  | 'FINANCIAL'
  /** 林地 | Forest land */
  | 'FOREST_LAND'
  /** 房屋 | House */
  | 'HOUSE'
  /** 公共设施 | Infrastructure */
  | 'INFRASTRUCTURE'
  /** 其他 | Other */
  | 'OTHER'
  /** 商铺 | Shop */
  | 'SHOP'
  /** 养殖水面 | Water surface */
  | 'WATER_SURFACE'
  /** 厂房 | Workshop */
  | 'WORKSHOP';

/** AssetKind 条件 | Condition on AssetKind */
export type AssetKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AssetKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AssetKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 附件类型 | Kinds of attachments */
export type AttachmentKind =
  /** 验收单 | Acceptance report */
  | 'ACCEPTANCE'
  /** 银行回单 | Bank slip */
  | 'BANK_SLIP'
  /** 预算、造价 | Budget */
  | 'BUDGET'
  /** 合同 | Contract */
  | 'CONTRACT'
  /** 发票 | Invoice */
  | 'INVOICE'
  /** 会议纪要 | Minutes of a meeting */
  | 'MEETING_MINUTES'
  /** 人员名单 | List of names */
  | 'NAME_LIST'
  /** 照片 | Photograph */
  | 'PHOTO';

/** 发包方式 | Ways of choosing the other party */
export type AwardMode =
  /** 按户分配 | Allotted to households */
  | 'ALLOTTED'
  /** 公开协商 | Open competitive talks */
  | 'COMPETITIVE_TALKS'
  /** 直接协商 | Negotiated with one party */
  | 'NEGOTIATED'
  /** 公开竞价 | Public auction */
  | 'PUBLIC_AUCTION'
  /** 招标 | Tender */
  | 'TENDER';

/** AwardMode 条件 | Condition on AwardMode */
export type AwardModeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<AwardMode>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<AwardMode>>;
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

/** 集体资产台账：一行是一项资产 | Assets of the villages' collectives: one row an asset */
export type CollectiveAsset = {
  __typename?: 'CollectiveAsset';
  /** 取得日期 | The day it was acquired */
  acquiredOn?: Maybe<Scalars['Date']['output']>;
  /** 面积或数量 | Area or number, in areaUnit */
  area?: Maybe<Scalars['Float']['output']>;
  /** 面积单位 | Unit of the area */
  areaUnit?: Maybe<AreaUnit>;
  /** 账面价值 | Value in the books */
  bookValue?: Maybe<Scalars['Money']['output']>;
  /** 资产编号 | Code of the asset within the village */
  code: Scalars['String']['output'];
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 闲置起始日 | Since when it has been idle */
  idleSince?: Maybe<Scalars['Date']['output']>;
  /** 盘点差额（盘点减账面） | Inspected value less book value */
  inspectedDifference?: Maybe<Scalars['Money']['output']>;
  /** 盘点日期 | The day it was last inspected */
  inspectedOn?: Maybe<Scalars['Date']['output']>;
  /** 盘点价值 | Value found by the inspection */
  inspectedValue?: Maybe<Scalars['Money']['output']>;
  /** 资产类别 | Kind */
  kind: AssetKind;
  /** 资产名称 | Name */
  name: Scalars['String']['output'];
  /** 是否季节性使用 | Whether it is used in season only */
  seasonal: Scalars['Boolean']['output'];
  /** 状态 | State */
  status: CollectiveAssetStatus;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所属村 | The village */
  village?: Maybe<Village>;
};

/** 集体资产的一页 | A page of collectiveAssets */
export type CollectiveAssetConnection = {
  __typename?: 'CollectiveAssetConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<CollectiveAssetEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<CollectiveAssetGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<CollectiveAsset>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 集体资产的一页 | A page of collectiveAssets */
export type CollectiveAssetConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<CollectiveAssetGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CollectiveAssetHaving>;
  orderBy?: InputMaybe<Array<CollectiveAssetGroupOrder>>;
};


/** 集体资产的一页 | A page of collectiveAssets */
export type CollectiveAssetConnectionKeysArgs = {
  by?: InputMaybe<CollectiveAssetRole>;
  having?: InputMaybe<CollectiveAssetHaving>;
  of: SubjectType;
  role?: InputMaybe<CollectiveAssetRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<CollectiveAssetValue>;
};

/** 集体资产中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of collectiveAssets */
export type CollectiveAssetDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<CollectiveAssetGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<CollectiveAssetRole>;
};

/** 集体资产的一行及其游标 | A row of collectiveAssets with its cursor */
export type CollectiveAssetEdge = {
  __typename?: 'CollectiveAssetEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: CollectiveAsset;
};

/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroup = {
  __typename?: 'CollectiveAssetGroup';
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


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupAverageArgs = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupDistinctArgs = {
  field: CollectiveAssetGroupField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupMaxArgs = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupMedianArgs = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupMinArgs = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupQ1Args = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupQ3Args = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupStddevArgs = {
  field: CollectiveAssetValueField;
};


/** 集体资产的一个组 | A group of collectiveAssets */
export type CollectiveAssetGroupSumArgs = {
  field: CollectiveAssetValueField;
};

/** 集体资产分组的一页 | A page of groups of collectiveAssets */
export type CollectiveAssetGroupConnection = {
  __typename?: 'CollectiveAssetGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<CollectiveAssetGroupEdge>;
  /** 组 | Groups */
  nodes: Array<CollectiveAssetGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 集体资产的一个组及其游标 | A group of collectiveAssets with its cursor */
export type CollectiveAssetGroupEdge = {
  __typename?: 'CollectiveAssetGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: CollectiveAssetGroup;
};

/** 集体资产的分组依据：字段或角色 | What collectiveAssets can be grouped by: fields and roles */
export type CollectiveAssetGroupField =
  /** 取得日期 | The day it was acquired */
  | 'ACQUIRED_ON'
  /** 面积或数量 | Area or number, in areaUnit */
  | 'AREA'
  /** 面积单位 | Unit of the area */
  | 'AREA_UNIT'
  /** 账面价值 | Value in the books */
  | 'BOOK_VALUE'
  /** 资产编号 | Code of the asset within the village */
  | 'CODE'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 闲置起始日 | Since when it has been idle */
  | 'IDLE_SINCE'
  /** 盘点差额（盘点减账面） | Inspected value less book value */
  | 'INSPECTED_DIFFERENCE'
  /** 盘点日期 | The day it was last inspected */
  | 'INSPECTED_ON'
  /** 盘点价值 | Value found by the inspection */
  | 'INSPECTED_VALUE'
  /** 资产类别 | Kind */
  | 'KIND'
  /** 资产名称 | Name */
  | 'NAME'
  /** 是否季节性使用 | Whether it is used in season only */
  | 'SEASONAL'
  /** 状态 | State */
  | 'STATUS'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 集体资产分组的排序：恰好一项，及方向 | Order of groups of collectiveAssets: exactly one, and which way */
export type CollectiveAssetGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<CollectiveAssetValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<CollectiveAssetGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveAssetValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<CollectiveAssetValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveAssetValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<CollectiveAssetValueField>;
};

/** 集体资产的一个分组依据 | One of the things collectiveAssets is grouped by */
export type CollectiveAssetGrouping = {
  /** 字段或角色 | A field, or a role */
  field: CollectiveAssetGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 集体资产中一组行的条件，须同时满足 | Condition on a group of rows of collectiveAssets; all that is given must hold */
export type CollectiveAssetHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<CollectiveAssetMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<CollectiveAssetDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveAssetMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<CollectiveAssetMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveAssetMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<CollectiveAssetGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<CollectiveAssetMeasure>;
};

/** 集体资产中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of collectiveAssets; values as text, like 1200.00 or 2025-03 */
export type CollectiveAssetMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: CollectiveAssetValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 集体资产的排序 | Order of collectiveAssets */
export type CollectiveAssetOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: CollectiveAssetOrderField;
};

/** 集体资产可排序的字段 | What collectiveAssets can be ordered by */
export type CollectiveAssetOrderField =
  /** 取得日期 | The day it was acquired */
  | 'ACQUIRED_ON'
  /** 面积或数量 | Area or number, in areaUnit */
  | 'AREA'
  /** 面积单位 | Unit of the area */
  | 'AREA_UNIT'
  /** 账面价值 | Value in the books */
  | 'BOOK_VALUE'
  /** 资产编号 | Code of the asset within the village */
  | 'CODE'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 闲置起始日 | Since when it has been idle */
  | 'IDLE_SINCE'
  /** 盘点差额（盘点减账面） | Inspected value less book value */
  | 'INSPECTED_DIFFERENCE'
  /** 盘点日期 | The day it was last inspected */
  | 'INSPECTED_ON'
  /** 盘点价值 | Value found by the inspection */
  | 'INSPECTED_VALUE'
  /** 资产类别 | Kind */
  | 'KIND'
  /** 资产名称 | Name */
  | 'NAME'
  /** 是否季节性使用 | Whether it is used in season only */
  | 'SEASONAL'
  /** 状态 | State */
  | 'STATUS'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 集体资产中主体的角色 | Roles of the subjects of collectiveAssets */
export type CollectiveAssetRole =
  /** 所属村 | The village */
  | 'VILLAGE';

/** 集体资产状态 | States of an asset of a collective */
export type CollectiveAssetStatus =
  /** 已处置 | Disposed of */
  | 'DISPOSED'
  /** 闲置 | Idle */
  | 'IDLE'
  /** 自用 | In use */
  | 'IN_USE'
  /** 出租 | Leased */
  | 'LEASED'
  /** 盘亏待查 | Not found by the inspection, being looked into; not public */
  | 'MISSING'
  /** 报废 | Scrapped */
  | 'SCRAPPED';

/** CollectiveAssetStatus 条件 | Condition on CollectiveAssetStatus */
export type CollectiveAssetStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CollectiveAssetStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CollectiveAssetStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 集体资产中随标识附带的数值，恰好一项 | The number that collectiveAssets gives with each token: exactly one */
export type CollectiveAssetValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveAssetValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveAssetValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<CollectiveAssetValueField>;
};

/** 集体资产可度量的字段 | What can be measured of collectiveAssets */
export type CollectiveAssetValueField =
  /** 取得日期 | The day it was acquired */
  | 'ACQUIRED_ON'
  /** 面积或数量 | Area or number, in areaUnit */
  | 'AREA'
  /** 账面价值 | Value in the books */
  | 'BOOK_VALUE'
  /** 闲置起始日 | Since when it has been idle */
  | 'IDLE_SINCE'
  /** 盘点差额（盘点减账面） | Inspected value less book value */
  | 'INSPECTED_DIFFERENCE'
  /** 盘点日期 | The day it was last inspected */
  | 'INSPECTED_ON'
  /** 盘点价值 | Value found by the inspection */
  | 'INSPECTED_VALUE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 集体资产的筛选条件，各项须同时满足 | Filter of collectiveAssets; all that is given must hold */
export type CollectiveAssetWhere = {
  /** 取得日期 | The day it was acquired */
  acquiredOn?: InputMaybe<DateFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<CollectiveAssetWhere>>;
  /** 面积或数量 | Area or number, in areaUnit */
  area?: InputMaybe<FloatFilter>;
  /** 面积单位 | Unit of the area */
  areaUnit?: InputMaybe<AreaUnitFilter>;
  /** 账面价值 | Value in the books */
  bookValue?: InputMaybe<MoneyFilter>;
  /** 资产编号 | Code of the asset within the village */
  code?: InputMaybe<StringFilter>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 闲置起始日 | Since when it has been idle */
  idleSince?: InputMaybe<DateFilter>;
  /** 盘点差额（盘点减账面） | Inspected value less book value */
  inspectedDifference?: InputMaybe<MoneyFilter>;
  /** 盘点日期 | The day it was last inspected */
  inspectedOn?: InputMaybe<DateFilter>;
  /** 盘点价值 | Value found by the inspection */
  inspectedValue?: InputMaybe<MoneyFilter>;
  /** 资产类别 | Kind */
  kind?: InputMaybe<AssetKindFilter>;
  /** 资产名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<CollectiveAssetWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<CollectiveAssetWhere>>;
  /** 是否季节性使用 | Whether it is used in season only */
  seasonal?: InputMaybe<BooleanFilter>;
  /** 状态 | State */
  status?: InputMaybe<CollectiveAssetStatusFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所属村 | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 集体经济合同：一行是一份合同 | Contracts of the villages' collectives: one row a contract */
export type CollectiveContract = {
  __typename?: 'CollectiveContract';
  /** 年租金（承包费） | Rent of a year */
  annualRent?: Maybe<Scalars['Money']['output']>;
  /** 面积或数量 | Area or number, in areaUnit */
  area?: Maybe<Scalars['Float']['output']>;
  /** 面积单位 | Unit of the area */
  areaUnit?: Maybe<AreaUnit>;
  /** 标的资产编号 | Code of the asset that it is about */
  asset?: Maybe<Scalars['String']['output']>;
  /** 标的资产类别 | Kind of the asset */
  assetKind: AssetKind;
  /** 发包方式 | How the other party was chosen */
  awardMode?: Maybe<AwardMode>;
  /** 相对方（承包、承租人） | The other party: who contracts or rents */
  counterparty?: Maybe<Party>;
  /** 相对方没有关联标识的原因；为空表示有 | Why there is no link token of the other party; null where there is one */
  counterpartyFault?: Maybe<IdentityFault>;
  /** 相对方身份证号 | Identity number of the other party as the contract has it */
  counterpartyIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 相对方名称（个人脱敏） | Name of the other party; a person's is masked */
  counterpartyMaskedName?: Maybe<Scalars['String']['output']>;
  /** 相对方姓名或名称 | Name of the other party as the contract has it */
  counterpartyName?: Maybe<Scalars['String']['output']>;
  /** 缓缴决议的会议编号 | Number of the meeting that agreed to a deferral */
  deferral?: Maybe<Scalars['String']['output']>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 截止日 | Last day of the term */
  endsOn?: Maybe<Scalars['Date']['output']>;
  /** 相对方是否最高报价 | Whether the other party bid the most */
  highestBid?: Maybe<Scalars['Boolean']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 以物抵租或免租约定 | What is given instead of rent (renovation, levelling) */
  inKind?: Maybe<Scalars['String']['output']>;
  /** 分期应收与实收 | What is due when, and what came */
  instalments: Array<Instalment>;
  /** 合同类型 | Kind of contract */
  kind: CollectiveContractKind;
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  meeting?: Maybe<Scalars['String']['output']>;
  /** 合同编号 | Number of the contract within the village */
  number: Scalars['String']['output'];
  /** 已收金额合计 | What has been received so far */
  paidAmount: Scalars['Money']['output'];
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 续签的原合同编号 | Number of the contract that it renews */
  renewalOf?: Maybe<Scalars['String']['output']>;
  /** 签字人数 | How many signed it off */
  signOffs?: Maybe<Scalars['Int']['output']>;
  /** 签订日期 | The day it was signed */
  signedOn?: Maybe<Scalars['Date']['output']>;
  /** 起始日 | First day of the term */
  startsOn: Scalars['Date']['output'];
  /** 状态 | State */
  status: CollectiveContractStatus;
  /** 期限（月，首尾日均计入） | Length of the term in months, both days included */
  termMonths?: Maybe<Scalars['Int']['output']>;
  /** 合同总金额 | Amount over the whole term */
  totalAmount?: Maybe<Scalars['Money']['output']>;
  /** 产权交易平台编号；空为未进场 | Number at the trading platform; null if it did not pass there */
  tradeNumber?: Maybe<Scalars['String']['output']>;
  /** 单位面积年租金 | Rent of a year for one unit of area */
  unitRent?: Maybe<Scalars['Money']['output']>;
  /** 最早一期未收款的应收日 | Due day of the oldest instalment that is not paid in full */
  unpaidSince?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所属村 | The village */
  village?: Maybe<Village>;
};

/** 集体经济合同的一页 | A page of collectiveContracts */
export type CollectiveContractConnection = {
  __typename?: 'CollectiveContractConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<CollectiveContractEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<CollectiveContractGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<CollectiveContract>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 集体经济合同的一页 | A page of collectiveContracts */
export type CollectiveContractConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<CollectiveContractGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CollectiveContractHaving>;
  orderBy?: InputMaybe<Array<CollectiveContractGroupOrder>>;
};


/** 集体经济合同的一页 | A page of collectiveContracts */
export type CollectiveContractConnectionKeysArgs = {
  by?: InputMaybe<CollectiveContractRole>;
  having?: InputMaybe<CollectiveContractHaving>;
  of: SubjectType;
  role?: InputMaybe<CollectiveContractRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<CollectiveContractValue>;
};

/** 集体经济合同中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of collectiveContracts */
export type CollectiveContractDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<CollectiveContractGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<CollectiveContractRole>;
};

/** 集体经济合同的一行及其游标 | A row of collectiveContracts with its cursor */
export type CollectiveContractEdge = {
  __typename?: 'CollectiveContractEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: CollectiveContract;
};

/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroup = {
  __typename?: 'CollectiveContractGroup';
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


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupAverageArgs = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupDistinctArgs = {
  field: CollectiveContractGroupField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupMaxArgs = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupMedianArgs = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupMinArgs = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupQ1Args = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupQ3Args = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupStddevArgs = {
  field: CollectiveContractValueField;
};


/** 集体经济合同的一个组 | A group of collectiveContracts */
export type CollectiveContractGroupSumArgs = {
  field: CollectiveContractValueField;
};

/** 集体经济合同分组的一页 | A page of groups of collectiveContracts */
export type CollectiveContractGroupConnection = {
  __typename?: 'CollectiveContractGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<CollectiveContractGroupEdge>;
  /** 组 | Groups */
  nodes: Array<CollectiveContractGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 集体经济合同的一个组及其游标 | A group of collectiveContracts with its cursor */
export type CollectiveContractGroupEdge = {
  __typename?: 'CollectiveContractGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: CollectiveContractGroup;
};

/** 集体经济合同的分组依据：字段或角色 | What collectiveContracts can be grouped by: fields and roles */
export type CollectiveContractGroupField =
  /** 年租金（承包费） | Rent of a year */
  | 'ANNUAL_RENT'
  /** 面积或数量 | Area or number, in areaUnit */
  | 'AREA'
  /** 面积单位 | Unit of the area */
  | 'AREA_UNIT'
  /** 标的资产编号 | Code of the asset that it is about */
  | 'ASSET'
  /** 标的资产类别 | Kind of the asset */
  | 'ASSET_KIND'
  /** 发包方式 | How the other party was chosen */
  | 'AWARD_MODE'
  /** 相对方（承包、承租人） | The other party: who contracts or rents */
  | 'COUNTERPARTY'
  /** 相对方没有关联标识的原因；为空表示有 | Why there is no link token of the other party; null where there is one */
  | 'COUNTERPARTY_FAULT'
  /** 相对方身份证号 | Identity number of the other party as the contract has it */
  | 'COUNTERPARTY_IDENTITY_NUMBER'
  /** 相对方名称（个人脱敏） | Name of the other party; a person's is masked */
  | 'COUNTERPARTY_MASKED_NAME'
  /** 相对方姓名或名称 | Name of the other party as the contract has it */
  | 'COUNTERPARTY_NAME'
  /** 缓缴决议的会议编号 | Number of the meeting that agreed to a deferral */
  | 'DEFERRAL'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 截止日 | Last day of the term */
  | 'ENDS_ON'
  /** 相对方是否最高报价 | Whether the other party bid the most */
  | 'HIGHEST_BID'
  /** 以物抵租或免租约定 | What is given instead of rent (renovation, levelling) */
  | 'IN_KIND'
  /** 合同类型 | Kind of contract */
  | 'KIND'
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  | 'MEETING'
  /** 合同编号 | Number of the contract within the village */
  | 'NUMBER'
  /** 已收金额合计 | What has been received so far */
  | 'PAID_AMOUNT'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 续签的原合同编号 | Number of the contract that it renews */
  | 'RENEWAL_OF'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
  /** 签字人数 | How many signed it off */
  | 'SIGN_OFFS'
  /** 起始日 | First day of the term */
  | 'STARTS_ON'
  /** 状态 | State */
  | 'STATUS'
  /** 期限（月，首尾日均计入） | Length of the term in months, both days included */
  | 'TERM_MONTHS'
  /** 合同总金额 | Amount over the whole term */
  | 'TOTAL_AMOUNT'
  /** 产权交易平台编号；空为未进场 | Number at the trading platform; null if it did not pass there */
  | 'TRADE_NUMBER'
  /** 单位面积年租金 | Rent of a year for one unit of area */
  | 'UNIT_RENT'
  /** 最早一期未收款的应收日 | Due day of the oldest instalment that is not paid in full */
  | 'UNPAID_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 集体经济合同分组的排序：恰好一项，及方向 | Order of groups of collectiveContracts: exactly one, and which way */
export type CollectiveContractGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<CollectiveContractValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<CollectiveContractGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveContractValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<CollectiveContractValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveContractValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<CollectiveContractValueField>;
};

/** 集体经济合同的一个分组依据 | One of the things collectiveContracts is grouped by */
export type CollectiveContractGrouping = {
  /** 字段或角色 | A field, or a role */
  field: CollectiveContractGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 集体经济合同中一组行的条件，须同时满足 | Condition on a group of rows of collectiveContracts; all that is given must hold */
export type CollectiveContractHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<CollectiveContractMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<CollectiveContractDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveContractMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<CollectiveContractMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveContractMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<CollectiveContractGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<CollectiveContractMeasure>;
};

/** 集体经济合同类型 | Kinds of contracts of collectives */
export type CollectiveContractKind =
  /** 合作经营 | Joint operation */
  | 'COOPERATION'
  /** 家庭承包 | Contracting by households */
  | 'HOUSEHOLD_CONTRACTING'
  /** 出租 | Lease */
  | 'LEASE'
  /** 其他 | Other */
  | 'OTHER'
  /** 其他方式承包 | Contracting in other ways */
  | 'OTHER_CONTRACTING'
  /** 出让、出售 | Sale */
  | 'SALE';

/** CollectiveContractKind 条件 | Condition on CollectiveContractKind */
export type CollectiveContractKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CollectiveContractKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CollectiveContractKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 集体经济合同中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of collectiveContracts; values as text, like 1200.00 or 2025-03 */
export type CollectiveContractMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: CollectiveContractValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 集体经济合同的排序 | Order of collectiveContracts */
export type CollectiveContractOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: CollectiveContractOrderField;
};

/** 集体经济合同可排序的字段 | What collectiveContracts can be ordered by */
export type CollectiveContractOrderField =
  /** 年租金（承包费） | Rent of a year */
  | 'ANNUAL_RENT'
  /** 面积或数量 | Area or number, in areaUnit */
  | 'AREA'
  /** 面积单位 | Unit of the area */
  | 'AREA_UNIT'
  /** 标的资产编号 | Code of the asset that it is about */
  | 'ASSET'
  /** 标的资产类别 | Kind of the asset */
  | 'ASSET_KIND'
  /** 发包方式 | How the other party was chosen */
  | 'AWARD_MODE'
  /** 相对方没有关联标识的原因；为空表示有 | Why there is no link token of the other party; null where there is one */
  | 'COUNTERPARTY_FAULT'
  /** 相对方身份证号 | Identity number of the other party as the contract has it */
  | 'COUNTERPARTY_IDENTITY_NUMBER'
  /** 相对方名称（个人脱敏） | Name of the other party; a person's is masked */
  | 'COUNTERPARTY_MASKED_NAME'
  /** 相对方姓名或名称 | Name of the other party as the contract has it */
  | 'COUNTERPARTY_NAME'
  /** 缓缴决议的会议编号 | Number of the meeting that agreed to a deferral */
  | 'DEFERRAL'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 截止日 | Last day of the term */
  | 'ENDS_ON'
  /** 相对方是否最高报价 | Whether the other party bid the most */
  | 'HIGHEST_BID'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 以物抵租或免租约定 | What is given instead of rent (renovation, levelling) */
  | 'IN_KIND'
  /** 合同类型 | Kind of contract */
  | 'KIND'
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  | 'MEETING'
  /** 合同编号 | Number of the contract within the village */
  | 'NUMBER'
  /** 已收金额合计 | What has been received so far */
  | 'PAID_AMOUNT'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 续签的原合同编号 | Number of the contract that it renews */
  | 'RENEWAL_OF'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
  /** 签字人数 | How many signed it off */
  | 'SIGN_OFFS'
  /** 起始日 | First day of the term */
  | 'STARTS_ON'
  /** 状态 | State */
  | 'STATUS'
  /** 期限（月，首尾日均计入） | Length of the term in months, both days included */
  | 'TERM_MONTHS'
  /** 合同总金额 | Amount over the whole term */
  | 'TOTAL_AMOUNT'
  /** 产权交易平台编号；空为未进场 | Number at the trading platform; null if it did not pass there */
  | 'TRADE_NUMBER'
  /** 单位面积年租金 | Rent of a year for one unit of area */
  | 'UNIT_RENT'
  /** 最早一期未收款的应收日 | Due day of the oldest instalment that is not paid in full */
  | 'UNPAID_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 集体经济合同中主体的角色 | Roles of the subjects of collectiveContracts */
export type CollectiveContractRole =
  /** 相对方（承包、承租人） | The other party: who contracts or rents */
  | 'COUNTERPARTY'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 集体经济合同状态 | States of a contract of a collective */
export type CollectiveContractStatus =
  /** 履行中 | Active */
  | 'ACTIVE'
  /** 争议中 | In dispute */
  | 'DISPUTED'
  /** 到期 | Ended */
  | 'ENDED'
  /** 解除 | Ended early */
  | 'TERMINATED';

/** CollectiveContractStatus 条件 | Condition on CollectiveContractStatus */
export type CollectiveContractStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<CollectiveContractStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<CollectiveContractStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 集体经济合同中随标识附带的数值，恰好一项 | The number that collectiveContracts gives with each token: exactly one */
export type CollectiveContractValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveContractValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveContractValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<CollectiveContractValueField>;
};

/** 集体经济合同可度量的字段 | What can be measured of collectiveContracts */
export type CollectiveContractValueField =
  /** 年租金（承包费） | Rent of a year */
  | 'ANNUAL_RENT'
  /** 面积或数量 | Area or number, in areaUnit */
  | 'AREA'
  /** 截止日 | Last day of the term */
  | 'ENDS_ON'
  /** 已收金额合计 | What has been received so far */
  | 'PAID_AMOUNT'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
  /** 签字人数 | How many signed it off */
  | 'SIGN_OFFS'
  /** 起始日 | First day of the term */
  | 'STARTS_ON'
  /** 期限（月，首尾日均计入） | Length of the term in months, both days included */
  | 'TERM_MONTHS'
  /** 合同总金额 | Amount over the whole term */
  | 'TOTAL_AMOUNT'
  /** 单位面积年租金 | Rent of a year for one unit of area */
  | 'UNIT_RENT'
  /** 最早一期未收款的应收日 | Due day of the oldest instalment that is not paid in full */
  | 'UNPAID_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 集体经济合同的筛选条件，各项须同时满足 | Filter of collectiveContracts; all that is given must hold */
export type CollectiveContractWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<CollectiveContractWhere>>;
  /** 年租金（承包费） | Rent of a year */
  annualRent?: InputMaybe<MoneyFilter>;
  /** 面积或数量 | Area or number, in areaUnit */
  area?: InputMaybe<FloatFilter>;
  /** 面积单位 | Unit of the area */
  areaUnit?: InputMaybe<AreaUnitFilter>;
  /** 标的资产编号 | Code of the asset that it is about */
  asset?: InputMaybe<StringFilter>;
  /** 标的资产类别 | Kind of the asset */
  assetKind?: InputMaybe<AssetKindFilter>;
  /** 发包方式 | How the other party was chosen */
  awardMode?: InputMaybe<AwardModeFilter>;
  /** 相对方（承包、承租人） | The other party: who contracts or rents */
  counterparty?: InputMaybe<SubjectFilter>;
  /** 相对方没有关联标识的原因；为空表示有 | Why there is no link token of the other party; null where there is one */
  counterpartyFault?: InputMaybe<IdentityFaultFilter>;
  /** 相对方身份证号 | Identity number of the other party as the contract has it */
  counterpartyIdentityNumber?: InputMaybe<StringFilter>;
  /** 相对方名称（个人脱敏） | Name of the other party; a person's is masked */
  counterpartyMaskedName?: InputMaybe<StringFilter>;
  /** 相对方姓名或名称 | Name of the other party as the contract has it */
  counterpartyName?: InputMaybe<StringFilter>;
  /** 缓缴决议的会议编号 | Number of the meeting that agreed to a deferral */
  deferral?: InputMaybe<StringFilter>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 截止日 | Last day of the term */
  endsOn?: InputMaybe<DateFilter>;
  /** 相对方是否最高报价 | Whether the other party bid the most */
  highestBid?: InputMaybe<BooleanFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 以物抵租或免租约定 | What is given instead of rent (renovation, levelling) */
  inKind?: InputMaybe<StringFilter>;
  /** 合同类型 | Kind of contract */
  kind?: InputMaybe<CollectiveContractKindFilter>;
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  meeting?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<CollectiveContractWhere>;
  /** 合同编号 | Number of the contract within the village */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<CollectiveContractWhere>>;
  /** 已收金额合计 | What has been received so far */
  paidAmount?: InputMaybe<MoneyFilter>;
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  publicUntil?: InputMaybe<DateFilter>;
  /** 续签的原合同编号 | Number of the contract that it renews */
  renewalOf?: InputMaybe<StringFilter>;
  /** 签字人数 | How many signed it off */
  signOffs?: InputMaybe<IntFilter>;
  /** 签订日期 | The day it was signed */
  signedOn?: InputMaybe<DateFilter>;
  /** 起始日 | First day of the term */
  startsOn?: InputMaybe<DateFilter>;
  /** 状态 | State */
  status?: InputMaybe<CollectiveContractStatusFilter>;
  /** 期限（月，首尾日均计入） | Length of the term in months, both days included */
  termMonths?: InputMaybe<IntFilter>;
  /** 合同总金额 | Amount over the whole term */
  totalAmount?: InputMaybe<MoneyFilter>;
  /** 产权交易平台编号；空为未进场 | Number at the trading platform; null if it did not pass there */
  tradeNumber?: InputMaybe<StringFilter>;
  /** 单位面积年租金 | Rent of a year for one unit of area */
  unitRent?: InputMaybe<MoneyFilter>;
  /** 最早一期未收款的应收日 | Due day of the oldest instalment that is not paid in full */
  unpaidSince?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所属村 | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 集体收支：一行是一笔收入或支出 | Receipts and payments of the villages' collectives: one row a posting */
export type CollectiveTransaction = {
  __typename?: 'CollectiveTransaction';
  /** 收款账户标识 | Token of the account that the money went to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 金额 | Amount */
  amount: Scalars['Money']['output'];
  /** 已附附件 | Attachments that it has */
  attachments: Array<AttachmentKind>;
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  attachmentsComplete?: Maybe<Scalars['Boolean']['output']>;
  /** 收支类别 | What kind of receipt or payment */
  category: TransactionCategory;
  /** 合同编号 | Number of the village's contract that it belongs to */
  contractNumber?: Maybe<Scalars['String']['output']>;
  /** 收支方向 | Whether money came or went */
  direction: TransactionDirection;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 事项（不含个人姓名） | What it was for, without names of persons */
  item: Scalars['String']['output'];
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  meeting?: Maybe<Scalars['String']['output']>;
  /** 凭证号 | Number of the voucher within the village */
  number: Scalars['String']['output'];
  /** 发生日期 | The day it happened */
  occurredOn: Scalars['Date']['output'];
  /** 收款人（收入为付款人） | Who received the money; of a receipt, who paid it */
  payee?: Maybe<Party>;
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  payeeFault?: Maybe<IdentityFault>;
  /** 收款人身份证号 | Identity number of the payee as the voucher has it */
  payeeIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 收款人名称（个人脱敏） | Name of the payee; a person's is masked */
  payeeMaskedName?: Maybe<Scalars['String']['output']>;
  /** 收款人姓名或名称 | Name of the payee as the voucher has it */
  payeeName?: Maybe<Scalars['String']['output']>;
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 公开日期 | The day it was published */
  publishedOn?: Maybe<Scalars['Date']['output']>;
  /** 应附附件 | Attachments that it must have */
  requiredAttachments: Array<AttachmentKind>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所属村 | The village */
  village?: Maybe<Village>;
  /** 凭证类型 | Kind of voucher */
  voucherKind?: Maybe<VoucherKind>;
};

/** 集体收支的一页 | A page of collectiveTransactions */
export type CollectiveTransactionConnection = {
  __typename?: 'CollectiveTransactionConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<CollectiveTransactionEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<CollectiveTransactionGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<CollectiveTransaction>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 集体收支的一页 | A page of collectiveTransactions */
export type CollectiveTransactionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<CollectiveTransactionGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<CollectiveTransactionHaving>;
  orderBy?: InputMaybe<Array<CollectiveTransactionGroupOrder>>;
};


/** 集体收支的一页 | A page of collectiveTransactions */
export type CollectiveTransactionConnectionKeysArgs = {
  by?: InputMaybe<CollectiveTransactionRole>;
  having?: InputMaybe<CollectiveTransactionHaving>;
  of: SubjectType;
  role?: InputMaybe<CollectiveTransactionRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<CollectiveTransactionValue>;
};

/** 集体收支中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of collectiveTransactions */
export type CollectiveTransactionDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<CollectiveTransactionGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<CollectiveTransactionRole>;
};

/** 集体收支的一行及其游标 | A row of collectiveTransactions with its cursor */
export type CollectiveTransactionEdge = {
  __typename?: 'CollectiveTransactionEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: CollectiveTransaction;
};

/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroup = {
  __typename?: 'CollectiveTransactionGroup';
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


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupAverageArgs = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupDistinctArgs = {
  field: CollectiveTransactionGroupField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupMaxArgs = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupMedianArgs = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupMinArgs = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupQ1Args = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupQ3Args = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupStddevArgs = {
  field: CollectiveTransactionValueField;
};


/** 集体收支的一个组 | A group of collectiveTransactions */
export type CollectiveTransactionGroupSumArgs = {
  field: CollectiveTransactionValueField;
};

/** 集体收支分组的一页 | A page of groups of collectiveTransactions */
export type CollectiveTransactionGroupConnection = {
  __typename?: 'CollectiveTransactionGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<CollectiveTransactionGroupEdge>;
  /** 组 | Groups */
  nodes: Array<CollectiveTransactionGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 集体收支的一个组及其游标 | A group of collectiveTransactions with its cursor */
export type CollectiveTransactionGroupEdge = {
  __typename?: 'CollectiveTransactionGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: CollectiveTransactionGroup;
};

/** 集体收支的分组依据：字段或角色 | What collectiveTransactions can be grouped by: fields and roles */
export type CollectiveTransactionGroupField =
  /** 收款账户标识 | Token of the account that the money went to */
  | 'ACCOUNT'
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  | 'ATTACHMENTS_COMPLETE'
  /** 收支类别 | What kind of receipt or payment */
  | 'CATEGORY'
  /** 合同编号 | Number of the village's contract that it belongs to */
  | 'CONTRACT_NUMBER'
  /** 收支方向 | Whether money came or went */
  | 'DIRECTION'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 事项（不含个人姓名） | What it was for, without names of persons */
  | 'ITEM'
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  | 'MEETING'
  /** 凭证号 | Number of the voucher within the village */
  | 'NUMBER'
  /** 发生日期 | The day it happened */
  | 'OCCURRED_ON'
  /** 收款人（收入为付款人） | Who received the money; of a receipt, who paid it */
  | 'PAYEE'
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  | 'PAYEE_FAULT'
  /** 收款人身份证号 | Identity number of the payee as the voucher has it */
  | 'PAYEE_IDENTITY_NUMBER'
  /** 收款人名称（个人脱敏） | Name of the payee; a person's is masked */
  | 'PAYEE_MASKED_NAME'
  /** 收款人姓名或名称 | Name of the payee as the voucher has it */
  | 'PAYEE_NAME'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所属村 | The village */
  | 'VILLAGE'
  /** 凭证类型 | Kind of voucher */
  | 'VOUCHER_KIND';

/** 集体收支分组的排序：恰好一项，及方向 | Order of groups of collectiveTransactions: exactly one, and which way */
export type CollectiveTransactionGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<CollectiveTransactionValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<CollectiveTransactionGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveTransactionValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<CollectiveTransactionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveTransactionValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<CollectiveTransactionValueField>;
};

/** 集体收支的一个分组依据 | One of the things collectiveTransactions is grouped by */
export type CollectiveTransactionGrouping = {
  /** 字段或角色 | A field, or a role */
  field: CollectiveTransactionGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 集体收支中一组行的条件，须同时满足 | Condition on a group of rows of collectiveTransactions; all that is given must hold */
export type CollectiveTransactionHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<CollectiveTransactionMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<CollectiveTransactionDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveTransactionMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<CollectiveTransactionMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveTransactionMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<CollectiveTransactionGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<CollectiveTransactionMeasure>;
};

/** 集体收支中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of collectiveTransactions; values as text, like 1200.00 or 2025-03 */
export type CollectiveTransactionMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: CollectiveTransactionValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 集体收支的排序 | Order of collectiveTransactions */
export type CollectiveTransactionOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: CollectiveTransactionOrderField;
};

/** 集体收支可排序的字段 | What collectiveTransactions can be ordered by */
export type CollectiveTransactionOrderField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  | 'ATTACHMENTS_COMPLETE'
  /** 收支类别 | What kind of receipt or payment */
  | 'CATEGORY'
  /** 合同编号 | Number of the village's contract that it belongs to */
  | 'CONTRACT_NUMBER'
  /** 收支方向 | Whether money came or went */
  | 'DIRECTION'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 事项（不含个人姓名） | What it was for, without names of persons */
  | 'ITEM'
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  | 'MEETING'
  /** 凭证号 | Number of the voucher within the village */
  | 'NUMBER'
  /** 发生日期 | The day it happened */
  | 'OCCURRED_ON'
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  | 'PAYEE_FAULT'
  /** 收款人身份证号 | Identity number of the payee as the voucher has it */
  | 'PAYEE_IDENTITY_NUMBER'
  /** 收款人名称（个人脱敏） | Name of the payee; a person's is masked */
  | 'PAYEE_MASKED_NAME'
  /** 收款人姓名或名称 | Name of the payee as the voucher has it */
  | 'PAYEE_NAME'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 凭证类型 | Kind of voucher */
  | 'VOUCHER_KIND';

/** 集体收支中主体的角色 | Roles of the subjects of collectiveTransactions */
export type CollectiveTransactionRole =
  /** 收款账户标识 | Token of the account that the money went to */
  | 'ACCOUNT'
  /** 收款人（收入为付款人） | Who received the money; of a receipt, who paid it */
  | 'PAYEE'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 集体收支中随标识附带的数值，恰好一项 | The number that collectiveTransactions gives with each token: exactly one */
export type CollectiveTransactionValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<CollectiveTransactionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<CollectiveTransactionValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<CollectiveTransactionValueField>;
};

/** 集体收支可度量的字段 | What can be measured of collectiveTransactions */
export type CollectiveTransactionValueField =
  /** 金额 | Amount */
  | 'AMOUNT'
  /** 发生日期 | The day it happened */
  | 'OCCURRED_ON'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 集体收支的筛选条件，各项须同时满足 | Filter of collectiveTransactions; all that is given must hold */
export type CollectiveTransactionWhere = {
  /** 收款账户标识 | Token of the account that the money went to */
  accountHash?: InputMaybe<HashFilter>;
  /** 金额 | Amount */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<CollectiveTransactionWhere>>;
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  attachmentsComplete?: InputMaybe<BooleanFilter>;
  /** 收支类别 | What kind of receipt or payment */
  category?: InputMaybe<TransactionCategoryFilter>;
  /** 合同编号 | Number of the village's contract that it belongs to */
  contractNumber?: InputMaybe<StringFilter>;
  /** 收支方向 | Whether money came or went */
  direction?: InputMaybe<TransactionDirectionFilter>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 事项（不含个人姓名） | What it was for, without names of persons */
  item?: InputMaybe<StringFilter>;
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  meeting?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<CollectiveTransactionWhere>;
  /** 凭证号 | Number of the voucher within the village */
  number?: InputMaybe<StringFilter>;
  /** 发生日期 | The day it happened */
  occurredOn?: InputMaybe<DateFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<CollectiveTransactionWhere>>;
  /** 收款人（收入为付款人） | Who received the money; of a receipt, who paid it */
  payee?: InputMaybe<SubjectFilter>;
  /** 收款人没有关联标识的原因；为空表示有 | Why there is no link token of the payee; null where there is one */
  payeeFault?: InputMaybe<IdentityFaultFilter>;
  /** 收款人身份证号 | Identity number of the payee as the voucher has it */
  payeeIdentityNumber?: InputMaybe<StringFilter>;
  /** 收款人名称（个人脱敏） | Name of the payee; a person's is masked */
  payeeMaskedName?: InputMaybe<StringFilter>;
  /** 收款人姓名或名称 | Name of the payee as the voucher has it */
  payeeName?: InputMaybe<StringFilter>;
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  publicUntil?: InputMaybe<DateFilter>;
  /** 公开日期 | The day it was published */
  publishedOn?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所属村 | The village */
  village?: InputMaybe<SubjectFilter>;
  /** 凭证类型 | Kind of voucher */
  voucherKind?: InputMaybe<VoucherKindFilter>;
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

/** 申报的近亲属 | A relative whom an official declared */
export type DeclaredRelative = {
  __typename?: 'DeclaredRelative';
  /** 申报日期 | The day it was declared */
  declaredOn?: Maybe<Scalars['Date']['output']>;
  /** 与任职人的关系 | What the relative is to the official */
  relation: Kinship;
  /** 近亲属 | The relative */
  relative?: Maybe<Person>;
  /** 近亲属没有关联标识的原因；为空表示有 | Why there is no link token of the relative; null where there is one */
  relativeFault?: Maybe<IdentityFault>;
  /** 近亲属身份证号 | Identity number of the relative as declared */
  relativeIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 近亲属姓名 | Name of the relative as declared */
  relativeName?: Maybe<Scalars['String']['output']>;
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

/** 合同分期 | An instalment of a contract */
export type Instalment = {
  __typename?: 'Instalment';
  /** 应收金额 | Amount due */
  amount: Scalars['Money']['output'];
  /** 应收日期 | The day it is due */
  dueOn: Scalars['Date']['output'];
  /** 实收金额 | Amount that came */
  paidAmount?: Maybe<Scalars['Money']['output']>;
  /** 实收日期 | The day it came */
  paidOn?: Maybe<Scalars['Date']['output']>;
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

/** 亲属关系 | Kinships */
export type Kinship =
  /** 子女 | Child */
  | 'CHILD'
  /** 子女的配偶 | Spouse of a child */
  | 'CHILD_IN_LAW'
  /** 孙子女、外孙子女 | Grandchild */
  | 'GRANDCHILD'
  /** 祖父母、外祖父母 | Grandparent */
  | 'GRANDPARENT'
  /** 其他 | Other */
  | 'OTHER'
  /** 父母 | Parent */
  | 'PARENT'
  /** 配偶的父母 | Parent of the spouse */
  | 'PARENT_IN_LAW'
  /** 兄弟姐妹 | Sibling */
  | 'SIBLING'
  /** 兄弟姐妹的配偶、配偶的兄弟姐妹 | Sibling by marriage */
  | 'SIBLING_IN_LAW'
  /** 配偶 | Spouse */
  | 'SPOUSE';

/** 会议类型 | Kinds of meetings */
export type MeetingKind =
  /** 两委联席会议 | Joint meeting of the committees */
  | 'COMMITTEE'
  /** 集体经济组织成员大会 | Assembly of the collective's members */
  | 'MEMBERS_ASSEMBLY'
  /** 村民代表会议 | Villagers' representatives */
  | 'REPRESENTATIVES'
  /** 村务监督委员会会议 | Supervision committee */
  | 'SUPERVISION'
  /** 村民会议 | Assembly of villagers */
  | 'VILLAGERS_ASSEMBLY';

/** MeetingKind 条件 | Condition on MeetingKind */
export type MeetingKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<MeetingKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<MeetingKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

/** 村干部职务 | Posts of village officials */
export type OfficialPost =
  /** 会计（报账员） | Accountant */
  | 'ACCOUNTANT'
  /** 两委委员 | Member of a committee */
  | 'COMMITTEE_MEMBER'
  /** 集体经济组织理事长 | Chair of the collective economic organization */
  | 'COOPERATIVE_CHAIR'
  /** 村委会副主任 | Deputy director */
  | 'DEPUTY_DIRECTOR'
  /** 村民小组长 | Leader of a villagers' group */
  | 'GROUP_LEADER'
  /** 村党组织书记 | Party secretary */
  | 'PARTY_SECRETARY'
  /** 村务监督委员会主任 | Head of the supervision committee */
  | 'SUPERVISION_HEAD'
  /** 村委会主任 | Director of the village committee */
  | 'VILLAGE_DIRECTOR';

/** OfficialPost 条件 | Condition on OfficialPost */
export type OfficialPostFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<OfficialPost>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<OfficialPost>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 单位 | An organization */
export type Organization = {
  __typename?: 'Organization';
  /** 集体经济合同中的相关行 | Its rows in collectiveContracts */
  collectiveContracts?: Maybe<CollectiveContractConnection>;
  /** 集体收支中的相关行 | Its rows in collectiveTransactions */
  collectiveTransactions?: Maybe<CollectiveTransactionConnection>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
};


/** 单位 | An organization */
export type OrganizationCollectiveContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveContractOrder>>;
  role?: InputMaybe<CollectiveContractRole>;
  where?: InputMaybe<CollectiveContractWhere>;
};


/** 单位 | An organization */
export type OrganizationCollectiveTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveTransactionOrder>>;
  role?: InputMaybe<CollectiveTransactionRole>;
  where?: InputMaybe<CollectiveTransactionWhere>;
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

/** 个人 | A person */
export type Person = {
  __typename?: 'Person';
  /** 集体经济合同中的相关行 | Its rows in collectiveContracts */
  collectiveContracts?: Maybe<CollectiveContractConnection>;
  /** 集体收支中的相关行 | Its rows in collectiveTransactions */
  collectiveTransactions?: Maybe<CollectiveTransactionConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 村干部中的相关行 | Its rows in villageOfficials */
  villageOfficials?: Maybe<VillageOfficialConnection>;
};


/** 个人 | A person */
export type PersonCollectiveContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveContractOrder>>;
  role?: InputMaybe<CollectiveContractRole>;
  where?: InputMaybe<CollectiveContractWhere>;
};


/** 个人 | A person */
export type PersonCollectiveTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveTransactionOrder>>;
  role?: InputMaybe<CollectiveTransactionRole>;
  where?: InputMaybe<CollectiveTransactionWhere>;
};


/** 个人 | A person */
export type PersonVillageOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VillageOfficialOrder>>;
  role?: InputMaybe<VillageOfficialRole>;
  where?: InputMaybe<VillageOfficialWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 集体资产目录 | The register collectiveAssets */
  collectiveAssets?: Maybe<CollectiveAssetConnection>;
  /** 集体经济合同目录 | The register collectiveContracts */
  collectiveContracts?: Maybe<CollectiveContractConnection>;
  /** 集体收支目录 | The register collectiveTransactions */
  collectiveTransactions?: Maybe<CollectiveTransactionConnection>;
  /** 民主程序目录 | The register villageMeetings */
  villageMeetings?: Maybe<VillageMeetingConnection>;
  /** 村干部目录 | The register villageOfficials */
  villageOfficials?: Maybe<VillageOfficialConnection>;
};


/** 查询 | Queries */
export type QueryCollectiveAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveAssetOrder>>;
  where?: InputMaybe<CollectiveAssetWhere>;
};


/** 查询 | Queries */
export type QueryCollectiveContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveContractOrder>>;
  where?: InputMaybe<CollectiveContractWhere>;
};


/** 查询 | Queries */
export type QueryCollectiveTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveTransactionOrder>>;
  where?: InputMaybe<CollectiveTransactionWhere>;
};


/** 查询 | Queries */
export type QueryVillageMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VillageMeetingOrder>>;
  where?: InputMaybe<VillageMeetingWhere>;
};


/** 查询 | Queries */
export type QueryVillageOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VillageOfficialOrder>>;
  where?: InputMaybe<VillageOfficialWhere>;
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

/** 收支类别 | Kinds of receipts and payments */
export type TransactionCategory =
  /** 管理费 | Administration */
  | 'ADMINISTRATION'
  /** 收益分配 | Dividend */
  | 'DIVIDEND'
  /** 征地补偿 | Compensation for land */
  | 'LAND_COMPENSATION'
  /** 借款 | Loan */
  | 'LOAN'
  /** 其他 | Other */
  | 'OTHER'
  /** 购置 | Purchase */
  | 'PURCHASE'
  /** 报销 | Reimbursement */
  | 'REIMBURSEMENT'
  /** 租金、承包费 | Rent */
  | 'RENT'
  /** 工资报酬 | Pay */
  | 'SALARY'
  /** 服务费 | Services */
  | 'SERVICES'
  /** 补助 | Subsidy */
  | 'SUBSIDY'
  /** 福利慰问 | Welfare */
  | 'WELFARE'
  /** 工程款 | Works */
  | 'WORKS';

/** TransactionCategory 条件 | Condition on TransactionCategory */
export type TransactionCategoryFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<TransactionCategory>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<TransactionCategory>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 收支方向 | Directions of money */
export type TransactionDirection =
  /** 支出 | Payment */
  | 'EXPENSE'
  /** 收入 | Receipt */
  | 'INCOME';

/** TransactionDirection 条件 | Condition on TransactionDirection */
export type TransactionDirectionFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<TransactionDirection>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<TransactionDirection>>;
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
  /** 集体资产中的相关行 | Its rows in collectiveAssets */
  collectiveAssets?: Maybe<CollectiveAssetConnection>;
  /** 集体经济合同中的相关行 | Its rows in collectiveContracts */
  collectiveContracts?: Maybe<CollectiveContractConnection>;
  /** 集体收支中的相关行 | Its rows in collectiveTransactions */
  collectiveTransactions?: Maybe<CollectiveTransactionConnection>;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 民主程序中的相关行 | Its rows in villageMeetings */
  villageMeetings?: Maybe<VillageMeetingConnection>;
  /** 村干部中的相关行 | Its rows in villageOfficials */
  villageOfficials?: Maybe<VillageOfficialConnection>;
};


/** 村（社区） | A village or community */
export type VillageCollectiveAssetsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveAssetOrder>>;
  role?: InputMaybe<CollectiveAssetRole>;
  where?: InputMaybe<CollectiveAssetWhere>;
};


/** 村（社区） | A village or community */
export type VillageCollectiveContractsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveContractOrder>>;
  role?: InputMaybe<CollectiveContractRole>;
  where?: InputMaybe<CollectiveContractWhere>;
};


/** 村（社区） | A village or community */
export type VillageCollectiveTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<CollectiveTransactionOrder>>;
  role?: InputMaybe<CollectiveTransactionRole>;
  where?: InputMaybe<CollectiveTransactionWhere>;
};


/** 村（社区） | A village or community */
export type VillageVillageMeetingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VillageMeetingOrder>>;
  role?: InputMaybe<VillageMeetingRole>;
  where?: InputMaybe<VillageMeetingWhere>;
};


/** 村（社区） | A village or community */
export type VillageVillageOfficialsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VillageOfficialOrder>>;
  role?: InputMaybe<VillageOfficialRole>;
  where?: InputMaybe<VillageOfficialWhere>;
};

/** 民主议事记录：一行是一次会议 | Meetings of villages: one row a meeting */
export type VillageMeeting = {
  __typename?: 'VillageMeeting';
  /** 实到人数 | How many attended */
  attendance?: Maybe<Scalars['Int']['output']>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 应到人数 | How many were entitled to attend */
  entitled?: Maybe<Scalars['Int']['output']>;
  /** 会议日期 | The day it was held */
  heldOn: Scalars['Date']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 赞成人数 | How many were in favour */
  inFavour?: Maybe<Scalars['Int']['output']>;
  /** 会议类型 | Kind of meeting */
  kind: MeetingKind;
  /** 会议编号 | Number of the meeting within the village */
  number: Scalars['String']['output'];
  /** 会议记录编号；空为无记录 | Number of the minutes; null if there are none */
  record?: Maybe<Scalars['String']['output']>;
  /** 会议记录上传时间 | When the minutes were uploaded */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** 议题 | What it was about */
  subject: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所属村 | The village */
  village?: Maybe<Village>;
};

/** 民主程序的一页 | A page of villageMeetings */
export type VillageMeetingConnection = {
  __typename?: 'VillageMeetingConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<VillageMeetingEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<VillageMeetingGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<VillageMeeting>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 民主程序的一页 | A page of villageMeetings */
export type VillageMeetingConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<VillageMeetingGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<VillageMeetingHaving>;
  orderBy?: InputMaybe<Array<VillageMeetingGroupOrder>>;
};


/** 民主程序的一页 | A page of villageMeetings */
export type VillageMeetingConnectionKeysArgs = {
  by?: InputMaybe<VillageMeetingRole>;
  having?: InputMaybe<VillageMeetingHaving>;
  of: SubjectType;
  role?: InputMaybe<VillageMeetingRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<VillageMeetingValue>;
};

/** 民主程序中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of villageMeetings */
export type VillageMeetingDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<VillageMeetingGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<VillageMeetingRole>;
};

/** 民主程序的一行及其游标 | A row of villageMeetings with its cursor */
export type VillageMeetingEdge = {
  __typename?: 'VillageMeetingEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: VillageMeeting;
};

/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroup = {
  __typename?: 'VillageMeetingGroup';
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


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupAverageArgs = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupDistinctArgs = {
  field: VillageMeetingGroupField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupMaxArgs = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupMedianArgs = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupMinArgs = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupQ1Args = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupQ3Args = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupStddevArgs = {
  field: VillageMeetingValueField;
};


/** 民主程序的一个组 | A group of villageMeetings */
export type VillageMeetingGroupSumArgs = {
  field: VillageMeetingValueField;
};

/** 民主程序分组的一页 | A page of groups of villageMeetings */
export type VillageMeetingGroupConnection = {
  __typename?: 'VillageMeetingGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<VillageMeetingGroupEdge>;
  /** 组 | Groups */
  nodes: Array<VillageMeetingGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 民主程序的一个组及其游标 | A group of villageMeetings with its cursor */
export type VillageMeetingGroupEdge = {
  __typename?: 'VillageMeetingGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: VillageMeetingGroup;
};

/** 民主程序的分组依据：字段或角色 | What villageMeetings can be grouped by: fields and roles */
export type VillageMeetingGroupField =
  /** 实到人数 | How many attended */
  | 'ATTENDANCE'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 应到人数 | How many were entitled to attend */
  | 'ENTITLED'
  /** 会议日期 | The day it was held */
  | 'HELD_ON'
  /** 赞成人数 | How many were in favour */
  | 'IN_FAVOUR'
  /** 会议类型 | Kind of meeting */
  | 'KIND'
  /** 会议编号 | Number of the meeting within the village */
  | 'NUMBER'
  /** 会议记录编号；空为无记录 | Number of the minutes; null if there are none */
  | 'RECORD'
  /** 会议记录上传时间 | When the minutes were uploaded */
  | 'RECORDED_AT'
  /** 议题 | What it was about */
  | 'SUBJECT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 民主程序分组的排序：恰好一项，及方向 | Order of groups of villageMeetings: exactly one, and which way */
export type VillageMeetingGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<VillageMeetingValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<VillageMeetingGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageMeetingValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<VillageMeetingValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageMeetingValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<VillageMeetingValueField>;
};

/** 民主程序的一个分组依据 | One of the things villageMeetings is grouped by */
export type VillageMeetingGrouping = {
  /** 字段或角色 | A field, or a role */
  field: VillageMeetingGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 民主程序中一组行的条件，须同时满足 | Condition on a group of rows of villageMeetings; all that is given must hold */
export type VillageMeetingHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<VillageMeetingMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<VillageMeetingDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageMeetingMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<VillageMeetingMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageMeetingMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<VillageMeetingGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<VillageMeetingMeasure>;
};

/** 民主程序中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of villageMeetings; values as text, like 1200.00 or 2025-03 */
export type VillageMeetingMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: VillageMeetingValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 民主程序的排序 | Order of villageMeetings */
export type VillageMeetingOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: VillageMeetingOrderField;
};

/** 民主程序可排序的字段 | What villageMeetings can be ordered by */
export type VillageMeetingOrderField =
  /** 实到人数 | How many attended */
  | 'ATTENDANCE'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 应到人数 | How many were entitled to attend */
  | 'ENTITLED'
  /** 会议日期 | The day it was held */
  | 'HELD_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 赞成人数 | How many were in favour */
  | 'IN_FAVOUR'
  /** 会议类型 | Kind of meeting */
  | 'KIND'
  /** 会议编号 | Number of the meeting within the village */
  | 'NUMBER'
  /** 会议记录编号；空为无记录 | Number of the minutes; null if there are none */
  | 'RECORD'
  /** 会议记录上传时间 | When the minutes were uploaded */
  | 'RECORDED_AT'
  /** 议题 | What it was about */
  | 'SUBJECT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 民主程序中主体的角色 | Roles of the subjects of villageMeetings */
export type VillageMeetingRole =
  /** 所属村 | The village */
  | 'VILLAGE';

/** 民主程序中随标识附带的数值，恰好一项 | The number that villageMeetings gives with each token: exactly one */
export type VillageMeetingValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageMeetingValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageMeetingValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<VillageMeetingValueField>;
};

/** 民主程序可度量的字段 | What can be measured of villageMeetings */
export type VillageMeetingValueField =
  /** 实到人数 | How many attended */
  | 'ATTENDANCE'
  /** 应到人数 | How many were entitled to attend */
  | 'ENTITLED'
  /** 会议日期 | The day it was held */
  | 'HELD_ON'
  /** 赞成人数 | How many were in favour */
  | 'IN_FAVOUR'
  /** 会议记录上传时间 | When the minutes were uploaded */
  | 'RECORDED_AT'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 民主程序的筛选条件，各项须同时满足 | Filter of villageMeetings; all that is given must hold */
export type VillageMeetingWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<VillageMeetingWhere>>;
  /** 实到人数 | How many attended */
  attendance?: InputMaybe<IntFilter>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 应到人数 | How many were entitled to attend */
  entitled?: InputMaybe<IntFilter>;
  /** 会议日期 | The day it was held */
  heldOn?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 赞成人数 | How many were in favour */
  inFavour?: InputMaybe<IntFilter>;
  /** 会议类型 | Kind of meeting */
  kind?: InputMaybe<MeetingKindFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<VillageMeetingWhere>;
  /** 会议编号 | Number of the meeting within the village */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<VillageMeetingWhere>>;
  /** 会议记录编号；空为无记录 | Number of the minutes; null if there are none */
  record?: InputMaybe<StringFilter>;
  /** 会议记录上传时间 | When the minutes were uploaded */
  recordedAt?: InputMaybe<DateTimeFilter>;
  /** 议题 | What it was about */
  subject?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所属村 | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 村干部：一行是一人的一项职务和一个任期 | Village officials: one row a person, post and term */
export type VillageOfficial = {
  __typename?: 'VillageOfficial';
  /** 工资报酬账户标识 | Token of the account that the pay goes to */
  accountHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: Scalars['String']['output'];
  /** 任职起始日 | First day of the term */
  from: Scalars['Date']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 任职人 | The official */
  official?: Maybe<Person>;
  /** 任职人没有关联标识的原因；为空表示有 | Why there is no link token of the official; null where there is one */
  officialFault?: Maybe<IdentityFault>;
  /** 任职人身份证号 | Identity number of the official as the street wrote it */
  officialIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 任职人姓名（脱敏） | Masked name of the official */
  officialMaskedName?: Maybe<Scalars['String']['output']>;
  /** 任职人姓名 | Name of the official as the street wrote it */
  officialName?: Maybe<Scalars['String']['output']>;
  /** 职务 | Post */
  post: OfficialPost;
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  publicUntil?: Maybe<Scalars['Date']['output']>;
  /** 申报的近亲属 | The relatives whom the official declared */
  relative?: Maybe<Array<Person>>;
  /** 申报的近亲属及关系 | The declared relatives with their kinship */
  relatives?: Maybe<Array<DeclaredRelative>>;
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  until?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 所属村 | The village */
  village?: Maybe<Village>;
};

/** 村干部的一页 | A page of villageOfficials */
export type VillageOfficialConnection = {
  __typename?: 'VillageOfficialConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<VillageOfficialEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<VillageOfficialGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<VillageOfficial>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 村干部的一页 | A page of villageOfficials */
export type VillageOfficialConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<VillageOfficialGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<VillageOfficialHaving>;
  orderBy?: InputMaybe<Array<VillageOfficialGroupOrder>>;
};


/** 村干部的一页 | A page of villageOfficials */
export type VillageOfficialConnectionKeysArgs = {
  by?: InputMaybe<VillageOfficialRole>;
  having?: InputMaybe<VillageOfficialHaving>;
  of: SubjectType;
  role?: InputMaybe<VillageOfficialRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<VillageOfficialValue>;
};

/** 村干部中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of villageOfficials */
export type VillageOfficialDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<VillageOfficialGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<VillageOfficialRole>;
};

/** 村干部的一行及其游标 | A row of villageOfficials with its cursor */
export type VillageOfficialEdge = {
  __typename?: 'VillageOfficialEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: VillageOfficial;
};

/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroup = {
  __typename?: 'VillageOfficialGroup';
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


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupAverageArgs = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupDistinctArgs = {
  field: VillageOfficialGroupField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupMaxArgs = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupMedianArgs = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupMinArgs = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupQ1Args = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupQ3Args = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupStddevArgs = {
  field: VillageOfficialValueField;
};


/** 村干部的一个组 | A group of villageOfficials */
export type VillageOfficialGroupSumArgs = {
  field: VillageOfficialValueField;
};

/** 村干部分组的一页 | A page of groups of villageOfficials */
export type VillageOfficialGroupConnection = {
  __typename?: 'VillageOfficialGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<VillageOfficialGroupEdge>;
  /** 组 | Groups */
  nodes: Array<VillageOfficialGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 村干部的一个组及其游标 | A group of villageOfficials with its cursor */
export type VillageOfficialGroupEdge = {
  __typename?: 'VillageOfficialGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: VillageOfficialGroup;
};

/** 村干部的分组依据：字段或角色 | What villageOfficials can be grouped by: fields and roles */
export type VillageOfficialGroupField =
  /** 工资报酬账户标识 | Token of the account that the pay goes to */
  | 'ACCOUNT'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 任职起始日 | First day of the term */
  | 'FROM'
  /** 任职人 | The official */
  | 'OFFICIAL'
  /** 任职人没有关联标识的原因；为空表示有 | Why there is no link token of the official; null where there is one */
  | 'OFFICIAL_FAULT'
  /** 任职人身份证号 | Identity number of the official as the street wrote it */
  | 'OFFICIAL_IDENTITY_NUMBER'
  /** 任职人姓名（脱敏） | Masked name of the official */
  | 'OFFICIAL_MASKED_NAME'
  /** 任职人姓名 | Name of the official as the street wrote it */
  | 'OFFICIAL_NAME'
  /** 职务 | Post */
  | 'POST'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 申报的近亲属 | The relatives whom the official declared */
  | 'RELATIVE'
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 村干部分组的排序：恰好一项，及方向 | Order of groups of villageOfficials: exactly one, and which way */
export type VillageOfficialGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<VillageOfficialValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<VillageOfficialGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageOfficialValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<VillageOfficialValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageOfficialValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<VillageOfficialValueField>;
};

/** 村干部的一个分组依据 | One of the things villageOfficials is grouped by */
export type VillageOfficialGrouping = {
  /** 字段或角色 | A field, or a role */
  field: VillageOfficialGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 村干部中一组行的条件，须同时满足 | Condition on a group of rows of villageOfficials; all that is given must hold */
export type VillageOfficialHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<VillageOfficialMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<VillageOfficialDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageOfficialMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<VillageOfficialMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageOfficialMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<VillageOfficialGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<VillageOfficialMeasure>;
};

/** 村干部中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of villageOfficials; values as text, like 1200.00 or 2025-03 */
export type VillageOfficialMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: VillageOfficialValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 村干部的排序 | Order of villageOfficials */
export type VillageOfficialOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: VillageOfficialOrderField;
};

/** 村干部可排序的字段 | What villageOfficials can be ordered by */
export type VillageOfficialOrderField =
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 任职起始日 | First day of the term */
  | 'FROM'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 任职人没有关联标识的原因；为空表示有 | Why there is no link token of the official; null where there is one */
  | 'OFFICIAL_FAULT'
  /** 任职人身份证号 | Identity number of the official as the street wrote it */
  | 'OFFICIAL_IDENTITY_NUMBER'
  /** 任职人姓名（脱敏） | Masked name of the official */
  | 'OFFICIAL_MASKED_NAME'
  /** 任职人姓名 | Name of the official as the street wrote it */
  | 'OFFICIAL_NAME'
  /** 职务 | Post */
  | 'POST'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 村干部中主体的角色 | Roles of the subjects of villageOfficials */
export type VillageOfficialRole =
  /** 工资报酬账户标识 | Token of the account that the pay goes to */
  | 'ACCOUNT'
  /** 任职人 | The official */
  | 'OFFICIAL'
  /** 申报的近亲属 | The relatives whom the official declared */
  | 'RELATIVE'
  /** 所属村 | The village */
  | 'VILLAGE';

/** 村干部中随标识附带的数值，恰好一项 | The number that villageOfficials gives with each token: exactly one */
export type VillageOfficialValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VillageOfficialValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VillageOfficialValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<VillageOfficialValueField>;
};

/** 村干部可度量的字段 | What can be measured of villageOfficials */
export type VillageOfficialValueField =
  /** 任职起始日 | First day of the term */
  | 'FROM'
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  | 'PUBLIC_UNTIL'
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 村干部的筛选条件，各项须同时满足 | Filter of villageOfficials; all that is given must hold */
export type VillageOfficialWhere = {
  /** 工资报酬账户标识 | Token of the account that the pay goes to */
  accountHash?: InputMaybe<HashFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<VillageOfficialWhere>>;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: InputMaybe<StringFilter>;
  /** 任职起始日 | First day of the term */
  from?: InputMaybe<DateFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<VillageOfficialWhere>;
  /** 任职人 | The official */
  official?: InputMaybe<SubjectFilter>;
  /** 任职人没有关联标识的原因；为空表示有 | Why there is no link token of the official; null where there is one */
  officialFault?: InputMaybe<IdentityFaultFilter>;
  /** 任职人身份证号 | Identity number of the official as the street wrote it */
  officialIdentityNumber?: InputMaybe<StringFilter>;
  /** 任职人姓名（脱敏） | Masked name of the official */
  officialMaskedName?: InputMaybe<StringFilter>;
  /** 任职人姓名 | Name of the official as the street wrote it */
  officialName?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<VillageOfficialWhere>>;
  /** 职务 | Post */
  post?: InputMaybe<OfficialPostFilter>;
  /** 公开截止日；空为不公开 | Until when the row is public; null is never */
  publicUntil?: InputMaybe<DateFilter>;
  /** 申报的近亲属 | The relatives whom the official declared */
  relative?: InputMaybe<SubjectFilter>;
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  until?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 所属村 | The village */
  village?: InputMaybe<SubjectFilter>;
};

/** 凭证类型 | Kinds of vouchers */
export type VoucherKind =
  /** 银行回单 | Bank slip */
  | 'BANK_SLIP'
  /** 发票 | Invoice */
  | 'INVOICE'
  /** 无 | None */
  | 'NONE'
  /** 工资表 | Payroll sheet */
  | 'PAYROLL_SHEET'
  /** 收据 | Receipt */
  | 'RECEIPT'
  /** 自制凭证 | Made by the payer itself */
  | 'SELF_MADE';

/** VoucherKind 条件 | Condition on VoucherKind */
export type VoucherKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<VoucherKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<VoucherKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Party:
    | ( Pick<Omit<Organization, 'collectiveContracts' | 'collectiveTransactions'> & { collectiveContracts?: Maybe<_RefType['CollectiveContractConnection']>, collectiveTransactions?: Maybe<_RefType['CollectiveTransactionConnection']> }, 'uscc'> & Partial<Omit<Organization, 'collectiveContracts' | 'collectiveTransactions'> & { collectiveContracts?: Maybe<_RefType['CollectiveContractConnection']>, collectiveTransactions?: Maybe<_RefType['CollectiveTransactionConnection']> }> )
    | ( Pick<Omit<Person, 'collectiveContracts' | 'collectiveTransactions' | 'villageOfficials'> & { collectiveContracts?: Maybe<_RefType['CollectiveContractConnection']>, collectiveTransactions?: Maybe<_RefType['CollectiveTransactionConnection']>, villageOfficials?: Maybe<_RefType['VillageOfficialConnection']> }, 'id'> & Partial<Omit<Person, 'collectiveContracts' | 'collectiveTransactions' | 'villageOfficials'> & { collectiveContracts?: Maybe<_RefType['CollectiveContractConnection']>, collectiveTransactions?: Maybe<_RefType['CollectiveTransactionConnection']>, villageOfficials?: Maybe<_RefType['VillageOfficialConnection']> }> )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountHash: ResolverTypeWrapper<Partial<Scalars['AccountHash']['output']>>;
  AreaUnit: ResolverTypeWrapper<Partial<AreaUnit>>;
  AreaUnitFilter: ResolverTypeWrapper<Partial<AreaUnitFilter>>;
  Boolean: ResolverTypeWrapper<Partial<Scalars['Boolean']['output']>>;
  AssetKind: ResolverTypeWrapper<Partial<AssetKind>>;
  AssetKindFilter: ResolverTypeWrapper<Partial<AssetKindFilter>>;
  AttachmentKind: ResolverTypeWrapper<Partial<AttachmentKind>>;
  AwardMode: ResolverTypeWrapper<Partial<AwardMode>>;
  AwardModeFilter: ResolverTypeWrapper<Partial<AwardModeFilter>>;
  BooleanFilter: ResolverTypeWrapper<Partial<BooleanFilter>>;
  CollectiveAsset: ResolverTypeWrapper<Partial<Omit<CollectiveAsset, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  CollectiveAssetConnection: ResolverTypeWrapper<Partial<Omit<CollectiveAssetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollectiveAssetEdge']>, nodes: Array<ResolversTypes['CollectiveAsset']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  CollectiveAssetDistinct: ResolverTypeWrapper<Partial<CollectiveAssetDistinct>>;
  CollectiveAssetEdge: ResolverTypeWrapper<Partial<Omit<CollectiveAssetEdge, 'node'> & { node: ResolversTypes['CollectiveAsset'] }>>;
  CollectiveAssetGroup: ResolverTypeWrapper<Partial<CollectiveAssetGroup>>;
  CollectiveAssetGroupConnection: ResolverTypeWrapper<Partial<CollectiveAssetGroupConnection>>;
  CollectiveAssetGroupEdge: ResolverTypeWrapper<Partial<CollectiveAssetGroupEdge>>;
  CollectiveAssetGroupField: ResolverTypeWrapper<Partial<CollectiveAssetGroupField>>;
  CollectiveAssetGroupOrder: ResolverTypeWrapper<Partial<CollectiveAssetGroupOrder>>;
  CollectiveAssetGrouping: ResolverTypeWrapper<Partial<CollectiveAssetGrouping>>;
  CollectiveAssetHaving: ResolverTypeWrapper<Partial<CollectiveAssetHaving>>;
  CollectiveAssetMeasure: ResolverTypeWrapper<Partial<CollectiveAssetMeasure>>;
  CollectiveAssetOrder: ResolverTypeWrapper<Partial<CollectiveAssetOrder>>;
  CollectiveAssetOrderField: ResolverTypeWrapper<Partial<CollectiveAssetOrderField>>;
  CollectiveAssetRole: ResolverTypeWrapper<Partial<CollectiveAssetRole>>;
  CollectiveAssetStatus: ResolverTypeWrapper<Partial<CollectiveAssetStatus>>;
  CollectiveAssetStatusFilter: ResolverTypeWrapper<Partial<CollectiveAssetStatusFilter>>;
  CollectiveAssetValue: ResolverTypeWrapper<Partial<CollectiveAssetValue>>;
  CollectiveAssetValueField: ResolverTypeWrapper<Partial<CollectiveAssetValueField>>;
  CollectiveAssetWhere: ResolverTypeWrapper<Partial<CollectiveAssetWhere>>;
  CollectiveContract: ResolverTypeWrapper<Partial<Omit<CollectiveContract, 'counterparty' | 'village'> & { counterparty?: Maybe<ResolversTypes['Party']>, village?: Maybe<ResolversTypes['Village']> }>>;
  CollectiveContractConnection: ResolverTypeWrapper<Partial<Omit<CollectiveContractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollectiveContractEdge']>, nodes: Array<ResolversTypes['CollectiveContract']> }>>;
  CollectiveContractDistinct: ResolverTypeWrapper<Partial<CollectiveContractDistinct>>;
  CollectiveContractEdge: ResolverTypeWrapper<Partial<Omit<CollectiveContractEdge, 'node'> & { node: ResolversTypes['CollectiveContract'] }>>;
  CollectiveContractGroup: ResolverTypeWrapper<Partial<CollectiveContractGroup>>;
  CollectiveContractGroupConnection: ResolverTypeWrapper<Partial<CollectiveContractGroupConnection>>;
  CollectiveContractGroupEdge: ResolverTypeWrapper<Partial<CollectiveContractGroupEdge>>;
  CollectiveContractGroupField: ResolverTypeWrapper<Partial<CollectiveContractGroupField>>;
  CollectiveContractGroupOrder: ResolverTypeWrapper<Partial<CollectiveContractGroupOrder>>;
  CollectiveContractGrouping: ResolverTypeWrapper<Partial<CollectiveContractGrouping>>;
  CollectiveContractHaving: ResolverTypeWrapper<Partial<CollectiveContractHaving>>;
  CollectiveContractKind: ResolverTypeWrapper<Partial<CollectiveContractKind>>;
  CollectiveContractKindFilter: ResolverTypeWrapper<Partial<CollectiveContractKindFilter>>;
  CollectiveContractMeasure: ResolverTypeWrapper<Partial<CollectiveContractMeasure>>;
  CollectiveContractOrder: ResolverTypeWrapper<Partial<CollectiveContractOrder>>;
  CollectiveContractOrderField: ResolverTypeWrapper<Partial<CollectiveContractOrderField>>;
  CollectiveContractRole: ResolverTypeWrapper<Partial<CollectiveContractRole>>;
  CollectiveContractStatus: ResolverTypeWrapper<Partial<CollectiveContractStatus>>;
  CollectiveContractStatusFilter: ResolverTypeWrapper<Partial<CollectiveContractStatusFilter>>;
  CollectiveContractValue: ResolverTypeWrapper<Partial<CollectiveContractValue>>;
  CollectiveContractValueField: ResolverTypeWrapper<Partial<CollectiveContractValueField>>;
  CollectiveContractWhere: ResolverTypeWrapper<Partial<CollectiveContractWhere>>;
  CollectiveTransaction: ResolverTypeWrapper<Partial<Omit<CollectiveTransaction, 'payee' | 'village'> & { payee?: Maybe<ResolversTypes['Party']>, village?: Maybe<ResolversTypes['Village']> }>>;
  CollectiveTransactionConnection: ResolverTypeWrapper<Partial<Omit<CollectiveTransactionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollectiveTransactionEdge']>, nodes: Array<ResolversTypes['CollectiveTransaction']> }>>;
  CollectiveTransactionDistinct: ResolverTypeWrapper<Partial<CollectiveTransactionDistinct>>;
  CollectiveTransactionEdge: ResolverTypeWrapper<Partial<Omit<CollectiveTransactionEdge, 'node'> & { node: ResolversTypes['CollectiveTransaction'] }>>;
  CollectiveTransactionGroup: ResolverTypeWrapper<Partial<CollectiveTransactionGroup>>;
  CollectiveTransactionGroupConnection: ResolverTypeWrapper<Partial<CollectiveTransactionGroupConnection>>;
  CollectiveTransactionGroupEdge: ResolverTypeWrapper<Partial<CollectiveTransactionGroupEdge>>;
  CollectiveTransactionGroupField: ResolverTypeWrapper<Partial<CollectiveTransactionGroupField>>;
  CollectiveTransactionGroupOrder: ResolverTypeWrapper<Partial<CollectiveTransactionGroupOrder>>;
  CollectiveTransactionGrouping: ResolverTypeWrapper<Partial<CollectiveTransactionGrouping>>;
  CollectiveTransactionHaving: ResolverTypeWrapper<Partial<CollectiveTransactionHaving>>;
  CollectiveTransactionMeasure: ResolverTypeWrapper<Partial<CollectiveTransactionMeasure>>;
  CollectiveTransactionOrder: ResolverTypeWrapper<Partial<CollectiveTransactionOrder>>;
  CollectiveTransactionOrderField: ResolverTypeWrapper<Partial<CollectiveTransactionOrderField>>;
  CollectiveTransactionRole: ResolverTypeWrapper<Partial<CollectiveTransactionRole>>;
  CollectiveTransactionValue: ResolverTypeWrapper<Partial<CollectiveTransactionValue>>;
  CollectiveTransactionValueField: ResolverTypeWrapper<Partial<CollectiveTransactionValueField>>;
  CollectiveTransactionWhere: ResolverTypeWrapper<Partial<CollectiveTransactionWhere>>;
  ContactHash: ResolverTypeWrapper<Partial<Scalars['ContactHash']['output']>>;
  Date: ResolverTypeWrapper<Partial<Scalars['Date']['output']>>;
  DateFilter: ResolverTypeWrapper<Partial<DateFilter>>;
  DateTime: ResolverTypeWrapper<Partial<Scalars['DateTime']['output']>>;
  DateTimeFilter: ResolverTypeWrapper<Partial<DateTimeFilter>>;
  DeclaredRelative: ResolverTypeWrapper<Partial<Omit<DeclaredRelative, 'relative'> & { relative?: Maybe<ResolversTypes['Person']> }>>;
  Direction: ResolverTypeWrapper<Partial<Direction>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IdentityFault: ResolverTypeWrapper<Partial<IdentityFault>>;
  IdentityFaultFilter: ResolverTypeWrapper<Partial<IdentityFaultFilter>>;
  Instalment: ResolverTypeWrapper<Partial<Instalment>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  Kinship: ResolverTypeWrapper<Partial<Kinship>>;
  MeetingKind: ResolverTypeWrapper<Partial<MeetingKind>>;
  MeetingKindFilter: ResolverTypeWrapper<Partial<MeetingKindFilter>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  OfficialPost: ResolverTypeWrapper<Partial<OfficialPost>>;
  OfficialPostFilter: ResolverTypeWrapper<Partial<OfficialPostFilter>>;
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'collectiveContracts' | 'collectiveTransactions'> & { collectiveContracts?: Maybe<ResolversTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversTypes['CollectiveTransactionConnection']> }, 'uscc'> & Partial<Omit<Organization, 'collectiveContracts' | 'collectiveTransactions'> & { collectiveContracts?: Maybe<ResolversTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversTypes['CollectiveTransactionConnection']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Party: Partial<ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Party']>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'collectiveContracts' | 'collectiveTransactions' | 'villageOfficials'> & { collectiveContracts?: Maybe<ResolversTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversTypes['CollectiveTransactionConnection']>, villageOfficials?: Maybe<ResolversTypes['VillageOfficialConnection']> }, 'id'> & Partial<Omit<Person, 'collectiveContracts' | 'collectiveTransactions' | 'villageOfficials'> & { collectiveContracts?: Maybe<ResolversTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversTypes['CollectiveTransactionConnection']>, villageOfficials?: Maybe<ResolversTypes['VillageOfficialConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  TransactionCategory: ResolverTypeWrapper<Partial<TransactionCategory>>;
  TransactionCategoryFilter: ResolverTypeWrapper<Partial<TransactionCategoryFilter>>;
  TransactionDirection: ResolverTypeWrapper<Partial<TransactionDirection>>;
  TransactionDirectionFilter: ResolverTypeWrapper<Partial<TransactionDirectionFilter>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Village: ResolverTypeWrapper<Pick<Omit<Village, 'collectiveAssets' | 'collectiveContracts' | 'collectiveTransactions' | 'villageMeetings' | 'villageOfficials'> & { collectiveAssets?: Maybe<ResolversTypes['CollectiveAssetConnection']>, collectiveContracts?: Maybe<ResolversTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversTypes['CollectiveTransactionConnection']>, villageMeetings?: Maybe<ResolversTypes['VillageMeetingConnection']>, villageOfficials?: Maybe<ResolversTypes['VillageOfficialConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'collectiveAssets' | 'collectiveContracts' | 'collectiveTransactions' | 'villageMeetings' | 'villageOfficials'> & { collectiveAssets?: Maybe<ResolversTypes['CollectiveAssetConnection']>, collectiveContracts?: Maybe<ResolversTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversTypes['CollectiveTransactionConnection']>, villageMeetings?: Maybe<ResolversTypes['VillageMeetingConnection']>, villageOfficials?: Maybe<ResolversTypes['VillageOfficialConnection']> }>>;
  VillageMeeting: ResolverTypeWrapper<Partial<Omit<VillageMeeting, 'village'> & { village?: Maybe<ResolversTypes['Village']> }>>;
  VillageMeetingConnection: ResolverTypeWrapper<Partial<Omit<VillageMeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VillageMeetingEdge']>, nodes: Array<ResolversTypes['VillageMeeting']> }>>;
  VillageMeetingDistinct: ResolverTypeWrapper<Partial<VillageMeetingDistinct>>;
  VillageMeetingEdge: ResolverTypeWrapper<Partial<Omit<VillageMeetingEdge, 'node'> & { node: ResolversTypes['VillageMeeting'] }>>;
  VillageMeetingGroup: ResolverTypeWrapper<Partial<VillageMeetingGroup>>;
  VillageMeetingGroupConnection: ResolverTypeWrapper<Partial<VillageMeetingGroupConnection>>;
  VillageMeetingGroupEdge: ResolverTypeWrapper<Partial<VillageMeetingGroupEdge>>;
  VillageMeetingGroupField: ResolverTypeWrapper<Partial<VillageMeetingGroupField>>;
  VillageMeetingGroupOrder: ResolverTypeWrapper<Partial<VillageMeetingGroupOrder>>;
  VillageMeetingGrouping: ResolverTypeWrapper<Partial<VillageMeetingGrouping>>;
  VillageMeetingHaving: ResolverTypeWrapper<Partial<VillageMeetingHaving>>;
  VillageMeetingMeasure: ResolverTypeWrapper<Partial<VillageMeetingMeasure>>;
  VillageMeetingOrder: ResolverTypeWrapper<Partial<VillageMeetingOrder>>;
  VillageMeetingOrderField: ResolverTypeWrapper<Partial<VillageMeetingOrderField>>;
  VillageMeetingRole: ResolverTypeWrapper<Partial<VillageMeetingRole>>;
  VillageMeetingValue: ResolverTypeWrapper<Partial<VillageMeetingValue>>;
  VillageMeetingValueField: ResolverTypeWrapper<Partial<VillageMeetingValueField>>;
  VillageMeetingWhere: ResolverTypeWrapper<Partial<VillageMeetingWhere>>;
  VillageOfficial: ResolverTypeWrapper<Partial<Omit<VillageOfficial, 'official' | 'relative' | 'relatives' | 'village'> & { official?: Maybe<ResolversTypes['Person']>, relative?: Maybe<Array<ResolversTypes['Person']>>, relatives?: Maybe<Array<ResolversTypes['DeclaredRelative']>>, village?: Maybe<ResolversTypes['Village']> }>>;
  VillageOfficialConnection: ResolverTypeWrapper<Partial<Omit<VillageOfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VillageOfficialEdge']>, nodes: Array<ResolversTypes['VillageOfficial']> }>>;
  VillageOfficialDistinct: ResolverTypeWrapper<Partial<VillageOfficialDistinct>>;
  VillageOfficialEdge: ResolverTypeWrapper<Partial<Omit<VillageOfficialEdge, 'node'> & { node: ResolversTypes['VillageOfficial'] }>>;
  VillageOfficialGroup: ResolverTypeWrapper<Partial<VillageOfficialGroup>>;
  VillageOfficialGroupConnection: ResolverTypeWrapper<Partial<VillageOfficialGroupConnection>>;
  VillageOfficialGroupEdge: ResolverTypeWrapper<Partial<VillageOfficialGroupEdge>>;
  VillageOfficialGroupField: ResolverTypeWrapper<Partial<VillageOfficialGroupField>>;
  VillageOfficialGroupOrder: ResolverTypeWrapper<Partial<VillageOfficialGroupOrder>>;
  VillageOfficialGrouping: ResolverTypeWrapper<Partial<VillageOfficialGrouping>>;
  VillageOfficialHaving: ResolverTypeWrapper<Partial<VillageOfficialHaving>>;
  VillageOfficialMeasure: ResolverTypeWrapper<Partial<VillageOfficialMeasure>>;
  VillageOfficialOrder: ResolverTypeWrapper<Partial<VillageOfficialOrder>>;
  VillageOfficialOrderField: ResolverTypeWrapper<Partial<VillageOfficialOrderField>>;
  VillageOfficialRole: ResolverTypeWrapper<Partial<VillageOfficialRole>>;
  VillageOfficialValue: ResolverTypeWrapper<Partial<VillageOfficialValue>>;
  VillageOfficialValueField: ResolverTypeWrapper<Partial<VillageOfficialValueField>>;
  VillageOfficialWhere: ResolverTypeWrapper<Partial<VillageOfficialWhere>>;
  VoucherKind: ResolverTypeWrapper<Partial<VoucherKind>>;
  VoucherKindFilter: ResolverTypeWrapper<Partial<VoucherKindFilter>>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountHash: Partial<Scalars['AccountHash']['output']>;
  AreaUnitFilter: Partial<AreaUnitFilter>;
  Boolean: Partial<Scalars['Boolean']['output']>;
  AssetKindFilter: Partial<AssetKindFilter>;
  AwardModeFilter: Partial<AwardModeFilter>;
  BooleanFilter: Partial<BooleanFilter>;
  CollectiveAsset: Partial<Omit<CollectiveAsset, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  Float: Partial<Scalars['Float']['output']>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  CollectiveAssetConnection: Partial<Omit<CollectiveAssetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollectiveAssetEdge']>, nodes: Array<ResolversParentTypes['CollectiveAsset']> }>;
  Int: Partial<Scalars['Int']['output']>;
  CollectiveAssetDistinct: Partial<CollectiveAssetDistinct>;
  CollectiveAssetEdge: Partial<Omit<CollectiveAssetEdge, 'node'> & { node: ResolversParentTypes['CollectiveAsset'] }>;
  CollectiveAssetGroup: Partial<CollectiveAssetGroup>;
  CollectiveAssetGroupConnection: Partial<CollectiveAssetGroupConnection>;
  CollectiveAssetGroupEdge: Partial<CollectiveAssetGroupEdge>;
  CollectiveAssetGroupOrder: Partial<CollectiveAssetGroupOrder>;
  CollectiveAssetGrouping: Partial<CollectiveAssetGrouping>;
  CollectiveAssetHaving: Partial<CollectiveAssetHaving>;
  CollectiveAssetMeasure: Partial<CollectiveAssetMeasure>;
  CollectiveAssetOrder: Partial<CollectiveAssetOrder>;
  CollectiveAssetStatusFilter: Partial<CollectiveAssetStatusFilter>;
  CollectiveAssetValue: Partial<CollectiveAssetValue>;
  CollectiveAssetWhere: Partial<CollectiveAssetWhere>;
  CollectiveContract: Partial<Omit<CollectiveContract, 'counterparty' | 'village'> & { counterparty?: Maybe<ResolversParentTypes['Party']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  CollectiveContractConnection: Partial<Omit<CollectiveContractConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollectiveContractEdge']>, nodes: Array<ResolversParentTypes['CollectiveContract']> }>;
  CollectiveContractDistinct: Partial<CollectiveContractDistinct>;
  CollectiveContractEdge: Partial<Omit<CollectiveContractEdge, 'node'> & { node: ResolversParentTypes['CollectiveContract'] }>;
  CollectiveContractGroup: Partial<CollectiveContractGroup>;
  CollectiveContractGroupConnection: Partial<CollectiveContractGroupConnection>;
  CollectiveContractGroupEdge: Partial<CollectiveContractGroupEdge>;
  CollectiveContractGroupOrder: Partial<CollectiveContractGroupOrder>;
  CollectiveContractGrouping: Partial<CollectiveContractGrouping>;
  CollectiveContractHaving: Partial<CollectiveContractHaving>;
  CollectiveContractKindFilter: Partial<CollectiveContractKindFilter>;
  CollectiveContractMeasure: Partial<CollectiveContractMeasure>;
  CollectiveContractOrder: Partial<CollectiveContractOrder>;
  CollectiveContractStatusFilter: Partial<CollectiveContractStatusFilter>;
  CollectiveContractValue: Partial<CollectiveContractValue>;
  CollectiveContractWhere: Partial<CollectiveContractWhere>;
  CollectiveTransaction: Partial<Omit<CollectiveTransaction, 'payee' | 'village'> & { payee?: Maybe<ResolversParentTypes['Party']>, village?: Maybe<ResolversParentTypes['Village']> }>;
  CollectiveTransactionConnection: Partial<Omit<CollectiveTransactionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollectiveTransactionEdge']>, nodes: Array<ResolversParentTypes['CollectiveTransaction']> }>;
  CollectiveTransactionDistinct: Partial<CollectiveTransactionDistinct>;
  CollectiveTransactionEdge: Partial<Omit<CollectiveTransactionEdge, 'node'> & { node: ResolversParentTypes['CollectiveTransaction'] }>;
  CollectiveTransactionGroup: Partial<CollectiveTransactionGroup>;
  CollectiveTransactionGroupConnection: Partial<CollectiveTransactionGroupConnection>;
  CollectiveTransactionGroupEdge: Partial<CollectiveTransactionGroupEdge>;
  CollectiveTransactionGroupOrder: Partial<CollectiveTransactionGroupOrder>;
  CollectiveTransactionGrouping: Partial<CollectiveTransactionGrouping>;
  CollectiveTransactionHaving: Partial<CollectiveTransactionHaving>;
  CollectiveTransactionMeasure: Partial<CollectiveTransactionMeasure>;
  CollectiveTransactionOrder: Partial<CollectiveTransactionOrder>;
  CollectiveTransactionValue: Partial<CollectiveTransactionValue>;
  CollectiveTransactionWhere: Partial<CollectiveTransactionWhere>;
  ContactHash: Partial<Scalars['ContactHash']['output']>;
  Date: Partial<Scalars['Date']['output']>;
  DateFilter: Partial<DateFilter>;
  DateTime: Partial<Scalars['DateTime']['output']>;
  DateTimeFilter: Partial<DateTimeFilter>;
  DeclaredRelative: Partial<Omit<DeclaredRelative, 'relative'> & { relative?: Maybe<ResolversParentTypes['Person']> }>;
  FloatFilter: Partial<FloatFilter>;
  HashFilter: Partial<HashFilter>;
  IDFilter: Partial<IdFilter>;
  IdentityFaultFilter: Partial<IdentityFaultFilter>;
  Instalment: Partial<Instalment>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  MeetingKindFilter: Partial<MeetingKindFilter>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  OfficialPostFilter: Partial<OfficialPostFilter>;
  Organization: Pick<Omit<Organization, 'collectiveContracts' | 'collectiveTransactions'> & { collectiveContracts?: Maybe<ResolversParentTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversParentTypes['CollectiveTransactionConnection']> }, 'uscc'> & Partial<Omit<Organization, 'collectiveContracts' | 'collectiveTransactions'> & { collectiveContracts?: Maybe<ResolversParentTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversParentTypes['CollectiveTransactionConnection']> }>;
  PageInfo: Partial<PageInfo>;
  Party: Partial<ResolversUnionTypes<ResolversParentTypes>['Party']>;
  Person: Pick<Omit<Person, 'collectiveContracts' | 'collectiveTransactions' | 'villageOfficials'> & { collectiveContracts?: Maybe<ResolversParentTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversParentTypes['CollectiveTransactionConnection']>, villageOfficials?: Maybe<ResolversParentTypes['VillageOfficialConnection']> }, 'id'> & Partial<Omit<Person, 'collectiveContracts' | 'collectiveTransactions' | 'villageOfficials'> & { collectiveContracts?: Maybe<ResolversParentTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversParentTypes['CollectiveTransactionConnection']>, villageOfficials?: Maybe<ResolversParentTypes['VillageOfficialConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  TransactionCategoryFilter: Partial<TransactionCategoryFilter>;
  TransactionDirectionFilter: Partial<TransactionDirectionFilter>;
  Village: Pick<Omit<Village, 'collectiveAssets' | 'collectiveContracts' | 'collectiveTransactions' | 'villageMeetings' | 'villageOfficials'> & { collectiveAssets?: Maybe<ResolversParentTypes['CollectiveAssetConnection']>, collectiveContracts?: Maybe<ResolversParentTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversParentTypes['CollectiveTransactionConnection']>, villageMeetings?: Maybe<ResolversParentTypes['VillageMeetingConnection']>, villageOfficials?: Maybe<ResolversParentTypes['VillageOfficialConnection']> }, 'divisionCode'> & Partial<Omit<Village, 'collectiveAssets' | 'collectiveContracts' | 'collectiveTransactions' | 'villageMeetings' | 'villageOfficials'> & { collectiveAssets?: Maybe<ResolversParentTypes['CollectiveAssetConnection']>, collectiveContracts?: Maybe<ResolversParentTypes['CollectiveContractConnection']>, collectiveTransactions?: Maybe<ResolversParentTypes['CollectiveTransactionConnection']>, villageMeetings?: Maybe<ResolversParentTypes['VillageMeetingConnection']>, villageOfficials?: Maybe<ResolversParentTypes['VillageOfficialConnection']> }>;
  VillageMeeting: Partial<Omit<VillageMeeting, 'village'> & { village?: Maybe<ResolversParentTypes['Village']> }>;
  VillageMeetingConnection: Partial<Omit<VillageMeetingConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VillageMeetingEdge']>, nodes: Array<ResolversParentTypes['VillageMeeting']> }>;
  VillageMeetingDistinct: Partial<VillageMeetingDistinct>;
  VillageMeetingEdge: Partial<Omit<VillageMeetingEdge, 'node'> & { node: ResolversParentTypes['VillageMeeting'] }>;
  VillageMeetingGroup: Partial<VillageMeetingGroup>;
  VillageMeetingGroupConnection: Partial<VillageMeetingGroupConnection>;
  VillageMeetingGroupEdge: Partial<VillageMeetingGroupEdge>;
  VillageMeetingGroupOrder: Partial<VillageMeetingGroupOrder>;
  VillageMeetingGrouping: Partial<VillageMeetingGrouping>;
  VillageMeetingHaving: Partial<VillageMeetingHaving>;
  VillageMeetingMeasure: Partial<VillageMeetingMeasure>;
  VillageMeetingOrder: Partial<VillageMeetingOrder>;
  VillageMeetingValue: Partial<VillageMeetingValue>;
  VillageMeetingWhere: Partial<VillageMeetingWhere>;
  VillageOfficial: Partial<Omit<VillageOfficial, 'official' | 'relative' | 'relatives' | 'village'> & { official?: Maybe<ResolversParentTypes['Person']>, relative?: Maybe<Array<ResolversParentTypes['Person']>>, relatives?: Maybe<Array<ResolversParentTypes['DeclaredRelative']>>, village?: Maybe<ResolversParentTypes['Village']> }>;
  VillageOfficialConnection: Partial<Omit<VillageOfficialConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VillageOfficialEdge']>, nodes: Array<ResolversParentTypes['VillageOfficial']> }>;
  VillageOfficialDistinct: Partial<VillageOfficialDistinct>;
  VillageOfficialEdge: Partial<Omit<VillageOfficialEdge, 'node'> & { node: ResolversParentTypes['VillageOfficial'] }>;
  VillageOfficialGroup: Partial<VillageOfficialGroup>;
  VillageOfficialGroupConnection: Partial<VillageOfficialGroupConnection>;
  VillageOfficialGroupEdge: Partial<VillageOfficialGroupEdge>;
  VillageOfficialGroupOrder: Partial<VillageOfficialGroupOrder>;
  VillageOfficialGrouping: Partial<VillageOfficialGrouping>;
  VillageOfficialHaving: Partial<VillageOfficialHaving>;
  VillageOfficialMeasure: Partial<VillageOfficialMeasure>;
  VillageOfficialOrder: Partial<VillageOfficialOrder>;
  VillageOfficialValue: Partial<VillageOfficialValue>;
  VillageOfficialWhere: Partial<VillageOfficialWhere>;
  VoucherKindFilter: Partial<VoucherKindFilter>;
};

export interface AccountHashScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['AccountHash'], any> {
  name: 'AccountHash';
}

export type CollectiveAssetResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveAsset'] = ResolversParentTypes['CollectiveAsset']> = {
  acquiredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaUnit?: Resolver<Maybe<ResolversTypes['AreaUnit']>, ParentType, ContextType>;
  bookValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  idleSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectedDifference?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  inspectedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inspectedValue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seasonal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CollectiveAssetStatus'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type CollectiveAssetConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveAssetConnection'] = ResolversParentTypes['CollectiveAssetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveAssetEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['CollectiveAssetGroupConnection']>, ParentType, ContextType, RequireFields<CollectiveAssetConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<CollectiveAssetConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveAsset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveAssetEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveAssetEdge'] = ResolversParentTypes['CollectiveAssetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveAsset'], ParentType, ContextType>;
};

export type CollectiveAssetGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveAssetGroup'] = ResolversParentTypes['CollectiveAssetGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveAssetGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollectiveAssetGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveAssetGroupConnection'] = ResolversParentTypes['CollectiveAssetGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveAssetGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveAssetGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveAssetGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveAssetGroupEdge'] = ResolversParentTypes['CollectiveAssetGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveAssetGroup'], ParentType, ContextType>;
};

export type CollectiveContractResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveContract'] = ResolversParentTypes['CollectiveContract']> = {
  annualRent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  area?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  areaUnit?: Resolver<Maybe<ResolversTypes['AreaUnit']>, ParentType, ContextType>;
  asset?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assetKind?: Resolver<ResolversTypes['AssetKind'], ParentType, ContextType>;
  awardMode?: Resolver<Maybe<ResolversTypes['AwardMode']>, ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  counterpartyFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  counterpartyIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpartyMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterpartyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  deferral?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  highestBid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inKind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  instalments?: Resolver<Array<ResolversTypes['Instalment']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CollectiveContractKind'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  paidAmount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  renewalOf?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  signOffs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  signedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CollectiveContractStatus'], ParentType, ContextType>;
  termMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  totalAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tradeNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unitRent?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  unpaidSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type CollectiveContractConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveContractConnection'] = ResolversParentTypes['CollectiveContractConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveContractEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['CollectiveContractGroupConnection']>, ParentType, ContextType, RequireFields<CollectiveContractConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<CollectiveContractConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveContract']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveContractEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveContractEdge'] = ResolversParentTypes['CollectiveContractEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveContract'], ParentType, ContextType>;
};

export type CollectiveContractGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveContractGroup'] = ResolversParentTypes['CollectiveContractGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CollectiveContractGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveContractGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollectiveContractGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveContractGroupConnection'] = ResolversParentTypes['CollectiveContractGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveContractGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveContractGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveContractGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveContractGroupEdge'] = ResolversParentTypes['CollectiveContractGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveContractGroup'], ParentType, ContextType>;
};

export type CollectiveTransactionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveTransaction'] = ResolversParentTypes['CollectiveTransaction']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['AttachmentKind']>, ParentType, ContextType>;
  attachmentsComplete?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['TransactionCategory'], ParentType, ContextType>;
  contractNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TransactionDirection'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  item?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payee?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  payeeFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  payeeIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payeeMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  payeeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  publishedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  requiredAttachments?: Resolver<Array<ResolversTypes['AttachmentKind']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
  voucherKind?: Resolver<Maybe<ResolversTypes['VoucherKind']>, ParentType, ContextType>;
};

export type CollectiveTransactionConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveTransactionConnection'] = ResolversParentTypes['CollectiveTransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveTransactionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['CollectiveTransactionGroupConnection']>, ParentType, ContextType, RequireFields<CollectiveTransactionConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<CollectiveTransactionConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveTransactionEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveTransactionEdge'] = ResolversParentTypes['CollectiveTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveTransaction'], ParentType, ContextType>;
};

export type CollectiveTransactionGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveTransactionGroup'] = ResolversParentTypes['CollectiveTransactionGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<CollectiveTransactionGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CollectiveTransactionGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveTransactionGroupConnection'] = ResolversParentTypes['CollectiveTransactionGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectiveTransactionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CollectiveTransactionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CollectiveTransactionGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['CollectiveTransactionGroupEdge'] = ResolversParentTypes['CollectiveTransactionGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CollectiveTransactionGroup'], ParentType, ContextType>;
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

export type DeclaredRelativeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DeclaredRelative'] = ResolversParentTypes['DeclaredRelative']> = {
  declaredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Kinship'], ParentType, ContextType>;
  relative?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  relativeFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  relativeIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relativeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstalmentResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Instalment'] = ResolversParentTypes['Instalment']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  paidAmount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
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
  collectiveContracts?: Resolver<Maybe<ResolversTypes['CollectiveContractConnection']>, ParentType, ContextType, RequireFields<OrganizationCollectiveContractsArgs, 'first'>>;
  collectiveTransactions?: Resolver<Maybe<ResolversTypes['CollectiveTransactionConnection']>, ParentType, ContextType, RequireFields<OrganizationCollectiveTransactionsArgs, 'first'>>;
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

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  collectiveContracts?: Resolver<Maybe<ResolversTypes['CollectiveContractConnection']>, ParentType, ContextType, RequireFields<PersonCollectiveContractsArgs, 'first'>>;
  collectiveTransactions?: Resolver<Maybe<ResolversTypes['CollectiveTransactionConnection']>, ParentType, ContextType, RequireFields<PersonCollectiveTransactionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  villageOfficials?: Resolver<Maybe<ResolversTypes['VillageOfficialConnection']>, ParentType, ContextType, RequireFields<PersonVillageOfficialsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  collectiveAssets?: Resolver<Maybe<ResolversTypes['CollectiveAssetConnection']>, ParentType, ContextType, RequireFields<QueryCollectiveAssetsArgs, 'first'>>;
  collectiveContracts?: Resolver<Maybe<ResolversTypes['CollectiveContractConnection']>, ParentType, ContextType, RequireFields<QueryCollectiveContractsArgs, 'first'>>;
  collectiveTransactions?: Resolver<Maybe<ResolversTypes['CollectiveTransactionConnection']>, ParentType, ContextType, RequireFields<QueryCollectiveTransactionsArgs, 'first'>>;
  villageMeetings?: Resolver<Maybe<ResolversTypes['VillageMeetingConnection']>, ParentType, ContextType, RequireFields<QueryVillageMeetingsArgs, 'first'>>;
  villageOfficials?: Resolver<Maybe<ResolversTypes['VillageOfficialConnection']>, ParentType, ContextType, RequireFields<QueryVillageOfficialsArgs, 'first'>>;
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
  collectiveAssets?: Resolver<Maybe<ResolversTypes['CollectiveAssetConnection']>, ParentType, ContextType, RequireFields<VillageCollectiveAssetsArgs, 'first'>>;
  collectiveContracts?: Resolver<Maybe<ResolversTypes['CollectiveContractConnection']>, ParentType, ContextType, RequireFields<VillageCollectiveContractsArgs, 'first'>>;
  collectiveTransactions?: Resolver<Maybe<ResolversTypes['CollectiveTransactionConnection']>, ParentType, ContextType, RequireFields<VillageCollectiveTransactionsArgs, 'first'>>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  villageMeetings?: Resolver<Maybe<ResolversTypes['VillageMeetingConnection']>, ParentType, ContextType, RequireFields<VillageVillageMeetingsArgs, 'first'>>;
  villageOfficials?: Resolver<Maybe<ResolversTypes['VillageOfficialConnection']>, ParentType, ContextType, RequireFields<VillageVillageOfficialsArgs, 'first'>>;
};

export type VillageMeetingResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageMeeting'] = ResolversParentTypes['VillageMeeting']> = {
  attendance?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entitled?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  heldOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inFavour?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeetingKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type VillageMeetingConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageMeetingConnection'] = ResolversParentTypes['VillageMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageMeetingEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['VillageMeetingGroupConnection']>, ParentType, ContextType, RequireFields<VillageMeetingConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<VillageMeetingConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['VillageMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageMeetingEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageMeetingEdge'] = ResolversParentTypes['VillageMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageMeeting'], ParentType, ContextType>;
};

export type VillageMeetingGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageMeetingGroup'] = ResolversParentTypes['VillageMeetingGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<VillageMeetingGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageMeetingGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VillageMeetingGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageMeetingGroupConnection'] = ResolversParentTypes['VillageMeetingGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageMeetingGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VillageMeetingGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageMeetingGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageMeetingGroupEdge'] = ResolversParentTypes['VillageMeetingGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageMeetingGroup'], ParentType, ContextType>;
};

export type VillageOfficialResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageOfficial'] = ResolversParentTypes['VillageOfficial']> = {
  accountHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  official?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  officialFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  officialIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialMaskedName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  post?: Resolver<ResolversTypes['OfficialPost'], ParentType, ContextType>;
  publicUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  relative?: Resolver<Maybe<Array<ResolversTypes['Person']>>, ParentType, ContextType>;
  relatives?: Resolver<Maybe<Array<ResolversTypes['DeclaredRelative']>>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  village?: Resolver<Maybe<ResolversTypes['Village']>, ParentType, ContextType>;
};

export type VillageOfficialConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageOfficialConnection'] = ResolversParentTypes['VillageOfficialConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageOfficialEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['VillageOfficialGroupConnection']>, ParentType, ContextType, RequireFields<VillageOfficialConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<VillageOfficialConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['VillageOfficial']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageOfficialEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageOfficialEdge'] = ResolversParentTypes['VillageOfficialEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageOfficial'], ParentType, ContextType>;
};

export type VillageOfficialGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageOfficialGroup'] = ResolversParentTypes['VillageOfficialGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<VillageOfficialGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VillageOfficialGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VillageOfficialGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageOfficialGroupConnection'] = ResolversParentTypes['VillageOfficialGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VillageOfficialGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VillageOfficialGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VillageOfficialGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VillageOfficialGroupEdge'] = ResolversParentTypes['VillageOfficialGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VillageOfficialGroup'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  CollectiveAsset?: CollectiveAssetResolvers<ContextType>;
  CollectiveAssetConnection?: CollectiveAssetConnectionResolvers<ContextType>;
  CollectiveAssetEdge?: CollectiveAssetEdgeResolvers<ContextType>;
  CollectiveAssetGroup?: CollectiveAssetGroupResolvers<ContextType>;
  CollectiveAssetGroupConnection?: CollectiveAssetGroupConnectionResolvers<ContextType>;
  CollectiveAssetGroupEdge?: CollectiveAssetGroupEdgeResolvers<ContextType>;
  CollectiveContract?: CollectiveContractResolvers<ContextType>;
  CollectiveContractConnection?: CollectiveContractConnectionResolvers<ContextType>;
  CollectiveContractEdge?: CollectiveContractEdgeResolvers<ContextType>;
  CollectiveContractGroup?: CollectiveContractGroupResolvers<ContextType>;
  CollectiveContractGroupConnection?: CollectiveContractGroupConnectionResolvers<ContextType>;
  CollectiveContractGroupEdge?: CollectiveContractGroupEdgeResolvers<ContextType>;
  CollectiveTransaction?: CollectiveTransactionResolvers<ContextType>;
  CollectiveTransactionConnection?: CollectiveTransactionConnectionResolvers<ContextType>;
  CollectiveTransactionEdge?: CollectiveTransactionEdgeResolvers<ContextType>;
  CollectiveTransactionGroup?: CollectiveTransactionGroupResolvers<ContextType>;
  CollectiveTransactionGroupConnection?: CollectiveTransactionGroupConnectionResolvers<ContextType>;
  CollectiveTransactionGroupEdge?: CollectiveTransactionGroupEdgeResolvers<ContextType>;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeclaredRelative?: DeclaredRelativeResolvers<ContextType>;
  Instalment?: InstalmentResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Village?: VillageResolvers<ContextType>;
  VillageMeeting?: VillageMeetingResolvers<ContextType>;
  VillageMeetingConnection?: VillageMeetingConnectionResolvers<ContextType>;
  VillageMeetingEdge?: VillageMeetingEdgeResolvers<ContextType>;
  VillageMeetingGroup?: VillageMeetingGroupResolvers<ContextType>;
  VillageMeetingGroupConnection?: VillageMeetingGroupConnectionResolvers<ContextType>;
  VillageMeetingGroupEdge?: VillageMeetingGroupEdgeResolvers<ContextType>;
  VillageOfficial?: VillageOfficialResolvers<ContextType>;
  VillageOfficialConnection?: VillageOfficialConnectionResolvers<ContextType>;
  VillageOfficialEdge?: VillageOfficialEdgeResolvers<ContextType>;
  VillageOfficialGroup?: VillageOfficialGroupResolvers<ContextType>;
  VillageOfficialGroupConnection?: VillageOfficialGroupConnectionResolvers<ContextType>;
  VillageOfficialGroupEdge?: VillageOfficialGroupEdgeResolvers<ContextType>;
};

