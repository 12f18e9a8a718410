// Holds the figures to the books: cells are the sum of entries, a position never changes, every figure leads back.
import { type Day, date } from '@jamin/engine';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClaimAsk } from '../claims/tables.ts';
import { momentOn } from '../clock.ts';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { sen } from '../money.ts';
import { countSealed, verifyFigures } from './count-sealed.ts';
import { programmes } from './definitions.ts';
import type { FigureScope } from './figure-scope.ts';
import { paidFigures, paidTable } from './paid-figures.ts';
import { branches, claimed, morning, openBranches, paid, returned } from './statistics-for-tests.ts';
import { type TracedPayment, traceFigure } from './trace-figure.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
  await openBranches(fresh.database);
}, 60_000);
afterAll(() => fresh.close());

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

async function sealedAt(moment: string): Promise<bigint> {
  const { number } = await sealBooks(fresh.database, moment);
  expect((await countSealed(fresh.database)).position).toBe(number);
  return number;
}

const cases = async (programme: ClaimAsk, scope: FigureScope) => {
  const [figure] = await paidFigures(fresh.database, { ...scope, programme });
  return [figure?.cases, figure?.sen];
};

test('a death with three payments is one case, a month of JKP is one each; what comes back is taken back', async () => {
  const { database } = fresh;
  const year = { from: date('2024-01-01'), to: date('2024-12-31'), branch: 'contoh' };
  const death = await claimed(database, 'jkm', 'contoh', 'death');
  const jobless = await claimed(database, 'jkp', 'contoh', 'jobless');
  const day = date('2024-01-10');
  const pay = (claim: string, fund: 'jkm' | 'jkp', line: number, amount: bigint, on: Day) =>
    paid(database, { claim, fund, cause: `${claim}:${line}`, amount, at: morning(on, line) });
  const first = await pay(death, 'jkm', 1, 2_000n, day);
  const second = await pay(death, 'jkm', 2, 1_000n, day);
  for (const line of [1, 2, 3]) await pay(jobless, 'jkp', line, 500n, day + line);
  expect(await cases('jkm', year)).toEqual([1n, 3_000n]);
  expect(await cases('jkp', year)).toEqual([3n, 1_500n]);
  const before = await sealedAt(momentOn(day + 4, 0));
  expect(await cases('jkm', { ...year, position: before })).toEqual([1n, 3_000n]);

  await returned(database, { payment: first, claim: death, fund: 'jkm', amount: sen(2_000n) }, morning(day + 20, 0));
  expect(await cases('jkm', year)).toEqual([1n, 1_000n]);
  await returned(database, { payment: second, claim: death, fund: 'jkm', amount: sen(1_000n) }, morning(day + 30, 0));
  expect(await cases('jkm', year)).toEqual([0n, 0n]);
  await pay(death, 'jkm', 3, 3_000n, day + 40);
  const after = await sealedAt(momentOn(day + 60, 0));
  expect(await cases('jkm', { ...year, position: after })).toEqual([1n, 3_000n]);
  expect(await cases('jkm', { ...year, position: before })).toEqual([1n, 3_000n]);
  // In January one case came and went on other days; the days add up.
  expect(await cases('jkm', { ...year, to: date('2024-02-08'), position: after })).toEqual([1n, 1_000n]);
  expect(await cases('jkm', { ...year, from: date('2024-02-09'), position: after })).toEqual([0n, 2_000n]);
  const { payments } = await traceFigure(database, 'paid.jkm', { ...year, position: after });
  expect(payments.map((one) => [one.day, one.cases, one.sen, one.transfer.key])).toEqual([
    ['2024-01-10', 1n, 2_000n, `paid:${first}`],
    ['2024-01-10', 0n, 1_000n, `paid:${second}`],
    ['2024-01-30', 0n, -2_000n, `returned:${first}`],
    ['2024-02-09', -1n, -1_000n, `returned:${second}`],
    ['2024-02-19', 1n, 3_000n, expect.stringMatching(/^paid:P-/)],
  ]);
});

test('a definition counts from its day on, and changes nothing before', async () => {
  const year = { from: date('2024-01-01'), to: date('2024-12-31'), branch: 'contoh', programme: 'jkp' } as const;
  const before = { programme: 'jkp', from: undefined, unit: 'claim', counts: 'claim' } as const;
  const later = { programme: 'jkp', from: date('2024-01-12'), unit: 'monthly-payment', counts: 'payment' } as const;
  const [claims] = await paidFigures(fresh.database, { ...year, definitions: [before] });
  const [both] = await paidFigures(fresh.database, { ...year, definitions: [before, later] });
  expect(claims?.cases).toBe(1n);
  expect(both?.cases).toBe(3n);
  expect(both?.sen).toBe(claims?.sen);
});

type Step = { readonly programme: ClaimAsk; readonly branch: number; readonly claim: number; readonly do: string };

let runs = 0;
async function run(steps: readonly Step[]): Promise<void> {
  runs += 1;
  const { database } = fresh;
  const start = date('2025-01-01') + runs * 40;
  const out: { payment: string; claim: string; fund: ClaimAsk; amount: ReturnType<typeof sen> }[] = [];
  for (const [index, step] of steps.entries()) {
    const at = morning(start + Math.floor(index / 4), index);
    if (step.do === 'seal') await sealBooks(database, at);
    else if (step.do === 'count') await countSealed(database);
    else if (step.do === 'return') {
      const back = out.shift();
      if (back !== undefined) await returned(database, back, at);
    } else {
      const branch = branches[step.branch]?.code ?? 'contoh';
      const claim = await claimed(
        database,
        step.programme,
        branch,
        `${runs}-${step.programme}-${branch}-${step.claim}`,
      );
      const paying = { claim, fund: step.programme, cause: `${runs}/${index}`, amount: BigInt(1000 + index) };
      const payment = await paid(database, { ...paying, at });
      out.push({ payment, claim, fund: step.programme, amount: sen(paying.amount) });
    }
  }
}

/** The same figures from the entries alone, without anything kept. */
async function fromEntries(branch: string): Promise<readonly unknown[]> {
  const { rows } = await sql`SELECT programme, sum(sen)::bigint AS sen, sum(payments)::bigint AS payments,
      (SELECT count(*) FROM (SELECT claim FROM statistics.paid_entry o WHERE o.branch = e.branch
        AND o.programme = e.programme GROUP BY claim HAVING sum(payments) > 0) open) AS claims
    FROM statistics.paid_entry e WHERE branch = ${branch} GROUP BY branch, programme ORDER BY programme`.execute(
    fresh.database,
  );
  return rows;
}

const steps = fc.array(
  fc.record<Step>({
    programme: fc.constantFrom(...programmes),
    branch: fc.integer({ min: 0, max: 2 }),
    claim: fc.integer({ min: 0, max: 2 }),
    do: fc.constantFrom('pay', 'pay', 'pay', 'return', 'seal', 'count'),
  }),
  { minLength: 1, maxLength: 30 },
);

test('random runs: cells are the sum of their entries, a position stays, the trace adds up', async () => {
  const all = { from: date('2020-01-01'), to: date('2060-12-31') };
  await fc.assert(
    fc.asyncProperty(steps, async (asked) => {
      await run(asked);
      const now = await paidFigures(fresh.database, all);
      const position = await sealedAt(momentOn(date('2025-01-01') + runs * 40 + 39, 0));
      expect(await verifyFigures(fresh.database)).toEqual([]);
      expect(await paidFigures(fresh.database, { ...all, position })).toEqual(now);
      for (const { code: branch } of branches) {
        const entries = await fromEntries(branch);
        const kept = await paidFigures(fresh.database, { ...all, branch, position });
        for (const row of entries as { programme: ClaimAsk; sen: bigint; payments: bigint; claims: bigint }[]) {
          const figure = kept.find(({ programme }) => programme === row.programme);
          const counted = row.programme === 'jp' || row.programme === 'jkp' ? row.payments : row.claims;
          expect([row.programme, figure?.cases, figure?.sen]).toEqual([row.programme, counted, row.sen]);
        }
      }
    }),
    { numRuns: 20 },
  );
  const { position } = await countSealed(fresh.database);
  const figures = await paidFigures(fresh.database, { ...all, position });
  const pages: TracedPayment[] = [];
  for (let after: string | undefined, more = true; more; more = after !== undefined) {
    const page = await traceFigure(fresh.database, 'paid.total', { ...all, position }, { after, limit: 7 });
    pages.push(...page.payments);
    after = page.next;
  }
  expect(pages.length).toBeGreaterThan(20);
  expect(new Set(pages.map(({ transfer }) => transfer.id)).size).toBe(pages.length);
  for (const { programme, cases: counted, sen: amount } of figures) {
    const own = pages.filter((one) => one.programme === programme);
    expect(own.reduce((sum, one) => sum + one.cases, 0n)).toBe(counted);
    expect(own.reduce((sum, one) => sum + one.sen, 0n)).toBe(amount);
  }
  for (const group of ['branch', 'region', 'month'] as const) {
    const rows = await paidTable(fresh.database, { ...all, position }, group);
    expect(rows.reduce((sum, one) => sum + one.sen, 0n)).toBe(figures.reduce((sum, one) => sum + one.sen, 0n));
  }
}, 120_000);

test('a region is its branches', async () => {
  const all = { from: date('2020-01-01'), to: date('2060-12-31') };
  const region = await paidFigures(fresh.database, { ...all, region: 'Kanwil Contoh' });
  const parts = await Promise.all(['contoh', 'misal'].map((branch) => paidFigures(fresh.database, { ...all, branch })));
  region.forEach((figure, index) => {
    expect(figure.sen).toBe(parts.reduce((sum, part) => sum + (part[index]?.sen ?? 0n), 0n));
    expect(figure.cases).toBe(parts.reduce((sum, part) => sum + (part[index]?.cases ?? 0n), 0n));
  });
});

test('what is refused', async () => {
  const all = { from: date('2020-01-01'), to: date('2060-12-31') };
  const { position } = await countSealed(fresh.database);
  const ask = (more: Partial<FigureScope>) => refusal(paidFigures(fresh.database, { ...all, ...more }));
  expect(await ask({ position })).toBe('accepted');
  expect(await ask({ position: position + 1n })).toBe('statistics/not-counted');
  expect(await ask({ branch: 'contoh', region: 'Kanwil Contoh' })).toBe('statistics/two-places');
  expect(await refusal(traceFigure(fresh.database, 'paid.total', all, { after: "1'; drop" }))).toBe(
    'statistics/bad-cursor',
  );
  for (const statement of [
    'UPDATE statistics.paid_cell SET sen = sen + 1',
    'DELETE FROM statistics.paid',
    'INSERT INTO statistics.counted VALUES (99, 0)',
  ])
    expect(await refusal(sql.raw(statement).execute(fresh.database))).toBe('42501');
});

test('two who count at once count each batch once; a cell or a sum changed by hand is found', async () => {
  const claim = await claimed(fresh.database, 'jht', 'misal', 'race');
  const day = date('2061-01-01');
  await paid(fresh.database, { claim, fund: 'jht', cause: 'race', amount: 777n, at: morning(day, 0) });
  await sealBooks(fresh.database, momentOn(day + 1, 0));
  const counted = await Promise.all([1, 2, 3, 4].map(() => countSealed(fresh.database)));
  expect(counted.reduce((sum, { batches }) => sum + batches, 0n)).toBe(1n);
  expect(await verifyFigures(fresh.database)).toEqual([]);
  await fresh.asOwner(async (run) => {
    const changed = async (change: string) => {
      await run(`BEGIN; ${change}`);
      const found = await run('SELECT DISTINCT branch, day::text FROM statistics.adrift() ORDER BY branch');
      await run('ROLLBACK');
      return found;
    };
    const day = '2061-01-01';
    // The cell is not the sum of its entries, and the sums of all branches and of its month are not those of the cells.
    expect(await changed('UPDATE statistics.paid_cell SET sen = sen + 1 WHERE sen = 777')).toEqual([
      { branch: '*', day },
      { branch: 'misal', day },
    ]);
    expect(await changed("UPDATE statistics.paid_sum SET claims = 0 WHERE sen = 777 AND branch = '*'")).toEqual([
      { branch: '*', day },
    ]);
  });
});
