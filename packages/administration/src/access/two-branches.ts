// Two branches that know nothing of each other, with a row of each in every table: what the tests of rights look at.
import { randomBytes } from 'node:crypto';
import { date } from '@jamin/engine';
import { sql } from 'kysely';
import { momentOn } from '../clock.ts';
import type { Database } from '../database.ts';
import { type Actor, actorOf } from './actor.ts';
import { addPerson } from './add-person.ts';
import { grantRole, type Scope } from './grant-role.ts';
import { released } from './released-branch.ts';
import { signIn } from './sign-in.ts';
import type { Role } from './tables.ts';

export const now = momentOn(date('2024-07-24'), 9);
export const later = momentOn(date('2024-12-31'), 9);

/** One branch and the ids of what it knows. */
export type Side = {
  readonly branch: string;
  readonly region: string;
  readonly employer: string;
  readonly membership: string;
  readonly other: string;
  readonly ids: { readonly [name: string]: string };
};

export type Made = { readonly here: Side; readonly elsewhere: Side };

const LAW = '{"law":"of a test"}';

export async function twoBranches(database: Database): Promise<Made> {
  const run = async (text: string) => (await sql.raw<{ id?: unknown }>(text).execute(database)).rows[0]?.id;
  await run(`insert into house.law values (encode(sha256(convert_to('${LAW}', 'UTF8')), 'hex'), '${LAW}')`);
  await run(`insert into house.example values (true, 'seed', '1:10', '${'0'.repeat(64)}')`);
  await run('insert into house.example_whole default values');
  await run(`insert into house.business_day (day, moved_at, moved_by) values ('2024-07-24', '${now}', 'seed')`);
  await run(`insert into house.day_worked values ('2024-07-23', '${now}')`);
  await run(
    "insert into registry.area values ('provinsi', 'province', 'Provinsi', null), ('kota', 'city', 'Kota', 'provinsi')",
  );
  await run("insert into registry.area_code values ('kota', 'bps', '1971', daterange('2020-01-01', null))");
  const made = { here: await side(run, '1'), elsewhere: await side(run, '2') };
  await run(`select number from ledger.seal('${now}')`);
  await run('select batches from statistics.count_sealed()');
  await run("select ledger.close_month('2020-01-01', '2020-02-01', 'seed')");
  const withRelease = async ({ ids, ...side }: Side): Promise<Side> => ({
    ...side,
    ids: { ...ids, release: await released(run, side.branch, now) },
  });
  return { here: await withRelease(made.here), elsewhere: await withRelease(made.elsewhere) };
}

type Run = (text: string) => Promise<unknown>;

async function side(run: Run, n: string): Promise<Side> {
  const [branch, region] = [`cabang-${n}`, `wilayah-${n}`];
  const names = { branch, region, employer: `NPP0000${n}`, membership: `9000000000${n}`, other: `9000000010${n}` };
  await run(`insert into registry.branch values ('${branch}', 'Cabang ${n}', '${region}')`);
  const registry = await registered(run, names);
  const contributions = await billed(run, names);
  const claims = await claimed(run, names);
  await booked(run, names, String(claims['approved']));
  const paid = await ordered(run, names, String(claims['approved']));
  const access = await granted(run, names);
  const ids = { ...registry, ...contributions, ...claims, ...paid, ...access };
  return { ...names, ids: Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, String(id)])) };
}

type Names = Omit<Side, 'ids'>;
type Ids = { readonly [name: string]: unknown };
const by = `'${now}', 'seed'`;

async function registered(run: Run, names: Names): Promise<Ids> {
  const { branch, membership: kpj, other: second } = names;
  const person = await run(`insert into registry.person (recorded_at, recorded_by) values (${by}) returning id`);
  await run(`insert into registry.person_version (person, name, birth_date, sex, citizen, known_from, recorded_by)
    values (${person}, 'Orang ${branch}', '1980-01-01', 'female', true, ${by})`);
  await run(`insert into registry.person_key values (${person}, 'key')`);
  await run(`insert into registry.person_secret (person, kind, sealed, hash, known_from, recorded_by)
    values (${person}, 'nik', 'x', sha256('${branch}'), ${by})`);
  const card = (number: string, of: unknown) =>
    run(`insert into registry.membership
    (kpj, person, segment, enrolled_on, branch, recorded_at, recorded_by)
    values ('${number}', ${of}, 'PU', '2020-01-01', '${branch}', ${by}) returning id`);
  const member = await card(kpj, person);
  const merged = await card(second, person);
  const merge = await run(`insert into registry.merge (merged, kept, why, recorded_at, recorded_by)
    values (${merged}, ${member}, 'one person', ${by}) returning id`);
  await run(
    `insert into registry.merge_undone (merge, why, recorded_at, recorded_by) values (${merge}, 'a mistake', ${by})`,
  );
  await run(`insert into registry.chosen_income (membership, from_month, income, programmes, sector,
      recorded_at, recorded_by)
    values (${member}, '2024-01-01', 100, '{JKK}', 'other', ${by})`);
  const gone = await run(`insert into registry.person (recorded_at, recorded_by) values (${by}) returning id`);
  const goneCard = second.replace('1', '2');
  const goneMember = await card(goneCard, gone);
  await run(`select registry.erase_person(${gone}, '${now}', 'seed', 'asked')`);
  const employed = await employing(run, names, member, goneMember);
  const asked = (name: string) =>
    run(`insert into registry.correction
    (subject, subject_id, field, old_value, new_value, why, asked_at, asked_by)
    values ('person', ${person}, 'name', 'a', '${name}', 'misspelt', ${by}) returning id`);
  const [correction, decided] = [await asked('b'), await asked('c')];
  await run(`insert into registry.correction_decision values (${decided}, true, 'seed', '${now}', 'second')`);

  return { person, member, merged, merge, gone, goneCard, ...employed, correction, decided };
}

async function employing(
  run: Run,
  { branch, employer: npp }: Names,
  member: unknown,
  goneMember: unknown,
): Promise<Ids> {
  const employer = await run(`insert into registry.employer (npp, kind, registered_on, recorded_at, recorded_by)
    values ('${npp}', 'company', '2020-01-01', ${by}) returning id`);
  await run(`insert into registry.employer_version (employer, valid_from, name, size, risk_group, area, branch,
      known_from,
    recorded_by) values (${employer}, '2020-01-01', 'PT ${branch}', 'small', 'low', 'kota', '${branch}', ${by})`);
  const employed = async (card: unknown) => {
    const id = await run(`insert into registry.employment (membership, employer, recorded_at, recorded_by)
      values (${card}, ${employer}, ${by}) returning id`);
    const version = await run(`insert into registry.employment_version (employment, membership, employer, starts_on,
      programmes, known_from, recorded_by) values (${id}, ${card}, ${employer}, '2020-01-01', '{JKK}',
      ${by}) returning id`);
    return [id, version];
  };
  const [employment, employmentVersion] = await employed(member);
  await employed(goneMember);
  const report =
    await run(`insert into registry.wage_report (key, employer, month, content, rows, recorded_at, recorded_by)
    values ('r-${branch}', ${employer}, '2024-06-01', sha256('r'), 1, ${by}) returning id`);
  await run(`insert into registry.wage (employment, employer, month, recorded_at, report, wage)
    values (${employment}, ${employer}, '2024-06-01', '${now}', ${report}, 500)`);
  return { employer, employment, employmentVersion, report };
}

async function billed(run: Run, { branch, employer, membership }: Names): Promise<Ids> {
  const bill =
    await run(`insert into contributions.bill (key, payer, payer_kind, branch, month, reason, payment_code, law,
    known, due_on, amount, issued_at, issued_by) select 'b-${branch}', '${employer}', 'employer', '${branch}',
      '2024-06-01',
    'month', '0000000000${branch.slice(-1)}', hash, '2024-07-01', '2024-07-15', 100,
      ${by} from house.law returning id`);
  await run(`insert into contributions.share values ('${bill}', 1, '${membership}', 500, 1, 1, 1, 1, 1, 1, 1, 1, 1)`);
  const receipt =
    await run(`insert into contributions.receipt (key, payer, bank, amount, paid_on, recorded_at, recorded_by)
    values ('c-${branch}', '${employer}', 'bank-${branch}', 100, '2024-07-10', ${by}) returning id`);
  return { bill, receipt };
}

/** One claim that is decided and waits, one that is approved. */
async function claimed(run: Run, { branch, membership }: Names): Promise<Ids> {
  const filed = async (key: string) => {
    const id = await run(`insert into claims.claim (key, branch, membership, ask, event_on, filed_at, filed_by)
      values ('${key}-${branch}', '${branch}', '${membership}', 'jkk', '2024-07-24', ${by}) returning id`);
    await run(`insert into claims.fact values ('${id}', 1, 'ground', '"age"', 'claimant', ${by})`);
    await run(`insert into claims.paper values ('${id}', 1, 'identity', ${by}, null)`);
    await run(`insert into claims.decision select '${id}', 1, hash, '2024-07-24', '{"children":[{"sma":3}]}',
      'granted', '{}', encode(sha256('{}'), 'hex'), 100, ${by} from house.law`);
    await run(`insert into claims.part values ('${id}', 1, 1, 'gross', 'jht', 100, 0, '2024-07-24')`);
    return id;
  };
  const [claim, returned, approved] = [await filed('one'), await filed('two'), await filed('three')];
  const [stopped, objectedTo, right] = [await filed('four'), await filed('five'), await filed('six')];
  const renewed = await filed('seven');
  for (const id of [approved, stopped, objectedTo, right])
    await run(`insert into claims.approval values ('${id}', 1, 'seed', 'granted', '${now}', 'second')`);
  await run(`insert into claims.return values ('${returned}', 1, '${now}', 'second', 'unclear')`);
  await run(`insert into claims.heirs values ('${claim}', 1, 'spouse', 1, 'Orang', 'wife', false, ${by})`);
  await run(`insert into claims.confirmation values ('${approved}', 1, '2024-07-24', ${by})`);
  await run(`insert into claims.scholarship_proposal values ('${approved}', 1, '1', 2024, 'sma', 100, 500, ${by})`);
  await run(`select claims.approve_school_year('${approved}', 1, '${now}', 'second') as id`);
  await run(`insert into outbox.event (kind, branch, subject, data, happened_on, recorded_at)
    values ('claim.filed', '${branch}', '${claim}', '{}', '2024-07-24', '${now}')`);
  for (const id of [stopped, objectedTo, right])
    await run(`insert into claims.objection values ('${id}', 1, ${by}, 'too little', 'jkm', 'unit')`);
  await run(`insert into claims.stop values ('${stopped}', 2, 'new-job', '${now}', 'seed')`);
  await run(`insert into claims.objection_outcome select id, 1, 'upheld', 'it was', '${now}', 'third'
    from claims.claim where id in ('${stopped}', '${right}')`);
  await run(`insert into claims.renewal values ('${renewed}', '${stopped}', 1, 'upheld', ${by})`);
  return { claim, returned, approved, stopped, objectedTo, right, renewed };
}

async function booked(run: Run, { branch, employer, membership }: Names, claim: string): Promise<void> {
  const post = (key: string, kind: string, from: string, to: string) => {
    const [fund, accountKind, owner] = [from, to]
      .map((account) => account.split(' '))
      .reduce<string[][]>((lists, parts) => lists.map((list, index) => [...list, parts[index] ?? '']), [[], [], []]);
    const list = (items: readonly string[] | undefined) => `array['${items?.join("', '")}']`;
    return run(`select id from ledger.post('${key}:${branch}', '${kind}', 'test', '${branch}', '2024-07-24', '${now}',
      ${list(fund)}, ${list(accountKind)}, ${list(owner)}, array[100, -100])`);
  };
  await post('saved', 'receipt', `jht bank bank-${branch}`, `jht member ${membership}`);
  await post('owed', 'grant', `jht member ${membership}`, `jht claim ${claim}`);
  await post('billed', 'bill', `jht receivable ${employer}`, `jht billed ${employer}`);
  await post('held', 'hold', `jht claim ${claim}`, `jht held P-${branch}`);
  await run(`select id from ledger.end_hold('held:${branch}', 'released', 'back:${branch}', '2024-07-24',
      '${now}', 'claim',
    '${claim}')`);
}

/** One payment that was sent and paid, one batch that was refused. */
async function ordered(run: Run, { branch }: Names, claim: string): Promise<Ids> {
  await run(
    `insert into payments.bank_account values ('bank-${branch}', 'jht', 'Dana', 'BANK', '${branch}', '${now}')`,
  );
  const order = async (cause: string) => {
    const id = await run(`insert into payments.payment (claim, cause, fund, amount, purpose, payee_name, payee_bank,
      payee_account, due_on, ordered_at, ordered_by) values ('${claim}', '${claim}:${cause}', 'jht', 100,
      'SSBE', 'Orang', 'BANK',
      'x', '2024-07-24', ${by}) returning id`);
    await run(`insert into payments.payee_key values ('${id}', 'x')`);
    return id;
  };
  const batch = async (key: string, payment: unknown) =>
    await run(`with made as (
      insert into payments.batch (key, bank_account, fund, execution_on, made_at, made_by)
      values ('${key}-${branch}', 'bank-${branch}', 'jht', '2024-07-25', ${by}) returning id)
    insert into payments.batch_member select '${payment}', id, 'jht' from made returning batch as id`);
  const [free, payment, withdrawn] = [await order('0'), await order('1'), await order('2')];
  const [sent, refused, open] = [
    await batch('s', payment),
    await batch('r', withdrawn),
    await batch('o', await order('3')),
  ];
  await run(`insert into payments.batch_approval values ('${sent}', 1, '${now}', 'b'), ('${sent}', 2, '${now}', 'c')`);
  await run(`insert into payments.batch_refusal values ('${refused}', '${now}', 'second', 'wrong day')`);
  const file = (message: string, of: unknown) =>
    run(`insert into payments.file (hash, message, id, batch, bytes, at, by)
    values (sha256('${message}${branch}'), '${message}', 'x', '${of}', 1, ${by})`);
  await file('pain.001.001.09', sent);
  await file('pain.002.001.10', sent);
  const said = (of: unknown) =>
    run(`insert into payments.status_line (file, line, payment, status)
    values (sha256('pain.002.001.10${branch}'), 1, '${of}', 'ACSC') returning id`);
  const [line, more] = [await said(payment), await said(free)];
  await run(`insert into payments.file (hash, message, id, bytes, at, by)
    values (sha256('camt${branch}'), 'camt.053.001.08', 'x', 1, ${by})`);
  const entry = await run(`with statement as (insert into payments.statement
      (file, bank_account, bank_id, sequence, from_day, to_day, opening, closing)
      values (sha256('camt${branch}'), 'bank-${branch}', 'x', 1, '2024-07-25', '2024-07-25', 0, -200) returning id)
    insert into payments.bank_entry (statement, number, line, amount, booked_on, value_on)
      select id, n, n, -100, '2024-07-25', '2024-07-25' from statement, generate_series(1, 2) n returning id`);
  const proposed = (number: string) =>
    run(`insert into payments.resolution
    (bank_entry, attempt, action, note, proposed_at, proposed_by) values (${number}, 1, 'note', 'x',
      ${by}) returning id`);
  const [resolution, proposal] = [await proposed(`${entry}`), await proposed(`${entry} + 1`)];
  await run(`insert into payments.resolution_decision values (${resolution}, false, '${now}', 'second', null)`);
  await run(`insert into payments.outcome (payment, outcome, status_line, happened_on, recorded_at)
    values ('${payment}', 'accepted', ${line}, '2024-07-25', '${now}')`);
  await run(`select id from ledger.post('paid:${payment}', 'confirmed', 'payment', '${payment}', '2024-07-24', '${now}',
    '{jht,jht}', '{claim,bank}', array['${claim}', 'bank-${branch}'], '{100,-100}')`);
  return { free, payment, batch: sent, refused, open, line, more, entry, resolution, proposal };
}

async function granted(run: Run, { branch, membership }: Names): Promise<Ids> {
  const person = await run(`insert into access.person (name, kind, home, made_at, made_by)
    values ('Petugas ${branch}', 'staff', '${branch}', ${by}) returning id`);
  const granting = () =>
    run(`insert into access.grant (person, role, scope, of, valid_from, valid_to, granted_at, granted_by)
    values ('${person}', 'officer', 'branch', '${branch}', '${now}', '${later}', ${by}) returning id`);
  const [grant, withdrawn] = [await granting(), await granting()];
  await run(`insert into access.grant_withdrawn values (${withdrawn}, 'moved', ${by})`);
  await run(`insert into access.person_event values ('${person}', 1, 'suspended', 'leave', ${by})`);
  await run(
    `insert into access.signing_in values (sha256('${branch}'), '${person}', 'password', '${now}', '${later}')`,
  );
  await run(`insert into access.signing_out values (sha256('${branch}'), '${now}')`);
  const keyed = (name: string) =>
    run(`insert into access.key (prefix, hash, holder, role, scope, of, expires_at, made_at, made_by)
    values ('jamin_${branch.slice(-1)}aaaaa', sha256('${name}-${branch}'), 'a machine', 'officer', 'branch',
      '${branch}',
    '${later}', ${by}) returning id`);
  const [key, closed] = [await keyed('one'), await keyed('two')];
  await run(`insert into access.key_withdrawn values ('${closed}', 'lost', ${by})`);
  await run(`insert into access.read_log (membership, why, at, reader, role)
    values ('${membership}', 'claim', '${now}', 'seed', 'officer')`);
  await run(`insert into access.answered values ('of ${branch}', 'key', sha256('x'), 200, '{}', '${now}')`);
  return { staff: person, grant, key };
}

/** Somebody new who holds one role and has signed in. */
export async function signedIn(database: Database, role: Role, ...scopes: readonly Scope[]): Promise<Actor> {
  const kind = role === 'worker' || role === 'heir' ? 'member' : role === 'employer' ? 'employer' : 'staff';
  const home = kind === 'staff' ? 'cabang-9' : undefined;
  const person = await addPerson(database, { name: `Orang ${role}`, kind, home, at: now, by: 'seed' });
  for (const scope of scopes)
    await grantRole(database, { person, role, ...scope, from: now, to: later, at: now, by: 'seed' });
  const session = await signIn(database, { person, how: 'password', at: now, expiresAt: later }, randomBytes);
  return actorOf(database, { session }, { at: now });
}

/** What a role is granted for on one side. */
export function scopeOn({ branch, employer, membership }: Side, role: Role): Scope {
  if (role === 'worker' || role === 'heir') return { scope: 'own', of: membership };
  return role === 'employer' ? { scope: 'employer', of: employer } : { scope: 'branch', of: branch };
}
