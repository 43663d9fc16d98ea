import { createHash, randomUUID } from 'node:crypto';
import type { AuditLog } from '../../audit/log.ts';
import type { Generation } from '../../generation.ts';
import type { Generations } from '../../generations.ts';
import { createInner } from '../../inner.ts';
import { createAsker } from '../../matching/index.ts';
import type { Question } from '../../question.ts';
import { createReadings } from '../../readings.ts';
import { createSources } from '../../sources.ts';
import { type CompiledScreen, compileScreen } from '../compile.ts';
import type { JudgeSetting } from '../judge.ts';
import { parametersOf } from '../parameters.ts';
import { readerOf } from '../reviewed.ts';
import { readSetting } from '../setting.ts';
import { screenShard } from '../shard.ts';
import { auditEntryOf } from './audit-entry.ts';
import { changedMatch } from './changed.ts';
import type { ReadyScreen, RunEngine, RunOrder, RunPlan } from './engine.ts';
import { shardOutcome } from './outcome.ts';
import { latest, readStatuses } from './register-statuses.ts';

interface Parts {
  generations: Generations;
  audit: AuditLog;
  clock: () => number;
}

/** Evidence of a shard is read in many small questions; all of them together have so long. */
const SHARD_MS = 180_000;
/** A run has at least so many shards, so that workers can share it. */
const LEAST_SHARDS = 4;

/** Runs screens through the gateway's own graph: the starter's rights, the shield, signed hops, an audit entry a shard. */
export function createScreeningEngine({ generations, audit, clock }: Parts): RunEngine {
  return {
    open: (order) =>
      new Promise<ReadyScreen>((resolve, reject) => {
        // The generation is kept from here until the run is let go of.
        let letGo: () => void = () => undefined;
        const closed = new Promise<void>((done) => {
          letGo = done;
        });
        generations
          .use(async (generation) => {
            resolve(await openScreen(generation, order, { audit, clock, letGo }));
            await closed;
          })
          .catch(reject);
      }),
  };
}

async function openScreen(
  generation: Generation,
  order: RunOrder,
  { audit, clock, letGo }: Pick<Parts, 'audit' | 'clock'> & { letGo: () => void },
): Promise<ReadyScreen> {
  const operation = createHash('sha256').update(order.text).digest('hex');
  const first = questionOf(order);
  const compiled = await compileScreen(order.text, generation, first, order);
  const asker = createAsker(first, { signal: order.signal });
  const now = { month: new Date(clock()).toISOString().slice(0, 7), division: order.divisionCode };
  const statuses = await readStatuses(generation, first, compiled, now);
  const today = order.plan?.asOf ?? latest(statuses, clock());
  const place = { today, division: order.divisionCode };
  const at = { month: today.slice(0, 7), division: order.divisionCode };
  const changed = order.since === null ? null : changedMatch(generation, compiled, at, order.since);
  const match = changed ?? compiled.match(at);
  const setting = { ...(order.plan?.setting as JudgeSetting | undefined), ...place };

  /** Does a piece of work as a question of its own, and writes it into the audit log before what it gave is used. */
  async function asQuestion<T>(what: string, work: () => Promise<T>): Promise<T> {
    const question = questionOf(order);
    // One asker a run, so that what it has joined is joined once; each piece of work is another question.
    Object.assign(asker, createAsker(question, { signal: order.signal }));
    let outcome = 'FAILED';
    try {
      const result = await work();
      const isWhole = question.sources.list().every(({ status }) => status === 'ANSWERED');
      outcome = isWhole ? 'ANSWERED' : 'INCOMPLETE';
      return result;
    } finally {
      const purposeText = `${order.title}: ${what}`;
      const given = { question, generation: generation.id, operation, purposeText, outcome, at: clock() };
      const entry = auditEntryOf(given, compiled.coordinates);
      await audit.append({ entry, operationText: null, withinTexts: question.inner.texts() });
    }
  }

  return {
    protectedScopes: protectedScopesOf(generation, compiled),
    plan: () =>
      asQuestion('plan', async (): Promise<RunPlan> => {
        await match.prepare(asker);
        const reading = await readSetting(compiled, readerOf(compiled, asker), place);
        if ('fault' in reading) throw new SettingUnread(reading.fault);
        const parameters = Object.entries(parametersOf(compiled.screen, at));
        return {
          shards: Math.max(LEAST_SHARDS, await match.shards(asker)),
          generation: generation.id,
          asOf: today,
          parameters: parameters.map(([name, value]) => ({ name, value: textOf(value) })),
          setting: reading.setting,
          whole: changed === null,
        };
      }),
    shard: (shard, shards) =>
      asQuestion(`shard ${shard + 1} of ${shards}`, async () => {
        const told = await screenShard(compiled, { match, asker, setting }, { shard, shards });
        return shardOutcome(told, { generation, compiled, statuses });
      }),
    async close() {
      await match.release(asker);
      letGo();
    },
  };
}

/** What is usual, or the calendar, could not be read in full: nobody can be held against it. */
class SettingUnread extends Error {
  override name = 'SettingUnread';
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

function questionOf({ text, caller }: RunOrder): Question {
  return {
    id: randomUUID(),
    graph: 'full',
    text,
    operationName: undefined,
    variables: {},
    caller,
    locale: 'zh',
    deadline: performance.now() + SHARD_MS,
    deadlineMs: SHARD_MS,
    sources: createSources(),
    readings: createReadings(),
    inner: createInner(),
  };
}

/** Scopes beyond `<department>:read` that something the screen reads needs. */
function protectedScopesOf({ policy }: Generation, { coordinates }: CompiledScreen): string[] {
  const scopes = coordinates.flatMap((coordinate) => policy.of(coordinate)?.needs?.flat() ?? []);
  return [...new Set(scopes)].filter((scope) => /:(identity|health)$/.test(scope)).sort();
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
