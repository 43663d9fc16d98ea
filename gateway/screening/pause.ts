import { setImmediate as nextTurn } from 'node:timers/promises';

/** For so long a rule may keep everybody else waiting. */
const TURN_MS = 20;

/** Gives way to what else waits in this process, between one candidate and the next. */
export function createPause(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < TURN_MS) return;
    await nextTurn();
    since = performance.now();
  };
}
