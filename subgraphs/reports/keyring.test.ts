import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { createKeyring } from './keyring.ts';
import { seal, unseal } from './seal.ts';
import { keysOf } from './testing/keys.ts';

const OFFICE = '120115100';

it('gives an office a new key by a command, and opens by the old one what was sealed to it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'report-keys-'));
  try {
    const run = (...args: string[]) =>
      promisify(execFile)(process.execPath, ['scripts/report-keys.ts', ...args]);
    const file = join(folder, 'keys.json');
    const read = async (path = file) => createKeyring(JSON.parse(await readFile(path, 'utf8')));
    await run('add', file, OFFICE, '12');
    const first = await (await read()).sealing(OFFICE);
    const { body, keys } = await seal(Buffer.from('甲'), 'id', [first!]);
    await run('add', file, OFFICE);
    const keyring = await read();
    expect((await keyring.sealing(OFFICE))?.kid).toBe(`${OFFICE}-2`);
    expect((await keyring.sealing('12'))?.kid).toBe('12-1');
    const old = await keyring.opening(first!.kid);
    expect((await unseal(body, 'id', keys[0]!.wrapped, old!)).toString()).toBe('甲');

    const open = join(folder, 'public.json');
    await run('public', file, open);
    const taker = await read(open);
    expect((await taker.sealing(OFFICE))?.kid).toBe(`${OFFICE}-2`);
    expect(await taker.opening(`${OFFICE}-1`)).toBeNull();
    await expect(run('add', file)).rejects.toMatchObject({ code: 1 });
  } finally {
    await rm(folder, { recursive: true });
  }
});

it('opens a part by its own key alone, and only as the part it is', async () => {
  const keyring = createKeyring(await keysOf([OFFICE, '12']));
  const [office, city] = [await keyring.sealing(OFFICE), await keyring.sealing('12')];
  const { body, keys } = await seal(Buffer.from('甲'), 'one', [office!]);
  const own = (await keyring.opening(office!.kid))!;
  const others = (await keyring.opening(city!.kid))!;
  const { wrapped } = keys[0]!;
  expect((await unseal(body, 'one', wrapped, own)).toString()).toBe('甲');
  await expect(unseal(body, 'two', wrapped, own)).rejects.toThrow();
  await expect(unseal(body, 'one', wrapped, others)).rejects.toThrow();
  const altered = Buffer.from(body);
  altered[14]! ^= 1;
  await expect(unseal(altered, 'one', wrapped, own)).rejects.toThrow();
});

it('says what is wrong with a file of keys, and no value', () => {
  expect(() => createKeyring({ secret: 'hush', offices: [] })).toThrow(/wrong at secret$/);
  expect(() => createKeyring({ secret: 'ab'.repeat(32), offices: [{ office: 'x' }] })).toThrow(
    /offices\.0\.office/,
  );
});
