import type { DisclosureAction, DisclosureSide, DisclosureStep } from '../../schema/disclosure-workflow.ts';

/** A text in both languages, as the errors fill it in. */
export interface Words {
  zh: string;
  en: string;
}

export const STEP_WORDS: Readonly<Record<DisclosureStep, Words>> = {
  DRAFT: { zh: '草稿', en: 'draft' },
  VILLAGE_REVIEW: { zh: '待村级审核', en: 'village review' },
  STREET_REVIEW: { zh: '待街道审核', en: 'street review' },
  PUBLISHED: { zh: '已公开', en: 'published' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
  WITHDRAWN: { zh: '已撤回', en: 'withdrawn' },
};

export const ACTION_WORDS: Readonly<Record<DisclosureAction, Words>> = {
  DRAFT: { zh: '起草', en: 'draft' },
  EDIT: { zh: '修改', en: 'edit' },
  SUBMIT: { zh: '提交', en: 'submit' },
  APPROVE: { zh: '审核通过', en: 'approve' },
  RETURN: { zh: '退回', en: 'return' },
  ARCHIVE: { zh: '归档', en: 'archive' },
  WITHDRAW: { zh: '撤回', en: 'withdraw' },
};

export const SIDE_WORDS: Readonly<Record<DisclosureSide, Words>> = {
  VILLAGE: { zh: '村', en: 'the village' },
  STREET: { zh: '街道', en: 'the street' },
};
