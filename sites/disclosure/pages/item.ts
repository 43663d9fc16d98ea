import { disclosedAttachment } from '../../client/index.ts';
import { itemOf, powerByCategory, type WholeItem } from '../data/items.ts';
import type { Page, VillageName } from '../page.ts';
import { dayName, money, monthName } from '../parts/format.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { villageOf } from './named-village.ts';

/** One published item: what it says, who is in it, what is attached, and what is missing. */
export const item: Page = {
  path: '/v/:code/items/:id',
  async show({ params, view }, site) {
    const village = await villageOf(params.code, site);
    const { item: found, missing } = await itemOf(site, village.divisionCode, params.id ?? '');
    if (!found) throw new Problem('notFound');
    const list = await powerByCategory(site);
    const power = [...list.values()].flat().find(({ code }) => code === found.itemCode);
    const { items: words } = view.text;
    const back = link(view, `/v/${village.divisionCode}/items`, { category: found.category });
    return {
      title: `${found.title} ${village.name}`,
      village,
      missing,
      main: html`<p class="back"><a href="${back}">← ${found.category && label(view, 'disclosure', found.category)}</a></p>
<h1>${found.title}</h1>
<dl class="facts">
${fact(words.columns.code, power && `${found.itemCode} ${view.language === 'zh' ? power.title : power.titleEn}`)}
${fact(words.publisher, power && label(view, 'publisher', power.publisher))}
${fact(words.columns.month, monthName(view, found.month))}
${fact(words.occurredOn, found.occurredOn && dayName(view, found.occurredOn))}
${fact(words.columns.amount, found.amount !== null && money(view, found.amount))}
${fact(words.columns.count, found.count)}
${fact(words.columns.publishedOn, found.publishedOn && dayName(view, found.publishedOn))}
</dl>
${found.text?.split(/\n+/).map((paragraph) => html`<p>${paragraph}</p>`)}
<p><a class="button" href="${link(view, '/report', { village: village.divisionCode, item: found.id })}">${words.report}</a></p>
${names(found, view)}
${files(found, village, view)}`,
    };
  },
};

function fact(name: string, value: Content): Content {
  if (value === null || value === undefined || value === false || value === '') return null;
  return html`<div><dt>${name}</dt><dd>${value}</dd></div>`;
}

/** The persons in it, while they are public. */
function names({ lines, publicUntil }: WholeItem, view: View): Content {
  const { items: words } = view.text;
  if (!lines || lines.length === 0) return null;
  return html`<h2>${words.names}</h2>
${publicUntil && html`<p class="note">${words.until(dayName(view, publicUntil))}</p>`}
<table><caption class="hide">${words.names}</caption>
<thead><tr><th scope="col">${words.line}</th><th scope="col">${view.text.payments.columns.name}</th><th scope="col" class="n">${words.columns.amount}</th><th scope="col">${view.text.payments.columns.note}</th></tr></thead>
<tbody>${lines.map(
    ({ line, maskedName, group, amount, note }) =>
      html`<tr><td>${line}</td><th scope="row">${maskedName}</th><td class="n">${amount !== null && money(view, amount)}</td><td>${[group, note].filter(Boolean).join(' ')}</td></tr>
`,
  )}</tbody></table>`;
}

function files(found: WholeItem, village: VillageName, view: View): Html {
  const { items: words } = view.text;
  const lacking = found.requiredAttachments.filter((kind) => !found.attachments.includes(kind));
  return html`<h2>${words.files}</h2>
${found.files?.length === 0 && html`<p>${words.noFiles}</p>`}
<ul class="rows">${found.files?.map(({ id, kind, name, size }) => {
    const about = html`${label(view, 'attachment', kind)}：${name} <small>${Math.ceil(size / 1024)} KB</small>`;
    // A screen in a hall has nowhere to put a file.
    const address = link(view, `/v/${village.divisionCode}/files/${id}`);
    return html`<li>${view.kiosk ? about : html`<a href="${address}" download>${about}</a>`}</li>`;
  })}</ul>
${lacking.length > 0 && html`<p class="warning">${words.lacking(lacking.map((kind) => label(view, 'attachment', kind)).join(view.text.separator))}</p>`}`;
}

/** An attachment as the graph gives it: of a safe type, under a safe name, always to be saved and never to be run. */
export const attachment: Page = {
  path: '/v/:code/files/:id',
  async show({ params }, site) {
    await villageOf(params.code, site);
    const { data } = await site.client.query(disclosedAttachment, { id: params.id ?? '' });
    const file = data.disclosedAttachment;
    if (!file) throw new Problem('notFound');
    const type = SAFE_TYPES.has(file.mediaType) ? file.mediaType : 'application/octet-stream';
    return { name: file.name, type, body: Buffer.from(file.body, 'base64') };
  },
};

const SAFE_TYPES = new Set([
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'image/jpeg',
  'image/png',
]);
