import { randomUUID } from 'node:crypto';
import { platformError } from '../../schema/errors.ts';
import type { Department } from '../department.ts';
import type { MatchGraph } from '../matching/index.ts';
import { parameterOf } from '../matching/rule-compile.ts';
import { lowestOf } from '../matching/shards.ts';
import type { Question } from '../question.ts';
import type { ScreeningGraph } from './graph.ts';
import { askWithin } from './inner-question.ts';
import type { Precheckable } from './precheck-expression.ts';

/** A payment of a file that is about to be made. */
export interface FileRow {
  line: number;
  recipient: string | null;
  month: string;
  kind: string;
}

/** What is read of a file, and the name that it has in matches while it is checked. */
export interface FileBatch {
  handle: string;
  rows: FileRow[];
}

/**
 * Has a department read a file of payments: it makes tokens of the numbers, and keeps nothing. The scope that reads them is
 * the engine's alone, as with temporary lists: nobody learns the token of a number that he sends.
 */
export async function readFileBatch(
  graph: ScreeningGraph,
  question: Question,
  { reader }: Precheckable,
  { file, format }: { file: string; format: string },
): Promise<FileBatch> {
  const caller = { ...question.caller, scopes: new Set([...question.caller.scopes, 'platform:lists']) };
  const text = `query BatchFile($content: String!, $format: String!) {
    ${reader}(content: $content, format: $format) { line recipient month kind }
  }`;
  const { data, errors } = await askWithin(graph, { ...question, caller }, text, { content: file, format });
  const rows = data?.[reader] as FileRow[] | null | undefined;
  if (rows && !errors?.length) return { handle: `file:${randomUUID()}`, rows };
  const { code, argument, expected } = errors?.[0]?.extensions ?? {};
  if (code === 'ARGUMENT_INVALID') throw platformError(code, { argument, expected }, question);
  throw platformError('DEPARTMENT_INCOMPLETE', { department: question.caller.department }, question);
}

/** The graph in which the payees of a file, of these kinds where any are named, stand for the operand of its name. */
export function withFile(
  matching: MatchGraph,
  register: string,
  { handle, rows }: FileBatch,
  kinds: readonly string[] | undefined,
): MatchGraph {
  const owner = matching.ownerOf(register);
  const latest = new Map<string, number>();
  for (const { recipient, month, kind } of rows) {
    if (recipient === null || (kinds && !kinds.includes(kind))) continue;
    latest.set(recipient, Math.max(latest.get(recipient) ?? 0, parameterOf('month', { month })?.value ?? 0));
  }
  const payees = [...latest]
    .map(([token, month]) => ({ bytes: Buffer.from(token, 'base64url'), month }))
    .sort((a, b) => a.bytes.compare(b.bytes));

  function shardOf({ shard, shards }: Record<string, unknown>) {
    const [low, high] = [
      lowestOf(Number(shard), Number(shards)),
      lowestOf(Number(shard) + 1, Number(shards)),
    ];
    const own = payees.filter(({ bytes }) => bytes[1]! >= low && bytes[1]! < high);
    const values = Buffer.alloc(own.length * 8);
    for (const [index, { month }] of own.entries()) values.writeDoubleBE(month, index * 8);
    return {
      tokens: Buffer.concat(own.map(({ bytes }) => bytes)).toString('base64'),
      values: values.toString('base64'),
      ...{ count: own.length, rows: own.length, withoutKey: 0, badChecksum: 0, asOf: null },
    };
  }

  return {
    ...matching,
    department(name) {
      const department = matching.department(name);
      if (!department || name !== owner) return department;
      const ask: Department['ask'] = async (question, request) =>
        request.variables.batch === handle
          ? { data: { [register]: { keys: shardOf(request.variables) } }, errors: [] }
          : department.ask(question, request);
      return { ...department, ask };
    },
  };
}
