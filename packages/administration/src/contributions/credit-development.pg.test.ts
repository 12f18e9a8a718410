// What JHT accounts earn is what the law says of the same contributions: books and law agree every 31 December.
import { type Day, date, decimal } from '@jamin/engine';
import { decideCase, indonesia, reader } from '@jamin/law';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type KeptLaw, keepLaw } from '../law-document.ts';
import { balance } from '../ledger/balance.ts';
import { type Line, postTransfer } from '../ledger/post-transfer.ts';
import { sen, senOf } from '../money.ts';
import { creditDevelopment } from './credit-development.ts';

let fresh: Fresh;
let kept: KeptLaw;
beforeAll(async () => {
  fresh = await freshDatabase();
  kept = await keepLaw(fresh.database, indonesia);
}, 60_000);
afterAll(() => fresh.close());

const years = [2020, 2021, 2022];
const rates = years.map((year) => ({ year, rate: decimal('0.05'), source: 'a rate of this test' }));
const known = date('2024-07-24');
const credit = (on: Day, memberships?: readonly string[]) =>
  creditDevelopment(fresh.database, kept, {
    on,
    known,
    rates,
    at: momentOn(on, 23),
    ...(memberships && { memberships }),
  });
const held = async (owner: string) => -(await balance(fresh.database, { fund: 'jht', kind: 'member', owner }));

let keys = 0;
async function paidIn(day: string, lines: readonly Line[]): Promise<void> {
  keys += 1;
  const total = lines.reduce((sum, { amount }) => sum + amount, 0n);
  await postTransfer(fresh.database, {
    key: `in-${keys}`,
    kind: 'contribution',
    cause: { kind: 'bill', id: `b-${keys}` },
    happenedOn: date(day),
    recordedAt: momentOn(date(day), 10),
    lines: [...lines, { fund: 'jht', kind: 'bank', owner: 'contoh', amount: sen(-total) }],
  });
}

const into = (owner: string, rupiah: number): Line => {
  return { fund: 'jht', kind: 'member', owner, amount: sen(-senOf(decimal(String(rupiah)))) };
};

/** The law's balance over the whole life of the account, in one piece. */
function byLaw(on: string, contributions: readonly { readonly month: string; readonly amount: string }[]): bigint {
  const facts = { contributions, rates: Object.fromEntries(years.map((year) => [String(year), '0.05'])) };
  const value = decideCase(reader(indonesia), { ask: 'jht-balance', on, facts }).decision?.values.get('balance');
  return senOf(value as ReturnType<typeof decimal>);
}

test('the simulator’s own account, month by month', async () => {
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`),
  );
  for (const year of years) {
    for (const month of months.filter((one) => one.startsWith(String(year))))
      await paidIn(`${month}-10`, [into('steady', 285_000)]);
    await credit(date(`${year}-12-31`));
    const so = months.filter((one) => one <= `${year}-12`).map((month) => ({ month, amount: '285000' }));
    expect(await held('steady')).toBe(byLaw(`${year}-12-31`, so));
  }
});

test('credited again for the same day, nothing more', async () => {
  await paidIn('2020-03-10', [into('again', 1_000_000)]);
  expect(await credit(date('2020-12-31'), ['again'])).toEqual({ accounts: 1, amount: 4_166_700n });
  expect(await credit(date('2020-12-31'), ['again'])).toEqual({ accounts: 0, amount: 0n });
  expect(await credit(date('2020-12-31'))).toEqual({ accounts: 0, amount: 0n });
});

test('a year without a rate is said, and nobody is credited', async () => {
  await paidIn('2023-03-10', [into('early', 1_000_000)]);
  const on = date('2023-12-31');
  const asked = creditDevelopment(fresh.database, kept, {
    on,
    known,
    rates,
    at: momentOn(on, 23),
    memberships: ['early'],
  });
  await expect(asked).rejects.toMatchObject({ code: 'contributions/no-rate', data: { some: ['early'] } });
  expect(await held('early')).toBe(100_000_000n);
});

test('random contributions of many accounts: books and law agree to the rupiah a year, each rounded once', async () => {
  const amounts = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1000, max: 3_000_000 })), {
    minLength: 1,
    maxLength: 6,
  });
  let people = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(amounts, { minLength: 1, maxLength: 4 }), async (accounts) => {
      const owners = accounts.map(() => `random-${(people += 1)}`);
      for (const [index, list] of accounts.entries()) {
        for (const [month, amount] of list) {
          await paidIn(`2021-${String(month).padStart(2, '0')}-15`, [into(owners[index] ?? '', amount)]);
        }
      }
      await credit(date('2021-12-31'), owners);
      for (const [index, list] of accounts.entries()) {
        const contributions = [...list]
          .sort(([a], [b]) => a - b)
          .map(([month, amount]) => ({ month: `2021-${String(month).padStart(2, '0')}`, amount: String(amount) }));
        const summed = new Map<string, number>();
        for (const { month, amount } of contributions) summed.set(month, (summed.get(month) ?? 0) + Number(amount));
        const law = byLaw(
          '2021-12-31',
          [...summed].map(([month, amount]) => ({ month, amount: String(amount) })),
        );
        expect(await held(owners[index] ?? '')).toBe(law);
      }
    }),
    { numRuns: 8 },
  );
});

test('after a credit in the middle of a month, money of that month earns from the next', async () => {
  await paidIn('2022-01-10', [into('middle', 1_200_000)]);
  await credit(date('2022-06-15'), ['middle']);
  const then = await held('middle');
  await paidIn('2022-06-20', [into('middle', 1_200_000)]);
  await credit(date('2022-12-31'), ['middle']);
  // Five months at the first credit; seven months on all of it, six on what came after.
  expect(then).toBe(senOf(decimal('1225000')));
  expect(await held('middle')).toBe(senOf(decimal('1225000')) + senOf(decimal('35729')) + senOf(decimal('1230000')));
});
