import type { Language } from './index.ts';

type Label = readonly [zh: string, en: string];

/** The words for codes of the schema, in both languages. */
const LABELS = {
  scheme: {
    ELDERLY_CARE: ['高龄老年人健康关爱金', 'Care allowance for the very old'],
    DIFFICULT_ELDERLY: ['困难老年人补贴', 'Allowance for the elderly in difficulty'],
    MINIMUM_LIVING: ['最低生活保障金', 'Minimum living allowance'],
    EXTREME_POVERTY: ['特困人员供养金', 'Support in extreme poverty'],
    NEAR_POVERTY: ['低保边缘家庭救助', 'Near-poverty assistance'],
    TEMPORARY: ['临时救助', 'Temporary relief'],
    DISABILITY_SUBSIDIES: ['残疾人两项补贴', 'The two disability subsidies'],
    FORMER_OFFICIAL: ['离任村干部补贴', 'Allowance for former village officials'],
    FUNERAL: ['丧葬补贴', 'Funeral grant'],
    FERTILITY: ['耕地地力保护补贴', 'Farmland fertility subsidy'],
    GRAIN_GROWERS: ['实际种粮农民补贴', 'Grain growers’ subsidy'],
    MACHINERY: ['农机购置补贴', 'Farm machinery subsidy'],
    RENOVATION: ['危房改造补助', 'Grant for rebuilding unsafe houses'],
    LAND: ['征地补偿：土地补偿费', 'Land compensation: land'],
    RESETTLEMENT: ['征地补偿：安置补助费', 'Land compensation: resettlement'],
    CROPS: ['征地补偿：青苗补偿费', 'Land compensation: crops'],
  },
  batch: {
    ARREARS: ['补发', 'arrears'],
    ADVANCE: ['预发', 'in advance'],
    CORRECTION: ['更正', 'correction'],
    RETURNED: ['退回', 'returned'],
  },
  direction: {
    INCOME: ['收入', 'Income'],
    EXPENSE: ['支出', 'Spending'],
  },
  category: {
    SALARY: ['工资报酬', 'Salaries'],
    REIMBURSEMENT: ['费用报销', 'Reimbursements'],
    WORKS: ['工程', 'Works'],
    PURCHASE: ['购置', 'Purchases'],
    SERVICES: ['服务', 'Services'],
    WELFARE: ['福利', 'Welfare'],
    ADMINISTRATION: ['管理费', 'Administration'],
    LAND_COMPENSATION: ['征地补偿', 'Compensation for land'],
    DIVIDEND: ['收益分配', 'Dividends'],
    RENT: ['租金、承包费', 'Rents'],
    SUBSIDY: ['补助', 'Subsidies'],
    LOAN: ['借款', 'Loans'],
    OTHER: ['其他', 'Other'],
  },
  attachment: {
    NAME_LIST: ['人员名单', 'list of names'],
    INVOICE: ['发票', 'invoice'],
    CONTRACT: ['合同', 'contract'],
    MEETING_MINUTES: ['会议纪要', 'minutes'],
    ACCEPTANCE: ['验收单', 'acceptance report'],
    BUDGET: ['预算', 'budget'],
    BANK_SLIP: ['银行回单', 'bank slip'],
    PHOTO: ['照片', 'photograph'],
  },
  post: {
    PARTY_SECRETARY: ['党支部书记', 'Party secretary'],
    VILLAGE_DIRECTOR: ['村委会主任', 'Village director'],
    DEPUTY_DIRECTOR: ['村委会副主任', 'Deputy director'],
    COMMITTEE_MEMBER: ['村委会委员', 'Committee member'],
    SUPERVISION_HEAD: ['村务监督委员会主任', 'Head of supervision'],
    ACCOUNTANT: ['会计', 'Accountant'],
    COOPERATIVE_CHAIR: ['集体经济组织负责人', 'Head of the collective'],
    GROUP_LEADER: ['村民小组长', 'Group leader'],
  },
  contract: {
    HOUSEHOLD_CONTRACTING: ['家庭承包', 'Contracted by a household'],
    OTHER_CONTRACTING: ['其他方式承包', 'Contracted otherwise'],
    LEASE: ['出租', 'Lease'],
    COOPERATION: ['合作经营', 'Joint operation'],
    SALE: ['出让、出售', 'Sale'],
    OTHER: ['其他', 'Other'],
  },
  asset: {
    FARMLAND: ['耕地', 'farmland'],
    BARREN_LAND: ['四荒地', 'barren land'],
    FOREST_LAND: ['林地', 'forest land'],
    WATER_SURFACE: ['水面', 'water'],
    CONSTRUCTION_LAND: ['集体建设用地', 'building land'],
    HOUSE: ['房屋', 'house'],
    WORKSHOP: ['厂房', 'workshop'],
    SHOP: ['商铺', 'shop'],
    EQUIPMENT: ['机械设备', 'equipment'],
    INFRASTRUCTURE: ['基础设施', 'infrastructure'],
    FINANCIAL: ['金融资产', 'financial asset'],
    OTHER: ['其他', 'other'],
  },
  unit: {
    MU: ['亩', 'mu'],
    SQUARE_METRE: ['平方米', 'm²'],
    ITEM: ['件', 'items'],
  },
  award: {
    PUBLIC_AUCTION: ['公开竞价', 'public auction'],
    TENDER: ['招标', 'tender'],
    COMPETITIVE_TALKS: ['竞争性谈判', 'competitive talks'],
    NEGOTIATED: ['协商', 'negotiated'],
    ALLOTTED: ['按户分配', 'allotted'],
  },
  department: {
    agriculture: ['农业农村', 'Agriculture'],
    'civil-affairs': ['民政', 'Civil affairs'],
    'collective-assets': ['农村集体三资', 'Collective assets'],
    'disabled-persons': ['残联', 'Disabled persons'],
    disclosure: ['村务公开', 'Disclosure'],
    finance: ['财政', 'Finance'],
    housing: ['住建', 'Housing'],
    procurement: ['招投标', 'Procurement'],
    reports: ['举报受理', 'Reports'],
    platform: ['平台', 'the platform'],
  },
} as const satisfies Record<string, Record<string, Label>>;

/** The word for a code; the code itself where the schema is newer than the site. */
export function label({ language }: { language: Language }, kind: keyof typeof LABELS, code: string): string {
  const labels: Readonly<Record<string, Label>> = LABELS[kind];
  const found = Object.hasOwn(labels, code) ? labels[code] : undefined;
  return found ? found[language === 'zh' ? 0 : 1] : code;
}
