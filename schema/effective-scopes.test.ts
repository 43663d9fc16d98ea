import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PURPOSES } from './caller.ts';
import { DEPARTMENTS } from './departments.ts';
import { conflictingRoles, effectiveScopes, isRole, SCOPES } from './effective-scopes.ts';
import roleTable from './roles.json' with { type: 'json' };

const names = Object.keys(roleTable);
const nobody = { department: null, caseNumber: null, purpose: null };

describe('effectiveScopes', () => {
  it('gives the public nothing', () => {
    expect(effectiveScopes({ ...nobody, roles: [] }).size).toBe(0);
    expect(effectiveScopes({ ...nobody, roles: ['public'] }).size).toBe(0);
  });

  it('gives an officer his own department and no other', () => {
    const scopes = effectiveScopes({ ...nobody, roles: ['officer'], department: 'housing' });
    expect([...scopes].sort()).toEqual([
      'alerts:answer',
      'alerts:read',
      'housing:identity',
      'housing:read',
      'payments:precheck',
      'payments:stop',
      'platform:catalogue',
      'platform:link',
    ]);
  });

  it('gives an officer without a department, or of an unknown one, no rows', () => {
    for (const department of [null, '', 'platform', '*']) {
      const scopes = effectiveScopes({ ...nobody, roles: ['officer'], department });
      expect([...scopes].sort()).toEqual(['platform:catalogue', 'platform:link']);
    }
  });

  it('gives an analyst health for SCREENING or with a case, identity never', () => {
    const analyst = { ...nobody, roles: ['analyst'] };
    expect(effectiveScopes(analyst).has('disabled-persons:health')).toBe(false);
    expect(effectiveScopes({ ...analyst, purpose: 'SCREENING' }).has('disabled-persons:health')).toBe(true);
    const withCase = effectiveScopes({ ...analyst, caseNumber: '津纪核〔2026〕12号' });
    expect(withCase.has('disabled-persons:health')).toBe(true);
    expect([...withCase].filter((scope) => scope.endsWith(':identity'))).toEqual([]);
  });

  it('gives an investigator identity only with a case', () => {
    const investigator = { ...nobody, roles: ['investigator'], purpose: 'CASE' as const };
    expect(effectiveScopes(investigator).has('housing:identity')).toBe(false);
    expect(effectiveScopes({ ...investigator, caseNumber: 'x' }).has('housing:identity')).toBe(true);
  });

  it('gives an auditor the log and nothing else', () => {
    expect([...effectiveScopes({ ...nobody, roles: ['auditor'] })]).toEqual(['audit:read']);
  });

  it('never gives a scope that scopes.json does not have, and grows with a case', () => {
    const request = fc.record({
      roles: fc.uniqueArray(fc.oneof(fc.constantFrom(...names), fc.string())),
      department: fc.option(fc.oneof(fc.constantFrom(...DEPARTMENTS), fc.string())),
      purpose: fc.option(fc.constantFrom(...PURPOSES)),
    });
    fc.assert(
      fc.property(request, (asked) => {
        const without = effectiveScopes({ ...asked, caseNumber: null });
        const withCase = effectiveScopes({ ...asked, caseNumber: 'x' });
        expect([...withCase].every((scope) => SCOPES.has(scope))).toBe(true);
        expect([...without].every((scope) => withCase.has(scope))).toBe(true);
      }),
    );
  });

  it('has no pattern in roles.json that gives nothing', () => {
    for (const [name, role] of Object.entries(roleTable)) {
      const department = 'disabled-persons';
      const given = effectiveScopes({ roles: [name], department, caseNumber: 'x', purpose: 'SCREENING' });
      expect(given.size >= role.scopes.length, name).toBe(true);
    }
  });
});

describe('conflictingRoles', () => {
  it('keeps business, operation and audit apart', () => {
    expect(conflictingRoles(['analyst', 'investigator', 'public'])).toBeNull();
    expect(conflictingRoles(['auditor'])).toBeNull();
    expect(conflictingRoles([])).toBeNull();
    expect(conflictingRoles(['analyst', 'auditor'])).toEqual(['analyst', 'auditor']);
    expect(conflictingRoles(['publisher', 'auditor'])).toEqual(['publisher', 'auditor']);
    expect(conflictingRoles(['officer', 'publisher'])).toEqual(['officer', 'publisher']);
  });

  it('knows the roles of the table only', () => {
    expect(names.every(isRole)).toBe(true);
    expect(isRole('constructor')).toBe(false);
  });
});
