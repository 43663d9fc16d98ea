import { GraphError } from '../../client/index.ts';
import { workIssueSlip, workRevokeSlip } from './operations.generated.ts';
import { slipSheet, slips } from './pages/slips.ts';
import type { WorkAction } from './work.ts';

const LONGEST_DAYS = 366;

export const SLIP_ACTIONS: readonly WorkAction[] = [
  {
    path: '/work/slips',
    roles: ['village'],
    page: slips,
    async act(request) {
      const { graph, form } = request;
      const { issueSlip } = await graph.ask(workIssueSlip, {
        identityNumber: form.payment ? null : (form.identityNumber ?? ''),
        payment: form.payment || null,
        days: Number(form.days) || LONGEST_DAYS,
      });
      if (!issueSlip) throw new GraphError('UNREACHABLE', 'no slip was issued');
      return slipSheet(issueSlip, request);
    },
  },
  {
    path: '/work/slips/:id/revoke',
    roles: ['village'],
    page: slips,
    async act({ graph, params }) {
      await graph.ask(workRevokeSlip, { id: params.id ?? '' });
      return '/work/slips?done=revoked';
    },
  },
];
