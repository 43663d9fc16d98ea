import type { VillageFacts } from '../facts.ts';
import type { Matter } from '../hotline/matters.ts';
import { townGovernment } from '../towns.ts';
import type { RowEvent, Village } from '../types.ts';
import type { RowWriter } from './writer.ts';

/** What a village's people called 12345 about. */
export function* hotlineRows(writer: RowWriter, { village, ledger }: VillageFacts): Generator<RowEvent> {
  for (const { caller, named, day, matter, ...ticket } of ledger.tickets) {
    yield writer.row('hotlineTickets', [village.index, ticket.number], {
      divisionCode: village.code,
      callerName: named ? caller.name : null,
      callerIdentityNumber: named ? writer.identity(caller) : null,
      phoneNumber: caller.phone,
      ...ticket,
      receivedAt: `${day}T${HOURS[ticket.number.length % HOURS.length]}:00+08:00`,
      category: matter.category,
      matter: matter.name,
      keywords: matter.keywords,
      ...unitOf(writer.options.seed, village, matter),
    });
  }
}

const HOURS = ['09:10', '10:35', '14:20', '16:05'];

/** The town's government has a code that is known here; the district's bureaus stand by their names. */
function unitOf(seed: number, { town }: Village, { unit }: Matter) {
  if (unit !== 'TOWN') return { unitUscc: null, unitName: `${town.districtName}${BUREAUS[unit]}` };
  const { uscc, name } = townGovernment(seed, town);
  return { unitUscc: uscc, unitName: name };
}

const BUREAUS = {
  AGRICULTURE: '农业农村委员会',
  CIVIL_AFFAIRS: '民政局',
  HOUSING: '住房和建设委员会',
  WATER: '水务局',
} as const;
