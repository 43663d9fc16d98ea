import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthorityKeeper } from './authority.ts';
import { callerOf, openRunDesk, type RunDesk, screenOf } from './testing/desk.ts';

let desk: RunDesk;
beforeAll(async () => {
  desk = await openRunDesk();
});
afterAll(() => desk.close());

const given = (author: string, text: string, divisionCode = '12') => ({
  screen: screenOf('M90'),
  text,
  author,
  divisionCode,
});

describe('a version of a screen', () => {
  it('is a draft, is proposed, and is put in use by a second person alone', async () => {
    const { screens } = desk.runs;
    const draft = await screens.save(given('zhang', 'id: M90'), false);
    expect(draft).toMatchObject({ status: 'DRAFT', version: 1 });
    const proposed = await screens.save(given('zhang', 'id: M90\nnote: 2'), true);
    expect(proposed).toMatchObject({ id: draft.id, status: 'PROPOSED', version: 1 });
    await expect(screens.approve(proposed.id, 'zhang', proposed.text)).rejects.toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
    });
    expect(await screens.active('M90', '12')).toBeNull();
    // What the second person had checked was the draft: then the text became another.
    await expect(screens.approve(proposed.id, 'li', draft.text)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
    });
    expect(await screens.approve(proposed.id, 'li', proposed.text)).toMatchObject({ status: 'ACTIVE' });
    expect(await screens.active('M90', '120115')).toMatchObject({ version: 1 });
  });

  it('takes the place of the one before, and only once it is approved', async () => {
    const { screens } = desk.runs;
    const next = await screens.save(given('li', 'id: M90\nnote: 3'), true);
    expect(next.version).toBe(2);
    expect(await screens.active('M90', '12')).toMatchObject({ version: 1 });
    await screens.approve(next.id, 'zhang', next.text);
    expect(await screens.active('M90', '12')).toMatchObject({ version: 2 });
    await expect(screens.approve(next.id, 'wang', next.text)).rejects.toMatchObject({
      code: 'TRANSITION_REFUSED',
    });
    await screens.retire(next.id);
    expect(await screens.active('M90', '12')).toBeNull();
    await expect(screens.retire(next.id)).rejects.toMatchObject({ code: 'TRANSITION_REFUSED' });
  });

  it('of a district is its author’s to put in use, unless it is over all districts or narrows a screen that is', async () => {
    const { screens } = desk.runs;
    const propose = async (code: string, division: string) => {
      const one = { ...given('zhang', `id: ${code}`, division), screen: screenOf(code) };
      return screens.save(one, true);
    };
    const own = await propose('D01', '120115');
    expect(await screens.approve(own.id, 'zhang', own.text)).toMatchObject({ status: 'ACTIVE' });
    // The prefecture's code stands for all districts of the city.
    const all = await propose('D02', '1201');
    await expect(screens.approve(all.id, 'zhang', all.text)).rejects.toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
    });
    await screens.publishShipped([{ screen: screenOf('D03'), text: 'id: D03' }], '12');
    const instead = await propose('D03', '120115');
    await expect(screens.approve(instead.id, 'zhang', instead.text)).rejects.toMatchObject({
      code: 'SECOND_PERSON_REQUIRED',
    });
    expect(await screens.approve(instead.id, 'li', instead.text)).toMatchObject({ status: 'ACTIVE' });
  });

  it('that came with the platform is put in use once, and anew when its text is new', async () => {
    const { screens } = desk.runs;
    const shipped = [{ screen: screenOf('M91'), text: 'id: M91' }];
    expect(await screens.publishShipped(shipped, '12')).toBe(1);
    expect(await screens.publishShipped(shipped, '12')).toBe(0);
    expect(await screens.publishShipped([{ screen: screenOf('M91'), text: 'id: M91\nnote: 2' }], '12')).toBe(
      1,
    );
    expect(await screens.active('M91', '12')).toMatchObject({ version: 2, author: 'platform' });
  });
});

describe('the authority of a run', () => {
  const subject = { kind: 'run', id: 'r1' } as const;

  it('is the starter’s, with the scopes that his roles have now', async () => {
    const keeper = await createAuthorityKeeper(desk.key, Date.now);
    const caller = { ...callerOf('zhang'), scopes: new Set(['everything:read']) };
    const read = await keeper.read(await keeper.sign(caller, subject), subject);
    expect(read).toMatchObject({
      user: 'zhang',
      roles: ['analyst'],
      jurisdiction: '12',
      purpose: 'SCREENING',
    });
    expect(read.scopes).toEqual(callerOf('zhang').scopes);
  });

  it('holds for one run, unchanged, and not for ever', async () => {
    let now = Date.now();
    const keeper = await createAuthorityKeeper(desk.key, () => now);
    const signed = await keeper.sign(callerOf('zhang'), subject);
    await expect(keeper.read(signed, { ...subject, id: 'r2' })).rejects.toThrow();
    const [head, body = '', signature] = signed.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, jurisdiction: '1' })).toString('base64url');
    await expect(keeper.read([head, forged, signature].join('.'), subject)).rejects.toThrow();
    now += 8 * 86_400_000;
    await expect(keeper.read(signed, subject)).rejects.toThrow();
  });
});

describe('runs that are asked for', () => {
  it('are not more of one person than a worker ever ends', async () => {
    await desk.publish('M93');
    await desk.query(
      `INSERT INTO screen_runs (id, screen, screen_version, status, mode, division_code, started_by, authority,
         requested_at, updated_at)
       SELECT gen_random_uuid(), 'M93', 1, 'QUEUED', 'FULL', '12', 'flood', '-', now(), now() FROM generate_series(1, 200)`,
    );
    const screen = (await desk.runs.screens.active('M93', '12'))!;
    const asked = { screen, mode: 'FULL', divisionCode: '12' } as const;
    await expect(desk.runs.runs.start({ ...asked, caller: callerOf('flood') })).rejects.toMatchObject({
      code: 'BUSY',
    });
    expect(await desk.runs.runs.start({ ...asked, caller: callerOf('li') })).toMatchObject({
      status: 'QUEUED',
    });
    await desk.query("DELETE FROM screen_runs WHERE screen = 'M93'");
  });
});

describe('a schedule', () => {
  it('is kept with the rights of whoever set it, and starts a run when it is due', async () => {
    await desk.publish('M92');
    const { schedules } = desk.runs;
    const asked = { screen: 'M92', divisionCode: '12', cron: '0 2 * * 1', mode: 'FULL' } as const;
    await expect(schedules.set(callerOf('zhang'), { ...asked, cron: 'often' })).rejects.toMatchObject({
      code: 'ARGUMENT_INVALID',
    });
    await expect(schedules.set(callerOf('zhang'), { ...asked, screen: 'M99' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const schedule = await schedules.set(callerOf('zhang'), asked);
    expect(await schedules.list('12')).toMatchObject([{ screen: 'M92', cron: '0 2 * * 1', setBy: 'zhang' }]);
    await schedules.due(schedule.id);
    const runs = await desk.query('SELECT screen, started_by, status FROM screen_runs');
    expect(runs).toEqual([{ screen: 'M92', started_by: 'zhang', status: 'QUEUED' }]);
    // Not beside one that is under way, however often it is due; nor with rights that nobody signed.
    await schedules.due(schedule.id);
    expect(await desk.query('SELECT FROM screen_runs')).toHaveLength(1);
    await desk.query("UPDATE screen_runs SET status = 'COMPLETE'");
    await desk.query("UPDATE run_schedules SET authority = 'x' || authority");
    await schedules.due(schedule.id);
    expect(await desk.query('SELECT FROM screen_runs')).toHaveLength(1);
    await desk.query("UPDATE run_schedules SET expires_at = now() - interval '1 second'");
    await schedules.due(schedule.id);
    expect(await desk.query('SELECT FROM screen_runs')).toHaveLength(1);
    expect(await schedules.remove(schedule.id, '12')).toBe(true);
    expect(await schedules.list('12')).toEqual([]);
  });
});
