// Holds migrations to running over what is in the books: figures that were counted before stay what they were.
import { PGlite } from '@electric-sql/pglite';
import { date } from '@jamin/engine';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Database, embeddedParsers, overEmbedded } from './database.ts';
import { type Migrator, migrate, migrations } from './migrate.ts';
import { countSealed, verifyFigures } from './statistics/count-sealed.ts';
import { paidFigures } from './statistics/paid-figures.ts';

let pglite: PGlite;
let database: Database;
const numberOf = (name: string) => Number(name.slice(0, 4));
const through = (number: number) => migrations().filter(({ name }) => numberOf(name) <= number);

const at = (day: number, hour: number) => `timestamptz '2024-03-01 00:00+07' + interval '${day} days ${hour} hours'`;

/** A day's payment of a part, which the batch of the same number seals; the next day is the next number. */
function payment(number: number, claim: string, line: number, kind: 'confirmed' | 'returned' = 'confirmed'): string {
  const cause = `${claim}:${line}`;
  const day = `date '2024-03-01' + ${number}`;
  const made = `insert into payments.payment (id, claim, cause, fund, amount, purpose, payee_name, payee_bank,
      payee_account, due_on, ordered_at, ordered_by)
    values ('P-${cause}', '${claim}', '${cause}', 'jkm', 500, 'SSBE', 'Contoh', '999', '\\x00', '2024-03-01',
      ${at(number, 8)}, 'x');`;
  return `${kind === 'confirmed' ? made : ''}
    insert into ledger.transfer (id, key, content, kind, cause_kind, cause, happened_on, recorded_at)
      overriding system value
    values (${number}, 't${number}', sha256('x'), '${kind}', 'payment', 'P-${cause}', ${day},
      ${at(number, 9)});
    insert into ledger.entry values (${number}, 1, 1, ${kind === 'confirmed' ? -500 : 500}, ${day}, ${at(number, 9)});
    insert into ledger.batch values (${number}, ${at(number, 20)}, 1, sha256('x'), sha256('y'));
    insert into ledger.sealed values (${number}, ${number});`;
}

/** A death paid first, then three years of schooling; and one whose year of schooling is paid first. */
const CLAIMS = `
  insert into claims.claim (id, key, branch, membership, ask, event_on, filed_at, filed_by) values
    ('K-00000001', 'one', 'contoh', 'm', 'jkm', '2024-02-01', ${at(0, 8)}, 'x'),
    ('K-00000002', 'two', 'contoh', 'n', 'jkm', '2024-02-01', ${at(0, 8)}, 'x');
  insert into claims.part (claim, decision, line, benefit, fund, amount, due_on) values
    ('K-00000001', 1, 1, 'santunan-kematian', 'jkm', 500, '2024-03-01'),
    ('K-00000001', 2, 2, 'beasiswa.1.2024', 'jkm', 500, '2024-03-01'),
    ('K-00000001', 2, 3, 'beasiswa.1.2025', 'jkm', 500, '2024-03-01'),
    ('K-00000001', 2, 4, 'beasiswa.1.2026', 'jkm', 500, '2024-03-01'),
    ('K-00000002', 1, 1, 'beasiswa.1.2024', 'jkm', 500, '2024-03-01'),
    ('K-00000002', 2, 2, 'santunan-kematian', 'jkm', 500, '2024-03-01');
  insert into claims.objection (claim, number, filed_at, filed_by, reason)
    values ('K-00000001', 1, ${at(3, 9)}, 'heir', 'too little');`;

const OTHERS = `
  insert into registry.branch (code, name, region) values ('contoh', 'Cabang Contoh', 'Kanwil Contoh');
  insert into ledger.account (id, fund, kind, owner) overriding system value values (1, 'jkm', 'bank', 'bank-jkm');
  insert into contributions.bill (id, key, payer, payer_kind, branch, month, reason, payment_code, law, known, due_on,
      amount, issued_at, issued_by)
    values ('T-00000001', 'bill', 'N1', 'employer', 'contoh', '2024-01-01', 'month', '88000000019', 'law', '2024-01-01',
      '2024-02-15', 1000, ${at(0, 9)}, 'x');
  insert into publication.release (id, key, branch, from_day, to_day, planned_on, synthetic, made_at, made_by)
    values ('R-000001', 'release', 'contoh', '2024-01-01', '2024-03-31', '2024-04-02', true, ${at(0, 9)}, 'x');`;

/** What is written here is what older code wrote; who refers to what is left aside. */
async function asWritten(text: string): Promise<void> {
  await pglite.exec(`set session_replication_role = replica; ${text}; set session_replication_role = origin`);
}

beforeAll(async () => {
  pglite = await PGlite.create('memory://', { parsers: embeddedParsers });
  const owner: Migrator = {
    run: async (text) => void (await pglite.exec(text)),
    rows: async (text) => (await pglite.query<Record<string, unknown>>(text)).rows,
  };
  await migrate(owner, through(18));
  await asWritten(`${OTHERS} ${CLAIMS} ${payment(1, 'K-00000001', 1)} ${payment(2, 'K-00000001', 2)}`);
  await asWritten(`${payment(3, 'K-00000002', 1)}`);
  const ids = Array.from({ length: 17 }, (_, index) => index + 4);
  const claim = (number: number) => `K-1${String(number).padStart(7, '0')}`;
  for (const number of ids) await asWritten(payment(number, claim(number), 1));
  await pglite.exec('select * from statistics.count_sealed()');
  await migrate(owner, through(27));
  await asWritten(`${payment(21, 'K-00000002', 2)} ${payment(22, 'K-00000001', 3)}`);
  await pglite.exec('select * from statistics.count_sealed()');
  await migrate(owner);
  database = overEmbedded(pglite);
}, 120_000);
afterAll(() => database.destroy());

async function cases(position?: bigint): Promise<bigint | undefined> {
  const days = { from: date('2024-01-01'), to: date('2024-12-31'), branch: 'contoh' };
  const figures = await paidFigures(database, position === undefined ? days : { ...days, position });
  return figures.find(({ programme }) => programme === 'jkm')?.cases;
}

test('what was counted stays, and is whole: the years of schooling of then with their claim', async () => {
  expect(await verifyFigures(database)).toEqual([]);
  expect([await cases(1n), await cases(2n), await cases(3n), await cases(22n)]).toEqual([1n, 1n, 2n, 2n]);
  const { rows } = await pglite.query(
    'select level, payments from statistics.paid_sum where level = 1 and branch = $1',
    ['*'],
  );
  expect(rows, 'sixteen batches, each of a day').toHaveLength(16);
});

test('a year paid later is a case of its own; what comes back takes away what it had added', async () => {
  await asWritten(payment(23, 'K-00000001', 4));
  expect([await cases(), await cases(22n)], 'not counted yet').toEqual([3n, 2n]);
  await countSealed(database);
  expect([await cases(), await cases(22n)]).toEqual([3n, 2n]);
  // The years of then were no cases, so their return takes none away; the last of the claim does.
  await asWritten(payment(24, 'K-00000001', 2, 'returned'));
  expect(await cases(), 'not counted yet').toBe(3n);
  await asWritten(payment(25, 'K-00000001', 1, 'returned'));
  expect(await cases(), 'not counted yet').toBe(3n);
  await countSealed(database);
  expect(await cases()).toBe(3n);
  await asWritten(payment(26, 'K-00000001', 3, 'returned'));
  expect(await cases(), 'not counted yet').toBe(2n);
  await countSealed(database);
  await asWritten(payment(27, 'K-00000001', 4, 'returned'));
  await countSealed(database);
  expect([await cases(), await cases(26n), await cases(22n)]).toEqual([1n, 2n, 2n]);
  expect(await verifyFigures(database)).toEqual([]);
});

test('what was there before is there now: a bill, an objection of its programme, a release with its id', async () => {
  const { rows } = await pglite.query(`select (select id from contributions.bill) as bill,
    (select reason || ' ' || dispute || ' ' || body from claims.objection) as objection,
    (select id from publication.release) as release`);
  expect(rows).toEqual([{ bill: 'T-00000001', objection: 'too little jkm complaint-unit', release: 'R-000001' }]);
});
