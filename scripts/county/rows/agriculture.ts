import { addYears, monthOf } from '../calendar.ts';
import type { Resident, VillageFacts } from '../facts.ts';
import type { Named } from '../ledger.ts';
import type { RowEvent } from '../types.ts';
import { type RowWriter, yuan } from './writer.ts';

/** What agriculture has written down about a village. */
export function* agricultureRows(writer: RowWriter, { village, ledger }: VillageFacts): Generator<RowEvent> {
  const here = { divisionCode: village.code };
  for (const [place, { holder, number, lease, ...parcel }] of ledger.parcels.entries()) {
    yield writer.row('landParcels', [village.index, place], {
      ...here,
      holderIdentityNumber: writer.identity(holder),
      holderName: holder.name,
      householdNumber: holder.household.number,
      parcelNumber: number,
      leaseNumber: lease?.number ?? null,
      leasedFrom: lease?.from ?? null,
      leasedUntil: lease?.until ?? null,
      ...parcel,
    });
  }
  for (const [place, { recipient, ...subsidy }] of ledger.subsidies.entries()) {
    yield writer.row('farmlandSubsidyPayments', [village.index, place], {
      ...here,
      ...person(writer, recipient),
      householdNumber: recipient.household.number,
      accountNumber: recipient.account,
      ...subsidy,
      month: monthOf(subsidy.paidOn),
      amount: yuan(subsidy.amount),
      publicUntil: addYears(subsidy.paidOn, 3),
    });
  }
  for (const [place, { recipient, ...grant }] of ledger.machines.entries()) {
    yield writer.row('machinerySubsidies', [village.index, place], {
      ...here,
      ...person(writer, recipient),
      ...grant,
      price: yuan(grant.price),
      amount: yuan(grant.amount),
      publicUntil: addYears(grant.grantedOn, 3),
    });
  }
  for (const [place, { recipient, household, ...payment }] of ledger.compensations.entries()) {
    yield writer.row('landCompensationPayments', [village.index, place], {
      ...here,
      ...person(writer, recipient),
      householdNumber: household?.number ?? null,
      accountNumber: recipient.account,
      ...payment,
      month: monthOf(payment.paidOn),
      amount: yuan(payment.amount),
      publicUntil: addYears(payment.paidOn, 3),
    });
  }
}

function person(writer: RowWriter, recipient: Resident | Named): Record<string, unknown> {
  return { recipientIdentityNumber: writer.identity(recipient), recipientName: recipient.name };
}
