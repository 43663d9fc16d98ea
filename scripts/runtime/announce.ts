import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { PlatformConfig } from '../config.ts';
import { DEMONSTRATION_PEOPLE } from '../issuer/people.ts';
import type { Databases } from './databases.ts';
import type { GatewayProcess } from './gateway-process.ts';
import { memoryOf } from './memory.ts';
import type { ProgramProcess } from './program-process.ts';
import type { Progress } from './progress.ts';

export interface Announcement {
  config: PlatformConfig;
  gateway: GatewayProcess;
  /** `null` where people sign in at the operator's own issuer. */
  issuer: { url: string } | null;
  site: ProgramProcess | null;
  databases: Databases;
  progress: Progress;
}

/** Prints the `ready` line, what it took, and for the demonstration its users and three queries to paste. */
export async function announce({
  config,
  gateway,
  issuer,
  site,
  databases,
  progress,
}: Announcement): Promise<void> {
  const { url } = gateway;
  const took = `started in ${progress.seconds().toFixed(1)} s`;
  const lines = [
    `ready ${url}/graphql (with a token) ${url}/public/graphql (the public) ${url}/ (GraphiQL)`,
    ...(site ? [`site ${site.url}/`] : []),
    `${took}, ${await memory(gateway.pid, site?.pid ?? null, databases.server?.pid ?? null)}`,
  ];
  if (!config.production && issuer) {
    lines.push(
      `sign-in ${issuer.url} (OpenID Connect, ${DEMONSTRATION_PEOPLE.length} people to choose from)`,
    );
    lines.push(...(await demonstration(url, config.dataDir)));
  }
  lines.push('', 'Ctrl-C stops everything.');
  process.stdout.write(`${lines.join('\n')}\n`);
}

async function demonstration(url: string, dataDir: string): Promise<string[]> {
  const token = `${resolve('.data') === dataDir ? '' : `DATA_DIR=${dataDir} `}npm run -s token --`;
  const users = USERS.map(([who, options]) => `  ${who.padEnd(36)} ${token} ${options}`);
  const queries = await Promise.all(
    QUERIES.map(async ({ title, door, role, file }) => {
      const authorization = role ? ` -H "authorization: Bearer $(${token} ${role})"` : '';
      const json = "-H 'content-type: application/json'";
      return ['', `# ${title}`, `curl -s ${url}${door} ${json}${authorization} --data '${await body(file)}'`];
    }),
  );
  return [
    '',
    'Demonstration users (a token each, valid for 8 hours):',
    ...users,
    '',
    'Three queries to paste:',
    ...queries.flat(),
  ];
}

const USERS = [
  ['analyst, the whole city', '--role analyst --purpose SCREENING'],
  ['analyst, one district', '--role analyst --purpose SCREENING --jurisdiction 120115'],
  ['investigator with a case', '--role investigator --purpose CASE --case 津纪核〔2026〕12号'],
  ['officer of the housing department', '--role officer --department housing --purpose SERVICE'],
  ['leader: statistics, no rows', '--role leader --purpose STATISTICS'],
  ['auditor: the audit log alone', '--role auditor --purpose REVIEW'],
] as const;

const QUERIES = [
  {
    title: 'What the public sees of payments, names masked',
    door: '/public/graphql',
    role: null,
    file: 'public-payments.graphql',
  },
  {
    title: "Elderly allowances beside the recipients' deaths, certificates, properties and posts",
    door: '/graphql',
    role: '--role analyst --purpose SCREENING',
    file: 'payments-and-deaths.graphql',
  },
  {
    title: 'Suppliers whose legal representative is a village official',
    door: '/graphql',
    role: '--role analyst --purpose SCREENING',
    file: 'suppliers-and-officials.graphql',
  },
] as const;

/** The query as the body of a request, on one line, safe between single quotes. */
async function body(file: string): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../../docs/queries', file), 'utf8');
  return JSON.stringify({ query: text.replace(/\s+/g, ' ').trim() }).replaceAll("'", "'\\''");
}

async function memory(gateway: number, site: number | null, postgres: number | null): Promise<string> {
  const parts = [
    ['departments', await memoryOf(process.pid, false)],
    ['gateway', await memoryOf(gateway, false)],
    ['site', site === null ? null : await memoryOf(site, false)],
    ['PostgreSQL', postgres === null ? null : await memoryOf(postgres, true)],
  ] as const;
  const known = parts.filter((part): part is readonly [(typeof part)[0], number] => part[1] !== null);
  const sum = known.reduce((total, [, megabytes]) => total + megabytes, 0);
  return `${sum} MB of memory (${known.map(([name, megabytes]) => `${name} ${megabytes}`).join(', ')})`;
}
