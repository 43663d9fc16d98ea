import type { Page } from '../page.ts';
import { html } from '../parts/html.ts';
import { namedVillage } from './named-village.ts';

/** What the site is for, in five short answers. */
export const help: Page = {
  path: '/help',
  query: ['village'],
  async show({ query, view }, site) {
    const { help: words } = view.text;
    return {
      title: words.title,
      ...(await namedVillage(query.village, site)),
      main: html`<h1>${words.title}</h1>
${words.sections.map(({ title, text }) => html`<section><h2>${title}</h2><p>${text}</p></section>`)}`,
    };
  },
};
