import { identityCheckCharacter } from '../../../subgraphs/kit/link/identity-number.ts';
import { usccCheckCharacter } from '../../../subgraphs/kit/link/uscc.ts';
import type { Random } from '../types.ts';
import type { Party } from './model.ts';

const surnames = [
  ...'王李张刘陈杨赵黄周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
];
const givenNames = [
  ...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华建国文斌辉波宁健凯浩玉梅兰红春生海东林峰志新永福祥瑞宏成立庆荣昌德仁义礼信和顺安泰康',
];
const codeLetters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

/** Area code of people from outside the county: 天津 has no 97, so the number is nobody's. */
const outsideArea = '129700';

/** Somebody of working age who is not a resident of the county. */
export function outsider(random: Random): Party {
  const name =
    random.pick(surnames) + random.pick(givenNames) + (random.chance(0.75) ? random.pick(givenNames) : '');
  const birth = `${random.int(1965, 1996)}${two(random.int(1, 12))}${two(random.int(1, 28))}`;
  const seventeen = `${outsideArea}${birth}${String(random.int(0, 999)).padStart(3, '0')}`;
  return { name, identityNumber: seventeen + identityCheckCharacter(seventeen) };
}

/**
 * A unified social credit code (GB 32100): registering authority, kind, division, organization code, check character.
 * `early`: issued before the check was settled; such codes are legal and fail it.
 */
export function inventUscc(
  random: Random,
  prefix: '91' | '11' | '12' | '54' | 'N2' | '93' | '92',
  division: string,
  early = false,
): string {
  const body = Array.from({ length: 9 }, () => random.pick(codeLetters)).join('');
  const seventeen = `${prefix}${division}${body}`;
  const check = usccCheckCharacter(seventeen);
  if (!early) return seventeen + check;
  return seventeen + codeLetters[(codeLetters.indexOf(check) + 7) % codeLetters.length];
}

/** Contacts: landlines of an exchange that is not assigned, addresses of a reserved domain and network (RFC 2606, RFC 2544). */
export const inventPhone = (random: Random): string => `022-19${random.int(100_000, 999_999)}`;
export const inventEmail = (key: string): string => `${key}@bid.example`;
export const inventIp = (random: Random): string => `198.18.${random.int(0, 255)}.${random.int(1, 254)}`;
export const inventAccount = (random: Random): string =>
  `99${Array.from({ length: 17 }, () => random.int(0, 9)).join('')}`;
export const inventDevice = (random: Random): string =>
  Array.from({ length: 6 }, () => random.int(0, 255).toString(16).padStart(2, '0')).join(':');
export const inventDongle = (random: Random): string => `CA${random.int(10_000_000, 99_999_999)}`;

const two = (part: number) => String(part).padStart(2, '0');
