import { and, desc } from 'drizzle-orm';
import type { GraphQLResolveInfo } from 'graphql';
import writeExcelFile from 'write-excel-file/node';
import { platformError } from '../../schema/errors.ts';
import { type DepartmentContext, today, visible } from '../kit/index.ts';
import { registersOf } from '../kit/register/registers-of.ts';
import { type WhereInput, whereSql } from '../kit/register/where.ts';
import { alertFields } from './disclosure.ts';
import { rules } from './rules.ts';
import { alerts } from './tables.ts';

type AlertRow = typeof alerts.$inferSelect;
interface Arguments {
  where?: object | null | undefined;
  first?: number | null | undefined;
}

const MAX_ROWS = 10_000;
/** What a spreadsheet would take for the beginning of a formula, or of a command (OWASP, CSV injection), in either width. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@|%＝＋－＠])/;
/** XML holds none of these: a file with one does not open. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Alerts as an XLSX file: the rows that the caller sees, with what is withheld from him left out. */
export async function alertWorkbook(
  { where, first }: Arguments,
  context: DepartmentContext,
  info: GraphQLResolveInfo,
) {
  const most = first ?? 1000;
  if (most < 1 || most > MAX_ROWS) {
    throw platformError('ARGUMENT_INVALID', { argument: 'first', expected: `1–${MAX_ROWS}` });
  }
  const register = registersOf(info.schema).get('alerts')!;
  const found: AlertRow[] = await context.db
    .select()
    .from(alerts)
    .where(and(visible(context, alerts, rules.alerts), whereSql(register, where as WhereInput | null)))
    .orderBy(desc(alerts.foundAt), alerts.id)
    .limit(most + 1);
  const rows = found.slice(0, most);
  context.reads.rows(rows.length);
  for (const { personId } of rows) context.reads.subject(personId);
  const cells = [
    COLUMNS.map(([title]) => ({ value: title, type: String, fontWeight: 'bold' as const })),
    ...rows.map((row) => COLUMNS.map(([, read]) => cell(read(row, context)))),
  ];
  const file = await writeExcelFile(cells as never).toBuffer();
  return {
    name: `alerts-${today(context.clock)}.xlsx`,
    rows: rows.length,
    more: found.length > most,
    base64: Buffer.from(file).toString('base64'),
  };
}

/** A text as a cell holds it: never a formula, whoever opens the file or saves it as CSV. */
export function safeText(text: string): string {
  const clean = text.replace(CONTROL, '');
  return FORMULA.test(clean) ? `'${clean}` : clean;
}

function cell(value: string | null) {
  return value === null || value === '' ? null : { value: safeText(value).slice(0, 32_000), type: String };
}

type Read = (row: AlertRow, context: DepartmentContext) => string | null;

/** Tokens are left out: a file leaves the platform. */
const COLUMNS: readonly (readonly [string, Read])[] = [
  ['编号 id', ({ id }) => id],
  ['模型 screen', ({ screen, screenVersion }) => `${screen} v${screenVersion}`],
  ['名称 title', ({ title }) => title],
  ['类别 kind', ({ kind }) => (kind === 'SERVICE' ? '应享未享' : '疑点')],
  ['等级 severity', ({ severity }) => severity],
  ['状态 status', ({ status }) => status],
  ['区划 division', ({ divisionCode }) => divisionCode],
  ['部门 department', ({ department }) => department],
  ['时期 period', ({ period }) => period],
  ['金额 amount', ({ amount }) => amount],
  ['说明 reason', (row, context) => alertFields.reason(row, context)?.zh ?? '（无权查看 withheld）'],
  ['发现时间 found', ({ foundAt }) => foundAt],
  ['反馈 answer', ({ answer }) => answer],
  ['研判 judgement', ({ judgement }) => judgement],
];
