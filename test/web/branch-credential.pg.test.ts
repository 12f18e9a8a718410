// Who sends a request is read from its key or its cookie, and a page of another site cannot send in somebody's name.
import { randomBytes } from 'node:crypto';
import { addPerson, grantRole, makeKey, momentOn, signIn, signOut } from '@jamin/administration';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { actAs, credentialOf, isForged, SESSION_COOKIE } from '../../packages/web/src/branch/credential.ts';

let fresh: Fresh;
const at = momentOn(date('2024-07-24'), 9);
const later = momentOn(date('2024-12-31'), 9);

beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

const asked = (headers: Readonly<Record<string, string>>, method = 'POST') =>
  new Request('https://jamin.example/api/v1/claims', { method, headers });

describe('what is shown', () => {
  test.each([
    ['nothing', {}, undefined],
    ['a key', { Authorization: 'Bearer jamin_abc' }, { key: 'jamin_abc' }],
    ['a session', { Cookie: 'a=b; jamin_session=sesi_x=y; c=d' }, { session: 'sesi_x=y' }],
    ['a key before a session', { Authorization: 'bearer k', Cookie: 'jamin_session=s' }, { key: 'k' }],
    ['a password of some proxy', { Authorization: 'Basic eA==', Cookie: 'jamin_session=s' }, { session: 's' }],
    ['another cookie', { Cookie: 'not_jamin_session=s; jamin_sessions=t' }, undefined],
  ] as const)('%s', (_, headers, credential) => {
    expect(credentialOf(asked(headers))).toEqual(credential);
  });
});

describe('what another site may not send', () => {
  const cookie = { Cookie: 'jamin_session=s' };
  test.each([
    ['a form of another site', { ...cookie, 'Sec-Fetch-Site': 'cross-site' }, true],
    ['a form of a neighbour under one domain', { ...cookie, 'Sec-Fetch-Site': 'same-site' }, true],
    ['a form of ours', { ...cookie, 'Sec-Fetch-Site': 'same-origin' }, false],
    ['sent again by hand', { ...cookie, 'Sec-Fetch-Site': 'none' }, false],
    ['an older browser from elsewhere', { ...cookie, Origin: 'https://elsewhere.example' }, true],
    ['an older browser from us', { ...cookie, Origin: 'https://jamin.example' }, false],
    ['a cookie and nothing else', cookie, true],
    ['a key, which no browser adds by itself', { Authorization: 'Bearer k', 'Sec-Fetch-Site': 'cross-site' }, false],
    ['nobody', { 'Sec-Fetch-Site': 'cross-site' }, false],
  ] as const)('%s', (_, headers, forged) => {
    expect(isForged(asked(headers), 'https://jamin.example')).toBe(forged);
  });

  test('reading changes nothing', () => {
    expect(isForged(asked({ ...cookie, 'Sec-Fetch-Site': 'cross-site' }, 'GET'), 'https://jamin.example')).toBe(false);
  });
});

test('a person acts in one role at a time, and a machine in its own', async () => {
  const { database } = fresh;
  const branch = { people: database, clock: () => at };
  const person = await addPerson(database, { name: 'Contoh Petugas', kind: 'staff', home: 'contoh', at, by: 'system' });
  const grant = { person, scope: 'branch', of: 'contoh', from: at, to: later, at, by: 'system' } as const;
  const session = await signIn(database, { person, how: 'password', at, expiresAt: later }, randomBytes);
  const shown = (headers: object = {}) => asked({ Cookie: `${SESSION_COOKIE}=${session}`, ...headers });
  await expect(actAs(branch, asked({}))).rejects.toMatchObject({ code: 'access/not-signed-in' });
  await expect(actAs(branch, shown())).rejects.toMatchObject({ code: 'access/no-role' });
  await grantRole(database, { ...grant, role: 'officer' });
  expect(await actAs(branch, shown())).toMatchObject({ role: 'officer', branches: ['contoh'] });
  await grantRole(database, { ...grant, role: 'cashier' });
  await expect(actAs(branch, shown())).rejects.toMatchObject({ code: 'access/choose-role' });
  expect(await actAs(branch, shown({ 'Jamin-Role': 'cashier' }))).toMatchObject({ role: 'cashier' });
  expect(await actAs(branch, shown(), { role: 'officer' })).toMatchObject({ role: 'officer' });
  for (const role of ['auditor', 'king']) {
    await expect(actAs(branch, shown({ 'Jamin-Role': role }))).rejects.toMatchObject({ code: 'access/not-granted' });
  }
  const key = {
    holder: person,
    role: 'cashier',
    scope: 'branch',
    of: 'contoh',
    expiresAt: later,
    at,
    by: 'admin',
  } as const;
  const made = await makeKey(database, key, randomBytes);
  const machine = await actAs(branch, asked({ Authorization: `Bearer ${made.key}` }));
  expect(machine).toMatchObject({ kind: 'machine', role: 'cashier' });
  await signOut(database, session, at);
  await expect(actAs(branch, shown({ 'Jamin-Role': 'cashier' }))).rejects.toMatchObject({
    code: 'access/session-not-known',
  });
  const unknown = asked({ Authorization: 'Bearer jamin_unknown' });
  await expect(actAs(branch, unknown)).rejects.toMatchObject({ code: 'access/key-not-known' });
});
