// Bills payers for a month: assessed by the law, written worker by worker, and owed in the ledger from then on.
import { type Day, date, type Facts, writeDate } from '@jamin/engine';
import { sql } from 'kysely';
import type { Instant } from '../clock.ts';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { told } from '../ledger/post-transfer.ts';
import { inTransaction } from '../registry/transaction.ts';
import { assessBillings, type CannotAssess } from './assess-billings.ts';
import type { Assessor } from './assess-month.ts';
import type { BillReason, PayerKind, Shares } from './tables.ts';
import { type Bill, writeBills } from './write-bills.ts';
import { shareNames } from './write-shares.ts';

/** A worker in a bill (a project as a whole has no card): the wage in sen, and what the law is told of the month. */
type BilledWorker = { readonly membership: string | null; readonly wage: bigint; readonly facts: Facts };

export type Billing = {
  /** Idempotency key: billed again, it is the same bill. */
  readonly key: string;
  readonly payer: string;
  readonly payerKind: PayerKind;
  readonly branch: string;
  readonly month: Day;
  readonly reason: Exclude<BillReason, 'penalty'>;
  /** The institution's account through which this payer's money goes. */
  readonly bank: string;
  readonly workers: readonly BilledWorker[];
  /** The only shares that are billed; all of them without it. */
  readonly only?: readonly (keyof Shares)[];
  readonly issuedOn: Day;
  readonly at: Instant;
  readonly by: string;
};

/** What bills are assessed by: the law on file, and its assessor of each month. */
export type Laws = { readonly kept: KeptLaw; readonly assessorOf: (month: Day) => Assessor };

/** What became of one billing of many: nothing, where nothing is owed. */
type Issued = { readonly bill?: Bill; readonly refused?: CannotAssess };

/**
 * Gives the bill; undefined where nothing is owed.
 *
 * @throws OperatingError `contributions/cannot-assess`, `contributions/already-billed` (the month, under another key).
 */
export async function issueBill(
  database: Database | Within,
  { kept, assess }: { readonly kept: KeptLaw; readonly assess: Assessor },
  billing: Billing,
): Promise<Bill | undefined> {
  const [issued] = await told(
    inTransaction(database, (within) => issueBills(within, { kept, assessorOf: () => assess }, [billing])),
  );
  if (issued?.refused !== undefined) throw new OperatingError('contributions/cannot-assess', issued.refused);
  return issued?.bill;
}

/**
 * Many bills, each payer's months in order and each month once; gives what became of each. One that the law cannot
 * assess does not keep the others.
 *
 * @throws OperatingError `contributions/already-billed`: then none is issued.
 */
export async function issueBills(
  within: Within,
  { kept, assessorOf }: Laws,
  billings: readonly Billing[],
): Promise<readonly Issued[]> {
  const payers = [...new Set(billings.map(({ payer }) => payer))].sort();
  await sql`SELECT contributions.lock_payer(payer) FROM unnest(${payers}::text[]) AS one (payer)`.execute(within);
  const before = await billsOf(
    within,
    billings.map(({ key }) => key),
  );
  const fresh = billings.filter(({ key }) => !before.has(key));
  const assessed = assessBillings(assessorOf, fresh);
  const shares = await owedShares(within, fresh, onlyWanted(assessed.shares));
  const owing = fresh.flatMap((billing) => {
    const own = shares.get(billing);
    return own?.some((one) => shareNames.some((name) => one[name] !== 0n)) ? [{ billing, shares: own }] : [];
  });
  const made = await writeBills(
    within,
    kept,
    owing.map(({ billing, shares: own }) => {
      const { workers: shared, payerKind, month, issuedOn } = billing;
      return { ...billing, shared, shares: own, dueOn: assessorOf(month).dueOn(payerKind, issuedOn) };
    }),
  );
  const bills = new Map(made.map((bill, index) => [owing[index]?.billing.key, bill]));
  return billings.map((billing) => {
    const bill = before.get(billing.key) ?? bills.get(billing.key);
    const refused = assessed.refused.get(billing);
    return { ...(bill === undefined ? {} : { bill }), ...(refused === undefined ? {} : { refused }) };
  });
}

/** What is not billed of a month counts as nothing. */
function onlyWanted(assessed: ReadonlyMap<Billing, readonly Shares[]>): ReadonlyMap<Billing, readonly Shares[]> {
  return new Map(
    [...assessed].map(([billing, shares]) => {
      const { only } = billing;
      if (only === undefined) return [billing, shares];
      const wanted = (one: Shares) =>
        Object.fromEntries(shareNames.map((name) => [name, only.includes(name) ? one[name] : 0n])) as Shares;
      return [billing, shares.map(wanted)];
    }),
  );
}

async function billsOf(within: Within, keys: readonly string[]): Promise<ReadonlyMap<string, Bill>> {
  const rows = await within.selectFrom('contributions.bill').selectAll().where('key', 'in', keys).execute();
  return new Map(
    rows.map(({ key, id, payment_code, amount, due_on }) => [
      key,
      { id, paymentCode: payment_code, amount, dueOn: date(due_on) },
    ]),
  );
}

/**
 * Of a correction, what was billed before for the same workers and month is taken off; only the rest is owed. What was
 * billed by a card that was merged since counts for the one that it counts for.
 */
async function owedShares(
  within: Within,
  billings: readonly Billing[],
  assessed: ReadonlyMap<Billing, readonly Shares[]>,
): Promise<ReadonlyMap<Billing, readonly Shares[]>> {
  const corrected = billings.filter(({ reason }) => reason === 'correction');
  if (corrected.length === 0) return assessed;
  const billed = new Map((await billedOf(within, corrected)).map((row) => [keyOf(row, row.membership), row]));
  const owed = new Map(assessed);
  for (const billing of corrected) {
    const shares = assessed.get(billing);
    if (shares === undefined) continue;
    const about = { payer: billing.payer, month: writeDate(billing.month) };
    const before = billing.workers.map(({ membership }) => billed.get(keyOf(about, membership ?? '')));
    owed.set(billing, lessBilled(shares, before));
  }
  return owed;
}

/** What was billed of a card is taken off once, from its lines in order; its last line bears the rest. */
function lessBilled(shares: readonly Shares[], before: readonly (Billed | undefined)[]): readonly Shares[] {
  const cards = before.map((one) => one?.counts);
  const left = new Map<string, Rest>(
    before.flatMap((one) => (one === undefined ? [] : [[one.counts, { ...one }] as const])),
  );
  return shares.map((one, index) => {
    const rest = left.get(cards[index] ?? '');
    if (rest === undefined) return one;
    const isLast = cards.lastIndexOf(cards[index]) === index;
    const owed = shareNames.map((name) => {
      const off = isLast || rest[name] < one[name] ? rest[name] : one[name];
      rest[name] -= off;
      return [name, one[name] - off] as const;
    });
    return Object.fromEntries(owed) as Shares;
  });
}

type Rest = { -readonly [name in keyof Shares]: bigint };

type Billed = Shares & {
  readonly payer: string;
  readonly month: string;
  readonly membership: string;
  /** The card that it counts for. */
  readonly counts: string;
};

function keyOf({ payer, month }: { readonly payer: string; readonly month: string }, membership: string): string {
  return `${payer} ${month} ${membership}`;
}

/** What was billed of each worker's month, as cards were merged when it is billed again. */
async function billedOf(within: Within, billings: readonly Billing[]): Promise<readonly Billed[]> {
  const given = billings.flatMap((one) => one.workers.map((worker) => ({ ...one, ...worker })));
  const sums = sql.join(shareNames.map((name) => sql`sum(${sql.ref(`s.${name}`)})::bigint AS ${sql.ref(name)}`));
  const { rows } = await sql<Billed>`WITH given AS MATERIALIZED (SELECT DISTINCT * FROM unnest(
      ${given.map(({ payer }) => payer)}::text[], ${given.map(({ month }) => writeDate(month))}::date[],
      ${given.map(({ membership }) => membership)}::text[], ${given.map(({ at }) => at)}::timestamptz[])
    AS given (payer, month, membership, at)),
  card AS MATERIALIZED (SELECT moment.at, m.kpj, e.kpj AS counts FROM (SELECT DISTINCT at FROM given) moment,
    registry.merged(moment.at) g JOIN registry.membership m ON m.id = g.membership
    JOIN registry.membership e ON e.id = g.effective),
  billed AS (SELECT p.payer, p.month, p.at, coalesce(c.counts, s.membership) AS counts, ${sums}
    FROM (SELECT DISTINCT payer, month, at FROM given) p
    JOIN contributions.bill b ON b.payer = p.payer AND b.month = p.month
    JOIN contributions.share s ON s.bill = b.id
    LEFT JOIN card c ON c.kpj = s.membership AND c.at = p.at
    GROUP BY 1, 2, 3, 4)
  SELECT g.membership, b.* FROM given g LEFT JOIN card c ON c.kpj = g.membership AND c.at = g.at
  JOIN billed b ON b.payer = g.payer AND b.month = g.month AND b.at = g.at
    AND b.counts = coalesce(c.counts, g.membership)`.execute(within);
  return rows;
}
