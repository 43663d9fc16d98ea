import { addDays, addMonths, monthOf } from '../../calendar.ts';
import { workingDay } from '../calendar.ts';
import { inOffice } from '../pool.ts';
import { type Entry, payTo } from './entry.ts';
import { type VillageSite, villageOf } from './site.ts';

/** V08: expenses shown without what they need. V09: collective money on an official's own account. */
export function bookCases(site: VillageSite): Entry[] {
  return [
    ...site.cases('V08').flatMap((kind, turn) => attachmentCase(site, kind, turn)),
    ...site.cases('V09').flatMap((kind, turn) => accountCase(site, kind, turn)),
  ];
}

function attachmentCase(site: VillageSite, kind: string, turn: number): Entry[] {
  const april = `${site.asOf.slice(0, 4)}-04-${String(12 + turn).padStart(2, '0')}`;
  const supplier = site.random.fork('attachments', turn).pick(site.sector.tradingFirms);
  const reason =
    kind === 'SMALL'
      ? 'below the amount from which attachments are asked for'
      : 'published less than seven days ago';
  const named = (number: string) => site.record('V08', kind, villageOf(site), number, reason);
  const base = {
    direction: 'EXPENSE',
    payee: supplier,
    account: supplier.depositAccount,
    voucher: 'INVOICE',
    named,
  } as const;
  switch (kind) {
    case 'NO_NAME_LIST':
      return [
        {
          ...base,
          category: 'WELFARE',
          item: '村干部及工作人员体检费',
          amount: 18_600,
          occurredOn: workingDay(april),
          required: ['INVOICE', 'NAME_LIST'],
          missing: 'NAME_LIST',
        },
      ];
    case 'NO_CONTRACT':
      return [
        {
          ...base,
          category: 'PURCHASE',
          item: '健身器材',
          amount: 12_480,
          occurredOn: workingDay(april),
          required: ['INVOICE', 'CONTRACT'],
          missing: 'CONTRACT',
        },
      ];
    case 'SMALL':
      return [
        {
          ...base,
          category: 'PURCHASE',
          item: '宣传条幅',
          amount: 4_150 + 140 * turn + site.position * 20,
          occurredOn: workingDay(april),
          required: ['INVOICE', 'NAME_LIST'],
          missing: 'NAME_LIST',
        },
      ];
    default:
      return [
        {
          ...base,
          category: 'WELFARE',
          item: '老年人慰问品',
          amount: 9_300,
          occurredOn: workingDay(`${addMonths(monthOf(site.asOf), -1)}-12`),
          publishedOn: addDays(site.asOf, -4 - (turn % 2)),
          required: ['INVOICE', 'NAME_LIST'],
          missing: 'NAME_LIST',
        },
      ];
  }
}

function accountCase(site: VillageSite, kind: string, turn: number): Entry[] {
  const occurredOn = workingDay(addDays(site.asOf, -250 - turn * 21));
  const official = site.pool.officials.find((each) => inOffice(each, occurredOn));
  if (official === undefined) return [];
  const subject = { kind: 'ACCOUNT', value: official.account } as const;
  const reason = kind === 'SALARY' ? 'a salary' : 'a reimbursement with its invoice';
  const named = (number: string) =>
    site.record('V09', kind, subject, number, reason, { official: official.person.identityNumber });
  const pay = (entry: Parameters<typeof payTo>[1]): Entry => ({ ...payTo(official, entry), named });
  switch (kind) {
    case 'WORKS_MONEY':
      return [
        pay({
          category: 'WORKS',
          item: '沟渠清理工程款',
          amount: 28_400,
          occurredOn,
          voucher: 'SELF_MADE',
          required: ['INVOICE', 'CONTRACT'],
        }),
      ];
    case 'RENT_MONEY':
      return [
        {
          ...pay({
            category: 'RENT',
            item: '机动地租金',
            amount: 36_000,
            occurredOn,
            voucher: 'RECEIPT',
            required: ['CONTRACT'],
          }),
          direction: 'INCOME',
        },
      ];
    case 'SALARY':
      return [
        pay({
          category: 'SALARY',
          item: '村干部绩效补贴',
          amount: 9_600,
          occurredOn,
          voucher: 'PAYROLL_SHEET',
          required: ['NAME_LIST', 'BANK_SLIP'],
        }),
      ];
    default:
      return [
        pay({
          category: 'REIMBURSEMENT',
          item: '垫付防汛物资款报销',
          amount: 6_240 + turn * 310,
          occurredOn,
          voucher: 'INVOICE',
          required: ['INVOICE'],
        }),
      ];
  }
}
