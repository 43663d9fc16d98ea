import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataDirectoryLockedError, lockDataDirectory } from './lock.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sunlight-matrix-lock-'));
});
afterEach(() => rm(folder, { recursive: true }));

test('locks once, and again when given back', async () => {
  const release = await lockDataDirectory(folder);
  await expect(lockDataDirectory(folder)).rejects.toThrow(`in use by process ${process.pid}`);
  await release();
  await (await lockDataDirectory(folder))();
  expect(await readdir(folder)).toEqual([]);
});

test('makes the directory', async () => {
  const release = await lockDataDirectory(join(folder, 'a/b'));
  expect(await readdir(join(folder, 'a/b'))).toEqual(['lock']);
  await release();
});

test('takes over the lock of a process that is gone', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await once(child, 'exit');
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: child.pid, started: 'then' }));
  await (await lockDataDirectory(folder))();
});

test('takes over a lock whose process number belongs to another process by now', async () => {
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'another time' }));
  await (await lockDataDirectory(folder))();
});

test('takes over a lock that says nothing', async () => {
  await writeFile(join(folder, 'lock'), '');
  await (await lockDataDirectory(folder))();
});

test('gives a stale lock to one of many', async () => {
  await writeFile(join(folder, 'lock'), JSON.stringify({ pid: process.pid, started: 'another time' }));
  const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockDataDirectory(folder)));
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  for (const outcome of outcomes) {
    if (outcome.status === 'rejected') expect(outcome.reason).toBeInstanceOf(DataDirectoryLockedError);
  }
  expect(JSON.parse(await readFile(join(folder, 'lock'), 'utf8'))).toMatchObject({ pid: process.pid });
});

test('takes over a stale lock that another start was killed at taking away', async () => {
  await writeFile(join(folder, 'lock'), '');
  await mkdir(join(folder, 'lock.discarding'));
  await utimes(join(folder, 'lock.discarding'), new Date(0), new Date(0));
  await (await lockDataDirectory(folder))();
  expect(await readdir(folder)).toEqual([]);
});
