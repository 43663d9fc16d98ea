import { monthsFrom } from '../calendar.ts';
import type { VillageFacts } from '../facts.ts';
import type { RowEvent } from '../types.ts';
import { type RowWriter, yuan } from './writer.ts';

/** What finance has written down about a village's people: pay, benefits, custody. Contracts are the business side's. */
export function* financeRows(writer: RowWriter, { village, ledger }: VillageFacts): Generator<RowEvent> {
  const here = { divisionCode: village.code };
  for (const [place, { employee, from, to, amount, ...post }] of ledger.pay.entries()) {
    for (const month of monthsFrom(from, to)) {
      yield writer.row('payroll', [village.index, place, month], {
        ...here,
        employeeIdentityNumber: writer.identity(employee),
        employeeName: employee.name,
        ...post,
        month,
        grossPay: yuan(amount),
      });
    }
  }
  for (const [place, { insured, kind, from, to, amount }] of ledger.insurance.entries()) {
    for (const month of monthsFrom(from, to)) {
      yield writer.row('socialInsurance', [village.index, place, month], {
        ...here,
        insuredIdentityNumber: writer.identity(insured),
        insuredName: insured.name,
        employerUscc: null,
        employerName: null,
        kind,
        month,
        amount: yuan(amount),
      });
    }
  }
  for (const [place, { person, ...period }] of ledger.custody.entries()) {
    yield writer.row('custodyPeriods', [village.index, place], {
      ...here,
      personIdentityNumber: writer.identity(person),
      personName: person.name,
      ...period,
    });
  }
}
