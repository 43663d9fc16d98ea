import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphError } from '../client/index.ts';
import type { Shown, Site } from './page.ts';
import { html } from './parts/html.ts';
import { layout } from './parts/layout.ts';
import { link, readView, type View } from './parts/view.ts';
import { Problem, type ProblemKind } from './problem.ts';
import { securityHeaders } from './security.ts';

/** Answers what cannot be shown with a page that says what the visitor can do next. */
export function openProblems(app: FastifyInstance, site: Site): void {
  app.setNotFoundHandler(async (request, reply) =>
    sendProblem(request, reply, new Problem('notFound'), site),
  );
  app.setErrorHandler(async (error, request, reply) => {
    const problem = problemOf(error);
    // Neither the address nor the message: both may hold what a visitor wrote.
    if (problem.status >= 500) site.config.log.error({ cause: causeOf(error) }, 'a page could not be shown');
    await sendProblem(request, reply, problem, site);
  });
}

/** An address that cannot be read at all: no hook has seen the request, so the page brings its own headers. */
export async function sendUnreadable(
  request: FastifyRequest,
  reply: FastifyReply,
  site: Site,
): Promise<void> {
  reply.headers(securityHeaders(site.config.frameAncestors));
  await sendProblem(request, reply, new Problem('notFound'), site);
}

const KINDS: Readonly<Record<string, ProblemKind>> = { NOT_FOUND: 'notFound', TOO_MANY_REQUESTS: 'tooMany' };

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof GraphError) return new Problem(KINDS[error.code] ?? 'unavailable');
  const { statusCode = 500 } = error as { statusCode?: number };
  if (statusCode === 429) return new Problem('tooMany');
  return new Problem(statusCode < 500 ? 'badRequest' : 'unavailable');
}

async function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  site: Site,
): Promise<void> {
  const [path = '/'] = request.url.split('?');
  const { lang = '', size = '', kiosk = '' } = (request.query ?? {}) as Record<string, string>;
  const view = readView(path, { lang, size, kiosk });
  await reply
    .code(problem.status)
    .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' })
    .send(layout(problemPage(problem, { ...view, query: {} }, site), view, site));
}

function problemPage({ kind, detail }: Problem, view: View, site: Site): Shown {
  const { problem: words, hall: hallWords } = view.text;
  const hall = site.hallFor(view.kiosk);
  return {
    title: words[kind],
    main: html`<h1>${words[kind]}</h1>
<p>${detail ?? words[`${kind}Hint`]}</p>
<h2>${words.what}</h2>
<ul>
${kind === 'unavailable' && html`<li><a href="${link(view, view.path)}">${words.retry}</a></li>`}
<li><a href="${link(view, '/')}">${words.goHome}</a></li>
<li>${words.call(hall.name || hallWords.fallback, hall.telephone)}</li>
</ul>`,
  };
}

function causeOf(error: unknown): string {
  if (error instanceof GraphError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
