import type { Hall } from './config.ts';

/** China's hotline for everything: where no hall is named, somebody still answers. */
const EVERYWHERE: Hall = { division: '', name: '', telephone: '12345' };

/** Finds the hall that serves a division: the one with the longest prefix. `null` asks for the whole site's. */
export function createHallFinder(
  halls: readonly Hall[],
  siteDivision: string,
): (divisionCode: string | null) => Hall {
  const longestFirst = [...halls].sort((a, b) => b.division.length - a.division.length);
  return (divisionCode) =>
    longestFirst.find(({ division }) => (divisionCode ?? siteDivision).startsWith(division)) ?? EVERYWHERE;
}
