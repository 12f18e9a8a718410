// The ledger moves money once, balanced, and never forgets: on PGlite, and on a server when DATABASE_URL is set.
import { date } from '@jamin/engine';
import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Fresh, freshDatabase } from '../database-fresh.ts';
import { type Sen, sen } from '../money.ts';
import { balance } from './balance.ts';
import { endHold, holdMoney } from './hold-money.ts';
import { type Line, postTransfer, postTransfers, type Transfer, told } from './post-transfer.ts';
import { closeMonth, sealBooks, verifyBooks } from './seal-books.ts';

let fresh: Fresh;
beforeAll(async () => {
  fresh = await freshDatabase();
}, 60_000);
afterAll(() => fresh.close());

const bank = { fund: 'jht', kind: 'bank', owner: 'contoh' } as const;
const member = (owner: string) => ({ fund: 'jht', kind: 'member', owner }) as const;
const claim = (owner: string) => ({ fund: 'jht', kind: 'claim', owner }) as const;
const plus = (amount: bigint): { readonly amount: Sen } => ({ amount: sen(amount) });

/** Money that comes in for a member. */
function receipt(owner: string, amount: bigint): readonly Line[] {
  return [
    { ...bank, ...plus(amount) },
    { ...member(owner), ...plus(-amount) },
  ];
}

let keys = 0;
function transfer(lines: readonly Line[], rest: Partial<Transfer> = {}): Transfer {
  keys += 1;
  return {
    key: `test-${keys}`,
    kind: 'receipt',
    cause: { kind: 'receipt', id: `r-${keys}` },
    happenedOn: date('2024-07-24'),
    recordedAt: '2024-07-24T03:00:00.000Z',
    lines,
    ...rest,
  };
}

async function refusal(asked: Promise<unknown>): Promise<string> {
  return asked.then(
    () => 'accepted',
    (thrown: { code?: string }) => String(thrown.code),
  );
}

test('the same key moves money once; with other content it is refused', async () => {
  const one = transfer(receipt('once', 500n));
  const first = await postTransfer(fresh.database, one);
  expect(first.replayed).toBe(false);
  expect(await postTransfer(fresh.database, one)).toEqual({ id: first.id, replayed: true });
  expect(await postTransfer(fresh.database, { ...one, recordedAt: '2024-07-24T04:00:00.000Z' })).toEqual({
    id: first.id,
    replayed: true,
  });
  expect(await refusal(postTransfer(fresh.database, { ...one, lines: receipt('once', 501n) }))).toBe(
    'ledger/key-reused',
  );
  expect(await balance(fresh.database, member('once'))).toBe(-500n);
});

describe('what the ledger refuses', () => {
  const jkk = { fund: 'jkk', kind: 'bank', owner: 'contoh' } as const;
  const table: readonly (readonly [string, readonly Line[], string])[] = [
    ['one side alone', [{ ...bank, ...plus(5n) }], 'ledger/unbalanced'],
    ['no side', [], 'ledger/empty'],
    [
      'one fund paying for another',
      [
        { ...bank, ...plus(5n) },
        { ...jkk, ...plus(-5n) },
      ],
      'ledger/unbalanced',
    ],
    ['more than a member owns', receipt('nobody', -1n), 'ledger/overdrawn'],
    ['a line of nothing', receipt('nobody', 0n), '23514'],
    [
      'an account of a kind that is none',
      [
        { ...bank, ...plus(5n) },
        { ...bank, kind: 'sofa', ...plus(-5n) },
      ],
      '23503',
    ],
  ];
  test.each(table)('%s', async (_, lines, code) => {
    const before = await sql<{ count: bigint }>`SELECT count(*) FROM ledger.transfer`.execute(fresh.database);
    expect(await refusal(postTransfer(fresh.database, transfer(lines)))).toBe(code);
    const after = await sql<{ count: bigint }>`SELECT count(*) FROM ledger.transfer`.execute(fresh.database);
    expect(after.rows).toEqual(before.rows);
  });

  const statements = [
    'DELETE FROM ledger.entry',
    'UPDATE ledger.entry SET amount = amount + 1',
    'TRUNCATE ledger.transfer CASCADE',
    "INSERT INTO ledger.entry VALUES (1, 99, 1, 1, '2024-07-24', now())",
    'DELETE FROM ledger.batch',
    'DELETE FROM ledger.sealed',
    "UPDATE ledger.account SET owner = 'mine'",
    'ALTER TABLE ledger.entry DISABLE TRIGGER ALL',
    'DROP TABLE ledger.entry',
    'SELECT ledger.refuse(NULL, NULL)',
  ];
  test.each(statements)('%s', async (statement) => {
    expect(await refusal(sql.raw(statement).execute(fresh.database))).toBe('42501');
  });
});

test('random transfers: what goes in is what is there, every fund at zero', async () => {
  const amounts = fc.array(fc.bigInt({ min: 1n, max: 10n ** 15n }), { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(amounts, fc.uuid(), async (parts, owner) => {
      const total = parts.reduce((sum, part) => sum + part, 0n);
      const before = await balance(fresh.database, bank);
      const lines = [...parts.map((part) => ({ ...member(owner), ...plus(-part) })), { ...bank, ...plus(total) }];
      await postTransfer(fresh.database, transfer(lines));
      expect(await balance(fresh.database, member(owner))).toBe(-total);
      expect((await balance(fresh.database, bank)) - before).toBe(total);
    }),
    { numRuns: 25 },
  );
  const sums = await sql<{
    sum: string;
  }>`SELECT sum(amount) FROM ledger.entry e JOIN ledger.account a ON a.id = e.account
    GROUP BY a.fund`.execute(fresh.database);
  expect(sums.rows.length).toBeGreaterThan(0);
  for (const { sum } of sums.rows) expect(sum).toBe('0');
});

test('a balance as of what had happened and what was known', async () => {
  const owner = 'times';
  await postTransfer(fresh.database, transfer(receipt(owner, 100n), { happenedOn: date('2024-07-01') }));
  const late = { happenedOn: date('2024-07-02'), recordedAt: '2024-07-25T03:00:00.000Z' };
  await postTransfer(fresh.database, transfer(receipt(owner, 10n), late));
  const at = (happenedOn: string, recordedAt: string) =>
    balance(fresh.database, member(owner), { happenedOn: date(happenedOn), recordedAt });
  expect(await at('2024-06-30', '2024-07-31T00:00:00.000Z')).toBe(0n);
  expect(await at('2024-07-01', '2024-07-31T00:00:00.000Z')).toBe(-100n);
  expect(await at('2024-07-02', '2024-07-24T23:00:00.000Z')).toBe(-100n);
  expect(await at('2024-07-02', '2024-07-25T03:00:00.000Z')).toBe(-110n);
});

describe('many in one statement', () => {
  const taking = (owner: string, amount: bigint) => transfer(receipt(owner, -amount));
  const both = async (asked: readonly Transfer[]): Promise<readonly [string, string]> => {
    const [many, single] = ['many', 'single'].map((run) => asked.map((one) => ({ ...one, key: `${run}-${one.key}` })));
    const together = await refusal(postTransfers(fresh.database, many ?? []));
    const oneByOne = fresh.database.transaction().execute(async (within) => {
      for (const one of single ?? []) await postTransfer(within, one);
    });
    return [together, await refusal(told(oneByOne))];
  };

  test('the answers are those of one after the other, a key twice among them included', async () => {
    const [one, two] = [transfer(receipt('many', 70n)), transfer(receipt('many', 30n))];
    const [first, second, again] = await postTransfers(fresh.database, [one, two, one]);
    expect([first?.replayed, second?.replayed]).toEqual([false, false]);
    expect(second?.id).toBe((first?.id ?? 0n) + 1n);
    expect(again).toEqual({ id: first?.id, replayed: true });
    expect(await postTransfer(fresh.database, two)).toEqual({ id: second?.id, replayed: true });
    expect(await postTransfers(fresh.database, [two, one])).toEqual([
      { id: second?.id, replayed: true },
      { id: first?.id, replayed: true },
    ]);
    expect(await balance(fresh.database, member('many'))).toBe(-100n);
    const other = { ...one, lines: receipt('many', 71n) };
    expect(await refusal(postTransfers(fresh.database, [transfer(receipt('many', 1n)), other]))).toBe(
      'ledger/key-reused',
    );
    expect(await balance(fresh.database, member('many'))).toBe(-100n);
    expect(await postTransfers(fresh.database, [])).toEqual([]);
  });

  const table: readonly (readonly [string, (owner: string) => readonly Transfer[], string])[] = [
    ['in and out', (owner) => [transfer(receipt(owner, 10n)), taking(owner, 10n)], 'accepted'],
    ['out before it is in', (owner) => [taking(owner, 10n), transfer(receipt(owner, 10n))], 'ledger/overdrawn'],
    ['out twice', (owner) => [transfer(receipt(owner, 10n)), taking(owner, 6n), taking(owner, 6n)], 'ledger/overdrawn'],
    [
      'one that does not balance',
      (owner) => [transfer(receipt(owner, 10n)), transfer([{ ...bank, ...plus(5n) }])],
      'ledger/unbalanced',
    ],
    ['one without lines', (owner) => [transfer([]), transfer(receipt(owner, 10n))], 'ledger/empty'],
    ['a line of nothing', (owner) => [transfer(receipt(owner, 10n)), transfer(receipt(owner, 0n))], '23514'],
    [
      'a kind that is none',
      (owner) => [transfer(receipt(owner, 1n)), transfer([{ ...bank, kind: 'sofa', ...plus(1n) }])],
      '23503',
    ],
  ];
  test.each(table)('%s: as one after the other', async (name, asked, code) => {
    expect(await both(asked(name))).toEqual([code, code]);
    if (code !== 'accepted') expect(await balance(fresh.database, member(name))).toBe(0n);
  });

  test('random ones leave the same, together and one by one', async () => {
    const step = fc.record({ owner: fc.integer({ min: 0, max: 3 }), amount: fc.bigInt({ min: -50n, max: 100n }) });
    await fc.assert(
      fc.asyncProperty(fc.uuid(), fc.array(step, { minLength: 1, maxLength: 12 }), async (seed, steps) => {
        const asked = steps.map(({ owner, amount }) =>
          transfer(receipt(`${seed}-${owner}`, amount === 0n ? 1n : amount)),
        );
        const [together, oneByOne] = await both(asked);
        expect(together).toBe(oneByOne);
        const sum = (of: (typeof steps)[number]['owner']) =>
          steps.reduce((all, { owner, amount }) => all + (owner === of ? (amount === 0n ? 1n : amount) : 0n), 0n);
        for (const owner of together === 'accepted' ? [0, 1, 2, 3] : []) {
          expect(await balance(fresh.database, member(`${seed}-${owner}`))).toBe(-2n * sum(owner));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('a hold', () => {
  async function granted(name: string): Promise<string> {
    await postTransfer(fresh.database, transfer(receipt(name, 1000n)));
    const lines = [
      { ...member(name), ...plus(1000n) },
      { ...claim(name), ...plus(-1000n) },
    ];
    await postTransfer(fresh.database, transfer(lines, { kind: 'decision' }));
    const { kind: _, lines: __, ...rest } = transfer([]);
    await holdMoney(fresh.database, { ...rest, key: `hold-${name}`, from: claim(name), ...plus(1000n), payment: name });
    return `hold-${name}`;
  }
  const when = { happenedOn: date('2024-07-24'), recordedAt: '2024-07-24T05:00:00.000Z' };

  test('is confirmed once, and not released after', async () => {
    const hold = await granted('confirmed');
    const confirm = { ...when, hold, key: 'c-1', outcome: 'confirmed', to: { kind: 'bank', owner: 'contoh' } } as const;
    const first = await endHold(fresh.database, confirm);
    expect(await endHold(fresh.database, confirm)).toEqual({ id: first.id, replayed: true });
    const release = {
      ...when,
      hold,
      key: 'c-2',
      outcome: 'released',
      to: { kind: 'claim', owner: 'confirmed' },
    } as const;
    expect(await refusal(endHold(fresh.database, release))).toBe('ledger/hold-ended');
    expect(await balance(fresh.database, { fund: 'jht', kind: 'held', owner: 'confirmed' })).toBe(0n);
    expect(await balance(fresh.database, claim('confirmed'))).toBe(0n);
  });

  test('goes back where it came from when it is released', async () => {
    const hold = await granted('released');
    await endHold(fresh.database, {
      ...when,
      hold,
      key: 'r-1',
      outcome: 'released',
      to: { kind: 'claim', owner: 'released' },
    });
    expect(await balance(fresh.database, claim('released'))).toBe(-1000n);
  });

  test('cannot hold what a claim is not owed', async () => {
    const { kind: _, lines: __, ...rest } = transfer([]);
    const hold = holdMoney(fresh.database, { ...rest, from: claim('none'), ...plus(1n), payment: 'none' });
    expect(await refusal(hold)).toBe('ledger/overdrawn');
  });
});

test('a closed month takes nothing, and the next one does', async () => {
  await closeMonth(fresh.database, date('2020-02-15'), '2020-03-05T03:00:00.000Z', 'officer');
  await closeMonth(fresh.database, date('2020-02-01'), '2020-03-06T03:00:00.000Z', 'officer');
  const on = (day: string) => postTransfer(fresh.database, transfer(receipt('closed', 1n), { happenedOn: date(day) }));
  expect(await refusal(on('2020-02-29'))).toBe('ledger/month-closed');
  const two = ['2020-03-01', '2020-02-29'].map((day) => transfer(receipt('closed', 1n), { happenedOn: date(day) }));
  expect(await refusal(postTransfers(fresh.database, two))).toBe('ledger/month-closed');
  expect(await refusal(on('2020-03-01'))).toBe('accepted');
  expect(await refusal(on('2020-01-31'))).toBe('accepted');
});

test('a hundred at once on one member: none lost, none twice', async () => {
  const one = transfer(receipt('race', 100n));
  const same = await Promise.all(Array.from({ length: 20 }, () => postTransfer(fresh.database, one)));
  expect(same.filter(({ replayed }) => !replayed)).toHaveLength(1);
  const taking = Array.from({ length: 80 }, () => postTransfer(fresh.database, transfer(receipt('race', -10n))));
  const taken = await Promise.allSettled(taking);
  expect(taken.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  expect(await balance(fresh.database, member('race'))).toBe(0n);
});

test('sealed books take nothing earlier, and a byte changed by hand is found', async () => {
  await postTransfer(fresh.database, transfer(receipt('sealed', 777n)));
  const first = await sealBooks(fresh.database, '2024-08-01T00:00:00.000Z');
  expect(first.transfers).toBeGreaterThan(0n);
  expect(await sealBooks(fresh.database, '2024-08-01T00:00:00.000Z')).toEqual({ ...first, transfers: 0n });
  expect(await refusal(postTransfer(fresh.database, transfer(receipt('sealed', 1n))))).toBe('ledger/already-sealed');
  const recordedAt = '2024-08-01T00:00:00.001Z';
  const two = [transfer(receipt('sealed', 1n), { recordedAt }), transfer(receipt('sealed', 1n))];
  expect(await refusal(postTransfers(fresh.database, two))).toBe('ledger/already-sealed');
  await postTransfer(fresh.database, transfer(receipt('sealed', 1n), { recordedAt }));
  const next = { number: first.number + 1n, transfers: 1n, through: recordedAt };
  expect(await sealBooks(fresh.database, recordedAt)).toEqual(next);
  expect(await verifyBooks(fresh.database)).toEqual([]);
  const byHand = [
    'UPDATE ledger.entry SET amount = amount + 1 WHERE amount = 777',
    "UPDATE ledger.transfer SET cause = cause || 'x' WHERE id = 1",
    'UPDATE ledger.entry SET line = line + 50 WHERE transfer = 1 AND line = 1',
    'DELETE FROM ledger.sealed WHERE transfer = 1',
  ];
  for (const statement of byHand) {
    await fresh.asOwner(async (run) => {
      await run(`BEGIN; ${statement}`);
      const [breach] = await run('SELECT batch, problem FROM ledger.verify()');
      await run('ROLLBACK');
      expect(breach, statement).toMatchObject({ batch: first.number });
    });
  }
  expect(await verifyBooks(fresh.database)).toEqual([]);
});
