import { type AlertKind, type AlertStatus, foundAgain } from '../../../schema/alert-workflow.ts';
import type { Transaction } from './database.ts';
import type { Finding, Named } from './engine.ts';
import { bytesOf } from './token-bytes.ts';

/** What every alert of a run has in common. */
export interface FindingSetting {
  run: string;
  screen: string;
  screenVersion: number;
  title: string;
  department: string;
  severity: string;
  kind: AlertKind;
  /** Where a finding belongs whose evidence does not tell. */
  divisionCode: string;
  parameters: readonly Named[];
  protectedScopes: readonly string[];
  /** YYYY-MM-DD, on which judgements are held against their end. */
  today: string;
  now: string;
}

interface KnownRow {
  id: string;
  status: AlertStatus;
  kind: AlertKind;
  judgedUntil: string | null;
  amount: string | null;
  version: number;
}

/**
 * Writes a shard's findings as alerts: new ones with a notice, those known before refreshed without one, judged ones
 * left as they were judged. Found twice, an alert is written once. Returns how many are new.
 */
export async function writeFindings(
  transaction: Transaction,
  findings: readonly Finding[],
  setting: FindingSetting,
): Promise<number> {
  let added = 0;
  // In one order everywhere: two runs of a screen that meet wait for each other, and do not block each other.
  for (const finding of findings.toSorted((a, b) => order(keyOf(a), keyOf(b)))) {
    if (await writeFinding(transaction, finding, setting)) added += 1;
  }
  return added;
}

async function writeFinding(
  transaction: Transaction,
  finding: Finding,
  setting: FindingSetting,
): Promise<boolean> {
  const [alert] = await transaction.query<{ id: string }>(
    `INSERT INTO alerts (division_code, subject_type, subject, person_id, household_id, organization_uscc,
       organization_key, vehicle_id, project_id, account_hash, contact_hash, driver_id, screen, screen_version, title,
       department, severity, kind, period, period_key, amount, reason_zh, reason_en, facts, parameters, "references",
       protected_scopes, first_run, last_run, found_at, last_found_at, updated_at)
     VALUES ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20,$21,$22,$23,$24,$25,$26,$27,
       $28,$28,$29,$29,$29)
     ON CONFLICT (screen, subject, period_key) DO NOTHING RETURNING id`,
    valuesOf(finding, setting),
  );
  if (!alert) {
    await refresh(transaction, finding, setting);
    return false;
  }
  await note(transaction, alert.id, 'FIND', { before: null, after: 'NEW', version: 1 }, setting);
  return true;
}

async function refresh(transaction: Transaction, finding: Finding, setting: FindingSetting): Promise<void> {
  const [known] = await transaction.query<KnownRow & Record<string, unknown>>(
    `SELECT id, status, kind, judged_until::text AS "judgedUntil", amount, version FROM alerts
     WHERE screen = $1 AND subject = $2 AND period_key = $3 FOR UPDATE`,
    [setting.screen, finding.subject, finding.periodKey],
  );
  if (!known) throw new Error('expected the alert that is in the way of a new one');
  const amount = known.amount === null ? null : Number(known.amount);
  const status = foundAgain({ ...known, amount }, { today: setting.today, amount: finding.amount });
  const reopened = status !== known.status;
  // Judged, settled or made a lead, it stays what a person saw; only that it was found again is noted.
  const isOpen = ['NEW', 'ASSIGNED', 'ANSWERED'].includes(status);
  await transaction.query(
    `UPDATE alerts SET last_run = $2, last_found_at = $3, not_seen_since = NULL WHERE id = $1`,
    [known.id, setting.run, setting.now],
  );
  if (!isOpen) return;
  const changed = await transaction.query(
    `UPDATE alerts SET screen_version = $2, period = $3, amount = $4, reason_zh = $5, reason_en = $6, facts = $7,
       parameters = $8, "references" = $9, protected_scopes = $10, driver_id = $11, status = $12,
       judged_until = CASE WHEN $13 THEN NULL ELSE judged_until END, version = version + 1, updated_at = $14
     WHERE id = $1 AND ($13 OR (reason_zh, amount, "references", facts)
       IS DISTINCT FROM ($5, $4::numeric(14,2), $9::jsonb, $7::jsonb)) RETURNING id`,
    [
      known.id,
      setting.screenVersion,
      finding.period,
      finding.amount,
      finding.reason.zh,
      finding.reason.en,
      JSON.stringify(finding.facts),
      JSON.stringify(setting.parameters),
      JSON.stringify(finding.references),
      [...setting.protectedScopes],
      bytesOf(finding.driver),
      status,
      reopened,
      setting.now,
    ],
  );
  if (changed.length === 0 || !reopened) return;
  const step = { before: known.status, after: status, version: known.version + 1 };
  await note(transaction, known.id, 'FIND_AGAIN', step, setting);
}

/** A line in the alert's history, and in the outbox a notice to the department concerned. */
async function note(
  transaction: Transaction,
  alert: string,
  action: string,
  step: { before: AlertStatus | null; after: AlertStatus; version: number },
  { now, department, run }: FindingSetting,
): Promise<void> {
  await transaction.query(
    `INSERT INTO alert_events (row_id, at, actor, action, before, after, note, version) VALUES ($1,$2,NULL,$3,$4,$5,$6,$7)`,
    [alert, now, action, step.before, step.after, `run ${run}`, step.version],
  );
  await transaction.query(`INSERT INTO alert_notices (row_id, at, action, department) VALUES ($1,$2,$3,$4)`, [
    alert,
    now,
    action,
    department,
  ]);
}

function valuesOf(finding: Finding, setting: FindingSetting): unknown[] {
  const { subjectType, subject, code } = finding;
  const only = (kind: Finding['subjectType']) => (subjectType === kind ? bytesOf(subject) : null);
  return [
    finding.divisionCode ?? setting.divisionCode,
    subjectType,
    subject,
    only('PERSON'),
    only('HOUSEHOLD'),
    subjectType === 'ORGANIZATION' ? (code ?? null) : null,
    only('ORGANIZATION'),
    only('VEHICLE'),
    only('PROJECT'),
    only('ACCOUNT'),
    only('CONTACT'),
    bytesOf(finding.driver),
    setting.screen,
    setting.screenVersion,
    setting.title,
    setting.department,
    setting.severity,
    setting.kind,
    finding.period,
    finding.periodKey,
    finding.amount,
    finding.reason.zh,
    finding.reason.en,
    JSON.stringify(finding.facts),
    JSON.stringify(setting.parameters),
    JSON.stringify(finding.references),
    [...setting.protectedScopes],
    setting.run,
    setting.now,
  ];
}

function keyOf({ subject, periodKey }: Finding): string {
  return `${subject} ${periodKey}`;
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
