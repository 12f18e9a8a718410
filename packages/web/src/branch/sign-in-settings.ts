// How people sign in where the site runs: the institution's identity provider, if there is one, and the ready accounts.
import type { Branch } from './branch.ts';
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

/** Who makes the example, in the rows of its accounts; nobody who was added to it later is among them. */
const MAKER = 'contoh';

/** The accounts that the example was made with and that were granted something, in the order of their making. */
export async function readyAccounts({ system }: Branch) {
  const rows = await system
    .selectFrom('access.person as p')
    .innerJoin('access.grant as g', 'g.person', 'p.id')
    .select(['p.id', 'p.name', 'g.role'])
    .distinct()
    .where('p.made_by', '=', MAKER)
    .orderBy('p.id')
    .orderBy('g.role')
    .execute();
  const people = [...new Map(rows.map(({ id, name }) => [id, name]))];
  return people.map(([person, name]) => ({
    ...{ person, name },
    roles: rows.filter(({ id }) => id === person).map(({ role }) => role),
  }));
}
