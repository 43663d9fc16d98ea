import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError } from '../../client/index.ts';
import {
  createSignIn,
  type ProviderConfig,
  type SignedIn,
  type SignIn,
  type SignInFailure,
} from '../auth/index.ts';
import type { Download, Shown, Site } from '../page.ts';
import { html } from '../parts/html.ts';
import { layout } from '../parts/layout.ts';
import { link, readView, type View } from '../parts/view.ts';
import { contentPolicy } from '../security.ts';
import { type Fields, readForm, UPLOAD_LIMITS } from './form.ts';
import { bar } from './frame.ts';
import { createWorkGraph } from './graph.ts';
import { ITEM_ACTIONS } from './item-actions.ts';
import { attachment } from './pages/attachment.ts';
import { draft, edit } from './pages/draft.ts';
import { due } from './pages/due.ts';
import { home } from './pages/home.ts';
import { item } from './pages/item.ts';
import { items } from './pages/items.ts';
import { report, reportFile } from './pages/report.ts';
import { reports } from './pages/reports.ts';
import { slips } from './pages/slips.ts';
import { REPORT_ACTIONS } from './report-actions.ts';
import { SLIP_ACTIONS } from './slip-actions.ts';
import { workTexts } from './text/index.ts';
import { rolesOf, type WorkAction, type WorkPage, type WorkRequest } from './work.ts';

const PAGES: readonly WorkPage[] = [
  home,
  items,
  item,
  draft,
  edit,
  due,
  attachment,
  slips,
  reports,
  report,
  reportFile,
];
const ACTIONS: readonly WorkAction[] = [...ITEM_ACTIONS, ...SLIP_ACTIONS, ...REPORT_ACTIONS];

/** Opens the pages for people with a role, below `/work`. Nothing of them is kept by anybody. */
export async function openWork(app: FastifyInstance, site: Site, provider: ProviderConfig): Promise<void> {
  const signIn = createSignIn({
    ...provider,
    origin: () => site.origin,
    failed: (request, reply, why) => send(reply, failedPage(why, request), request, site),
  });
  await app.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: 1_048_576 });
    await scope.register(multipart, { limits: UPLOAD_LIMITS });
    scope.addHook('onRequest', async (_request, reply) => {
      reply.headers({
        'cache-control': 'no-store',
        // A form tells its origin only where the policy lets it: that is how we know our own.
        'referrer-policy': 'same-origin',
        'content-security-policy': contentPolicy([], [new URL(provider.issuer).origin]),
      });
    });
    await signIn.open(scope);
    for (const page of PAGES) openPage(scope, page, site, signIn);
    for (const action of ACTIONS) openAction(scope, action, site, signIn);
  });
}

function openPage(app: FastifyInstance, page: WorkPage, site: Site, signIn: SignIn): void {
  app.get(page.path, async (request, reply) => {
    const person = await signIn.personOf(request);
    const refusal = refused(page, person, request);
    if (refusal) return send(reply, refusal, request, site);
    const shown = await page.show(workRequest(request, person!, site)).catch((error: unknown) => {
      if (isSignedOut(error)) return closedPage(request);
      throw error;
    });
    return send(reply, shown, request, site);
  });
}

function openAction(app: FastifyInstance, action: WorkAction, site: Site, signIn: SignIn): void {
  app.post(action.path, async (request, reply) => {
    const person = await signIn.personOf(request);
    const refusal = refused(action, person, request);
    if (refusal) return send(reply, refusal, request, site);
    const form = await readForm(request, (token) => signIn.isOwnForm(request, token));
    if (!form) return send(reply, foreignPage(request), request, site);
    const asked = workRequest(request, person!, site, form.fields);
    try {
      const next = await action.act({ ...asked, files: form.files });
      if (typeof next !== 'string') return send(reply, next, request, site);
      const [path = '/work', query] = next.split('?');
      return reply.redirect(link(asked.view, path, Object.fromEntries(new URLSearchParams(query))), 303);
    } catch (error) {
      if (isSignedOut(error)) return send(reply, closedPage(request), request, site);
      if (!(error instanceof GraphError)) throw error;
      const shown = await action.page.show({ ...asked, failure: error });
      return send(reply, { status: 422, ...shown }, request, site);
    }
  });
}

/** The session stands and the graph no longer takes its token: whoever signs in again has another. */
function isSignedOut(error: unknown): boolean {
  return error instanceof GraphError && error.code === 'UNAUTHENTICATED';
}

function workRequest(request: FastifyRequest, person: SignedIn, site: Site, form: Fields = {}): WorkRequest {
  const view = viewOf(request);
  return {
    person,
    params: request.params as Record<string, string>,
    query: view.query,
    view,
    words: workTexts[view.language],
    graph: createWorkGraph({
      graphUrl: site.config.graphUrl,
      accessToken: person.accessToken,
      language: view.language,
      ...(site.config.fetch && { fetch: site.config.fetch }),
    }),
    site,
    form,
    failure: null,
  };
}

function viewOf(request: FastifyRequest): View {
  const [path = '/work'] = request.url.split('?');
  const query = Object.entries(request.query as Record<string, unknown>).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1].length <= 500,
  );
  return readView(path, Object.fromEntries(query));
}

/** What is shown instead to somebody who is not signed in, or has none of the roles. */
function refused(
  { roles }: Pick<WorkPage, 'roles'>,
  person: SignedIn | null,
  request: FastifyRequest,
): Shown | null {
  if (!person) return closedPage(request);
  if (rolesOf(person).some((role) => roles.includes(role))) return null;
  const view = viewOf(request);
  const words = workTexts[view.language];
  return {
    title: words.closed.noRole,
    status: 403,
    style: 'work',
    main: html`${bar({ person, view, words })}
<h1>${words.closed.noRole}</h1><p>${words.closed.noRoleHint}</p>`,
  };
}

function closedPage(request: FastifyRequest): Shown {
  const view = viewOf(request);
  const words = workTexts[view.language];
  const returnTo = request.method === 'GET' ? link(view, view.path, view.query) : '/work';
  return {
    title: words.closed.title,
    status: 401,
    style: 'work',
    main: html`<h1>${words.closed.title}</h1><p>${words.closed.lead}</p>
<p><a class="button" href="/work/sign-in?returnTo=${encodeURIComponent(returnTo)}">${words.signIn}</a></p>`,
  };
}

function failedPage(why: SignInFailure, request: FastifyRequest): Shown {
  const { signInFailed: words } = workTexts[viewOf(request).language];
  return {
    title: words.title,
    style: 'work',
    main: html`<h1>${words.title}</h1><p>${words[why]}</p>
<p><a class="button" href="/work/sign-in">${words.again}</a></p>`,
  };
}

function foreignPage(request: FastifyRequest): Shown {
  const { form: words } = workTexts[viewOf(request).language];
  return {
    title: words.foreign,
    status: 403,
    style: 'work',
    main: html`<h1>${words.foreign}</h1><p>${words.foreignHint}</p>`,
  };
}

function send(
  reply: FastifyReply,
  shown: Shown | Download,
  request: FastifyRequest,
  site: Site,
): FastifyReply {
  if ('body' in shown) {
    return reply
      .type(shown.type)
      .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(shown.name)}`)
      .send(shown.body);
  }
  if (shown.status) reply.code(shown.status);
  return reply.type('text/html; charset=utf-8').send(layout(shown, viewOf(request), site));
}
