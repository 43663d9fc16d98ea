import { en } from './en.ts';
import { zh } from './zh.ts';

export type Language = 'zh' | 'en';

/** Chinese is the original: whatever it says, English says too. */
export type Text = typeof zh;

export const texts: Readonly<Record<Language, Text>> = { zh, en };
