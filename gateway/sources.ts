/** How a department took part in an answer, from best to worst. */
const SOURCE_STATUSES = ['ANSWERED', 'INCOMPLETE', 'REFUSED', 'FAILED', 'TIMED_OUT'] as const;

export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** One line of `extensions.sources`. No times: two answers from the same data are the same bytes. */
export interface SourceReport {
  department: string;
  status: SourceStatus;
  /** The division-code prefix that the department kept to. */
  limitedTo?: string;
}

/** Which departments one request has asked, and how each did: the worst of its fetches counts. */
export interface Sources {
  report(department: string, status: SourceStatus, limitedTo?: string): void;
  /** Sorted by name. */
  list(): SourceReport[];
}

/** An empty account for one request. */
export function createSources(): Sources {
  const reports = new Map<string, SourceReport>();
  return {
    report(department, status, limitedTo) {
      const known = reports.get(department);
      const worst = known && rank(known.status) > rank(status) ? known.status : status;
      const limit = limitedTo ?? known?.limitedTo;
      reports.set(department, {
        department,
        status: worst,
        ...(limit === undefined ? {} : { limitedTo: limit }),
      });
    },
    list: () => [...reports.values()].sort((a, b) => (a.department < b.department ? -1 : 1)),
  };
}

function rank(status: SourceStatus): number {
  return SOURCE_STATUSES.indexOf(status);
}
