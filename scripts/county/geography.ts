import { readFileSync } from 'node:fs';
import { generationCharacters } from './data/given-names.ts';
import { surnames } from './data/surnames.ts';
import { villageKinds, villageNouns, villageWords } from './data/village-names.ts';
import { createRandom } from './random.ts';
import type { Clan, Random, Town, Village } from './types.ts';

export interface Geography {
  readonly towns: readonly Town[];
  readonly villages: readonly Village[];
  /**
   * How many of something with `per20000` in 20,000 people fall to a village. Rounded over the county's running total, so
   * the villages' shares add up to the county's number whatever the sizes; the label shifts where the remainders fall.
   */
  share(village: Village, per20000: number, label: string): number;
  /** its running number within its district */
  ordinal(village: Village): number;
}

/** The towns and villages of a county of so many people: a village holds about 1,000, a town about five villages. */
export function createGeography(people: number, seed: number): Geography {
  if (!Number.isInteger(people) || people < 100 || people > 8_000_000) {
    throw new RangeError(`A county has 100 to 8,000,000 people, --people says ${people}.`);
  }
  const towns = chooseTowns(Math.max(1, Math.round(people / 5000)));
  const sizes = villageSizes(people, createRandom(seed, 'village sizes'));
  const before: number[] = [];
  const ordinals: number[] = [];
  const inDistrict = new Map<string, number>();
  const inTown = new Map<string, Set<string>>();
  let total = 0;
  const villages = sizes.map((size, index): Village => {
    const town = towns[Math.floor((index * towns.length) / sizes.length)]!;
    const random = createRandom(seed, 'village', index);
    const names = inTown.get(town.code) ?? new Set<string>();
    inTown.set(town.code, names);
    const clans = chooseClans(random.fork('clans'));
    const name = inventName(random.fork('name'), clans, names);
    names.add(name);
    const ordinal = inDistrict.get(town.districtCode) ?? 0;
    inDistrict.set(town.districtCode, ordinal + 1);
    ordinals.push(ordinal);
    before.push(total);
    total += size;
    return {
      index,
      code: `${town.code}${900 + names.size}`,
      name,
      town,
      clans,
      size,
      arableArea: Math.round(size * (1.1 + 0.8 * random.fork('land').next())),
    };
  });
  return {
    towns,
    villages,
    ordinal: (village) => ordinals[village.index]!,
    share(village, per20000, label) {
      const shift = createRandom(seed, 'share', label).next();
      const start = before[village.index]!;
      const upTo = (count: number) => Math.floor((count * per20000) / 20000 + shift);
      return upTo(start + village.size) - upTo(start);
    },
  };
}

/** Towns of 宝坻区 first, then of Tianjin's other rural districts. */
function chooseTowns(count: number): Town[] {
  const districtNames = new Map(readTable('tianjin-districts.csv').map(([code, name]) => [code!, name!]));
  const order = [
    '120115',
    '120119',
    '120118',
    '120117',
    '120114',
    '120116',
    '120113',
    '120111',
    '120112',
    '120110',
  ];
  const rural = readTable('tianjin-streets.csv').filter(([, name]) => /[镇乡]$/.test(name!));
  const sorted = order.flatMap((district) => rural.filter(([code]) => code!.startsWith(district)));
  return sorted.slice(0, count).map(([code, name], index) => ({
    index,
    code: code!,
    name: name!,
    districtCode: code!.slice(0, 6),
    districtName: districtNames.get(code!.slice(0, 6))!,
  }));
}

export function readTable(file: string): string[][] {
  const text = readFileSync(new URL(`./data/${file}`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map((cell) => cell.trim().replaceAll('"', '')));
}

/** Sizes between 60 and 140 percent of the mean that add up to exactly `people`. */
function villageSizes(people: number, random: Random): number[] {
  const count = Math.max(1, Math.round(people / 1000));
  const weights = Array.from({ length: count }, () => 0.6 + 0.8 * random.next());
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let [running, given] = [0, 0];
  return weights.map((weight) => {
    running += weight;
    const upTo = Math.round((running / sum) * people);
    const size = upTo - given;
    given = upTo;
    return size;
  });
}

function chooseClans(random: Random): Clan[] {
  const clans: Clan[] = [];
  const count = random.int(2, 4);
  while (clans.length < count) {
    const surname = random.weighted(surnames);
    if (clans.some((clan) => clan.surname === surname)) continue;
    clans.push({ surname, generations: random.sample([...generationCharacters], 8) });
  }
  return clans;
}

function inventName(random: Random, clans: readonly Clan[], taken: ReadonlySet<string>): string {
  for (;;) {
    const kind = random.pick(villageKinds);
    const stem =
      kind.startsWith('各') || kind.startsWith('家') ? random.pick(clans).surname : random.pick(villageNouns);
    const name = `${random.chance(0.45) ? random.pick(villageWords) : ''}${stem}${kind}${/[村庄屯营]$/.test(kind) ? '' : '村'}`;
    if (!taken.has(name)) return name;
  }
}
