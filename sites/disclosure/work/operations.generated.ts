// Generated from sites/disclosure/work/operations by `npm run generate`; do not edit.
import type { Operation } from '../../client/index.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** 是否条件 | Condition on a yes or no */
export type BooleanFilter = {
  /** 等于 | Equal to */
  eq?: boolean | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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

/** 时刻条件 | Condition on an instant */
export type DateTimeFilter = {
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

/** 公开事项的内容 | What an item says */
export type DisclosedItemInput = {
  /** 合计金额；有名单时须与名单相符 | Amount in total; it must agree with the lines */
  amount?: string | null | undefined;
  /** 合计人数或笔数；0 表示本期没有发生；有名单时须与名单相符 | How many in total, 0 for none; it must agree with the lines */
  count?: number | null | undefined;
  /** 村（社区）的区划代码（12 位） | Division code of the village (12 digits) */
  divisionCode: string;
  /** 权力清单事项编码 | Code of the power list */
  itemCode: string;
  /** 名单，至多 1000 行 | The persons in it, 1000 at most */
  lines?: Array<DisclosedItemLineInput> | null | undefined;
  /** 所属时期的最后一个月；及时公开的为发生月 | Last month of its period; of what is published at once, the month it happened */
  month: string;
  /** 发生日期；及时公开的事项必填 | The day it happened; of what is published at once */
  occurredOn?: string | null | undefined;
  /** 名单公开至；省略时按权力清单 | Until when its persons are public; by the power list, if left out */
  publicUntil?: string | null | undefined;
  /** 内容，至多 5000 字 | Text, 5000 characters at most */
  text?: string | null | undefined;
  /** 标题，至多 100 字 | Title, 100 characters at most */
  title: string;
};

/** 名单中的一行 | One person in an item */
export type DisclosedItemLineInput = {
  /** 金额 | Amount */
  amount?: string | null | undefined;
  /** 村民小组 | Group of the village */
  group?: string | null | undefined;
  /** 说明 | Note */
  note?: string | null | undefined;
  /** 姓名；公众只见脱敏后的姓名 | Name; the public sees it masked */
  personName: string;
};

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
  /** 起草人 | Who drafted it */
  draftedBy?: StringFilter | null | undefined;
  /** 最迟公开日 | Last day on which it is in time */
  dueOn?: DateFilter | null | undefined;
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
  /** 最近一次办理的意见 | Note of the last action */
  note?: StringFilter | null | undefined;
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
  /** 更新时间 | When the row was last written */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本，办理时须给出所见版本 | Version; an action names the version it has seen */
  version?: IntFilter | null | undefined;
  /** 所在村（社区） | The village */
  village?: SubjectFilter | null | undefined;
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
  eq?: DisclosureStep | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<DisclosureStep> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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

/** 群众举报的筛选条件，各项须同时满足 | Filter of publicReports; all that is given must hold */
export type PublicReportWhere = {
  /** 所涉记录的行标识 | Id of the record it was sent from */
  aboutId?: IdFilter | null | undefined;
  /** 所涉记录的目录 | Register of the record it was sent from */
  aboutRegister?: StringFilter | null | undefined;
  /** 受理期限 | When it must be accepted or forwarded */
  acceptBy?: DateFilter | null | undefined;
  /** 须全部满足 | All of these hold */
  and?: Array<PublicReportWhere> | null | undefined;
  /** 是否匿名 | Whether it came without a contact */
  anonymous?: BooleanFilter | null | undefined;
  /** 类别 | What it is about */
  category?: ReportCategoryFilter | null | undefined;
  /** 办结日期 | The day of its result */
  concludedOn?: DateFilter | null | undefined;
  /** 所涉区划代码：村（社区）、街道、区或市 | Division code of the village, street, district or city it is about */
  divisionCode?: StringFilter | null | undefined;
  /** 首次答复日期 | The day of the first answer */
  firstAnsweredOn?: DateFilter | null | undefined;
  /** 转交何处 | Where it was forwarded to */
  forwardedTo?: ReportDestinationFilter | null | undefined;
  /** 行标识 | Opaque id of the row */
  id?: IdFilter | null | undefined;
  /** 是否涉及本级办理机关或其人员，因而由上一级办理 | Whether it names the office or its people, and so went one level up */
  namesOffice?: BooleanFilter | null | undefined;
  /** 不得满足 | This does not hold */
  not?: PublicReportWhere | null | undefined;
  /** 办理机关的区划代码：9 位街道、6 位区、2 位市 | Division code of the office it is routed to: 9 digits a street, 6 a district, 2 the city */
  office?: StringFilter | null | undefined;
  /** 满足其一 | One of these holds */
  or?: Array<PublicReportWhere> | null | undefined;
  /** 结论 | Result */
  outcome?: ReportOutcomeFilter | null | undefined;
  /** 结论是否已公开 | Whether its result was published */
  published?: BooleanFilter | null | undefined;
  /** 转成的疑点 | The alert it was raised to */
  raisedAlert?: IdFilter | null | undefined;
  /** 收到日期 | The day it came */
  receivedOn?: DateFilter | null | undefined;
  /** 办结期限 | When its result is due */
  resultBy?: DateFilter | null | undefined;
  /** 举报人是否满意；为空表示未评价 | Whether the reporter is satisfied; null where he has not said */
  satisfied?: BooleanFilter | null | undefined;
  /** 状态 | State */
  status?: ReportStatusFilter | null | undefined;
  /** 更新日期，只记到日 | The day on which the row was last written; never the hour */
  updatedAt?: DateTimeFilter | null | undefined;
  /** 版本，修改时须给出所见版本 | Version; a change names the version it has seen */
  version?: IntFilter | null | undefined;
  /** 所涉的村（社区） | The village it is about */
  village?: SubjectFilter | null | undefined;
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
  eq?: ReportCategory | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<ReportCategory> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: ReportDestination | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<ReportDestination> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: ReportOutcome | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<ReportOutcome> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
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
  eq?: ReportStatus | null | undefined;
  /** 是其中之一 | One of these */
  in?: Array<ReportStatus> | null | undefined;
  /** 为空（true）或不为空（false） | Absent (true) or present (false) */
  isNull?: boolean | null | undefined;
};

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

export type WorkAttachmentQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkAttachmentQuery = { disclosedAttachment: { name: string, mediaType: string, body: string } | null };

export type WorkDueBoardQueryVariables = Exact<{
  divisionCode: string;
  month: string;
}>;


export type WorkDueBoardQuery = { powerList: Array<{ code: string, title: string, titleEn: string }> | null, dueBoard: Array<{ divisionCode: string, itemCode: string, month: string, dueOn: string, state: DueState, publishedOn: string | null, lateSince: string | null, item: string | null }> | null, villages: { nodes: Array<{ divisionCode: string, name: string | null }> } | null };

export type WorkApproveMutationVariables = Exact<{
  id: string | number;
  version: number;
  note?: string | null | undefined;
}>;


export type WorkApproveMutation = { approveDisclosedItem: { id: string } | null };

export type WorkReturnMutationVariables = Exact<{
  id: string | number;
  version: number;
  note: string;
}>;


export type WorkReturnMutation = { returnDisclosedItem: { id: string } | null };

export type WorkWithdrawMutationVariables = Exact<{
  id: string | number;
  version: number;
  note: string;
}>;


export type WorkWithdrawMutation = { withdrawDisclosedItem: { id: string } | null };

export type WorkArchiveMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type WorkArchiveMutation = { archiveDisclosedItem: { id: string } | null };

export type WorkPowerListQueryVariables = Exact<{
  within: string;
}>;


export type WorkPowerListQuery = { powerList: Array<{ code: string, category: DisclosureCategory, title: string, titleEn: string, cycle: DisclosureCycle, attachments: Array<DisclosureAttachmentKind>, dueDays: number, shownDays: number }> | null, villages: { nodes: Array<{ divisionCode: string, name: string | null, streetName: string | null }> } | null };

export type WorkReportQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkReportQuery = { publicReports: { nodes: Array<{ id: string, divisionCode: string, office: string, category: ReportCategory, status: ReportStatus, aboutRegister: string | null, aboutId: string | null, anonymous: boolean, namesOffice: boolean, receivedOn: string, acceptBy: string, resultBy: string, firstAnsweredOn: string | null, concludedOn: string | null, outcome: ReportOutcome | null, published: boolean, satisfied: boolean | null, forwardedTo: ReportDestination | null, raisedAlert: string | null, version: number, village: { name: string | null, streetName: string | null } | null, clock: { late: boolean, nextBy: string | null, daysLeft: number | null } | null, content: { text: string | null, contact: string | null, files: Array<{ id: string, mediaType: string, size: number }>, messages: Array<{ side: ReportSide, on: string, text: string | null }> } | null, history: Array<{ action: ReportAction, on: string, actor: string | null, after: ReportStatus, office: string, version: number }> | null }> } | null };

export type WorkReportFilesQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkReportFilesQuery = { publicReports: { nodes: Array<{ content: { files: Array<{ id: string, mediaType: string, body: string | null }> } | null }> } | null };

export type WorkReportOfficesQueryVariables = Exact<{
  codes: Array<string> | string;
}>;


export type WorkReportOfficesQuery = { reportOffices: { nodes: Array<{ divisionCode: string, name: string }> } | null };

export type WorkDraftMutationVariables = Exact<{
  input: DisclosedItemInput;
}>;


export type WorkDraftMutation = { draftDisclosedItem: { id: string } | null };

export type WorkEditMutationVariables = Exact<{
  id: string | number;
  version: number;
  input: DisclosedItemInput;
}>;


export type WorkEditMutation = { editDisclosedItem: { id: string } | null };

export type WorkAttachMutationVariables = Exact<{
  id: string | number;
  version: number;
  kind: DisclosureAttachmentKind;
  name: string;
  body: string;
}>;


export type WorkAttachMutation = { attachToDisclosedItem: { id: string } | null };

export type WorkRemoveMutationVariables = Exact<{
  id: string | number;
  version: number;
  file: string | number;
}>;


export type WorkRemoveMutation = { removeFromDisclosedItem: { id: string } | null };

export type WorkSubmitMutationVariables = Exact<{
  id: string | number;
  version: number;
}>;


export type WorkSubmitMutation = { submitDisclosedItem: { id: string } | null };

export type WorkAcceptReportMutationVariables = Exact<{
  id: string | number;
  version: number;
  text?: string | null | undefined;
}>;


export type WorkAcceptReportMutation = { acceptReport: { id: string } | null };

export type WorkReplyToReportMutationVariables = Exact<{
  id: string | number;
  version: number;
  text: string;
}>;


export type WorkReplyToReportMutation = { replyToReport: { id: string } | null };

export type WorkForwardReportMutationVariables = Exact<{
  id: string | number;
  version: number;
  to: ReportDestination;
  office?: string | null | undefined;
  text: string;
}>;


export type WorkForwardReportMutation = { forwardReport: { id: string } | null };

export type WorkConcludeReportMutationVariables = Exact<{
  id: string | number;
  version: number;
  outcome: ReportOutcome;
  text: string;
  publish?: string | null | undefined;
}>;


export type WorkConcludeReportMutation = { concludeReport: { id: string } | null };

export type WorkRaiseReportMutationVariables = Exact<{
  id: string | number;
  version: number;
  note: string;
}>;


export type WorkRaiseReportMutation = { raiseReport: { __typename: 'RaisedReport' } | null };

export type WorkItemQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkItemQuery = { powerList: Array<{ code: string, title: string, titleEn: string, cycle: DisclosureCycle, attachments: Array<DisclosureAttachmentKind>, dueDays: number, shownDays: number }> | null, disclosedItems: { nodes: Array<{ id: string, divisionCode: string, number: string, itemCode: string, scheme: string | null, step: DisclosureStep, month: string, title: string, text: string | null, amount: string | null, count: number | null, occurredOn: string | null, dueOn: string | null, publishedOn: string | null, publicUntil: string | null, requiredAttachments: Array<DisclosureAttachmentKind>, attachments: Array<DisclosureAttachmentKind>, attachmentsComplete: boolean | null, version: number, draftedBy: string | null, note: string | null, village: { name: string | null, streetName: string | null } | null, lines: Array<{ line: number, personName: string | null, maskedName: string | null, group: string | null, amount: string | null, note: string | null }> | null, files: Array<{ id: string, kind: DisclosureAttachmentKind, name: string, mediaType: string, size: number, personal: boolean, readable: boolean }> | null, history: Array<{ at: string, actor: string, action: DisclosureAction, before: DisclosureStep | null, after: DisclosureStep, note: string | null, version: number }> | null }> } | null };

export type WorkCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkCountsQuery = { drafts: { totalCount: number } | null, village: { totalCount: number } | null, street: { totalCount: number } | null, published: { totalCount: number } | null };

export type WorkReportsQueryVariables = Exact<{
  where?: PublicReportWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkReportsQuery = { publicReports: { totalCount: number, nodes: Array<{ id: string, divisionCode: string, category: ReportCategory, status: ReportStatus, anonymous: boolean, namesOffice: boolean, receivedOn: string, village: { name: string | null } | null, clock: { late: boolean, nextBy: string | null, daysLeft: number | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WorkItemsQueryVariables = Exact<{
  where?: DisclosedItemWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkItemsQuery = { powerList: Array<{ code: string, title: string, titleEn: string }> | null, disclosedItems: { totalCount: number, nodes: Array<{ id: string, divisionCode: string, itemCode: string, step: DisclosureStep, month: string, title: string, updatedAt: string, dueOn: string | null, village: { name: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type WorkSlipsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkSlipsQuery = { issuedSlips: Array<{ id: string, headMaskedName: string | null, issuedOn: string, expiresOn: string, revokedOn: string | null, openedOn: string | null, openedTimes: number }> | null };

export type WorkIssueSlipMutationVariables = Exact<{
  identityNumber?: string | null | undefined;
  payment?: string | number | null | undefined;
  days?: number | null | undefined;
}>;


export type WorkIssueSlipMutation = { issueSlip: { code: string, path: string, slip: { divisionCode: string, headMaskedName: string | null, issuedOn: string, expiresOn: string } } | null };

export type WorkRevokeSlipMutationVariables = Exact<{
  id: string | number;
}>;


export type WorkRevokeSlipMutation = { revokeSlip: { id: string } | null };

export const workAttachment: Operation<WorkAttachmentQuery, WorkAttachmentQueryVariables> = {
  kind: 'query',
  name: 'WorkAttachment',
  hash: '8684c2265bd066557bb2f350c74567a8e4e075428da97805788058d24d5a30a3',
  text: "query WorkAttachment($id: ID!) { disclosedAttachment(id: $id) { name mediaType body } }",
};

export const workCounts: Operation<WorkCountsQuery, WorkCountsQueryVariables> = {
  kind: 'query',
  name: 'WorkCounts',
  hash: 'ea47ecc99c2ce9c876ef1a39c716b1d11022cfac5714f37276adbd886e483b11',
  text: "query WorkCounts { drafts: disclosedItems(where: {step: {eq: DRAFT}}, first: 1) { totalCount } village: disclosedItems(where: {step: {eq: VILLAGE_REVIEW}}, first: 1) { totalCount } street: disclosedItems(where: {step: {eq: STREET_REVIEW}}, first: 1) { totalCount } published: disclosedItems(where: {step: {eq: PUBLISHED}}, first: 1) { totalCount } }",
};

export const workDraft: Operation<WorkDraftMutation, WorkDraftMutationVariables> = {
  kind: 'mutation',
  name: 'WorkDraft',
  hash: '4e6ec109aaaa09912b0a2f2fd6b8ae80b1658deaf0209fe684a08ba53c0ee865',
  text: "mutation WorkDraft($input: DisclosedItemInput!) { draftDisclosedItem(input: $input) { id } }",
};

export const workEdit: Operation<WorkEditMutation, WorkEditMutationVariables> = {
  kind: 'mutation',
  name: 'WorkEdit',
  hash: '8d39b9e67447357a6ccf1b09552fd1249cf2744a470753cde28de4bd79df0526',
  text: "mutation WorkEdit($id: ID!, $version: Int!, $input: DisclosedItemInput!) { editDisclosedItem(id: $id, version: $version, input: $input) { id } }",
};

export const workAttach: Operation<WorkAttachMutation, WorkAttachMutationVariables> = {
  kind: 'mutation',
  name: 'WorkAttach',
  hash: '3439d3e1ffc0b3627e612cca231da73d761aca269081ca91a051942f06341031',
  text: "mutation WorkAttach($id: ID!, $version: Int!, $kind: DisclosureAttachmentKind!, $name: String!, $body: String!) { attachToDisclosedItem( id: $id version: $version kind: $kind name: $name body: $body ) { id } }",
};

export const workRemove: Operation<WorkRemoveMutation, WorkRemoveMutationVariables> = {
  kind: 'mutation',
  name: 'WorkRemove',
  hash: '8b0ccfcae1f051c75121a6313c86e0a8fc7eab6ee9ad40a87c200f12638a74de',
  text: "mutation WorkRemove($id: ID!, $version: Int!, $file: ID!) { removeFromDisclosedItem(id: $id, version: $version, file: $file) { id } }",
};

export const workSubmit: Operation<WorkSubmitMutation, WorkSubmitMutationVariables> = {
  kind: 'mutation',
  name: 'WorkSubmit',
  hash: '06bb3d3c17d1702770e67ac4184f626cc575cddc62ea17ef4c9d3f8e6e88a1d6',
  text: "mutation WorkSubmit($id: ID!, $version: Int!) { submitDisclosedItem(id: $id, version: $version) { id } }",
};

export const workDueBoard: Operation<WorkDueBoardQuery, WorkDueBoardQueryVariables> = {
  kind: 'query',
  name: 'WorkDueBoard',
  hash: 'ce537627281579e904432b96821ecf6e4f281902d80f1bc7e86db6f3497edf43',
  text: "query WorkDueBoard($divisionCode: String!, $month: Month!) { powerList { code title titleEn } dueBoard(divisionCode: $divisionCode, month: $month) { divisionCode itemCode month dueOn state publishedOn lateSince item } villages( where: {divisionCode: {contains: $divisionCode}} orderBy: [{field: DIVISION_CODE, direction: ASC}] first: 100 ) { nodes { divisionCode name } } }",
};

export const workItem: Operation<WorkItemQuery, WorkItemQueryVariables> = {
  kind: 'query',
  name: 'WorkItem',
  hash: 'aa6f170554752116bb3cf1e10c8e5f6b15f0e6883d984d7ba491249e476b39fd',
  text: "query WorkItem($id: ID!) { powerList { code title titleEn cycle attachments dueDays shownDays } disclosedItems(where: {id: {eq: $id}}, first: 1) { nodes { id divisionCode number itemCode scheme step month title text amount count occurredOn dueOn publishedOn publicUntil requiredAttachments attachments attachmentsComplete version draftedBy note village { name streetName } lines { line personName maskedName group amount note } files { id kind name mediaType size personal readable } history { at actor action before after note version } } } }",
};

export const workItems: Operation<WorkItemsQuery, WorkItemsQueryVariables> = {
  kind: 'query',
  name: 'WorkItems',
  hash: '85b91d8aac8ecc93e81cb56887b2c624ba7649899116b207a2c541af224e2033',
  text: "query WorkItems($where: DisclosedItemWhere, $after: String) { powerList { code title titleEn } disclosedItems( where: $where orderBy: [{field: UPDATED_AT, direction: DESC}] first: 50 after: $after ) { totalCount nodes { id divisionCode itemCode step month title updatedAt dueOn village { name } } pageInfo { hasNextPage endCursor } } }",
};

export const workPowerList: Operation<WorkPowerListQuery, WorkPowerListQueryVariables> = {
  kind: 'query',
  name: 'WorkPowerList',
  hash: 'd37f87a7ccb084bd9e0c5bba2a4e1cdd497fa28400181c0c93a953c15afa023f',
  text: "query WorkPowerList($within: String!) { powerList { code category title titleEn cycle attachments dueDays shownDays } villages( where: {divisionCode: {contains: $within}} orderBy: [{field: DIVISION_CODE, direction: ASC}] first: 100 ) { nodes { divisionCode name streetName } } }",
};

export const workAcceptReport: Operation<WorkAcceptReportMutation, WorkAcceptReportMutationVariables> = {
  kind: 'mutation',
  name: 'WorkAcceptReport',
  hash: 'b6334f05cc7f7689bb294c8490096340d6539b579e064ac4a271eb2ef219d61c',
  text: "mutation WorkAcceptReport($id: ID!, $version: Int!, $text: String) { acceptReport(id: $id, version: $version, text: $text) { id } }",
};

export const workReplyToReport: Operation<WorkReplyToReportMutation, WorkReplyToReportMutationVariables> = {
  kind: 'mutation',
  name: 'WorkReplyToReport',
  hash: '1b13291eaa443754a4aa50f5f5edf915b35dcee2581c482e4e5e2dd5789ba2c3',
  text: "mutation WorkReplyToReport($id: ID!, $version: Int!, $text: String!) { replyToReport(id: $id, version: $version, text: $text) { id } }",
};

export const workForwardReport: Operation<WorkForwardReportMutation, WorkForwardReportMutationVariables> = {
  kind: 'mutation',
  name: 'WorkForwardReport',
  hash: '3cbac7602b66af216ec923efe8c75b103baeac38ea5a739f56500c0b9290f32c',
  text: "mutation WorkForwardReport($id: ID!, $version: Int!, $to: ReportDestination!, $office: String, $text: String!) { forwardReport(id: $id, version: $version, to: $to, office: $office, text: $text) { id } }",
};

export const workConcludeReport: Operation<WorkConcludeReportMutation, WorkConcludeReportMutationVariables> = {
  kind: 'mutation',
  name: 'WorkConcludeReport',
  hash: '7ecd098b3b0c67f9ae4d7abbae8281c75f68ed78a3105cb3b44b4e0418d95891',
  text: "mutation WorkConcludeReport($id: ID!, $version: Int!, $outcome: ReportOutcome!, $text: String!, $publish: String) { concludeReport( id: $id version: $version outcome: $outcome text: $text publish: $publish ) { id } }",
};

export const workRaiseReport: Operation<WorkRaiseReportMutation, WorkRaiseReportMutationVariables> = {
  kind: 'mutation',
  name: 'WorkRaiseReport',
  hash: '4a5eb780475c9a99fee0ebba9abbee9451bcdc0be4adf41b3e5887b6566346a8',
  text: "mutation WorkRaiseReport($id: ID!, $version: Int!, $note: String!) { raiseReport(id: $id, version: $version, note: $note) { __typename } }",
};

export const workReport: Operation<WorkReportQuery, WorkReportQueryVariables> = {
  kind: 'query',
  name: 'WorkReport',
  hash: 'e3f1a47e98bcc72a12dd2e01bf0a59aa84d37311b87721d071f849c5b8ca1bc3',
  text: "query WorkReport($id: ID!) { publicReports(where: {id: {eq: $id}}, first: 1) { nodes { id divisionCode office category status aboutRegister aboutId anonymous namesOffice receivedOn acceptBy resultBy firstAnsweredOn concludedOn outcome published satisfied forwardedTo raisedAlert version village { name streetName } clock { late nextBy daysLeft } content { text contact files { id mediaType size } messages { side on text } } history { action on actor after office version } } } }",
};

export const workReportFiles: Operation<WorkReportFilesQuery, WorkReportFilesQueryVariables> = {
  kind: 'query',
  name: 'WorkReportFiles',
  hash: 'f1134e9c4dc705baea09914c28b41549583ab631e2f639711756cfaaa054b4b2',
  text: "query WorkReportFiles($id: ID!) { publicReports(where: {id: {eq: $id}}, first: 1) { nodes { content { files { id mediaType body } } } } }",
};

export const workReportOffices: Operation<WorkReportOfficesQuery, WorkReportOfficesQueryVariables> = {
  kind: 'query',
  name: 'WorkReportOffices',
  hash: '6399ff0d92b2c492cc3c53b81229e7e68ca5d6cbd4db859b1f204248d4777062',
  text: "query WorkReportOffices($codes: [String!]!) { reportOffices(where: {divisionCode: {in: $codes}}, first: 100) { nodes { divisionCode name } } }",
};

export const workReports: Operation<WorkReportsQuery, WorkReportsQueryVariables> = {
  kind: 'query',
  name: 'WorkReports',
  hash: '18a5d27b512fa959c96c72b4db65266d7ec25fec7c91c96e37c85fc9911bf042',
  text: "query WorkReports($where: PublicReportWhere, $after: String) { publicReports( where: $where orderBy: [{field: RECEIVED_ON, direction: DESC}] first: 50 after: $after ) { totalCount nodes { id divisionCode category status anonymous namesOffice receivedOn village { name } clock { late nextBy daysLeft } } pageInfo { hasNextPage endCursor } } }",
};

export const workApprove: Operation<WorkApproveMutation, WorkApproveMutationVariables> = {
  kind: 'mutation',
  name: 'WorkApprove',
  hash: 'ff246a44d76e18fe3a6bf7638395b0e2f787b4decf67d7ca1560ab10e12cd43c',
  text: "mutation WorkApprove($id: ID!, $version: Int!, $note: String) { approveDisclosedItem(id: $id, version: $version, note: $note) { id } }",
};

export const workReturn: Operation<WorkReturnMutation, WorkReturnMutationVariables> = {
  kind: 'mutation',
  name: 'WorkReturn',
  hash: '4ec9db28073d875d6c4f090b47c88c286f9dd568f8aea743024b187a7091a379',
  text: "mutation WorkReturn($id: ID!, $version: Int!, $note: String!) { returnDisclosedItem(id: $id, version: $version, note: $note) { id } }",
};

export const workWithdraw: Operation<WorkWithdrawMutation, WorkWithdrawMutationVariables> = {
  kind: 'mutation',
  name: 'WorkWithdraw',
  hash: 'f40446e379d92684f8546e90dd3616ea58da81e39b2d5670df4bb4e55013b47e',
  text: "mutation WorkWithdraw($id: ID!, $version: Int!, $note: String!) { withdrawDisclosedItem(id: $id, version: $version, note: $note) { id } }",
};

export const workArchive: Operation<WorkArchiveMutation, WorkArchiveMutationVariables> = {
  kind: 'mutation',
  name: 'WorkArchive',
  hash: '1838769206f57295b7e49a1e7cb0b1a07e4a7286327c24f2dacb3900d159cecf',
  text: "mutation WorkArchive($id: ID!, $version: Int!) { archiveDisclosedItem(id: $id, version: $version) { id } }",
};

export const workSlips: Operation<WorkSlipsQuery, WorkSlipsQueryVariables> = {
  kind: 'query',
  name: 'WorkSlips',
  hash: 'b94ffe308b7e76b5f548cc3ec4c789a196e9fd04cef5756656b9ad262e1cd148',
  text: "query WorkSlips { issuedSlips { id headMaskedName issuedOn expiresOn revokedOn openedOn openedTimes } }",
};

export const workIssueSlip: Operation<WorkIssueSlipMutation, WorkIssueSlipMutationVariables> = {
  kind: 'mutation',
  name: 'WorkIssueSlip',
  hash: 'fa583247724f9dbb13801aa7af4dfefc14c5fe536e9a9aa041c09c8f6108c2f7',
  text: "mutation WorkIssueSlip($identityNumber: String, $payment: ID, $days: Int) { issueSlip(identityNumber: $identityNumber, payment: $payment, days: $days) { code path slip { divisionCode headMaskedName issuedOn expiresOn } } }",
};

export const workRevokeSlip: Operation<WorkRevokeSlipMutation, WorkRevokeSlipMutationVariables> = {
  kind: 'mutation',
  name: 'WorkRevokeSlip',
  hash: '27a16947b7ae4f761f790cbec0c9647660ef4716ab7ad91023b3fb59a9a5d239',
  text: "mutation WorkRevokeSlip($id: ID!) { revokeSlip(id: $id) { id } }",
};
