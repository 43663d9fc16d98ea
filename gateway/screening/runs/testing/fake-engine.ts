import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from '../../../../schema/caller.ts';
import type { Finding, RunEngine, ShardOutcome } from '../engine.ts';

/** What a fake engine finds: a population of so many, of whom every seventh is a finding. */
export interface FakeSetting {
  shards: number;
  subjects: number;
  /** How long a shard takes, in milliseconds. */
  pause: number;
  /** While this file is there, shards from `heldFrom` on are not done. */
  hold?: string;
  heldFrom?: number;
  /** Told who a run is carried out for. */
  opened?: (caller: Caller) => void;
  /** What a test makes of a shard's outcome. */
  spoil?: (outcome: ShardOutcome, shard: number) => ShardOutcome;
  amount?: number;
}

/** An engine without departments: subjects are numbers, so that any two runs of it find the same. */
export function createFakeEngine(setting: FakeSetting): RunEngine {
  return {
    async open({ since, signal, caller }) {
      setting.opened?.(caller);
      return {
        protectedScopes: [],
        async plan() {
          const parameters = [{ name: 'grace', value: '1' }];
          return {
            shards: setting.shards,
            generation: 'g1',
            asOf: '2026-10-31',
            parameters,
            setting: null,
            whole: since === null,
          };
        },
        async shard(shard, shards) {
          const { hold, heldFrom = 0 } = setting;
          do await sleep(setting.pause, undefined, { signal });
          while (hold !== undefined && shard >= heldFrom && existsSync(hold));
          const outcome = outcomeOf(setting, shard, shards, since !== null);
          return setting.spoil?.(outcome, shard) ?? outcome;
        },
        close: async () => undefined,
      };
    },
  };
}

function outcomeOf(
  { subjects, amount = 135 }: FakeSetting,
  shard: number,
  shards: number,
  incremental: boolean,
): ShardOutcome {
  const mine = Array.from({ length: subjects }, (_, n) => n).filter((n) => n % shards === shard);
  const judged = incremental ? mine.filter((n) => n % 2 === 0) : mine;
  return {
    candidates: judged.length,
    suppressed: 0,
    findings: judged.filter((n) => n % 7 === 0).map((n) => findingOf(n, amount)),
    sources: [
      {
        operand: 'paid',
        department: 'civil-affairs',
        register: 'allowancePayments',
        reference: false,
        rows: mine.length * 3,
        tokens: mine.length,
        withoutKey: shard === 0 ? 5 : 0,
        badChecksum: shard === 0 ? 2 : 0,
        asOf: new Date().toISOString(),
        cycle: 'MONTHLY',
      },
    ],
    faults: [],
  };
}

function findingOf(n: number, amount: number): Finding {
  return {
    subjectType: 'PERSON',
    subject: tokenOf(n),
    divisionCode: '120115101904',
    periodKey: '2026',
    period: '2026-01..2026-03',
    amount,
    reason: { zh: `死亡后发放第${n}例`, en: `paid after death, ${n}` },
    facts: [{ name: 'months', value: '3' }],
    references: [{ register: 'allowancePayments', id: String(n) }],
    driver: null,
  };
}

export function tokenOf(n: number): string {
  const bytes = Buffer.alloc(17, 1);
  bytes.writeUInt32BE(n, 13);
  return bytes.toString('base64url');
}
