import { html } from '../../parts/html.ts';
import { link } from '../../parts/view.ts';
import { Problem } from '../../problem.ts';
import { area, facts, input, select } from '../fields.ts';
import type { Fields } from '../form.ts';
import { formToken, framed } from '../frame.ts';
import { monthBefore } from '../months.ts';
import { workPowerList } from '../operations.generated.ts';
import { named } from '../power-list.ts';
import type { WorkPage, WorkRequest } from '../work.ts';
import { itemOf } from './item.ts';

/** Choosing what to draft; with `item`, the form. */
export const draft: WorkPage = {
  path: '/work/draft',
  roles: ['village'],
  async show(request) {
    const { query, words, form } = request;
    const chosen = form.itemCode ?? query.item;
    return framed(
      request,
      words.draft.title,
      chosen ? await newItem(chosen, request) : await choices(request),
    );
  },
};

async function choices({ view, words, graph, site, query }: WorkRequest) {
  const { powerList } = await graph.ask(workPowerList, { within: site.config.division });
  const month = query.month ?? monthBefore(site.today());
  const groups = Map.groupBy(powerList ?? [], ({ category }) => category);
  return html`<p>${words.draft.choose}</p>
${[...groups].map(
  ([category, entries]) => html`<section><h2>${words.categories[category]}</h2><ul class="cards">
${entries.map(
  ({ code, cycle, attachments, dueDays }) =>
    html`<li><a href="${link(view, '/work/draft', { item: code, month })}"><b>${named(entries, code, view.language)}</b>
<small>${words.cycles[cycle]} · ${words.draft.due(dueDays)}</small>
<small>${attachments.length > 0 ? words.draft.attachments(attachments.map((kind) => words.kinds[kind]).join('、')) : words.draft.noAttachments}</small></a></li>`,
)}
</ul></section>`,
)}`;
}

async function newItem(code: string, request: WorkRequest) {
  const { person, view, words, graph, site, query, form } = request;
  const data = await graph.ask(workPowerList, { within: person.jurisdiction ?? site.config.division });
  const entry = data.powerList?.find((known) => known.code === code);
  if (!entry) throw new Problem('notFound');
  const villages = (data.villages?.nodes ?? []).filter(({ divisionCode }) =>
    divisionCode.startsWith(person.jurisdiction ?? ''),
  );
  const given: Fields = { month: query.month ?? monthBefore(site.today()), ...form };
  return html`<p><b>${named([entry], code, view.language)}</b> <a href="${link(view, '/work/draft')}">${words.draft.change}</a></p>
<p class="note">${entry.attachments.length > 0 ? words.draft.attachments(entry.attachments.map((kind) => words.kinds[kind]).join('、')) : words.draft.noAttachments}</p>
<form method="post" action="/work/draft">${formToken(request)}
<input type="hidden" name="itemCode" value="${code}">
${select({
  name: 'divisionCode',
  label: words.item.village,
  value: given.divisionCode,
  options: villages.map(({ divisionCode, name, streetName }) => [
    divisionCode,
    `${name ?? divisionCode} ${streetName ?? ''}`,
  ]),
})}
${contents(given, entry.cycle === 'ONCE', request)}
<button>${words.buttons.draft}</button></form>`;
}

/** Changing a draft. */
export const edit: WorkPage = {
  path: '/work/items/:id/edit',
  roles: ['village'],
  async show(request) {
    const { words, view, form } = request;
    const { found, powerList } = await itemOf(request);
    const entry = powerList?.find(({ code }) => code === found.itemCode);
    const given: Fields = form.title === undefined ? fieldsOf(found) : form;
    return framed(
      request,
      words.item.edit,
      html`${facts([
        [words.item.code, named(powerList, found.itemCode, view.language)],
        [words.item.village, found.village?.name],
      ])}
<form method="post" action="/work/items/${found.id}/edit">${formToken(request)}
<input type="hidden" name="version" value="${found.version}">
<input type="hidden" name="itemCode" value="${found.itemCode}">
<input type="hidden" name="divisionCode" value="${found.divisionCode}">
${contents(given, entry?.cycle === 'ONCE', request)}
<button>${words.buttons.edit}</button></form>`,
    );
  },
};

function contents(given: Fields, once: boolean, { words }: WorkRequest) {
  const { item } = words;
  return html`${input({ name: 'month', label: item.month, hint: item.monthHint, type: 'month', value: given.month, required: true })}
${once && input({ name: 'occurredOn', label: item.occurredOn, type: 'date', value: given.occurredOn, required: true })}
${input({ name: 'title', label: item.title, value: given.title, required: true, maxlength: 100 })}
${area({ name: 'text', label: item.text, hint: item.textHint, value: given.text, rows: 6, maxlength: 5000 })}
${input({ name: 'amount', label: item.amount, value: given.amount, inputmode: 'decimal', maxlength: 16 })}
${input({ name: 'count', label: item.count, hint: item.countHint, value: given.count, inputmode: 'numeric', maxlength: 7 })}
${area({ name: 'lines', label: item.lines, hint: item.linesHint, value: given.lines, rows: 6 })}
${input({ name: 'publicUntil', label: item.publicUntil, hint: item.publicUntilHint, type: 'date', value: given.publicUntil })}`;
}

function fieldsOf(found: Awaited<ReturnType<typeof itemOf>>['found']): Fields {
  const lines = (found.lines ?? []).map(({ personName, group, amount, note }) =>
    [personName, group, amount, note]
      .map((part) => part ?? '')
      .join('，')
      .replace(/，+$/, ''),
  );
  return {
    month: found.month,
    title: found.title,
    text: found.text ?? '',
    amount: found.amount ?? '',
    count: found.count === null ? '' : String(found.count),
    occurredOn: found.occurredOn ?? '',
    publicUntil: found.publicUntil ?? '',
    lines: lines.join('\n'),
  };
}
