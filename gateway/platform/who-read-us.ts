import { platformError } from '../../schema/errors.ts';
import type { AuditEntry } from '../audit/entry.ts';
import type { AuditLog } from '../audit/log.ts';
import type { Department } from '../department.ts';
import type { Question } from '../question.ts';

/** Somebody's reading of a household, as its own people are told: the office and why, never the official's name. */
export interface ReadOfUs {
  day: string;
  role: string;
  departments: string[];
  purpose: string | null;
  times: number;
}

interface Parts {
  departments: readonly Department[];
  audit: Pick<AuditLog, 'readsOf'> | null;
  question: Question;
  now: number;
}

const DAY = 86_400_000;
const MOST = 200;
/**
 * What the commission reads without a case comes before a case, or before none: told at once it would warn, told never it
 * would be no account. Half a year is longer than a lead may be open.
 */
const DELAY_DAYS = 180;
const COMMISSION: ReadonlySet<string> = new Set([
  'analyst',
  'investigator',
  'supervisor',
  'stationed',
  'street',
]);

/**
 * `Query.whoReadUs`: who has read the caller's own household, from the audit log. What was read under a case is told once
 * the case is closed; that something is held back is not told. Throws where a department that it needs does not answer.
 */
export async function resolveWhoReadUs({ departments, audit, question, now }: Parts): Promise<ReadOfUs[]> {
  const unavailable = () => platformError('INTERNAL', {}, question);
  const civilAffairs = departments.find(({ name }) => name === 'civil-affairs');
  const oversight = departments.find(({ name }) => name === 'oversight');
  if (!civilAffairs || !oversight || !audit) throw unavailable();
  const own = await civilAffairs.ask(question, { query: '{ ownSubjects }', variables: {} });
  if (own.errors[0]) throw asError(own.errors[0], question);
  const subjects = (own.data?.ownSubjects ?? []) as string[];
  const entries = await audit.readsOf(subjects);
  const closed = await closedCases(oversight, question, entries);
  return shownReads(entries, { subjects: new Set(subjects), closed, now });
}

/** The department that keeps cases is asked by the platform itself: a resident may know none of them. */
async function closedCases(
  oversight: Department,
  question: Question,
  entries: readonly AuditEntry[],
): Promise<Set<string>> {
  const numbers = [...new Set(entries.map((entry) => entry.case).filter((one) => one !== null))];
  if (numbers.length === 0) return new Set();
  const caller = { ...question.caller, scopes: new Set([...question.caller.scopes, 'platform:cases']) };
  const answer = await oversight.ask(
    { ...question, caller },
    { query: 'query ($numbers: [String!]!) { closedCases(numbers: $numbers) }', variables: { numbers } },
  );
  // Not answered is not closed.
  return new Set(answer.errors.length > 0 ? [] : ((answer.data?.closedCases ?? []) as string[]));
}

/** What may be told of these entries, by day, office and purpose, the latest first. */
export function shownReads(
  entries: readonly AuditEntry[],
  { subjects, closed, now }: { subjects: ReadonlySet<string>; closed: ReadonlySet<string>; now: number },
): ReadOfUs[] {
  const reads = new Map<string, ReadOfUs>();
  for (const entry of entries) {
    if (entry.outcome === 'ACCEPTED' || !mayBeTold(entry, closed, now)) continue;
    const departments = entry.read
      .filter((reading) => reading.subjects.some((subject) => subjects.has(subject)))
      .map(({ department }) => department);
    if (departments.length === 0) continue;
    const read = {
      day: new Date(Date.parse(entry.at) + 8 * 3_600_000).toISOString().slice(0, 10),
      role: entry.roles.join('、'),
      departments,
      purpose: entry.purpose,
      times: 0,
    };
    const key = JSON.stringify(read);
    const known = reads.get(key) ?? read;
    known.times += 1;
    reads.set(key, known);
  }
  return [...reads.values()].slice(0, MOST);
}

function mayBeTold(entry: AuditEntry, closed: ReadonlySet<string>, now: number): boolean {
  if (entry.case !== null) return closed.has(entry.case);
  const isCommission = entry.roles.some((role) => COMMISSION.has(role));
  return !isCommission || Date.parse(entry.at) < now - DELAY_DAYS * DAY;
}

function asError({ extensions }: { extensions?: Record<string, unknown> }, question: Question) {
  const code = extensions?.code === 'SLIP_REFUSED' ? 'SLIP_REFUSED' : 'INTERNAL';
  return platformError(code, {}, question);
}
