import { attributes, type Content, type Html, html } from '../parts/html.ts';
import { type View, viewQuery } from '../parts/view.ts';

/** What a form carries besides what is filled in: how the page is looked at, and what it is about. */
export function hidden(view: View, values: Readonly<Record<string, string | null | undefined>>): Content {
  return Object.entries({ ...viewQuery(view), ...values })
    .filter(([, value]) => value)
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`);
}

/** What was wrong with what was sent: the first thing one reads. */
export function fault(message: string | null): Content {
  return message && html`<p class="warning" role="alert">${message}</p>`;
}

/** One of several, each a target for a thumb. */
export function choices(
  legend: string,
  name: string,
  options: readonly (readonly [value: string, label: string])[],
  chosen: string | undefined,
): Html {
  return html`<fieldset class="choices"><legend>${legend}</legend>
${options.map(
  ([value, label]) =>
    html`<label><input type="radio" name="${name}" value="${value}" required${attributes({ checked: value === chosen })}> <span>${label}</span></label>
`,
)}</fieldset>`;
}
