import { request } from 'undici';

/** What a first visitor's phone fetches for a page, packed as it is sent. */
export interface Weight {
  path: string;
  requests: number;
  /** Bytes of the page itself. */
  page: number;
  /** With its style and script. */
  all: number;
}

export const PAGES = [
  '/',
  '/v/:code',
  '/v/:code/payments',
  '/v/:code/payments?scheme=ELDERLY_CARE',
  '/v/:code/money',
  '/v/:code/items',
  '/report?village=:code',
  '/help',
];

export async function weigh(url: string, village: string): Promise<Weight[]> {
  const weights: Weight[] = [];
  for (const pattern of PAGES) {
    const { packed, text } = await packedOf(`${url}${pattern.replace(':code', village)}`);
    const parts = [...text.matchAll(/<(?:link|script)[^>]*(?:href|src)="(\/[^"]+\.(?:css|js))"/g)].map(
      ([, path]) => path!,
    );
    const others = await Promise.all(parts.map((path) => packedOf(url + path)));
    weights.push({
      path: pattern,
      requests: 1 + parts.length,
      page: packed,
      all: others.reduce((sum, other) => sum + other.packed, packed),
    });
  }
  return weights;
}

/** undici unpacks nothing by itself: the bytes are those on the wire. */
async function packedOf(address: string): Promise<{ packed: number; text: string }> {
  const { body, statusCode } = await request(address, { headers: { 'accept-encoding': 'gzip' } });
  if (statusCode !== 200) throw new Error(`expected ${address} to answer, got status ${statusCode}`);
  const bytes = await body.bytes();
  const plain = await request(address, { headers: { 'accept-encoding': 'identity' } });
  return { packed: bytes.length, text: await plain.body.text() };
}
