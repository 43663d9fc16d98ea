import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { CompactEncrypt, type CryptoKey, compactDecrypt } from 'jose';
import type { Recipient } from './keyring.ts';

/** Something sealed: its bytes by a key of its own, and that key for everybody who may open it. */
export interface Sealed {
  body: Buffer;
  keys: { kid: string; wrapped: string }[];
}

const NONCE = 12;
const TAG = 16;
/** Texts are padded to this: how long one is tells much of what it is. */
const PAD = 1024;

/**
 * Seals bytes for the recipients: AES-256-GCM by a fresh key, which goes to each as a JWE (RFC 7516, ECDH-ES over X25519).
 * `id` is bound in, so that what was sealed as one part cannot be passed off as another.
 */
export async function seal(content: Buffer, id: string, recipients: readonly Recipient[]): Promise<Sealed> {
  const key = randomBytes(32);
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(id));
  const body = Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
  const keys = await Promise.all(recipients.map((recipient) => wrap(key, id, recipient)));
  return { body, keys };
}

/** Throws where the key does not open it, or it was altered. */
export async function unseal(body: Buffer, id: string, wrapped: string, key: CryptoKey): Promise<Buffer> {
  const decipher = createDecipheriv('aes-256-gcm', await unwrap(wrapped, id, key), body.subarray(0, NONCE), {
    authTagLength: TAG,
  });
  decipher.setAAD(Buffer.from(id)).setAuthTag(body.subarray(-TAG));
  return Buffer.concat([decipher.update(body.subarray(NONCE, -TAG)), decipher.final()]);
}

/** The same part for another recipient, by somebody who can open it. */
export async function reseal(
  wrapped: string,
  id: string,
  key: CryptoKey,
  recipient: Recipient,
): Promise<Sealed['keys'][number]> {
  return wrap(await unwrap(wrapped, id, key), id, recipient);
}

/** A text as it is sealed: its length, itself, and zeros. */
export function padded(text: string): Buffer {
  const bytes = Buffer.from(text);
  const content = Buffer.alloc(Math.ceil((bytes.length + 4) / PAD) * PAD);
  content.writeUInt32BE(bytes.length);
  bytes.copy(content, 4);
  return content;
}

export function unpadded(content: Buffer): string {
  return content.subarray(4, 4 + content.readUInt32BE()).toString();
}

async function wrap(key: Buffer, part: string, { kid, key: to }: Recipient): Promise<Sealed['keys'][number]> {
  const wrapped = await new CompactEncrypt(key)
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', kid, part })
    .encrypt(to);
  return { kid, wrapped };
}

async function unwrap(wrapped: string, part: string, key: CryptoKey): Promise<Buffer> {
  const { plaintext, protectedHeader } = await compactDecrypt(wrapped, key, {
    keyManagementAlgorithms: ['ECDH-ES'],
    contentEncryptionAlgorithms: ['A256GCM'],
  });
  if (protectedHeader.part !== part) throw new Error('The key is that of another part');
  return Buffer.from(plaintext);
}
