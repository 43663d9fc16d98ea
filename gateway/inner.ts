/** What is asked within a question besides its own text (the operands of a match), for its one audit entry. */
export interface Inner {
  coordinates(): string[];
  refused(): string[];
  add(coordinates: readonly string[], refused: readonly string[]): void;
}

/** An empty account for one question. */
export function createInner(): Inner {
  const all = new Set<string>();
  const refused = new Set<string>();
  return {
    coordinates: () => [...all],
    refused: () => [...refused],
    add(coordinates, refusals) {
      for (const coordinate of coordinates) all.add(coordinate);
      for (const coordinate of refusals) refused.add(coordinate);
    },
  };
}
