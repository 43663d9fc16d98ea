import { type Locale, platformError } from '../schema/errors.ts';

/**
 * How many questions of each kind may be with the departments at once. The public's own, so it cannot crowd out others;
 * matches and matrices their own, since each reads whole registers.
 */
export const IN_FLIGHT = { full: 64, public: 16, heavy: 3 } as const;
/** Of the heavy ones one person may have so many under way: there is always one left for somebody else. */
const HEAVY_EACH = 2;

type Kind = keyof typeof IN_FLIGHT;

/** Lets questions in one by one; what is too many is told so at once, instead of making everybody wait. */
export interface Admission {
  /** Runs `work` when there is room. Throws BUSY. */
  admit<T>(kind: Kind, asked: { locale: Locale; user?: string | null }, work: () => Promise<T>): Promise<T>;
}

export function createAdmission(limits: Readonly<Record<Kind, number>> = IN_FLIGHT): Admission {
  const inFlight = { full: 0, public: 0, heavy: 0 };
  const heavyOf = new Map<string, number>();

  /** One person's heavy questions. Throws BUSY; gives what to call afterwards. */
  function takeTurn(user: string, asked: { locale: Locale }): () => void {
    const own = heavyOf.get(user) ?? 0;
    if (own >= HEAVY_EACH) throw platformError('BUSY', {}, asked);
    heavyOf.set(user, own + 1);
    return () => {
      const left = (heavyOf.get(user) ?? 1) - 1;
      if (left > 0) heavyOf.set(user, left);
      else heavyOf.delete(user);
    };
  }

  return {
    async admit(kind, asked, work) {
      if (inFlight[kind] >= limits[kind]) throw platformError('BUSY', {}, asked);
      const done = kind === 'heavy' ? takeTurn(asked.user ?? '', asked) : () => undefined;
      inFlight[kind] += 1;
      try {
        return await work();
      } finally {
        inFlight[kind] -= 1;
        done();
      }
    },
  };
}
