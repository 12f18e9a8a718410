// Every segment pays: members ahead, projects by their contract, migrants by the package; and the late pay more.
import { randomBytes } from 'node:crypto';
import { addMonths, type Day, date, decimal, writeDate } from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { type Sen, sen, senOf } from '../money.ts';
import { chooseIncome } from '../registry/choose-income.ts';
import { enrolMembers } from '../registry/enrol-member.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployers } from '../registry/register-employer.ts';
import { registerPersons } from '../registry/register-person.ts';
import { reportAllWages } from '../registry/report-wages.ts';
import { startEmployments } from '../registry/start-employment.ts';
import { vaultOf } from '../vault.ts';
import { type Assessor, monthAssessor } from './assess-month.ts';
import { type PenaltyAssessor, penaltyAssessor } from './assess-penalty.ts';
import { billMembers } from './bill-member.ts';
import { billMigrant } from './bill-migrant.ts';
import { billMonth, billMonths } from './bill-month.ts';
import { billProject } from './bill-project.ts';
import { chargePenalties } from './charge-penalties.ts';
import { monthGrid } from './month-grid.ts';
import { receiveFromState } from './receive-from-state.ts';
import { receiveAll, receiveMoney } from './receive-money.ts';

const by = 'officer';
const start = momentOn(date('2024-01-02'), 9);
const january = date('2024-01-01');
const known = date('2024-07-24');
const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
let fresh: Fresh;
let kept: KeptLaw;
let workers: readonly string[];
let [self, migrant] = ['', ''];

function remembered<T>(make: (month: Day) => T): (month: Day) => T {
  const made = new Map<Day, T>();
  return (month) => {
    const one = made.get(month) ?? make(month);
    made.set(month, one);
    return one;
  };
}
const assessorOf = remembered<Assessor>((month) => monthAssessor(indonesia, month, known));
const penaltyOf = remembered<PenaltyAssessor>((month) => penaltyAssessor(indonesia, month, known));
const law = (month: Day) => ({ kept, assess: assessorOf(month) });

beforeAll(async () => {
  fresh = await freshDatabase();
  const { database } = fresh;
  kept = await keepLaw(database, indonesia);
  await registerAreas(database);
  await registerBranch(database, { code: 'contoh', name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const about = { registeredOn: date('2020-01-01'), area: 'kota-pangkalpinang', branch: 'contoh' } as const;
  const one = { ...about, name: 'PT Contoh', size: 'small', riskGroup: 'low' } as const;
  const npps = ['90000001', '90000002', '90000003', '90000004'];
  await registerEmployers(database, { at: start, by, employers: npps.map((npp) => ({ ...one, npp })) });
  const project = { ...one, npp: '80000001', kind: 'project', name: 'Proyek Contoh' } as const;
  const projects = [project, { ...project, npp: '80000002' }];
  await registerEmployers(database, { at: start, by, employers: projects });
  const someone = { birthDate: date('1990-05-17'), sex: 'female' } as const;
  const people = Array.from({ length: 10 }, (_, index) => ({ ...someone, name: `Contoh ${index}` }));
  const persons = await registerPersons(database, vault, { at: start, by, persons: people });
  const enrolments = persons.map(({ person }, index) => ({
    person,
    segment: index === 8 ? ('BPU' as const) : index === 9 ? ('PMI' as const) : ('PU' as const),
    enrolledOn: date('2024-01-02'),
    branch: 'contoh',
  }));
  const cards = await enrolMembers(database, { at: start, by, enrolments });
  workers = cards.slice(0, 8);
  [self = '', migrant = ''] = cards.slice(8);
  const starts = workers.map((kpj, index) => ({
    kpj,
    npp: npps[index >> 1] ?? '',
    from: date('2024-01-01'),
    programmes: ['JKK', 'JKM', 'JHT', 'JP', 'JKP'] as const,
  }));
  await startEmployments(database, { at: start, by, starts });
  const reports = npps.flatMap((npp, index) =>
    [0, 1, 2].map((later) => {
      const month = addMonths(january, later);
      const rows = workers.slice(index * 2, index * 2 + 2).map((kpj) => ({ kpj, wage: sen(500_000_000n) }));
      return { key: `${npp}:${later}`, npp, month, at: momentOn(addMonths(month, 1), 8), by, rows };
    }),
  );
  await reportAllWages(database, reports);
}, 60_000);
afterAll(() => fresh.close());

const pay = (payer: string, amount: bigint, on: string) =>
  receiveMoney(fresh.database, {
    key: `${payer}-${on}`,
    payer,
    bank: 'contoh',
    amount: sen(amount),
    paidOn: date(on),
    at: momentOn(date(on), 10),
    by: 'bank',
  });
const ofMember = async (owner: string) => -(await balance(fresh.database, { fund: 'jht', kind: 'member', owner }));
const income = async (fund: 'jkk' | 'jkm' | 'jht' | 'jp', kind: string): Promise<Sen> =>
  sen(-(await balance(fresh.database, { fund, kind, owner: '' })));

describe('many employers at once', () => {
  const issue = (npps: readonly string[], month: Day) => {
    const issuedOn = addMonths(month, 1);
    const about = { month, bank: 'contoh', issuedOn, at: momentOn(issuedOn, 9), by };
    return billMonths(
      fresh.database,
      { kept, assessorOf },
      npps.map((npp) => ({ npp, ...about })),
    );
  };

  test('are billed as one by one; who is not known is told so and keeps nobody', async () => {
    const [first, unknown, second] = await issue(['90000001', '99999999', '90000002'], january);
    const issuedOn = addMonths(january, 1);
    const third = { npp: '90000003', month: january, bank: 'contoh', issuedOn, at: momentOn(issuedOn, 9), by };
    const alone = await billMonth(fresh.database, law(january), third);
    expect(first?.bill?.amount).toBe(alone?.amount);
    expect(second?.bill?.amount).toBe(alone?.amount);
    expect(unknown?.refused?.code).toBe('contributions/no-such-employer');
    // Asked again it bills nothing twice.
    expect((await issue(['90000001', '90000002'], january)).map(({ bill }) => bill)).toEqual([undefined, undefined]);
  });

  test('and their money of several months comes in at once, in order', async () => {
    const months = [1, 2].map((later) => addMonths(january, later));
    const billed = [];
    for (const month of months) billed.push(...(await issue(['90000001', '90000002'], month)));
    const receipts = billed.map(({ npp, month, bill }) => ({
      key: `all:${npp}:${month}`,
      payer: npp,
      bank: 'contoh',
      amount: sen(bill?.amount ?? 0n),
      paidOn: addMonths(month, 1),
      at: momentOn(addMonths(month, 1), 12),
      by,
    }));
    // January is older and waits: February's money pays it, March's pays February.
    const received = await receiveAll(fresh.database, [...receipts, ...receipts.slice(0, 1)]);
    expect(received.map(({ paid }) => paid.length)).toEqual([1, 1, 1, 1, 0]);
    expect(received[4]?.id).toBe(received[0]?.id);
    const open = await fresh.database
      .selectFrom('contributions.bill_state')
      .select(['payer', 'month'])
      .where('paid_on', 'is', null)
      .where('payer', 'in', ['90000001', '90000002'])
      .orderBy('payer')
      .execute();
    expect(open).toEqual([
      { payer: '90000001', month: '2024-03-01' },
      { payer: '90000002', month: '2024-03-01' },
    ]);
  });
});

test('who works for himself pays three months ahead; each is paid, and the savings are his at once', async () => {
  const income = sen(200_000_000n);
  const programmes = ['JKK', 'JKM', 'JHT'] as const;
  await chooseIncome(fresh.database, { kpj: self, fromMonth: january, income, programmes, at: start, by });
  const about = { kpj: self, bank: 'contoh', issuedOn: date('2024-01-03'), at: momentOn(date('2024-01-03'), 9), by };
  const months = [0, 1, 2].map((later) => ({ ...about, month: addMonths(january, later) }));
  const other = { ...about, kpj: workers[0] ?? '', month: january };
  const billed = await billMembers(fresh.database, { kept, assessorOf }, [...months, other]);
  expect(billed[3]?.refused?.code).toBe('contributions/nothing-chosen');
  const raw = { segment: 'BPU', income: '2000000', programmes: ['JKK', 'JKM', 'JHT'] };
  const asked = { ask: 'contributions', on: '2024-01-01', known: '2024-07-24', facts: raw };
  const total = decideCase(reader(indonesia), asked).decision?.values.get('total.self') as ReturnType<typeof decimal>;
  const amounts = billed.slice(0, 3).map(({ bill }) => bill?.amount);
  expect(amounts).toEqual(Array.from({ length: 3 }, () => senOf(total)));
  const sum = amounts.reduce<bigint>((all, amount) => all + (amount ?? 0n), 0n);
  expect((await pay(self, sum, '2024-01-04')).paid).toHaveLength(3);
  expect(await ofMember(self)).toBe(12_000_000n);
  const again = await billMembers(fresh.database, { kept, assessorOf }, months);
  expect(again.map(({ bill }) => bill?.id)).toEqual(billed.slice(0, 3).map(({ bill }) => bill?.id));
});

test('a project pays by its contract, in advance, without a worker’s name', async () => {
  const issuedOn = date('2024-02-05');
  const about = { month: date('2024-02-01'), bank: 'contoh', issuedOn, at: momentOn(issuedOn, 9), by };
  const contract = { ...about, npp: '80000001', contractValue: senOf(decimal('1000000000')) };
  const bill = await billProject(fresh.database, law(about.month), contract);
  // The slices of a contract of a milliard: 1,540,000 for JKK and 210,000 for JKM, as the law's own cases say.
  expect(bill).toMatchObject({ amount: 175_000_000n, dueOn: issuedOn });
  expect(await billProject(fresh.database, law(about.month), contract)).toEqual(bill);
  const [jkk, jkm] = [await income('jkk', 'contributions'), await income('jkm', 'contributions')];
  expect((await pay('80000001', 175_000_000n, '2024-02-06')).paid).toEqual([bill?.id]);
  expect((await income('jkk', 'contributions')) - jkk).toBe(154_000_000n);
  expect((await income('jkm', 'contributions')) - jkm).toBe(21_000_000n);
  const company = { ...contract, npp: '90000001' };
  await expect(billProject(fresh.database, law(about.month), company)).rejects.toMatchObject({
    code: 'contributions/no-such-project',
  });
});

test('a project pays by its contract or by wages, never by both', async () => {
  const month = date('2024-02-01');
  const about = { bank: 'contoh', issuedOn: date('2024-03-01'), at: momentOn(date('2024-03-01'), 9), by };
  const contractValue = senOf(decimal('1000000000'));
  const byWages = (npp: string, of: Day) => billMonth(fresh.database, law(of), { ...about, npp, month: of });
  const byContract = (npp: string, of: Day) =>
    billProject(fresh.database, law(of), { ...about, npp, month: of, contractValue });
  for (const of of [month, addMonths(month, 1)]) {
    await expect(byWages('80000001', of)).rejects.toMatchObject({ code: 'contributions/billed-by-contract' });
  }
  const programmes = ['JKK', 'JKM'] as const;
  const kpj = workers[7] ?? '';
  await startEmployments(fresh.database, {
    at: start,
    by,
    starts: [{ kpj, npp: '80000002', from: month, programmes }],
  });
  const wages = { key: 'project', npp: '80000002', month, at: start, by, rows: [{ kpj, wage: sen(500_000_000n) }] };
  await reportAllWages(fresh.database, [wages]);
  expect((await byWages('80000002', month))?.amount).toBeGreaterThan(0n);
  for (const of of [month, addMonths(month, 1)]) {
    await expect(byContract('80000002', of)).rejects.toMatchObject({ code: 'contributions/billed-by-wages' });
  }
});

test('a migrant pays the package once, and the chosen JHT every month', async () => {
  const issuedOn = date('2024-03-04');
  const about = { kpj: migrant, contractMonths: 24, individual: false, jht: senOf(decimal('100000')) };
  const when = { bank: 'contoh', issuedOn, at: momentOn(issuedOn, 9), by };
  const march = date('2024-03-01');
  const first = await billMigrant(fresh.database, law(march), { ...about, ...when, package: true, month: march });
  const april = addMonths(march, 1);
  const second = await billMigrant(fresh.database, law(april), { ...about, ...when, package: false, month: april });
  expect([first?.amount, second?.amount]).toEqual([47_000_000n, 10_000_000n]);
  await pay(migrant, 57_000_000n, '2024-03-05');
  expect(await ofMember(migrant)).toBe(20_000_000n);
});

describe('a month paid late', () => {
  const charge = async (on: string) => {
    const when = { on: date(on), at: momentOn(date(on), 15), by };
    return (await chargePenalties(fresh.database, { kept, assessorOf, penaltyOf }, when)).charged;
  };

  test('costs what the law says to each worker, each programme into its fund, once', async () => {
    const npp = '90000004';
    const issuedOn = addMonths(january, 1);
    const month = { npp, month: january, bank: 'contoh', issuedOn, at: momentOn(issuedOn, 9), by };
    const bill = await billMonth(fresh.database, law(january), month);
    await pay(npp, bill?.amount ?? 0n, '2024-03-20');
    const facts = { segment: 'PU', wage: '5000000', riskGroup: 'low', paidOn: '2024-03-20' };
    const asked = { ask: 'contributions', on: '2024-01-01', known: '2024-07-24', facts };
    const penalty = decideCase(reader(indonesia), asked).decision?.values.get('penalty') as ReturnType<typeof decimal>;
    // Two that look at once charge it once.
    const charged = (await Promise.all(['2024-03-21', '2024-03-21'].map(charge))).flat();
    expect(charged.filter(({ payer }) => payer === npp)).toHaveLength(1);
    expect(charged.map(({ payer }) => payer)).toContain(npp);
    const one = charged.find(({ payer }) => payer === npp);
    expect(one?.bill.amount).toBe(2n * senOf(penalty));
    expect(writeDate(one?.bill.dueOn ?? 0)).toBe('2024-04-15');
    expect((await charge('2024-03-22')).filter(({ payer }) => payer === npp)).toEqual([]);
    // A contribution that is due on the same day comes first.
    const march = {
      ...month,
      month: addMonths(january, 2),
      issuedOn: date('2024-04-01'),
      at: momentOn(date('2024-04-01'), 9),
    };
    const current = await billMonth(fresh.database, law(march.month), march);
    expect(current?.dueOn).toBe(one?.bill.dueOn);
    expect((await pay(npp, current?.amount ?? 0n, '2024-04-09')).paid).toEqual([current?.id]);
    const saved = await ofMember(workers[6] ?? '');
    await pay(npp, one?.bill.amount ?? 0n, '2024-04-10');
    expect(await ofMember(workers[6] ?? '')).toBe(saved);
    const funds = await Promise.all((['jkk', 'jkm', 'jht', 'jp'] as const).map((fund) => income(fund, 'penalties')));
    expect(funds.every((amount) => amount > 0n)).toBe(true);
    expect(funds.reduce<bigint>((sum, amount) => sum + amount, 0n)).toBe(one?.bill.amount);
  });

  test('and a month paid in time costs nothing', async () => {
    const charged = await charge('2024-07-24');
    expect(charged.filter(({ payer }) => payer === self || payer === '80000001')).toEqual([]);
  });
});

test('the state pays its share of JKP, and owes so much less', async () => {
  const government = { fund: 'jkp', kind: 'government', owner: '' } as const;
  const owed = await balance(fresh.database, government);
  expect(owed).toBeGreaterThan(0n);
  const when = { paidOn: date('2024-05-02'), at: momentOn(date('2024-05-02'), 9) };
  const payment = { key: 'state-1', account: 'jkp-contoh', amount: sen(owed - 1n), ...when };
  await receiveFromState(fresh.database, payment);
  expect((await receiveFromState(fresh.database, payment)).replayed).toBe(true);
  expect(await balance(fresh.database, government)).toBe(1n);
});

describe('the months of a worker', () => {
  test('reported, billed, paid, and owed by whom', async () => {
    const at = momentOn(known, 9);
    const grid = await monthGrid(fresh.database, workers[0] ?? '', { from: january, to: date('2024-04-30'), at });
    const seen = grid.map(({ month, payer, reported, billed, paid, owed }) => ({
      month: writeDate(month),
      payer,
      reported,
      state: billed === 0n ? 'nothing' : owed === 0n ? 'paid' : paid === 0n ? 'owed' : 'partly',
    }));
    expect(seen).toEqual([
      { month: '2024-01-01', payer: '90000001', reported: 500_000_000n, state: 'paid' },
      { month: '2024-02-01', payer: '90000001', reported: 500_000_000n, state: 'paid' },
      { month: '2024-03-01', payer: '90000001', reported: 500_000_000n, state: 'owed' },
      { month: '2024-04-01', payer: '90000001', reported: undefined, state: 'nothing' },
    ]);
    expect(grid[0]?.stateOwes).toBeGreaterThan(0n);
    const own = await monthGrid(fresh.database, self, { from: january, to: date('2024-02-29'), at });
    expect(own.map(({ payer, payerKind, owed }) => [payer, payerKind, owed])).toEqual([
      [self, 'member', 0n],
      [self, 'member', 0n],
    ]);
  });

  test('everything still sums to zero in every fund', async () => {
    const { rows } = await sql<{ fund: string; sum: string }>`SELECT a.fund, sum(e.amount)::text AS sum
      FROM ledger.entry e JOIN ledger.account a ON a.id = e.account GROUP BY a.fund`.execute(fresh.database);
    expect(rows.length).toBe(6);
    for (const { sum } of rows) expect(sum).toBe('0');
  });
});
