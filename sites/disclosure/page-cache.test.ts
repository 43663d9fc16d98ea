import { describe, expect, it } from 'vitest';
import { createPageCache, packed, type Rendered } from './page-cache.ts';
import { Problem } from './problem.ts';

const page = async (text: string, more: Partial<Rendered> = {}): Promise<Rendered> => ({
  status: 200,
  headers: { 'cache-control': 'public, max-age=60' },
  packed: await packed(Buffer.from(text)),
  ...more,
});

/** A cache at a time of its own; `get` gives the page's text, and whether it was kept. */
function cacheAt() {
  const clock = { now: 0 };
  const cache = createPageCache({ limit: 2, freshMs: 60, staleMs: 300, now: () => clock.now });
  let made = 0;
  const get = async (key: string, render: () => Promise<Rendered> = () => page(`${key}${made}`)) => {
    const { hit, packed: body } = await cache.get(key, () => {
      made += 1;
      return render();
    });
    return `${body.body.toString()} ${hit ? 'hit' : 'miss'}`;
  };
  return { clock, get, made: () => made };
}

describe('the pages that are kept', () => {
  it('are given while they are fresh, then once more while they are made anew, then not', async () => {
    const { clock, get } = cacheAt();
    expect(await get('a')).toBe('a1 miss');
    clock.now = 59;
    expect(await get('a')).toBe('a1 hit');
    clock.now = 60;
    expect(await get('a')).toBe('a1 hit');
    // Packing is done elsewhere: until then the old one is given.
    await expect.poll(() => get('a')).toBe('a2 hit');
    clock.now = 60 + 360;
    expect(await get('a')).toBe('a3 miss');
  });

  it('stay when making them anew fails, for no longer than they may', async () => {
    const { clock, get } = cacheAt();
    await get('a');
    const down = () => Promise.reject(new Error('down'));
    clock.now = 100;
    expect(await get('a', down)).toBe('a1 hit');
    clock.now = 359;
    expect(await get('a', down)).toBe('a1 hit');
    clock.now = 360;
    await expect(get('a', down)).rejects.toThrow('down');
  });

  it('go when what takes their place may not be kept', async () => {
    const { clock, get } = cacheAt();
    await get('a');
    clock.now = 100;
    await get('a', () => page('half', { headers: { 'cache-control': 'no-store' } }));
    await expect.poll(() => get('a')).toMatch(/^a\d miss$/);
  });

  it('go when what they showed has been withdrawn', async () => {
    const { clock, get } = cacheAt();
    await get('a');
    clock.now = 100;
    const gone = () => Promise.reject(new Problem('notFound'));
    await get('a', gone);
    await expect(get('a', gone)).rejects.toThrow('notFound');
  });

  it('are so many bytes and no more, however many ways there are to spell an address', async () => {
    const cache = createPageCache({ limit: 100, limitBytes: 5000, freshMs: 60, staleMs: 300, now: () => 0 });
    const hitOf = async (key: string) => (await cache.get(key, () => page('x'.repeat(2000)))).hit;
    expect([await hitOf('a'), await hitOf('b'), await hitOf('b')]).toEqual([false, false, true]);
    expect([await hitOf('c'), await hitOf('b'), await hitOf('a')]).toEqual([false, true, false]);
  });

  it('are made once for all who wait', async () => {
    const { get, made } = cacheAt();
    await Promise.all([get('a'), get('a'), get('a')]);
    expect(made()).toBe(1);
  });

  it.each([
    ['half of one', { headers: { 'cache-control': 'no-store' } }],
    ['an error', { status: 404 }],
  ])('are never %s', async (_, more) => {
    const { get, made } = cacheAt();
    await get('a', () => page('a', more));
    await get('a', () => page('a', more));
    expect(made()).toBe(2);
  });

  it('are so many and no more, none of them long', async () => {
    const { get, made } = cacheAt();
    for (const key of ['a', 'b', 'c', 'b', 'a']) await get(key);
    expect(made()).toBe(4);
    const long = () => page('x'.repeat(300_000));
    await get('d', long);
    await get('d', long);
    expect(made()).toBe(6);
  });
});
