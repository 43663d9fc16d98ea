import { attributes, type Content, type Html, html } from '../parts/html.ts';

interface Field {
  name: string;
  label: string;
  value?: string | undefined;
  hint?: string;
  required?: boolean;
}

/** An input with its label and hint. */
export function input(
  field: Field & {
    type?: 'text' | 'month' | 'date' | 'number' | 'file';
    maxlength?: number;
    inputmode?: string;
    accept?: string;
  },
): Html {
  const { name, type = 'text', value, required, maxlength, inputmode, accept } = field;
  const given = attributes({
    ...{ id: name, name, type, value, required, maxlength, inputmode, accept },
    ...described(field),
  });
  return labelled(field, html`<input${given}>`);
}

/** A text of several lines. */
export function area(field: Field & { rows?: number; maxlength?: number }): Html {
  const { name, value = '', required, rows = 5, maxlength } = field;
  const given = attributes({ id: name, name, rows, maxlength, required, ...described(field) });
  // A line break right after the tag is dropped by the browser, one of the text would be.
  return labelled(field, html`<textarea${given}>\n${value}</textarea>`);
}

/** A choice. */
export function select(
  field: Field & { options: readonly (readonly [value: string, text: string])[] },
): Html {
  const { name, value, required, options } = field;
  const given = attributes({ id: name, name, required, ...described(field) });
  return labelled(
    field,
    html`<select${given}>${options.map(
      ([key, text]) => html`<option${attributes({ value: key, selected: key === value })}>${text}</option>`,
    )}</select>`,
  );
}

/** A list of names and values; values that are not there are left out. */
export function facts(entries: readonly (readonly [name: string, value: Content])[]): Html {
  const given = entries.filter(
    ([, value]) => value !== null && value !== undefined && value !== '' && value !== false,
  );
  return html`<dl class="facts">${given.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function labelled({ name, label, hint }: Field, control: Content): Html {
  return html`<div class="field"><label for="${name}">${label}</label>
${hint && html`<p class="note" id="${name}-hint">${hint}</p>`}
${control}</div>`;
}

function described({ name, hint }: Field): Record<string, string | null> {
  return { 'aria-describedby': hint ? `${name}-hint` : null };
}
