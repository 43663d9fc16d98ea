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

export type WorkItemQueryVariables = Exact<{
  id: string | number;
}>;


export type WorkItemQuery = { powerList: Array<{ code: string, title: string, titleEn: string, cycle: DisclosureCycle, attachments: Array<DisclosureAttachmentKind>, dueDays: number, shownDays: number }> | null, disclosedItems: { nodes: Array<{ id: string, divisionCode: string, number: string, itemCode: string, scheme: string | null, step: DisclosureStep, month: string, title: string, text: string | null, amount: string | null, count: number | null, occurredOn: string | null, dueOn: string | null, publishedOn: string | null, publicUntil: string | null, requiredAttachments: Array<DisclosureAttachmentKind>, attachments: Array<DisclosureAttachmentKind>, attachmentsComplete: boolean | null, version: number, draftedBy: string | null, note: string | null, village: { name: string | null, streetName: string | null } | null, lines: Array<{ line: number, personName: string | null, maskedName: string | null, group: string | null, amount: string | null, note: string | null }> | null, files: Array<{ id: string, kind: DisclosureAttachmentKind, name: string, mediaType: string, size: number, personal: boolean, readable: boolean }> | null, history: Array<{ at: string, actor: string, action: DisclosureAction, before: DisclosureStep | null, after: DisclosureStep, note: string | null, version: number }> | null }> } | null };

export type WorkCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkCountsQuery = { drafts: { totalCount: number } | null, village: { totalCount: number } | null, street: { totalCount: number } | null, published: { totalCount: number } | null };

export type WorkItemsQueryVariables = Exact<{
  where?: DisclosedItemWhere | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkItemsQuery = { powerList: Array<{ code: string, title: string, titleEn: string }> | null, disclosedItems: { totalCount: number, nodes: Array<{ id: string, divisionCode: string, itemCode: string, step: DisclosureStep, month: string, title: string, updatedAt: string, dueOn: string | null, village: { name: string | null } | null }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

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
