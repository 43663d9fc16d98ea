import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/caller.ts';
import { effectiveScopes } from '../../schema/effective-scopes.ts';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { type Desk, openDesk } from '../kit/testing/desk.ts';
import department from './index.ts';

// What people do with alerts, each in his role, over a real database.

const databases = await createDatabases(['oversight']);
const owner = new pg.Pool({ connectionString: databases.oversight.adminUrl, max: 1 });
owner.on('error', () => undefined);
let desk: Desk;
let id: string;

beforeAll(() => {
  desk = openDesk(department, databases.oversight);
});
afterAll(async () => {
  await desk.close();
  await owner.end();
  await dropDatabases(databases);
});
beforeEach(async () => {
  id = await addAlert();
});

describe('an alert', () => {
  it('goes from the analyst to the department and back, and becomes a lead by a person', async () => {
    await ok(analyst, `assignAlert(id: "${id}", version: 1, dueOn: "2026-11-30")`);
    await ok(
      officer('civil-affairs'),
      `answerAlert(id: "${id}", version: 2, outcome: CONFIRMED, answer: "已停发")`,
    );
    const { data } = await mutate(
      analyst,
      `raiseLead(id: "${id}", version: 3, title: "冒领", summary: "甲") { number status alert raisedBy }`,
    );
    expect(data.raiseLead).toMatchObject({ status: 'OPEN', alert: id, raisedBy: 'analyst' });
    const found = await read(
      analyst,
      'status version dueOn answer answeredBy lead history { actor action before after note version }',
    );
    expect(found).toMatchObject({ status: 'LEAD', version: 4, dueOn: '2026-11-30', answer: '已停发' });
    expect(found.history).toEqual([
      { actor: 'analyst', action: 'ASSIGN', before: 'NEW', after: 'ASSIGNED', note: null, version: 2 },
      {
        actor: 'officer',
        action: 'ANSWER',
        before: 'ASSIGNED',
        after: 'ANSWERED',
        note: '已停发',
        version: 3,
      },
      { actor: 'analyst', action: 'RAISE_LEAD', before: 'ANSWERED', after: 'LEAD', note: '甲', version: 4 },
    ]);
    const notices = await owner.query('SELECT action, department FROM alert_notices WHERE row_id = $1', [id]);
    expect(notices.rows).toEqual([{ action: 'ASSIGN', department: 'civil-affairs' }]);
  });

  it('is judged false with a reason and an end', async () => {
    const judge = (version: number, reason: string) =>
      code(analyst, `judgeAlert(id: "${id}", version: ${version}, reason: "${reason}", until: "2027-06-30")`);
    expect(await judge(1, ' ')).toBe('ARGUMENT_INVALID');
    const over = `judgeAlert(id: "${id}", version: 1, reason: "同名", until: "2026-10-01")`;
    expect(await code(analyst, over)).toBe('ARGUMENT_INVALID');
    expect(await judge(1, '同名')).toBeUndefined();
    expect(await read(analyst, 'status judgement judgedUntil judgedBy')).toEqual({
      status: 'JUDGED_FALSE',
      judgement: '同名',
      judgedUntil: '2027-06-30',
      judgedBy: 'analyst',
    });
  });

  it('is not changed by somebody who has seen another version, nor past the workflow', async () => {
    await ok(analyst, `assignAlert(id: "${id}", version: 1)`);
    expect(await code(analyst, `assignAlert(id: "${id}", version: 1)`)).toBe('VERSION_CONFLICT');
    expect(await code(analyst, `assignAlert(id: "${id}", version: 2)`)).toBe('TRANSITION_REFUSED');
    expect(await read(analyst, 'status version')).toEqual({ status: 'ASSIGNED', version: 2 });
  });

  it('of two who change it at once lets one', async () => {
    const both = [1, 2].map(() => code(analyst, `assignAlert(id: "${id}", version: 1)`));
    expect((await Promise.all(both)).sort()).toEqual(['VERSION_CONFLICT', undefined]);
  });

  it('for a service is no lead', async () => {
    id = await addAlert({ kind: 'SERVICE' });
    const raise = `raiseLead(id: "${id}", version: 1, title: "甲", summary: "乙")`;
    expect(await code(analyst, raise)).toBe('TRANSITION_REFUSED');
  });
});

describe('who sees an alert', () => {
  it('an officer only of his department, and only once it was sent to him', async () => {
    expect(await read(officer('civil-affairs'), 'id')).toBeNull();
    await ok(analyst, `assignAlert(id: "${id}", version: 1)`);
    expect(await read(officer('civil-affairs'), 'id')).toEqual({ id });
    expect(await read(officer('housing'), 'id')).toBeNull();
    const answer = `answerAlert(id: "${id}", version: 2, outcome: EXPLAINED, answer: "甲")`;
    expect(await code(officer('housing'), answer)).toBe('NOT_FOUND');
  });

  it('a stationed group its department’s, a street its own', async () => {
    expect(await code(as('stationed', {}), `assignAlert(id: "${id}", version: 1)`)).toBe('FORBIDDEN');
    expect(await read(as('stationed', { department: 'civil-affairs' }), 'id')).toEqual({ id });
    expect(await read(as('stationed', { department: 'housing' }), 'id')).toBeNull();
    expect(await read(as('street', { jurisdiction: '120115100' }), 'id')).toEqual({ id });
    expect(await read(as('street', { jurisdiction: '120115101' }), 'id')).toBeNull();
  });

  it('what an alert says of health, only who may read it', async () => {
    await owner.query("UPDATE alerts SET protected_scopes = '{disabled-persons:health}' WHERE id = $1", [id]);
    const withheld = { scopes: ['disabled-persons:health'] };
    const fields = 'reason { zh } facts { name } references { id } withheld { scopes }';
    expect(await read(analyst, fields)).toEqual({ reason: null, facts: null, references: null, withheld });
    expect(await read(as('analyst', { purpose: 'SCREENING' }), fields)).toEqual({
      reason: { zh: '甲' },
      facts: [],
      references: [],
      withheld: null,
    });
  });

  it('changes nothing for somebody whose reader is the public’s', async () => {
    expect(await code(as('resident', {}), `assignAlert(id: "${id}", version: 1)`)).toBe('FORBIDDEN');
    expect(await read(analyst, 'version')).toEqual({ version: 1 });
  });
});

const analyst = as('analyst', {});
const officer = (name: string) => as('officer', { department: name });

function as(role: string, differing: Partial<Caller>): Caller {
  const caller = {
    department: null,
    jurisdiction: '12',
    purpose: 'REVIEW',
    caseNumber: null,
    ...differing,
  } as const;
  const scopes = effectiveScopes({ ...caller, roles: [role] });
  return { kind: 'person', user: role, roles: [role], ...caller, scopes };
}

async function mutate(caller: Caller, field: string) {
  return desk.ask(`mutation { ${field} }`, { caller });
}

async function code(caller: Caller, call: string): Promise<unknown> {
  const { errors } = await mutate(caller, `${call} { id }`);
  return errors?.[0]?.extensions.code;
}

async function ok(caller: Caller, call: string): Promise<void> {
  expect(await code(caller, call)).toBeUndefined();
}

async function read(caller: Caller, fields: string) {
  const { data, errors } = await desk.ask(`{ alerts(where: {id: {eq: "${id}"}}) { nodes { ${fields} } } }`, {
    caller,
  });
  expect(errors).toBeUndefined();
  return data.alerts.nodes[0] ? JSON.parse(JSON.stringify(data.alerts.nodes[0])) : null;
}

async function addAlert({ kind = 'ALERT' } = {}): Promise<string> {
  const added = randomUUID();
  await owner.query(
    `INSERT INTO alerts (id, division_code, subject_type, subject, screen, screen_version, title, department, severity,
       kind, period_key, reason_zh, reason_en, first_run, last_run)
     VALUES ($1, '120115100901', 'PERSON', $2, 'M01', 1, '死亡后发放', 'civil-affairs', 'HIGH', $3, '2026', '甲', 'a',
       gen_random_uuid(), gen_random_uuid())`,
    [added, added, kind],
  );
  return added;
}
