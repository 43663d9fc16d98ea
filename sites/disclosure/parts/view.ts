import { type Language, type Text, texts } from '../text/index.ts';

/** How a visitor looks at the site. It travels in the address, so that a page is the same for all who ask for it. */
export interface View {
  language: Language;
  text: Text;
  /** 长辈版: large type and large targets. */
  large: boolean;
  /** A screen in a hall: the village to come back to, when nobody has touched it for a while. */
  kiosk: string | null;
  /** The page's own address, without how it is looked at. */
  path: string;
  query: Readonly<Record<string, string>>;
}

/** The parameters of the view, on every page. */
export const VIEW_PARAMETERS = ['lang', 'size', 'kiosk'] as const;

/** Reads the view from an address. What is not understood counts as not said. */
export function readView(path: string, query: Readonly<Record<string, string>>): View {
  const language = query.lang === 'en' ? 'en' : 'zh';
  const { lang: _, size, kiosk, ...own } = query;
  return {
    language,
    text: texts[language],
    large: size === 'large',
    kiosk: kiosk && /^\d{12}$/.test(kiosk) ? kiosk : null,
    path: ownPath(path),
    query: own,
  };
}

/**
 * A path that stays here as a link: `//elsewhere` would be read as another site's address, and so would the whole address
 * that a request may name in place of a path.
 */
function ownPath(path: string): string {
  return path.replace(/^(https?:\/\/[^/]*)?\/*/i, '/');
}

/** An address within the site that keeps the view. Parameters without a value are left out. */
export function link(
  view: View,
  path: string,
  query: Readonly<Record<string, string | null | undefined>> = {},
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...query, ...viewQuery(view) })) {
    if (value) parameters.set(name, value);
  }
  const text = parameters.toString();
  return text ? `${path}?${text}` : path;
}

/** This page, looked at in another way. */
export function sameIn(view: View, change: Partial<Pick<View, 'language' | 'large'>>): string {
  return link({ ...view, ...change }, view.path, view.query);
}

/** For the hidden fields of a form: a form by GET replaces the whole query. */
export function viewQuery({ language, large, kiosk }: View): Record<string, string> {
  return {
    ...(language === 'en' && { lang: 'en' }),
    ...(large && { size: 'large' }),
    ...(kiosk && { kiosk }),
  };
}
