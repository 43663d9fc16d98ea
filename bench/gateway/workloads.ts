import { readFile } from 'node:fs/promises';
import { isDeepStrictEqual } from 'node:util';
import { ask, type Target } from './load.ts';
import type { Site } from './site.ts';

/** One kind of question: the bodies that are sent in turn, and where each gateway takes them. */
export interface Workload {
  title: string;
  bodies: readonly string[];
  ours: Target;
  stock: Target;
}

/** The questions, about people and villages that the county has. */
export async function createWorkloads({ ours, stock, token }: Site): Promise<Workload[]> {
  const headers = { authorization: `Bearer ${token}` };
  const person = { ours: { url: `${ours}/graphql`, headers }, stock: { url: stock, headers } };
  const open = { ours: { url: `${ours}/public/graphql`, headers: {} }, stock: { url: stock, headers: {} } };
  const found = await ask(person.ours, JSON.stringify({ query: FIND }));
  const { villageOfficials, villages } = found.data as unknown as Found;
  const people = [...new Set(villageOfficials.nodes.flatMap(({ official }) => official?.id ?? []))];
  const codes = villages.nodes
    .filter(({ allowancePayments }) => allowancePayments.totalCount >= 50)
    .map((village) => village.divisionCode);
  if (people.length === 0 || codes.length === 0) {
    throw new Error('expected officials, and villages with 50 payments, in the county; got none');
  }
  const [row, list, payments] = await Promise.all(
    [
      new URL('./person-row.graphql', import.meta.url),
      new URL('../../docs/queries/payments-and-deaths.graphql', import.meta.url),
      new URL('./village-payments.graphql', import.meta.url),
    ].map((url) => readFile(url, 'utf8')),
  );
  return [
    {
      title: 'a person in five departments',
      bodies: people.map((id) => JSON.stringify({ query: row, variables: { id } })),
      ...person,
    },
    {
      title: '100 payments with four departments beside them',
      bodies: [JSON.stringify({ query: list })],
      ...person,
    },
    {
      title: "the public list of a village's payments",
      bodies: codes.map((divisionCode) => JSON.stringify({ query: payments, variables: { divisionCode } })),
      ...open,
    },
  ];
}

/** Asks both gateways every body once. @throws where their `data` differ, or where either has an error */
export async function requireSameData(workloads: readonly Workload[]): Promise<number> {
  let compared = 0;
  for (const { title, bodies, ours, stock } of workloads) {
    for (const [index, body] of bodies.entries()) {
      const [mine, theirs] = [await ask(ours, body), await ask(stock, body)];
      if (!isDeepStrictEqual(mine.data, theirs.data)) {
        throw new Error(
          `${title}: expected the same data of both gateways, got other data for question ${index}`,
        );
      }
      compared += 1;
    }
  }
  return compared;
}

const FIND = `{
  villageOfficials(first: 100) { nodes { official { id } } }
  villages(first: 100) { nodes { divisionCode allowancePayments(first: 1) { totalCount } } }
}`;

interface Found {
  villageOfficials: { nodes: { official: { id: string } | null }[] };
  villages: { nodes: { divisionCode: string; allowancePayments: { totalCount: number } }[] };
}
