// Holds contributions, arrears, members, service times and persons to what they are counted from, and to their traces.
import { randomBytes } from 'node:crypto';
import { addMonths, type Day, date, decimal, writeDate } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seePapers } from '../claims/see-papers.ts';
import { momentOn } from '../clock.ts';
import { type Assessor, monthAssessor } from '../contributions/assess-month.ts';
import { type Billing, issueBill } from '../contributions/issue-bill.ts';
import { receiveMoney } from '../contributions/receive-money.ts';
import { writeBills } from '../contributions/write-bills.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { sen } from '../money.ts';
import { endEmployment } from '../registry/end-employment.ts';
import { enrolMember } from '../registry/enrol-member.ts';
import { mergeMemberships } from '../registry/merge-memberships.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerEmployer } from '../registry/register-employer.ts';
import { registerPerson } from '../registry/register-person.ts';
import { startEmployment } from '../registry/start-employment.ts';
import type { Segment } from '../registry/tables.ts';
import { vaultOf } from '../vault.ts';
import { arrearsFigures, traceArrears } from './arrears-figures.ts';
import type { AskedScope, Page, Rows } from './asked-figure.ts';
import { contributionFigures, traceContributions } from './contribution-figures.ts';
import { countSealed } from './count-sealed.ts';
import { memberFigures, traceMembers } from './member-figures.ts';
import { personFigures, tracePersons } from './person-figures.ts';
import { serviceFigures, traceService } from './service-figures.ts';
import { claimed, openBranches, paid, returned } from './statistics-for-tests.ts';

let fresh: Fresh;
let kept: KeptLaw;
const months = new Map<Day, Assessor>();
const by = (month: Day) => {
  const assess = months.get(month) ?? monthAssessor(indonesia, month, date('2024-07-24'));
  months.set(month, assess);
  return { kept, assess };
};

beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
  await openBranches(fresh.database);
  await registerAreas(fresh.database);
}, 60_000);
afterAll(() => fresh.close());

const vault = vaultOf({ wrapping: [{ id: 'k1', key: randomBytes(32) }], hashing: randomBytes(32) }, randomBytes);
const start = momentOn(date('2020-01-02'), 9);
const who = { at: start, by: 'officer' };

async function card(segment: Segment, branch: string, at = start): Promise<string> {
  const someone = { name: 'Contoh', birthDate: date('1990-05-17'), sex: 'female' } as const;
  const { person } = await registerPerson(fresh.database, vault, { ...who, at, ...someone });
  return enrolMember(fresh.database, { ...who, at, person, segment, enrolledOn: date('2020-01-02'), branch });
}

type BillFor = Pick<Billing, 'payer' | 'payerKind' | 'branch' | 'month'> & {
  readonly wages: readonly bigint[];
  /** Whom a group pays for; without one a member pays for himself. */
  readonly member?: string;
};

function bill({ payer, payerKind, branch, month, wages, member = payer }: BillFor) {
  const issuedOn = addMonths(month, 1);
  const programmes = ['JKK', 'JKM', 'JHT', ...(payerKind === 'member' ? [] : ['JP', 'JKP'])];
  const workers = wages.map((wage, index) => {
    const rupiah = decimal(String(wage));
    const facts =
      payerKind === 'member'
        ? { segment: 'BPU', income: rupiah, programmes }
        : { segment: 'PU', wage: rupiah, riskGroup: 'low', programmes };
    return { membership: payerKind === 'member' ? member : `${payer}-${index}`, wage: wage * 100n, facts };
  });
  const about = { key: `${payer}:${month}`, payer, payerKind, branch, month, reason: 'month', bank: 'contoh' } as const;
  const when = { issuedOn, at: momentOn(issuedOn, 9), by: 'officer' };
  return issueBill(fresh.database, by(month), { ...about, ...when, workers });
}

const pay = (payer: string, amount: bigint, on: Day) =>
  receiveMoney(fresh.database, {
    ...{ key: `${payer}-${on}`, payer, bank: 'contoh', amount: sen(amount), paidOn: on },
    ...{ at: momentOn(on, 10), by: 'bank' },
  });

/** All pages of a trace, few rows at a time. */
async function all<R>(trace: (page: Page) => Promise<Rows<R>>): Promise<readonly R[]> {
  const rows: R[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await trace(after === undefined ? { limit: 5 } : { after, limit: 5 });
    rows.push(...page.rows);
    after = page.next;
  }
  return rows;
}

async function sealedAt(day: Day): Promise<bigint> {
  await sealBooks(fresh.database, momentOn(day, 23));
  return (await countSealed(fresh.database)).position;
}

const sum = <R>(rows: readonly R[], of: (row: R) => bigint) => rows.reduce((total, row) => total + of(row), 0n);

/** Months of the years that a run of the property has for itself. */
let run = 0;
const runMonth = (index: number) => addMonths(date('2022-01-01'), index);

const bills = fc.uniqueArray(
  fc.record({
    payer: fc.integer({ min: 0, max: 2 }),
    month: fc.integer({ min: 0, max: 3 }),
    workers: fc.integer({ min: 1, max: 3 }),
    isPaid: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8, selector: ({ payer, month }) => `${payer} ${month}` },
);

test('random bills: billed and received are the shares of bills and paid bills; the rest is late', async () => {
  const member = await card('BPU', 'misal');
  await fc.assert(
    fc.asyncProperty(bills, async (asked) => {
      run += 1;
      const places = ['contoh', 'umpama', 'misal'] as const;
      for (const { payer: index, month, workers, isPaid } of asked) {
        const payer = index === 2 ? `${member}` : `N${run}E${index}`;
        // A member's months are his own over all runs.
        const of = index === 2 ? runMonth(month + 4 * (run % 5)) : runMonth(month);
        const payerKind = index === 2 ? 'member' : 'employer';
        const wages = Array.from(
          { length: index === 2 ? 1 : workers },
          (_, nth) => 3_000_000n + BigInt(nth) * 500_000n,
        );
        const one = { payer, payerKind, branch: places[index] ?? 'contoh', month: of, wages } as const;
        const known = await fresh.database
          .selectFrom('contributions.bill')
          .select('id')
          .where('key', '=', `${payer}:${of}`)
          .executeTakeFirst();
        if (known !== undefined) continue;
        const issued = await bill(one);
        if (isPaid && issued !== undefined) await pay(payer, issued.amount, addMonths(of, 2));
      }
      const scope = { from: date('2022-01-01'), to: date('2023-12-31') };
      await expectShares(scope);
      await expectShares({ ...scope, from: date('2022-02-01'), to: date('2022-03-31') });
      await expectShares({ ...scope, branch: 'misal' });
    }),
    { numRuns: 10 },
  );
  const scope = { from: date('2022-01-01'), to: date('2023-12-31') };
  const figures = await contributionFigures(fresh.database, scope);
  expect(figures.map(({ segment }) => segment)).toEqual(expect.arrayContaining(['PU', 'BPU']));
  const entries = await all((page) => traceContributions(fresh.database, scope, page));
  for (const { segment, programme, billed, received } of figures) {
    const own = entries.filter((one) => one.segment === segment && one.programme === programme);
    expect([sum(own, (one) => one.billed), sum(own, (one) => one.received)]).toEqual([billed, received]);
  }
  for (const group of ['branch', 'region', 'month'] as const) {
    const parted = await contributionFigures(fresh.database, scope, group);
    expect(sum(parted, (one) => one.received)).toBe(sum(figures, (one) => one.received));
    expect(new Set(parted.map((one) => one.group)).size).toBeGreaterThan(1);
  }
}, 60_000);

/** From the shares of workers and the state of bills, which the figures do not read. */
async function expectShares(scope: AskedScope): Promise<void> {
  const figures = await contributionFigures(fresh.database, scope);
  const { rows } = await sql<{ billed: bigint; received: bigint; late: bigint; owed: bigint }>`
    WITH bill AS (
      SELECT b.id, b.due_on, s.paid_on, sum(jkk + jkm + jht_employer + jht_worker + jp_employer + jp_worker) AS amount
      FROM contributions.bill b JOIN contributions.share h ON h.bill = b.id
      JOIN contributions.bill_state s ON s.bill = b.id
      WHERE b.month BETWEEN ${writeDate(scope.from)}::date AND ${writeDate(scope.to)}::date
        AND (${scope.branch ?? null}::text IS NULL OR b.branch = ${scope.branch ?? null})
      GROUP BY b.id, b.due_on, s.paid_on)
    SELECT coalesce(sum(amount), 0)::bigint AS billed,
      coalesce(sum(amount) FILTER (WHERE paid_on IS NOT NULL), 0)::bigint AS received,
      count(*) FILTER (WHERE late) AS late, coalesce(sum(amount) FILTER (WHERE late), 0)::bigint AS owed
    FROM (SELECT *, due_on < ${writeDate(scope.to)}::date
      AND coalesce(paid_on > ${writeDate(scope.to)}::date, true) AS late FROM bill) bill`.execute(fresh.database);
  const [expected] = rows;
  expect(sum(figures, (one) => one.billed)).toBe(expected?.billed);
  expect(sum(figures, (one) => one.received)).toBe(expected?.received);
  const late = await arrearsFigures(fresh.database, scope);
  expect([sum(late, (one) => one.bills), sum(late, (one) => one.owed)]).toEqual([expected?.late, expected?.owed]);
  const traced = await all((page) => traceArrears(fresh.database, scope, page));
  expect([BigInt(traced.length), sum(traced, (one) => one.owed)]).toEqual([expected?.late, expected?.owed]);
}

test('what it costs that a month was late is no contribution, and not among the arrears', async () => {
  const month = date('2021-01-01');
  const scope = { from: month, to: date('2021-06-30') };
  const asked = () => Promise.all([contributionFigures(fresh.database, scope), arrearsFigures(fresh.database, scope)]);
  const payer = { payer: 'LATE', payerKind: 'employer', branch: 'contoh', month } as const;
  await bill({ ...payer, wages: [5_000_000n] });
  const before = await asked();
  expect(sum(before[1], (one) => one.bills)).toBe(1n);
  const issuedOn = date('2021-03-20');
  const none = { jkk: 0n, jkm: 0n, jht_worker: 0n, jp_employer: 0n, jp_worker: 0n, jkp_government: 0n };
  const penalty = { ...none, jkp_from_jkk: 0n, jkp_from_jkm: 0n, jht_employer: 570_000n };
  const about = { key: 'penalty:LATE', bank: 'contoh', reason: 'penalty', dueOn: date('2021-04-15') } as const;
  const when = { issuedOn, at: momentOn(issuedOn, 9), by: 'officer' };
  await fresh.database.transaction().execute(async (within) => {
    const shared = [{ membership: null, wage: 0n }];
    const [made] = await writeBills(within, kept, [{ ...payer, ...about, ...when, shared, shares: [penalty] }]);
    expect(made?.amount).toBe(570_000n);
  });
  expect(await asked()).toEqual(before);
});

test('contributions and arrears of a position stay what they were', async () => {
  const [month, payer] = [date('2024-01-01'), 'POSITION'];
  const scope = { from: month, to: date('2024-04-30'), branch: 'contoh' };
  const issued = await bill({ payer, payerKind: 'employer', branch: 'contoh', month, wages: [5_000_000n] });
  const before = await sealedAt(date('2024-03-01'));
  const asked = { ...scope, position: before };
  const [figures, late] = [
    await contributionFigures(fresh.database, asked),
    await arrearsFigures(fresh.database, asked),
  ];
  expect(sum(figures, (one) => one.billed)).toBe(issued?.amount);
  expect(late).toEqual([{ group: '', segment: 'PU', bills: 1n, payers: 1n, owed: issued?.amount }]);
  const [one] = (await traceArrears(fresh.database, asked)).rows;
  expect(one).toMatchObject({ bill: issued?.id, payer, days: date('2024-04-30') - (issued?.dueOn ?? 0) });
  await pay(payer, issued?.amount ?? 0n, date('2024-04-02'));
  expect(await contributionFigures(fresh.database, asked)).toEqual(figures);
  expect(await arrearsFigures(fresh.database, asked)).toEqual(late);
  expect(await arrearsFigures(fresh.database, scope)).toEqual([]);
  // Before it was paid it was late, whatever is known now.
  expect(await arrearsFigures(fresh.database, { ...scope, to: date('2024-04-01') })).toMatchObject([{ bills: 1n }]);
});

describe('active members', () => {
  test('by employment or by the month paid for, each member once, as known at a position', async () => {
    const employer = { registeredOn: date('2020-01-02'), name: 'PT Contoh', size: 'small', riskGroup: 'low' } as const;
    const place = { area: 'kota-pangkalpinang', branch: 'contoh' };
    for (const npp of ['90000001', '90000002'])
      await registerEmployer(fresh.database, { ...who, ...employer, ...place, npp });
    const hired = (kpj: string, npp: string, from: Day) =>
      startEmployment(fresh.database, { ...who, kpj, npp, from, programmes: ['JKK', 'JKM'] });
    const [one, two, third] = [await card('PU', 'contoh'), await card('PU', 'contoh'), await card('PU', 'misal')];
    const employment = await hired(one, '90000001', date('2021-01-01'));
    await hired(one, '90000002', date('2021-03-01'));
    await hired(two, '90000002', date('2021-02-01'));
    await hired(third, '90000001', date('2021-02-01'));
    const on = async (day: string, more: Partial<AskedScope> = {}) => {
      const rows = await memberFigures(fresh.database, { to: date(day), branch: 'contoh', ...more });
      return rows.map(({ segment, members }) => `${segment} ${members}`);
    };
    expect(await on('2021-01-15')).toEqual(['PU 1']);
    expect(await on('2021-03-15')).toEqual(['PU 2']);
    expect(await on('2021-03-15', { branch: 'misal' })).toEqual(['PU 1']);
    expect(await memberFigures(fresh.database, { to: date('2021-03-15') }, 'region')).toEqual([
      { group: 'Kanwil Contoh', segment: 'PU', members: 3n },
    ]);
    const position = await sealedAt(date('2024-06-10'));
    // What became known after the position: an end, and that two cards are one person's.
    const later = { at: momentOn(date('2024-06-20'), 9), by: 'officer' };
    await endEmployment(fresh.database, { employment, on: date('2021-02-28'), reason: 'resignation', ...later });
    expect(await on('2021-03-15')).toEqual(['PU 2']);
    await mergeMemberships(fresh.database, { kept: one, merged: two, why: 'one person', ...later });
    expect(await on('2021-03-15')).toEqual(['PU 1']);
    expect(await on('2021-03-15', { position })).toEqual(['PU 2']);
    const traced = await all((page) => traceMembers(fresh.database, { to: date('2021-03-15') }, page));
    expect(traced.map(({ membership }) => membership).sort()).toEqual([one, third].sort());
    // Another definition: who works is active, whoever paid.
    const definitions = [{ segment: 'PU', from: date('2024-01-01'), activeBy: 'paid-month' }] as const;
    const asked = { to: date('2021-03-15'), definitions };
    expect(await memberFigures(fresh.database, asked)).toEqual([]);
  });

  test('a member without an employer is active in a month that is paid for by the day', async () => {
    const self = await card('BPU', 'umpama');
    const month = date('2024-07-01');
    const issued = await bill({ payer: self, payerKind: 'member', branch: 'umpama', month, wages: [1_000_000n] });
    await pay(self, issued?.amount ?? 0n, addMonths(month, 1) + 20);
    const on = async (day: Day, position?: bigint) => {
      const figures = await memberFigures(fresh.database, { to: day, branch: 'umpama', position });
      return figures.map(({ segment, members }) => `${segment} ${members}`);
    };
    const paidOn = addMonths(month, 1) + 20;
    expect(await on(paidOn - 1)).toEqual([]);
    expect(await on(paidOn)).toEqual(['BPU 1']);
    expect(await on(date('2024-08-31'))).toEqual(['BPU 1']);
    expect(await on(date('2024-09-01')), 'for August nothing was paid').toEqual([]);
    expect(await on(paidOn, 0n), 'before the books began').toEqual([]);
  });

  test('a member whose group pays is active, by the shares of its bill', async () => {
    const inGroup = await card('BPU', 'misal');
    const [month, payer, branch] = [date('2024-07-01'), '90000077', 'misal'];
    const group = { payer, payerKind: 'member', branch, month, wages: [1_000_000n] } as const;
    const issued = await bill({ ...group, member: inGroup });
    await pay(payer, issued?.amount ?? 0n, addMonths(month, 1));
    const asked = { to: addMonths(month, 1), branch };
    const traced = await all((page) => traceMembers(fresh.database, asked, page));
    expect(traced.map(({ membership }) => membership)).toContain(inGroup);
  });
});

describe('claims', () => {
  test('days from the last paper to the first payment; persons once, whatever they are paid', async () => {
    const { database } = fresh;
    const first = date('2024-09-02');
    const members = await Promise.all([1, 2, 3].map(() => card('PU', 'contoh')));
    const claims: string[] = [];
    for (const [index, membership] of [...members, members[0] ?? ''].entries()) {
      const ask = index === 3 ? 'jkm' : 'jht';
      const claim = await claimed(database, ask, 'contoh', `served-${index}`, membership);
      await seePapers(database, { claim, codes: ['ktp'], at: momentOn(first + index, 15), by: 'officer' });
      claims.push(claim);
    }
    const payTo = (index: number, cause: string, on: Day, fund: 'jht' | 'jkm' = 'jht') =>
      paid(database, { claim: claims[index] ?? '', fund, cause, amount: 100n, at: momentOn(on, 9) });
    const back = await payTo(0, 'served-a', first + 4);
    await payTo(0, 'served-b', first + 30);
    await payTo(1, 'served-c', first + 2);
    await payTo(2, 'served-d', first + 12);
    await payTo(3, 'served-e', first + 23, 'jkm');
    const scope = { from: first, to: first + 60, branch: 'contoh' };
    const served = await serviceFigures(database, scope);
    expect(served).toEqual([
      { group: '', programme: undefined, claims: 4n, median: 4, ninth: 20, longest: 20 },
      { group: '', programme: 'jht', claims: 3n, median: 4, ninth: 10, longest: 10 },
      { group: '', programme: 'jkm', claims: 1n, median: 20, ninth: 20, longest: 20 },
    ]);
    const traced = await all((page) => traceService(database, scope, page));
    expect(traced.map(({ days }) => days).sort((a, b) => a - b)).toEqual([1, 4, 10, 20]);

    const persons = async (more: Partial<AskedScope> = {}) =>
      (await personFigures(database, { ...scope, ...more })).map((one) => `${one.programme ?? 'all'} ${one.persons}`);
    expect(await persons()).toEqual(['all 3', 'jht 3', 'jkm 1']);
    const position = await sealedAt(first + 40);
    const claim = claims[0] ?? '';
    await returned(database, { payment: back, claim, fund: 'jht', amount: sen(100n) }, momentOn(first + 41, 9));
    expect(await persons(), 'another payment stands').toEqual(['all 3', 'jht 3', 'jkm 1']);
    expect(await persons({ to: first + 20 })).toEqual(['all 3', 'jht 3']);
    expect(await persons({ from: first + 35 })).toEqual([]);
    expect(await persons({ position })).toEqual(['all 3', 'jht 3', 'jkm 1']);
    const merge = { why: 'one person', at: momentOn(first + 45, 9), by: 'officer' };
    await mergeMemberships(database, { kept: members[1] ?? '', merged: members[2] ?? '', ...merge });
    expect(await persons()).toEqual(['all 2', 'jht 2', 'jkm 1']);
    expect(await persons({ position }), 'not known then').toEqual(['all 3', 'jht 3', 'jkm 1']);
    const payments = await all((page) => tracePersons(database, scope, page));
    expect(payments).toHaveLength(6);
    expect(new Set(payments.map(({ person }) => person)).size).toBe(2);
    // Days served stay what they were: the first payment was made, and came back later.
    expect(await serviceFigures(database, scope)).toEqual(served);
  });
});

test('what is not counted, two places, and a bad page are refused', async () => {
  const { database } = fresh;
  const scope = { from: date('2024-01-01'), to: date('2024-12-31') };
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => 'accepted',
      ({ code }: { code?: string }) => code,
    );
  const asks = [contributionFigures, arrearsFigures, serviceFigures, personFigures, memberFigures];
  for (const ask of asks) {
    expect(await refusal(ask(database, { ...scope, position: 9_999n }))).toBe('statistics/not-counted');
    expect(await refusal(ask(database, { ...scope, branch: 'a', region: 'b' }))).toBe('statistics/two-places');
  }
  expect(await refusal(traceService(database, scope, { after: '\0' }))).toBe('statistics/bad-cursor');
});
