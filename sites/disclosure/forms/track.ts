import {
  GraphError,
  sayToReport,
  type TrackReportMutation,
  trackReport,
  voteOnReport,
} from '../../client/index.ts';
import type { Shown, Site, VillageName } from '../page.ts';
import { namedVillage } from '../pages/named-village.ts';
import { dayName } from '../parts/format.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import type { View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { fault, hidden } from './fields.ts';
import type { FormRequest, PublicForm } from './form.ts';

type Tracked = NonNullable<TrackReportMutation['trackReport']>;

/** How a report stands, by its code alone; and writing to the office, and saying whether one is satisfied. */
export const track: PublicForm = {
  page: {
    path: '/track',
    query: ['village'],
    keep: false,
    async show({ query, view }, site) {
      const { village } = await namedVillage(query.village, site);
      return formPage(village, null, view);
    },
  },
  async receive(request, site) {
    const { fields, view } = request;
    const { village } = await namedVillage(fields.village, site);
    const code = (fields.code ?? '').replace(/[\s-]/g, '');
    if (!/^\d{16}$/.test(code)) return formPage(village, view.text.track.faults.digits, view);
    try {
      const done = await change(request, code, site);
      const proof = await site.prover.proofOf(done ? { ...request, fields: {} } : request, 'TRACK');
      const { trackReport: found } = await site.client.mutate(trackReport, { code, proof }, request);
      if (!found) throw new Problem('unavailable');
      return foundPage(found, { code, village, done }, view);
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const { faults } = view.text.track;
      return formPage(village, error.code === 'UNREACHABLE' ? faults.unreachable : error.message, view);
    }
  },
};

/** What the visitor does besides looking; the words that it was done. */
async function change(request: FormRequest, code: string, site: Site): Promise<string | null> {
  const { fields, view } = request;
  const { track: words } = view.text;
  if (fields.say) {
    const proof = await site.prover.proofOf(request, 'TRACK');
    await site.client.mutate(sayToReport, { code, text: fields.say, proof }, request);
    return words.saidDone;
  }
  if (fields.satisfied === 'yes' || fields.satisfied === 'no') {
    const proof = await site.prover.proofOf(request, 'TRACK');
    await site.client.mutate(voteOnReport, { code, satisfied: fields.satisfied === 'yes', proof }, request);
    return words.voteDone;
  }
  return null;
}

function formPage(village: VillageName | undefined, message: string | null, view: View): Shown {
  const { track: words } = view.text;
  return {
    title: words.title,
    ...(village && { village }),
    ...(message && { status: 400 }),
    main: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
${fault(message)}
<form method="post" action="/track" data-proof="TRACK" data-working="${words.working}" data-from-hash="code" autocomplete="off">
${hidden(view, { village: village?.divisionCode })}
<label for="code">${words.code}</label>
<input id="code" name="code" class="code" inputmode="numeric" maxlength="24" required placeholder="0000 0000 0000 0000">
<p><button>${words.button}</button></p>
</form>
<p class="note">${words.lost}</p>`,
  };
}

interface Context {
  code: string;
  village: VillageName | undefined;
  done: string | null;
}

function foundPage(found: Tracked, context: Context, view: View): Shown {
  const { track: words } = view.text;
  return {
    title: words.title,
    ...(context.village && { village: context.village }),
    main: html`<h1>${label(view, 'reportStatus', found.status)} <small>${label(view, 'report', found.category)}</small></h1>
${context.done && html`<p class="good" role="status">${context.done}</p>`}
<dl class="facts">
<div><dt>${words.office}</dt><dd>${found.office}</dd></div>
<div><dt>${words.receivedOn}</dt><dd>${dayName(view, found.receivedOn)}</dd></div>
${found.forwardedTo && html`<div><dt>${words.forwardedTo}</dt><dd>${label(view, 'destination', found.forwardedTo)}</dd></div>`}
${found.outcome && html`<div><dt>${words.outcome}</dt><dd>${label(view, 'outcome', found.outcome)}</dd></div>`}
${clock(found, view)}
</dl>
<h2>${words.messages}</h2>
${found.messages.length === 0 && html`<p>${words.noMessages}</p>`}
<ol class="talk">${found.messages.map(
      ({ side, on, text }) =>
        html`<li class="${side === 'OFFICE' ? 'theirs' : 'mine'}"><span class="note">${label(view, 'side', side)} ${dayName(view, on)}</span><p>${text ?? words.unreadable}</p></li>
`,
    )}</ol>
${sayForm(context, view)}
${found.canVote && voteForm(context, view)}
${found.satisfied !== null && html`<p>${words.voted(found.satisfied)}</p>`}`,
  };
}

/** The next day that is due, or that it has passed. */
function clock({ status, acceptBy, resultBy, late }: Tracked, view: View): Content {
  const { track: words } = view.text;
  if (status === 'FORWARDED' || status === 'CONCLUDED') return null;
  const [name, day] = status === 'RECEIVED' ? [words.acceptBy, acceptBy] : [words.resultBy, resultBy];
  return html`<div><dt>${name}</dt><dd>${dayName(view, day)}${late && html` <mark>${words.late}</mark>`}</dd></div>`;
}

function sayForm({ code, village }: Context, view: View): Html {
  const { track: words } = view.text;
  return html`<form method="post" action="/track" data-proof="TRACK" data-working="${words.working}" autocomplete="off">
${hidden(view, { village: village?.divisionCode, code })}
<label for="say">${words.say}</label>
<textarea id="say" name="say" rows="3" maxlength="2000" required></textarea>
<p><button>${words.sayButton}</button></p>
</form>`;
}

function voteForm({ code, village }: Context, view: View): Html {
  const { track: words } = view.text;
  return html`<form method="post" action="/track" data-proof="TRACK" data-working="${words.working}">
${hidden(view, { village: village?.divisionCode, code })}
<fieldset class="vote"><legend>${words.vote}</legend>
<button name="satisfied" value="yes">${words.yes}</button> <button class="quiet" name="satisfied" value="no">${words.no}</button>
</fieldset></form>`;
}
