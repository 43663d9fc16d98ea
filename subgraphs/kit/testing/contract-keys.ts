import { describe, expect, it } from 'vitest';
import type { Contract } from './contract.ts';

const selection = 'tokens count rows withoutKey badChecksum';

interface Keys {
  tokens: string;
  count: number;
  rows: number;
  withoutKey: number;
  badChecksum: number;
}

/** Key sets of every role of every register. */
export function keyTests(contract: Contract): void {
  const roles = contract.department.bound.flatMap((register) =>
    [...register.roles.values()].flatMap((role) =>
      role.sources.map(
        ({ kind }) => [`${register.name} ${role.name} ${kind}`, register.name, role, kind] as const,
      ),
    ),
  );
  describe.each(roles)('keys of %s', (_title, name, role, kind) => {
    const ask = async (args = '', where = ''): Promise<Keys> => {
      const { data, errors } = await contract.desk.ask(
        `{ ${name}${where} { keys(of: ${kind}, role: ${role.name}${args}) { ${selection} } } }`,
      );
      expect(errors).toBeUndefined();
      return data[name].keys;
    };

    it('are distinct, in byte order, and the same by shards', async () => {
      const whole = await ask();
      const entries = split(whole.tokens);
      expect(entries.length).toBe(whole.count);
      expect(whole.count).toBeGreaterThan(0);
      for (const [index, entry] of entries.entries()) {
        if (index > 0) expect(entries[index - 1]!.compare(entry)).toBe(-1);
      }
      const shards = await Promise.all(
        [0, 1, 2, 3, 4, 5, 6].map((shard) => ask(`, shard: ${shard}, shards: 7`)),
      );
      expect(
        Buffer.concat(shards.map((shard) => Buffer.from(shard.tokens, 'base64'))).toString('base64'),
      ).toBe(whole.tokens);
      for (const field of ['count', 'rows', 'withoutKey', 'badChecksum'] as const) {
        expect(shards.reduce((sum, shard) => sum + shard[field], 0)).toBe(whole[field]);
      }
    });

    it('stand for the rows that can be filtered by them', async () => {
      if (kind === 'VILLAGE') return;
      const whole = await ask();
      const [first] = split(whole.tokens);
      const one = await ask('', `(where: {${role.field}: {in: ["${first!.toString('base64url')}"]}})`);
      if (role.child) expect(split(one.tokens).map(String)).toContain(String(first));
      else expect(split(one.tokens)).toEqual([first]);
      expect(one.rows).toBeGreaterThan(0);
    });
  });
}

function split(tokens: string): Buffer[] {
  const bytes = Buffer.from(tokens, 'base64');
  expect(bytes.length % 17).toBe(0);
  return Array.from({ length: bytes.length / 17 }, (_, index) => bytes.subarray(index * 17, index * 17 + 17));
}
