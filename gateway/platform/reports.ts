import type { FormattedExecutionResult } from 'graphql';
import { type ErrorCode, errorCodes, platformError } from '../../schema/errors.ts';
import type { Generation } from '../generation.ts';
import type { Question } from '../question.ts';
import { askWithin } from '../screening/inner-question.ts';

const REPORT = `query RaisedReport($id: ID!) { publicReports(where: {id: {eq: $id}}, first: 1) {
  nodes { id version status office divisionCode namesOffice aboutRegister aboutId } } }`;
const RAISE = `mutation RaiseAlert($report: ID!, $divisionCode: String!, $register: String, $record: ID, $note: String!) {
  raiseAlert(report: $report, divisionCode: $divisionCode, register: $register, record: $record, note: $note) { id } }`;
const NOTE = `mutation NoteRaised($id: ID!, $version: Int!, $alert: ID!) {
  noteRaisedReport(id: $id, version: $version, alert: $alert) { id version } }`;

interface ReportRow {
  id: string;
  version: number;
  office: string;
  divisionCode: string;
  namesOffice: boolean;
  aboutRegister: string | null;
  aboutId: string | null;
}

/**
 * `Mutation.raiseReport`: reads the report, raises its alert in oversight, and notes it with the report: each department by
 * its own rules, with the caller's rights. What a report says stays where it is. Done again after a failure between the two
 * it finds the same alert. Throws NOT_FOUND for a report that is not the caller's own office's, VERSION_CONFLICT.
 */
export async function raiseReport(
  generation: Generation,
  question: Question,
  { id, version, note }: { id: string; version: number; note: string },
): Promise<{ id: string; version: number; alert: string }> {
  const ask = async <Data>(text: string, variables: object) =>
    dataOf<Data>(await askWithin(generation, question, text, { ...variables }), question);
  const { publicReports } = await ask<{ publicReports: { nodes: ReportRow[] } }>(REPORT, { id });
  const [report] = publicReports.nodes;
  if (!report || report.office !== question.caller.jurisdiction) throw platformError('NOT_FOUND');
  if (report.version !== version) {
    throw platformError('VERSION_CONFLICT', { expected: version, found: report.version });
  }
  const { raiseAlert } = await ask<{ raiseAlert: { id: string } }>(RAISE, {
    report: id,
    ...subjectOf(report),
    note,
  });
  const noted = await ask<{ noteRaisedReport: { version: number } }>(NOTE, {
    id,
    version,
    alert: raiseAlert.id,
  });
  return { id, version: noted.noteRaisedReport.version, alert: raiseAlert.id };
}

/**
 * What the alert is about. The office that a report names must not learn of it, and it reads the alerts of its own
 * division: then the alert is of the office that handles the report, and an alert that is there already stays as it is.
 */
function subjectOf({ namesOffice, office, divisionCode, aboutRegister, aboutId }: ReportRow) {
  if (namesOffice) return { divisionCode: office, register: null, record: null };
  return { divisionCode, register: aboutRegister, record: aboutId };
}

/** Throws what a department said in its own code, as the answer to this question. */
function dataOf<Data>({ data, errors }: FormattedExecutionResult, { locale }: Question): Data {
  const [error] = errors ?? [];
  if (!error) return data as Data;
  const { code, todo: _, ...details } = error.extensions ?? {};
  const known = typeof code === 'string' && code in errorCodes ? (code as ErrorCode) : 'INTERNAL';
  throw platformError(known, details, { locale });
}
