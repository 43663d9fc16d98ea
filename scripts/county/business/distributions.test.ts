import { describe, expect, test } from 'vitest';
import { readIdentityNumber } from '../../../subgraphs/kit/link/identity-number.ts';
import { normalizeUscc, usccWarning } from '../../../subgraphs/kit/link/uscc.ts';
import { county } from '../index.ts';
import { createPopulation } from '../population.ts';
import { createTruth } from '../truth.ts';
import { business } from './index.ts';
import { showcasePerson } from './showcase.ts';
import { readRegisters } from './verify/registers.ts';

const options = { people: 20_000, seed: 1, profile: 'clean', asOf: '2026-10-31' } as const;
const registers = readRegisters(business(createPopulation(options), createTruth()));
const { tenders, bids, contracts, organizations, collectiveTransactions } = registers;
const share = <Row>(rows: readonly Row[], test: (row: Row) => boolean) =>
  rows.filter(test).length / rows.length;

describe('what a practitioner would look at first', () => {
  test('the size of the market', () => {
    expect(organizations.length).toBeGreaterThan(150);
    expect(organizations.length).toBeLessThan(250);
    expect(tenders.length).toBeGreaterThan(280);
    expect(tenders.length).toBeLessThan(380);
    expect(bids.length / tenders.length).toBeGreaterThan(3.5);
  });

  test('about 1,500 postings a year in twenty villages', () => {
    for (const year of ['2022', '2023', '2024', '2025']) {
      const count = collectiveTransactions.filter((entry) => entry.occurredOn.startsWith(year)).length;
      expect(count, year).toBeGreaterThan(1_250);
      expect(count, year).toBeLessThan(1_850);
    }
  });

  test('money is spent before the year ends', () => {
    const small = contracts.filter((contract) => contract.tender === null);
    expect(share(small, (contract) => ['11', '12'].includes(contract.signedOn.slice(5, 7)))).toBeGreaterThan(
      0.28,
    );
    expect(
      share(tenders, (tender) => ['01', '02', '12'].includes(tender.publishedOn.slice(5, 7))),
    ).toBeLessThan(0.15);
  });

  test('a few early codes fail the check of GB 32100, none its form', () => {
    const warnings = organizations.map((organization) => usccWarning(normalizeUscc(organization.uscc)));
    expect(warnings).not.toContain('FORMAT');
    expect(warnings.filter((warning) => warning === 'CHECKSUM').length).toBeGreaterThan(0);
    expect(warnings.filter((warning) => warning === 'CHECKSUM').length).toBeLessThan(
      organizations.length * 0.05,
    );
  });

  test('everybody has a valid number in the clean county', () => {
    const people = [
      ...organizations.map((row) => row.legalRepresentativeIdentityNumber),
      ...bids.map((row) => row.agentIdentityNumber),
    ];
    expect(people.filter((number) => readIdentityNumber(number).fault !== null)).toEqual([]);
  });

  test('contracts cost a tenth to a quarter less than budgeted, and no one is paid more than agreed', () => {
    const budgets = new Map(tenders.map((tender) => [tender.number, Number(tender.budget)]));
    for (const contract of contracts) {
      const total = Number(contract.amount) + Number(contract.addedAmount);
      expect(Number(contract.paidAmount)).toBeLessThanOrEqual(total + 0.01);
      if (contract.tender !== null)
        expect(Number(contract.amount)).toBeLessThan(budgets.get(contract.tender)!);
    }
    const ratios = contracts.flatMap((contract) =>
      contract.tender === null ? [] : [Number(contract.amount) / budgets.get(contract.tender)!],
    );
    const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
    expect(mean).toBeGreaterThan(0.78);
    expect(mean).toBeLessThan(0.93);
  });

  test('nothing is dated after the county’s last day that has happened', () => {
    const late = (day: string | null) => day !== null && day > options.asOf;
    expect(
      tenders.filter((tender) => late(tender.publishedOn) || late(tender.openedOn) || late(tender.awardedOn)),
    ).toEqual([]);
    expect(contracts.filter((contract) => late(contract.signedOn))).toEqual([]);
    expect(
      collectiveTransactions.filter((entry) => late(entry.occurredOn) || late(entry.publishedOn)),
    ).toEqual([]);
    expect(new Set(tenders.map((tender) => tender.status))).toEqual(
      new Set(['PUBLISHED', 'OPENED', 'AWARDED', 'FAILED']),
    );
  });

  test('three suppliers or more have a village official as legal representative', () => {
    const officials = new Set(registers.villageOfficials.map((official) => official.officialIdentityNumber));
    const suppliers = new Set(contracts.map((contract) => contract.supplierUscc));
    const tied = organizations.filter(
      (row) => suppliers.has(row.uscc) && officials.has(row.legalRepresentativeIdentityNumber),
    );
    expect(tied.length).toBeGreaterThanOrEqual(3);
  });
});

test('one person of the demonstration is known to all five departments', () => {
  const { population, rows } = county(options);
  const person = showcasePerson(population);
  const seen = new Set<string>();
  for (const { department, table, row } of rows()) {
    if (table === 'residents') continue;
    if (
      Object.entries(row).some(
        ([key, value]) => key.endsWith('IdentityNumber') && value === person?.identityNumber,
      )
    )
      seen.add(department);
  }
  // Others may know the same person, as the owner of a car.
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'civil-affairs',
      'collective-assets',
      'disabled-persons',
      'housing',
      'procurement',
    ]),
  );
});
