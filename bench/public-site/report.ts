import { machine } from '../measure.ts';
import type { SiteBenchOptions } from './index.ts';
import { PHONE, type PhoneTimes } from './phone.ts';
import type { Visits } from './visit.ts';
import type { Weight } from './weigh.ts';

export interface SiteFigures {
  options: SiteBenchOptions;
  weights: readonly Weight[];
  phone: readonly PhoneTimes[];
  cold: Visits;
  warm: Visits;
  villages: number;
}

/** The report as Markdown. */
export function report({ options, weights, phone, cold, warm, villages }: SiteFigures, date: Date): string {
  const { people, visitors, seconds } = options;
  return `# The public site

\`npm run bench -- site --people ${people} --visitors ${visitors} --seconds ${seconds}\`, ${date.toISOString().slice(0, 10)}, ${people} people in ${villages} villages,
${machine()}.

## Bytes and requests of a first visit

Packed, as they are sent; the bar is 100 KB.

| page | requests | KB of the page | KB with style and script |
|---|---:|---:|---:|
${weights.map(({ path, requests, page, all }) => `| \`${path}\` | ${requests} | ${kilobytes(page)} | ${kilobytes(all)} |`).join('\n')}

## A phone

${PHONE.kilobitsPerSecond / 1000} Mbit/s, ${PHONE.roundTripMs} ms a round trip, a processor slowed down ${PHONE.slowdown} times, nothing kept from before; medians of ${PHONE.rounds}, in milliseconds.
Painted: the first text is on the screen. Useful: the page has been read to its end, the hall's telephone number stands.

| page | scripts | painted | useful |
|---|---|---:|---:|
${phone.map(({ path, scripts, painted, useful }) => `| \`${path}\` | ${scripts ? 'on' : 'off'} | ${Math.round(painted)} | ${Math.round(useful)} |`).join('\n')}

## Visitors

${visitors} pages a second, for 10 s from an empty cache and then for ${seconds} s, each due at its own time whether or not those before were answered; times count from when it was due.
Site, gateway, departments, PostgreSQL and the visitors share the machine.

| | asked | answered | failed | a second | p50 ms | p99 ms | most ms | from the site's cache | different pages |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|
${[['from an empty cache', cold] as const, ['then', warm] as const].map(visitsRow).join('\n')}
`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function visitsRow([name, visits]: readonly [string, Visits]): string {
  const { asked, answered, failed, perSecond, p50, p99, most, hits, pages } = visits;
  const times = [perSecond.toFixed(1), p50.toFixed(1), p99.toFixed(1), most.toFixed(0)];
  const cells = [name, asked, answered, failed, ...times, `${(hits * 100).toFixed(1)} %`, pages];
  return `| ${cells.join(' | ')} |`;
}
