// A month of the branch: who begins is registered, wages are reported, billed and paid, who leaves is taken down.
import { addMonths, type Day, writeDate } from '@jamin/engine';
import { momentOn } from '../clock.ts';
import { billMonths } from '../contributions/bill-month.ts';
import { receiveAll } from '../contributions/receive-money.ts';
import type { Database } from '../database.ts';
import { OperatingError } from '../error.ts';
import type { KeptLaw } from '../law-document.ts';
import { sen } from '../money.ts';
import { chooseIncomes } from '../registry/choose-income.ts';
import { countAnew } from '../registry/count-anew.ts';
import { endEmployments } from '../registry/end-employment.ts';
import { enrolMembers } from '../registry/enrol-member.ts';
import { registerPersons } from '../registry/register-person.ts';
import { reportAllWages } from '../registry/report-wages.ts';
import { startEmployments } from '../registry/start-employment.ts';
import type { Vault } from '../vault.ts';
import { billOwn } from './bill-own.ts';
import { type Career, firstOf, wageOf } from './career.ts';
import type { InventedEmployer } from './invent-employers.ts';
import type { MonthAssessors } from './law-of-plan.ts';
import { branchCode } from './size.ts';
import { actor } from './staff.ts';

export type Living = {
  readonly database: Database;
  readonly vault: Vault;
  readonly kept: KeptLaw;
  readonly assessorOf: MonthAssessors;
  readonly careers: readonly Career[];
  /** Projects that pay by their contract. */
  readonly contracts: readonly InventedEmployer[];
  /** What the registry gave each: filled as they begin. */
  readonly known: Map<Career, Known>;
  /** The account of each member, by the number of the card. */
  readonly payees: Map<string, { readonly name: string; readonly account: string }>;
};

type Known = { readonly kpj: string; readonly person: string; readonly employment: string | undefined };

/** Registered at once. */
const CHUNK = 2000;
const by = actor('officer');

export async function beginMonth(living: Living, month: Day): Promise<void> {
  const { database, vault, careers, known, payees } = living;
  const beginning = careers.filter(({ from }) => from === month);
  const at = momentOn(month, 8);
  for (let start = 0; start < beginning.length; start += CHUNK) {
    const chunk = beginning.slice(start, start + CHUNK);
    const persons = await registerPersons(database, vault, { at, by, persons: chunk.map(({ person }) => person) });
    const enrolments = chunk.map(({ segment, from, enrolledOn }, index) => {
      const { person } = persons[index] ?? { person: '' };
      return { person, segment, enrolledOn: enrolledOn ?? from, branch: branchCode };
    });
    const kpjs = await enrolMembers(database, { at, by, enrolments });
    const starts = chunk.flatMap(({ employer, from }, index) => {
      if (!('npp' in employer)) return [];
      return [{ index, kpj: kpjs[index] ?? '', npp: employer.npp, from, programmes: employer.programmes }];
    });
    const employments = await startEmployments(database, { at, by, starts });
    const employed = new Map(starts.map(({ index }, place) => [index, employments[place]]));
    const choices = chunk.flatMap((career, index) => {
      const [kpj = '', { employer, from }] = [kpjs[index], career];
      if (employer.kind !== 'alone') return [];
      return [{ kpj, fromMonth: from, income: wageOf(career, from), programmes: employer.programmes }];
    });
    if (choices.length > 0) await chooseIncomes(database, { at, by, choices });
    for (const [index, career] of chunk.entries()) {
      const [kpj = '', employment] = [kpjs[index], employed.get(index)];
      payees.set(kpj, { name: career.person.name, account: career.person.bankAccount?.number ?? '' });
      known.set(career, { kpj, person: persons[index]?.person ?? '', employment });
    }
  }
}

/** The wages of a month are reported on the first of the next; the bills come on the same day. */
export async function billOf(living: Living, month: Day): Promise<readonly Bill[]> {
  const { database, kept, known, assessorOf } = living;
  const issuedOn = addMonths(month, 1);
  const working = living.careers.filter(
    ({ from, end }) => from <= month && (end === undefined || firstOf(end.on) >= month),
  );
  const at = momentOn(issuedOn, 9);
  const reporting = working.filter(({ employer }) => 'npp' in employer && employer.contract === undefined);
  const teams = [...Map.groupBy(reporting, ({ employer }) => ('npp' in employer ? employer.npp : ''))].sort(
    ([one], [other]) => (one < other ? -1 : 1),
  );
  const reports = teams.map(([npp, workers]) => {
    const rows = workers.map((career) => ({ kpj: known.get(career)?.kpj ?? '', wage: wageOf(career, month) }));
    return { key: `wages:${npp}:${writeDate(month)}`, npp, month, at, by: actor('employer'), rows };
  });
  await reportAllWages(database, reports);
  const billed = await billMonths(
    database,
    { kept, assessorOf },
    teams.map(([npp]) => ({ npp, month, bank: branchCode, issuedOn, at, by: actor('officer') })),
  );
  const own = await billOwn(living, month, working);
  return [...billed.map((one) => ({ ...one, payer: one.npp })), ...own].flatMap(({ payer, bill, refused }) => {
    if (refused !== undefined) throw new OperatingError(refused.code, refused.data);
    return bill === undefined ? [] : [{ ...bill, payer }];
  });
}

type Bill = { readonly id: string; readonly payer: string; readonly amount: bigint };

/** What was billed comes in. */
export async function payBills({ database }: Living, bills: readonly Bill[], paidOn: Day): Promise<void> {
  const told = { bank: branchCode, paidOn, at: momentOn(paidOn, 11), by: actor('cashier') };
  const receipts = bills.map(({ id, payer, amount }) => ({ key: `bank:${id}`, payer, amount: sen(amount), ...told }));
  await receiveAll(database, receipts);
}

/** An embedded database never counts its rows by itself; with old counts it would look through all of them. */
export function countMonth({ database }: Living): Promise<void> {
  return database.transaction().execute((within) => countAnew(within, Number.POSITIVE_INFINITY));
}

export async function endMonth({ database, careers, known }: Living, month: Day): Promise<void> {
  const next = addMonths(month, 1);
  const ends = careers.flatMap((career) => {
    const employment = known.get(career)?.employment;
    if (career.end === undefined || employment === undefined || firstOf(career.end.on) !== month) return [];
    return [{ employment, ...career.end }];
  });
  if (ends.length > 0) await endEmployments(database, { at: momentOn(next, 7), by, ends });
}
