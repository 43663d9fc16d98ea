import type { Caller } from '../schema/caller.ts';
import type { Locale } from '../schema/errors.ts';
import type { Inner } from './inner.ts';
import type { Readings } from './readings.ts';
import type { Sources } from './sources.ts';

/** One request, from its door to its audit entry. */
export interface Question {
  id: string;
  graph: 'full' | 'public';
  text: string;
  operationName: string | undefined;
  variables: Readonly<Record<string, unknown>>;
  caller: Caller;
  locale: Locale;
  /** When it must be answered, on the clock of `performance.now()`. Set later for what is found to be heavy. */
  deadline: number;
  deadlineMs: number;
  /** Whether nothing about it may be logged: that it failed at this moment would tell when it was asked. */
  quiet?: boolean;
  sources: Sources;
  readings: Readings;
  /** What is asked within it. */
  inner: Inner;
}
