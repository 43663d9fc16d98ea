/** Characters of given names by the decades in which they were liked; the further to the left, the more often. */
export const givenNames: readonly {
  readonly until: number;
  readonly male: string;
  readonly female: string;
  readonly single: number;
}[] = [
  {
    until: 1945,
    male: '德福贵山林海江树文宝长玉金连国永春万景奎发财有田忠义祥瑞清泉荣华成顺',
    female: '秀兰英珍芝荣桂玉淑凤芬莲花云香素琴贞环芹敏翠月',
    single: 0.04,
  },
  {
    until: 1957,
    male: '国建华振福德玉文明春生林海宝树祥永军才广志庆忠来泉山合连金友成',
    female: '秀英兰桂淑珍芬玉荣华凤琴芝云香敏茹芳萍霞翠环文',
    single: 0.08,
  },
  {
    until: 1967,
    male: '国建军华志文明永福春海庆卫东红强学忠林宝平生利新立民玉成祥',
    female: '秀丽华桂英玲芳敏霞红玉芬淑凤琴艳荣萍云梅兰香文',
    single: 0.14,
  },
  {
    until: 1977,
    male: '建军志强勇伟国永海红春明辉华立新宝刚文东利平学庆林峰斌涛',
    female: '丽红艳玲霞敏芳秀娟梅云春华英萍凤静玉翠燕荣淑文',
    single: 0.3,
  },
  {
    until: 1987,
    male: '伟强磊军勇涛鹏超杰斌辉刚海建志明亮峰凯飞宝利学东红彬',
    female: '丽静艳敏娜娟霞燕玲红颖芳婷洁雪莉梅秀春琳丹慧',
    single: 0.45,
  },
  {
    until: 1997,
    male: '鹏超磊浩伟杰亮帅宁凯旭阳龙飞斌宇晨建文海志强明',
    female: '婷静雪娜颖丹倩悦莹敏玉慧琳佳思雅欣晶梦丽媛',
    single: 0.4,
  },
  {
    until: 2008,
    male: '浩宇鑫泽博文昊天旭阳子轩俊杰嘉佳明家豪志伟晨思',
    female: '佳怡欣雨梦思雅诗涵悦婷可子静文雪玉嘉琪颖美',
    single: 0.14,
  },
  {
    until: 2040,
    male: '子轩浩宇梓泽宸奕辰沐一诺铭昊睿晨博文俊熙嘉逸',
    female: '梓涵诗雨欣怡一诺语桐佳沐妍可思若曦悦彤子萱艺',
    single: 0.06,
  },
];

/** Characters that clans mark their generations with (辈分). */
export const generationCharacters = '德永文国世绍继广传兴怀克庆宪祥昭鸿维宗士振万启元立树玉增善连';
