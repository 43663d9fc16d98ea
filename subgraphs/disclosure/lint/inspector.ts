import { Worker } from 'node:worker_threads';
import type { Inspection } from './file.ts';

/**
 * Looks at a file in a thread of its own, with little memory and little time: what comes from outside must not hold up,
 * or take down, the department.
 */
export async function inspectApart(file: Buffer, names: 'masked' | 'any'): Promise<Inspection> {
  if (underWay >= MOST_AT_ONCE) {
    return {
      refused: { zh: '正在检查的附件过多，请稍候再传', en: 'too many are being checked, wait a moment' },
    };
  }
  underWay += 1;
  try {
    return await inspectInThread(file, names);
  } finally {
    underWay -= 1;
  }
}

let underWay = 0;
const MOST_AT_ONCE = 4;
/** Less than the gateway waits. */
const MOST_MILLISECONDS = 8_000;

function inspectInThread(file: Buffer, names: 'masked' | 'any'): Promise<Inspection> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./inspector-thread.ts', import.meta.url), {
      workerData: { file, names },
      resourceLimits: { maxOldGenerationSizeMb: 512 },
      stdout: true,
      stderr: true,
    });
    const settle = (inspection: Inspection) => {
      clearTimeout(timer);
      resolve(inspection);
      void worker.terminate();
    };
    const tooMuch: Inspection = {
      refused: { zh: '内容过多，无法在规定时间内检查', en: 'it holds too much to be checked in time' },
    };
    const timer = setTimeout(() => settle(tooMuch), MOST_MILLISECONDS);
    worker.once('message', settle);
    worker.once('error', () => settle(tooMuch));
    worker.once('exit', () => settle(tooMuch));
  });
}
