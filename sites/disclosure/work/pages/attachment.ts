import { Problem } from '../../problem.ts';
import { workAttachment } from '../operations.generated.ts';
import type { WorkPage } from '../work.ts';

/** An attachment, to be saved: nothing in it is ever run on this site. */
export const attachment: WorkPage = {
  path: '/work/files/:id',
  roles: ['village', 'street'],
  async show({ params, graph }) {
    const { disclosedAttachment: file } = await graph.ask(workAttachment, { id: params.id ?? '' });
    if (!file) throw new Problem('notFound');
    return { name: file.name, type: file.mediaType, body: Buffer.from(file.body, 'base64') };
  },
};
