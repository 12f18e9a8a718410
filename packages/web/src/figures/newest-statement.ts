// The newest published statement that can be checked, for the page that opens the house.

import type { Language } from '@jamin/law';
import { officeEntries, type RecomputedOffice, type RecomputedStatement, recomputeOffice } from '@jamin/press/archive';
import { possible, type StatementLine, statementLine, verdictOf } from './published.ts';

type Found = { readonly office: RecomputedOffice; readonly one: RecomputedStatement };

/** Of the office that spoke last, its newest statement with a verdict; else of the next office, and so on. */
export function newestStatement(language: Language): StatementLine | undefined {
  const slugs = officeEntries()
    .map(({ office, statements }) => ({
      slug: office.slug,
      last: latest(statements.map(({ published }) => published)),
    }))
    .toSorted((a, b) => (a.last < b.last ? 1 : -1))
    .map(({ slug }) => slug);
  for (const slug of slugs) {
    const found = newestOf(slug);
    if (found !== undefined) return statementLine(found.office, found.one, language);
  }
  return undefined;
}

function latest(days: readonly (string | null)[]): string {
  return days.reduce<string>((last, day) => (day !== null && day > last ? day : last), '');
}

function newestOf(slug: string): Found | undefined {
  const office = recomputeOffice(slug, possible());
  const checked = office?.statements.filter((one) => one.published.published !== null && verdictOf(one) !== null) ?? [];
  const last = latest(checked.map(({ published }) => published.published));
  const one = checked.find(({ published }) => published.published === last);
  return office === null || one === undefined ? undefined : { office, one };
}
