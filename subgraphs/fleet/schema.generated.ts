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

/** 用车事由 | What a vehicle is dispatched for */
export type DispatchKind =
  /** 公务出行 | Official journey */
  | 'BUSINESS'
  /** 值班备勤 | Being on duty */
  | 'DUTY'
  /** 应急抢险 | Emergency */
  | 'EMERGENCY'
  /** 维修保养 | Maintenance */
  | 'MAINTENANCE';

/** DispatchKind 条件 | Condition on DispatchKind */
export type DispatchKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<DispatchKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<DispatchKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 派车单：一行是一次派车 | Dispatch orders: one row an order */
export type DispatchOrder = {
  __typename?: 'DispatchOrder';
  /** 目的地 | Destination */
  destination: Scalars['String']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 驾驶员 | The driver */
  driver?: Maybe<Person>;
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  driverFault?: Maybe<IdentityFault>;
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  driverIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  driverName?: Maybe<Scalars['String']['output']>;
  /** 用车开始时刻 | From when */
  from: Scalars['DateTime']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 用车事由 | What for */
  kind: DispatchKind;
  /** 派车单号 | Number of the order */
  number: Scalars['String']['output'];
  /** 是否批准出市 | Whether it may leave the city */
  outOfTown: Scalars['Boolean']['output'];
  /** 用车结束时刻 | Until when */
  until: Scalars['DateTime']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 派车单的一页 | A page of dispatchOrders */
export type DispatchOrderConnection = {
  __typename?: 'DispatchOrderConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<DispatchOrderEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<DispatchOrderGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<DispatchOrder>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 派车单的一页 | A page of dispatchOrders */
export type DispatchOrderConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<DispatchOrderGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<DispatchOrderHaving>;
  orderBy?: InputMaybe<Array<DispatchOrderGroupOrder>>;
};


/** 派车单的一页 | A page of dispatchOrders */
export type DispatchOrderConnectionKeysArgs = {
  by?: InputMaybe<DispatchOrderRole>;
  having?: InputMaybe<DispatchOrderHaving>;
  of: SubjectType;
  role?: InputMaybe<DispatchOrderRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<DispatchOrderValue>;
};

/** 派车单中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of dispatchOrders */
export type DispatchOrderDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<DispatchOrderGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<DispatchOrderRole>;
};

/** 派车单的一行及其游标 | A row of dispatchOrders with its cursor */
export type DispatchOrderEdge = {
  __typename?: 'DispatchOrderEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: DispatchOrder;
};

/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroup = {
  __typename?: 'DispatchOrderGroup';
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


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupAverageArgs = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupDistinctArgs = {
  field: DispatchOrderGroupField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupMaxArgs = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupMedianArgs = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupMinArgs = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupQ1Args = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupQ3Args = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupStddevArgs = {
  field: DispatchOrderValueField;
};


/** 派车单的一个组 | A group of dispatchOrders */
export type DispatchOrderGroupSumArgs = {
  field: DispatchOrderValueField;
};

/** 派车单分组的一页 | A page of groups of dispatchOrders */
export type DispatchOrderGroupConnection = {
  __typename?: 'DispatchOrderGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<DispatchOrderGroupEdge>;
  /** 组 | Groups */
  nodes: Array<DispatchOrderGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 派车单的一个组及其游标 | A group of dispatchOrders with its cursor */
export type DispatchOrderGroupEdge = {
  __typename?: 'DispatchOrderGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: DispatchOrderGroup;
};

/** 派车单的分组依据：字段或角色 | What dispatchOrders can be grouped by: fields and roles */
export type DispatchOrderGroupField =
  /** 目的地 | Destination */
  | 'DESTINATION'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 驾驶员 | The driver */
  | 'DRIVER'
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  | 'DRIVER_FAULT'
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  | 'DRIVER_IDENTITY_NUMBER'
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  | 'DRIVER_NAME'
  /** 用车开始时刻 | From when */
  | 'FROM'
  /** 用车事由 | What for */
  | 'KIND'
  /** 派车单号 | Number of the order */
  | 'NUMBER'
  /** 是否批准出市 | Whether it may leave the city */
  | 'OUT_OF_TOWN'
  /** 用车结束时刻 | Until when */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 派车单分组的排序：恰好一项，及方向 | Order of groups of dispatchOrders: exactly one, and which way */
export type DispatchOrderGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<DispatchOrderValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<DispatchOrderGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DispatchOrderValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<DispatchOrderValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DispatchOrderValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<DispatchOrderValueField>;
};

/** 派车单的一个分组依据 | One of the things dispatchOrders is grouped by */
export type DispatchOrderGrouping = {
  /** 字段或角色 | A field, or a role */
  field: DispatchOrderGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 派车单中一组行的条件，须同时满足 | Condition on a group of rows of dispatchOrders; all that is given must hold */
export type DispatchOrderHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<DispatchOrderMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<DispatchOrderDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DispatchOrderMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<DispatchOrderMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<DispatchOrderMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<DispatchOrderGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<DispatchOrderMeasure>;
};

/** 派车单中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of dispatchOrders; values as text, like 1200.00 or 2025-03 */
export type DispatchOrderMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: DispatchOrderValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 派车单的排序 | Order of dispatchOrders */
export type DispatchOrderOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: DispatchOrderOrderField;
};

/** 派车单可排序的字段 | What dispatchOrders can be ordered by */
export type DispatchOrderOrderField =
  /** 目的地 | Destination */
  | 'DESTINATION'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  | 'DRIVER_FAULT'
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  | 'DRIVER_IDENTITY_NUMBER'
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  | 'DRIVER_NAME'
  /** 用车开始时刻 | From when */
  | 'FROM'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 用车事由 | What for */
  | 'KIND'
  /** 派车单号 | Number of the order */
  | 'NUMBER'
  /** 是否批准出市 | Whether it may leave the city */
  | 'OUT_OF_TOWN'
  /** 用车结束时刻 | Until when */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 派车单中主体的角色 | Roles of the subjects of dispatchOrders */
export type DispatchOrderRole =
  /** 驾驶员 | The driver */
  | 'DRIVER'
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 派车单中随标识附带的数值，恰好一项 | The number that dispatchOrders gives with each token: exactly one */
export type DispatchOrderValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<DispatchOrderValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<DispatchOrderValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<DispatchOrderValueField>;
};

/** 派车单可度量的字段 | What can be measured of dispatchOrders */
export type DispatchOrderValueField =
  /** 用车开始时刻 | From when */
  | 'FROM'
  /** 用车结束时刻 | Until when */
  | 'UNTIL'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 派车单的筛选条件，各项须同时满足 | Filter of dispatchOrders; all that is given must hold */
export type DispatchOrderWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<DispatchOrderWhere>>;
  /** 目的地 | Destination */
  destination?: InputMaybe<StringFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 驾驶员 | The driver */
  driver?: InputMaybe<SubjectFilter>;
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  driverFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  driverIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  driverName?: InputMaybe<StringFilter>;
  /** 用车开始时刻 | From when */
  from?: InputMaybe<DateTimeFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 用车事由 | What for */
  kind?: InputMaybe<DispatchKindFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<DispatchOrderWhere>;
  /** 派车单号 | Number of the order */
  number?: InputMaybe<StringFilter>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<DispatchOrderWhere>>;
  /** 是否批准出市 | Whether it may leave the city */
  outOfTown?: InputMaybe<BooleanFilter>;
  /** 用车结束时刻 | Until when */
  until?: InputMaybe<DateTimeFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
};

/** 一个轨迹点 | A fix */
export type Fix = {
  __typename?: 'Fix';
  /** 定位时刻 | Moment of the fix */
  at: Scalars['DateTime']['output'];
  /** 离刷卡终端的距离（米） | Metres from the terminal */
  distance?: Maybe<Scalars['Float']['output']>;
  /** 纬度（度） | Latitude in degrees */
  latitude: Scalars['Float']['output'];
  /** 经度（度） | Longitude in degrees */
  longitude: Scalars['Float']['output'];
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

/** 加油交易 | A fuel transaction */
export type FuelTransaction = {
  __typename?: 'FuelTransaction';
  /** 交易时刻 | Moment of the transaction */
  at: Scalars['DateTime']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 刷卡终端纬度（度） | Latitude of the terminal in degrees */
  latitude?: Maybe<Scalars['Float']['output']>;
  /** 刷卡终端经度（度） | Longitude of the terminal in degrees */
  longitude?: Maybe<Scalars['Float']['output']>;
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 交易时刻前后车辆的行踪 | Where the vehicle was around that moment */
  whereabouts?: Maybe<Whereabouts>;
};


/** 加油交易 | A fuel transaction */
export type FuelTransactionWhereaboutsArgs = {
  minutes?: Scalars['Int']['input'];
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

/** 里程补助：一行是一名驾驶员一辆车一个月 | Mileage allowances: one row a driver, vehicle and month */
export type MileageAllowance = {
  __typename?: 'MileageAllowance';
  /** 补助金额（元） | Amount in yuan */
  amount: Scalars['Money']['output'];
  /** 申报里程（公里） | Kilometres claimed */
  claimedKilometres: Scalars['Float']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 驾驶员 | The driver */
  driver?: Maybe<Person>;
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  driverFault?: Maybe<IdentityFault>;
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  driverIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  driverName?: Maybe<Scalars['String']['output']>;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 月份 | Month */
  month: Scalars['Month']['output'];
  /** 经核定的定位信号缺失里程（公里） | Kilometres without a signal, as approved */
  signalGapKilometres: Scalars['Float']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 里程补助的一页 | A page of mileageAllowances */
export type MileageAllowanceConnection = {
  __typename?: 'MileageAllowanceConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<MileageAllowanceEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<MileageAllowanceGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<MileageAllowance>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 里程补助的一页 | A page of mileageAllowances */
export type MileageAllowanceConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<MileageAllowanceGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<MileageAllowanceHaving>;
  orderBy?: InputMaybe<Array<MileageAllowanceGroupOrder>>;
};


/** 里程补助的一页 | A page of mileageAllowances */
export type MileageAllowanceConnectionKeysArgs = {
  by?: InputMaybe<MileageAllowanceRole>;
  having?: InputMaybe<MileageAllowanceHaving>;
  of: SubjectType;
  role?: InputMaybe<MileageAllowanceRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<MileageAllowanceValue>;
};

/** 里程补助中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of mileageAllowances */
export type MileageAllowanceDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<MileageAllowanceGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<MileageAllowanceRole>;
};

/** 里程补助的一行及其游标 | A row of mileageAllowances with its cursor */
export type MileageAllowanceEdge = {
  __typename?: 'MileageAllowanceEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: MileageAllowance;
};

/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroup = {
  __typename?: 'MileageAllowanceGroup';
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


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupAverageArgs = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupDistinctArgs = {
  field: MileageAllowanceGroupField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupMaxArgs = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupMedianArgs = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupMinArgs = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupQ1Args = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupQ3Args = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupStddevArgs = {
  field: MileageAllowanceValueField;
};


/** 里程补助的一个组 | A group of mileageAllowances */
export type MileageAllowanceGroupSumArgs = {
  field: MileageAllowanceValueField;
};

/** 里程补助分组的一页 | A page of groups of mileageAllowances */
export type MileageAllowanceGroupConnection = {
  __typename?: 'MileageAllowanceGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<MileageAllowanceGroupEdge>;
  /** 组 | Groups */
  nodes: Array<MileageAllowanceGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 里程补助的一个组及其游标 | A group of mileageAllowances with its cursor */
export type MileageAllowanceGroupEdge = {
  __typename?: 'MileageAllowanceGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: MileageAllowanceGroup;
};

/** 里程补助的分组依据：字段或角色 | What mileageAllowances can be grouped by: fields and roles */
export type MileageAllowanceGroupField =
  /** 补助金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 申报里程（公里） | Kilometres claimed */
  | 'CLAIMED_KILOMETRES'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 驾驶员 | The driver */
  | 'DRIVER'
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  | 'DRIVER_FAULT'
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  | 'DRIVER_IDENTITY_NUMBER'
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  | 'DRIVER_NAME'
  /** 月份 | Month */
  | 'MONTH'
  /** 经核定的定位信号缺失里程（公里） | Kilometres without a signal, as approved */
  | 'SIGNAL_GAP_KILOMETRES'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 里程补助分组的排序：恰好一项，及方向 | Order of groups of mileageAllowances: exactly one, and which way */
export type MileageAllowanceGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<MileageAllowanceValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<MileageAllowanceGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MileageAllowanceValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<MileageAllowanceValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<MileageAllowanceValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<MileageAllowanceValueField>;
};

/** 里程补助的一个分组依据 | One of the things mileageAllowances is grouped by */
export type MileageAllowanceGrouping = {
  /** 字段或角色 | A field, or a role */
  field: MileageAllowanceGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 里程补助中一组行的条件，须同时满足 | Condition on a group of rows of mileageAllowances; all that is given must hold */
export type MileageAllowanceHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<MileageAllowanceMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<MileageAllowanceDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MileageAllowanceMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<MileageAllowanceMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<MileageAllowanceMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<MileageAllowanceGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<MileageAllowanceMeasure>;
};

/** 里程补助中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of mileageAllowances; values as text, like 1200.00 or 2025-03 */
export type MileageAllowanceMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: MileageAllowanceValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 里程补助的排序 | Order of mileageAllowances */
export type MileageAllowanceOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: MileageAllowanceOrderField;
};

/** 里程补助可排序的字段 | What mileageAllowances can be ordered by */
export type MileageAllowanceOrderField =
  /** 补助金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 申报里程（公里） | Kilometres claimed */
  | 'CLAIMED_KILOMETRES'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  | 'DRIVER_FAULT'
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  | 'DRIVER_IDENTITY_NUMBER'
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  | 'DRIVER_NAME'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 月份 | Month */
  | 'MONTH'
  /** 经核定的定位信号缺失里程（公里） | Kilometres without a signal, as approved */
  | 'SIGNAL_GAP_KILOMETRES'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 里程补助中主体的角色 | Roles of the subjects of mileageAllowances */
export type MileageAllowanceRole =
  /** 驾驶员 | The driver */
  | 'DRIVER'
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 里程补助中随标识附带的数值，恰好一项 | The number that mileageAllowances gives with each token: exactly one */
export type MileageAllowanceValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MileageAllowanceValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<MileageAllowanceValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<MileageAllowanceValueField>;
};

/** 里程补助可度量的字段 | What can be measured of mileageAllowances */
export type MileageAllowanceValueField =
  /** 补助金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 申报里程（公里） | Kilometres claimed */
  | 'CLAIMED_KILOMETRES'
  /** 月份 | Month */
  | 'MONTH'
  /** 经核定的定位信号缺失里程（公里） | Kilometres without a signal, as approved */
  | 'SIGNAL_GAP_KILOMETRES'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 里程补助的筛选条件，各项须同时满足 | Filter of mileageAllowances; all that is given must hold */
export type MileageAllowanceWhere = {
  /** 补助金额（元） | Amount in yuan */
  amount?: InputMaybe<MoneyFilter>;
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<MileageAllowanceWhere>>;
  /** 申报里程（公里） | Kilometres claimed */
  claimedKilometres?: InputMaybe<FloatFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 驾驶员 | The driver */
  driver?: InputMaybe<SubjectFilter>;
  /** 驾驶员没有关联标识的原因；为空表示有 | Why there is no link token of the driver; null where there is one */
  driverFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的驾驶员证件号码 | Identity number of the driver as written here */
  driverIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的驾驶员姓名 | Name of the driver as written here */
  driverName?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 月份 | Month */
  month?: InputMaybe<MonthFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<MileageAllowanceWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<MileageAllowanceWhere>>;
  /** 经核定的定位信号缺失里程（公里） | Kilometres without a signal, as approved */
  signalGapKilometres?: InputMaybe<FloatFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
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

/** 个人机动车（车管所提供）：一行是一辆车的一名所有人 | Private motor vehicles, from the vehicle office: one row a vehicle and owner */
export type MotorVehicle = {
  __typename?: 'MotorVehicle';
  /** 所有人申诉被冒名登记并已受理之日 | When the owner’s complaint that it is not theirs was accepted */
  disputedOn?: Maybe<Scalars['Date']['output']>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 车辆种类 | Kind of vehicle */
  kind: MotorVehicleKind;
  /** 品牌型号 | Make and model */
  model?: Maybe<Scalars['String']['output']>;
  /** 所有人 | The owner */
  owner?: Maybe<Person>;
  /** 所有人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  ownerFault?: Maybe<IdentityFault>;
  /** 登记的所有人证件号码 | Identity number of the owner as written here */
  ownerIdentityNumber?: Maybe<Scalars['String']['output']>;
  /** 登记的所有人姓名 | Name of the owner as written here */
  ownerName?: Maybe<Scalars['String']['output']>;
  /** 注册登记日期 | When it was registered */
  registeredOn: Scalars['Date']['output'];
  /** 状态 | Status */
  status: MotorVehicleStatus;
  /** 现状态起始日 | Since when it has this status */
  statusSince?: Maybe<Scalars['Date']['output']>;
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 个人机动车的一页 | A page of motorVehicles */
export type MotorVehicleConnection = {
  __typename?: 'MotorVehicleConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<MotorVehicleEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<MotorVehicleGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<MotorVehicle>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 个人机动车的一页 | A page of motorVehicles */
export type MotorVehicleConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<MotorVehicleGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<MotorVehicleHaving>;
  orderBy?: InputMaybe<Array<MotorVehicleGroupOrder>>;
};


/** 个人机动车的一页 | A page of motorVehicles */
export type MotorVehicleConnectionKeysArgs = {
  by?: InputMaybe<MotorVehicleRole>;
  having?: InputMaybe<MotorVehicleHaving>;
  of: SubjectType;
  role?: InputMaybe<MotorVehicleRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<MotorVehicleValue>;
};

/** 个人机动车中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of motorVehicles */
export type MotorVehicleDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<MotorVehicleGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<MotorVehicleRole>;
};

/** 个人机动车的一行及其游标 | A row of motorVehicles with its cursor */
export type MotorVehicleEdge = {
  __typename?: 'MotorVehicleEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: MotorVehicle;
};

/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroup = {
  __typename?: 'MotorVehicleGroup';
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


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupAverageArgs = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupDistinctArgs = {
  field: MotorVehicleGroupField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupMaxArgs = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupMedianArgs = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupMinArgs = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupQ1Args = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupQ3Args = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupStddevArgs = {
  field: MotorVehicleValueField;
};


/** 个人机动车的一个组 | A group of motorVehicles */
export type MotorVehicleGroupSumArgs = {
  field: MotorVehicleValueField;
};

/** 个人机动车分组的一页 | A page of groups of motorVehicles */
export type MotorVehicleGroupConnection = {
  __typename?: 'MotorVehicleGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<MotorVehicleGroupEdge>;
  /** 组 | Groups */
  nodes: Array<MotorVehicleGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 个人机动车的一个组及其游标 | A group of motorVehicles with its cursor */
export type MotorVehicleGroupEdge = {
  __typename?: 'MotorVehicleGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: MotorVehicleGroup;
};

/** 个人机动车的分组依据：字段或角色 | What motorVehicles can be grouped by: fields and roles */
export type MotorVehicleGroupField =
  /** 所有人申诉被冒名登记并已受理之日 | When the owner’s complaint that it is not theirs was accepted */
  | 'DISPUTED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 车辆种类 | Kind of vehicle */
  | 'KIND'
  /** 品牌型号 | Make and model */
  | 'MODEL'
  /** 所有人 | The owner */
  | 'OWNER'
  /** 所有人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  | 'OWNER_FAULT'
  /** 登记的所有人证件号码 | Identity number of the owner as written here */
  | 'OWNER_IDENTITY_NUMBER'
  /** 登记的所有人姓名 | Name of the owner as written here */
  | 'OWNER_NAME'
  /** 注册登记日期 | When it was registered */
  | 'REGISTERED_ON'
  /** 状态 | Status */
  | 'STATUS'
  /** 现状态起始日 | Since when it has this status */
  | 'STATUS_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 个人机动车分组的排序：恰好一项，及方向 | Order of groups of motorVehicles: exactly one, and which way */
export type MotorVehicleGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<MotorVehicleValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<MotorVehicleGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MotorVehicleValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<MotorVehicleValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<MotorVehicleValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<MotorVehicleValueField>;
};

/** 个人机动车的一个分组依据 | One of the things motorVehicles is grouped by */
export type MotorVehicleGrouping = {
  /** 字段或角色 | A field, or a role */
  field: MotorVehicleGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 个人机动车中一组行的条件，须同时满足 | Condition on a group of rows of motorVehicles; all that is given must hold */
export type MotorVehicleHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<MotorVehicleMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<MotorVehicleDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MotorVehicleMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<MotorVehicleMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<MotorVehicleMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<MotorVehicleGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<MotorVehicleMeasure>;
};

/** 个人机动车种类 | Kinds of private motor vehicle */
export type MotorVehicleKind =
  /** 残疾人代步车 | Carriage for the disabled */
  | 'INVALID_CARRIAGE'
  /** 大型汽车 | Large motor vehicle */
  | 'LARGE_CAR'
  /** 摩托车 | Motorcycle */
  | 'MOTORCYCLE'
  /** 小型汽车 | Small motor vehicle */
  | 'SMALL_CAR'
  /** 三轮汽车、低速货车 | Three-wheeled or low-speed goods vehicle */
  | 'TRICYCLE';

/** MotorVehicleKind 条件 | Condition on MotorVehicleKind */
export type MotorVehicleKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<MotorVehicleKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<MotorVehicleKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 个人机动车中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of motorVehicles; values as text, like 1200.00 or 2025-03 */
export type MotorVehicleMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: MotorVehicleValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 个人机动车的排序 | Order of motorVehicles */
export type MotorVehicleOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: MotorVehicleOrderField;
};

/** 个人机动车可排序的字段 | What motorVehicles can be ordered by */
export type MotorVehicleOrderField =
  /** 所有人申诉被冒名登记并已受理之日 | When the owner’s complaint that it is not theirs was accepted */
  | 'DISPUTED_ON'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 车辆种类 | Kind of vehicle */
  | 'KIND'
  /** 品牌型号 | Make and model */
  | 'MODEL'
  /** 所有人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  | 'OWNER_FAULT'
  /** 登记的所有人证件号码 | Identity number of the owner as written here */
  | 'OWNER_IDENTITY_NUMBER'
  /** 登记的所有人姓名 | Name of the owner as written here */
  | 'OWNER_NAME'
  /** 注册登记日期 | When it was registered */
  | 'REGISTERED_ON'
  /** 状态 | Status */
  | 'STATUS'
  /** 现状态起始日 | Since when it has this status */
  | 'STATUS_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 个人机动车中主体的角色 | Roles of the subjects of motorVehicles */
export type MotorVehicleRole =
  /** 所有人 | The owner */
  | 'OWNER'
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 个人机动车状态 | Statuses of a private motor vehicle */
export type MotorVehicleStatus =
  /** 正常 | Registered */
  | 'NORMAL'
  /** 报废、注销 | Scrapped or deregistered */
  | 'SCRAPPED'
  /** 被盗抢 | Stolen */
  | 'STOLEN'
  /** 已转移登记 | Transferred to another owner */
  | 'TRANSFERRED';

/** MotorVehicleStatus 条件 | Condition on MotorVehicleStatus */
export type MotorVehicleStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<MotorVehicleStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<MotorVehicleStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 个人机动车中随标识附带的数值，恰好一项 | The number that motorVehicles gives with each token: exactly one */
export type MotorVehicleValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<MotorVehicleValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<MotorVehicleValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<MotorVehicleValueField>;
};

/** 个人机动车可度量的字段 | What can be measured of motorVehicles */
export type MotorVehicleValueField =
  /** 所有人申诉被冒名登记并已受理之日 | When the owner’s complaint that it is not theirs was accepted */
  | 'DISPUTED_ON'
  /** 注册登记日期 | When it was registered */
  | 'REGISTERED_ON'
  /** 现状态起始日 | Since when it has this status */
  | 'STATUS_SINCE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 个人机动车的筛选条件，各项须同时满足 | Filter of motorVehicles; all that is given must hold */
export type MotorVehicleWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<MotorVehicleWhere>>;
  /** 所有人申诉被冒名登记并已受理之日 | When the owner’s complaint that it is not theirs was accepted */
  disputedOn?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 车辆种类 | Kind of vehicle */
  kind?: InputMaybe<MotorVehicleKindFilter>;
  /** 品牌型号 | Make and model */
  model?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<MotorVehicleWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<MotorVehicleWhere>>;
  /** 所有人 | The owner */
  owner?: InputMaybe<SubjectFilter>;
  /** 所有人没有关联标识的原因；为空表示有 | Why there is no link token of the owner; null where there is one */
  ownerFault?: InputMaybe<IdentityFaultFilter>;
  /** 登记的所有人证件号码 | Identity number of the owner as written here */
  ownerIdentityNumber?: InputMaybe<StringFilter>;
  /** 登记的所有人姓名 | Name of the owner as written here */
  ownerName?: InputMaybe<StringFilter>;
  /** 注册登记日期 | When it was registered */
  registeredOn?: InputMaybe<DateFilter>;
  /** 状态 | Status */
  status?: InputMaybe<MotorVehicleStatusFilter>;
  /** 现状态起始日 | Since when it has this status */
  statusSince?: InputMaybe<DateFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
};

/** 公务用车：一行是一辆车 | Official vehicles: one row a vehicle */
export type OfficialVehicle = {
  __typename?: 'OfficialVehicle';
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 燃料种类与标号 | Fuel it takes */
  fuelGrade: FuelGrade;
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 车辆类型 | Kind of vehicle */
  kind: VehicleKind;
  /** 车型 | Model */
  model: Scalars['String']['output'];
  /** 注册登记日期 | When it was registered */
  registeredOn?: Maybe<Scalars['Date']['output']>;
  /** 状态 | Status */
  status: VehicleStatus;
  /** 现状态起始日 | Since when it has this status */
  statusSince?: Maybe<Scalars['Date']['output']>;
  /** 油箱容积（升） | Capacity of the tank in litres */
  tankLitres?: Maybe<Scalars['Float']['output']>;
  /** 使用单位 | The unit that uses it */
  unit?: Maybe<Organization>;
  /** 使用单位名称 | Name of the unit */
  unitName: Scalars['String']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 公务用车档案的一页 | A page of vehicles */
export type OfficialVehicleConnection = {
  __typename?: 'OfficialVehicleConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<OfficialVehicleEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<OfficialVehicleGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<OfficialVehicle>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 公务用车档案的一页 | A page of vehicles */
export type OfficialVehicleConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<OfficialVehicleGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<OfficialVehicleHaving>;
  orderBy?: InputMaybe<Array<OfficialVehicleGroupOrder>>;
};


/** 公务用车档案的一页 | A page of vehicles */
export type OfficialVehicleConnectionKeysArgs = {
  by?: InputMaybe<OfficialVehicleRole>;
  having?: InputMaybe<OfficialVehicleHaving>;
  of: SubjectType;
  role?: InputMaybe<OfficialVehicleRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<OfficialVehicleValue>;
};

/** 公务用车档案中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of vehicles */
export type OfficialVehicleDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<OfficialVehicleGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<OfficialVehicleRole>;
};

/** 公务用车档案的一行及其游标 | A row of vehicles with its cursor */
export type OfficialVehicleEdge = {
  __typename?: 'OfficialVehicleEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: OfficialVehicle;
};

/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroup = {
  __typename?: 'OfficialVehicleGroup';
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


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupAverageArgs = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupDistinctArgs = {
  field: OfficialVehicleGroupField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupMaxArgs = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupMedianArgs = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupMinArgs = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupQ1Args = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupQ3Args = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupStddevArgs = {
  field: OfficialVehicleValueField;
};


/** 公务用车档案的一个组 | A group of vehicles */
export type OfficialVehicleGroupSumArgs = {
  field: OfficialVehicleValueField;
};

/** 公务用车档案分组的一页 | A page of groups of vehicles */
export type OfficialVehicleGroupConnection = {
  __typename?: 'OfficialVehicleGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<OfficialVehicleGroupEdge>;
  /** 组 | Groups */
  nodes: Array<OfficialVehicleGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 公务用车档案的一个组及其游标 | A group of vehicles with its cursor */
export type OfficialVehicleGroupEdge = {
  __typename?: 'OfficialVehicleGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: OfficialVehicleGroup;
};

/** 公务用车档案的分组依据：字段或角色 | What vehicles can be grouped by: fields and roles */
export type OfficialVehicleGroupField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 燃料种类与标号 | Fuel it takes */
  | 'FUEL_GRADE'
  /** 车辆类型 | Kind of vehicle */
  | 'KIND'
  /** 车型 | Model */
  | 'MODEL'
  /** 注册登记日期 | When it was registered */
  | 'REGISTERED_ON'
  /** 状态 | Status */
  | 'STATUS'
  /** 现状态起始日 | Since when it has this status */
  | 'STATUS_SINCE'
  /** 油箱容积（升） | Capacity of the tank in litres */
  | 'TANK_LITRES'
  /** 使用单位 | The unit that uses it */
  | 'UNIT'
  /** 使用单位名称 | Name of the unit */
  | 'UNIT_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 公务用车档案分组的排序：恰好一项，及方向 | Order of groups of vehicles: exactly one, and which way */
export type OfficialVehicleGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<OfficialVehicleValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<OfficialVehicleGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<OfficialVehicleValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<OfficialVehicleValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<OfficialVehicleValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<OfficialVehicleValueField>;
};

/** 公务用车档案的一个分组依据 | One of the things vehicles is grouped by */
export type OfficialVehicleGrouping = {
  /** 字段或角色 | A field, or a role */
  field: OfficialVehicleGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 公务用车档案中一组行的条件，须同时满足 | Condition on a group of rows of vehicles; all that is given must hold */
export type OfficialVehicleHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<OfficialVehicleMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<OfficialVehicleDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<OfficialVehicleMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<OfficialVehicleMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<OfficialVehicleMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<OfficialVehicleGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<OfficialVehicleMeasure>;
};

/** 公务用车档案中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of vehicles; values as text, like 1200.00 or 2025-03 */
export type OfficialVehicleMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: OfficialVehicleValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 公务用车档案的排序 | Order of vehicles */
export type OfficialVehicleOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: OfficialVehicleOrderField;
};

/** 公务用车档案可排序的字段 | What vehicles can be ordered by */
export type OfficialVehicleOrderField =
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 燃料种类与标号 | Fuel it takes */
  | 'FUEL_GRADE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 车辆类型 | Kind of vehicle */
  | 'KIND'
  /** 车型 | Model */
  | 'MODEL'
  /** 注册登记日期 | When it was registered */
  | 'REGISTERED_ON'
  /** 状态 | Status */
  | 'STATUS'
  /** 现状态起始日 | Since when it has this status */
  | 'STATUS_SINCE'
  /** 油箱容积（升） | Capacity of the tank in litres */
  | 'TANK_LITRES'
  /** 使用单位名称 | Name of the unit */
  | 'UNIT_NAME'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 公务用车档案中主体的角色 | Roles of the subjects of vehicles */
export type OfficialVehicleRole =
  /** 使用单位 | The unit that uses it */
  | 'UNIT'
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 公务用车档案中随标识附带的数值，恰好一项 | The number that vehicles gives with each token: exactly one */
export type OfficialVehicleValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<OfficialVehicleValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<OfficialVehicleValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<OfficialVehicleValueField>;
};

/** 公务用车档案可度量的字段 | What can be measured of vehicles */
export type OfficialVehicleValueField =
  /** 注册登记日期 | When it was registered */
  | 'REGISTERED_ON'
  /** 现状态起始日 | Since when it has this status */
  | 'STATUS_SINCE'
  /** 油箱容积（升） | Capacity of the tank in litres */
  | 'TANK_LITRES'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 公务用车档案的筛选条件，各项须同时满足 | Filter of vehicles; all that is given must hold */
export type OfficialVehicleWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<OfficialVehicleWhere>>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 燃料种类与标号 | Fuel it takes */
  fuelGrade?: InputMaybe<FuelGradeFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 车辆类型 | Kind of vehicle */
  kind?: InputMaybe<VehicleKindFilter>;
  /** 车型 | Model */
  model?: InputMaybe<StringFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<OfficialVehicleWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<OfficialVehicleWhere>>;
  /** 注册登记日期 | When it was registered */
  registeredOn?: InputMaybe<DateFilter>;
  /** 状态 | Status */
  status?: InputMaybe<VehicleStatusFilter>;
  /** 现状态起始日 | Since when it has this status */
  statusSince?: InputMaybe<DateFilter>;
  /** 油箱容积（升） | Capacity of the tank in litres */
  tankLitres?: InputMaybe<FloatFilter>;
  /** 使用单位 | The unit that uses it */
  unit?: InputMaybe<SubjectFilter>;
  /** 使用单位名称 | Name of the unit */
  unitName?: InputMaybe<StringFilter>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
};

/** 单位 | An organization */
export type Organization = {
  __typename?: 'Organization';
  /** 统一社会信用代码 | Unified social credit code */
  uscc: Scalars['String']['output'];
  /** 公务用车档案中的相关行 | Its rows in vehicles */
  vehicles?: Maybe<OfficialVehicleConnection>;
};


/** 单位 | An organization */
export type OrganizationVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialVehicleOrder>>;
  role?: InputMaybe<OfficialVehicleRole>;
  where?: InputMaybe<OfficialVehicleWhere>;
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
  /** 派车单中的相关行 | Its rows in dispatchOrders */
  dispatchOrders?: Maybe<DispatchOrderConnection>;
  /** 个人关联标识 | Link token of the person */
  id: Scalars['ID']['output'];
  /** 里程补助中的相关行 | Its rows in mileageAllowances */
  mileageAllowances?: Maybe<MileageAllowanceConnection>;
  /** 个人机动车中的相关行 | Its rows in motorVehicles */
  motorVehicles?: Maybe<MotorVehicleConnection>;
};


/** 个人 | A person */
export type PersonDispatchOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DispatchOrderOrder>>;
  role?: InputMaybe<DispatchOrderRole>;
  where?: InputMaybe<DispatchOrderWhere>;
};


/** 个人 | A person */
export type PersonMileageAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MileageAllowanceOrder>>;
  role?: InputMaybe<MileageAllowanceRole>;
  where?: InputMaybe<MileageAllowanceWhere>;
};


/** 个人 | A person */
export type PersonMotorVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MotorVehicleOrder>>;
  role?: InputMaybe<MotorVehicleRole>;
  where?: InputMaybe<MotorVehicleWhere>;
};

/** 查询 | Queries */
export type Query = {
  __typename?: 'Query';
  /** 各数据目录的状况，供数据目录汇总 | The state of every register, for the catalogue */
  _registers?: Maybe<Array<RegisterStatus>>;
  /** 派车单目录 | The register dispatchOrders */
  dispatchOrders?: Maybe<DispatchOrderConnection>;
  /** 里程补助目录 | The register mileageAllowances */
  mileageAllowances?: Maybe<MileageAllowanceConnection>;
  /** 个人机动车目录 | The register motorVehicles */
  motorVehicles?: Maybe<MotorVehicleConnection>;
  /** 一辆车：各部门与其有关的行 | One vehicle, with every department’s rows about it */
  vehicle?: Maybe<Vehicle>;
  /** 车辆每日里程目录 | The register vehicleDays */
  vehicleDays?: Maybe<VehicleDayConnection>;
  /** 车辆轨迹点目录 | The register vehiclePositions */
  vehiclePositions?: Maybe<VehiclePositionConnection>;
  /** 公务用车档案目录 | The register vehicles */
  vehicles?: Maybe<OfficialVehicleConnection>;
};


/** 查询 | Queries */
export type QueryDispatchOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DispatchOrderOrder>>;
  where?: InputMaybe<DispatchOrderWhere>;
};


/** 查询 | Queries */
export type QueryMileageAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MileageAllowanceOrder>>;
  where?: InputMaybe<MileageAllowanceWhere>;
};


/** 查询 | Queries */
export type QueryMotorVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MotorVehicleOrder>>;
  where?: InputMaybe<MotorVehicleWhere>;
};


/** 查询 | Queries */
export type QueryVehicleArgs = {
  id: Scalars['ID']['input'];
};


/** 查询 | Queries */
export type QueryVehicleDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VehicleDayOrder>>;
  where?: InputMaybe<VehicleDayWhere>;
};


/** 查询 | Queries */
export type QueryVehiclePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VehiclePositionOrder>>;
  where?: InputMaybe<VehiclePositionWhere>;
};


/** 查询 | Queries */
export type QueryVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialVehicleOrder>>;
  where?: InputMaybe<OfficialVehicleWhere>;
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
  /** 派车单中的相关行 | Its rows in dispatchOrders */
  dispatchOrders?: Maybe<DispatchOrderConnection>;
  /** 公务用车燃料 | Fuel it takes, where it is an official vehicle */
  fuelGrade?: Maybe<FuelGrade>;
  /** 车辆关联标识 | Link token of the vehicle */
  id: Scalars['ID']['output'];
  /** 公务用车类型；不是公务用车的为空 | Kind, where it is an official vehicle */
  kind?: Maybe<VehicleKind>;
  /** 里程补助中的相关行 | Its rows in mileageAllowances */
  mileageAllowances?: Maybe<MileageAllowanceConnection>;
  /** 公务用车车型 | Model, where it is an official vehicle */
  model?: Maybe<Scalars['String']['output']>;
  /** 个人机动车中的相关行 | Its rows in motorVehicles */
  motorVehicles?: Maybe<MotorVehicleConnection>;
  /** 公务用车状态 | Status, where it is an official vehicle */
  status?: Maybe<VehicleStatus>;
  /** 公务用车现状态起始日 | Since when it has this status */
  statusSince?: Maybe<Scalars['Date']['output']>;
  /** 公务用车油箱容积（升） | Capacity of its tank in litres, where it is an official vehicle */
  tankLitres?: Maybe<Scalars['Float']['output']>;
  /** 车辆每日里程中的相关行 | Its rows in vehicleDays */
  vehicleDays?: Maybe<VehicleDayConnection>;
  /** 车辆轨迹点中的相关行 | Its rows in vehiclePositions */
  vehiclePositions?: Maybe<VehiclePositionConnection>;
  /** 公务用车档案中的相关行 | Its rows in vehicles */
  vehicles?: Maybe<OfficialVehicleConnection>;
};


/** 车辆 | A vehicle */
export type VehicleDispatchOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<DispatchOrderOrder>>;
  role?: InputMaybe<DispatchOrderRole>;
  where?: InputMaybe<DispatchOrderWhere>;
};


/** 车辆 | A vehicle */
export type VehicleMileageAllowancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MileageAllowanceOrder>>;
  role?: InputMaybe<MileageAllowanceRole>;
  where?: InputMaybe<MileageAllowanceWhere>;
};


/** 车辆 | A vehicle */
export type VehicleMotorVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<MotorVehicleOrder>>;
  role?: InputMaybe<MotorVehicleRole>;
  where?: InputMaybe<MotorVehicleWhere>;
};


/** 车辆 | A vehicle */
export type VehicleVehicleDaysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VehicleDayOrder>>;
  role?: InputMaybe<VehicleDayRole>;
  where?: InputMaybe<VehicleDayWhere>;
};


/** 车辆 | A vehicle */
export type VehicleVehiclePositionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<VehiclePositionOrder>>;
  role?: InputMaybe<VehiclePositionRole>;
  where?: InputMaybe<VehiclePositionWhere>;
};


/** 车辆 | A vehicle */
export type VehicleVehiclesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<Array<OfficialVehicleOrder>>;
  role?: InputMaybe<OfficialVehicleRole>;
  where?: InputMaybe<OfficialVehicleWhere>;
};

/** 车辆每日里程：一行是一辆车一天 | Kilometres by day: one row a vehicle and day */
export type VehicleDay = {
  __typename?: 'VehicleDay';
  /** 日期 | Day */
  day: Scalars['Date']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 定位里程（公里） | Kilometres by its positions */
  kilometres: Scalars['Float']['output'];
  /** 是否行驶 | Whether it moved */
  moved: Scalars['Boolean']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 车辆每日里程的一页 | A page of vehicleDays */
export type VehicleDayConnection = {
  __typename?: 'VehicleDayConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<VehicleDayEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<VehicleDayGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<VehicleDay>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 车辆每日里程的一页 | A page of vehicleDays */
export type VehicleDayConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<VehicleDayGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<VehicleDayHaving>;
  orderBy?: InputMaybe<Array<VehicleDayGroupOrder>>;
};


/** 车辆每日里程的一页 | A page of vehicleDays */
export type VehicleDayConnectionKeysArgs = {
  by?: InputMaybe<VehicleDayRole>;
  having?: InputMaybe<VehicleDayHaving>;
  of: SubjectType;
  role?: InputMaybe<VehicleDayRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<VehicleDayValue>;
};

/** 车辆每日里程中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of vehicleDays */
export type VehicleDayDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<VehicleDayGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<VehicleDayRole>;
};

/** 车辆每日里程的一行及其游标 | A row of vehicleDays with its cursor */
export type VehicleDayEdge = {
  __typename?: 'VehicleDayEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: VehicleDay;
};

/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroup = {
  __typename?: 'VehicleDayGroup';
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


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupAverageArgs = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupDistinctArgs = {
  field: VehicleDayGroupField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupMaxArgs = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupMedianArgs = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupMinArgs = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupQ1Args = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupQ3Args = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupStddevArgs = {
  field: VehicleDayValueField;
};


/** 车辆每日里程的一个组 | A group of vehicleDays */
export type VehicleDayGroupSumArgs = {
  field: VehicleDayValueField;
};

/** 车辆每日里程分组的一页 | A page of groups of vehicleDays */
export type VehicleDayGroupConnection = {
  __typename?: 'VehicleDayGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<VehicleDayGroupEdge>;
  /** 组 | Groups */
  nodes: Array<VehicleDayGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 车辆每日里程的一个组及其游标 | A group of vehicleDays with its cursor */
export type VehicleDayGroupEdge = {
  __typename?: 'VehicleDayGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: VehicleDayGroup;
};

/** 车辆每日里程的分组依据：字段或角色 | What vehicleDays can be grouped by: fields and roles */
export type VehicleDayGroupField =
  /** 日期 | Day */
  | 'DAY'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 定位里程（公里） | Kilometres by its positions */
  | 'KILOMETRES'
  /** 是否行驶 | Whether it moved */
  | 'MOVED'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 车辆每日里程分组的排序：恰好一项，及方向 | Order of groups of vehicleDays: exactly one, and which way */
export type VehicleDayGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<VehicleDayValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<VehicleDayGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VehicleDayValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<VehicleDayValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VehicleDayValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<VehicleDayValueField>;
};

/** 车辆每日里程的一个分组依据 | One of the things vehicleDays is grouped by */
export type VehicleDayGrouping = {
  /** 字段或角色 | A field, or a role */
  field: VehicleDayGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 车辆每日里程中一组行的条件，须同时满足 | Condition on a group of rows of vehicleDays; all that is given must hold */
export type VehicleDayHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<VehicleDayMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<VehicleDayDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VehicleDayMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<VehicleDayMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<VehicleDayMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<VehicleDayGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<VehicleDayMeasure>;
};

/** 车辆每日里程中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of vehicleDays; values as text, like 1200.00 or 2025-03 */
export type VehicleDayMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: VehicleDayValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 车辆每日里程的排序 | Order of vehicleDays */
export type VehicleDayOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: VehicleDayOrderField;
};

/** 车辆每日里程可排序的字段 | What vehicleDays can be ordered by */
export type VehicleDayOrderField =
  /** 日期 | Day */
  | 'DAY'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 定位里程（公里） | Kilometres by its positions */
  | 'KILOMETRES'
  /** 是否行驶 | Whether it moved */
  | 'MOVED'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 车辆每日里程中主体的角色 | Roles of the subjects of vehicleDays */
export type VehicleDayRole =
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 车辆每日里程中随标识附带的数值，恰好一项 | The number that vehicleDays gives with each token: exactly one */
export type VehicleDayValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VehicleDayValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VehicleDayValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<VehicleDayValueField>;
};

/** 车辆每日里程可度量的字段 | What can be measured of vehicleDays */
export type VehicleDayValueField =
  /** 日期 | Day */
  | 'DAY'
  /** 定位里程（公里） | Kilometres by its positions */
  | 'KILOMETRES'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 车辆每日里程的筛选条件，各项须同时满足 | Filter of vehicleDays; all that is given must hold */
export type VehicleDayWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<VehicleDayWhere>>;
  /** 日期 | Day */
  day?: InputMaybe<DateFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 定位里程（公里） | Kilometres by its positions */
  kilometres?: InputMaybe<FloatFilter>;
  /** 是否行驶 | Whether it moved */
  moved?: InputMaybe<BooleanFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<VehicleDayWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<VehicleDayWhere>>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
};

/** 公务用车类型 | Kinds of official vehicle */
export type VehicleKind =
  /** 轿车 | Sedan */
  | 'SEDAN'
  /** 特种车（消防、环卫、应急等作业车辆） | Special vehicle that works while standing: fire, sanitation, emergency */
  | 'SPECIAL'
  /** 越野车 | Off-road vehicle */
  | 'SUV'
  /** 货车、皮卡 | Truck or pickup */
  | 'TRUCK'
  /** 商务车、客车 | Van or bus */
  | 'VAN';

/** VehicleKind 条件 | Condition on VehicleKind */
export type VehicleKindFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<VehicleKind>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<VehicleKind>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 车辆轨迹点：一行是一次定位 | Positions: one row a fix */
export type VehiclePosition = {
  __typename?: 'VehiclePosition';
  /** 定位时刻 | Moment of the fix */
  at: Scalars['DateTime']['output'];
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode: Scalars['String']['output'];
  /** 行标识 | Opaque id of the row */
  id: Scalars['ID']['output'];
  /** 纬度（度） | Latitude in degrees */
  latitude: Scalars['Float']['output'];
  /** 经度（度） | Longitude in degrees */
  longitude: Scalars['Float']['output'];
  /** 更新时间 | When the row was last written */
  updatedAt: Scalars['DateTime']['output'];
  /** 车辆 | The vehicle */
  vehicle?: Maybe<Vehicle>;
  /** 号牌 | Plate as written here */
  vehiclePlate: Scalars['String']['output'];
};

/** 车辆轨迹点的一页 | A page of vehiclePositions */
export type VehiclePositionConnection = {
  __typename?: 'VehiclePositionConnection';
  /** 行及其游标 | Rows with their cursors */
  edges: Array<VehiclePositionEdge>;
  /** 按字段或角色分组的统计；仅有统计权限时，不足 10 个主体的组不显示数值，其余取整 | Its rows grouped and measured; for those who may read statistics alone, groups of fewer than 10 subjects show no figures and others round ones */
  groups?: Maybe<VehiclePositionGroupConnection>;
  /** 主体标识的集合（一个分片） | The set of its subjects’ tokens (one shard) */
  keys?: Maybe<KeySet>;
  /** 行 | Rows */
  nodes: Array<VehiclePosition>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 符合条件的总行数 | Number of rows that match */
  totalCount: Scalars['Int']['output'];
};


/** 车辆轨迹点的一页 | A page of vehiclePositions */
export type VehiclePositionConnectionGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  by: Array<VehiclePositionGrouping>;
  first?: InputMaybe<Scalars['Int']['input']>;
  having?: InputMaybe<VehiclePositionHaving>;
  orderBy?: InputMaybe<Array<VehiclePositionGroupOrder>>;
};


/** 车辆轨迹点的一页 | A page of vehiclePositions */
export type VehiclePositionConnectionKeysArgs = {
  by?: InputMaybe<VehiclePositionRole>;
  having?: InputMaybe<VehiclePositionHaving>;
  of: SubjectType;
  role?: InputMaybe<VehiclePositionRole>;
  shard?: Scalars['Int']['input'];
  shards?: Scalars['Int']['input'];
  with?: InputMaybe<VehiclePositionValue>;
};

/** 车辆轨迹点中不同的值或主体的个数的条件 | Condition on how many distinct values or subjects of vehiclePositions */
export type VehiclePositionDistinct = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['Int']['input']>;
  /** 何种值 | Of the values of which field */
  field?: InputMaybe<VehiclePositionGroupField>;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['Int']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['Int']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['Int']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['Int']['input']>;
  /** 何种角色的主体；与 field 恰选一项 | Of the subjects of which role; this or field */
  role?: InputMaybe<VehiclePositionRole>;
};

/** 车辆轨迹点的一行及其游标 | A row of vehiclePositions with its cursor */
export type VehiclePositionEdge = {
  __typename?: 'VehiclePositionEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 行 | Row */
  node: VehiclePosition;
};

/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroup = {
  __typename?: 'VehiclePositionGroup';
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


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupAverageArgs = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupDistinctArgs = {
  field: VehiclePositionGroupField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupMaxArgs = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupMedianArgs = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupMinArgs = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupQ1Args = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupQ3Args = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupStddevArgs = {
  field: VehiclePositionValueField;
};


/** 车辆轨迹点的一个组 | A group of vehiclePositions */
export type VehiclePositionGroupSumArgs = {
  field: VehiclePositionValueField;
};

/** 车辆轨迹点分组的一页 | A page of groups of vehiclePositions */
export type VehiclePositionGroupConnection = {
  __typename?: 'VehiclePositionGroupConnection';
  /** 组及其游标 | Groups with their cursors */
  edges: Array<VehiclePositionGroupEdge>;
  /** 组 | Groups */
  nodes: Array<VehiclePositionGroup>;
  /** 翻页信息 | Where this page stands */
  pageInfo: PageInfo;
  /** 组数 | Number of groups */
  totalCount: Scalars['Int']['output'];
};

/** 车辆轨迹点的一个组及其游标 | A group of vehiclePositions with its cursor */
export type VehiclePositionGroupEdge = {
  __typename?: 'VehiclePositionGroupEdge';
  /** 游标 | Cursor */
  cursor: Scalars['String']['output'];
  /** 组 | Group */
  node: VehiclePositionGroup;
};

/** 车辆轨迹点的分组依据：字段或角色 | What vehiclePositions can be grouped by: fields and roles */
export type VehiclePositionGroupField =
  /** 定位时刻 | Moment of the fix */
  | 'AT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 纬度（度） | Latitude in degrees */
  | 'LATITUDE'
  /** 经度（度） | Longitude in degrees */
  | 'LONGITUDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 车辆 | The vehicle */
  | 'VEHICLE'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 车辆轨迹点分组的排序：恰好一项，及方向 | Order of groups of vehiclePositions: exactly one, and which way */
export type VehiclePositionGroupOrder = {
  /** 平均值 | Average */
  average?: InputMaybe<VehiclePositionValueField>;
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 方向 | Which way */
  direction?: Direction;
  /** 分组值，须在 by 之中 | A value it is grouped by: one of `by` */
  key?: InputMaybe<VehiclePositionGroupField>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VehiclePositionValueField>;
  /** 中位数 | Median */
  median?: InputMaybe<VehiclePositionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VehiclePositionValueField>;
  /** 合计 | Sum */
  sum?: InputMaybe<VehiclePositionValueField>;
};

/** 车辆轨迹点的一个分组依据 | One of the things vehiclePositions is grouped by */
export type VehiclePositionGrouping = {
  /** 字段或角色 | A field, or a role */
  field: VehiclePositionGroupField;
  /** 月份、日期、时刻或区划代码的粒度；省略时为原值 | How coarse, of points in time and division codes; the value itself, if left out */
  unit?: InputMaybe<GroupUnit>;
};

/** 车辆轨迹点中一组行的条件，须同时满足 | Condition on a group of rows of vehiclePositions; all that is given must hold */
export type VehiclePositionHaving = {
  /** 平均值 | Average */
  average?: InputMaybe<VehiclePositionMeasure>;
  /** 行数 | Number of rows */
  count?: InputMaybe<IntFilter>;
  /** 不同的值或主体的个数 | Number of distinct values or subjects */
  distinct?: InputMaybe<VehiclePositionDistinct>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VehiclePositionMeasure>;
  /** 中位数 | Median */
  median?: InputMaybe<VehiclePositionMeasure>;
  /** 最小值 | The least */
  min?: InputMaybe<VehiclePositionMeasure>;
  /** 主体之内再按什么分组 | What the rows of a subject are grouped by */
  per?: InputMaybe<Array<VehiclePositionGrouping>>;
  /** 合计 | Sum */
  sum?: InputMaybe<VehiclePositionMeasure>;
};

/** 车辆轨迹点中一组行的度量的条件；值为文本，如 1200.00、2025-03 | Condition on a measure of a group of vehiclePositions; values as text, like 1200.00 or 2025-03 */
export type VehiclePositionMeasure = {
  /** 等于 | Equal to */
  eq?: InputMaybe<Scalars['String']['input']>;
  /** 哪个字段 | Of which field */
  field: VehiclePositionValueField;
  /** 大于 | Greater than */
  gt?: InputMaybe<Scalars['String']['input']>;
  /** 大于或等于 | Greater than or equal to */
  gte?: InputMaybe<Scalars['String']['input']>;
  /** 小于 | Less than */
  lt?: InputMaybe<Scalars['String']['input']>;
  /** 小于或等于 | Less than or equal to */
  lte?: InputMaybe<Scalars['String']['input']>;
};

/** 车辆轨迹点的排序 | Order of vehiclePositions */
export type VehiclePositionOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: VehiclePositionOrderField;
};

/** 车辆轨迹点可排序的字段 | What vehiclePositions can be ordered by */
export type VehiclePositionOrderField =
  /** 定位时刻 | Moment of the fix */
  | 'AT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 纬度（度） | Latitude in degrees */
  | 'LATITUDE'
  /** 经度（度） | Longitude in degrees */
  | 'LONGITUDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT'
  /** 号牌 | Plate as written here */
  | 'VEHICLE_PLATE';

/** 车辆轨迹点中主体的角色 | Roles of the subjects of vehiclePositions */
export type VehiclePositionRole =
  /** 车辆 | The vehicle */
  | 'VEHICLE';

/** 车辆轨迹点中随标识附带的数值，恰好一项 | The number that vehiclePositions gives with each token: exactly one */
export type VehiclePositionValue = {
  /** 行数 | Number of rows */
  count?: InputMaybe<Scalars['Boolean']['input']>;
  /** 最大值 | The greatest */
  max?: InputMaybe<VehiclePositionValueField>;
  /** 最小值 | The least */
  min?: InputMaybe<VehiclePositionValueField>;
  /** 合计 | The sum */
  sum?: InputMaybe<VehiclePositionValueField>;
};

/** 车辆轨迹点可度量的字段 | What can be measured of vehiclePositions */
export type VehiclePositionValueField =
  /** 定位时刻 | Moment of the fix */
  | 'AT'
  /** 纬度（度） | Latitude in degrees */
  | 'LATITUDE'
  /** 经度（度） | Longitude in degrees */
  | 'LONGITUDE'
  /** 更新时间 | When the row was last written */
  | 'UPDATED_AT';

/** 车辆轨迹点的筛选条件，各项须同时满足 | Filter of vehiclePositions; all that is given must hold */
export type VehiclePositionWhere = {
  /** 须全部满足 | All of these hold */
  and?: InputMaybe<Array<VehiclePositionWhere>>;
  /** 定位时刻 | Moment of the fix */
  at?: InputMaybe<DateTimeFilter>;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: InputMaybe<StringFilter>;
  /** 行标识 | Opaque id of the row */
  id?: InputMaybe<IdFilter>;
  /** 纬度（度） | Latitude in degrees */
  latitude?: InputMaybe<FloatFilter>;
  /** 经度（度） | Longitude in degrees */
  longitude?: InputMaybe<FloatFilter>;
  /** 不得满足 | This does not hold */
  not?: InputMaybe<VehiclePositionWhere>;
  /** 满足其一 | One of these holds */
  or?: InputMaybe<Array<VehiclePositionWhere>>;
  /** 更新时间 | When the row was last written */
  updatedAt?: InputMaybe<DateTimeFilter>;
  /** 车辆 | The vehicle */
  vehicle?: InputMaybe<SubjectFilter>;
  /** 号牌 | Plate as written here */
  vehiclePlate?: InputMaybe<StringFilter>;
};

/** 公务用车状态 | Statuses of an official vehicle */
export type VehicleStatus =
  /** 在用 | In use */
  | 'ACTIVE'
  /** 已处置（拍卖、调拨） | Sold or handed over */
  | 'DISPOSED'
  /** 报废 | Scrapped */
  | 'SCRAPPED'
  /** 封存 | Sealed */
  | 'SEALED';

/** VehicleStatus 条件 | Condition on VehicleStatus */
export type VehicleStatusFilter = {
  /** 等于 | Equal to */
  eq?: InputMaybe<VehicleStatus>;
  /** 是其中之一 | One of these */
  in?: InputMaybe<Array<VehicleStatus>>;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: InputMaybe<Scalars['Boolean']['input']>;
};

/** 交易时刻前后车辆的行踪 | Where a vehicle was around the moment of a transaction */
export type Whereabouts = {
  __typename?: 'Whereabouts';
  /** 各轨迹点中离刷卡终端最近的距离（米）；没有轨迹点的为空 | Metres from the terminal to the nearest of the fixes; null without any */
  distance?: Maybe<Scalars['Float']['output']>;
  /** 前后若干分钟内的轨迹点，按时刻；至多 50 个 | Its fixes within the minutes before and after, by time; 50 at most */
  fixes: Array<Fix>;
  /** 当日定位里程（公里）；没有登记的为空 | Kilometres of that day; null where none is written down */
  kilometres?: Maybe<Scalars['Float']['output']>;
  /** 该时刻有效的派车单；没有的为空 | The dispatch order in force at that moment; null without one */
  order?: Maybe<DispatchOrder>;
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
  Person: Person;
  Vehicle: Vehicle;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  FuelTransaction:
    ( { __typename: 'FuelTransaction' }
    & GraphQLRecursivePick<FederationTypes['FuelTransaction'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['FuelTransaction'], {"vehicle":{"id":true},"at":true,"latitude":true,"longitude":true}> ) );
  Organization:
    ( { __typename: 'Organization' }
    & GraphQLRecursivePick<FederationTypes['Organization'], {"uscc":true}> );
  Person:
    ( { __typename: 'Person' }
    & GraphQLRecursivePick<FederationTypes['Person'], {"id":true}> );
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
  DispatchKind: ResolverTypeWrapper<Partial<DispatchKind>>;
  DispatchKindFilter: ResolverTypeWrapper<Partial<DispatchKindFilter>>;
  DispatchOrder: ResolverTypeWrapper<Partial<Omit<DispatchOrder, 'driver' | 'vehicle'> & { driver?: Maybe<ResolversTypes['Person']>, vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  String: ResolverTypeWrapper<Partial<Scalars['String']['output']>>;
  ID: ResolverTypeWrapper<Partial<Scalars['ID']['output']>>;
  DispatchOrderConnection: ResolverTypeWrapper<Partial<Omit<DispatchOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DispatchOrderEdge']>, nodes: Array<ResolversTypes['DispatchOrder']> }>>;
  Int: ResolverTypeWrapper<Partial<Scalars['Int']['output']>>;
  DispatchOrderDistinct: ResolverTypeWrapper<Partial<DispatchOrderDistinct>>;
  DispatchOrderEdge: ResolverTypeWrapper<Partial<Omit<DispatchOrderEdge, 'node'> & { node: ResolversTypes['DispatchOrder'] }>>;
  DispatchOrderGroup: ResolverTypeWrapper<Partial<DispatchOrderGroup>>;
  DispatchOrderGroupConnection: ResolverTypeWrapper<Partial<DispatchOrderGroupConnection>>;
  DispatchOrderGroupEdge: ResolverTypeWrapper<Partial<DispatchOrderGroupEdge>>;
  DispatchOrderGroupField: ResolverTypeWrapper<Partial<DispatchOrderGroupField>>;
  DispatchOrderGroupOrder: ResolverTypeWrapper<Partial<DispatchOrderGroupOrder>>;
  DispatchOrderGrouping: ResolverTypeWrapper<Partial<DispatchOrderGrouping>>;
  DispatchOrderHaving: ResolverTypeWrapper<Partial<DispatchOrderHaving>>;
  DispatchOrderMeasure: ResolverTypeWrapper<Partial<DispatchOrderMeasure>>;
  DispatchOrderOrder: ResolverTypeWrapper<Partial<DispatchOrderOrder>>;
  DispatchOrderOrderField: ResolverTypeWrapper<Partial<DispatchOrderOrderField>>;
  DispatchOrderRole: ResolverTypeWrapper<Partial<DispatchOrderRole>>;
  DispatchOrderValue: ResolverTypeWrapper<Partial<DispatchOrderValue>>;
  DispatchOrderValueField: ResolverTypeWrapper<Partial<DispatchOrderValueField>>;
  DispatchOrderWhere: ResolverTypeWrapper<Partial<DispatchOrderWhere>>;
  Fix: ResolverTypeWrapper<Partial<Fix>>;
  Float: ResolverTypeWrapper<Partial<Scalars['Float']['output']>>;
  FloatFilter: ResolverTypeWrapper<Partial<FloatFilter>>;
  FuelGrade: ResolverTypeWrapper<Partial<FuelGrade>>;
  FuelGradeFilter: ResolverTypeWrapper<Partial<FuelGradeFilter>>;
  FuelTransaction: ResolverTypeWrapper<Partial<Omit<FuelTransaction, 'vehicle' | 'whereabouts'> & { vehicle?: Maybe<ResolversTypes['Vehicle']>, whereabouts?: Maybe<ResolversTypes['Whereabouts']> }>>;
  GroupUnit: ResolverTypeWrapper<Partial<GroupUnit>>;
  HashFilter: ResolverTypeWrapper<Partial<HashFilter>>;
  IDFilter: ResolverTypeWrapper<Partial<IdFilter>>;
  IdentityFault: ResolverTypeWrapper<Partial<IdentityFault>>;
  IdentityFaultFilter: ResolverTypeWrapper<Partial<IdentityFaultFilter>>;
  IntFilter: ResolverTypeWrapper<Partial<IntFilter>>;
  KeySet: ResolverTypeWrapper<Partial<KeySet>>;
  KeyTokens: ResolverTypeWrapper<Partial<Scalars['KeyTokens']['output']>>;
  KeyValues: ResolverTypeWrapper<Partial<Scalars['KeyValues']['output']>>;
  MileageAllowance: ResolverTypeWrapper<Partial<Omit<MileageAllowance, 'driver' | 'vehicle'> & { driver?: Maybe<ResolversTypes['Person']>, vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  MileageAllowanceConnection: ResolverTypeWrapper<Partial<Omit<MileageAllowanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MileageAllowanceEdge']>, nodes: Array<ResolversTypes['MileageAllowance']> }>>;
  MileageAllowanceDistinct: ResolverTypeWrapper<Partial<MileageAllowanceDistinct>>;
  MileageAllowanceEdge: ResolverTypeWrapper<Partial<Omit<MileageAllowanceEdge, 'node'> & { node: ResolversTypes['MileageAllowance'] }>>;
  MileageAllowanceGroup: ResolverTypeWrapper<Partial<MileageAllowanceGroup>>;
  MileageAllowanceGroupConnection: ResolverTypeWrapper<Partial<MileageAllowanceGroupConnection>>;
  MileageAllowanceGroupEdge: ResolverTypeWrapper<Partial<MileageAllowanceGroupEdge>>;
  MileageAllowanceGroupField: ResolverTypeWrapper<Partial<MileageAllowanceGroupField>>;
  MileageAllowanceGroupOrder: ResolverTypeWrapper<Partial<MileageAllowanceGroupOrder>>;
  MileageAllowanceGrouping: ResolverTypeWrapper<Partial<MileageAllowanceGrouping>>;
  MileageAllowanceHaving: ResolverTypeWrapper<Partial<MileageAllowanceHaving>>;
  MileageAllowanceMeasure: ResolverTypeWrapper<Partial<MileageAllowanceMeasure>>;
  MileageAllowanceOrder: ResolverTypeWrapper<Partial<MileageAllowanceOrder>>;
  MileageAllowanceOrderField: ResolverTypeWrapper<Partial<MileageAllowanceOrderField>>;
  MileageAllowanceRole: ResolverTypeWrapper<Partial<MileageAllowanceRole>>;
  MileageAllowanceValue: ResolverTypeWrapper<Partial<MileageAllowanceValue>>;
  MileageAllowanceValueField: ResolverTypeWrapper<Partial<MileageAllowanceValueField>>;
  MileageAllowanceWhere: ResolverTypeWrapper<Partial<MileageAllowanceWhere>>;
  Money: ResolverTypeWrapper<Partial<Scalars['Money']['output']>>;
  MoneyFilter: ResolverTypeWrapper<Partial<MoneyFilter>>;
  Month: ResolverTypeWrapper<Partial<Scalars['Month']['output']>>;
  MonthFilter: ResolverTypeWrapper<Partial<MonthFilter>>;
  MotorVehicle: ResolverTypeWrapper<Partial<Omit<MotorVehicle, 'owner' | 'vehicle'> & { owner?: Maybe<ResolversTypes['Person']>, vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  MotorVehicleConnection: ResolverTypeWrapper<Partial<Omit<MotorVehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MotorVehicleEdge']>, nodes: Array<ResolversTypes['MotorVehicle']> }>>;
  MotorVehicleDistinct: ResolverTypeWrapper<Partial<MotorVehicleDistinct>>;
  MotorVehicleEdge: ResolverTypeWrapper<Partial<Omit<MotorVehicleEdge, 'node'> & { node: ResolversTypes['MotorVehicle'] }>>;
  MotorVehicleGroup: ResolverTypeWrapper<Partial<MotorVehicleGroup>>;
  MotorVehicleGroupConnection: ResolverTypeWrapper<Partial<MotorVehicleGroupConnection>>;
  MotorVehicleGroupEdge: ResolverTypeWrapper<Partial<MotorVehicleGroupEdge>>;
  MotorVehicleGroupField: ResolverTypeWrapper<Partial<MotorVehicleGroupField>>;
  MotorVehicleGroupOrder: ResolverTypeWrapper<Partial<MotorVehicleGroupOrder>>;
  MotorVehicleGrouping: ResolverTypeWrapper<Partial<MotorVehicleGrouping>>;
  MotorVehicleHaving: ResolverTypeWrapper<Partial<MotorVehicleHaving>>;
  MotorVehicleKind: ResolverTypeWrapper<Partial<MotorVehicleKind>>;
  MotorVehicleKindFilter: ResolverTypeWrapper<Partial<MotorVehicleKindFilter>>;
  MotorVehicleMeasure: ResolverTypeWrapper<Partial<MotorVehicleMeasure>>;
  MotorVehicleOrder: ResolverTypeWrapper<Partial<MotorVehicleOrder>>;
  MotorVehicleOrderField: ResolverTypeWrapper<Partial<MotorVehicleOrderField>>;
  MotorVehicleRole: ResolverTypeWrapper<Partial<MotorVehicleRole>>;
  MotorVehicleStatus: ResolverTypeWrapper<Partial<MotorVehicleStatus>>;
  MotorVehicleStatusFilter: ResolverTypeWrapper<Partial<MotorVehicleStatusFilter>>;
  MotorVehicleValue: ResolverTypeWrapper<Partial<MotorVehicleValue>>;
  MotorVehicleValueField: ResolverTypeWrapper<Partial<MotorVehicleValueField>>;
  MotorVehicleWhere: ResolverTypeWrapper<Partial<MotorVehicleWhere>>;
  OfficialVehicle: ResolverTypeWrapper<Partial<Omit<OfficialVehicle, 'unit' | 'vehicle'> & { unit?: Maybe<ResolversTypes['Organization']>, vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  OfficialVehicleConnection: ResolverTypeWrapper<Partial<Omit<OfficialVehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['OfficialVehicleEdge']>, nodes: Array<ResolversTypes['OfficialVehicle']> }>>;
  OfficialVehicleDistinct: ResolverTypeWrapper<Partial<OfficialVehicleDistinct>>;
  OfficialVehicleEdge: ResolverTypeWrapper<Partial<Omit<OfficialVehicleEdge, 'node'> & { node: ResolversTypes['OfficialVehicle'] }>>;
  OfficialVehicleGroup: ResolverTypeWrapper<Partial<OfficialVehicleGroup>>;
  OfficialVehicleGroupConnection: ResolverTypeWrapper<Partial<OfficialVehicleGroupConnection>>;
  OfficialVehicleGroupEdge: ResolverTypeWrapper<Partial<OfficialVehicleGroupEdge>>;
  OfficialVehicleGroupField: ResolverTypeWrapper<Partial<OfficialVehicleGroupField>>;
  OfficialVehicleGroupOrder: ResolverTypeWrapper<Partial<OfficialVehicleGroupOrder>>;
  OfficialVehicleGrouping: ResolverTypeWrapper<Partial<OfficialVehicleGrouping>>;
  OfficialVehicleHaving: ResolverTypeWrapper<Partial<OfficialVehicleHaving>>;
  OfficialVehicleMeasure: ResolverTypeWrapper<Partial<OfficialVehicleMeasure>>;
  OfficialVehicleOrder: ResolverTypeWrapper<Partial<OfficialVehicleOrder>>;
  OfficialVehicleOrderField: ResolverTypeWrapper<Partial<OfficialVehicleOrderField>>;
  OfficialVehicleRole: ResolverTypeWrapper<Partial<OfficialVehicleRole>>;
  OfficialVehicleValue: ResolverTypeWrapper<Partial<OfficialVehicleValue>>;
  OfficialVehicleValueField: ResolverTypeWrapper<Partial<OfficialVehicleValueField>>;
  OfficialVehicleWhere: ResolverTypeWrapper<Partial<OfficialVehicleWhere>>;
  Organization: ResolverTypeWrapper<Pick<Omit<Organization, 'vehicles'> & { vehicles?: Maybe<ResolversTypes['OfficialVehicleConnection']> }, 'uscc'> & Partial<Omit<Organization, 'vehicles'> & { vehicles?: Maybe<ResolversTypes['OfficialVehicleConnection']> }>>;
  PageInfo: ResolverTypeWrapper<Partial<PageInfo>>;
  Person: ResolverTypeWrapper<Pick<Omit<Person, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles'> & { dispatchOrders?: Maybe<ResolversTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversTypes['MotorVehicleConnection']> }, 'id'> & Partial<Omit<Person, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles'> & { dispatchOrders?: Maybe<ResolversTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversTypes['MotorVehicleConnection']> }>>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RegisterStatus: ResolverTypeWrapper<Partial<RegisterStatus>>;
  SharingClass: ResolverTypeWrapper<Partial<SharingClass>>;
  StringFilter: ResolverTypeWrapper<Partial<StringFilter>>;
  SubjectFilter: ResolverTypeWrapper<Partial<SubjectFilter>>;
  SubjectType: ResolverTypeWrapper<Partial<SubjectType>>;
  UpdateCycle: ResolverTypeWrapper<Partial<UpdateCycle>>;
  Vehicle: ResolverTypeWrapper<Pick<Omit<Vehicle, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles' | 'vehicleDays' | 'vehiclePositions' | 'vehicles'> & { dispatchOrders?: Maybe<ResolversTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversTypes['MotorVehicleConnection']>, vehicleDays?: Maybe<ResolversTypes['VehicleDayConnection']>, vehiclePositions?: Maybe<ResolversTypes['VehiclePositionConnection']>, vehicles?: Maybe<ResolversTypes['OfficialVehicleConnection']> }, 'id'> & Partial<Omit<Vehicle, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles' | 'vehicleDays' | 'vehiclePositions' | 'vehicles'> & { dispatchOrders?: Maybe<ResolversTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversTypes['MotorVehicleConnection']>, vehicleDays?: Maybe<ResolversTypes['VehicleDayConnection']>, vehiclePositions?: Maybe<ResolversTypes['VehiclePositionConnection']>, vehicles?: Maybe<ResolversTypes['OfficialVehicleConnection']> }>>;
  VehicleDay: ResolverTypeWrapper<Partial<Omit<VehicleDay, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  VehicleDayConnection: ResolverTypeWrapper<Partial<Omit<VehicleDayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VehicleDayEdge']>, nodes: Array<ResolversTypes['VehicleDay']> }>>;
  VehicleDayDistinct: ResolverTypeWrapper<Partial<VehicleDayDistinct>>;
  VehicleDayEdge: ResolverTypeWrapper<Partial<Omit<VehicleDayEdge, 'node'> & { node: ResolversTypes['VehicleDay'] }>>;
  VehicleDayGroup: ResolverTypeWrapper<Partial<VehicleDayGroup>>;
  VehicleDayGroupConnection: ResolverTypeWrapper<Partial<VehicleDayGroupConnection>>;
  VehicleDayGroupEdge: ResolverTypeWrapper<Partial<VehicleDayGroupEdge>>;
  VehicleDayGroupField: ResolverTypeWrapper<Partial<VehicleDayGroupField>>;
  VehicleDayGroupOrder: ResolverTypeWrapper<Partial<VehicleDayGroupOrder>>;
  VehicleDayGrouping: ResolverTypeWrapper<Partial<VehicleDayGrouping>>;
  VehicleDayHaving: ResolverTypeWrapper<Partial<VehicleDayHaving>>;
  VehicleDayMeasure: ResolverTypeWrapper<Partial<VehicleDayMeasure>>;
  VehicleDayOrder: ResolverTypeWrapper<Partial<VehicleDayOrder>>;
  VehicleDayOrderField: ResolverTypeWrapper<Partial<VehicleDayOrderField>>;
  VehicleDayRole: ResolverTypeWrapper<Partial<VehicleDayRole>>;
  VehicleDayValue: ResolverTypeWrapper<Partial<VehicleDayValue>>;
  VehicleDayValueField: ResolverTypeWrapper<Partial<VehicleDayValueField>>;
  VehicleDayWhere: ResolverTypeWrapper<Partial<VehicleDayWhere>>;
  VehicleKind: ResolverTypeWrapper<Partial<VehicleKind>>;
  VehicleKindFilter: ResolverTypeWrapper<Partial<VehicleKindFilter>>;
  VehiclePosition: ResolverTypeWrapper<Partial<Omit<VehiclePosition, 'vehicle'> & { vehicle?: Maybe<ResolversTypes['Vehicle']> }>>;
  VehiclePositionConnection: ResolverTypeWrapper<Partial<Omit<VehiclePositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['VehiclePositionEdge']>, nodes: Array<ResolversTypes['VehiclePosition']> }>>;
  VehiclePositionDistinct: ResolverTypeWrapper<Partial<VehiclePositionDistinct>>;
  VehiclePositionEdge: ResolverTypeWrapper<Partial<Omit<VehiclePositionEdge, 'node'> & { node: ResolversTypes['VehiclePosition'] }>>;
  VehiclePositionGroup: ResolverTypeWrapper<Partial<VehiclePositionGroup>>;
  VehiclePositionGroupConnection: ResolverTypeWrapper<Partial<VehiclePositionGroupConnection>>;
  VehiclePositionGroupEdge: ResolverTypeWrapper<Partial<VehiclePositionGroupEdge>>;
  VehiclePositionGroupField: ResolverTypeWrapper<Partial<VehiclePositionGroupField>>;
  VehiclePositionGroupOrder: ResolverTypeWrapper<Partial<VehiclePositionGroupOrder>>;
  VehiclePositionGrouping: ResolverTypeWrapper<Partial<VehiclePositionGrouping>>;
  VehiclePositionHaving: ResolverTypeWrapper<Partial<VehiclePositionHaving>>;
  VehiclePositionMeasure: ResolverTypeWrapper<Partial<VehiclePositionMeasure>>;
  VehiclePositionOrder: ResolverTypeWrapper<Partial<VehiclePositionOrder>>;
  VehiclePositionOrderField: ResolverTypeWrapper<Partial<VehiclePositionOrderField>>;
  VehiclePositionRole: ResolverTypeWrapper<Partial<VehiclePositionRole>>;
  VehiclePositionValue: ResolverTypeWrapper<Partial<VehiclePositionValue>>;
  VehiclePositionValueField: ResolverTypeWrapper<Partial<VehiclePositionValueField>>;
  VehiclePositionWhere: ResolverTypeWrapper<Partial<VehiclePositionWhere>>;
  VehicleStatus: ResolverTypeWrapper<Partial<VehicleStatus>>;
  VehicleStatusFilter: ResolverTypeWrapper<Partial<VehicleStatusFilter>>;
  Whereabouts: ResolverTypeWrapper<Partial<Omit<Whereabouts, 'order'> & { order?: Maybe<ResolversTypes['DispatchOrder']> }>>;
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
  DispatchKindFilter: Partial<DispatchKindFilter>;
  DispatchOrder: Partial<Omit<DispatchOrder, 'driver' | 'vehicle'> & { driver?: Maybe<ResolversParentTypes['Person']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  String: Partial<Scalars['String']['output']>;
  ID: Partial<Scalars['ID']['output']>;
  DispatchOrderConnection: Partial<Omit<DispatchOrderConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DispatchOrderEdge']>, nodes: Array<ResolversParentTypes['DispatchOrder']> }>;
  Int: Partial<Scalars['Int']['output']>;
  DispatchOrderDistinct: Partial<DispatchOrderDistinct>;
  DispatchOrderEdge: Partial<Omit<DispatchOrderEdge, 'node'> & { node: ResolversParentTypes['DispatchOrder'] }>;
  DispatchOrderGroup: Partial<DispatchOrderGroup>;
  DispatchOrderGroupConnection: Partial<DispatchOrderGroupConnection>;
  DispatchOrderGroupEdge: Partial<DispatchOrderGroupEdge>;
  DispatchOrderGroupOrder: Partial<DispatchOrderGroupOrder>;
  DispatchOrderGrouping: Partial<DispatchOrderGrouping>;
  DispatchOrderHaving: Partial<DispatchOrderHaving>;
  DispatchOrderMeasure: Partial<DispatchOrderMeasure>;
  DispatchOrderOrder: Partial<DispatchOrderOrder>;
  DispatchOrderValue: Partial<DispatchOrderValue>;
  DispatchOrderWhere: Partial<DispatchOrderWhere>;
  Fix: Partial<Fix>;
  Float: Partial<Scalars['Float']['output']>;
  FloatFilter: Partial<FloatFilter>;
  FuelGradeFilter: Partial<FuelGradeFilter>;
  FuelTransaction: Partial<Omit<FuelTransaction, 'vehicle' | 'whereabouts'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']>, whereabouts?: Maybe<ResolversParentTypes['Whereabouts']> } | FederationReferenceTypes['FuelTransaction']>;
  HashFilter: Partial<HashFilter>;
  IDFilter: Partial<IdFilter>;
  IdentityFaultFilter: Partial<IdentityFaultFilter>;
  IntFilter: Partial<IntFilter>;
  KeySet: Partial<KeySet>;
  KeyTokens: Partial<Scalars['KeyTokens']['output']>;
  KeyValues: Partial<Scalars['KeyValues']['output']>;
  MileageAllowance: Partial<Omit<MileageAllowance, 'driver' | 'vehicle'> & { driver?: Maybe<ResolversParentTypes['Person']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  MileageAllowanceConnection: Partial<Omit<MileageAllowanceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MileageAllowanceEdge']>, nodes: Array<ResolversParentTypes['MileageAllowance']> }>;
  MileageAllowanceDistinct: Partial<MileageAllowanceDistinct>;
  MileageAllowanceEdge: Partial<Omit<MileageAllowanceEdge, 'node'> & { node: ResolversParentTypes['MileageAllowance'] }>;
  MileageAllowanceGroup: Partial<MileageAllowanceGroup>;
  MileageAllowanceGroupConnection: Partial<MileageAllowanceGroupConnection>;
  MileageAllowanceGroupEdge: Partial<MileageAllowanceGroupEdge>;
  MileageAllowanceGroupOrder: Partial<MileageAllowanceGroupOrder>;
  MileageAllowanceGrouping: Partial<MileageAllowanceGrouping>;
  MileageAllowanceHaving: Partial<MileageAllowanceHaving>;
  MileageAllowanceMeasure: Partial<MileageAllowanceMeasure>;
  MileageAllowanceOrder: Partial<MileageAllowanceOrder>;
  MileageAllowanceValue: Partial<MileageAllowanceValue>;
  MileageAllowanceWhere: Partial<MileageAllowanceWhere>;
  Money: Partial<Scalars['Money']['output']>;
  MoneyFilter: Partial<MoneyFilter>;
  Month: Partial<Scalars['Month']['output']>;
  MonthFilter: Partial<MonthFilter>;
  MotorVehicle: Partial<Omit<MotorVehicle, 'owner' | 'vehicle'> & { owner?: Maybe<ResolversParentTypes['Person']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  MotorVehicleConnection: Partial<Omit<MotorVehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MotorVehicleEdge']>, nodes: Array<ResolversParentTypes['MotorVehicle']> }>;
  MotorVehicleDistinct: Partial<MotorVehicleDistinct>;
  MotorVehicleEdge: Partial<Omit<MotorVehicleEdge, 'node'> & { node: ResolversParentTypes['MotorVehicle'] }>;
  MotorVehicleGroup: Partial<MotorVehicleGroup>;
  MotorVehicleGroupConnection: Partial<MotorVehicleGroupConnection>;
  MotorVehicleGroupEdge: Partial<MotorVehicleGroupEdge>;
  MotorVehicleGroupOrder: Partial<MotorVehicleGroupOrder>;
  MotorVehicleGrouping: Partial<MotorVehicleGrouping>;
  MotorVehicleHaving: Partial<MotorVehicleHaving>;
  MotorVehicleKindFilter: Partial<MotorVehicleKindFilter>;
  MotorVehicleMeasure: Partial<MotorVehicleMeasure>;
  MotorVehicleOrder: Partial<MotorVehicleOrder>;
  MotorVehicleStatusFilter: Partial<MotorVehicleStatusFilter>;
  MotorVehicleValue: Partial<MotorVehicleValue>;
  MotorVehicleWhere: Partial<MotorVehicleWhere>;
  OfficialVehicle: Partial<Omit<OfficialVehicle, 'unit' | 'vehicle'> & { unit?: Maybe<ResolversParentTypes['Organization']>, vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  OfficialVehicleConnection: Partial<Omit<OfficialVehicleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['OfficialVehicleEdge']>, nodes: Array<ResolversParentTypes['OfficialVehicle']> }>;
  OfficialVehicleDistinct: Partial<OfficialVehicleDistinct>;
  OfficialVehicleEdge: Partial<Omit<OfficialVehicleEdge, 'node'> & { node: ResolversParentTypes['OfficialVehicle'] }>;
  OfficialVehicleGroup: Partial<OfficialVehicleGroup>;
  OfficialVehicleGroupConnection: Partial<OfficialVehicleGroupConnection>;
  OfficialVehicleGroupEdge: Partial<OfficialVehicleGroupEdge>;
  OfficialVehicleGroupOrder: Partial<OfficialVehicleGroupOrder>;
  OfficialVehicleGrouping: Partial<OfficialVehicleGrouping>;
  OfficialVehicleHaving: Partial<OfficialVehicleHaving>;
  OfficialVehicleMeasure: Partial<OfficialVehicleMeasure>;
  OfficialVehicleOrder: Partial<OfficialVehicleOrder>;
  OfficialVehicleValue: Partial<OfficialVehicleValue>;
  OfficialVehicleWhere: Partial<OfficialVehicleWhere>;
  Organization: Pick<Omit<Organization, 'vehicles'> & { vehicles?: Maybe<ResolversParentTypes['OfficialVehicleConnection']> }, 'uscc'> & Partial<Omit<Organization, 'vehicles'> & { vehicles?: Maybe<ResolversParentTypes['OfficialVehicleConnection']> }>;
  PageInfo: Partial<PageInfo>;
  Person: Pick<Omit<Person, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles'> & { dispatchOrders?: Maybe<ResolversParentTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversParentTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversParentTypes['MotorVehicleConnection']> }, 'id'> & Partial<Omit<Person, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles'> & { dispatchOrders?: Maybe<ResolversParentTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversParentTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversParentTypes['MotorVehicleConnection']> }>;
  Query: Record<PropertyKey, never>;
  RegisterStatus: Partial<RegisterStatus>;
  StringFilter: Partial<StringFilter>;
  SubjectFilter: Partial<SubjectFilter>;
  Vehicle: Pick<Omit<Vehicle, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles' | 'vehicleDays' | 'vehiclePositions' | 'vehicles'> & { dispatchOrders?: Maybe<ResolversParentTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversParentTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversParentTypes['MotorVehicleConnection']>, vehicleDays?: Maybe<ResolversParentTypes['VehicleDayConnection']>, vehiclePositions?: Maybe<ResolversParentTypes['VehiclePositionConnection']>, vehicles?: Maybe<ResolversParentTypes['OfficialVehicleConnection']> }, 'id'> & Partial<Omit<Vehicle, 'dispatchOrders' | 'mileageAllowances' | 'motorVehicles' | 'vehicleDays' | 'vehiclePositions' | 'vehicles'> & { dispatchOrders?: Maybe<ResolversParentTypes['DispatchOrderConnection']>, mileageAllowances?: Maybe<ResolversParentTypes['MileageAllowanceConnection']>, motorVehicles?: Maybe<ResolversParentTypes['MotorVehicleConnection']>, vehicleDays?: Maybe<ResolversParentTypes['VehicleDayConnection']>, vehiclePositions?: Maybe<ResolversParentTypes['VehiclePositionConnection']>, vehicles?: Maybe<ResolversParentTypes['OfficialVehicleConnection']> }>;
  VehicleDay: Partial<Omit<VehicleDay, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  VehicleDayConnection: Partial<Omit<VehicleDayConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VehicleDayEdge']>, nodes: Array<ResolversParentTypes['VehicleDay']> }>;
  VehicleDayDistinct: Partial<VehicleDayDistinct>;
  VehicleDayEdge: Partial<Omit<VehicleDayEdge, 'node'> & { node: ResolversParentTypes['VehicleDay'] }>;
  VehicleDayGroup: Partial<VehicleDayGroup>;
  VehicleDayGroupConnection: Partial<VehicleDayGroupConnection>;
  VehicleDayGroupEdge: Partial<VehicleDayGroupEdge>;
  VehicleDayGroupOrder: Partial<VehicleDayGroupOrder>;
  VehicleDayGrouping: Partial<VehicleDayGrouping>;
  VehicleDayHaving: Partial<VehicleDayHaving>;
  VehicleDayMeasure: Partial<VehicleDayMeasure>;
  VehicleDayOrder: Partial<VehicleDayOrder>;
  VehicleDayValue: Partial<VehicleDayValue>;
  VehicleDayWhere: Partial<VehicleDayWhere>;
  VehicleKindFilter: Partial<VehicleKindFilter>;
  VehiclePosition: Partial<Omit<VehiclePosition, 'vehicle'> & { vehicle?: Maybe<ResolversParentTypes['Vehicle']> }>;
  VehiclePositionConnection: Partial<Omit<VehiclePositionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['VehiclePositionEdge']>, nodes: Array<ResolversParentTypes['VehiclePosition']> }>;
  VehiclePositionDistinct: Partial<VehiclePositionDistinct>;
  VehiclePositionEdge: Partial<Omit<VehiclePositionEdge, 'node'> & { node: ResolversParentTypes['VehiclePosition'] }>;
  VehiclePositionGroup: Partial<VehiclePositionGroup>;
  VehiclePositionGroupConnection: Partial<VehiclePositionGroupConnection>;
  VehiclePositionGroupEdge: Partial<VehiclePositionGroupEdge>;
  VehiclePositionGroupOrder: Partial<VehiclePositionGroupOrder>;
  VehiclePositionGrouping: Partial<VehiclePositionGrouping>;
  VehiclePositionHaving: Partial<VehiclePositionHaving>;
  VehiclePositionMeasure: Partial<VehiclePositionMeasure>;
  VehiclePositionOrder: Partial<VehiclePositionOrder>;
  VehiclePositionValue: Partial<VehiclePositionValue>;
  VehiclePositionWhere: Partial<VehiclePositionWhere>;
  VehicleStatusFilter: Partial<VehicleStatusFilter>;
  Whereabouts: Partial<Omit<Whereabouts, 'order'> & { order?: Maybe<ResolversParentTypes['DispatchOrder']> }>;
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

export type DispatchOrderResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DispatchOrder'] = ResolversParentTypes['DispatchOrder']> = {
  destination?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  driverFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  driverIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  driverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DispatchKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outOfTown?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DispatchOrderConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DispatchOrderConnection'] = ResolversParentTypes['DispatchOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DispatchOrderEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['DispatchOrderGroupConnection']>, ParentType, ContextType, RequireFields<DispatchOrderConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<DispatchOrderConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchOrderEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DispatchOrderEdge'] = ResolversParentTypes['DispatchOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DispatchOrder'], ParentType, ContextType>;
};

export type DispatchOrderGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DispatchOrderGroup'] = ResolversParentTypes['DispatchOrderGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<DispatchOrderGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<DispatchOrderGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DispatchOrderGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DispatchOrderGroupConnection'] = ResolversParentTypes['DispatchOrderGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DispatchOrderGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DispatchOrderGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DispatchOrderGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['DispatchOrderGroupEdge'] = ResolversParentTypes['DispatchOrderGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DispatchOrderGroup'], ParentType, ContextType>;
};

export type FixResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Fix'] = ResolversParentTypes['Fix']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FuelTransactionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['FuelTransaction'] = ResolversParentTypes['FuelTransaction'], FederationReferenceType extends FederationReferenceTypes['FuelTransaction'] = FederationReferenceTypes['FuelTransaction']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['FuelTransaction']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  whereabouts?: Resolver<Maybe<ResolversTypes['Whereabouts']>, ParentType, ContextType, RequireFields<FuelTransactionWhereaboutsArgs, 'minutes'>>;
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

export type MileageAllowanceResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MileageAllowance'] = ResolversParentTypes['MileageAllowance']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  claimedKilometres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  driver?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  driverFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  driverIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  driverName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  month?: Resolver<ResolversTypes['Month'], ParentType, ContextType>;
  signalGapKilometres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MileageAllowanceConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MileageAllowanceConnection'] = ResolversParentTypes['MileageAllowanceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MileageAllowanceEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['MileageAllowanceGroupConnection']>, ParentType, ContextType, RequireFields<MileageAllowanceConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<MileageAllowanceConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['MileageAllowance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MileageAllowanceEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MileageAllowanceEdge'] = ResolversParentTypes['MileageAllowanceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MileageAllowance'], ParentType, ContextType>;
};

export type MileageAllowanceGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MileageAllowanceGroup'] = ResolversParentTypes['MileageAllowanceGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MileageAllowanceGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MileageAllowanceGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MileageAllowanceGroupConnection'] = ResolversParentTypes['MileageAllowanceGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MileageAllowanceGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MileageAllowanceGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MileageAllowanceGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MileageAllowanceGroupEdge'] = ResolversParentTypes['MileageAllowanceGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MileageAllowanceGroup'], ParentType, ContextType>;
};

export interface MoneyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Money'], any> {
  name: 'Money';
}

export interface MonthScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Month'], any> {
  name: 'Month';
}

export type MotorVehicleResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MotorVehicle'] = ResolversParentTypes['MotorVehicle']> = {
  disputedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotorVehicleKind'], ParentType, ContextType>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  ownerFault?: Resolver<Maybe<ResolversTypes['IdentityFault']>, ParentType, ContextType>;
  ownerIdentityNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ownerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['MotorVehicleStatus'], ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MotorVehicleConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MotorVehicleConnection'] = ResolversParentTypes['MotorVehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MotorVehicleEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['MotorVehicleGroupConnection']>, ParentType, ContextType, RequireFields<MotorVehicleConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<MotorVehicleConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['MotorVehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotorVehicleEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MotorVehicleEdge'] = ResolversParentTypes['MotorVehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MotorVehicle'], ParentType, ContextType>;
};

export type MotorVehicleGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MotorVehicleGroup'] = ResolversParentTypes['MotorVehicleGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<MotorVehicleGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<MotorVehicleGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MotorVehicleGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MotorVehicleGroupConnection'] = ResolversParentTypes['MotorVehicleGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MotorVehicleGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MotorVehicleGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MotorVehicleGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['MotorVehicleGroupEdge'] = ResolversParentTypes['MotorVehicleGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MotorVehicleGroup'], ParentType, ContextType>;
};

export type OfficialVehicleResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OfficialVehicle'] = ResolversParentTypes['OfficialVehicle']> = {
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fuelGrade?: Resolver<ResolversTypes['FuelGrade'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['VehicleKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  registeredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['VehicleStatus'], ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tankLitres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  unitName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OfficialVehicleConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OfficialVehicleConnection'] = ResolversParentTypes['OfficialVehicleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialVehicleEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['OfficialVehicleGroupConnection']>, ParentType, ContextType, RequireFields<OfficialVehicleConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<OfficialVehicleConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['OfficialVehicle']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialVehicleEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OfficialVehicleEdge'] = ResolversParentTypes['OfficialVehicleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialVehicle'], ParentType, ContextType>;
};

export type OfficialVehicleGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OfficialVehicleGroup'] = ResolversParentTypes['OfficialVehicleGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<OfficialVehicleGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OfficialVehicleGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OfficialVehicleGroupConnection'] = ResolversParentTypes['OfficialVehicleGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OfficialVehicleGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['OfficialVehicleGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OfficialVehicleGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['OfficialVehicleGroupEdge'] = ResolversParentTypes['OfficialVehicleGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['OfficialVehicleGroup'], ParentType, ContextType>;
};

export type OrganizationResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'], FederationReferenceType extends FederationReferenceTypes['Organization'] = FederationReferenceTypes['Organization']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Organization']> | FederationReferenceType, FederationReferenceType, ContextType>;
  uscc?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vehicles?: Resolver<Maybe<ResolversTypes['OfficialVehicleConnection']>, ParentType, ContextType, RequireFields<OrganizationVehiclesArgs, 'first'>>;
};

export type PageInfoResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person'], FederationReferenceType extends FederationReferenceTypes['Person'] = FederationReferenceTypes['Person']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Person']> | FederationReferenceType, FederationReferenceType, ContextType>;
  dispatchOrders?: Resolver<Maybe<ResolversTypes['DispatchOrderConnection']>, ParentType, ContextType, RequireFields<PersonDispatchOrdersArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mileageAllowances?: Resolver<Maybe<ResolversTypes['MileageAllowanceConnection']>, ParentType, ContextType, RequireFields<PersonMileageAllowancesArgs, 'first'>>;
  motorVehicles?: Resolver<Maybe<ResolversTypes['MotorVehicleConnection']>, ParentType, ContextType, RequireFields<PersonMotorVehiclesArgs, 'first'>>;
};

export type QueryResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  _registers?: Resolver<Maybe<Array<ResolversTypes['RegisterStatus']>>, ParentType, ContextType>;
  dispatchOrders?: Resolver<Maybe<ResolversTypes['DispatchOrderConnection']>, ParentType, ContextType, RequireFields<QueryDispatchOrdersArgs, 'first'>>;
  mileageAllowances?: Resolver<Maybe<ResolversTypes['MileageAllowanceConnection']>, ParentType, ContextType, RequireFields<QueryMileageAllowancesArgs, 'first'>>;
  motorVehicles?: Resolver<Maybe<ResolversTypes['MotorVehicleConnection']>, ParentType, ContextType, RequireFields<QueryMotorVehiclesArgs, 'first'>>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType, RequireFields<QueryVehicleArgs, 'id'>>;
  vehicleDays?: Resolver<Maybe<ResolversTypes['VehicleDayConnection']>, ParentType, ContextType, RequireFields<QueryVehicleDaysArgs, 'first'>>;
  vehiclePositions?: Resolver<Maybe<ResolversTypes['VehiclePositionConnection']>, ParentType, ContextType, RequireFields<QueryVehiclePositionsArgs, 'first'>>;
  vehicles?: Resolver<Maybe<ResolversTypes['OfficialVehicleConnection']>, ParentType, ContextType, RequireFields<QueryVehiclesArgs, 'first'>>;
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
  dispatchOrders?: Resolver<Maybe<ResolversTypes['DispatchOrderConnection']>, ParentType, ContextType, RequireFields<VehicleDispatchOrdersArgs, 'first'>>;
  fuelGrade?: Resolver<Maybe<ResolversTypes['FuelGrade']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['VehicleKind']>, ParentType, ContextType>;
  mileageAllowances?: Resolver<Maybe<ResolversTypes['MileageAllowanceConnection']>, ParentType, ContextType, RequireFields<VehicleMileageAllowancesArgs, 'first'>>;
  model?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  motorVehicles?: Resolver<Maybe<ResolversTypes['MotorVehicleConnection']>, ParentType, ContextType, RequireFields<VehicleMotorVehiclesArgs, 'first'>>;
  status?: Resolver<Maybe<ResolversTypes['VehicleStatus']>, ParentType, ContextType>;
  statusSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  tankLitres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  vehicleDays?: Resolver<Maybe<ResolversTypes['VehicleDayConnection']>, ParentType, ContextType, RequireFields<VehicleVehicleDaysArgs, 'first'>>;
  vehiclePositions?: Resolver<Maybe<ResolversTypes['VehiclePositionConnection']>, ParentType, ContextType, RequireFields<VehicleVehiclePositionsArgs, 'first'>>;
  vehicles?: Resolver<Maybe<ResolversTypes['OfficialVehicleConnection']>, ParentType, ContextType, RequireFields<VehicleVehiclesArgs, 'first'>>;
};

export type VehicleDayResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehicleDay'] = ResolversParentTypes['VehicleDay']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kilometres?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VehicleDayConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehicleDayConnection'] = ResolversParentTypes['VehicleDayConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleDayEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['VehicleDayGroupConnection']>, ParentType, ContextType, RequireFields<VehicleDayConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<VehicleDayConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['VehicleDay']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleDayEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehicleDayEdge'] = ResolversParentTypes['VehicleDayEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehicleDay'], ParentType, ContextType>;
};

export type VehicleDayGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehicleDayGroup'] = ResolversParentTypes['VehicleDayGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<VehicleDayGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehicleDayGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VehicleDayGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehicleDayGroupConnection'] = ResolversParentTypes['VehicleDayGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehicleDayGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VehicleDayGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehicleDayGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehicleDayGroupEdge'] = ResolversParentTypes['VehicleDayGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehicleDayGroup'], ParentType, ContextType>;
};

export type VehiclePositionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehiclePosition'] = ResolversParentTypes['VehiclePosition']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  divisionCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  vehicle?: Resolver<Maybe<ResolversTypes['Vehicle']>, ParentType, ContextType>;
  vehiclePlate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VehiclePositionConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehiclePositionConnection'] = ResolversParentTypes['VehiclePositionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehiclePositionEdge']>, ParentType, ContextType>;
  groups?: Resolver<Maybe<ResolversTypes['VehiclePositionGroupConnection']>, ParentType, ContextType, RequireFields<VehiclePositionConnectionGroupsArgs, 'by' | 'first'>>;
  keys?: Resolver<Maybe<ResolversTypes['KeySet']>, ParentType, ContextType, RequireFields<VehiclePositionConnectionKeysArgs, 'of' | 'shard' | 'shards'>>;
  nodes?: Resolver<Array<ResolversTypes['VehiclePosition']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehiclePositionEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehiclePositionEdge'] = ResolversParentTypes['VehiclePositionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehiclePosition'], ParentType, ContextType>;
};

export type VehiclePositionGroupResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehiclePositionGroup'] = ResolversParentTypes['VehiclePositionGroup']> = {
  average?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupAverageArgs, 'field'>>;
  count?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  distinct?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, RequireFields<VehiclePositionGroupDistinctArgs, 'field'>>;
  keys?: Resolver<Array<Maybe<ResolversTypes['String']>>, ParentType, ContextType>;
  max?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupMaxArgs, 'field'>>;
  median?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupMedianArgs, 'field'>>;
  min?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupMinArgs, 'field'>>;
  q1?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupQ1Args, 'field'>>;
  q3?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupQ3Args, 'field'>>;
  stddev?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupStddevArgs, 'field'>>;
  sum?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType, RequireFields<VehiclePositionGroupSumArgs, 'field'>>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type VehiclePositionGroupConnectionResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehiclePositionGroupConnection'] = ResolversParentTypes['VehiclePositionGroupConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VehiclePositionGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['VehiclePositionGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VehiclePositionGroupEdgeResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['VehiclePositionGroupEdge'] = ResolversParentTypes['VehiclePositionGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['VehiclePositionGroup'], ParentType, ContextType>;
};

export type WhereaboutsResolvers<ContextType = DepartmentContext, ParentType extends ResolversParentTypes['Whereabouts'] = ResolversParentTypes['Whereabouts']> = {
  distance?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  fixes?: Resolver<Array<ResolversTypes['Fix']>, ParentType, ContextType>;
  kilometres?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  order?: Resolver<Maybe<ResolversTypes['DispatchOrder']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = DepartmentContext> = {
  AccountHash?: GraphQLScalarType;
  ContactHash?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DispatchOrder?: DispatchOrderResolvers<ContextType>;
  DispatchOrderConnection?: DispatchOrderConnectionResolvers<ContextType>;
  DispatchOrderEdge?: DispatchOrderEdgeResolvers<ContextType>;
  DispatchOrderGroup?: DispatchOrderGroupResolvers<ContextType>;
  DispatchOrderGroupConnection?: DispatchOrderGroupConnectionResolvers<ContextType>;
  DispatchOrderGroupEdge?: DispatchOrderGroupEdgeResolvers<ContextType>;
  Fix?: FixResolvers<ContextType>;
  FuelTransaction?: FuelTransactionResolvers<ContextType>;
  KeySet?: KeySetResolvers<ContextType>;
  KeyTokens?: GraphQLScalarType;
  KeyValues?: GraphQLScalarType;
  MileageAllowance?: MileageAllowanceResolvers<ContextType>;
  MileageAllowanceConnection?: MileageAllowanceConnectionResolvers<ContextType>;
  MileageAllowanceEdge?: MileageAllowanceEdgeResolvers<ContextType>;
  MileageAllowanceGroup?: MileageAllowanceGroupResolvers<ContextType>;
  MileageAllowanceGroupConnection?: MileageAllowanceGroupConnectionResolvers<ContextType>;
  MileageAllowanceGroupEdge?: MileageAllowanceGroupEdgeResolvers<ContextType>;
  Money?: GraphQLScalarType;
  Month?: GraphQLScalarType;
  MotorVehicle?: MotorVehicleResolvers<ContextType>;
  MotorVehicleConnection?: MotorVehicleConnectionResolvers<ContextType>;
  MotorVehicleEdge?: MotorVehicleEdgeResolvers<ContextType>;
  MotorVehicleGroup?: MotorVehicleGroupResolvers<ContextType>;
  MotorVehicleGroupConnection?: MotorVehicleGroupConnectionResolvers<ContextType>;
  MotorVehicleGroupEdge?: MotorVehicleGroupEdgeResolvers<ContextType>;
  OfficialVehicle?: OfficialVehicleResolvers<ContextType>;
  OfficialVehicleConnection?: OfficialVehicleConnectionResolvers<ContextType>;
  OfficialVehicleEdge?: OfficialVehicleEdgeResolvers<ContextType>;
  OfficialVehicleGroup?: OfficialVehicleGroupResolvers<ContextType>;
  OfficialVehicleGroupConnection?: OfficialVehicleGroupConnectionResolvers<ContextType>;
  OfficialVehicleGroupEdge?: OfficialVehicleGroupEdgeResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RegisterStatus?: RegisterStatusResolvers<ContextType>;
  Vehicle?: VehicleResolvers<ContextType>;
  VehicleDay?: VehicleDayResolvers<ContextType>;
  VehicleDayConnection?: VehicleDayConnectionResolvers<ContextType>;
  VehicleDayEdge?: VehicleDayEdgeResolvers<ContextType>;
  VehicleDayGroup?: VehicleDayGroupResolvers<ContextType>;
  VehicleDayGroupConnection?: VehicleDayGroupConnectionResolvers<ContextType>;
  VehicleDayGroupEdge?: VehicleDayGroupEdgeResolvers<ContextType>;
  VehiclePosition?: VehiclePositionResolvers<ContextType>;
  VehiclePositionConnection?: VehiclePositionConnectionResolvers<ContextType>;
  VehiclePositionEdge?: VehiclePositionEdgeResolvers<ContextType>;
  VehiclePositionGroup?: VehiclePositionGroupResolvers<ContextType>;
  VehiclePositionGroupConnection?: VehiclePositionGroupConnectionResolvers<ContextType>;
  VehiclePositionGroupEdge?: VehiclePositionGroupEdgeResolvers<ContextType>;
  Whereabouts?: WhereaboutsResolvers<ContextType>;
};

