import {
  argon2,
  createCipheriv,
  createDecipheriv,
  createHmac,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
  timingSafeEqual,
} from 'node:crypto';

const DIGITS = 16;
/** How many digits the index is made of. The other ten are found by Argon2id alone. */
const INDEXED = 6;
/** RFC 9106's second recommendation has 64 MiB; this is OWASP's first, 46 MiB, which two at once may take here. */
const COST = { memory: 47_104, passes: 1, parallelism: 1, tagLength: 32 } as const;

/** What of a code is kept. */
export interface KeptCode {
  salt: Buffer;
  verifier: Buffer;
  /** The private key of the report (PKCS #8), which only the code opens. */
  wrappedKey: Buffer;
}

/** 16 digits from the system's random source, without spaces. */
export function newCode(): string {
  return Array.from({ length: DIGITS }, () => randomInt(10)).join('');
}

/** As it is shown: in fours. */
export function printedCode(code: string): string {
  return code.match(/\d{4}/g)!.join(' ');
}

/** A code as people type it, or null where it cannot be one. Full-width digits are those of a Chinese keyboard. */
export function readCode(typed: string): string | null {
  if (typed.length > 100) return null;
  const code = typed.normalize('NFKC').replace(/[\s\-–—_.·]/g, '');
  return /^\d{16}$/.test(code) ? code : null;
}

/** Where a code is looked for: a keyed hash of its first six digits. */
export function bucketOf(code: string, key: KeyObject): Buffer {
  return createHmac('sha256', key).update(code.slice(0, INDEXED)).digest().subarray(0, 16);
}

/** `secret` is the pepper: without it a stolen database is of no use for trying codes. */
export async function keepCode(code: string, secret: KeyObject, reportKey: Buffer): Promise<KeptCode> {
  const salt = randomBytes(16);
  const { verifier, wrapKey } = await stretch(code, salt, secret);
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', wrapKey, nonce);
  const wrappedKey = Buffer.concat([nonce, cipher.update(reportKey), cipher.final(), cipher.getAuthTag()]);
  return { salt, verifier, wrappedKey };
}

/** The report's private key, where the code is the kept one; null where it is not. As long for either. */
export async function openCode(code: string, secret: KeyObject, kept: KeptCode): Promise<Buffer | null> {
  const { verifier, wrapKey } = await stretch(code, kept.salt, secret);
  if (!timingSafeEqual(verifier, kept.verifier)) return null;
  const decipher = createDecipheriv('aes-256-gcm', wrapKey, kept.wrappedKey.subarray(0, 12));
  decipher.setAuthTag(kept.wrappedKey.subarray(-16));
  return Buffer.concat([decipher.update(kept.wrappedKey.subarray(12, -16)), decipher.final()]);
}

/** A kept code that no code opens, so that trying costs the same where there is none. */
export function nothingKept(): KeptCode {
  return { salt: randomBytes(16), verifier: randomBytes(32), wrappedKey: randomBytes(76) };
}

async function stretch(code: string, salt: Buffer, secret: KeyObject) {
  const parameters = { ...COST, message: code, nonce: salt, secret: secret.export() };
  const root = await new Promise<Buffer>((resolve, reject) => {
    argon2('argon2id', parameters, (error, derived) => (error ? reject(error) : resolve(derived)));
  });
  const part = (name: string) => Buffer.from(hkdfSync('sha256', root, '', name, 32));
  return { verifier: part('verifier'), wrapKey: part('wrap') };
}
