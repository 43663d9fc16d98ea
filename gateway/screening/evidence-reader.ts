import { PlatformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';
import { DIVISION } from './added-fields.ts';
import type { AskedText, EvidenceQuestions } from './evidence-question.ts';
import { type FurtherPages, readOn } from './further-pages.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';
import type { Shape } from './rules/shape.ts';
import { shaped } from './selection-shape.ts';

/** A subject by its two names: evidence takes the code where there is one. */
export interface SubjectKey {
  /** link token as departments write it: base64url of 17 bytes */
  token: string;
  /** credit code or division code; null for subjects without one */
  code: string | null;
}

/** Where the rows belong that were read, by their ids. */
export type Divisions = ReadonlyMap<string, string>;

/** What was read about a candidate, or why it cannot be judged. */
export type Reading = { subject: unknown; divisions: Divisions } | { fault: EvidenceFault };

/** CUT: a connection has more rows than its page. FAILED: a department did not answer in full. */
export type EvidenceFault = 'EVIDENCE_CUT' | 'EVIDENCE_FAILED';

/** Reads evidence for any number of candidates, in their order. `parameters` are those of the run. */
export type EvidenceReader = (
  question: Question,
  candidates: readonly SubjectKey[],
  parameters: Readonly<Record<string, unknown>>,
) => Promise<Reading[]>;

const MAX_BATCH = 300;
/** Queries of one candidate each that are under way at once. */
const CONCURRENCY = 8;
const FAILED: Reading = { fault: 'EVIDENCE_FAILED' };

interface Parts {
  graph: ScreeningGraph;
  questions: EvidenceQuestions;
  shape: Shape;
}

type Row = Record<string, unknown>;

export function createEvidenceReader(parts: Parts): EvidenceReader {
  return parts.questions.by === 'FRAGMENT' ? byFragment(parts) : byQuery(parts);
}

/** Many candidates a question; fewer where the limits want it. */
function byFragment({ graph, questions, shape }: Parts): EvidenceReader {
  let batch = MAX_BATCH;

  async function ask(question: Question, asked: AskedText, variables: Row) {
    const { data, errors = [] } = await askWithin(graph, question, asked.text, chosen(asked, variables));
    return { subjects: (data?.subjects ?? []) as (Row | null)[], failed: failedIndexes(errors) };
  }

  async function readBatch(
    question: Question,
    candidates: readonly SubjectKey[],
    given: Row,
  ): Promise<Reading[]> {
    const keys = candidates.map(keyOf);
    const { subjects, failed } = await ask(question, questions.first, { ...given, keys });
    const byKey = new Map(subjects.map((subject, index) => [String(subject?._key), { subject, index }]));
    return Promise.all(
      keys.map(async (key) => {
        const found = byKey.get(key);
        if (!found?.subject || failed.has('all') || failed.has(found.index)) return FAILED;
        return completed(found.subject, questions, shape, async (asked, after) => {
          const more = await ask(question, asked, { ...given, keys: [key], after });
          return more.failed.size > 0 ? null : (more.subjects[0] ?? null);
        });
      }),
    );
  }

  return async (question, candidates, parameters) => {
    const readings: Reading[] = [];
    while (readings.length < candidates.length) {
      const some = candidates.slice(readings.length, readings.length + batch);
      try {
        readings.push(...(await readBatch(question, some, parameters)));
      } catch (error) {
        const smaller = smallerBatch(error, some.length);
        if (smaller === null) throw error;
        batch = smaller;
      }
    }
    return readings;
  };
}

/** The limits say by how much a question was too costly. Null where fewer candidates would not help. */
function smallerBatch(error: unknown, size: number): number | null {
  if (!(error instanceof PlatformError) || error.code !== 'QUERY_TOO_COMPLEX' || size <= 1) return null;
  const { found, limit } = error.extensions as { found?: unknown; limit?: unknown };
  const share = Number(limit) / Number(found);
  return Math.max(1, Math.min(size - 1, Math.floor(size * (share > 0 && share < 1 ? share : 0.5) * 0.95)));
}

function byQuery({ graph, questions, shape }: Parts): EvidenceReader {
  async function readOne(question: Question, { token, code }: SubjectKey, parameters: Row): Promise<Reading> {
    const given = { ...parameters, subject: token, code };
    const ask = async (asked: AskedText, variables: Row) => {
      const { data, errors } = await askWithin(graph, question, asked.text, chosen(asked, variables));
      return !data || errors?.length ? null : (data as Row);
    };
    const data = await ask(questions.first, given);
    if (!data) return FAILED;
    return completed(data, questions, shape, (asked, after) => ask(asked, { ...given, after }));
  }

  return async (question, candidates, parameters) => {
    const readings: Reading[] = new Array(candidates.length);
    let next = 0;
    const work = async () => {
      for (let index = next++; index < candidates.length; index = next++) {
        readings[index] = await readOne(question, candidates[index]!, parameters);
      }
    };
    await Promise.all(Array.from({ length: Math.min(CONCURRENCY, candidates.length) }, work));
    return readings;
  };
}

/** Those of the variables that a text declares. */
export function chosen({ variables }: AskedText, from: Row): Row {
  return Object.fromEntries(variables.map((name) => [name, from[name]]));
}

async function completed(
  subject: Row,
  { pages, more }: EvidenceQuestions,
  shape: Shape,
  ask: (asked: AskedText, after: unknown) => Promise<Row | null>,
): Promise<Reading> {
  const read = await readOn(subject, pages, (page: FurtherPages, after) => ask(more.get(page)!, after));
  if (read !== 'WHOLE') return { fault: `EVIDENCE_${read}` };
  const divisions = new Map<string, string>();
  collectDivisions(subject, divisions);
  return { subject: shaped(subject, shape), divisions };
}

function collectDivisions(value: unknown, divisions: Map<string, string>): void {
  if (value === null || typeof value !== 'object') return;
  const { id, [DIVISION]: division } = value as Row;
  if (typeof id === 'string' && typeof division === 'string') divisions.set(id, division);
  for (const inner of Object.values(value)) collectDivisions(inner, divisions);
}

function keyOf({ token, code }: SubjectKey): string {
  return code ?? token;
}

/** Which of `subjects` an answer's errors are about; 'all' where they do not say. */
function failedIndexes(errors: readonly { path?: readonly (string | number)[] }[]): Set<number | 'all'> {
  return new Set(errors.map(({ path }) => (typeof path?.[1] === 'number' ? path[1] : 'all')));
}
