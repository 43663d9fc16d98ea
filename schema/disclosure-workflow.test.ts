import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  DISCLOSURE_ACTIONS,
  DISCLOSURE_STEPS,
  DISCLOSURE_TRANSITIONS,
  type DisclosureAction,
  type DisclosureEvent,
  type DisclosureSide,
  type DisclosureStep,
  disclosureTransition,
  handsIn,
} from './disclosure-workflow.ts';

interface Attempt {
  action: DisclosureAction;
  actor: string;
  side: DisclosureSide;
}

const anAttempt = fc.record({
  // Withdrawn is the end: drawn as often as the others, few histories would come to be published.
  action: fc.oneof(
    { weight: 30, arbitrary: fc.constantFrom<DisclosureAction>('SUBMIT', 'APPROVE') },
    { weight: 10, arbitrary: fc.constantFrom<DisclosureAction>('EDIT', 'RETURN', 'ARCHIVE') },
    { weight: 1, arbitrary: fc.constantFrom(...DISCLOSURE_ACTIONS) },
  ),
  actor: fc.constantFrom('甲', '乙', '丙', '丁'),
  side: fc.constantFrom<DisclosureSide>('VILLAGE', 'STREET'),
});
const attempts = fc.array(anAttempt, { maxLength: 60 });

type Taken = DisclosureEvent & { before: DisclosureStep; after: DisclosureStep; side: DisclosureSide };

/** What comes of attempts, each held against the table as a mutation holds it; the first event is the draft. */
function walk(tried: readonly Attempt[], drafter = '甲'): Taken[] {
  const first: Taken = { action: 'DRAFT', actor: drafter, before: 'DRAFT', after: 'DRAFT', side: 'VILLAGE' };
  const history = [first];
  for (const { action, actor, side } of tried) {
    const before = history.at(-1)!.after;
    const transition = disclosureTransition(action, before);
    if (!transition?.by.includes(side)) continue;
    if (transition.byAnother && handsIn(history).has(actor)) continue;
    history.push({ action, actor, before, after: transition.to, side });
  }
  return history;
}

describe('the workflow of an item', () => {
  it('has one transition at most for an action from a step', () => {
    const keys = DISCLOSURE_TRANSITIONS.map(({ action, from }) => `${action} ${from}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('publishes nothing that three people have not had in their hands: drafter, village, street', () => {
    let published = 0;
    fc.assert(
      fc.property(attempts, (tried) => {
        const history = walk(tried);
        for (const [at, { after, before }] of history.entries()) {
          if (after !== 'PUBLISHED' || before === after) continue;
          published += 1;
          const street = history[at]!;
          const village = history.slice(0, at).findLast(({ action }) => action === 'APPROVE')!;
          const makers = history
            .slice(0, at)
            .filter(({ action }) => ['DRAFT', 'EDIT', 'SUBMIT'].includes(action))
            .map(({ actor }) => actor);
          expect([village.side, street.side]).toEqual(['VILLAGE', 'STREET']);
          expect(village.after).toBe('STREET_REVIEW');
          expect(makers).not.toContain(village.actor);
          expect([...makers, village.actor]).not.toContain(street.actor);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(published).toBeGreaterThan(0);
  });

  it('is public only by an approval, and changed only as a draft', () => {
    fc.assert(
      fc.property(attempts, (tried) => {
        for (const { action, before, after } of walk(tried)) {
          const isPublic = (step: DisclosureStep) => step === 'PUBLISHED' || step === 'ARCHIVED';
          if (isPublic(after) && !isPublic(before)) expect(action).toBe('APPROVE');
          if (action === 'EDIT') expect([before, after]).toEqual(['DRAFT', 'DRAFT']);
        }
      }),
    );
  });

  it('checks what goes on to review or to the public', () => {
    for (const { from, to, checked } of DISCLOSURE_TRANSITIONS) {
      const goesOn = DISCLOSURE_STEPS.indexOf(to) === DISCLOSURE_STEPS.indexOf(from) + 1 && to !== 'ARCHIVED';
      expect(checked, `${from} → ${to}`).toBe(goesOn && to !== 'WITHDRAWN');
    }
  });

  it('ends with a withdrawal, and nowhere else', () => {
    for (const step of DISCLOSURE_STEPS) {
      const onward = DISCLOSURE_ACTIONS.some((action) => disclosureTransition(action, step));
      expect(onward, step).toBe(step !== 'WITHDRAWN');
    }
  });

  it('lets who returned an item review it again, and who approved it only in another round', () => {
    const history: DisclosureEvent[] = [
      { action: 'DRAFT', actor: '甲' },
      { action: 'SUBMIT', actor: '甲' },
      { action: 'APPROVE', actor: '乙' },
    ];
    expect(handsIn(history)).toEqual(new Set(['甲', '乙']));
    const again: DisclosureEvent[] = [
      ...history,
      { action: 'RETURN', actor: '丙' },
      { action: 'SUBMIT', actor: '甲' },
    ];
    expect(handsIn(again)).toEqual(new Set(['甲']));
  });
});
