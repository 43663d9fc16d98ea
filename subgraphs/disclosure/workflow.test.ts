import { createHash } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Caller } from '../../schema/caller.ts';
import { effectiveScopes } from '../../schema/effective-scopes.ts';
import { createDatabases, dropDatabases } from '../../scripts/testing/postgres.ts';
import { type Desk, openDesk, publicCaller } from '../kit/testing/desk.ts';
import department from './index.ts';
import { pdf, xlsx } from './testing/files.ts';

// What a village and its street do with an item, each in his role, over a real database. Today is 2026-10-31.

const VILLAGE = '120115101001';
const STREET = '120115101';

const databases = await createDatabases(['disclosure']);
const owner = new pg.Pool({ connectionString: databases.disclosure.adminUrl, max: 1 });
owner.on('error', () => undefined);
let desk: Desk;

beforeAll(() => {
  desk = openDesk(department, databases.disclosure);
});
afterAll(async () => {
  await desk.close();
  await owner.end();
  await dropDatabases(databases);
});
beforeEach(async () => {
  await owner.query(
    'TRUNCATE disclosed_items, disclosed_item_lines, disclosed_files, disclosure_events, disclosure_notices, due_disclosures',
  );
});

const clerk = as('village', VILLAGE, '村务员');
const supervisor = as('village', VILLAGE, '监委会主任');
const reviewer = as('street', STREET, '街道审核员');

const care = {
  divisionCode: VILLAGE,
  itemCode: 'D03',
  month: '2026-09',
  title: '九月高龄老年人健康关爱金',
  lines: [
    { personName: '张三', group: '一组', amount: '135.00' },
    { personName: '李小四', group: '二组', amount: '500.00', note: '90 岁' },
  ],
};

describe('an item', () => {
  it('goes from the clerk through two reviews to the public, each by another person', async () => {
    const { id, number, amount, count } = await draft(care);
    expect([amount, count]).toEqual(['635.00', 2]);
    expect(number).toMatch(/^D03-202609-/);
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 1)`);
    await ok(supervisor, `approveDisclosedItem(id: "${id}", version: 2, note: "与发放表一致")`);
    expect(await seenByPublic(id)).toEqual([]);
    await ok(reviewer, `approveDisclosedItem(id: "${id}", version: 3)`);
    expect(await read(clerk, id, 'publishedOn publicUntil')).toEqual({
      publishedOn: '2026-10-31',
      publicUntil: '2026-11-30',
    });
    // The database has a clock of its own.
    await owner.query("UPDATE disclosed_items SET public_until = '2999-12-31' WHERE id = $1", [id]);
    const [shown] = await seenByPublic(id);
    expect(shown).toMatchObject({
      step: 'PUBLISHED',
      amount: '635.00',
      count: 2,
      attachmentsComplete: true,
      lines: [
        { maskedName: '张*', group: '一组', amount: '135.00', note: null },
        { maskedName: '李*四', group: '二组', amount: '500.00', note: '90 岁' },
      ],
    });
    const { history } = await read(reviewer, id, 'history { actor action before after note version }');
    expect(history.map(({ actor, action, after }: Record<string, string>) => [actor, action, after])).toEqual(
      [
        ['村务员', 'DRAFT', 'DRAFT'],
        ['村务员', 'SUBMIT', 'VILLAGE_REVIEW'],
        ['监委会主任', 'APPROVE', 'STREET_REVIEW'],
        ['街道审核员', 'APPROVE', 'PUBLISHED'],
      ],
    );
    const notices = await owner.query('SELECT kind, side FROM disclosure_notices ORDER BY about');
    expect(notices.rows).toEqual([
      { kind: 'TO_REVIEW', side: 'VILLAGE' },
      { kind: 'TO_REVIEW', side: 'STREET' },
      { kind: 'PUBLISHED', side: 'VILLAGE' },
    ]);
  });

  it('is not reviewed by who drafted it, nor by one side for the other', async () => {
    const { id } = await draft(care);
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 1)`);
    const approve = (version: number) => `approveDisclosedItem(id: "${id}", version: ${version})`;
    expect(await code(clerk, approve(2))).toBe('ANOTHER_PERSON_REQUIRED');
    expect(await code(reviewer, approve(2))).toBe('DISCLOSURE_STEP_REFUSED');
    await ok(supervisor, approve(2));
    expect(await code(supervisor, approve(3))).toBe('DISCLOSURE_STEP_REFUSED');
    // One person with both offices does not count twice.
    expect(await code(as('street', STREET, '监委会主任'), approve(3))).toBe('ANOTHER_PERSON_REQUIRED');
    expect(await code(as('street', '120115102', '邻街'), approve(3))).toBe('NOT_FOUND');
    await ok(reviewer, approve(3));
  });

  it('comes back with a reason, is put right and goes on', async () => {
    const { id } = await draft(care);
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 1)`);
    expect(await code(supervisor, `returnDisclosedItem(id: "${id}", version: 2, note: " ")`)).toBe(
      'DISCLOSURE_INVALID',
    );
    await ok(supervisor, `returnDisclosedItem(id: "${id}", version: 2, note: "少一人")`);
    expect(await read(clerk, id, 'step note')).toEqual({ step: 'DRAFT', note: '少一人' });
    const lines = [...care.lines, { personName: '王五', amount: '135.00' }];
    const edited = await mutate(clerk, 'editDisclosedItem', { id, version: 3, input: { ...care, lines } });
    expect(edited).toMatchObject({ amount: '770.00', count: 3, step: 'DRAFT' });
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 4)`);
    await ok(supervisor, `approveDisclosedItem(id: "${id}", version: 5)`);
  });

  it('is withdrawn with a reason, and may be told again', async () => {
    const { id } = await published(care);
    await ok(reviewer, `withdrawDisclosedItem(id: "${id}", version: 4, note: "金额有误")`);
    expect(await seenByPublic(id)).toEqual([]);
    expect(await codeOf(mutate(clerk, 'draftDisclosedItem', { input: care }))).toBeUndefined();
    expect(await code(clerk, `submitDisclosedItem(id: "${id}", version: 5)`)).toBe('DISCLOSURE_STEP_REFUSED');
  });

  it('keeps its totals when its persons leave, the day after publicUntil', async () => {
    const { id } = await published(care);
    const leave = (day: string) =>
      owner.query(
        `UPDATE disclosed_items SET public_until = (now() AT TIME ZONE 'Asia/Shanghai')::date + $2::integer WHERE id = $1`,
        [id, day],
      );
    await leave('0');
    expect((await seenByPublic(id))[0].lines).toHaveLength(2);
    await leave('-1');
    expect(await seenByPublic(id)).toMatchObject([{ amount: '635.00', count: 2, lines: [] }]);
    expect(await read(reviewer, id, 'lines { personName }')).toMatchObject({
      lines: [{ personName: '张三' }, { personName: '李小四' }],
    });
  });

  it('is archived and stays public', async () => {
    const { id } = await published(care);
    await ok(clerk, `archiveDisclosedItem(id: "${id}", version: 4)`);
    expect(await seenByPublic(id)).toHaveLength(1);
  });

  it('of two who take a step at once lets one', async () => {
    const { id } = await draft(care);
    const both = [1, 2].map(() => code(clerk, `submitDisclosedItem(id: "${id}", version: 1)`));
    expect((await Promise.all(both)).sort()).toEqual(['VERSION_CONFLICT', undefined]);
  });

  it('is told once for a period', async () => {
    await draft(care);
    expect(await codeOf(mutate(clerk, 'draftDisclosedItem', { input: care }))).toBe('DISCLOSURE_INVALID');
  });
});

describe('what an item may hold', () => {
  it.each<[string, object, RegExp]>([
    ['an identity number in the text', { text: '张三 120115195001011239' }, /内容含有身份证号/],
    [
      'a mobile number in a note',
      { lines: [{ personName: '张三', note: '138-0013-8000' }] },
      /名单第 1 行含有手机号码/,
    ],
    ['a card in the title', { title: '汇入 6222 0212 3456 7890 128' }, /标题含有银行卡号/],
  ])('refuses %s', async (_, differing, message) => {
    const error = await errorOf(mutate(clerk, 'draftDisclosedItem', { input: { ...care, ...differing } }));
    expect(error?.extensions.code).toBe('PERSONAL_DATA_FOUND');
    expect(error?.message).toMatch(message);
    expect(JSON.stringify(error)).not.toMatch(/1201151950|13800138000|138-0013|6222/);
  });

  it.each<[string, object, string]>([
    ['another village', { divisionCode: '120115101002' }, '只能起草本村的事项'],
    ['a code that the power list does not have', { itemCode: 'Z09' }, '权力清单中没有编码 Z09'],
    ['a month to come', { month: '2026-11' }, '还没有到'],
    ['a quarter’s item in a month within', { itemCode: 'D07', month: '2026-08' }, '请填季末月份'],
    ['what is published at once without its day', { itemCode: 'G02' }, '须填写发生日期'],
    ['a total that the lines do not come to', { amount: '700.00' }, '名单合计 635.00 元'],
    ['a count that the lines do not come to', { count: 3 }, '名单有 2 行'],
    ['a day that is over', { publicUntil: '2026-10-30' }, '应在今天之后'],
    ['no title', { title: ' ' }, '请填写'],
  ])('refuses %s, and says what to do', async (_, differing, message) => {
    const error = await errorOf(mutate(clerk, 'draftDisclosedItem', { input: { ...care, ...differing } }));
    expect(error?.extensions.code).toBe('DISCLOSURE_INVALID');
    expect(error?.message).toContain(message);
  });

  it('stops a medical check without its list of names before anybody sees it (古林)', async () => {
    const check = { ...care, itemCode: 'C06', title: '职工体检支出', amount: '18600.00', lines: [] };
    const { id } = await draft(check);
    const error = await errorOf(step(clerk, `submitDisclosedItem(id: "${id}", version: 1)`));
    expect(error?.extensions.code).toBe('ATTACHMENTS_MISSING');
    expect(error?.message).toBe('还缺附件：人员名单、票据');
    // Slipped into review past the clerk's door, it stops at the next.
    await owner.query("UPDATE disclosed_items SET step = 'STREET_REVIEW' WHERE id = $1", [id]);
    expect(await code(reviewer, `approveDisclosedItem(id: "${id}", version: 1)`)).toBe('ATTACHMENTS_MISSING');
  });

  it('asks nothing of a period in which nothing happened', async () => {
    const { id } = await draft({ ...care, title: '本月无', count: 0, amount: '0.00', lines: [] });
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 1)`);
    expect(await read(clerk, id, 'requiredAttachments attachmentsComplete')).toEqual({
      requiredAttachments: [],
      attachmentsComplete: true,
    });
  });

  it('is drafted by nobody but a clerk of the village', async () => {
    const draftAs = (caller: Caller, divisionCode: string) =>
      codeOf(mutate(caller, 'draftDisclosedItem', { input: { ...care, divisionCode } }));
    expect(await draftAs(as('village', '120115', '区'), VILLAGE)).toBe('DISCLOSURE_INVALID');
    // The door keeps out who lacks the scope; behind it nobody gets further without.
    expect(await draftAs(as('village', '120115', '区'), '120115')).toBe('FORBIDDEN');
    expect(await draftAs(as('street', VILLAGE, '街道'), VILLAGE)).toBe('FORBIDDEN');
    expect(await draftAs(as('analyst', VILLAGE, '分析员'), VILLAGE)).toBe('FORBIDDEN');
  });
});

describe('an attachment', () => {
  const attach = (id: string, version: number, file: Buffer, kind = 'NAME_LIST', name = '名单.xlsx') =>
    mutate(clerk, 'attachToDisclosedItem', { id, version, kind, name, body: file.toString('base64') });
  const list = (name: string) =>
    xlsx([
      ['姓名', '金额'],
      [name, 186],
    ]);
  const check = { ...care, itemCode: 'C06', title: '职工体检支出', amount: '18600.00', lines: [] };
  const content = async (file: string, caller: Caller) => {
    const { data, errors } = await desk.ask(
      `{ disclosedAttachment(id: "${file}") { item kind name mediaType size sha256 body } }`,
      { caller },
    );
    expect(errors).toBeUndefined();
    return data.disclosedAttachment;
  };

  it('makes an item whole, and is public with it, persons in it until they leave', async () => {
    const { id } = await draft(check);
    await attach(id, 1, list('张*'), 'NAME_LIST', '../体检<名单>.xls');
    await attach(id, 2, pdf(['(Invoice 18600.00) Tj']), 'INVOICE', '发票.pdf');
    const { files, attachments } = await read(
      clerk,
      id,
      'attachments files { id kind name mediaType personal readable }',
    );
    expect(attachments.sort()).toEqual(['INVOICE', 'NAME_LIST']);
    const names = files.find(({ kind }: { kind: string }) => kind === 'NAME_LIST');
    expect(names).toMatchObject({ name: '体检名单.xlsx', personal: true, readable: true });
    expect(await content(names.id, publicCaller)).toBeNull();
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 3)`);
    await ok(supervisor, `approveDisclosedItem(id: "${id}", version: 4)`);
    await ok(reviewer, `approveDisclosedItem(id: "${id}", version: 5)`);
    const until = (days: number) =>
      owner.query(
        `UPDATE disclosed_items SET public_until = (now() AT TIME ZONE 'Asia/Shanghai')::date + ${days} WHERE id = $1`,
        [id],
      );
    await until(0);
    const shown = await content(names.id, publicCaller);
    const bytes = Buffer.from(shown.body, 'base64');
    expect(shown).toMatchObject({ item: id, name: '体检名单.xlsx', size: bytes.length });
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(shown.sha256);
    await until(-1);
    expect(await content(names.id, publicCaller)).toBeNull();
    expect(await content(names.id, reviewer)).toMatchObject({ item: id });
    expect(await content(names.id, as('street', '120115102', '邻街'))).toBeNull();
  });

  it.each<[string, () => Buffer, string, RegExp]>([
    [
      'a number in it',
      () => xlsx([['13800138000']]),
      'PERSONAL_DATA_FOUND',
      /附件的工作表 1 的单元格 A1含有手机号码/,
    ],
    ['full names in a list', () => list('张小三'), 'PERSONAL_DATA_FOUND', /单元格 A2含有未脱敏的姓名/],
    ['another format', () => Buffer.from('MZ'), 'ATTACHMENT_REFUSED', /只接受 PDF/],
    ['nothing in it', () => Buffer.alloc(0), 'ATTACHMENT_REFUSED', /空的/],
    ['more than it may hold', () => Buffer.alloc(5 * 1024 * 1024 + 8), 'ATTACHMENT_REFUSED', /大于 5 MB/],
  ])('is refused with %s', async (_, file, expected, message) => {
    const { id } = await draft(check);
    const error = await errorOf(attach(id, 1, file()));
    expect(error?.extensions.code).toBe(expected);
    expect(error?.message).toMatch(message);
    expect(await read(clerk, id, 'version attachments files { id }')).toEqual({
      version: 1,
      attachments: [],
      files: [],
    });
  });

  it('is refused by its name, and removed from a draft alone', async () => {
    const { id } = await draft(check);
    const numbered = attach(id, 1, list('张*'), 'NAME_LIST', '13800138000.xlsx');
    expect((await errorOf(numbered))?.extensions.code).toBe('PERSONAL_DATA_FOUND');
    await attach(id, 1, list('张*'));
    const { files } = await read(clerk, id, 'files { id }');
    const remove = (version: number) =>
      `removeFromDisclosedItem(id: "${id}", version: ${version}, file: "${files[0].id}")`;
    await ok(clerk, remove(2));
    expect(await read(clerk, id, 'attachments files { id }')).toEqual({ attachments: [], files: [] });
    expect(await code(clerk, remove(3))).toBe('NOT_FOUND');
  });
});

describe('what is due', () => {
  const board = async (caller: Caller, month = '2026-09') => {
    const { data, errors } = await desk.ask(
      `{ dueBoard(divisionCode: "${STREET}", month: "${month}") { divisionCode itemCode dueOn state lateSince publishedOn item } }`,
      { caller },
    );
    expect(errors).toBeUndefined();
    return data.dueBoard;
  };
  const due = (itemCode: string, dueOn: string) =>
    owner.query(
      `INSERT INTO due_disclosures (division_code, item_code, month, due_on) VALUES ($1, $2, '2026-09', $3)`,
      [VILLAGE, itemCode, dueOn],
    );

  it('follows the item from missing to published', async () => {
    await due('D03', '2026-10-31');
    expect(await board(clerk)).toMatchObject([{ state: 'MISSING', item: null }]);
    const { id } = await draft(care);
    expect(await board(clerk)).toMatchObject([{ state: 'DRAFT', item: id }]);
    await ok(clerk, `submitDisclosedItem(id: "${id}", version: 1)`);
    expect(await board(reviewer)).toMatchObject([{ state: 'IN_REVIEW' }]);
    await ok(supervisor, `approveDisclosedItem(id: "${id}", version: 2)`);
    await ok(reviewer, `approveDisclosedItem(id: "${id}", version: 3)`);
    expect(await board(clerk)).toMatchObject([
      { state: 'PUBLISHED', publishedOn: '2026-10-31', lateSince: null },
    ]);
    await ok(clerk, `withdrawDisclosedItem(id: "${id}", version: 4, note: "重发")`);
    expect(await board(clerk)).toMatchObject([{ state: 'MISSING', item: null, publishedOn: null }]);
  });

  it('is late from the day after, whatever step it has reached, and remembered as late', async () => {
    await due('D03', '2026-10-10');
    await draft(care);
    expect(await board(clerk)).toMatchObject([{ state: 'LATE', lateSince: '2026-10-11' }]);
    await owner.query('TRUNCATE disclosed_items, disclosed_item_lines, disclosed_files, disclosure_events');
    await published({ ...care, itemCode: 'D01' });
    await due('D01', '2026-10-10');
    const found = (await board(clerk)).filter(({ itemCode }: { itemCode: string }) => itemCode === 'D01');
    expect(found).toMatchObject([{ state: 'PUBLISHED', lateSince: '2026-10-11' }]);
  });

  it('has a row of its own for what is published at once', async () => {
    const lease = { ...care, itemCode: 'G02', month: '2026-10', occurredOn: '2026-10-20', lines: [] };
    const { id } = await draft({ ...lease, title: '鱼塘承包' });
    await draft({ ...lease, title: '机动地出租' });
    expect(await board(clerk, '2026-10')).toMatchObject([
      { itemCode: 'G02', dueOn: '2026-10-25', state: 'LATE' },
      { itemCode: 'G02', dueOn: '2026-10-25', state: 'LATE' },
    ]);
    await ok(clerk, `withdrawDisclosedItem(id: "${id}", version: 1, note: "重复")`);
    expect(await board(clerk, '2026-10')).toHaveLength(1);
  });

  it('is shown within the jurisdiction', async () => {
    await due('D03', '2026-10-31');
    expect(await board(as('street', '120115102', '邻街'))).toEqual([]);
    expect(await board(as('village', '120115101002', '邻村'))).toEqual([]);
  });
});

async function draft(input: object) {
  return mutate(clerk, 'draftDisclosedItem', { input });
}

async function published(input: object) {
  const item = await draft(input);
  await ok(clerk, `submitDisclosedItem(id: "${item.id}", version: 1)`);
  await ok(supervisor, `approveDisclosedItem(id: "${item.id}", version: 2)`);
  await ok(reviewer, `approveDisclosedItem(id: "${item.id}", version: 3)`);
  return item;
}

function as(role: string, jurisdiction: string, user: string): Caller {
  return {
    kind: 'person',
    user,
    roles: [role],
    department: null,
    jurisdiction,
    purpose: 'SERVICE',
    caseNumber: null,
    scopes: effectiveScopes({ roles: [role], department: null, caseNumber: null, purpose: 'SERVICE' }),
  };
}

const variablesOf = {
  draftDisclosedItem: '$input: DisclosedItemInput!',
  attachToDisclosedItem:
    '$id: ID!, $version: Int!, $kind: DisclosureAttachmentKind!, $name: String!, $body: String!',
  editDisclosedItem: '$id: ID!, $version: Int!, $input: DisclosedItemInput!',
} as const;

async function mutate(caller: Caller, name: keyof typeof variablesOf, variables: Record<string, unknown>) {
  const given = Object.keys(variables).map((key) => `${key}: $${key}`);
  const { data, errors } = await desk.ask(
    `mutation (${variablesOf[name]}) { ${name}(${given.join(', ')}) { id number step amount count version } }`,
    { caller, variables },
  );
  if (errors) throw errors[0];
  return data[name];
}

async function step(caller: Caller, text: string) {
  const { data, errors } = await desk.ask(`mutation { ${text} { id step version } }`, { caller });
  if (errors) throw errors[0];
  return data;
}

async function ok(caller: Caller, text: string): Promise<void> {
  await step(caller, text);
}

const code = (caller: Caller, text: string) => codeOf(step(caller, text));

async function codeOf(work: Promise<unknown>): Promise<unknown> {
  return (await errorOf(work))?.extensions.code;
}

async function errorOf(
  work: Promise<unknown>,
): Promise<{ message: string; extensions: Record<string, unknown> } | undefined> {
  return work.then(
    () => undefined,
    (error) => error,
  );
}

async function read(caller: Caller, id: string, selection: string) {
  const { data, errors } = await desk.ask(
    `{ disclosedItems(where: { id: { eq: "${id}" } }) { nodes { ${selection} } } }`,
    { caller },
  );
  expect(errors).toBeUndefined();
  return data.disclosedItems.nodes[0];
}

async function seenByPublic(id: string) {
  const { data, errors } = await desk.ask(
    `{ disclosedItems(where: { id: { eq: "${id}" } }) { nodes {
       step publishedOn publicUntil amount count attachmentsComplete lines { maskedName group amount note } } } }`,
    { caller: publicCaller },
  );
  expect(errors).toBeUndefined();
  return data.disclosedItems.nodes;
}
