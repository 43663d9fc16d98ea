import { randomUUID } from 'node:crypto';
import { and, countDistinct, eq, isNotNull, lt, notInArray, sql } from 'drizzle-orm';
import { platformError } from '../../schema/errors.ts';
import type { DepartmentContext, Token } from '../kit/index.ts';
import { oneOf } from '../kit/register/parameters.ts';
import { readIdentityList } from './identity-list.ts';
import { residents, temporaryListEntries } from './tables.ts';

/** A file of about 750 KB: the gateway takes a body of 1 MB. */
const MAX_CONTENT = 1_000_000;
const MAX_ENTRIES = 5_000;
/** Distinct persons that lists of one case may name at the same time. */
const QUOTA = 20_000;
const DAYS = 7;
const BATCH = 1_000;

/**
 * `createTemporaryList`: tokens are made here, where the link key is, and stay here; the answer is a handle. Each entry
 * lies where its person is registered, so that a caller bound to a district finds nobody outside it.
 */
export async function createTemporaryList(
  context: DepartmentContext,
  { content, format }: { content: string; format: 'CSV' | 'XLSX' },
) {
  const { caller, link, clock } = context;
  const { user, caseNumber, jurisdiction } = caller;
  if (user === null || caseNumber === null || jurisdiction === null) {
    throw invalid('x-case-number', 'a case that the token names');
  }
  if (content.length > MAX_CONTENT) throw invalid('content', `at most ${MAX_CONTENT} characters of base64`);
  const listed = await readIdentityList(Buffer.from(content, 'base64'), format);
  if (listed.length === 0 || listed.length > MAX_ENTRIES) throw invalid('content', `1..${MAX_ENTRIES} lines`);

  const entries = listed.map(({ line, number }) => ({ line, ...link!.person(number) }));
  const tokens = [...new Set(entries.flatMap(({ token }) => token ?? []))];
  const homes = await homesOf(context, tokens);
  const list = randomUUID();
  const expiresAt = new Date(clock() + DAYS * 86_400_000).toISOString();
  const city = jurisdiction.slice(0, 2);
  const rows = entries.map(({ line, token, fault }) => ({
    ...{ list, line, owner: user, caseNumber, expiresAt, personId: token, personFault: fault },
    // Whom nobody has registered lies in no district; what names nobody is told to whoever sent it.
    divisionCode: token ? (homes.get(token) ?? city) : jurisdiction,
  }));

  await context.write(async (transaction) => {
    await transaction.delete(temporaryListEntries).where(lt(temporaryListEntries.expiresAt, sql`now()`));
    // One after the other for a case: two lists at once must not pass the quota together.
    await transaction.execute(sql`select pg_advisory_xact_lock(hashtext(${caseNumber}))`);
    const [used] = await transaction
      .select({ n: countDistinct(temporaryListEntries.personId) })
      .from(temporaryListEntries)
      .where(
        and(
          eq(temporaryListEntries.caseNumber, caseNumber),
          isNotNull(temporaryListEntries.personId),
          tokens.length > 0 ? notInArray(temporaryListEntries.personId, tokens) : undefined,
        ),
      );
    const found = (used?.n ?? 0) + tokens.length;
    if (found > QUOTA) {
      throw platformError('QUOTA_EXCEEDED', {
        what: 'persons on temporary lists of a case',
        found,
        limit: QUOTA,
      });
    }
    for (let at = 0; at < rows.length; at += BATCH) {
      await transaction.insert(temporaryListEntries).values(rows.slice(at, at + BATCH));
    }
  });
  context.reads.rows(rows.length);
  for (const token of tokens) context.reads.subject(token);
  return {
    handle: list,
    entries: rows.length,
    withoutKey: rows.filter(({ personId }) => personId === null).length,
    expiresAt,
  };
}

/** Where persons are registered now; told to nobody. */
async function homesOf({ db }: DepartmentContext, tokens: readonly Token[]): Promise<Map<Token, string>> {
  if (tokens.length === 0) return new Map();
  const rows = await db
    .selectDistinctOn([residents.personId], { token: residents.personId, code: residents.divisionCode })
    .from(residents)
    .where(oneOf(residents.personId, tokens))
    .orderBy(residents.personId, sql`${residents.movedOutOn} desc nulls first`, residents.id);
  return new Map(rows.map(({ token, code }) => [token!, code]));
}

function invalid(argument: string, expected: string) {
  return platformError('ARGUMENT_INVALID', { argument, expected });
}
