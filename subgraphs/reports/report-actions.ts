import { platformError } from '../../schema/errors.ts';
import type { DepartmentContext } from '../kit/index.ts';
import { uuid } from '../kit/register/parameters.ts';
import { handleReport, type Seen } from './handle-report.ts';
import { deskOf } from './reports-desk.ts';
import { officesOf } from './routing.ts';
import type {
  MutationConcludeReportArgs,
  MutationForwardReportArgs,
  ReportDestination,
} from './schema.generated.ts';
import { reportResults } from './tables.ts';
import { argument, refuseNumbers, someText, textOf } from './texts.ts';

/** How much an office writes at once. */
const MAX_TEXT = 2000;

export function acceptReport(
  context: DepartmentContext,
  { text, ...seen }: Seen & { text?: string | null | undefined },
) {
  const said = textOf(text, 'text', MAX_TEXT);
  return handleReport(context, seen, 'ACCEPT', async ({ resultBy }) => ({
    message: said || `您的举报已受理，将于 ${resultBy} 前答复办理结果。`,
  }));
}

export function replyToReport(context: DepartmentContext, { text, ...seen }: Seen & { text: string }) {
  const message = someText(text, 'text', MAX_TEXT);
  return handleReport(context, seen, 'REPLY', async () => ({ message }));
}

/** To another office it goes with its content, which that office then opens and this one no longer; out of here without. */
export function forwardReport(context: DepartmentContext, args: MutationForwardReportArgs) {
  const { to, office, text, ...seen } = args;
  const message = someText(text, 'text', MAX_TEXT);
  if (!isOffice(to)) {
    return handleReport(context, seen, 'FORWARD', async () => ({ message, changes: { forwardedTo: to } }));
  }
  return handleReport(context, seen, 'HAND_OVER', async (report) => {
    const target =
      to === 'OFFICE_ABOVE'
        ? await officeAbove(context, report.office)
        : await otherOffice(context, report.office, office ?? '');
    // Where it lies in no division of the office that takes it up, it now does: else that office would not see it.
    const lies = report.divisionCode.startsWith(target.code);
    return { message, to: target, changes: { ...(!lies && { divisionCode: target.code }) } };
  });
}

export function concludeReport(context: DepartmentContext, args: MutationConcludeReportArgs) {
  const { outcome, text, publish, ...seen } = args;
  const message = someText(text, 'text', MAX_TEXT);
  const published = textOf(publish, 'publish', MAX_TEXT);
  refuseNumbers(published, 'publish');
  return handleReport(context, seen, 'CONCLUDE', async ({ divisionCode, category }, day) => ({
    message,
    changes: { outcome, concludedOn: day, published: published !== '' },
    async also(transaction) {
      if (published === '') return;
      const updatedAt = `${day}T00:00:00+08:00`;
      const row = { divisionCode, category, outcome, text: published, month: day.slice(0, 7), updatedAt };
      await transaction.insert(reportResults).values(row);
    },
  }));
}

export function noteRaisedReport(context: DepartmentContext, { alert, ...seen }: Seen & { alert: string }) {
  if (!uuid.test(alert)) throw argument('alert', 'the id of an alert');
  return handleReport(context, seen, 'RAISE', async () => ({ changes: { raisedAlert: alert } }));
}

function isOffice(to: ReportDestination): to is 'OFFICE_ABOVE' | 'OTHER_OFFICE' {
  return to === 'OFFICE_ABOVE' || to === 'OTHER_OFFICE';
}

async function officeAbove(context: DepartmentContext, office: string) {
  const { keyring } = deskOf(context);
  const above = (await officesOf(context, keyring, office)).find(({ code }) => code.length < office.length);
  if (!above) throw argument('to', 'an office that has one above it');
  return above;
}

async function otherOffice(context: DepartmentContext, office: string, wanted: string) {
  if (!/^(\d{2}|\d{6}|\d{9})$/.test(wanted) || wanted === office) {
    throw argument('office', 'the division code of another office');
  }
  const [found] = await officesOf(context, deskOf(context).keyring, wanted);
  if (found?.code !== wanted) throw platformError('NOT_FOUND');
  return found;
}
