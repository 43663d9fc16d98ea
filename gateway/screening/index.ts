export { faultText, type ScreenFault, ScreenRefused } from './fault.ts';
export { type Candidate, type JudgeFault, type JudgeSetting, judge, type Verdict } from './judge.ts';
export { parseScreen } from './parse.ts';
export { readScreen, type UnderstoodScreen } from './read.ts';
export type { Screen } from './screen.ts';
export { checkSituation, parseSituations, type Situation } from './situations.ts';
