/** A gateway, and in whose name it is asked. */
export interface GatewayDoor {
  /** Origin of the gateway. */
  url: string;
  token: string;
}

/** Asks one question of a gateway, as the bearer of a token. @throws what it answers with instead, the first of it, in English */
export async function askGateway<Data>(
  { url, token }: GatewayDoor,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Data> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${token}`,
      'accept-language': 'en',
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: Data | null; errors?: { message: string }[] };
  if (errors || !data) throw new Error(`The platform did not answer: ${errors?.[0]?.message ?? 'no data'}`);
  return data;
}
