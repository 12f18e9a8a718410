// How people sign in where the site runs: the institution's identity provider, if there is one, and the ready accounts.
import type { Institution } from './proof.ts';

type Surroundings = { readonly [name: string]: string | undefined };
type Settings = { readonly origin: string | undefined; readonly institution: Institution | undefined };

/** All of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, with ORIGIN, or none; OIDC_NAME is what people read. */
export function signInSettings(env: Surroundings): Settings | { readonly refused: string } {
  const [origin, issuer, clientId, clientSecret] = [
    filled(env['ORIGIN']),
    filled(env['OIDC_ISSUER']),
    filled(env['OIDC_CLIENT_ID']),
    filled(env['OIDC_CLIENT_SECRET']),
  ];
  if (issuer === undefined && clientId === undefined && clientSecret === undefined)
    return { origin, institution: undefined };
  if (origin === undefined || issuer === undefined || clientId === undefined || clientSecret === undefined)
    return {
      refused:
        'OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, dan ORIGIN diisi semua atau tidak sama sekali.\n' +
        'Set all of OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET and ORIGIN, or none.\n',
    };
  const name = filled(env['OIDC_NAME']) ?? new URL(issuer).host;
  return { origin, institution: { name, issuer, clientId, clientSecret } };
}

function filled(value: string | undefined): string | undefined {
  return value === '' ? undefined : value;
}

/** One button each on the page of an example. */
export async function readyAccounts() {
  const { exampleAccounts } = await import('@jamin/administration');
  return exampleAccounts.map(({ id, name, role }) => ({ person: id, name, roles: [role] }));
}
