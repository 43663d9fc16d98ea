import { addMonths, addYears, monthsFrom, periodOf } from '../calendar.ts';
import type { HouseholdFacts, VillageFacts } from '../facts.ts';
import type { RowEvent } from '../types.ts';
import { type RowWriter, yuan } from './writer.ts';

/** What housing has written down about a village. Meters are read for tenants and a few others, the last 18 months. */
export function* housingRows(writer: RowWriter, facts: VillageFacts): Generator<RowEvent> {
  for (const household of facts.households) {
    yield* properties(writer, household);
    yield* tenancies(writer, household);
    yield* grants(writer, household);
    yield* usage(writer, household);
  }
}

function* properties(writer: RowWriter, household: HouseholdFacts): Generator<RowEvent> {
  for (const [place, { owner, ...property }] of household.properties.entries()) {
    yield writer.row('properties', [household.number, place], {
      divisionCode: household.village.code,
      ownerIdentityNumber: writer.identity(owner),
      ownerName: owner.name,
      unitNumber: `${property.homestead ? 'ZJ' : 'BD'}${household.number}${place}`,
      address: property.homestead
        ? household.address
        : `${household.village.town.districtName}${street(household, place)}`,
      safetyGrade: household.grants.length > 0 ? 'B' : 'A',
      ...property,
    });
  }
}

function* tenancies(writer: RowWriter, household: HouseholdFacts): Generator<RowEvent> {
  for (const [place, { tenant, occupants, monthlyRent, ...tenancy }] of household.tenancies.entries()) {
    const id = writer.id('publicRentalTenancies', household.number, place);
    yield writer.row('publicRentalTenancies', [household.number, place], {
      divisionCode: household.village.code,
      tenantIdentityNumber: writer.identity(tenant),
      tenantName: tenant.name,
      householdNumber: household.number,
      unitNumber: `GZ${household.number}`,
      address: `${household.village.town.name}保障房${(household.index % 12) + 1}号楼`,
      area: 40 + (household.index % 20),
      monthlyRent: yuan(monthlyRent),
      ...tenancy,
    });
    for (const occupant of occupants) {
      yield {
        department: 'housing',
        table: 'publicRentalTenancyOccupants',
        row: {
          id: writer.id('publicRentalTenancyOccupants', household.number, place, occupant.key),
          rowId: id,
          occupantIdentityNumber: writer.identity(occupant),
          occupantName: occupant.name,
        },
      };
    }
  }
}

function* grants(writer: RowWriter, household: HouseholdFacts): Generator<RowEvent> {
  for (const [place, grant] of household.grants.entries()) {
    yield writer.row('renovationGrants', [household.number, place], {
      divisionCode: household.village.code,
      householdNumber: household.number,
      headIdentityNumber: writer.identity(household.head),
      headName: household.head.name,
      ...grant,
      amount: yuan(grant.amount),
      publicUntil: addYears(grant.grantedOn, 3),
    });
  }
}

function* usage(writer: RowWriter, household: HouseholdFacts): Generator<RowEvent> {
  if (household.usage === null) return;
  const { lastMonth } = periodOf(writer.options.asOf);
  for (const month of monthsFrom(addMonths(lastMonth, -17), lastMonth)) {
    yield writer.row('utilityUsage', [household.number, month], {
      divisionCode: household.village.code,
      householdNumber: household.number,
      unitNumber: `${household.tenancies.length > 0 ? 'GZ' : 'ZJ'}${household.number}`,
      month,
      ...household.usage(month),
    });
  }
}

const street = (household: HouseholdFacts, place: number) =>
  `建设路${((household.index * 7 + place) % 180) + 1}号`;
