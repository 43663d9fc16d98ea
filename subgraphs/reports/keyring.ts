import { createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { type CryptoKey, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { z } from 'zod';

/** A public key that something is sealed to, and its name. */
export interface Recipient {
  kid: string;
  key: CryptoKey;
}

/** The department's own keys. */
export interface Keyring {
  /** The key of the office; null where it has none, and so takes no reports. */
  sealing(office: string): Promise<Recipient | null>;
  /** The private key of that name; null where it is not held here. */
  opening(kid: string): Promise<CryptoKey | null>;
  /** Whether a key of that name is the office's. */
  isOf(kid: string, office: string): boolean;
  /** Zero bits that a proof of work has at least. */
  difficulty: number;
  secrets: Readonly<Record<'bucket' | 'code' | 'challenge', KeyObject>>;
}

const jwk = z.looseObject({ kty: z.literal('OKP'), crv: z.literal('X25519'), x: z.string() });
const file = z.object({
  secret: z.string().regex(/^[\da-f]{64}$/i),
  // About a quarter of a second of a phone, and of whoever guesses for every guess.
  difficulty: z.int().min(1).max(24).default(17),
  offices: z.array(
    z.object({
      office: z.string().regex(/^(\d{2}|\d{6}|\d{9})$/),
      kid: z.string().regex(/^[\w.-]{1,64}$/),
      publicKey: jwk,
      privateKey: jwk.optional(),
      retired: z.boolean().default(false),
    }),
  ),
});

/** What stands in the file of keys. An office may have several; the last that is not retired is sealed to. */
export type KeyringFile = z.input<typeof file>;

/** Throws, naming what is wrong and no value. */
export function createKeyring(content: unknown): Keyring {
  const read = file.safeParse(content);
  if (!read.success) {
    const places = read.error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ');
    throw new Error(
      `Keys of reports: expected secret and offices as docs/reports.md says, wrong at ${places}`,
    );
  }
  const { secret, offices, difficulty } = read.data;
  const current = new Map(offices.filter(({ retired }) => !retired).map((key) => [key.office, key]));
  const byName = new Map(offices.map((key) => [key.kid, key]));
  if (byName.size < offices.length) throw new Error('Keys of reports: expected every kid once');
  const master = Buffer.from(secret, 'hex');
  const derived = (purpose: string) =>
    createSecretKey(Buffer.from(hkdfSync('sha256', master, '', `reports ${purpose}`, 32)));
  return {
    async sealing(office) {
      const key = current.get(office);
      return key ? { kid: key.kid, key: await imported(key.publicKey) } : null;
    },
    async opening(kid) {
      const key = byName.get(kid)?.privateKey;
      return key ? imported(key) : null;
    },
    difficulty,
    isOf: (kid, office) => byName.get(kid)?.office === office,
    secrets: { bucket: derived('bucket'), code: derived('code'), challenge: derived('challenge') },
  };
}

/** A new key of an office, as it stands in the file. */
export async function newOfficeKey(office: string, kid: string): Promise<KeyringFile['offices'][number]> {
  const { publicKey, privateKey } = await generateKeyPair('ECDH-ES', { crv: 'X25519', extractable: true });
  const exported = async (key: CryptoKey) => (await exportJWK(key)) as z.infer<typeof jwk>;
  return { office, kid, publicKey: await exported(publicKey), privateKey: await exported(privateKey) };
}

/** For a department that takes reports and cannot read them. */
export function withoutPrivateKeys({ offices, ...file }: KeyringFile): KeyringFile {
  return { ...file, offices: offices.map(({ privateKey: _, ...key }) => key) };
}

function imported(key: z.infer<typeof jwk>): Promise<CryptoKey> {
  return importJWK(key as JWK, 'ECDH-ES') as Promise<CryptoKey>;
}
