// The secrets of subscribers, sealed for whom they sign.
import type { Vault } from '../vault.ts';
import { readSecret } from './signature.ts';

type Sealed = { readonly wrapped: Uint8Array; readonly sealed: Uint8Array };

/** @throws OperatingError `outbox/bad-secret` */
export function sealSecret(vault: Vault, subscriber: string, secret: string): Sealed {
  readSecret(secret);
  const wrapped = vault.newKey();
  return { wrapped, sealed: vault.seal(wrapped, purpose(subscriber), secret) };
}

export function openWebhookSecret(vault: Vault, subscriber: string, { wrapped, sealed }: Sealed): string {
  return vault.open(wrapped, purpose(subscriber), sealed);
}

/** It opens for no other subscriber. */
function purpose(subscriber: string): string {
  return `${subscriber} webhook`;
}
