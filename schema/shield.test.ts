import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SCOPES } from './effective-scopes.ts';
import { expandSdl } from './expand.ts';
import { compilePolicy } from './policy.ts';
import { createShield } from './shield.ts';
import { AUTHOR_SDL } from './testing/author.ts';

const table = compilePolicy(expandSdl(AUTHOR_SDL, { department: 'civil-affairs' }));
const shield = createShield(table);
const all = [...table.coordinates()];
const nobody = { kind: 'public' as const, scopes: new Set<string>() };

function person(...scopes: string[]) {
  return { kind: 'person' as const, scopes: new Set(scopes) };
}

async function refused(coordinates: string[], caller: Parameters<typeof shield.judge>[1]) {
  return (await shield.judge(coordinates, caller)).map(({ coordinate }) => coordinate);
}

describe('createShield', () => {
  it('lets everybody pass what is public', async () => {
    expect(await shield.judge(['Query.allowancePayments', 'AllowancePayment.paidOn'], nobody)).toEqual([]);
    expect(await shield.judge([], nobody)).toEqual([]);
  });

  it('names what is refused and what it needs', async () => {
    const asked = [
      'AllowancePayment.paidOn',
      'AllowancePayment.recipientName',
      'AllowancePaymentWhere.household',
    ];
    expect(await shield.judge(asked, person('civil-affairs:read'))).toEqual([
      { coordinate: 'AllowancePayment.recipientName', needs: [['civil-affairs:identity']] },
      { coordinate: 'AllowancePaymentWhere.household', needs: [['civil-affairs:read', 'platform:link']] },
    ]);
  });

  it('refuses what nobody declared, for every scope there is', async () => {
    const undeclared = [
      'Query.nothing',
      'AllowancePaymentWhere.?',
      'Query',
      '',
      'Query.constructor',
      'x(y:)',
    ];
    expect(await refused(undeclared, person(...SCOPES))).toEqual(undeclared);
  });

  it('refuses a field that stands in the schema unclassified', async () => {
    const loose = createShield(
      compilePolicy('type Query { forgotten: Int  open: Int @tag(name: "public") }'),
    );
    const asked = ['Query.forgotten', 'Query.open'];
    const expected = [{ coordinate: 'Query.forgotten', needs: [] }];
    expect(await loose.judge(asked, person(...SCOPES), { keysOpen: true })).toEqual(expected);
  });

  it('refuses the public what a scope protects, even if it came with one', async () => {
    const public_ = { kind: 'public' as const, scopes: new Set(['civil-affairs:read']) };
    expect(await refused(['AllowancePayment.household'], public_)).toEqual(['AllowancePayment.household']);
  });

  it('opens keys and the federation’s door to a signed hop alone', async () => {
    const asked = ['Person.id', 'Query._entities', 'Query._entities(representations:)', '_Service.sdl'];
    expect(await refused(asked, person(...SCOPES))).toEqual(asked.slice(1));
    expect(await shield.judge(asked, nobody, { keysOpen: true })).toEqual([]);
    const filters = ['AllowancePaymentWhere.recipient', 'Query.person', 'AllowancePaymentRole.RECIPIENT'];
    expect(await shield.judge(filters, nobody, { keysOpen: true })).toHaveLength(3);
  });

  it('keeps no verdict from one caller to the next', async () => {
    const asked = ['AllowancePayment.recipientName'];
    expect(await refused(asked, person('civil-affairs:identity'))).toEqual([]);
    expect(await refused(asked, person())).toEqual(asked);
    const caller = person('civil-affairs:identity');
    expect(await refused(asked, caller)).toEqual([]);
    caller.scopes.clear();
    expect(await refused(asked, caller)).toEqual(asked);
  });

  it('agrees with the policy table, for any caller and any coordinates', async () => {
    const scopes = fc.subarray([...SCOPES].filter((scope) => /civil|platform/.test(scope)));
    await fc.assert(
      fc.asyncProperty(fc.subarray(all), scopes, fc.boolean(), async (asked, held, isPerson) => {
        const caller = { kind: isPerson ? ('person' as const) : ('public' as const), scopes: new Set(held) };
        const expected = asked.filter((coordinate) => {
          const needs = table.of(coordinate)?.needs;
          if (needs === null) return false;
          return !isPerson || !needs?.some((some) => some.every((scope) => held.includes(scope)));
        });
        expect(await refused(asked, caller)).toEqual(expected);
      }),
    );
  });

  it('refuses no less with fewer scopes', async () => {
    const scopes = fc.subarray([...SCOPES]);
    await fc.assert(
      fc.asyncProperty(scopes, scopes, async (some, more) => {
        const fewer = new Set(await refused(all, person(...some)));
        for (const coordinate of await refused(all, person(...some, ...more))) {
          expect(fewer.has(coordinate)).toBe(true);
        }
      }),
      { numRuns: 25 },
    );
  });
});
