import { createSecretKey, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { difficultyFor } from './challenge.ts';
import { createBucket, createGate } from './limits.ts';
import { openReports } from './testing/report-desk.ts';
import { bucketOf, keepCode, newCode, openCode, printedCode, readCode } from './tracking-code.ts';

const secret = createSecretKey(randomBytes(32));

describe('a tracking code', () => {
  it('is 16 digits in fours, read back as people type it', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{16}$/),
        fc.constantFrom('', ' ', '-', '　', '–', '.'),
        (code, between) => {
          const printed = printedCode(code);
          expect(printed).toMatch(/^\d{4}( \d{4}){3}$/);
          expect(readCode(printed.replaceAll(' ', between))).toBe(code);
          const fullWidth = [...code]
            .map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            .join('');
          expect(readCode(fullWidth)).toBe(code);
        },
      ),
    );
    for (const typed of ['', '123', '1'.repeat(17), '1234 5678 9012 345a', '1'.repeat(10_000)]) {
      expect(readCode(typed)).toBeNull();
    }
  });

  it('draws every digit in every place', () => {
    const codes = Array.from({ length: 400 }, newCode);
    for (let place = 0; place < 16; place += 1) {
      expect(new Set(codes.map((code) => code[place])).size).toBe(10);
    }
  });

  it('opens what was kept of it, and no other code does, nor the same with another secret', async () => {
    const key = randomBytes(32);
    const kept = await keepCode('1234567890123456', secret, key);
    expect(await openCode('1234567890123456', secret, kept)).toEqual(key);
    expect(await openCode('1234567890123457', secret, kept)).toBeNull();
    const other = createSecretKey(randomBytes(32));
    expect(await openCode('1234567890123456', other, kept)).toBeNull();
    expect(Object.values(kept).some((bytes) => bytes.includes('1234567890123456'))).toBe(false);
  });

  it('is looked for by its first six digits alone, and by a key', () => {
    const bucket = bucketOf('1234560000000000', secret);
    expect(bucketOf('1234569999999999', secret)).toEqual(bucket);
    expect(bucketOf('1234570000000000', secret)).not.toEqual(bucket);
    expect(bucketOf('1234560000000000', createSecretKey(randomBytes(32)))).not.toEqual(bucket);
  });
});

describe('whoever guesses', () => {
  let databases: Awaited<ReturnType<typeof createDatabases<'reports'>>>;
  let desk: Awaited<ReturnType<typeof openReports>>;
  beforeAll(async () => {
    databases = await createDatabases(['reports']);
    desk = await openReports(databases.reports);
  });
  afterAll(async () => {
    await desk.close();
    await dropDatabases(databases);
  });

  it('is told the same whatever was wrong, after the same questions to the database', async () => {
    const { data } = await desk.submit();
    const code: string = data.submitReport.trackingCode;
    const near = code.slice(0, -1) + ((Number(code.at(-1)) + 1) % 10);
    const answers = [];
    for (const wrong of [near, newCode(), 'not a code', '', code.slice(0, 12)]) {
      const { data: nothing, errors } = await desk.track(wrong);
      const statements = desk.desk.statements.map(({ text }) => text);
      answers.push(
        JSON.stringify([
          nothing,
          errors?.map(({ message, extensions }) => [message, extensions]),
          statements,
        ]),
      );
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('CODE_REFUSED');
    expect((await desk.track(code)).code).toBeUndefined();
    expect((await desk.say(near, '甲')).code).toBe('CODE_REFUSED');
    expect((await desk.vote(near, true)).code).toBe('CODE_REFUSED');
  });

  it('finds each try harder the more of them fail', async () => {
    expect([0, 9, 10, 30, 70, 1e9].map((failures) => difficultyFor(17, failures))).toEqual([
      17, 17, 18, 19, 20, 24,
    ]);
    const ask = () => desk.ask('mutation { reportChallenge(use: TRACK) { difficulty } }', {});
    const before = (await ask()).data.reportChallenge.difficulty;
    for (let n = 0; n < 12; n += 1) await desk.track(newCode());
    expect((await ask()).data.reportChallenge.difficulty).toBeGreaterThan(before);
    const submit = await desk.ask('mutation { reportChallenge(use: SUBMIT) { difficulty } }', {});
    expect(submit.data.reportChallenge.difficulty).toBe(4);
  });

  it('finds two codes in a bucket at most, so that a try costs the same everywhere', async () => {
    const { rows } = await desk.owner.query('SELECT bucket FROM report_codes LIMIT 1');
    const room = async () =>
      (await desk.owner.query('SELECT bucket_has_room($1) AS room', [rows[0].bucket])).rows[0].room;
    expect(await room()).toBe(true);
    await desk.submit();
    await desk.owner.query('UPDATE report_codes SET bucket = $1', [rows[0].bucket]);
    expect(await room()).toBe(false);
  });
});

describe('limits', () => {
  it('let a burst through, then so many a minute', () => {
    const bucket = createBucket(3, 60);
    const take = (now: number) => {
      try {
        bucket.take(now);
        return true;
      } catch {
        return false;
      }
    };
    expect([1, 1, 1, 1].map(take)).toEqual([true, true, true, false]);
    expect([500, 1001, 1002].map(take)).toEqual([false, true, false]);
  });

  it('let so many in at once, keep so many waiting, and send away the others', async () => {
    const gate = createGate(1, 1);
    let open: (() => void) | undefined;
    const first = gate.pass(() => new Promise<void>((resolve) => (open = resolve)));
    const second = gate.pass(async () => 'second');
    await expect(gate.pass(async () => 'third')).rejects.toMatchObject({ code: 'BUSY' });
    open?.();
    await first;
    expect(await second).toBe('second');
    expect(await gate.pass(async () => 'after')).toBe('after');
  });
});
