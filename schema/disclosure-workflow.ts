/** The steps of an item that a village discloses (一步一审核), from draft to archive. */
export const DISCLOSURE_STEPS = [
  'DRAFT',
  'VILLAGE_REVIEW',
  'STREET_REVIEW',
  'PUBLISHED',
  'ARCHIVED',
  'WITHDRAWN',
] as const;

export const DISCLOSURE_ACTIONS = [
  'DRAFT',
  'EDIT',
  'SUBMIT',
  'APPROVE',
  'RETURN',
  'ARCHIVE',
  'WITHDRAW',
] as const;

export type DisclosureStep = (typeof DISCLOSURE_STEPS)[number];
export type DisclosureAction = (typeof DISCLOSURE_ACTIONS)[number];
/** For whom somebody acts: the village that publishes, or the street that reviews. */
export type DisclosureSide = 'VILLAGE' | 'STREET';

export interface DisclosureTransition {
  action: DisclosureAction;
  from: DisclosureStep;
  to: DisclosureStep;
  by: readonly DisclosureSide[];
  /** Who made the item, or approved it in this round, may not take it. */
  byAnother: boolean;
  /** What is published with it, or goes on to review, must be whole: attachments, totals, no numbers of persons. */
  checked: boolean;
}

const village: readonly DisclosureSide[] = ['VILLAGE'];
const street: readonly DisclosureSide[] = ['STREET'];
const either: readonly DisclosureSide[] = ['VILLAGE', 'STREET'];
const own = { byAnother: false, checked: false };
const review = { byAnother: true, checked: true };
const refusal = { byAnother: true, checked: false };

/** All that can happen to an item once it is drafted; what is not here cannot. */
export const DISCLOSURE_TRANSITIONS: readonly DisclosureTransition[] = [
  { action: 'EDIT', from: 'DRAFT', to: 'DRAFT', by: village, ...own },
  { action: 'SUBMIT', from: 'DRAFT', to: 'VILLAGE_REVIEW', by: village, byAnother: false, checked: true },
  { action: 'APPROVE', from: 'VILLAGE_REVIEW', to: 'STREET_REVIEW', by: village, ...review },
  { action: 'RETURN', from: 'VILLAGE_REVIEW', to: 'DRAFT', by: village, ...refusal },
  { action: 'APPROVE', from: 'STREET_REVIEW', to: 'PUBLISHED', by: street, ...review },
  { action: 'RETURN', from: 'STREET_REVIEW', to: 'DRAFT', by: street, ...refusal },
  { action: 'ARCHIVE', from: 'PUBLISHED', to: 'ARCHIVED', by: either, ...own },
  { action: 'WITHDRAW', from: 'DRAFT', to: 'WITHDRAWN', by: village, ...own },
  { action: 'WITHDRAW', from: 'PUBLISHED', to: 'WITHDRAWN', by: either, ...own },
  { action: 'WITHDRAW', from: 'ARCHIVED', to: 'WITHDRAWN', by: street, ...own },
];

/** The transition of an action from a step, or undefined where there is none. */
export function disclosureTransition(
  action: DisclosureAction,
  from: DisclosureStep,
): DisclosureTransition | undefined {
  return DISCLOSURE_TRANSITIONS.find((candidate) => candidate.action === action && candidate.from === from);
}

/** One thing that was done with an item, as its history keeps it. */
export interface DisclosureEvent {
  action: DisclosureAction;
  actor: string;
}

/**
 * Who may not review: whoever had a hand in it at any time, and whoever approved it in this round. One who returned it
 * may review it again, since none of it is his.
 */
export function handsIn(history: readonly DisclosureEvent[]): ReadonlySet<string> {
  const lastReturn = history.findLastIndex(({ action }) => action === 'RETURN');
  return new Set(
    history
      .filter(
        ({ action }, at) =>
          ['DRAFT', 'EDIT', 'SUBMIT'].includes(action) || (action === 'APPROVE' && at > lastReturn),
      )
      .map(({ actor }) => actor),
  );
}
