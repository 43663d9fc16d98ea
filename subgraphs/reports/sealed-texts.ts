import { createPrivateKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { type CryptoKey, importJWK } from 'jose';
import type { Transaction } from '../kit/index.ts';
import type { Recipient } from './keyring.ts';
import { padded, type Sealed, seal } from './seal.ts';
import { sealedKeys, sealedParts } from './tables.ts';

/** The name of a report's own key among those who can open a part. */
export const REPORT_KID = 'report';

/** A key pair of one report: what is said both ways is sealed to it too, and its private half to the tracking code. */
export interface ReportKey {
  publicKey: Buffer;
  privateKey: Buffer;
}

export function newReportKey(): ReportKey {
  const { privateKey } = generateKeyPairSync('x25519');
  const { x, d } = privateKey.export({ format: 'jwk' });
  return { publicKey: Buffer.from(x!, 'base64url'), privateKey: Buffer.from(d!, 'base64url') };
}

export async function reportRecipient(publicKey: Buffer): Promise<Recipient> {
  const key = await importJWK({ kty: 'OKP', crv: 'X25519', x: publicKey.toString('base64url') }, 'ECDH-ES');
  return { kid: REPORT_KID, key: key as CryptoKey };
}

export async function reportPrivateKey({ publicKey, privateKey }: ReportKey): Promise<CryptoKey> {
  const jwk = { x: publicKey.toString('base64url'), d: privateKey.toString('base64url') };
  // Throws where the halves do not belong together.
  createPrivateKey({ key: { kty: 'OKP', crv: 'X25519', ...jwk }, format: 'jwk' });
  return (await importJWK({ kty: 'OKP', crv: 'X25519', ...jwk }, 'ECDH-ES')) as CryptoKey;
}

/** A part on its way into the database. */
export interface NewPart {
  reportId: string;
  part: (typeof sealedParts.$inferInsert)['part'];
  side: (typeof sealedParts.$inferInsert)['side'];
  on: string;
  place: number;
  content: Buffer | string;
  mediaType?: string;
  recipients: readonly Recipient[];
}

export type SealedPart = { id: string; sealed: Sealed } & Omit<NewPart, 'content' | 'recipients'> & {
    size: number;
  };

/** Texts are padded, files are not; `size` is that of a file, and 0 of a text. */
export async function sealPart({ content, recipients, ...part }: NewPart): Promise<SealedPart> {
  const id = randomUUID();
  const isText = typeof content === 'string';
  const sealed = await seal(isText ? padded(content) : content, id, recipients);
  return { ...part, id, sealed, size: isText ? 0 : content.length };
}

export async function insertParts(transaction: Transaction, parts: readonly SealedPart[]): Promise<void> {
  for (const { sealed, ...part } of parts) {
    await transaction.insert(sealedParts).values({ ...part, body: sealed.body });
    await transaction.insert(sealedKeys).values(sealed.keys.map((key) => ({ partId: part.id, ...key })));
  }
}
