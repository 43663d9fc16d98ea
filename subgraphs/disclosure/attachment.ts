import { and, eq } from 'drizzle-orm';
import type { DepartmentContext } from '../kit/index.ts';
import { visible } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import { disclosedFiles, disclosedItems } from './tables.ts';

/** An attachment with its content; null for one that is not there or not for this reader. */
export async function disclosedAttachment(context: DepartmentContext, id: string) {
  if (!uuid.test(id)) return null;
  const { kind, name, mediaType, size, sha256, body, rowId } = disclosedFiles;
  const [file] = await context.db
    .select({ id: disclosedFiles.id, item: rowId, kind, name, mediaType, size, sha256, body })
    .from(disclosedFiles)
    .innerJoin(disclosedItems, eq(disclosedItems.id, rowId))
    .where(and(eq(disclosedFiles.id, id), visible(context, disclosedItems)));
  if (!file) return null;
  context.reads.rows(1);
  return { ...file, body: file.body.toString('base64') };
}
