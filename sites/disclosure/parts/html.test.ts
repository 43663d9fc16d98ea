import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributes, html, markup } from './html.ts';

describe('html', () => {
  it('escapes whatever is put in, and never what it made itself', () => {
    const inner = html`<b>${'<script>&"\''}</b>`;
    expect(markup(html`<p title="${'"x'}">${inner}${['a', 1, null, undefined, false]}</p>`)).toBe(
      '<p title="&quot;x"><b>&lt;script&gt;&amp;&quot;&#39;</b>a1</p>',
    );
  });

  it('lets no text leave its place, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const made = markup(html`<p${attributes({ title: text })}>${text}</p>`);
        const [, title, content] = /^<p title="([^"]*)">([^<>]*)<\/p>$/.exec(made) ?? [];
        expect(title).toBe(content);
        expect(unescaped(content ?? '')).toBe(text);
      }),
    );
  });

  it('takes no object for HTML that another part has made up', () => {
    const forged = { text: '<script>', toString: () => '<script>' };
    expect(markup(html`${forged as never}`)).not.toContain('<script>');
  });

  it('leaves out attributes that are not there', () => {
    expect(markup(attributes({ a: true, b: false, c: null, d: undefined, e: 0, f: '' }))).toBe(
      ' a e="0" f=""',
    );
  });
});

function unescaped(text: string): string {
  const names: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#39;': "'",
  };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (entity) => names[entity]!);
}
