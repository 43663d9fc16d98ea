import { compileScreen, type Finding, faultsOf, runScreen } from '../../gateway/screening/index.ts';
import type { CountySite, TruthCase } from './county-site.ts';
import { analystQuestion } from './question.ts';
import type { ShippedScreen } from './shipped.ts';

/** How one screen did over one county. */
export interface Score {
  id: string;
  seed: number;
  planted: number;
  found: number;
  /** planted and found */
  right: number;
  lookalikes: number;
  candidates: number;
  suppressed: number;
  seconds: number;
  /** planted subjects that were not found, with what truth says of each */
  missed: TruthCase[];
  /** subjects that were found and not planted; the look-alike's reason where it is one */
  wrong: { subject: string; lookalike: string | null; reason: string }[];
  /** rows that name somebody whose number is missing, or has a wrong check character: no screen can find them by it */
  notComparable: { rows: number; badChecksum: number };
  /** why the run is not complete, with how often; empty for a complete one */
  faults: Record<string, number>;
}

/** The day up to which the demonstration county goes. */
const TODAY = '2026-10-31';

/** Runs a screen over the county with an analyst's rights, and holds its findings against what was planted. */
export async function scoreScreen(
  { text, id }: ShippedScreen,
  seed: number,
  site: CountySite,
): Promise<Score> {
  const started = performance.now();
  const question = analystQuestion();
  const compiled = await compileScreen(text, site.generation, question);
  const { fault, results } = await runScreen(compiled, question, { today: TODAY, division: '12' });
  const faults: Record<string, number> = fault === null ? {} : { [fault]: 1 };
  const findings: Finding[] = [];
  let candidates = 0;
  let suppressed = 0;
  const notComparable = { rows: 0, badChecksum: 0 };
  for await (const shard of results) {
    candidates += shard.candidates;
    suppressed += shard.suppressed.length;
    findings.push(...shard.findings);
    for (const count of Object.values(shard.operands)) {
      notComparable.rows += count?.withoutKey ?? 0;
      notComparable.badChecksum += count?.badChecksum ?? 0;
    }
    for (const [cause, times] of Object.entries(faultsOf(shard)))
      faults[cause] = (faults[cause] ?? 0) + times;
  }
  const seconds = (performance.now() - started) / 1000;
  const { planted = [], lookalikes = [] } = site.truth.screens[id] ?? {};
  const found = new Map(findings.map((finding) => [finding.token, finding]));
  const isFound = ({ subject }: TruthCase) => found.has(subject);
  const wanted = distinct(planted);
  const subjects = new Set(planted.map(({ subject }) => subject));
  const reasons = new Map(lookalikes.map(({ subject, reason }) => [subject, reason]));
  const missed = [...wanted.values()].filter((one) => !isFound(one));
  return {
    id,
    seed,
    planted: wanted.size,
    found: found.size,
    right: wanted.size - missed.length,
    lookalikes: distinct(lookalikes).size,
    candidates,
    suppressed,
    seconds,
    notComparable,
    missed,
    wrong: [...found.values()]
      .filter(
        ({ token, verdict }) => !subjects.has(token) && !verdict.references.some((one) => subjects.has(one)),
      )
      .map(({ token, verdict }) => ({
        subject: token,
        lookalike: reasons.get(token) ?? null,
        reason: verdict.reason?.zh ?? '',
      })),
    faults,
  };
}

/** Truth may tell of one subject several times: several contracts of a village. */
function distinct<Case extends TruthCase>(cases: readonly Case[]): Map<string, Case> {
  return new Map(cases.map((one) => [`${one.kind} ${one.subject}`, one]));
}
