import type { Client, Operation } from '../../client/index.ts';

/** A page of a register. */
export interface Rows<Node> {
  totalCount: number;
  nodes: Node[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

/** No village has as many rows of a month or a year; a page that stops here says that it is incomplete. */
const MAX_PAGES = 40;

/** What was found, and who did not answer: then it is not all. */
export interface Found<Node> {
  nodes: Node[];
  missing: string[];
}

/** Every row of a register that the variables ask for, page after page. */
export async function allRows<Data, Variables, Node>(
  client: Client,
  operation: Operation<Data, Variables>,
  variables: Variables,
  rowsOf: (data: Data) => Rows<Node> | null,
): Promise<Found<Node>> {
  const nodes: Node[] = [];
  const missing = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < MAX_PAGES; page++) {
    const answer = await client.query(operation, { ...variables, ...(after && { after }) });
    const rows = rowsOf(answer.data);
    for (const department of answer.missing) missing.add(department);
    if (rows) nodes.push(...rows.nodes);
    after = rows?.pageInfo.hasNextPage ? rows.pageInfo.endCursor : null;
    if (after === null) return { nodes, missing: [...missing] };
  }
  return { nodes, missing: [...missing, 'platform'] };
}
