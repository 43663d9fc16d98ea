import type { Client } from 'pg';
import { askGateway } from '../../scripts/runtime/ask-gateway.ts';

/** What a way has found. */
export interface Found {
  findings: number;
}

const OPERANDS = [
  {
    name: 'paid',
    list: 'disabilitySubsidyPayments { keys(of: PERSON, role: RECIPIENT, with: {max: MONTH}) }',
  },
  {
    name: 'dead',
    list: 'deaths(where: {cancelledOn: {isNull: true}}) { keys(of: PERSON, with: {min: DIED_ON}) }',
  },
];
const LATE = '(paid and dead) when (paid > month(dead))';

/** Through the platform: GraphQL over HTTP, token, shield, signed hops, the audit entry written before the answer. */
export async function askPlatform(url: string, token: string, set = LATE): Promise<Found> {
  const { match } = await askGateway<{ match: { count: number; complete: boolean } }>(
    { url, token },
    `query ($operands: [MatchOperand!]!, $set: String!) { match(operands: $operands, set: $set) {
      count complete subjects(first: 1000) { nodes { token values { operand value } } } } }`,
    { operands: OPERANDS, set },
  );
  if (!match.complete) throw new Error('The platform did not answer in full.');
  return { findings: match.count };
}

export function askCandidates(url: string, token: string): Promise<Found> {
  return askPlatform(url, token, 'paid and dead');
}

/** The same question in SQL: who, the last month paid, the first day reported. `payments` is local or foreign. */
export async function askSql(client: Client, payments: string): Promise<Found> {
  const { rows } = await client.query(
    `SELECT p.recipient_id, max(p.month) AS paid, min(d.died_on) AS dead
     FROM ${payments} p JOIN deaths d ON d.person_id = p.recipient_id
     WHERE d.cancelled_on IS NULL
     GROUP BY p.recipient_id
     HAVING max(p.month) > to_char(min(d.died_on), 'YYYY-MM')
     ORDER BY p.recipient_id`,
  );
  return { findings: rows.length };
}
