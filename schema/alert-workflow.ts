/** The states of an alert (疑点), from found to done with. */
export const ALERT_STATUSES = ['NEW', 'ASSIGNED', 'ANSWERED', 'JUDGED_FALSE', 'SETTLED', 'LEAD'] as const;

export type AlertStatus = (typeof ALERT_STATUSES)[number];
export type AlertKind = 'ALERT' | 'SERVICE';
export type AlertAction =
  | 'FIND_AGAIN'
  | 'ASSIGN'
  | 'ANSWER'
  | 'JUDGE_FALSE'
  | 'SETTLE'
  | 'REOPEN'
  | 'RAISE'
  | 'RAISE_LEAD';

interface Transition {
  action: AlertAction;
  from: readonly AlertStatus[];
  to: AlertStatus;
  /** Who takes it: a run of the engine, the department concerned, or a person of the commission. */
  by: 'ENGINE' | 'DEPARTMENT' | 'COMMISSION';
  /** 应享未享 is no lead: somebody did not receive, and nobody did wrong by that. */
  kinds: readonly AlertKind[];
}

const both: readonly AlertKind[] = ['ALERT', 'SERVICE'];

/** All that can happen to an alert; what is not here cannot. */
export const ALERT_TRANSITIONS: readonly Transition[] = [
  { action: 'ASSIGN', from: ['NEW', 'ANSWERED'], to: 'ASSIGNED', by: 'COMMISSION', kinds: both },
  { action: 'ANSWER', from: ['ASSIGNED'], to: 'ANSWERED', by: 'DEPARTMENT', kinds: both },
  {
    action: 'JUDGE_FALSE',
    from: ['NEW', 'ASSIGNED', 'ANSWERED'],
    to: 'JUDGED_FALSE',
    by: 'COMMISSION',
    kinds: both,
  },
  { action: 'SETTLE', from: ['NEW', 'ANSWERED'], to: 'SETTLED', by: 'COMMISSION', kinds: both },
  { action: 'RAISE_LEAD', from: ['NEW', 'ANSWERED'], to: 'LEAD', by: 'COMMISSION', kinds: ['ALERT'] },
  // What the public reports about the same subject comes first in the queue, and changes nothing else.
  { action: 'RAISE', from: ['NEW'], to: 'NEW', by: 'COMMISSION', kinds: both },
  { action: 'RAISE', from: ['ASSIGNED'], to: 'ASSIGNED', by: 'COMMISSION', kinds: both },
  { action: 'RAISE', from: ['ANSWERED'], to: 'ANSWERED', by: 'COMMISSION', kinds: both },
  { action: 'REOPEN', from: ['JUDGED_FALSE', 'SETTLED'], to: 'NEW', by: 'COMMISSION', kinds: both },
  { action: 'FIND_AGAIN', from: ['JUDGED_FALSE', 'SETTLED'], to: 'NEW', by: 'ENGINE', kinds: both },
];

/** Where an action leads, or null where it is not to be taken. */
export function nextAlertStatus(
  action: AlertAction,
  { status, kind }: { status: AlertStatus; kind: AlertKind },
): AlertStatus | null {
  const transition = ALERT_TRANSITIONS.find(
    (candidate) =>
      candidate.action === action && candidate.from.includes(status) && candidate.kinds.includes(kind),
  );
  return transition?.to ?? null;
}

/** An alert as a run finds it again. */
interface KnownAlert {
  status: AlertStatus;
  kind: AlertKind;
  /** The last day on which a judgement holds, YYYY-MM-DD. */
  judgedUntil: string | null;
  /** Yuan, as it was when the alert was last written. */
  amount: number | null;
}

/**
 * What becomes of an alert that is found again: a judgement holds until its last day is over, and what was settled is
 * an alert anew only where more is amiss than was put right. All others stay as they are, and nobody is told twice.
 */
export function foundAgain(alert: KnownAlert, found: { today: string; amount: number | null }): AlertStatus {
  const { status, judgedUntil } = alert;
  const isOver = status === 'JUDGED_FALSE' && judgedUntil !== null && judgedUntil < found.today;
  const isMore = status === 'SETTLED' && (found.amount ?? 0) > (alert.amount ?? 0);
  return isOver || isMore ? (nextAlertStatus('FIND_AGAIN', alert) ?? status) : status;
}
