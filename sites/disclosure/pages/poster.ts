import type { Page } from '../page.ts';
import { html } from '../parts/html.ts';
import { hallBox, siteName } from '../parts/layout.ts';
import { qrCode } from '../parts/qr.ts';
import { villageOf } from './named-village.ts';

/** An A4 sheet for the notice board whose QR code opens the village's page. */
export const poster: Page = {
  path: '/v/:code/poster',
  async show({ params, view }, site) {
    const village = await villageOf(params.code, site);
    const { poster: words } = view.text;
    const address = `${site.origin}/v/${village.divisionCode}`;
    return {
      title: words.title(village.name),
      village,
      sheet: true,
      main: html`<div class="poster"><p class="place">${village.streetName}</p>
<h1>${village.name}</h1>
<p class="lead">${words.lead}</p>
${qrCode(address, words.code(village.name))}
<p class="how">${words.how}</p>
<p class="address">${address}</p>
${hallBox(village.hall, view)}
<p class="note">${siteName(view, site)}</p></div>`,
    };
  },
};
