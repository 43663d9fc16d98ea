import { type DataOf, reportFigures, reportResults } from '../../client/index.ts';
import type { Page } from '../page.ts';
import { dayName, monthName } from '../parts/format.ts';
import { type Content, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';

type Figures = NonNullable<DataOf<typeof reportFigures>['reportFigures']>;

/** 点一必达: how soon reports of the street are answered, and what came of those whose result may be told. */
export const results: Page = {
  path: '/v/:code/reports',
  async show({ params, view }, site) {
    const village = await villageOf(params.code, site);
    const [figures, found] = await Promise.all([
      // A village has too few reports for figures that name nobody; its street may have enough.
      site.client.query(reportFigures, { divisionCode: village.divisionCode.slice(0, 9) }),
      site.client.query(reportResults, { divisionCode: village.divisionCode }),
    ]);
    const { results: words } = view.text;
    const nodes = found.data.reportResults?.nodes ?? [];
    return {
      title: `${village.name} ${words.title}`,
      village,
      missing: [...figures.missing, ...found.missing],
      main: html`<h1>${words.title} <small>${village.streetName}</small></h1>
${figuresOf(figures.data.reportFigures, view)}
<p><a class="button" href="${link(view, '/report', { village: village.divisionCode })}">${view.text.village.report}</a></p>
<h2>${words.published(village.name)}</h2>
${nodes.length === 0 && html`<p>${words.none}</p>`}
<ul class="rows">${nodes.map(
        ({ category, outcome, text, month }) =>
          html`<li><span class="what">${text}</span> <mark>${label(view, 'outcome', outcome)}</mark> <span class="note">${label(view, 'report', category)} · ${monthName(view, month)}</span></li>
`,
      )}</ul>`,
    };
  },
};

/** Only what has a number; under ten reports nothing has one. */
function figuresOf(figures: Figures | null, view: View): Content {
  const { results: words } = view.text;
  const rows = figures
    ? ([
        [words.received, figures.received],
        [words.answered, figures.answered],
        [words.concluded, figures.concluded],
        [words.median, figures.medianDaysToFirstAnswer],
        [words.inTime, figures.answeredInTime],
        [words.satisfied, figures.satisfied],
      ] as const)
    : [];
  const known = rows.filter(([, value]) => value !== null);
  if (!figures || known.length === 0) return html`<p>${words.tooFew}</p>`;
  return html`<p class="note">${words.until(dayName(view, figures.until))}</p>
<dl class="facts">${known.map(([name, value]) => html`<div><dt>${name}</dt><dd><strong>${value}</strong></dd></div>`)}</dl>`;
}
