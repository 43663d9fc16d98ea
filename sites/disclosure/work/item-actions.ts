import type { Operation } from '../../client/index.ts';
import { itemInput } from './item-input.ts';
import {
  type DisclosureAttachmentKind,
  workApprove,
  workArchive,
  workAttach,
  workDraft,
  workEdit,
  workRemove,
  workReturn,
  workSubmit,
  workWithdraw,
} from './operations.generated.ts';
import { draft, edit } from './pages/draft.ts';
import { item, KINDS } from './pages/item.ts';
import type { Role, WorkAction, WorkRequest } from './work.ts';

/** What the forms of items do. Whether it may be done is the graph's to say. */
export const ITEM_ACTIONS: readonly WorkAction[] = [
  {
    path: '/work/draft',
    roles: ['village'],
    page: draft,
    async act({ graph, form }) {
      const { draftDisclosedItem } = await graph.ask(workDraft, { input: itemInput(form) });
      return `/work/items/${draftDisclosedItem?.id}?done=drafted`;
    },
  },
  {
    path: '/work/items/:id/edit',
    roles: ['village'],
    page: edit,
    async act(request) {
      await request.graph.ask(workEdit, { ...seen(request), input: itemInput(request.form) });
      return back(request, 'edited');
    },
  },
  {
    path: '/work/items/:id/attach',
    roles: ['village'],
    page: item,
    async act(request) {
      const { form, files, graph } = request;
      const [file] = files;
      await graph.ask(workAttach, {
        ...seen(request),
        kind: KINDS.find((kind) => kind === form.kind) as DisclosureAttachmentKind,
        name: file?.name ?? '',
        body: file?.body.toString('base64') ?? '',
      });
      return back(request, 'attached');
    },
  },
  decision('remove', ['village'], workRemove, 'removed', ({ form }) => ({ file: form.file ?? '' })),
  decision('submit', ['village'], workSubmit, 'submitted', () => ({})),
  decision('approve', ['village', 'street'], workApprove, 'approved', ({ form }) => ({
    note: form.note || null,
  })),
  decision('return', ['village', 'street'], workReturn, 'returned', ({ form }) => ({
    note: form['why-return'] ?? '',
  })),
  decision('withdraw', ['village', 'street'], workWithdraw, 'withdrawn', ({ form }) => ({
    note: form['why-withdraw'] ?? '',
  })),
  decision('archive', ['village', 'street'], workArchive, 'archived', () => ({})),
];

type Seen = ReturnType<typeof seen>;

function decision<Variables>(
  name: string,
  roles: readonly Role[],
  operation: Operation<unknown, Variables>,
  done: string,
  more: (request: WorkRequest) => Omit<Variables, keyof Seen>,
): WorkAction {
  return {
    path: `/work/items/:id/${name}`,
    roles,
    page: item,
    async act(request) {
      await request.graph.ask(operation, { ...seen(request), ...more(request) } as Variables);
      return back(request, done);
    },
  };
}

/** The item, and the version of it that the form was made from. */
function seen({ params, form }: WorkRequest): { id: string; version: number } {
  return { id: params.id ?? '', version: Number(form.version) || 0 };
}

function back({ params }: WorkRequest, done: string): string {
  return `/work/items/${params.id}?done=${done}`;
}
