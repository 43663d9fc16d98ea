import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { LinkService } from '../../subgraphs/kit/link/service.ts';
import type { TruthEntry } from './facts.ts';
import type { CountyOptions, Subject, Truth, TruthDetail } from './types.ts';

export interface CollectedTruth extends Truth {
  add(entry: TruthEntry): void;
  /** in the order in which they were collected */
  entries(screen?: string): readonly TruthEntry[];
}

/** Collects what screens must find and what must not fool them. A look-alike may be told of more than once. */
export function createTruth(): CollectedTruth {
  const collected: TruthEntry[] = [];
  return {
    add: (entry) => collected.push(entry),
    plant: (screen, subject, detail = {}) => collected.push({ screen, subject, innocent: null, detail }),
    lookalike: (screen, subject, reason, detail = {}) =>
      collected.push({ screen, subject, innocent: reason, detail }),
    entries: (screen) => (screen ? collected.filter((entry) => entry.screen === screen) : collected),
  };
}

/** What truth.json says of a subject: its link token and amounts or months. */
interface Case {
  readonly kind: Subject['kind'];
  readonly subject: string;
  readonly detail: TruthDetail;
  readonly reason?: string;
}

/**
 * Writes `truth.json`: screen → planted and look-alikes, subjects as link tokens. For tests and
 * for scoring screens; no department and no gateway reads it.
 */
export async function writeTruth(
  path: string,
  options: CountyOptions,
  truth: CollectedTruth,
  link: LinkService,
): Promise<void> {
  const screens: Record<string, { planted: Case[]; lookalikes: Case[] }> = {};
  for (const { screen, subject, innocent, detail } of truth.entries()) {
    screens[screen] ??= { planted: [], lookalikes: [] };
    const token = subjectToken(subject, link);
    if (innocent === null)
      screens[screen].planted.push({ kind: subject.kind, subject: token, detail: sealed(detail, link) });
    else
      screens[screen].lookalikes.push({
        kind: subject.kind,
        subject: token,
        reason: innocent,
        detail: sealed(detail, link),
      });
  }
  const sorted = Object.fromEntries(Object.entries(screens).sort(([a], [b]) => (a < b ? -1 : 1)));
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, `${JSON.stringify({ county: options, screens: sorted }, null, 1)}\n`, {
    mode: 0o600,
  });
}

/** Identity numbers among the details become tokens, too. */
function sealed(detail: TruthDetail, link: LinkService): TruthDetail {
  const entries = Object.entries(detail).map(([name, value]) => {
    if (typeof value === 'number') return [name, value];
    if (typeof value !== 'string') return [name, value.map((each) => link.person(each).token ?? each)];
    return [name, link.person(value).token ?? value];
  });
  return Object.fromEntries(entries);
}

function subjectToken({ kind, value }: Subject, link: LinkService): string {
  switch (kind) {
    case 'PERSON':
      return link.person(value).token ?? '';
    case 'HOUSEHOLD':
      return link.household(value) ?? '';
    case 'ACCOUNT':
      return link.account(value) ?? '';
    case 'CONTACT':
      return link.contact(value) ?? '';
    case 'VEHICLE':
      return link.vehicle(value) ?? '';
    case 'ORGANIZATION':
      return link.organizationToken(value);
    case 'PROJECT':
      return link.projectToken(value);
    case 'VILLAGE':
      return link.villageToken(value);
  }
}
