// On which day the law pays a benefit's next month, and from which month a credited account earns on what comes in.
import { type Day, decide, isDate, type Law, writeDate } from '@jamin/engine';
import { OperatingError } from './error.ts';
import { knownLaw } from './law-known.ts';

type Paid = {
  readonly programme: 'JKP' | 'JP';
  /** The day of the claim, from which months of JKP count; of a pension, any day of a month that was paid. */
  readonly on: Day;
  /** The day on which the month before fell due, where it is another. */
  readonly at?: Day;
  readonly known: Day;
};

/** The day on which the month after falls due. */
export function nextPayout(law: Law, { programme, on, at, known }: Paid): Day {
  const facts = { programme, event: 'month-paid', ...(at === undefined ? {} : { at: { day: at } }) };
  return termOf(law, known, on, facts, 'next-payout');
}

/** The first month in which what comes in after a credit counts. */
export function countsFrom(law: Law, creditedOn: Day, known: Day): Day {
  return termOf(law, known, creditedOn, { programme: 'JHT', event: 'account-credited' }, 'counts-from');
}

type Facts = Parameters<typeof decide>[3];

function termOf(law: Law, known: Day, on: Day, facts: Facts, duty: string): Day {
  const ask = law.asks.get('deadlines');
  if (ask === undefined) throw new OperatingError('law/no-such-ask');
  const due = decide(knownLaw(law, known), ask, on, facts).values.get(`dueBy.${duty}`);
  if (!isDate(due)) throw new OperatingError('law/no-term', { duty, on: writeDate(on) });
  return due.day;
}
