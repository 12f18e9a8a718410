// Builds Cabang Contoh and its year: invented people and employers, and what follows by the branch's own work.
import { addMonths, civil, type Day } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import type { ClaimAsk } from '../claims/tables.ts';
import { momentOn } from '../clock.ts';
import { creditDevelopment } from '../contributions/credit-development.ts';
import type { Database } from '../database.ts';
import { keepLaw } from '../law-document.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployers } from '../registry/register-employer.ts';
import { countSealed } from '../statistics/count-sealed.ts';
import { programmes } from '../statistics/definitions.ts';
import type { Vault } from '../vault.ts';
import { type Agenda, newAgenda } from './agenda.ts';
import { firstOf } from './career.ts';
import { declaredRates } from './declared-rates.ts';
import { goOnWithPensions, planHandling } from './handle-claims.ts';
import { type InventedEmployer, inventEmployers } from './invent-employers.ts';
import { monthAssessors } from './law-of-plan.ts';
import { beginMonth, billOf, countMonth, endMonth, type Living, payBills } from './live-month.ts';
import { openAccounts, orderDue, planPaying } from './pay-out.ts';
import { type ExamplePlan, planExample } from './plan-example.ts';
import { publishYear } from './publish-year.ts';
import { seeded } from './seeded.ts';
import { branchCode, exampleDay, exampleSize, firstMonth, statementDays } from './size.ts';
import { actor, employStaff, grantOwn } from './staff.ts';

/** What is being done, for whoever words it. */
export type ExamplePhase = 'people' | 'year' | 'release';

export type ExampleProgress = { readonly phase: ExamplePhase; readonly done: number; readonly total: number };

type Asked = {
  readonly seed: string;
  /** `1:10`: one of the example stands for ten. `1:1` is the full size. */
  readonly scale: string;
  /** Whose keys seal what is sealed. With the random bytes of `exampleRandom` every byte comes out the same. */
  readonly vault: Vault;
  readonly onProgress?: (progress: ExampleProgress) => void;
};

export type ExampleMade = {
  readonly members: number;
  readonly employers: number;
  /** The position of the books, through which the figures are counted. */
  readonly position: bigint;
  /** The published statement; none where the example is too small for one. */
  readonly release: string | undefined;
};

const opening = momentOn(addMonths(firstMonth, -1), 8);

/**
 * In a database in which nothing is yet.
 *
 * @throws OperatingError `example/bad-scale`, and those of every use case on the way.
 */
export async function buildExample(
  database: Database,
  { seed, scale, vault, onProgress }: Asked,
): Promise<ExampleMade> {
  const size = exampleSize(scale);
  const tell = onProgress ?? (() => undefined);
  tell({ phase: 'people', done: 0, total: size.members });
  const kept = await keepLaw(database, indonesia);
  const employers = inventEmployers(seeded(seed, 'employers'), size.employers);
  const assessorOf = monthAssessors(kept);
  const plan = planExample(kept, { seed, size, employers, rates: declaredRates, assessorOf });
  await registerAreas(database);
  await registerBranch(database, { code: branchCode, name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  await employStaff(database);
  await openEmployers(database, employers);
  const contracts = employers.filter(({ contract }) => contract !== undefined);
  const living: Living = {
    database,
    vault,
    kept,
    assessorOf,
    careers: plan.careers,
    contracts,
    known: new Map(),
    payees: new Map(),
  };
  const agenda = newAgenda();
  planMonths(agenda, living);
  planHandling(agenda, living, plan.claims);
  await planPayments(agenda, living, plan, size.paid);
  agenda.add(momentOn(exampleDay, 10), () => orderDue(living, exampleDay, 10));
  await agenda.run((done, total) => tell({ phase: 'year', done, total }));
  await grantOwn(database, 'employer', employers[0]?.npp ?? '');
  await grantOwn(database, 'worker', living.known.get(plan.ready.worker)?.kpj ?? '');
  await grantOwn(database, 'heir', living.known.get(plan.ready.deceased)?.kpj ?? '');
  tell({ phase: 'release', done: 0, total: 1 });
  await sealBooks(database, momentOn(exampleDay, 10, 5));
  const { position } = await countSealed(database);
  const release = await publishYear(database, kept, position);
  tell({ phase: 'release', done: 1, total: 1 });
  return { members: plan.careers.length, employers: employers.length, position, release };
}

/** From the first claim on the branch pays every week. */
async function planPayments(agenda: Agenda, living: Living, { claims }: ExamplePlan, paid: Paid): Promise<void> {
  const from = Math.min(statementDays.from, ...claims.map(({ filedOn }) => filedOn));
  const amounts = Object.fromEntries(programmes.map((fund) => [fund, (paid[fund].sen * 12n) / 10n + 1n]));
  const bank = await openAccounts(living, from, amounts as { readonly [fund in ClaimAsk]: bigint });
  planPaying(agenda, living, bank, { from, through: statementDays.to });
  for (let month = addMonths(firstOf(from), 1); month < exampleDay; month = addMonths(month, 1))
    agenda.add(momentOn(month, 8), () => goOnWithPensions(living, month));
}

type Paid = ReturnType<typeof exampleSize>['paid'];

function openEmployers(database: Database, employers: readonly InventedEmployer[]): Promise<void> {
  const given = employers.map(({ programmes: _, contract: __, ...one }) => ({ ...one, branch: branchCode }));
  return registerEmployers(database, { at: opening, by: actor('officer'), employers: given });
}

/** While the branch is young it grows fast, and the planner is told more often. */
const countedOften = addMonths(firstMonth, 24);
/** Paid so many days after the bill. */
const PAID_AFTER = 9;

function planMonths(agenda: Agenda, living: Living): void {
  for (let month = firstMonth; month < exampleDay; month = addMonths(month, 1)) {
    agenda.add(momentOn(month, 8), () => beginMonth(living, month));
    const next = addMonths(month, 1);
    if (next > exampleDay) break;
    agenda.add(momentOn(next, 7), () => endMonth(living, month));
    if (civil(next).month % (next < countedOften ? 3 : 12) === 0)
      agenda.add(momentOn(next, 8, 30), () => countMonth(living));
    agenda.add(momentOn(next, 9), async () => {
      const owed = await billOf(living, month);
      if (next + PAID_AFTER < exampleDay)
        agenda.add(momentOn(next + PAID_AFTER, 11), () => payBills(living, owed, next + PAID_AFTER));
    });
    if (civil(next).month === 1) agenda.add(momentOn(next - 1, 20), () => yearEnd(living, next - 1));
  }
}

/** On 31 December the accounts get what they earned; until the statement's year the books are sealed then. */
async function yearEnd({ database, kept }: Living, on: Day): Promise<void> {
  const at = momentOn(on, 20);
  await creditDevelopment(database, kept, { on, known: on + 1, rates: declaredRates, at });
  if (on < statementDays.from) await sealBooks(database, momentOn(on, 22));
}
