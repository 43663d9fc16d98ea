/** The states of a report by the public (群众举报), from received to done with. */
export const REPORT_STATUSES = ['RECEIVED', 'ACCEPTED', 'FORWARDED', 'CONCLUDED'] as const;

export const REPORT_ACTIONS = [
  'RECEIVE',
  'ACCEPT',
  'REPLY',
  'SAY',
  'HAND_OVER',
  'FORWARD',
  'CONCLUDE',
  'RAISE',
  'VOTE',
] as const;

export type ReportStatus = (typeof REPORT_STATUSES)[number];
export type ReportAction = (typeof REPORT_ACTIONS)[number];

interface Transition {
  action: ReportAction;
  from: readonly ReportStatus[];
  /** SAME leaves the state as it is. */
  to: ReportStatus | 'SAME';
  by: 'REPORTER' | 'OFFICE';
  /** Whether the reporter learns of it: then it is an answer, and the first stops the clock of 点一必达. */
  answers: boolean;
}

const open: readonly ReportStatus[] = ['RECEIVED', 'ACCEPTED'];

/** All that can happen to a report once it is there; what is not here cannot. */
export const REPORT_TRANSITIONS: readonly Transition[] = [
  { action: 'ACCEPT', from: ['RECEIVED'], to: 'ACCEPTED', by: 'OFFICE', answers: true },
  { action: 'REPLY', from: [...open, 'CONCLUDED'], to: 'SAME', by: 'OFFICE', answers: true },
  // Another office takes it up from the start; the clocks run on.
  { action: 'HAND_OVER', from: open, to: 'RECEIVED', by: 'OFFICE', answers: true },
  { action: 'FORWARD', from: open, to: 'FORWARDED', by: 'OFFICE', answers: true },
  { action: 'CONCLUDE', from: ['ACCEPTED'], to: 'CONCLUDED', by: 'OFFICE', answers: true },
  { action: 'RAISE', from: [...open, 'CONCLUDED'], to: 'SAME', by: 'OFFICE', answers: false },
  { action: 'SAY', from: [...open, 'CONCLUDED'], to: 'SAME', by: 'REPORTER', answers: false },
  { action: 'VOTE', from: ['CONCLUDED'], to: 'SAME', by: 'REPORTER', answers: false },
];

/** Where an action leads, or null where it is not to be taken. */
export function nextReportStatus(action: ReportAction, status: ReportStatus): ReportStatus | null {
  const transition = transitionOf(action);
  if (!transition?.from.includes(status)) return null;
  return transition.to === 'SAME' ? status : transition.to;
}

/** Whether the reporter learns of the action. */
export function isAnswer(action: ReportAction): boolean {
  return transitionOf(action)?.answers === true;
}

function transitionOf(action: ReportAction): Transition | undefined {
  return REPORT_TRANSITIONS.find((candidate) => candidate.action === action);
}
