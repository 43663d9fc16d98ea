// 村级权力清单: what a village must show, as data. Ten categories and forty items, each with who publishes it, how often,
// by when, which attachments it must have, and for how long the persons in it stay public. Sources: 村民委员会组织法 §30
// (general matters quarterly, matters of money monthly, matters of great concern at once), 农村集体经济组织法.

export const POWER_CATEGORIES = [
  'PARTY_AFFAIRS',
  'VILLAGE_AFFAIRS',
  'FINANCE',
  'WELFARE',
  'FARM_SUBSIDIES',
  'SMALL_PROJECTS',
  'COLLECTIVE_ASSETS',
  'LAND_AND_HOUSING',
  'PUBLIC_SERVICES',
  'SUPERVISION',
] as const;

/** 月、季、及时: money monthly, what is general quarterly, what is major at once. */
export const DISCLOSURE_CYCLES = ['MONTHLY', 'QUARTERLY', 'ONCE'] as const;

export const DISCLOSURE_PUBLISHERS = [
  'PARTY_BRANCH',
  'VILLAGE_COMMITTEE',
  'ECONOMIC_ORGANIZATION',
  'SUPERVISION_COMMITTEE',
] as const;

export const DISCLOSURE_ATTACHMENTS = [
  'NAME_LIST',
  'STATEMENT',
  'INVOICE',
  'CONTRACT',
  'MEETING_MINUTES',
  'BUDGET',
  'BID_RESULT',
  'ACCEPTANCE',
  'PHOTO',
] as const;

export type PowerCategory = (typeof POWER_CATEGORIES)[number];
export type DisclosureCycle = (typeof DISCLOSURE_CYCLES)[number];
export type DisclosurePublisher = (typeof DISCLOSURE_PUBLISHERS)[number];
export type DisclosureAttachment = (typeof DISCLOSURE_ATTACHMENTS)[number];

/** In the words that a village uses. */
export const ATTACHMENT_TITLES: Readonly<Record<DisclosureAttachment, Title>> = {
  NAME_LIST: { zh: '人员名单', en: 'list of names' },
  STATEMENT: { zh: '明细表', en: 'statement' },
  INVOICE: { zh: '票据', en: 'invoice' },
  CONTRACT: { zh: '合同', en: 'contract' },
  MEETING_MINUTES: { zh: '会议记录', en: 'minutes of the meeting' },
  BUDGET: { zh: '预算', en: 'budget' },
  BID_RESULT: { zh: '比选（中标）结果', en: 'result of the bidding' },
  ACCEPTANCE: { zh: '验收单', en: 'acceptance report' },
  PHOTO: { zh: '照片', en: 'photograph' },
};

interface Title {
  zh: string;
  en: string;
}

export interface PowerItem {
  /** Letter of the category and number: D03. */
  code: string;
  category: PowerCategory;
  title: Title;
  publisher: DisclosurePublisher;
  cycle: DisclosureCycle;
  attachments: readonly DisclosureAttachment[];
  /** What the paying department calls it, where it is a payment to persons. */
  scheme: string | null;
  /** Due this many days after the period's last day; of what is published at once, after the day it happened. */
  dueDays: number;
  /** How many days the persons in it stay public; totals stay for good. */
  shownDays: number;
}

const MONTHLY = { cycle: 'MONTHLY', dueDays: 10 } as const;
const QUARTERLY = { cycle: 'QUARTERLY', dueDays: 15 } as const;
const ONCE = { cycle: 'ONCE', dueDays: 5 } as const;

function items(
  category: PowerCategory,
  publisher: DisclosurePublisher,
  entries: readonly (readonly [
    code: string,
    zh: string,
    en: string,
    rule: Pick<PowerItem, 'cycle' | 'dueDays'>,
    attachments?: readonly DisclosureAttachment[],
    more?: Partial<Pick<PowerItem, 'scheme' | 'publisher' | 'shownDays'>>,
  ])[],
): PowerItem[] {
  return entries.map(([code, zh, en, rule, attachments = [], more = {}]) => ({
    code,
    category,
    title: { zh, en },
    publisher,
    ...rule,
    attachments,
    scheme: null,
    shownDays: 90,
    ...more,
  }));
}

const bySupervisors = { publisher: 'SUPERVISION_COMMITTEE' } as const;
const byCollective = { publisher: 'ECONOMIC_ORGANIZATION' } as const;
/** 公示期: who receives help is shown for as long as neighbours need to object, and no longer. */
const paid = (scheme: string, shownDays = 30) => ({ scheme, shownDays });

export const POWER_LIST: readonly PowerItem[] = [
  ...items('PARTY_AFFAIRS', 'PARTY_BRANCH', [
    ['A01', '发展党员', 'Admission of Party members', QUARTERLY],
    ['A02', '党费收缴与使用', 'Party dues, paid and used', QUARTERLY, ['STATEMENT']],
    ['A03', '党组织决议及落实', 'Decisions of the Party branch and their execution', QUARTERLY],
  ]),
  ...items('VILLAGE_AFFAIRS', 'VILLAGE_COMMITTEE', [
    ['B01', '村民会议、村民代表会议决定', 'Decisions of the villagers', ONCE, ['MEETING_MINUTES']],
    ['B02', '年度工作计划及进展', 'Plan of the year and its progress', QUARTERLY],
    ['B03', '水电费等代收代缴', 'Water and power charges collected', QUARTERLY, ['STATEMENT']],
    [
      'B04',
      '一事一议筹资筹劳',
      'Money and labour raised case by case',
      ONCE,
      ['MEETING_MINUTES', 'NAME_LIST'],
    ],
    ['B05', '村内用工与误工补贴', 'Paid work and loss-of-work allowances', MONTHLY, ['NAME_LIST']],
  ]),
  ...items('FINANCE', 'VILLAGE_COMMITTEE', [
    ['C01', '集体收入', 'Income of the collective', MONTHLY, ['STATEMENT'], byCollective],
    ['C02', '集体支出', 'Spending of the collective', MONTHLY, ['STATEMENT'], byCollective],
    ['C03', '债权债务', 'Claims and debts', QUARTERLY, ['STATEMENT'], byCollective],
    ['C04', '村干部报酬', 'Pay of village officials', QUARTERLY, ['NAME_LIST']],
    ['C05', '办公与公务支出', 'Office spending', MONTHLY, ['INVOICE']],
    [
      'C06',
      '体检、慰问、福利等人员支出',
      'Check-ups, visits and benefits',
      MONTHLY,
      ['NAME_LIST', 'INVOICE'],
    ],
  ]),
  ...items('WELFARE', 'VILLAGE_COMMITTEE', [
    ['D01', '最低生活保障', 'Minimum living allowance', MONTHLY, ['NAME_LIST'], paid('MINIMUM_LIVING')],
    ['D02', '特困人员救助供养', 'Support of the destitute', MONTHLY, ['NAME_LIST'], paid('EXTREME_POVERTY')],
    [
      'D03',
      '高龄老年人健康关爱金',
      'Care allowance of the aged',
      MONTHLY,
      ['NAME_LIST'],
      paid('ELDERLY_CARE'),
    ],
    ['D04', '困难老年人补贴', 'Allowance of needy elders', MONTHLY, ['NAME_LIST'], paid('DIFFICULT_ELDERLY')],
    [
      'D05',
      '残疾人两项补贴',
      'Subsidies of the disabled',
      MONTHLY,
      ['NAME_LIST'],
      paid('DISABILITY_SUBSIDIES'),
    ],
    ['D06', '临时救助', 'Temporary assistance', MONTHLY, ['NAME_LIST'], paid('TEMPORARY')],
    [
      'D07',
      '离任村干部补贴',
      'Allowance of former officials',
      QUARTERLY,
      ['NAME_LIST'],
      paid('FORMER_OFFICIAL'),
    ],
    ['D08', '救灾救济款物', 'Disaster relief, money and goods', ONCE, ['NAME_LIST', 'PHOTO']],
  ]),
  ...items('FARM_SUBSIDIES', 'VILLAGE_COMMITTEE', [
    ['E01', '耕地地力保护补贴', 'Farmland subsidy', ONCE, ['NAME_LIST'], paid('FERTILITY', 90)],
    ['E02', '农机购置补贴', 'Machinery subsidy', ONCE, ['NAME_LIST'], paid('MACHINERY', 90)],
    ['E03', '农业保险及理赔', 'Farm insurance and claims', ONCE, ['NAME_LIST']],
  ]),
  ...items('SMALL_PROJECTS', 'VILLAGE_COMMITTEE', [
    ['F01', '项目立项与预算', 'Decision and budget of a project', ONCE, ['MEETING_MINUTES', 'BUDGET']],
    ['F02', '比选、招标结果', 'Result of choosing the contractor', ONCE, ['BID_RESULT']],
    ['F03', '合同签订与变更', 'Contract and its amendments', ONCE, ['CONTRACT']],
    ['F04', '验收、决算与付款', 'Acceptance, final account and payment', ONCE, ['ACCEPTANCE', 'INVOICE']],
  ]),
  ...items('COLLECTIVE_ASSETS', 'ECONOMIC_ORGANIZATION', [
    ['G01', '资产资源台账', 'Assets and resources', QUARTERLY, ['STATEMENT']],
    ['G02', '承包、租赁与出让', 'Leases, contracts and sales', ONCE, ['MEETING_MINUTES', 'CONTRACT']],
    ['G03', '承包费、租金收缴', 'Rents received', QUARTERLY, ['STATEMENT']],
    ['G04', '集体收益分配', 'Distribution of income', ONCE, ['MEETING_MINUTES', 'NAME_LIST']],
  ]),
  ...items('LAND_AND_HOUSING', 'VILLAGE_COMMITTEE', [
    [
      'H01',
      '征地补偿及分配',
      'Compensation of land and its distribution',
      ONCE,
      ['MEETING_MINUTES', 'NAME_LIST'],
    ],
    ['H02', '宅基地申请与审批', 'Homesteads applied for and granted', ONCE, ['NAME_LIST']],
    [
      'H03',
      '农村危房改造',
      'Renovation of unsafe houses',
      ONCE,
      ['NAME_LIST', 'PHOTO'],
      paid('RENOVATION', 90),
    ],
  ]),
  ...items('PUBLIC_SERVICES', 'VILLAGE_COMMITTEE', [
    ['I01', '公益性岗位聘用', 'Public-welfare posts', ONCE, ['NAME_LIST']],
    ['I02', '社会捐赠款物', 'Donations received and used', ONCE, ['STATEMENT']],
  ]),
  ...items('SUPERVISION', 'SUPERVISION_COMMITTEE', [
    ['J01', '村务监督委员会履职', 'Work of the supervision committee', QUARTERLY, [], bySupervisors],
    ['J02', '群众意见办理', 'What villagers asked, and what became of it', QUARTERLY, [], bySupervisors],
  ]),
];

const BY_CODE = new Map(POWER_LIST.map((item) => [item.code, item]));

/** The item of that code, or undefined. */
export function powerItem(code: string): PowerItem | undefined {
  return BY_CODE.get(code);
}

/** What periods end with this month: every month's, and a quarter's with its third. `month` is YYYY-MM. */
export function itemsDueFor(month: string): PowerItem[] {
  const endsQuarter = Number(month.slice(5)) % 3 === 0;
  return POWER_LIST.filter(({ cycle }) => cycle === 'MONTHLY' || (cycle === 'QUARTERLY' && endsQuarter));
}

/** The last day on which an item is in time: of a period (YYYY-MM is its last month), or of what happened on a day. */
export function dueOn(item: PowerItem, when: { month: string } | { occurredOn: string }): string {
  const day =
    'occurredOn' in when
      ? Date.parse(`${when.occurredOn}T00:00:00Z`)
      : Date.UTC(Number(when.month.slice(0, 4)), Number(when.month.slice(5)), 0);
  return new Date(day + item.dueDays * 86_400_000).toISOString().slice(0, 10);
}
