// Builds Cabang Contoh and its year: invented people and employers, and what follows by the branch's own work.
import { addMonths, civil, type Day, date, decimal } from '@jamin/engine';
import { indonesia } from '@jamin/law';
import { momentOn } from '../clock.ts';
import { creditDevelopment, type DeclaredRate } from '../contributions/credit-development.ts';
import type { Database } from '../database.ts';
import { keepLaw } from '../law-document.ts';
import { sealBooks } from '../ledger/seal-books.ts';
import { registerAreas } from '../registry/register-areas.ts';
import { registerBranch } from '../registry/register-branch.ts';
import { registerEmployers } from '../registry/register-employer.ts';
import { countSealed } from '../statistics/count-sealed.ts';
import type { Vault } from '../vault.ts';
import { type Agenda, newAgenda } from './agenda.ts';
import { type InventedEmployer, inventEmployers } from './invent-employers.ts';
import { inventor } from './invent-people.ts';
import { beginMonth, billOf, endMonth, type Living, payBills } from './live-month.ts';
import { planCrowd } from './plan-careers.ts';
import { seeded } from './seeded.ts';
import { branchCode, exampleDay, exampleSize, firstMonth, statementDays } from './size.ts';

/** What is being done, for whoever words it. */
export type ExamplePhase = 'people' | 'history' | 'year' | 'release';

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
  await registerAreas(database);
  await registerBranch(database, { code: branchCode, name: 'Cabang Contoh', region: 'Kanwil Contoh' });
  const employers = inventEmployers(seeded(seed, 'employers'), size.employers);
  await openEmployers(database, employers);
  const people = seeded(seed, 'people');
  const careers = planCrowd({ draw: people, invent: inventor(people), employers }, size.members);
  const living: Living = { database, vault, kept, careers, known: new Map() };
  const agenda = newAgenda();
  planMonths(agenda, living);
  await agenda.run((done, total) => tell({ phase: 'history', done, total }));
  await sealBooks(database, momentOn(exampleDay, 9));
  const { position } = await countSealed(database);
  return { members: careers.length, employers: employers.length, position };
}

function openEmployers(database: Database, employers: readonly InventedEmployer[]): Promise<void> {
  const given = employers.map(({ programmes: _, ...one }) => ({ ...one, branch: branchCode }));
  return registerEmployers(database, { at: opening, by: 'contoh:petugas', employers: given });
}

/** Paid so many days after the bill. */
const PAID_AFTER = 9;

function planMonths(agenda: Agenda, living: Living): void {
  for (let month = firstMonth; month < exampleDay; month = addMonths(month, 1)) {
    agenda.add(momentOn(month, 8), () => beginMonth(living, month));
    const next = addMonths(month, 1);
    if (next > exampleDay) break;
    agenda.add(momentOn(next, 7), () => endMonth(living, month));
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

/**
 * What JHT accounts earn in the example in every year: an assumption of the example and of nobody else, for the law's
 * files have published rates for some of the years only.
 */
const declaredRates: readonly DeclaredRate[] = Array.from({ length: 10 }, (_, index) => ({
  year: civil(date('2015-01-01')).year + index,
  rate: decimal('0.056'),
  source: 'asumsi Cabang Contoh / assumption of Cabang Contoh',
}));
