// Signing in by each way: who is who, what is refused, what the cookie is like, and that old sessions end.
import { randomBytes } from 'node:crypto';
import {
  addAccount,
  addPerson,
  changePerson,
  grantRole,
  keepLaw,
  linkSubject,
  momentOn,
  setPassword,
  vaultOf,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { authRoutes } from '../../packages/web/src/branch/auth-routes.ts';
import type { Branch } from '../../packages/web/src/branch/branch.ts';
import { givePassword } from '../../packages/web/src/branch/give-password.ts';
import { type Began, signInOf } from '../../packages/web/src/branch/sign-in.ts';
import { type IdentityProvider, identityProvider } from './identity-provider.ts';

const at = momentOn(date('2024-07-24'), 9);
const by = 'seed';
const origin = 'https://jamin.example';
const PASSWORD = 'kuda putih di tepi sungai';
let fresh: Fresh;
let provider: IdentityProvider;
let branch: Branch;

beforeAll(async () => {
  fresh = await freshDatabase();
  provider = await identityProvider();
  const vault = vaultOf({ wrapping: [{ id: 'one', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
  const kept = await keepLaw(fresh.database, indonesia);
  const secret = randomBytes(32).toString('hex');
  branch = {
    people: fresh.database,
    system: fresh.database,
    vault,
    kept,
    clock: () => at,
    isExample: false,
    sessionSecret: secret,
  };
}, 60_000);
afterAll(async () => {
  await provider.stop();
  await fresh.close();
});

async function person(name: string): Promise<string> {
  const id = await addPerson(fresh.database, { name, kind: 'staff', home: 'contoh', at, by });
  const grant = { person: id, role: 'officer', scope: 'branch', of: 'contoh' } as const;
  await grantRole(fresh.database, { ...grant, from: at, to: momentOn(date('2024-12-31'), 9), at, by });
  return id;
}

async function withPassword(name: string, password = PASSWORD): Promise<string> {
  const id = await person(name);
  await addAccount(fresh.database, { person: id, email: `${name}@Example.org`, at, by });
  await givePassword(fresh.database, { person: id, password: password, at, by });
  return id;
}

const asked = (cookie?: string) =>
  new Request(`${origin}/masuk`, cookie === undefined ? {} : { headers: { Cookie: cookie } });
const said = (began: Began) => ('refused' in began ? began.refused : 'cookie');
function secretIn(began: Began): string {
  if ('refused' in began) throw new Error(began.refused);
  return began.cookie.replace(/;.*$/, '');
}
const signIn = (rest: Partial<Branch> = {}, own: string | undefined = origin) =>
  signInOf(() => ({ ...branch, ...rest }), { origin: own });
const rows = () =>
  fresh.database.selectFrom('access.signing_in').select(['person', 'how', 'at', 'expires_at']).execute();

test('a password opens a session of a working day, in a cookie that no script and no other site reads', async () => {
  const id = await withPassword('sari');
  const here = signIn();
  const began = await here.byPassword(asked(), 'SARI@example.org', PASSWORD);
  expect('cookie' in began && began.cookie).toMatch(
    /^jamin_session=sesi_[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=28800; Secure$/,
  );
  expect(await here.who(asked(secretIn(began)))).toEqual({ id, name: 'sari', roles: ['officer'] });
  const [row] = (await rows()).filter((one) => one.person === id);
  expect(row).toEqual({ person: id, how: 'password', at, expires_at: momentOn(date('2024-07-24'), 17) });
  const later = signIn({ clock: () => momentOn(date('2024-07-24'), 17) });
  expect(await later.who(asked(secretIn(began)))).toBeUndefined();
});

test('without https the cookie is not for https alone', async () => {
  await withPassword('plain');
  const began = await signIn({}, 'http://localhost:3000').byPassword(asked(), 'plain@example.org', PASSWORD);
  expect('cookie' in began && began.cookie).toMatch(/; HttpOnly; SameSite=Lax; Max-Age=28800$/);
});

test('who signs in anew has another secret, and the old one and one that is signed out open nothing', async () => {
  await withPassword('budi');
  const here = signIn();
  const first = secretIn(await here.byPassword(asked(), 'budi@example.org', PASSWORD));
  const second = secretIn(await here.byPassword(asked(first), 'budi@example.org', PASSWORD));
  expect(second).not.toBe(first);
  expect(await here.who(asked(first))).toBeUndefined();
  expect(await here.who(asked(second))).toMatchObject({ name: 'budi' });
  expect(await here.out(asked(second))).toMatch(/^jamin_session=; Path=\/; HttpOnly; SameSite=Lax; Max-Age=0; Secure$/);
  expect(await here.who(asked(second))).toBeUndefined();
  expect(await here.out(asked('jamin_session=never-was'))).toMatch(/Max-Age=0/);
});

test('a wrong password, an unknown account, a made-up name: the same answer, and no session', async () => {
  await withPassword('wati');
  await addAccount(fresh.database, { person: await person('agus'), email: 'agus@example.org', at, by });
  const here = signIn();
  const before = (await rows()).length;
  const tried: readonly (readonly [string, string])[] = [
    ['wati@example.org', `${PASSWORD}.`],
    ['agus@example.org', PASSWORD],
    ['nobody@example.org', PASSWORD],
    ["' or 1=1 --", PASSWORD],
    ['wati@example.org', ''],
    ['wati@example.org', 'x'.repeat(100_000)],
  ];
  for (const [email, password] of tried) expect(said(await here.byPassword(asked(), email, password))).toBe('unknown');
  expect(await rows()).toHaveLength(before);
});

test('the last password counts, and one that was taken away opens nothing', async () => {
  const id = await withPassword('dewi', 'the first of her passwords');
  await givePassword(fresh.database, { person: id, password: PASSWORD, at, by });
  const here = signIn();
  expect(said(await here.byPassword(asked(), 'dewi@example.org', 'the first of her passwords'))).toBe('unknown');
  expect(said(await here.byPassword(asked(), 'dewi@example.org', PASSWORD))).toBe('cookie');
  await setPassword(fresh.database, { person: id, hash: null, at, by });
  expect(said(await here.byPassword(asked(), 'dewi@example.org', PASSWORD))).toBe('unknown');
});

test('who is suspended opens nothing, and guessing ends after ten tries', async () => {
  const id = await withPassword('joko');
  await changePerson(fresh.database, { person: id, event: 'suspended', reason: 'left', at, by });
  expect(said(await signIn().byPassword(asked(), 'joko@example.org', PASSWORD))).toBe('suspended');
  await withPassword('tono');
  const here = signIn();
  for (let turn = 0; turn < 10; turn += 1)
    expect(said(await here.byPassword(asked(), 'tono@example.org', 'guess'))).toBe('unknown');
  expect(said(await here.byPassword(asked(), 'tono@example.org', PASSWORD))).toBe('too-often');
}, 30_000);

test('nobody gives himself an account or a password, and no password stands in the tables', async () => {
  const id = await withPassword('rina');
  const own = { person: id, at, by: id };
  await expect(givePassword(fresh.database, { ...own, password: PASSWORD })).rejects.toThrow(/check/);
  await expect(givePassword(fresh.database, { ...own, by, password: 'too short' })).rejects.toThrow(/password-length/);
  await expect(addAccount(fresh.database, { ...own, email: 'other@example.org' })).rejects.toThrow(/check/);
  await expect(linkSubject(fresh.database, { ...own, issuer: origin, subject: 'x' })).rejects.toThrow(/check/);
  await fresh.asOwner(async (run) => {
    const all = await run('select hash from sign_in.password where hash is not null');
    expect(all.length).toBeGreaterThan(5);
    expect(JSON.stringify(all)).not.toContain(PASSWORD);
  });
});

test('a ready account is for the example alone, and only those on the list', async () => {
  const [listed, other] = [await person('contoh'), await person('other')];
  const exampleAccounts = async () => [{ person: listed, name: 'Contoh', roles: ['officer'] as const }];
  const example = signInOf(() => ({ ...branch, isExample: true }), { origin, exampleAccounts });
  expect(said(await example.asExample(asked(), listed))).toBe('cookie');
  expect((await rows()).filter((one) => one.person === listed)).toMatchObject([{ how: 'demonstration' }]);
  expect(said(await example.asExample(asked(), other))).toBe('unknown');
  const real = signInOf(() => branch, { origin, exampleAccounts });
  expect(await real.accounts()).toEqual([]);
  expect(said(await real.asExample(asked(), listed))).toBe('unknown');
  const closed = signInOf(() => undefined, { origin, exampleAccounts });
  expect(said(await closed.asExample(asked(), listed))).toBe('closed');
});

/** There and back in a browser that keeps cookies: where it ends, and what it holds then. */
async function throughInstitution(change: (back: URL, cookie: string) => readonly [URL, string] = (...same) => same) {
  const settings = { name: 'SSO', issuer: provider.issuer, clientId: 'jamin', clientSecret: 'of-a-test' };
  const here = signInOf(() => branch, { origin, institution: settings });
  const routes = authRoutes(here);
  const away = await routes.request(`${origin}/api/auth/institution?bahasa=en`);
  const [state = ''] = away.headers.getSetCookie();
  expect(state).toMatch(/HttpOnly/);
  expect(state).toMatch(/Secure/);
  const authorized = await fetch(away.headers.get('Location') ?? '', { redirect: 'manual' });
  const [back, cookie] = change(new URL(authorized.headers.get('Location') ?? ''), state.replace(/;.*$/, ''));
  expect(back.origin + back.pathname).toBe(`${origin}/api/auth/callback/institution`);
  const arrived = await routes.request(back.href, { headers: { Cookie: cookie } });
  const session = arrived.headers.getSetCookie().find((one) => one.startsWith('jamin_session='));
  const who = session === undefined ? undefined : await here.who(asked(session.replace(/;.*$/, '')));
  return { to: arrived.headers.get('Location'), who, session };
}

test('an institution names a subject: who is linked to it signs in, anybody else is nobody', async () => {
  const id = await person('hadi');
  await linkSubject(fresh.database, { person: id, issuer: provider.issuer, subject: 'u-17', at, by });
  Object.assign(provider.says, { subject: 'u-17', email: 'anything@example.org' });
  const { to, who, session } = await throughInstitution();
  expect({ to, who }).toEqual({ to: '/en/sign-in', who: { id, name: 'hadi', roles: ['officer'] } });
  expect(session).toMatch(/HttpOnly; SameSite=Lax; Max-Age=28800; Secure$/);
  expect((await rows()).filter((one) => one.person === id)).toMatchObject([{ how: 'institution' }]);
  const people = () => fresh.database.selectFrom('access.person').select('id').execute();
  const before = await people();
  await withPassword('mira');
  // Not even who has the address of somebody becomes that person.
  Object.assign(provider.says, { subject: 'u-18', email: 'mira@example.org' });
  expect(await throughInstitution()).toMatchObject({ to: '/en/sign-in?gagal=unknown', who: undefined });
  expect(await people()).toHaveLength(before.length + 1);
  Object.assign(provider.says, { subject: 'u-17', email: undefined });
  expect(await throughInstitution()).toMatchObject({ who: { name: 'hadi' } });
}, 30_000);

test('a token of another key, nonce or audience, a state that is not ours or none: nobody signs in', async () => {
  const flaws = [{ foreignKey: true }, { nonce: 'old' }, { audience: 'another' }];
  for (const flaw of flaws) {
    Object.assign(provider.says, { subject: 'u-17' }, flaw);
    expect((await throughInstitution()).to, JSON.stringify(flaw)).toBe('/en/sign-in?gagal=failed');
    Object.assign(provider.says, { foreignKey: undefined, nonce: undefined, audience: undefined });
  }
  const forged = await throughInstitution((back, cookie) => {
    back.searchParams.set('state', 'x'.repeat(32));
    return [back, cookie];
  });
  expect(forged).toMatchObject({ who: undefined, to: expect.stringMatching(/gagal=failed/) });
  expect(await throughInstitution((back) => [back, ''])).toMatchObject({ who: undefined });
  expect((await throughInstitution()).who).toMatchObject({ name: 'hadi' });
}, 30_000);
