import { GraphError } from '../../client/index.ts';
import type { Site } from '../page.ts';
import type { Found } from './all-rows.ts';
import { type Months, PAYMENT_REGISTERS, type Payment, type PaymentRegister } from './payment-registers.ts';
import { SCHEMES, type Scheme } from './schemes.ts';

export type { Payment } from './payment-registers.ts';

/** All payments of a village in these months, of every department that answers. */
export async function paymentsOf(
  site: Site,
  village: string,
  months: Months,
  schemes: readonly Scheme[] = SCHEMES,
): Promise<Found<Payment>> {
  const asked = PAYMENT_REGISTERS.flatMap((register) => {
    const own = register.schemes.filter((scheme) => schemes.includes(scheme));
    return own.length > 0 ? [register.all(site.client, village, months, own)] : [];
  });
  return joined(asked);
}

/** The newest month in which anybody in the village was paid anything; `null` where nobody ever was. */
export async function newestMonth(
  site: Site,
  village: string,
): Promise<{ month: string | null; missing: string[] }> {
  const { nodes, missing } = await joined(
    PAYMENT_REGISTERS.map(({ one, schemes }) => one(site.client, village, {}, schemes, 'newest')),
  );
  return {
    month:
      nodes
        .map(({ month }) => month)
        .sort()
        .at(-1) ?? null,
    missing,
  };
}

/** The newest month of each scheme that was ever paid in the village. */
export async function newestMonths(site: Site, village: string): Promise<Found<Payment>> {
  const asked = PAYMENT_REGISTERS.flatMap((register) =>
    register.schemes.map((scheme) => register.one(site.client, village, {}, [scheme], 'newest')),
  );
  return joined(asked);
}

/** The nearest months before and after this one in which the scheme was paid. */
export async function neighbouringMonths(
  site: Site,
  village: string,
  scheme: Scheme,
  { before, after }: { before: string; after: string },
): Promise<{ earlier: string | null; later: string | null }> {
  const { one } = registerOf(scheme);
  const [earlier, later] = await Promise.all([
    one(site.client, village, { to: before }, [scheme], 'newest'),
    one(site.client, village, { from: after }, [scheme], 'oldest'),
  ]);
  return { earlier: earlier.nodes[0]?.month ?? null, later: later.nodes[0]?.month ?? null };
}

function registerOf(scheme: Scheme): PaymentRegister {
  return PAYMENT_REGISTERS.find(({ schemes }) => schemes.includes(scheme))!;
}

/** One department that is down leaves the others' rows; when none answers, nothing can be shown. */
async function joined(asked: readonly Promise<Found<Payment>>[]): Promise<Found<Payment>> {
  const answers = await Promise.allSettled(asked);
  const found = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
  const failed = answers.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  if (found.length === 0 && failed.length > 0) throw failed[0];
  const unexpected = failed.find((reason) => !(reason instanceof GraphError));
  if (unexpected) throw unexpected;
  const missing = found.flatMap((answer) => answer.missing);
  return {
    nodes: found.flatMap(({ nodes }) => nodes),
    missing: [...new Set(failed.length > 0 ? [...missing, 'platform'] : missing)],
  };
}
