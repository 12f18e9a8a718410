// From wages to money in the right fund: assessed by the law, billed once, paid oldest first, corrected by difference.
import { addMonths, type Day, date, decimal, type Facts } from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import type { Fund } from '../ledger/tables.ts';
import { sen, senOf } from '../money.ts';
import { type Assessor, monthAssessor, payable } from './assess-month.ts';
import { type Billing, issueBill } from './issue-bill.ts';
import { isPaymentCode } from './payment-code.ts';
import { receiveMoney } from './receive-money.ts';

let fresh: Fresh;
let kept: KeptLaw;
const march = date('2024-03-01');
const assessors = new Map<Day, Assessor>();
const by = (month: Day) => {
  const assess = assessors.get(month) ?? monthAssessor(indonesia, month, date('2024-07-24'));
  assessors.set(month, assess);
  return { kept, assess };
};

beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

function facts(wage: string, programmes = ['JKK', 'JKM', 'JHT', 'JP', 'JKP']): Facts {
  return { segment: 'PU', wage: decimal(wage), riskGroup: 'low', programmes };
}

const worker = (membership: string, wage: string) => ({
  membership,
  wage: senOf(decimal(wage)),
  facts: facts(wage),
});

function billing(payer: string, month: Day, workers: Billing['workers'], rest: Partial<Billing> = {}): Billing {
  const issuedOn = addMonths(month, 1);
  const about = { payer, payerKind: 'employer', branch: 'contoh', bank: 'contoh', reason: 'month' } as const;
  const key = `report:${payer}:${month}`;
  return { ...about, key, month, workers, issuedOn, at: momentOn(issuedOn, 9), by: 'employer', ...rest };
}

const pay = (payer: string, amount: bigint, on: string, key = `bank-${payer}-${on}`) =>
  receiveMoney(fresh.database, {
    key,
    payer,
    bank: 'contoh',
    amount: sen(amount),
    paidOn: date(on),
    at: momentOn(date(on), 10),
    by: 'bank',
  });

const inBank = (fund: Fund) => {
  const owner = fund === 'institution' ? 'contoh' : `${fund}-contoh`;
  return balance(fresh.database, { fund, kind: 'bank', owner });
};
const ofMember = async (fund: Fund, owner: string) => -(await balance(fresh.database, { fund, kind: 'member', owner }));

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

test('the columns of the assessor say what the law says to one worker', () => {
  const wages = fc.integer({ min: 1_000_000, max: 30_000_000 }).map(String);
  const risks = fc.constantFrom('very-low', 'low', 'medium', 'high', 'very-high');
  const law = reader(indonesia);
  fc.assert(
    fc.property(fc.array(fc.tuple(wages, risks), { minLength: 1, maxLength: 5 }), (rows) => {
      const people = rows.map(([wage, riskGroup]): Facts => ({ segment: 'PU', wage: decimal(wage), riskGroup }));
      const shares = by(march).assess(people);
      rows.forEach(([wage, riskGroup], index) => {
        const raw = {
          ask: 'contributions',
          on: '2024-03-01',
          known: '2024-07-24',
          facts: { segment: 'PU', wage, riskGroup },
        };
        const values = decideCase(law, raw).decision?.values;
        const total = ['total.employer', 'total.worker'].map((key) => values?.get(key) as ReturnType<typeof decimal>);
        const one = shares[index];
        expect(one === undefined ? undefined : payable(one)).toBe(total.reduce((sum, value) => sum + senOf(value), 0n));
      });
    }),
    { numRuns: 20 },
  );
});

test('what the law cannot assess is named by its row, and nothing is billed', async () => {
  const wrong = { ...worker('w2', '5000000'), facts: { segment: 'PU', wage: decimal('5000000') } };
  const asked = issueBill(fresh.database, by(march), billing('E-WRONG', march, [worker('w1', '5000000'), wrong]));
  await expect(asked).rejects.toMatchObject({ code: 'contributions/cannot-assess', data: { rows: [{ row: 1 }] } });
  expect(
    await fresh.database.selectFrom('contributions.bill').select('id').where('payer', '=', 'E-WRONG').execute(),
  ).toEqual([]);
});

describe('a month of an employer', () => {
  const workers = [worker('11111111111', '5000000'), worker('22222222222', '12000000')];

  test('is billed once, due by the law, with a code that finds a slip', async () => {
    const one = billing('E-1', march, workers);
    const bill = await issueBill(fresh.database, by(march), one);
    expect(bill?.dueOn).toBe(date('2024-04-15'));
    expect(isPaymentCode(bill?.paymentCode ?? '')).toBe(true);
    expect(isPaymentCode((bill?.paymentCode ?? '').replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)))).toBe(
      false,
    );
    expect(await issueBill(fresh.database, by(march), one)).toEqual(bill);
    expect(await refusal(issueBill(fresh.database, by(march), { ...one, key: 'another' }))).toBe(
      'contributions/already-billed',
    );
    expect(await balance(fresh.database, { fund: 'jht', kind: 'receivable', owner: 'E-1' })).toBe(96_900_000n);
    expect(await ofMember('jht', '11111111111')).toBe(0n);
  });

  test('is paid whole, into each fund and each member; what is too much pays the next month', async () => {
    const before = await inBank('jkp');
    const bill = await issueBill(fresh.database, by(march), billing('E-1', march, workers));
    const amount = bill?.amount ?? 0n;
    expect((await pay('E-1', amount - 1n, '2024-04-10')).paid).toEqual([]);
    expect((await pay('E-1', 501n, '2024-04-11')).paid).toEqual([bill?.id]);
    // 5.7 % of each wage.
    expect(await ofMember('jht', '11111111111')).toBe(28_500_000n);
    expect(await ofMember('jht', '22222222222')).toBe(68_400_000n);
    expect(await balance(fresh.database, { fund: 'jht', kind: 'receivable', owner: 'E-1' })).toBe(0n);
    expect((await inBank('jkp')) - before).toBeGreaterThan(0n);
    expect(await inBank('institution')).toBe(500n);
    const april = addMonths(march, 1);
    const next = await issueBill(fresh.database, by(april), billing('E-1', april, workers));
    expect((await pay('E-1', (next?.amount ?? 0n) - 500n, '2024-05-10')).paid).toEqual([next?.id]);
    expect(await inBank('institution')).toBe(0n);
  });

  test('told twice by the bank it is one receipt; with another amount it is refused', async () => {
    const first = await pay('E-9', 100n, '2024-04-10', 'ref-1');
    expect(await pay('E-9', 100n, '2024-04-10', 'ref-1')).toEqual({ id: first.id, paid: [] });
    expect(await refusal(pay('E-9', 101n, '2024-04-10', 'ref-1'))).toBe('contributions/key-reused');
  });
});

describe('a wage put right', () => {
  test('upwards: the difference is owed', async () => {
    await issueBill(fresh.database, by(march), billing('E-2', march, [worker('33333333333', '5000000')]));
    const more = billing('E-2', march, [worker('33333333333', '6000000')], { key: 'c1', reason: 'correction' });
    const correction = await issueBill(fresh.database, by(march), more);
    const whole = await issueBill(fresh.database, by(march), billing('E-3', march, [worker('44444444444', '6000000')]));
    const bills = await fresh.database
      .selectFrom('contributions.bill')
      .select('amount')
      .where('payer', '=', 'E-2')
      .execute();
    expect(bills.reduce((sum, { amount }) => sum + amount, 0n)).toBe(whole?.amount);
    const again = { ...more, key: 'c2' };
    expect(await issueBill(fresh.database, by(march), again)).toBeUndefined();
    expect(correction?.amount).toBeGreaterThan(0n);
  });

  test('downwards: what was paid too much comes back and stays the payer’s', async () => {
    const bill = await issueBill(fresh.database, by(march), billing('E-4', march, [worker('55555555555', '5000000')]));
    await pay('E-4', bill?.amount ?? 0n, '2024-04-10');
    const saved = await ofMember('jht', '55555555555');
    const less = billing('E-4', march, [worker('55555555555', '4000000')], { key: 'c3', reason: 'correction' });
    const correction = await issueBill(fresh.database, by(march), less);
    expect(correction?.amount).toBeLessThan(0n);
    expect(saved - (await ofMember('jht', '55555555555'))).toBe(5_700_000n);
    const unallocated = { fund: 'institution', kind: 'unallocated', owner: 'E-4' } as const;
    expect(await balance(fresh.database, unallocated)).toBe(correction?.amount);
  });
});

test('a member without an employer pays for himself', async () => {
  const self: Facts = { segment: 'BPU', income: decimal('1000000'), programmes: ['JKK', 'JKM', 'JHT'] };
  const one = { membership: '66666666666', wage: senOf(decimal('1000000')), facts: self };
  const bill = await issueBill(
    fresh.database,
    by(march),
    billing('66666666666', march, [one], { payerKind: 'member' }),
  );
  await pay('66666666666', bill?.amount ?? 0n, '2024-04-01');
  expect(await ofMember('jht', '66666666666')).toBe(2_000_000n);
  expect(await balance(fresh.database, { fund: 'jkp', kind: 'receivable', owner: '66666666666' })).toBe(0n);
});

test('ten thousand workers in one bill, and everything sums to zero', async () => {
  const many = Array.from({ length: 10_000 }, (_, index) =>
    worker(String(70_000_000_000 + index), String(4_000_000 + index)),
  );
  const bill = await issueBill(fresh.database, by(march), billing('E-BIG', march, many));
  expect((await pay('E-BIG', bill?.amount ?? 0n, '2024-04-12')).paid).toEqual([bill?.id]);
  const { rows } = await sql<{ fund: string; sum: string }>`SELECT a.fund, sum(e.amount)::text AS sum
    FROM ledger.entry e JOIN ledger.account a ON a.id = e.account GROUP BY a.fund`.execute(fresh.database);
  expect(rows.length).toBe(6);
  for (const { sum } of rows) expect(sum).toBe('0');
  const grid = await fresh.database
    .selectFrom('contributions.grid')
    .selectAll()
    .where('membership', '=', '70000000007')
    .execute();
  expect(grid).toMatchObject([{ month: '2024-03-01', paid_on: '2024-04-12', wage: 400_000_700n }]);
}, 120_000);

test('two receipts and two bills at once: each once', async () => {
  const one = billing('E-RACE', march, [worker('88888888888', '5000000')]);
  const bills = await Promise.all([1, 2, 3].map(() => issueBill(fresh.database, by(march), one)));
  expect(new Set(bills.map((bill) => bill?.id)).size).toBe(1);
  const amount = bills[0]?.amount ?? 0n;
  const paid = await Promise.all([1, 2, 3].map(() => pay('E-RACE', amount, '2024-04-10', 'race')));
  expect(paid.flatMap((one) => one.paid)).toHaveLength(1);
  expect(await ofMember('jht', '88888888888')).toBe(28_500_000n);
});
