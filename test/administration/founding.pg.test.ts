// A real branch begins: founded by the command, its first administrator signs in once, lets in others, and it works.
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  addAccount,
  balance,
  type Founding,
  foundIn,
  keepLaw,
  momentOn,
  vaultOf,
  workDay,
} from '@jamin/administration';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { Hono } from 'hono';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Fresh, freshDatabase } from '../../packages/administration/src/database-fresh.ts';
import { main } from '../../packages/cli/src/main.ts';
import type { Branch } from '../../packages/web/src/branch/branch.ts';
import { signInOf } from '../../packages/web/src/branch/sign-in.ts';
import { serveBranch } from '../../packages/web/src/branch-api/branch-routes.ts';

const origin = 'https://jamin.example';
const email = 'pertama@lembaga.example';
const accounts = Object.fromEntries(
  ['jht', 'jkk', 'jkm', 'jp', 'jkp'].map((fund, index) => [
    fund,
    { holder: `Dana ${fund}`, bank: 'BANKIDJA', account: `00${index}` },
  ]),
) as Founding['bank']['accounts'];
const founding: Founding = {
  code: 'baru',
  name: 'Cabang Baru',
  region: 'Kanwil Baru',
  administrator: { name: 'Orang Pertama', email },
  bank: { name: 'utama', accounts },
};
let fresh: Fresh;
let branch: Branch;
let minutes = 0;
const app = new Hono();

beforeAll(async () => {
  fresh = await freshDatabase();
  const vault = vaultOf({ wrapping: [{ id: 'one', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
  branch = {
    ...{ people: fresh.database, system: fresh.database, vault, kept: await keepLaw(fresh.database, indonesia) },
    ...{ isExample: false, sessionSecret: 'of-a-test' },
    clock: () => {
      minutes += 1;
      return momentOn(date('2024-07-20'), 8, minutes);
    },
  };
  serveBranch(app, { branch: () => branch, caller: () => 'test', origin });
}, 60_000);
afterAll(() => fresh.close());

async function signedIn(name: string, password: string): Promise<string | undefined> {
  const began = await signInOf(() => branch, { origin }).byPassword(new Request(`${origin}/masuk`), name, password);
  return 'cookie' in began ? /=(sesi_[\w-]+)/.exec(began.cookie)?.[1] : undefined;
}

let sent = 0;
async function ask(who: string, path: string, body: unknown, type = 'application/json', key = '') {
  sent += 1;
  const headers = {
    Authorization: `Bearer ${who}`,
    'Idempotency-Key': key || `founding-${sent}`,
    'Content-Type': type,
  };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await app.request(`${origin}/api/v1${path}`, { method: 'POST', headers, body: text });
  // Tests look into answers of every form.
  const json: ReturnType<JSON['parse']> = await response.json();
  return { status: response.status, json, code: json.errors?.[0]?.code };
}

test('founded once, and not as the fictional branch', async () => {
  const found = (changed: Partial<Founding>) => foundIn(fresh.database, { ...founding, ...changed }, branch.clock());
  await expect(found({ code: 'contoh' })).rejects.toMatchObject({ code: 'found/fictional' });
  const { person, password = '' } = await found({});
  expect([person, password]).toEqual(['A-000001', expect.stringMatching(/^[a-z2-9]{5}(?:-[a-z2-9]{5}){4}$/)]);
  await expect(found({ code: 'lain' })).rejects.toMatchObject({ code: 'found/already', data: { code: 'baru' } });

  const administrator = (await signedIn(email, password)) ?? '';
  expect(administrator).toMatch(/^sesi_/);
  expect(await signedIn(email, password)).toBeUndefined();
  const own = 'perahu kecil di sungai besar';
  const change = (current: string, next: string) => ask(administrator, '/me/password', { current, next });
  expect((await change('bukan ini', own)).code).toBe('access/wrong-password');
  expect((await change(password, 'pendek')).code).toBe('access/password-length');
  expect((await change(password, own)).status).toBe(200);
  expect(await signedIn(email, password)).toBeUndefined();
  await works((await signedIn(email, own)) ?? '');
}, 120_000);

/** The administrator lets in an officer and a cashier; an employer's month is reported, billed and paid. */
async function works(administrator: string): Promise<void> {
  const done = async (...asked: Parameters<typeof ask>) => {
    const { status, json } = await ask(...asked);
    expect([asked[1], status, status < 300 ? '' : json]).toEqual([asked[1], expect.toBeOneOf([200, 201]), '']);
    return json;
  };
  const letIn = async (role: string): Promise<string> => {
    const { person } = await done(administrator, '/access/persons', { name: role, kind: 'staff', home: 'baru' });
    await done(administrator, `/access/persons/${person}/account`, { email: `${role}@lembaga.example` });
    await done(administrator, `/access/persons/${person}/password`, { password: `kata sandi ${role}` });
    const days = { from: '2024-07-01T00:00:00.000Z', to: '2025-07-01T00:00:00.000Z' };
    await done(administrator, '/access/grants', { person, role, scope: 'branch', of: 'baru', ...days });
    return (await signedIn(`${role}@lembaga.example`, `kata sandi ${role}`)) ?? '';
  };
  const [officer, cashier] = [await letIn('officer'), await letIn('cashier')];
  const about = { name: 'PT Pertama', size: 'small', riskGroup: 'low', area: 'kota-pangkalpinang', branch: 'baru' };
  await done(officer, '/employers', { npp: '10000001', registeredOn: '2024-06-01', ...about });
  const { person } = await done(officer, '/persons', { name: 'Pekerja', birthDate: '1990-05-05', sex: 'female' });
  const card = { person, segment: 'PU', enrolledOn: '2024-06-01', branch: 'baru' };
  const { kpj } = await done(officer, '/memberships', card);
  const programmes = ['JKK', 'JKM', 'JHT'];
  await done(officer, '/employments', { kpj, npp: '10000001', from: '2024-06-01', programmes });
  const { joined, bill } = await reported(officer, kpj);
  expect(joined).toEqual([{ row: 3, kpj: expect.stringMatching(/^\d{11}$/) }]);
  const money = { reference: 'one', payer: '10000001', bank: 'utama', amount: bill.amount, paidOn: '2024-07-20' };
  expect(await done(cashier, '/receipts', money)).toMatchObject({ paid: [bill.bill] });
  expect(await balance(fresh.database, { fund: 'jht', kind: 'member', owner: kpj })).toBeLessThan(0n);

  const account = { code: 'jkp-kedua', fund: 'jkp', holder: 'Dana jkp', bank: 'BANKIDJA', account: '77' };
  await done(administrator, '/bank/accounts', account);
  const other = await ask(administrator, '/bank/accounts', { ...account, account: '78' });
  expect([other.status, other.code]).toEqual([409, 'payments/account-known']);
  const share = { reference: 'state-1', account: 'jkp-kedua', amount: '5000', paidOn: '2024-07-20' };
  expect(await done(cashier, '/receipts/state', share)).toMatchObject({ replayed: false });
  expect(await done(cashier, '/receipts/state', share)).toMatchObject({ replayed: true });
  const unknown = await ask(cashier, '/receipts/state', { ...share, account: 'jht-utama' });
  expect(unknown.code).toBe('payments/no-such-account');
  expect(await balance(fresh.database, { fund: 'jkp', kind: 'bank', owner: 'jkp-kedua' })).toBe(5000n);

  // The month came late: the next day's own work charges what that costs, once.
  const at = momentOn(date('2024-07-21'), 9);
  const day = await workDay(fresh.database, branch.kept, { at });
  expect(day).toMatchObject({ day: '2024-07-21', penalties: 1, penaltiesWaiting: 0 });
  const headers = { Authorization: `Bearer ${officer}` };
  const listed = await (await app.request(`${origin}/api/v1/bills?reason=penalty`, { headers })).json();
  expect(listed).toMatchObject({
    items: [{ payer: '10000001', month: '2024-06-01', reason: 'penalty', paidOn: null }],
  });
  const again = await workDay(fresh.database, branch.kept, { at: momentOn(date('2024-07-22'), 9) });
  expect(again).toMatchObject({ penalties: 0 });
}

/** A sheet of a known worker, a new one and a wrong row: what is good is offered, and taken once under its key. */
async function reported(officer: string, kpj: string) {
  const sheet = [
    'KPJ,NAMA_LENGKAP,NOMOR_IDENTITAS,TANGGAL_LAHIR,JENIS_KELAMIN,UPAH,TGL_AWAL_BEKERJA',
    `${kpj},,,,,5000000,`,
    ',Pekerja Baru,1971014505900002,05-05-1990,P,4000000,03-06-2024',
    ',,123,,,1000000,',
  ].join('\n');
  const path = '/employers/10000001/reports/2024-06';
  const checked = await ask(officer, `${path}/check?programmes=JKK,JKM,JHT`, sheet, 'text/csv');
  expect(checked).toMatchObject({ status: 200, json: { rows: 3, good: 2, joining: 1, wages: 2, moreProblems: 0 } });
  for (const { row, level, message, remedy } of checked.json.problems)
    expect([row, level, message.id === message.en, remedy.en]).toEqual([4, 'error', false, expect.any(String)]);
  expect((await ask(officer, `${path}/check`, '\n', 'text/csv')).code).toBe('contributions/not-a-sheet');
  expect((await ask(officer, `${path}/check`, 'x'.repeat(40_000), 'text/csv')).code).toBe('contributions/not-a-sheet');
  const take = (hash: string, content = sheet) =>
    ask(officer, `${path}?hash=${hash}&bank=utama&programmes=JKK,JKM,JHT`, content, 'text/csv', 'june');
  // What is refused uses up no key.
  expect((await take('f'.repeat(64))).code).toBe('contributions/report-changed');
  const taken = await take(checked.json.hash);
  expect(taken).toMatchObject({ status: 201, json: { replayed: false, left: 0 } });
  expect(await take(checked.json.hash)).toEqual(taken);
  expect((await take(checked.json.hash, `${sheet}\n`)).code).toBe('access/key-reused');
  return taken.json;
}

/** Settings of a real branch: what a start in production asks for. */
const secrets = Object.fromEntries(
  ['SESSION_SECRET', 'WRAPPING_SECRET', 'HASHING_SECRET'].map((name) => [name, randomBytes(36).toString('base64')]),
);

async function run(...args: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
  let said = '';
  const keep = (text: unknown) => {
    said += String(text);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((one) => vi.spyOn(one, 'write').mockImplementation(keep));
  try {
    return { code: await main(args), said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

test('the command founds a branch on a server alone, from a file that it reads whole', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'jamin-founding-'));
  const file = join(folder, 'cabang.yaml');
  const at = (name: string, value: object) => {
    writeFileSync(join(folder, name), JSON.stringify(value));
    return join(folder, name);
  };
  writeFileSync(file, JSON.stringify(founding));
  const [other, theirs] = fresh.server === undefined ? [] : [await freshDatabase(), await freshDatabase()];
  for (const [name, value] of Object.entries(secrets)) vi.stubEnv(name, value);
  try {
    vi.stubEnv('DATABASE_URL', '');
    vi.stubEnv('BRANCH_FOLDER', join(folder, 'branch'));
    const nowhere = await run('branch', 'found', file, '--lang', 'en');
    expect(nowhere).toMatchObject({ code: 2, said: expect.stringContaining('Name DATABASE_URL') });
    const wrong = await run('branch', 'found', at('wrong.json', { ...founding, code: 'A B', more: 1 }), '--lang', 'en');
    expect(wrong.code).toBe(2);
    for (const part of ['code', 'more', 'not known']) expect(wrong.said).toContain(part);
    if (other?.server === undefined || theirs?.server === undefined) return;
    vi.stubEnv('DATABASE_URL', theirs.server);
    await theirs.asOwner(async (tell) => void (await tell('DROP SCHEMA house CASCADE; CREATE TABLE public.theirs ()')));
    const foreign = await run('branch', 'found', file, '--lang', 'en');
    expect(foreign).toMatchObject({ code: 2, said: expect.stringContaining('holds something else') });
    vi.stubEnv('DATABASE_URL', other.server);
    const contoh = at('contoh.json', { ...founding, code: 'contoh' });
    expect((await run('branch', 'found', contoh, '--lang', 'en')).said).toContain('Choose another code');
    const { name } = founding.administrator;
    const subject = { name, issuer: 'https://id.lembaga.example', subject: '0001' };
    const founded = await run('branch', 'found', at('oidc.json', { ...founding, administrator: subject }), '--json');
    expect(founded).toEqual({ code: 0, said: expect.stringContaining('"person": "A-000001"') });
    expect(await run('branch', 'found', file, '--lang', 'en')).toMatchObject({
      ...{ code: 2, said: expect.stringContaining('founded in this database already') },
    });
    const { database } = other;
    const linked = await database.selectFrom('sign_in.subject').select(['person', 'subject']).execute();
    expect(linked).toEqual([{ person: 'A-000001', subject: '0001' }]);
    // Who lost his password is let in by the owner of the server, once.
    const nobody = await run('branch', 'password', email, '--lang', 'en');
    expect(nobody).toMatchObject({ code: 2, said: expect.stringContaining('No account has this') });
    const person = 'A-000001';
    await addAccount(database, { person, email, at: branch.clock(), by: 'found' });
    const letIn = await run('branch', 'password', email.toUpperCase(), '--json');
    expect(letIn.code).toBe(0);
    expect(JSON.parse(letIn.said)).toEqual({
      person,
      password: expect.stringMatching(/^([a-z0-9]{5}-){4}[a-z0-9]{5}$/),
    });
  } finally {
    vi.unstubAllEnvs();
    await other?.close();
    await theirs?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}, 120_000);
