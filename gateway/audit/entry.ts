import type { SourceReport } from '../sources.ts';

/** Who was read, as the departments say: keyed hashes, or above 1,000 a commitment whose list they hold. */
export interface DepartmentReading {
  department: string;
  records: number;
  subjects: string[];
  commitments: { count: number; root: string }[];
}

/** One question, answered or refused. All of it is hashed into the chain. */
export interface AuditEntry {
  /** When the answer was ready, RFC 3339 in UTC, by the gateway's clock. */
  at: string;
  /** Id of the request, also in the answer's `x-request-id`. */
  request: string;
  graph: 'full' | 'public';
  generation: string;
  user: string | null;
  roles: string[];
  department: string | null;
  jurisdiction: string | null;
  purpose: string | null;
  case: string | null;
  /** Free text of `extensions.purpose`. */
  purposeText: string | null;
  /** SHA-256 of the operation's text in hex; null where there was none that could be read. */
  operation: string | null;
  operationName: string | null;
  /** SHA-256 of each text that was asked within it, in hex: the operands of matches, the evidence of screens. */
  within: string[];
  /** SHA-256 of the variables' JSON in hex: the values may hold personal data, their hash proves a claim about them. */
  variables: string | null;
  coordinates: string[];
  refused: string[];
  sources: SourceReport[];
  read: DepartmentReading[];
  /** `ACCEPTED` of a mutation before it is carried out; `ANSWERED`, `INCOMPLETE`, or the code of the error that was the whole answer. */
  outcome: string;
  /** Of an entry that stands for all such questions of a day, whose `at` is midnight: how many there were. */
  count?: number;
}

/** An entry, the text of its operation where it could be parsed, and those of what was asked within, by their hashes. */
export interface AuditRecord {
  entry: AuditEntry;
  operationText: string | null;
  withinTexts?: ReadonlyMap<string, string>;
}
