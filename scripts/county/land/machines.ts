import { addDays, randomDay } from '../calendar.ts';
import type { Resident } from '../facts.ts';
import type { MachineGrant } from '../ledger.ts';
import type { Site } from '../site.ts';
import type { Random } from '../types.ts';
import type { Farm } from './farms.ts';

/** Subsidies for farm machines, and M26: one machine that was granted for twice. */
export function grantMachines(site: Site, farms: readonly Farm[]): void {
  const random = site.random.fork('machines');
  const buyers = random
    .sample(
      farms.filter(({ household }) => household.situation === null),
      farms.length,
    )
    .map(({ holder }) => holder);
  const next = () => buyers.pop();
  for (let count = site.share(90, 'machines'); count > 0; count -= 1) {
    const buyer = next();
    if (buyer) site.ledger.machines.push(grant(site, random, buyer));
  }
  for (const { name, per20000, innocent, second } of cases) {
    for (let count = site.share(per20000, `M26 ${name}`); count > 0; count -= 1) {
      const [buyer, other] = [next(), next()];
      if (!buyer || !other) return;
      const own = random.fork('case', name, count);
      const pair = second(grant(site, own, buyer), other, own, site);
      site.ledger.machines.push(...pair);
      const value = name === 'engine' ? pair[0].engineNumber : pair[0].serialNumber;
      const subject = { kind: 'CONTACT', value } as const;
      if (innocent === null) site.plant('M26', subject);
      else site.lookalike('M26', subject, innocent);
    }
  }
}

function grant(site: Site, random: Random, recipient: Resident): MachineGrant {
  const [machine, brand, price] = random.pick(machines);
  const digits = recipient.identityNumber.slice(8, 17);
  return {
    recipient,
    machine,
    brand: `${brand}-${random.int(2, 9)}0${random.int(1, 9)}`,
    serialNumber: `NJ${digits}${random.int(100, 999)}`,
    engineNumber: `FD${digits}${random.int(1000, 9999)}`,
    price,
    grantedOn: randomDay(random, '2022-03-01', addDays(site.options.asOf, -400)),
    amount: Math.round(price * 0.03) * 10,
    returnedOn: null,
  };
}

interface MachineCase {
  readonly name: string;
  readonly per20000: number;
  readonly innocent: string | null;
  second(first: MachineGrant, other: Resident, random: Random, site: Site): [MachineGrant, MachineGrant];
}

const later = (first: MachineGrant, random: Random) => addDays(first.grantedOn, random.int(40, 380));

const cases: readonly MachineCase[] = [
  {
    name: 'serial',
    per20000: 2,
    innocent: null,
    second: (first, other, random) => [
      first,
      {
        ...first,
        recipient: other,
        engineNumber: `${first.engineNumber}B`,
        grantedOn: later(first, random),
      },
    ],
  },
  {
    name: 'engine',
    per20000: 1,
    innocent: null,
    second: (first, other, random) => [
      first,
      {
        ...first,
        recipient: other,
        serialNumber: `${first.serialNumber}B`,
        grantedOn: later(first, random),
      },
    ],
  },
  {
    name: 'returned',
    per20000: 6,
    innocent: 'the first buyer gave the machine and the subsidy back',
    second: (first, other, random) => [
      { ...first, returnedOn: addDays(first.grantedOn, 30) },
      { ...first, recipient: other, grantedOn: later(first, random) },
    ],
  },
  {
    name: 'second-hand',
    per20000: 6,
    innocent: 'sold on after its years of service',
    second: (first, other, random) => [
      { ...first, grantedOn: addDays(first.grantedOn, -365 * random.int(6, 8)) },
      { ...first, recipient: other },
    ],
  },
  {
    name: 'next number',
    per20000: 6,
    innocent: 'two machines of one make, numbered one after the other',
    second: (first, other, random) => [
      first,
      {
        ...first,
        recipient: other,
        serialNumber: following(first.serialNumber),
        engineNumber: following(first.engineNumber),
        grantedOn: later(first, random),
      },
    ],
  },
];

const following = (number: string) =>
  `${number.slice(0, -3)}${String((Number(number.slice(-3)) + 1) % 1000).padStart(3, '0')}`;

const machines = [
  ['轮式拖拉机', 'TL', 98_000],
  ['谷物联合收割机', 'GL', 165_000],
  ['水稻插秧机', 'CY', 42_000],
  ['旋耕机', 'XG', 8_600],
  ['玉米收获机', 'YS', 186_000],
  ['植保无人机', 'WR', 38_000],
] as const;
