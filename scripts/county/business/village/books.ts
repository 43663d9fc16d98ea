import { addDays, lastDayOf, monthOf, monthsFrom } from '../../calendar.ts';
import type { Random } from '../../types.ts';
import { cents, workingDay } from '../calendar.ts';
import { inventAccount } from '../invented.ts';
import type { Party } from '../model.ts';
import { inOffice, partyOf } from '../pool.ts';
import { type Attachment, type Entry, payTo } from './entry.ts';
import type { Lease } from './lease-terms.ts';
import type { VillageSite } from './site.ts';

/** Five years of a village's postings in the order of their days; spending swells before the year ends. */
export function* villageEntries(site: VillageSite, leases: readonly Lease[]): Generator<Entry> {
  const random = site.random.fork('books');
  const power = inventAccount(random);
  const cleaner = random.pick(site.pool.adults);
  const rents = rentEntries(site, leases);
  const works = worksEntries(site);
  for (const month of monthsFrom(monthOf(site.start), monthOf(site.asOf))) {
    const own = random.fork(month);
    const entries = [
      ...monthly(own, month, partyOf(cleaner), cleaner.account, power),
      ...(['03', '06', '09', '12'].includes(month.slice(5)) ? quarterly(own, month) : []),
      ...(['06', '12'].includes(month.slice(5)) ? salaries(site, own, month) : []),
      ...purchases(site, own, month),
      ...reimbursements(site, own, month),
      ...yearly(own, month),
      ...rents.filter((entry) => monthOf(entry.occurredOn) === month),
      ...works.filter((entry) => monthOf(entry.occurredOn) === month),
    ].filter((entry) => entry.occurredOn >= site.start && entry.occurredOn <= site.asOf);
    yield* entries.sort((a, b) => (a.occurredOn < b.occurredOn ? -1 : a.occurredOn > b.occurredOn ? 1 : 0));
  }
}

function monthly(random: Random, month: string, cleaner: Party, account: string, power: string): Entry[] {
  return [
    {
      direction: 'EXPENSE',
      category: 'ADMINISTRATION',
      item: '村委会电费',
      amount: cents(random.int(78_000, 265_000) / 100),
      occurredOn: dayIn(random, month),
      payee: null,
      account: power,
      voucher: 'INVOICE',
      required: ['INVOICE'],
    },
    {
      direction: 'EXPENSE',
      category: 'SERVICES',
      item: '保洁员劳务费',
      amount: 1_800 + random.int(0, 6) * 50,
      occurredOn: dayIn(random, month),
      payee: cleaner,
      account,
      voucher: 'PAYROLL_SHEET',
      required: ['NAME_LIST'],
    },
  ];
}

function quarterly(random: Random, month: string): Entry[] {
  return [
    {
      direction: 'INCOME',
      category: 'SUBSIDY',
      item: '村级组织运转经费补助',
      amount: random.int(18, 32) * 1000,
      occurredOn: dayIn(random, month),
      payee: null,
      account: null,
      voucher: 'BANK_SLIP',
      required: ['BANK_SLIP'],
    },
    {
      direction: 'INCOME',
      category: 'OTHER',
      item: '存款利息',
      amount: cents(random.int(4_000, 61_000) / 100),
      occurredOn: `${month}-21`,
      payee: null,
      account: null,
      voucher: 'BANK_SLIP',
      required: [],
    },
  ];
}

function salaries(site: VillageSite, random: Random, month: string): Entry[] {
  const occurredOn = dayIn(random, month);
  return site.pool.officials
    .filter((official) => inOffice(official, occurredOn))
    .map((official) =>
      payTo(official, {
        category: 'SALARY',
        item: '村干部误工补贴',
        amount: random.int(46, 98) * 200,
        occurredOn,
        voucher: 'PAYROLL_SHEET',
        required: ['NAME_LIST', 'BANK_SLIP'],
      }),
    );
}

const goods = ['办公用品', '打印耗材', '消防器材', '除雪融雪物资', '宣传展板', '防汛物资'];

function purchases(site: VillageSite, random: Random, month: string): Entry[] {
  const yearEnd = month.endsWith('-11') || month.endsWith('-12');
  return Array.from({ length: yearEnd ? random.int(1, 3) : random.int(0, 1) }, () => {
    const supplier = random.pick(site.sector.tradingFirms);
    const amount = cents(random.int(18_000, 920_000) / 100);
    const required: Attachment[] = amount >= 5_000 ? ['INVOICE', 'CONTRACT'] : ['INVOICE'];
    return {
      direction: 'EXPENSE',
      category: 'PURCHASE',
      item: random.pick(goods),
      amount,
      occurredOn: dayIn(random, month),
      payee: supplier,
      account: supplier.depositAccount,
      voucher: 'INVOICE',
      required,
    } satisfies Entry;
  });
}

function reimbursements(site: VillageSite, random: Random, month: string): Entry[] {
  const occurredOn = dayIn(random, month);
  const serving = site.pool.officials.filter((official) => inOffice(official, occurredOn));
  if (serving.length === 0 || !random.chance(0.5)) return [];
  return [
    payTo(random.pick(serving), {
      category: 'REIMBURSEMENT',
      item: '差旅及办公垫付报销',
      amount: cents(random.int(6_000, 168_000) / 100),
      occurredOn,
      voucher: 'INVOICE',
      required: ['INVOICE'],
    }),
  ];
}

function yearly(random: Random, month: string): Entry[] {
  const item = { '01': '春节慰问困难户', '10': '重阳节慰问老人' }[month.slice(5)];
  const entries: Entry[] = [];
  if (item !== undefined)
    entries.push({
      direction: 'EXPENSE',
      category: 'WELFARE',
      item,
      amount: random.int(30, 190) * 100,
      occurredOn: dayIn(random, month),
      payee: null,
      account: null,
      voucher: 'SELF_MADE',
      required: ['NAME_LIST', 'MEETING_MINUTES'],
    });
  if (month.endsWith('-12'))
    entries.push({
      direction: 'EXPENSE',
      category: 'DIVIDEND',
      item: '集体经济组织成员分红',
      amount: random.int(400, 1900) * 100,
      occurredOn: dayIn(random, month),
      payee: null,
      account: null,
      voucher: 'PAYROLL_SHEET',
      required: ['NAME_LIST', 'MEETING_MINUTES', 'BANK_SLIP'],
    });
  return entries;
}

function rentEntries(site: VillageSite, leases: readonly Lease[]): Entry[] {
  return leases.flatMap((lease) =>
    lease.instalments
      .filter((instalment) => instalment.paidOn !== null && instalment.paidOn >= site.start)
      .map(
        (instalment): Entry => ({
          direction: 'INCOME',
          category: 'RENT',
          item: `${lease.asset}租金`,
          amount: Number(instalment.paidAmount),
          occurredOn: instalment.paidOn!,
          payee: null,
          account: null,
          voucher: 'BANK_SLIP',
          required: ['CONTRACT', 'BANK_SLIP'],
          contractNumber: lease.number,
        }),
      ),
  );
}

/** What the village pays for its own tendered projects: thirty percent on signing, the rest at the end. */
function worksEntries(site: VillageSite): Entry[] {
  return site.sector.contracts
    .filter((contract) => contract.buyer.village === site.village && contract.lot !== null)
    .flatMap((contract) =>
      [[contract.signedOn, 0.3, 20] as const, [contract.endsOn, 0.67, 30] as const].map(
        ([from, share, days]): Entry => ({
          direction: 'EXPENSE',
          category: 'WORKS',
          item: contract.title,
          amount: cents(contract.amount * share),
          occurredOn: addDays(from, days),
          payee: contract.supplier,
          account: contract.supplier.depositAccount,
          voucher: 'INVOICE',
          required: ['INVOICE', 'CONTRACT', 'MEETING_MINUTES', 'ACCEPTANCE'],
          contractNumber: contract.number,
        }),
      ),
    );
}

const dayIn = (random: Random, month: string): string => {
  const day = `${month}-${String(random.int(2, 27)).padStart(2, '0')}`;
  return workingDay(day) <= lastDayOf(month) ? workingDay(day) : day;
};
