// By when the contributions of a month are paid, as the law says, moved past days off.

import { addMonths, civil, type Day, inForce, isDate, type Law, writeDate } from '@jamin/engine';
import { citationText, decideCase, formatDate, type Language, reader } from '@jamin/law';
import { holidaysKnown } from '@jamin/law/reference/holidays';
import { lawHref } from '../law-address.ts';

export type DueDays = {
  readonly days: readonly { readonly programmes: string; readonly text: string }[];
  /** Pages of articles by the text of their citation. */
  readonly citations: { readonly [text: string]: string };
};

const DUE_RULES = ['membership.due-date.due-day', 'membership.due-date.due-working-day'];

const PROGRAMMES = ['JKK', 'JKM', 'JHT', 'JP'] as const;

/** The due day of each programme of wage earners, those of one day together. */
export function dueDays(law: Law, month: Day, language: Language): DueDays {
  const from = reader(law);
  const { year } = civil(addMonths(month, 1));
  const holidays = holidaysKnown().filter((day) => civil(day).year === year);
  const days = new Map<string, string[]>();
  for (const programme of PROGRAMMES) {
    const facts = { event: 'contribution-month', segment: 'PU', programme, holidays: holidays.map(writeDate) };
    const { decision } = decideCase(from, { ask: 'deadlines', on: writeDate(month), facts });
    const due = decision?.values.get('dueBy.contribution');
    if (decision === undefined || due === undefined || Array.isArray(due) || !isDate(due as never)) continue;
    const text = formatDate((due as unknown as { readonly day: Day }).day, language);
    days.set(text, [...(days.get(text) ?? []), programme]);
  }
  const citations = days.size === 0 ? {} : citationsOf(law, month, language);
  return { days: [...days].map(([text, programmes]) => ({ programmes: programmes.join(', '), text })), citations };
}

/** The articles of the rules that say the day. */
function citationsOf(law: Law, month: Day, language: Language): DueDays['citations'] {
  const cited = DUE_RULES.flatMap((id) => inForce(law.rules.get(id)?.versions ?? [], month)?.citations ?? []);
  return Object.fromEntries(cited.map((one) => [citationText(law, one, language), lawHref(one, language)]));
}
