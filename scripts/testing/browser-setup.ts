import type { TestProject } from 'vitest/node';
import { type Demonstration, startDemonstration } from './demonstration.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The demonstration that all browser tests share, and the browser. */
    demonstration: Omit<Demonstration, 'stop'>;
  }
}

/** vitest's globalSetup of the browser tests: one demonstration and one browser for all of them. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stop, ...demonstration } = await startDemonstration();
  project.provide('demonstration', demonstration);
  return stop;
}
