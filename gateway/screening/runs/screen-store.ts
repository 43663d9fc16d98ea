import { createHash } from 'node:crypto';
import { platformError } from '../../../schema/errors.ts';
import { isOverEverybody } from '../reviewed.ts';
import type { Screen } from '../screen.ts';
import type { RunDatabase, Transaction } from './database.ts';

/** A version of a screen as it is kept. */
export interface StoredScreen {
  id: string;
  code: string;
  version: number;
  status: 'DRAFT' | 'PROPOSED' | 'ACTIVE' | 'RETIRED';
  divisionCode: string;
  title: string;
  department: string;
  severity: string;
  kind: 'ALERT' | 'SERVICE';
  text: string;
  author: string;
}

/** A screen that was read and checked, and whose it is. */
export interface NewScreen {
  screen: Screen;
  text: string;
  author: string;
  divisionCode: string;
}

const COLUMNS = `id, code, version, status, division_code AS "divisionCode", title, department, severity, kind, text, author`;
/** Who the platform itself is among the authors of screens. */
const PLATFORM = 'platform';

/** The versions of screens: written as drafts, put in use by a second person where they are over everybody. */
export function createScreenStore(database: RunDatabase, clock: () => number) {
  const now = () => new Date(clock()).toISOString();

  return {
    /** Keeps a version: as a draft, or proposed. The author's own draft of it is written over. */
    save: (given: NewScreen, propose: boolean) =>
      database.transaction(async (transaction) => {
        await lockCode(transaction, given.screen.id);
        const [draft] = await transaction.query<{ id: string }>(
          `SELECT id FROM screens WHERE code = $1 AND status = 'DRAFT' AND author = $2`,
          [given.screen.id, given.author],
        );
        const status = propose ? 'PROPOSED' : 'DRAFT';
        return draft
          ? update(transaction, draft.id, given, status, now())
          : insert(transaction, given, status, now());
      }),

    /**
     * Puts a proposed version in use in place of the one before: the text that the approver has had checked, and no other.
     * Throws SECOND_PERSON_REQUIRED for its own author where it is over everybody, or takes the place of one that is.
     */
    approve: (id: string, approver: string, text: string) =>
      database.transaction(async (transaction) => {
        const screen = await byId(transaction, id);
        if (screen.status !== 'PROPOSED') throw refused(screen.status, 'APPROVE');
        if (screen.text !== text) throw platformError('VERSION_CONFLICT');
        await lockCode(transaction, screen.code);
        if (screen.author === approver && (await concernsEverybody(transaction, screen))) {
          throw platformError('SECOND_PERSON_REQUIRED');
        }
        await retireOthers(transaction, screen, now());
        return activate(transaction, id, approver, now());
      }),

    retire: (id: string) =>
      database.transaction(async (transaction) => {
        const screen = await byId(transaction, id);
        if (screen.status === 'RETIRED') throw refused(screen.status, 'RETIRE');
        const [retired] = await transaction.query<StoredScreen & Record<string, unknown>>(
          `UPDATE screens SET status = 'RETIRED', retired_at = $2, updated_at = $2 WHERE id = $1 RETURNING ${COLUMNS}`,
          [id, now()],
        );
        return retired!;
      }),

    /** The version in use; of one for a district, for callers of that district. Null where there is none. */
    async active(code: string, divisionCode: string): Promise<StoredScreen | null> {
      const [screen] = await database.query<StoredScreen & Record<string, unknown>>(
        `SELECT ${COLUMNS} FROM screens WHERE code = $1 AND status = 'ACTIVE' AND $2 LIKE division_code || '%'
         ORDER BY length(division_code) DESC LIMIT 1`,
        [code, divisionCode],
      );
      return screen ?? null;
    },

    async version(code: string, version: number): Promise<StoredScreen | null> {
      const [screen] = await database.query<StoredScreen & Record<string, unknown>>(
        `SELECT ${COLUMNS} FROM screens WHERE code = $1 AND version = $2`,
        [code, version],
      );
      return screen ?? null;
    },

    byId: (id: string) => byId(database, id),

    /** Puts the screens that came with the platform in use, those whose text is new. Returns how many were. */
    publishShipped: (shipped: readonly Omit<NewScreen, 'author' | 'divisionCode'>[], divisionCode: string) =>
      database.transaction(async (transaction) => {
        let published = 0;
        for (const { screen, text } of shipped) {
          await lockCode(transaction, screen.id);
          const [known] = await transaction.query(
            `SELECT FROM screens WHERE code = $1 AND hash = $2 AND shipped`,
            [screen.id, hashOf(text)],
          );
          if (known) continue;
          const given = { screen, text, author: PLATFORM, divisionCode };
          const stored = await insert(transaction, given, 'PROPOSED', now(), true);
          await retireOthers(transaction, stored, now());
          await activate(transaction, stored.id, PLATFORM, now());
          published += 1;
        }
        return published;
      }),
  };
}

export type ScreenStore = ReturnType<typeof createScreenStore>;

async function byId(database: Transaction, id: string): Promise<StoredScreen> {
  const isId = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(id);
  const [screen] = isId
    ? await database.query<StoredScreen & Record<string, unknown>>(
        `SELECT ${COLUMNS} FROM screens WHERE id = $1 FOR UPDATE`,
        [id],
      )
    : [];
  if (!screen) throw platformError('NOT_FOUND');
  return screen;
}

/** Versions of one screen are made one after the other. */
async function lockCode(transaction: Transaction, code: string): Promise<void> {
  await transaction.query(`SELECT pg_advisory_xact_lock(hashtext('screens'), hashtext($1))`, [code]);
}

async function insert(
  transaction: Transaction,
  given: NewScreen,
  status: 'DRAFT' | 'PROPOSED',
  now: string,
  shipped = false,
): Promise<StoredScreen> {
  const [stored] = await transaction.query<StoredScreen & Record<string, unknown>>(
    `INSERT INTO screens (code, title, title_en, subject_type, department, severity, kind, owner, text, hash,
       division_code, author, status, proposed_at, updated_at, shipped, version)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,
       (SELECT coalesce(max(version), 0) + 1 FROM screens WHERE code = $1)) RETURNING ${COLUMNS}`,
    [...valuesOf(given, status, now), shipped],
  );
  return stored!;
}

async function update(
  transaction: Transaction,
  id: string,
  given: NewScreen,
  status: 'DRAFT' | 'PROPOSED',
  now: string,
): Promise<StoredScreen> {
  const [stored] = await transaction.query<StoredScreen & Record<string, unknown>>(
    `UPDATE screens SET code = $1, title = $2, title_en = $3, subject_type = $4, department = $5, severity = $6, kind = $7,
       owner = $8, text = $9, hash = $10, division_code = $11, author = $12, status = $13, proposed_at = $14, updated_at = $15
     WHERE id = $16 RETURNING ${COLUMNS}`,
    [...valuesOf(given, status, now), id],
  );
  return stored!;
}

function valuesOf({ screen, text, author, divisionCode }: NewScreen, status: string, now: string): unknown[] {
  const { id, title, subject, department, severity, kind, owner } = screen;
  const proposedAt = status === 'PROPOSED' ? now : null;
  const own = [id, title.zh, title.en, subject, department, severity, kind, owner, text, hashOf(text)];
  return [...own, divisionCode, author, status, proposedAt, now];
}

/** Whether it is over everybody, or narrows one that is: its author alone cannot put the others' screen out of force. */
async function concernsEverybody(
  transaction: Transaction,
  { code, divisionCode }: StoredScreen,
): Promise<boolean> {
  if (isOverEverybody(divisionCode)) return true;
  const wider = await transaction.query<{ divisionCode: string }>(
    `SELECT division_code AS "divisionCode" FROM screens WHERE code = $1 AND status = 'ACTIVE'`,
    [code],
  );
  return wider.some(
    (other) => isOverEverybody(other.divisionCode) && divisionCode.startsWith(other.divisionCode),
  );
}

/** A version for the same division gives way to the new one. */
async function retireOthers(transaction: Transaction, screen: StoredScreen, now: string): Promise<void> {
  await transaction.query(
    `UPDATE screens SET status = 'RETIRED', retired_at = $4, updated_at = $4
     WHERE code = $1 AND division_code = $2 AND status = 'ACTIVE' AND id <> $3`,
    [screen.code, screen.divisionCode, screen.id, now],
  );
}

async function activate(
  transaction: Transaction,
  id: string,
  approver: string,
  now: string,
): Promise<StoredScreen> {
  const [active] = await transaction.query<StoredScreen & Record<string, unknown>>(
    `UPDATE screens SET status = 'ACTIVE', approver = $2, approved_at = $3, updated_at = $3 WHERE id = $1
     RETURNING ${COLUMNS}`,
    [id, approver, now],
  );
  return active!;
}

function refused(found: string, what: string) {
  return platformError('TRANSITION_REFUSED', { found, what });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
