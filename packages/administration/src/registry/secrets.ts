// What of a person is kept sealed: the NIK and the bank account, each for its purpose and with a hash to find it.
import type { Vault } from '../vault.ts';
import { plainNik } from './nik.ts';

export type BankAccount = {
  /** The code of the bank. */
  readonly bank: string;
  readonly number: string;
  readonly holder: string;
};

export type SecretKind = 'nik' | 'bank-account';

type Secret = { readonly kind: SecretKind; readonly sealed: Uint8Array; readonly hash: Uint8Array };

type Secrets = { readonly nik?: string | undefined; readonly bankAccount?: BankAccount | undefined };

/** Sealed for the person with this public id. */
export function secretsOf(vault: Vault, wrapped: Uint8Array, person: string, secrets: Secrets): readonly Secret[] {
  const nik = secrets.nik === undefined ? undefined : plainNik(secrets.nik);
  const account = secrets.bankAccount;
  const seal = (kind: SecretKind, text: string) => vault.seal(wrapped, purpose(person, kind), text);
  return [
    ...(nik === undefined ? [] : [{ kind: 'nik' as const, sealed: seal('nik', nik), hash: vault.hash(nik) }]),
    ...(account === undefined
      ? []
      : [
          {
            kind: 'bank-account' as const,
            sealed: seal('bank-account', writeAccount(account)),
            hash: accountHash(vault, account),
          },
        ]),
  ];
}

/** What a sealed text is for: it opens for no other person and no other field. */
function purpose(person: string, kind: SecretKind): string {
  return `${person} ${kind}`;
}

/** Accounts of one number at one bank are the same, whoever is said to hold them. */
function accountHash(vault: Vault, { bank, number }: Pick<BankAccount, 'bank' | 'number'>): Uint8Array {
  return vault.hash(`${bank} ${number}`);
}

function writeAccount({ bank, number, holder }: BankAccount): string {
  return JSON.stringify({ bank, number, holder });
}

/** A sealed value in the clear, with the hash it is found by. */
export function openSecret(
  vault: Vault,
  wrapped: Uint8Array,
  person: string,
  kind: SecretKind,
  sealed: Uint8Array,
): { readonly text: string; readonly hash: Uint8Array } {
  const text = vault.open(wrapped, purpose(person, kind), sealed);
  return { text, hash: kind === 'nik' ? vault.hash(text) : accountHash(vault, readAccount(text)) };
}

/** The account in a sealed value, for who only needs to pay to it. */
export function openAccount(
  vault: Pick<Vault, 'open'>,
  wrapped: Uint8Array,
  person: string,
  sealed: Uint8Array,
): BankAccount {
  return readAccount(vault.open(wrapped, purpose(person, 'bank-account'), sealed));
}

export function readAccount(text: string): BankAccount {
  const { bank, number, holder } = JSON.parse(text) as BankAccount;
  return { bank, number, holder };
}
