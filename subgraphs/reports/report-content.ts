import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import type { DepartmentContext } from '../kit/index.ts';
import type { ReportsDesk } from './reports-desk.ts';
import type { ReportContent, ReportFile } from './schema.generated.ts';
import { unpadded, unseal } from './seal.ts';
import { type publicReports, sealedKeys, sealedParts } from './tables.ts';

type Report = Pick<typeof publicReports.$inferSelect, 'id' | 'office'>;

const FILES = ['PHOTO', 'VOICE'] as const;

/**
 * What a report says, for its own office; null for everybody else, and where the office's private key is not held here.
 * The bodies of files are read when they are asked for.
 */
export async function contentOf(
  context: DepartmentContext,
  { id, office }: Report,
): Promise<ReportContent | null> {
  const { caller, db, own } = context;
  if (!own || !caller.scopes.has('reports:handle') || caller.jurisdiction !== office) return null;
  const { keyring } = own as ReportsDesk;
  const texts = await db
    .select()
    .from(sealedParts)
    .where(and(eq(sealedParts.reportId, id), notInArray(sealedParts.part, [...FILES])))
    .orderBy(asc(sealedParts.place));
  const files = await db
    .select({ id: sealedParts.id, mediaType: sealedParts.mediaType, size: sealedParts.size })
    .from(sealedParts)
    .where(and(eq(sealedParts.reportId, id), inArray(sealedParts.part, [...FILES])))
    .orderBy(asc(sealedParts.place));
  const open = await openerOf(
    context,
    keyring,
    office,
    [...texts, ...files].map((part) => part.id),
  );
  if (!open) return null;
  context.reads.rows(texts.length + files.length);
  const opened = await Promise.all(
    texts.map(async ({ id: part, body, ...rest }) => ({ ...rest, text: unpadded(await open(part, body)) })),
  );
  const one = (kind: 'TEXT' | 'CONTACT') => opened.find(({ part }) => part === kind)?.text ?? null;
  return {
    text: one('TEXT'),
    contact: one('CONTACT'),
    messages: opened
      .filter(({ part }) => part === 'MESSAGE')
      .map(({ side, on, text }) => ({ side, on, text })),
    files: files.map(({ id: part, mediaType, size }) => ({
      id: part,
      mediaType: mediaType ?? 'application/octet-stream',
      size,
      body: async () => {
        const [row] = await db
          .select({ body: sealedParts.body })
          .from(sealedParts)
          .where(eq(sealedParts.id, part));
        return row ? (await open(part, row.body)).toString('base64') : null;
      },
    })) as unknown as ReportFile[],
  };
}

/** Opens parts with whichever of the office's keys each is sealed to; null where one of them is not held here. */
async function openerOf(
  { db }: DepartmentContext,
  keyring: ReportsDesk['keyring'],
  office: string,
  parts: readonly string[],
): Promise<((part: string, body: Buffer) => Promise<Buffer>) | null> {
  if (parts.length === 0) return async () => Buffer.alloc(0);
  const rows = await db
    .select()
    .from(sealedKeys)
    .where(inArray(sealedKeys.partId, [...parts]));
  const usable = new Map<
    string,
    { wrapped: string; key: NonNullable<Awaited<ReturnType<typeof keyring.opening>>> }
  >();
  for (const { partId, kid, wrapped } of rows) {
    const key = keyring.isOf(kid, office) ? await keyring.opening(kid) : null;
    if (key) usable.set(partId, { wrapped, key });
  }
  if (parts.some((part) => !usable.has(part))) return null;
  return (part, body) => {
    const { wrapped, key } = usable.get(part)!;
    return unseal(body, part, wrapped, key);
  };
}
