import { inject } from 'vitest';

/** The first village of every demonstration county. */
export const VILLAGE = '120115101901';

/** The latest public payments of old people in it, as the public graph tells them. */
export async function elderlyPayments(): Promise<
  { id: string; recipientMaskedName: string; month: string }[]
> {
  const query = `{ village(divisionCode: "${VILLAGE}") { allowancePayments(
    where: { scheme: { eq: ELDERLY_CARE } } orderBy: [{ field: MONTH, direction: DESC }] first: 20
  ) { nodes { id recipientMaskedName month } } } }`;
  const response = await fetch(`${inject('demonstration').gateway}/public/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await response.json()) as {
    data: {
      village: {
        allowancePayments: { nodes: { id: string; recipientMaskedName: string; month: string }[] };
      };
    };
  };
  return data.village.allowancePayments.nodes;
}
