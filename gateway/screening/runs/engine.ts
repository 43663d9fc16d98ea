import type { Caller } from '../../../schema/caller.ts';
import type { SubjectKind } from '../../../schema/entities.ts';

/** What a run asks of the screening engine: one screen, made ready once by each worker that takes part in the run. */
export interface RunEngine {
  /** Throws where the screen can not be run for this caller: PlatformError, or ScreenRefused with its faults. */
  open(order: RunOrder): Promise<ReadyScreen>;
}

/** One run, as a worker carries it out. */
export interface RunOrder {
  id: string;
  /** For the audit log: which screen, which run. */
  title: string;
  /** The screen's text. */
  text: string;
  /** Whether two persons have seen it; see `../reviewed.ts`. */
  reviewed: boolean;
  /** Whoever started it, with the scopes he has now. */
  caller: Caller;
  /** The division that the run is limited to; at most the caller's own. */
  divisionCode: string;
  /** For an incremental run: subjects about whom nothing has changed since are left out. */
  since: string | null;
  /** What `plan` has settled; null while it has not. */
  plan: RunPlan | null;
  signal: AbortSignal;
}

/** What is settled once for all shards of a run. */
export interface RunPlan {
  shards: number;
  /** Generation of the supergraph that planned it. */
  generation: string;
  /** The day that the rules call today. */
  asOf: string;
  parameters: Named[];
  /** What the screen holds its candidates against (what is usual, the calendar): read once for all shards. */
  setting: unknown;
  /** That what has changed cannot be told for this screen, so that everybody is judged. */
  whole: boolean;
}

export interface Named {
  name: string;
  value: string;
}

export interface ReadyScreen {
  /** Scopes beyond `<department>:read` that its evidence is read with: who lacks one does not see what it says. */
  protectedScopes: readonly string[];
  plan(): Promise<RunPlan>;
  /** Judges one shard; writes nothing. */
  shard(shard: number, shards: number): Promise<ShardOutcome>;
  /** Lets go of what it kept for the run's shards. */
  close(): Promise<void>;
}

export interface ShardOutcome {
  /** Candidates judged. */
  candidates: number;
  /** Findings that a suppression kept out. */
  suppressed: number;
  findings: Finding[];
  sources: SourceCount[];
  /** Where there is one, the shard's findings are not all there are. */
  faults: SourceFault[];
}

/** What a screen found about one subject in one period. */
export interface Finding {
  subjectType: SubjectKind;
  /** Link token as text. */
  subject: string;
  /** The credit code of an organization, the division code of a village. */
  code?: string;
  /** Where it belongs; null where the evidence does not tell. */
  divisionCode: string | null;
  periodKey: string;
  period: string | null;
  amount: number | null;
  reason: { zh: string; en: string };
  facts: Named[];
  references: { register: string; id: string }[];
  /** To whom it rolls up. */
  driver: string | null;
}

/** What an operand's register gave in one shard; sums over the shards are the run's. */
export interface SourceCount {
  operand: string;
  department: string;
  register: string;
  reference: boolean;
  rows: number;
  tokens: number;
  withoutKey: number;
  badChecksum: number;
  asOf: string | null;
  cycle: string | null;
}

export interface SourceFault {
  code: 'DEPARTMENT_FAILED' | 'DEPARTMENT_REFUSED' | 'SHARD_FAILED' | 'CANDIDATE_FAILED';
  department: string | null;
  /** A code of the error registry, or which rule could not be worked out. */
  detail: string | null;
}
