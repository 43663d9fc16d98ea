import { type DataOf, divisions, villages } from '../../client/index.ts';
import type { Page, PageRequest, Site } from '../page.ts';
import { type Content, type Html, html } from '../parts/html.ts';
import { siteName } from '../parts/layout.ts';
import { link, type View, viewQuery } from '../parts/view.ts';
import { Problem } from '../problem.ts';

type Found = NonNullable<DataOf<typeof villages>['villages']>['nodes'][number];

/** Finding a village: by its name, or from district to town to village. */
export const home: Page = {
  path: '/',
  query: ['q', 'in'],
  async show(request, site) {
    const { query, view } = request;
    const { home: words } = view.text;
    const name =
      query.q
        ?.replaceAll(/\p{Cc}/gu, '')
        .trim()
        .slice(0, 20) ?? '';
    return {
      title: siteName(view, site),
      main: html`<h1>${words.title}</h1>
<p>${words.lead}</p>
<form action="/" method="get" role="search" class="search">
${Object.entries(viewQuery(view)).map(([key, value]) => html`<input type="hidden" name="${key}" value="${value}">`)}
<label for="q">${words.search}</label>
<div class="row"><input id="q" name="q" type="search" value="${name}" maxlength="20" autocomplete="off"><button>${words.button}</button></div>
</form>
${name && (await results(name, view, site))}
${await browse(request, site)}`,
    };
  },
};

/** Villages whose own name or whose town's name holds the text. */
async function results(name: string, view: View, site: Site): Promise<Html> {
  const { home: words } = view.text;
  const where = { or: [{ name: { contains: name } }, { streetName: { contains: name } }] };
  const { found, more } = await villagesWithin(site.config.division, where, site);
  if (found.length === 0)
    return html`<div role="status"><p><strong>${words.none}</strong></p><p>${words.noneHint}</p></div>`;
  return html`<h2 role="status">${words.found(found.length)}</h2>
${more && html`<p class="note">${words.many}</p>`}
${list(found, view)}`;
}

/** One level of the divisions: the villages if they are few, else what lies between. */
async function browse({ query, view }: PageRequest, site: Site): Promise<Content> {
  const { home: words } = view.text;
  const { division } = site.config;
  const within = query.in ?? division;
  if (!/^\d{2,12}$/.test(within) || !within.startsWith(division)) throw new Problem('notFound');
  const { found, more } = await villagesWithin(within, {}, site);
  const level = more ? await divisionsBelow(within, site) : [];
  const up = within !== division && html`<p><a href="${link(view, '/')}">${words.up}</a></p>`;
  if (level.length === 0) return html`<h2>${words.browse}</h2>${up}${byTown(found, view)}`;
  return html`<h2>${words.browse}</h2>${up}<ul class="tiles">
${level.map(({ divisionCode, name }) => html`<li><a href="${link(view, '/', { in: divisionCode })}">${name}</a></li>`)}
</ul>`;
}

async function villagesWithin(
  division: string,
  where: object,
  site: Site,
): Promise<{ found: Found[]; more: boolean }> {
  const { data } = await site.client.query(villages, {
    where: { ...where, divisionCode: { contains: division } },
  });
  const nodes = data.villages?.nodes ?? [];
  return {
    found: nodes.filter(({ name, divisionCode }) => name && divisionCode.startsWith(division)),
    more: data.villages?.pageInfo.hasNextPage ?? false,
  };
}

/** The districts, or a district's towns; empty below. */
async function divisionsBelow(division: string, site: Site) {
  const level = division.length < 6 ? 'DISTRICT' : division.length < 9 ? 'STREET' : null;
  if (level === null) return [];
  const { data } = await site.client.query(divisions, {
    where: { level: { eq: level }, divisionCode: { contains: division } },
  });
  return (data.divisions?.nodes ?? []).filter(({ divisionCode }) => divisionCode.startsWith(division));
}

function byTown(found: readonly Found[], view: View): Content {
  const towns = Map.groupBy(found, ({ streetName }) => streetName ?? '');
  return [...towns].map(([town, members]) => html`<section><h3>${town}</h3>${list(members, view)}</section>`);
}

function list(found: readonly Found[], view: View): Html {
  return html`<ul class="tiles">
${found.map(
  ({ divisionCode, name, streetName }) =>
    html`<li><a href="${link(view, `/v/${divisionCode}`)}">${name} <small>${streetName}</small></a></li>`,
)}
</ul>`;
}
