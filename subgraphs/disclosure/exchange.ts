import { and, asc, eq, inArray, isNotNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import { canonicalPublisher } from '../../schema/facts.ts';
import type { DepartmentContext } from '../kit/index.ts';
import { disclosedItems, toldAt } from './tables.ts';

/** Name and version of the format: docs/exchange.schema.json describes it. */
const FORMAT = 'sunlight-matrix/disclosed-items/1';
const MOST = 500;
/** Rows as young as this are not given yet: one that was begun earlier may still be committed before them. */
const SETTLING = sql`interval '5 seconds'`;

interface Asked {
  since?: string | null | undefined;
  after?: string | null | undefined;
  first?: number | null | undefined;
}

/**
 * 交换: one page of what has changed, for another platform, as text with its signature. Which rows those are is known by
 * the application's role, since when a row was written is not public; what they say is read by the public role, so that
 * nothing leaves here that the public graph would not show. What was withdrawn is told as withdrawn and no more.
 */
export async function exchangeFeed(context: DepartmentContext, asked: Asked) {
  const first = asked.first ?? 200;
  if (first < 1 || first > MOST) throw invalid('first', `1..${MOST}`);
  const changed = await changedItems(context, asked, first + 1);
  const page = changed.slice(0, first);
  const shown = new Map((await publicItems(context, page)).map((item) => [item.id, item]));
  const last = page.at(-1);
  const body = JSON.stringify({
    format: FORMAT,
    issuedAt: new Date(context.clock()).toISOString(),
    next: changed.length > first && last ? cursorOf(last) : null,
    // Where the next round begins, once there is no next page.
    until: last ? cursorOf(last) : (asked.after ?? null),
    items: page.map(({ id, updatedAt, divisionCode, number }) => {
      const item = shown.get(id);
      if (!item) return { id, number, village: divisionCode, updatedAt, state: 'WITHDRAWN' };
      const { step, divisionCode: village, ...told } = item;
      const publisher = item.factId === null ? null : canonicalPublisher(item.factId);
      return { ...told, village, publisher, updatedAt, state: step };
    }),
  });
  return { body, signature: await context.feed!.sign(body) };
}

export function exchangeKeys({ feed }: DepartmentContext): string {
  return JSON.stringify(feed!.jwks);
}

interface Changed {
  id: string;
  updatedAt: string;
  divisionCode: string;
  number: string;
}

/** What is published from a later day on is told on that day: until then nobody has been told of it. */
const toldMoment = toldAt(disclosedItems);

/** In the order in which they were told; what never was public is not among them. */
function changedItems(context: DepartmentContext, asked: Asked, first: number): Promise<Changed[]> {
  const { id, divisionCode, number, step, publishedOn } = disclosedItems;
  // To the microsecond: a cursor that is rounded would skip or repeat.
  const exact = sql<string>`to_char(${toldMoment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
  return context.statusDb
    .select({ id, updatedAt: exact, divisionCode, number })
    .from(disclosedItems)
    .where(
      and(
        or(
          and(
            inArray(step, ['PUBLISHED', 'ARCHIVED']),
            lte(publishedOn, sql`(now() at time zone 'Asia/Shanghai')::date`),
          ),
          and(eq(step, 'WITHDRAWN'), isNotNull(publishedOn)),
        ),
        sql`${toldMoment} < now() - ${SETTLING}`,
        afterOf(asked),
      ),
    )
    .orderBy(asc(toldMoment), asc(id))
    .limit(first);
}

async function publicItems({ publicDb, reads }: DepartmentContext, page: readonly Changed[]) {
  if (page.length === 0) return [];
  const t = disclosedItems;
  const rows = await publicDb!
    .select({
      id: t.id,
      number: t.number,
      factId: t.factId,
      divisionCode: t.divisionCode,
      itemCode: t.itemCode,
      category: t.category,
      scheme: t.scheme,
      step: t.step,
      month: t.month,
      title: t.title,
      text: t.text,
      amount: t.amount,
      count: t.count,
      occurredOn: t.occurredOn,
      publishedOn: t.publishedOn,
      publicUntil: t.publicUntil,
      requiredAttachments: t.requiredAttachments,
      attachments: t.attachments,
    })
    .from(t)
    .where(
      inArray(
        t.id,
        page.map(({ id }) => id),
      ),
    );
  reads.rows(rows.length);
  return rows;
}

function afterOf({ since, after }: Asked): SQL | undefined {
  const { id } = disclosedItems;
  if (after) {
    const [moment = '', row = ''] = Buffer.from(after, 'base64url').toString().split('|');
    if (!MOMENT.test(moment) || !ROW.test(row)) throw platformError('CURSOR_INVALID');
    return sql`(${toldMoment}, ${id}) > (${moment}::timestamptz, ${row}::uuid)`;
  }
  return since ? sql`${toldMoment} > ${since}::timestamptz` : undefined;
}

const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const ROW = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

function cursorOf({ id, updatedAt }: Changed): string {
  return Buffer.from(`${updatedAt}|${id}`).toString('base64url');
}

function invalid(argument: string, expected: string) {
  return platformError('ARGUMENT_INVALID', { argument, expected });
}
