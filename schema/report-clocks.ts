/** How long an office has, in working days. A report keeps the clocks of the day it came. */
interface ReportClocks {
  /** The first day on which a report that comes has these. */
  from: string;
  /** Until it is accepted or forwarded. */
  accept: number;
  /** Until its result. */
  result: number;
}

/** By when they began; proposals of ours, which a district sets by its own rules. */
const CLOCKS: readonly ReportClocks[] = [{ from: '2000-01-01', accept: 3, result: 30 }];

/** The clocks of a report that comes on `day`. */
export function reportClocks(day: string): ReportClocks {
  return CLOCKS.findLast(({ from }) => from <= day)!;
}
