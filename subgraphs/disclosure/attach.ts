import { createHash } from 'node:crypto';
import { and, count, eq, sum } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import type { DisclosureAttachment } from '../../schema/power-list.ts';
import type { DepartmentContext, Transaction } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import { actorOf, editDraft, type ItemRow, type Seen } from './change-item.ts';
import { kindsOf } from './draft-item.ts';
import { safeName } from './lint/file-name.ts';
import { inspectApart } from './lint/inspector.ts';
import { NUMBER_TITLES, numbersIn } from './lint/numbers.ts';
import { findingWords } from './lint/passages.ts';
import { disclosedFiles, disclosedItemLines } from './tables.ts';
import { invalid, personalData } from './whole.ts';
import type { Words } from './words.ts';

interface Attachment extends Seen {
  kind: DisclosureAttachment;
  name: string;
  body: string;
}

/**
 * Attaches a file to a draft: by its content of a type that is taken, without numbers of persons, in lists without full
 * names, and without what is written beside the content. ATTACHMENT_REFUSED and PERSONAL_DATA_FOUND say why not.
 */
export async function attachFile(
  context: DepartmentContext,
  { kind, name, body, ...seen }: Attachment,
): Promise<ItemRow> {
  // Nobody without a draft to change has a file looked at.
  const { actor, sides } = actorOf(context);
  if (!sides.includes('VILLAGE')) throw platformError('FORBIDDEN', { count: 1, refused: [] });
  const file = decode(body);
  const inspection = await inspectApart(file, LISTS.includes(kind) ? 'masked' : 'any');
  if ('refused' in inspection) throw refused(inspection.refused);
  const [finding] = inspection.findings;
  if (finding) {
    const { zh, en } = finding.place;
    throw personalData({ zh: `附件的${zh}`, en: `The attachment, ${en},` }, findingWords(finding));
  }
  const called = safeName(name, inspection.extension);
  const [inName] = numbersIn(called);
  if (inName)
    throw personalData({ zh: '附件的文件名', en: 'The name of the attachment' }, NUMBER_TITLES[inName]);
  const bytes = Buffer.from(inspection.bytes);
  return editDraft(context, seen, async (transaction, item) => {
    await refuseMany(transaction, item.id, bytes.length);
    await transaction.insert(disclosedFiles).values({
      rowId: item.id,
      kind,
      name: called,
      mediaType: inspection.mediaType,
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      personal: !IMPERSONAL.includes(kind),
      readable: inspection.readable,
      body: bytes,
      addedBy: actor,
    });
    return { attachments: await kindsOf(transaction, item.id, await hasLines(transaction, item.id)) };
  });
}

/** Removes a file from a draft. */
export function removeFile(
  context: DepartmentContext,
  { file, ...seen }: Seen & { file: string },
): Promise<ItemRow> {
  return editDraft(context, seen, async (transaction, item) => {
    const removed = uuid.test(file)
      ? await transaction
          .delete(disclosedFiles)
          .where(and(eq(disclosedFiles.id, file), eq(disclosedFiles.rowId, item.id)))
          .returning({ id: disclosedFiles.id })
      : [];
    if (removed.length === 0) throw platformError('NOT_FOUND');
    return { attachments: await kindsOf(transaction, item.id, await hasLines(transaction, item.id)) };
  });
}

const MEGABYTES = 5;
const MOST_FILES = 20;
const MOST_BYTES = 30 * 1024 * 1024;
/** In which names stand in columns; minutes and contracts are signed by name. */
const LISTS: readonly DisclosureAttachment[] = ['NAME_LIST', 'STATEMENT'];
/** What is about a work and not about whom it was for: it stays when the persons leave. */
const IMPERSONAL: readonly DisclosureAttachment[] = ['BUDGET', 'BID_RESULT', 'ACCEPTANCE'];

function decode(body: string): Buffer {
  // Four signs are three bytes: what is too long is not decoded.
  if (body.length > (MEGABYTES * 1024 * 1024 * 4) / 3 + 4) {
    throw refused({ zh: `大于 ${MEGABYTES} MB`, en: `it is larger than ${MEGABYTES} MB` });
  }
  const file = Buffer.from(body, 'base64');
  if (file.length === 0) throw refused({ zh: '文件是空的', en: 'it is empty' });
  return file;
}

async function refuseMany(transaction: Transaction, id: string, size: number): Promise<void> {
  const [held] = await transaction
    .select({ files: count(), bytes: sum(disclosedFiles.size).mapWith(Number) })
    .from(disclosedFiles)
    .where(eq(disclosedFiles.rowId, id));
  if ((held?.files ?? 0) < MOST_FILES && (held?.bytes ?? 0) + size <= MOST_BYTES) return;
  throw invalid(
    { zh: '附件', en: 'The attachments' },
    { zh: `至多 ${MOST_FILES} 个、共 30 MB`, en: `${MOST_FILES} at most, of 30 MB together` },
  );
}

async function hasLines(transaction: Transaction, id: string): Promise<boolean> {
  const [line] = await transaction
    .select({ line: disclosedItemLines.line })
    .from(disclosedItemLines)
    .where(eq(disclosedItemLines.rowId, id))
    .limit(1);
  return line !== undefined;
}

function refused(reason: Words) {
  return platformError('ATTACHMENT_REFUSED', { reason: reason.zh, reasonEn: reason.en, limit: MEGABYTES });
}
