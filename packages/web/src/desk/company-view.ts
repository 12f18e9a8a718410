// An employer's own page: its workers, the months it reported, its bills and what it is behind with; plain data.
import {
  arrearsOf,
  asActor,
  businessDay,
  employerFacts,
  listBills,
  type Within,
  workersOf,
} from '@jamin/administration';
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

export async function companyView({ branch, actor, language }: Acting): Promise<CompanyView | undefined> {
  const [npp] = actor.employers;
  if (npp === undefined) return undefined;
  const on = businessDay(actor.at);
  return asActor(branch.people, actor, async (within) => {
    const facts = await employerFacts(within, npp, on, actor.at);
    if (facts === undefined) return undefined;
    const reported = await reportedMonths(within, npp);
    const last = reported.at(0)?.month;
    const workers = last === undefined ? [] : await workersOf(within, npp, last, actor.at);
    const shown = workers.slice(0, WORKERS);
    const names = await namesOfPersons(
      within,
      shown.map(({ person }) => person),
    );
    const arrears = await arrearsOf(within, npp, on);
    const next = last === undefined ? undefined : nextMonth(last, on);
    return {
      ...{ npp, name: facts.name, count: workers.length, arrears: arrears.length },
      months: reported.slice(0, MONTHS).map(({ month, at }) => ({
        ...{ key: keyOf(month), name: formatMonth(month, language) },
        reported: formatDate(businessDay(at), language),
      })),
      workers: shown.map(({ kpj, person, wage, programmes }) => ({
        ...{ kpj, name: names.get(person) ?? kpj, programmes: programmes.join(', ') },
        wage: wage === undefined ? '–' : senText(wage, language),
      })),
      workersOf: last === undefined ? '' : formatMonth(last, language),
      bills: await billRows(within, npp, on, language),
      next:
        next === undefined || last === undefined
          ? undefined
          : { key: keyOf(next), name: formatMonth(next, language), after: formatMonth(last, language) },
    };
  });
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

async function billRows(within: Within, npp: string, on: Day, language: Language): Promise<readonly BillRow[]> {
  const words = companyWords[language];
  const all = await listBills(within, { payer: npp, limit: 1000 });
  return all
    .toReversed()
    .slice(0, BILLS)
    .map(({ bill, month, reason, amount, dueOn, paidOn }) => ({
      ...{ bill, month: formatMonth(month, language), what: words.reasons[reason] ?? reason },
      ...{ amount: senText(amount, language), due: formatDate(dueOn, language) },
      paid: paidOn === null ? '' : formatDate(paidOn, language),
      isLate: paidOn === null && dueOn < on,
    }));
}
