// An employer's own page: its workers, the months it reported, its bills and what it is behind with; plain data.
import { asActor, businessDay, employerFacts, type Instant, type Within, workersOf } from '@jamin/administration';
import { addMonths, type Day, date, writeDate } from '@jamin/engine';
import { formatDate, formatMonth, type Language } from '@jamin/law';
import { companyWords } from '../words/company-words.ts';
import type { Acting } from './acting.ts';
import { senText } from './claim-view.ts';

type WorkerRow = { readonly kpj: string; readonly name: string; readonly wage: string; readonly programmes: string };

type BillRow = {
  readonly bill: string;
  readonly month: string;
  readonly what: string;
  readonly amount: string;
  readonly due: string;
  readonly paid: string;
  readonly isLate: boolean;
};

export type CompanyView = {
  readonly npp: string;
  readonly name: string;
  /** Months with a report, the last first; `key` is the month as in its sheet's address. */
  readonly months: readonly { readonly key: string; readonly name: string; readonly reported: string }[];
  /** The workers of the last month that was reported. */
  readonly workers: readonly WorkerRow[];
  readonly workersOf: string;
  readonly count: number;
  readonly bills: readonly BillRow[];
  readonly arrears: number;
  /** The month that can be reported now with the wages of the month before. */
  readonly next: { readonly key: string; readonly name: string; readonly after: string } | undefined;
};

const MONTHS = 12;
const WORKERS = 30;
const BILLS = 12;

export async function companyView(acting: Acting): Promise<CompanyView | undefined> {
  const { branch, actor, language } = acting;
  const [npp] = actor.employers;
  if (npp === undefined) return undefined;
  const on = businessDay(actor.at);
  const read = await asActor(branch.people, actor, (within) => readCompany(within, npp, actor.at));
  if (read === undefined) return undefined;
  const { facts, reported, last, shown, names, count, bills } = read;
  const paid = await paidDays(acting, bills);
  const rows = bills.map((one) => billRow(one, paid.get(one.id), on, language));
  const next = last === undefined ? undefined : nextMonth(last, on);
  return {
    ...{ npp, name: facts.name, count, arrears: rows.filter(({ isLate }) => isLate).length },
    months: reported.slice(0, MONTHS).map(({ month, at }) => ({
      ...{ key: keyOf(month), name: formatMonth(month, language) },
      reported: formatDate(businessDay(at), language),
    })),
    workers: shown.map(({ kpj, person, wage, programmes }) => ({
      ...{ kpj, name: names.get(person) ?? kpj, programmes: programmes.join(', ') },
      wage: wage === undefined ? '–' : senText(wage, language),
    })),
    workersOf: last === undefined ? '' : formatMonth(last, language),
    bills: rows.toReversed().slice(0, BILLS),
    next:
      next === undefined || last === undefined
        ? undefined
        : { key: keyOf(next), name: formatMonth(next, language), after: formatMonth(last, language) },
  };
}

async function readCompany(within: Within, npp: string, at: Instant) {
  const facts = await employerFacts(within, npp, businessDay(at), at);
  if (facts === undefined) return undefined;
  const reported = await reportedMonths(within, npp);
  const last = reported.at(0)?.month;
  const workers = last === undefined ? [] : await workersOf(within, npp, last, at);
  const shown = workers.slice(0, WORKERS);
  const persons = shown.map(({ person }) => person);
  const names = await namesOfPersons(within, persons);
  return { facts, reported, last, shown, names, count: workers.length, bills: await ownBills(within, npp) };
}

export function keyOf(month: Day): string {
  return writeDate(month).slice(0, 'YYYY-MM'.length);
}

/** The month that follows the last report; none while it has not begun. */
export function nextMonth(last: Day, on: Day): Day | undefined {
  const next = addMonths(last, 1);
  return next <= on ? next : undefined;
}

/** The last first, each with when it was first reported. */
export async function reportedMonths(within: Within, npp: string) {
  const rows = await within
    .selectFrom('registry.wage_report as r')
    .innerJoin('registry.employer as e', 'e.id', 'r.employer')
    .select(({ fn }) => ['r.month', fn.min('r.recorded_at').as('at')])
    .where('e.npp', '=', npp)
    .groupBy('r.month')
    .orderBy('r.month', 'desc')
    .execute();
  return rows.map(({ month, at }) => ({ month: date(month), at }));
}

/** What people are called, by their public ids. */
export async function namesOfPersons(within: Within, persons: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (persons.length === 0) return new Map();
  const rows = await within
    .selectFrom('registry.person as p')
    .innerJoin('registry.person_version as v', 'v.person', 'p.id')
    .select(['p.code', 'v.name'])
    .where('p.code', 'in', [...persons])
    .orderBy('v.known_from')
    .execute();
  return new Map(rows.map(({ code, name }) => [code, name]));
}

type OwnBill = {
  readonly id: string;
  readonly branch: string;
  readonly month: string;
  readonly reason: string;
  readonly amount: bigint;
  readonly due_on: string;
};

/** The bills that who acts may see of a payer, in the order of their numbers. */
export function ownBills(within: Within, npp: string): Promise<readonly OwnBill[]> {
  return within
    .selectFrom('contributions.bill')
    .select(['id', 'branch', 'month', 'reason', 'amount', 'due_on'])
    .where('payer', '=', npp)
    .orderBy('id')
    .execute();
}

/** When bills that somebody may see were paid: the branch itself looks that up in its books, bill by bill. */
export async function paidDays({ branch }: Acting, bills: readonly OwnBill[]): Promise<ReadonlyMap<string, Day>> {
  if (bills.length === 0) return new Map();
  const ids = new Map(bills.map(({ id }) => [`paid:${id}`, id]));
  const rows = await branch.system
    .selectFrom('ledger.transfer')
    .select(['key', 'happened_on'])
    .where('key', 'in', [...ids.keys()])
    .execute();
  return new Map(rows.map(({ key, happened_on }) => [ids.get(key) ?? key, date(happened_on)]));
}

function billRow(bill: OwnBill, paidOn: Day | undefined, on: Day, language: Language): BillRow {
  const dueOn = date(bill.due_on);
  return {
    ...{ bill: bill.id, month: formatMonth(date(bill.month), language) },
    what: companyWords[language].reasons[bill.reason] ?? bill.reason,
    ...{ amount: senText(bill.amount, language), due: formatDate(dueOn, language) },
    paid: paidOn === undefined ? '' : formatDate(paidOn, language),
    isLate: paidOn === undefined && dueOn < on,
  };
}
