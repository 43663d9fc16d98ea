import { addYears, ageOn, lastDayOf, later, monthOf, randomDay } from '../calendar.ts';
import type {
  AssistanceSpell,
  DeathRecord,
  HouseholdFacts,
  Resident,
  SinglePayment,
  VillageFacts,
} from '../facts.ts';
import { assistanceAmount, membersIn, paymentsOf, spellMonths } from '../payments.ts';
import { createRandom } from '../random.ts';
import type { RowEvent } from '../types.ts';
import { type RowWriter, yuan } from './writer.ts';

/** What civil affairs has written down about a village. Disability subsidies are the federation's (disabled-persons.ts). */
export function* civilAffairsRows(writer: RowWriter, facts: VillageFacts): Generator<RowEvent> {
  for (const household of facts.households) {
    for (const person of household.members) yield resident(writer, person);
    for (const person of household.members) yield* deaths(writer, person);
    for (const [place, spell] of household.spells.entries())
      yield* assistance(writer, household, spell, place);
    let count = 0;
    for (const payment of paymentsOf(household, writer.options.asOf)) {
      if (payment.scheme === 'NURSING' || payment.scheme === 'LIVING') continue;
      yield allowance(writer, household, payment, count);
      count += 1;
    }
  }
  for (const [place, declaration] of facts.declarations.entries()) {
    const { declarant, relative, relation, scheme, declaredOn, visitedOn } = declaration;
    yield writer.row('relativeDeclarations', [facts.village.index, place], {
      divisionCode: facts.village.code,
      declarantIdentityNumber: writer.identity(declarant),
      declarantName: declarant.name,
      relativeIdentityNumber: writer.identity(relative),
      relativeName: relative.name,
      relation,
      scheme,
      declaredOn,
      visitedOn,
    });
  }
}

function resident(writer: RowWriter, person: Resident): RowEvent {
  const { household } = person;
  return writer.row('residents', [person.key], {
    divisionCode: household.village.code,
    personIdentityNumber: writer.identity(person),
    personName: person.name,
    householdNumber: household.number,
    relationToHead: person.relation,
    birthMonth: person.birthMonth,
    sex: person.sex,
    residency: person.movedOutOn === null ? 'RESIDENT' : 'MOVED_OUT',
    registeredSince: person.registeredSince,
    movedInOn: person.movedInOn,
    movedOutOn: person.movedOutOn,
    movedFromCode: person.movedInOn === null ? null : (household.formerVillage?.code ?? person.movedFromCode),
    movedToCode: person.movedToCode,
    careDeclinedOn: person.careDeclinedOn,
    phone: person.phone,
    address: household.address,
    bankAccount: person.account,
  });
}

function* deaths(writer: RowWriter, person: Resident): Generator<RowEvent> {
  const records =
    writer.options.profile === 'dirty' ? [...person.deaths, ...reportedAgain(writer, person)] : person.deaths;
  for (const [place, record] of records.entries()) {
    yield writer.row('deaths', [person.key, place], {
      divisionCode: person.household.village.code,
      personIdentityNumber: writer.identity(person),
      personName: person.name,
      ...record,
    });
  }
}

/** In the dirty profile one death in twenty-five came in twice, the second time with another day. */
function reportedAgain(writer: RowWriter, person: Resident): DeathRecord[] {
  const [first] = person.deaths;
  if (!first || first.cancelledOn !== null) return [];
  const random = createRandom(writer.options.seed, 'reported again', person.key);
  if (!random.chance(0.04)) return [];
  const until = addYears(first.diedOn, 1) < writer.options.asOf ? 25 : 3;
  const diedOn = new Date(Date.parse(first.diedOn) + random.int(1, until) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const reportedOn = later(diedOn, first.reportedOn);
  return [
    { diedOn, reportedOn, source: first.source === 'FAMILY' ? 'VILLAGE' : 'FAMILY', cancelledOn: null },
  ];
}

function* assistance(
  writer: RowWriter,
  household: HouseholdFacts,
  spell: AssistanceSpell,
  place: number,
): Generator<RowEvent> {
  const { asOf, seed } = writer.options;
  const months = spellMonths(spell, asOf);
  const startedOn =
    spell.from === months[0] && spell.from > '2021-11'
      ? `${spell.from}-01`
      : randomDay(
          createRandom(seed, 'started', household.number),
          '2014-01-01',
          `${months[0] ?? spell.from}-01`,
        );
  for (const month of months) {
    const members = membersIn(spell, month);
    const [head] = members;
    if (!head) continue;
    const labels = [household.number, place, month];
    yield writer.row('assistanceHouseholds', labels, {
      divisionCode: divisionIn(household, month),
      householdNumber: household.number,
      headIdentityNumber: writer.identity(head),
      headName: head.name,
      kind: spell.kind,
      month,
      status: 'ACTIVE',
      startedOn,
      endedOn: spell.to === month ? lastDayOf(month) : null,
      headCount: members.length,
      monthlyAmount: yuan(assistanceAmount(spell, month, members.length)),
      publicUntil: addYears(lastDayOf(month), 3),
    });
    for (const member of members) {
      yield {
        department: 'civil-affairs',
        table: 'assistanceHouseholdMembers',
        row: {
          id: writer.id('assistanceHouseholdMembers', ...labels, member.key),
          rowId: writer.id('assistanceHouseholds', ...labels),
          memberIdentityNumber: writer.identity(member),
          memberName: member.name,
        },
      };
    }
  }
}

function allowance(
  writer: RowWriter,
  household: HouseholdFacts,
  payment: SinglePayment,
  count: number,
): RowEvent {
  const { guardian, person } = payment;
  return writer.row('allowancePayments', [household.number, count], {
    divisionCode: payment.divisionCode ?? divisionIn(household, payment.month),
    recipientIdentityNumber: writer.identity(person),
    recipientName: person.name,
    householdNumber: household.number,
    ...(guardian && guardian.identityNumber !== null
      ? { guardianIdentityNumber: guardian.identityNumber }
      : {}),
    guardianName: guardian?.name ?? null,
    ...accountOf(payment),
    scheme: payment.scheme,
    month: payment.month,
    paidOn: payment.paidOn,
    amount: yuan(payment.amount),
    batchKind: payment.batchKind,
    coversFrom: payment.coversFrom,
    coversTo: payment.coversTo,
    headCount: payment.headCount ?? null,
    publicUntil: publicUntil(payment),
  });
}

/** Where it lived in that month. */
export function divisionIn(household: HouseholdFacts, month: string): string {
  const movedInOn = household.head.movedInOn;
  const before = household.formerVillage !== null && movedInOn !== null && month < monthOf(movedInOn);
  return before ? household.formerVillage!.code : household.village.code;
}

export function accountOf(payment: SinglePayment): { accountNumber: string; accountHolder: string } {
  const { person, guardian } = payment;
  const accountNumber = payment.account ?? person.account;
  if (guardian)
    return { accountNumber, accountHolder: guardian.identityNumber === null ? 'INSTITUTION' : 'GUARDIAN' };
  const kin = person.household.members.some(
    (member) => member !== person && member.account === accountNumber,
  );
  return { accountNumber, accountHolder: kin ? 'HOUSEHOLD_MEMBER' : 'RECIPIENT' };
}

/** Three years; children under 14 are never public. */
export function publicUntil({ person, paidOn }: SinglePayment): string | null {
  return ageOn(person.birthDate, paidOn) < 14 ? null : addYears(paidOn, 3);
}
