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

/** 商品类别 | Kinds of goods */
export type FuelGoods =
  /** 洗车 | Car wash */
  | 'CAR_WASH'
  /** 柴油 | Diesel */
  | 'DIESEL'
  /** 汽油 | Gasoline */
  | 'GASOLINE'
  /** 便利店商品 | Groceries */
  | 'GROCERY'
  /** 润滑油 | Lubricant */
  | 'LUBRICANT'
  /** 其他 | Other */
  | 'OTHER'
  /** 车用尿素 | Urea for diesel engines */
  | 'UREA';

/** FuelGoods 条件 | Condition on FuelGoods */
export type FuelGoodsFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<FuelGoods>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<FuelGoods>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 燃料种类与标号；各部门相同 | Kinds and grades of fuel; the same in every department */
export type FuelGrade =
  /** 柴油 | Diesel */
  | 'DIESEL'
  /** 电 | Electricity */
  | 'ELECTRIC'
  /** 92 号汽油 | Gasoline 92 */
  | 'GASOLINE_92'
  /** 95 号汽油 | Gasoline 95 */
  | 'GASOLINE_95'
  /** 98 号汽油 | Gasoline 98 */
  | 'GASOLINE_98';

/** FuelGrade 条件 | Condition on FuelGrade */
export type FuelGradeFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<FuelGrade>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<FuelGrade>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 加油站：一行是一座加油站 | Fuel stations: one row a station */
export type FuelStation = {
  __typename?: 'FuelStation';
  /** 加油站编号 | Code of the station */
  code: Scalars['String']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 纬度（度） | Latitude in degrees */
  latitude: Scalars['Float']['output'];
  /** 经度（度） | Longitude in degrees */
  longitude: Scalars['Float']['output'];
  /** 名称 | Name */
  name: Scalars['String']['output'];
  /** 是否在市界环线、高速服务区（视同市内） | Whether it lies on the ring road at the city’s border and counts as inside */
  ringRoad: Scalars['Boolean']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
};

/** 加油站的一页 | A page of fuelStations */
export type FuelStationConnection = {
  __typename?: 'FuelStationConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<FuelStationEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<FuelStationGroupConnection>;
  /** 行 | Rows */
  nodes: Array<FuelStation>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 加油站的一页 | A page of fuelStations */
export type FuelStationConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<FuelStationGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<FuelStationHaving>;
  orderBy?: InputMaybe<Array<FuelStationGroupOrder>>;
};

/** 加油站中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of fuelStations */
export type FuelStationDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<FuelStationGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
};

/** 加油站的一行及其游标 | A row of fuelStations with its cursor */
export type FuelStationEdge = {
  __typename?: 'FuelStationEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: FuelStation;
};

/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroup = {
  __typename?: 'FuelStationGroup';
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


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupAverageArgs = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupDistinctArgs = {
  field: FuelStationGroupField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupMaxArgs = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupMedianArgs = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupMinArgs = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupQ1Args = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupQ3Args = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupStddevArgs = {
  field: FuelStationValueField;
};


/** 加油站的一个组 | A group of fuelStations */
export type FuelStationGroupSumArgs = {
  field: FuelStationValueField;
};

/** 加油站分组的一页 | A page of groups of fuelStations */
export type FuelStationGroupConnection = {
  __typename?: 'FuelStationGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<FuelStationGroupEdge>;
  /** 组 | Groups */
  nodes: Array<FuelStationGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 加油站的一个组及其游标 | A group of fuelStations with its cursor */
export type FuelStationGroupEdge = {
  __typename?: 'FuelStationGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: FuelStationGroup;
};

/** 加油站的分组依据：字段或角色 | What fuelStations can be grouped by: fields and roles */
export type FuelStationGroupField =
  /** 加油站编号 | Code of the station */
  | 'CODE'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 纬度（度） | Latitude in degrees */
  | 'LATITUDE'
  /** 经度（度） | Longitude in degrees */
  | 'LONGITUDE'
  /** 名称 | Name */
  | 'NAME'
  /** 是否在市界环线、高速服务区（视同市内） | Whether it lies on the ring road at the city’s border and counts as inside */
  | 'RING_ROAD'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 加油站分组的排序：恰好一项，及方向 | Order of groups of fuelStations: exactly one, and which way */
export type FuelStationGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<FuelStationValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<FuelStationGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FuelStationValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<FuelStationValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<FuelStationValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<FuelStationValueField>;
};

/** 加油站的一个分组依据 | One of the things fuelStations is grouped by */
export type FuelStationGrouping = {
  /** 字段或角色 | A field, or a role */
  field: FuelStationGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 加油站中一组行的条件，须同时满足 | Condition on a group of rows of fuelStations; all that is given must hold */
export type FuelStationHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<FuelStationMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<FuelStationDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FuelStationMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<FuelStationMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<FuelStationMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<FuelStationGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<FuelStationMeasure>;
};

/** 加油站中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of fuelStations; values as text, like 1200.00 or 2025-03 */
export type FuelStationMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: FuelStationValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 加油站的排序 | Order of fuelStations */
export type FuelStationOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: FuelStationOrderField;
};

/** 加油站可排序的字段 | What fuelStations can be ordered by */
export type FuelStationOrderField =
  /** 加油站编号 | Code of the station */
  | 'CODE'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 纬度（度） | Latitude in degrees */
  | 'LATITUDE'
  /** 经度（度） | Longitude in degrees */
  | 'LONGITUDE'
  /** 名称 | Name */
  | 'NAME'
  /** 是否在市界环线、高速服务区（视同市内） | Whether it lies on the ring road at the city’s border and counts as inside */
  | 'RING_ROAD'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 加油站可度量的字段 | What can be measured of fuelStations */
export type FuelStationValueField =
  /** 纬度（度） | Latitude in degrees */
  | 'LATITUDE'
  /** 经度（度） | Longitude in degrees */
  | 'LONGITUDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 加油站的筛选条件，各项须同时满足 | Filter of fuelStations; all that is given must hold */
export type FuelStationWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<FuelStationWhere>>;
  /** 加油站编号 | Code of the station */
  code?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 纬度（度） | Latitude in degrees */
  latitude?: InputMaybe<FloatFilter>;
  /** 经度（度） | Longitude in degrees */
  longitude?: InputMaybe<FloatFilter>;
  /** 名称 | Name */
  name?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<FuelStationWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<FuelStationWhere>>;
  /** 是否在市界环线、高速服务区（视同市内） | Whether it lies on the ring road at the city’s border and counts as inside */
  ringRoad?: InputMaybe<BooleanFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
};

/** 加油卡交易：一行是一笔交易 | Fuel card transactions: one row a transaction */
export type FuelTransaction = {
  __typename?: 'FuelTransaction';
  /** 金额（元） | Amount in yuan */
  amount: Scalars['Money']['output'];
  /** 散装或应急加油的审批号 | Number of the approval for filling containers or in an emergency */
  approval?: Maybe<Scalars['String']['output']>;
  /** 交易时刻 | Moment of the transaction */
  at: Scalars['DateTime']['output'];
  /** 加油卡标识 | Token of the card */
  cardHash?: Maybe<Scalars['AccountHash']['output']>;
  /** 加油卡号 | Number of the card as written here */
  cardNumber?: Maybe<Scalars['String']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 商品类别 | Kind of goods */
  goods: FuelGoods;
  /** 燃料标号；不是燃料的为空 | Grade of the fuel; null for other goods */
  grade?: Maybe<FuelGrade>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 刷卡终端纬度（度） | Latitude of the terminal in degrees */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** 升数；不按升计的为空 | Litres; null for what is not sold by the litre */
  litres?: Maybe<Scalars['Float']['output']>;
  /** 刷卡终端经度（度） | Longitude of the terminal in degrees */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** 交易流水号 | Number of the transaction */
  number: Scalars['String']['output'];
  /** 加油站；目录中没有的为空 | The station; null where the register has none of this code */
  station?: Maybe<FuelStation>;
  /** 加油站编号 | Code of the station */
  stationCode: Scalars['String']['output'];
  /** 加油站所在区划代码 | Division code where the station lies */
  stationDivisionCode?: Maybe<Scalars['String']['output']>;
  /** 用卡单位 | The unit that holds the card */
  unit?: Maybe<Organization>;
  /** 用卡单位名称 | Name of the unit */
  unitName?: Maybe<Scalars['String']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 加油卡交易的一页 | A page of fuelTransactions */
export type FuelTransactionConnection = {
  __typename?: 'FuelTransactionConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<FuelTransactionEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<FuelTransactionGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<FuelTransaction>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 加油卡交易的一页 | A page of fuelTransactions */
export type FuelTransactionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<FuelTransactionGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<FuelTransactionHaving>;
  orderBy?: InputMaybe<Array<FuelTransactionGroupOrder>>;
};


/** 加油卡交易的一页 | A page of fuelTransactions */
export type FuelTransactionConnectionKeysArgs = {
  by?: InputMaybe<FuelTransactionRole>;
  having?: InputMaybe<FuelTransactionHaving>;
  of: SubjectType;
  role?: InputMaybe<FuelTransactionRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<FuelTransactionValue>;
};

/** 加油卡交易中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of fuelTransactions */
export type FuelTransactionDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<FuelTransactionGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<FuelTransactionRole>;
};

/** 加油卡交易的一行及其游标 | A row of fuelTransactions with its cursor */
export type FuelTransactionEdge = {
  __typename?: 'FuelTransactionEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: FuelTransaction;
};

/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroup = {
  __typename?: 'FuelTransactionGroup';
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


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupAverageArgs = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupDistinctArgs = {
  field: FuelTransactionGroupField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupMaxArgs = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupMedianArgs = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupMinArgs = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupQ1Args = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupQ3Args = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupStddevArgs = {
  field: FuelTransactionValueField;
};


/** 加油卡交易的一个组 | A group of fuelTransactions */
export type FuelTransactionGroupSumArgs = {
  field: FuelTransactionValueField;
};

/** 加油卡交易分组的一页 | A page of groups of fuelTransactions */
export type FuelTransactionGroupConnection = {
  __typename?: 'FuelTransactionGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<FuelTransactionGroupEdge>;
  /** 组 | Groups */
  nodes: Array<FuelTransactionGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 加油卡交易的一个组及其游标 | A group of fuelTransactions with its cursor */
export type FuelTransactionGroupEdge = {
  __typename?: 'FuelTransactionGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: FuelTransactionGroup;
};

/** 加油卡交易的分组依据：字段或角色 | What fuelTransactions can be grouped by: fields and roles */
export type FuelTransactionGroupField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 散装或应急加油的审批号 | Number of the approval for filling containers or in an emergency */
  | 'APPROVAL'
  /** 交易时刻 | Moment of the transaction */
  | 'AT'
  /** 加油卡标识 | Token of the card */
  | 'CARD'
  /** 加油卡号 | Number of the card as written here */
  | 'CARD_NUMBER'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 商品类别 | Kind of goods */
  | 'GOODS'
  /** 燃料标号；不是燃料的为空 | Grade of the fuel; null for other goods */
  | 'GRADE'
  /** 刷卡终端纬度（度） | Latitude of the terminal in degrees */
  | 'LATITUDE'
  /** 升数；不按升计的为空 | Litres; null for what is not sold by the litre */
  | 'LITRES'
  /** 刷卡终端经度（度） | Longitude of the terminal in degrees */
  | 'LONGITUDE'
  /** 交易流水号 | Number of the transaction */
  | 'NUMBER'
  /** 加油站编号 | Code of the station */
  | 'STATION_CODE'
  /** 加油站所在区划代码 | Division code where the station lies */
  | 'STATION_DIVISION_CODE'
  /** 用卡单位 | The unit that holds the card */
  | 'UNIT'
  /** 用卡单位名称 | Name of the unit */
  | 'UNIT_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 加油卡交易分组的排序：恰好一项，及方向 | Order of groups of fuelTransactions: exactly one, and which way */
export type FuelTransactionGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<FuelTransactionValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<FuelTransactionGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FuelTransactionValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<FuelTransactionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<FuelTransactionValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<FuelTransactionValueField>;
};

/** 加油卡交易的一个分组依据 | One of the things fuelTransactions is grouped by */
export type FuelTransactionGrouping = {
  /** 字段或角色 | A field, or a role */
  field: FuelTransactionGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 加油卡交易中一组行的条件，须同时满足 | Condition on a group of rows of fuelTransactions; all that is given must hold */
export type FuelTransactionHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<FuelTransactionMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<FuelTransactionDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FuelTransactionMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<FuelTransactionMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<FuelTransactionMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<FuelTransactionGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<FuelTransactionMeasure>;
};

/** 加油卡交易中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of fuelTransactions; values as text, like 1200.00 or 2025-03 */
export type FuelTransactionMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: FuelTransactionValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 加油卡交易的排序 | Order of fuelTransactions */
export type FuelTransactionOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: FuelTransactionOrderField;
};

/** 加油卡交易可排序的字段 | What fuelTransactions can be ordered by */
export type FuelTransactionOrderField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 散装或应急加油的审批号 | Number of the approval for filling containers or in an emergency */
  | 'APPROVAL'
  /** 交易时刻 | Moment of the transaction */
  | 'AT'
  /** 加油卡号 | Number of the card as written here */
  | 'CARD_NUMBER'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 商品类别 | Kind of goods */
  | 'GOODS'
  /** 燃料标号；不是燃料的为空 | Grade of the fuel; null for other goods */
  | 'GRADE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 刷卡终端纬度（度） | Latitude of the terminal in degrees */
  | 'LATITUDE'
  /** 升数；不按升计的为空 | Litres; null for what is not sold by the litre */
  | 'LITRES'
  /** 刷卡终端经度（度） | Longitude of the terminal in degrees */
  | 'LONGITUDE'
  /** 交易流水号 | Number of the transaction */
  | 'NUMBER'
  /** 加油站编号 | Code of the station */
  | 'STATION_CODE'
  /** 加油站所在区划代码 | Division code where the station lies */
  | 'STATION_DIVISION_CODE'
  /** 用卡单位名称 | Name of the unit */
  | 'UNIT_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 加油卡交易中主体的角色 | Roles of the subjects of fuelTransactions */
export type FuelTransactionRole =
  /** 加油卡标识 | Token of the card */
  | 'CARD'
  /** 用卡单位 | The unit that holds the card */
  | 'UNIT'
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 加油卡交易中随标识附带的数值，恰好一项 | The number that fuelTransactions gives with each token: exactly one */
export type FuelTransactionValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<FuelTransactionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<FuelTransactionValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<FuelTransactionValueField>;
};

/** 加油卡交易可度量的字段 | What can be measured of fuelTransactions */
export type FuelTransactionValueField =
  /** 金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 交易时刻 | Moment of the transaction */
  | 'AT'
  /** 刷卡终端纬度（度） | Latitude of the terminal in degrees */
  | 'LATITUDE'
  /** 升数；不按升计的为空 | Litres; null for what is not sold by the litre */
  | 'LITRES'
  /** 刷卡终端经度（度） | Longitude of the terminal in degrees */
  | 'LONGITUDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 加油卡交易的筛选条件，各项须同时满足 | Filter of fuelTransactions; all that is given must hold */
export type FuelTransactionWhere = {
  /** 金额（元） | Amount in yuan */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<FuelTransactionWhere>>;
  /** 散装或应急加油的审批号 | Number of the approval for filling containers or in an emergency */
  approval?: InputMaybe<StringFilter>;
  /** 交易时刻 | Moment of the transaction */
  at?: InputMaybe<DateTimeFilter>;
  /** 加油卡标识 | Token of the card */
  cardHash?: InputMaybe<HashFilter>;
  /** 加油卡号 | Number of the card as written here */
  cardNumber?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 商品类别 | Kind of goods */
  goods?: InputMaybe<FuelGoodsFilter>;
  /** 燃料标号；不是燃料的为空 | Grade of the fuel; null for other goods */
  grade?: InputMaybe<FuelGradeFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 刷卡终端纬度（度） | Latitude of the terminal in degrees */
  latitude?: InputMaybe<FloatFilter>;
  /** 升数；不按升计的为空 | Litres; null for what is not sold by the litre */
  litres?: InputMaybe<FloatFilter>;
  /** 刷卡终端经度（度） | Longitude of the terminal in degrees */
  longitude?: InputMaybe<FloatFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<FuelTransactionWhere>;
  /** 交易流水号 | Number of the transaction */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<FuelTransactionWhere>>;
  /** 加油站编号 | Code of the station */
  stationCode?: InputMaybe<StringFilter>;
  /** 加油站所在区划代码 | Division code where the station lies */
  stationDivisionCode?: InputMaybe<StringFilter>;
  /** 用卡单位 | The unit that holds the card */
  unit?: InputMaybe<SubjectFilter>;
  /** 用卡单位名称 | Name of the unit */
  unitName?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
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

/** 单位 | An organization */
export type Organization = {
  __typename?: 'Organization';
  /** 加油卡交易中的相关行 | Its rows in fuelTransactions */
  fuelTransactions?: Maybe<FuelTransactionConnection>;
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
};


/** 单位 | An organization */
export type OrganizationFuelTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FuelTransactionOrder>>;
  role?: InputMaybe<FuelTransactionRole>;
  where?: InputMaybe<FuelTransactionWhere>;
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

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 加油站目录 | The register fuelStations */
  fuelStations?: Maybe<FuelStationConnection>;
  /** 加油卡交易目录 | The register fuelTransactions */
  fuelTransactions?: Maybe<FuelTransactionConnection>;
};


/** 查询 | Queries */
export type QueryFuelStationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FuelStationOrder>>;
  where?: InputMaybe<FuelStationWhere>;
};


/** 查询 | Queries */
export type QueryFuelTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FuelTransactionOrder>>;
  where?: InputMaybe<FuelTransactionWhere>;
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

/** 车辆 | A vehicle */
export type Vehicle = {
  __typename?: 'Vehicle';
  /** 加油卡交易中的相关行 | Its rows in fuelTransactions */
  fuelTransactions?: Maybe<FuelTransactionConnection>;
  /** 车辆关联标识 | Link token of the vehicle */
  id: Scalars['ID']['output'];
};


/** 车辆 | A vehicle */
export type VehicleFuelTransactionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<FuelTransactionOrder>>;
  role?: InputMaybe<FuelTransactionRole>;
  where?: InputMaybe<FuelTransactionWhere>;
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
  FuelTransaction: FuelTransaction;
  Organization: Organization;
  Vehicle: Vehicle;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FuelTransaction:
    ( { __typename: 'FuelTransaction' }
    & GraphQLRecursivePick<FederationTypes['FuelTransaction'], {"id":true}> );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
  Vehicle:
    ( { __typename: 'Vehicle' }
    & GraphQLRecursivePick<FederationTypes['Vehicle'], {"id":true}> );
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
  FuelGoods: ResolverTypeWrapper<Partial<FuelGoods>>;
  FuelGoodsFilter: ResolverTypeWrapper<Partial<FuelGoodsFilter>>;
  FuelGrade: ResolverTypeWrapper<Partial<FuelGrade>>;
  FuelGradeFilter: ResolverTypeWrapper<Partial<FuelGradeFilter>>;
  FuelStation: ResolverTypeWrapper<Partial<FuelStation>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  FuelStationConnection: ResolverTypeWrapper<Partial<FuelStationConnection>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  FuelStationDistinct: ResolverTypeWrapper<Partial<FuelStationDistinct>>;
  FuelStationEdge: ResolverTypeWrapper<Partial<FuelStationEdge>>;
  FuelStationGroup: ResolverTypeWrapper<Partial<FuelStationGroup>>;
  FuelStationGroupConnection: ResolverTypeWrapper<Partial<FuelStationGroupConnection>>;
  FuelStationGroupEdge: ResolverTypeWrapper<Partial<FuelStationGroupEdge>>;
  FuelStationGroupField: ResolverTypeWrapper<Partial<FuelStationGroupField>>;
  FuelStationGroupOrder: ResolverTypeWrapper<Partial<FuelStationGroupOrder>>;
  FuelStationGrouping: ResolverTypeWrapper<Partial<FuelStationGrouping>>;
  FuelStationHaving: ResolverTypeWrapper<Partial<FuelStationHaving>>;
  FuelStationMeasure: ResolverTypeWrapper<Partial<FuelStationMeasure>>;
  FuelStationOrder: ResolverTypeWrapper<Partial<FuelStationOrder>>;
  FuelStationOrderField: ResolverTypeWrapper<Partial<FuelStationOrderField>>;
  FuelStationValueField: ResolverTypeWrapper<Partial<FuelStationValueField>>;
  FuelStationWhere: ResolverTypeWrapper<Partial<FuelStationWhere>>;
  FuelTransaction: ResolverTypeWrapper<Partial<Omit<FuelTransaction, 'unit' | 'vehicle'> & { unit?: Maybe<ResolversTypes['Organization']>, vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  FuelTransactionConnection: ResolverTypeWrapper<Partial<Omit<FuelTransactionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FuelTransactionEdge']>, nodes: Array<ResolversTypes['FuelTransaction']> }>>;
  FuelTransactionDistinct: ResolverTypeWrapper<Partial<FuelTransactionDistinct>>;
  FuelTransactionEdge: ResolverTypeWrapper<Partial<Omit<FuelTransactionEdge, 'node'> & { node: ResolversTypes['FuelTransaction'] }>>;
  FuelTransactionGroup: ResolverTypeWrapper<Partial<FuelTransactionGroup>>;
  FuelTransactionGroupConnection: ResolverTypeWrapper<Partial<FuelTransactionGroupConnection>>;
  FuelTransactionGroupEdge: ResolverTypeWrapper<Partial<FuelTransactionGroupEdge>>;
  FuelTransactionGroupField: ResolverTypeWrapper<Partial<FuelTransactionGroupField>>;
  FuelTransactionGroupOrder: ResolverTypeWrapper<Partial<FuelTransactionGroupOrder>>;
  FuelTransactionGrouping: ResolverTypeWrapper<Partial<FuelTransactionGrouping>>;
  FuelTransactionHaving: ResolverTypeWrapper<Partial<FuelTransactionHaving>>;
  FuelTransactionMeasure: ResolverTypeWrapper<Partial<FuelTransactionMeasure>>;
  FuelTransactionOrder: ResolverTypeWrapper<Partial<FuelTransactionOrder>>;
  FuelTransactionOrderField: ResolverTypeWrapper<Partial<FuelTransactionOrderField>>;
  FuelTransactionRole: ResolverTypeWrapper<Partial<FuelTransactionRole>>;
  FuelTransactionValue: ResolverTypeWrapper<Partial<FuelTransactionValue>>;
  FuelTransactionValueField: ResolverTypeWrapper<Partial<FuelTransactionValueField>>;
  FuelTransactionWhere: ResolverTypeWrapper<Partial<FuelTransactionWhere>>;
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
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversTypes['FuelTransactionConnection']> }, 'uscc'> & Partial<Omit<Organization, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversTypes['FuelTransactionConnection']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Vehicle: ResolverTypeWrapper<Pick<Omit<Vehicle, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversTypes['FuelTransactionConnection']> }, 'id'> & Partial<Omit<Vehicle, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversTypes['FuelTransactionConnection']> }>>;
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
  FuelGoodsFilter: Partial<FuelGoodsFilter>;
  FuelGradeFilter: Partial<FuelGradeFilter>;
  FuelStation: Partial<FuelStation>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  FuelStationConnection: Partial<FuelStationConnection>;
  Int: Partial<Scalars['Int']['output']>;
  FuelStationDistinct: Partial<FuelStationDistinct>;
  FuelStationEdge: Partial<FuelStationEdge>;
  FuelStationGroup: Partial<FuelStationGroup>;
  FuelStationGroupConnection: Partial<FuelStationGroupConnection>;
  FuelStationGroupEdge: Partial<FuelStationGroupEdge>;
  FuelStationGroupOrder: Partial<FuelStationGroupOrder>;
  FuelStationGrouping: Partial<FuelStationGrouping>;
  FuelStationHaving: Partial<FuelStationHaving>;
  FuelStationMeasure: Partial<FuelStationMeasure>;
  FuelStationOrder: Partial<FuelStationOrder>;
  FuelStationWhere: Partial<FuelStationWhere>;
  FuelTransaction: Partial<Omit<FuelTransaction, 'unit' | 'vehicle'> & { unit?: Maybe<ResolversParentTypes['Organization']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']> } | FederationReferenceTypes['FuelTransaction']>;
  FuelTransactionConnection: Partial<Omit<FuelTransactionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FuelTransactionEdge']>, nodes: Array<ResolversParentTypes['FuelTransaction']> }>;
  FuelTransactionDistinct: Partial<FuelTransactionDistinct>;
  FuelTransactionEdge: Partial<Omit<FuelTransactionEdge, 'node'> & { node: ResolversParentTypes['FuelTransaction'] }>;
  FuelTransactionGroup: Partial<FuelTransactionGroup>;
  FuelTransactionGroupConnection: Partial<FuelTransactionGroupConnection>;
  FuelTransactionGroupEdge: Partial<FuelTransactionGroupEdge>;
  FuelTransactionGroupOrder: Partial<FuelTransactionGroupOrder>;
  FuelTransactionGrouping: Partial<FuelTransactionGrouping>;
  FuelTransactionHaving: Partial<FuelTransactionHaving>;
  FuelTransactionMeasure: Partial<FuelTransactionMeasure>;
  FuelTransactionOrder: Partial<FuelTransactionOrder>;
  FuelTransactionValue: Partial<FuelTransactionValue>;
  FuelTransactionWhere: Partial<FuelTransactionWhere>;
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
  Organization: Pick<Omit<Organization, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversParentTypes['FuelTransactionConnection']> }, 'uscc'> & Partial<Omit<Organization, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversParentTypes['FuelTransactionConnection']> }>;
  PageInfo: Partial<PageInfo>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  Vehicle: Pick<Omit<Vehicle, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversParentTypes['FuelTransactionConnection']> }, 'id'> & Partial<Omit<Vehicle, 'fuelTransactions'> & { fuelTransactions?: Maybe<ResolversParentTypes['FuelTransactionConnection']> }>;
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

export type FuelStationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelStation'] = ResolversParentTypes['FuelStation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ringRoad?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FuelStationConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelStationConnection'] = ResolversParentTypes['FuelStationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FuelStationEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['FuelStationGroupConnection']>, ParentType, ContextType, RequireFields<FuelStationConnectionGroupsArgs, 'by' | 'first'>>;
  nodes?: Resolver<Array<ResolversTypes['FuelStation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuelStationEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelStationEdge'] = ResolversParentTypes['FuelStationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FuelStation'], ParentType, ContextType>;
};

export type FuelStationGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelStationGroup'] = ResolversParentTypes['FuelStationGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<FuelStationGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelStationGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FuelStationGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelStationGroupConnection'] = ResolversParentTypes['FuelStationGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FuelStationGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FuelStationGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuelStationGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelStationGroupEdge'] = ResolversParentTypes['FuelStationGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FuelStationGroup'], ParentType, ContextType>;
};

export type FuelTransactionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransaction'] = ResolversParentTypes['FuelTransaction'], FederationReferenceType extends FederationReferenceTypes['FuelTransaction'] = FederationReferenceTypes['FuelTransaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FuelTransaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  approval?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cardHash?: Resolver<Maybe<ResolversTypes['AccountHash']>, ParentType, ContextType>;
  cardNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  goods?: Resolver<ResolversTypes['FuelGoods'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['FuelGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  litres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  station?: Resolver<Maybe<ResolversTypes['FuelStation']>, ParentType, ContextType>;
  stationCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stationDivisionCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  unitName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FuelTransactionConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransactionConnection'] = ResolversParentTypes['FuelTransactionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FuelTransactionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['FuelTransactionGroupConnection']>, ParentType, ContextType, RequireFields<FuelTransactionConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<FuelTransactionConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['FuelTransaction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuelTransactionEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransactionEdge'] = ResolversParentTypes['FuelTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FuelTransaction'], ParentType, ContextType>;
};

export type FuelTransactionGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransactionGroup'] = ResolversParentTypes['FuelTransactionGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<FuelTransactionGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<FuelTransactionGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FuelTransactionGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransactionGroupConnection'] = ResolversParentTypes['FuelTransactionGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FuelTransactionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FuelTransactionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FuelTransactionGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransactionGroupEdge'] = ResolversParentTypes['FuelTransactionGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FuelTransactionGroup'], ParentType, ContextType>;
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
  fuelTransactions?: Resolver<Maybe<ResolversTypes['FuelTransactionConnection']>, ParentType, ContextType, RequireFields<OrganizationFuelTransactionsArgs, 'first'>>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  fuelStations?: Resolver<Maybe<ResolversTypes['FuelStationConnection']>, ParentType, ContextType, RequireFields<QueryFuelStationsArgs, 'first'>>;
  fuelTransactions?: Resolver<Maybe<ResolversTypes['FuelTransactionConnection']>, ParentType, ContextType, RequireFields<QueryFuelTransactionsArgs, 'first'>>;
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

export type VehicleResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Vehicle'] = ResolversParentTypes['Vehicle'], FederationReferenceType extends FederationReferenceTypes['Vehicle'] = FederationReferenceTypes['Vehicle']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Vehicle']> | FederationReferenceType, FederationReferenceType, ContextType>;
  fuelTransactions?: Resolver<Maybe<ResolversTypes['FuelTransactionConnection']>, ParentType, ContextType, RequireFields<VehicleFuelTransactionsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  FuelStation?: FuelStationResolvers<ContextType>;
  FuelStationConnection?: FuelStationConnectionResolvers<ContextType>;
  FuelStationEdge?: FuelStationEdgeResolvers<ContextType>;
  FuelStationGroup?: FuelStationGroupResolvers<ContextType>;
  FuelStationGroupConnection?: FuelStationGroupConnectionResolvers<ContextType>;
  FuelStationGroupEdge?: FuelStationGroupEdgeResolvers<ContextType>;
  FuelTransaction?: FuelTransactionResolvers<ContextType>;
  FuelTransactionConnection?: FuelTransactionConnectionResolvers<ContextType>;
  FuelTransactionEdge?: FuelTransactionEdgeResolvers<ContextType>;
  FuelTransactionGroup?: FuelTransactionGroupResolvers<ContextType>;
  FuelTransactionGroupConnection?: FuelTransactionGroupConnectionResolvers<ContextType>;
  FuelTransactionGroupEdge?: FuelTransactionGroupEdgeResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
};

