// Which programmes could pay by a day: the start of each is read from the law.

import { addMonths, date, inForce, isExact, type Law, type Parameter, writeDate } from '@jamin/engine';
import type { ProgrammeKey } from '../statement.ts';
import type { ProgrammesInForce } from './bounds.ts';

/** Programmes older than every published statement have no start here. */
const programmes: readonly { readonly key: ProgrammeKey; readonly start?: string; readonly waiting?: string }[] = [
  { key: 'JHT' },
  { key: 'JKK' },
  { key: 'JKM' },
  { key: 'JP', start: 'jp.programme_start' },
  { key: 'JKP', start: 'jkp.programme_in_force', waiting: 'jkp.entitlement.min_contribution_months' },
];

/** The programmes that paid claims by the last day of a period; without a day, all that there are now. */
export function programmesInForce(law: Law): ProgrammesInForce {
  const begun = programmes.map(({ key, start, waiting }) => ({ key, first: firstDay(law, start, waiting) }));
  return (on) => begun.filter(({ first }) => on === null || first <= on).map(({ key }) => key);
}

/** The first day on which a claim could be paid: the start of the programme and the months of contribution it asks. */
function firstDay(law: Law, start: string | undefined, waiting: string | undefined): string {
  if (start === undefined) return '';
  const first = parameter(law, start).rows[0];
  if (first === undefined) throw new Error(`no rows: ${start}`);
  const day = date(first.from);
  if (waiting === undefined) return first.from;
  const months = inForce(parameter(law, waiting).rows, day)?.value ?? null;
  if (months === null || !isExact(months)) throw new Error(`no number of months: ${waiting}`);
  return writeDate(addMonths(day, Number(months.n)));
}

function parameter(law: Law, id: string): Parameter {
  const found = law.parameters.get(id);
  if (found === undefined) throw new Error(`no such parameter: ${id}`);
  return found;
}
