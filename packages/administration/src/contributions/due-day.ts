// The last day to pay a month's bill, by the law; the same question is put to the law once.
import { type Day, decide, isDate, type Law, snapshot, writeDate } from '@jamin/engine';
import { OperatingError } from '../error.ts';
import { holidaysAfter } from '../holidays.ts';
import type { PayerKind } from './tables.ts';

export type DueDays = (payerKind: PayerKind, issuedOn: Day) => Day;

/**
 * The due days of a month's bills, by what was published when they are issued. Where programmes have days of their
 * own, the first of them. A bill that comes later is due on the day it comes, as is that of a project or of a package,
 * which are paid in advance: the law as read names no day for them.
 */
export function dueDays(law: Law, month: Day): DueDays {
  const found = new Map<string, Day>();
  return (payerKind, issuedOn) => {
    const key = `${payerKind} ${issuedOn}`;
    const due = found.get(key) ?? dueDay(law, month, payerKind, issuedOn);
    found.set(key, due);
    return due;
  };
}

function dueDay(law: Law, month: Day, payerKind: PayerKind, issuedOn: Day): Day {
  const ask = law.asks.get('deadlines');
  if (ask === undefined) throw new OperatingError('contributions/no-such-ask');
  const segment = payerKind === 'member' ? 'BPU' : payerKind === 'project' ? 'JAKON' : 'PU';
  const holidays = holidaysAfter(month, issuedOn);
  const published = snapshot(law, issuedOn);
  const days = ['JKK', 'JKM', 'JHT', 'JP'].flatMap((programme) => {
    const facts = { event: 'contribution-month', programme, segment, holidays };
    const due = decide(published, ask, month, facts).values.get('dueBy.contribution');
    return isDate(due) ? [due.day] : [];
  });
  // The law names no day of the month for a project, whose contract is what it pays by: its bill is due when it comes.
  if (days.length === 0 && payerKind === 'project') return issuedOn;
  if (days.length === 0) throw new OperatingError('contributions/no-due-day', { month: writeDate(month) });
  return Math.max(Math.min(...days), issuedOn);
}
