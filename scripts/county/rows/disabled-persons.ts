import type { Certificate, HouseholdFacts, Resident, SinglePayment, VillageFacts } from '../facts.ts';
import { paymentsOf } from '../payments.ts';
import type { RowEvent } from '../types.ts';
import { accountOf, divisionIn, publicUntil } from './civil-affairs.ts';
import { type RowWriter, yuan } from './writer.ts';

/** What the disabled persons' federation has written down about a village: cards, and the two subsidies. */
export function* disabledPersonsRows(writer: RowWriter, facts: VillageFacts): Generator<RowEvent> {
  for (const household of facts.households) {
    for (const person of household.members) {
      for (const [place, card] of person.certificates.entries())
        yield certificate(writer, person, card, place);
    }
    let count = 0;
    for (const payment of paymentsOf(household, writer.options.asOf)) {
      if (payment.scheme !== 'NURSING' && payment.scheme !== 'LIVING') continue;
      yield subsidy(writer, household, payment, count);
      count += 1;
    }
  }
}

function certificate(writer: RowWriter, person: Resident, card: Certificate, place: number): RowEvent {
  const { writtenName, ...written } = card;
  return writer.row('disabilityCertificates', [person.key, place], {
    divisionCode: person.household.village.code,
    personIdentityNumber: writer.identity(person),
    personName: writtenName ?? person.name,
    certificateNumber: `CJ${person.household.number}${person.key.split('-').at(-1)}${place}`,
    ...written,
  });
}

function subsidy(
  writer: RowWriter,
  household: HouseholdFacts,
  payment: SinglePayment,
  count: number,
): RowEvent {
  return writer.row('disabilitySubsidyPayments', [household.number, count], {
    divisionCode: payment.divisionCode ?? divisionIn(household, payment.month),
    recipientIdentityNumber: writer.identity(payment.person),
    recipientName: payment.person.name,
    ...accountOf(payment),
    scheme: 'DISABILITY_SUBSIDIES',
    kind: payment.scheme,
    month: payment.month,
    paidOn: payment.paidOn,
    amount: yuan(payment.amount),
    batchKind: payment.batchKind,
    coversFrom: payment.coversFrom,
    coversTo: payment.coversTo,
    publicUntil: publicUntil(payment),
  });
}
