import type { DataOf } from '../../../client/index.ts';
import { type Content, type Html, html } from '../../parts/html.ts';
import { link } from '../../parts/view.ts';
import { Problem } from '../../problem.ts';
import { area, facts, input, select } from '../fields.ts';
import { formToken, framed } from '../frame.ts';
import { workItem } from '../operations.generated.ts';
import { named } from '../power-list.ts';
import { rolesOf, type WorkPage, type WorkRequest } from '../work.ts';

type Answer = DataOf<typeof workItem>;
export type Item = NonNullable<Answer['disclosedItems']>['nodes'][number];

export const KINDS = [
  ...['NAME_LIST', 'STATEMENT', 'INVOICE', 'CONTRACT', 'MEETING_MINUTES'],
  ...['BUDGET', 'BID_RESULT', 'ACCEPTANCE', 'PHOTO'],
] as const;

/** One item: what it says, what is attached, what was done with it, and what this person may do now. */
export const item: WorkPage = {
  path: '/work/items/:id',
  roles: ['village', 'street'],
  async show(request) {
    const { words, view } = request;
    const { found, powerList } = await itemOf(request);
    const path = `/work/items/${found.id}`;
    return framed(
      request,
      found.title,
      html`<p><span class="step ${found.step}">${words.steps[found.step]}</span>
${isPublic(found) && html`<a href="${link(view, `/v/${found.divisionCode}/items/${found.id}`)}">${words.item.publicPage}</a>`}</p>
${facts([
  [words.item.code, named(powerList, found.itemCode, view.language)],
  [words.item.village, found.village && `${found.village.name} ${found.village.streetName ?? ''}`],
  [words.item.month, found.month],
  [words.item.amount, found.amount],
  [words.item.count, found.count],
  [words.item.occurredOn, found.occurredOn],
  [words.item.dueOn, found.dueOn],
  [words.item.publishedOn, found.publishedOn],
  [words.item.publicUntil, found.publicUntil],
  [words.item.number, found.number],
  [words.item.draftedBy, found.draftedBy === request.person.user ? words.you : found.draftedBy],
  [words.item.lastNote, found.note],
])}
${found.text && html`<h2>${words.item.text}</h2><p class="text">${found.text}</p>`}
${names(found, request)}
${files(found, path, request)}
${decisions(found, path, request)}
${history(found, request)}`,
    );
  },
};

/** The item that the address names. @throws Problem where the person sees none */
export async function itemOf({
  params,
  graph,
}: WorkRequest): Promise<{ found: Item; powerList: Answer['powerList'] }> {
  const data = await graph.ask(workItem, { id: params.id ?? '' });
  const [found] = data.disclosedItems?.nodes ?? [];
  if (!found) throw new Problem('notFound');
  return { found, powerList: data.powerList };
}

function isPublic({ step }: Item): boolean {
  return step === 'PUBLISHED' || step === 'ARCHIVED';
}

function names({ lines }: Item, { words }: WorkRequest): Content {
  if (!lines || lines.length === 0) return null;
  const heads = words.item.lineHeads;
  return html`<h2 id="lines">${words.item.lines}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="lines"><table>
<thead><tr><th scope="col">${heads.name}</th><th scope="col">${heads.masked}</th><th scope="col">${heads.group}</th><th scope="col" class="number-cell">${heads.amount}</th><th scope="col">${heads.note}</th></tr></thead>
<tbody>
${lines.map(
  (one) =>
    html`<tr><th scope="row">${one.personName ?? one.maskedName}</th><td>${one.maskedName}</td><td>${one.group}</td><td class="number-cell">${one.amount}</td><td>${one.note}</td></tr>`,
)}
</tbody></table></div>`;
}

function files(found: Item, path: string, request: WorkRequest): Html {
  const { words } = request;
  const missing = found.requiredAttachments.filter((kind) => !found.attachments.includes(kind));
  const mayChange = found.step === 'DRAFT' && rolesOf(request.person).includes('village');
  return html`<h2>${words.item.files}</h2>
${
  found.requiredAttachments.length > 0 &&
  html`<p>${words.item.required}: ${found.requiredAttachments.map((kind) => words.kinds[kind]).join('、')}</p>`
}
${
  missing.length > 0
    ? html`<p class="missing"><strong>${words.item.missing}: ${missing.map((kind) => words.kinds[kind]).join('、')}</strong></p>`
    : html`<p class="note">${words.item.complete}</p>`
}
<ul class="cards">
${(found.files ?? []).map(
  (file) => html`<li><a href="/work/files/${file.id}"><b>${file.name}</b>
<small>${words.kinds[file.kind]} · ${words.item.size(Math.ceil(file.size / 1024).toString())}${file.personal && ` · ${words.item.personal}`}</small></a>
${file.readable === false && html`<p class="missing">${words.item.unread}</p>`}
${mayChange && button(request, `${path}/remove`, words.item.remove(file.name), found, { file: file.id })}</li>`,
)}
</ul>
${mayChange && attachForm(found, missing[0], path, request)}`;
}

function attachForm(found: Item, kind: string | undefined, path: string, request: WorkRequest): Html {
  const { words } = request;
  return html`<details${kind !== undefined && html` open`}><summary>${words.item.attach}</summary>
<form method="post" action="${path}/attach" enctype="multipart/form-data">${formToken(request)}
<input type="hidden" name="version" value="${found.version}">
${select({ name: 'kind', label: words.item.kind, value: request.form.kind ?? kind, options: KINDS.map((known) => [known, words.kinds[known]]) })}
${input({ name: 'file', label: words.item.file, hint: words.item.fileHint, type: 'file', required: true, accept: '.pdf,.docx,.xlsx,.png,.jpg,.jpeg' })}
<button>${words.buttons.attach}</button></form></details>`;
}

/** What can be done from the step, by this side; the graph decides once more. */
function decisions(found: Item, path: string, request: WorkRequest): Content {
  const { person, words, view } = request;
  const roles = rolesOf(person);
  const [village, street] = [roles.includes('village'), roles.includes('street')];
  const reviews = (village && found.step === 'VILLAGE_REVIEW') || (street && found.step === 'STREET_REVIEW');
  const withdraws =
    (village && (found.step === 'DRAFT' || found.step === 'PUBLISHED')) ||
    (street && (found.step === 'PUBLISHED' || found.step === 'ARCHIVED'));
  const submits = village && found.step === 'DRAFT';
  if (!reviews && !withdraws && !submits) return null;
  if (reviews && hadAHand(found, person.user))
    return html`<h2>${words.item.decide}</h2><p>${words.item.own}</p>`;
  return html`<h2>${words.item.decide}</h2>
${
  submits &&
  html`<p><a class="button quiet" href="${link(view, `${path}/edit`)}">${words.item.edit}</a></p>
${button(request, `${path}/submit`, words.buttons.submit, found)}`
}
${reviews && approveForm(found, path, request)}
${found.step === 'PUBLISHED' && button(request, `${path}/archive`, words.buttons.archive, found)}
${reviews && reasonForm(`${path}/return`, words.buttons.return, found, request)}
${withdraws && reasonForm(`${path}/withdraw`, words.buttons.withdraw, found, request)}`;
}

/** Whoever drafted, changed, submitted or approved it in this round does not review it. */
function hadAHand({ history }: Item, user: string): boolean {
  const events = history ?? [];
  const lastReturn = events.map(({ action }) => action).lastIndexOf('RETURN');
  return events.some(
    ({ action, actor }, at) =>
      actor === user &&
      (['DRAFT', 'EDIT', 'SUBMIT'].includes(action) || (action === 'APPROVE' && at > lastReturn)),
  );
}

function approveForm(found: Item, path: string, request: WorkRequest): Html {
  const { words } = request;
  const label = found.step === 'VILLAGE_REVIEW' ? words.buttons.approveVillage : words.buttons.approveStreet;
  return html`<form method="post" action="${path}/approve">${formToken(request)}
<input type="hidden" name="version" value="${found.version}">
${input({ name: 'note', label: words.item.approveNote, maxlength: 500 })}
<button>${label}</button></form>`;
}

function reasonForm(action: string, label: string, found: Item, request: WorkRequest): Html {
  const { words } = request;
  const name = `why-${action.split('/').at(-1)}`;
  return html`<details><summary>${label}</summary>
<form method="post" action="${action}">${formToken(request)}
<input type="hidden" name="version" value="${found.version}">
${area({ name, label: words.item.why, hint: words.item.whyHint, value: request.form[name], required: true, rows: 3, maxlength: 500 })}
<button class="quiet">${label}</button></form></details>`;
}

function button(
  request: WorkRequest,
  action: string,
  label: string,
  { version }: Item,
  more: Record<string, string> = {},
): Html {
  return html`<form method="post" action="${action}" class="inline">${formToken(request)}
<input type="hidden" name="version" value="${version}">
${Object.entries(more).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button${Object.keys(more).length > 0 && html` class="quiet"`}>${label}</button></form>`;
}

function history({ history: events }: Item, { words, person }: WorkRequest): Content {
  if (!events || events.length === 0) return null;
  return html`<h2 id="history">${words.item.history}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="history"><table>
<thead><tr><th scope="col">${words.item.when}</th><th scope="col">${words.item.who}</th><th scope="col">${words.item.what}</th><th scope="col">${words.item.note}</th></tr></thead>
<tbody>
${events.map(
  ({ at, actor, action, after, note }) =>
    html`<tr><td>${chinaTime(at)}</td><td>${actor === person.user ? words.you : actor}</td><td>${words.actions[action]} → ${words.steps[after]}</td><td>${note}</td></tr>`,
)}
</tbody></table></div>`;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

function chinaTime(instant: string): string {
  return clock.format(new Date(instant));
}
