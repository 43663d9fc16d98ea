import { platformError } from '../../schema/errors.ts';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';

/** A payment that is about to be made. */
export interface PlannedRow {
  id: string;
  /** of its payee; null where he has no usable identity */
  token: string | null;
  kind: string;
}

interface Page {
  nodes: { id: string; kind: string; recipient: { id: string } | null }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

const MAX_ROWS = 20_000;

/** Reads the payments of a batch that are still planned, with the caller's own rights. Throws what fails: no batch is checked by half. */
export async function readBatch(
  graph: ScreeningGraph,
  question: Question,
  { planned, kind }: { planned: string; kind: string },
  batch: string,
): Promise<PlannedRow[]> {
  const text = `query PlannedBatch($batch: String!, $after: String) {
    ${planned}(where: { batch: { eq: $batch }, status: { eq: PLANNED } }, first: 1000, after: $after) {
      nodes { id kind: ${kind} recipient { id } } pageInfo { hasNextPage endCursor }
    }
  }`;
  const rows: PlannedRow[] = [];
  for (let after: string | null = null; ; ) {
    const { data, errors } = await askWithin(graph, question, text, { batch, after });
    const page = data?.[planned] as Page | null | undefined;
    if (!page || errors?.length)
      throw platformError('DEPARTMENT_INCOMPLETE', { department: planned }, question);
    rows.push(
      ...page.nodes.map(({ id, kind: own, recipient }) => ({ id, kind: own, token: recipient?.id ?? null })),
    );
    if (rows.length > MAX_ROWS) {
      const details = { what: 'rows of a batch', found: `> ${MAX_ROWS}`, limit: MAX_ROWS };
      throw platformError('QUERY_TOO_LARGE', details, question);
    }
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
