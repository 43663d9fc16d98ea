import type { hotlineCategories } from '../../../subgraphs/hotline/codes.ts';

/** What people call about: the standard name, how they put it, and who handles it. */
export interface Matter {
  readonly name: string;
  readonly category: (typeof hotlineCategories)[number];
  readonly unit: 'TOWN' | 'AGRICULTURE' | 'CIVIL_AFFAIRS' | 'HOUSING' | 'WATER';
  readonly keywords: readonly string[];
  readonly texts: readonly string[];
}

export const matters: readonly Matter[] = [
  {
    name: '路灯维修',
    category: 'REQUEST',
    unit: 'TOWN',
    keywords: ['路灯'],
    texts: ['村口的路灯坏了半个月，晚上出行不便。', '主街路灯不亮，盼尽快维修。'],
  },
  {
    name: '垃圾清运',
    category: 'COMPLAINT',
    unit: 'TOWN',
    keywords: ['垃圾', '环境卫生'],
    texts: ['垃圾池满了多日无人清运，气味很大。', '沟边堆放垃圾，无人清理。'],
  },
  {
    name: '惠农补贴发放',
    category: 'COMPLAINT',
    unit: 'AGRICULTURE',
    keywords: ['补贴', '耕地'],
    texts: ['去年的耕地补贴没有到账，村里说再等等。', '种粮补贴的亩数与实际不符，希望核实。'],
  },
  {
    name: '低保申请',
    category: 'CONSULTATION',
    unit: 'CIVIL_AFFAIRS',
    keywords: ['低保'],
    texts: ['咨询低保申请需要哪些材料。', '想了解家里情况是否够得上低保。'],
  },
  {
    name: '低保资格异议',
    category: 'REPORT',
    unit: 'CIVIL_AFFAIRS',
    keywords: ['低保', '公平'],
    texts: ['反映同村有人家有车还吃低保，请核查。', '认为村里低保评定不公开，请核实。'],
  },
  {
    name: '村务公开',
    category: 'COMPLAINT',
    unit: 'TOWN',
    keywords: ['村务公开', '财务'],
    texts: ['村里的财务公开栏半年没有更新。', '土地承包收入没有公布，希望公开。'],
  },
  {
    name: '公租房漏水',
    category: 'REQUEST',
    unit: 'HOUSING',
    keywords: ['公租房', '漏水'],
    texts: ['公租房顶层漏水，报修后一直没人来。', '公租房卫生间渗水到楼下。'],
  },
  {
    name: '供水停水',
    category: 'REQUEST',
    unit: 'WATER',
    keywords: ['停水'],
    texts: ['连续三天早晚停水，影响做饭。', '自来水发黄，希望检测水质。'],
  },
  {
    name: '养老服务建议',
    category: 'SUGGESTION',
    unit: 'CIVIL_AFFAIRS',
    keywords: ['养老'],
    texts: ['建议在村里开办老年食堂。', '建议增加上门巡诊的次数。'],
  },
  {
    name: '服务表扬',
    category: 'PRAISE',
    unit: 'TOWN',
    keywords: ['表扬'],
    texts: ['感谢镇里工作人员上门为老人办理手续。', '感谢网格员及时帮助联系维修。'],
  },
];

export const matterNamed = (name: string): Matter => matters.find((matter) => matter.name === name)!;
