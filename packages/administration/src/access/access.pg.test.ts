// Who acts is who signed in: what was given ends, who reads a file is seen, nothing is forged or reached across.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveDecision } from '../claims/approve-decision.ts';
import { decideClaim } from '../claims/decide-claim.ts';
import { fileClaim } from '../claims/file-claim.ts';
import { neededPapers } from '../claims/needed-papers.ts';
import { seePapers } from '../claims/see-papers.ts';
import { receiveMoney } from '../contributions/receive-money.ts';
import type { Within } from '../database.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { postTransfer } from '../ledger/post-transfer.ts';
import { closeMonth, sealBooks, verifyBooks } from '../ledger/seal-books.ts';
import { sen } from '../money.ts';
import { type Actor, actorOf, asActor } from './actor.ts';
import { addAccount } from './add-account.ts';
import { addPerson, changePerson } from './add-person.ts';
import { grantRole, withdrawGrant } from './grant-role.ts';
import { makeKey, withdrawKey } from './make-key.ts';
import { readersOf, readFile } from './read-file.ts';
import { grantable, rights, roles } from './rights.ts';
import { signIn, signOut } from './sign-in.ts';
import type { Role } from './tables.ts';
import { later, type Made, now, scopeOn, signedIn, twoBranches } from './two-branches.ts';

let fresh: Fresh;
let made: Made;
let kept: KeptLaw;
const on = { here: new Map<Role, Actor>(), elsewhere: new Map<Role, Actor>() };

beforeAll(async () => {
  fresh = await freshDatabase();
  made = await twoBranches(fresh.database);
  kept = await keepLaw(fresh.database, indonesia);
  for (const side of ['here', 'elsewhere'] as const)
    for (const role of roles) on[side].set(role, await signedIn(fresh.database, role, scopeOn(made[side], role)));
}, 120_000);
afterAll(() => fresh.close());

function who(role: Role, side: 'here' | 'elsewhere' = 'here'): Actor {
  const actor = on[side].get(role);
  if (actor === undefined) throw new Error(role);
  return actor;
}

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string; message: string }) => thrown.code ?? thrown.message,
  );
}

const raw = (within: Within, text: string) => sql.raw<Record<string, unknown>>(text).execute(within);
const as = <T>(actor: Actor, work: (within: Within) => Promise<T>) => asActor(fresh.database, actor, work);
const asRaw = (actor: Actor, text: string) => as(actor, async (within) => (await raw(within, text)).rows);

test('the matrix in the database is the one in rights.ts', async () => {
  const cells = await fresh.database.selectFrom('access.right').selectAll().execute();
  const said = Object.entries(rights).flatMap(([action, held]) =>
    Object.entries(held).map(([role, reach]) => `${action} ${role} ${reach}`),
  );
  expect(cells.map(({ action, role, reach }) => `${action} ${role} ${reach}`).sort()).toEqual(said.sort());
  const forRoles = await fresh.database.selectFrom('access.role').selectAll().execute();
  expect(Object.fromEntries(forRoles.map(({ code, grantable }) => [code, grantable]))).toEqual(grantable);
});

describe('with no one acting', () => {
  test('no row is seen and nothing is written', async () => {
    const attempt = fresh.database.transaction().execute(async (within) => {
      await raw(within, 'set local role jamin_people');
      const seen = await raw(
        within,
        'select (select count(*) from claims.claim) + (select count(*) from registry.person) as rows',
      );
      expect(seen.rows[0]?.['rows']).toBe(0n);
      await raw(
        within,
        `insert into claims.claim (key, branch, membership, ask, event_on, filed_at, filed_by)
        values ('n', 'cabang-1', '1', 'jht', '2024-07-24', now(), 'nobody')`,
      );
    });
    expect(await refusal(attempt)).toBe('42501');
  });

  test('no function of the owner does anything', async () => {
    const calls = [
      "select ledger.balance('jht', 'bank', 'bank-cabang-1')",
      `select ledger.post('x', 'receipt', 'x', 'x', '2024-07-24', '2024-07-25', '{jht,jht}', '{bank,bank}', '{a,b}',
        '{1,-1}')`,
      `select ledger.post_all('{x}', '{receipt}', '{x}', '{x}', '{null}', '{2024-07-24}', '{2024-07-25}', '{1,1}',
        '{jht,jht}', '{bank,bank}', '{a,b}', '{1,-1}')`,
      "select ledger.seal('2025-01-01')",
      "select ledger.close_month('2024-01-01', '2025-01-01', 'x')",
      'select ledger.verify()',
      "select contributions.lock_payer('NPP00001')",
      `select registry.erase_person(1, '${now}', 'x', 'x')`,
    ];
    for (const call of calls) {
      const attempt = fresh.database.transaction().execute(async (within) => {
        await raw(within, 'set local role jamin_people');
        await raw(within, call);
      });
      const answer = await attempt.then(
        () => 'accepted',
        (thrown: Error) => thrown.message,
      );
      expect(answer, call).toBe('access/not-allowed');
    }
  });
});

test('each function with the owner’s rights is known: it asks who acts, or says nothing of anybody', async () => {
  await fresh.asOwner(async (run) => {
    const rows = await run(`select distinct p.oid::regproc::text as name from pg_proc p
      where p.prosecdef and has_function_privilege('jamin_people', p.oid, 'execute') order by 1`);
    expect(rows.map(({ name }) => name)).toEqual([
      'access.act',
      'access.actor',
      'access.branch_of_payer',
      'access.branches_of',
      'access.employed_members',
      'access.employer_ids',
      'access.enter',
      'access.file_opened',
      'access.held_by',
      'access.manages',
      'access.must',
      'access.sees_claim',
      'access.sees_employer',
      'access.sees_payment',
      'claims.approve_school_year',
      'claims.is_owed',
      'claims.is_stopped',
      'claims.linked',
      'claims.lock',
      'contributions.lock_payer',
      'ledger.balance',
      'ledger.close_month',
      'ledger.end_hold',
      'ledger.post',
      'ledger.post_all',
      'ledger.seal',
      'ledger.verify',
      'payments.day_in_the_books',
      'payments.registered_account',
      'publication.published',
      'registry.count_anew',
      'registry.erase_person',
      'statistics.active_members',
      'statistics.arrears',
      'statistics.contribution_payers',
      'statistics.contributions',
      'statistics.known_at',
      'statistics.persons_paid',
      'statistics.service_times',
    ]);
  });
});

describe('nobody becomes another', () => {
  test('the words of an actor are not written by hand, and are good in their transaction alone', async () => {
    const officer = who('officer');
    const words = await asRaw(officer, "select current_setting('jamin.acting') as words");
    const setting = String(words[0]?.['words']);
    const becoming = [
      setting.replaceAll('cabang-1', 'cabang-2'),
      setting.replaceAll(officer.id, who('officer', 'elsewhere').id),
      setting,
      '{"id":"x","everywhere":true,"rights":{"read-claim":"all"}}',
    ];
    for (const one of becoming) {
      const forged = as(officer, async (within) => {
        await sql`select set_config('jamin.acting', ${one}, true)`.execute(within);
        return raw(within, 'select * from claims.claim');
      });
      expect(await refusal(forged)).toBe('access/forged');
    }
  });

  test('one statement that changes the setting as it reads gains nothing', async () => {
    const forged = `with become as materialized (select set_config('jamin.acting', '{"everywhere":true}', true) as x)
      select c.branch from become, claims.claim c`;
    const seen = await asRaw(who('officer'), forged).catch(() => []);
    expect(seen.filter(({ branch }) => branch !== 'cabang-1')).toEqual([]);
  });

  test('a role that was not granted is refused, and so is a made-up credential', async () => {
    const { credential, at } = who('officer');
    expect(await refusal(actorOf(fresh.database, credential, { role: 'approver', at }))).toBe('access/not-granted');
    const forged = { ...who('officer'), role: 'administrator' as const };
    expect(await refusal(as(forged, (within) => raw(within, 'select 1')))).toBe('access/not-granted');
    for (const key of ['', 'jamin_', "' or true --", 'jamin_x'.repeat(1000)])
      expect(await refusal(actorOf(fresh.database, { key }, { at }))).toBe('access/not-signed-in');
  });

  test('no one writes in another’s name', async () => {
    const claim = made.here.ids['claim'] ?? '';
    const seeing = (by: string) =>
      as(who('officer'), (within) => seePapers(within, { claim, codes: ['x'], at: now, by }));
    expect(await refusal(seeing(who('approver').id))).toBe('access/not-allowed');
    expect(await refusal(seeing(who('officer').id))).toBe('accepted');
  });
});

test('no object of another branch is read, however it is asked for', async () => {
  const { elsewhere } = made;
  const questions = [
    'select branch from claims.claim',
    `select branch from claims.claim where id = '${elsewhere.ids['claim']}'`,
    "select branch from claims.claim where branch = 'cabang-2' or true",
    'select c.branch from claims.fact f join claims.claim c on c.id = f.claim',
    'select branch from registry.membership',
    'select branch from registry.employer_version',
    'select m.branch from registry.person_version p join registry.membership m on m.person = p.person',
    'select branch from contributions.bill',
    "select case when payer = 'NPP00002' then 'cabang-2' else 'cabang-1' end as branch from contributions.grid",
    "select 'cabang-' || right(owner, 1) as branch from ledger.account where kind in ('member', 'billed')",
  ];
  for (const question of questions) {
    const here = new Set((await asRaw(who('officer'), question)).map(({ branch }) => branch));
    const there = new Set((await asRaw(who('officer', 'elsewhere'), question)).map(({ branch }) => branch));
    expect(
      [...here].filter((branch) => branch !== 'cabang-1'),
      question,
    ).toEqual([]);
    expect(
      [...there].filter((branch) => branch !== 'cabang-2'),
      question,
    ).toEqual([]);
    expect(there.size, question).toBe(1);
  }
  const account = { fund: 'jht', kind: 'member', owner: elsewhere.membership } as const;
  for (const role of ['officer', 'worker', 'press', 'cashier'] as const)
    expect(await refusal(as(who(role), (within) => balance(within, account))), role).toBe('access/not-allowed');
  expect(await as(who('worker', 'elsewhere'), (within) => balance(within, account))).toBe(0n);
});

test('hostile names and keys are only text', async () => {
  const admin = who('administrator');
  const hostile = [
    "'); drop table claims.claim; --",
    "x' or '1'='1",
    '\\',
    '$$; select 1; $$',
    '"; set role postgres; --',
    '\u202e',
  ];
  for (const name of hostile) {
    const at = { at: now, by: admin.id };
    const id = await as(admin, (within) => addPerson(within, { name, kind: 'staff', home: 'cabang-1', ...at }));
    const [row] = await as(admin, (within) =>
      within.selectFrom('access.person').select('name').where('id', '=', id).execute(),
    );
    expect(row?.name).toBe(name);
    const claim = {
      key: name,
      branch: name,
      membership: made.here.membership,
      ask: 'jkm',
      facts: [],
      at: now,
    } as const;
    const filing = { ...claim, eventOn: date('2024-07-24'), by: who('worker').id };
    expect(await as(who('worker'), (within) => fileClaim(within, filing))).toMatch(/^K-/);
    expect(await refusal(as(who('worker', 'elsewhere'), (within) => fileClaim(within, filing)))).toBe(
      'access/not-allowed',
    );
  }
  expect((await fresh.database.selectFrom('claims.claim').select('id').execute()).length).toBeGreaterThan(
    hostile.length,
  );
});

describe('what was given ends', () => {
  const newcomer = async () => {
    const at = { at: now, by: 'seed' };
    const person = await addPerson(fresh.database, { name: 'Orang baru', kind: 'staff', home: 'cabang-1', ...at });
    const session = await signIn(
      fresh.database,
      { person, how: 'institution', at: now, expiresAt: later },
      randomBytes,
    );
    const opens = (at: string) => refusal(actorOf(fresh.database, { session }, { at }));
    return { person, session, opens };
  };
  const officer = { role: 'officer', scope: 'branch', of: 'cabang-1', at: now, by: 'seed' } as const;
  const march = '2024-09-01T00:00:00.000Z';

  test('a grant', async () => {
    const { person, opens } = await newcomer();
    expect(await opens(now)).toBe('access/no-role');
    const from = '2024-08-01T00:00:00.000Z';
    const grant = await grantRole(fresh.database, { ...officer, person, from, to: march });
    expect(await opens(now)).toBe('access/no-role');
    expect(await opens(from)).toBe('accepted');
    expect(await opens('2024-08-31T23:59:59.999Z')).toBe('accepted');
    expect(await opens(march)).toBe('access/no-role');
    await withdrawGrant(fresh.database, grant, { reason: 'moved', at: from, by: 'seed' });
    expect(await opens(from)).toBe('access/no-role');
  });

  test('a session, by its time, by signing out, by a suspension', async () => {
    const { person, session, opens } = await newcomer();
    await grantRole(fresh.database, { ...officer, person, from: now, to: '2026-01-01T00:00:00.000Z' });
    expect(await opens(now)).toBe('accepted');
    expect(await opens(later)).toBe('access/not-signed-in');
    const change = { person, reason: 'leave', at: now, by: 'seed' };
    await changePerson(fresh.database, { ...change, event: 'suspended' });
    expect(await opens(now)).toBe('access/not-signed-in');
    await changePerson(fresh.database, { ...change, event: 'restored' });
    expect(await opens(now)).toBe('accepted');
    await signOut(fresh.database, session, now);
    expect(await opens(now)).toBe('access/not-signed-in');
  });

  test('a key, which is nowhere in the tables', async () => {
    const asked = { ...officer, holder: 'Mesin PT Contoh', expiresAt: march };
    const { key, id, prefix } = await makeKey(fresh.database, asked, randomBytes);
    const opens = (at: string) => refusal(actorOf(fresh.database, { key }, { at }));
    expect(key.startsWith(prefix)).toBe(true);
    expect(await opens(now)).toBe('accepted');
    expect(await opens(march)).toBe('access/not-signed-in');
    await fresh.asOwner(async (run) => {
      const [row] = await run(
        `select k::text as all, encode(hash, 'hex') as hash from access.key k where id = '${id}'`,
      );
      expect(String(row?.['all'])).not.toContain(key);
      expect(String(row?.['hash'])).toHaveLength(64);
    });
    expect(await refusal(asRaw(who('administrator'), 'select hash from access.key'))).toBe('access/not-allowed');
    await withdrawKey(fresh.database, id, { reason: 'lost', at: now, by: 'seed' });
    expect(await opens(now)).toBe('access/not-signed-in');
  });
});

test('somebody with two roles acts in one at a time', async () => {
  const person = await addPerson(fresh.database, {
    name: 'Berdua',
    kind: 'staff',
    home: 'cabang-1',
    at: now,
    by: 'seed',
  });
  const grant = { person, from: now, to: later, at: now, by: 'seed' };
  await grantRole(fresh.database, { ...grant, role: 'officer', scope: 'branch', of: 'cabang-1' });
  await grantRole(fresh.database, { ...grant, role: 'worker', scope: 'own', of: made.elsewhere.membership });
  const session = await signIn(fresh.database, { person, how: 'password', at: now, expiresAt: later }, randomBytes);
  expect(await refusal(actorOf(fresh.database, { session }, { at: now }))).toBe('access/choose-role');
  const worker = await actorOf(fresh.database, { session }, { at: now, role: 'worker' });
  expect(await asRaw(worker, 'select distinct membership from claims.claim')).toEqual([
    { membership: made.elsewhere.membership },
  ]);
});

test('an auditor of a region sees its branches, an administrator grants no more than he manages', async () => {
  const auditor = await signedIn(fresh.database, 'auditor', { scope: 'region', of: 'wilayah-2' });
  expect(auditor.branches).toEqual(['cabang-2']);
  expect(await asRaw(auditor, 'select distinct branch from claims.claim')).toEqual([{ branch: 'cabang-2' }]);
  const admin = who('administrator');
  const [staff, other] = [made.here.ids['staff'] ?? '', made.elsewhere.ids['staff'] ?? ''];
  const grant = { from: now, to: later, at: now, by: admin.id };
  const granting = (one: Parameters<typeof grantRole>[1]) => refusal(as(admin, (within) => grantRole(within, one)));
  const here = { role: 'officer', scope: 'branch', of: 'cabang-1' } as const;
  expect(await granting({ ...grant, ...here, person: staff })).toBe('accepted');
  expect(await granting({ ...grant, ...here, person: admin.id })).toBe('access/not-allowed');
  expect(await granting({ ...grant, ...here, of: 'cabang-2', person: other })).toBe('access/not-allowed');
  expect(await granting({ ...grant, role: 'administrator', scope: 'all', person: staff })).toBe('access/not-allowed');
  expect(await granting({ ...grant, role: 'officer', scope: 'all', person: staff })).toBe('access/not-grantable');
  expect(await granting({ ...grant, ...here, person: staff, by: 'somebody' })).toBe('access/not-allowed');
  // Whoever gives somebody a way in could come in as him: never as one who holds more than the giver manages.
  const opening = (person: string) =>
    refusal(
      as(admin, (within) => addAccount(within, { person, email: `${person}@contoh.test`, at: now, by: admin.id })),
    );
  const [near, wide] = await Promise.all(
    ['near', 'wide'].map((name) =>
      addPerson(fresh.database, { name, kind: 'staff', home: 'cabang-1', at: now, by: 'seed' }),
    ),
  );
  await grantRole(fresh.database, { ...grant, by: 'seed', person: wide ?? '', role: 'auditor', scope: 'all' });
  expect([await opening(near ?? ''), await opening(wide ?? '')]).toEqual(['accepted', 'access/holds-more']);
});

test('a reading is written down, its person sees it, and what is sealed opens in it alone', async () => {
  const { membership } = made.here;
  const keys = (within: Within) => within.selectFrom('registry.person_key').selectAll().execute();
  expect(await as(who('officer'), keys)).toEqual([]);
  const reading = { membership, claim: made.here.ids['claim'], why: 'claim' } as const;
  expect(await readFile(fresh.database, who('officer'), reading, keys)).toHaveLength(1);
  expect(await as(who('officer'), keys)).toEqual([]);
  const readers = await as(who('worker'), (within) => readersOf(within, membership));
  expect(readers[0]).toMatchObject({ reader: who('officer').id, role: 'officer', why: 'claim' });
  expect(await as(who('worker', 'elsewhere'), (within) => readersOf(within, membership))).toEqual([]);
  expect(await refusal(readFile(fresh.database, who('press'), reading, keys))).toBe('access/not-allowed');
  const far = { ...reading, membership: made.elsewhere.membership };
  expect(await readFile(fresh.database, who('officer'), far, keys)).toEqual([]);
  expect(await as(who('worker'), keys)).toHaveLength(1);
});

describe('work is done in one’s own name', () => {
  const atAge = {
    ground: 'age',
    birthDate: '1968-05-20',
    balance: 1_000_000,
    membershipYears: 12,
    segment: 'PU',
    paidEarlier: [],
  };

  test('a claim: filed by its worker, decided by an officer, approved by another, owed in the ledger', async () => {
    const { membership } = made.here;
    const lines = [
      { fund: 'jht', kind: 'bank', owner: 'bank-cabang-1', amount: sen(100_000_000n) },
      { fund: 'jht', kind: 'member', owner: membership, amount: sen(-100_000_000n) },
    ] as const;
    const cause = { kind: 'test', id: 'saved' };
    const transfer = { key: 'saved', kind: 'receipt', cause, happenedOn: date('2024-07-24'), recordedAt: later, lines };
    await postTransfer(fresh.database, transfer);
    const facts = Object.entries(atAge).map(([name, value]) => ({
      name,
      value: JSON.stringify(value),
      source: 'claimant' as const,
    }));
    const filing = {
      key: 'mine',
      branch: 'cabang-1',
      membership,
      ask: 'jht',
      eventOn: date('2024-07-24'),
      facts,
    } as const;
    const claim = await as(who('worker'), (within) =>
      fileClaim(within, { ...filing, at: later, by: who('worker').id }),
    );
    const codes = neededPapers(indonesia, { ask: 'jht', known: date('2024-12-31'), facts: JSON.stringify(atAge) });
    const officer = who('officer');
    await as(officer, (within) => seePapers(within, { claim, codes, at: later, by: officer.id }));
    const deciding = (actor: Actor) =>
      as(actor, (within) => decideClaim(within, kept, { claim, at: later, by: actor.id }));
    expect(await refusal(deciding(who('officer', 'elsewhere')))).toBe('claims/unknown');
    expect(await deciding(officer)).toMatchObject({ number: 1, outcome: 'granted' });
    const approving = (actor: Actor) =>
      as(actor, (within) => approveDecision(within, { claim, decision: 1, at: later, by: actor.id }));
    expect(await refusal(approving(who('approver', 'elsewhere')))).toBe('claims/no-such-decision');
    expect(await refusal(approving(who('cashier')))).toBe('access/not-allowed');
    await approving(who('approver'));
    expect(
      await as(who('worker'), (within) => balance(within, { fund: 'jht', kind: 'claim', owner: claim })),
    ).toBeLessThan(0n);
  });

  test('money: a cashier receives it for a payer of the branch, and posts nothing else', async () => {
    const cashier = who('cashier');
    const receipt = {
      key: 'ref',
      bank: 'bank-cabang-1',
      amount: sen(5n),
      paidOn: date('2024-07-24'),
      at: later,
      by: cashier.id,
    };
    const receiving = (payer: string) =>
      refusal(as(cashier, (within) => receiveMoney(within, { ...receipt, key: payer, payer })));
    expect(await receiving('NPP00002')).toBe('access/not-allowed');
    expect(await receiving('NPP00001')).toBe('accepted');
    const lines = [
      { fund: 'jht', kind: 'bank', owner: 'mine', amount: sen(5n) },
      { fund: 'jht', kind: 'bank', owner: 'bank-cabang-1', amount: sen(-5n) },
    ] as const;
    const when = { happenedOn: date('2024-07-24'), recordedAt: later, cause: { kind: 'x', id: 'x' }, lines };
    const posting = (kind: string, more: object = {}) =>
      refusal(as(cashier, (within) => postTransfer(within, { ...when, key: kind, kind, ...more })));
    for (const kind of ['grant', 'hold', 'anything']) expect(await posting(kind), kind).toBe('access/not-allowed');
    const own = { fund: 'jht', kind: 'member', owner: made.here.membership, amount: sen(-5n) };
    expect(await posting('receipt', { lines: [lines[0], own] })).toBe('access/not-allowed');
  });

  test('the books: each of their commands by whom it is for', async () => {
    const commands: readonly (readonly [string, (within: Within) => Promise<unknown>, readonly Role[]])[] = [
      ['seal', (within) => sealBooks(within, '2025-01-01T00:00:00.000Z'), ['administrator']],
      ['verify', (within) => verifyBooks(within), ['auditor', 'administrator']],
      ['close', (within) => closeMonth(within, date('2020-03-01'), later, 'x'), ['approver']],
    ];
    for (const [name, command, allowed] of commands)
      for (const role of roles) {
        const answer = await refusal(as(who(role), command));
        expect(answer, `${role} ${name}`).toBe(allowed.includes(role) ? 'accepted' : 'access/not-allowed');
      }
  });
});
