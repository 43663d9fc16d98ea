import { createHash } from 'node:crypto';
import { createBoundedMap } from './bounded-map.ts';

/** Texts that the public may name by their hash alone (automatic persisted queries), so that a GET stays short. */
export interface PersistedTexts {
  textOf(hash: string): string | undefined;
  /** Kept only of a question that was answered: whoever sends nonsense pushes nothing out. */
  keep(text: string): void;
}

const MAX_TEXTS = 1000;
const MAX_KEPT_TEXT = 16_384;

export function createPersistedTexts(): PersistedTexts {
  const texts = createBoundedMap<string, string>(MAX_TEXTS);
  return {
    textOf: texts.get,
    keep(text) {
      if (text.length <= MAX_KEPT_TEXT) texts.set(sha256(text), text);
    },
  };
}

/** In hex. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
