// Generated from sites/client/operations by `npm run generate`; do not edit.
import type { Operation } from './operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  eq?: AllowanceBatchKind | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<AllowanceBatchKind> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  | 'AMOUNT'
  /** 批次类型 | Kind of batch */
  | 'BATCH_KIND'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 补贴项目 | Scheme */
  | 'SCHEME';

/** 补贴发放的筛选条件，各项须同时满足 | Filter of allowancePayments; all that is given must hold */
export type AllowancePaymentWhere = {
  /** 金额（元）；更正和退回可为负 | Amount in yuan; corrections and returns may be negative */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<AllowancePaymentWhere> | null | undefined;
  /** 批次类型 | Kind of batch */
  batchKind?: AllowanceBatchKindFilter | null | undefined;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 所属月份（补贴是为哪个月发的） | The month it is for */
  month?: MonthFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: AllowancePaymentWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<AllowancePaymentWhere> | null | undefined;
  /** 发放日期 | The day it was paid */
  paidOn?: DateFilter | null | undefined;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: StringFilter | null | undefined;
  /** 补贴项目 | Scheme */
  scheme?: AllowanceSchemeFilter | null | undefined;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: SubjectFilter | null | undefined;
};

/** 补贴项目；孤儿类项目涉及未成年人，不公开 | Allowance schemes; those of orphans concern minors and are not public */
export type AllowanceScheme =
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
  /** 临时救助 | Temporary relief */
  | 'TEMPORARY';

/** AllowanceScheme 条件 | Condition on AllowanceScheme */
export type AllowanceSchemeFilter = {
  /** 等于 | Equal to */
  eq?: AllowanceScheme | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<AllowanceScheme> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: AreaUnit | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<AreaUnit> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: AssetKind | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<AssetKind> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: AwardMode | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<AwardMode> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 是否条件 | Condition on a yes or no */
export type BooleanFilter = {
  /** 等于 | Equal to */
  eq?: boolean | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: CollectiveContractKind | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<CollectiveContractKind> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  /** 相对方名称（个人脱敏） | Name of the other party; a person's is masked */
  | 'COUNTERPARTY_MASKED_NAME'
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  | 'DIVISION_CODE'
  /** 截止日 | Last day of the term */
  | 'ENDS_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 合同类型 | Kind of contract */
  | 'KIND'
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  | 'MEETING'
  /** 合同编号 | Number of the contract within the village */
  | 'NUMBER'
  /** 签订日期 | The day it was signed */
  | 'SIGNED_ON'
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
  | 'UNIT_RENT';

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
  eq?: CollectiveContractStatus | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<CollectiveContractStatus> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 集体经济合同的筛选条件，各项须同时满足 | Filter of collectiveContracts; all that is given must hold */
export type CollectiveContractWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<CollectiveContractWhere> | null | undefined;
  /** 年租金（承包费） | Rent of a year */
  annualRent?: MoneyFilter | null | undefined;
  /** 面积或数量 | Area or number, in areaUnit */
  area?: FloatFilter | null | undefined;
  /** 面积单位 | Unit of the area */
  areaUnit?: AreaUnitFilter | null | undefined;
  /** 标的资产编号 | Code of the asset that it is about */
  asset?: StringFilter | null | undefined;
  /** 标的资产类别 | Kind of the asset */
  assetKind?: AssetKindFilter | null | undefined;
  /** 发包方式 | How the other party was chosen */
  awardMode?: AwardModeFilter | null | undefined;
  /** 相对方名称（个人脱敏） | Name of the other party; a person's is masked */
  counterpartyMaskedName?: StringFilter | null | undefined;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: StringFilter | null | undefined;
  /** 截止日 | Last day of the term */
  endsOn?: DateFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 合同类型 | Kind of contract */
  kind?: CollectiveContractKindFilter | null | undefined;
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  meeting?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: CollectiveContractWhere | null | undefined;
  /** 合同编号 | Number of the contract within the village */
  number?: StringFilter | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<CollectiveContractWhere> | null | undefined;
  /** 签订日期 | The day it was signed */
  signedOn?: DateFilter | null | undefined;
  /** 起始日 | First day of the term */
  startsOn?: DateFilter | null | undefined;
  /** 状态 | State */
  status?: CollectiveContractStatusFilter | null | undefined;
  /** 期限（月，首尾日均计入） | Length of the term in months, both days included */
  termMonths?: IntFilter | null | undefined;
  /** 合同总金额 | Amount over the whole term */
  totalAmount?: MoneyFilter | null | undefined;
  /** 产权交易平台编号；空为未进场 | Number at the trading platform; null if it did not pass there */
  tradeNumber?: StringFilter | null | undefined;
  /** 单位面积年租金 | Rent of a year for one unit of area */
  unitRent?: MoneyFilter | null | undefined;
  /** 所属村 | The village */
  village?: SubjectFilter | null | undefined;
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
  /** 收款人名称（个人脱敏） | Name of the payee; a person's is masked */
  | 'PAYEE_MASKED_NAME'
  /** 公开日期 | The day it was published */
  | 'PUBLISHED_ON'
  /** 凭证类型 | Kind of voucher */
  | 'VOUCHER_KIND';

/** 集体收支的筛选条件，各项须同时满足 | Filter of collectiveTransactions; all that is given must hold */
export type CollectiveTransactionWhere = {
  /** 金额 | Amount */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<CollectiveTransactionWhere> | null | undefined;
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  attachmentsComplete?: BooleanFilter | null | undefined;
  /** 收支类别 | What kind of receipt or payment */
  category?: TransactionCategoryFilter | null | undefined;
  /** 合同编号 | Number of the village's contract that it belongs to */
  contractNumber?: StringFilter | null | undefined;
  /** 收支方向 | Whether money came or went */
  direction?: TransactionDirectionFilter | null | undefined;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 事项（不含个人姓名） | What it was for, without names of persons */
  item?: StringFilter | null | undefined;
  /** 民主议定的会议编号 | Number of the meeting that decided it */
  meeting?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: CollectiveTransactionWhere | null | undefined;
  /** 凭证号 | Number of the voucher within the village */
  number?: StringFilter | null | undefined;
  /** 发生日期 | The day it happened */
  occurredOn?: DateFilter | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<CollectiveTransactionWhere> | null | undefined;
  /** 收款人名称（个人脱敏） | Name of the payee; a person's is masked */
  payeeMaskedName?: StringFilter | null | undefined;
  /** 公开日期 | The day it was published */
  publishedOn?: DateFilter | null | undefined;
  /** 所属村 | The village */
  village?: SubjectFilter | null | undefined;
  /** 凭证类型 | Kind of voucher */
  voucherKind?: VoucherKindFilter | null | undefined;
};

/** 日期条件 | Condition on a date */
export type DateFilter = {
  /** 等于 | Equal to */
  eq?: string | null | undefined;
  /** 大于 | Greater than */
  gt?: string | null | undefined;
  /** 大于或等于 | Greater than or equal to */
  gte?: string | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
  /** 小于 | Less than */
  lt?: string | null | undefined;
  /** 小于或等于 | Less than or equal to */
  lte?: string | null | undefined;
};

/** 排序方向 | Which way to sort */
export type Direction =
  /** 升序 | Smallest first */
  | 'ASC'
  /** 降序 | Largest first */
  | 'DESC';

/** 残疾人补贴项目 | Schemes for disabled persons */
export type DisabilityScheme =
  /** 残疾人两项补贴 | The two disability subsidies */
  | 'DISABILITY_SUBSIDIES';

/** DisabilityScheme 条件 | Condition on DisabilityScheme */
export type DisabilitySchemeFilter = {
  /** 等于 | Equal to */
  eq?: DisabilityScheme | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<DisabilityScheme> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 所属月份 | The month it is for */
  | 'MONTH'
  /** 发放日期 | The day it was paid */
  | 'PAID_ON'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 补贴项目；公开的只有这一名称 | Scheme; this name is all that is public of what the payment is for */
  | 'SCHEME';

/** 残疾人两项补贴发放的筛选条件，各项须同时满足 | Filter of disabilitySubsidyPayments; all that is given must hold */
export type DisabilitySubsidyPaymentWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<DisabilitySubsidyPaymentWhere> | null | undefined;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 所属月份 | The month it is for */
  month?: MonthFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: DisabilitySubsidyPaymentWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<DisabilitySubsidyPaymentWhere> | null | undefined;
  /** 发放日期 | The day it was paid */
  paidOn?: DateFilter | null | undefined;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: StringFilter | null | undefined;
  /** 补贴项目；公开的只有这一名称 | Scheme; this name is all that is public of what the payment is for */
  scheme?: DisabilitySchemeFilter | null | undefined;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: SubjectFilter | null | undefined;
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
  /** 同一事实的标识 | Id of the fact that it tells, the same wherever it is told */
  | 'FACT_ID'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 权力清单事项编码，如 D03 | Code of the power list: D03 */
  | 'ITEM_CODE'
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  | 'MONTH'
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
  | 'TITLE';

/** 公开事项的筛选条件，各项须同时满足 | Filter of disclosedItems; all that is given must hold */
export type DisclosedItemWhere = {
  /** 合计金额，名单到期后仍公开 | Amount in total; it stays public when the names have left */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<DisclosedItemWhere> | null | undefined;
  /** 附件是否齐全 | Whether it has all attachments that it must have */
  attachmentsComplete?: BooleanFilter | null | undefined;
  /** 类别，由编码得出 | Category, by the code */
  category?: DisclosureCategoryFilter | null | undefined;
  /** 合计人数或笔数；0 表示本期没有发生 | How many in total; 0 says that there was none in the period */
  count?: IntFilter | null | undefined;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: StringFilter | null | undefined;
  /** 同一事实的标识 | Id of the fact that it tells, the same wherever it is told */
  factId?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 权力清单事项编码，如 D03 | Code of the power list: D03 */
  itemCode?: StringFilter | null | undefined;
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  month?: MonthFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: DisclosedItemWhere | null | undefined;
  /** 公开编号 | Number of the item */
  number?: StringFilter | null | undefined;
  /** 发生日期；只有及时公开的事项有 | The day it happened; only of what is published at once */
  occurredOn?: DateFilter | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<DisclosedItemWhere> | null | undefined;
  /** 名单公开至；到期后名单和含个人的附件不再公开 | Until when its persons are public; after it the lines and the attachments with persons are not */
  publicUntil?: DateFilter | null | undefined;
  /** 公开日期 | The day it was published */
  publishedOn?: DateFilter | null | undefined;
  /** 发放项目，由编码得出 | Scheme that is paid, by the code; null where none is */
  scheme?: StringFilter | null | undefined;
  /** 环节 | Step */
  step?: DisclosureStepFilter | null | undefined;
  /** 内容 | Text */
  text?: StringFilter | null | undefined;
  /** 标题 | Title */
  title?: StringFilter | null | undefined;
  /** 所在村（社区） | The village */
  village?: SubjectFilter | null | undefined;
};

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
  eq?: DisclosureCategory | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<DisclosureCategory> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 公开周期 | How often */
export type DisclosureCycle =
  /** 每月（财务） | Monthly: money */
  | 'MONTHLY'
  /** 及时（重大事项） | At once: major matters */
  | 'ONCE'
  /** 每季度（一般事项） | Quarterly: general matters */
  | 'QUARTERLY';

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

/** 公开事项的环节；公众只见已公开和已归档 | Steps of an item; the public sees those published and archived */
export type DisclosureStep =
  /** 已归档 | Archived */
  | 'ARCHIVED'
  /** 已公开 | Published */
  | 'PUBLISHED';

/** DisclosureStep 条件 | Condition on DisclosureStep */
export type DisclosureStepFilter = {
  /** 等于 | Equal to */
  eq?: DisclosureStep | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<DisclosureStep> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: DivisionLevel | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<DivisionLevel> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 行政区划的筛选条件，各项须同时满足 | Filter of divisions; all that is given must hold */
export type DivisionWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<DivisionWhere> | null | undefined;
  /** 区划代码：市 2 位、区 6 位、街道 9 位、村 12 位 | Division code: city 2 digits, district 6, street 9, village 12 */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 层级 | Level */
  level?: DivisionLevelFilter | null | undefined;
  /** 名称 | Name */
  name?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: DivisionWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<DivisionWhere> | null | undefined;
  /** 上级区划代码 | Division code of the one above */
  parentCode?: StringFilter | null | undefined;
};

/** 耕地补贴项目 | Schemes of farmland subsidies */
export type FarmlandScheme =
  /** 耕地地力保护补贴 | Protection of the land's fertility */
  | 'FERTILITY'
  /** 实际种粮农民一次性补贴 | One-off subsidy to those who grow grain */
  | 'GRAIN_GROWERS';

/** FarmlandScheme 条件 | Condition on FarmlandScheme */
export type FarmlandSchemeFilter = {
  /** 等于 | Equal to */
  eq?: FarmlandScheme | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<FarmlandScheme> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 耕地补贴发放的排序 | Order of farmlandSubsidyPayments */
export type FarmlandSubsidyPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: FarmlandSubsidyPaymentOrderField;
};

/** 耕地补贴发放可排序的字段 | What farmlandSubsidyPayments can be ordered by */
export type FarmlandSubsidyPaymentOrderField =
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 补贴项目 | Scheme */
  | 'SCHEME';

/** 耕地补贴发放的筛选条件，各项须同时满足 | Filter of farmlandSubsidyPayments; all that is given must hold */
export type FarmlandSubsidyPaymentWhere = {
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<FarmlandSubsidyPaymentWhere> | null | undefined;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 发放月份 | The month in which it was paid */
  month?: MonthFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: FarmlandSubsidyPaymentWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<FarmlandSubsidyPaymentWhere> | null | undefined;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: StringFilter | null | undefined;
  /** 补贴项目 | Scheme */
  scheme?: FarmlandSchemeFilter | null | undefined;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: SubjectFilter | null | undefined;
};

/** 小数条件 | Condition on a number */
export type FloatFilter = {
  /** 等于 | Equal to */
  eq?: number | null | undefined;
  /** 大于 | Greater than */
  gt?: number | null | undefined;
  /** 大于或等于 | Greater than or equal to */
  gte?: number | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<number> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
  /** 小于 | Less than */
  lt?: number | null | undefined;
  /** 小于或等于 | Less than or equal to */
  lte?: number | null | undefined;
};

/** 行标识条件 | Condition on a row's id */
export type IdFilter = {
  /** 等于 | Equal to */
  eq?: string | number | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string | number> | null | undefined;
};

/** 整数条件 | Condition on an integer */
export type IntFilter = {
  /** 等于 | Equal to */
  eq?: number | null | undefined;
  /** 大于 | Greater than */
  gt?: number | null | undefined;
  /** 大于或等于 | Greater than or equal to */
  gte?: number | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<number> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
  /** 小于 | Less than */
  lt?: number | null | undefined;
  /** 小于或等于 | Less than or equal to */
  lte?: number | null | undefined;
};

/** 征地补偿类别 | Kinds of compensation */
export type LandCompensationKind =
  /** 青苗补偿费 | For standing crops */
  | 'CROPS'
  /** 土地补偿费 | For the land */
  | 'LAND'
  /** 安置补助费 | For resettlement */
  | 'RESETTLEMENT';

/** LandCompensationKind 条件 | Condition on LandCompensationKind */
export type LandCompensationKindFilter = {
  /** 等于 | Equal to */
  eq?: LandCompensationKind | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<LandCompensationKind> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 征地补偿发放的排序 | Order of landCompensationPayments */
export type LandCompensationPaymentOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: LandCompensationPaymentOrderField;
};

/** 征地补偿发放可排序的字段 | What landCompensationPayments can be ordered by */
export type LandCompensationPaymentOrderField =
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 补偿类别 | Kind of compensation */
  | 'KIND'
  /** 发放月份 | The month in which it was paid */
  | 'MONTH'
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME'
  /** 征收批次 | Number of the requisition */
  | 'REQUISITION';

/** 征地补偿发放的筛选条件，各项须同时满足 | Filter of landCompensationPayments; all that is given must hold */
export type LandCompensationPaymentWhere = {
  /** 金额（元）；退回为负 | Amount in yuan; what came back is negative */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<LandCompensationPaymentWhere> | null | undefined;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 补偿类别 | Kind of compensation */
  kind?: LandCompensationKindFilter | null | undefined;
  /** 发放月份 | The month in which it was paid */
  month?: MonthFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: LandCompensationPaymentWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<LandCompensationPaymentWhere> | null | undefined;
  /** 领取人脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the recipient, of the name written on this row */
  recipientMaskedName?: StringFilter | null | undefined;
  /** 征收批次 | Number of the requisition */
  requisition?: StringFilter | null | undefined;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: SubjectFilter | null | undefined;
};

/** 农机购置补贴的排序 | Order of machinerySubsidies */
export type MachinerySubsidyOrder = {
  /** 方向 | Which way */
  direction?: Direction;
  /** 按哪个字段 | By which field */
  field: MachinerySubsidyOrderField;
};

/** 农机购置补贴可排序的字段 | What machinerySubsidies can be ordered by */
export type MachinerySubsidyOrderField =
  /** 补贴金额（元） | Amount in yuan */
  | 'AMOUNT'
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 补贴日期 | When it was granted */
  | 'GRANTED_ON'
  /** 行标识 | Opaque id of the row */
  | 'ID'
  /** 机具品目 | Kind of machine */
  | 'MACHINE'
  /** 购机者脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of who bought the machine, of the name written on this row */
  | 'RECIPIENT_MASKED_NAME';

/** 农机购置补贴的筛选条件，各项须同时满足 | Filter of machinerySubsidies; all that is given must hold */
export type MachinerySubsidyWhere = {
  /** 补贴金额（元） | Amount in yuan */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<MachinerySubsidyWhere> | null | undefined;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: StringFilter | null | undefined;
  /** 补贴日期 | When it was granted */
  grantedOn?: DateFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 机具品目 | Kind of machine */
  machine?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: MachinerySubsidyWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<MachinerySubsidyWhere> | null | undefined;
  /** 购机者脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of who bought the machine, of the name written on this row */
  recipientMaskedName?: StringFilter | null | undefined;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: SubjectFilter | null | undefined;
};

/** 金额条件 | Condition on an amount */
export type MoneyFilter = {
  /** 等于 | Equal to */
  eq?: string | null | undefined;
  /** 大于 | Greater than */
  gt?: string | null | undefined;
  /** 大于或等于 | Greater than or equal to */
  gte?: string | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
  /** 小于 | Less than */
  lt?: string | null | undefined;
  /** 小于或等于 | Less than or equal to */
  lte?: string | null | undefined;
};

/** 月份条件 | Condition on a month */
export type MonthFilter = {
  /** 等于 | Equal to */
  eq?: string | null | undefined;
  /** 大于 | Greater than */
  gt?: string | null | undefined;
  /** 大于或等于 | Greater than or equal to */
  gte?: string | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
  /** 小于 | Less than */
  lt?: string | null | undefined;
  /** 小于或等于 | Less than or equal to */
  lte?: string | null | undefined;
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
  eq?: OfficialPost | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<OfficialPost> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  | 'DIVISION_CODE'
  /** 补助日期 | When it was granted */
  | 'GRANTED_ON'
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  | 'HEAD_MASKED_NAME'
  /** 行标识 | Opaque id of the row */
  | 'ID';

/** 危房改造补助的筛选条件，各项须同时满足 | Filter of renovationGrants; all that is given must hold */
export type RenovationGrantWhere = {
  /** 补助金额（元） | Amount in yuan */
  amount?: MoneyFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<RenovationGrantWhere> | null | undefined;
  /** 所属区划代码：街道 9 位或村（社区）12 位 | Division code of the street (9 digits) or village (12) it belongs to */
  divisionCode?: StringFilter | null | undefined;
  /** 补助日期 | When it was granted */
  grantedOn?: DateFilter | null | undefined;
  /** 户主脱敏姓名（张*、张*三），取自本行登记的姓名 | Masked name of the head, of the name written on this row */
  headMaskedName?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: RenovationGrantWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<RenovationGrantWhere> | null | undefined;
  /** 所在村（社区）；只登记到街道的为空 | The village it belongs to; null where only the street is known */
  village?: SubjectFilter | null | undefined;
};

/** 举报由哪条记录发起；两项至多填一项 | The record a report is sent from; one of the two at most */
export type ReportAboutInput = {
  /** 公开事项的行标识 | Id of a disclosed item */
  itemId?: string | number | null | undefined;
  /** 补贴发放的行标识 | Id of an allowance payment */
  paymentId?: string | number | null | undefined;
};

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

/** 一件举报；内容、照片、录音至少有一项 | A report; of text, photos and voice there is one at least */
export type ReportInput = {
  /** 由哪条记录发起 | The record it is sent from */
  about?: ReportAboutInput | null | undefined;
  /** 类别 | What it is about */
  category: ReportCategory;
  /** 联系方式，至多 200 字；不填即为匿名 | How to reach the reporter, 200 characters at most; anonymous without it */
  contact?: string | null | undefined;
  /** 所涉区划代码：12 位村（社区）或 9 位街道；不填由市级办理 | Division code of the village (12 digits) or street (9); without it the city's office handles it */
  divisionCode?: string | null | undefined;
  /** 是否涉及办理机关或其人员：勾选后直接由上一级办理 | Whether it is about the office or its people: it then goes one level up */
  namesOffice?: boolean | null | undefined;
  /** 照片（base64），至多 4 张，每张至多 2 MiB：JPEG、PNG、WebP | Photos as base64, 4 at most, each of 2 MiB at most: JPEG, PNG, WebP */
  photos?: Array<string> | null | undefined;
  /** 工作量证明，用途为 SUBMIT | Proof of work for SUBMIT */
  proof: ReportProofInput;
  /** 内容，至多 5000 字 | What it says, 5,000 characters at most */
  text?: string | null | undefined;
  /** 录音（base64），至多 2 MiB：MP3、M4A、WebM、Ogg、WAV | Voice as base64, 2 MiB at most: MP3, M4A, WebM, Ogg, WAV */
  voice?: string | null | undefined;
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

/** 工作量证明 | A proof of work */
export type ReportProofInput = {
  /** 题目 | The challenge */
  challenge: string;
  /** 答案 | The nonce */
  nonce: string;
};

/** 工作量证明用于什么 | What a proof of work is for */
export type ReportProofUse =
  /** 提交举报 | To submit a report */
  | 'SUBMIT'
  /** 凭查询码查询、留言、评价 | To follow a report by its code */
  | 'TRACK';

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

/** 文本条件 | Condition on a text */
export type StringFilter = {
  /** 包含 | Contains */
  contains?: string | null | undefined;
  /** 等于 | Equal to */
  eq?: string | null | undefined;
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

/** 主体条件 | Condition on a subject */
export type SubjectFilter = {
  /** 是其中之一（至多 1000 个） | One of these (1000 at most) */
  in?: Array<string | number> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

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
  eq?: TransactionCategory | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<TransactionCategory> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: TransactionDirection | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<TransactionDirection> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  /** 任职人姓名（脱敏） | Masked name of the official */
  | 'OFFICIAL_MASKED_NAME'
  /** 职务 | Post */
  | 'POST'
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  | 'UNTIL';

/** 村干部的筛选条件，各项须同时满足 | Filter of villageOfficials; all that is given must hold */
export type VillageOfficialWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<VillageOfficialWhere> | null | undefined;
  /** 村的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode?: StringFilter | null | undefined;
  /** 任职起始日 | First day of the term */
  from?: DateFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: VillageOfficialWhere | null | undefined;
  /** 任职人姓名（脱敏） | Masked name of the official */
  officialMaskedName?: StringFilter | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<VillageOfficialWhere> | null | undefined;
  /** 职务 | Post */
  post?: OfficialPostFilter | null | undefined;
  /** 任职截止日；空为在任 | Last day of the term; null while in office */
  until?: DateFilter | null | undefined;
  /** 所属村 | The village */
  village?: SubjectFilter | null | undefined;
};

/** 村（社区）的筛选条件，各项须同时满足 | Filter of villages; all that is given must hold */
export type VillageWhere = {
  /** 须全部满足 | All of these hold */
  and?: Array<VillageWhere> | null | undefined;
  /** 耕地面积（亩） | Arable land in mu */
  arableArea?: FloatFilter | null | undefined;
  /** 区划代码（12 位） | Division code (12 digits) */
  divisionCode?: StringFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 名称 | Name */
  name?: StringFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: VillageWhere | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<VillageWhere> | null | undefined;
  /** 所属街道（乡镇）区划代码（9 位） | Division code of its street or town (9 digits) */
  streetCode?: StringFilter | null | undefined;
  /** 所属街道（乡镇）名称 | Name of its street or town */
  streetName?: StringFilter | null | undefined;
  /** 是否城市社区 | Whether it is an urban community */
  urban?: BooleanFilter | null | undefined;
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
  eq?: VoucherKind | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<VoucherKind> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

export type VillageQueryVariables = Exact<{
  divisionCode: string;
}>;


export type VillageQuery = { village: { divisionCode: string, name: string | null, streetCode: string | null, streetName: string | null, arableArea: number | null, urban: boolean | null } | null };

export type VillageHallQueryVariables = Exact<{
  divisionCode: string;
}>;


export type VillageHallQuery = { disclosingVillages: { nodes: Array<{ hallName: string | null, hallAddress: string | null, hallTelephone: string | null, hallHours: string | null }> } | null };

export type OfficialsQueryVariables = Exact<{
  where?: VillageOfficialWhere | null | undefined;
  orderBy?: Array<VillageOfficialOrder> | VillageOfficialOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type OfficialsQuery = { villageOfficials: { totalCount: number, nodes: Array<{ id: string, post: OfficialPost, officialMaskedName: string | null, from: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ContractsQueryVariables = Exact<{
  where?: CollectiveContractWhere | null | undefined;
  orderBy?: Array<CollectiveContractOrder> | CollectiveContractOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractsQuery = { collectiveContracts: { totalCount: number, nodes: Array<{ id: string, number: string, kind: CollectiveContractKind, assetKind: AssetKind, counterpartyMaskedName: string | null, area: number | null, areaUnit: AreaUnit | null, annualRent: string | null, totalAmount: string | null, startsOn: string, endsOn: string | null, awardMode: AwardMode | null, status: CollectiveContractStatus }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DivisionsQueryVariables = Exact<{
  where?: DivisionWhere | null | undefined;
}>;


export type DivisionsQuery = { divisions: { nodes: Array<{ divisionCode: string, name: string, level: DivisionLevel }> } | null };

export type ReportChallengeMutationVariables = Exact<{
  use: ReportProofUse;
}>;


export type ReportChallengeMutation = { reportChallenge: { challenge: string, difficulty: number, seconds: number } | null };

export type SubmitReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type SubmitReportMutation = { submitReport: { trackingCode: string, office: string, acceptBy: string, resultBy: string } | null };

export type TrackReportMutationVariables = Exact<{
  code: string;
  proof: ReportProofInput;
}>;


export type TrackReportMutation = { trackReport: { category: ReportCategory, status: ReportStatus, office: string, receivedOn: string, acceptBy: string, resultBy: string, late: boolean, forwardedTo: ReportDestination | null, outcome: ReportOutcome | null, canVote: boolean, satisfied: boolean | null, messages: Array<{ side: ReportSide, on: string, text: string | null }> } | null };

export type SayToReportMutationVariables = Exact<{
  code: string;
  text: string;
  proof: ReportProofInput;
}>;


export type SayToReportMutation = { sayToReport: { status: ReportStatus } | null };

export type VoteOnReportMutationVariables = Exact<{
  code: string;
  satisfied: boolean;
  proof: ReportProofInput;
}>;


export type VoteOnReportMutation = { voteOnReport: { status: ReportStatus } | null };

export type ReportFiguresQueryVariables = Exact<{
  divisionCode: string;
}>;


export type ReportFiguresQuery = { reportFigures: { until: string, received: number | null, answered: number | null, concluded: number | null, medianDaysToFirstAnswer: number | null, answeredInTime: number | null, satisfied: number | null } | null };

export type ReportResultsQueryVariables = Exact<{
  divisionCode: string;
}>;


export type ReportResultsQuery = { reportResults: { nodes: Array<{ id: string, category: ReportCategory, outcome: ReportOutcome, text: string, month: string }> } | null };

export type PowerListQueryVariables = Exact<{ [key: string]: never; }>;


export type PowerListQuery = { powerList: Array<{ code: string, category: DisclosureCategory, title: string, titleEn: string, publisher: DisclosurePublisher, cycle: DisclosureCycle }> | null };

export type DisclosedItemsQueryVariables = Exact<{
  where?: DisclosedItemWhere | null | undefined;
  orderBy?: Array<DisclosedItemOrder> | DisclosedItemOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisclosedItemsQuery = { disclosedItems: { totalCount: number, nodes: Array<{ id: string, divisionCode: string, itemCode: string, category: DisclosureCategory | null, month: string, title: string, amount: string | null, count: number | null, publishedOn: string | null, attachmentsComplete: boolean | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DisclosedItemQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosedItemQuery = { disclosedItems: { nodes: Array<{ id: string, divisionCode: string, number: string, itemCode: string, category: DisclosureCategory | null, step: DisclosureStep, month: string, title: string, text: string | null, amount: string | null, count: number | null, occurredOn: string | null, publishedOn: string | null, publicUntil: string | null, requiredAttachments: Array<DisclosureAttachmentKind>, attachments: Array<DisclosureAttachmentKind>, attachmentsComplete: boolean | null, lines: Array<{ line: number, maskedName: string | null, group: string | null, amount: string | null, note: string | null }> | null, files: Array<{ id: string, kind: DisclosureAttachmentKind, name: string, mediaType: string, size: number }> | null }> } | null };

export type DisclosedAttachmentQueryVariables = Exact<{
  id: string | number;
}>;


export type DisclosedAttachmentQuery = { disclosedAttachment: { name: string, mediaType: string, size: number, body: string } | null };

export type AllowancePaymentsQueryVariables = Exact<{
  where?: AllowancePaymentWhere | null | undefined;
  orderBy?: Array<AllowancePaymentOrder> | AllowancePaymentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllowancePaymentsQuery = { allowancePayments: { totalCount: number, nodes: Array<{ id: string, scheme: AllowanceScheme, recipientMaskedName: string | null, month: string, paidOn: string, amount: string, batchKind: AllowanceBatchKind }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DisabilityPaymentsQueryVariables = Exact<{
  where?: DisabilitySubsidyPaymentWhere | null | undefined;
  orderBy?: Array<DisabilitySubsidyPaymentOrder> | DisabilitySubsidyPaymentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DisabilityPaymentsQuery = { disabilitySubsidyPayments: { totalCount: number, nodes: Array<{ id: string, scheme: DisabilityScheme, recipientMaskedName: string | null, month: string, paidOn: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type FarmlandPaymentsQueryVariables = Exact<{
  where?: FarmlandSubsidyPaymentWhere | null | undefined;
  orderBy?: Array<FarmlandSubsidyPaymentOrder> | FarmlandSubsidyPaymentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FarmlandPaymentsQuery = { farmlandSubsidyPayments: { totalCount: number, nodes: Array<{ id: string, scheme: FarmlandScheme, recipientMaskedName: string | null, month: string, amount: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type LandCompensationQueryVariables = Exact<{
  where?: LandCompensationPaymentWhere | null | undefined;
  orderBy?: Array<LandCompensationPaymentOrder> | LandCompensationPaymentOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type LandCompensationQuery = { landCompensationPayments: { totalCount: number, nodes: Array<{ id: string, kind: LandCompensationKind, recipientMaskedName: string | null, month: string, amount: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MachineryGrantsQueryVariables = Exact<{
  where?: MachinerySubsidyWhere | null | undefined;
  orderBy?: Array<MachinerySubsidyOrder> | MachinerySubsidyOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MachineryGrantsQuery = { machinerySubsidies: { totalCount: number, nodes: Array<{ id: string, recipientMaskedName: string | null, machine: string, grantedOn: string, amount: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type RenovationGrantsQueryVariables = Exact<{
  where?: RenovationGrantWhere | null | undefined;
  orderBy?: Array<RenovationGrantOrder> | RenovationGrantOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RenovationGrantsQuery = { renovationGrants: { totalCount: number, nodes: Array<{ id: string, headMaskedName: string | null, grantedOn: string, amount: string }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type TransactionsQueryVariables = Exact<{
  where?: CollectiveTransactionWhere | null | undefined;
  orderBy?: Array<CollectiveTransactionOrder> | CollectiveTransactionOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TransactionsQuery = { collectiveTransactions: { totalCount: number, nodes: Array<{ id: string, number: string, direction: TransactionDirection, category: TransactionCategory, item: string, amount: string, occurredOn: string, payeeMaskedName: string | null, requiredAttachments: Array<AttachmentKind>, attachments: Array<AttachmentKind>, attachmentsComplete: boolean | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type VillagesQueryVariables = Exact<{
  where?: VillageWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type VillagesQuery = { villages: { totalCount: number, nodes: Array<{ divisionCode: string, name: string | null, streetCode: string | null, streetName: string | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type OpenSlipMutationVariables = Exact<{
  code: string;
}>;


export type OpenSlipMutation = { openSlip: { token: string, expiresAt: string } | null };

export const powerList: Operation<PowerListQuery, PowerListQueryVariables> = {
  kind: 'query',
  name: 'PowerList',
  hash: 'bcf2778f727a9c9dc9d75fc7f7bd1d2da6ee81a31d5114455ba97ffc42b237e8',
  text: "query PowerList { powerList { code category title titleEn publisher cycle } }",
};

export const disclosedItems: Operation<DisclosedItemsQuery, DisclosedItemsQueryVariables> = {
  kind: 'query',
  name: 'DisclosedItems',
  hash: '01fc8403bac9bbe24d574a267c7e83e6a78f74d3fa6e78dcc28631e882bdcc32',
  text: "query DisclosedItems($where: DisclosedItemWhere, $orderBy: [DisclosedItemOrder!], $first: Int = 100, $after: String) { disclosedItems(where: $where, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id divisionCode itemCode category month title amount count publishedOn attachmentsComplete } pageInfo { hasNextPage endCursor } } }",
};

export const disclosedItem: Operation<DisclosedItemQuery, DisclosedItemQueryVariables> = {
  kind: 'query',
  name: 'DisclosedItem',
  hash: '41dd16ddc88debe0eb1d14a02810940406d7b8169b4684cc0b9b3ef393e00f1b',
  text: "query DisclosedItem($id: ID!) { disclosedItems(where: {id: {eq: $id}}, first: 1) { nodes { id divisionCode number itemCode category step month title text amount count occurredOn publishedOn publicUntil requiredAttachments attachments attachmentsComplete lines { line maskedName group amount note } files { id kind name mediaType size } } } }",
};

export const disclosedAttachment: Operation<DisclosedAttachmentQuery, DisclosedAttachmentQueryVariables> = {
  kind: 'query',
  name: 'DisclosedAttachment',
  hash: 'c48f767d89f884dcb7a4219aa347707020fea5ec0587709a5d9d8e55e30202a4',
  text: "query DisclosedAttachment($id: ID!) { disclosedAttachment(id: $id) { name mediaType size body } }",
};

export const divisions: Operation<DivisionsQuery, DivisionsQueryVariables> = {
  kind: 'query',
  name: 'Divisions',
  hash: '1e95bd05e0e4f00f95c66ee8a5aa6ecf7e57561e58c2f0314fa071c8aa997152',
  text: "query Divisions($where: DivisionWhere) { divisions( where: $where orderBy: [{field: DIVISION_CODE, direction: ASC}] first: 100 ) { nodes { divisionCode name level } } }",
};

export const villageHall: Operation<VillageHallQuery, VillageHallQueryVariables> = {
  kind: 'query',
  name: 'VillageHall',
  hash: '0fe3acef7dc341a86115b5d84cb84a4f1570d206522689f9c77e4865ca13f581',
  text: "query VillageHall($divisionCode: String!) { disclosingVillages(where: {divisionCode: {eq: $divisionCode}}, first: 1) { nodes { hallName hallAddress hallTelephone hallHours } } }",
};

export const reportChallenge: Operation<ReportChallengeMutation, ReportChallengeMutationVariables> = {
  kind: 'mutation',
  name: 'ReportChallenge',
  hash: 'ab16e38037fa9705049fe7b8d13b7254410e726579dce13d9302d39f518fc2a2',
  text: "mutation ReportChallenge($use: ReportProofUse!) { reportChallenge(use: $use) { challenge difficulty seconds } }",
};

export const submitReport: Operation<SubmitReportMutation, SubmitReportMutationVariables> = {
  kind: 'mutation',
  name: 'SubmitReport',
  hash: '70e87c94ebd25e74ca054321e3b454bf5697349c3fbfc82df8de79320ece98ee',
  text: "mutation SubmitReport($input: ReportInput!) { submitReport(input: $input) { trackingCode office acceptBy resultBy } }",
};

export const trackReport: Operation<TrackReportMutation, TrackReportMutationVariables> = {
  kind: 'mutation',
  name: 'TrackReport',
  hash: 'a09c2d4ad508acc2634ff57456304746b1a9cb27ce881b31621d574b500ee1f7',
  text: "mutation TrackReport($code: String!, $proof: ReportProofInput!) { trackReport(code: $code, proof: $proof) { category status office receivedOn acceptBy resultBy late forwardedTo outcome canVote satisfied messages { side on text } } }",
};

export const sayToReport: Operation<SayToReportMutation, SayToReportMutationVariables> = {
  kind: 'mutation',
  name: 'SayToReport',
  hash: '842ca91ee1e12a32ae74704e0b6ab29eac7fc45f1497337aebf2a836cbd13976',
  text: "mutation SayToReport($code: String!, $text: String!, $proof: ReportProofInput!) { sayToReport(code: $code, text: $text, proof: $proof) { status } }",
};

export const voteOnReport: Operation<VoteOnReportMutation, VoteOnReportMutationVariables> = {
  kind: 'mutation',
  name: 'VoteOnReport',
  hash: 'e8a4d527b2ca2243c0dd615f53ac89bf17bed39ad8dd35130d0fcf4ee2c9c036',
  text: "mutation VoteOnReport($code: String!, $satisfied: Boolean!, $proof: ReportProofInput!) { voteOnReport(code: $code, satisfied: $satisfied, proof: $proof) { status } }",
};

export const reportFigures: Operation<ReportFiguresQuery, ReportFiguresQueryVariables> = {
  kind: 'query',
  name: 'ReportFigures',
  hash: '865d1f0471161e186f715d410c25c50e07f9b96289d875f736e5d2898d7da2b2',
  text: "query ReportFigures($divisionCode: String!) { reportFigures(divisionCode: $divisionCode) { until received answered concluded medianDaysToFirstAnswer answeredInTime satisfied } }",
};

export const reportResults: Operation<ReportResultsQuery, ReportResultsQueryVariables> = {
  kind: 'query',
  name: 'ReportResults',
  hash: '628e76b489a70be179d23d10c8080d6bc6a30a191288010a6f6a89e4a0a6af8b',
  text: "query ReportResults($divisionCode: String!) { reportResults( where: {divisionCode: {eq: $divisionCode}} orderBy: [{field: MONTH, direction: DESC}] first: 50 ) { nodes { id category outcome text month } } }",
};

export const openSlip: Operation<OpenSlipMutation, OpenSlipMutationVariables> = {
  kind: 'mutation',
  name: 'OpenSlip',
  hash: '7618624bcac16205f670ea7596518ffd12b34c837f4345ee6cae9f951c2fa377',
  text: "mutation OpenSlip($code: String!) { openSlip(code: $code) { token expiresAt } }",
};

export const transactions: Operation<TransactionsQuery, TransactionsQueryVariables> = {
  kind: 'query',
  name: 'Transactions',
  hash: 'e6abf49b3f2e23bfc4b102dc55edbf78f68a89f052284511f1ff280309bce1f6',
  text: "query Transactions($where: CollectiveTransactionWhere, $orderBy: [CollectiveTransactionOrder!], $first: Int = 100, $after: String) { collectiveTransactions( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id number direction category item amount occurredOn payeeMaskedName requiredAttachments attachments attachmentsComplete } pageInfo { hasNextPage endCursor } } }",
};

export const allowancePayments: Operation<AllowancePaymentsQuery, AllowancePaymentsQueryVariables> = {
  kind: 'query',
  name: 'AllowancePayments',
  hash: '1ddbc2820e0bcf8a7da1a7763acb7a08dacb9b826f54cb973f09d012c8a36f79',
  text: "query AllowancePayments($where: AllowancePaymentWhere, $orderBy: [AllowancePaymentOrder!], $first: Int = 100, $after: String) { allowancePayments( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id scheme recipientMaskedName month paidOn amount batchKind } pageInfo { hasNextPage endCursor } } }",
};

export const disabilityPayments: Operation<DisabilityPaymentsQuery, DisabilityPaymentsQueryVariables> = {
  kind: 'query',
  name: 'DisabilityPayments',
  hash: '2bb79395bf712c5c0aba310dea6a6d7c47d80d556d5c1244ab915ff4d529db7d',
  text: "query DisabilityPayments($where: DisabilitySubsidyPaymentWhere, $orderBy: [DisabilitySubsidyPaymentOrder!], $first: Int = 100, $after: String) { disabilitySubsidyPayments( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id scheme recipientMaskedName month paidOn } pageInfo { hasNextPage endCursor } } }",
};

export const farmlandPayments: Operation<FarmlandPaymentsQuery, FarmlandPaymentsQueryVariables> = {
  kind: 'query',
  name: 'FarmlandPayments',
  hash: 'd5453d1b04a29a1a44051c715971966ff685ba8d6d33a5736d741460f4e4ce37',
  text: "query FarmlandPayments($where: FarmlandSubsidyPaymentWhere, $orderBy: [FarmlandSubsidyPaymentOrder!], $first: Int = 100, $after: String) { farmlandSubsidyPayments( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id scheme recipientMaskedName month amount } pageInfo { hasNextPage endCursor } } }",
};

export const landCompensation: Operation<LandCompensationQuery, LandCompensationQueryVariables> = {
  kind: 'query',
  name: 'LandCompensation',
  hash: '92dbe6377d861c350a48f4fc8000815ce70dc3f8095b7af575e4c7e90ae4025b',
  text: "query LandCompensation($where: LandCompensationPaymentWhere, $orderBy: [LandCompensationPaymentOrder!], $first: Int = 100, $after: String) { landCompensationPayments( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id kind recipientMaskedName month amount } pageInfo { hasNextPage endCursor } } }",
};

export const machineryGrants: Operation<MachineryGrantsQuery, MachineryGrantsQueryVariables> = {
  kind: 'query',
  name: 'MachineryGrants',
  hash: 'a592d1062e8a47dfdeeae54db06a6321c4c8ff48ccf2f6dee551377eb6e2205a',
  text: "query MachineryGrants($where: MachinerySubsidyWhere, $orderBy: [MachinerySubsidyOrder!], $first: Int = 100, $after: String) { machinerySubsidies( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id recipientMaskedName machine grantedOn amount } pageInfo { hasNextPage endCursor } } }",
};

export const renovationGrants: Operation<RenovationGrantsQuery, RenovationGrantsQueryVariables> = {
  kind: 'query',
  name: 'RenovationGrants',
  hash: '3d446157f3d45cedf0b5da13d4a26bd273f866606defe540c7bceb42853d217e',
  text: "query RenovationGrants($where: RenovationGrantWhere, $orderBy: [RenovationGrantOrder!], $first: Int = 100, $after: String) { renovationGrants(where: $where, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id headMaskedName grantedOn amount } pageInfo { hasNextPage endCursor } } }",
};

export const officials: Operation<OfficialsQuery, OfficialsQueryVariables> = {
  kind: 'query',
  name: 'Officials',
  hash: '6781b50f020a05a76721d34a457b6d6d49662fe2ec7d5d7e978ff6f6f5c8ce57',
  text: "query Officials($where: VillageOfficialWhere, $orderBy: [VillageOfficialOrder!], $first: Int = 100, $after: String) { villageOfficials(where: $where, orderBy: $orderBy, first: $first, after: $after) { totalCount nodes { id post officialMaskedName from } pageInfo { hasNextPage endCursor } } }",
};

export const contracts: Operation<ContractsQuery, ContractsQueryVariables> = {
  kind: 'query',
  name: 'Contracts',
  hash: '6de834723e3101734d219cc145dea1445bbf36c3054d0c778f35f4574fac99c7',
  text: "query Contracts($where: CollectiveContractWhere, $orderBy: [CollectiveContractOrder!], $first: Int = 100, $after: String) { collectiveContracts( where: $where orderBy: $orderBy first: $first after: $after ) { totalCount nodes { id number kind assetKind counterpartyMaskedName area areaUnit annualRent totalAmount startsOn endsOn awardMode status } pageInfo { hasNextPage endCursor } } }",
};

export const village: Operation<VillageQuery, VillageQueryVariables> = {
  kind: 'query',
  name: 'Village',
  hash: '99eab0da9383e130755fc95c00436c623536f797fae2fa4489e69bd7c2151e2b',
  text: "query Village($divisionCode: String!) { village(divisionCode: $divisionCode) { divisionCode name streetCode streetName arableArea urban } }",
};

export const villages: Operation<VillagesQuery, VillagesQueryVariables> = {
  kind: 'query',
  name: 'Villages',
  hash: 'ba36fcbc669d1f82a5a6f9a8e3396942bdce6c47860fec54bbb6ad3caf134533',
  text: "query Villages($where: VillageWhere, $after: String) { villages( where: $where orderBy: [{field: DIVISION_CODE, direction: ASC}] first: 100 after: $after ) { totalCount nodes { divisionCode name streetCode streetName } pageInfo { hasNextPage endCursor } } }",
};
