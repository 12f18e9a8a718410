// People, grants, keys, webhooks and the books through the API: by whom they may be managed, and what is told once.
import { randomBytes } from 'node:crypto';
import { addPerson, grantRole, signIn } from '@jamin/administration';
import { RouterContextProvider } from 'react-router';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { branching } from '../../packages/web/src/context.ts';
import { actingFor } from '../../packages/web/src/desk/acting.ts';
import { loader } from '../../packages/web/src/pages/my-claims.tsx';
import { openTestBranch, origin } from './branch-for-tests.ts';

let branch: Awaited<ReturnType<typeof openTestBranch>>;
let administrator = '';
let officer = '';
let auditor = '';
const here = { scope: 'branch', of: 'contoh' } as const;
const days = { from: '2024-07-01T00:00:00.000Z', to: '2025-07-01T00:00:00.000Z' } as const;

beforeAll(async () => {
  branch = await openTestBranch();
  administrator = await branch.signedIn('administrator', here);
  officer = await branch.signedIn('officer', here);
  auditor = await branch.signedIn('auditor', { scope: 'all' });
}, 120_000);
afterAll(() => branch.fresh.close());

const codeOf = (answer: { readonly status: number; readonly json: { errors: readonly { code: string }[] } }) => [
  answer.status,
  answer.json.errors[0]?.code,
];

test('somebody is added, granted a role here, and has it no more', async () => {
  const body = { name: 'Contoh Baru', kind: 'staff', home: 'contoh' };
  const { person } = (await branch.ask(administrator, 'POST', '/access/persons', { body })).json;
  const grant = { person, role: 'cashier', ...here, ...days };
  const granted = await branch.ask(administrator, 'POST', '/access/grants', { body: grant });
  expect(granted.status).toBe(201);
  const listed = async () => (await branch.ask(administrator, 'GET', `/access/grants?person=${person}`)).json.items;
  expect(await listed()).toMatchObject([{ role: 'cashier', of: 'contoh', withdrawn: null }]);
  const far = { ...grant, of: 'lain' };
  expect(codeOf(await branch.ask(administrator, 'POST', '/access/grants', { body: far }))).toEqual([
    403,
    'access/not-allowed',
  ]);
  const wide = { ...grant, role: 'officer', scope: 'all' };
  expect((await branch.ask(administrator, 'POST', '/access/grants', { body: wide })).status).toBeGreaterThan(400);
  const path = `/access/grants/${granted.json.grant}/withdrawal`;
  expect((await branch.ask(administrator, 'POST', path, { body: { reason: 'pindah' } })).status).toBe(200);
  expect(await listed()).toMatchObject([{ withdrawn: 'pindah' }]);
  const left = { event: 'left', reason: 'pindah' };
  await branch.ask(administrator, 'POST', `/access/persons/${person}/events`, { body: left });
  const people = (await branch.ask(administrator, 'GET', '/access/persons?limit=200')).json.items;
  expect(people.find((one: { person: string }) => one.person === person)).toMatchObject({ last: 'left' });
  expect((await branch.ask(officer, 'GET', '/access/persons')).status).toBe(403);
  expect((await branch.ask(officer, 'POST', '/access/grants', { body: grant })).status).toBe(403);
});

test('nobody grants himself anything', async () => {
  const { acting } = (await branch.ask(administrator, 'GET', '/me')).json;
  const body = { person: acting.id, role: 'cashier', ...here, ...days };
  expect((await branch.ask(administrator, 'POST', '/access/grants', { body })).status).toBe(403);
});

test.each(['approver', 'administrator'])('no key is made in the role of %s: those are people', async (role) => {
  const body = { holder: 'sistem', role, ...here, expiresAt: days.to };
  const refused = await branch.ask(administrator, 'POST', '/access/keys', { body });
  expect(codeOf(refused)).toEqual([422, 'access/not-grantable']);
});

test('a key is told once, opens what it is for, and is withdrawn', async () => {
  const body = { holder: 'sistem kasir', role: 'cashier', ...here, expiresAt: days.to };
  const made = await branch.ask(administrator, 'POST', '/access/keys', { body, key: 'kasir' });
  const { id, key } = made.json;
  expect(made.status).toBe(201);
  const again = await branch.ask(administrator, 'POST', '/access/keys', { body, key: 'kasir' });
  expect(codeOf(again)).toEqual([409, 'access/told-once']);
  expect(again.text).not.toContain(key);
  expect((await branch.ask(key, 'GET', '/me')).json).toMatchObject({ acting: { kind: 'machine', role: 'cashier' } });
  const listed = await branch.ask(administrator, 'GET', '/access/keys');
  expect(listed.json.items).toMatchObject([{ key: id, holder: 'sistem kasir', withdrawn: null }]);
  expect(listed.text).not.toContain(key);
  await branch.ask(administrator, 'POST', `/access/keys/${id}/withdrawal`, { body: { reason: 'hilang' } });
  expect((await branch.ask(key, 'GET', '/me')).status).toBe(401);
});

test('a webhook goes to the internet alone, its secret is told once, and others do not see it', async () => {
  const add = (url: string, more: object = { branch: 'contoh' }) =>
    branch.ask(administrator, 'POST', '/webhooks', { body: { url, kinds: ['claim.filed'], ...more }, key: 'hook' });
  const inside = ['http://example.org/', 'https://127.0.0.1/', 'https://[::1]/', 'https://169.254.169.254/'];
  for (const url of [...inside, 'https://10.0.0.1/', 'file:///etc/passwd', 'https://user:pw@example.org/']) {
    expect([url, ...codeOf(await add(url))]).toEqual([url, 422, 'outbox/bad-url']);
  }
  expect((await add('https://example.org/hook', {})).status).toBe(403);
  // What was refused has used up no key.
  const added = await add('https://example.org/hook');
  expect(codeOf(await add('https://example.org/hook'))).toEqual([409, 'access/told-once']);
  const { subscriber, secret } = added.json;
  expect([added.status, secret.slice(0, 6)]).toEqual([201, 'whsec_']);
  expect((await branch.ask(administrator, 'GET', '/webhooks')).json.subscribers).toMatchObject([
    { subscriber, url: 'https://example.org/hook', kinds: ['claim.filed'], endedAt: null },
  ]);
  const rotated = await branch.ask(administrator, 'POST', `/webhooks/${subscriber}/secret`, {
    body: { overlapSeconds: 60 },
  });
  expect(rotated.json.secret).toMatch(/^whsec_/);
  expect(rotated.json.secret).not.toBe(secret);
  const body = { branch: 'contoh', membership: '90000000001', ask: 'jkm', eventOn: '2024-07-01', facts: {} };
  const { claim } = (await branch.ask(officer, 'POST', '/claims', { body })).json;
  const events = await branch.ask(officer, 'GET', '/branches/contoh/events?after=0');
  expect(events.json.events).toMatchObject([{ kind: 'claim.filed', subject: claim, position: '1' }]);
  expect((await branch.ask(officer, 'GET', '/branches/lain/events')).status).toBe(403);
  const replay = { body: { after: '0' } };
  expect((await branch.ask(administrator, 'POST', `/webhooks/${subscriber}/replay`, replay)).json.queued).toBe('1');
  expect((await branch.ask(administrator, 'GET', `/webhooks/${subscriber}/deliveries`)).json.items).toEqual([]);
  const stranger = await branch.signedIn('administrator', { scope: 'branch', of: 'lain' });
  expect((await branch.ask(stranger, 'GET', '/webhooks')).json.subscribers).toEqual([]);
  expect((await branch.ask(stranger, 'POST', `/webhooks/${subscriber}/end`)).status).toBe(404);
  expect((await branch.ask(administrator, 'POST', `/webhooks/${subscriber}/end`)).status).toBe(200);
  expect((await branch.ask(administrator, 'POST', `/webhooks/${subscriber}/replay`, replay)).status).toBe(404);
});

test('the books are sealed and verified by those who may', async () => {
  expect((await branch.ask(officer, 'POST', '/ledger/seals')).status).toBe(403);
  expect((await branch.ask(administrator, 'POST', '/ledger/seals')).json).toMatchObject({ transfers: '0' });
  expect((await branch.ask(auditor, 'GET', '/ledger/verification')).json).toEqual({ breaches: [] });
  const unknown = '/ledger/balance?fund=jht&kind=gold&owner=x';
  expect((await branch.ask(auditor, 'GET', unknown)).status).toBeLessThan(500);
  expect(branch.faults).toEqual([]);
});

test('who is searched for by NIK, card or name is found by who may see him, and sees who looked', async () => {
  const about = { name: 'Dicari Contoh', birthDate: '1990-05-05', sex: 'female', nik: '1971014505900009' };
  const { person } = (await branch.ask(officer, 'POST', '/persons', { body: about })).json;
  const card = { person, segment: 'PU', enrolledOn: '2024-07-01', branch: 'contoh' };
  const { kpj } = (await branch.ask(officer, 'POST', '/memberships', { body: card })).json;
  const colleague = await branch.signedIn('officer', here);
  const stranger = await branch.signedIn('officer', { scope: 'branch', of: 'lain' });
  for (const body of [{ nik: about.nik }, { kpj }, { name: 'dicari' }]) {
    const found = await branch.ask(colleague, 'POST', '/persons/search', { body });
    expect([body, found.json.persons]).toMatchObject([body, [{ person, name: about.name, kpjs: [kpj] }]]);
    expect((await branch.ask(stranger, 'POST', '/persons/search', { body })).json).toEqual({ persons: [] });
  }
  const worker = await branch.signedIn('worker', { scope: 'own', of: kpj });
  const { readers } = (await branch.ask(worker, 'GET', `/members/${kpj}/readers`)).json;
  expect(readers.map(({ role, why }: { role: string; why: string }) => [role, why])).toEqual(
    Array.from({ length: 3 }, () => ['officer', 'question']),
  );
  expect(branch.faults).toEqual([]);
});

test('who is a worker and an heir sees the claims of both, and acts in each as it needs', async () => {
  const { database } = branch.fresh;
  const [own, of] = ['90000000021', '90000000022'] as const;
  const at = branch.branch.clock();
  const when = { at, by: 'seed' };
  const person = await addPerson(database, { name: 'Contoh Dua', kind: 'member', ...when });
  const grant = { person, from: at, to: days.to, ...when };
  await grantRole(database, { ...grant, role: 'worker', scope: 'own', of: own });
  await grantRole(database, { ...grant, role: 'heir', scope: 'own', of });
  const session = await signIn(database, { person, how: 'password', at, expiresAt: days.to }, randomBytes);
  const filed = async (membership: string) => {
    const body = { branch: 'contoh', membership, ask: 'jkm', eventOn: '2024-07-01', facts: {} };
    return (await branch.ask(officer, 'POST', '/claims', { body })).json.claim;
  };
  const claims = [await filed(own), await filed(of)];
  const context = new RouterContextProvider();
  context.set(branching, () => branch.branch);
  const request = new Request(`${origin}/klaim-saya`, { headers: { Cookie: `jamin_session=${session}` } });
  const args = { request, context, params: {}, url: new URL(request.url), pattern: '/klaim-saya' };
  const shown = await loader(args);
  expect(shown).toMatchObject({ isHeir: true, isWorker: true });
  expect(shown.claims.map(({ claim }) => claim).sort()).toEqual([...claims].sort());
  const roles = claims.map(async (claim) => (await actingFor(args, ['worker', 'heir'], claim)).actor.role);
  expect(await Promise.all(roles)).toEqual(['worker', 'heir']);
});
