// Accepts the good rows of a checked monthly report: new workers, leavers and wages are recorded, and the month billed.
import type { Day } from '@jamin/engine';
import type { Database, Within } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { sen } from '../money.ts';
import { endEmployments } from '../registry/end-employment.ts';
import { enrolMembers } from '../registry/enrol-member.ts';
import { registerPersons } from '../registry/register-person.ts';
import { firstOfMonth, reportWages } from '../registry/report-wages.ts';
import { startEmployments } from '../registry/start-employment.ts';
import { inTransaction } from '../registry/transaction.ts';
import type { Vault } from '../vault.ts';
import type { Assessor } from './assess-month.ts';
import { billMonth } from './bill-month.ts';
import { examineReport, type GoodRow, type MonthReport } from './check-month-report.ts';
import type { Bill } from './write-bills.ts';

type Accepting = MonthReport & {
  /** Idempotency key: accepted again, nothing is recorded twice. */
  readonly key: string;
  /** Of the rows that were offered. */
  readonly hash: string;
  readonly bank: string;
  readonly issuedOn: Day;
  readonly by: string;
};

type Accepted = {
  readonly replayed: boolean;
  /** The cards of those who are new here, by the row that brought them. */
  readonly joined: readonly { readonly row: number; readonly kpj: string }[];
  readonly left: number;
  readonly bill?: Bill;
};

type By = { readonly kept: KeptLaw; readonly assess: Assessor };

/**
 * Whole or not at all. It works for whoever may see all of an employer's workers and knows people by their NIK: the
 * branch by itself, once it has made sure who asks.
 *
 * @throws OperatingError `contributions/report-changed` when other rows are good by now than those that were offered,
 * `contributions/nothing-good`, `contributions/no-such-employer`, `contributions/report-key-reused` (the key came with
 * another employer, month or content).
 */
export function acceptMonthReport(
  database: Database | Within,
  vault: Vault,
  { kept, assess }: By,
  accepting: Accepting,
): Promise<Accepted> {
  return inTransaction(database, async (within) => {
    const { key, npp, month, bank, issuedOn, at, by } = accepting;
    if (!(await isFirst(within, accepting))) return { replayed: true, joined: [], left: 0 };
    const { checked, good, employer } = await examineReport(within, vault, { law: kept.law, assess }, accepting);
    if (good.length === 0) throw new OperatingError('contributions/nothing-good', { npp });
    if (checked.hash !== accepting.hash) throw new OperatingError('contributions/report-changed', { npp });
    const cards = await startWorkers(within, vault, good, { ...accepting, branch: employer.branch });
    const wages = good.flatMap(({ row, who, wage }) => {
      const kpj = who.kind === 'worker' ? who.kpj : cards.get(row)?.kpj;
      return wage === undefined || kpj === undefined ? [] : [{ kpj, wage: sen(wage) }];
    });
    if (wages.length > 0) await reportWages(within, { key, npp, month, at, by, rows: wages });
    const left = await endWorkers(within, good, cards, accepting);
    const bill = await billMonth(within, { kept, assess }, { npp, month, bank, issuedOn, at, by });
    const joined = [...cards].map(([row, { kpj }]) => ({ row, kpj }));
    return { replayed: false, joined, left, ...(bill === undefined ? {} : { bill }) };
  });
}

/** Whether the key is new; somebody who takes the same at the same time is waited for. */
async function isFirst(within: Within, { key, npp, month, hash, at, by }: Accepting): Promise<boolean> {
  const row = { key, employer: npp, month: firstOfMonth(month), hash };
  const taken = await within
    .insertInto('contributions.accepted_report')
    .values({ ...row, accepted_at: at, accepted_by: by })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .executeTakeFirst();
  if (taken.numInsertedOrUpdatedRows === 1n) return true;
  const before = await within
    .selectFrom('contributions.accepted_report')
    .select(['key', 'employer', 'month', 'hash'])
    .where('key', '=', key)
    .executeTakeFirstOrThrow();
  if (JSON.stringify(before) === JSON.stringify(row)) return false;
  throw new OperatingError('contributions/report-key-reused', { key });
}

type Started = { readonly kpj: string; readonly employment: string };

/** The cards and employments of those who were not workers yet, by row. */
async function startWorkers(
  within: Within,
  vault: Vault,
  good: readonly GoodRow[],
  { npp, at, by, branch }: Accepting & { readonly branch: string },
): Promise<ReadonlyMap<number, Started>> {
  const fresh = good.flatMap(({ row, who }) => (who.kind === 'new' ? [{ row, ...who }] : []));
  const persons = fresh.map(({ name, birthDate, sex, nik }) => ({ name, birthDate, sex, nik }));
  const made = fresh.length === 0 ? [] : await registerPersons(within, vault, { at, by, persons });
  const codes = new Map(fresh.map(({ row }, index) => [row, made[index]?.person ?? '']));
  const without = good.flatMap(({ row, who }) => {
    if (who.kind !== 'new' && who.kind !== 'person') return [];
    return [{ row, from: who.from, person: who.kind === 'new' ? (codes.get(row) ?? '') : who.person }];
  });
  const enrolments = without.map(({ person, from }) => ({ person, segment: 'PU' as const, enrolledOn: from, branch }));
  const enrolled = enrolments.length === 0 ? [] : await enrolMembers(within, { at, by, enrolments });
  const cards = new Map(without.map(({ row }, index) => [row, enrolled[index] ?? '']));
  const joining = good.flatMap(({ row, who, programmes }) => {
    if (who.kind === 'worker') return [];
    const kpj = who.kind === 'card' ? who.kpj : (cards.get(row) ?? '');
    return [{ row, start: { kpj, npp, from: who.from, programmes } }];
  });
  const starts = joining.map(({ start }) => start);
  const employments = starts.length === 0 ? [] : await startEmployments(within, { at, by, starts });
  return new Map(
    joining.map(({ row, start }, index) => [row, { kpj: start.kpj, employment: employments[index] ?? '' }]),
  );
}

async function endWorkers(
  within: Within,
  good: readonly GoodRow[],
  cards: ReadonlyMap<number, Started>,
  { at, by }: Accepting,
): Promise<number> {
  const ends = good.flatMap(({ row, who, leftOn, leftReason }) => {
    const employment = who.kind === 'worker' ? who.employment : cards.get(row)?.employment;
    return leftOn === undefined || employment === undefined ? [] : [{ employment, on: leftOn, reason: leftReason }];
  });
  return ends.length === 0 ? 0 : endEmployments(within, { at, by, ends });
}
