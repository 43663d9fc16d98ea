import { platformError } from '../../../schema/errors.ts';
import { isOverEverybody } from '../reviewed.ts';
import type { AuthorityKeeper } from './authority.ts';
import type { Named, ReadyScreen, RunEngine, RunPlan } from './engine.ts';
import type { FindingSetting } from './findings.ts';
import type { RunStore, StoredRun } from './run-store.ts';
import type { ScreenStore, StoredScreen } from './screen-store.ts';

/** A run that this worker takes part in: its screen ready, with what it keeps from one shard to the next. */
export interface OpenRun {
  screen: ReadyScreen;
  setting: Omit<FindingSetting, 'now'>;
}

interface Parts {
  engine: RunEngine;
  authority: AuthorityKeeper;
  screens: ScreenStore;
  runs: RunStore;
}

/** Few runs are under way at once; one that is over is let go of at the next sweep. */
export function createOpenRuns({ engine, authority, screens, runs }: Parts) {
  const known = new Map<string, { opened: Promise<OpenRun>; abort: AbortController }>();

  async function open(run: StoredRun, signal: AbortSignal): Promise<OpenRun> {
    const screen = await screenOf(run);
    const starter = await authority.read(run.authority, { kind: 'run', id: run.id });
    const { jurisdiction } = starter;
    if (jurisdiction === null || !run.divisionCode.startsWith(jurisdiction)) {
      throw platformError('ARGUMENT_INVALID', { argument: 'division', expected: 'within the jurisdiction' });
    }
    // The run's own limits: the starter may see more.
    const caller = { ...starter, jurisdiction: run.divisionCode };
    const ready = await engine.open({
      id: run.id,
      title: `screen ${run.screen} version ${run.screenVersion}, run ${run.id}`,
      text: screen.text,
      reviewed: isOverEverybody(screen.divisionCode),
      caller,
      divisionCode: run.divisionCode,
      since: run.since,
      plan: planOf(run),
      signal,
    });
    return { screen: ready, setting: settingOf(run, screen, ready.protectedScopes) };
  }

  async function screenOf(run: StoredRun): Promise<StoredScreen> {
    const screen = await screens.version(run.screen, run.screenVersion);
    if (!screen) throw new Error('expected the version of the screen that the run is of');
    return screen;
  }

  async function drop(id: string): Promise<void> {
    const entry = known.get(id);
    known.delete(id);
    const opened = await entry?.opened.catch(() => null);
    await opened?.screen.close();
  }

  return {
    take(run: StoredRun): Promise<OpenRun> {
      const before = known.get(run.id);
      if (before) return before.opened;
      const abort = new AbortController();
      const opened = open(run, abort.signal);
      known.set(run.id, { opened, abort });
      // What could not be opened is tried again.
      opened.catch(() => known.delete(run.id));
      return opened;
    },
    /** What alerts of a run have in common, also where its screen cannot be made ready. */
    async setting(run: StoredRun) {
      return settingOf(run, await screenOf(run), []);
    },
    drop,
    /** Lets go of runs that are over; what is under way for a cancelled one stops. */
    async sweep(): Promise<void> {
      for (const [id, { abort }] of known) {
        const run = await runs.read(id);
        if (run && (run.status === 'RUNNING' || run.status === 'QUEUED')) continue;
        abort.abort();
        await drop(id);
      }
    },
    abort(): void {
      for (const { abort } of known.values()) abort.abort();
    },
    async close(): Promise<void> {
      for (const id of [...known.keys()]) await drop(id);
    },
  };
}

function planOf(run: StoredRun): RunPlan | null {
  const { shards, generation, asOf, parameters, setting } = run;
  if (run.status !== 'RUNNING' || generation === null || asOf === null) return null;
  return { shards, generation, asOf, parameters, setting, whole: run.since === null };
}

function settingOf(
  run: StoredRun,
  screen: StoredScreen,
  protectedScopes: readonly string[],
): Omit<FindingSetting, 'now'> {
  const parameters: readonly Named[] = run.parameters;
  return {
    run: run.id,
    screen: run.screen,
    screenVersion: run.screenVersion,
    title: screen.title,
    department: screen.department,
    severity: screen.severity,
    kind: screen.kind,
    divisionCode: run.divisionCode,
    parameters,
    protectedScopes,
    today: run.asOf ?? '',
  };
}
