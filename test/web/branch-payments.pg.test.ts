// A payment through the API: ordered, gathered, approved by two, sent, told of by the bank, and what does not match.
import { actorOf, makeBatch, openBankAccount, sen, writeCamt053, writePain002 } from '@jamin/administration';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ordered as orderedFor } from '../../packages/administration/src/payments/payments-for-tests.ts';
import type { Acting } from '../../packages/web/src/desk/acting.ts';
import { batchView } from '../../packages/web/src/desk/cash-view.ts';
import { openTestBranch } from './branch-for-tests.ts';
import { grantedClaim } from './granted-claim.ts';

let branch: Awaited<ReturnType<typeof openTestBranch>>;
let cashier = '';
let second = '';
let approver = '';
let other = '';
let worker = '';
const KPJ = '90000000001';
const here = { scope: 'branch', of: 'contoh' } as const;
const account = '0011223344';
const holder = { name: 'DJS JKM Cabang Contoh', bank: 'CTOHIDJA', account };
const payee = { name: 'Contoh Ahli Waris', bank: '999', account: '5512345' };
const xml = { 'Content-Type': 'application/xml' };

beforeAll(async () => {
  branch = await openTestBranch();
  const { database } = branch.fresh;
  await openBankAccount(database, { code: 'jkm-contoh', fund: 'jkm', holder, at: branch.branch.clock() });
  cashier = await branch.signedIn('cashier', here);
  second = await branch.signedIn('cashier', here);
  approver = await branch.signedIn('approver', here);
  other = await branch.signedIn('approver', here);
  worker = await branch.signedIn('worker', { scope: 'own', of: KPJ });
}, 120_000);
afterAll(() => branch.fresh.close());

type Owed = { readonly claim: string; readonly line: number };
type Part = { readonly line: number; readonly owed: boolean };

/** A claim that is owed something, and the first line of it. */
async function owed(): Promise<Owed> {
  const claim = await grantedClaim(branch, { membership: KPJ, heir: payee.name });
  const { parts } = (await branch.ask(cashier, 'GET', `/claims/${claim}`)).json;
  return { claim, line: parts.find((part: Part) => part.owed).line };
}

async function ordered(): Promise<Owed & { readonly payment: string }> {
  const one = await owed();
  const order = await branch.ask(cashier, 'POST', `/claims/${one.claim}/payments`, { body: { line: one.line, payee } });
  expect(order.status).toBe(201);
  return { ...one, payment: order.json.payment };
}

async function sent(payments: readonly string[]): Promise<string> {
  const body = { bankAccount: 'jkm-contoh', executionOn: '2024-07-24', payments };
  const made = await branch.ask(cashier, 'POST', '/batches', { body });
  expect(made.status).toBe(201);
  const { batch } = made.json;
  for (const who of [approver, other])
    expect((await branch.ask(who, 'POST', `/batches/${batch}/approval`)).status).toBe(200);
  expect((await branch.ask(cashier, 'POST', `/batches/${batch}/file`)).status).toBe(200);
  return batch;
}

const stateOf = async (payment: string) => (await branch.ask(cashier, 'GET', `/payments/${payment}`)).json.status;

test('an order is placed once, and only for what is owed', async () => {
  const { claim, line, payment } = await ordered();
  const again = await branch.ask(second, 'POST', `/claims/${claim}/payments`, { body: { line, payee } });
  expect(again.json).toEqual({ payment });
  const elsewhere = { line, payee: { ...payee, account: '777' } };
  const changed = await branch.ask(cashier, 'POST', `/claims/${claim}/payments`, { body: elsewhere });
  expect([changed.status, changed.json.errors[0].code]).toEqual([409, 'payments/cause-reused']);
  const none = await branch.ask(cashier, 'POST', `/claims/${claim}/payments`, { body: { line: 999, payee } });
  expect([none.status, none.json.errors[0].code]).toEqual([404, 'payments/no-such-part']);
  const more = { line, payee, amount: '1' };
  const assigned = await branch.ask(cashier, 'POST', `/claims/${claim}/payments`, { body: more });
  expect([assigned.status, assigned.json.errors[0].pointer]).toEqual([422, '/amount']);
  expect((await branch.ask(approver, 'POST', `/claims/${claim}/payments`, { body: { line, payee } })).status).toBe(403);
  const own = await branch.ask(worker, 'GET', `/payments?claim=${claim}`);
  expect(own.json.items).toMatchObject([{ payment, status: 'ordered', fund: 'jkm' }]);
});

test('who approves or orders sees to whom money goes and how the account ends; others do not', async () => {
  const { claim, payment } = await ordered();
  const told = { payee_name: payee.name, payee_bank: payee.bank, payee_account: '****345' };
  const untold = { payee_name: null, payee_bank: null, payee_account: null };
  const officer = await branch.signedIn('officer', here);
  for (const [who, seen] of [
    [approver, told],
    [cashier, told],
    [officer, untold],
    [worker, untold],
  ] as const) {
    expect((await branch.ask(who, 'GET', `/payments/${payment}`)).json).toMatchObject(seen);
    expect((await branch.ask(who, 'GET', `/payments?claim=${claim}`)).json.items).toMatchObject([seen]);
  }
});

test('a batch is shown whole, page by page, and says how much of it a page is', async () => {
  const { database } = branch.fresh;
  const ours = { ...holder, account: '0011223355' };
  await openBankAccount(database, { code: 'jht-contoh', fund: 'jht', holder: ours, at: branch.branch.clock() });
  const payments: string[] = [];
  for (let one = 1; one <= 101; one += 1) payments.push(await orderedFor(database, `many-${one}`, 100n));
  const asked = { key: 'many', bankAccount: 'jht-contoh', executionOn: date('2024-07-24'), payments };
  const { id } = await makeBatch(database, { ...asked, at: branch.branch.clock(), by: 'maker' });
  const acting = async (session: string): Promise<Acting> => {
    const actor = await actorOf(database, { session }, { at: branch.branch.clock() });
    return { branch: branch.branch, actor, language: 'en' };
  };
  const first = await batchView(await acting(approver), id, '');
  expect(first).toMatchObject({ count: '101', from: '1', through: '100', isPart: true, next: payments[99] });
  expect(first?.payments[0]).toMatchObject({ payee: 'Contoh many-1', account: '999 ****ny-1' });
  const rest = await batchView(await acting(approver), id, first?.next ?? '');
  expect(rest).toMatchObject({ from: '101', through: '101', isPart: true, next: undefined });
  expect(rest?.payments.map(({ payment }) => payment)).toEqual(payments.slice(100));
  const auditor = await acting(await branch.signedIn('auditor', here));
  expect((await batchView(auditor, id, ''))?.payments[0]?.account).toBeUndefined();
});

test('nobody is paid but the heir who was named, also when a payment is tried again', async () => {
  const { claim, line } = await owed();
  const path = `/claims/${claim}/payments`;
  const other = { ...payee, name: 'Contoh Kasir' };
  const refused = await branch.ask(cashier, 'POST', path, { body: { line, payee: other } });
  expect([refused.status, refused.json.errors[0].code]).toEqual([422, 'payments/other-payee']);
  const untold = await branch.ask(cashier, 'POST', path, { body: { line } });
  expect([untold.status, untold.json.errors[0].code]).toEqual([409, 'payments/no-account']);
  const { payment } = (await branch.ask(cashier, 'POST', path, { body: { line, payee } })).json;
  const retried = await branch.ask(cashier, 'POST', `/payments/${payment}/retry`, { body: { payee: other } });
  expect(retried.json.errors[0].code).toBe('payments/other-payee');
});

test('a member is paid at the account in the registry, and at no other', async () => {
  const officer = await branch.signedIn('officer', here);
  const bankAccount = { bank: '999', number: '7788990', holder: 'Contoh Peserta' };
  const about = { name: 'Contoh Peserta', birthDate: '1990-01-01', sex: 'male', bankAccount };
  const { person } = (await branch.ask(officer, 'POST', '/persons', { body: about })).json;
  const card = { person, segment: 'PU', enrolledOn: '2020-01-01', branch: 'contoh' };
  const { kpj } = (await branch.ask(officer, 'POST', '/memberships', { body: card })).json;
  const claim = await grantedClaim(branch, { membership: kpj });
  const { parts } = (await branch.ask(cashier, 'GET', `/claims/${claim}`)).json;
  const { line } = parts.find((part: Part) => part.owed);
  const path = `/claims/${claim}/payments`;
  const elsewhere = { name: 'Contoh Peserta', bank: '999', account: '666' };
  const refused = await branch.ask(cashier, 'POST', path, { body: { line, payee: elsewhere } });
  expect([refused.status, refused.json.errors[0].code]).toEqual([422, 'payments/other-payee']);
  const order = await branch.ask(cashier, 'POST', path, { body: { line } });
  expect(order.status).toBe(201);
  const batch = await sent([order.json.payment]);
  const file = await branch.ask(cashier, 'POST', `/batches/${batch}/file`);
  expect(file.text).toContain('<Id>7788990</Id>');
  expect(file.text).toContain('<Nm>Contoh Peserta</Nm>');
});

test('two approve, the bank’s answer and its statement settle it, each file once', async () => {
  const { payment } = await ordered();
  const made = await branch.ask(cashier, 'POST', '/batches', {
    body: { bankAccount: 'jkm-contoh', executionOn: '2024-07-24', payments: [payment] },
  });
  const { batch, total } = made.json;
  const early = await branch.ask(cashier, 'POST', `/batches/${batch}/file`);
  expect([early.status, early.json.errors[0].code]).toEqual([409, 'payments/not-approved']);
  const approve = (who: string) => branch.ask(who, 'POST', `/batches/${batch}/approval`);
  expect((await approve(cashier)).status).toBe(403);
  expect((await approve(approver)).json).toEqual({ approvals: 1 });
  expect((await approve(approver)).json).toEqual({ approvals: 1 });
  expect((await approve(other)).json).toEqual({ approvals: 2 });
  const file = await branch.ask(cashier, 'POST', `/batches/${batch}/file`);
  expect(file.headers.get('Content-Disposition')).toContain(`${batch}.xml`);
  expect(file.text).toContain(`<EndToEndId>${payment}</EndToEndId>`);
  expect((await branch.ask(second, 'POST', `/batches/${batch}/file`)).text).toBe(file.text);
  const createdAt = branch.branch.clock();
  const accepted = { payment, status: 'ACCP', reason: undefined } as const;
  const status = writePain002({ id: `S-${batch}`, createdAt, batch, whole: undefined, payments: [accepted] });
  const told = await branch.ask(cashier, 'POST', '/bank/statuses', { body: status, headers: xml });
  expect(told.json).toEqual({ batch, accepted: 1, rejected: 0, replayed: false });
  const statement = statementOf(1, [{ amount: -BigInt(total), payment }]);
  const settle = () => branch.ask(cashier, 'POST', '/bank/statements', { body: statement, headers: xml });
  expect((await settle()).json).toEqual({ statements: 1, paid: 1, returned: 0, unmatched: 0, replayed: false });
  expect((await settle()).json).toMatchObject({ statements: 0, paid: 0, replayed: true });
  expect(await stateOf(payment)).toBe('paid');
  expect((await branch.ask(approver, 'GET', `/batches/${batch}`)).json).toMatchObject({ total, payments: '1' });
  const retried = await branch.ask(cashier, 'POST', `/payments/${payment}/retry`, { body: {} });
  expect([retried.status, retried.json.errors[0].code]).toEqual([409, 'payments/still-open']);
});

test('a batch that is refused gives its payments back, and they are ordered anew', async () => {
  const { payment } = await ordered();
  const made = await branch.ask(cashier, 'POST', '/batches', {
    body: { bankAccount: 'jkm-contoh', executionOn: '2024-07-24', payments: [payment] },
  });
  const path = `/batches/${made.json.batch}/refusal`;
  expect((await branch.ask(cashier, 'POST', path, { body: { reason: 'salah' } })).status).toBe(403);
  expect((await branch.ask(approver, 'POST', path, { body: { reason: 'salah rekening' } })).status).toBe(200);
  expect(await stateOf(payment)).toBe('withdrawn');
  const again = await branch.ask(cashier, 'POST', `/payments/${payment}/retry`, { body: {} });
  expect(again).toMatchObject({ status: 201 });
  expect(again.json.payment).not.toBe(payment);
});

test('what is wrong with a file of the bank is all told, and nothing of it stays', async () => {
  const wrong = '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt/></Document>';
  const refused = await branch.ask(cashier, 'POST', '/bank/statements', { body: wrong, headers: xml });
  expect([refused.status, refused.json.errors[0].code]).toEqual([422, 'payments/file-refused']);
  expect(refused.json.errors[0].data.problems.length).toBeGreaterThan(0);
  expect(refused.json.errors[0].data.problems[0]).toMatchObject({
    place: expect.any(String),
    line: expect.any(Number),
  });
  const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><Document>&a;</Document>';
  expect((await branch.ask(cashier, 'POST', '/bank/statements', { body: bomb, headers: xml })).status).toBe(422);
  expect((await branch.ask(cashier, 'POST', '/bank/statements', { body: '{}' })).status).toBe(415);
  expect((await branch.ask(worker, 'POST', '/bank/statements', { body: wrong, headers: xml })).status).toBe(403);
});

test('a line that matches nothing is resolved by two people', async () => {
  const { payment } = await ordered();
  const batch = await sent([payment]);
  const { total } = (await branch.ask(approver, 'GET', `/batches/${batch}`)).json;
  const lines = [-BigInt(total), 500n].map((amount) => ({ amount, payment: undefined }));
  const take = (body: Uint8Array) => branch.ask(cashier, 'POST', '/bank/statements', { body, headers: xml });
  const torn = await take(statementOf(2, lines));
  expect([torn.status, torn.json.errors[0].code]).toEqual([422, 'payments/statement-does-not-follow']);
  // One statement is missing between the two.
  expect((await take(statementOf(3, lines, -BigInt(total)))).json).toMatchObject({ statements: 1, unmatched: 2 });
  const { lines: waiting } = (await branch.ask(approver, 'GET', '/bank/unmatched?account=jkm-contoh')).json;
  expect(waiting).toHaveLength(2);
  const [out, back] = waiting;
  const propose = (id: string, body: object) =>
    branch.ask(cashier, 'POST', `/bank/unmatched/entry/${id}/resolution`, { body });
  const misfit = await propose(back.id, { action: { match: payment }, note: 'sama' });
  expect([misfit.status, misfit.json.errors[0].code]).toEqual([409, 'payments/does-not-match']);
  const { resolution } = (await propose(out.id, { action: { match: payment }, note: 'tanpa nomor' })).json;
  const path = `/bank/resolutions/${resolution}/decision`;
  expect((await branch.ask(cashier, 'POST', path, { body: { approved: true } })).status).toBe(403);
  expect((await branch.ask(approver, 'POST', path, { body: { approved: true } })).status).toBe(200);
  expect(await stateOf(payment)).toBe('paid');
  const kept = (await propose(back.id, { action: 'suspense', note: 'tak dikenal' })).json.resolution;
  await branch.ask(approver, 'POST', `/bank/resolutions/${kept}/decision`, { body: { approved: true } });
  expect((await branch.ask(approver, 'GET', '/bank/unmatched')).json.lines).toEqual([]);
  const bank = await branch.ask(approver, 'GET', '/ledger/balance?fund=jkm&kind=bank&owner=jkm-contoh');
  expect(bank.json).toEqual({ balance: String(-2n * BigInt(total) + 500n) });
  expect((await branch.ask(cashier, 'GET', '/bank/accounts/jkm-contoh/breaks')).json.breaks).toHaveLength(1);
  expect(branch.faults).toEqual([]);
});

type Line = { readonly amount: bigint; readonly payment: string | undefined };

function statementOf(sequence: number, lines: readonly Line[], opening = 0n): Uint8Array {
  const on = date('2024-07-24');
  const whole = lines.map(({ amount, payment }) => ({
    ...{ amount: sen(amount), bookedOn: on, valueOn: on },
    ...{ payment, reference: undefined, returnReason: undefined },
  }));
  const days = { id: `STMT-${sequence}`, sequence: BigInt(sequence), account, from: on, to: on };
  const statements = [{ ...days, opening: sen(opening), lines: whole }];
  return writeCamt053({ id: `M-${sequence}`, createdAt: branch.branch.clock(), statements });
}
