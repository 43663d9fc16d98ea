import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import * as agriculture from '../../subgraphs/agriculture/tables.ts';
import * as civilAffairs from '../../subgraphs/civil-affairs/tables.ts';
import * as collectiveAssets from '../../subgraphs/collective-assets/tables.ts';
import * as disabledPersons from '../../subgraphs/disabled-persons/tables.ts';
import * as disclosure from '../../subgraphs/disclosure/tables.ts';
import * as finance from '../../subgraphs/finance/tables.ts';
import * as fleet from '../../subgraphs/fleet/tables.ts';
import * as fuelCards from '../../subgraphs/fuel-cards/tables.ts';
import * as hotline from '../../subgraphs/hotline/tables.ts';
import * as housing from '../../subgraphs/housing/tables.ts';
import type { LinkService, PersonLink } from '../../subgraphs/kit/link/service.ts';
import * as oversight from '../../subgraphs/oversight/tables.ts';
import * as procurement from '../../subgraphs/procurement/tables.ts';
import * as reports from '../../subgraphs/reports/tables.ts';
import { type DepartmentWriter, openDepartmentWriter } from './department-writer.ts';
import { county, defaultCounty } from './index.ts';
import { writeTruth } from './truth.ts';
import type { CountyOptions, DepartmentName } from './types.ts';

export interface WriteCountyOptions extends Partial<CountyOptions> {
  /** of each department's migrator role; departments without one are left out */
  urls: Partial<Record<DepartmentName, string>>;
  link: LinkService;
  /** where truth.json goes; none is written without it */
  truthPath?: string;
  onProgress?: (note: string) => void;
}

export interface WrittenCounty {
  /** table → rows; a department that held rows already adds none */
  rows: Record<string, number>;
  seconds: number;
}

/**
 * Writes the demonstration county into the departments' migrated databases, by COPY, each department in one transaction,
 * with register_status and fresh statistics. A department that was written before is left as it is.
 */
export async function writeCounty(options: WriteCountyOptions): Promise<WrittenCounty> {
  const started = performance.now();
  const settled = settle(options);
  const link = remembering(options.link);
  const writers = new Map<string, DepartmentWriter>();
  try {
    for (const [name, url] of Object.entries(options.urls)) {
      // The demonstration county has no rows for a department of your own.
      if (name in modules)
        writers.set(name, await openDepartmentWriter(url, tablesOf(name as DepartmentName), link));
    }
    const { population, rows: events, truth } = county(settled);
    let written = 0;
    for (const { department, table, row } of events()) {
      const writer = writers.get(department);
      if (!writer?.open) continue;
      const room = writer.add(table, row);
      if (room) await room;
      written += 1;
      if (written % 100_000 === 0) options.onProgress?.(`${written} rows`);
    }
    const rows: Record<string, number> = {};
    for (const writer of writers.values())
      Object.assign(rows, await writer.finish(`${settled.asOf}T08:00:00+08:00`));
    if (options.truthPath) await writeTruth(options.truthPath, population.options, truth, link);
    return { rows, seconds: (performance.now() - started) / 1000 };
  } catch (error) {
    for (const writer of writers.values()) await writer.abandon();
    throw error;
  }
}

function settle({ people, seed, profile, asOf }: Partial<CountyOptions>): CountyOptions {
  return {
    people: people ?? defaultCounty.people,
    seed: seed ?? defaultCounty.seed,
    profile: profile ?? defaultCounty.profile,
    asOf: asOf ?? defaultCounty.asOf,
  };
}

const modules: Record<DepartmentName, object> = {
  'civil-affairs': civilAffairs,
  'disabled-persons': disabledPersons,
  housing,
  procurement,
  'collective-assets': collectiveAssets,
  agriculture,
  finance,
  fleet,
  oversight,
  'fuel-cards': fuelCards,
  hotline,
  disclosure,
  reports,
};

/** The tables of a department's module that rows go into, parents before children. */
function tablesOf(department: DepartmentName): Record<string, PgTable> {
  const tables = Object.entries(modules[department]).filter(
    (entry): entry is [string, PgTable] => is(entry[1], PgTable) && entry[0] !== 'registerStatus',
  );
  const depth = ([, table]: [string, PgTable]) => getTableConfig(table).foreignKeys.length;
  return Object.fromEntries(tables.sort((a, b) => depth(a) - depth(b)));
}

/** The link service with a short memory: a person is paid sixty times in a row. */
function remembering(link: LinkService): LinkService {
  const persons = new Map<string, PersonLink>();
  const accounts = new Map<string, string | null>();
  return {
    ...link,
    person: (number) => recall(persons, number ?? '', () => link.person(number)),
    account: (number) => recall(accounts, number ?? '', () => link.account(number)),
  };
}

function recall<T>(memory: Map<string, T>, key: string, make: () => T): T {
  const known = memory.get(key);
  if (known !== undefined) return known;
  if (memory.size >= 4096) memory.clear();
  const made = make();
  memory.set(key, made);
  return made;
}
