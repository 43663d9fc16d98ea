import { describe, expect, it } from 'vitest';
import type { AuditEntry } from '../audit/entry.ts';
import { shownReads } from './who-read-us.ts';

const NOW = Date.parse('2026-10-31T08:00:00Z');
const US = new Set(['h1', 'p1']);

function entry(changes: Partial<Omit<AuditEntry, 'count'>> & { subjects?: string[] }): AuditEntry {
  const { subjects = ['p1'], ...rest } = changes;
  return {
    at: '2026-10-20T01:00:00.000Z',
    request: 'r',
    graph: 'full',
    generation: 'g',
    user: 'zhang',
    roles: ['officer'],
    department: 'civil-affairs',
    jurisdiction: '12',
    purpose: 'SERVICE',
    case: null,
    purposeText: null,
    operation: null,
    operationName: null,
    within: [],
    variables: null,
    coordinates: [],
    refused: [],
    sources: [],
    read: [
      { department: 'civil-affairs', records: 1, subjects, commitments: [] },
      { department: 'housing', records: 1, subjects: ['somebody'], commitments: [] },
    ],
    outcome: 'ANSWERED',
    ...rest,
  };
}
const shown = (entries: AuditEntry[], closed: string[] = []) =>
  shownReads(entries, { subjects: US, closed: new Set(closed), now: NOW });

describe('who has read us', () => {
  it('tells day, office, purpose and how often, of those departments that read us, and nobody’s name', () => {
    const told = shown([entry({}), entry({ user: 'wang' }), entry({ at: '2026-10-20T17:00:00.000Z' })]);
    expect(told).toEqual([
      { day: '2026-10-20', role: 'officer', departments: ['civil-affairs'], purpose: 'SERVICE', times: 2 },
      { day: '2026-10-21', role: 'officer', departments: ['civil-affairs'], purpose: 'SERVICE', times: 1 },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/zhang|wang/);
  });

  it('holds back what was read for a case until it is closed, whoever read it and however long ago', () => {
    const read = [
      entry({ case: 'A-1', roles: ['investigator'] }),
      entry({ case: 'A-1', at: '2020-01-01T00:00:00.000Z' }),
    ];
    expect(shown(read)).toEqual([]);
    expect(shown(read, ['A-2'])).toEqual([]);
    expect(shown(read, ['A-1'])).toHaveLength(2);
  });

  it.each(['analyst', 'investigator', 'supervisor', 'stationed', 'street'])(
    'holds back for half a year what a %s read without a case',
    (role) => {
      expect(shown([entry({ roles: [role], purpose: 'SCREENING' })])).toEqual([]);
      expect(shown([entry({ roles: ['officer', role] })])).toEqual([]);
      expect(shown([entry({ roles: [role], at: '2026-05-04T08:00:00.000Z' })])).toEqual([]);
      expect(shown([entry({ roles: [role], at: '2026-05-04T07:59:59.000Z' })])).toHaveLength(1);
    },
  );

  it('tells of a change once, and of nobody else’s readings', () => {
    expect(shown([entry({ outcome: 'ACCEPTED' }), entry({ subjects: ['somebody'] })])).toEqual([]);
  });
});
