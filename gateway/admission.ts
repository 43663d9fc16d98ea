import { type Locale, platformError } from '../schema/errors.ts';

/** How many questions of each graph may be with the departments at once. The public's own, so it cannot crowd out others. */
export const IN_FLIGHT = { full: 64, public: 16 } as const;

/** Lets questions in one by one; what is too many is told so at once, instead of making everybody wait. */
export interface Admission {
  /** Runs `work` when there is room. Throws BUSY. */
  admit<T>(graph: 'full' | 'public', asked: { locale: Locale }, work: () => Promise<T>): Promise<T>;
}

export function createAdmission(limits: Readonly<Record<'full' | 'public', number>> = IN_FLIGHT): Admission {
  const inFlight = { full: 0, public: 0 };
  return {
    async admit(graph, asked, work) {
      if (inFlight[graph] >= limits[graph]) throw platformError('BUSY', {}, asked);
      inFlight[graph] += 1;
      try {
        return await work();
      } finally {
        inFlight[graph] -= 1;
      }
    },
  };
}
