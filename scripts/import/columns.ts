import { readFile } from 'node:fs/promises';
import type { PgTable } from 'drizzle-orm/pg-core';
import { Kind, parse } from 'graphql';
import { type RegisterDefinition, readRegisters } from '../../schema/registers.ts';
import { type IntakeField, intakeOf } from '../../subgraphs/kit/intake.ts';
import builtIn from './headings.json' with { type: 'json' };
import {
  type Cell,
  readBoolean,
  readDate,
  readDateTime,
  readLongNumber,
  readMoney,
  readMonth,
  readNumber,
  readText,
  Unreadable,
} from './values.ts';

/** One value a file may bring for a register: under which headings, and how its cell is read. */
export interface ImportColumn extends IntakeField {
  /** Chinese title, for reports: 月份 */
  title: string;
  headings: string[];
  read(cell: Cell): unknown | Unreadable;
}

/** A heading → value name table of the user's own: `{"领款人": "recipientName"}`. */
export type Mapping = Readonly<Record<string, string>>;

/** What a file may bring for a register, from the register's SDL (types, titles, coded values) and its table. */
export function importColumns(authorSdl: string, registerName: string, table: PgTable): ImportColumn[] {
  const register = readRegisters(authorSdl).find(({ name }) => name === registerName);
  if (!register) throw new Error(`Expected a register of the department, got ${registerName}.`);
  const sdl = describedTypes(authorSdl, register.rowType);
  return intakeOf(table)
    .filter(({ name }) => name !== 'id')
    .map((field) => {
      const { type, list = false } = register.fields.find(({ name }) => name === field.name) ?? {};
      const title = sdl.titles.get(field.name) ?? field.name;
      return {
        ...field,
        title,
        // SDL says 登记的领取人姓名 of what is written here; a file says 领取人姓名.
        headings: [
          ...new Set([field.name, title, title.replace(/^登记的/, ''), ...usualHeadings(field, register)]),
        ],
        read: readerOf(field, type, sdl.choices.get(type ?? ''), list),
      };
    });
}

/** The column of each heading; a mapping goes before what is built in. Throws where the mapping names no column. */
export function matchHeadings(
  headings: Iterable<string>,
  columns: readonly ImportColumn[],
  mapping: Mapping = {},
): { matched: Map<string, ImportColumn>; unknown: string[]; missing: ImportColumn[] } {
  const matched = new Map<string, ImportColumn>();
  const unknown: string[] = [];
  const taken = new Set<string>();
  const mapped = new Set(Object.values(mapping));
  for (const name of mapped) {
    if (columns.some((column) => column.name === name)) continue;
    throw new Error(
      `Expected the mapping to name one of ${columns.map((column) => column.name).join(', ')}, got ${name}.`,
    );
  }
  for (const heading of headings) {
    const wanted = mapping[heading];
    const column = wanted
      ? columns.find(({ name }) => name === wanted)
      : columns.find(
          (candidate) =>
            !taken.has(candidate.name) &&
            !mapped.has(candidate.name) &&
            candidate.headings.some((known) => plain(known) === plain(heading)),
        );
    if (!column) unknown.push(heading);
    else {
      matched.set(heading, column);
      taken.add(column.name);
    }
  }
  return { matched, unknown, missing: columns.filter(({ name, required }) => required && !taken.has(name)) };
}

export async function readMapping(path: string): Promise<Mapping> {
  const mapping: unknown = JSON.parse(await readFile(path, 'utf8'));
  const fits =
    typeof mapping === 'object' &&
    mapping !== null &&
    !Array.isArray(mapping) &&
    Object.values(mapping).every((name) => typeof name === 'string');
  if (!fits) throw new Error('Expected a mapping file such as {"领款人": "recipientName"}.');
  return mapping as Mapping;
}

/** 姓名 means the name of the person the row is about: the first person (or, without one, organization) role's. */
function usualHeadings(field: IntakeField, register: RegisterDefinition): string[] {
  const usual = builtIn as Record<string, string[]>;
  const primary =
    register.roles.find(({ kinds }) => kinds.includes('PERSON'))?.field ??
    register.roles.find(({ kinds }) => kinds.includes('ORGANIZATION'))?.field ??
    '';
  const rest = field.name.startsWith(primary) && primary !== '' ? field.name.slice(primary.length) : '';
  const generic = rest && rest[0]!.toLowerCase() + rest.slice(1);
  return [...(usual[field.name] ?? []), ...(usual[generic] ?? [])];
}

function readerOf(
  field: IntakeField,
  type: string | undefined,
  choices: ReadonlyMap<string, string> | undefined,
  list: boolean,
) {
  if (['person', 'account', 'vehicle', 'household'].includes(field.kind)) return readLongNumber;
  if (/(IdentityNumber|phone|Phone)$/.test(field.name)) return readLongNumber;
  if (choices && list) return (cell: Cell) => readChoices(cell, choices);
  if (choices) return (cell: Cell) => readChoice(cell, choices);
  return readers[type ?? ''] ?? readText;
}

const readers: Record<string, (cell: Cell) => unknown> = {
  Date: readDate,
  DateTime: readDateTime,
  Month: readMonth,
  Money: readMoney,
  Int: (cell) => {
    const number = readNumber(cell);
    return typeof number === 'number' && !Number.isInteger(number)
      ? new Unreadable('a whole number')
      : number;
  },
  Float: readNumber,
  Boolean: readBoolean,
};

function readChoice(cell: Cell, choices: ReadonlyMap<string, string>): string | null | Unreadable {
  const text = readText(cell);
  if (text === null) return null;
  const titles = [...choices.keys()].filter((choice) => /\p{Script=Han}/u.test(choice));
  return choices.get(plain(text)) ?? new Unreadable(`one of ${titles.join('、')}`);
}

/** 人员名单、票据 → two of them; an empty cell is none. */
function readChoices(cell: Cell, choices: ReadonlyMap<string, string>): string[] | Unreadable {
  const parts = (readText(cell) ?? '').split(/[、,，;；/\s]+/).filter((part) => part !== '');
  const read = parts.map((part) => readChoice(part, choices));
  const unreadable = read.find((one) => one instanceof Unreadable);
  return unreadable ?? [...new Set(read as string[])];
}

/** Titles of the row's fields and, by enum, its values by code and by Chinese title: 低保 → MINIMUM_LIVING. */
function describedTypes(authorSdl: string, rowType: string) {
  const titles = new Map<string, string>();
  const choices = new Map<string, Map<string, string>>();
  for (const definition of parse(authorSdl, { noLocation: true }).definitions) {
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && definition.name.value === rowType) {
      for (const field of definition.fields ?? [])
        titles.set(field.name.value, titleOf(field.description?.value));
    }
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION) {
      const values = (definition.values ?? []).flatMap((value): [string, string][] => [
        [plain(value.name.value), value.name.value],
        [plain(titleOf(value.description?.value)), value.name.value],
      ]);
      choices.set(definition.name.value, new Map(values.filter(([text]) => text !== '')));
    }
  }
  return { titles, choices };
}

/** The Chinese words before the explanation: "发放日期：…| …" → 发放日期. */
function titleOf(description: string | undefined): string {
  return (description ?? '')
    .split('|')[0]!
    .split(/[：:，,（(；;。]/)[0]!
    .trim();
}

function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s_*]/g, '')
    .toUpperCase();
}
