import type { procurementCategories } from '../../../subgraphs/procurement/codes.ts';

export type Category = (typeof procurementCategories)[number];
export type MarketName =
  | 'ROAD'
  | 'BUILDING'
  | 'DRAINAGE'
  | 'LANDSCAPE'
  | 'COMPUTERS'
  | 'FURNITURE'
  | 'SANITATION_EQUIPMENT'
  | 'LIGHTING'
  | 'CLEANING'
  | 'SUPERVISION'
  | 'SECURITY'
  | 'PROPERTY';

export interface Market {
  readonly name: MarketName;
  readonly category: Category;
  /** UNSPSC: the first two digits are the segment that R048 counts */
  readonly classification: string;
  readonly item: string;
  readonly unit: string;
  /** median budget of a tendered lot, yuan */
  readonly median: number;
  readonly titles: readonly string[];
  readonly trades: readonly string[];
}

/** From this estimate on a purchase must be tendered openly, yuan: 必须招标的工程项目规定 (2018) §5. */
export const openTenderThreshold: Readonly<Record<Category, number>> = {
  WORKS: 4_000_000,
  GOODS: 2_000_000,
  SERVICES: 1_000_000,
};

export const markets: Readonly<Record<MarketName, Market>> = {
  ROAD: market(
    'ROAD',
    'WORKS',
    '72141000',
    '道路工程',
    '项',
    1_700_000,
    ['农村公路维修工程', '道路硬化工程', '路面改造工程', '桥梁养护工程'],
    ['市政工程', '路桥建设', '公路养护'],
  ),
  BUILDING: market(
    'BUILDING',
    'WORKS',
    '72121400',
    '房屋建筑与修缮',
    '项',
    1_500_000,
    ['业务用房维修工程', '综合服务楼改造工程', '无障碍设施改造工程', '屋面防水维修工程'],
    ['建筑工程', '建设工程', '建筑装饰'],
  ),
  DRAINAGE: market(
    'DRAINAGE',
    'WORKS',
    '72141100',
    '水利与排水工程',
    '项',
    1_900_000,
    ['雨污分流改造工程', '沟渠清淤工程', '农村饮水管网更新工程', '泵站维修工程'],
    ['水利工程', '管道工程', '给排水工程'],
  ),
  LANDSCAPE: market(
    'LANDSCAPE',
    'WORKS',
    '70111700',
    '绿化工程',
    '项',
    1_200_000,
    ['绿化提升工程', '口袋公园建设工程', '河道绿化补植工程'],
    ['园林绿化', '景观工程', '生态园林'],
  ),
  COMPUTERS: market(
    'COMPUTERS',
    'GOODS',
    '43211500',
    '计算机设备',
    '批',
    700_000,
    ['办公电脑采购', '自助服务终端采购', '视频会议设备采购'],
    ['科技', '信息技术', '电子科技'],
  ),
  FURNITURE: market(
    'FURNITURE',
    'GOODS',
    '56101700',
    '办公家具',
    '批',
    520_000,
    ['办公家具采购', '档案柜采购', '会议桌椅采购'],
    ['家具', '办公家具', '商贸'],
  ),
  SANITATION_EQUIPMENT: market(
    'SANITATION_EQUIPMENT',
    'GOODS',
    '47121800',
    '环卫设备',
    '批',
    800_000,
    ['垃圾分类设施采购', '环卫保洁车采购', '垃圾转运设备采购'],
    ['环保设备', '环卫设备', '机械设备'],
  ),
  LIGHTING: market(
    'LIGHTING',
    'GOODS',
    '39111600',
    '照明设备',
    '批',
    480_000,
    ['太阳能路灯采购', '亮化灯具采购', '应急照明设备采购'],
    ['照明', '机电设备', '电气'],
  ),
  CLEANING: market(
    'CLEANING',
    'SERVICES',
    '76111500',
    '保洁服务',
    '年',
    520_000,
    ['生活垃圾清运服务', '道路清扫保洁服务', '公厕管护服务'],
    ['环境服务', '保洁服务', '城市服务'],
  ),
  SUPERVISION: market(
    'SUPERVISION',
    'SERVICES',
    '81101500',
    '设计监理服务',
    '项',
    380_000,
    ['工程监理服务', '专项规划编制服务', '工程设计服务'],
    ['工程咨询', '建设监理', '规划设计'],
  ),
  SECURITY: market(
    'SECURITY',
    'SERVICES',
    '92121500',
    '安保服务',
    '年',
    420_000,
    ['机关安保服务', '办公楼安保服务', '夜间值守服务'],
    ['保安服务', '安保'],
  ),
  PROPERTY: market(
    'PROPERTY',
    'SERVICES',
    '80161500',
    '物业服务',
    '年',
    460_000,
    ['机关物业管理服务', '办公楼物业服务', '业务用房物业服务'],
    ['物业管理', '物业服务'],
  ),
};

export const marketNames = Object.keys(markets) as MarketName[];

export const marketsOf = (category: Category): Market[] =>
  Object.values(markets).filter((market) => market.category === category);

function market(
  name: MarketName,
  category: Category,
  classification: string,
  item: string,
  unit: string,
  median: number,
  titles: readonly string[],
  trades: readonly string[],
): Market {
  return { name, category, classification, item, unit, median, titles, trades };
}
