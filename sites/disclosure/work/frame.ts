import type { Shown } from '../page.ts';
import { attributes, type Content, type Html, html } from '../parts/html.ts';
import { link } from '../parts/view.ts';
import { rolesOf, type WorkRequest } from './work.ts';

type FrameRequest = Pick<WorkRequest, 'person' | 'view' | 'words'>;

/** A page of the desk: who is signed in, where one can go, what happened, and the page itself. */
export function framed(request: WorkRequest, title: string, main: Content): Shown {
  return {
    title: `${title} - ${request.words.title}`,
    style: 'work',
    main: html`${bar(request)}
<h1>${title}</h1>
${notice(request)}
${main}`,
  };
}

/** The line above every signed-in page. */
export function bar({ person, view, words }: FrameRequest): Html {
  const roles = rolesOf(person);
  const { nav } = words;
  const entries: [path: string, name: string, shown: boolean][] = [
    ['/work', nav.home, true],
    ['/work/items', nav.items, roles.length > 0],
    ['/work/draft', nav.draft, roles.includes('village')],
    ['/work/due', nav.due, roles.length > 0],
    ['/work/slips', nav.slips, roles.includes('village')],
    ['/work/reports', nav.reports, roles.includes('street')],
  ];
  return html`<div class="desk">
<p class="who"><span class="note">${words.whoami}</span> <b>${person.name}</b>
<span class="note">${roles.map((role) => words.roles[role]).join(' · ')}${person.jurisdiction && ` ${person.jurisdiction}`}</span></p>
<form method="post" action="/work/sign-out">${formToken({ person })}<button class="quiet">${words.signOut}</button></form>
</div>
<nav class="desk-nav" aria-label="${nav.label}"><ul>
${entries
  .filter(([, , shown]) => shown)
  .map(([path, name]) => {
    const current = path === view.path ? 'page' : null;
    return html`<li><a href="${link(view, path)}"${attributes({ 'aria-current': current })}>${name}</a></li>`;
  })}
</ul></nav>`;
}

/** The first field of every form. */
export function formToken({ person }: Pick<WorkRequest, 'person'>): Html {
  return html`<input type="hidden" name="formToken" value="${person.formToken}">`;
}

/** What was done, or why not: the first thing one reads after a form. */
function notice({ query, words, failure }: WorkRequest): Content {
  if (failure) {
    return html`<div class="notice refused" role="alert"><p><strong>${words.failed}</strong> ${failure.code === 'UNREACHABLE' ? words.unreachable : failure.message}</p>${failure.todo && html`<p>${failure.todo}</p>`}</div>`;
  }
  const done = Object.entries(words.done).find(([name]) => name === query.done)?.[1];
  return done && html`<p class="notice" role="status">${done}</p>`;
}
