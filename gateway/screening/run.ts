import { createAsker } from '../matching/index.ts';
import type { Question } from '../question.ts';
import type { CompiledScreen } from './compile.ts';
import { readerOf } from './reviewed.ts';
import { type RunPlace, readSetting } from './setting.ts';
import { judgeShard, type ScreenShard } from './shard.ts';

/** A whole run of a screen within one question: shards as they come, nothing stored. */
export interface WholeRun {
  shards: number;
  /** why candidates cannot be held against what is usual; then there are none */
  fault: string | null;
  results: AsyncGenerator<ScreenShard>;
}

/** Starts one. Throws PlatformError where the caller may not read what it asks, or it is not bounded to his district. */
export async function runScreen(
  compiled: CompiledScreen,
  question: Question,
  place: RunPlace,
  { signal }: { signal?: AbortSignal } = {},
): Promise<WholeRun> {
  const match = compiled.match({ month: place.today.slice(0, 7), division: place.division });
  const asker = createAsker(question, signal ? { signal } : {});
  await match.prepare(asker);
  const reading = await readSetting(compiled, readerOf(compiled, asker), place);
  if ('fault' in reading) return { shards: 0, fault: reading.fault, results: nothing() };
  const { setting } = reading;
  const shards = await match.shards(asker);
  async function* results(): AsyncGenerator<ScreenShard> {
    for await (const result of match.run(asker, { shards })) {
      yield await judgeShard(compiled, asker, setting, result);
    }
  }
  return { shards, fault: null, results: results() };
}

async function* nothing(): AsyncGenerator<ScreenShard> {
  // No shard was run.
}
