import { miswrittenIdentityNumber, oldIdentityNumber } from '../identity.ts';
import { createRandom } from '../random.ts';
import type { CountyOptions, RowEvent } from '../types.ts';

/**
 * The dirty profile: of the people on a row, 2 % have no identity number, 0.5 % a wrong check character, 1 % one of 15
 * digits. A department writes a person the same way every time.
 */
export function* withSlips(events: Iterable<RowEvent>, options: CountyOptions): Generator<RowEvent> {
  for (const event of events) {
    if (options.profile === 'clean') {
      yield event;
      continue;
    }
    const written = Object.entries(event.row).map(([name, value]) =>
      name.endsWith('IdentityNumber') && typeof value === 'string'
        ? [name, slip(options, event.department, value)]
        : [name, value],
    );
    yield { ...event, row: Object.fromEntries(written) };
  }
}

function slip(options: CountyOptions, department: string, identityNumber: string): string | null {
  const chance = createRandom(options.seed, 'business slip', department, identityNumber).next();
  if (chance < 0.02) return null;
  if (chance < 0.025) return miswrittenIdentityNumber(identityNumber);
  return chance < 0.035 ? (oldIdentityNumber(identityNumber) ?? identityNumber) : identityNumber;
}
