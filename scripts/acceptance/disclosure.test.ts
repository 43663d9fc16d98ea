import { drizzle } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepBoard } from '../../subgraphs/disclosure/keep-board.ts';
import { xlsx } from '../../subgraphs/disclosure/testing/files.ts';
import { publishShippedScreens } from '../runtime/shipped-screens.ts';
import type { CallerRow } from './authorization/callers.ts';
import { type Answer, type Stack, startStack } from './stack.ts';

// What a village discloses, through the gateway: from the clerk to the public, and what is found where a step was missed.

const VILLAGE = '120115101001';
let stack: Stack;
let owner: pg.Pool;

beforeAll(async () => {
  const others = (events: readonly { department: string }[]) =>
    events.filter(({ department }) => department !== 'disclosure');
  stack = await startStack({ people: 200, seed: 1, runs: true, alter: others as never });
  await publishShippedScreens(stack.databases.oversight.engineUrl);
  owner = new pg.Pool({ connectionString: stack.databases.disclosure.adminUrl, max: 1 });
  owner.on('error', () => undefined);
  await owner.query("INSERT INTO disclosing_villages (division_code, since) VALUES ($1, '2026-08')", [
    VILLAGE,
  ]);
}, 180_000);
afterAll(async () => {
  await owner?.end();
  await stack?.close();
});

const someone = (user: string, role: string, jurisdiction: string): CallerRow => ({
  title: user,
  user,
  roles: [role],
  jurisdiction,
  purpose: 'SERVICE',
  holds: [],
});
const clerk = someone('clerk', 'village', VILLAGE);
const supervisor = someone('supervisor of the village', 'village', VILLAGE);
const street = someone('reviewer', 'street', VILLAGE.slice(0, 9));
const analyst: CallerRow = { ...someone('analyst', 'analyst', '12'), purpose: 'SCREENING' };

type Item = { id: string; version: number; step: string };

async function mutate(caller: CallerRow, text: string, variables = {}, parameters = ''): Promise<Item> {
  const answer = await asked(caller, text, variables, parameters);
  expect(answer.body.errors).toBeUndefined();
  return answer.body.data!.it;
}

function asked(
  caller: CallerRow,
  text: string,
  variables = {},
  parameters = '',
): Promise<Answer<{ it: Item }>> {
  return stack.ask(caller, `mutation ${parameters} { it: ${text} { id version step } }`, variables);
}

function errorOf({ body }: Answer<unknown>) {
  const [error] = body.errors ?? [];
  if (!error) throw new Error('expected an error');
  return error;
}
const draft = (input: object) =>
  mutate(clerk, 'draftDisclosedItem(input: $input)', { input }, '($input: DisclosedItemInput!)');
const shown = async (id: string) =>
  JSON.parse(
    await stack.askPublic(
      `{ disclosedItems(where: { id: { eq: "${id}" } }) { nodes { title step amount count lines { maskedName } files { id name } } } }`,
    ),
  ).data.disclosedItems.nodes;

describe('a medical check without its list of names (古林)', () => {
  const check = {
    divisionCode: VILLAGE,
    itemCode: 'C06',
    month: '2026-09',
    title: '职工体检支出',
    amount: '18600.00',
  };

  it('stops at the clerk, who is told what to do in his language', async () => {
    const { id } = await draft(check);
    const error = errorOf(await asked(clerk, `submitDisclosedItem(id: "${id}", version: 1)`));
    expect(error.extensions).toMatchObject({ code: 'ATTACHMENTS_MISSING', department: 'disclosure' });
    expect(error.message).toBe('An attachment is missing: list of names, invoice');
    const response = await fetch(`${stack.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${await stack.token(clerk)}`,
      },
      body: JSON.stringify({ query: `mutation { submitDisclosedItem(id: "${id}", version: 1) { id } }` }),
    });
    const { errors } = (await response.json()) as Answer['body'];
    expect(errors?.[0]).toMatchObject({
      message: '还缺附件：人员名单、票据',
      extensions: { todo: '请补齐后再提交；本期没有发生的，人数填 0，不须附件' },
    });
  });

  it('is published with it, by three people, and the public has names masked and files as they were kept', async () => {
    const lines = [{ personName: '张小三', amount: '18600.00' }];
    const { id } = await draft({ ...check, month: '2026-08', lines });
    const attach = (file: Buffer, name: string) =>
      asked(
        clerk,
        'attachToDisclosedItem(id: $id, version: 1, kind: INVOICE, name: $name, body: $body)',
        { id, name, body: file.toString('base64') },
        '($id: ID!, $name: String!, $body: String!)',
      );
    expect(errorOf(await attach(xlsx([['13800138000']]), 'a.xlsx'))).toMatchObject({
      message: 'The attachment, sheet 1, cell A1, holds a mobile number, which must not be published',
      extensions: { code: 'PERSONAL_DATA_FOUND' },
    });
    // Larger than what is taken from nobody: a megabyte of a picture that is none, between what is.
    expect(errorOf(await attach(Buffer.alloc(3 * 1024 * 1024, 7), 'a.png')).extensions?.code).toBe(
      'ATTACHMENT_REFUSED',
    );
    expect((await attach(xlsx([['发票', 18600]]), '发票.xlsx')).body.errors).toBeUndefined();
    await mutate(clerk, `submitDisclosedItem(id: "${id}", version: 2)`);
    const own = errorOf(await asked(clerk, `approveDisclosedItem(id: "${id}", version: 3)`));
    expect(own.extensions?.code).toBe('ANOTHER_PERSON_REQUIRED');
    const early = errorOf(await asked(street, `approveDisclosedItem(id: "${id}", version: 3)`));
    expect(early).toMatchObject({
      message: 'The item is in the step village review; the street cannot take the action approve',
      extensions: { code: 'DISCLOSURE_STEP_REFUSED' },
    });
    await mutate(supervisor, `approveDisclosedItem(id: "${id}", version: 3)`);
    expect(await shown(id)).toEqual([]);
    const { step } = await mutate(street, `approveDisclosedItem(id: "${id}", version: 4, note: "相符")`);
    expect(step).toBe('PUBLISHED');
    const [item] = await shown(id);
    expect(item).toMatchObject({ amount: '18600.00', count: 1, lines: [{ maskedName: '张*三' }] });
    const file = JSON.parse(
      await stack.askPublic(
        `{ disclosedAttachment(id: "${item.files[0].id}") { name mediaType size body } }`,
      ),
    ).data.disclosedAttachment;
    expect(Buffer.from(file.body, 'base64')).toHaveLength(file.size);
  });

  it('that came by a file, past every review, is an alert of the street’s the next day', async () => {
    await owner.query(
      `INSERT INTO disclosed_items (division_code, number, item_code, step, month, title, amount, attachments, published_on)
       VALUES ('${VILLAGE.slice(0, 9)}002', 'C06-202609', 'C06', 'PUBLISHED', '2026-09', '九月职工体检支出', 18600, '{INVOICE}', '2026-10-30')`,
    );
    expect(await alertsOf('D02')).toEqual([
      {
        divisionCode: `${VILLAGE.slice(0, 9)}002`,
        amount: '18600.00',
        reason: expect.stringMatching(/公开的九月职工体检支出（C06-202609）缺少人员名单$/),
      },
    ]);
  }, 60_000);
});

describe('what is late', () => {
  it('is an alert of its village, after it was reminded', async () => {
    const pool = new pg.Pool({ connectionString: stack.databases.disclosure.appUrl, max: 1 });
    const now = Date.parse('2026-10-31T02:00:00Z');
    await drizzle(pool).transaction((transaction) => keepBoard.work(transaction, () => now));
    await pool.end();
    const { body } = await stack.ask<{ dueBoard: { itemCode: string; state: string; lateSince: string }[] }>(
      clerk,
      `{ dueBoard(divisionCode: "${VILLAGE}", month: "2026-08") { itemCode state lateSince } }`,
    );
    const cell = (code: string) => body.data!.dueBoard.find(({ itemCode }) => itemCode === code);
    expect(cell('C06')).toMatchObject({ state: 'PUBLISHED' });
    expect(cell('D03')).toMatchObject({ state: 'LATE', lateSince: '2026-09-11' });
    const { rows } = await owner.query(
      "SELECT side FROM disclosure_notices WHERE kind = 'LATE' AND item_code = 'D03' AND month = '2026-08' ORDER BY side",
    );
    expect(rows).toEqual([{ side: 'STREET' }, { side: 'VILLAGE' }]);
    const [alert] = await alertsOf('D01');
    expect(alert).toMatchObject({
      divisionCode: VILLAGE,
      reason: expect.stringMatching(/高龄老年人健康关爱金.*最早应于2026-09-10前公开$/),
    });
  }, 60_000);
});

/** What a run of the screen finds, as the street reads it. */
async function alertsOf(screen: string) {
  const started = await stack.ask<{ startRun: { id: string } }>(
    analyst,
    `mutation { startRun(screen: "${screen}") { id } }`,
  );
  const { id } = started.body.data!.startRun;
  await expect
    .poll(
      async () => {
        const { body } = await stack.ask<{ screenRuns: { nodes: { status: string }[] } }>(
          analyst,
          `{ screenRuns(where: { id: { eq: "${id}" } }) { nodes { status } } }`,
        );
        return body.data?.screenRuns.nodes[0]?.status;
      },
      { timeout: 50_000, interval: 200 },
    )
    .toMatch(/^(IN)?COMPLETE$/);
  const { body } = await stack.ask<{
    alerts: { nodes: { divisionCode: string; amount: string; reason: { zh: string } }[] };
  }>(
    { ...street, purpose: 'REVIEW' },
    `{ alerts(where: { screen: { eq: "${screen}" } }) { nodes { divisionCode amount reason { zh } } } }`,
  );
  expect(body.errors).toBeUndefined();
  return body.data!.alerts.nodes.map(({ reason, ...alert }) => ({ ...alert, reason: reason.zh }));
}
