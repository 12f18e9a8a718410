// A claim through the API: filed once, decided, sent back, approved by another, and told to nobody whom it is not for.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestBranch } from './branch-for-tests.ts';

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
