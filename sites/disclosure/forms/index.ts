import formbody from '@fastify/formbody';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import { reportChallenge } from '../../client/index.ts';
import type { Site } from '../page.ts';
import { layout } from '../parts/layout.ts';
import { readView } from '../parts/view.ts';
import { Problem } from '../problem.ts';
import { type PublicForm, readForm, UPLOAD_LIMITS } from './form.ts';
import { report } from './report.ts';
import { slip } from './slip.ts';
import { track } from './track.ts';

export const FORMS: readonly PublicForm[] = [report, track, slip];

/** Four photos and a voice, and the words around them. */
const MAX_BODY_BYTES = 5 * UPLOAD_LIMITS.fileSize + 262_144;
/** More than these at a time would fill the memory with photos. */
const MAX_UNDER_WAY = 20;

/** Opens what the forms of the public site are sent to. Nothing of a request is kept, and no answer by anybody. */
export async function openForms(app: FastifyInstance, site: Site): Promise<void> {
  let underWay = 0;
  await app.register(async (scope) => {
    await scope.register(formbody, { bodyLimit: 65_536 });
    await scope.register(multipart, { limits: UPLOAD_LIMITS });
    scope.addHook('onRequest', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    for (const form of FORMS) {
      scope.post(form.page.path, { bodyLimit: MAX_BODY_BYTES }, async (request, reply) => {
        if (underWay >= MAX_UNDER_WAY) throw new Problem('tooMany');
        underWay++;
        try {
          const { fields, files } = await readForm(request);
          const { lang = '', size = '', kiosk = '', village = '' } = fields;
          const view = readView(form.page.path, { lang, size, kiosk, ...(village && { village }) });
          const shown = await form.receive(
            { fields, files, view, language: view.language, visitor: request.ip },
            site,
          );
          return reply
            .code(shown.status ?? 200)
            .header('content-type', 'text/html; charset=utf-8')
            .send(layout(shown, view, site));
        } finally {
          underWay--;
        }
      });
    }
    // A browser with scripts works for its proof itself.
    scope.post('/proof', async (request) => {
      const { use } = Object(request.body) as { use?: unknown };
      if (use !== 'SUBMIT' && use !== 'TRACK') throw new Problem('badRequest');
      return (await site.client.mutate(reportChallenge, { use }, { visitor: request.ip })).reportChallenge;
    });
  });
}
