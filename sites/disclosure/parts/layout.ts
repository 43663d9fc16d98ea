import type { Hall } from '../config.ts';
import type { Shown, Site, VillageName } from '../page.ts';
import { label } from '../text/labels.ts';
import { attributes, type Content, type Html, html, markup } from './html.ts';
import { link, sameIn, type View } from './view.ts';

/** The whole document around what a page shows. */
export function layout(shown: Shown, view: View, site: Site): string {
  const classes = [view.large && 'large', view.kiosk && 'kiosk', shown.sheet && 'sheet'].filter(Boolean);
  const title =
    shown.title === siteName(view, site) ? shown.title : `${shown.title} - ${siteName(view, site)}`;
  return markup(html`<!doctype html>
<html lang="${view.language === 'zh' ? 'zh-CN' : 'en'}"${attributes({ class: classes.join(' ') || null })}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="stylesheet" href="${site.assets.style}">
${
  shown.style &&
  html`<link rel="stylesheet" href="${site.assets[shown.style]}">
`
}<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script defer src="${site.assets.script}"></script>
</head>
<body${kioskData(view)}>
${shown.sheet ? html`<main id="main" tabindex="-1">${shown.main}</main>` : around(shown, view, site)}
</body>
</html>
`);
}

/** The site's name in the visitor's language, as its operator gave it. */
export function siteName({ language, text }: View, { config }: Site): string {
  return config.name[language] ?? text.site;
}

function around(shown: Shown, view: View, site: Site): Content {
  const { text } = view;
  return html`<a class="skip" href="#main">${text.skip}</a>
<header class="top">
<div class="wide">
<a class="brand" href="${home(shown.village, view)}">${siteName(view, site)}</a>
${switches(view)}
</div>
</header>
${navigation(shown.village, view)}
<main id="main" class="wide" tabindex="-1">
${missingBox(shown.missing ?? [], view)}${shown.main}
</main>
<footer class="wide">
${hallBox(shown.village?.hall ?? site.hallFor(view.kiosk), view)}
<p class="note">${text.source}</p>
${site.config.signIn && !view.kiosk && html`<p class="note"><a class="desk-link" href="${link(view, '/work')}">${text.desk}</a></p>`}
</footer>`;
}

/** Says who did not answer, so that nobody takes a part for the whole. */
function missingBox(missing: readonly string[], view: View): Content {
  if (missing.length === 0) return null;
  const names = [...new Set(missing)].map((name) => label(view, 'department', name));
  return html`<p class="warning" role="alert">${view.text.missing(names.join(view.text.separator))}</p>`;
}

function home(village: VillageName | undefined, view: View): string {
  if (view.kiosk) return link(view, `/v/${view.kiosk}`);
  return village ? link(view, `/v/${village.divisionCode}`) : link(view, '/');
}

function switches(view: View): Html {
  const { text } = view;
  const language = view.language === 'zh' ? 'en' : 'zh';
  return html`<ul class="switches" aria-label="${text.views.label}">
<li hidden><button type="button" data-aloud="${text.views.aloud}" data-quiet="${text.views.quiet}">${text.views.aloud}</button></li>
<li><a href="${sameIn(view, { large: !view.large })}">${view.large ? text.views.normal : text.views.large}</a></li>
<li><a href="${sameIn(view, { language })}" lang="${language === 'zh' ? 'zh-CN' : 'en'}">${text.views.language}</a></li>
</ul>`;
}

function navigation(village: VillageName | undefined, view: View): Html {
  const { nav } = view.text;
  const code = village?.divisionCode ?? view.kiosk;
  const about = code ? { village: code } : {};
  const entries: [path: string, name: string, query: Record<string, string>][] = [
    code ? [`/v/${code}`, nav.village, {}] : ['/', nav.home, {}],
    ['/report', nav.report, about],
    ['/track', nav.track, about],
    ['/slip', nav.slip, about],
    ['/help', nav.help, about],
  ];
  return html`<nav class="main" aria-label="${nav.label}"><ul class="wide">
${entries.map(([path, name, query]) => {
  const current = path === view.path ? 'page' : null;
  return html`<li><a href="${link(view, path, query)}"${attributes({ 'aria-current': current })}>${name}</a></li>`;
})}
</ul></nav>`;
}

/** Whom to call, on every page. A kiosk is no telephone: there the number is only to be read. */
export function hallBox(hall: Hall, view: View): Html {
  const { hall: words } = view.text;
  const number = hall.telephone;
  const call = view.kiosk
    ? html`<strong class="number">${number}</strong>`
    : html`<a class="number" href="tel:${number.replace(/[^\d+]/g, '')}">${number}</a>`;
  return html`<section class="hall" aria-labelledby="hall">
<h2 id="hall">${words.title}</h2>
<p>${hall.name || words.fallback} ${call}</p>
${hall.hours && html`<p class="note">${words.hours(hall.hours)}</p>`}
${hall.address && html`<p class="note">${words.address(hall.address)}</p>`}
</section>`;
}

function kioskData({ kiosk, ...view }: View): Html {
  return attributes({
    'data-kiosk': kiosk && link({ ...view, kiosk }, `/v/${kiosk}`),
    'data-leaving': kiosk && view.text.leaving,
  });
}
