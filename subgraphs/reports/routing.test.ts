import { expect, it } from 'vitest';
import { type Office, route } from './routing.ts';

const office = (code: string, name: string) => ({
  code,
  name,
  staff: [],
  recipient: {} as Office['recipient'],
});
const OFFICES = [
  office('120115101', '大口屯镇纪委'),
  office('120115', '宝坻区纪委监委'),
  office('12', '天津市纪委监委'),
];
const goesTo = (text: string) => route(OFFICES, { text, namesOffice: false })?.office.code;

it.each([
  '镇纪委王书记收了钱',
  '镇里的纪委不管',
  '大口屯纪委的老李',
  '街道纪工委的人',
  '街道的纪委',
  '纪委书记张某',
  '纪检委员老王收礼',
  '监察办的人说不归他们管',
  '纪检监察办收了东西',
])('a report of a town that says “%s” goes one level up', (text) => {
  expect(goesTo(text)).toBe('120115');
});

it.each(['高龄补贴少发了三个月', '请纪委查一查村会计', '村监委委员不管', '村务监督委员会主任收了钱'])(
  'one that says “%s” goes to the town',
  (text) => {
    expect(goesTo(text)).toBe('120115101');
  },
);
