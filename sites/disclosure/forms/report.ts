import { GraphError, type SubmitReportMutation, submitReport } from '../../client/index.ts';
import { itemOf } from '../data/items.ts';
import { isScheme } from '../data/schemes.ts';
import type { Shown, Site, VillageName } from '../page.ts';
import { namedVillage } from '../pages/named-village.ts';
import { dayName, monthName } from '../parts/format.ts';
import { attributes, type Html, html } from '../parts/html.ts';
import { qrCode } from '../parts/qr.ts';
import { link, type View } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { label } from '../text/labels.ts';
import { choices, fault, hidden } from './fields.ts';
import type { FormRequest, PublicForm, Uploaded } from './form.ts';

const CATEGORIES = [
  'ALLOWANCES',
  'COLLECTIVE_ASSETS',
  'PROJECTS',
  'VILLAGE_AFFAIRS',
  'LAND',
  'PUBLIC_MONEY',
  'CONDUCT',
  'SERVICE',
  'DISPUTE',
  'OTHER',
] as const;
type Category = (typeof CATEGORIES)[number];

/** What a report is sent from, as the address or the form says. */
type About = Readonly<Partial<Record<'village' | 'item' | 'payment' | 'about', string>>>;

/** 一键举报: from anywhere in three taps; anonymous unless a contact is left. */
export const report: PublicForm = {
  page: {
    path: '/report',
    query: ['village', 'item', 'payment', 'about'],
    keep: false,
    async show({ query, view }, site) {
      const about = readAbout(query);
      const { village } = await namedVillage(about.village, site);
      const filled = await filledIn(about, village, view, site);
      return formPage({ about, village, fields: filled, message: null }, view);
    },
  },
  async receive(request, site) {
    const { view, fields } = request;
    const about = readAbout(fields);
    const { village } = await namedVillage(about.village, site);
    const again = (message: string) => formPage({ about, village, fields, message }, view);
    const category = CATEGORIES.find((one) => one === fields.category);
    if (!category) return again(view.text.report.faults.category);
    if (!fields.text && request.files.length === 0) return again(view.text.report.faults.empty);
    try {
      const proof = await site.prover.proofOf(request, 'SUBMIT');
      const { submitReport: sent } = await site.client.mutate(
        submitReport,
        {
          input: { ...inputOf(request, category, about), proof },
        },
        request,
      );
      if (!sent) throw new Problem('unavailable');
      return sentPage(sent, village, view, site);
    } catch (error) {
      // What was written is not lost: the form comes back with it.
      if (error instanceof GraphError && error.code !== 'UNREACHABLE') return again(error.message);
      if (error instanceof GraphError) return again(view.text.report.faults.unreachable);
      throw error;
    }
  },
};

function readAbout({ village, item, payment, about }: About): About {
  return {
    ...(village && { village }),
    ...(item && UUID.test(item) && { item }),
    ...(payment && UUID.test(payment) && { payment }),
    ...(about && ABOUT.test(about) && { about }),
  };
}

const UUID = /^[0-9a-f-]{36}$/;
/** `ELDERLY_CARE.2026-10`, or the number of a voucher. */
const ABOUT = /^[A-Z_]{3,30}\.\d{4}-\d{2}$|^[A-Z]{1,4}-[\d-]{4,24}$/;

/** Whoever comes from an entry need not write what it is. */
async function filledIn(
  about: About,
  village: VillageName | undefined,
  view: View,
  site: Site,
): Promise<Record<string, string>> {
  const { report: words } = view.text;
  const [scheme = '', month = ''] = about.about?.split('.') ?? [];
  if (about.item && village) {
    const { item } = await itemOf(site, village.divisionCode, about.item);
    if (item) return { category: 'VILLAGE_AFFAIRS', text: words.aboutItem(item.title) };
  }
  if (isScheme(scheme) && village) {
    const place = `${village.name} ${monthName(view, month)} ${label(view, 'scheme', scheme)}`;
    return { category: 'ALLOWANCES', text: words.aboutEntry(place) };
  }
  if (about.about && village) {
    return { category: 'COLLECTIVE_ASSETS', text: words.aboutEntry(`${village.name} ${about.about}`) };
  }
  return {};
}

function inputOf({ fields, files }: FormRequest, category: Category, about: About) {
  const base64 = ({ body }: Uploaded) => body.toString('base64');
  const photos = files.filter(({ field }) => field === 'photos').map(base64);
  const voice = files.find(({ field }) => field === 'voice');
  return {
    category,
    ...(fields.text && { text: fields.text }),
    ...(about.village && { divisionCode: about.village }),
    ...((about.item || about.payment) && {
      about: about.item ? { itemId: about.item } : { paymentId: about.payment! },
    }),
    ...(fields.contact && { contact: fields.contact }),
    ...(fields.namesOffice === 'yes' && { namesOffice: true }),
    ...(photos.length > 0 && { photos }),
    ...(voice && { voice: base64(voice) }),
  };
}

interface Filled {
  about: About;
  village: VillageName | undefined;
  fields: Readonly<Record<string, string>>;
  message: string | null;
}

function formPage({ about, village, fields, message }: Filled, view: View): Shown {
  const { report: words } = view.text;
  const options = CATEGORIES.map((one) => [one, label(view, 'report', one)] as const);
  return {
    title: words.title,
    ...(village && { village }),
    ...(message && { status: 400 }),
    main: html`<h1>${words.title}${village && html` <small>${village.name}</small>`}</h1>
${village ? html`<p>${words.lead}</p>` : html`<p>${words.leadNowhere} <a href="${link(view, '/')}">${words.findVillage}</a></p>`}
${fault(message)}
<form method="post" action="/report" enctype="multipart/form-data" data-proof="SUBMIT" data-working="${words.working}" autocomplete="off">
${hidden(view, about)}
${choices(words.category, 'category', options, fields.category)}
<label for="text">${words.text}</label>
<textarea id="text" name="text" rows="5" maxlength="5000" aria-describedby="text-note">${fields.text}</textarea>
<p class="note" id="text-note">${words.textNote}</p>
<details${attributes({ open: Boolean(fields.contact || fields.namesOffice) })}><summary>${words.more}</summary>
${!view.kiosk && files(view)}
<label for="contact">${words.contact}</label>
<input id="contact" name="contact" maxlength="200" value="${fields.contact}" aria-describedby="contact-note">
<p class="note" id="contact-note">${words.contactNote}</p>
<label class="check"><input type="checkbox" name="namesOffice" value="yes"${attributes({ checked: fields.namesOffice === 'yes' })}> <span>${words.namesOffice}</span></label>
</details>
<p><button>${words.send}</button></p>
<p class="note">${words.secret}</p>
</form>`,
  };
}

function files(view: View): Html {
  const { report: words } = view.text;
  return html`<label for="photos">${words.photos}</label>
<input id="photos" name="photos" type="file" accept="image/jpeg,image/png,image/webp" multiple aria-describedby="files-note">
<label for="voice">${words.voice}</label>
<input id="voice" name="voice" type="file" accept="audio/*">
<p class="note" id="files-note">${words.filesNote}</p>`;
}

function sentPage(
  sent: NonNullable<SubmitReportMutation['submitReport']>,
  village: VillageName | undefined,
  view: View,
  site: Site,
): Shown {
  const { report: words } = view.text;
  const address = `${site.origin}/track#${sent.trackingCode.replace(/\D/g, '')}`;
  return {
    title: words.sent,
    ...(village && { village }),
    main: html`<h1>${words.sent}</h1>
<p>${words.sentTo(sent.office, dayName(view, sent.acceptBy), dayName(view, sent.resultBy))}</p>
<section class="ticket" aria-labelledby="code-title">
<h2 id="code-title">${words.code}</h2>
<p class="code">${sent.trackingCode}</p>
${qrCode(address, words.codeLabel)}
<p><strong>${words.keep}</strong></p>
</section>
<p class="actions"><button type="button" class="quiet" data-print hidden>${words.print}</button> <a class="button" href="${home(village, view)}">${words.done}</a></p>`,
  };
}

function home(village: VillageName | undefined, view: View): string {
  return link(view, village ? `/v/${village.divisionCode}` : '/');
}
