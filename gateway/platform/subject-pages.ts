import { ENTITIES, type SubjectKind } from '../../schema/entities.ts';
import { platformError } from '../../schema/errors.ts';
import type { ShardResult } from '../matching/index.ts';
import { compareAt, tokensOf, WIDTH } from '../matching/tokens.ts';
import type { Question } from '../question.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
}

/** A page of a match's subjects, filled while its shards come by. */
export interface SubjectPage {
  take(result: ShardResult): void;
  done(): object;
}

const MAX_PAGE = 1000;

/** Subjects come in the order of their tokens' digests, whatever the number of shards: then a cursor is a token. */
export function createSubjectPage(
  kind: SubjectKind,
  { first, after }: PageArguments,
  question: Question,
): SubjectPage {
  const size = first ?? 20;
  if (size < 1 || size > MAX_PAGE) {
    throw platformError('ARGUMENT_INVALID', { argument: 'first', expected: `1..${MAX_PAGE}` }, question);
  }
  const start = after === null || after === undefined ? null : Buffer.from(after, 'base64url');
  if (start && start.length !== WIDTH) throw platformError('CURSOR_INVALID', {}, question);
  const nodes: { token: string; entity: object | null; values: object[] }[] = [];
  let hasNextPage = false;

  return {
    take({ tokens, count, codes, values }) {
      if (hasNextPage) return;
      const { bytes, view } = tokensOf(tokens);
      const from = start && tokensOf(start).view;
      for (const index of byDigest(view, count)) {
        if (from && digestOrder(view, index * WIDTH, from, 0) <= 0) continue;
        if (nodes.length === size) {
          hasNextPage = true;
          return;
        }
        const token = bytes.subarray(index * WIDTH, (index + 1) * WIDTH).toString('base64url');
        nodes.push({
          token,
          entity: entityOf(kind, token, codes?.[index]),
          values: Object.entries(values).map(([operand, own]) => ({ operand, value: numberOf(own[index]) })),
        });
      }
    },
    done: () => ({
      nodes,
      pageInfo: {
        hasNextPage,
        hasPreviousPage: start !== null,
        startCursor: nodes[0]?.token ?? null,
        endCursor: nodes.at(-1)?.token ?? null,
      },
    }),
  };
}

function numberOf(value: number | undefined): number | null {
  return value === undefined || Number.isNaN(value) ? null : value;
}

/** The indexes of a shard's tokens by their digests; they are sorted by version first, and nearly always have but one. */
function byDigest(view: DataView, count: number): Iterable<number> {
  const indexes = Uint32Array.from({ length: count }, (_, index) => index);
  if (count === 0 || view.getUint8(0) === view.getUint8((count - 1) * WIDTH)) return indexes;
  return indexes.sort((one, other) => digestOrder(view, one * WIDTH, view, other * WIDTH));
}

function digestOrder(left: DataView, one: number, right: DataView, other: number): number {
  for (let byte = 1; byte < WIDTH; byte += 4) {
    const order = left.getUint32(one + byte) - right.getUint32(other + byte);
    if (order !== 0) return order;
  }
  return compareAt(left, one, right, other);
}

/** A reference that the departments answer; null for what is no entity, or whose public code nobody told. */
function entityOf(kind: SubjectKind, token: string, code: string | undefined): object | null {
  const [type, entity] = Object.entries(ENTITIES).find(([, candidate]) => candidate.kind === kind) ?? [];
  if (!entity) return null;
  const isCoded = kind === 'ORGANIZATION' || kind === 'VILLAGE';
  if (isCoded && !code) return null;
  return { __typename: type, [entity.key]: isCoded ? code : token };
}
