// The vault of a branch from the secrets it was started with: words of any length become keys of 32 bytes.
import { hkdfSync } from 'node:crypto';
import { type RandomBytes, type Vault, vaultOf } from './vault.ts';

export type VaultSecrets = {
  readonly wrapping: string;
  /** Secrets that wrapped data keys before this one; they still open what they wrapped. */
  readonly wrappingBefore?: readonly string[] | undefined;
  readonly hashing: string;
};

/** Equal secrets give equal keys, so that every start opens what the one before sealed. */
export function vaultOfSecrets({ wrapping, wrappingBefore = [], hashing }: VaultSecrets, random: RandomBytes): Vault {
  const keyOf = (secret: string) => ({
    id: Buffer.from(derived(secret, 'name of a wrapping key', 4)).toString('hex'),
    key: derived(secret, 'wrapping', 32),
  });
  return vaultOf(
    { wrapping: [keyOf(wrapping), ...wrappingBefore.map(keyOf)], hashing: derived(hashing, 'hashing', 32) },
    random,
  );
}

function derived(secret: string, purpose: string, bytes: number): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, 'jamin', purpose, bytes));
}
