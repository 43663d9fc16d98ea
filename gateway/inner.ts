import { createHash } from 'node:crypto';

/** What is asked within a question besides its own text (the operands of a match), for its one audit entry. */
export interface Inner {
  coordinates(): string[];
  refused(): string[];
  /** The texts that were asked, by their SHA-256 in hex. */
  texts(): ReadonlyMap<string, string>;
  add(coordinates: readonly string[], refused: readonly string[], text?: string): void;
  /** Takes over what another account holds. */
  include(other: Inner): void;
}

/** An empty account for one question. */
export function createInner(): Inner {
  const all = new Set<string>();
  const refused = new Set<string>();
  const asked = new Set<string>();
  return {
    coordinates: () => [...all],
    refused: () => [...refused],
    texts: () => new Map([...asked].map((text) => [createHash('sha256').update(text).digest('hex'), text])),
    add(coordinates, refusals, text) {
      for (const coordinate of coordinates) all.add(coordinate);
      for (const coordinate of refusals) refused.add(coordinate);
      if (text !== undefined) asked.add(text);
    },
    include(other) {
      for (const coordinate of other.coordinates()) all.add(coordinate);
      for (const coordinate of other.refused()) refused.add(coordinate);
      for (const text of other.texts().values()) asked.add(text);
    },
  };
}
