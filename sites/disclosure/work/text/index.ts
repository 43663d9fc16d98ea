import type { Language } from '../../text/index.ts';
import { en } from './en.ts';
import { zh } from './zh.ts';

/** Chinese is the original: whatever it says, English says too. */
export type WorkText = typeof zh;

export const workTexts: Readonly<Record<Language, WorkText>> = { zh, en };
