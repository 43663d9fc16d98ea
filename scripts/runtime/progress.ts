/** Says on standard error what is being done; standard output is for results. */
export interface Progress {
  /** Begins a step. */
  step(name: string): void;
  /** Says how far the step is. */
  note(text: string): void;
  /** Seconds since the program began. */
  seconds(): number;
}

export function createProgress(): Progress {
  // The process began before this line did: loading the program counts as starting it.
  const seconds = () => performance.now() / 1000;
  const say = (text: string) => process.stderr.write(`${seconds().toFixed(1).padStart(6)} s  ${text}\n`);
  return { step: say, note: (text) => say(`  ${text}`), seconds };
}
