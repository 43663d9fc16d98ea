import type { DataOf } from '../../../client/index.ts';
import { type Content, type Html, html } from '../../parts/html.ts';
import { link } from '../../parts/view.ts';
import { Problem } from '../../problem.ts';
import { area, facts, input, select } from '../fields.ts';
import { formToken, framed } from '../frame.ts';
import { workReport, workReportFiles, workReportOffices } from '../operations.generated.ts';
import type { WorkPage, WorkRequest } from '../work.ts';
import { clockOf } from './reports.ts';

type Report = NonNullable<DataOf<typeof workReport>['publicReports']>['nodes'][number];

export const DESTINATIONS = [
  ...(['OFFICE_ABOVE', 'OTHER_OFFICE', 'HOTLINE'] as const),
  ...(['PETITIONS', 'JUSTICE', 'DEPARTMENT'] as const),
];
export const OUTCOMES = ['FOUNDED', 'PARTLY_FOUNDED', 'UNFOUNDED', 'NOT_VERIFIABLE'] as const;

/** One report: what it says, what was said both ways, and what the office does with it. */
export const report: WorkPage = {
  path: '/work/reports/:id',
  roles: ['street'],
  async show(request) {
    const { words, params, graph } = request;
    const data = await graph.ask(workReport, { id: params.id ?? '' });
    const [found] = data.publicReports?.nodes ?? [];
    if (!found) throw new Problem('notFound');
    const { reports: text } = words;
    const officeName = await officeNames(found, request);
    return framed(
      request,
      text.categories[found.category],
      html`<p><span class="step ${found.status}">${text.states[found.status]}</span> ${clockOf(found, request)}
${found.namesOffice && html`<span class="due LATE">${text.namesOffice}</span>`}</p>
${facts([
  [text.village, found.village && `${found.village.name} ${found.village.streetName ?? ''}`],
  [text.office, officeName(found.office)],
  [text.receivedOn, found.receivedOn],
  [text.acceptBy, found.acceptBy],
  [text.resultBy, found.resultBy],
  [text.firstAnswered, found.firstAnsweredOn],
  [text.about, about(found, request)],
  [text.outcome, found.outcome && text.outcomes[found.outcome]],
  [text.forward, found.forwardedTo && text.destinations[found.forwardedTo]],
  [text.satisfied, found.satisfied !== null && (found.satisfied ? text.satisfiedYes : text.satisfiedNo)],
  [text.alert, found.raisedAlert],
])}
${content(found, request)}
${found.content && decisions(found, request)}
${history(found, request, officeName)}`,
    );
  },
};

/** Offices by their names; one that has none, by its division code. */
async function officeNames({ office, history: events }: Report, { graph }: WorkRequest) {
  const codes = [...new Set([office, ...(events ?? []).map((event) => event.office)])];
  const { reportOffices } = await graph.ask(workReportOffices, { codes });
  const names = new Map(reportOffices?.nodes.map(({ divisionCode, name }) => [divisionCode, name]));
  return (code: string) => names.get(code) ?? code;
}

function about({ aboutRegister, aboutId, divisionCode }: Report, { words, view }: WorkRequest): Content {
  if (!aboutRegister) return null;
  if (aboutRegister !== 'disclosedItems') return words.reports.aboutPayment;
  const address = link(view, `/v/${divisionCode}/items/${aboutId}`);
  return html`<a href="${address}">${words.reports.aboutItem}</a>`;
}

function content(found: Report, { words }: WorkRequest): Html {
  const { reports: text } = words;
  if (!found.content) return html`<p><strong>${text.sealed}</strong></p>`;
  const { text: said, contact, files, messages } = found.content;
  const address = `/work/reports/${found.id}/files`;
  return html`<h2>${text.text}</h2><p class="text">${said}</p>
<p>${contact ? html`${text.contact}: <b>${contact}</b>` : text.noContact}</p>
${
  files.length > 0 &&
  html`<h2>${text.files}</h2><ul class="files">
${files.map(({ id, mediaType }, index) =>
  mediaType.startsWith('audio/')
    ? html`<li><audio controls preload="none" src="${address}/${id}" aria-label="${text.voice(index + 1)}"></audio></li>`
    : html`<li><a href="${address}/${id}"><img src="${address}/${id}" alt="${text.photo(index + 1)}"></a></li>`,
)}</ul>`
}
${
  messages.length > 0 &&
  html`<h2>${text.messages}</h2><ol class="messages">
${messages.map(({ side, on, text: message }) => html`<li class="${side}"><small>${text.sides[side]} ${on}</small><p>${message}</p></li>`)}
</ol>`
}`;
}

/** What the office can do in this state; the graph decides once more. */
function decisions(found: Report, request: WorkRequest): Content {
  const { words, form } = request;
  const { reports: text } = words;
  const path = `/work/reports/${found.id}`;
  const post = (action: string, title: string, fields: Content, label: string, open = false) =>
    html`<details${open && html` open`}><summary>${title}</summary><form method="post" action="${path}/${action}">${formToken(request)}
<input type="hidden" name="version" value="${found.version}">${fields}<button>${label}</button></form></details>`;
  const told = (name: string, required: boolean) =>
    area({
      name,
      label: text.told,
      hint: text.toldHint,
      value: form[name],
      required,
      rows: 3,
      maxlength: 2000,
    });
  const open = found.status === 'RECEIVED' || found.status === 'ACCEPTED';
  return html`<h2>${words.item.decide}</h2>
${found.status === 'RECEIVED' && post('accept', text.accept, told('accept-text', false), text.accept, true)}
${post('reply', text.replyTitle, area({ name: 'reply-text', label: text.message, hint: text.toldHint, value: form['reply-text'], required: true, rows: 3, maxlength: 2000 }), text.reply)}
${
  open &&
  !found.raisedAlert &&
  post(
    'raise',
    text.raiseTitle,
    area({
      ...{ name: 'raise-note', label: text.why, hint: text.whyHint, value: form['raise-note'] },
      ...{ required: true, rows: 3, maxlength: 500 },
    }),
    text.raise,
  )
}
${
  open &&
  post(
    'forward',
    text.forwardTitle,
    html`${select({ name: 'to', label: text.to, value: form.to, options: DESTINATIONS.map((known) => [known, text.destinations[known]]) })}
${input({ name: 'office', label: text.toOffice, hint: text.toOfficeHint, value: form.office, inputmode: 'numeric', maxlength: 12 })}
${told('forward-text', true)}`,
    text.forward,
  )
}
${
  found.status === 'ACCEPTED' &&
  post(
    'conclude',
    text.concludeTitle,
    html`${select({ name: 'outcome', label: text.outcome, value: form.outcome, options: OUTCOMES.map((known) => [known, text.outcomes[known]]) })}
${told('conclude-text', true)}
${area({ name: 'publish', label: text.publish, hint: text.publishHint, value: form.publish, rows: 3, maxlength: 1000 })}`,
    text.conclude,
  )
}`;
}

function history(
  { history: events }: Report,
  { words, person }: WorkRequest,
  officeName: (code: string) => string,
): Content {
  if (!events || events.length === 0) return null;
  const { reports: text } = words;
  return html`<h2 id="history">${text.history}</h2>
<div class="scroll" tabindex="0" role="region" aria-labelledby="history"><table>
<thead><tr><th scope="col">${words.item.when}</th><th scope="col">${words.item.who}</th><th scope="col">${words.item.what}</th><th scope="col">${text.office}</th></tr></thead>
<tbody>
${events.map(
  ({ on, actor, action, after, office }) =>
    html`<tr><td>${on}</td><td>${actor === person.user ? words.you : (actor ?? text.reporterDid)}</td><td>${text.actions[action]} → ${text.states[after]}</td><td>${officeName(office)}</td></tr>`,
)}
</tbody></table></div>`;
}

/** A photo or a voice of a report. */
export const reportFile: WorkPage = {
  path: '/work/reports/:id/files/:file',
  roles: ['street'],
  async show({ params, graph }) {
    const data = await graph.ask(workReportFiles, { id: params.id ?? '' });
    const file = data.publicReports?.nodes[0]?.content?.files.find(({ id }) => id === params.file);
    if (!file?.body || !/^(image|audio)\/[\w.+-]+$/.test(file.mediaType)) throw new Problem('notFound');
    return { name: `${file.id}`, type: file.mediaType, body: Buffer.from(file.body, 'base64') };
  },
};
