import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { FileUnreadable } from './read-file.ts';

/*
 * Open Contracting Data Standard 1.1: the parts this platform reads. Everything but `ocid` is optional in the standard,
 * and real publishers leave out much; what is there must have the standard's type.
 */
const reference = z.looseObject({ id: z.coerce.string(), name: z.string().nullish() });
const value = z.looseObject({ amount: z.number().nullish(), currency: z.string().nullish() });
const period = z.looseObject({ startDate: z.string().nullish(), endDate: z.string().nullish() });
const item = z.looseObject({
  description: z.string().nullish(),
  quantity: z.number().nullish(),
  unit: z.looseObject({ name: z.string().nullish() }).nullish(),
  classification: z
    .looseObject({
      scheme: z.string().nullish(),
      id: z.coerce.string().nullish(),
      description: z.string().nullish(),
    })
    .nullish(),
});
const release = z.looseObject({
  ocid: z.string(),
  date: z.string().nullish(),
  tag: z.array(z.string()).nullish(),
  parties: z
    .array(
      reference.extend({
        identifier: z
          .looseObject({ scheme: z.string().nullish(), id: z.coerce.string().nullish() })
          .nullish(),
      }),
    )
    .nullish(),
  buyer: reference.nullish(),
  tender: z
    .looseObject({
      title: z.string().nullish(),
      status: z.string().nullish(),
      mainProcurementCategory: z.string().nullish(),
      procurementMethod: z.string().nullish(),
      awardCriteria: z.string().nullish(),
      value: value.nullish(),
      tenderPeriod: period.nullish(),
      enquiryPeriod: period.nullish(),
      procuringEntity: reference.nullish(),
      numberOfTenderers: z.number().nullish(),
      tenderers: z.array(reference).nullish(),
      items: z.array(item).nullish(),
    })
    .nullish(),
  bids: z
    .looseObject({
      details: z
        .array(
          z.looseObject({
            id: z.coerce.string().nullish(),
            date: z.string().nullish(),
            status: z.string().nullish(),
            value: value.nullish(),
            tenderers: z.array(reference).nullish(),
          }),
        )
        .nullish(),
    })
    .nullish(),
  awards: z
    .array(
      z.looseObject({
        id: z.coerce.string().nullish(),
        title: z.string().nullish(),
        status: z.string().nullish(),
        date: z.string().nullish(),
        value: value.nullish(),
        suppliers: z.array(reference).nullish(),
        items: z.array(item).nullish(),
      }),
    )
    .nullish(),
  contracts: z
    .array(
      z.looseObject({
        id: z.coerce.string().nullish(),
        awardID: z.coerce.string().nullish(),
        title: z.string().nullish(),
        status: z.string().nullish(),
        value: value.nullish(),
        dateSigned: z.string().nullish(),
        period: period.nullish(),
        items: z.array(item).nullish(),
        implementation: z
          .looseObject({
            transactions: z
              .array(
                z.looseObject({
                  date: z.string().nullish(),
                  value: value.nullish(),
                  id: z.coerce.string().nullish(),
                }),
              )
              .nullish(),
          })
          .nullish(),
      }),
    )
    .nullish(),
});

export type Release = z.infer<typeof release>;
export type OcdsItem = z.infer<typeof item>;

/** A contracting process as it stands after its last release, or why it could not be read. `line` is 1 for one JSON text. */
export type ProcessReading = { line: number; release: Release } | { line: number; problem: string };

/**
 * The contracting processes of an OCDS 1.1 file: a release, a release package, a record, a record package, or JSON Lines
 * of any of these. Releases of one process in a package are merged by date, as the standard's merge routine says:
 * objects field by field, lists of things with ids by id, anything else replaced.
 */
export async function* readOcds(path: string): AsyncGenerator<ProcessReading> {
  if (!/\.(jsonl|ndjson)$/i.test(path)) {
    const text = await readFile(path, 'utf8');
    const whole = parsed(text.replace(/^\ufeff/, ''));
    if (whole.ok) yield* processesOf(whole.value, 1);
    // A file of JSON Lines may well be named .json.
    else if (/^\s*\{[^\n]*\}\s*\n\s*\{/.test(text)) yield* readLines(path);
    else throw new FileUnreadable(`Expected JSON, got text that is not: ${whole.reason}.`);
    return;
  }
  yield* readLines(path);
}

async function* readLines(path: string): AsyncGenerator<ProcessReading> {
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(path),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1;
    if (text.trim() === '') continue;
    const one = parsed(text);
    if (one.ok) yield* processesOf(one.value, line);
    else yield { line, problem: `expected a JSON text on every line: ${one.reason}` };
  }
}

function* processesOf(json: unknown, line: number): Generator<ProcessReading> {
  const whole = json as {
    releases?: unknown[];
    records?: unknown[];
    compiledRelease?: unknown;
    ocid?: unknown;
  };
  if (Array.isArray(json)) for (const entry of json) yield* processesOf(entry, line);
  else if (Array.isArray(whole?.records))
    for (const record of whole.records) yield* processesOf(record, line);
  else if (whole?.compiledRelease) yield checked(whole.compiledRelease, line);
  else if (Array.isArray(whole?.releases)) {
    const linked = whole.releases.filter(
      (entry) => (entry as { url?: unknown }).url && !('tender' in (entry as object)),
    );
    if (linked.length > 0) {
      yield {
        line,
        problem: 'expected a compiled release or embedded releases, the record only links to them',
      };
      return;
    }
    for (const merged of mergeReleases(whole.releases)) yield checked(merged, line);
  } else yield checked(json, line);
}

function checked(json: unknown, line: number): ProcessReading {
  const result = release.safeParse(json);
  if (result.success) return { line, release: result.data };
  const [issue] = result.error.issues;
  return {
    line,
    problem: `expected an OCDS 1.1 release: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
  };
}

function mergeReleases(releases: readonly unknown[]): unknown[] {
  const processes = new Map<unknown, unknown>();
  const dated = releases as { ocid?: unknown; date?: string }[];
  for (const next of [...dated].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''))) {
    processes.set(next.ocid, merge(processes.get(next.ocid), next));
  }
  return [...processes.values()];
}

function merge(before: unknown, next: unknown): unknown {
  if (isList(before) && isList(next)) {
    const merged = new Map(before.map((entry) => [String(entry.id), entry as unknown]));
    for (const entry of next) merged.set(String(entry.id), merge(merged.get(String(entry.id)), entry));
    return [...merged.values()];
  }
  if (!isObject(before) || !isObject(next)) return next;
  const merged: Record<string, unknown> = { ...before };
  for (const [name, entry] of Object.entries(next)) {
    if (entry === null) delete merged[name];
    else merged[name] = merge(merged[name], entry);
  }
  return merged;
}

const isObject = (json: unknown): json is Record<string, unknown> =>
  typeof json === 'object' && json !== null && !Array.isArray(json);

const isList = (json: unknown): json is { id: unknown }[] =>
  Array.isArray(json) && json.every((entry) => isObject(entry) && entry.id !== undefined);

function parsed(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    // V8 quotes the text it stumbled over; a file may hold personal data, so only the place is said.
    const place = /position \d+/.exec(error instanceof Error ? error.message : '');
    return { ok: false, reason: place?.[0] ?? 'it ends too early' };
  }
}
