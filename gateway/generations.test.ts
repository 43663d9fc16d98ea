import { describe, expect, it } from 'vitest';
import type { Generation } from './generation.ts';
import { startGenerations } from './generations.ts';

function fixture() {
  const stopped: string[] = [];
  const build = async ({ supergraph }: { supergraph: string }) => {
    if (supergraph === 'broken') throw new Error('broken');
    const generation = { id: supergraph, stop: async () => void stopped.push(supergraph) };
    return generation as unknown as Generation;
  };
  return { stopped, build };
}
const named = (supergraph: string) => ({ supergraph, publicSupergraph: '' });

describe('generations', () => {
  it('keep a request on the one it began with, and stop it when the last has left', async () => {
    const { stopped, build } = fixture();
    const generations = await startGenerations(named('a'), build);
    const gate = Promise.withResolvers<void>();
    const slow = generations.use(async ({ id }) => {
      await gate.promise;
      return id;
    });
    expect(await generations.replace(named('b'))).toBe('b');
    expect(await generations.use(async ({ id }) => id)).toBe('b');
    expect(stopped).toEqual([]);
    gate.resolve();
    expect(await slow).toBe('a');
    expect(stopped).toEqual(['a']);
    await generations.close();
    expect(stopped).toEqual(['a', 'b']);
  });

  it('stay as they are where the new one cannot be built', async () => {
    const { stopped, build } = fixture();
    const generations = await startGenerations(named('a'), build);
    await expect(generations.replace(named('broken'))).rejects.toThrow('broken');
    expect(await generations.use(async ({ id }) => id)).toBe('a');
    const [last] = await Promise.all([generations.replace(named('b')), generations.replace(named('c'))]);
    expect(last).toBe('b');
    expect(await generations.use(async ({ id }) => id)).toBe('c');
    expect(stopped).toEqual(['a', 'b']);
  });

  it('are left also by work that fails', async () => {
    const { stopped, build } = fixture();
    const generations = await startGenerations(named('a'), build);
    const failed = generations.use(async () => {
      await generations.replace(named('b'));
      throw new Error('work');
    });
    await expect(failed).rejects.toThrow('work');
    expect(stopped).toEqual(['a']);
  });
});
