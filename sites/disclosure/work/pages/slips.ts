import type { DataOf } from '../../../client/index.ts';
import type { Shown } from '../../page.ts';
import { villageOf } from '../../pages/named-village.ts';
import { type Content, html } from '../../parts/html.ts';
import { hallBox } from '../../parts/layout.ts';
import { qrCode } from '../../parts/qr.ts';
import { link } from '../../parts/view.ts';
import { input } from '../fields.ts';
import { formToken, framed } from '../frame.ts';
import { type workIssueSlip, workSlips } from '../operations.generated.ts';
import type { WorkPage, WorkRequest } from '../work.ts';

type Slip = NonNullable<DataOf<typeof workSlips>['issuedSlips']>[number];
type Issued = NonNullable<DataOf<typeof workIssueSlip>['issueSlip']>;

/** Issuing a household its slip, and the slips that were issued. */
export const slips: WorkPage = {
  path: '/work/slips',
  roles: ['village'],
  async show(request) {
    const { words, graph, query, form, failure } = request;
    const { issuedSlips } = await graph.ask(workSlips, {});
    const payment = form.payment ?? query.payment;
    return framed(
      request,
      words.slips.title,
      html`<p>${words.slips.lead}</p>
<form method="post" action="/work/slips" autocomplete="off">${formToken(request)}
${
  payment
    ? html`<p>${words.slips.payment}</p><input type="hidden" name="payment" value="${payment}">`
    : input({
        name: 'identityNumber',
        label: words.slips.identityNumber,
        hint: words.slips.identityNumberHint,
        // What was refused may be put right; else nobody's number stays on a screen.
        value: failure ? form.identityNumber : undefined,
        required: true,
        maxlength: 20,
      })
}
${input({ name: 'days', label: words.slips.days, value: form.days ?? '366', inputmode: 'numeric', maxlength: 3 })}
<button>${words.slips.issue}</button></form>
<h2 id="issued">${words.slips.issued}</h2>
${issuedSlips && issuedSlips.length > 0 ? issuedTable(issuedSlips, request) : html`<p>${words.slips.none}</p>`}`,
    );
  },
};

function issuedTable(issued: readonly Slip[], request: WorkRequest): Content {
  const { words, site } = request;
  const { slips: text } = words;
  return html`<div class="scroll" tabindex="0" role="region" aria-labelledby="issued"><table>
<thead><tr><th scope="col">${text.head}</th><th scope="col">${text.issuedOn}</th><th scope="col">${text.expiresOn}</th><th scope="col">${text.opened}</th><th scope="col">${text.state}</th></tr></thead>
<tbody>
${issued.map((slip) => {
  const head = slip.headMaskedName ?? words.unknown;
  const state = slip.revokedOn
    ? text.revoked(slip.revokedOn)
    : slip.expiresOn < site.today()
      ? text.expired
      : null;
  return html`<tr><th scope="row">${head}</th><td>${slip.issuedOn}</td><td>${slip.expiresOn}</td><td>${text.times(slip.openedTimes)} ${slip.openedOn}</td>
<td>${
    state ??
    html`${text.standing} <form method="post" action="/work/slips/${slip.id}/revoke" class="inline">${formToken(request)}<button class="quiet" aria-label="${text.revoke(head)}">${text.revokeShort}</button></form>`
  }</td></tr>`;
})}
</tbody></table></div>`;
}

/** The slip itself: a sheet to print and hand over, shown once. */
export async function slipSheet(
  { code, path, slip }: Issued,
  { words, view, site }: WorkRequest,
): Promise<Shown> {
  const { slips: text } = words;
  const head = slip.headMaskedName ?? words.unknown;
  const { hall } = await villageOf(slip.divisionCode, site);
  return {
    title: text.sheetTitle,
    sheet: true,
    style: 'work',
    main: html`<div class="not-printed"><p role="status"><strong>${text.once}</strong></p>
<p><button type="button" data-print hidden>${text.print}</button> <a class="button quiet" href="${link(view, '/work/slips')}">${text.back}</a></p></div>
<h1>${text.sheetTitle}</h1>
<p class="place">${head}</p>
<p class="lead">${text.sheetLead}</p>
${qrCode(`${site.origin}${path}`, text.sheetCode(head))}
<p class="how">${text.sheetHow}</p>
<p class="slip-code">${code}</p>
<p>${site.origin}/slip</p>
<p><strong>${text.sheetUntil(slip.expiresOn)}</strong></p>
<p class="note">${text.sheetKeep}</p>
${hallBox(hall, view)}`,
  };
}
