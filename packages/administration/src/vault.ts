// Seals what must not be read from the tables: each person has a data key, wrapped by a key of the house.
import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { OperatingError } from './error.ts';

/** A key of the house that wraps data keys; 32 bytes. */
type WrappingKey = { readonly id: string; readonly key: Uint8Array };

type VaultKeys = {
  /** The first wraps what is new; the others still open what they once wrapped. */
  readonly wrapping: readonly [WrappingKey, ...WrappingKey[]];
  /** For the keyed hashes by which a sealed value is found; 32 bytes. */
  readonly hashing: Uint8Array;
};

/** Random bytes: `node:crypto`'s in earnest, a seeded source for an example that must come out the same each time. */
export type RandomBytes = (count: number) => Uint8Array;

export type Vault = {
  /** A new data key, wrapped. */
  readonly newKey: () => Uint8Array;
  /** The same data key, wrapped by the first wrapping key. */
  readonly rewrap: (wrapped: Uint8Array) => Uint8Array;
  readonly wrappedBy: (wrapped: Uint8Array) => string;
  /** `purpose` says whose and what a text is; it opens only for the same purpose. */
  readonly seal: (wrapped: Uint8Array, purpose: string, text: string) => Uint8Array;
  readonly open: (wrapped: Uint8Array, purpose: string, sealed: Uint8Array) => string;
  readonly hash: (text: string) => Uint8Array;
};

const NONCE = 12;
const TAG = 16;
const KEY = 32;

/** @throws OperatingError `vault/bad-key` when a key is not of 32 bytes. */
export function vaultOf({ wrapping, hashing }: VaultKeys, random: RandomBytes): Vault {
  for (const key of [hashing, ...wrapping.map((one) => one.key)])
    if (key.length !== KEY) throw new OperatingError('vault/bad-key', { bytes: key.length });
  const wrap = (dataKey: Uint8Array): Uint8Array => {
    const [{ id, key }] = wrapping;
    const name = Buffer.from(id);
    return Buffer.concat([Uint8Array.of(name.length), name, encrypt(key, id, dataKey, random(NONCE))]);
  };
  const unwrap = (wrapped: Uint8Array): Uint8Array => {
    const id = wrappedBy(wrapped);
    const found = wrapping.find((one) => one.id === id);
    if (found === undefined) throw new OperatingError('vault/no-such-key', { key: id });
    return decrypt(found.key, id, wrapped.subarray(1 + Buffer.byteLength(id)));
  };
  return {
    newKey: () => wrap(random(KEY)),
    rewrap: (wrapped) => wrap(unwrap(wrapped)),
    wrappedBy,
    seal: (wrapped, purpose, text) => encrypt(unwrap(wrapped), purpose, Buffer.from(text), random(NONCE)),
    open: (wrapped, purpose, sealed) => Buffer.from(decrypt(unwrap(wrapped), purpose, sealed)).toString(),
    hash: (text) => createHmac('sha256', hashing).update(text).digest(),
  };
}

function wrappedBy(wrapped: Uint8Array): string {
  return Buffer.from(wrapped.subarray(1, 1 + (wrapped[0] ?? 0))).toString();
}

/** AES-256-GCM: the nonce, the tag, the text that nobody reads. */
function encrypt(key: Uint8Array, purpose: string, text: Uint8Array, nonce: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose));
  const sealed = Buffer.concat([cipher.update(text), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

function decrypt(key: Uint8Array, purpose: string, sealed: Uint8Array): Uint8Array {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch {
    throw new OperatingError('vault/not-readable');
  }
}
