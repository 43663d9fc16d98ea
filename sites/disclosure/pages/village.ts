import type { Page } from '../page.ts';
import { html } from '../parts/html.ts';
import { villageOf } from './named-village.ts';

/** A village's own first page: where the QR code on its notice board leads. */
export const village: Page = {
  path: '/v/:code',
  async show({ params }, site) {
    const found = await villageOf(params.code, site);
    return {
      title: found.name,
      village: found,
      main: html`<h1>${found.name} <small>${found.streetName}</small></h1>`,
    };
  },
};
