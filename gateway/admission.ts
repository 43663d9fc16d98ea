import { type Locale, platformError } from '../schema/errors.ts';

/**
 * How many questions of each kind may be with the departments at once. The public's own, so it cannot crowd out others;
 * matches and matrices their own, since each reads whole registers.
 */
export const IN_FLIGHT = { full: 64, public: 16, heavy: 3 } as const;

type Kind = keyof typeof IN_FLIGHT;

/** Lets questions in one by one; what is too many is told so at once, instead of making everybody wait. */
export interface Admission {
  /** Runs `work` when there is room. Throws BUSY. */
  admit<T>(kind: Kind, asked: { locale: Locale }, work: () => Promise<T>): Promise<T>;
}

export function createAdmission(limits: Readonly<Record<Kind, number>> = IN_FLIGHT): Admission {
  const inFlight = { full: 0, public: 0, heavy: 0 };
  return {
    async admit(kind, asked, work) {
      if (inFlight[kind] >= limits[kind]) throw platformError('BUSY', {}, asked);
      inFlight[kind] += 1;
      try {
        return await work();
      } finally {
        inFlight[kind] -= 1;
      }
    },
  };
}
