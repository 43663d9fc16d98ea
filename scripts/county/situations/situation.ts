import type { Site } from '../site.ts';

/** Something a screen must find, or must not. */
export interface Situation {
  /** `M01 planted`, `M01 late entry`: names it in truth.json and shifts where it falls */
  readonly name: string;
  /** how many in 20,000 people */
  readonly per20000: number;
  /** makes its households, changes what the book says about them, and says what a screen must make of it */
  build(site: Site): void;
}
