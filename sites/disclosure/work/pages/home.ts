import { html } from '../../parts/html.ts';
import { link } from '../../parts/view.ts';
import { framed } from '../frame.ts';
import { workCounts } from '../operations.generated.ts';
import { rolesOf, type WorkPage } from '../work.ts';

/** Where work begins: what waits for this person. */
export const home: WorkPage = {
  path: '/work',
  roles: ['village', 'street'],
  async show(request) {
    const { person, view, words, graph } = request;
    const roles = rolesOf(person);
    const counts = await graph.ask(workCounts, {});
    const waiting: [name: string, count: number, step: string, shown: boolean][] = [
      [words.home.toDraft, counts.drafts?.totalCount ?? 0, 'DRAFT', roles.includes('village')],
      [
        words.home.toReviewVillage,
        counts.village?.totalCount ?? 0,
        'VILLAGE_REVIEW',
        roles.includes('village'),
      ],
      [words.home.toReviewStreet, counts.street?.totalCount ?? 0, 'STREET_REVIEW', true],
      [words.home.published, counts.published?.totalCount ?? 0, 'PUBLISHED', true],
    ];
    const tools: [path: string, title: string, hint: string, shown: boolean][] = [
      ['/work/draft', words.home.draftTitle, words.home.draftHint, roles.includes('village')],
      ['/work/due', words.home.dueTitle, words.home.dueHint, true],
      ['/work/slips', words.home.slipsTitle, words.home.slipsHint, roles.includes('village')],
      ['/work/reports', words.home.reportsTitle, words.home.reportsHint, roles.includes('street')],
    ];
    return framed(
      request,
      words.home.hello(person.name),
      html`<ul class="tiles">
${waiting
  .filter(([, , , shown]) => shown)
  .map(
    ([name, count, step]) =>
      html`<li><a href="${link(view, '/work/items', { step })}">${name} <b class="count">${words.home.itemsHint(count)}</b></a></li>`,
  )}
</ul>
<ul class="tiles">
${tools
  .filter(([, , , shown]) => shown)
  .map(
    ([path, title, hint]) => html`<li><a href="${link(view, path)}">${title} <small>${hint}</small></a></li>`,
  )}
</ul>`,
    );
  },
};
