import { buildSchema, type FormattedExecutionResult, graphql } from 'graphql';
import { describe, expect, it } from 'vitest';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { readPopulation } from './population-document.ts';
import { readPages } from './population-reader.ts';

const schema = buildSchema(`
  scalar Money
  type Query {
    bids(first: Int = 20, after: String, won: Boolean): BidConnection
    tenders(first: Int = 20, after: String): BidConnection
    day: String
  }
  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type Bid { amount: Money }
  type BidConnection { nodes: [Bid!]! pageInfo: PageInfo! groups(first: Int = 20, after: String): GroupConnection }
  type Group { keys: [String]! }
  type GroupConnection { nodes: [Group!]! pageInfo: PageInfo! }
`);

type Paging = { first: number; after?: string };
const page = <T>(all: T[], { first, after }: Paging) => {
  const from = Number(after ?? 0);
  const nodes = all.slice(from, from + first);
  return { nodes, pageInfo: { hasNextPage: from + first < all.length, endCursor: String(from + first) } };
};
const bids = Array.from({ length: 2300 }, (_, index) => ({ amount: `${index}.00` }));
const groups = Array.from({ length: 1200 }, (_, index) => ({ keys: [`g${index}`] }));
const asked: string[] = [];
const connection = (all: object[]) => (given: Paging) => ({
  ...page(all, given),
  groups: (inner: Paging) => page(groups, inner),
});
const rootValue = { bids: connection(bids), tenders: connection(bids.slice(0, 3)), day: '2026-10-31' };

async function read(text: string, answer?: (round: number) => FormattedExecutionResult | undefined) {
  asked.length = 0;
  const { population, faults } = readPopulation({ population: text, parameters: {}, derived: {} }, schema, {
    locate: ({ message }: { message: string }) => ({ path: '', line: null, column: null, message }),
  } as never);
  if (!population) return faults.map(({ message }) => message);
  const graph = {
    full: {
      prepare: () => Promise.resolve({ ok: true, coordinates: [] }),
      execute: ({ text: source, variables }: Question) => {
        asked.push(String(source));
        const wrong = answer?.(asked.length);
        return (
          wrong ?? graphql({ schema, source: String(source), rootValue, variableValues: variables ?? {} })
        );
      },
    },
  } as unknown as ScreeningGraph;
  return readPages(graph, { inner: { add: () => undefined } } as unknown as Question, population, {});
}

describe('a population', () => {
  it('is read to the end of each of its lists: rows and groups of rows', async () => {
    const found = await read(
      '{ bids(won: true) { nodes { amount } } tenders { nodes { amount } } by: bids { groups { nodes { keys } } } day }',
    );
    expect(found).toEqual({
      population: {
        bids: { nodes: bids.map((_, index) => ({ amount: index })) },
        tenders: { nodes: [0, 1, 2].map((amount) => ({ amount })) },
        by: { groups: { nodes: groups } },
        day: '2026-10-31',
      },
    });
    // The whole, twice more for the bids, once more for the groups.
    expect(asked).toHaveLength(4);
    expect(asked[3]).not.toContain('tenders');
  });

  it('takes the size of a page from its author', async () => {
    expect(await read('{ tenders(first: 1) { nodes { amount } } }')).toMatchObject({
      population: { tenders: { nodes: [{ amount: 0 }, { amount: 1 }, { amount: 2 }] } },
    });
    expect(asked).toHaveLength(3);
  });

  it('is not known where a page fails', async () => {
    const failed = await read('{ bids { nodes { amount } } }', (round) =>
      round === 2 ? { data: null, errors: [{ message: 'no' } as never] } : undefined,
    );
    expect(failed).toEqual({ fault: 'POPULATION_FAILED' });
  });

  it('reads a list and a list within it', async () => {
    const found = await read('{ bids { nodes { amount } groups { nodes { keys } } } }');
    expect(found).toMatchObject({
      population: { bids: { nodes: { length: 2300 }, groups: { nodes: groups } } },
    });
  });
});
