// Generated from sites/disclosure/slip/operations by `npm run generate`; do not edit.
import type { Operation } from '../../client/index.ts';
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

/** 补贴项目；孤儿类项目涉及未成年人，不公开 | Allowance schemes; those of orphans concern minors and are not public */
export type AllowanceScheme =
  /** 事实无人抚养儿童生活费 | Living allowance for children whom nobody raises */
  | 'DE_FACTO_ORPHAN'
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
  /** 孤儿基本生活费 | Living allowance for orphans */
  | 'ORPHAN'
  /** 临时救助 | Temporary relief */
  | 'TEMPORARY';

/** 标准的计发单位 | What a standard's amount is for */
export type StandardUnit =
  /** 保障家庭每人，据实减去家庭人均收入 | Each head of the household, less its income a head */
  | 'HEAD'
  /** 一次性 | A single payment */
  | 'ONCE'
  /** 每位领取人 | One recipient */
  | 'RECIPIENT';

export type OwnHouseholdQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHouseholdQuery = { ownHousehold: { divisionCode: string, villageName: string | null, asOf: string | null, members: Array<{ name: string, isHead: boolean, birthMonth: string | null, identityNumberEnd: string | null }>, payments: Array<{ id: string, scheme: AllowanceScheme, recipientName: string | null, month: string, paidOn: string, amount: string, batchKind: AllowanceBatchKind, headCount: number | null, accountEnd: string | null, standard: { tier: string, unit: StandardUnit, amount: string, fromMonth: string, basis: string | null } | null }>, nextPayments: Array<{ scheme: AllowanceScheme, recipientName: string | null, month: string, by: string | null }>, slips: Array<{ issuedOn: string, expiresOn: string, revokedOn: string | null, openedOn: string | null, openedTimes: number }> } | null };

export const ownHousehold: Operation<OwnHouseholdQuery, OwnHouseholdQueryVariables> = {
  kind: 'query',
  name: 'OwnHousehold',
  hash: '41a09e064efc8668fab9c2363ae9f3052b663e30433e44f1d579e237ce4b7f0c',
  text: "query OwnHousehold { ownHousehold { divisionCode villageName asOf members { name isHead birthMonth identityNumberEnd } payments { id scheme recipientName month paidOn amount batchKind headCount accountEnd standard { tier unit amount fromMonth basis } } nextPayments { scheme recipientName month by } slips { issuedOn expiresOn revokedOn openedOn openedTimes } } }",
};
