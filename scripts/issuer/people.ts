/** Who can be chosen on the demonstration issuer's page. Invented, like everybody in the demonstration county. */
export interface DemonstrationPerson {
  /** Becomes `sub`. */
  user: string;
  name: string;
  roles: readonly string[];
  department?: string;
  jurisdiction: string;
  cases?: readonly string[];
  /** What he does in the demonstration, Chinese and English. */
  duty: { zh: string; en: string };
}

/** The first village and the first town of every demonstration county, however many people it has. */
const VILLAGE = '120115101901';
const TOWN = '120115101';
const DISTRICT = '120115';

export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  {
    user: 'demo-village-clerk',
    name: '周晓兰',
    roles: ['village'],
    jurisdiction: VILLAGE,
    duty: { zh: '村务公开员：起草、提交公开事项', en: 'Village clerk: drafts items and submits them' },
  },
  {
    user: 'demo-village-reviewer',
    name: '孙德厚',
    roles: ['village'],
    jurisdiction: VILLAGE,
    duty: { zh: '村务监督委员会主任：村级审核', en: 'Chair of the village supervision: village review' },
  },
  {
    user: 'demo-street-reviewer',
    name: '何静',
    roles: ['street'],
    jurisdiction: TOWN,
    duty: { zh: '街镇审核员：街镇审核、到期一览', en: 'Street reviewer: street review, due board' },
  },
  {
    user: 'demo-street-office',
    name: '郑国栋',
    roles: ['street'],
    jurisdiction: TOWN,
    duty: { zh: '街镇纪检监察工委：群众举报办理', en: 'Street discipline office: handles reports' },
  },
  {
    user: 'demo-district-office',
    name: '林雪梅',
    roles: ['street'],
    jurisdiction: DISTRICT,
    duty: {
      zh: '区级纪检监察：反映街镇工作人员的举报',
      en: 'District discipline office: reports about the street itself',
    },
  },
  {
    user: 'demo-analyst',
    name: '许文博',
    roles: ['analyst'],
    jurisdiction: '12',
    duty: { zh: '分析员：数据比对', en: 'Analyst: matches and screens' },
  },
];
