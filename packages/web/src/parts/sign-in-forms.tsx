// The ways to sign in, each a plain form or a link, and the card of who is signed in.

import type { Role } from '@jamin/administration';
import type { Language } from '@jamin/law';
import { href } from '../addresses.ts';
import { branchWords } from '../words/branch-words.ts';
import { signInWords } from '../words/sign-in-words.ts';

type Account = { readonly person: string; readonly name: string; readonly roles: readonly Role[] };

type SignInFormsProps = {
  readonly accounts: readonly Account[];
  readonly institution: string | null;
  readonly isSignedIn: boolean;
  readonly isExample: boolean;
  readonly next: string | null;
  readonly trouble: keyof (typeof signInWords)['id']['troubles'] | null;
  readonly email: string;
  readonly language: Language;
};

export function SignInForms(props: SignInFormsProps) {
  const { accounts, institution, isSignedIn, isExample, trouble, language } = props;
  const words = signInWords[language];
  return (
    <>
      {trouble === null ? null : (
        <div className="notice bad" role="alert">
          <p>
            <strong>{words.troubles[trouble].message}</strong> {words.troubles[trouble].remedy}
          </p>
        </div>
      )}
      {isSignedIn ? null : <p className="lead">{isExample ? words.exampleLead : words.lead}</p>}
      {accounts.length === 0 ? null : <ReadyAccounts {...props} />}
      {institution === null ? null : (
        <p className="actions">
          <a className="button second" href={`/api/auth/institution?bahasa=${language}`}>
            {words.institution(institution)}
          </a>
        </p>
      )}
      {isExample ? null : <PasswordForm {...props} />}
    </>
  );
}

function ReadyAccounts({ accounts, isSignedIn, next, language }: SignInFormsProps) {
  const words = signInWords[language];
  return (
    <section aria-labelledby="siap">
      <h2 id="siap">{isSignedIn ? words.other : words.ready}</h2>
      <p className="hint">{words.readyHint}</p>
      <form method="post" action={href('signIn', language)}>
        <Next next={next} />
        <ul className="cards accounts">
          {accounts.map(({ person, name, roles }) => (
            <li key={person}>
              <button name="orang" value={person}>
                {name} <small>{rolesIn(roles, language)}</small>
              </button>
            </li>
          ))}
        </ul>
      </form>
    </section>
  );
}

function PasswordForm({ email, next, language }: SignInFormsProps) {
  const words = signInWords[language];
  return (
    <section aria-labelledby="sandi-judul">
      <h2 id="sandi-judul">{words.withPassword}</h2>
      <form method="post" action={href('signIn', language)}>
        <Next next={next} />
        <div className="question">
          <label htmlFor="surel">{words.email}</label>
          <input
            id="surel"
            name="surel"
            type="email"
            autoComplete="username"
            defaultValue={email}
            required
            maxLength={254}
          />
        </div>
        <div className="question">
          <label htmlFor="sandi">{words.password}</label>
          <input id="sandi" name="sandi" type="password" autoComplete="current-password" required maxLength={128} />
        </div>
        <p className="actions">
          <button className="button">{words.enter}</button>
        </p>
      </form>
      <p className="quiet">{words.noAccount}</p>
    </section>
  );
}

type SignedInCardProps = {
  readonly who: { readonly name?: string | undefined; readonly roles: readonly Role[] };
  readonly next: string | null;
  readonly language: Language;
};

export function SignedInCard({ who, next, language }: SignedInCardProps) {
  const words = signInWords[language];
  return (
    <section className="card">
      <p>
        <strong>{words.signedIn(who.name ?? '–')}</strong>{' '}
        {who.roles.length === 0 ? words.noRole : `${words.rolesAre}: ${rolesIn(who.roles, language)}.`}
      </p>
      <p>{who.roles.map((role) => branchWords[language].does[role]).join(' ')}</p>
      <p className="quiet small">{words.lasts}</p>
      <form method="post" action={href('signIn', language)} className="actions">
        {next === null ? (
          <WorkLinks roles={who.roles} language={language} />
        ) : (
          <a className="button" href={next}>
            {words.goOn}
          </a>
        )}
        <button className="button second" name="langkah" value="keluar">
          {words.leave}
        </button>
      </form>
    </section>
  );
}

/** Where each role works. */
const PLACES: { readonly [role in Role]?: 'myClaims' | 'myCompany' | 'desk' | 'deskPayments' | 'deskReleases' } = {
  worker: 'myClaims',
  heir: 'myClaims',
  employer: 'myCompany',
  officer: 'desk',
  approver: 'desk',
  auditor: 'desk',
  cashier: 'deskPayments',
  press: 'deskReleases',
};

function WorkLinks({ roles, language }: { readonly roles: readonly Role[]; readonly language: Language }) {
  const places = new Set(roles.map((role) => PLACES[role] ?? 'exampleBranch'));
  return [...places].map((place) => (
    <a key={place} className="button" href={href(place, language)}>
      {signInWords[language].places[place]}
    </a>
  ));
}

function Next({ next }: { readonly next: string | null }) {
  return next === null ? null : <input type="hidden" name="lanjut" value={next} />;
}

function rolesIn(roles: readonly Role[], language: Language): string {
  return roles.map((role) => branchWords[language].roles[role]).join(', ');
}
