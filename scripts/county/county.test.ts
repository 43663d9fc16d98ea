import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { ageOn, monthOf, springFestivals } from './calendar.ts';
import type { Resident } from './facts.ts';
import { peopleRows } from './index.ts';
import { type CountyPopulation, createPopulation } from './population.ts';
import { isPresent } from './presence.ts';
import { createTruth } from './truth.ts';
import type { CountyOptions } from './types.ts';

const asOf = '2026-10-31';
const clean = (people: number, seed = 1): CountyOptions => ({ people, seed, profile: 'clean', asOf });

describe('a county of 20,000 people', () => {
  let population: CountyPopulation;
  let people: Resident[];
  let present: Resident[];
  beforeAll(() => {
    population = createPopulation(clean(20_000));
    people = population.villages.flatMap(({ index }) => population.village(index).people);
    present = people.filter((person) => isPresent(person));
  });

  it('has 20,000 living residents in 4 real towns and 20 villages with codes of their own', () => {
    expect(present.length).toBe(20_000);
    expect(population.towns.map(({ name }) => name)).toEqual([
      '大口屯镇',
      '王卜庄镇',
      '方家庄镇',
      '林亭口镇',
    ]);
    expect(population.villages.length).toBe(20);
    expect(new Set(population.villages.map(({ code }) => code)).size).toBe(20);
    for (const { code, town } of population.villages)
      expect(code).toMatch(new RegExp(`^${town.code}9\\d\\d$`));
  });

  it('has villages whose 2 to 4 clans hold 30 to 50 % of the surnames, and namesakes in each', () => {
    for (const { clans, index } of population.villages) {
      expect(clans.length).toBeGreaterThanOrEqual(2);
      expect(clans.length).toBeLessThanOrEqual(4);
      const here = population.village(index).people.filter((person) => isPresent(person));
      const own = here.filter(({ name }) => clans.some(({ surname }) => name.startsWith(surname))).length;
      expect(own / here.length).toBeGreaterThanOrEqual(0.3);
      expect(own / here.length).toBeLessThanOrEqual(0.5);
      expect(new Set(here.map(({ name }) => name)).size).toBeLessThan(here.length);
    }
  });

  it('has 700 people over 80 and 150 deaths a year, some reported late', () => {
    expect(present.filter(({ birthDate }) => ageOn(birthDate, asOf) >= 80).length).toBe(700);
    const dead = people.filter(({ diedOn }) => diedOn !== null);
    expect(dead.length).toBe(750);
    const late = dead.filter(({ deaths }) => deaths[0]!.reportedOn > monthLater(deaths[0]!.diedOn)).length;
    expect(late).toBeGreaterThan(15);
    expect(late).toBeLessThan(150);
  });

  it('has 250 people on 低保, 600 with a certificate, 130 officials with 4 to 8 relatives', () => {
    const spells = population.villages.flatMap(({ index }) =>
      population.village(index).households.flatMap(({ spells }) => spells),
    );
    const listed = spells
      .filter(({ kind, to }) => kind === 'MINIMUM_LIVING' && to === null)
      .flatMap(({ members }) => members)
      .filter(({ person, to }) => to === null && isPresent(person));
    expect(listed.length).toBe(250);
    expect(present.filter(({ certificates }) => certificates.length > 0).length).toBe(600);
    const officials = population.villages.flatMap(({ index }) => population.village(index).officials);
    expect(officials.filter(({ until }) => until === null).length).toBe(130);
    for (const { relatives } of officials) {
      expect(relatives.length).toBeGreaterThanOrEqual(4);
      expect(relatives.length).toBeLessThanOrEqual(8);
    }
  });

  it('saw 3 % of its households move', () => {
    const households = population.villages.flatMap(({ index }) => population.village(index).households);
    const moved = households.filter(({ members }) =>
      members.some(({ movedInOn, movedOutOn }) => (movedInOn ?? movedOutOn ?? '') >= '2021-11'),
    );
    expect(moved.length / households.length).toBeGreaterThan(0.025);
    expect(moved.length / households.length).toBeLessThan(0.035);
  });

  it('gives nobody the number of another, nor one that GB/T 2260 could have given', () => {
    const numbers = people.map(({ identityNumber }) => identityNumber);
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const number of numbers) expect(number.slice(2, 4)).toBe('99');
    const men = people.filter(({ sex }) => sex === 'MALE');
    for (const { identityNumber, birthDate } of men) {
      expect(Number(identityNumber[16]) % 2).toBe(1);
      expect(identityNumber.slice(6, 14)).toBe(birthDate.replaceAll('-', ''));
    }
  });

  it('pays by the 10th, extras before the Spring Festival, arrears in July', () => {
    const rows = [...peopleRows(population, createTruth())]
      .filter(({ table }) => table === 'allowancePayments')
      .map(({ row }) => row as Record<string, string>);
    const monthly = rows.filter(({ batchKind, scheme }) => batchKind === 'NORMAL' && scheme !== 'TEMPORARY');
    expect(monthly.length).toBeGreaterThan(50_000);
    for (const { paidOn } of monthly) expect(paidOn!.slice(8) <= '10').toBe(true);
    const festivals = Object.values(springFestivals);
    const extras = rows.filter(({ scheme, amount }) => scheme === 'TEMPORARY' && amount === '500.00');
    expect(
      extras.filter(({ paidOn }) => festivals.some((day) => paidOn! < day && paidOn! >= before(day))).length,
    ).toBeGreaterThan(400);
    const arrears = rows.filter(
      ({ batchKind, scheme }) => batchKind === 'ARREARS' && scheme === 'MINIMUM_LIVING',
    );
    expect(arrears.length).toBeGreaterThan(100);
    expect(new Set(arrears.map(({ paidOn }) => monthOf(paidOn!)))).toEqual(new Set(['2023-07', '2025-07']));
    expect(rows.filter(({ batchKind }) => batchKind === 'RETURNED').length).toBeGreaterThan(100);
    expect(rows.filter(({ batchKind }) => batchKind === 'CORRECTION').length).toBeGreaterThan(100);
  });
});

describe('determinism', () => {
  it('gives the same rows and the same truth for the same seed, others for another', () => {
    expect(digest(clean(3000, 5))).toBe(digest(clean(3000, 5)));
    expect(digest(clean(3000, 5))).not.toBe(digest(clean(3000, 6)));
  });

  it('makes a village alike whichever villages were made before', () => {
    const forwards = createPopulation(clean(6000));
    const backwards = createPopulation(clean(6000));
    const names = (population: CountyPopulation, index: number) =>
      population
        .village(index)
        .people.map(({ name, identityNumber, account }) => `${name} ${identityNumber} ${account}`);
    const ahead = forwards.villages.map(({ index }) => names(forwards, index));
    const behind = backwards.villages
      .map(({ index }) => index)
      .reverse()
      .map((index) => names(backwards, index));
    expect(behind.reverse()).toEqual(ahead);
  });

  it('gives every row an id of its own', () => {
    const ids = [...peopleRows(createPopulation(clean(3000)), createTruth())].map(
      ({ table, row }) => `${table} ${row.id}`,
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps to its proportions at other sizes', () => {
    for (const people of [1000, 7321, 60_000]) {
      const population = createPopulation(clean(people));
      const present = population.villages
        .flatMap(({ index }) => population.village(index).people)
        .filter((person) => isPresent(person));
      expect(present.length).toBe(people);
      const elders = present.filter(({ birthDate }) => ageOn(birthDate, asOf) >= 80).length;
      expect(Math.abs(elders - people * 0.035)).toBeLessThan(Math.max(2, people * 0.002));
    }
  });

  it('uses no clock and no chance of its own', () => {
    for (const file of ['random', 'site', 'ordinary', 'payments', 'benefits', 'officials', 'geography']) {
      const source = readFileSync(new URL(`./${file}.ts`, import.meta.url), 'utf8');
      expect(source).not.toMatch(/Math\.random|Date\.now|new Date\(\)/);
    }
  });
});

function digest(options: CountyOptions): string {
  const hash = createHash('sha256');
  const truth = createTruth();
  for (const event of peopleRows(createPopulation(options), truth)) hash.update(JSON.stringify(event));
  return hash.update(JSON.stringify(truth.entries())).digest('hex');
}

const shifted = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const monthLater = (day: string) => shifted(day, 30);
const before = (day: string) => shifted(day, -20);
