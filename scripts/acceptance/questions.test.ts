import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DEPARTMENTS } from '../../schema/departments.ts';
import { createLinkService } from '../../subgraphs/kit/index.ts';
import { departments } from '../../subgraphs/registry.ts';
import { county } from '../county/index.ts';
import { type CallerRow, callers } from './authorization/callers.ts';
import { linkOptions, type Stack, startStack } from './stack.ts';

// The questions that the platform exists for, over HTTP, and what the rows themselves say to each.

const five = ['civil-affairs', 'collective-assets', 'disabled-persons', 'housing', 'procurement'];
const small = { people: 1_000, seed: 5 };
const events = [...county(small).rows()];
const rowsOf = (table: string) => events.filter((event) => event.table === table).map(({ row }) => row);
const link = createLinkService(linkOptions);
const analyst = callers.find(({ title }) => title === 'analyst who screens') as CallerRow;
let stack: Stack;

beforeAll(async () => {
  stack = await startStack(small);
});
afterAll(() => stack?.close());

interface Counted {
  totalCount: number;
}

describe('the four questions', () => {
  test('a person in all five departments', async () => {
    const official = rowsOf('villageOfficials')[0]!.officialIdentityNumber as string;
    const query = `query ($id: ID!) { person(id: $id) {
      maskedName residency death { diedOn }
      allowancePayments { totalCount } disabilityCertificates { totalCount } properties { totalCount }
      organizations { totalCount } villageOfficials(first: 1) { totalCount nodes { post } } } }`;
    type Person = Record<string, Counted> & { villageOfficials: { nodes: { post: string }[] } };
    const { body } = await stack.ask<{ person: Person }>(analyst, query, { id: link.person(official).token });
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.sources).toEqual(answered(five));
    const { person } = body.data!;
    const count = (table: string, role: string) =>
      rowsOf(table).filter((row) => row[`${role}IdentityNumber`] === official).length;
    expect(person.properties!.totalCount).toBe(count('properties', 'owner'));
    expect(person.allowancePayments!.totalCount).toBe(count('allowancePayments', 'recipient'));
    expect(person.disabilityCertificates!.totalCount).toBe(count('disabilityCertificates', 'person'));
    expect(person.villageOfficials).toMatchObject({ totalCount: count('villageOfficials', 'official') });
    expect(person.villageOfficials.nodes[0]!.post).toBe(rowsOf('villageOfficials')[0]!.post);
  });

  test('a hundred payments with death, certificate, properties and post of each recipient', async () => {
    const query = `{ allowancePayments(where: { scheme: { eq: ELDERLY_CARE } }, first: 100,
      orderBy: [{ field: PAID_ON, direction: DESC }]) { totalCount nodes { paidOn recipient { id
        death { diedOn } disabilityCertificates(first: 5) { nodes { level } }
        properties(first: 5) { totalCount nodes { area } } villageOfficials(first: 5) { nodes { post } } } } } }`;
    type Recipient = { id: string; death: { diedOn: string } | null; properties: Counted };
    type Payments = { totalCount: number; nodes: { paidOn: string; recipient: Recipient }[] };
    const { body } = await stack.ask<{ allowancePayments: Payments }>(analyst, query);
    expect(body.errors).toBeUndefined();
    const asked = five.filter((name) => name !== 'procurement');
    expect(body.extensions?.sources).toEqual(answered(asked));
    const { totalCount, nodes } = body.data!.allowancePayments;
    const payments = rowsOf('allowancePayments').filter((row) => row.scheme === 'ELDERLY_CARE');
    expect(totalCount).toBe(payments.length);
    expect(nodes).toHaveLength(100);
    const days = payments.map((row) => String(row.paidOn)).sort();
    expect(nodes.map(({ paidOn }) => paidOn)).toEqual(days.reverse().slice(0, 100));
    const owned = Map.groupBy(rowsOf('properties'), (row) => tokenOf(row.ownerIdentityNumber));
    const died = new Set(rowsOf('deaths').map((row) => tokenOf(row.personIdentityNumber)));
    for (const { recipient } of nodes) {
      expect(recipient.properties.totalCount).toBe(owned.get(recipient.id)?.length ?? 0);
      expect(recipient.death !== null).toBe(died.has(recipient.id));
    }
  });

  test('suppliers whose legal representative is a village official', async () => {
    const query = `query ($after: String) { organizations(first: 200, after: $after) {
      pageInfo { endCursor hasNextPage }
      nodes { name legalRepresentative { id villageOfficials(first: 5) { totalCount nodes { post } } } } } }`;
    type Firm = { name: string; legalRepresentative: { id: string; villageOfficials: Counted } | null };
    type Firms = { nodes: Firm[]; pageInfo: { hasNextPage: boolean } };
    const { body } = await stack.ask<{ organizations: Firms }>(analyst, query);
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.sources).toEqual(answered(['collective-assets', 'procurement']));
    const { nodes, pageInfo } = body.data!.organizations;
    expect(pageInfo.hasNextPage).toBe(false);
    const officials = new Set(rowsOf('villageOfficials').map((row) => row.officialIdentityNumber));
    const expected = rowsOf('organizations').filter((row) =>
      officials.has(row.legalRepresentativeIdentityNumber),
    );
    const found = nodes.filter((firm) => (firm.legalRepresentative?.villageOfficials.totalCount ?? 0) > 0);
    expect(expected.length).toBeGreaterThan(0);
    expect(found.map(({ name }) => name).sort()).toEqual(expected.map((row) => row.name).sort());
    expect(nodes).toHaveLength(rowsOf('organizations').length);
  });

  test("the public list of a village's payments, names masked", async () => {
    const code = rowsOf('villages')[0]!.divisionCode;
    const query = `{ village(divisionCode: "${code}") { name allowancePayments(first: 50,
      where: { scheme: { eq: ELDERLY_CARE } }, orderBy: [{ field: PAID_ON, direction: DESC }]) {
        totalCount nodes { id paidOn amount recipientMaskedName recipient { maskedName } } } } }`;
    const text = await stack.askPublic(query);
    const { data, errors, extensions } = JSON.parse(text);
    expect(errors).toBeUndefined();
    expect(extensions.sources).toEqual(answered(['civil-affairs']));
    const byId = new Map(rowsOf('allowancePayments').map((row) => [row.id, row]));
    const { nodes } = data.village.allowancePayments;
    expect(nodes).toHaveLength(50);
    for (const { id, recipientMaskedName, recipient } of nodes) {
      const name = String(byId.get(id)!.recipientName);
      expect(recipientMaskedName).toBe(`${name[0]}*${name.length > 2 ? name.at(-1) : ''}`);
      expect(recipient.maskedName).toBe(recipientMaskedName);
      expect(text).not.toContain(name);
    }
  });
});

describe('beside them', () => {
  test('the catalogue names every register with its rows', async () => {
    const query = '{ catalogue { name department rows asOf shareWithoutIdentity } }';
    type Entry = { name: string; department: string; rows: number };
    const { body } = await stack.ask<{ catalogue: Entry[] }>(analyst, query);
    expect(body.errors).toBeUndefined();
    const loaded = await Promise.all(DEPARTMENTS.map(async (name) => (await departments[name]()).default));
    const registers = loaded.flatMap((department) => department.registers.map(({ name }) => name));
    const { catalogue } = body.data!;
    expect(catalogue.map(({ name }) => name).sort()).toEqual(registers.sort());
    for (const { name, rows } of catalogue) expect([name, rows]).toEqual([name, rowsOf(name).length]);
  });

  test('fills of fuel cards, with where the fleet knows the vehicle to have been', async () => {
    const query = `{ fuelTransactions(where: { goods: { in: [GASOLINE, DIESEL] } }, first: 200) { nodes {
      number vehicle { id tankLitres } whereabouts { fixes { at distance } kilometres order { number driver { id } } } } } }`;
    type Fix = { at: string; distance: number };
    type Order = { number: string; driver: { id: string } | null };
    type Fill = { number: string; vehicle: { id: string; tankLitres: number | null } } & {
      whereabouts: { fixes: Fix[]; kilometres: number | null; order: Order | null };
    };
    const { body } = await stack.ask<{ fuelTransactions: { nodes: Fill[] } }>(analyst, query);
    expect(body.errors).toBeUndefined();
    expect(body.extensions?.sources).toEqual(answered(['fleet', 'fuel-cards']));
    const { nodes } = body.data!.fuelTransactions;
    expect(nodes.length).toBeGreaterThan(30);
    const byNumber = new Map(rowsOf('fuelTransactions').map((row) => [row.number, row]));
    const time = (moment: unknown) => Date.parse(String(moment));
    for (const { number, vehicle, whereabouts } of nodes) {
      const fill = byNumber.get(number)!;
      const of = (table: string) => rowsOf(table).filter((row) => row.vehiclePlate === fill.vehiclePlate);
      expect(vehicle.id).toBe(link.vehicle(String(fill.vehiclePlate)));
      expect(vehicle.tankLitres).toBe(of('vehicles')[0]!.tankLitres);
      const near = of('vehiclePositions').filter(
        (row) => Math.abs(time(row.at) - time(fill.at)) <= 15 * 60_000,
      );
      expect(whereabouts.fixes.map(({ at }) => time(at))).toEqual(near.map((row) => time(row.at)).sort());
      const day = of('vehicleDays').find((row) => row.day === String(fill.at).slice(0, 10));
      expect(whereabouts.kilometres).toBe(day?.kilometres ?? null);
      const order = of('dispatchOrders').find(
        (row) => time(row.from) <= time(fill.at) && time(row.until) >= time(fill.at),
      );
      expect(whereabouts.order?.number).toBe(order?.number);
      expect(whereabouts.order?.driver?.id ?? null).toBe(tokenOf(order?.driverIdentityNumber));
    }
    expect(nodes.some(({ whereabouts }) => whereabouts.fixes.length >= 2)).toBe(true);
    expect(nodes.some(({ whereabouts }) => whereabouts.order?.driver)).toBe(true);
  });

  test('keys: whole once the shards are put together, and one person once', async () => {
    const numbers = rowsOf('deaths').map((row) => row.personIdentityNumber);
    const expected = new Set(numbers.map(tokenOf).filter((token) => token !== null));
    let [count, rows, withoutKey] = [0, 0, 0];
    for (const shard of [0, 1, 2]) {
      const query = `{ deaths { keys(of: PERSON, role: PERSON, shard: ${shard}, shards: 3) { count rows withoutKey } } }`;
      type Keys = { count: number; rows: number; withoutKey: number };
      const { body } = await stack.ask<{ deaths: { keys: Keys } }>(analyst, query);
      expect(body.errors).toBeUndefined();
      const { keys } = body.data!.deaths;
      [count, rows, withoutKey] = [count + keys.count, rows + keys.rows, withoutKey + keys.withoutKey];
    }
    expect(count).toBe(expected.size);
    expect(rows + withoutKey).toBe(numbers.length);
  });

  test('an analyst sees his jurisdiction and is told so; without one, no rows', async () => {
    const query = '{ properties { totalCount } }';
    type Found = { properties: Counted };
    const codes = rowsOf('properties').map((row) => String(row.divisionCode));
    for (const jurisdiction of [codes[0]!, '120115', '120116', '12']) {
      const { body } = await stack.ask<Found>({ ...analyst, jurisdiction }, query);
      expect(body.data!.properties.totalCount).toBe(
        codes.filter((code) => code.startsWith(jurisdiction)).length,
      );
      expect(body.extensions?.sources).toEqual(
        // The whole city is no limit.
        answered(['housing'], jurisdiction === '12' ? undefined : jurisdiction),
      );
    }
    const { jurisdiction: _none, ...nowhere } = analyst;
    const { body } = await stack.ask<Found>(nowhere, query);
    expect(body.data!.properties.totalCount).toBe(0);
  });
});

function tokenOf(number: unknown): string | null {
  return link.person(number as string | null).token;
}

function answered(names: string[], limitedTo?: string) {
  return [...names]
    .sort()
    .map((department) => ({ department, status: 'ANSWERED', ...(limitedTo && { limitedTo }) }));
}
