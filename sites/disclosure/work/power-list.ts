import type { Language } from '../text/index.ts';

interface Entry {
  code: string;
  title: string;
  titleEn: string;
}

/** What the power list calls an item; its code where it is not on the list. */
export function named(list: readonly Entry[] | null, code: string, language: Language): string {
  const entry = list?.find((known) => known.code === code);
  if (!entry) return code;
  return `${code} ${language === 'en' ? entry.titleEn : entry.title}`;
}
