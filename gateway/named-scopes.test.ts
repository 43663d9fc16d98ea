import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEPARTMENTS, isDepartment } from '../schema/departments.ts';
import { readSubgraphTypes } from './subgraph-types.ts';

const supergraph = readFileSync(new URL('../schema/supergraph.graphql', import.meta.url), 'utf8');

describe('the scopes that a subgraph names', () => {
  const types = readSubgraphTypes(supergraph);
  const foreign = (name: string) =>
    [...types.scopesOf(name)].filter(
      (scope) => scope.split(':')[0] !== name && isDepartment(scope.split(':')[0]!),
    );

  it('are its own, and those of what it requires of another department', () => {
    expect([...types.scopesOf('fleet')]).toEqual(expect.arrayContaining(['fleet:read', 'fleet:identity']));
    expect(foreign('fleet')).toEqual(['fuel-cards:read']);
    expect(foreign('oversight')).toEqual(['reports:read']);
  });

  it('are no other department’s elsewhere', () => {
    const others = DEPARTMENTS.filter((name) => name !== 'fleet' && name !== 'oversight');
    for (const name of others) expect(foreign(name), name).toEqual([]);
  });
});
