import type { DisclosureAction, DisclosureSide } from '../../schema/disclosure-workflow.ts';
import type { noticeKinds } from './codes.ts';
import type { disclosedItems, disclosureNotices } from './tables.ts';

type Notice = typeof disclosureNotices.$inferInsert;
type NoticeKind = (typeof noticeKinds)[number];
type Item = Pick<
  typeof disclosedItems.$inferSelect,
  'id' | 'divisionCode' | 'itemCode' | 'month' | 'step' | 'version'
>;

/** Whom a step tells, of an item as it stands after it. */
export function noticesOf(action: DisclosureAction, item: Item): Notice[] {
  const to = (kind: NoticeKind, ...sides: DisclosureSide[]): Notice[] =>
    sides.map((side) => ({
      divisionCode: item.divisionCode,
      kind,
      side,
      itemCode: item.itemCode,
      month: item.month,
      item: item.id,
      about: `${item.id}:${item.version}`,
    }));
  switch (item.step) {
    case 'VILLAGE_REVIEW':
      return to('TO_REVIEW', 'VILLAGE');
    case 'STREET_REVIEW':
      return to('TO_REVIEW', 'STREET');
    case 'PUBLISHED':
      return to('PUBLISHED', 'VILLAGE');
    case 'WITHDRAWN':
      return to('WITHDRAWN', 'VILLAGE', 'STREET');
    default:
      return action === 'RETURN' ? to('RETURNED', 'VILLAGE') : [];
  }
}
