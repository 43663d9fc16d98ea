import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Person, Tokens } from './provider.ts';

/** One person, signed in on one browser. Kept in this process alone; the browser has a random name of it. */
export interface Session {
  person: Person;
  tokens: Tokens;
  /** Goes into every form: a page of another origin cannot know it. */
  formToken: string;
  began: number;
  seen: number;
  /** While its tokens are being renewed: requests at the same time wait for the same. */
  renewing: Promise<void> | null;
}

export interface Sessions {
  /** @returns the random name for the cookie */
  begin(person: Person, tokens: Tokens): string;
  /** The session of a cookie, unless it rested too long, is too old, or ended. */
  find(name: string | undefined): Session | null;
  end(name: string | undefined): Session | null;
}

const IDLE_MS = 30 * 60_000;
const LONGEST_MS = 8 * 3_600_000;
const MOST = 5000;

export function createSessions(clock: () => number): Sessions {
  // By the hash of their name: what is in memory opens no session.
  const kept = new Map<string, Session>();

  function isOver({ began, seen }: Session): boolean {
    return clock() - seen >= IDLE_MS || clock() - began >= LONGEST_MS;
  }
  function makeRoom(): void {
    if (kept.size < MOST) return;
    for (const [key, session] of kept) if (isOver(session)) kept.delete(key);
    const [oldest] = kept.keys();
    if (kept.size >= MOST && oldest !== undefined) kept.delete(oldest);
  }
  return {
    begin(person, tokens) {
      makeRoom();
      const name = random();
      const now = clock();
      kept.set(keyOf(name), { person, tokens, formToken: random(), began: now, seen: now, renewing: null });
      return name;
    },
    find(name) {
      if (!name) return null;
      const session = kept.get(keyOf(name));
      if (!session) return null;
      if (isOver(session)) {
        kept.delete(keyOf(name));
        return null;
      }
      session.seen = clock();
      return session;
    },
    end(name) {
      if (!name) return null;
      const session = kept.get(keyOf(name)) ?? null;
      kept.delete(keyOf(name));
      return session;
    },
  };
}

/** Whether a form came from a page that was made for this session. */
export function isFormToken(session: Session, given: unknown): boolean {
  if (typeof given !== 'string') return false;
  const [left, right] = [Buffer.from(session.formToken), Buffer.from(given)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function random(): string {
  return randomBytes(32).toString('base64url');
}

function keyOf(name: string): string {
  return createHash('sha256').update(name).digest('base64url');
}
