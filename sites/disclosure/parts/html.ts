/** A piece of HTML that is safe to send. Only `html` makes one. */
export interface Html {
  readonly [SAFE]: string;
}

/** What may stand in a template: text is escaped, nothing is nothing, lists are joined. */
export type Content = Html | string | number | null | undefined | false | readonly Content[];

const SAFE = Symbol('safe html');

/** `` html`<p>${text}</p>` ``: everything put in is escaped, except what `html` itself has made. */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Html {
  let text = strings[0] ?? '';
  for (const [index, value] of values.entries()) text += textOf(value) + (strings[index + 1] ?? '');
  return { [SAFE]: text };
}

/** The HTML as text, to be sent. */
export function markup(content: Html): string {
  return content[SAFE];
}

/** Attributes that are there or not: `attributes({ hidden: true, rel: undefined })`. */
export function attributes(values: Record<string, string | number | boolean | null | undefined>): Html {
  const parts = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`));
  return { [SAFE]: parts.join('') };
}

function textOf(content: Content): string {
  if (content === null || content === undefined || content === false) return '';
  if (Array.isArray(content)) return content.map(textOf).join('');
  if (typeof content === 'object') return (content as Html)[SAFE];
  return escaped(String(content));
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
