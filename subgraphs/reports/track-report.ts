import { sql } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { nextReportStatus, type ReportAction, type ReportStatus } from '../../schema/report-workflow.ts';
import { type DepartmentContext, type Transaction, today } from '../kit/index.ts';
import type { Proof } from './challenge.ts';
import { clockOf } from './clock-of.ts';
import { deskOf, publicOnly } from './reports-desk.ts';
import { nameOfOffice } from './routing.ts';
import type { TrackedReport } from './schema.generated.ts';
import { unpadded, unseal } from './seal.ts';
import { insertParts, type ReportKey, reportPrivateKey, reportRecipient, sealPart } from './sealed-texts.ts';
import { spend } from './submit-report.ts';
import { someText } from './texts.ts';
import { bucketOf, type KeptCode, newCode, nothingKept, openCode, readCode } from './tracking-code.ts';

/** How much a reporter can write to his office. */
const MAX_MESSAGES = 100;
/** As many codes a bucket holds; as often Argon2id runs, whatever was typed. */
const TRIED = 2;

/** What every way to a report by its code is given. */
interface Tracking {
  code: string;
  proof: Proof;
}

/** A report as its reporter sees it. Throws PROOF_REFUSED, TOO_MANY_REQUESTS; CODE_REFUSED, whatever is wrong with the code. */
export async function trackReport(context: DepartmentContext, tracking: Tracking): Promise<TrackedReport> {
  const found = await open(context, tracking);
  return context.write((transaction) => tracked(context, transaction, found));
}

export async function sayToReport(
  context: DepartmentContext,
  { text, ...tracking }: Tracking & { text: string },
): Promise<TrackedReport> {
  const content = someText(text, 'text', 2000);
  const found = await open(context, tracking);
  const { keyring } = deskOf(context);
  return context.write(async (transaction) => {
    const { status, office, said, places } = await locked(transaction, found);
    allow('SAY', status);
    if (said >= MAX_MESSAGES) {
      throw platformError('QUOTA_EXCEEDED', { what: 'messages', found: said + 1, limit: MAX_MESSAGES });
    }
    const recipient = await keyring.sealing(office);
    if (!recipient) throw platformError('REPORTS_UNAVAILABLE');
    const message = {
      reportId: found.reportId,
      part: 'MESSAGE' as const,
      side: 'REPORTER' as const,
      on: today(context.clock),
      place: places + 1,
      content,
      recipients: [recipient, await reportRecipient(found.key.publicKey)],
    };
    await insertParts(transaction, [await sealPart(message)]);
    await step(context, transaction, found, 'SAY', null);
    return tracked(context, transaction, found);
  });
}

export async function voteOnReport(
  context: DepartmentContext,
  { satisfied, ...tracking }: Tracking & { satisfied: boolean },
): Promise<TrackedReport> {
  const found = await open(context, tracking);
  return context.write(async (transaction) => {
    const { status, satisfied: before } = await locked(transaction, found);
    allow('VOTE', status);
    if (before !== null) throw platformError('TRANSITION_REFUSED', { found: 'VOTED', what: 'VOTE' });
    await step(context, transaction, found, 'VOTE', satisfied);
    return tracked(context, transaction, found);
  });
}

interface Found {
  reportId: string;
  key: ReportKey;
}

type CodeRow = {
  report_id: string;
  salt: Buffer;
  verifier: Buffer;
  public_key: Buffer;
  wrapped_key: Buffer;
};

/**
 * The report of a code. What was typed makes no difference to what is done: text that is no code is tried as a random one,
 * a bucket is filled up to two, and both are tried to the end.
 */
async function open(context: DepartmentContext, { code: typed, proof }: Tracking): Promise<Found> {
  publicOnly(context);
  const desk = deskOf(context);
  const now = context.clock();
  const { bucket: bucketKey, code: secret } = desk.keyring.secrets;
  await spend(context, desk.admit('TRACK', proof, now));
  const read = readCode(typed);
  const code = read ?? newCode();
  const { rows } = await context.write((transaction) =>
    transaction.execute<CodeRow>(sql`select * from codes_in_bucket(${bucketOf(code, bucketKey)})`),
  );
  const candidates = Array.from({ length: TRIED }, (_, n) => rows[n] ?? null);
  let found: Found | null = null;
  for (const row of candidates) {
    const kept: KeptCode = row
      ? { salt: row.salt, verifier: row.verifier, wrappedKey: row.wrapped_key }
      : nothingKept();
    const privateKey = await desk.heavy(() => openCode(code, secret, kept));
    if (row && privateKey)
      found = { reportId: row.report_id, key: { publicKey: row.public_key, privateKey } };
  }
  if (read !== null && found) return found;
  desk.failed(now);
  throw platformError('CODE_REFUSED');
}

type TrackedRow = {
  category: TrackedReport['category'];
  status: ReportStatus;
  office: string;
  received_on: string;
  accept_by: string;
  result_by: string;
  forwarded_to: TrackedReport['forwardedTo'];
  outcome: TrackedReport['outcome'];
  satisfied: boolean | null;
  said: number;
  places: number;
};

async function locked(transaction: Transaction, { reportId }: Found): Promise<TrackedRow> {
  const { rows } = await transaction.execute<TrackedRow>(sql`select * from tracked_report(${reportId})`);
  if (!rows[0]) throw platformError('CODE_REFUSED');
  return rows[0];
}

function allow(action: ReportAction, status: ReportStatus): void {
  if (nextReportStatus(action, status) !== null) return;
  throw platformError('TRANSITION_REFUSED', { found: status, what: action });
}

async function step(
  context: DepartmentContext,
  transaction: Transaction,
  { reportId }: Found,
  action: 'SAY' | 'VOTE',
  vote: boolean | null,
): Promise<void> {
  const day = today(context.clock);
  await transaction.execute(sql`select step_by_reporter(${reportId}, ${action}, ${vote}, ${day})`);
}

type MessageRow = {
  id: string;
  side: 'REPORTER' | 'OFFICE';
  happened_on: string;
  body: Buffer;
  wrapped: string;
};

async function tracked(
  context: DepartmentContext,
  transaction: Transaction,
  found: Found,
): Promise<TrackedReport> {
  const row = await locked(transaction, found);
  const { rows } = await transaction.execute<MessageRow>(
    sql`select * from tracked_messages(${found.reportId})`,
  );
  const key = await reportPrivateKey(found.key);
  const messages = await Promise.all(
    rows.map(async ({ id, side, happened_on, body, wrapped }) => ({
      side,
      on: happened_on,
      text: unpadded(await unseal(body, id, wrapped, key)),
    })),
  );
  const clock = { status: row.status, acceptBy: row.accept_by, resultBy: row.result_by };
  return {
    category: row.category,
    status: row.status,
    office: await nameOfOffice(context, row.office),
    receivedOn: row.received_on,
    acceptBy: row.accept_by,
    resultBy: row.result_by,
    late: clockOf(clock, today(context.clock)).late,
    forwardedTo: row.forwarded_to,
    outcome: row.outcome,
    messages,
    canVote: nextReportStatus('VOTE', row.status) !== null && row.satisfied === null,
    satisfied: row.satisfied,
  };
}
