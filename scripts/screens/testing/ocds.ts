import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Contracting processes as their publishers write them, one a line: OCDS 1.1. */
export interface OcdsCase {
  /** of the screen that they are to be put to */
  screen: string;
  name: string;
  lines: string;
}

type Bid = [status: 'valid' | 'disqualified', tenderer: string, amount?: number, date?: string];

/** One process. The first bid is the winner's unless nobody won. */
function process(
  ocid: string,
  parts: { bids?: Bid[]; tender?: object; buyer?: string; won?: string; items?: string[] },
): string {
  const { bids, tender, buyer, won, items } = parts;
  return JSON.stringify({
    ocid,
    ...(tender && { tender }),
    ...(buyer && { buyer: { id: buyer, name: `招标人${buyer}` } }),
    ...(bids && {
      bids: {
        details: bids.map(([status, id, amount, date]) => ({
          status,
          tenderers: [{ id, name: `投标人${id}` }],
          ...(amount && { value: { amount, currency: 'CNY' } }),
          ...(date && { date }),
        })),
      },
    }),
    ...(won && {
      awards: [
        {
          status: 'active',
          suppliers: [{ id: won }],
          ...(items && { items: items.map((id) => ({ classification: { id } })) }),
        },
      ],
    }),
  });
}

const priced = (ocid: string, first: number, second: number) =>
  process(ocid, {
    bids: [
      ['valid', `W${ocid}`, first],
      ['valid', `L${ocid}`, second],
    ],
    won: `W${ocid}`,
  });
const usual = ['1', '2', '3', '4', '5', '6'];

/** In each, the process or the organization `F` is what the screen is for, and nothing else is. */
const own: Record<string, string[]> = {
  R003: [
    process('F', {
      tender: {
        procurementMethod: 'open',
        tenderPeriod: { startDate: '2026-03-02T09:00:00+08:00', endDate: '2026-03-12T09:00:00+08:00' },
      },
    }),
    process('1', {
      tender: {
        procurementMethod: 'open',
        tenderPeriod: { startDate: '2026-03-02T09:00:00+08:00', endDate: '2026-03-24T09:00:00+08:00' },
      },
    }),
    process('2', {
      tender: {
        procurementMethod: 'direct',
        tenderPeriod: { startDate: '2026-03-02T09:00:00+08:00', endDate: '2026-03-04T09:00:00+08:00' },
      },
    }),
  ],
  R018: [
    process('F', { tender: { procurementMethod: 'open', numberOfTenderers: 1 } }),
    process('1', { tender: { procurementMethod: 'open', numberOfTenderers: 2 } }),
    process('2', { tender: { procurementMethod: 'direct', numberOfTenderers: 1 } }),
  ],
  R024: [
    priced('F', 100_000, 100_100),
    ...usual.map((ocid) => priced(ocid, 100_000, 103_000 + 100 * Number(ocid))),
  ],
  R025: [
    ...usual.map((ocid) =>
      process(ocid, {
        bids: [
          ['valid', ocid],
          ['valid', 'F'],
        ],
        won: ocid,
      }),
    ),
    process('7', { bids: [['valid', 'F']], won: 'F' }),
  ],
  R028: [
    process('F', {
      bids: [
        ['valid', 'A', 90_000],
        ['disqualified', 'B', 90_000],
      ],
    }),
    process('1', {
      bids: [
        ['valid', 'A', 90_000],
        ['valid', 'B', 90_300],
      ],
    }),
  ],
  R030: [
    process('F', {
      tender: { tenderPeriod: { endDate: '2026-03-02T01:30:00Z' } },
      bids: [['valid', 'A', 100, '2026-03-02T01:31:00Z']],
      won: 'A',
    }),
    process('1', {
      tender: { tenderPeriod: { endDate: '2026-03-02T01:30:00Z' } },
      bids: [
        ['valid', 'A', 100, '2026-03-02T09:30:00+08:00'],
        ['disqualified', 'B', 90, '2026-03-02T01:31:00Z'],
      ],
      won: 'A',
    }),
  ],
  R035: [
    process('F', {
      bids: [
        ['valid', 'A'],
        ['disqualified', 'B'],
      ],
      won: 'A',
    }),
    process('1', {
      bids: [
        ['valid', 'A'],
        ['valid', 'B'],
        ['disqualified', 'C'],
      ],
      won: 'A',
    }),
  ],
  R036: [
    process('F', {
      bids: [
        ['valid', 'A', 100],
        ['disqualified', 'B', 90],
      ],
      won: 'A',
    }),
    process('1', {
      bids: [
        ['valid', 'A', 100],
        ['disqualified', 'B', 110],
      ],
      won: 'A',
    }),
    process('2', {
      tender: { awardCriteria: 'ratedCriteria' },
      bids: [
        ['valid', 'A', 100],
        ['disqualified', 'B', 90],
      ],
      won: 'A',
    }),
  ],
  R038: [
    ...usual.map((ocid) =>
      process(ocid, {
        bids: [
          ['valid', `W${ocid}`],
          ['valid', `L${ocid}`],
        ],
        buyer: ocid,
      }),
    ),
    ...usual.map((ocid) => process(`${ocid}b`, { bids: [['valid', `W${ocid}`]], buyer: ocid })),
    process('7', {
      bids: [
        ['valid', 'A'],
        ['disqualified', 'B'],
      ],
      buyer: 'F',
    }),
    process('8', {
      bids: [
        ['valid', 'A'],
        ['disqualified', 'B'],
      ],
      buyer: 'F',
    }),
  ],
  R048: [
    process('9', { won: 'F', bids: [['valid', 'F']], items: ['10000000', '11000000', '12000000'] }),
    ...usual.map((ocid) =>
      process(ocid, { won: ocid, bids: [['valid', ocid]], items: ['10000000', '10100000'] }),
    ),
  ],
  R058: [
    priced('F', 100_000, 160_000),
    ...usual.map((ocid) => priced(ocid, 100_000, 103_000 + 100 * Number(ocid))),
  ],
};

/** The project's own cases, and Open Contracting's where they lie beside the repository. */
export function ocdsCases(): OcdsCase[] {
  const beside = join(import.meta.dirname, '../../../../shared/data/ocds');
  const others = existsSync(beside) ? readdirSync(beside).filter((name) => /^R\d+\.jsonl$/.test(name)) : [];
  return [
    { screen: 'P05', name: 'P05 over the case of R028', lines: own.R028!.join('\n') },
    ...Object.entries(own).map(([screen, lines]) => ({
      screen,
      name: `${screen} of the project`,
      lines: lines.join('\n'),
    })),
    ...others.map((name) => ({
      screen: name.slice(0, 4),
      name: `${name} of Open Contracting`,
      lines: readFileSync(join(beside, name), 'utf8'),
    })),
  ];
}
