import { PlatformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';
import { DIVISION, type EvidenceQuestions, PAGE } from './evidence-question.ts';
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
const MAX_PAGES = 50;
/** Queries of one candidate each that are under way at once. */
const CONCURRENCY = 8;

interface Parts {
  graph: ScreeningGraph;
  questions: EvidenceQuestions;
  shape: Shape;
}

export function createEvidenceReader(parts: Parts): EvidenceReader {
  return parts.questions.by === 'FRAGMENT' ? byFragment(parts) : byQuery(parts);
}

/** Many candidates a question; fewer where the limits want it. */
function byFragment({ graph, questions, shape }: Parts): EvidenceReader {
  let batch = MAX_BATCH;

  async function readBatch(
    question: Question,
    candidates: readonly SubjectKey[],
    given: Readonly<Record<string, unknown>>,
  ): Promise<Reading[]> {
    const keys = candidates.map(keyOf);
    const { data, errors = [] } = await askWithin(graph, question, questions.text, { ...given, keys });
    const subjects = (data?.subjects ?? []) as (Record<string, unknown> | null)[];
    const failed = failedIndexes(errors);
    const byKey = new Map(subjects.map((subject, index) => [String(subject?._key), { subject, index }]));
    return Promise.all(
      keys.map(async (key) => {
        const found = byKey.get(key);
        if (!found?.subject || failed.has('all') || failed.has(found.index)) return FAILED;
        const ask = (text: string, after: unknown) =>
          askWithin(graph, question, text, { ...given, keys: [key], after });
        return completed(found.subject, questions, shape, async (text, after) => {
          const { data: more, errors: wrong } = await ask(text, after);
          return wrong?.length
            ? null
            : ((more?.subjects as Record<string, unknown>[] | undefined)?.[0] ?? null);
        });
      }),
    );
  }

  return async (question, candidates, parameters) => {
    const given = chosen(questions.variables, parameters);
    const readings: Reading[] = [];
    while (readings.length < candidates.length) {
      const some = candidates.slice(readings.length, readings.length + batch);
      try {
        readings.push(...(await readBatch(question, some, given)));
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
  async function readOne(
    question: Question,
    { token, code }: SubjectKey,
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<Reading> {
    const variables = chosen(questions.variables, { ...parameters, subject: token, code });
    const { data, errors } = await askWithin(graph, question, questions.text, variables);
    if (!data || errors?.length) return FAILED;
    return completed({ ...data }, questions, shape, async (text, after) => {
      const { data: more, errors: wrong } = await askWithin(graph, question, text, { ...variables, after });
      return wrong?.length || !more ? null : { ...more };
    });
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

function chosen(names: readonly string[], from: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}

const FAILED: Reading = { fault: 'EVIDENCE_FAILED' };
type Page = { hasNextPage?: unknown; endCursor?: unknown };

/** Reads on where a connection directly under the subject has more; one deeper in is cut. */
async function completed(
  subject: Record<string, unknown>,
  { more }: EvidenceQuestions,
  shape: Shape,
  ask: (text: string, after: unknown) => Promise<Record<string, unknown> | null>,
): Promise<Reading> {
  for (const [name, text] of more) {
    const connection = subject[name] as (Record<string, unknown> & { [PAGE]?: Page }) | null | undefined;
    let page = connection?.[PAGE];
    for (let pages = 1; connection && page?.hasNextPage === true; pages++) {
      if (pages >= MAX_PAGES) return { fault: 'EVIDENCE_CUT' };
      const next = (await ask(text, page.endCursor))?.[name] as typeof connection | null | undefined;
      if (!next) return FAILED;
      for (const rows of ['nodes', 'edges']) {
        if (Array.isArray(connection[rows]))
          connection[rows] = [...(connection[rows] as unknown[]), ...((next[rows] as unknown[]) ?? [])];
      }
      page = next[PAGE];
    }
    if (connection) connection[PAGE] = { hasNextPage: false };
  }
  if (isCut(subject)) return { fault: 'EVIDENCE_CUT' };
  const divisions = new Map<string, string>();
  collectDivisions(subject, divisions);
  return { subject: shaped(subject, shape), divisions };
}

function collectDivisions(value: unknown, divisions: Map<string, string>): void {
  if (value === null || typeof value !== 'object') return;
  const { id, [DIVISION]: division } = value as Record<string, unknown>;
  if (typeof id === 'string' && typeof division === 'string') divisions.set(id, division);
  for (const inner of Object.values(value)) collectDivisions(inner, divisions);
}

/** Whether some connection within has more rows than were read. */
export function isCut(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(isCut);
  if (value === null || typeof value !== 'object') return false;
  const page = (value as { [PAGE]?: Page })[PAGE];
  return page?.hasNextPage === true || Object.values(value).some(isCut);
}

function keyOf({ token, code }: SubjectKey): string {
  return code ?? token;
}

/** Which of `subjects` an answer's errors are about; 'all' where they do not say. */
function failedIndexes(errors: readonly { path?: readonly (string | number)[] }[]): Set<number | 'all'> {
  return new Set(errors.map(({ path }) => (typeof path?.[1] === 'number' ? path[1] : 'all')));
}
