// A claim through the API: filed once, decided, sent back, approved by another, and told to nobody whom it is not for.
import { actorOf, enrolMember, postTransfer, registerPerson, sen } from '@jamin/administration';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Acting } from '../../packages/web/src/desk/acting.ts';
import { deathForm, fileAfterDeath } from '../../packages/web/src/desk/death-form.ts';
import { fileTogether } from '../../packages/web/src/desk/file-for.ts';
import { openTestBranch } from './branch-for-tests.ts';
import { grantedClaim } from './granted-claim.ts';

let branch: Awaited<ReturnType<typeof openTestBranch>>;
let officer = '';
let approver = '';
let worker = '';
const KPJ = '90000000001';
const facts = { segment: 'PU', membershipMonths: 48, contributionMonths: '48.0' };

beforeAll(async () => {
  branch = await openTestBranch();
  officer = await branch.signedIn('officer', { scope: 'branch', of: 'contoh' });
  approver = await branch.signedIn('approver', { scope: 'branch', of: 'contoh' });
  worker = await branch.signedIn('worker', { scope: 'own', of: KPJ });
}, 120_000);
afterAll(() => branch.fresh.close());

const filing = { branch: 'contoh', membership: KPJ, ask: 'jkm', eventOn: '2024-07-01', facts };

async function filed(key: string): Promise<string> {
  const answer = await branch.ask(officer, 'POST', '/claims', { body: filing, key });
  expect(answer.status).toBe(201);
  return answer.json.claim;
}

test('who I am', async () => {
  expect((await branch.ask(undefined, 'GET', '/me')).status).toBe(401);
  const me = await branch.ask(officer, 'GET', '/me');
  expect(me.json).toMatchObject({ roles: ['officer'], acting: { role: 'officer', branches: ['contoh'] } });
});

test('filed again with its key it is the same claim; another content under the key is refused', async () => {
  const claim = await filed('once');
  const again = await branch.ask(officer, 'POST', '/claims', { body: filing, key: 'once' });
  expect([again.status, again.json.claim, again.headers.get('Idempotency-Replayed')]).toEqual([201, claim, 'true']);
  const other = await branch.ask(officer, 'POST', '/claims', { body: { ...filing, ask: 'jht' }, key: 'once' });
  expect([other.status, other.json.errors[0].code]).toEqual([422, 'access/key-reused']);
  const none = await branch.ask(officer, 'POST', '/claims', { body: filing, key: '' });
  expect([none.status, none.json.errors[0].code]).toEqual([428, 'header-missing']);
  const many = await Promise.all(Array.from({ length: 5 }, () => filed('at-once')));
  expect(new Set(many).size).toBe(1);
});

test('from filing to approval, by two people, each step told by the state', async () => {
  const claim = await filed('way');
  const path = `/claims/${claim}`;
  const early = await branch.ask(officer, 'POST', `${path}/decisions`);
  expect([early.status, early.json.errors[0].code]).toEqual([409, 'claims/papers-missing']);
  const papers = early.json.errors[0].data.papers;
  const { blockers } = (await branch.ask(worker, 'GET', `${path}/readiness`)).json;
  expect(blockers.filter(({ kind }: { kind: string }) => kind === 'paper')).toHaveLength(papers.length);
  const unknown = await branch.ask(officer, 'POST', `${path}/papers`, { body: { codes: ['a-song'] } });
  expect([unknown.status, unknown.json.errors[0].code]).toEqual([422, 'claims/no-such-paper']);
  expect((await branch.ask(officer, 'POST', `${path}/papers`, { body: { codes: papers } })).status).toBe(200);
  const decided = await branch.ask(officer, 'POST', `${path}/decisions`);
  expect(decided).toMatchObject({ status: 201, json: { number: 1, outcome: 'granted' } });
  const approve = (who: string, number: number) =>
    branch.ask(who, 'POST', `${path}/decisions/${number}/approval`).then(({ status }) => status);
  expect(await approve(officer, 1)).toBe(403);
  const back = await branch.ask(approver, 'POST', `${path}/decisions/1/return`, { body: { reason: 'tidak jelas' } });
  expect(back.status).toBe(200);
  expect(await approve(approver, 1)).toBe(409);
  expect((await branch.ask(officer, 'POST', `${path}/decisions`)).json.number).toBe(2);
  expect(await approve(approver, 2)).toBe(200);
  const own = { facts: { membershipMonths: 999 }, source: 'registry' };
  expect((await branch.ask(officer, 'POST', `${path}/facts`, { body: own })).status).toBe(422);
  const late = await branch.ask(officer, 'POST', `${path}/facts`, { body: { facts: { segment: 'BPU' } } });
  expect([late.status, late.json.errors[0].code]).toEqual([409, 'claims/already-approved']);
  const whole = await branch.ask(worker, 'GET', path);
  expect(whole.json).toMatchObject({ state: 'granted', decisions: [{ returned: 'tidak jelas' }, { number: 2 }] });
  expect(whole.json.facts.find(({ name }: { name: string }) => name === 'contributionMonths').value).toBe('48.0');
  expect(whole.json.parts.filter(({ owed }: { owed: boolean }) => owed).length).toBeGreaterThan(0);
  const replay = await branch.ask(worker, 'GET', `${path}/decisions/2/replay`);
  expect(replay.json.same).toBe(true);
  const document = await branch.ask(approver, 'GET', `${path}/decisions/2`);
  expect(document.json).toMatchObject({ outcome: 'granted' });
});

test('a year of schooling is proposed by an officer and approved by another, each in the own name', async () => {
  const heir = { heir: 'Contoh Istri', children: [{ sma: 1 }] };
  const path = `/claims/${await grantedClaim(branch, { membership: KPJ, ...heir })}`;
  const body = { child: '1', year: 2024, schooling: 'sma' };
  expect((await branch.ask(approver, 'POST', `${path}/scholarships`, { body })).status).toBe(403);
  const nobody = await branch.ask(officer, 'POST', `${path}/scholarships`, { body: { ...body, child: 'Anak' } });
  expect([nobody.status, nobody.json.errors[0].code]).toEqual([422, 'claims/no-such-child']);
  const proposed = await branch.ask(officer, 'POST', `${path}/scholarships`, { body });
  expect([proposed.status, proposed.json.number]).toEqual([201, 1]);
  const approval = `${path}/scholarships/1/approval`;
  expect((await branch.ask(officer, 'POST', approval)).status).toBe(403);
  const stranger = await branch.signedIn('approver', { scope: 'branch', of: 'lain' });
  expect((await branch.ask(stranger, 'POST', approval)).status).toBe(404);
  const other = await branch.ask(approver, 'POST', `${path}/scholarships/2/approval`);
  expect([other.status, other.json.errors[0].code]).toEqual([404, 'claims/no-such-proposal']);
  expect((await branch.ask(approver, 'POST', approval)).json).toEqual({ amount: proposed.json.amount });
  const { parts, scholarships } = (await branch.ask(officer, 'GET', path)).json;
  const me = async (who: string) => (await branch.ask(who, 'GET', '/me')).json.acting.id;
  expect(parts.at(-1)).toMatchObject({ benefit: 'beasiswa.1.2024', owed: true, amount: proposed.json.amount });
  expect(scholarships).toMatchObject([{ year: 2024, by: await me(officer), approvedBy: await me(approver) }]);
});

/** A member with savings, and an heir who fills in the form after the death. */
async function bereaved(number: string): Promise<{ readonly kpj: string; readonly heir: () => Promise<Acting> }> {
  const { database } = branch.fresh;
  const by = { at: branch.branch.clock(), by: 'seed' };
  const about = { name: `Contoh ${number}`, birthDate: date('1980-02-03'), sex: 'male' } as const;
  const { person } = await registerPerson(database, branch.branch.vault, { ...by, ...about });
  const card = { person, segment: 'PU', enrolledOn: date('2020-01-01'), branch: 'contoh', kpj: number } as const;
  const kpj = await enrolMember(database, { ...by, ...card });
  await postTransfer(database, {
    ...{ key: `saved:${kpj}`, kind: 'receipt', cause: { kind: 'test', id: kpj }, recordedAt: by.at },
    happenedOn: date('2024-06-01'),
    lines: [
      { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(100_000n) },
      { fund: 'jht', kind: 'member', owner: kpj, amount: sen(-100_000n) },
    ],
  });
  const heir = async (): Promise<Acting> => {
    const session = await branch.signedIn('heir', { scope: 'own', of: kpj });
    const actor = await actorOf(database, { session }, { at: branch.branch.clock() });
    return { branch: branch.branch, actor, language: 'id' };
  };
  return { kpj, heir };
}

const filedAfterDeath = async (acting: Acting, kpj: string, day: string) => {
  const entries = { on: [day], deathAtWork: ['false'], spouse: ['true'] };
  return fileAfterDeath(acting, kpj, await deathForm(acting, kpj, entries, true));
};

test('a form after a death files all its claims once, whoever sends it again and with whatever day', async () => {
  const { kpj, heir } = await bereaved('90000000041');
  const [one, other] = [await heir(), await heir()];
  const sent = [one, one, other].map((acting) => filedAfterDeath(acting, kpj, '2024-07-10'));
  const [first = [], ...more] = await Promise.all(sent);
  expect(first).toHaveLength(2);
  expect(new Set([...more, await filedAfterDeath(one, kpj, '2024-07-11')].map((ids) => ids.join()))).toEqual(
    new Set([first.join()]),
  );
  const { items } = (await branch.ask(officer, 'GET', `/claims?membership=${kpj}`)).json;
  expect(items.map(({ ask }: { ask: string }) => ask)).toEqual(['jkm', 'jht']);
  const { facts, filedBy } = (await branch.ask(officer, 'GET', `/claims/${first[1]}`)).json;
  const by = (name: string) => facts.find((fact: { name: string }) => fact.name === name);
  expect([by('heir'), by('balance')]).toMatchObject([
    { value: true, source: 'claimant', by: filedBy },
    { value: 1000, source: 'ledger', by: 'cabang' },
  ]);
});

test('of one form all is filed or nothing; a member’s own open JHT claim bars not the heirs’', async () => {
  const { kpj, heir } = await bereaved('90000000042');
  const body = { ...filing, membership: kpj, ask: 'jht', facts: {} };
  const open = await branch.ask(officer, 'POST', '/claims', { body });
  const second = await branch.ask(officer, 'POST', '/claims', { body });
  expect([second.status, second.json.errors[0]]).toMatchObject([
    409,
    { code: 'claims/open-already', data: { claim: open.json.claim } },
  ]);
  const acting = await heir();
  const one = { membership: kpj, eventOn: date('2024-07-10'), said: [], added: [] };
  const both = (['jkm', 'jht'] as const).map((ask) => ({ ...one, ask, key: `test:${ask}`, begin: [`test:${ask}`] }));
  const filings = fileTogether(acting, kpj, both);
  await expect(filings).rejects.toMatchObject({ code: 'claims/open-already' });
  const list = async () => (await branch.ask(officer, 'GET', `/claims?membership=${kpj}`)).json.items;
  expect(await list()).toHaveLength(1);
  const [jkm, jht] = await filedAfterDeath(acting, kpj, '2024-07-10');
  expect((await list()).map(({ ask }: { ask: string }) => ask)).toEqual(['jht', 'jkm', 'jht']);
  expect(await filedAfterDeath(acting, kpj, '2024-07-10')).toEqual([jkm, jht]);
  const third = await branch.ask(officer, 'POST', '/claims', { body });
  expect(third.json.errors[0]).toMatchObject({ code: 'claims/open-already', data: { claim: jht } });
});

test('what the registry and the books know of a member binds a claim of the API, also what changed since', async () => {
  const { kpj } = await bereaved('90000000043');
  const worker = await branch.signedIn('worker', { scope: 'own', of: kpj });
  const said = { balance: 999_999_999, ground: 'leaving-indonesia', paidEarlier: [] };
  const body = { ...filing, membership: kpj, ask: 'jht', facts: said };
  const { claim } = (await branch.ask(worker, 'POST', '/claims', { body })).json;
  const path = `/claims/${claim}`;
  const last = async (name: string) => {
    const { facts } = (await branch.ask(worker, 'GET', path)).json;
    return facts.findLast((one: { name: string }) => one.name === name);
  };
  expect(await last('balance')).toMatchObject({ value: 1000, source: 'ledger', by: 'cabang' });
  expect(await last('birthDate')).toMatchObject({ value: '1980-02-03', source: 'registry' });
  expect(await last('ground')).toMatchObject({ source: 'claimant' });
  const lines = [
    { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(50_000n) },
    { fund: 'jht', kind: 'member', owner: kpj, amount: sen(-50_000n) },
  ] as const;
  const more = {
    key: `more:${kpj}`,
    kind: 'receipt',
    cause: { kind: 'test', id: kpj },
    recordedAt: branch.branch.clock(),
  };
  await postTransfer(branch.fresh.database, { ...more, happenedOn: date('2024-06-02'), lines });
  const early = await branch.ask(officer, 'POST', `${path}/decisions`);
  const { papers } = early.json.errors[0].data;
  expect((await branch.ask(officer, 'POST', `${path}/papers`, { body: { codes: papers } })).status).toBe(200);
  expect((await branch.ask(officer, 'POST', `${path}/decisions`)).status).toBe(201);
  expect(await last('balance')).toMatchObject({ value: 1500, source: 'ledger' });
});

test('a list in pages, as CSV and as NDJSON is the same list; a cursor of nobody is refused', async () => {
  const first = await branch.ask(officer, 'GET', '/claims?limit=2');
  expect(first.json.items).toHaveLength(2);
  const all = [...first.json.items];
  for (let { next } = first.json; next !== null; ) {
    const page = (await branch.ask(officer, 'GET', `/claims?limit=2&cursor=${next}`)).json;
    all.push(...page.items);
    next = page.next;
  }
  const lines = await branch.ask(officer, 'GET', '/claims', { headers: { Accept: 'application/x-ndjson' } });
  expect(
    lines.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual(all);
  const table = await branch.ask(officer, 'GET', '/claims', { headers: { Accept: 'text/csv' } });
  expect(table.text.trim().split('\n')).toHaveLength(all.length + 1);
  for (const cursor of ['x', 'YWZ0ZXI', Buffer.from('after:\0').toString('base64url')]) {
    const wrong = await branch.ask(officer, 'GET', `/claims?cursor=${cursor}`);
    expect([wrong.status, wrong.json.errors[0].parameter]).toEqual([400, 'cursor']);
  }
  expect((await branch.ask(officer, 'GET', '/claims?sort=1')).status).toBe(400);
});

test('what was read is known again, and what changed meanwhile is not changed unseen', async () => {
  const claim = await filed('etag');
  const read = await branch.ask(officer, 'GET', `/claims/${claim}`);
  const mark = read.headers.get('ETag') ?? '';
  expect((await branch.ask(officer, 'GET', `/claims/${claim}`, { headers: { 'If-None-Match': mark } })).status).toBe(
    304,
  );
  const state = (segment: string) =>
    branch.ask(officer, 'POST', `/claims/${claim}/facts`, {
      body: { facts: { segment } },
      headers: { 'If-Match': mark },
    });
  expect((await state('BPU')).status).toBe(200);
  expect((await state('PMI')).status).toBe(412);
});

test('somebody else’s claim is not there, and nobody acts from another site or in another role', async () => {
  const claim = await filed('far');
  const stranger = await branch.signedIn('officer', { scope: 'branch', of: 'lain' });
  const other = await branch.signedIn('worker', { scope: 'own', of: '90000000002' });
  for (const who of [stranger, other]) {
    expect((await branch.ask(who, 'GET', `/claims/${claim}`)).status).toBe(404);
    expect((await branch.ask(who, 'GET', '/claims')).json.items).toEqual([]);
  }
  expect((await branch.ask(stranger, 'POST', `/claims/${claim}/decisions`)).status).toBe(404);
  expect((await branch.ask(stranger, 'POST', '/claims', { body: filing })).status).toBe(403);
  const forged = await branch.app.request('https://jamin.example/api/v1/claims', {
    method: 'POST',
    headers: { Cookie: `jamin_session=${officer}`, Origin: 'https://elsewhere.example', 'Idempotency-Key': 'x' },
    body: JSON.stringify(filing),
  });
  expect(forged.status).toBe(403);
  const options = await branch.app.request('https://jamin.example/api/v1/claims', {
    headers: { Authorization: `Bearer ${officer}`, Origin: 'https://elsewhere.example' },
  });
  expect(options.headers.get('Access-Control-Allow-Origin')).toBeNull();
  expect(branch.faults).toEqual([]);
});

test('an objection is filed by its claimant, ended by another, appealed, upheld, followed by a claim', async () => {
  const claim = await grantedClaim(branch, { membership: KPJ, eventOn: '2024-06-02' });
  const path = `/claims/${claim}/objections`;
  const code = async (who: string, to: string, body?: object) => {
    const { status, json } = await branch.ask(who, 'POST', to, { body });
    return [status, json.errors?.[0].code];
  };
  expect((await code(officer, path, { reason: 'kurang' }))[0]).toBe(403);
  const object = () => branch.ask(worker, 'POST', path, { body: { reason: 'kurang' } });
  const first = await object();
  expect(first).toMatchObject({ status: 201, json: { number: 1, dispute: 'jkm' } });
  expect((await object()).json.errors[0].code).toBe('claims/objection-open');
  const other = await branch.signedIn('approver', { scope: 'branch', of: 'contoh' });
  expect((await code(officer, `${path}/1/outcome`, { outcome: 'rejected', reason: 'tidak' }))[0]).toBe(403);
  expect(await code(other, `${path}/1/outcome`, { outcome: 'rejected', reason: 'tidak' })).toEqual([200, undefined]);
  expect(await code(officer, `${path}/1/renewal`)).toEqual([409, 'claims/not-upheld']);
  const appeal = await object();
  expect(appeal).toMatchObject({ status: 201, json: { number: 2 } });
  expect(appeal.json.body).not.toBe(first.json.body);
  expect((await code(other, `${path}/2/outcome`, { outcome: 'upheld', reason: 'benar' }))[0]).toBe(200);
  const renewed = await branch.ask(officer, 'POST', `${path}/2/renewal`);
  expect(renewed.status).toBe(201);
  const { objections } = (await branch.ask(worker, 'GET', path)).json;
  expect(objections).toMatchObject([
    { number: 1, ended: { outcome: 'rejected' }, renewed: null },
    { number: 2, ended: { outcome: 'upheld' }, renewed: renewed.json.claim },
  ]);
  expect((await branch.ask(officer, 'GET', `/claims/${claim}/flags`)).json).toEqual({ flags: [] });
  expect((await branch.ask(worker, 'GET', `/claims/${claim}/flags`)).status).toBe(403);
  const [reader] = (await branch.ask(worker, 'GET', `/members/${KPJ}/readers`)).json.readers;
  expect(reader).toMatchObject({ role: 'officer', why: 'claim', claim });
  expect(branch.faults).toEqual([]);
});
